"""First-steps hints: each once, one at a time, until the user has had enough."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app import hints
from app.hints import Hints
from app.main_window import MainWindow
from app.studio import Studio


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hints, "CALM_MS", 1)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """Something to point at for every hint."""
    made = QWidget()
    row = QHBoxLayout(made)
    for name in dict.fromkeys(hint.anchor for hint in hints.hints()):
        thing = QLabel(name)
        thing.setObjectName(name)
        row.addWidget(thing)
    made.resize(900, 600)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_window_has_what_they_point_at(studio: Studio, qtbot: QtBot) -> None:
    window = MainWindow(studio)
    qtbot.addWidget(window)
    for hint in hints.hints():
        assert window.findChild(QWidget, hint.anchor) is not None, hint.name


def test_what_cannot_be_tried_yet_is_not_told(studio: Studio, window: QWidget, qtbot: QtBot) -> None:
    shown = Hints(studio, window)
    qtbot.waitUntil(lambda: shown.bubble is not None)
    assert shown.bubble is not None
    qtbot.mouseClick(shown.bubble.next, Qt.MouseButton.LeftButton)
    assert studio.settings.value("seen_hints") == ("media",)
    assert shown.bubble is None  # the others need motion
    again = Hints(studio, window)
    qtbot.wait(50)
    assert again.bubble is None


def test_each_is_told_once_one_after_the_other(spoken: Studio, window: QWidget, qtbot: QtBot) -> None:
    shown = Hints(spoken, window)
    told: list[str] = []
    qtbot.waitUntil(lambda: shown.bubble is not None)
    while shown.bubble is not None:
        told.append(shown.bubble.accessibleName())
        qtbot.mouseClick(shown.bubble.next, Qt.MouseButton.LeftButton)
    assert told == [hint.text for hint in hints.hints() if hint.name != "media"]
    assert set(spoken.settings.value("seen_hints")) == {hint.name for hint in hints.hints()} - {"media"}


def test_no_more_hints(studio: Studio, window: QWidget, qtbot: QtBot) -> None:
    shown = Hints(studio, window)
    qtbot.waitUntil(lambda: shown.bubble is not None)
    assert shown.bubble is not None
    qtbot.mouseClick(shown.bubble.stop, Qt.MouseButton.LeftButton)
    assert shown.bubble is None
    assert studio.settings.value("hints") is False
    shown.show_next()
    assert shown.bubble is None
    studio.settings.set("hints", True)  # the preferences: show hints again
    qtbot.waitUntil(lambda: shown.bubble is not None)


def test_a_hint_goes_when_what_it_asks_for_was_done(
    studio: Studio, window: QWidget, qtbot: QtBot, spoken_home: Path
) -> None:
    shown = Hints(studio, window)
    qtbot.waitUntil(lambda: shown.bubble is not None)
    begin = shown.bubble
    studio.session.open(spoken_home / "spoken.likeness", read_only=True)
    qtbot.waitUntil(lambda: shown.bubble is not begin)
    assert "media" in studio.settings.value("seen_hints")
    qtbot.waitUntil(lambda: shown.bubble is not None)
    assert shown.bubble is not None
    assert "Space plays" in shown.bubble.accessibleName()
