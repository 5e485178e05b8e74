"""AVFR-GAN in a real studio: frames that follow landmarks and voice, its keypoints and attention over them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.studio import Studio
from app.views.preview import PreviewView
from engine import cache
from engine.document import FPS
from tests.installation import become, reenacting_installation

Wait = Callable[[Callable[[], bool]], None]
PX = 96


@pytest.fixture
def reenacting(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    become(monkeypatch, reenacting_installation(tmp_path_factory.mktemp("reenacting") / "installation"))
    yield
    cache._models.cache_clear()


@pytest.fixture
def view(reenacting: None, spoken: Studio, qtbot: QtBot) -> PreviewView:
    spoken.settings.set("preview_px", PX)
    made = PreviewView(spoken)
    qtbot.addWidget(made)
    made.resize(900, 640)
    made.show()
    qtbot.waitExposed(made)
    made.set_mode("photoreal")
    return made


def shown(view: PreviewView) -> np.ndarray:
    """What is on the canvas now, (H, W, 3)."""
    image = view.canvas.content.left
    assert image is not None
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
    return lines[:, : 3 * rgb.width()].reshape(rgb.height(), rgb.width(), 3).astype(int)


def laid(view: PreviewView, overlay: str) -> bool:
    overlaid, frame = view.studio.scene.overlaid, view._show.frame()
    name = f"avfr+{overlay}"
    return overlaid._moment.has(name, frame) and overlaid._moment.there(name) is not None


def test_its_frames_come_and_its_overlays_lie_over_the_moment_that_is_shown(
    view: PreviewView, spoken: Studio, wait_for: Wait
) -> None:
    spoken.choose_renderer("avfr")
    wait_for(lambda: spoken.scene.frames > 0 and bool(spoken.scene.cached("avfr").all()))
    spoken.playback.seek(10 / FPS)
    box = view.bar.overlay
    assert [box.itemText(n) for n in range(box.count())] == ["No overlay", "Overlay: Keypoints", "Overlay: Attention"]
    wait_for(lambda: view.canvas.content.left is not None)
    plain = shown(view)
    pictures = []
    for name in ("keypoints", "attention"):
        box.setCurrentIndex(box.findData(name))
        wait_for(lambda name=name: laid(view, name))
        wait_for(lambda: np.abs(shown(view) - plain).mean() > 0.5)
        pictures.append(shown(view))
    assert np.abs(pictures[0] - pictures[1]).mean() > 0.5, "each overlay shows something of its own"
