"""A few words side by side of which one holds: Both | Left | Right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from app import theme
from app.widgets.focus_ring import FocusRing
from app.widgets.keeps_keys import claimed

KEYS = frozenset((Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down))


class _Segment(QAbstractButton):
    def __init__(self, key: str, text: str, tip: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = key
        self.setText(text)
        self.setToolTip(tip or text.replace("\n", ", "))
        self.setAccessibleName(text.replace("\n", ", "))
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._ring = FocusRing(self)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802
        lines = self.text().split("\n")
        metrics = QFontMetrics(self.font())
        return QSize(max(metrics.horizontalAdvance(line) for line in lines) + 24, 28 if len(lines) == 1 else 42)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        wanted = self.sizeHint()
        return QSize(wanted.width() - 16, wanted.height())

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
        name, _, more = self.text().partition("\n")
        upper = self.rect().adjusted(0, 0, 0, -16) if more else self.rect()
        painter.drawText(upper, Qt.AlignmentFlag.AlignCenter, name)
        if more:
            font.setPixelSize(theme.FONT_PX - 2)
            font.setWeight(QFont.Weight.Normal)
            painter.setFont(font)
            painter.setPen(theme.colour(p.muted if self.isEnabled() else p.disabled))
            painter.drawText(self.rect().adjusted(0, 14, 0, 0), Qt.AlignmentFlag.AlignCenter, more)


class SegmentedControl(QWidget):
    """Segments `(key, text)` or `(key, text, tooltip)`; arrow keys move, Tab leaves. `changed(key)`: the user chose.

    What follows a line break in a text is smaller, below it. `columns`: so many stand in one line at most.
    """

    changed = Signal(str)

    def __init__(
        self, segments: Sequence[tuple[str, ...]], name: str = "", parent: QWidget | None = None, *, columns: int = 99
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._columns = columns
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._segments: list[_Segment] = []
        self._shown: tuple[tuple[str, ...], ...] = ()
        self._value = ""
        self.set_segments(segments)
        self.set_value(self._segments[0].key)

    def set_segments(self, segments: Sequence[tuple[str, ...]]) -> None:
        """Other segments; what was chosen stays so where it is still there."""
        if tuple(segments) == self._shown:
            return
        self._shown = tuple(segments)
        focused = next((segment.key for segment in self._segments if segment.hasFocus()), None)
        before = self._segments[0].previousInFocusChain() if self._segments else None
        for old in self._segments:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._segments = []
        for place, (key, text, *tip) in enumerate(segments):
            segment = _Segment(key, text, tip[0] if tip else "", self)
            segment.clicked.connect(self._chosen)
            self._grid.addWidget(segment, place // self._columns, place % self._columns)
            self._segments.append(segment)
            segment.setChecked(key == self._value)
            if before is not None:  # else they come last in the window, wherever they stand
                segment.show()
                QWidget.setTabOrder(before, segment)
                before = segment
            if key == focused:
                segment.setFocus(Qt.FocusReason.OtherFocusReason)
        for column in range(min(self._columns, len(segments))):
            self._grid.setColumnStretch(column, 1)

    def value(self) -> str:
        return self._value

    def set_value(self, key: str) -> None:
        """Chooses without a signal; raises KeyError for a key that is not there."""
        segment = next((s for s in self._segments if s.key == key), None)
        if segment is None:
            raise KeyError(key)
        segment.setChecked(True)
        self._value = key

    def set_mixed(self) -> None:
        """Chooses none, without a signal: several things differ."""
        self._value = ""
        for segment in self._segments:
            segment.setAutoExclusive(False)
            segment.setChecked(False)
            segment.setAutoExclusive(True)

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
