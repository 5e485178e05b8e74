"""What lies over the timeline's rows: what a drag is doing, and an invitation where there is nothing yet."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from app import theme
from app.i18n import tr
from app.views.timeline_lanes import hint
from app.views.timeline_ruler import RULER

Readout = tuple[float, float, str]
"""Where the pointer is, in pixels, and what is told there."""


def draw_invitation(painter: QPainter, rect: QRect) -> None:
    """Says what to do where there is no video yet."""
    middle = QPointF(rect.width() / 2, (rect.height() + RULER) / 2)
    place = QRectF(middle.x() - 16, middle.y() - 36, 32, 32).toRect()
    theme.icon("microphone", theme.palette().muted).paint(painter, place)
    hint(painter, QRectF(0, middle.y(), rect.width(), 32), tr("Drop a voice here or record one"))


def draw_drag(
    painter: QPainter, canvas: QWidget, band: QRectF | None, snapped: float | None, readout: Readout | None
) -> None:
    """Draws a rubber band, a line at the pixel where something snapped, and words at the pointer."""
    p = theme.palette()
    if band is not None:
        painter.setPen(QPen(QColor(p.accent), 1))
        painter.setBrush(theme.colour(p.accent, 0.14))
        painter.drawRect(band)
    if snapped is not None:
        painter.fillRect(QRectF(snapped, 0, 1, canvas.height()), QColor(p.accent))
    if readout is None or not readout[2]:
        return
    font = theme.tabular(canvas.font())
    font.setPixelSize(11)
    painter.setFont(font)
    x, y, text = readout
    width = QFontMetricsF(font).horizontalAdvance(text) + 2 * theme.STEP
    # Above the pointer and to its right; at the edges of the canvas as near to that as it fits.
    left = min(max(x + 12, 2.0), canvas.width() - width - 2)
    top = y - 34 if y - 34 >= 2 else min(y + 20, canvas.height() - 24)
    place = QRectF(round(left), round(top), round(width), 20)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(p.edge), 1))
    painter.setBrush(QColor(p.raised))
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setPen(QColor(p.text))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
