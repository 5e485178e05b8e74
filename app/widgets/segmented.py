"""A few words side by side of which one holds: Both | Left | Right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from app import theme
from app.widgets.focus_ring import FocusRing
from app.widgets.keeps_keys import claimed

KEYS = frozenset((Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down))


class _Segment(QAbstractButton):
    def __init__(self, key: str, text: str, tip: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = key
        self.setText(text)
        self.setToolTip(tip or text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._ring = FocusRing(self)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(QFontMetrics(self.font()).horizontalAdvance(self.text()) + 24, 28)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        self._ring.came(event)
        super().focusInEvent(event)

    def event(self, event: QEvent) -> bool:
        return claimed(event, KEYS) or super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        p = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        box = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        if self.isChecked():
            # In the light theme the chosen one is the lighter, as paper that lies on top.
            painter.setBrush(theme.colour(p.hover if p.dark else p.field))
            painter.drawRoundedRect(box, theme.RADIUS - 2, theme.RADIUS - 2)
        elif self.underMouse() and self.isEnabled():
            painter.setBrush(theme.colour(p.hover, 0.5))
            painter.drawRoundedRect(box, theme.RADIUS - 2, theme.RADIUS - 2)
        if self._ring.shown():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.colour(p.accent))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS - 2, theme.RADIUS - 2)
        font = QFont(self.font())
        if self.isChecked():
            font.setWeight(QFont.Weight.Medium)
        painter.setFont(font)
        tint = p.disabled if not self.isEnabled() else p.text if self.isChecked() or self.underMouse() else p.muted
        painter.setPen(theme.colour(tint))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class SegmentedControl(QWidget):
    """Segments `(key, text)` or `(key, text, tooltip)`; arrow keys move, Tab leaves. `changed(key)`: the user chose."""

    changed = Signal(str)

    def __init__(self, segments: Sequence[tuple[str, ...]], name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._segments: list[_Segment] = []
        for key, text, *tip in segments:
            segment = _Segment(key, text, tip[0] if tip else "", self)
            segment.clicked.connect(self._chosen)
            row.addWidget(segment, 1)
            self._segments.append(segment)
        self._segments[0].setChecked(True)
        self._value = self._segments[0].key

    def value(self) -> str:
        return self._value

    def set_value(self, key: str) -> None:
        """Chooses without a signal; raises KeyError for a key that is not there."""
        segment = next((s for s in self._segments if s.key == key), None)
        if segment is None:
            raise KeyError(key)
        segment.setChecked(True)
        self._value = key

    def set_enabled(self, key: str, enabled: bool) -> None:
        """Makes one segment choosable or not."""
        for segment in self._segments:
            if segment.key == key:
                segment.setEnabled(enabled)

    def button(self, key: str) -> QAbstractButton:
        return next(s for s in self._segments if s.key == key)

    def _chosen(self) -> None:
        key = next(s.key for s in self._segments if s.isChecked())
        if key != self._value:
            self._value = key
            self.changed.emit(key)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        p = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.colour(p.line))
        painter.setBrush(theme.colour(p.field if p.dark else p.raised))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS)
