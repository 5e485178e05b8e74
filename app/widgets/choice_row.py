"""Rows to choose from, as in the left panel: one is chosen, an amber bar at its left tells which."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app import direction, theme
from app.widgets.focus_ring import FocusRing
from app.widgets.keeps_keys import claimed

HEIGHT = 30
PAD = 12
KEYS = frozenset((Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_F2))


class ChoiceRow(QAbstractButton):
    """One row: text left, secondary text right, perhaps an icon before the text.

    A choice (`choice=True`) behaves as a radio button among its siblings: arrow keys move and choose. Others are
    commands ("Record"). `remove_asked`, `rename_asked`, `menu_asked(QPoint, global)`: Delete, F2 or a double click,
    the context menu. `icon_role`: a name of the palette ("bad").
    """

    remove_asked = Signal()
    rename_asked = Signal()
    menu_asked = Signal(object)

    def __init__(
        self,
        text: str,
        secondary: str = "",
        parent: QWidget | None = None,
        *,
        choice: bool = True,
        icon: str | None = None,
        icon_role: str = "muted",
    ) -> None:
        super().__init__(parent)
        self._secondary = secondary
        self._icon = icon
        self._icon_role = icon_role
        self._choice = choice
        self.setText(text)
        self.setCheckable(choice)
        self.setAutoExclusive(choice)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._ring = FocusRing(self)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name()

    def secondary(self) -> str:
        return self._secondary

    def set_secondary(self, text: str) -> None:
        """Other text at the right end."""
        if text != self._secondary:
            self._secondary = text
            self._name()
            self.update()

    def set_label(self, text: str) -> None:
        """Other text at the left."""
        if text != self.text():
            self.setText(text)
            self._name()

    def _name(self) -> None:
        self.setAccessibleName(f"{self.text()}, {self._secondary}" if self._secondary else self.text())

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(PAD * 3 + QFontMetrics(self.font()).horizontalAdvance(self.text() + self._secondary), HEIGHT)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(80, HEIGHT)

    def small_font(self) -> QFont:
        """Of the secondary text."""
        font = theme.tabular(self.font())
        font.setPixelSize(12)
        return font

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        self._paint_words(painter)

    def _paint_ground(self, painter: QPainter) -> None:
        p = theme.palette()
        box = QRectF(self.rect()).adjusted(0, 1, 0, -1)
        shape = QPainterPath()
        shape.addRoundedRect(box, theme.RADIUS, theme.RADIUS)
        if self.isChecked() or self.isDown():
            painter.fillPath(shape, theme.colour(p.raised))
        elif self.underMouse() and self.isEnabled():
            painter.fillPath(shape, theme.colour(p.hover, 0.6))
        if self.isChecked():
            # The bar follows the round corner: what is left of x = 2 of the same shape, as a clip.
            painter.save()
            painter.setClipPath(shape)
            painter.fillRect(direction.place(self, QRectF(0, 0, 2.5, self.height())), theme.colour(p.accent))
            painter.restore()
        if self._ring.shown():
            painter.setPen(theme.colour(p.accent))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS)

    def _paint_words(self, painter: QPainter) -> None:
        p = theme.palette()
        begin, end = (
            direction.align(self, Qt.AlignmentFlag.AlignVCenter | side)
            for side in (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
        )
        left, right = PAD, self.width() - PAD
        if self._icon:
            tint = getattr(p, self._icon_role) if self.isEnabled() else p.disabled
            at = direction.place(self, QRectF(left, (self.height() - 14) // 2, 14, 14))
            theme.icon(self._icon, tint).paint(painter, at.toRect())
            left += 14 + theme.STEP
        if self._secondary:
            font = self.small_font()
            metrics = QFontMetrics(font)
            # The name comes first: the secondary text has what the name leaves, but a third at least.
            wanted = QFontMetrics(self.font()).horizontalAdvance(self.text())
            room = max((right - left) // 3, right - left - wanted - theme.STEP)
            shown = metrics.elidedText(self._secondary, Qt.TextElideMode.ElideRight, room)
            painter.setFont(font)
            painter.setPen(theme.colour(p.muted if self.isEnabled() else p.disabled))
            painter.drawText(direction.place(self, QRectF(left, 0, right - left, self.height())), end, shown)
            right -= metrics.horizontalAdvance(shown) + theme.STEP
        font = QFont(self.font())
        if self.isChecked():
            font.setWeight(QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(theme.colour(p.text if self.isEnabled() else p.disabled))
        shown = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, max(0, right - left))
        painter.drawText(direction.place(self, QRectF(left, 0, right - left, self.height())), begin, shown)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        self._ring.came(event)
        super().focusInEvent(event)

    def event(self, event: QEvent) -> bool:
        return claimed(event, KEYS if self._choice else ()) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        self._ring.key()
        key = event.key()
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._choice:
            self.remove_asked.emit()
        elif key == Qt.Key.Key_F2 and self._choice:
            self.rename_asked.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self._choice and event.button() == Qt.MouseButton.LeftButton:
            self.rename_asked.emit()
        else:
            super().mouseDoubleClickEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        self.menu_asked.emit(event.globalPos())
