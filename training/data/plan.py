"""Which clip goes into which shard, and how far every shard is.

OUT/plan.json is made before the first clip is annotated and only ever grows: the shards are the same to the last byte
however often the work was interrupted. OUT/staging/SHARD/ holds the clips of a shard that are annotated: NAME.json
says what became of a clip, NAME.tar beside it is the clip if it was accepted. OUT/SHARD.json seals a shard.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from engine.document import FPS
from engine.errors import LikenessError
from training.data.records import SPLITS, Clip, ClipRecord
from training.data.report import Row
from training.data.shards import VERSION, join_shards, write_json, write_shard

Seal = dict[str, Any]
"""`name`; `file`, `sha256`, `bytes` of the shard (file None if no clip of it was accepted); `clips`: rows, stamps."""


def make_plan(
    out: Path, folder: Path, clips: Sequence[Clip], settings: Mapping[str, object], clips_per_shard: int
) -> dict[str, list[Clip]]:
    """The clips of every shard, from plan.json and, in new shards, what it does not know yet.

    A clip that was rejected goes to a new shard too if its file has changed since, or if its worker had died.
    Raises LikenessError if the plan was made with other settings, OutputError where it cannot be written.
    """
    path = out / "plan.json"
    plan: dict[str, Any] = {"version": VERSION, "settings": dict(settings), "shards": []}
    if path.exists():
        plan = json.loads(path.read_text(encoding="utf-8"))
    if plan["version"] > VERSION:
        raise LikenessError(f"{out} was prepared by a newer Likeness; update Likeness or choose another --out.")
    if plan["settings"] != settings:
        was = ", ".join(f"{name} {plan['settings'].get(name)}" for name in settings)
        raise LikenessError(f"{out} was prepared with {was}; give the same again or choose another --out.")
    # A file keeps the name it was planned with, though the layout may give it another when its like turns up.
    found = {relative(clip.file, folder): clip for clip in clips}
    for shard in plan["shards"]:
        again = _to_try_again(read_seal(out, shard["name"]), found)
        shard["clips"] = [row for row in shard["clips"] if row["file"] not in again]
    known = {row["file"] for shard in plan["shards"] for row in shard["clips"]}
    for split in SPLITS:
        new = [file for file, clip in found.items() if clip.split == split and file not in known]
        first = sum(shard["split"] == split for shard in plan["shards"])
        for number, start in enumerate(range(0, len(new), clips_per_shard), first):
            rows = [_row(file, found[file], folder) for file in new[start : start + clips_per_shard]]
            plan["shards"].append({"name": f"{split}-{number:06d}", "split": split, "clips": rows})
    write_json(path, plan)
    return {shard["name"]: [_clip(row, shard["split"], folder) for row in shard["clips"]] for shard in plan["shards"]}


def read_seal(out: Path, name: str) -> Seal | None:
    """What lies beside a finished shard; None for one that is not finished, or whose tar is gone or cut short."""
    path = out / f"{name}.json"
    if not path.exists():
        return None
    seal: Seal = json.loads(path.read_text(encoding="utf-8"))
    if seal["file"] is not None:
        shard = out / seal["file"]
        if not shard.exists() or shard.stat().st_size != seal["bytes"]:
            return None
    return seal


def relative(file: Path, folder: Path) -> str:
    """A file as it is written down: relative to the folder that is prepared where it lies inside."""
    return file.relative_to(folder).as_posix() if file.is_relative_to(folder) else file.as_posix()


class Shard:
    """A shard under way; `missing` are those of its clips that are not staged yet."""

    def __init__(self, out: Path, name: str, clips: Sequence[Clip]) -> None:
        self.out, self.name, self.clips = out, name, clips
        self.staging = out / "staging" / name
        staged = {clip.name: self.staging / f"{clip.name}.json" for clip in clips}
        rows = {name: json.loads(path.read_text(encoding="utf-8")) for name, path in staged.items() if path.exists()}
        again = _to_try_again(
            {"clips": list(rows.values())}, {rows[clip.name]["file"]: clip for clip in clips if clip.name in rows}
        )
        self.missing = {clip.name for clip in clips if clip.name not in rows or rows[clip.name]["file"] in again}

    def pack(self) -> None:
        """Joins the staged clips to the shard, seals it and empties its staging folder; raises OutputError."""
        rows = [json.loads((self.staging / f"{clip.name}.json").read_text(encoding="utf-8")) for clip in self.clips]
        parts = [self.staging / f"{row['name']}.tar" for row in rows if row["rejected"] is None]
        seal: Seal = {"name": self.name, "file": None, "sha256": None, "bytes": 0, "clips": rows}
        if parts:
            path = self.out / f"{self.name}.tar"
            join_shards(path, parts)
            with path.open("rb") as file:
                seal["sha256"] = hashlib.file_digest(file, "sha256").hexdigest()
            seal |= {"file": path.name, "bytes": path.stat().st_size}
        write_json(self.out / f"{self.name}.json", seal)
        shutil.rmtree(self.staging, ignore_errors=True)


def stage_accepted(staging: Path, clip: Clip, record: ClipRecord) -> None:
    """Stages an annotated clip; raises OutputError."""
    write_shard(staging / f"{clip.name}.tar", [record])
    row = Row(clip.name, clip.speaker, clip.split, record.file, record.frames, record.frames / FPS, None)
    write_json(staging / f"{clip.name}.json", {**asdict(row), "stamp": None})


def stage_rejected(staging: Path, clip: Clip, file: str, reason: str, frames: int = 0, *, final: bool = True) -> None:
    """Writes down why a clip is left out, until its file changes or, if that is not `final`, until the next run."""
    row = Row(clip.name, clip.speaker, clip.split, file, frames, frames / FPS, reason)
    write_json(staging / f"{clip.name}.json", {**asdict(row), "stamp": _stamp(clip) if final else None})


def _stamp(clip: Clip) -> list[int]:
    """What changes when somebody mends a clip's files: sizes and times."""
    files = [file for file in (clip.file, clip.sound, clip.file.with_suffix(".npz")) if file and file.exists()]
    return [number for file in files for number in (file.stat().st_size, file.stat().st_mtime_ns)]


def _to_try_again(seal: Seal | None, found: Mapping[str, Clip]) -> set[str]:
    """The files of clips that were rejected and are not the same any more."""
    rejected = [row for row in (seal["clips"] if seal else []) if row["rejected"] is not None]
    return {row["file"] for row in rejected if row["file"] in found and row["stamp"] != _stamp(found[row["file"]])}


def _row(file: str, clip: Clip, folder: Path) -> dict[str, str]:
    row = {"name": clip.name, "speaker": clip.speaker, "file": file}
    return row if clip.sound is None else {**row, "sound": relative(clip.sound, folder)}


def _clip(row: Mapping[str, str], split: str, folder: Path) -> Clip:
    sound = folder / row["sound"] if "sound" in row else None
    return Clip(name=row["name"], speaker=row["speaker"], split=split, file=folder / row["file"], sound=sound)
