"""The transport bar: what its buttons and fields do to playback, and what it tells."""

from __future__ import annotations

import wave
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget

from app import theme
from app.playback import Playback
from app.sound import SoundError
from app.studio import Studio
from app.views.transport import Meter, TransportBar
from app.views.transport_time import parse_time
from engine.document import FPS

LEFT = Qt.MouseButton.LeftButton


def no_device(*_: object) -> NoReturn:
    raise SoundError("There is no loudspeaker; plug one in.")


@pytest.fixture
def bar(qtbot, studio: Studio, tmp_path: Path) -> Iterator[TransportBar]:
    with wave.open(str(tmp_path / "voice.wav"), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(48000)
        file.writeframes(np.zeros(480000, "<i2").tobytes())
    studio.playback._output._opener = no_device
    made = TransportBar(studio)
    qtbot.addWidget(made)
    made.resize(1200, 48)
    made.show()
    studio.playback.set_sound(tmp_path / "voice.wav", 10.0)
    yield made
    studio.playback.close()


def press(bar: TransportBar, tip: str) -> None:
    button = next(b for b in bar.findChildren(QAbstractButton) if b.toolTip().startswith(tip))
    QTest.mouseClick(button, LEFT)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("3", 3.0), ("3.5", 3.5), (" 3,5 ", 3.5), ("1:02", 62.0), ("1:02.5", 62.5), ("0:03:17", 3.68),
        ("00:00:03:17", 3.68), ("1:00:00:00", 3600.0), ("+10", 5.4), ("-10", 4.6),
        ("", None), ("soon", None), ("1:2:3:4:5", None), ("1::2", None), ("++1", None),
    ],
)  # fmt: skip
def test_times_as_people_type_them(text: str, seconds: float | None) -> None:
    assert parse_time(text, 5.0) == (None if seconds is None else pytest.approx(seconds))


def test_what_it_shows_can_be_typed_in_again() -> None:
    for frame in (0, 24, 25, 1499, 90000, 123456):
        assert parse_time(theme.timecode(frame / FPS), 0.0) == pytest.approx(frame / FPS)


def test_without_anything_to_play_it_rests(qtbot, studio: Studio) -> None:
    bar = TransportBar(studio)
    qtbot.addWidget(bar)
    assert not bar.play_button.isEnabled()
    studio.playback.set_sound(None, 2.0)
    assert bar.play_button.isEnabled()


def test_buttons_move_the_playhead(bar: TransportBar, studio: Studio) -> None:
    playback = studio.playback
    press(bar, "One frame forth")
    press(bar, "One frame forth")
    press(bar, "One frame back")
    assert playback.position_s == pytest.approx(0.04)
    assert bar.time.button.text() == "00:00:00:01"
    press(bar, "To the end")
    assert playback.position_s == 10.0
    studio.set_range((2.0, 4.0))
    press(bar, "To the start")
    assert playback.position_s == 2.0
    press(bar, "To the start")
    assert playback.position_s == 0.0
    assert bar.range_label.text() == "00:02:00 – 00:04:00  (2.0 s)"


def test_the_round_button_plays_and_pauses(qtbot, bar: TransportBar, studio: Studio) -> None:
    QTest.mouseClick(bar.play_button, LEFT)
    assert studio.playback.playing
    assert bar.play_button.accessibleName() == "Pause"
    qtbot.waitUntil(lambda: bar.time.button.text() > "00:00:00:03", timeout=5000)
    bar.play_button.setFocus()
    QTest.keyClick(bar.play_button, Qt.Key.Key_Space)
    assert not studio.playback.playing
    assert bar.play_button.accessibleName() == "Play"


def test_loop_mute_and_volume(bar: TransportBar, studio: Studio) -> None:
    QTest.mouseClick(bar.loop_button, LEFT)
    assert studio.playback.loop
    studio.playback.set_loop(False)
    assert not bar.loop_button.isChecked()
    QTest.mouseClick(bar.mute_button, LEFT)
    assert studio.playback.muted
    bar.volume.setFocus()
    QTest.keyClick(bar.volume, Qt.Key.Key_Left)
    assert studio.playback.volume == pytest.approx(0.99)
    assert not studio.playback.muted, "who moves the slider wants to hear"
    assert not bar.mute_button.isChecked()


def test_speed_is_told_when_it_is_not_the_usual(bar: TransportBar, studio: Studio) -> None:
    studio.playback.shuttle(1)
    assert bar.speed_label.text() == ""
    studio.playback.shuttle(1)
    assert bar.speed_label.text() == "2 ×"
    studio.playback.shuttle(-1)
    assert bar.speed_label.text() == "−1 ×"
    studio.playback.shuttle(0)
    assert bar.speed_label.text() == ""


def test_a_time_is_typed(bar: TransportBar, studio: Studio) -> None:
    QTest.mouseClick(bar.time.button, LEFT)
    field = bar.time.field
    assert bar.time.currentWidget() is field
    QTest.keyClicks(field, "0:03:17")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert studio.playback.position_s == pytest.approx(3.68)
    assert bar.time.currentWidget() is bar.time.button
    QTest.mouseClick(bar.time.button, LEFT)
    QTest.keyClicks(field, "later")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert bar.time.currentWidget() is field, "it stays to be mended"
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert bar.time.currentWidget() is bar.time.button
    assert studio.playback.position_s == pytest.approx(3.68)


def test_why_there_is_no_sound_is_told_where_sound_is_set(qtbot, bar: TransportBar, studio: Studio) -> None:
    studio.playback.play()
    qtbot.waitUntil(lambda: bar.mute_button.toolTip() == "There is no loudspeaker; plug one in.", timeout=5000)


def test_holding_k_makes_l_and_j_single_frames(qtbot, bar: TransportBar, studio: Studio) -> None:
    """As in the window: J, K and L are shortcuts, which take the keys before any widget sees them."""
    window = QWidget()
    qtbot.addWidget(window)
    bar.setParent(window)
    playback = studio.playback
    for key, direction in (("J", -1), ("K", 0), ("L", 1)):
        QShortcut(key, window).activated.connect(lambda d=direction: playback.shuttle(d))
    window.resize(1200, 60)
    window.show()
    bar.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=5000)
    QTest.keyPress(window, Qt.Key.Key_K)
    for _ in range(3):
        QTest.keyClick(window, Qt.Key.Key_L)
    QTest.keyClick(window, Qt.Key.Key_J)
    assert playback.position_s == pytest.approx(2 / FPS)
    assert not playback.playing
    QTest.keyRelease(window, Qt.Key.Key_K)
    QTest.keyClick(window, Qt.Key.Key_L)
    assert playback.playing
    bar.setParent(None)


def test_the_play_button_is_in_the_middle(bar: TransportBar, studio: Studio) -> None:
    for width in (760, 1200, 1900):
        bar.resize(width, 48)
        studio.set_range((1.0, 2.0 + width / 1000))
        QTest.qWait(10)
        assert bar.play_button.mapTo(bar, QPoint(20, 0)).x() == pytest.approx(width / 2, abs=3)


def test_the_meter_rises_at_once_and_falls_slowly(qtbot) -> None:
    meter = Meter()
    qtbot.addWidget(meter)
    meter.show_level(0.5)
    loud = meter._shown
    meter.show_level(0.01)
    assert loud * 0.9 < meter._shown < loud
    meter.show_level(0.0)
    assert meter._shown == 0


def test_every_control_has_a_name_and_a_tip(bar: TransportBar) -> None:
    for button in bar.findChildren(QAbstractButton):
        assert button.toolTip(), button
        assert button.accessibleName(), button
    assert bar.volume.accessibleName()


def test_playback_can_be_used_without_a_bar(qtbot) -> None:
    playback = Playback(opener=no_device)
    playback.step(1)
    playback.play()
    assert not playback.playing
    assert playback.position_s == 0
