"""How long the preview takes to paint: it has to keep up with 25 frames a second and leave time for all else."""

from __future__ import annotations

import os
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.views.preview_canvas import Canvas, Content
from engine.assets import asset_like
from engine.faces.detect import find_face
from engine.faces.picture import load_picture

pytestmark = pytest.mark.bench
ROOM = (960, 640)
PAINTED_MS = 5.0


@pytest.fixture
def canvas(qtbot: QtBot) -> Canvas:
    made = Canvas()
    qtbot.addWidget(made)
    made.resize(*ROOM)
    made.set_portrait_size(640, 640)
    made.show()
    qtbot.waitExposed(made)
    return made


def frames(count: int) -> list[QImage]:
    """Different frames of 640 x 640 px, as they come out of the cache."""
    picture = (
        QImage(str(Path(asset_like("demo", "portrait")))).scaled(640, 640).convertToFormat(QImage.Format.Format_RGB888)
    )
    return [picture.copy() for _ in range(count)]


def times_ms(canvas: Canvas, contents: list[Content]) -> float:
    """Median time of painting one after the other."""
    spent: list[float] = []
    for content in contents:
        canvas.show_content(content)
        started = perf_counter()
        canvas.repaint()
        spent.append((perf_counter() - started) * 1000)
    return float(np.median(spent[2:]))


def test_a_new_frame_of_640_px(canvas: Canvas, capsys: pytest.CaptureFixture[str]) -> None:
    spent = times_ms(canvas, [Content(left=frame) for frame in frames(40)])
    with capsys.disabled():
        print(f"\na new frame of 640 px: {spent:.2f} ms")
    assert spent < PAINTED_MS


def test_landmarks_over_the_photo(canvas: Canvas, capsys: pytest.CaptureFixture[str]) -> None:
    (photo,) = frames(1)
    still_PD = np.array(find_face(load_picture(asset_like("demo", "portrait"))).landmarks_PD) * 640 / 720
    contents = [Content(left=photo, dim=0.3, landmarks_PD=still_PD + k) for k in range(40)]
    spent = times_ms(canvas, contents)
    with capsys.disabled():
        print(f"\nlandmarks over the photo: {spent:.2f} ms")
    assert spent < PAINTED_MS


def test_zoomed_in(canvas: Canvas, capsys: pytest.CaptureFixture[str]) -> None:
    canvas.zoom_by(4)
    spent = times_ms(canvas, [Content(left=frame) for frame in frames(40)])
    with capsys.disabled():
        print(f"\na new frame, zoomed in fourfold: {spent:.2f} ms")
    assert spent < 4 * PAINTED_MS
