"""The left panel: portrait, voices, motion and picture, and what the user does there."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QContextMenuEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QMainWindow, QMenu
from pytestqt.qtbot import QtBot

from app.studio import Studio
from app.views.inspector import InspectorView
from app.views.locked import LockedNote
from app.views.media import MediaView
from app.views.media_portrait import PortraitPart, cut
from app.views.words import clock, degrees, face_words, pose_words
from app.widgets.elided_label import ElidedLabel
from app.widgets.thumbnail import Thumbnail
from engine import edits
from engine.document import BlinkTrack, Blob, Crop, FoundFace, GeneratedMotion, HeadPose, Portrait, Take

LEFT = Qt.MouseButton.LeftButton


def face(x: float, advice: tuple[str, ...] = (), yaw: float = 0.0) -> FoundFace:
    landmarks = tuple((x + i, 100.0 + i) for i in range(68))
    return FoundFace(landmarks, Crop(x, 60, 100), HeadPose(yaw, 0, 0), 0.99, advice)


@pytest.fixture
def with_portrait(studio: Studio, portrait: Path) -> Studio:
    """Two faces; nothing is running."""
    blob = studio.session.keep(portrait, "astronaut.png")
    faces = (face(20), face(120, ("The mouth is open: a picture with closed lips works better.",), yaw=30))
    studio.session.edit(edits.set_portrait(studio.project, Portrait(blob, blob, 256, 256, faces)), "Portrait")
    return studio


@pytest.fixture
def with_takes(studio: Studio, voice: Path, monkeypatch: pytest.MonkeyPatch) -> Studio:
    """Three takes; no job is started for them."""
    monkeypatch.setattr(studio.generation, "soon", lambda: None)
    monkeypatch.setattr(studio.scene, "_prepare_voice", lambda *_: None)
    blob = studio.session.keep(voice, "voice.wav")
    project = studio.project
    for n, text in ((1, ""), (2, "Hello there."), (3, "")):
        project = edits.add_take(project, Take(f"t{n}", f"Take {n}", blob, 2.0, text=text))
    studio.session.edit(edits.choose_take(project, "t1"), "Takes")
    return studio


class Window(QMainWindow):
    """A window with the actions that the panel triggers; it notes which."""

    view: MediaView
    done: list[str]


@pytest.fixture
def window(qtbot: QtBot, studio: Studio) -> Window:
    made = Window()
    made.done = []
    for name in ("portrait", "paste", "from_video", "record", "speak", "voice"):
        action = QAction(made)
        action.setObjectName(name)
        action.triggered.connect(lambda _=False, name=name: made.done.append(name))
    view = MediaView(studio)
    made.setCentralWidget(view)
    made.view = view
    made.resize(260, 700)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
        made.activateWindow()
    return made


def portrait_of(studio: Studio) -> Portrait:
    assert studio.project.portrait is not None
    return studio.project.portrait


def labels(view: MediaView) -> list[str]:
    return [label.text() for label in view.portrait.findChildren(QLabel) if label.isVisible()]


def test_without_anything_it_says_what_to_do(window: Window) -> None:
    assert "No portrait yet" in labels(window.view)
    motion = window.view.motion
    assert motion.state() == "lacking"
    assert not motion.generate.isEnabled()
    assert "portrait and a voice" in motion.generate.toolTip()


@pytest.mark.parametrize("name", ["portrait", "paste", "from_video", "record", "speak", "voice"])
def test_buttons_do_what_the_window_does(window: Window, name: str) -> None:
    button = window.view.findChild(QAbstractButton, f"media_{name}")
    assert isinstance(button, QAbstractButton)
    QTest.mouseClick(button, LEFT)
    assert window.done == [name]
    assert button.toolTip()
    assert button.accessibleName()


def test_portrait_is_told(with_portrait: Studio, window: Window, qtbot: QtBot) -> None:
    assert "astronaut.png" in labels(window.view)
    assert "face 1 of 2 · frontal · good" in labels(window.view)
    faces = [t for t in window.view.portrait.findChildren(Thumbnail) if t.isCheckable()]
    assert [t.isChecked() for t in faces] == [True, False]
    QTest.mouseClick(faces[1], LEFT)
    assert portrait_of(with_portrait).face == 1
    qtbot.waitUntil(lambda: "face 2 of 2 · turned aside" in labels(window.view))
    assert any("mouth is open" in text for text in labels(window.view))
    with_portrait.session.undo()
    qtbot.waitUntil(faces[0].isChecked)


def test_a_right_click_on_the_portrait_turns_it(with_portrait: Studio, window: Window, qtbot: QtBot) -> None:
    for name in ("turn_left", "turn_right"):
        action = QAction(name, window)
        action.setObjectName(name)
        action.triggered.connect(lambda _=False, name=name: window.done.append(name))
    [part] = window.view.findChildren(PortraitPart)
    place = part.rect().center()
    QApplication.sendEvent(part, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, part.mapToGlobal(place)))
    [menu] = part.findChildren(QMenu)
    assert [action.objectName() for action in menu.actions()] == ["portrait", "from_video", "turn_left", "turn_right"]
    menu.actions()[2].trigger()
    assert window.done == ["turn_left"]
    menu.close()


def test_many_faces_find_room(with_portrait: Studio, window: Window, qtbot: QtBot) -> None:
    portrait = portrait_of(with_portrait)
    many = replace(portrait, faces=tuple(face(10.0 * n) for n in range(9)), face=7)
    with_portrait.session.edit(edits.set_portrait(with_portrait.project, many), "Crowd")
    window.resize(210, 700)
    qtbot.waitUntil(lambda: "face 8 of 9 · frontal · good" in labels(window.view))
    qtbot.wait(50)
    faces = [t for t in window.view.portrait.findChildren(Thumbnail) if t.isCheckable() and t.isVisible()]
    assert [t.isChecked() for t in faces].index(True) == 7
    assert all(t.mapTo(window, QPoint(t.width(), 0)).x() <= window.width() for t in faces)


def test_what_is_being_read_has_a_place(
    studio: Studio,
    window: Window,
    portrait: Path,
    voice: Path,
    qtbot: QtBot,
    wait_for,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(studio.generation, "soon", lambda: None)  # what comes of it is not looked at here
    studio.imports.portrait(portrait)
    qtbot.waitUntil(lambda: "Looking for faces…" in labels(window.view))
    studio.imports.voice(voice)
    qtbot.waitUntil(window.view.voice.coming.isVisible)
    assert "voice.wav" in window.view.voice.coming.text()
    wait_for(lambda: studio.project.voice is not None and studio.project.portrait is not None)
    wait_for(lambda: not window.view.voice.coming.isVisible())
    assert window.view.voice.takes.row(studio.project.takes[0].id).text() == "voice"
    assert any("one face" in text for text in labels(window.view))


def test_takes_are_listed_and_chosen(with_takes: Studio, window: Window) -> None:
    takes = window.view.voice.takes
    assert takes.keys() == ["t1", "t2", "t3"]
    assert takes.row("t1").isChecked()
    assert takes.row("t1").secondary() == "0:02.0"
    assert "Hello there." in takes.row("t2").toolTip()
    QTest.mouseClick(takes.row("t3"), LEFT)
    assert with_takes.project.take == "t3"


def test_a_take_is_renamed_and_removed_by_keys(with_takes: Studio, window: Window, qtbot: QtBot) -> None:
    takes = window.view.voice.takes
    row = takes.row("t2")
    row.setFocus()
    qtbot.waitUntil(row.hasFocus)
    QTest.keyClick(row, Qt.Key.Key_F2)
    field = row.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "Whisper")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert [take.name for take in with_takes.project.takes] == ["Take 1", "Whisper", "Take 3"]
    QTest.keyClick(takes.row("t2"), Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: takes.keys() == ["t1", "t3"])
    with_takes.session.undo()
    qtbot.waitUntil(lambda: takes.keys() == ["t1", "t2", "t3"])
    assert takes.row("t2").text() == "Whisper"


def entries(menu: QMenu) -> dict[str, QAction]:
    return {action.text().partition("\t")[0]: action for action in menu.actions() if action.text()}


def test_menu_of_a_take(with_takes: Studio, window: Window, qtbot: QtBot) -> None:
    voice = window.view.voice
    menu = entries(voice.menu_of(with_takes.project.takes[1]))
    menu["Copy its text"].trigger()
    assert QGuiApplication.clipboard().text() == "Hello there."
    assert "Copy its text" not in entries(voice.menu_of(with_takes.project.takes[0]))
    menu["Choose this voice"].trigger()
    assert with_takes.project.take == "t2"
    menu["Remove"].trigger()
    assert [take.id for take in with_takes.project.takes] == ["t1", "t3"]
    voice.takes.row("t1").menu_asked.emit(QPoint(10, 10))
    qtbot.waitUntil(lambda: voice._menu is not None and voice._menu.isVisible())
    if voice._menu is not None:
        voice._menu.close()


def make_motion(studio: Studio, folder: Path) -> None:
    """Motion that fits the project, as a generator would leave it."""
    path = folder / "motion.npy"
    np.save(path, np.zeros((50, 68, 2), np.float32))
    project = studio.project
    track = studio.session.keep(path, "motion.npy")
    made = GeneratedMotion(track, project.generator, project.seed, 50, edits.motion_inputs(project))
    studio.session.edit(edits.set_motion(project, made, BlinkTrack()), "Motion")


def test_motion_button_tells_how_the_motion_stands(
    with_portrait: Studio, with_takes: Studio, window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    studio, motion = with_takes, window.view.motion
    window.view.refresh()
    assert motion.state() == "missing"
    make_motion(studio, tmp_path)
    qtbot.waitUntil(lambda: motion.generate.text() == "Motion is up to date")
    assert not motion.generate.isEnabled()
    studio.session.edit(replace(studio.project, seed=9), "Seed")
    qtbot.waitUntil(lambda: motion.generate.text() == "Generate again")
    assert motion.generators.row("audio2keypoint").secondary() == "seed 9"


def test_the_dice_draws_another_seed(window: Window, studio: Studio, qtbot: QtBot) -> None:
    row = window.view.motion.generators.row("audio2keypoint")
    before = row.secondary()
    QTest.mouseClick(window.view.motion.dice, LEFT)
    assert studio.project.seed != 0
    qtbot.waitUntil(lambda: row.secondary() != before)


def test_renderers_are_listed_with_what_they_are(window: Window, studio: Studio) -> None:
    rows = window.view.picture.renderers
    assert rows.row("warp").isChecked()
    assert rows.row("warp").secondary()
    assert "Licence" in rows.row("warp").toolTip()
    QTest.mouseClick(rows.row("landmarks"), LEFT)
    assert studio.project.renderer == "landmarks"
    studio.session.undo()
    window.view.refresh()
    assert rows.row("warp").isChecked()


def test_files_can_be_dropped(window: Window, studio: Studio, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    dropped: list[list[Path]] = []
    monkeypatch.setattr(studio.imports, "drop", dropped.append)
    view, data = window.view, QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.png"))])
    actions, keys = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), actions, data, LEFT, keys)
    QApplication.sendEvent(view, enter)
    assert enter.isAccepted()
    assert view._frame.isVisible()
    QApplication.sendEvent(view, QDropEvent(QPointF(9, 9), actions, data, LEFT, keys))
    assert dropped == [[tmp_path / "a.png"]]
    assert not view._frame.isVisible()


@pytest.mark.parametrize("view", [MediaView, InspectorView])
def test_a_project_for_reading_only_says_why_nothing_can_be_changed(
    with_portrait: Studio, qtbot: QtBot, tmp_path: Path, view: type[MediaView | InspectorView]
) -> None:
    made = view(with_portrait)
    qtbot.addWidget(made)
    made.show()
    note = made.findChild(LockedNote)
    assert note is not None
    assert not note.isVisible()
    with_portrait.session.save_copy(tmp_path / "copy.likeness")
    with_portrait.session.open(tmp_path / "copy.likeness", read_only=True)
    assert note.isVisible()
    assert "Save as" in note.text()
    made.refresh()
    held = made.portrait if isinstance(made, MediaView) else made.portrait.body
    assert not held.isEnabledTo(made)
    with_portrait.session.new()
    assert not note.isVisible()


def test_text_is_not_taken(window: Window) -> None:
    data = QMimeData()
    data.setText("hello")
    enter = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    enter.ignore()
    QApplication.sendEvent(window.view, enter)
    assert not enter.isAccepted()


def test_long_names_are_shortened(with_portrait: Studio, window: Window, qtbot: QtBot) -> None:
    portrait = portrait_of(with_portrait)
    named = replace(portrait, original=replace(portrait.original, name="a" * 90 + ".png"))
    with_portrait.session.edit(edits.set_portrait(with_portrait.project, named), "Name")
    name = next(label for label in window.view.portrait.findChildren(ElidedLabel))
    qtbot.waitUntil(lambda: name.text().endswith(".png") and len(name.text()) == 94)
    assert name.shown().endswith(".png")
    assert window.view.width() == 260


def test_cut_beyond_the_edge() -> None:
    picture = QImage(40, 40, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.blue)
    for crop in (Crop(-20, -20, 40), Crop(30, 30, 40), Crop(100, 100, 10), Crop(5.4, 5.4, 20.2)):
        piece = cut(picture, crop, 32)
        assert min(piece.width(), piece.height()) == 32


@pytest.mark.parametrize(
    ("seconds", "text"), [(11, "0:11.0"), (59.97, "1:00.0"), (0.04, "0:00.0"), (125.26, "2:05.3"), (-1, "0:00.0")]
)
def test_clock(seconds: float, text: str) -> None:
    assert clock(seconds) == text
    assert clock(3.549, 2) == "0:03.55"
    assert clock(63.2, 0) == "1:03"


def test_words_about_a_face() -> None:
    assert pose_words(HeadPose(3, -4, 2)) == "frontal"
    assert pose_words(HeadPose(3, -24, 2)) == "looks up"
    assert pose_words(HeadPose(3, 24, 2)) == "looks down"
    assert pose_words(HeadPose(3, 4, 22)) == "tilted"
    assert degrees(-2.6) == "−3°"
    assert degrees(-0.2) == "0°"
    blob = Blob("0" * 64, "a.png", 1)
    portrait = Portrait(blob, blob, 10, 10, (face(0), face(1, ("Blurred.",))), 1)
    assert face_words(portrait) == "face 2 of 2 · frontal"
