"""Memory is flat: ten minutes take no more than one."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

ROOT = Path(__file__).parents[2]
UNIT = 1 if sys.platform == "darwin" else 1024
"""Bytes in one unit of ru_maxrss."""


def peak_bytes(portrait: Path, voice: Path, out: Path) -> int:
    """The most memory that a render held at once, without ffmpeg's."""
    command = ["render", portrait, voice, "-o", out, "--size", "128"]
    process = subprocess.Popen(
        [sys.executable, "-m", "engine.cli", *map(str, command)], cwd=ROOT, stdout=subprocess.DEVNULL
    )
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0
    return used.ru_maxrss * UNIT


@pytest.mark.soak
@pytest.mark.timeout(3600)
@pytest.mark.skipif(sys.platform == "win32", reason="measured with wait4")
def test_ten_minutes_take_no_more_memory_than_one(
    portrait: Path, tmp_path: Path, make_voice: Callable[[Path, np.ndarray], Path]
) -> None:
    times = np.arange(600 * 16000) / 16000
    samples = 0.3 * np.sin(800 * times) * np.sin(9 * times)
    one = make_voice(tmp_path / "one.wav", samples[: 60 * 16000])
    ten = make_voice(tmp_path / "ten.wav", samples)
    one_minute = peak_bytes(portrait, one, tmp_path / "one.mp4")
    ten_minutes = peak_bytes(portrait, ten, tmp_path / "ten.mp4")
    print(f"peak memory: {one_minute / 1e6:.0f} MB for a minute, {ten_minutes / 1e6:.0f} MB for ten")
    assert ten_minutes < 1.1 * one_minute
