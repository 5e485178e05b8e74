"""What can be dragged on the preview: the crop square and the faces to choose from."""

from __future__ import annotations

import itertools
from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPainterPath, QPen

from app import theme
from app.palette import DARK
from app.views.preview_crop import CropRules, Grip, corners, grip_at
from app.views.preview_zoom import Zoom
from engine.document import Crop, Portrait

NUDGE, FINE = 0.02, 0.004
"""How far a key moves the square, in its sides; the second with Shift."""
_drags = itertools.count(1)
"""Each drag is one step to undo, however many places it went through."""

_ARROWS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
}  # fmt: skip
_SIZES: dict[int, int] = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}


class CropTool:
    """The crop of the chosen face, and the other faces, a click on which chooses them.

    Dragging inside moves, a corner resizes; with Alt the arrows move and + and - resize. `set_crop(crop, merge)` is
    called all the while.
    """

    def __init__(
        self,
        portrait: Portrait,
        set_crop: Callable[[Crop | None, str], None],
        choose_face: Callable[[int], None],
        font: QFont,
    ) -> None:
        self._set_crop, self._choose_face, self._font = set_crop, choose_face, font
        self._grip: Grip | None = None
        self._from: tuple[float, float] = (0.0, 0.0)
        self._start: Crop | None = None
        self._before: Crop | None = None
        self._merge = ""
        self.take(portrait)

    def take(self, portrait: Portrait) -> None:
        """The project has another crop or another face."""
        self._portrait = portrait
        self.crop = portrait.square
        self.rules = CropRules.of(portrait.chosen.landmarks, portrait.width, portrait.height)

    @property
    def dragging(self) -> bool:
        return self._start is not None

    def press(self, x: float, y: float, reach: float) -> bool:
        grip = grip_at(self.crop, x, y, reach)
        other = self._face_at(x, y)
        if other is not None and (grip is None or grip == "inside"):
            self._choose_face(other)
            return False
        if grip is None:
            return False
        self._grip, self._from, self._start, self._before = grip, (x, y), self.crop, self._portrait.crop
        self._merge = f"crop {next(_drags)}"
        return True

    def drag(self, x: float, y: float) -> None:
        if self._start is None or self._grip is None:
            return
        dx, dy = x - self._from[0], y - self._from[1]
        if self._grip == "inside":
            crop = self.rules.moved(self._start, dx, dy)
        else:
            crop = self.rules.resized(self._start, self._grip, dx, dy)
        self._give(crop)

    def release(self) -> None:
        self._start = self._grip = None

    def cancel(self) -> bool:
        if self._start is None:
            return False
        self.crop = self._start
        self._set_crop(self._before, self._merge)
        self.release()
        return True

    def cursor(self, x: float, y: float, reach: float) -> Qt.CursorShape | None:
        grip = grip_at(self.crop, x, y, reach)
        if grip in ("left top", "right bottom"):
            return Qt.CursorShape.SizeFDiagCursor
        if grip in ("right top", "left bottom"):
            return Qt.CursorShape.SizeBDiagCursor
        if self._face_at(x, y) is not None:
            return Qt.CursorShape.PointingHandCursor
        return Qt.CursorShape.SizeAllCursor if grip == "inside" else None

    def wants(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            return self.dragging
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        return alt and (event.key() in _ARROWS or event.key() in _SIZES)

    def key(self, event: QKeyEvent) -> bool:
        if not self.wants(event):
            return False
        if event.key() == Qt.Key.Key_Escape:
            return self.cancel()
        step = FINE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else NUDGE
        self._merge = "crop by keys"
        if event.key() in _ARROWS:
            dx, dy = _ARROWS[event.key()]
            self._give(self.rules.moved(self.crop, dx * step * self.crop.side, dy * step * self.crop.side))
        else:
            self._give(self.rules.scaled(self.crop, 1 + step * _SIZES[event.key()]))
        return True

    def paint(self, painter: QPainter, zoom: Zoom) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        square = _rect(zoom, self.crop)
        picture = QRectF(zoom.x, zoom.y, zoom.width * zoom.scale, zoom.height * zoom.scale)
        shade = QPainterPath()
        shade.addRect(picture.united(square))
        hole = QPainterPath()
        hole.addRect(square)
        painter.fillPath(shade - hole, theme.colour("#0a0b0d", 0.42))
        self._paint_square(painter, square, zoom)
        for index in range(len(self._portrait.faces)):
            if len(self._portrait.faces) > 1:
                self._paint_face(painter, zoom, index)
        painter.restore()

    def _paint_square(self, painter: QPainter, square: QRectF, zoom: Zoom) -> None:
        painter.setPen(QPen(theme.colour("#0a0b0d", 0.6), 3))
        painter.drawRect(square)
        painter.setPen(QPen(theme.colour("#ffffff", 0.9), 1))
        painter.drawRect(square)
        painter.setPen(QPen(QColor(DARK.accent), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        arm = min(18.0, square.width() / 4)
        for name, x, y in corners(self.crop):
            corner = QPointF(*zoom.to_window(x, y))
            along = arm if "left" in name else -arm
            down = arm if "top" in name else -arm
            painter.drawPolyline([corner + QPointF(along, 0), corner, corner + QPointF(0, down)])

    def _paint_face(self, painter: QPainter, zoom: Zoom, index: int) -> None:
        chosen = index == self._portrait.face
        box = _rect_of(zoom, _face_box(self._portrait, index))
        colour = QColor(DARK.mouth) if chosen else theme.colour("#ffffff", 0.85)
        painter.setPen(QPen(theme.colour("#0a0b0d", 0.55), 3.5))
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(QPen(colour, 1.5))
        painter.drawRoundedRect(box, 6, 6)
        tab = QRectF(box.topLeft() - QPointF(0, 24), QSizeF(24, 20))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(tab, 5, 5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QColor("#0a0b0d"))
        painter.setFont(self._font)
        painter.drawText(tab, Qt.AlignmentFlag.AlignCenter, str(index + 1))

    def _give(self, crop: Crop) -> None:
        if crop != self.crop:
            self.crop = crop
            self._set_crop(crop, self._merge)

    def _face_at(self, x: float, y: float) -> int | None:
        for index in range(len(self._portrait.faces)):
            left, top, right, bottom = _face_box(self._portrait, index)
            if index != self._portrait.face and left <= x <= right and top <= y <= bottom:
                return index
        return None


def _face_box(portrait: Portrait, index: int) -> tuple[float, float, float, float]:
    xs, ys = zip(*portrait.faces[index].landmarks, strict=True)
    pad = 0.06 * (max(xs) - min(xs))
    return min(xs) - pad, min(ys) - pad, max(xs) + pad, max(ys) + pad


def _rect(zoom: Zoom, crop: Crop) -> QRectF:
    return _rect_of(zoom, (crop.x, crop.y, crop.x + crop.side, crop.y + crop.side))


def _rect_of(zoom: Zoom, box: tuple[float, float, float, float]) -> QRectF:
    return QRectF(QPointF(*zoom.to_window(box[0], box[1])), QPointF(*zoom.to_window(box[2], box[3])))
