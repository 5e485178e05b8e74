"""The history: every edit by its name, and the way back to each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QDateTime,
    QEvent,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app import direction, theme
from app.i18n import tr
from app.studio import Studio
from app.widgets.keeps_keys import claimed
from engine.store import Revision

ROW_PX = 26
SETTLE_MS = 120
"""Steps of a drag that follow each other within this time are shown together."""
KEYS = frozenset(
    (
        Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
        Qt.Key.Key_Return, Qt.Key.Key_Enter,
    )
)  # fmt: skip

TIME = Qt.ItemDataRole.UserRole
PRESENT = Qt.ItemDataRole.UserRole + 1
"""Less than 0 for what came before the present, 0 for it, more for what was undone."""

Index = QModelIndex | QPersistentModelIndex


def when(time_s: float, now: QDateTime | None = None) -> str:
    """A time of day as the desktop writes it, with the date where that is not today; nothing for an unknown one."""
    if time_s <= 0:
        return ""
    at, today = QDateTime.fromSecsSinceEpoch(int(time_s)), now or QDateTime.currentDateTime()
    clock = QLocale().toString(at.time(), QLocale.FormatType.ShortFormat)
    if at.date() == today.date():
        return clock
    return f"{QLocale().toString(at.date(), QLocale.FormatType.ShortFormat)} {clock}"


class HistoryModel(QAbstractListModel):
    """Revisions in their order; only what has changed is told to the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._revisions: list[Revision] = []
        self.present = -1

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802
        return 0 if parent is not None and parent.isValid() else len(self._revisions)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self._revisions):
            return None
        revision = self._revisions[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return revision.label or tr("New project")
        if role == TIME:
            return when(revision.time)
        if role == PRESENT:
            return index.row() - self.present
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._said(index.row(), revision)
        return None

    def _said(self, row: int, revision: Revision) -> str:
        words = revision.label or tr("New project")
        if row == self.present:
            words = tr("{what} (this is the present)").format(what=words)
        elif row > self.present:
            words = tr("{what} (undone)").format(what=words)
        return f"{words}\n{when(revision.time)}"

    def set_revisions(self, revisions: Sequence[Revision], present: int) -> None:
        """Shows these; rows that stay are the same objects as before, as a project file hands them out."""
        first = revisions[0].number if revisions else 0
        gone = 0
        while gone < len(self._revisions) and self._revisions[gone].number < first:
            gone += 1
        if gone:
            self.beginRemoveRows(QModelIndex(), 0, gone - 1)
            del self._revisions[:gone]
            self.endRemoveRows()
        # History changes at its end: what lies before the last row that is the same is the same.
        same = min(len(self._revisions), len(revisions))
        while same and self._revisions[same - 1] is not revisions[same - 1]:
            same -= 1
        self._replace_tail(same, revisions)
        before, self.present = self.present, present
        touched = [row for row in (before - gone, present) if 0 <= row < len(self._revisions)]
        if before - gone != present and touched:
            self.dataChanged.emit(self.index(min(touched)), self.index(max(touched)))

    def _replace_tail(self, same: int, revisions: Sequence[Revision]) -> None:
        if len(self._revisions) == len(revisions) and same == len(revisions) - 1:  # another step of the same drag
            self._revisions[-1] = revisions[-1]
            self.dataChanged.emit(self.index(same), self.index(same))
            return
        if same < len(self._revisions):
            self.beginRemoveRows(QModelIndex(), same, len(self._revisions) - 1)
            del self._revisions[same:]
            self.endRemoveRows()
        if same < len(revisions):
            self.beginInsertRows(QModelIndex(), same, len(revisions) - 1)
            self._revisions.extend(revisions[same:])
            self.endInsertRows()


class _Row(QStyledItemDelegate):
    """One revision: its name, its time; the present has the amber bar, what was undone is dimmed."""

    def __init__(self, of: QListView) -> None:
        super().__init__(of)
        self._list = of

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802, ARG002
        return QSize(120, ROW_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        p = theme.palette()
        rect, state = option.rect, option.state  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
        place = int(index.data(PRESENT))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        box = QRectF(rect).adjusted(2, 1, -2, -1)
        if place == 0:
            painter.setBrush(theme.colour(p.raised))
            painter.drawRoundedRect(box, 4, 4)
            painter.setBrush(theme.colour(p.accent))
            bar = QRectF(box.left(), box.top(), 3, box.height())
            painter.drawRoundedRect(direction.place(self._list, bar, box), 1.5, 1.5)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(theme.colour(p.hover))
            painter.drawRoundedRect(box, 4, 4)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.colour(p.accent))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        self._write(painter, QRectF(rect).adjusted(12, 0, -10, 0), index, place)
        painter.restore()

    def _write(self, painter: QPainter, room: QRectF, index: Index, place: int) -> None:
        p = theme.palette()
        name, time = QFont(painter.font()), theme.tabular(painter.font())
        name.setWeight(QFont.Weight.Medium if place == 0 else QFont.Weight.Normal)
        time.setPixelSize(theme.FONT_PX - 2)
        painter.setFont(time)
        painter.setPen(theme.colour(p.disabled if place > 0 else p.muted))
        written = str(index.data(TIME))
        begin, end = (
            direction.align(self._list, Qt.AlignmentFlag.AlignVCenter | side)
            for side in (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
        )
        painter.drawText(room, end, written)
        wide = painter.fontMetrics().horizontalAdvance(written) + theme.STEP
        painter.setFont(name)
        painter.setPen(theme.colour(p.disabled if place > 0 else p.text))
        name_room = direction.place(self._list, room.adjusted(0, 0, -wide, 0), room)
        text = painter.fontMetrics().elidedText(str(index.data()), Qt.TextElideMode.ElideRight, int(name_room.width()))
        painter.drawText(name_room, begin, text)


class _List(QListView):
    """Up and Down look through the list, Enter goes where they stand. `wanted(row)`: the user goes there."""

    wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("History"))
        self.clicked.connect(lambda index: self.wanted.emit(index.row()))

    def event(self, event: QEvent) -> bool:
        return claimed(event, KEYS) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.wanted.emit(self.currentIndex().row())
            event.accept()
            return
        super().keyPressEvent(event)


class HistoryView(QWidget):
    """All edits of the project, the oldest on top; a click on one, or Enter, goes there."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self.model = HistoryModel(self)
        self.list = _List()
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Row(self.list))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SETTLE_MS)
        self._soon.timeout.connect(self.refresh)
        self.list.wanted.connect(self._go)
        studio.session.changed.connect(self._later)
        studio.session.opened.connect(self._later)
        theme.signals.changed.connect(self.list.viewport().update)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(280, 240)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Shows the history as it is now."""
        session = self._studio.session
        if not session.is_open:
            return
        before = self.model.present
        self.model.set_revisions(session.file.history(), session.file.position)
        self.list.setEnabled(not session.read_only)
        if self.model.present != before:
            index = self.model.index(self.model.present)
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    def _later(self) -> None:
        # Not started again by each step, or a long drag would never be shown; hidden, it is shown when it comes up.
        if self.isVisible() and not self._soon.isActive():
            self._soon.start()

    def _go(self, position: int) -> None:
        self._soon.stop()
        self._studio.attempt(lambda: self._studio.session.go_to(position))
        self.refresh()
