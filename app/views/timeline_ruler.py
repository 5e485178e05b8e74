"""The ruler: where it has its ticks and what they are called, and the markers on it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from app import theme
from app.i18n import tr
from app.views.timeline_axis import TimeAxis
from app.views.timeline_grips import Grip
from app.views.timeline_lanes import Lane
from engine.document import FPS, Marker, Project
from engine.selection import Selection

RULER = 30
"""Height of the ruler."""
FLAGS = 14
"""Height of its upper part, where the markers' flags are."""
FLAG = 9.0
"""Pixels that a flag reaches to the right of its moment."""
LABEL_PX = 84.0
"""Room that a label needs."""
STEPS: tuple[tuple[int, int], ...] = (
    (1, 1), (5, 1), (25, 5), (50, 25), (125, 25), (250, 50), (375, 125), (750, 125), (1500, 250), (3000, 750),
    (7500, 1500), (15000, 3000), (22500, 7500), (45000, 7500), (90000, 15000), (180000, 45000), (450000, 90000),
)  # fmt: skip
"""Frames between labelled ticks, and between all ticks: from one frame to five hours."""


def steps(scale: float) -> tuple[int, int]:
    """Frames between labelled ticks and between all ticks at `scale` pixels a second."""
    return next(((major, minor) for major, minor in STEPS if major / FPS * scale >= LABEL_PX), STEPS[-1])


def ticks(start_s: float, end_s: float, scale: float) -> Iterator[tuple[float, str]]:
    """Ticks from `start_s` to `end_s`: time in seconds, and the label, "" for the small ones."""
    major, minor = steps(scale)
    for frame in range(max(0, int(start_s * FPS) // minor * minor), int(end_s * FPS) + minor + 1, minor):
        yield frame / FPS, "" if frame % major else label(frame, major)


def label(frame: int, major: int) -> str:
    """`0:03`, `1:02:03` after an hour, and `0:03:12` with the frame where ticks are less than a second apart."""
    whole, rest = divmod(frame, FPS)
    hours, minutes, seconds = whole // 3600, whole // 60 % 60, whole % 60
    text = f"{hours}:{minutes:02d}:{seconds:02d}" if hours else f"{minutes}:{seconds:02d}"
    return text if major % FPS == 0 else f"{text}:{rest:02d}"


class Ruler(Lane):
    """Ticks with their times, and a small flag for every marker. It is no row: it stands above them."""

    kind = "marker"

    def __init__(self) -> None:
        super().__init__()
        self.name = tr("Ruler")
        self.tip = tr("Drag to move the playhead, Shift and drag to set in and out, double click to add a marker")
        self.markers: tuple[Marker, ...] = ()
        self.selected: frozenset[Marker] = frozenset()
        self._times: list[float] = []

    def show_project(self, project: Project, selection: Selection, duration_s: float) -> None:  # noqa: ARG002
        if project.markers is not self.markers:
            self.markers = project.markers
            self._times = [marker.time_s for marker in self.markers]
        self.selected = selection.markers

    # Markers

    def grip_at(self, x: float, y: float, axis: TimeAxis) -> Grip | None:
        if not -1 <= y < FLAGS + 2:
            return None
        near = self.within(axis.seconds(x - FLAG - 1), axis.seconds(x + 3))
        if not near:
            return None
        # The flag lies to the right of its moment, and later ones lie on top.
        found = min(reversed(near), key=lambda marker: abs(axis.x(marker.time_s) + FLAG / 2 - x))
        return Grip("marker", found, found.time_s)

    def tip_at(self, x: float, y: float, axis: TimeAxis) -> str:
        grip = self.grip_at(x, y, axis)
        if grip is None or not isinstance(grip.item, Marker):
            return self.tip
        name = grip.item.text or tr("Marker")
        return tr("{name}: drag to move it, double click to name it, Delete removes it").format(name=name)

    def within(self, start_s: float, end_s: float) -> tuple[Marker, ...]:
        return self.markers[bisect_left(self._times, start_s) : bisect_right(self._times, end_s)]

    # Painting

    def draw(self, painter: QPainter, axis: TimeAxis, width: float, height: float, ratio: float) -> None:  # noqa: ARG002
        self.draw_part(painter, axis, QRectF(0, 0, width, height), bounded=True)

    def draw_part(self, painter: QPainter, axis: TimeAxis, part: QRectF, *, bounded: bool) -> None:
        """Draws what of it lies in `part`; `bounded`: it ends where the video does."""
        p = theme.palette()
        painter.fillRect(QRectF(part.left(), 0, part.width(), RULER), QColor(p.window))
        font = theme.tabular(painter.font())
        font.setPixelSize(11)
        painter.setFont(font)
        # A label reaches to the right of its tick.
        for seconds, text in ticks(axis.seconds(part.left() - 100), axis.seconds(part.right()), axis.scale):
            x = round(axis.x(seconds))
            if bounded and seconds > axis.duration_s + 1e-6:
                break
            tall = 12 if text else 6
            painter.fillRect(QRectF(x, RULER - tall, 1, tall), QColor(p.edge if text else p.groove))
            if text:
                painter.setPen(QColor(p.muted))
                painter.drawText(QPointF(x + 5, RULER - 5), text)
        painter.fillRect(QRectF(part.left(), RULER - 1, part.width(), 1), QColor(p.line))
        self._draw_markers(painter, axis, part)

    def _draw_markers(self, painter: QPainter, axis: TimeAxis, part: QRectF) -> None:
        # Words reach far to the right of their flag.
        first = bisect_left(self._times, axis.seconds(part.left() - 400))
        last = bisect_right(self._times, axis.seconds(part.right() + FLAG))
        if first == last:
            return
        font = QFont(painter.font())
        font.setPixelSize(10)
        painter.setFont(font)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        before = -1e9
        for place in range(first, last):
            marker, x = self.markers[place], round(axis.x(self._times[place]))
            chosen = marker in self.selected
            if x - before < 1 and not chosen:  # from afar many lie on one pixel
                continue
            before = x
            following = axis.x(self._times[place + 1]) if place + 1 < len(self._times) else 1e9
            if following - x < FLAG and not chosen:
                self._draw_line(painter, x)
                continue
            self._draw_flag(painter, x, chosen)
            self._draw_words(painter, marker, x, following)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    @staticmethod
    def _draw_line(painter: QPainter, x: float) -> None:
        """A marker among many that stand closely: without its flag's shape, which costs ten times as much."""
        painter.fillRect(QRectF(x, 2, 2, RULER - 3), theme.colour(theme.palette().keys, 0.7))

    @staticmethod
    def _draw_flag(painter: QPainter, x: float, chosen: bool) -> None:
        p = theme.palette()
        painter.fillRect(QRectF(x, 2, 1, RULER - 3), theme.colour(p.keys, 1.0 if chosen else 0.7))
        painter.setPen(QPen(QColor(p.text), 1.5) if chosen else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(p.keys))
        points = ((0, 2), (FLAG, 2), (FLAG - 3, 6), (FLAG, 10), (0, 10))
        painter.drawPolygon(QPolygonF([QPointF(x + across, down) for across, down in points]))

    @staticmethod
    def _draw_words(painter: QPainter, marker: Marker, x: float, following: float) -> None:
        room = following - x - FLAG - 8
        if not marker.text or room < 20:
            return
        metrics = QFontMetricsF(painter.font())
        text = metrics.elidedText(marker.text, Qt.TextElideMode.ElideRight, min(room, 360))
        painter.setPen(QColor(theme.palette().text))
        painter.drawText(QPointF(x + FLAG + 3, 10), text)
