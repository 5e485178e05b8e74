"""Drag and drop onto the preview, and the frame that says it would be taken."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app import theme
from app.i18n import tr
from app.studio import Studio


class DropFrame(QWidget):
    """Lies over a widget while something that can be dropped is held above it; hands it to the studio."""

    def __init__(self, over: QWidget, studio: Studio) -> None:
        super().__init__(over)
        self._studio, self._over = studio, over
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        over.setAcceptDrops(True)
        over.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.DragEnter and isinstance(event, QDragEnterEvent):
            data = event.mimeData()
            if data.hasImage() or local_files(data):
                event.acceptProposedAction()
                self.setGeometry(self._over.rect())
                self.raise_()
                self.show()
                return True
        elif event.type() == QEvent.Type.DragLeave:
            self.hide()
        elif event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            self.hide()
            self._take(event.mimeData())
            event.acceptProposedAction()
            return True
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        palette = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.colour(palette.accent, 0.10))
        painter.setPen(QPen(QColor(palette.accent), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(5, 5, -5, -5), 10, 10)
        painter.end()

    def _take(self, data: QMimeData) -> None:
        paths = local_files(data)
        if paths:
            self._studio.imports.drop(paths)
        elif data.hasImage():
            self._studio.imports.portrait_image(QImage(data.imageData()), tr("Dropped picture"))


def local_files(data: QMimeData) -> list[Path]:
    """The files among what is dropped or pasted."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
