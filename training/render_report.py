"""The report of how good a renderer is: JSON with every number, and Markdown tables.

Speakers whom a model was trained with and speakers whom it never saw are never averaged together. A mean is one over
people: first over the clips of each, then over them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

import numpy as np

from training.data.shards import whole_file, write_json
from training.metrics.table import Metric

VERSION = 1
"""Of metrics.json."""
COPY = "copy"
"""The row of the first frame, standing still."""
INTRODUCTION = (
    "Each clip's first frame with a face, moved by the landmarks and lids of the real clip, against its frames. "
    f"*{COPY}* is that frame standing still. Means are over people, those trained with and others apart."
)
Scores = dict[str, float | None]

COLUMNS = (
    Metric("PSNR", "dB", "higher", "pictures", "of the face's crop, 256 px wide", 2),
    Metric("SSIM", "", "higher", "pictures", "structural similarity of the crop", 3),
    Metric("mouth PSNR", "dB", "higher", "pictures", "of the box round the real lips and a fifth of their width", 2),
    Metric("mouth SSIM", "", "higher", "pictures", "structural similarity in that box", 3),
    Metric("LMD", "px", "lower", "pictures", "distance of the 68 landmarks, tracked anew, in pixels of the crop", 3),
    Metric("mouth LMD", "px", "lower", "pictures", "the same of the 20 landmarks of the mouth", 3),
    Metric("lip r", "", "higher", "pictures", "correlation of the lip opening, tracked anew", 3),
    Metric("sharpness", "", "as real", "pictures", "gradient energy of the mouth box over the real one's, median", 2),
    Metric(
        "sharpness elsewhere",
        "",
        "as real",
        "pictures",
        "gradient energy outside mouth and eyes over that of the first frame, median",
        3,
    ),
    Metric("CPBD", "", "higher", "pictures", "share of edges that do not look blurred, of every fifth crop", 3),
    Metric("flicker", "", "as real", "pictures", "change between the lips from frame to frame over the real one", 2),
    Metric(
        "blinks", "%", "higher", "pictures", "closure of the lids over the real one where that is over half", 0, 100
    ),
    Metric("face found", "%", "higher", "pictures", "frames in which the tracker finds the face", 0, 100),
    Metric("frames/s", "", "higher", "pictures", "whole frames a second, by the median frame", 1),
    Metric("processor ms", "", "lower", "pictures", "processor time of a frame, other programs left out", 1),
    Metric("opening ms", "", "lower", "pictures", "getting the portrait ready, once", 0),
)


@dataclass(frozen=True, kw_only=True)
class ClipResult:
    """One clip: `scores` of the renderer and of the first frame as a `copy`, by their names in COLUMNS.

    `others`: those of further renderers on the same clip. `size` of the frames in pixels, `face_px` the side of the
    crop that is compared.
    """

    name: str
    speaker: str
    frames: int
    size: tuple[int, int]
    face_px: int
    scores: Scores
    copy: Scores
    others: dict[str, Scores] = field(default_factory=dict[str, Scores])


@dataclass(frozen=True, kw_only=True)
class RendererEvaluation:
    """Everything a report is made of; `left_out` are clips by name, and why."""

    renderer: str
    split: str
    seen: frozenset[str]
    clips: tuple[ClipResult, ...]
    left_out: dict[str, str]
    about: dict[str, str]

    def groups(self) -> dict[str, dict[str, list[ClipResult]]]:
        """The clips of each speaker, for "unseen" and "seen" people where there are such."""
        out: dict[str, dict[str, list[ClipResult]]] = {"unseen": {}, "seen": {}}
        for clip in self.clips:
            out["seen" if clip.speaker in self.seen else "unseen"].setdefault(clip.speaker, []).append(clip)
        return {group: people for group, people in out.items() if people}


def mean_scores(rows: Sequence[Scores]) -> Scores:
    """The mean of every score over the rows that have it."""
    names = dict.fromkeys(name for row in rows for name in row)
    known = {name: [value for row in rows if (value := row.get(name)) is not None] for name in names}
    return {name: float(np.mean(values)) if values else None for name, values in known.items()}


def over_people(people: Iterable[Sequence[Scores]]) -> Scores:
    """The mean over people of the means over their clips."""
    return mean_scores([mean_scores(clips) for clips in people])


def write_renderer_report(evaluation: RendererEvaluation, out: Path) -> str:
    """Writes metrics.json and table.md to a folder; returns the Markdown. Raises OutputError."""
    write_json(out / "metrics.json", as_json(evaluation))
    text = markdown(evaluation)
    with whole_file(out / "table.md") as file:
        file.write(text.encode())
    return text


def as_json(evaluation: RendererEvaluation) -> dict[str, object]:
    """Every clip and every mean."""
    groups: dict[str, object] = {}
    for group, people in evaluation.groups().items():
        means = _means(evaluation, people)
        speakers = {name: mean_scores([clip.scores for clip in clips]) for name, clips in people.items()}
        clips = [asdict(clip) for own in people.values() for clip in own]
        groups[group] = {"people": len(people), "means": means, "speakers": speakers, "clips": clips}
    return {
        "version": VERSION,
        "renderer": evaluation.renderer,
        "split": evaluation.split,
        **evaluation.about,
        "left_out": evaluation.left_out,
        "groups": groups,
    }


def _means(evaluation: RendererEvaluation, people: dict[str, list[ClipResult]]) -> dict[str, Scores]:
    """Over people, by renderer: the one, the others on the same clips, the copy."""
    others = dict.fromkeys(name for clips in people.values() for clip in clips for name in clip.others)
    means = {evaluation.renderer: over_people([clip.scores for clip in clips] for clips in people.values())}
    for name in others:
        means[name] = over_people([clip.others.get(name, {}) for clip in clips] for clips in people.values())
    return means | {COPY: over_people([clip.copy for clip in clips] for clips in people.values())}


def markdown(evaluation: RendererEvaluation) -> str:
    """The tables, what their columns mean, what was left out and how they were made."""
    parts = [
        f"# {evaluation.renderer} on the {evaluation.split} split",
        INTRODUCTION,
    ]
    for group, people in evaluation.groups().items():
        parts += [f"## People {'trained with' if group == 'seen' else 'never seen'}", _table(evaluation, people)]
    if evaluation.left_out:
        left = "\n".join(f"- {name}: {why}" for name, why in evaluation.left_out.items())
        parts.append(f"## Left out\n\n{left}")
    meanings = "\n".join(f"- **{column.heading}**: {column.meaning}" for column in COLUMNS)
    parts.append(f"## What the columns mean\n\n{meanings}")
    about = evaluation.about
    made = [f"`{about['command']}`", f"{about['hardware']}; {about['threads']} thread(s)", about["revision"]]
    parts.append("## How it was made\n\n" + "  \n".join(text for text in made if text))
    return "\n\n".join(parts) + "\n"


def _table(evaluation: RendererEvaluation, people: dict[str, list[ClipResult]]) -> str:
    count = sum(len(clips) for clips in people.values())
    who, faces = f"all, {len(people)} people", f"{count}"
    rows = [_row(who, name, faces, means) for name, means in _means(evaluation, people).items()]
    for name, clips in people.items():
        rows.append(_row(name, evaluation.renderer, str(len(clips)), mean_scores([clip.scores for clip in clips])))
    head = ["people", "renderer", "clips", *(column.heading for column in COLUMNS)]
    return "\n".join("| " + " | ".join(row) + " |" for row in [head, ["---"] * len(head), *rows])


def _row(who: str, renderer: str, clips: str, scores: Scores) -> list[str]:
    return [who.replace("|", "\\|"), renderer, clips, *(column.write(scores.get(column.name)) for column in COLUMNS)]
