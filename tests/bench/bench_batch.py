"""A batch against as many runs of `likeness render`: what warm workers save."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.conftest import voice_samples, write_wav

ROOT = Path(__file__).parents[2]
JOBS = 8
SECONDS = 2.0
SIZE = "512"
LEAST = 2.0
"""How much faster a batch is than the runs, at least, with one worker."""


def run(*words: object) -> str:
    command = [sys.executable, "-m", "engine.cli", *map(str, words)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout


@pytest.mark.bench
@pytest.mark.timeout(1200)
@pytest.mark.parametrize("renderer", ["landmarks", "warp"])
def test_a_batch_and_as_many_renders(renderer: str, tmp_path: Path) -> None:
    """Eight voices of two seconds with the demo's portrait, 512 px; both ways are measured in one go."""
    portrait = next((ROOT / "assets" / "demo").glob("portrait.*"))
    voices = tmp_path / "voices"
    voices.mkdir()
    for index in range(JOBS):
        write_wav(voices / f"line{index}.wav", voice_samples(SECONDS, seed=index))
    own = ["--size", SIZE, "--renderer", renderer]
    run("render", portrait, voices / "line0.wav", "-o", tmp_path / "first.mp4", *own)  # files come into memory
    took: dict[str, float] = {}
    for workers in (1, 2):
        began = time.perf_counter()
        out = tmp_path / f"out{workers}"
        told = run(
            "batch", "--portrait", portrait, "--voices", voices, "--out", out, "--workers", workers, *own, "--json"
        )
        took[f"batch, {workers} worker(s)"] = time.perf_counter() - began
        assert json.loads(told.splitlines()[-1])["made"] == JOBS
    began = time.perf_counter()
    for index in range(JOBS):
        run("render", portrait, voices / f"line{index}.wav", "-o", tmp_path / f"{index}.mp4", *own)
    took["renders"] = time.perf_counter() - began
    ratios = {name: took["renders"] / value for name, value in took.items()}
    print(f"\n{renderer}: " + "; ".join(f"{name} {value:.1f} s ({ratios[name]:.2f}x)" for name, value in took.items()))
    assert ratios["batch, 1 worker(s)"] > LEAST
