"""The jobs of a batch as a table: painted, sorted and filtered, with what can be done with the rows that are chosen."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QItemSelectionRange, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QShowEvent
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
from app.batch_model import COLUMNS, OUTCOME, PATH, BatchModel, Column
from app.batch_outcome import Outcome, State
from app.i18n import tr
from app.views.batch_small import Cell, paint_small

ROW_PX = 40
THUMB_PX = 28
PAD = 8
PERCENT_PX = 40
NAME_SHARE = 0.5
"""Of the room that is left; the messages have the rest."""
WIDTHS: dict[Column, int] = {
    "name": 190, "portrait": 136, "voice": 112, "state": 108, "took": 60, "problems": 92, "message": 120,
}  # fmt: skip
SIGNS: dict[State, tuple[str, str]] = {
    "waiting": ("hourglass", "muted"),
    "running": ("film-strip", "accent"),
    "done": ("check-circle", "good"),
    "kept": ("check-circle", "good"),
    "failed": ("warning-circle", "bad"),
}
Index = QModelIndex | QPersistentModelIndex


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
        self._menu: QMenu | None = None
        self.locked = self._fitted = False
        self.setObjectName("batchTable")
        self.setModel(model)
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
        model.layoutChanged.connect(self.chosen)
        facts.came.connect(self._came)

    def places(self) -> tuple[int, ...]:
        """Rows of the model that are chosen."""
        spans = cast("list[QItemSelectionRange]", self.selectionModel().selection())
        rows = {row for span in spans for row in range(span.top(), span.bottom() + 1)}
        return tuple(sorted(map(self._batch.place, rows)))

    def _place(self, index: Index) -> int:
        return self._batch.place(index.row())

    def _came(self, _: str) -> None:
        self.viewport().update()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Gives names part of the room that is left, when that is first known; later the widths are the user's."""
        super().showEvent(event)
        spare = self.viewport().width() - sum(WIDTHS.values())
        if not self._fitted:
            self._fitted = True
            self.setColumnWidth(0, WIDTHS["name"] + max(0, round(NAME_SHARE * spare)))

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
        cell = Cell(painter, option)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if cell.is_in(QStyle.StateFlag.State_Selected):
            painter.fillRect(cell.rect, theme.colour(p.raised))
            if index.column() == 0:
                painter.fillRect(cell.place(0, 2, cell.rect.height()), theme.colour(p.accent))
        elif cell.is_in(QStyle.StateFlag.State_MouseOver):
            painter.fillRect(cell.rect, theme.colour(p.hover, 0.5))
        painter.setPen(theme.colour(p.line))
        painter.drawLine(cell.rect.bottomLeft(), cell.rect.bottomRight())
        left = PAD
        if column == "portrait":
            paint_small(painter, cell.place(left, THUMB_PX, THUMB_PX), self._facts.picture(index.data(PATH) or ""))
            left += THUMB_PX + theme.STEP
        elif column == "state":
            left += self._paint_state(painter, cell, outcome)
        self._paint_words(cell, left, index.data() or "", column, outcome)
        painter.restore()

    def _paint_state(self, painter: QPainter, cell: Cell, outcome: Outcome) -> int:
        """The sign of a state, or a bar; returns how many pixels that took."""
        p = theme.palette()
        icon, role = SIGNS[outcome.state]
        if outcome.state != "running":
            theme.icon(icon, getattr(p, role)).paint(painter, cell.place(PAD, 16, 16))
            return 16 + theme.STEP
        width = max(12, cell.rect.width() - 2 * PAD - PERCENT_PX - theme.STEP)
        painter.setPen(Qt.PenStyle.NoPen)
        for part, tint in ((width, p.groove), (max(4, round(width * outcome.share)), p.accent)):
            painter.setBrush(theme.colour(tint))
            painter.drawRoundedRect(cell.place(PAD, part, 4), 2, 2)
        return width + theme.STEP

    def _paint_words(self, cell: Cell, left: int, words: str, column: Column, outcome: Outcome) -> None:
        p, painter = theme.palette(), cell.painter
        failed = outcome.state == "failed"
        tints: dict[Column, str] = {
            "message": p.bad if failed else p.muted,
            "problems": p.warn if outcome.problems else p.muted,
            "state": p.bad if failed else p.muted if outcome.state == "waiting" else p.text,
            "took": p.muted,
        }
        font = theme.tabular(painter.font())
        if column == "name":
            font.setWeight(QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(theme.colour(tints.get(column, p.text)))
        mode = Qt.TextElideMode.ElideRight if column == "message" else Qt.TextElideMode.ElideMiddle
        width = cell.rect.width() - left - PAD // 2
        cell.write(left, width, painter.fontMetrics().elidedText(words.replace("\n", " "), mode, width))
