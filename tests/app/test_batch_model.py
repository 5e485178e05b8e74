"""The table of a batch's jobs: what it tells Qt of thousands of rows, sorted and filtered."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QItemSelectionModel, QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.batch_facts import BatchFacts
from app.batch_model import COLUMNS, TELLS_ONE_BY_ONE, BatchModel, Row, spans
from app.batch_outcome import Outcome, interrupted, told
from app.views.batch_table import BatchTable

MANY = 5000
STATE, PROBLEMS = COLUMNS.index("state"), COLUMNS.index("problems")


@pytest.fixture
def model(qapp: QApplication) -> BatchModel:
    made = BatchModel()
    rows = [Row(f"video-{n}.mp4", f"/faces/{n % 7}.jpg", f"/voices/{n}.wav") for n in range(MANY)]
    made.set_rows(rows, [Outcome()] * MANY)
    return made


@pytest.fixture
def table(model: BatchModel, qtbot: QtBot) -> Iterator[BatchTable]:
    facts = BatchFacts()
    made = BatchTable(model, facts)
    qtbot.addWidget(made)
    yield made
    facts.close()


def words(model: BatchModel, row: int, column: str) -> str:
    return model.data(model.index(row, COLUMNS.index(column)))


def test_only_what_changed_is_told_and_neighbours_together(model: BatchModel) -> None:
    changed = QSignalSpy(model.dataChanged)
    reset, laid = QSignalSpy(model.modelReset), QSignalSpy(model.layoutChanged)
    model.set_outcomes({4711: Outcome("running", 0.5)})
    assert changed.count() == 1
    assert [changed.at(0)[n].row() for n in (0, 1)] == [4711, 4711]
    assert words(model, 4711, "state") == "50 %"
    model.set_outcomes({4711: Outcome("running", 0.5)})
    assert changed.count() == 1, "nothing new"
    model.set_outcomes(dict.fromkeys(range(100, 2100), Outcome("kept")))
    assert changed.count() == 2, "two thousand neighbours are one signal"
    model.set_outcomes(dict.fromkeys(range(1, MANY, 2), Outcome("done", 1.0, took_s=2.0)))
    assert changed.count() == 3, "two and a half thousand gaps are not worth a signal each"
    model.set_outcomes({3: Outcome("failed"), 4: Outcome("failed"), 9: Outcome("failed"), MANY + 9: Outcome("done")})
    assert changed.count() == 5
    assert reset.count() == laid.count() == 0
    assert sum(model.counts.values()) == MANY
    assert model.counts["failed"] == 3


def test_spans() -> None:
    assert spans([]) == []
    assert spans([1, 2, 3, 7, 9, 10]) == [(1, 3), (7, 7), (9, 10)]
    assert spans(range(0, 2 * TELLS_ONE_BY_ONE + 2, 2)) == [(0, 2 * TELLS_ONE_BY_ONE)]


def test_qt_finds_nothing_wrong_with_it(model: BatchModel) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_rows(
        [Row(f"{n}.mp4", "a.jpg", "b.wav") for n in range(20)],
        [Outcome("failed" if n % 3 else "done", problems=n) for n in range(20)],
    )
    model.set_filter("failed")
    model.sort(PROBLEMS, Qt.SortOrder.DescendingOrder)
    model.set_outcomes({4: Outcome("done")})
    model.set_filter("all")
    model.set_rows([], [])
    assert tester.model() is model


def test_sorted_and_filtered_rows_keep_what_is_chosen(model: BatchModel, table: BatchTable) -> None:
    outcomes = {n: Outcome("done", 1.0, path=f"/{n}", problems=n % 5) for n in range(0, MANY, 2)}
    model.set_outcomes(outcomes | {7: Outcome("failed", message="no face"), 11: Outcome("failed")})
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    table.selectionModel().select(model.index(7, 0), flags)
    assert table.places() == (7,)
    table.sortByColumn(STATE, Qt.SortOrder.AscendingOrder)
    assert [model.place(row) for row in (0, 1)] == [7, 11], "what failed comes first"
    assert table.places() == (7,)
    model.set_filter("failed")
    assert model.rowCount() == 2
    assert table.places() == (7,)
    assert words(model, 0, "message") == "no face"
    model.set_filter("problems")
    assert model.rowCount() == sum(bool(each.problems) for each in outcomes.values())
    assert table.places() == (), "what is not shown is not chosen: nothing unseen is removed"
    table.sortByColumn(PROBLEMS, Qt.SortOrder.DescendingOrder)
    assert words(model, 0, "problems") == "4 to look at"
    model.set_filter("open")
    assert model.rowCount() == MANY // 2 - 2
    model.set_filter("all")
    table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    assert [model.place(row) for row in range(4)] == [0, 1, 2, 3]


def test_changes_are_told_where_a_job_is_shown(model: BatchModel, qtbot: QtBot) -> None:
    model.sort(0, Qt.SortOrder.DescendingOrder)
    changed = QSignalSpy(model.dataChanged)
    model.set_outcomes({0: Outcome("running", 0.1)})
    assert model.place(changed.at(0)[0].row()) == 0
    model.set_filter("failed")
    model.set_outcomes({5: Outcome("failed")})
    assert changed.count() == 1, "it is not shown yet"
    qtbot.waitUntil(lambda: model.rowCount() == 1)
    assert model.place(0) == 5


def test_thousands_of_rows_have_no_widget_each(model: BatchModel, table: BatchTable, qtbot: QtBot) -> None:
    before = len(table.findChildren(QObject))
    table.resize(900, 600)
    table.show()
    qtbot.waitExposed(table)
    table.scrollToBottom()
    table.viewport().repaint()
    assert len(table.findChildren(QObject)) - before < 20


def test_how_far_a_run_is(model: BatchModel) -> None:
    assert (model.share, model.made, model.left) == (0, 0, MANY)
    model.set_outcomes({0: Outcome("kept"), 1: Outcome("done"), 2: Outcome("failed"), 3: Outcome("running", 0.5)})
    assert model.made == 1.5
    assert model.left == MANY - 3.5
    assert model.share == pytest.approx(3.5 / MANY)


def test_an_event_changes_only_what_it_tells_well() -> None:
    before = Outcome("running", 0.4, "slow", "/out/a.mp4", 3.0, 1, 2)
    assert told({}, before) == before
    strange = {"state": "lost", "done": "much", "message": 7, "path": None, "took_s": float("nan"), "tries": -1}
    assert told({**strange, "problems": True}, before) == before
    after = told({"state": "done", "done": 7, "took_s": 5, "tries": 2, "problems": 0, "message": ""}, before)
    assert after == Outcome("done", 1.0, "", "/out/a.mp4", 5.0, 2, 0)
    assert interrupted(before).state == "waiting"
    assert interrupted(after) == after
