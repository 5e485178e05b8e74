"""The jobs of a batch as a table for Qt's views: no widget a row, and only what has changed is told.

It sorts and filters itself. Qt's proxy would ask Python for every comparison: half a second for 5,000 rows, ten times
as long as the window may stand still.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer

from app.batch_outcome import Outcome
from app.i18n import tell, tr
from app.views.words import clock

Filter = Literal["all", "open", "failed", "problems"]
"""Which jobs are shown: all, those to be made, those that failed, those whose motion is to be looked at."""
Column = Literal["name", "portrait", "voice", "state", "took", "problems", "message"]
COLUMNS: tuple[Column, ...] = ("name", "portrait", "voice", "state", "took", "problems", "message")
OUTCOME = Qt.ItemDataRole.UserRole
"""The role by which a delegate gets the whole Outcome of a row."""
PATH = Qt.ItemDataRole.UserRole + 1
"""The role of the whole path of a row's portrait."""
ORDER = ("failed", "running", "waiting", "done", "kept")
"""What one looks for first comes first when rows are sorted by their state."""
ARRANGE_MS = 1000
"""How long after a change rows go where they belong now: amid a run they would never stand still."""
MOVING: frozenset[Column] = frozenset(("state", "took", "problems", "message"))
"""Columns whose words change amid a run."""
TELLS_ONE_BY_ONE = 64
"""More gaps than so many between changed rows are not worth a signal each."""

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


@dataclass(frozen=True)
class Row:
    """What a row says of its job: the video's name, and the files that it is made from."""

    name: str
    portrait: str
    voice: str


class BatchModel(QAbstractTableModel):
    """Rows and how far each is. `counts`: jobs by state.

    A *place* is where a job stands in the list, whatever is shown of it; Qt's rows are what is shown, in its order.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._outcomes: list[Outcome] = []
        self.counts: Counter[str] = Counter()
        self._filter: Filter = "all"
        self._by: Column | None = None
        self._backwards = False
        self._shown: list[int] = []
        self._rows_by_place: dict[int, int] = {}
        self._later = QTimer(self, singleShot=True, interval=ARRANGE_MS)
        self._later.timeout.connect(self._arrange)

    def set_rows(self, rows: Sequence[Row], outcomes: Sequence[Outcome]) -> None:
        """Another list."""
        self.beginResetModel()
        self._rows, self._outcomes = list(rows), list(outcomes)
        self.counts = Counter(outcome.state for outcome in self._outcomes)
        self._order()
        self.endResetModel()

    def set_outcomes(self, changes: Mapping[int, Outcome]) -> None:
        """Tells how far these rows are now, by their place; neighbours share a signal."""
        places = sorted(place for place in changes if 0 <= place < len(self._rows))
        places = [place for place in places if changes[place] != self._outcomes[place]]
        for place in places:
            self.counts[self._outcomes[place].state] -= 1
            self._outcomes[place] = changes[place]
            self.counts[changes[place].state] += 1
        if places and (self._filter != "all" or self._by in MOVING) and not self._later.isActive():
            self._later.start()
        shown = sorted(row for place in places if (row := self._rows_by_place.get(place)) is not None)
        first = COLUMNS.index("state")
        for top, bottom in spans(shown):
            self.dataChanged.emit(self.index(top, first), self.index(bottom, len(COLUMNS) - 1))

    def set_filter(self, what: Filter) -> None:
        """Shows all jobs, or only some."""
        self._filter = what
        self._arrange()

    def place(self, row: int) -> int:
        """Where the job of a row that is shown stands in the list."""
        return self._shown[row]

    @property
    def total(self) -> int:
        """How many jobs there are, shown or not."""
        return len(self._rows)

    def row(self, place: int) -> Row:
        return self._rows[place]

    def outcome(self, place: int) -> Outcome:
        return self._outcomes[place]

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        """Of all rows, in their order."""
        return tuple(self._outcomes)

    @property
    def share(self) -> float:
        """How much of the whole list is behind us, 0 … 1."""
        return 1 - self.left / len(self._rows) if self._rows else 0.0

    @property
    def made(self) -> float:
        """How many jobs this run has made, those amid their work in part."""
        return self.counts["done"] + self._begun

    @property
    def left(self) -> float:
        """How many jobs this run has still to make, those amid their work in part."""
        return self.counts["waiting"] + self.counts["running"] - self._begun

    @property
    def _begun(self) -> float:
        if not self.counts["running"]:
            return 0.0
        return sum(each.share for each in self._outcomes if each.state == "running")

    # Qt

    def rowCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(self._shown)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Orders the rows by a column; -1: as the list has them."""
        self._by = COLUMNS[column] if 0 <= column < len(COLUMNS) else None
        self._backwards = order == Qt.SortOrder.DescendingOrder
        self._arrange()

    def columnCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: N802
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return titles()[COLUMNS[section]]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        place, column = self._shown[index.row()], COLUMNS[index.column()]
        row, outcome = self._rows[place], self._outcomes[place]
        if role == Qt.ItemDataRole.DisplayRole:
            return _words(row, outcome, column)
        if role == OUTCOME:
            return outcome
        if role == PATH:
            return row.portrait
        if role == Qt.ItemDataRole.ToolTipRole:
            return _tip(row, outcome, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{titles()[column]}: {_words(row, outcome, column)}"
        return None

    # Order

    def _arrange(self) -> None:
        """Shows what the filter lets through, in the order of the column; what is selected stays so."""
        self._later.stop()
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        places = [self._shown[index.row()] for index in before]
        self._order()
        rows = [self._rows_by_place.get(place, -1) for place in places]
        after = [
            self.index(row, index.column()) if row >= 0 else QModelIndex()
            for row, index in zip(rows, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _order(self) -> None:
        places = [place for place, outcome in enumerate(self._outcomes) if _passes(outcome, self._filter)]
        by = self._by
        if by is not None:
            places.sort(key=lambda place: _key(self._rows[place], self._outcomes[place], by), reverse=self._backwards)
        self._shown = places
        self._rows_by_place = {place: row for row, place in enumerate(places)}


def _passes(outcome: Outcome, what: Filter) -> bool:
    match what:
        case "failed":
            return outcome.state == "failed"
        case "open":
            return not outcome.settled
        case "problems":
            return outcome.whole and bool(outcome.problems)
        case _:
            return True


def spans(places: Iterable[int]) -> list[tuple[int, int]]:
    """Neighbours among sorted `places` as first and last; one span over all where there would be very many."""
    out: list[tuple[int, int]] = []
    for place in places:
        if out and place == out[-1][1] + 1:
            out[-1] = (out[-1][0], place)
        else:
            out.append((place, place))
    return out if len(out) <= TELLS_ONE_BY_ONE else [(out[0][0], out[-1][1])]


def titles() -> dict[Column, str]:
    """The heads of the columns."""
    return {
        "name": tr("Video"),
        "portrait": tr("Portrait"),
        "voice": tr("Voice"),
        "state": tr("State"),
        "took": tr("Time"),
        "problems": tr("Quality"),
        "message": tr("Message"),
    }


def state_words(outcome: Outcome) -> str:
    """How far a job is."""
    if outcome.state == "running":
        return tr("{n} %").format(n=int(100 * outcome.share))
    return {
        "waiting": tr("Waiting"),
        "done": tr("Done"),
        "kept": tr("Done"),
        "failed": tr("Failed"),
    }[outcome.state]


def _words(row: Row, outcome: Outcome, column: Column) -> str:
    match column:
        case "name":
            return row.name
        case "portrait":
            return Path(row.portrait).name
        case "voice":
            return Path(row.voice).name
        case "state":
            return state_words(outcome)
        case "took":
            return clock(outcome.took_s) if outcome.took_s else ""
        case "problems":
            return _problem_words(outcome)
        case "message":
            return tell(outcome.message) if outcome.message else _tries_words(outcome)


def _problem_words(outcome: Outcome) -> str:
    if outcome.problems is None or not outcome.whole:
        return ""
    if outcome.problems == 0:
        return tr("good")
    return tr("1 to look at") if outcome.problems == 1 else tr("{n} to look at").format(n=outcome.problems)


def _tries_words(outcome: Outcome) -> str:
    return tr("at the {n}. try").format(n=outcome.tries) if outcome.tries > 1 and outcome.state != "waiting" else ""


def _key(row: Row, outcome: Outcome, column: Column) -> Any:
    match column:
        case "state":
            return ORDER.index(outcome.state) - outcome.share
        case "took":
            return outcome.took_s
        case "problems":
            return -1 if outcome.problems is None or not outcome.whole else outcome.problems
        case "message":
            return outcome.message
        case _:
            return _words(row, outcome, column).casefold()


def _tip(row: Row, outcome: Outcome, column: Column) -> str:
    from app.widgets.elided_label import plain_tip

    if column == "state" and outcome.state == "kept":
        return tr("Whole from an earlier run")
    whole = {"portrait": row.portrait, "voice": row.voice, "name": outcome.path or row.name}
    return plain_tip(whole.get(column) or _words(row, outcome, column))
