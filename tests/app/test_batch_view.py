"""The Batch page: what it shows of a list, and what of it can be done when."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QFileDialog,
    QHeaderView,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.batch_outcome import Outcome
from app.studio import Studio
from app.views.batch import BatchView
from engine.batch.table import read_jobs


@pytest.fixture
def page(studio: Studio, qtbot: QtBot) -> Iterator[BatchView]:
    made = BatchView(studio, studio.batch)
    qtbot.addWidget(made)
    made.resize(1400, 800)
    made.show()
    qtbot.waitExposed(made)
    studio.batch.draft.open()
    qtbot.waitUntil(lambda: studio.batch.draft.ready)
    yield made
    made.hide()


@pytest.fixture
def full(page: BatchView, qtbot: QtBot, tmp_path: Path, portrait: Path, voice: Path) -> BatchView:
    """The page with one portrait and three voices."""
    voices = [tmp_path / f"line {n}.wav" for n in (1, 2, 3)]
    for path in voices:
        path.write_bytes(voice.read_bytes())
    page.draft.choose(folder=tmp_path / "out")
    page.draft.add([portrait, *voices])
    qtbot.waitUntil(lambda: page.draft.ready and page.draft.model.total == 3)
    return page


def test_an_empty_page_says_what_to_do_next(page: BatchView, qtbot: QtBot, portrait: Path) -> None:
    assert page.empty.isVisible()
    assert [button.property("kind") for button in page.empty.buttons] == ["primary", "quiet", "quiet"]
    assert not page.bar.button.isEnabled()
    assert not page.save_list.isEnabled()
    page.draft.add([portrait])
    qtbot.waitUntil(lambda: bool(page.draft.list.portraits) and page.draft.ready)
    assert [button.property("kind") for button in page.empty.buttons] == ["quiet", "primary", "quiet"]
    assert "voices" in page.bar.trouble.text()


def test_every_control_has_a_name_and_says_what_it_does(full: BatchView) -> None:
    controls = [
        widget
        for widget in full.findChildren(QWidget)
        if isinstance(widget, QAbstractButton | QComboBox | QLineEdit | QAbstractSpinBox | QAbstractItemView)
        and widget.isVisibleTo(full)
        and not isinstance(widget, QHeaderView)
        and widget.objectName() != "qt_spinbox_lineedit"
    ]
    assert len(controls) > 20
    for widget in controls:
        assert widget.accessibleName() or not widget.focusPolicy(), widget
        assert widget.toolTip() or isinstance(widget, QAbstractItemView) or not widget.focusPolicy(), widget


def test_the_list_is_shown_and_rows_can_be_taken_off(full: BatchView, qtbot: QtBot) -> None:
    assert full.table.isVisible()
    assert full.count.text() == "3 jobs"
    assert full.choices.example.text() == "portrait-line 1.mp4"
    qtbot.waitUntil(lambda: full.voices.about.text() == "3 in all · 0:06")
    full.table.selectRow(1)
    assert full.remove.isEnabled()
    QTest.keyClick(full.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: full.draft.ready and full.draft.model.total == 2)
    assert [full.draft.model.row(n).name for n in (0, 1)] == ["portrait-line 1.mp4", "portrait-line 3.mp4"]
    full.voices.list.setCurrentIndex(full.voices.model.index(0))
    QTest.keyClick(full.voices.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: full.draft.ready and full.draft.model.total == 1)
    full.clear.click()
    qtbot.waitUntil(lambda: full.draft.ready and full.empty.isVisible())


def test_names_follow_what_is_typed(full: BatchView, qtbot: QtBot) -> None:
    full.choices.name.setFocus()
    full.choices.name.selectAll()
    QTest.keyClicks(full.choices.name, "scene {n}")
    qtbot.waitUntil(lambda: full.draft.ready and full.draft.derived.jobs[0].output == "scene 1.mp4")
    assert full.choices.example.text() == "scene 1.mp4"
    full.choices.name.selectAll()
    QTest.keyClicks(full.choices.name, "../{n}")
    full.choices.settle()
    qtbot.waitUntil(lambda: full.draft.ready and not full.draft.derived.jobs)
    assert full.choices.example.property("role") == "bad"
    assert not full.bar.button.isEnabled()
    full.choices.name.clear()
    QTest.keyClicks(full.choices.name, "{voice}")
    full.choices.settle()
    qtbot.waitUntil(lambda: full.draft.ready and full.draft.model.total == 3)


def test_what_is_told_of_a_row_and_what_its_keys_do(
    full: BatchView, qtbot: QtBot, notices: list[tuple[str, str]], tmp_path: Path
) -> None:
    video = tmp_path / "a.mp4"
    video.touch()
    full.draft.model.set_outcomes(
        {
            0: Outcome("done", 1.0, path=str(video), problems=2),
            1: Outcome("failed", message="No face was found; take another picture."),
            2: Outcome("kept", 1.0, path=str(tmp_path / "gone.mp4")),
        }
    )
    full.batch.progressed.emit()
    assert full.bar.words.text() == "2 of 3 videos made · 1 failed"
    assert full.bar.retry.property("kind") == "primary", "there is nothing else to do"
    full.table.selectRow(1)
    assert full.about.text() == "No face was found; take another picture."
    with qtbot.waitSignal(full.play_requested) as asked:
        full.play(0)
    assert asked.args == [video]
    QTest.keyClick(full.table, Qt.Key.Key_Return)
    full.play(2)
    assert [sentence for _, sentence in notices] == [
        "No face was found; take another picture.",
        "portrait-line 3.mp4 is no longer where it was written; press Start to make it again.",
    ]
    full.show_only("failed")
    assert full.filter.value() == "failed"
    assert full.draft.model.rowCount() == 1
    menu = full.table.menu_of(1)
    assert [action.isEnabled() for action in menu.actions() if action.text()] == [False, False, True, True]


def test_nothing_can_be_changed_while_it_runs(full: BatchView, monkeypatch: pytest.MonkeyPatch) -> None:
    full.batch._enter("running")
    assert full.bar.button.text() == "Stop"
    assert not full.choices.isEnabled()
    for control in (full.own, full.add_portraits, full.add_voices, full.clear, full.open_list):
        assert not control.isEnabled()
    full.table.selectRow(0)
    QTest.keyClick(full.table, Qt.Key.Key_Delete)
    assert full.draft.model.total == 3
    full.batch._enter("rest")
    assert full.choices.isEnabled()
    assert full.bar.button.text() == "Start"


def test_the_list_is_saved_and_opened(
    full: BatchView, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "monday.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "monday"), ""))
    full.save_list.click()
    qtbot.waitUntil(path.is_file)
    assert len(read_jobs(path)) == 3
    full.clear.click()
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))
    full.open_list.click()
    qtbot.waitUntil(lambda: full.draft.ready and full.draft.model.total == 3)
    assert len(full.draft.list.opened) == 3


def test_the_projects_portrait_is_taken_with_its_face(spoken: Studio, page: BatchView, qtbot: QtBot) -> None:
    page._show_own()
    assert page.own.isEnabled()
    page.own.click()
    qtbot.waitUntil(lambda: bool(page.draft.list.portraits))
    (taken,) = page.draft.list.portraits
    assert taken.path.name == "portrait.png"
    assert taken.path.is_file()
    assert taken.face == 1
