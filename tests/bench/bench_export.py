"""How fast the encoder takes frames, and whether memory stays flat.

Run `pytest tests/bench/bench_export.py -s -m "bench or soak"` on an idle machine to see the numbers. The encoder
shares the processor with the renderer, so its time per frame matters even where it is not the bottleneck.
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import psutil
import pytest
from scipy.io import wavfile
from skimage.data import astronaut
from skimage.transform import resize

from engine.audio import RATE, Speech
from engine.export import Frame, export, frame_count

EXPORT = """
import sys
import numpy as np
from engine.audio import load_speech
from engine.export import export, frame_count
speech = load_speech(sys.argv[1])
still = np.random.default_rng(0).integers(90, 160, (512, 512, 3), dtype=np.uint8)
still = still.reshape(64, 8, 64, 8, 3).mean((1, 3)).astype(np.uint8).repeat(8, 0).repeat(8, 1)
def frames():
    for index in range(frame_count(speech.duration_s)):
        frame = still.copy()
        frame[300:340, 200:300] = index * 7 % 200
        yield frame
export(frames(), sys.argv[2], speech)
"""


def portraits(size: int, count: int = 50) -> list[Frame]:
    """A portrait that turns a little and moves its mouth."""
    still = np.asarray(resize(astronaut()[:320, 60:380], (size, size), anti_aliasing=True) * 255, np.uint8)
    frames: list[Frame] = []
    for index in range(count):
        frame = np.roll(still, round(3 * np.sin(index / 8)), axis=1)
        mouth = slice(size * 55 // 100, size * 60 // 100), slice(size * 45 // 100, size * 60 // 100)
        frame[mouth] = frame[mouth] // (1 + index % 3)
        frames.append(frame)
    return frames


@pytest.mark.bench
@pytest.mark.parametrize("preset", ["medium", "fast", "veryfast"])
@pytest.mark.parametrize("size", [512, 1024])
def test_frames_per_second(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: int, preset: str) -> None:
    monkeypatch.setattr("engine.export.PRESET", preset)
    speech = Speech(np.zeros(RATE * (12 if size == 512 else 6), np.float32))
    total, ready = frame_count(speech.duration_s), portraits(size)
    before, started = psutil.Process().cpu_times(), time.perf_counter()
    out = export((ready[index % len(ready)] for index in range(total)), tmp_path / "talk.mp4", speech)
    took_s, after = time.perf_counter() - started, psutil.Process().cpu_times()
    used_s = after.children_user + after.children_system - before.children_user - before.children_system
    kilobits = out.stat().st_size * 8 / speech.duration_s / 1000
    speed = f"{total / took_s:.0f} frames/s, {1000 * used_s / total:.1f} ms of processor a frame"
    print(f"\n{size} px, {preset}: {speed}, {kilobits:.0f} kbit/s")
    assert total / took_s > 25


def peak_memory(folder: Path, minutes: int) -> dict[str, int]:
    """Most memory that Python and ffmpeg held while they exported `minutes` at 512 px, in bytes."""
    voice = folder / f"{minutes}.wav"
    tone = np.sin(np.arange(60 * minutes * RATE, dtype=np.float32) * 0.1)
    wavfile.write(voice, RATE, (tone * 9000).astype(np.int16))
    most = {"python": 0, "ffmpeg": 0}
    out = str(folder / f"{minutes}.mp4")
    with subprocess.Popen([sys.executable, "-c", EXPORT, str(voice), out]) as process:
        while process.poll() is None:
            try:
                seen = psutil.Process(process.pid)
                most["python"] = max(most["python"], seen.memory_info().rss)
                for child in seen.children():
                    most["ffmpeg"] = max(most["ffmpeg"], child.memory_info().rss)
            except psutil.NoSuchProcess:
                break
            time.sleep(0.05)
    assert process.returncode == 0
    return most


@pytest.mark.slow
@pytest.mark.soak
@pytest.mark.timeout(1800)
def test_ten_minutes_take_no_more_memory_than_one(tmp_path: Path) -> None:
    one, ten = peak_memory(tmp_path, 1), peak_memory(tmp_path, 10)
    print("\n" + ", ".join(f"{name} {one[name] / 1e6:.0f} MB, then {ten[name] / 1e6:.0f} MB" for name in one))
    assert sum(ten.values()) < 1.1 * sum(one.values())
    # Nine more minutes of sound alone would be 35 MB; what the allocator keeps differs by some from run to run.
    assert ten["python"] < one["python"] + 16e6
