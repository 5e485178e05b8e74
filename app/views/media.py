"""The left panel: what the video is made from - portrait, voice, motion, picture."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app import theme
from app.i18n import tr
from app.studio import Studio
from app.views.locked import LockedNote
from app.views.media_motion import MotionPart, PicturePart
from app.views.media_portrait import PortraitPart
from app.views.media_voice import VoicePart


class MediaView(QWidget):
    """Shows the project's sources and lets the user choose among them; files can be dropped anywhere on it."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self.setAcceptDrops(True)
        self.portrait = PortraitPart(studio)
        self.voice = VoicePart(studio)
        self.motion = MotionPart(studio)
        self.picture = PicturePart(studio)
        inside = QWidget()
        inside.setProperty("surface", "panel")
        column = QVBoxLayout(inside)
        edge = theme.STEP * 2 - 4
        column.setContentsMargins(edge, theme.STEP, edge, edge)
        column.setSpacing(theme.STEP + 4)
        column.addWidget(LockedNote(studio))
        for part in (self.portrait, self.voice, self.motion, self.picture):
            column.addWidget(part)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(area)
        self._inside = inside
        self._frame = _DropFrame(self)
        # Several signals come with one edit: the panel is drawn once for all of them.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.refresh)
        scene, session = studio.scene, studio.session
        for signal in (
            session.changed, session.opened, scene.picture_changed, scene.voice_changed, scene.motion_changed,
            studio.jobs.changed,
        ):  # fmt: skip
            signal.connect(self._soon.start)
        self.refresh()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(248, 560)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(200, 160)

    def refresh(self) -> None:
        """Shows what the project now has."""
        for part in (self.portrait, self.voice, self.motion, self.picture):
            part.refresh()
            part.setEnabled(not self._studio.session.read_only)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        data = event.mimeData()
        if data.hasUrls() or data.hasImage():
            event.acceptProposedAction()
            self._frame.resize(self.size())
            self._frame.show()
            self._frame.raise_()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802
        self._frame.hide()
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        self._frame.hide()
        data = event.mimeData()
        if data.hasUrls():
            self._studio.imports.drop([Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()])
        elif data.hasImage():
            self._studio.imports.portrait_image(data.imageData(), tr("Dropped picture"))
        event.acceptProposedAction()


class _DropFrame(QWidget):
    """What is seen while something is held over the panel: drop it here."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        p = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.colour(p.panel, 0.8))
        painter.setPen(QPen(theme.colour(p.accent), 1.5, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(6, 6, -6, -6), theme.RADIUS, theme.RADIUS)
        painter.setPen(theme.colour(p.text))
        words = tr("Drop a picture, a sound or a video")
        room = self.rect().adjusted(24, 24, -24, -24)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap), words)
