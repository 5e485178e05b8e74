"""The history panel: every edit by its name, the way to each, and no more work than the last step needs."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QDateTime, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.studio import Studio
from app.views.history import PRESENT, HistoryModel, HistoryView, when
from engine.document import Project
from engine.store import Revision

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def edited(studio: Studio) -> Studio:
    for seed in range(1, 6):
        studio.session.edit(Project(seed=seed), f"Seed {seed}")
    return studio


@pytest.fixture
def view(qtbot: QtBot, edited: Studio) -> HistoryView:
    made = HistoryView(edited)
    made.resize(280, 400)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
        made.activateWindow()
    return made


def rows(model: HistoryModel) -> list[tuple[str, int]]:
    """Each row's name, and whether it comes before (-1), is (0) or comes after (1) the present."""
    indices = [model.index(row) for row in range(model.rowCount())]
    return [(str(i.data()), (i.data(PRESENT) > 0) - (i.data(PRESENT) < 0)) for i in indices]


def click(view: HistoryView, row: int) -> None:
    QTest.mouseClick(view.list.viewport(), LEFT, pos=view.list.visualRect(view.model.index(row)).center())


def test_a_click_goes_there_at_once(edited: Studio, view: HistoryView) -> None:
    assert rows(view.model)[0] == ("New project", -1)
    assert rows(view.model)[-1] == ("Seed 5", 0)
    seen: list[int] = []
    edited.session.changed.connect(lambda _, after: seen.append(after.seed))
    click(view, 2)
    assert edited.project.seed == 2
    assert seen == [2], "as one step"
    assert rows(view.model)[2:4] == [("Seed 2", 0), ("Seed 3", 1)]
    assert edited.session.redo_label == "Seed 3"
    click(view, 5)
    assert edited.project.seed == 5


def test_keys(edited: Studio, view: HistoryView) -> None:
    view.list.setFocus()
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Return):
        QTest.keyClick(view.list, key)
    assert edited.project.seed == 3
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Enter):
        QTest.keyClick(view.list, key)
    assert edited.project == Project()


def test_it_follows_edits_and_drags(edited: Studio, view: HistoryView, qtbot: QtBot) -> None:
    click(view, 4)
    resets: list[str] = []
    view.model.modelReset.connect(lambda: resets.append("reset"))
    inserted: list[tuple[int, int]] = []
    view.model.rowsInserted.connect(lambda _, first, last: inserted.append((first, last)))
    for seed in range(100, 150):
        edited.session.edit(replace(edited.project, seed=seed), "Drag", "drag")
    assert inserted == [], "not at each step"
    qtbot.waitUntil(lambda: rows(view.model)[-1] == ("Drag", 0))
    assert len(rows(view.model)) == 6, "what was undone is gone"
    edited.session.edit(replace(edited.project, seed=200), "Drag on", "drag")
    qtbot.waitUntil(lambda: rows(view.model)[-1] == ("Drag on", 0))
    edited.session.edit(replace(edited.project, seed=201), "Another")
    qtbot.waitUntil(lambda: rows(view.model)[-2:] == [("Drag on", -1), ("Another", 0)])
    assert inserted == [(6, 6)]
    assert resets == []


def test_it_follows_while_it_was_hidden(edited: Studio, view: HistoryView, qtbot: QtBot) -> None:
    view.hide()
    edited.session.undo()
    edited.session.new()
    with qtbot.waitExposed(view):
        view.show()
    assert rows(view.model) == [("New project", 0)]


def test_ten_thousand_revisions_cost_what_one_does() -> None:
    model = HistoryModel()
    revisions = [Revision(number, f"Edit {number}", 1e9 + number) for number in range(1, 10_001)]
    model.set_revisions(revisions, 9_999)
    told: list[tuple[str, int, int]] = []
    model.rowsInserted.connect(lambda _, first, last: told.append(("in", first, last)))
    model.rowsRemoved.connect(lambda _, first, last: told.append(("out", first, last)))
    model.set_revisions([*revisions[1:], Revision(10_001, "New", 2e9)], 9_999)
    assert told == [("out", 0, 0), ("in", 9_999, 9_999)]
    changed: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    model.set_revisions([*revisions[1:], Revision(10_001, "New", 2e9)], 9_998)
    assert len(told) == 2
    assert changed == [(9_999, 9_999), (9_998, 9_999)]


def test_a_damaged_step_is_told(edited: Studio, view: HistoryView, notices: list[tuple[str, str]]) -> None:
    edited.session.file._connection.execute("UPDATE revisions SET project = x'00' WHERE number = 3")
    click(view, 2)
    assert edited.project.seed == 5
    assert notices == [("error", "A step of this project is damaged: open another copy of it.")]
    assert rows(view.model)[-1] == ("Seed 5", 0)


def test_times() -> None:
    now = QDateTime(2024, 5, 6, 14, 5, 0)
    assert ":05" in when(float(now.toSecsSinceEpoch()), now)
    assert len(when(float(now.addDays(-1).toSecsSinceEpoch()), now)) > len(when(float(now.toSecsSinceEpoch()), now))
    assert when(0.0, now) == ""
