"""The report of an evaluation: Markdown tables, JSON with every number, and what the plots are drawn from.

Groups (speakers that the model was trained with or not, read sentences or free speech) are never averaged together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass, field, replace
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import numpy as np

from training.data.shards import whole_file, write_json
from training.metrics.table import METRICS, Metric

VERSION = 1
"""Of SPLIT.json."""
REAL = "real speech"
GROUPS = ("seen, sentences", "seen, free speech", "unseen, sentences", "unseen, free speech")
RESAMPLES = 2000
INTERVAL = (2.5, 97.5)
"""Percentiles of the bootstrapped means between which the true one lies with 95%."""

_EXTRA = (
    replace(METRICS["L1"], name="face L1", meaning="L1 of the face alone, the motion of the head removed"),
    replace(METRICS["PCK"], name="face PCK", meaning="PCK of the face alone, the motion of the head removed"),
    replace(METRICS["normalised L1"], name="face normalised L1", meaning="normalised L1 of the face alone"),
    replace(METRICS["lip r"], name="video r", needs="pictures", meaning="lip r, both videos tracked anew"),
    replace(METRICS["lag"], name="video lag", needs="pictures", meaning="lag, both videos tracked anew"),
    replace(METRICS["silent opening"], name="video silent", needs="pictures", meaning="silent opening, tracked anew"),
    replace(METRICS["blinks"], name="video blinks", needs="pictures", meaning="blinks, tracked anew"),
    Metric("face found", "%", "higher", "pictures", "frames in which a tracker finds the face", 1, 100),
    Metric("ends", "ms", "lower", "pictures", "difference in length of sound and picture", 0),
)
COLUMNS: dict[str, Metric] = METRICS | {metric.name: metric for metric in _EXTRA}
"""Every metric of a report by its name."""

TABLES = {
    "Lips": ("lip r", "best lip r", "lag", "gain", "silent opening", "mouth distance", "LMD"),
    "Landmarks": ("face L1", "face PCK", "face normalised L1", "L1", "PCK", "normalised L1", "AKD"),
    "Motion": ("jitter", "blinks", "blink length"),
    "Head": ("yaw std", "pitch std", "roll std", "yaw speed", "pitch speed", "roll speed"),
}
RESYNCED = ("lip r", "best lip r", "lag", "mouth distance", "face L1", "face PCK")
PICTURES = ("picture L1", "PSNR", "SSIM", "CPBD", "FDBM", "LPIPS", "FID", "ACD", "AED", "Sync", "Sync distance", "WER")
VIDEOS = ("video r", "video lag", "video silent", "video blinks", "face found", "ends")
BY_SPEAKER = ("lip r", "face L1", "face PCK", "mouth distance")
_LAGS = ("lag", "video lag")
"""A mean of these says little: their median is shown."""

Scores = dict[str, float | None]


@dataclass(frozen=True, kw_only=True)
class ClipScores:
    """One clip's numbers by their names in COLUMNS, None where there is none.

    `resynced`: some of them with the lateness of the sound removed. `openings`: of the lips in every frame, made and
    real. `pictures`: metrics of the rendered video.
    """

    name: str
    speaker: str
    frames: int
    scores: Scores
    resynced: Scores | None = None
    openings: Sequence[Sequence[float | None]] = ()
    pictures: Scores = field(default_factory=dict[str, "float | None"])


@dataclass(frozen=True)
class ModelScores:
    """A model's clips; `seen` are the speakers it was trained with."""

    title: str
    digest: str
    about: str
    seen: frozenset[str]
    clips: tuple[ClipScores, ...]
    of_groups: dict[str, Scores] = field(default_factory=dict[str, Scores])
    """Metrics that a set of clips has and a clip has not (FID), by group."""


@dataclass(frozen=True, kw_only=True)
class Evaluation:
    """Everything a report is made of. `real`: the clips held against themselves. `skipped`: sentences."""

    split: str
    models: tuple[ModelScores, ...]
    real: ModelScores
    read_speech: tuple[str, ...]
    resynced: bool
    skipped: tuple[str, ...]
    about: dict[str, Any]

    def group(self, model: ModelScores, clip: ClipScores) -> str:
        """One of GROUPS."""
        read = any(fnmatchcase(clip.speaker, pattern) for pattern in self.read_speech)
        who = "seen" if clip.speaker in model.seen else "unseen"
        return f"{who}, {'sentences' if read else 'free speech'}"

    def groups(self, model: ModelScores) -> dict[str, list[ClipScores]]:
        """The model's clips by group, those that have any, in the order of GROUPS."""
        out: dict[str, list[ClipScores]] = {group: [] for group in GROUPS}
        for clip in model.clips:
            out[self.group(model, clip)].append(clip)
        return {group: clips for group, clips in out.items() if clips}


@dataclass(frozen=True)
class Mean:
    """A mean (of lags: the median) over `n` clips and its bootstrapped 95% interval, which takes two clips."""

    n: int
    mean: float | None
    low: float | None
    high: float | None


def mean_of(name: str, values: Iterable[float | None]) -> Mean:
    """The mean of what is known of a metric; clips are drawn anew 2000 times, the same way every time."""
    known = np.array([value for value in values if value is not None])
    if not known.size:
        return Mean(0, None, None, None)
    average: Callable[..., Any] = np.median if name in _LAGS else np.mean
    if known.size < 2:
        return Mean(1, float(known[0]), None, None)
    drawn = np.random.default_rng(0).integers(0, known.size, (RESAMPLES, known.size))
    low, high = np.percentile(average(known[drawn], axis=1), INTERVAL)
    return Mean(int(known.size), float(average(known)), float(low), float(high))


def write_report(evaluation: Evaluation, out: Path) -> str:
    """Writes SPLIT.md, SPLIT.json and the plots to a folder; returns the Markdown. Raises OutputError."""
    from training.plots import plot

    write_json(out / f"{evaluation.split}.json", as_json(evaluation))
    pictures = plot(evaluation, out)
    text = markdown(evaluation, pictures)
    with whole_file(out / f"{evaluation.split}.md") as file:
        file.write(text.encode())
    return text


def as_json(evaluation: Evaluation) -> dict[str, Any]:
    """Every clip and every number; curves are left out, for each has as many numbers as frames."""

    def model(scores: ModelScores) -> dict[str, Any]:
        groups: dict[str, Any] = {}
        for group, clips in evaluation.groups(scores).items():
            names = dict.fromkeys(name for clip in clips for name in clip.scores | clip.pictures)
            means = {name: asdict(mean_of(name, [_value(clip, name) for clip in clips])) for name in names}
            groups[group] = {"clips": len(clips), "means": means, "whole": scores.of_groups.get(group, {})}
        rows = [
            {key: value for key, value in asdict(clip).items() if key != "openings"}
            | {"group": evaluation.group(scores, clip)}
            for clip in scores.clips
        ]
        about = {"title": scores.title, "about": scores.about, "digest": scores.digest, "seen": sorted(scores.seen)}
        return about | {"groups": groups, "clips": rows}

    return {
        "version": VERSION,
        "split": evaluation.split,
        **evaluation.about,
        "read_speech": list(evaluation.read_speech),
        "skipped": list(evaluation.skipped),
        "models": [model(scores) for scores in evaluation.models],
        "real": model(evaluation.real),
    }


def markdown(evaluation: Evaluation, pictures: Sequence[Path] = ()) -> str:
    """The tables, what their columns mean, what was skipped and how they were made."""
    about = evaluation.about
    parts = [f"# Evaluation on the {evaluation.split} split", _introduction(evaluation)]
    shown: list[str] = []

    def add(title: str, names: Sequence[str], note: str = "", **how: Any) -> None:
        table = group_table(evaluation, names, **how)
        if table:
            shown.extend(names)
            parts.append("\n\n".join(filter(None, (f"## {title}", note, table))))

    for title, names in TABLES.items():
        real = title in ("Motion", "Head")
        add(title, names, real=real)
        if title == "Landmarks":
            parts += [f"![{path.stem}]({path.name})" for path in pictures]
    if evaluation.resynced:
        note = "Clips whose lateness was measured with confidence, the sound moved to where the lips are."
        add("The same clips with the lateness of their sound removed", RESYNCED, note, resynced=True)
    add("Pictures", PICTURES)
    add("Videos", VIDEOS, "Rendered, encoded and tracked anew: what a viewer sees.")
    parts.append("## By speaker\n\n" + speaker_table(evaluation))
    if evaluation.skipped:
        parts.append("## Skipped\n\n" + "\n".join(f"- {sentence}" for sentence in evaluation.skipped))
    meanings = [f"- **{COLUMNS[name].heading}**: {COLUMNS[name].meaning}" for name in dict.fromkeys(shown)]
    parts.append("## What the columns mean\n\n" + "\n".join(meanings))
    versions = ", ".join(f"{name} {value}" for name, value in about.get("versions", {}).items())
    made = [f"`{about['command']}`"] if "command" in about else []
    made += [text for text in (versions, about.get("hardware"), about.get("revision")) if text]
    parts.append("## How it was made\n\n" + "  \n".join(made))
    return "\n\n".join(parts) + "\n"


def _introduction(evaluation: Evaluation) -> str:
    names = {clip.name: clip.frames for model in evaluation.models for clip in model.clips}
    models = "\n".join(f"- **{model.title}**: {model.about}" for model in evaluation.models)
    return (
        f"{len(names)} clips, {sum(names.values()) / 25:.0f} s. Each model hears a clip's voice and is shown its first "
        "frame. Means over clips, with bootstrapped 95% intervals; of lags the median. *Seen* are speakers that the "
        f"model was trained with.\n\n{models}"
    )


def group_table(
    evaluation: Evaluation, names: Sequence[str], *, real: bool = False, resynced: bool = False
) -> str | None:
    """Markdown, a row for each group and model; with `real`, one for the real clips. None without a number."""
    models = (*evaluation.models, evaluation.real) if real else evaluation.models
    rows: list[list[str]] = []
    used: set[str] = set()
    for group in GROUPS:
        for model in models:
            clips = evaluation.groups(model).get(group, [])
            if resynced:
                clips = [clip for clip in clips if clip.resynced is not None]
            if not clips:
                continue
            cells: list[str] = []
            for name in names:
                whole = model.of_groups.get(group, {}).get(name)
                mean = mean_of(name, [_value(clip, name, resynced) for clip in clips])
                mean = mean if whole is None else Mean(len(clips), whole, None, None)
                if mean.n:
                    used.add(name)
                cells.append(_cell(COLUMNS[name], mean, len(clips)))
            rows.append([group, model.title, str(len(clips)), *cells])
    kept = [i for i, name in enumerate(names) if name in used]
    if not kept:
        return None
    head = ["group", "model", "clips", *(COLUMNS[names[i]].heading for i in kept)]
    return _table(head, [[*row[:3], *(row[3 + i] for i in kept)] for row in rows])


def speaker_table(evaluation: Evaluation) -> str:
    """Markdown, a row for each speaker and model."""
    rows: list[list[str]] = []
    for speaker in sorted({clip.speaker for model in evaluation.models for clip in model.clips}):
        for model in evaluation.models:
            clips = [clip for clip in model.clips if clip.speaker == speaker]
            if clips:
                means = [mean_of(name, [clip.scores.get(name) for clip in clips]) for name in BY_SPEAKER]
                cells = [_cell(COLUMNS[name], mean, len(clips)) for name, mean in zip(BY_SPEAKER, means, strict=True)]
                rows.append([speaker, evaluation.group(model, clips[0]), model.title, str(len(clips)), *cells])
    return _table(["speaker", "group", "model", "clips", *(COLUMNS[name].heading for name in BY_SPEAKER)], rows)


def _value(clip: ClipScores, name: str, resynced: bool = False) -> float | None:
    if resynced:
        return (clip.resynced or {}).get(name)
    return clip.pictures[name] if name in clip.pictures else clip.scores.get(name)


def _cell(metric: Metric, mean: Mean, clips: int) -> str:
    text = _written(metric, mean.mean)
    if mean.low is not None and mean.high is not None:
        text += f" [{_written(metric, mean.low)}, {_written(metric, mean.high)}]"
    return text if mean.n in (0, clips) else f"{text} (n {mean.n})"


def _written(metric: Metric, value: float | None) -> str:
    text = metric.write(value)
    return text.lstrip("-") if text.strip("-0.") == "" else text


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines)
