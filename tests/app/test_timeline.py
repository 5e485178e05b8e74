"""The timeline: what is where on it, where it looks, and what keys do. Dragging: test_timeline_drag.py."""

from __future__ import annotations

import wave
from collections.abc import Callable, Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import theme
from app.studio import Studio
from app.views.timeline import TimelineView
from app.views.timeline_axis import CLOSEST, TimeAxis
from app.views.timeline_canvas import LOW, TALL, row_heights
from app.views.timeline_lanes import columns_image, polygon
from app.views.timeline_ruler import LABEL_PX, RULER, steps, ticks
from engine.document import FPS, Blink, BlinkTrack, GeneratedMotion, Project

SECONDS = 10.0


def face(frames: int) -> np.ndarray:
    """(T, 68, 2) of a face that does nothing; its eyes are 100 px apart."""
    rng = np.random.default_rng(0)
    still = rng.normal(size=(68, 2)) * 20 + 300
    still[[36, 45, 62, 66, 60, 64]] = (250, 280), (350, 280), (300, 350), (300, 352), (270, 350), (330, 350)
    return np.repeat(still[None], frames, 0).astype(np.float32)


def fill(studio: Studio, folder: Path, blinks: tuple[Blink, ...] = ()) -> None:
    """Ten seconds of a voice and motion, as if they had been generated."""
    path = folder / "heard.wav"
    samples = np.random.default_rng(0).normal(size=round(SECONDS * 48000)) * 4000
    samples[48000:96000] = 0
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(48000)
        file.writeframes(samples.astype("<i2").tobytes())
    landmarks_TPD = face(round(SECONDS * FPS))
    landmarks_TPD[100:150, 66, 1] += 30
    content = BytesIO()
    np.save(content, landmarks_TPD)
    blob = studio.session.keep(content.getvalue(), "motion.npy")
    motion = GeneratedMotion(blob, "audio2keypoint", 0, len(landmarks_TPD), "")
    studio.session.edit(replace(studio.session.project, motion=motion, blinks=BlinkTrack(blinks)), "Motion")
    scene = studio.scene
    scene.voice_path, scene._voice_s = path, SECONDS
    scene.voice_changed.emit()


BLINKS = (Blink(2.0, 0.3), Blink(5.0, 0.3, own=True), Blink(8.0, 0.3, eyes="left"))


@pytest.fixture
def timeline(qtbot, studio: Studio, tmp_path: Path) -> Iterator[TimelineView]:
    view = TimelineView(studio)
    qtbot.addWidget(view)
    view.resize(1176, 320)
    view.show()
    fill(studio, tmp_path, BLINKS)
    # All that comes by itself a little later: what is drawn after this is drawn because of the test.
    qtbot.waitUntil(lambda: view.voice.peaks is not None and bool(view.frames.info), timeout=5000)
    view.fit()
    yield view
    studio.playback.close()


def place(view: TimelineView, seconds: float, y: float) -> QPoint:
    return QPoint(round(view.axis.x(seconds)), round(y))


def drag(view: TimelineView, start: QPoint, end: QPoint, keys: Qt.KeyboardModifier | None = None) -> None:
    modifiers = keys or Qt.KeyboardModifier.NoModifier
    QTest.mousePress(view.canvas, Qt.MouseButton.LeftButton, modifiers, start)
    for share in (0.5, 1.0):
        QTest.mouseMove(view.canvas, start + (end - start) * share)
    QTest.mouseRelease(view.canvas, Qt.MouseButton.LeftButton, modifiers, end)


def wheel(view: TimelineView, at: QPoint, turns: int, keys: Qt.KeyboardModifier) -> None:
    position = QPointF(view.canvas.mapTo(view, at))
    everywhere = QPointF(view.mapToGlobal(position.toPoint()))
    none = Qt.MouseButton.NoButton
    event = QWheelEvent(
        position, everywhere, QPoint(), QPoint(0, 120 * turns), none, keys, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(view, event)


# Numbers -------------------------------------------------------------------------------------------------------------


def test_zooming_keeps_what_is_under_the_pointer() -> None:
    axis = TimeAxis()
    axis.set_width(1000)
    axis.set_duration(3600)
    there = axis.seconds(400)
    for _ in range(80):
        axis.zoom(1.25, 400)
    assert axis.scale == CLOSEST
    assert axis.seconds(400) == pytest.approx(there, abs=1.5 / axis.fit_scale)
    for _ in range(80):
        axis.zoom(0.8, 400)
    assert axis.fitted
    assert axis.start_s == 0


def test_it_never_scrolls_beyond_the_ends_and_lies_on_whole_pixels() -> None:
    axis = TimeAxis()
    axis.set_width(777)
    axis.set_duration(100)
    axis.zoom_to(33.3, 0)
    for start_s in (-5.0, 12.3456, 1e9):
        axis.scroll_to(start_s)
        assert axis.start_s * axis.scale == pytest.approx(round(axis.start_s * axis.scale), abs=1e-6)
        assert 0 <= axis.start_s <= axis.last_start_s + 1 / axis.scale
    assert axis.x(100) <= 777


@pytest.mark.parametrize("scale", [0.2, 1.0, 7.0, 40.0, 90.0, 400.0, CLOSEST])
def test_labels_on_the_ruler_never_touch(scale: float) -> None:
    major, minor = steps(scale)
    assert major / FPS * scale >= LABEL_PX
    assert major % minor == 0
    labelled = [(seconds, text) for seconds, text in ticks(10, 10 + 3000 / scale, scale) if text]
    assert len({text for _, text in labelled}) == len(labelled) >= 2
    assert all(round(seconds * FPS) % major == 0 for seconds, _ in labelled)


def test_points_and_bars_arrive_as_they_were_meant() -> None:
    points = polygon(np.array([1.0, 2.5]), np.array([-3.0, 4.0]))
    assert [(p.x(), p.y()) for p in points.toList()] == [(1.0, -3.0), (2.5, 4.0)]
    image = columns_image(np.array([1.0, np.nan, 0.5]), np.array([3.0, 2.0, 2.0]), 4, QColor(200, 100, 50))
    assert [image.pixelColor(0, y).alpha() for y in range(4)] == [0, 255, 255, 0]
    assert image.pixelColor(0, 1) == QColor(200, 100, 50)
    assert image.pixelColor(1, 1).alpha() == 0
    assert image.pixelColor(2, 0).alpha() == pytest.approx(127, abs=1)


# What it shows -------------------------------------------------------------------------------------------------------


def test_without_a_voice_it_invites(qtbot, studio: Studio) -> None:
    view = TimelineView(studio)
    qtbot.addWidget(view)
    view.resize(900, 300)
    view.show()
    assert view.canvas.nothing
    before = view.canvas.grab().toImage()
    QTest.mouseClick(view.canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(300, 100))
    assert studio.playback.position_s == 0
    assert colours(before, theme.palette().muted) > 20, "the invitation is there"


def colours(image: QImage, name: str) -> int:
    """Pixels of nearly this colour."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)[..., 2::-1].astype(int)
    wanted = QColor(name)
    distance = np.abs(pixels - (wanted.red(), wanted.green(), wanted.blue())).max(-1)
    return int((distance < 12).sum())


def test_voice_mouth_blinks_and_frames_are_drawn(timeline: TimelineView, studio: Studio) -> None:
    studio.scene.cached = lambda renderer: np.arange(250) < 100  # type: ignore[method-assign]
    studio.scene.frame_ready.emit("warp", 99)
    QTest.qWait(400)
    p = theme.palette()
    image = timeline.canvas.grab().toImage()
    for lane, colour in ((timeline.voice, p.voice), (timeline.mouth, p.mouth), (timeline.frames, p.good)):
        part = image.copy(lane.rect.toRect())
        assert colours(part, colour) > 100, lane.name
    silence = timeline.voice.rect.toRect()
    silence.setLeft(round(timeline.axis.x(1.1)))
    silence.setRight(round(timeline.axis.x(1.9)))
    speech = silence.translated(round(timeline.axis.x(3) - timeline.axis.x(1)), 0)
    assert colours(image.copy(silence), p.voice) < colours(image.copy(speech), p.voice) / 10
    assert colours(image.copy(timeline.blinks.rect.toRect()), p.blink) > 20
    assert timeline.frames.info[0].text == "100 of 250"


def test_moving_the_playhead_draws_no_curve_again(timeline: TimelineView, studio: Studio) -> None:
    timeline.canvas.grab()
    drawn = [lane.drawn for lane in timeline.canvas.lanes]
    for frame in range(50):
        studio.playback.seek(frame / FPS)
        QApplication.processEvents()
    assert [lane.drawn for lane in timeline.canvas.lanes] == drawn
    timeline.zoom_in()
    timeline.canvas.grab()
    assert all(lane.drawn > before for lane, before in zip(timeline.canvas.lanes, drawn, strict=True))


def test_another_theme_draws_all_of_it_anew(timeline: TimelineView, qapp: QApplication) -> None:
    timeline.canvas.grab()
    drawn = [lane.drawn for lane in timeline.canvas.lanes]
    theme.apply(qapp, "light")
    image = timeline.canvas.grab().toImage()
    assert all(lane.drawn > before for lane, before in zip(timeline.canvas.lanes, drawn, strict=True))
    assert colours(image, theme.LIGHT.voice) > 100
    theme.apply(qapp, "dark")


# The mouse -----------------------------------------------------------------------------------------------------------


def test_a_click_puts_the_playhead_there_and_a_drag_takes_it_along(timeline: TimelineView, studio: Studio) -> None:
    y = timeline.mouth.rect.center().y()
    QTest.mouseClick(
        timeline.canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place(timeline, 3.0, y)
    )
    assert studio.playback.position_s == pytest.approx(3.0, abs=0.01)
    drag(timeline, place(timeline, 3.0, 10), place(timeline, 7.0, 10))
    assert studio.playback.position_s == pytest.approx(7.0, abs=0.01)
    assert timeline.canvas.playhead_s == pytest.approx(7.0, abs=0.01)
    assert timeline.canvas.dragging == ""


def test_the_wheel_scrolls_and_with_ctrl_zooms_at_the_pointer(timeline: TimelineView) -> None:
    at = place(timeline, 6.0, 60)
    wheel(timeline, at, 10, Qt.KeyboardModifier.ControlModifier)
    assert timeline.axis.scale == pytest.approx(timeline.axis.fit_scale * 1.25**10, rel=1e-6)
    assert timeline.axis.seconds(at.x()) == pytest.approx(6.0, abs=0.02)
    start_s = timeline.axis.start_s
    wheel(timeline, at, -1, Qt.KeyboardModifier.NoModifier)
    assert timeline.axis.start_s == pytest.approx(start_s + 96 / timeline.axis.scale, abs=0.01)
    assert timeline.scroll_bar.value() == round(timeline.axis.start_s * timeline.axis.scale)
    timeline.scroll_bar.setValue(0)
    assert timeline.axis.start_s == 0


def test_the_middle_button_pushes_the_view(timeline: TimelineView) -> None:
    timeline.axis.zoom_to(500, 0)
    middle, none = Qt.MouseButton.MiddleButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(timeline.canvas, middle, none, QPoint(600, 60))
    QTest.mouseMove(timeline.canvas, QPoint(350, 60))
    QTest.mouseRelease(timeline.canvas, middle, none, QPoint(350, 60))
    assert timeline.axis.start_s == pytest.approx(0.5, abs=0.01)


# Keys and following --------------------------------------------------------------------------------------------------


def test_the_page_turns_while_it_plays(qtbot, timeline: TimelineView, studio: Studio) -> None:
    timeline.axis.zoom_to(1000, 0)
    studio.playback.seek(0.9)
    studio.playback.play()
    qtbot.waitUntil(lambda: timeline.axis.start_s > 0.5, timeout=6000)
    assert 0 <= timeline.axis.x(timeline.canvas.playhead_s) <= timeline.axis.width
    timeline.axis.scroll_to(6.0)
    qtbot.wait(150)
    assert timeline.axis.start_s == pytest.approx(6.0, abs=0.01), "who looks elsewhere is left alone"
    studio.playback.pause()


def test_the_zoom_slider_reaches_single_frames(timeline: TimelineView) -> None:
    timeline.zoom_bar.slider.setValue(1000)
    assert timeline.axis.scale == pytest.approx(CLOSEST)
    timeline.zoom_bar.slider.setValue(0)
    assert timeline.axis.fitted


def test_a_new_project_empties_it(timeline: TimelineView, studio: Studio) -> None:
    studio.session.new()
    assert studio.session.project == Project()
    assert timeline.canvas.range_s is None
    assert timeline.blinks.blinks == ()


def test_the_ruler_is_above_the_rows(timeline: TimelineView) -> None:
    tops = [lane.rect.top() for lane in timeline.canvas.lanes]
    assert tops[0] == RULER
    assert tops == sorted(tops)
    assert timeline.canvas.lanes[-1].rect.bottom() <= timeline.canvas.height() + 1


def test_keys_step_zoom_and_walk_from_blink_to_blink(timeline: TimelineView, studio: Studio) -> None:
    keys = Qt.Key
    QTest.keyClick(timeline.canvas, keys.Key_Right)
    assert studio.playback.position_s == pytest.approx(1 / FPS)
    QTest.keyClick(timeline.canvas, keys.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert studio.playback.position_s == pytest.approx(1 + 1 / FPS)
    QTest.keyClick(timeline.canvas, keys.Key_End)
    assert studio.playback.position_s == SECONDS
    QTest.keyClick(timeline.canvas, keys.Key_Up)
    assert studio.selected.selection.items == {BLINKS[2]}
    assert studio.playback.position_s == pytest.approx(8.0, abs=0.04)
    QTest.keyClick(timeline.canvas, keys.Key_Up)
    assert studio.selected.selection.items == {BLINKS[1]}
    QTest.keyClick(timeline.canvas, keys.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert studio.selected.selection.items == {BLINKS[0], BLINKS[1]}, "Shift takes one more"
    QTest.keyClick(timeline.canvas, keys.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert studio.selected.selection.items == set(BLINKS)
    QTest.keyClick(timeline.canvas, keys.Key_Escape)
    assert not studio.selected.selection
    scale = timeline.axis.scale
    QTest.keyClick(timeline.canvas, keys.Key_Plus)
    assert timeline.axis.scale == pytest.approx(scale * 1.25)
    QTest.keyClick(timeline.canvas, keys.Key_0)
    assert timeline.axis.fitted


def test_rows_are_readable_in_a_low_window_and_one_can_be_opened_wide(timeline: TimelineView) -> None:
    timeline.resize(1176, timeline.minimumHeight())
    heights = [lane.rect.height() for lane in timeline.canvas.lanes]
    assert min(heights) >= LOW
    assert timeline.canvas.lanes[-1].rect.bottom() <= timeline.canvas.height()
    timeline.resize(1176, 320)
    low = timeline.mouth.rect.height()
    where = QPoint(40, round(timeline.mouth.rect.center().y()))
    QTest.mouseClick(timeline.headers, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
    assert timeline.mouth.rect.height() > 1.8 * low
    assert min(lane.rect.height() for lane in timeline.canvas.lanes) >= LOW
    assert timeline.canvas.lanes[-1].rect.bottom() <= timeline.canvas.height()
    where = QPoint(40, round(timeline.mouth.rect.center().y()))
    QTest.mouseClick(timeline.headers, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
    assert timeline.mouth.rect.height() == low


def test_a_wide_row_is_no_wider_than_it_needs(timeline: TimelineView) -> None:
    lanes = timeline.canvas.lanes
    heights = row_heights(lanes, frozenset({timeline.mouth.name}), 400)
    assert sum(heights) == pytest.approx(400)
    assert heights[lanes.index(timeline.mouth)] == pytest.approx(TALL, abs=40)


def test_the_switch_beside_the_blinks_mutes_them_all(timeline: TimelineView, studio: Studio) -> None:
    where = timeline.headers.mute_place().center().toPoint()
    QTest.mouseClick(timeline.headers, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
    assert studio.project.blinks.muted
    assert timeline.headers.muted
    assert not timeline.canvas.wide, "the row stays as it is"
    QTest.mouseClick(timeline.headers, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
    assert not studio.project.blinks.muted


def test_curves_of_a_long_video_are_made_beside_the_window(
    qtbot, studio: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.views.timeline_lines.AT_ONCE", 10)
    view = TimelineView(studio)
    qtbot.addWidget(view)
    fill(studio, tmp_path)
    assert view.mouth.lines == {}
    qtbot.waitUntil(lambda: len(view.mouth.lines) == 2 and len(view.head.lines) > 2, timeout=5000)
    before = view.mouth.lines
    studio.blinks.add(3.0)
    qtbot.wait(50)
    assert view.mouth.lines is before, "blinks move neither mouth nor head"
    studio.motion.set_key("mouth_open", 3.0, 0.2)
    qtbot.waitUntil(lambda: view.mouth.lines is not before, timeout=5000)
    opening_T = view.mouth.lines["mouth_open"].pyramid.values
    assert opening_T[75] == pytest.approx(before["mouth_open"].pyramid.values[75] + 0.2, abs=0.02)


def test_an_edit_draws_only_the_rows_that_it_changes(timeline: TimelineView, studio: Studio) -> None:
    timeline.canvas.grab()
    drawn = {lane.name: lane.drawn for lane in timeline.canvas.lanes}
    studio.blinks.add(6.5)
    timeline.canvas.grab()
    changed = {lane.name for lane in timeline.canvas.lanes if lane.drawn != drawn[lane.name]}
    assert changed == {timeline.blinks.name}


def test_the_ruler_says_whether_motion_is_old_or_being_made(
    qtbot: QtBot, spoken: Studio, wait_for: Callable[[Callable[[], bool]], None]
) -> None:
    view = TimelineView(spoken)
    qtbot.addWidget(view)
    assert view.headers.note == ""
    spoken.reseed()
    assert view.headers.note == "Making motion…"
    for job in spoken.jobs.running:
        spoken.jobs.cancel(job)
    wait_for(lambda: not spoken.generation.running)
    assert view.headers.note == "Motion is out of date"
