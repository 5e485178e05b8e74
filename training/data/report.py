"""What became of every clip of a dataset, for people and for programs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from engine.audio import RATE
from engine.document import FPS
from training.data.records import SPLITS
from training.data.shards import VERSION, whole_file, write_json

SHOWN = 100
"""Rejected clips that are named on the screen; the files name all of them."""


@dataclass(frozen=True)
class Row:
    """A clip: `file` is relative to the folder that was prepared, `rejected` the reason, None for an accepted clip."""

    name: str
    speaker: str
    split: str
    file: str
    frames: int
    seconds: float
    rejected: str | None


@dataclass(frozen=True)
class Report:
    """All clips in the order in which they were planned."""

    rows: tuple[Row, ...]

    @classmethod
    def of(cls, seals: Iterable[Mapping[str, Any]]) -> Report:
        """From what lies beside the shards, in order; a clip that was tried again counts once, as it ended."""
        rows: dict[str, Row] = {}
        for seal in seals:
            for clip in seal["clips"]:
                rows[clip["file"]] = Row(**{field: clip[field] for field in Row.__dataclass_fields__})
        return cls(tuple(rows.values()))

    @property
    def accepted(self) -> list[Row]:
        return [row for row in self.rows if row.rejected is None]

    @property
    def rejected(self) -> list[Row]:
        return [row for row in self.rows if row.rejected is not None]

    def summary(self, out: Path) -> str:
        """Some lines for the screen: counts, splits, and the rejected clips by name with the reason."""
        lines = [f"{len(self.accepted)} clips accepted, {len(self.rejected)} rejected ({out / 'report.txt'})"]
        lines += [
            f"  {split}: {about['clips']} clips, {about['hours'] * 60:.1f} min, {len(about['speakers'])} speakers"
            for split, about in _splits(self.accepted).items()
        ]
        lines += [f"  rejected {row.file}: {row.rejected}" for row in self.rejected[:SHOWN]]
        if len(self.rejected) > SHOWN:
            lines.append(f"  … and {len(self.rejected) - SHOWN} more")
        return "\n".join(lines)


def write_report(out: Path, report: Report) -> None:
    """Writes report.json and report.txt; raises OutputError."""
    content = {
        "accepted": len(report.accepted),
        "rejected": len(report.rejected),
        "clips": [asdict(row) for row in report.rows],
    }
    write_json(out / "report.json", content)
    width = max((len(row.file) for row in report.rows), default=0)
    lines = [
        f"{row.file:<{width}}  {row.split:<5}  {row.speaker:<12}  {row.frames:>6} frames  {row.seconds:>8.2f} s  "
        + ("accepted" if row.rejected is None else f"rejected: {row.rejected}")
        for row in report.rows
    ]
    with whole_file(out / "report.txt") as file:
        file.write(("\n".join(lines) + "\n").encode())


def write_dataset(
    out: Path, report: Report, settings: Mapping[str, object], seals: Iterable[Mapping[str, Any]]
) -> None:
    """Writes dataset.json, which makes the shards a dataset: the last thing to be written; raises OutputError."""
    shards = [
        {
            "file": seal["file"],
            "split": seal["clips"][0]["split"],
            "clips": sum(clip["rejected"] is None for clip in seal["clips"]),
            "bytes": seal["bytes"],
            "sha256": seal["sha256"],
        }
        for seal in seals
        if seal["file"] is not None
    ]
    content = {
        "version": VERSION,
        **settings,
        "fps": FPS,
        "rate": RATE,
        "clips": len(report.accepted),
        "rejected": len(report.rejected),
        "hours": round(sum(row.seconds for row in report.accepted) / 3600, 4),
        "splits": _splits(report.accepted),
        "shards": shards,
    }
    write_json(out / "dataset.json", content)


def _splits(rows: list[Row]) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for split in SPLITS:
        inside = [row for row in rows if row.split == split]
        if inside:
            found[split] = {
                "clips": len(inside),
                "hours": round(sum(row.seconds for row in inside) / 3600, 4),
                "speakers": sorted({row.speaker for row in inside}),
            }
    return found
