"""What the renderer tells of a frame, over that frame: a real studio whose worker has the attention renderer."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import action_table, commands
from app.main_window import MainWindow
from app.studio import Studio
from app.views.preview import PreviewView
from engine import assets, cache, edits, models
from engine.document import FPS
from engine.render import registry

Wait = Callable[[Callable[[], bool]], None]
PX = 128


@pytest.fixture
def attentive(installation: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """This process and its workers are that installation."""
    monkeypatch.chdir(installation)
    for module in (assets, models):
        monkeypatch.setattr(module, "assets_folder", lambda: installation / "assets")
    cache._models.cache_clear()
    infos = registry._offered()
    assert registry.ATTENTION in infos
    monkeypatch.setattr(registry, "INFOS", infos)
    yield
    cache._models.cache_clear()


@pytest.fixture
def view(attentive: None, spoken: Studio, qtbot: QtBot) -> PreviewView:
    spoken.settings.set("preview_px", PX)
    made = PreviewView(spoken)
    qtbot.addWidget(made)
    made.resize(900, 640)
    made.show()
    qtbot.waitExposed(made)
    made.set_mode("photoreal")
    return made


def choose(view: PreviewView, name: str) -> None:
    view.bar.overlay.setCurrentIndex(view.bar.overlay.findData(name))


def shown(view: PreviewView) -> np.ndarray:
    """What is on the canvas now, (H, W, 3)."""
    image = view.canvas.content.left
    assert image is not None
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(rgb.constBits(), np.uint8).reshape(rgb.height(), rgb.bytesPerLine())
    return lines[:, : 3 * rgb.width()].reshape(rgb.height(), rgb.width(), 3).astype(int)


def digest(view: PreviewView) -> str:
    return hashlib.sha256(shown(view).tobytes()).hexdigest()


def at_rest(view: PreviewView) -> bool:
    """The picture of this moment is there, with the overlay that is chosen, and is what is seen."""
    overlaid, frame = view.studio.scene.overlaid, view._show.frame()
    name = f"attention+{view.bar.shown_overlay}"
    if not overlaid._moment.has(name, frame) or overlaid._moment.there(name) is None:
        return False
    image, seen = overlaid.image(frame), view.canvas.content.left
    return image is not None and seen is not None and seen.cacheKey() == image.cacheKey()


def test_it_is_offered_where_the_renderer_has_it_and_else_says_why(view: PreviewView, spoken: Studio) -> None:
    box = view.bar.overlay
    assert box.isVisible()
    assert not box.isEnabled()
    assert box.toolTip() == "The renderer Warp has nothing to lay over its frames."
    [row] = [row for row in action_table.rows() if row.id == "overlay"]
    assert not row.when(spoken)
    spoken.choose_renderer("attention")
    assert box.isEnabled()
    assert [box.itemText(n) for n in range(box.count())] == ["No overlay", "Overlay: Attention", "Overlay: Colours"]
    assert row.when(spoken)
    assert view.studio.scene.rendered.shown == ("attention",), "its frames are asked for at once"
    view.set_mode("compare")
    assert not box.isVisible()


def test_it_follows_what_is_shown_costs_nothing_when_off_and_is_kept(
    view: PreviewView, spoken: Studio, wait_for: Wait, qtbot: QtBot
) -> None:
    asked: list[str] = []
    jobs = spoken.jobs
    preview = jobs.preview
    jobs.preview = lambda arguments: (asked.append(arguments.get("overlay", "")), preview(arguments))[1]  # type: ignore[method-assign]
    spoken.choose_renderer("attention")
    wait_for(lambda: bool(spoken.scene.cached("attention").all()))
    spoken.playback.seek(10 / FPS)
    plain = shown(view)
    assert set(asked) == {""}, "nothing is made while nobody looks"
    assert view.legend.isHidden()

    choose(view, "attention")
    wait_for(lambda: at_rest(view))
    assert np.abs(shown(view) - plain).mean() > 1
    assert view.legend.isVisible()
    assert view.legend.title.text() == "Attention"
    assert asked.count("attention") == 1, "only the moment that is shown"
    first = digest(view)

    spoken.playback.seek(30 / FPS)
    wait_for(lambda: at_rest(view))
    assert digest(view) != first
    asked.clear()
    spoken.playback.seek(10 / FPS)
    assert digest(view) == first, "it was kept"
    assert not asked

    spoken.edit(edits.add_range(spoken.project, 0.1, 1.0, mouth_gain=2.0), "Range")
    wait_for(lambda: at_rest(view) and digest(view) != first)
    view.resize(700, 500)
    view.canvas.zoom_by(3.0)
    assert at_rest(view)

    choose(view, "colours")
    wait_for(lambda: at_rest(view))
    assert view.legend.bar.isHidden()
    choose(view, "")
    assert view.legend.isHidden()
    assert not spoken.scene.overlaid.on
    asked.clear()
    spoken.playback.seek(31 / FPS)
    qtbot.wait(100)
    assert not any(asked)


def test_while_it_plays_frames_are_shown_as_they_are(
    view: PreviewView, spoken: Studio, wait_for: Wait, qtbot: QtBot
) -> None:
    spoken.choose_renderer("attention")
    choose(view, "attention")
    wait_for(lambda: at_rest(view))
    spoken.playback.toggle()
    assert spoken.scene.overlaid.image(view._show.frame()) is None
    qtbot.waitUntil(view.legend.bar.isHidden)
    assert view.legend.about.text() == "It is laid over the picture again when you pause."
    spoken.playback.pause()
    wait_for(lambda: at_rest(view))
    assert view.legend.bar.isVisible()


def test_who_chose_it_keeps_it_from_renderer_to_renderer(view: PreviewView, spoken: Studio, wait_for: Wait) -> None:
    spoken.choose_renderer("attention")
    choose(view, "colours")
    spoken.choose_renderer("warp")
    assert view.bar.shown_overlay == ""
    assert not spoken.scene.overlaid.on
    spoken.session.undo()
    assert view.bar.shown_overlay == "colours"
    wait_for(lambda: at_rest(view))


def test_what_goes_wrong_is_told_once(
    view: PreviewView, spoken: Studio, wait_for: Wait, qtbot: QtBot, notices: list[tuple[str, str]]
) -> None:
    spoken.choose_renderer("attention")
    wait_for(lambda: bool(spoken.scene.cached("attention").all()))
    spoken.show_overlay("attention", "heat")  # as if another version had it
    sentence = "The renderer attention has nothing called heat to lay over its frames."
    wait_for(lambda: ("error", sentence) in notices)
    qtbot.wait(300)
    assert notices.count(("error", sentence)) == 1
    assert view.canvas.content.left is not None, "the frame itself is still to be seen"


def test_the_key_goes_from_one_to_the_next(attentive: None, spoken: Studio, qtbot: QtBot) -> None:
    spoken.settings.set("preview_px", PX)
    window = MainWindow(spoken)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    spoken.choose_renderer("attention")
    QApplication.processEvents()
    action = window.actions_by_id["overlay"]
    qtbot.waitUntil(action.isEnabled)
    window.preview.set_mode("landmarks")
    seen: list[str] = []
    for _ in range(3):
        QTest.keyClick(window, Qt.Key.Key_V)
        seen.append(window.preview.bar.shown_overlay)
    assert window.preview.mode == "photoreal"
    assert seen == ["attention", "colours", ""]
    spoken.choose_renderer("warp")
    commands.next_overlay(window)
    assert window.preview.bar.shown_overlay == ""
