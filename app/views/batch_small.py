"""What the lists of a batch paint themselves with: small portraits, and cells that run as the window does."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from app import theme


class Cell:
    """The place of one item; distances are from where lines begin."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        self.painter = painter
        self.rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue]
        self._state: QStyle.StateFlag = option.state  # pyright: ignore[reportAttributeAccessIssue]
        self._way: Qt.LayoutDirection = option.direction  # pyright: ignore[reportAttributeAccessIssue]

    def is_in(self, state: QStyle.StateFlag) -> bool:
        """Whether it is selected, pointed at ..."""
        return bool(self._state & state)

    def place(self, left: int, width: int, height: int) -> QRect:
        """A box in the middle of its height."""
        box = QRect(self.rect.left() + left, self.rect.top() + (self.rect.height() - height) // 2, width, height)
        return QStyle.visualRect(self._way, self.rect, box)

    def write(self, left: int, width: int, words: str, *, end: bool = False) -> None:
        """One line of text, at the `end` of its place if told so."""
        side = Qt.AlignmentFlag.AlignRight if end else Qt.AlignmentFlag.AlignLeft
        flags = QStyle.visualAlignment(self._way, side | Qt.AlignmentFlag.AlignVCenter)
        self.painter.drawText(self.place(left, width, self.rect.height()), flags, words)


def paint_small(painter: QPainter, box: QRect, image: QImage | None, icon: str = "user") -> None:
    """Paints `image` into `box`, or the sign of what it would be."""
    p = theme.palette()
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(box), 4, 4)
    if image is None or image.isNull():
        painter.fillPath(shape, theme.colour(p.raised))
        quarter = box.width() // 4
        theme.icon(icon, p.edge).paint(painter, box.adjusted(quarter, quarter, -quarter, -quarter))
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setClipPath(shape)
    painter.drawImage(box, image)
    painter.restore()
