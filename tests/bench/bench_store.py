"""How long the interface waits for an edit to be saved, and how near the file comes to the speed of copying.

Run `pytest tests/bench/bench_store.py -s -m bench` on an idle machine to see the numbers.
"""

from __future__ import annotations

import os
import random
import shutil
import statistics
import time
from dataclasses import replace
from pathlib import Path

import pytest

from engine.document import Blink, BlinkTrack, Crop, FoundFace, HeadPose, Portrait, Project
from engine.edits import change_blink
from engine.store import ProjectFile

pytestmark = pytest.mark.bench
NAME = "film.likeness"


def project(file: ProjectFile, blinks: int) -> Project:
    """A portrait with two faces, and blinks: one every four seconds."""
    rng = random.Random(0)
    landmarks = tuple((rng.random() * 1000, rng.random() * 1000) for _ in range(68))
    face = FoundFace(landmarks, Crop(0.0, 0.0, 500.0), HeadPose(1.0, 2.0, 3.0), 0.9)
    picture = file.add_blob(b"picture", "me.png")
    track = BlinkTrack(tuple(Blink(4 * n + rng.random(), 0.2 + rng.random() / 10) for n in range(blinks)))
    return Project(Portrait(picture, picture, 1000, 1000, (face, face)), blinks=track)


def milliseconds(name: str, times: list[float]) -> float:
    times = sorted(times)
    middle, late = statistics.median(times) * 1000, times[len(times) * 99 // 100] * 1000
    print(f"\n{name}: {middle:.2f} ms, 1 in 100 takes {late:.2f} ms or more")
    return middle


def took(work: object) -> float:
    started = time.perf_counter()
    assert callable(work)
    work()
    return time.perf_counter() - started


@pytest.mark.parametrize("blinks", [60, 2000])
def test_commit_and_undo(tmp_path: Path, blinks: int) -> None:
    with ProjectFile.create(tmp_path / NAME) as file:
        start = project(file, blinks)
        file.commit(start, "Portrait")
        seeds = [replace(start, seed=seed) for seed in range(500)]
        other = milliseconds(
            f"commit beside {blinks} blinks", [took(lambda p=p: file.commit(p, "Seed")) for p in seeds]
        )
        edits = [change_blink(start, n % blinks, length_s=0.1 + n / 10_000) for n in range(300)]
        blink = milliseconds(
            f"commit one of {blinks} blinks", [took(lambda p=p: file.commit(p, "Blink")) for p in edits]
        )
        undo = milliseconds(f"undo with {blinks} blinks", [took(file.undo) for _ in range(300)])
    assert other < 6  # a busy machine takes its time
    assert blink < (6 if blinks < 100 else 40)
    assert undo < (6 if blinks < 100 else 80)


def test_open_with_500_revisions(tmp_path: Path) -> None:
    with ProjectFile.create(tmp_path / NAME) as file:
        start = project(file, 200)
        for seed in range(500):
            file.commit(replace(start, seed=seed), f"Seed {seed}")
    assert (
        milliseconds("open 500 revisions", [took(lambda: ProjectFile.open(tmp_path / NAME).close()) for _ in range(20)])
        < 150
    )
    print(f"{(tmp_path / NAME).stat().st_size / 1e6:.1f} MB")


def test_add_100_mb(tmp_path: Path) -> None:
    source = tmp_path / "voice.wav"
    source.write_bytes(os.urandom(100_000_000))
    with ProjectFile.create(tmp_path / NAME) as file:
        floor_s = took(lambda: shutil.copyfile(source, tmp_path / "copy.wav"))
        add_s = took(lambda: file.add_blob(source, "voice.wav"))
        again_s = took(lambda: file.add_blob(source, "voice.wav"))
        blob = file.add_blob(source, "voice.wav")
        flush_s = took(file.flush)
        extract_s = took(lambda: file.extract(blob, tmp_path / "cache"))
        copy_s = took(lambda: file.copy_to(tmp_path / "copy.likeness"))
        close_s = took(file.close)
    print(f"\n100 MB: copying the file {floor_s:.2f} s, adding it {add_s:.2f} s, once more {again_s:.2f} s, ", end="")
    print(
        f"flush {flush_s:.2f} s, extract {extract_s:.2f} s, copy of the project {copy_s:.2f} s, close {close_s:.2f} s"
    )
    assert add_s < 20 * floor_s + 5
