"""Landmarks edited in the preview: real widgets, real mouse and keys, real motion."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import landmark_groups as groups
from app.editing.landmarks import move_label
from app.landmark_axes import Axes
from app.studio import Studio
from app.views.preview import PreviewView
from engine import edits
from engine.compose import compose_project
from engine.composing.head import MIRROR
from engine.document import FPS, FloatArray, LandmarkKey, MotionTrack, Project, RangeEdit, Tracks
from engine.faces import points as ibug
from tests.app.inspecting import hover

LEFT = Qt.MouseButton.LeftButton
ALT, SHIFT, CTRL = (getattr(Qt.KeyboardModifier, f"{name}Modifier") for name in ("Alt", "Shift", "Control"))
AT = 20
"""The frame that is edited."""


# Groups, in iBUG order


def test_groups_are_what_their_names_say() -> None:
    of = groups.GROUPS
    parts: dict[groups.Group, slice] = {
        "jaw": ibug.JAW,
        "nose": ibug.NOSE,
        "right_eye": ibug.RIGHT_EYE,
        "left_eye": ibug.LEFT_EYE,
        "lips": ibug.MOUTH,
    }
    for name, part in parts.items():
        assert of[name] == set(range(68)[part]), name
    assert of["right_brow"] | of["left_brow"] == set(range(68)[ibug.BROWS])
    lips = (of["upper_lip"], of["lower_lip"], of["corners"])
    assert sum(len(part) for part in lips) == 20
    assert frozenset().union(*lips) == of["lips"]
    assert {50, 51, 52, 62} <= of["upper_lip"]
    assert {56, 57, 58, 66} <= of["lower_lip"]


def test_every_landmark_has_its_mirror_image() -> None:
    assert set(range(68)) == groups.MIDDLE | groups.RIGHT | groups.LEFT
    assert groups.mirrored(groups.RIGHT) == groups.LEFT
    assert {int(MIRROR[point]) for point in groups.RIGHT} == groups.LEFT
    assert groups.mirrored(groups.GROUPS["right_brow"]) == groups.GROUPS["left_brow"]
    assert groups.mirrored(groups.GROUPS["right_eye"]) == groups.GROUPS["left_eye"]


def test_what_goes_with_a_point() -> None:
    assert groups.members("point", 30) == {30}
    assert groups.members("corners", 60) == {48, 60}
    assert groups.members("corners", 54) == {54, 64}
    assert groups.members("lips", 62) == groups.GROUPS["lips"]
    assert groups.members("lips", 30) == set()
    assert groups.one_side(groups.GROUPS["lips"], 48) == {48, 49, 50, 51, 57, 58, 59, 60, 61, 62, 66, 67}
    assert groups.one_side(groups.GROUPS["lips"], 62) == groups.GROUPS["lips"]


def test_what_the_history_calls_it() -> None:
    assert move_label(3.2, [48]) == "Move landmarks 00:03.2"
    assert move_label(3.2, range(48, 68)) == "Move lips 00:03.2"
    assert move_label(0, groups.GROUPS["upper_lip"]) == "Move upper lip 00:00.0"
    assert move_label(3.2, [48, 60]) == "Move mouth corner 00:03.2"
    half = groups.one_side(groups.GROUPS["lips"], 48)
    assert move_label(3.2, half, mirror=True) == "Move lips 00:03.2"
    assert move_label(3.2, half) == "Move landmarks 00:03.2"


# The way from pixels to a key's lengths


def turned_face(frames: int = 60) -> MotionTrack:
    """A face that tilts, turns and talks."""
    rng = np.random.default_rng(3)
    from engine.composing.head import DEPTH, rotation
    from engine.document import HeadPose

    face_PD = np.zeros((68, 2))
    angles = np.linspace(np.pi, 0, 17)
    face_PD[:17] = np.c_[0.75 * np.cos(angles), 0.2 + 0.9 * np.sin(angles)]
    face_PD[17:22] = np.c_[np.linspace(-0.6, -0.12, 5), np.full(5, -0.2)]
    face_PD[22:27] = face_PD[17:22][::-1] * (-1, 1)
    face_PD[27:31] = np.c_[np.zeros(4), np.linspace(0, 0.35, 4)]
    face_PD[31:36] = np.c_[np.linspace(-0.15, 0.15, 5), np.full(5, 0.42)]
    eye = np.array([[-0.5, 0], [-0.4, -0.05], [-0.28, -0.05], [-0.18, 0], [-0.28, 0.04], [-0.4, 0.04]])
    face_PD[36:42], face_PD[42:48] = eye, (eye * (-1, 1))[[3, 2, 1, 0, 5, 4]]
    around = np.linspace(np.pi, -np.pi, 12, endpoint=False)
    face_PD[48:60] = np.c_[0.3 * np.cos(around), 0.75 - 0.1 * np.sin(around)]
    around = np.linspace(np.pi, -np.pi, 8, endpoint=False)
    face_PD[60:68] = np.c_[0.22 * np.cos(around), 0.75 - 0.05 * np.sin(around)]
    out_TPD = np.empty((frames, 68, 2))
    for t in range(frames):
        turn = rotation(HeadPose(12 * np.sin(t / 9), 6 * np.cos(t / 7), 20 * np.sin(t / 13)))
        points = np.c_[face_PD + 0.01 * rng.normal(size=(68, 2)), DEPTH]
        out_TPD[t] = 300 + 200 * (points @ turn.T)[:, :2]
    return MotionTrack(out_TPD.astype(np.float32), "test", 0)


@pytest.mark.parametrize("mirror", [False, True])
@pytest.mark.parametrize("point", [48, 8, 36, 21, 64])
def test_a_point_comes_to_lie_where_it_was_led(point: int, mirror: bool) -> None:
    tracks = Tracks(turned_face())
    others = (
        LandmarkKey("a", 22 / FPS, (36, 45, 30), 0.05, -0.04, radius=0.2),
        LandmarkKey("b", 19 / FPS, (27,), -0.06, 0.03, mirror=True),
    )
    project = Project(
        landmark_keys=others, ranges=(RangeEdit("r", 0.2, 2.0, head_gain=1.6),),
    )  # fmt: skip
    project = edits.set_key(project, "yaw", 0.5, 9.0)
    before_PD = compose_project(project, tracks).landmarks_TPD[AT]
    key = LandmarkKey("c", AT / FPS, (point,), 0.0, 0.0, radius=0.1, mirror=mirror)
    axes = Axes.at(project, tracks, before_PD, AT)
    way = (17.0, -11.0)
    dx, dy = axes.lengths(key, point, *way)
    made = replace(project, landmark_keys=(*others, replace(key, dx=dx, dy=dy)))
    moved_D = compose_project(made, tracks).landmarks_TPD[AT, point] - before_PD[point]
    if mirror and point in groups.MIDDLE:  # it can only go along the middle of the face
        down_D = axes.axes_AD[1] / np.linalg.norm(axes.axes_AD[1])
        np.testing.assert_allclose(moved_D, down_D * (moved_D @ down_D), atol=0.01)
        assert abs(moved_D @ down_D) > 5
    else:
        np.testing.assert_allclose(moved_D, way, atol=0.05)


# In the window


@pytest.fixture
def view(qtbot: QtBot, spoken: Studio) -> PreviewView:
    made = PreviewView(spoken)
    qtbot.addWidget(made)
    made.resize(900, 800)
    made.show()
    qtbot.waitExposed(made)
    made.set_mode("landmarks")
    spoken.playback.seek(AT / FPS)
    made.points.bar.sliders["radius"].set_value(0.0)
    QApplication.processEvents()
    return made


def landmarks(studio: Studio, frame: int = AT) -> FloatArray:
    assert studio.scene.composed is not None
    return studio.scene.composed.landmarks_TPD[frame].copy()


def at(view: PreviewView, place: FloatArray) -> QPoint:
    """Where a landmark is on the canvas."""
    return QPointF(*view.canvas.zoom.to_window(*(place + 0.5))).toPoint()


def in_picture(view: PreviewView, way: QPoint) -> FloatArray:
    return np.array([way.x(), way.y()], np.float32) / view.canvas.zoom.scale


def drag(
    view: PreviewView, point: int, way: QPoint, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Takes a point and leads it there in three steps; the button stays down."""
    start = at(view, landmarks(view.studio, view._show.frame())[point])
    QTest.mouseMove(view.canvas, start)
    QTest.mousePress(view.canvas, LEFT, keys, start)
    for share in (0.4, 0.7, 1.0):
        QTest.mouseMove(view.canvas, start + QPoint(round(way.x() * share), round(way.y() * share)))
        QApplication.processEvents()


def drop(view: PreviewView) -> None:
    QTest.mouseRelease(view.canvas, LEFT)
    QApplication.processEvents()


def choose_group(view: PreviewView, name: str) -> None:
    view.points.bar.group.setCurrentIndex(view.points.bar.group.findData(name))


def picture(view: PreviewView) -> QImage:
    """The canvas above the bar."""
    return view.canvas.grab(QRect(0, 0, view.canvas.width(), view.points.bar.y())).toImage()


def test_a_point_is_dragged_and_lies_under_the_pointer(view: PreviewView, spoken: Studio) -> None:
    assert view.points.bar.isVisible()
    start, before_PD = spoken.project, landmarks(spoken)
    way = QPoint(-24, 15)
    drag(view, 48, way)
    drop(view)
    (key,) = spoken.project.landmark_keys
    assert key.points == (48,)
    assert key.time_s == pytest.approx(AT / FPS)
    assert spoken.selected.selection.ids("landmark_key") == {key.id}
    moved_PD = landmarks(spoken) - before_PD
    np.testing.assert_allclose(moved_PD[48], in_picture(view, way), atol=0.5)
    assert np.abs(np.delete(moved_PD, 48, 0)).max() < 0.01
    assert spoken.session.undo_label == "Move landmarks 00:00.8"
    spoken.session.undo()
    assert spoken.project == start, "a drag is one step to undo"
    np.testing.assert_array_equal(landmarks(spoken), before_PD)


def test_what_is_dragged_is_seen_at_once(view: PreviewView, spoken: Studio) -> None:
    drag(view, 54, QPoint(20, -8))
    shown_PD = view.canvas.content.landmarks_PD
    assert shown_PD is not None
    assert at(view, shown_PD[54]) == at(view, landmarks(spoken)[54])
    drop(view)
    # Another drag changes the key that is there already, also from somewhere else on the way.
    before_PD, way = landmarks(spoken), QPoint(6, 22)
    drag(view, 54, way)
    drop(view)
    assert len(spoken.project.landmark_keys) == 1
    np.testing.assert_allclose(landmarks(spoken)[54] - before_PD[54], in_picture(view, way), atol=0.5)
    spoken.playback.seek((AT + 5) / FPS)
    drag(view, 54, QPoint(0, 10))
    drop(view)
    assert [round(key.time_s * FPS) for key in spoken.project.landmark_keys] == [AT, AT + 5]


def test_escape_takes_a_drag_back_and_then_the_choice(view: PreviewView, spoken: Studio) -> None:
    before = spoken.project
    view.canvas.setFocus()
    spoken.playback.play()
    drag(view, 8, QPoint(0, 18))
    assert spoken.project != before
    assert not spoken.playback.playing, "nobody can lead a point that runs away"
    QTest.keyClick(view.canvas, Qt.Key.Key_Escape)
    assert spoken.project == before
    QTest.mouseMove(view.canvas, at(view, landmarks(spoken)[30]))
    drop(view)
    assert spoken.project == before
    assert view.points.tool.chosen == {8}
    QTest.keyClick(view.canvas, Qt.Key.Key_Escape)
    assert view.points.tool.chosen == set()


def test_a_group_moves_as_one(view: PreviewView, spoken: Studio) -> None:
    choose_group(view, "upper_lip")
    assert view.points.tool.chosen == groups.GROUPS["upper_lip"], "so that it can be moved by keys at once"
    before_PD, way = landmarks(spoken), QPoint(4, -14)
    drag(view, 51, way)
    drop(view)
    (key,) = spoken.project.landmark_keys
    assert set(key.points) == groups.GROUPS["upper_lip"]
    moved_PD = landmarks(spoken) - before_PD
    np.testing.assert_allclose(moved_PD[list(key.points)], np.tile(in_picture(view, way), (8, 1)), atol=0.5)
    assert spoken.session.undo_label == "Move upper lip 00:00.8"
    nose = at(view, landmarks(spoken)[33])
    QTest.mousePress(view.canvas, LEFT, pos=nose)
    QTest.mouseMove(view.canvas, nose + QPoint(20, 0))
    drop(view)
    assert len(spoken.project.landmark_keys) == 1, "other points do not answer"


def test_the_other_side_moves_as_in_a_mirror(view: PreviewView, spoken: Studio) -> None:
    choose_group(view, "lips")
    QTest.mouseClick(view.points.bar.mirror, LEFT)
    before_PD = landmarks(spoken)
    axes = view.points.tool._axes_now()
    assert axes is not None
    drag(view, 54, QPoint(18, 0))
    drop(view)
    (key,) = spoken.project.landmark_keys
    assert key.mirror
    assert 48 not in key.points
    on_head_PA = (landmarks(spoken) - before_PD) @ np.linalg.inv(axes.axes_AD)
    assert on_head_PA[54, 0] > 0.02
    np.testing.assert_allclose(on_head_PA[48], on_head_PA[54] * (-1, 1), atol=2e-3)
    assert spoken.session.undo_label == "Move lips 00:00.8"


def test_falloff_in_space_and_time(view: PreviewView, spoken: Studio) -> None:
    bar = view.points.bar
    for name, number in (("radius", 0.4), ("before_s", 0.4), ("after_s", 0.12)):
        slider = bar.sliders[name].slider
        slider.setFocus()
        QTest.keyClick(slider, Qt.Key.Key_Home)
        for _ in range(round(number / slider.step)):
            QTest.keyClick(slider, Qt.Key.Key_Right)
    spoken.playback.seek(AT / FPS)
    before = [landmarks(spoken, frame) for frame in (AT - 5, AT, AT + 4)]
    drag(view, 8, QPoint(0, 24))
    drop(view)
    early, now, late = (
        np.linalg.norm(landmarks(spoken, f) - b, axis=1) for f, b in zip((AT - 5, AT, AT + 4), before, strict=True)
    )
    assert now[8] > now[7] > now[6] > 0
    assert now[36] < 0.01
    assert now[8] * 0.2 < early[8] < now[8] * 0.8
    assert late[8] < 0.01
    (key,) = spoken.project.landmark_keys
    assert (key.radius, key.before_s, key.after_s) == pytest.approx((0.4, 0.4, 0.12))
    # The bar shows the selected key, and changes it.
    slider = bar.sliders["after_s"].slider
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_PageUp)
    assert spoken.project.landmark_keys[0].after_s == pytest.approx(0.22)
    assert spoken.session.undo_label == "Change landmark key 00:00.8"


def test_points_are_added_and_removed_by_clicks(view: PreviewView, spoken: Studio) -> None:
    tool, places = view.points.tool, landmarks(spoken)

    def click(point: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.mouseClick(view.canvas, LEFT, keys, at(view, places[point]))

    click(48)
    click(54, SHIFT)
    click(8, CTRL)
    assert tool.chosen == {8, 48, 54}
    click(54, CTRL)
    assert tool.chosen == {8, 48}
    assert not spoken.project.landmark_keys
    drag(view, 8, QPoint(5, 12))
    drop(view)
    assert spoken.project.landmark_keys[0].points == (8, 48)
    click(30)
    assert tool.chosen == {30}
    assert not spoken.selected.selection, "Delete must not reach what other points did"
    QTest.mouseClick(view.canvas, LEFT, pos=QPoint(30, 60))
    assert tool.chosen == set()


def test_a_double_click_on_a_point_is_no_wish_to_see_it_all(view: PreviewView, spoken: Studio) -> None:
    view.canvas.zoom_by(1.5)
    QTest.mouseDClick(view.canvas, LEFT, pos=at(view, landmarks(spoken)[30]))
    drop(view)
    assert not view.canvas.zoom.fitted
    QTest.mouseDClick(view.canvas, LEFT, pos=QPoint(12, 12))
    assert view.canvas.zoom.fitted


def test_points_go_by_keys(view: PreviewView, spoken: Studio) -> None:
    view.canvas.setFocus()
    QTest.mouseClick(view.canvas, LEFT, pos=at(view, landmarks(spoken)[8]))
    for _ in range(3):
        QTest.keyClick(view.canvas, Qt.Key.Key_Down, ALT)
    QTest.keyClick(view.canvas, Qt.Key.Key_Right, ALT | SHIFT)
    (key,) = spoken.project.landmark_keys
    assert (key.dx, key.dy) == pytest.approx((0.001, 0.015))
    QTest.keyClick(view.canvas, Qt.Key.Key_Delete)
    assert not spoken.project.landmark_keys
    spoken.session.undo()
    assert spoken.project.landmark_keys == (key,)
    spoken.session.undo()
    assert not spoken.project.landmark_keys, "nudges in a row are one step"


def test_points_are_put_back(view: PreviewView, spoken: Studio) -> None:
    drag(view, 48, QPoint(-10, 0))
    drop(view)
    drag(view, 8, QPoint(0, 10))
    drop(view)
    QTest.mouseClick(view.points.bar.reset, LEFT)
    assert [key.points for key in spoken.project.landmark_keys] == [(48,)]
    assert spoken.session.undo_label == "Put landmarks back 00:00.8"
    QTest.mouseClick(view.canvas, LEFT, pos=QPoint(30, 60))
    QTest.mouseClick(view.points.bar.reset, LEFT)
    assert not spoken.project.landmark_keys


def test_what_is_pointed_at_and_other_moments_are_painted(view: PreviewView, spoken: Studio) -> None:
    plain = picture(view)
    hover(view.canvas, at(view, landmarks(spoken)[48]))
    pointed = picture(view)
    assert pointed != plain
    view.points.bar.sliders["radius"].set_value(0.3)
    assert picture(view) != pointed
    hover(view.canvas, QPoint(20, 60))
    assert picture(view) == plain
    bar = view.points.bar
    QTest.mouseClick(bar.onion, LEFT)
    onion = picture(view)
    assert onion != plain
    QTest.mouseClick(bar.onion, LEFT)
    assert picture(view) == plain
    QTest.mouseClick(bar.trails, LEFT)
    trails = picture(view)
    assert trails not in (plain, onion)
    QTest.mouseClick(view.canvas, LEFT, pos=at(view, landmarks(spoken)[30]))
    assert picture(view) != trails


def test_over_rendered_frames_where_it_is_wanted(view: PreviewView, spoken: Studio, qtbot: QtBot) -> None:
    view.set_mode("photoreal")
    assert not view.points.bar.isVisible()
    QTest.mouseClick(view.bar.edit, LEFT)
    assert view.points.bar.isVisible()
    qtbot.waitUntil(lambda: bool(spoken.scene.cached("warp")[AT]), timeout=90_000)
    view._refresh()
    rendered = view.canvas.content.left
    assert view.canvas.content.landmarks_PD is not None
    came: list[int] = []
    spoken.scene.rendered._moment.changed.connect(lambda _, frame: came.append(frame))
    drag(view, 8, QPoint(0, 12))
    content = view.canvas.content
    assert content.left is rendered or AT in came, "the frame as it was stays until the edit is rendered"
    assert content.dim == 0
    drop(view)
    assert len(spoken.project.landmark_keys) == 1
    assert view.readout.geometry().bottom() < view.points.bar.y()
    QTest.mouseClick(view.bar.edit, LEFT)
    assert not view.points.bar.isVisible()
    view.set_mode("photo")
    assert not view.bar.edit.isVisible()


def test_in_a_narrow_window_the_bar_has_two_rows(view: PreviewView) -> None:
    bar = view.points.bar
    wide = bar.height()
    view.resize(420, 700)
    QApplication.processEvents()
    assert view.width() == 420
    assert bar.height() > wide
    assert view.canvas.rect().contains(bar.geometry())
    for widget in (bar.group, *bar.sliders.values(), bar.mirror, bar.onion, bar.trails, bar.reset):
        assert bar.rect().contains(widget.geometry())
    for control in (bar.group, bar.mirror, bar.onion, bar.trails, bar.reset):
        assert control.toolTip()
        assert control.accessibleName()
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_project_for_reading_only_says_so_once(
    view: PreviewView, spoken: Studio, notices: list[tuple[str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(spoken.session), "read_only", property(lambda _: True))
    drag(view, 8, QPoint(0, 18))
    drop(view)
    assert not spoken.project.landmark_keys
    assert len(notices) == 1
    assert "reading only" in notices[0][1]
