"""The dialog for typed text, with the real worker and whatever speech engine is installed."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QPlainTextEdit, QSlider, QWidget
from pytestqt.qtbot import QtBot

from app.dialogs.speak import SpeakDialog
from app.studio import Studio
from engine.speak import LONGEST_TEXT

Key, Control = Qt.Key, Qt.KeyboardModifier.ControlModifier
WaitFor = Callable[[Callable[[], bool]], None]
needs_espeak = pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng is not installed")

SENTENCE = "Good evening, ladies and gentlemen of the jury."


@pytest.fixture
def dialog(qtbot: QtBot, studio: Studio, monkeypatch: pytest.MonkeyPatch) -> Iterator[SpeakDialog]:
    monkeypatch.setattr(SpeakDialog, "last_text", "")
    monkeypatch.setattr(SpeakDialog, "last_voice", "")
    made = SpeakDialog(studio)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.done(0)


@needs_espeak
def test_typed_text_becomes_a_take(dialog: SpeakDialog, studio: Studio, qtbot: QtBot, wait_for: WaitFor) -> None:
    assert not dialog.use_button.isEnabled()
    wait_for(lambda: dialog.voices.count() > 0)
    qtbot.keyClicks(dialog.text, SENTENCE)
    assert dialog.length.text() == "47 signs, about 3 s"
    assert dialog.use_button.isEnabled()
    qtbot.keyClick(dialog, Key.Key_Return, Control)
    wait_for(lambda: bool(studio.project.takes))
    [take] = studio.project.takes
    assert (take.name, take.origin, take.text) == ("Good evening, ladies and gentlemen…", "text", SENTENCE)
    assert 1.5 < take.duration_s < 5
    assert dialog.isHidden()
    assert SpeakDialog.last_text == "", "it is in the project now"


@needs_espeak
def test_listening_first_speaks_only_once(dialog: SpeakDialog, studio: Studio, qtbot: QtBot, wait_for: WaitFor) -> None:
    wait_for(lambda: dialog.voices.count() > 0)
    qtbot.keyClicks(dialog.text, SENTENCE)
    qtbot.mouseClick(dialog.listen_button, Qt.MouseButton.LeftButton)
    assert dialog.length.text() == "Speaking…"
    assert dialog.listen_button.text() == "Stop"
    wait_for(lambda: dialog._audition.playback.playing)
    qtbot.keyClick(dialog, Key.Key_L, Control)
    assert dialog.listen_button.text() == "Listen"
    assert not dialog._audition.running
    qtbot.mouseClick(dialog.use_button, Qt.MouseButton.LeftButton)
    wait_for(lambda: bool(studio.project.takes))
    assert [job.op for job in studio.jobs.list].count("speak") == 1


@needs_espeak
def test_a_faster_rate_is_shorter(dialog: SpeakDialog, studio: Studio, qtbot: QtBot, wait_for: WaitFor) -> None:
    wait_for(lambda: dialog.voices.count() > 0)
    qtbot.keyClicks(dialog.text, SENTENCE)
    lengths = []
    for keys in (0, 20):
        for _ in range(keys):
            qtbot.keyClick(dialog.rate.slider, Key.Key_Right)
        dialog.listen()
        wait_for(lambda: dialog._job is None)
        assert dialog._made is not None
        lengths.append(dialog._made[1].duration_s)
        dialog.listen()
    assert dialog.rate.value() == 2.0
    assert lengths[1] < 0.7 * lengths[0]


@needs_espeak
def test_voices_are_listed_by_language(dialog: SpeakDialog, wait_for: WaitFor, qtbot: QtBot) -> None:
    wait_for(lambda: dialog.voices.count() > 0)
    languages = [dialog.languages.itemText(i) for i in range(dialog.languages.count())]
    assert languages == sorted(set(languages))
    assert {"German", "English", "Spanish"} <= set(languages)
    dialog.languages.setCurrentText("German")
    dialog.languages.activated.emit(dialog.languages.currentIndex())
    assert dialog.wish().voice == "espeak-ng:gmw/de"


def test_no_engine_is_said(qtbot: QtBot, studio: Studio, wait_for: WaitFor, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = SpeakDialog(studio)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog._found({"voices": []})
    assert "install" in dialog.notices.sentence()
    dialog.text.setPlainText(SENTENCE)
    assert not dialog.use_button.isEnabled()
    dialog.use()
    assert dialog.isVisible()
    dialog.done(0)


def test_the_text_is_still_there_after_cancel(dialog: SpeakDialog, studio: Studio, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.text, SENTENCE)
    qtbot.keyClick(dialog, Key.Key_Escape)
    assert dialog.isHidden()
    again = SpeakDialog(studio)
    qtbot.addWidget(again)
    assert again.text.toPlainText() == SENTENCE
    again.done(0)


def test_too_much_text_is_said_while_typing(dialog: SpeakDialog) -> None:
    dialog.text.setPlainText("x" * (LONGEST_TEXT + 1))
    assert "at most" in dialog.length.text()
    assert not dialog.use_button.isEnabled()


def test_every_control_has_a_name_and_a_tooltip(dialog: SpeakDialog) -> None:
    kinds = (QAbstractButton, QComboBox, QSlider, QPlainTextEdit)
    for widget in dialog.findChildren(QWidget):
        if isinstance(widget, kinds) and widget.isVisibleTo(dialog):
            assert widget.accessibleName(), widget
            assert widget.toolTip(), widget
