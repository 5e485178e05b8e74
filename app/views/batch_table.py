"""The jobs of a batch as a table: painted, sorted and filtered, with what can be done with the rows that are chosen."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app import theme
from app.batch_facts import BatchFacts
from app.batch_model import COLUMNS, OUTCOME, PATH, SORT, BatchModel, Column
from app.batch_outcome import Outcome, State
from app.i18n import tr
from app.views.batch_small import paint_small

Filter = Literal["all", "open", "failed", "problems"]
ROW_PX = 40
THUMB_PX = 28
PAD = 8
WIDTHS: dict[Column, int] = {
    "name": 210, "portrait": 150, "voice": 140, "state": 120, "took": 64, "problems": 96, "message": 160,
}  # fmt: skip
SIGNS: dict[State, tuple[str, str]] = {
    "waiting": ("hourglass", "muted"),
    "running": ("film-strip", "accent"),
    "done": ("check-circle", "good"),
    "kept": ("check-circle", "good"),
    "failed": ("warning-circle", "bad"),
}
Index = QModelIndex | QPersistentModelIndex


class Shown(QSortFilterProxyModel):
    """The rows that are shown, in the order of a column."""

    def __init__(self, model: BatchModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._filter: Filter = "all"
        self.setSourceModel(model)
        self.setSortRole(SORT)
        self.setDynamicSortFilter(True)

    def set_filter(self, what: Filter) -> None:
        """Shows all rows, or only some."""
        self._filter = what
        self.invalidate()

    def filterAcceptsRow(self, place: int, parent: Index) -> bool:  # noqa: ARG002, N802
        outcome = self._model.outcome(place)
        match self._filter:
            case "failed":
                return outcome.state == "failed"
            case "open":
                return not outcome.settled
            case "problems":
                return outcome.whole and bool(outcome.problems)
            case _:
                return True


class BatchTable(QTableView):
    """`play_asked(place)`, `show_asked(place)`, `remove_asked(places)`, `retry_asked()`: the user wants it so.

    Places are rows of the model, whatever is shown of it.
    """

    play_asked = Signal(int)
    show_asked = Signal(int)
    remove_asked = Signal(tuple)
    retry_asked = Signal()
    chosen = Signal()

    def __init__(self, model: BatchModel, facts: BatchFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._batch = model
        self._shown = Shown(model, self)
        self._menu: QMenu | None = None
        self.locked = False
        self.setObjectName("batchTable")
        self.setModel(self._shown)
        self.setItemDelegate(_Painter(facts, self))
        self.setAccessibleName(tr("Jobs"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_PX)
        columns.setHighlightSections(False)
        columns.setStretchLastSection(True)
        columns.setSectionsMovable(True)
        columns.setMinimumSectionSize(48)
        columns.setSortIndicatorClearable(True)
        columns.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        for place, column in enumerate(COLUMNS):
            self.setColumnWidth(place, WIDTHS[column])
        self.setSortingEnabled(True)
        self.activated.connect(lambda index: self.play_asked.emit(self._place(index)))
        self.customContextMenuRequested.connect(self._open_menu)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())
        model.modelReset.connect(self.chosen)
        facts.came.connect(self._came)

    def places(self) -> tuple[int, ...]:
        """Rows of the model that are chosen."""
        return tuple(sorted(self._place(index) for index in self.selectionModel().selectedRows()))

    def set_filter(self, what: Filter) -> None:
        """Shows all rows, or only some."""
        self._shown.set_filter(what)

    def _place(self, index: Index) -> int:
        return self._shown.mapToSource(index).row()

    def _came(self, _: str) -> None:
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Delete takes rows out, Enter plays."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.places() and not self.locked:
            self.remove_asked.emit(self.places())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.currentIndex().isValid():
            self.play_asked.emit(self._place(self.currentIndex()))
        else:
            super().keyPressEvent(event)

    def menu_of(self, place: int) -> QMenu:
        """What can be done with a row and the others that are chosen."""
        outcome, places = self._batch.outcome(place), self.places()
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        play = menu.addAction(tr("Play\tEnter"), lambda: self.play_asked.emit(place))
        theme.set_icon(play, "play")
        reveal = menu.addAction(tr("Show in folder"), lambda: self.show_asked.emit(place))
        theme.set_icon(reveal, "folder-open")
        for action in (play, reveal):
            action.setEnabled(outcome.whole)
        menu.addSeparator()
        retry = menu.addAction(tr("Retry what failed"), self.retry_asked.emit)
        theme.set_icon(retry, "arrow-clockwise")
        retry.setEnabled(bool(self._batch.counts["failed"]) and not self.locked)
        remove = menu.addAction(tr("Take off the list\tDel"), lambda: self.remove_asked.emit(places or (place,)))
        theme.set_icon(remove, "trash")
        remove.setEnabled(not self.locked)
        return menu

    def _open_menu(self, at: QPoint) -> None:
        index = self.indexAt(at)
        if index.isValid():
            self._menu = self.menu_of(self._place(index))
            self._menu.popup(self.viewport().mapToGlobal(at))


class _Painter(QStyledItemDelegate):
    """Paints a cell: a small portrait, a sign and a bar, words that shorten themselves."""

    def __init__(self, facts: BatchFacts, parent: QWidget) -> None:
        super().__init__(parent)
        self._facts = facts

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        p, column = theme.palette(), COLUMNS[index.column()]
        outcome: Outcome = index.data(OUTCOME)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)  # pyright: ignore[reportAttributeAccessIssue]
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.fillRect(rect, theme.colour(p.raised))
            if index.column() == 0:
                painter.fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), theme.colour(p.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:  # pyright: ignore[reportAttributeAccessIssue]
            painter.fillRect(rect, theme.colour(p.hover, 0.5))
        painter.setPen(theme.colour(p.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inside = rect.adjusted(PAD, 0, -PAD // 2, 0)
        if column == "portrait":
            box = QRect(inside.left(), rect.center().y() - THUMB_PX // 2 + 1, THUMB_PX, THUMB_PX)
            path = index.data(PATH) or ""
            paint_small(painter, box, self._facts.picture(path))
            inside.setLeft(box.right() + theme.STEP)
        elif column == "state":
            inside = self._paint_state(painter, inside, outcome)
        self._paint_words(painter, inside, index.data() or "", column, outcome)
        painter.restore()

    def _paint_state(self, painter: QPainter, inside: QRect, outcome: Outcome) -> QRect:
        p = theme.palette()
        icon, role = SIGNS[outcome.state]
        if outcome.state != "running":
            theme.icon(icon, getattr(p, role)).paint(painter, inside.left(), inside.center().y() - 7, 16, 16)
            return inside.adjusted(16 + theme.STEP, 0, 0, 0)
        words = 40
        bar = QRectF(inside.left(), inside.center().y() - 1.5, max(12, inside.width() - words - theme.STEP), 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(p.groove))
        painter.drawRoundedRect(bar, 2, 2)
        bar.setWidth(max(4.0, bar.width() * outcome.share))
        painter.setBrush(theme.colour(p.accent))
        painter.drawRoundedRect(bar, 2, 2)
        return inside.adjusted(inside.width() - words, 0, 0, 0)

    def _paint_words(self, painter: QPainter, inside: QRect, words: str, column: Column, outcome: Outcome) -> None:
        p = theme.palette()
        font = QFont(painter.font())
        tint = p.text
        if column in ("took", "problems", "state"):
            font = theme.tabular(font)
        if column == "name":
            font.setWeight(QFont.Weight.Medium)
        elif column == "message":
            tint = p.bad if outcome.state == "failed" else p.muted
        elif column == "problems":
            tint = p.warn if outcome.problems else p.muted
        elif column == "state":
            tint = p.bad if outcome.state == "failed" else p.muted if outcome.state == "waiting" else p.text
        elif column == "took":
            tint = p.muted
        painter.setFont(font)
        painter.setPen(theme.colour(tint))
        mode = Qt.TextElideMode.ElideRight if column == "message" else Qt.TextElideMode.ElideMiddle
        shown = painter.fontMetrics().elidedText(words.replace("\n", " "), mode, inside.width())
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
