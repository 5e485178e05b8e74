"""Ordering an export, with the mouse and with keys alone."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from app.dialogs.export import ExportDialog
from app.export_queue import Export, ExportQueue
from app.studio import Studio
from engine import edits
from engine.document import BlinkTrack, Blob, Crop, FoundFace, GeneratedMotion, HeadPose, Portrait, Take
from engine.formats import ExportJob

FACE = FoundFace(tuple((float(i), float(i)) for i in range(68)), Crop(0, 0, 400), HeadPose(0, 0, 0), 1.0)


@pytest.fixture
def ready(studio: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Studio:
    """A studio whose project could be exported: a portrait of 800 x 600, ten seconds of voice, motion for both."""
    np.save(tmp_path / "motion.npy", np.zeros((250, 68, 2), np.float32))
    (tmp_path / "videos").mkdir()
    picture: Blob = studio.session.keep(b"picture", "moon.jpg")
    sound, track = studio.session.keep(b"sound", "v.wav"), studio.session.keep(tmp_path / "motion.npy", "motion.npy")
    project = edits.set_portrait(studio.project, Portrait(picture, picture, 800, 600, (FACE,)))
    monkeypatch.setattr(studio.scene, "_follow", lambda before, after: None)  # no pixels are looked at here
    project = edits.add_take(project, Take("t", "voice", sound, 10.0))
    motion = GeneratedMotion(track, project.generator, project.seed, 250, edits.motion_inputs(project))
    studio.session.edit(edits.set_motion(project, motion, BlinkTrack()), "all")
    studio.scene.voice_path = tmp_path / "voice.wav"
    (tmp_path / "voice.wav").write_bytes(b"voice")
    monkeypatch.setattr(studio.scene, "_voice_s", 10.0)
    monkeypatch.setattr(type(studio.scene), "voice_ready", property(lambda scene: True))
    studio.settings.set("export_folder", str(tmp_path / "videos"))
    return studio


class Orders(ExportQueue):
    """A queue that only writes down what is ordered."""

    def __init__(self, studio: Studio, folder: Path) -> None:
        super().__init__(studio.jobs, folder)
        self.orders: list[ExportJob] = []

    def add(self, job: ExportJob, *rest: object) -> Export:  # type: ignore[override]
        self.orders.append(job)
        return None  # type: ignore[return-value]


@pytest.fixture
def queue(ready: Studio, tmp_path: Path) -> Orders:
    return Orders(ready, tmp_path / "exports")


@pytest.fixture
def dialog(qtbot: QtBot, ready: Studio, queue: Orders) -> ExportDialog:
    dialog = ExportDialog(ready, queue)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitExposed(dialog)
    return dialog


def test_enter_alone_orders_a_web_video(qtbot: QtBot, dialog: ExportDialog, queue: Orders, tmp_path: Path) -> None:
    assert dialog.name.hasFocus()
    assert dialog.name.text() == "moon"
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert queue.orders == [ExportJob("web", str(tmp_path / "videos" / "moon.mp4"))]
    assert queue.orders[0].watermark


def test_all_of_it_by_mouse(qtbot: QtBot, ready: Studio, queue: Orders, tmp_path: Path) -> None:
    ready.set_range((2.0, 4.5))
    dialog = ExportDialog(ready, queue)
    qtbot.addWidget(dialog)
    dialog.show()
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(dialog.presets.row("square"), left)
    assert dialog.facts.text().startswith("1080 × 1080 px · 0:02.5 · 62 frames · roughly ")
    qtbot.mouseClick(dialog.range.button("all"), left)
    assert "0:10.0 · 250 frames" in dialog.facts.text()
    qtbot.mouseClick(dialog.range.button("range"), left)
    qtbot.mouseClick(dialog.quality.button("best"), left)
    dialog.fps.setCurrentIndex(dialog.fps.findData(60))
    dialog.watermark.setFocus()
    qtbot.keyClick(dialog.watermark, Qt.Key.Key_Space)
    assert "a reason is needed" in dialog.problem.text()
    qtbot.keyClicks(dialog.marks.reason, "labelled beside it")
    dialog.name.selectAll()
    qtbot.keyClicks(dialog.name, "on the moon")
    qtbot.mouseClick(dialog.export, left)
    out = str(tmp_path / "videos" / "on the moon.mp4")
    why = "labelled beside it"
    assert queue.orders == [ExportJob("square", out, (2.0, 4.5), 60, "best", "warp", False, False, why)]


def test_presets_are_chosen_with_arrows(qtbot: QtBot, dialog: ExportDialog) -> None:
    dialog.presets.row("web").setFocus()
    for _ in range(4):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert dialog.suffix.text() == ".mov"
    assert "ProRes 4444" in dialog.about.text()
    assert dialog.out.name == "moon.mov"


def test_only_what_matters_is_asked(dialog: ExportDialog) -> None:
    seen = {}
    for name in ("web", "png", "data"):
        dialog.choose_preset(name)
        fields = (dialog.quality, dialog.transparent, dialog.watermark)
        seen[name] = tuple(field.isVisible() for field in fields)
    assert seen == {"web": (True, False, True), "png": (True, True, True), "data": (False, False, False)}


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("", "needs a name; type one above"),
        ("a/b", "cannot have the sign /"),
        ("..", "needs a name"),
        ("x" * 300, "cannot be written"),
    ],
)
def test_bad_names_are_told_in_the_dialog(
    qtbot: QtBot, dialog: ExportDialog, queue: Orders, name: str, words: str
) -> None:
    dialog.name.selectAll()
    qtbot.keyClick(dialog.name, Qt.Key.Key_Delete)
    qtbot.keyClicks(dialog.name, name)
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert words in dialog.problem.text()
    assert queue.orders == []
    qtbot.keyClick(dialog.name, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(dialog.name, "good")
    assert dialog.problem.text() == ""


def test_a_folder_that_went_away_is_told(qtbot: QtBot, dialog: ExportDialog, queue: Orders, tmp_path: Path) -> None:
    (tmp_path / "videos").rmdir()
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "does not exist; create it or choose another one" in dialog.problem.text()
    assert queue.orders == []


@pytest.mark.parametrize(("answer", "ordered"), [("Replace", 1), ("Cancel", 0)])
def test_overwriting_asks_first(
    qtbot: QtBot, dialog: ExportDialog, queue: Orders, tmp_path: Path, answer: str, ordered: int
) -> None:
    (tmp_path / "videos" / "moon.mp4").write_bytes(b"old")
    asked: list[str] = []

    def choose() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        asked.append(box.text())
        button = next(b for b in box.findChildren(QPushButton) if b.text().replace("&", "") == answer)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    QTimer.singleShot(100, choose)
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert asked == ["“moon.mp4” exists already."]
    assert len(queue.orders) == ordered
    assert dialog.isVisible() == (not ordered)
    assert (tmp_path / "videos" / "moon.mp4").read_bytes() == b"old"


def test_a_name_that_is_taken_gets_a_number(qtbot: QtBot, ready: Studio, queue: Orders, tmp_path: Path) -> None:
    (tmp_path / "videos" / "moon.webm").touch()
    (tmp_path / "videos" / "moon 2").mkdir()
    dialog = ExportDialog(ready, queue)
    qtbot.addWidget(dialog)
    assert dialog.name.text() == "moon 3"


def test_a_file_that_is_being_written_is_not_ordered_again(
    qtbot: QtBot, dialog: ExportDialog, queue: Orders, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queue, "paths_ahead", lambda: {tmp_path / "videos" / "moon.mp4"})
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert "not finished yet will write moon.mp4" in dialog.problem.text()
    assert queue.orders == []


def test_the_drawing_has_no_background_to_leave_out(qtbot: QtBot, dialog: ExportDialog, queue: Orders) -> None:
    dialog.choose_preset("webm")
    dialog.renderer.setCurrentIndex(dialog.renderer.findData("landmarks"))
    assert "cannot leave the background out" in dialog.problem.text()
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert queue.orders == []


def test_nothing_is_exported_before_there_is_motion(qtbot: QtBot, studio: Studio, tmp_path: Path) -> None:
    dialog = ExportDialog(studio, ExportQueue(studio.jobs, tmp_path / "exports"))
    qtbot.addWidget(dialog)
    assert not dialog.export.isEnabled()
    assert "needs a portrait and a voice" in dialog.problem.text()


def test_stale_motion_is_told(qtbot: QtBot, dialog: ExportDialog, ready: Studio) -> None:
    assert dialog.export.isEnabled()
    ready.session.edit(edits.change(ready.project, seed=99), "another seed")
    assert not dialog.export.isEnabled()
    assert "generate it, then export" in dialog.problem.text()


def test_a_place_that_was_chosen_is_remembered(
    qtbot: QtBot, dialog: ExportDialog, ready: Studio, queue: Orders, tmp_path: Path
) -> None:
    (tmp_path / "elsewhere").mkdir()
    dialog.choose_preset("webm")
    dialog.take_place(tmp_path / "elsewhere" / "moon talk.mp4")
    assert dialog.name.text() == "moon talk"
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert queue.orders[0].out == str(tmp_path / "elsewhere" / "moon talk.webm")
    assert ready.settings.value("export_folder") == str(tmp_path / "elsewhere")


def test_the_time_is_judged_by_earlier_exports(ready: Studio, queue: Orders) -> None:
    from app.dialogs.export_words import forecast, forecast_words
    from engine.document import Project

    job = ExportJob("web", "talk.mp4")
    assert forecast(job, (800, 600), 10.0, []).seconds is None
    result = {"width": 400, "height": 300, "frames": 50, "render_s": 2.0}
    done = [
        Export("a", made, Project(), Path(), None, 0.0, "done", result=result)  # type: ignore[arg-type]
        for made in (job, ExportJob("prores", "talk.mov"))
    ]
    expected = forecast(job, (800, 600), 10.0, done)
    assert expected.seconds == pytest.approx(2.0 * 250 * 4 / 50)
    assert forecast_words(expected, job).endswith("takes about 40 s")
    assert forecast(ExportJob("web", "t.mp4", quality="best"), (800, 600), 10.0, done).seconds is None


def test_every_control_says_what_it_is(dialog: ExportDialog) -> None:
    controls = (
        dialog.name, dialog.choose, dialog.fps, dialog.renderer, dialog.transparent, dialog.watermark, dialog.export,
    )  # fmt: skip
    for control in controls:
        assert control.toolTip()
        assert control.accessibleName()
