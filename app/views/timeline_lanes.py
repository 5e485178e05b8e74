"""What rows of the timeline share: a picture that is drawn only when it changes, and curves drawn from numbers.

Shape letters: N values, W columns (device pixels across), H rows (device pixels down).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QByteArray, QDataStream, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap, QPolygonF

from app import theme
from app.peaks import Pyramid
from app.views.timeline_axis import TimeAxis
from app.views.timeline_grips import Grip
from engine import edits
from engine.document import FPS, CurveName, Project
from engine.selection import Item, Kind, Selection

BAND = 10.0
"""Frames a column from which on a curve is a band rather than a line."""


@dataclass(frozen=True)
class Word:
    """Part of a row's small print; `colour` is that of its curve, "" for plain; `full`: as a tooltip has it."""

    text: str
    colour: str = ""
    full: str = ""


class Lane:
    """One row: `name` and `info` stand on its left, `tip` appears over them.

    `share`: how much of the free height it takes; `least`: pixels it needs at least.
    """

    name = ""
    tip = ""
    share = 1.0
    least = 28
    kind: Kind | None = None
    """Of what kind the things on it are."""

    def __init__(self) -> None:
        self.rect = QRectF()
        self.drawn = 0
        self._pixmap: QPixmap | None = None
        self._key: object = None
        self._version = 0

    @property
    def info(self) -> tuple[Word, ...]:
        return ()

    def refresh(self) -> None:
        """What it shows has changed."""
        self._version += 1

    def show_project(self, project: Project, selection: Selection, duration_s: float) -> None:
        """Shows the events of a project; called after every edit, so that what has not changed must cost nothing."""

    def grip_at(self, x: float, y: float, axis: TimeAxis) -> Grip | None:  # noqa: ARG002
        """What lies under the pointer; `x` in the canvas, `y` within the row."""
        return None

    def tip_at(self, x: float, y: float, axis: TimeAxis) -> str:  # noqa: ARG002
        """What is told of the place under the pointer; as in `grip_at`."""
        return self.tip

    def curve_at(self, x: float, y: float, axis: TimeAxis) -> CurveName | None:  # noqa: ARG002
        """Which curve a key that is set here belongs to; as in `grip_at`."""
        return None

    def added_at(self, curve: CurveName, seconds: float) -> float:  # noqa: ARG002
        """What a curve of this row adds to the motion at a moment, in the curve's own unit."""
        return 0.0

    def within(self, start_s: float, end_s: float) -> tuple[Item, ...]:  # noqa: ARG002
        """The things of the row's `kind` that lie, wholly or in part, between two moments."""
        return ()

    def caught(self, start_s: float, end_s: float, y: float) -> tuple[Kind | None, tuple[Item, ...]]:  # noqa: ARG002
        """What a rubber band catches that began at a height of the row, and of what kind that is."""
        return self.kind, self.within(start_s, end_s)

    def dragged(self, project: Project, selection: Selection, grip: Grip, by_s: float, up_px: float) -> Project:
        """The project at the press after a drag so far to the right and up.

        The grip's thing is among the selected. What stretches it, or changes its height, a row does itself.
        """
        del grip, up_px
        return edits.move_selected(project, selection, by_s)

    def drag_over(self) -> None:
        """A drag that began on this row is over, or was given up."""

    def draw(self, painter: QPainter, axis: TimeAxis, width: float, height: float, ratio: float) -> None:
        """Draws the row's content into (0, 0, width, height); `ratio` is device pixels a unit."""
        raise NotImplementedError

    def pixmap(self, axis: TimeAxis, ratio: float) -> QPixmap:
        """The row as it looks now; drawn anew only if something has changed."""
        size = (self.rect.width(), self.rect.height())
        key = (axis.start_s, axis.scale, axis.duration_s, size, ratio, self._version, theme.palette())
        if self._pixmap is None or key != self._key:
            self._key = key
            self._pixmap = QPixmap(math.ceil(size[0] * ratio), math.ceil(size[1] * ratio))
            self._pixmap.setDevicePixelRatio(ratio)
            self._draw_all(self._pixmap, axis, ratio)
            self.drawn += 1
        return self._pixmap

    def _draw_all(self, pixmap: QPixmap, axis: TimeAxis, ratio: float) -> None:
        p = theme.palette()
        width, height = self.rect.width(), self.rect.height()
        pixmap.fill(QColor(p.canvas))
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter, axis, width, height, ratio)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        end = axis.x(axis.duration_s)
        if end < width:
            painter.fillRect(QRectF(end, 0, width - end, height), QColor(p.window))
        painter.fillRect(QRectF(0, height - 1, width, 1), QColor(p.line))
        painter.end()


def polygon(x_N: np.ndarray, y_N: np.ndarray) -> QPolygonF:
    """Points as Qt wants them, without a Python object for each."""
    points = np.empty((len(x_N), 2), ">f8")
    points[:, 0], points[:, 1] = x_N, y_N
    data = QByteArray(len(x_N).to_bytes(4, "big") + points.tobytes())  # the stream only points at it
    stream = QDataStream(data)
    out = QPolygonF()
    stream >> out  # pyright: ignore[reportUnusedExpression]
    return out


def columns_image(top_W: np.ndarray, bottom_W: np.ndarray, height: int, colour: QColor) -> QImage:
    """Vertical bars, one a device pixel, from `top_W` to `bottom_W` with soft ends; NaN draws nothing."""
    rows_H1 = np.arange(height, dtype=np.float32)[:, None]
    top_W = np.asarray(top_W, np.float32)
    bottom_W = np.where(np.isnan(top_W) | np.isnan(bottom_W), -1, bottom_W).astype(np.float32)
    cover_HW = np.minimum(rows_H1 + 1, bottom_W)
    cover_HW -= np.fmax(rows_H1, top_W)
    np.clip(cover_HW, 0, 1, out=cover_HW)
    cover_HW *= 255
    shades = np.arange(256, dtype=np.uint32) * colour.alpha() // 255
    red, green, blue = (shades * part // 255 for part in (colour.red(), colour.green(), colour.blue()))
    table = (shades << 24 | red << 16 | green << 8 | blue).astype(np.uint32)
    pixels_HW = table.take(cover_HW.astype(np.uint8))
    width = pixels_HW.shape[1]
    image = QImage(pixels_HW.data, width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied)
    return image.copy()  # of its own: the array ends here


@dataclass(frozen=True)
class Look:
    """How a curve is drawn: `fill` is how opaque the ground under it is, 0 … 1."""

    colour: str
    thickness: float = 1.4
    fill: float = 0.0


class Curve:
    """A value for every frame, drawn between `bottom` (at the row's lower edge) and `top`."""

    def __init__(self, values_N: np.ndarray, bottom: float, top: float) -> None:
        self.pyramid = Pyramid(np.asarray(values_N, np.float32))
        self.bottom, self.top = bottom, top

    def draw(self, painter: QPainter, axis: TimeAxis, width: float, height: float, ratio: float, look: Look) -> None:
        """Draws what is in sight: a line through all values, or from afar the band they lie in.

        Column by column: Qt would take ten times as long for a line through thousands of points.
        """
        columns, rows = math.ceil(width * ratio), math.ceil(height * ratio)
        step = FPS / axis.scale / ratio
        low_W, high_W = self._extremes(axis.start_s * FPS, step, columns)
        margin, half = 3 * ratio, look.thickness * ratio / 2
        share = (rows - 2 * margin) / (self.top - self.bottom)
        upper_W = rows - margin - (np.clip(high_W, self.bottom, self.top) - self.bottom) * share
        lower_W = rows - margin - (np.clip(low_W, self.bottom, self.top) - self.bottom) * share
        # From afar lines become bands, which would hide one another.
        parts = [(upper_W - half, lower_W + half, theme.colour(look.colour, 0.6 if step > BAND else 1.0))]
        if look.fill:
            parts.insert(0, (upper_W, np.full_like(upper_W, rows - margin), theme.colour(look.colour, look.fill)))
        for top_W, bottom_W, colour in parts:
            seen_W = ~(np.isnan(top_W) | np.isnan(bottom_W))
            if not seen_W.any():
                continue
            # Only the rows that the curve touches: a flat line needs a few of them.
            first = max(0, int(top_W[seen_W].min()))
            last = min(rows, math.ceil(float(bottom_W[seen_W].max())))
            image = columns_image(top_W - first, bottom_W - first, max(1, last - first), colour)
            image.setDevicePixelRatio(ratio)
            painter.drawImage(QPointF(0, first / ratio), image)

    def _extremes(self, first: float, step: float, width: int) -> tuple[np.ndarray, np.ndarray]:
        """Lowest and highest value of the line in each column, (W,); columns join their neighbours."""
        if step >= 1:
            low_W, high_W = self.pyramid.columns(first, step, width)
            before_W = np.r_[np.nan, high_W[:-1]], np.r_[np.nan, low_W[:-1]]
            return np.fmin(low_W, before_W[0]), np.fmax(high_W, before_W[1])
        values = self.pyramid.values
        edges = first + step * np.arange(width + 1)
        start, stop = max(0, int(edges[0])), min(len(values), int(edges[-1]) + 2)
        if start >= stop:
            return np.full(width, np.nan), np.full(width, np.nan)
        at_edges = np.interp(edges, np.arange(start, stop), values[start:stop], left=np.nan, right=np.nan)
        # The frame that falls into a column is a corner of the line.
        frames = np.floor(edges[1:]).astype(np.int64)
        corners = (frames > edges[:-1]) & (frames >= start) & (frames < stop)
        inner = np.where(corners, values[np.clip(frames, start, stop - 1)], at_edges[1:])
        return (
            np.fmin(np.minimum(at_edges[:-1], at_edges[1:]), inner),
            np.fmax(np.maximum(at_edges[:-1], at_edges[1:]), inner),
        )


def hint(painter: QPainter, rect: QRectF, text: str) -> None:
    """A quiet sentence in the middle of what is empty."""
    painter.setPen(QColor(theme.palette().muted))
    font = painter.font()
    font.setPixelSize(13)
    painter.setFont(font)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


def line(painter: QPainter, width: float, y: float, colour: str) -> None:
    """A thin level line."""
    painter.setPen(QPen(QColor(colour), 1))
    painter.drawLine(QPointF(0, y), QPointF(width, y))
