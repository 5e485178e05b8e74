"""A small portrait with round corners, as the lists of a batch paint it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QImage, QPainter, QPainterPath

from app import theme


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
