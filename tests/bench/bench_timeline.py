"""How smoothly the timeline of an hour's voice scrolls, and what moving its playhead costs.

Run `pytest tests/bench/bench_timeline.py -s -m bench` on an idle machine. Ratios of one run mean more than its times.
"""

from __future__ import annotations

import os
import time
import wave
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app import theme
from app.peaks import Peaks
from app.playback_sound import RATE
from app.views.timeline_axis import CLOSEST, TimeAxis
from app.views.timeline_canvas import Canvas
from app.views.track_blinks import BlinkLane
from app.views.track_curves import HeadLane, MouthLane, head_lines, mouth_lines
from app.views.track_frames import FramesLane
from app.views.waveform import VoiceLane
from engine.document import FPS, Blink

MINUTES = 60
BLINKS = 2000
SIZE = QSize(1600, 320)


@pytest.fixture(scope="module")
def voice(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An hour of noise whose loudness rises and falls."""
    path = tmp_path_factory.mktemp("bench") / "hour.wav"
    second = np.random.default_rng(0).normal(size=RATE) * 6000 * np.abs(np.sin(np.linspace(0, 12, RATE)))
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        for _ in range(MINUTES * 60):
            file.writeframes(second.astype("<i2").tobytes())
    return path


@pytest.fixture(scope="module")
def moving() -> np.ndarray:
    frames = MINUTES * 60 * FPS
    rng = np.random.default_rng(0)
    still = rng.normal(size=(68, 2)) * 20 + 300
    still[[36, 45, 62, 66]] = (250, 280), (350, 280), (300, 350), (300, 352)
    return (still + np.cumsum(rng.normal(size=(frames, 1, 2)), 0) * 0.05 + rng.normal(size=(frames, 68, 2))).astype(
        "f4"
    )


@pytest.fixture
def canvas(qapp: QApplication, voice: Path, moving: np.ndarray) -> Canvas:
    theme.apply(qapp, "dark")
    lanes = VoiceLane(), MouthLane(), BlinkLane(), HeadLane(), FramesLane()
    lanes[0].show_peaks(Peaks(voice))
    lanes[1].show_curves(mouth_lines(moving))
    lanes[2].show_blinks([Blink(i * 1.8, 0.24, own=i % 7 == 0) for i in range(BLINKS)], 9, MINUTES * 60)
    lanes[3].show_curves(head_lines(moving))
    lanes[4].show_cached(np.random.default_rng(0).random(len(moving)) < 0.9)
    axis = TimeAxis()
    axis.set_duration(MINUTES * 60.0)
    made = Canvas(axis, lanes)
    made.nothing = False
    made.range_s = (60.0, 1800.0)
    made.resize(SIZE)
    made.show()
    qapp.processEvents()
    return made


def seconds(work: Callable[[], object], times: int = 5) -> float:
    """The shortest of a few runs: on a shared machine the others measure its neighbours."""
    took: list[float] = []
    for _ in range(times):
        started = time.perf_counter()
        work()
        took.append(time.perf_counter() - started)
    return min(took)


@pytest.mark.bench
def test_an_hour_becomes_peaks_in_a_moment(voice: Path) -> None:
    made_s = seconds(lambda: Peaks(voice), 3)
    # Whatever the way, every sample has to be read once.
    read_s = seconds(lambda: np.memmap(voice, np.int16).sum(dtype=np.int64), 3)
    print(f"\npeaks of {MINUTES} min: {made_s:.2f} s, {made_s / read_s:.1f} times one reading")
    assert made_s < 5


@pytest.mark.bench
@pytest.mark.parametrize("scale", [None, 2.0, 30.0, 300.0, CLOSEST], ids=["fit", "2", "30", "300", "closest"])
def test_scrolling_is_smooth_at_every_zoom(qapp: QApplication, canvas: Canvas, scale: float | None) -> None:
    canvas.axis.fit() if scale is None else canvas.axis.zoom_to(scale, 0)
    steps = 40

    def scroll() -> None:
        for step in range(steps):
            canvas.axis.scroll_to(600 + step * 37 / canvas.axis.scale)
            canvas.axis.duration_s = 3600 - step * 1e-3  # where all is in sight nothing scrolls: draw it all the same
            canvas.update()
            qapp.processEvents()

    frame_s = seconds(scroll, 3) / steps
    plain = QImage(SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    fill_s = seconds(lambda: plain.fill(0xFF102030), 20)
    print(f"\nscroll at {canvas.axis.scale:.1f} px/s: {1000 * frame_s:.1f} ms, {frame_s / fill_s:.0f} times one fill")
    assert frame_s < 1 / 30


@pytest.mark.bench
def test_moving_the_playhead_costs_little(qapp: QApplication, canvas: Canvas) -> None:
    canvas.axis.zoom_to(30, 0)
    canvas.axis.scroll_to(0)
    qapp.processEvents()
    drawn = [lane.drawn for lane in canvas.lanes]

    def play() -> None:
        for frame in range(200):
            canvas.set_playhead(frame / FPS)
            qapp.processEvents()

    def draw() -> None:
        for lane in canvas.lanes:
            lane.refresh()
        canvas.update()
        qapp.processEvents()

    move_s = seconds(play, 3) / 200
    assert [lane.drawn for lane in canvas.lanes] == drawn, "no curve is drawn again"
    draw_s = seconds(draw)
    print(f"\nplayhead: {1000 * move_s:.2f} ms, {draw_s / move_s:.0f} times less than drawing all")
    assert move_s < 0.004
    assert draw_s / move_s > 3
