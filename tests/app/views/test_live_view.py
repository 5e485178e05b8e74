"""The Live page in a real window, over the real live session whose signals are told as it tells them."""

from __future__ import annotations

import wave
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDockWidget,
    QMessageBox,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.action_table import ON_LIVE, rows
from app.live import LiveFigures, LiveTake
from app.live_keeping import face_of
from app.main_window import MainWindow
from app.studio import Studio
from app.views.live import LiveView
from app.views.live_bar import JUDGED_S, Slowness
from app.views.live_takes import about

Wait = Callable[[Callable[[], bool]], None]
SECONDS = 1.2


@pytest.fixture
def window(studio: Studio, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    monkeypatch.setattr("app.sound.trouble", lambda _way: "")  # as if there were a microphone; nothing opens it here
    made = MainWindow(studio)
    made.resize(1440, 900)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    yield made
    studio.live.discard()
    for take in made.pages.live.takes.takes:
        made.pages.live.discard(take)
    made.close()
    made.deleteLater()


@pytest.fixture
def page(window: MainWindow) -> LiveView:
    """The page, turned to; whatever its worker would load is loaded only if somebody starts."""
    window.actions_by_id["page_live"].trigger()
    QApplication.processEvents()
    return window.pages.live


@pytest.fixture
def take(spoken: Studio, tmp_path: Path) -> LiveTake:
    """What a session leaves behind: a WAV and the landmarks of every frame."""
    path, motion = tmp_path / "live.wav", tmp_path / "live.npy"
    hiss_N = np.random.default_rng(1).normal(0, 3000, round(SECONDS * 48000)).astype("<i2")
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, 48000, 0, "NONE", ""))
        file.writeframes(hiss_N.tobytes())
    portrait = spoken.project.portrait
    assert portrait is not None
    rest_PD = np.array(portrait.chosen.landmarks, np.float32)
    np.save(motion, np.repeat(rest_PD[None], round(SECONDS * 25), axis=0))
    return LiveTake(path, motion, SECONDS, 3, "audio2keypoint", "warp", 2, 5, face_of(spoken.project))


def press(window: QWidget, keys: str) -> None:
    QTest.keySequence(QApplication.focusWidget() or window, QKeySequence(keys))
    QApplication.processEvents()


def docks(window: MainWindow) -> dict[str, tuple[bool, QRect]]:
    return {dock.objectName(): (dock.isHidden(), dock.geometry()) for dock in window.findChildren(QDockWidget)}


def test_the_panels_belong_to_edit_and_come_back_as_they_were(window: MainWindow, qtbot: QtBot) -> None:
    dock = window.findChild(QDockWidget, "history")
    assert dock is not None
    dock.close()
    timeline = window.findChild(QDockWidget, "timeline")
    assert timeline is not None
    window.resizeDocks([timeline], [300], Qt.Orientation.Vertical)
    qtbot.wait(50)
    before, panels = docks(window), bytes(window.saveState().data())
    press(window, "Ctrl+2")
    assert window.pages.page == "live"
    assert all(dock.isHidden() for dock in window.findChildren(QDockWidget))
    assert window.header.pages.value() == "live"
    assert bytes(window.saveState().data()) == panels, "a window that is closed here opens with its panels"
    press(window, "Ctrl+1")
    assert window.pages.page == "edit"
    assert window.header.pages.value() == "edit"
    qtbot.waitUntil(lambda: docks(window) == before)


def test_the_switch_turns_the_page_and_stands_in_the_middle(window: MainWindow, qtbot: QtBot) -> None:
    switch = window.header.pages
    for width in (1024, 1440, 1680):
        window.resize(width, 800)
        qtbot.wait(50)
        middle = switch.mapTo(window, switch.rect().center()).x()
        last_menu = window.menuBar().actionGeometry(window.menuBar().actions()[-1]).right()
        left = switch.mapTo(window, switch.rect().topLeft()).x()
        assert last_menu < left
        assert left + switch.width() < window.header.export_button.mapTo(window, switch.rect().topLeft()).x()
        if width >= 1440:
            assert middle == pytest.approx(width / 2, abs=2)
    QTest.mouseClick(switch.button("live"), Qt.MouseButton.LeftButton)
    assert window.pages.page == "live"
    assert window.pages.live.hasFocus(), "Space starts now"
    switch.button("live").setFocus()
    QTest.keyClick(switch.button("live"), Qt.Key.Key_Left)
    assert window.pages.page == "edit"


def test_on_the_page_nothing_is_edited_unseen(page: LiveView, window: MainWindow, spoken: Studio) -> None:
    assert {row.id for row in rows()} >= ON_LIVE
    QApplication.processEvents()
    for row in rows():
        assert row.id in ON_LIVE or not window.actions_by_id[row.id].isEnabled(), row.id
    before = spoken.project
    page.canvas.setFocus()
    for keys in ("B", "Del", "Ctrl+Z", "E", "Right"):
        press(window, keys)
    assert spoken.project == before
    assert spoken.playback.position_s == 0


def test_without_a_portrait_the_page_asks_for_one(page: LiveView) -> None:
    assert page.pages.currentWidget() is page.empty
    assert not page.bar.button.isEnabled()
    assert "portrait" in page.bar.button.toolTip()


def test_without_a_microphone_a_sentence_stands_where_it_is_chosen(
    spoken: Studio, window: MainWindow, page: LiveView, monkeypatch: pytest.MonkeyPatch, wait_for: Wait
) -> None:
    wait_for(page.bar.button.isEnabled)
    monkeypatch.setattr("app.sound.trouble", lambda _way: "No microphone was found; plug one in.")
    page.microphone.look_again.click()
    wait_for(lambda: page.microphone.trouble != "")
    assert page.microphone.hint.text().startswith("No microphone")
    assert not page.bar.button.isEnabled()
    assert spoken.live.state == "off"


def test_states_and_figures_are_told(spoken: Studio, page: LiveView, wait_for: Wait) -> None:
    live, bar = spoken.live, page.bar
    wait_for(bar.button.isEnabled)
    assert bar.button.text() == "Start"
    live.state_changed.emit("preparing")
    assert page.state.text.startswith("Getting ready")
    assert not page.choices.isEnabled()
    live.state_changed.emit("running")
    assert bar.button.text() == "Stop"
    assert not page.microphone.devices.isEnabled()
    live.figures.emit(LiveFigures(None, 0.0, 0, 0.3))
    assert bar.delay.text() == ""
    live.figures.emit(LiveFigures(112.4, 24.6, 0, 62.4))
    assert (bar.delay.text(), bar.rate.text(), bar.time.text()) == ("Delay 112 ms", "25 frames/s", "1:02.4")
    assert bar.dropped.text() == ""
    live.figures.emit(LiveFigures(112.4, 24.6, 1, 62.7))
    assert bar.dropped.text() == "1 frame left out"
    live.level.emit(-0.05, -8.0)
    assert page.microphone.hint.text().startswith("Too loud")
    live.state_changed.emit("keeping")
    assert not bar.button.isEnabled()
    live.state_changed.emit("off")
    assert bar.button.isEnabled()
    assert bar.delay.text() == ""


def test_a_computer_that_is_too_slow_is_told_so_and_no_longer_than_it_is(spoken: Studio, page: LiveView) -> None:
    live = spoken.live
    live.state_changed.emit("running")
    for quarter in range(12):
        live.figures.emit(LiveFigures(300.0, 9.0, 4 * quarter, quarter / 4))
    assert "close other programs" in page.state.text, "it is the smallest picture and the fastest renderer already"
    for quarter in range(12, 24):
        live.figures.emit(LiveFigures(90.0, 25.0, 44, quarter / 4))
    assert page.state.text == ""
    spoken.settings.set("live_px", "512")
    for quarter in range(24, 36):
        live.figures.emit(LiveFigures(300.0, 9.0, 44 + 4 * quarter, quarter / 4))
    assert "smaller picture" in page.state.text


def test_one_hitch_is_not_slowness() -> None:
    slowness = Slowness()
    told = [slowness.judge(n / 4, 0 if n < 8 else 6) for n in range(40)]
    assert not any(told)
    assert [slowness.judge(20 + n / 4, 6 + 3 * n) for n in range(20)][-1]
    assert not slowness.judge(25 + JUDGED_S, 6 + 57)


def test_a_frame_is_seen_where_the_portrait_lies(
    spoken: Studio, window: MainWindow, page: LiveView, qtbot: QtBot
) -> None:
    live = spoken.live
    live.state_changed.emit("running")
    green = QImage(64, 64, QImage.Format.Format_RGB32)
    green.fill(QColor(0, 200, 0))
    live.frame_ready.emit(green)
    qtbot.wait(30)
    place = page.canvas.picture_rect
    seen = page.canvas.grab().toImage()
    corners = ((place.left() + 3, place.top() + 3), (place.right() - 3, place.bottom() - 3))
    for x, y in (*corners, (place.center().x(), place.center().y())):
        assert seen.pixelColor(round(x), round(y)) == QColor(0, 200, 0)
    live.state_changed.emit("off")
    qtbot.wait(30)
    middle = page.canvas.grab().toImage().pixelColor(place.center().toPoint())
    assert middle != QColor(0, 200, 0), "the portrait rests again"


def test_renderer_generator_and_size_are_chosen_here(spoken: Studio, page: LiveView) -> None:
    QTest.mouseClick(page.choices.renderers.row("landmarks"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.choices.generators.row("speech_landmarks"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.choices.size_of_frames.button("384"), Qt.MouseButton.LeftButton)
    assert (spoken.live.choice.renderer, spoken.live.choice.generator) == ("landmarks", "speech_landmarks")
    assert spoken.settings.value("live_px") == "384"
    assert "coloured lines" in page.choices.about_renderer.text()
    assert spoken.project.renderer == "warp", "the project keeps its own"


def test_a_take_is_kept_with_one_step_of_undo(
    spoken: Studio, window: MainWindow, page: LiveView, take: LiveTake, wait_for: Wait
) -> None:
    before = spoken.project
    spoken.live.state_changed.emit("keeping")
    spoken.live.kept.emit(take)
    spoken.live.state_changed.emit("off")
    assert page.takes.isVisible()
    assert "missing 2 times" in page.takes.about.text()
    page.takes.list.row("1").setFocus()
    press(window, "Ctrl+Return")
    wait_for(lambda: window.pages.page == "edit")
    assert [one.name for one in spoken.project.takes][-1] == "Live 1"
    assert spoken.project.voice is spoken.project.takes[-1]
    assert page.takes.takes == ()
    undo = next(one for one in window.notices.findChildren(QPushButton) if one.text() == "Undo")
    undo.click()
    assert spoken.project == before


def test_takes_are_listed_until_they_are_kept_or_discarded(spoken: Studio, page: LiveView, take: LiveTake) -> None:
    second = replace(take, gaps=0, duration_s=72.4)
    for one in (take, second):
        spoken.live.kept.emit(one)
    assert page.takes.list.keys() == ["1", "2"]
    assert page.takes.list.row("2").isChecked()
    assert page.takes.list.row("2").secondary() == "1:12.4"
    assert "missing" not in about(second)
    QTest.keyClick(page.takes.list.row("2"), Qt.Key.Key_Delete)
    assert page.takes.takes == (take,)
    page.takes.discard.click()
    assert page.takes.takes == ()
    assert not page.takes.isVisible()


@pytest.mark.parametrize("leave", [False, True])
def test_a_window_with_a_take_that_is_not_kept_asks(
    spoken: Studio, window: MainWindow, page: LiveView, take: LiveTake, wait_for: Wait, *, leave: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    asked: list[str] = []

    def answer(box: QMessageBox) -> int:
        asked.append(f"{box.text()} {box.informativeText()}")
        next(one for one in box.buttons() if (one is not box.defaultButton()) == leave).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    spoken.live.kept.emit(take)
    opening = spoken.session.opening
    window.actions_by_id["new"].trigger()
    assert len(asked) == 1
    assert "recordings" in asked[0]
    assert (spoken.session.opening > opening) is leave
    window.close()
    if leave:
        assert not window.isVisible()
    else:
        QApplication.processEvents()
        assert window.isVisible()
        assert page.takes.takes == (take,)
    assert take.sound.exists()


def test_back_in_edit_a_take_that_waits_is_told_of(
    spoken: Studio, window: MainWindow, page: LiveView, take: LiveTake
) -> None:
    spoken.live.kept.emit(take)
    press(window, "Ctrl+1")
    assert window.pages.page == "edit"
    assert "not in the project yet" in window.notices.sentence()


def test_every_control_has_a_tooltip_and_a_name(spoken: Studio, page: LiveView, take: LiveTake) -> None:
    spoken.live.kept.emit(take)
    QApplication.processEvents()
    found = [one for kind in (QAbstractButton, QComboBox) for one in page.findChildren(kind) if one.isVisible()]
    assert len(found) > 10
    for one in found:
        assert one.toolTip(), one
        assert one.accessibleName(), one
