"""The record dialog with a microphone made of code, used by keyboard and mouse; the worker is the real one."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QMessageBox, QSlider, QWidget
from pytestqt.qtbot import QtBot

from app import sound
from app.dialogs.record import RecordDialog
from app.dialogs.record_controls import clock
from app.dialogs.record_takes import NewTake, read_take
from app.dialogs.record_wave import TakeWave
from app.recorder_line import RATE, Recorded
from app.studio import Studio
from engine.voice import wav_header

Key, Control = Qt.Key, Qt.KeyboardModifier.ControlModifier


def told(signal: Any) -> list[Any]:
    """What a signal that was waited for brought."""
    return list(signal.args)


class Microphone:
    """A tone of `level`, 10 ms at a time, as PortAudio would give it."""

    samplerate, channels, latency = float(RATE), 1, 0.02
    level = 0.25

    def __init__(self, callback) -> None:
        self.callback = callback
        self.active = self.closed = False

    def start(self) -> None:
        self.active = True
        threading.Thread(target=self.run, daemon=True).start()

    def run(self) -> None:
        tone = np.sin(2 * np.pi * 200 * np.arange(480) / RATE)
        while self.active:
            block = (self.level * tone).astype(np.float32)
            self.callback(block.tobytes(), 480, None, SimpleNamespace(input_overflow=False))
            time.sleep(0.01)

    def close(self, ignore_errors: bool = True) -> None:
        self.active, self.closed = False, True


@pytest.fixture
def devices(monkeypatch: pytest.MonkeyPatch) -> list[sound.Device]:
    """What is plugged in, to be changed by tests; there is no loudspeaker."""
    there = [
        sound.Device(0, "Built-in", "ALSA", 1, 0, 48000.0, default_input=True),
        sound.Device(1, "Headset", "ALSA", 1, 0, 48000.0),
    ]
    monkeypatch.setattr(sound, "devices", lambda: tuple(there))
    monkeypatch.setattr(sound, "refresh", lambda: True)
    monkeypatch.setattr(sound, "LOOK_MS", 100)
    monkeypatch.setattr(sound, "open_stream", lambda kind, *, callback, **settings: Microphone(callback))
    monkeypatch.setattr(Microphone, "level", 0.25)
    return there


def close_quietly(qtbot: QtBot, dialog: RecordDialog) -> None:
    """At the end of the test, without the question about recordings that are left behind."""
    qtbot.addWidget(dialog, before_close_func=lambda _dialog: dialog.list.clear())


@pytest.fixture
def dialog(qtbot: QtBot, studio: Studio, devices: list[sound.Device]) -> Iterator[RecordDialog]:
    made = RecordDialog(studio)
    close_quietly(qtbot, made)
    made.controls.count_in.setChecked(False)
    made.show()
    qtbot.waitUntil(lambda: made.recorder.state == "listening")
    yield made
    made.recorder.wait()
    made.done(0)


def record(dialog: RecordDialog, qtbot: QtBot, ms: int = 500) -> NewTake:
    qtbot.keyClick(dialog, Key.Key_R)
    qtbot.waitUntil(lambda: dialog.recorder.state == "recording")
    qtbot.wait(ms)
    qtbot.keyClick(dialog, Key.Key_R)
    qtbot.waitUntil(lambda: dialog.recorder.state == "listening")
    take = dialog.list.chosen()
    assert take is not None
    return take


def test_by_keyboard_from_recording_to_a_take(
    dialog: RecordDialog, studio: Studio, qtbot: QtBot, wait_for: Callable[[Callable[[], bool]], None]
) -> None:
    take = record(dialog, qtbot, 900)
    assert take.keep
    assert take.warning == ""
    dialog.wave.setFocus()
    qtbot.keyClick(dialog.wave, Key.Key_Home)
    qtbot.keyClick(dialog.wave, Key.Key_Right)
    qtbot.keyClick(dialog.wave, Key.Key_I)
    dialog.treatment.gain.slider.setFocus()
    for _ in range(4):
        qtbot.keyClick(dialog.treatment.gain.slider, Key.Key_Right)
    qtbot.keyClick(dialog.treatment.gate.slider, Key.Key_Right)
    assert (take.start_s, take.gain_db, take.gate_db) == (pytest.approx(0.1), 2.0, -79.0)
    qtbot.keyClick(dialog, Key.Key_Return, Control)
    assert dialog.isHidden()
    wait_for(lambda: bool(studio.project.takes))
    [kept] = studio.project.takes
    assert (kept.origin, kept.name) == ("recording", "Recording 1")
    assert (kept.gain_db, kept.gate_db, kept.end_s) == (2.0, -79.0, None)
    assert kept.start_s == pytest.approx(0.1)
    assert kept.duration_s == pytest.approx(take.duration_s)
    assert studio.session.undo_label is not None
    studio.session.undo()
    assert studio.project.takes == (), "one step"


def test_space_ends_a_recording_wherever_the_focus_is(dialog: RecordDialog, qtbot: QtBot) -> None:
    dialog.controls.record.setFocus()
    qtbot.keyClick(dialog.controls.record, Key.Key_Space)
    qtbot.waitUntil(lambda: dialog.recorder.state == "recording")
    qtbot.wait(300)
    dialog.cancel_button.setFocus()
    qtbot.keyClick(dialog.cancel_button, Key.Key_Space)
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    assert dialog.isVisible()


def test_listening_plays_what_would_be_kept(
    dialog: RecordDialog, qtbot: QtBot, wait_for: Callable[[Callable[[], bool]], None]
) -> None:
    take = record(dialog, qtbot, 900)
    qtbot.mouseClick(dialog.controls.play, Qt.MouseButton.LeftButton)
    wait_for(lambda: dialog.audition.playback.playing)
    assert dialog.audition.playback.duration_s == pytest.approx(take.duration_s, abs=0.001)
    assert dialog.controls.play.text() == "Stop listening"
    qtbot.keyClick(dialog, Key.Key_P)
    assert not dialog.audition.running
    assert dialog.controls.play.text() == "Listen"


def test_only_ticked_recordings_are_kept_and_they_can_be_renamed(
    dialog: RecordDialog, studio: Studio, qtbot: QtBot, wait_for: Callable[[Callable[[], bool]], None]
) -> None:
    record(dialog, qtbot)
    record(dialog, qtbot)
    dialog.list.setFocus()
    qtbot.keyClick(dialog.list, Key.Key_Delete)
    assert dialog.keep_button.text() == "Keep"
    dialog.list.setCurrentRow(0)
    qtbot.keyClick(dialog.list, Key.Key_F2)
    editor = dialog.list.findChild(QLineEdit)
    assert editor is not None
    qtbot.keyClicks(editor, "Parrot")  # R and P are letters here
    qtbot.keyClick(editor, Key.Key_Return)
    assert dialog.recorder.state == "listening"
    qtbot.mouseClick(dialog.keep_button, Qt.MouseButton.LeftButton)
    wait_for(lambda: bool(studio.project.takes))
    qtbot.wait(300)
    assert [take.name for take in studio.project.takes] == ["Parrot"]


def test_leaving_asks_before_recordings_are_left_behind(
    dialog: RecordDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: asked.append(box.text()) or 0)
    monkeypatch.setattr(QMessageBox, "clickedButton", lambda box: box.buttons()[-1])
    take = record(dialog, qtbot)
    monkeypatch.setattr(QMessageBox, "clickedButton", lambda box: box.defaultButton())
    qtbot.keyClick(dialog, Key.Key_Escape)
    assert asked == ["A recording is not in the project yet."]
    assert dialog.isVisible()
    monkeypatch.setattr(QMessageBox, "clickedButton", lambda box: None)
    qtbot.keyClick(dialog, Key.Key_Escape)
    assert dialog.isHidden()
    assert take.path.exists(), "left, not deleted"


def test_escape_while_recording_ends_it_and_loses_nothing(dialog: RecordDialog, qtbot: QtBot) -> None:
    qtbot.keyClick(dialog, Key.Key_R)
    qtbot.waitUntil(lambda: dialog.recorder.state == "recording")
    qtbot.wait(300)
    qtbot.keyClick(dialog, Key.Key_Escape)
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    assert dialog.isVisible()


def test_too_loud_too_quiet_and_nothing_are_said(
    dialog: RecordDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    hint = dialog.microphone.hint
    monkeypatch.setattr(Microphone, "level", 1.2)
    qtbot.waitUntil(lambda: "Too loud" in hint.text())
    loud = record(dialog, qtbot)
    assert "Too loud" in loud.warning
    assert "Too loud" in dialog.notices.sentence()
    monkeypatch.setattr(Microphone, "level", 0.01)
    qtbot.waitUntil(lambda: "Very quiet" in hint.text(), timeout=8000)
    assert "Very quiet" in record(dialog, qtbot).warning
    monkeypatch.setattr(Microphone, "level", 0.0)
    qtbot.waitUntil(lambda: "Nothing is heard" in hint.text(), timeout=8000)
    silent = record(dialog, qtbot)
    assert "Nothing was heard" in silent.warning
    assert not silent.keep, "nobody wants it by default"


def test_microphones_come_and_go(
    qtbot: QtBot, studio: Studio, devices: list[sound.Device], monkeypatch: pytest.MonkeyPatch
) -> None:
    headset = devices.pop()
    builtin = devices.pop()
    dialog = RecordDialog(studio)
    close_quietly(qtbot, dialog)
    dialog.show()
    qtbot.waitUntil(lambda: "No microphone was found" in dialog.notices.sentence())
    assert not dialog.controls.record.isEnabled()
    assert dialog.wave.note() == "There is no microphone."
    devices += [builtin, headset]
    qtbot.waitUntil(lambda: dialog.recorder.state == "listening")
    assert "Press R" in dialog.wave.note()
    assert dialog.notices.isHidden()
    assert dialog.controls.record.isEnabled()
    box = dialog.microphone.devices
    assert [box.itemText(i) for i in range(box.count())] == ["The system's microphone", "Built-in", "Headset"]
    box.setFocus()
    qtbot.keyClick(box, Key.Key_Down)
    qtbot.keyClick(box, Key.Key_Down)
    assert studio.settings.value("input_device") == "Headset"
    qtbot.waitUntil(lambda: dialog.recorder.state == "listening")
    devices.remove(headset)
    qtbot.keyClick(dialog, Key.Key_F5)
    qtbot.waitUntil(lambda: box.count() == 2 and dialog.recorder.state == "listening")
    dialog.recorder.wait()
    dialog.done(0)


def test_a_recording_that_a_crash_cut_off_is_offered(
    qtbot: QtBot, studio: Studio, devices: list[sound.Device], home: Path
) -> None:
    folder = studio.settings.folders().data / "recordings"
    folder.mkdir(parents=True)
    cut_off = folder / "take-1.wav.recording"
    cut_off.write_bytes(wav_header(0, 1, RATE, 24) + (b"\x00\x00\x20" * 240 + b"\x00\x00\xe0" * 240) * 100)
    os.utime(cut_off, (1e9, 1e9))
    dialog = RecordDialog(studio)
    close_quietly(qtbot, dialog)
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    [take] = dialog.list.takes()
    assert take.name == "Recovered recording"
    assert take.duration_s == pytest.approx(1.0)
    assert take.peak_db == pytest.approx(-12, abs=0.1)
    assert take.path.exists()
    assert len(take.bins_B2) == 100
    dialog.recorder.wait()
    dialog.done(0)


def test_every_control_has_a_name_and_a_tooltip(dialog: RecordDialog) -> None:
    dialog.notices.hide()
    kinds = (QAbstractButton, QComboBox, QSlider, TakeWave)
    for widget in dialog.findChildren(QWidget):
        if isinstance(widget, kinds) and widget.isVisibleTo(dialog):
            assert widget.accessibleName(), widget
            assert widget.toolTip(), widget
    assert "(R)" in dialog.controls.record.toolTip()
    assert "(P)" in dialog.controls.play.toolTip()


# The waveform by mouse


@pytest.fixture
def wave(qtbot: QtBot) -> TakeWave:
    made = TakeWave()
    qtbot.addWidget(made)
    made.resize(416, 160)
    made.show_take(np.tile(np.array([[-0.3, 0.3]], np.float32), (400, 1)), 4.0)
    made.show()
    return made


def drag(qtbot: QtBot, wave: TakeWave, start: QPoint, end: QPoint) -> None:
    qtbot.mousePress(wave, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(wave, end)
    qtbot.mouseRelease(wave, Qt.MouseButton.LeftButton, pos=end)


def test_handles_trim_and_never_cross(qtbot: QtBot, wave: TakeWave) -> None:
    drag(qtbot, wave, QPoint(8, 40), QPoint(108, 40))
    assert wave.start_s == pytest.approx(1.0, abs=0.02)
    drag(qtbot, wave, QPoint(408, 40), QPoint(308, 40))
    assert wave.end_s == pytest.approx(3.0, abs=0.02)
    drag(qtbot, wave, QPoint(108, 40), QPoint(400, 40))
    assert wave.start_s == pytest.approx(2.8, abs=0.02), "0.2 s are left"
    drag(qtbot, wave, QPoint(308, 40), QPoint(10, 40))
    assert wave.end_s == pytest.approx(3.0, abs=0.02)


def test_the_gate_line_is_dragged_and_clicks_seek(qtbot: QtBot, wave: TakeWave) -> None:
    wave.set_treatment(0.0, 4.0, 0.0, -40.0)
    y = round(80 - wave.tall(0.01))
    with qtbot.waitSignal(wave.gated):
        drag(qtbot, wave, QPoint(200, y), QPoint(200, round(80 - wave.tall(0.1))))
    assert wave.gate_db == pytest.approx(-20, abs=1)
    with qtbot.waitSignal(wave.sought) as sought:
        qtbot.mouseClick(wave, Qt.MouseButton.LeftButton, pos=QPoint(208, 10))
    assert told(sought)[0] == pytest.approx(2.0, abs=0.02)


def test_what_the_gate_takes_out_looks_different(wave: TakeWave) -> None:
    plain = wave.grab().toImage()
    wave.set_treatment(0.0, 4.0, 0.0, -6.0)
    gated = wave.grab().toImage()
    assert plain.pixelColor(200, 60) != gated.pixelColor(200, 60)


def test_running_time() -> None:
    assert [clock(s) for s in (0, 3.44, 59.97, 61, 3723.4)] == ["0:00.0", "0:03.4", "1:00.0", "1:01.0", "1:02:03.4"]


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "x.wav").write_bytes(b"nothing")
    with pytest.raises(OSError, match="left where it is"):
        read_take(tmp_path / "x.wav", "x")
    recorded = Recorded(tmp_path / "x.wav", 0.05, -10.0, 0, 0, np.zeros((5, 2), np.float32))
    assert "Too short" in NewTake.of(recorded, "x").warning
