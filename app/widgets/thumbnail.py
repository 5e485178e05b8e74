"""A small picture with round corners; as a button, one of several to choose from."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app import theme


class Thumbnail(QAbstractButton):
    """A square picture of `side` pixels, filled from the middle of what it is given; the chosen one has an amber frame.

    `choice=False`: only to look at, nothing to click.
    """

    def __init__(self, side: int, parent: QWidget | None = None, *, choice: bool = True, icon: str = "user") -> None:
        super().__init__(parent)
        self._side = side
        self._icon = icon
        self._image: QImage | None = None
        self.setCheckable(choice)
        self.setAutoExclusive(choice)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if choice else Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        if not choice:
            self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_image(self, image: QImage | None) -> None:
        """Another picture; it is made small here, once for every pixel density."""
        self._image = image
        self.update()

    def image(self) -> QImage | None:
        return self._image

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        p = theme.palette()
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(self.rect())
        shape = QPainterPath()
        shape.addRoundedRect(box, 4, 4)
        if self._image is None or self._image.isNull():
            painter.fillPath(shape, theme.colour(p.raised))
            half = self._side // 2
            theme.icon(self._icon, p.edge).paint(painter, half // 2, half // 2, half, half)
        else:
            painter.setClipPath(shape)
            side = min(self._image.width(), self._image.height())
            left, top = (self._image.width() - side) // 2, (self._image.height() - side) // 2
            painter.drawImage(box, self._image, QRectF(left, top, side, side))
            painter.setClipping(False)
        frame = box.adjusted(1, 1, -1, -1)
        if self.isChecked() or self.hasFocus():
            pen = painter.pen()
            pen.setColor(theme.colour(p.accent if self.isChecked() else p.text))
            pen.setWidthF(2)
            painter.setPen(pen)
            painter.drawRoundedRect(frame, 4, 4)
        elif self.underMouse() and self.isCheckable():
            painter.setPen(theme.colour(p.text))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
