"""The left column of the Batch page: portraits with small pictures, voices with their lengths."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app import theme
from app.batch_facts import BatchFacts
from app.i18n import tr
from app.importing import VIDEOS
from app.session import SUFFIX
from app.views.batch_small import Cell, paint_small
from app.views.words import clock
from app.widgets.elided_label import plain_tip
from app.widgets.icon_button import IconButton
from app.widgets.section import SectionHeader

Sort = Literal["portraits", "voices"]
HEIGHTS: dict[Sort, int] = {"portraits": 44, "voices": 28}
THUMB_PX = 36
PAD = 8
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class SourceModel(QAbstractListModel):
    """Files in their order. Lengths of voices stand at the right once they are known."""

    def __init__(self, sort: Sort, facts: BatchFacts, parent: QWidget) -> None:
        super().__init__(parent)
        self._sort: Sort = sort
        self._facts = facts
        self._paths: tuple[Path, ...] = ()
        self._places: dict[str, int] = {}
        facts.came.connect(self._came)

    @property
    def paths(self) -> tuple[Path, ...]:
        return self._paths

    def set_paths(self, paths: Sequence[Path]) -> None:
        """Other files; nothing happens where they are the same."""
        if tuple(paths) == self._paths:
            return
        self.beginResetModel()
        self._paths = tuple(paths)
        self._places = {str(path): place for place, path in enumerate(self._paths)}
        self.endResetModel()
        if self._sort == "voices":
            for path in self._places:
                self._facts.length_s(path)

    def length_s(self) -> float:
        """How long all voices are together, as far as that is known."""
        return sum(self._facts.length_s(path) or 0.0 for path in self._places)

    def rowCount(self, parent: Index = NOWHERE) -> int:  # noqa: N802
        return 0 if parent.isValid() else len(self._paths)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._paths):
            return None
        path = self._paths[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return path.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(str(path))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (path.name, self.beside(path))))
        return None

    def beside(self, path: Path) -> str:
        """What stands at the right of a name."""
        if self._sort == "portraits":
            suffix = path.suffix.lower()
            return tr("project") if suffix == SUFFIX else tr("video") if suffix in VIDEOS else ""
        length_s = self._facts.length_s(str(path))
        return "" if length_s is None else clock(length_s)

    def _came(self, path: str) -> None:
        place = self._places.get(path)
        if place is not None:
            self.dataChanged.emit(self.index(place), self.index(place))


class SourcePart(QWidget):
    """One of the two lists under its heading; files can be dropped on it.

    `dropped(paths)`; `remove_asked(paths)`: the user wants these out.
    """

    dropped = Signal(list)
    remove_asked = Signal(list)

    def __init__(self, sort: Sort, facts: BatchFacts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._menu: QMenu | None = None
        self._sort: Sort = sort
        title = tr("Portraits") if sort == "portraits" else tr("Voices")
        self.header = SectionHeader(title)
        self.model = SourceModel(sort, facts, self)
        self.list = _List(self)
        self.list.setAccessibleName(title)
        self.list.setModel(self.model)
        self.list.setItemDelegate(_Painter(sort, self.model, facts, self))
        self.list.remove_asked.connect(self._remove)
        self.list.customContextMenuRequested.connect(self._open_menu)
        self.about = QLabel()
        self.about.setProperty("role", "muted")
        self.about.setWordWrap(True)
        self.setAcceptDrops(True)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.STEP // 2)
        rows.addWidget(self.header)
        rows.addWidget(self.list, 1)
        rows.addWidget(self.about)
        self.model.dataChanged.connect(lambda *_: self._tell())
        self._tell()

    def add_button(self, icon: str, text: str) -> IconButton:
        """A button beside the heading."""
        button = IconButton(icon, text, role="muted")
        self.header.add(button)
        return button

    def show_paths(self, paths: Sequence[Path]) -> None:
        """Shows these files."""
        self.model.set_paths(paths)
        self._tell()

    def set_locked(self, locked: bool) -> None:
        """Whether nothing can be changed now."""
        self.list.locked = locked
        self.setAcceptDrops(not locked)
        for button in self.header.findChildren(IconButton):
            button.setEnabled(not locked)

    def chosen(self) -> list[Path]:
        """The files that are selected."""
        return [self.model.paths[index.row()] for index in self.list.selectionModel().selectedRows()]

    def _tell(self) -> None:
        count = len(self.model.paths)
        if self._sort == "portraits":
            words = tr("Drop pictures of faces here") if not count else ""
        elif not count:
            words = tr("Drop sound files or a folder of them here")
        else:
            words = tr("{n} in all · {length}").format(n=count, length=clock(self.model.length_s(), 0))
        self.about.setText(words)
        self.about.setVisible(bool(words))

    def _remove(self) -> None:
        if (chosen := self.chosen()) and not self.list.locked:
            self.remove_asked.emit(chosen)

    def _open_menu(self, at: QPoint) -> None:
        if not self.chosen():
            return
        self._menu = QMenu(self)
        self._menu.aboutToHide.connect(self._menu.deleteLater)
        remove = self._menu.addAction(tr("Remove\tDel"), self._remove)
        theme.set_icon(remove, "trash")
        remove.setEnabled(not self.list.locked)
        self._menu.popup(self.list.viewport().mapToGlobal(at))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Takes files."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Hands files on."""
        self.dropped.emit(local_paths(event))
        event.acceptProposedAction()


class _List(QListView):
    remove_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.locked = False
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setMinimumHeight(12 * theme.STEP)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_asked.emit()
        else:
            super().keyPressEvent(event)


class _Painter(QStyledItemDelegate):
    def __init__(self, sort: Sort, model: SourceModel, facts: BatchFacts, parent: QWidget) -> None:
        super().__init__(parent)
        self._sort: Sort = sort
        self._model, self._facts = model, facts

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002, N802
        return QSize(80, HEIGHTS[self._sort])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        p, path = theme.palette(), self._model.paths[index.row()]
        cell = Cell(painter, option)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if cell.is_in(QStyle.StateFlag.State_Selected):
            painter.fillRect(cell.rect, theme.colour(p.raised))
            painter.fillRect(cell.place(0, 2, cell.rect.height()), theme.colour(p.accent))
        elif cell.is_in(QStyle.StateFlag.State_MouseOver):
            painter.fillRect(cell.rect, theme.colour(p.hover, 0.5))
        left, right = PAD, cell.rect.width() - PAD
        if self._sort == "portraits":
            icon = "film-strip" if path.suffix.lower() in VIDEOS else "user"
            paint_small(painter, cell.place(left, THUMB_PX, THUMB_PX), self._facts.picture(str(path)), icon)
            left += THUMB_PX + theme.STEP + 2
        painter.setFont(theme.tabular(painter.font()))
        metrics = painter.fontMetrics()
        if beside := self._model.beside(path):
            painter.setPen(theme.colour(p.muted))
            cell.write(left, right - left, beside, end=True)
            right -= metrics.horizontalAdvance(beside) + theme.STEP
        painter.setPen(theme.colour(p.text))
        cell.write(left, right - left, metrics.elidedText(path.name, Qt.TextElideMode.ElideMiddle, right - left))
        painter.restore()


def local_paths(event: QDropEvent) -> list[Path]:
    """The files of this computer that were dropped."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
