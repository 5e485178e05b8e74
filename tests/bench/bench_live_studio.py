"""How long after it was spoken a frame is shown, through a virtual microphone; and what a long session holds.

`pytest tests/bench/bench_live_studio.py -s -m bench` on a machine that has nothing else to do: one minute of speech,
Warp at 256 px. `-m soak`: ten minutes, and the memory of window and worker. The delay is counted from the capture of
the last sample of a frame, as the sound system tells it, to its picture being handed to be painted; 40 ms more are
those from the first sample. Beside it, with nobody's word for it: from the moment at which the first syllable is given
to the sound server to the first picture whose lips are parted by it, the server's own way through its sink included.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
from scipy.signal import resample_poly

from tests.conftest import voice_samples
from tests.live_program import RATE, Order, lacking, live, sound_server

pytestmark = [
    pytest.mark.skipif(bool(lacking()), reason=lacking()),
    pytest.mark.timeout(1500),
]

MOST_MS = 150
ONSET_S = 2.0
"""Silence before the first syllable."""
TEXT = (
    "Good evening, and welcome. Please make yourselves comfortable while we open the windows and look for the papers "
    "from Monday. Bob bought a big blue boat, and Pam put a map upon it. Nobody knows what the morning may bring. "
)


@pytest.fixture
def server() -> Iterator[dict[str, str]]:
    with sound_server() as env:
        yield env


def spoken(folder: Path, seconds: float) -> Path:
    """Speech of a synthetic voice where there is one, else syllables: a WAV file that begins with silence."""
    path, engine = folder / "spoken.wav", shutil.which("espeak-ng")
    if engine:
        subprocess.run([engine, "-v", "en", "-s", "150", "-w", str(folder / "raw.wav"), TEXT * 3], check=True)
        values, rate = soundfile.read(folder / "raw.wav")
        values = resample_poly(values, RATE, rate)
    else:
        values = voice_samples(20.0, RATE)
    values = np.resize(values, round(seconds * RATE))
    quiet = np.zeros(round(ONSET_S * RATE))
    first = int((np.abs(values) > 0.05).argmax())
    soundfile.write(path, np.concatenate([quiet, values[first:]]), RATE, "PCM_16")
    return path


def onset_ms(said: dict[str, Any]) -> float | None:
    """From the first syllable on its way to the sound server to a picture of parted lips."""
    lips_T = np.array(said["takes"][0]["lips"])
    rest, most = float(np.median(lips_T[:20])), float(np.percentile(lips_T, 95))
    first = int((lips_T > rest + 0.3 * (most - rest)).argmax())
    at_ns = next((at_ns for index, at_ns in said["shown"] if index >= first), None)
    return None if at_ns is None else (at_ns - said["began_ns"]) / 1e6 - 1000 * ONSET_S


def report(said: dict[str, Any], what: str) -> float:
    [take] = said["takes"]
    late_ms = np.array(said["late_ms"])
    middle, high, most = np.percentile(late_ms, [50, 95, 100])
    print(
        f"{what}: {take['duration_s']:.0f} s, {len(late_ms)} frames shown, {take['dropped']} left out, "
        f"sound missing {take['gaps']} times"
    )
    print(f"  after the last sample of a frame: {middle:.0f} ms, {high:.0f} at the 95th percentile, {most:.0f} at most")
    print(f"  after its first: {middle + 40:.0f} ms, {high + 40:.0f} at the 95th percentile")
    print(f"  from a syllable given to the sound server to parted lips on the picture: {onset_ms(said)} ms")
    return float(high)


@pytest.mark.bench
@pytest.mark.parametrize("generator", ["audio2keypoint", "speech_landmarks"])
def test_a_minute_live(server: dict[str, str], portrait: Path, tmp_path: Path, generator: str) -> None:
    voice = spoken(tmp_path, 60)
    said = live(server, Order(str(portrait), str(voice), 60, generator=generator, paced=True))
    high_ms = report(said, generator)
    assert said["takes"][0]["gaps"] == 0
    assert high_ms < MOST_MS


@pytest.mark.soak
def test_ten_minutes_live_hold_no_more_than_one(server: dict[str, str], portrait: Path, tmp_path: Path) -> None:
    voice = spoken(tmp_path, 60)
    said = live(server, Order(str(portrait), str(voice), 600, memory=True, paced=True), timeout_s=600)
    report(said, "ten minutes")
    rows = np.array([row for row in said["memory"] if row[0] > 60])
    for column, name in ((1, "window"), (2, "worker")):
        slope = 60 * float(np.polyfit(rows[:, 0], rows[:, column], 1)[0])
        print(f"  {name}: {rows[-1, column]:.0f} MB, {slope:+.2f} MB a minute")
        assert slope < 1.0, name
    assert said["takes"][0]["gaps"] == 0
