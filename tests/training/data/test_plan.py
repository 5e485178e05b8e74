"""Which clip goes into which shard: planned once, growing only."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from training.data.plan import make_plan, read_seal
from training.data.records import Clip
from training.data.shards import write_json


def clip_of(folder: Path, name: str, split: str = "train") -> Clip:
    file = folder / f"{name}.mp4"
    file.write_text(name)
    return Clip(name=name, speaker="p0", split=split, file=file)


def seal(out: Path, name: str, rows: Sequence[dict[str, Any]]) -> None:
    write_json(out / f"{name}.json", {"name": name, "file": None, "sha256": None, "bytes": 0, "clips": rows})


def test_a_plan_only_grows(tmp_path: Path) -> None:
    out = tmp_path / "out"
    a, b, c, d = (clip_of(tmp_path, name, "val" if name == "b" else "train") for name in "abcd")

    def names(clips: list[Clip]) -> dict[str, list[str]]:
        return {name: [clip.name for clip in inside] for name, inside in make_plan(out, tmp_path, clips, {}, 2).items()}

    first = {"train-000000": ["a", "c"], "val-000000": ["b"]}
    assert names([a, b, c]) == first
    assert names([a, b, c]) == first
    later = {**first, "train-000001": ["d"]}
    assert names([d, c, b]) == later  # a is gone, and stays planned
    renamed = Clip(name="d-1234", speaker="p0", split="train", file=d.file)
    assert names([renamed]) == later


def test_rejected_clips_are_tried_again_when_mended(tmp_path: Path) -> None:
    out = tmp_path / "out"
    a, b, c = (clip_of(tmp_path, name) for name in "abc")
    make_plan(out, tmp_path, [a, b, c], {}, 3)
    stamps = [[clip.file.stat().st_size, clip.file.stat().st_mtime_ns] for clip in (a, b, c)]
    row = {"split": "train", "speaker": "p0", "frames": 0, "seconds": 0, "rejected": "no sound"}
    rows = [
        {**row, "name": name, "file": f"{name}.mp4", "stamp": stamp}
        for name, stamp in zip("abc", [*stamps[:2], None], strict=True)  # the worker of c had died
    ]
    seal(out, "train-000000", rows)
    assert read_seal(out, "train-000000") is not None
    b.file.write_text("mended")
    plan = make_plan(out, tmp_path, [a, b, c], {}, 3)
    assert {name: [clip.name for clip in clips] for name, clips in plan.items()} == {
        "train-000000": ["a"],
        "train-000001": ["b", "c"],
    }


def test_a_shard_that_is_gone_or_cut_short_is_made_again(tmp_path: Path) -> None:
    seal_of = {"name": "train-000000", "file": "train-000000.tar", "sha256": "", "bytes": 9, "clips": []}
    assert read_seal(tmp_path, "train-000000") is None
    write_json(tmp_path / "train-000000.json", seal_of)
    assert read_seal(tmp_path, "train-000000") is None
    (tmp_path / "train-000000.tar").write_bytes(b"123456789")
    assert read_seal(tmp_path, "train-000000") == seal_of
    (tmp_path / "train-000000.tar").write_bytes(b"12345")
    assert read_seal(tmp_path, "train-000000") is None
