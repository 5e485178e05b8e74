"""Model cards: what a model is, what it was trained on and how, what it reaches. All but the notes is written here.

Data and licences come from the dataset's report.json and the table SOURCES; a `sources.json` in the dataset's folder
adds to it, a list of {"speakers": pattern of speakers' names, "name": ..., "licence": ...}.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from engine.errors import OutputError
from training.checkpoint import TrainingError


@dataclass(frozen=True, kw_only=True)
class Source:
    """Where clips come from: told by the speaker's whole name, a regular expression; hours and counts of training."""

    speakers: str
    name: str
    licence: str
    clips: int = 0
    people: int = 0
    hours: float = 0.0


SOURCES = (
    Source(
        speakers=r"grid-.*|s\d+",
        name="GRID audio-visual sentence corpus (M. Cooke, J. Barker, S. Cunningham, X. Shao, *An audio-visual corpus "
        "for speech perception and automatic speech recognition*, JASA 120 (5), 2006)",
        licence="CC-BY 4.0",  # Zenodo, record 3625687
    ),
    Source(
        speakers=r"tcd-?timit-.*|\d+[MF]|Lipspkr\d+",
        name="TCD-TIMIT (N. Harte, E. Gillen, *TCD-TIMIT: an audio-visual corpus of continuous speech*, IEEE "
        "Transactions on Multimedia 17 (5), 2015)",
        licence="free for research, on request to Trinity College Dublin (Sigmedia)",
    ),
    Source(
        speakers=r"voxceleb2?-.*|id\d{5}",
        name="VoxCeleb2 (J. S. Chung, A. Nagrani, A. Zisserman, *VoxCeleb2: deep speaker recognition*, Interspeech, "
        "2018)",
        licence="told to be for research under Creative Commons; the videos' copyright remains with their owners",
    ),
    Source(
        speakers=r"usgov-.*",
        name="US House of Representatives footage",
        licence="US government work, public domain",
    ),
    Source(
        speakers=r"rig",
        name="FACEGOOD Audio2Face, takes with the weights of a face rig and no pictures",
        licence="MIT",
    ),
)
UNKNOWN = Source(speakers=r".*", name="other clips", licence="not stated")

METRICS = (
    "lip r",
    "lag",
    "mouth distance",
    "LMD",
    "face L1",
    "face PCK",
    "L1",
    "PCK",
    "normalised L1",
    "PSNR",
    "SSIM",
    "CER",
    "CER, 10 dB",
)
"""What of an evaluation goes into the manifest."""
NOTES = "<!-- What follows was written by hand; `likeness-train export` keeps it. -->"


@dataclass(frozen=True, kw_only=True)
class Sources:
    """What a model was trained on; `rejected` clips were left out. `tracker` is empty where there are no pictures."""

    sources: tuple[Source, ...]
    speakers: tuple[str, ...]
    tracker: str
    rejected: int


@dataclass(frozen=True, kw_only=True)
class Evaluation:
    """One file of `likeness-train evaluate`: its tables in Markdown, its means by group for the manifest."""

    name: str
    text: str
    means: Mapping[str, Any]


@dataclass(frozen=True, kw_only=True)
class Weights:
    """What was exported; `size` in bytes, `change` and `bound` are those of halving, with their unit."""

    name: str
    file: str
    size: int
    parameters: int
    kind: str
    change: str
    bound: str
    licence: str


def read_sources(folder: Path) -> Sources:
    """The sources of a dataset's training clips; raises TrainingError when it is none that `prepare` made."""
    try:
        about = json.loads((folder / "dataset.json").read_text("utf-8"))
        report = json.loads((folder / "report.json").read_text("utf-8"))
        own = folder / "sources.json"
        more = tuple(Source(**one) for one in json.loads(own.read_text("utf-8"))) if own.exists() else ()
        table = (*more, *SOURCES, UNKNOWN)
        found: dict[Source, list[Mapping[str, Any]]] = {source: [] for source in table}
        rows = [row for row in report["clips"] if row["rejected"] is None and row["split"] == "train"]
        for row in rows:
            found[next(one for one in table if re.fullmatch(one.speakers, row["speaker"]))].append(row)
        counted = [
            replace(
                source,
                clips=len(inside),
                people=len({row["speaker"] for row in inside}),
                hours=sum(row["seconds"] for row in inside) / 3600,
            )
            for source, inside in found.items()
            if inside
        ]
        return Sources(
            sources=tuple(counted),
            speakers=tuple(sorted({row["speaker"] for row in rows})),
            tracker=str(about["tracker"]),
            rejected=int(report["rejected"]),
        )
    except (OSError, ValueError, LookupError, TypeError, re.error) as error:
        raise TrainingError(
            f"{folder} is not the dataset that the model was trained on ({type(error).__name__}): name it with --data."
        ) from error


def read_evaluations(files: Sequence[Path], digests: Collection[str]) -> list[Evaluation]:
    """What `likeness-train evaluate` wrote of the model: each JSON with the tables beside it.

    `digests`: SHA-256 of the files, any of which the model may have been evaluated from. Raises TrainingError.
    """
    out: list[Evaluation] = []
    for file in files:
        try:
            models = json.loads(file.read_text("utf-8"))["models"]
            text = file.with_suffix(".md").read_text("utf-8").strip()
            own = next((model for model in models if model["digest"] in digests), None)
            means = _means(own["groups"]) if own else {}
        except (OSError, ValueError, LookupError, TypeError) as error:
            raise TrainingError(
                f"{file} and the .md beside it are not what `likeness-train evaluate` writes: run it again."
            ) from error
        if own is None:
            raise TrainingError(
                f"{file} does not say what this checkpoint reaches: evaluate it with --model CHECKPOINT."
            )
        tables = re.sub(r"^!\[.*\]\(.*\)\n*", "", text, flags=re.MULTILINE)  # plots stay where they are
        out.append(Evaluation(name=file.stem, text=tables, means=means))
    return out


def _means(groups: Mapping[str, Any]) -> dict[str, dict[str, float]]:
    """Of every group of clips, their number and the means of METRICS."""
    out: dict[str, dict[str, float]] = {}
    for group, about in groups.items():
        known = {name: about["means"][name]["mean"] for name in METRICS if name in about["means"]}
        rounded = {name: round(mean, 4) for name, mean in known.items() if mean is not None}
        out[group] = {"clips": about["clips"], **rounded}
    return out


def kept_notes(card: Path, files: Sequence[Path]) -> str:
    """The hand-written end of a card: the files', else the older card's; raises TrainingError for a missing file."""
    try:
        if files:
            return "\n\n".join(file.read_text("utf-8").strip() for file in files)
        old = card.read_text("utf-8") if card.exists() else ""
    except (OSError, ValueError) as error:
        raise TrainingError(f"The notes cannot be read ({error}); give text files to --card-notes.") from error
    return old.partition(NOTES)[2].strip()


def write_card(
    path: Path,
    weights: Weights,
    summary: str,
    facts: Mapping[str, str],
    about: Mapping[str, Any],
    sources: Sources,
    found: Sequence[Evaluation],
    notes: str,
) -> None:
    """Writes the card; `about` is what best.pt says of itself. Raises OutputError."""
    prepared = "prepare VIDEOS" if sources.tracker else "speech --clips VIDEOS"
    commands = [f"likeness-train {prepared} --out DATA", about["command"]]
    commands += [f"likeness-train export best.pt --name {weights.name}"]
    parts = [
        f"# {weights.name}",
        summary,
        _table({**_size(weights), **facts, "Licence of the weights": weights.licence}),
        "## Data",
        _data(sources),
        "## How it was made",
        "\n".join(["```", *commands, "```"]),
        _table(_making(about)),
    ]
    if found:
        parts += ["## What it reaches", *(_deeper(one.text) for one in found)]
    parts += [NOTES, notes] if notes else [NOTES]
    part = path.with_name(path.name + ".part")
    try:
        part.write_text("\n\n".join(parts) + "\n", "utf-8")
        part.replace(path)
    except OSError as error:
        raise OutputError(f"{path} cannot be written: {error.strerror}.") from error


def _size(weights: Weights) -> dict[str, str]:
    what = "so rounded" if weights.kind == "float16" else "for in float16"
    rounding = f"{what}, an output changes by up to {weights.change} on a probe (allowed: {weights.bound})"
    return {
        "Parameters": _count(weights.parameters),
        "Weights": f"{weights.kind}, {rounding}; safetensors, {weights.size / 1e6:.2f} MB",
    }


def _making(about: Mapping[str, Any]) -> dict[str, str]:
    config, scores = about["config"], about["scores"]
    shown = ", ".join(f"{name} {value:.3f}" for name, value in scores.items())
    return {
        "Steps": f"{about['step']} of {config['steps']} (the best validation)",
        "Seed": str(config["seed"]),
        "Time until then": _time(about["seconds"]),
        "Hardware": about["hardware"],
        "Precision": config["precision"],
        "Validation": shown or "–",
        "Code": about["revision"] + ("; files were changed since" if about["revision"].endswith("+") else "") or "–",
        "torch": about["torch"],
    }


def _data(sources: Sources) -> str:
    rows = [f"| {one.name} | {one.people} | {one.clips} | {one.hours:.2f} | {one.licence} |" for one in sources.sources]
    tracker = {"mediapipe": "MediaPipe's face mesh", "fan": "face-alignment's (FAN)"}.get(
        sources.tracker, sources.tracker
    )
    landmarks, command = (f"Landmarks are {tracker}. ", "prepare") if tracker else ("", "speech")
    return "\n".join(
        [
            f"{landmarks}Clips that `likeness-train {command}` left out: {sources.rejected}.",
            "",
            "| training clips of | speakers | clips | hours | licence |",
            "|---|---|---|---|---|",
            *rows,
        ]
    )


def _table(rows: Mapping[str, str]) -> str:
    return "\n".join(["| | |", "|---|---|", *(f"| {name} | {value} |" for name, value in rows.items())])


def _deeper(text: str) -> str:
    """A text with its headings under this card's own."""
    return re.sub(r"^#+", lambda match: "##" + match[0], text, flags=re.MULTILINE)


def _count(number: int) -> str:
    return f"{number / 1e6:.2f} M" if number >= 1e5 else f"{number:,}"


def _time(seconds: float) -> str:
    minutes = seconds / 60
    if minutes < 2:
        return f"{seconds:.0f} s"
    return f"{minutes:.0f} min" if minutes < 120 else f"{minutes / 60:.1f} h"
