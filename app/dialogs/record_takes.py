"""Recordings that were made but not yet kept, and the list that shows them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app import direction, theme
from app.dialogs.record_controls import clock
from app.i18n import number, tr
from app.level_advice import QUIET_DB, SILENT_DB
from app.recorder_line import BIN, FULL, Recorded, decibels
from engine.document import Blob, Take

CLIPPED = 3
"""Single samples at full scale are heard by nobody."""
SHORTEST_S = 0.2


@dataclass(eq=False)
class NewTake:
    """One recording with what will be heard of it. `bins_B2`: (B, 2) lows and highs of every 10 ms."""

    path: Path
    name: str
    duration_s: float
    peak_db: float
    bins_B2: np.ndarray
    clipped: int = 0
    gaps: int = 0
    keep: bool = True
    start_s: float = 0.0
    end_s: float | None = None
    gain_db: float = 0.0
    gate_db: float | None = None

    @classmethod
    def of(cls, recorded: Recorded, name: str) -> NewTake:
        """A recording that has just been made; one in which nobody can be heard is not kept unless asked for."""
        usable = recorded.peak_db > SILENT_DB and recorded.duration_s >= SHORTEST_S
        return cls(
            recorded.path,
            name,
            recorded.duration_s,
            recorded.peak_db,
            recorded.bins_B2,
            recorded.clipped,
            recorded.gaps,
            keep=usable,
        )

    @property
    def last_s(self) -> float:
        return self.duration_s if self.end_s is None else self.end_s

    @property
    def heard(self) -> dict[str, Any]:
        """Fields of Take that differ from a whole untouched one."""
        fields: dict[str, Any] = {
            "start_s": self.start_s or None,
            "end_s": self.end_s,
            "gain_db": self.gain_db or None,
            "gate_db": self.gate_db,
        }
        return {name: value for name, value in fields.items() if value is not None}

    def as_take(self) -> Take:
        """As the engine takes it, for listening before it is kept."""
        blob = Blob("0" * 64, self.path.name, self.path.stat().st_size)
        return Take("new", self.name, blob, self.duration_s, "recording", **self.heard)

    @property
    def warning(self) -> str:
        """What is wrong with it, in one sentence, or empty."""
        if self.duration_s < SHORTEST_S:
            return tr("Too short to be used; record it again.")
        if self.peak_db <= SILENT_DB:
            return tr("Nothing was heard; check that the microphone is on and not muted.")
        if self.clipped >= CLIPPED:
            return tr("Too loud in places: move away from the microphone, or lower its input.")
        if self.gaps:
            return tr("Some sound is missing, because the computer was too busy; close other programs.")
        if self.peak_db < QUIET_DB:
            return tr("Very quiet: come closer to the microphone, or raise its input.")
        return ""


def read_take(path: Path, name: str) -> NewTake:
    """A recording as it lies on disk, in blocks: for one that a crash cut off. Raises OSError."""
    import soundfile

    peak, clipped, parts = 0.0, 0, [np.zeros((0, 2), np.float32)]
    try:
        with soundfile.SoundFile(str(path)) as file:
            size, duration_s = round(BIN * file.samplerate), file.frames / file.samplerate
            for block in file.blocks(size * 1000, dtype="float32", always_2d=True):
                mono = block[:, 0]
                peak = max(peak, float(np.abs(mono).max(initial=0)))
                clipped += int((np.abs(mono) >= FULL).sum())
                rows = mono[: len(mono) // size * size].reshape(-1, size)
                if len(rows):
                    parts.append(np.stack([rows.min(axis=1), rows.max(axis=1)], axis=1))
    except RuntimeError as error:
        raise OSError(tr("{name} cannot be read; it is left where it is.").format(name=path)) from error
    return NewTake(path, name, duration_s, decibels(peak), np.concatenate(parts), clipped)


class _Row(QStyledItemDelegate):
    """The name as usual, the length at the right end, and a sign where something is wrong."""

    def __init__(self, of: QListWidget) -> None:
        super().__init__(of)
        self._list = of

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        take = index.data(Qt.ItemDataRole.UserRole)
        whole = QRectF(option.rect)  # type: ignore[attr-defined]
        box = whole.adjusted(2 * theme.STEP, 0, -2 * theme.STEP, 0)
        p = theme.palette()
        painter.save()
        painter.setFont(theme.tabular(painter.font()))
        painter.setPen(theme.colour(p.muted))
        end = direction.align(self._list, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(box, end, clock(take.duration_s))
        if take.warning:
            size = theme.ICON_PX
            at = QRectF(box.right() - 10 * theme.STEP, box.center().y() - size // 2 + 1, size, size)
            theme.icon("warning", p.warn).paint(painter, direction.place(self._list, at, whole).toRect())
        painter.restore()


class TakeList(QListWidget):
    """The recordings: a tick keeps one, F2 renames, Delete drops; `changed` after a rename or a tick."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Recordings"))
        self.setToolTip(tr("Ticked recordings are kept (Space); F2 renames, Delete unticks"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setUniformItemSizes(True)
        self.setItemDelegate(_Row(self))
        self.itemChanged.connect(self._edited)

    def add(self, take: NewTake) -> None:
        """Shows one more and chooses it."""
        item = QListWidgetItem(take.name)
        item.setData(Qt.ItemDataRole.UserRole, take)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEditable)
        item.setCheckState(Qt.CheckState.Checked if take.keep else Qt.CheckState.Unchecked)
        self._describe(item, take)
        self.addItem(item)
        self.setCurrentItem(item)

    def takes(self) -> list[NewTake]:
        return [self.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.count())]

    def chosen(self) -> NewTake | None:
        return self.currentItem().data(Qt.ItemDataRole.UserRole) if self.currentRow() >= 0 else None

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        if not self.count():
            painter = QPainter(self.viewport())
            painter.setPen(theme.colour(theme.palette().muted))
            painter.drawText(self.viewport().rect(), Qt.AlignmentFlag.AlignCenter, tr("Your recordings appear here."))
            painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Delete and self.currentRow() >= 0:
            self.currentItem().setCheckState(Qt.CheckState.Unchecked)
        else:
            super().keyPressEvent(event)

    def _edited(self, item: QListWidgetItem) -> None:
        take = item.data(Qt.ItemDataRole.UserRole)
        if take is None:
            return
        take.keep = item.checkState() == Qt.CheckState.Checked
        name = item.text().strip()
        if name and name != take.name:
            take.name = name
        elif not name:
            item.setText(take.name)
        self._describe(item, take)
        self.changed.emit()

    def _describe(self, item: QListWidgetItem, take: NewTake) -> None:
        seconds, peak = number(take.duration_s, 1), number(take.peak_db)
        facts = tr("{seconds} s, loudest {peak} dB").format(seconds=seconds, peak=peak)
        kept = tr("is kept") if take.keep else tr("is not kept")
        words = f"{facts}. {take.warning}".strip()
        self.blockSignals(True)
        item.setToolTip(words)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{take.name}, {words}, {kept}")
        self.blockSignals(False)
