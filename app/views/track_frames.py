"""The row that shows which frames are rendered.

Shape letters: T frames, W columns.
"""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from app import theme
from app.i18n import tr
from app.views.timeline_axis import TimeAxis
from app.views.timeline_lanes import Lane, Word, columns_image
from engine.document import FPS


class FramesLane(Lane):
    """A bar under every frame that is rendered."""

    share = 0.0
    least = 20

    def __init__(self) -> None:
        super().__init__()
        self.name = tr("Frames")
        self.tip = tr("Frames that are rendered already and play at once")
        self._cached_T = np.zeros(0, bool)

    @property
    def info(self) -> tuple[Word, ...]:
        count, total = int(self._cached_T.sum()), len(self._cached_T)
        return (Word(tr("{n} of {total}").format(n=count, total=total)),) if total else ()

    def show_cached(self, cached_T: np.ndarray) -> None:
        """(T,) bool, whether each frame is rendered."""
        if not np.array_equal(cached_T, self._cached_T):
            self._cached_T = np.array(cached_T, bool)
            self.refresh()

    def draw(self, painter: QPainter, axis: TimeAxis, width: float, height: float, ratio: float) -> None:
        if not len(self._cached_T):
            return
        columns = math.ceil(width * ratio)
        edges = np.clip((axis.start_s + np.arange(columns + 1) / axis.scale / ratio) * FPS, 0, len(self._cached_T))
        done = np.interp(edges, np.arange(len(self._cached_T) + 1), np.r_[0, np.cumsum(self._cached_T)])
        # A single row of pixels, each as opaque as the share of its frames that is rendered.
        share_W = np.diff(done) / np.maximum(np.diff(edges), 1e-9)
        image = columns_image(np.zeros(columns), share_W, 1, QColor(theme.palette().good))
        painter.drawImage(QRectF(0, round(height / 2) - 2, columns / ratio, 3), image, QRectF(0, 0, columns, 1))
