"""Headings of a panel's parts, and parts that fold."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app import direction, theme
from app.i18n import tr


def heading_font(base: QFont) -> QFont:
    """Small spaced capitals, as headings of parts wear them."""
    font = QFont(base)
    font.setPixelSize(11)
    font.setWeight(QFont.Weight.DemiBold)
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 1.0)
    font.setCapitalization(QFont.Capitalization.AllUppercase)
    return font


class SectionHeader(QWidget):
    """A heading in small muted capitals, with room for a button at its right end."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = QLabel(text)
        self._label.setProperty("role", "section")
        self._label.setFont(heading_font(self._label.font()))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.STEP // 2)
        self._row.addWidget(self._label, 1)
        self.setMinimumHeight(26)

    def add(self, widget: QWidget) -> None:
        """Puts a widget at the right end."""
        self._row.addWidget(widget)

    def text(self) -> str:
        return self._label.text()

    def set_text(self, text: str) -> None:
        self._label.setText(text)


class _Fold(QAbstractButton):
    """The heading of a part that folds: a click, Space or Enter folds and unfolds."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setChecked(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setText(text)
        self.toggled.connect(self._tell)
        self._tell()

    def _tell(self) -> None:
        self.setToolTip(tr("Fold this part") if self.isChecked() else tr("Unfold this part"))
        self.setAccessibleName(self.text())

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(120, 28)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        p = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tint = p.text if self.underMouse() or self.hasFocus() else p.muted
        folded = "caret-left" if direction.mirrored(self) else "caret-right"
        at = direction.place(self, QRectF(self.width() - 14, (self.height() - 12) // 2, 12, 12))
        theme.icon("caret-down" if self.isChecked() else folded, tint).paint(painter, at.toRect())
        painter.setFont(heading_font(self.font()))
        painter.setPen(theme.colour(tint))
        begin = direction.align(self, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        painter.drawText(direction.place(self, QRectF(self.rect()).adjusted(0, 0, -20, 0)), begin, self.text())
        if self.hasFocus():
            painter.setPen(theme.colour(p.accent))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(-0.5, 2.5, -0.5, -2.5), 4, 4)


class Section(QWidget):
    """A part of a panel that folds under its heading. `folded(bool)`: the user folded or unfolded it."""

    folded = Signal(bool)

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = _Fold(text, self)
        self.body = QWidget(self)
        self.content = QVBoxLayout(self.body)
        self.content.setContentsMargins(0, theme.STEP // 2, 0, theme.STEP * 2)
        self.content.setSpacing(theme.STEP)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self._head)
        rows.addWidget(self.body)
        self._head.toggled.connect(self._toggle)

    def add(self, widget: QWidget) -> None:
        """Puts a widget below the others."""
        self.content.addWidget(widget)

    def text(self) -> str:
        return self._head.text()

    def set_text(self, text: str) -> None:
        self._head.setText(text)
        self._head.setAccessibleName(text)
        self._head.update()

    def set_folded(self, folded: bool) -> None:
        self._head.setChecked(not folded)

    def _toggle(self, open_: bool) -> None:
        self.body.setVisible(open_)
        self.folded.emit(not open_)
