"""The surface of the preview: the picture, fitted or zoomed, and what is painted over it."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from app import theme
from app.i18n import tr
from app.views.preview_overlay import paint_landmarks
from app.views.preview_zoom import Zoom

KEPT_LAYERS = 6
"""Scaled pictures that are remembered."""
WHEEL = 1.0015
"""Factor of enlargement for one unit of the wheel; a notch has 120."""
KEY_STEP = 1.25
KEY_REASONS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
REACH = 12.0
"""How near to a handle the pointer has to be, in window units."""


@dataclass(frozen=True, eq=False)
class Content:
    """What is to be seen: `left` all over, or up to `divider` (0 … 1 of the width) where there is a `right`.

    `dim` 0 … 1 darkens the picture; `landmarks_PD` (68, 2) are in portrait pixels.
    """

    left: QImage | None = None
    right: QImage | None = None
    divider: float = 0.5
    dim: float = 0.0
    landmarks_PD: np.ndarray | None = None


class Tool(Protocol):
    """Something on the canvas that can be dragged; places and `reach` are in portrait pixels."""

    def press(self, x: float, y: float, reach: float) -> bool:
        """Whether it takes the drag that begins here."""
        ...

    def drag(self, x: float, y: float) -> None: ...

    def release(self) -> None: ...

    def cancel(self) -> bool:
        """Takes a running drag back; False if there is none."""
        ...

    def cursor(self, x: float, y: float, reach: float) -> Qt.CursorShape | None: ...

    def key(self, event: QKeyEvent) -> bool:
        """Whether it makes use of the key."""
        ...

    def wants(self, event: QKeyEvent) -> bool:
        """Whether it would, before any shortcut of the window gets it."""
        ...

    def paint(self, painter: QPainter, zoom: Zoom) -> None: ...


class Canvas(QWidget):
    """Paints Content; wheel with Ctrl, pinch and keys zoom, middle button or Alt drags, a double click fits."""

    zoomed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.zoom = Zoom()
        self.tool: Tool | None = None
        self.under: Callable[[QPainter, Zoom], None] | None = None
        """Paints between picture and landmarks."""
        self.takes_twice = False
        """Whether a double click on what the tool takes is but another press; elsewhere it shows the whole picture."""
        self.held_keys = Qt.KeyboardModifier.NoModifier
        """Shift, Ctrl and the like as they were at the last move of the pointer or press."""
        self._content = Content()
        self._has_picture = False
        self._layers = Layers()
        self._pan: QPointF | None = None
        self._dragging = False
        self._focus_by_key = False
        self.paints = 0
        """How often it was painted: for tests and for whoever wonders about speed."""
        self.setMinimumSize(240, 200)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("Preview"))
        theme.signals.changed.connect(self.update)

    def set_portrait_size(self, width: int, height: int) -> None:
        """Size of the portrait in its pixels, (0, 0) for none; all pictures are laid on it."""
        self._has_picture = width > 0 and height > 0
        if self._has_picture:
            self.zoom.set_picture(width, height)
        self.zoomed.emit()
        self.update()

    def show_content(self, content: Content) -> None:
        """Shows something else, at the next paint."""
        self._content = content
        self.update()

    @property
    def content(self) -> Content:
        return self._content

    def fit(self) -> None:
        """Shows all of the portrait."""
        self.zoom.fit()
        self._view_changed()

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Enlarges about a place of the window, or its middle."""
        place = QRectF(self.rect()).center() if at is None else at
        self.zoom.zoom(factor, place.x(), place.y())
        self._view_changed()

    @property
    def picture_rect(self) -> QRectF:
        """Where the portrait lies, in window units, on whole device pixels."""
        ratio, zoom = self.devicePixelRatioF(), self.zoom
        left, top = round(zoom.x * ratio) / ratio, round(zoom.y * ratio) / ratio
        right = round((zoom.x + zoom.width * zoom.scale) * ratio) / ratio
        bottom = round((zoom.y + zoom.height * zoom.scale) * ratio) / ratio
        return QRectF(left, top, right - left, bottom - top)

    def _view_changed(self) -> None:
        self.zoomed.emit()
        self.update()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        self.paints += 1
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.palette().canvas))
        if self._has_picture:
            self._paint_pictures(painter)
            painter.setClipRect(self.picture_rect.adjusted(-40, -40, 40, 40))
            if self.under is not None:
                self.under(painter, self.zoom)
            if self._content.landmarks_PD is not None:
                zoom = self.zoom
                # Landmarks count from the middle of the first pixel, places on the canvas from its corner.
                shown_PD = (self._content.landmarks_PD + 0.5) * zoom.scale + (zoom.x, zoom.y)
                paint_landmarks(painter, shown_PD)
            painter.setClipping(False)
            if self.tool is not None:
                self.tool.paint(painter, self.zoom)
        if self._focus_by_key and self.hasFocus():
            painter.setPen(QColor(theme.palette().accent))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _paint_pictures(self, painter: QPainter) -> None:
        content, place = self._content, self.picture_rect
        if content.right is None:
            self._paint_layer(painter, content.left, place)
        else:
            middle = place.left() + place.width() * content.divider
            painter.setClipRect(QRectF(place.left(), place.top(), middle - place.left(), place.height()))
            self._paint_layer(painter, content.left, place)
            painter.setClipRect(QRectF(middle, place.top(), place.right() - middle, place.height()))
            self._paint_layer(painter, content.right, place)
            painter.setClipping(False)
        if content.dim > 0:
            painter.fillRect(place, theme.colour("#0a0b0d", content.dim))

    def _paint_layer(self, painter: QPainter, image: QImage | None, place: QRectF) -> None:
        if image is None or image.isNull():
            return
        visible = place.intersected(QRectF(self.rect()))
        if not visible.isEmpty():
            painter.drawPixmap(visible.topLeft(), self._layers.get(image, place, visible, self.devicePixelRatioF()))

    # Pointer and keys

    def event(self, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.NativeGesture and isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom_by(1 + event.value(), event.position())
                return True
        elif kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self._zoom_key(event, act=False) or (self.tool is not None and self.tool.wants(event)):
                event.accept()
                return True
        elif kind == QEvent.Type.Leave and self.tool is not None and not self._dragging:
            self.tool.cursor(-math.inf, -math.inf, 0.0)  # nothing is pointed at any more
        elif kind == QEvent.Type.DevicePixelRatioChange:
            self._settle_room()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: ARG002, N802
        self._settle_room()

    def _settle_room(self) -> None:
        self.zoom.set_room(self.width(), self.height(), self.devicePixelRatioF())
        self._view_changed()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        # A frame round the whole picture helps who goes by keys, and would only disturb who clicks.
        self._focus_by_key = event.reason() in KEY_REASONS
        super().focusInEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        turned, fine = event.angleDelta(), event.pixelDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(WHEEL ** float(turned.y()), event.position())
        elif not self.zoom.fitted:
            moved = turned if fine.isNull() else fine * 2
            self.zoom.move(moved.x() / 2, moved.y() / 2)
            self._view_changed()
        else:
            event.ignore()
            return
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self.held_keys = event.modifiers()
        left = event.button() == Qt.MouseButton.LeftButton
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.button() == Qt.MouseButton.MiddleButton or (left and alt):
            self._pan = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif left and self.tool is not None:
            self._dragging = self.tool.press(*self._place(event))
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        self.held_keys = event.modifiers()
        if self._pan is not None:
            moved = event.position() - self._pan
            self._pan = event.position()
            self.zoom.move(moved.x(), moved.y())
            self._view_changed()
            return
        if self.tool is None:
            self.unsetCursor()
            return
        x, y, reach = self._place(event)
        if self._dragging:
            self.tool.drag(x, y)
            self.update()
            return
        shape = self.tool.cursor(x, y, reach)
        self.unsetCursor() if shape is None else self.setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002, N802
        if self._pan is not None:
            self._pan = None
            self.unsetCursor()
        if self._dragging and self.tool is not None:
            self.tool.release()
        self._dragging = False
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self.held_keys = event.modifiers()
        if self.takes_twice and self.tool is not None and self.tool.press(*self._place(event)):
            self._dragging = True
            self.update()
        else:
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if self._zoom_key(event, act=True):
            return
        if self.tool is not None and self.tool.key(event):
            self._dragging = self._dragging and event.key() != Qt.Key.Key_Escape
            self.update()
            return
        super().keyPressEvent(event)

    def _zoom_key(self, event: QKeyEvent, *, act: bool) -> bool:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        factors: dict[int, float] = {
            Qt.Key.Key_Plus: KEY_STEP, Qt.Key.Key_Equal: KEY_STEP, Qt.Key.Key_Minus: 1 / KEY_STEP, Qt.Key.Key_0: 0.0,
        }  # fmt: skip
        factor = factors.get(event.key())
        if factor is None:
            return False
        if act:
            self.zoom_by(factor) if factor else self.fit()
        return True

    def _place(self, event: QMouseEvent) -> tuple[float, float, float]:
        place = event.position()
        return *self.zoom.to_picture(place.x(), place.y()), REACH / self.zoom.scale


class Layers:
    """Pictures as they were last painted, scaled: painting them again costs next to nothing."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[Any, ...], QPixmap] = OrderedDict()

    def get(self, image: QImage, place: QRectF, visible: QRectF, ratio: float) -> QPixmap:
        """What of `image`, laid on `place`, lies in `visible`; both in window units of `ratio` device pixels."""
        key = (image.cacheKey(), place.getRect(), visible.getRect(), ratio)
        pixmap = self._kept.get(key)
        if pixmap is None:
            pixmap = _scaled(image, place, visible, ratio)
            self._kept[key] = pixmap
            while len(self._kept) > KEPT_LAYERS:
                self._kept.popitem(last=False)
        self._kept.move_to_end(key)
        return pixmap


def _scaled(image: QImage, place: QRectF, visible: QRectF, ratio: float) -> QPixmap:
    across = place.width() * ratio / image.width()
    size = QRect(0, 0, max(1, round(visible.width() * ratio)), max(1, round(visible.height() * ratio)))
    offset = (visible.topLeft() - place.topLeft()) * ratio
    if across < 1:  # smaller: every pixel counts, so that nothing flickers
        whole = image.convertToFormat(QImage.Format.Format_RGB32).scaled(
            max(1, round(place.width() * ratio)),
            max(1, round(place.height() * ratio)),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        pixmap = QPixmap.fromImage(
            whole.copy(size.translated(offset.toPoint())) if offset or size != whole.rect() else whole
        )
    else:
        pixmap = QPixmap(size.size())
        down = place.height() * ratio / image.height()
        source = QRectF(offset.x() / across, offset.y() / down, size.width() / across, size.height() / down)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(size), image, source)
        painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
