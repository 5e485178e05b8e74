"""The preview as a user has it: real widgets, real mouse and keys, a real studio with its worker."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.studio import Studio
from app.views.preview import PreviewView
from app.views.preview_overlay import close_lids, smooth_path
from engine import edits
from engine.document import FPS, Crop, FoundFace, HeadPose, Portrait

LEFT = Qt.MouseButton.LeftButton
WaitFor = Callable[[Callable[[], bool]], None]


def face(x: float, y: float, side: float, advice: tuple[str, ...] = ()) -> FoundFace:
    """A face whose landmarks lie on a ring of `side` pixels across."""
    angles = np.linspace(0, 2 * np.pi, 68, endpoint=False)
    ring = tuple((float(x + np.cos(a) * side / 2), float(y + np.sin(a) * side / 2)) for a in angles)
    return FoundFace(ring, Crop(x - side, y - side, 2 * side), HeadPose(0, 0, 0), 0.9, advice)


@pytest.fixture
def view(qtbot: QtBot, studio: Studio) -> PreviewView:
    made = PreviewView(studio)
    qtbot.addWidget(made)
    made.resize(800, 640)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def pictured(view: PreviewView, studio: Studio, tmp_path: Path) -> PreviewView:
    """With a portrait of 400 x 300 px, left half red, right half blue, and two faces, of which the second is small."""
    pixels = np.zeros((300, 400, 3), np.uint8)
    pixels[:, :200], pixels[:, 200:] = (200, 30, 30), (30, 30, 200)
    path = tmp_path / "portrait.png"
    Image.fromarray(pixels).save(path)
    blob = studio.session.keep(path, path.name)
    faces = (
        face(120, 150, 100),
        face(320, 150, 60, ("It is small: use a larger one.", "It is blurred: take another.")),
    )
    studio.session.edit(edits.set_portrait(studio.project, Portrait(blob, blob, 400, 300, faces)), "Portrait")
    QApplication.processEvents()
    return view


def at(view: PreviewView, x: float, y: float) -> QPoint:
    """Where a place of the portrait is on the canvas."""
    return QPointF(*view.canvas.zoom.to_window(x, y)).toPoint()


def drag(view: PreviewView, start: tuple[float, float], *places: tuple[float, float]) -> None:
    QTest.mousePress(view.canvas, LEFT, pos=at(view, *start))
    for place in places:
        QTest.mouseMove(view.canvas, at(view, *place))
        QApplication.processEvents()


def colour(view: PreviewView, x: float, y: float) -> QColor:
    return view.canvas.grab().toImage().pixelColor(at(view, x, y))


def square(studio: Studio) -> Crop:
    assert studio.project.portrait is not None
    return studio.project.portrait.square


def test_a_new_portrait_is_shown_with_its_advice(pictured: PreviewView, studio: Studio, tmp_path: Path) -> None:
    pictured.set_mode("landmarks")
    path = tmp_path / "other.png"
    Image.new("RGB", (300, 400), (20, 160, 40)).save(path)
    blob = studio.session.keep(path, path.name)
    other = Portrait(blob, blob, 300, 400, (face(150, 200, 150, ("The mouth is open: close it.",)),))
    studio.session.edit(edits.set_portrait(studio.project, other), "Portrait")
    assert pictured.mode == "photo"
    assert pictured.advice.texts == ("The mouth is open: close it.",)
    assert colour(pictured, 150, 200).getRgb() == (20, 160, 40, 255)


def test_nothing_there_yet(view: PreviewView, qtbot: QtBot) -> None:
    assert view.pages.currentWidget() is view.empty
    assert not view.bar.isEnabled()
    assert {button.text() for button in (view.empty.open, view.empty.paste, view.empty.demo)} == {
        "Open portrait…",
        "Paste",
        "Open the demo",
    }


@pytest.fixture
def notices(studio: Studio) -> list[str]:
    """What the user was told."""
    told: list[str] = []
    studio.notice.connect(lambda _, sentence: told.append(sentence))
    return told


def test_pasting_nothing_says_so(view: PreviewView, notices: list[str]) -> None:
    QGuiApplication.clipboard().clear()
    QTest.mouseClick(view.empty.paste, LEFT)
    assert notices == ["There is no picture in the clipboard; copy one first."]


def test_a_portrait_is_shown_where_it_lies(pictured: PreviewView) -> None:
    assert pictured.pages.currentWidget() is pictured.canvas
    assert colour(pictured, 120, 150).getRgb() == (200, 30, 30, 255)
    pictured.set_mode("compare")
    assert colour(pictured, 390, 290).getRgb() == (30, 30, 200, 255)


def test_advice_and_faces(pictured: PreviewView, studio: Studio) -> None:
    assert pictured.advice.texts == ("Good: a clear face, seen from the front",)
    first, second = pictured.faces.buttons
    assert (first.isChecked(), second.isChecked()) == (True, False)
    QTest.mouseClick(pictured.canvas, LEFT, pos=at(pictured, 320, 150))
    assert studio.project.portrait is not None
    assert studio.project.portrait.face == 1
    assert second.isChecked()
    assert pictured.advice.texts == ("It is small: use a larger one.", "It is blurred: take another.")
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Space)
    assert studio.project.portrait.face == 0
    pictured.set_mode("landmarks")
    assert not pictured.advice.isVisible()
    assert not pictured.faces.isVisible()


def test_the_crop_is_moved_in_one_step_to_undo(pictured: PreviewView, studio: Studio) -> None:
    before = square(studio)
    drag(pictured, (60, 80), (65, 85), (70, 90), (80, 95))
    moved = square(studio)
    assert moved.x - before.x == pytest.approx(20, abs=1)
    assert moved.y - before.y == pytest.approx(15, abs=1)
    assert moved.side == before.side
    QTest.mouseRelease(pictured.canvas, LEFT, pos=at(pictured, 80, 95))
    assert pictured.reset_crop.isVisible()
    studio.session.undo()
    assert square(studio) == before
    assert not pictured.reset_crop.isVisible()


def test_the_crop_is_resized_but_holds_the_face(pictured: PreviewView, studio: Studio) -> None:
    crop = square(studio)
    corner = (crop.x + crop.side, crop.y + crop.side)
    drag(pictured, corner, (corner[0] + 20, corner[1] + 20))
    QTest.mouseRelease(pictured.canvas, LEFT)
    assert square(studio).side == pytest.approx(crop.side + 20, abs=1)
    assert (square(studio).x, square(studio).y) == (crop.x, crop.y)
    drag(pictured, (corner[0] + 20, corner[1] + 20), (10, 10))
    QTest.mouseRelease(pictured.canvas, LEFT)
    assert square(studio).side == pytest.approx(150, abs=1e-3)  # from its corner to the far cheek and the chin
    QTest.mouseClick(pictured.reset_crop, LEFT)
    assert square(studio) == crop


def test_escape_takes_a_running_drag_back(pictured: PreviewView, studio: Studio) -> None:
    before = studio.project
    pictured.canvas.setFocus()
    drag(pictured, (60, 80), (90, 110))
    assert studio.project != before
    QTest.keyClick(pictured.canvas, Qt.Key.Key_Escape)
    assert studio.project == before
    QTest.mouseMove(pictured.canvas, at(pictured, 30, 40))
    QApplication.processEvents()
    assert studio.project == before


def test_the_crop_goes_by_keys(pictured: PreviewView, studio: Studio) -> None:
    crop = square(studio)
    alt = Qt.KeyboardModifier.AltModifier
    QTest.keyClick(pictured.canvas, Qt.Key.Key_Right, alt)
    assert square(studio).x == pytest.approx(crop.x + 4)
    QTest.keyClick(pictured.canvas, Qt.Key.Key_Down, alt | Qt.KeyboardModifier.ShiftModifier)
    assert square(studio).y == pytest.approx(crop.y + 0.8)
    QTest.keyClick(pictured.canvas, Qt.Key.Key_Plus, alt)
    assert square(studio).side == pytest.approx(204)
    QTest.keyClick(pictured.canvas, Qt.Key.Key_Right)
    assert square(studio).side == pytest.approx(204)


def wheel(view: PreviewView, place: QPoint, notches: int, keys: Qt.KeyboardModifier) -> None:
    spot = QPointF(place)
    turned = QPoint(0, 120 * notches)
    phase = Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(
        spot, view.canvas.mapToGlobal(spot), QPoint(), turned, Qt.MouseButton.NoButton, keys, phase, False
    )
    QApplication.sendEvent(view.canvas, event)


def test_zoom_at_the_pointer_pan_and_fit(pictured: PreviewView) -> None:
    zoom, place = pictured.canvas.zoom, at(pictured, 300, 100)
    before = zoom.percent
    wheel(pictured, place, 5, Qt.KeyboardModifier.NoModifier)
    assert zoom.percent == before
    wheel(pictured, place, 5, Qt.KeyboardModifier.ControlModifier)
    assert zoom.percent > 2 * before
    assert zoom.to_picture(place.x(), place.y()) == pytest.approx((300, 100), abs=1)
    assert pictured.zoom.isVisible()
    assert pictured.zoom.text() == f"{zoom.percent} %"
    corner = zoom.to_window(0, 0)
    QTest.mousePress(pictured.canvas, Qt.MouseButton.MiddleButton, pos=QPoint(300, 300))
    QTest.mouseMove(pictured.canvas, QPoint(330, 310))
    QTest.mouseRelease(pictured.canvas, Qt.MouseButton.MiddleButton, pos=QPoint(330, 310))
    assert zoom.to_window(0, 0) == pytest.approx((corner[0] + 30, corner[1] + 10))
    QTest.mouseDClick(pictured.canvas, LEFT, pos=QPoint(5, 5))
    assert zoom.fitted
    assert not pictured.zoom.isVisible()
    QTest.keyClick(pictured.canvas, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert zoom.percent == pytest.approx(before * 1.25, abs=1)
    QTest.keyClick(pictured.canvas, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert zoom.percent == before


def test_zoomed_in_the_right_pixels_are_seen(pictured: PreviewView) -> None:
    pictured.set_mode("landmarks")
    pictured.canvas.zoom_by(6, QPointF(at(pictured, 200, 280)))
    left, right = colour(pictured, 197, 280), colour(pictured, 203, 280)
    assert left.red() > 3 * left.blue()
    assert right.blue() > 3 * right.red()


def test_the_wipe_is_dragged_and_goes_by_keys(pictured: PreviewView, studio: Studio) -> None:
    pictured.set_mode("compare")
    assert studio.scene.rendered.shown == ("warp",)
    handle = pictured.wipe
    assert handle.isVisible()
    handle.setFocus()
    QTest.keyClick(handle, Qt.Key.Key_Right)
    assert handle.share == pytest.approx(0.51)
    QTest.keyClick(handle, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert handle.share == pytest.approx(0.41)
    QTest.keyClick(handle, Qt.Key.Key_End)
    assert handle.share == 1
    QTest.keyClick(handle, Qt.Key.Key_Home)
    assert handle.share == 0
    QTest.mousePress(handle, LEFT, pos=handle.rect().center())
    QTest.mouseMove(handle, handle.mapFrom(pictured.canvas, at(pictured, 100, 150)))
    QTest.mouseRelease(handle, LEFT)
    assert handle.share == pytest.approx(0.25, abs=0.01)


def test_what_is_rendered_is_what_is_looked_at(pictured: PreviewView, studio: Studio) -> None:
    shown = studio.scene.rendered
    assert shown.shown == ()
    QTest.mouseClick(pictured.bar.modes.button("photoreal"), LEFT)
    assert pictured.mode == "photoreal"
    assert shown.shown == ("warp",)
    pictured.set_mode("compare")
    pictured.bar.a.setCurrentIndex(pictured.bar.a.findData("landmarks"))
    assert shown.shown == ("landmarks", "warp")
    pictured.hide()
    assert shown.shown == ()
    pictured.show()
    assert shown.shown == ("landmarks", "warp")


def drop(view: PreviewView, data: QMimeData) -> None:
    spot = view.rect().center()
    actions, keys = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(spot, actions, data, LEFT, keys)
    QApplication.sendEvent(view, entered)
    assert entered.isAccepted()
    assert view.drop_frame.isVisible()
    QApplication.sendEvent(view, QDropEvent(QPointF(spot), actions, data, LEFT, keys))
    assert not view.drop_frame.isVisible()


def test_files_are_dropped(view: PreviewView, studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[list[Path]] = []
    monkeypatch.setattr(studio.imports, "drop", taken.append)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/a/face.png"), QUrl.fromLocalFile("/a/voice.wav")])
    drop(view, data)
    assert taken == [[Path("/a/face.png"), Path("/a/voice.wav")]]
    words = QMimeData()
    words.setText("no file")
    event = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, words, LEFT, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view, event)
    assert not view.drop_frame.isVisible()


def test_a_dropped_picture_becomes_the_portrait(
    view: PreviewView, studio: Studio, portrait: Path, wait_for: WaitFor, notices: list[str]
) -> None:
    data = QMimeData()
    data.setImageData(QImage(str(portrait)))
    drop(view, data)
    assert view.pages.currentWidget() is view.busy
    wait_for(lambda: studio.project.portrait is not None)
    assert view.pages.currentWidget() is view.canvas
    assert all(sentence.startswith("The face is only") for sentence in notices)


def test_looking_for_faces_can_be_cancelled(
    view: PreviewView, studio: Studio, portrait: Path, wait_for: WaitFor
) -> None:
    studio.imports.portrait(portrait)
    assert view.pages.currentWidget() is view.busy
    assert "portrait.png" in view.busy.title.text()
    QTest.mouseClick(view.busy.stop, LEFT)
    wait_for(lambda: view.pages.currentWidget() is view.empty)
    assert studio.project.portrait is None


def test_from_voice_to_rendered_frames(
    view: PreviewView, studio: Studio, portrait: Path, voice: Path, wait_for: WaitFor
) -> None:
    studio.imports.portrait(portrait)
    wait_for(lambda: studio.scene.picture is not None)
    assert view.mode == "photo"
    view.set_mode("landmarks")
    assert view.state.text == "Add a voice to see the face speak"
    view.set_mode("photo")
    studio.imports.voice(voice)
    wait_for(lambda: studio.scene.composed is not None)
    assert view.mode == "photoreal"
    composed = studio.scene.composed
    assert composed is not None
    studio.playback.seek(20 / FPS)
    assert view.canvas.content.landmarks_PD is not None
    assert view.state.pulsing
    assert view.state.text == "Rendering this moment"
    wait_for(lambda: view.canvas.content.landmarks_PD is None)
    assert not view.state.isVisible()
    rendered = studio.scene.image(20, "warp")
    assert rendered is not None
    assert view.canvas.content.left is not None
    assert view.canvas.content.left.cacheKey() == rendered.cacheKey()
    assert view.readout.text.startswith("Warp · rendering ")
    wait_for(lambda: bool(studio.scene.cached("warp").all()))
    wait_for(lambda: view.readout.text == f"Warp · all {len(composed)} frames rendered")
    view.set_mode("landmarks")
    for frame in (0, 7, len(composed) - 1):
        studio.playback.seek(frame / FPS)
        expected = close_lids(composed.landmarks_TPD[frame], composed.closure_TE[frame])
        np.testing.assert_array_equal(view.canvas.content.landmarks_PD, expected)


def test_only_another_frame_is_painted(view: PreviewView, spoken: Studio) -> None:
    view.set_mode("landmarks")
    spoken.playback.seek(0.5)
    QApplication.processEvents()
    content = view.canvas.content
    spoken.playback.seek(0.51)
    assert view.canvas.content is content
    spoken.playback.seek(0.53)
    assert view.canvas.content is not content


def test_lids_close_as_the_renderers_close_them() -> None:
    from engine.render.landmarks import close_lids as rendered

    rng = np.random.default_rng(0)
    landmarks_PD = rng.normal(size=(68, 2)).astype(np.float32)
    for closure in ((0, 0), (1, 0), (0.3, 0.8)):
        closure_E = np.array(closure, np.float32)
        np.testing.assert_array_equal(close_lids(landmarks_PD, closure_E), rendered(landmarks_PD, closure_E))


def test_a_smooth_line_goes_through_its_points() -> None:
    points = [(0.0, 0.0), (10.0, 4.0), (20.0, -3.0), (30.0, 8.0)]
    path = smooth_path(points)
    ends = [path.elementAt(i) for i in range(0, path.elementCount(), 3)]
    assert [(end.x, end.y) for end in ends] == points
    assert smooth_path([(0, 0), (1, 1), (2, 2)]).pointAtPercent(0.5).toTuple() == pytest.approx((1, 1))


def test_while_motion_is_made_it_says_so(view: PreviewView, spoken: Studio, wait_for: WaitFor) -> None:
    view.set_mode("landmarks")
    spoken.reseed()
    assert spoken.generation.running
    assert view.state.text == "Motion for this face and this voice is being made"
    for job in spoken.jobs.running:
        spoken.jobs.cancel(job)
    wait_for(lambda: not spoken.generation.running)
    assert "generate it again" in view.state.text


def test_a_project_that_talks_is_opened_talking(qtbot: QtBot, view: PreviewView, spoken: Studio) -> None:
    assert view.mode == "photoreal"
    another = PreviewView(spoken)
    qtbot.addWidget(another)
    assert another.mode == "photoreal"
    spoken.session.new()
    assert view.pages.currentWidget() is view.empty


def test_in_a_narrow_window_the_renderers_of_a_and_b_stand_below(view: PreviewView, spoken: Studio) -> None:
    bar = view.bar
    view.set_mode("compare")
    view.resize(500, 640)
    QApplication.processEvents()
    assert view.width() == 500, "two renderers need no wider window than one"
    assert bar.a.y() > bar.modes.geometry().bottom()
    assert bar.rect().contains(bar.b.geometry())
    view.resize(900, 640)
    QApplication.processEvents()
    assert bar.a.geometry().center().y() == pytest.approx(bar.modes.geometry().center().y(), abs=2)
    assert bar.a.geometry().right() < bar.modes.x() < bar.modes.geometry().right() < bar.b.x()
