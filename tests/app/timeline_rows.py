"""What tests of the timeline's rows share: an axis, and what a row draws on it."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QColor, QImage, QPainter

from app.views.timeline_axis import TimeAxis
from app.views.timeline_lanes import Lane

WIDTH, SECONDS = 1000, 10.0


def axis(scale: float = 100.0) -> TimeAxis:
    """1000 pixels from the beginning on, at `scale` pixels a second; ten seconds long, or as long as it is wide."""
    made = TimeAxis()
    made.set_width(WIDTH)
    made.set_duration(max(SECONDS, WIDTH / scale))
    made.zoom_to(scale, 0)
    return made


def painted(lane: Lane, height: int, scale: float = 100.0, ground: str = "") -> np.ndarray:
    """(H, W, 4) red, green, blue and opacity of what a row draws, on nothing or on a colour."""
    image = QImage(WIDTH, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(ground) if ground else 0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    lane.draw(painter, axis(scale), WIDTH, height, 1.0)
    painter.end()
    return np.array(image.constBits(), np.uint8).reshape(height, WIDTH, 4)[..., [2, 1, 0, 3]]
