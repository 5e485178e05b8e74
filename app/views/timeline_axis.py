"""The one time axis of the timeline: which part of the video is in sight, and how large."""

from __future__ import annotations

import math

from PySide6.QtCore import QObject, Signal

from engine.document import FPS

CLOSEST = 80.0 * FPS
"""Pixels a second at most: a frame is then 80 pixels wide."""
TAIL = 24.0
"""Empty pixels behind the end, so that it can be taken hold of."""


class TimeAxis(QObject):
    """Maps seconds to pixels: `x = (seconds - start_s) * scale`. `width`: pixels in sight; `duration_s`: of the video.

    The left edge always lies on a whole pixel of the whole, so that nothing shimmers while it scrolls.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.start_s = 0.0
        self.scale = 100.0
        self.width = 1.0
        self.duration_s = 0.0
        self.fitted = True

    def x(self, seconds: float) -> float:
        return (seconds - self.start_s) * self.scale

    def seconds(self, x: float) -> float:
        return self.start_s + x / self.scale

    @property
    def span_s(self) -> float:
        """Seconds in sight."""
        return self.width / self.scale

    @property
    def fit_scale(self) -> float:
        """The scale at which all is in sight."""
        return min(CLOSEST, max(1.0, self.width - TAIL) / (self.duration_s or 10.0))

    @property
    def last_start_s(self) -> float:
        """The furthest that can be scrolled to."""
        return max(0.0, self.duration_s + TAIL / self.scale - self.span_s)

    def set_width(self, width: float) -> None:
        self.width = max(1.0, width)
        self._settle(self.fit_scale if self.fitted else self.scale, self.start_s)

    def set_duration(self, duration_s: float) -> None:
        if duration_s != self.duration_s:
            self.duration_s = duration_s
            self._settle(self.fit_scale if self.fitted else self.scale, self.start_s)

    def fit(self) -> None:
        """All of it in sight, also when the window or the voice changes."""
        self.fitted = True
        self._settle(self.fit_scale, 0.0)

    def zoom(self, factor: float, x: float) -> None:
        """Enlarges by `factor`; what lies at pixel `x` stays there."""
        self.zoom_to(self.scale * factor, x)

    def zoom_to(self, scale: float, x: float) -> None:
        """Sets pixels a second; what lies at pixel `x` stays there."""
        there_s = self.seconds(x)
        scale = min(max(scale, self.fit_scale), CLOSEST)
        self.fitted = scale <= self.fit_scale * 1.0001
        self._settle(scale, there_s - x / scale)

    def scroll_to(self, start_s: float) -> None:
        self._settle(self.scale, start_s)

    def reveal(self, seconds: float) -> None:
        """Turns the page if `seconds` is out of sight."""
        if not 0 <= self.x(seconds) < self.width:
            self._settle(self.scale, seconds - 0.05 * self.span_s)

    @property
    def zoom_share(self) -> float:
        """How close, 0 all in sight … 1 single frames, by ratios."""
        room = math.log(CLOSEST / self.fit_scale)
        return 0.0 if room <= 0 else min(1.0, math.log(self.scale / self.fit_scale) / room)

    def scale_of_share(self, share: float) -> float:
        return self.fit_scale * (CLOSEST / self.fit_scale) ** share

    def _settle(self, scale: float, start_s: float) -> None:
        self.scale = scale
        start_s = min(max(start_s, 0.0), self.last_start_s)
        self.start_s = round(start_s * scale) / scale
        self.changed.emit()
