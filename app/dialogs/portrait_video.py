"""The portrait from a video: look through its frames, take one. All decoding is done by the worker."""

from __future__ import annotations

import shutil
import tempfile
import uuid
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from app import background, direction, theme
from app.i18n import ISOLATES, tell, tr
from app.jobs import Job
from app.studio import Studio
from engine.errors import LikenessError

THUMBNAILS = 12
THUMBNAIL_PX = 54
SHOWN_PX = 1280
"""Longer side at which a frame is kept to be looked at; the portrait is taken at full size."""


class PortraitVideoDialog(QDialog):
    """Shows the frames of the video at `path`; `Use this frame` makes the one that is seen the portrait."""

    def __init__(self, studio: Studio, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Portrait from {name}").format(name=path.name))
        self.resize(760, 640)
        self._studio, self._path = studio, path
        self._folder = Path(tempfile.mkdtemp(prefix="likeness-stills-"))
        self._fps, self._frames = 25.0, 0
        self._job: Job | None = None
        self._wanted, self._shown = 0, -1
        self._thumbnails_asked = 0
        self._over = False
        self._build()
        self._ask("video", {}, self._probed)

    # Widgets

    def _build(self) -> None:
        self.picture = StillView()
        self.strip = Strip()
        self.strip.picked.connect(lambda share: self.go_to(round(share * (self._frames - 1))))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(tr("Moment of the video"))
        self.slider.setToolTip(tr("Moment of the video (arrow keys: one frame)"))
        self.slider.setPageStep(25)
        self.slider.valueChanged.connect(self.go_to)
        self.back = self._step("caret-left", tr("One frame back"), -1)
        self.forth = self._step("caret-right", tr("One frame forward"), 1)
        self.time = QLabel(theme.timecode(0))
        self.time.setFont(theme.tabular(self.font()))
        self.time.setProperty("role", "muted")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.use = buttons.addButton(tr("Use this frame"), QDialogButtonBox.ButtonRole.AcceptRole)
        # Or Qt would make it the default as long as there is no frame to use.
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        self.use.setToolTip(tr("Make this frame the portrait (Enter)"))
        self.use.setAccessibleName(tr("Use this frame"))
        self.use.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.hint = QLabel(tr("Choose a frame with the mouth closed and the face turned to the camera."))
        self.hint.setProperty("role", "muted")
        line = QHBoxLayout()
        line.setSpacing(theme.STEP)
        direction.in_order(line)  # of time
        direction.rightwards(self.slider)
        for widget in (self.back, self.forth):
            line.addWidget(widget)
        line.addWidget(self.slider, 1)
        line.addWidget(self.time)
        last = QHBoxLayout()
        last.addWidget(self.hint, 1)
        last.addWidget(buttons)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(2 * theme.STEP, 2 * theme.STEP, 2 * theme.STEP, 2 * theme.STEP)
        rows.setSpacing(theme.STEP)
        rows.addWidget(self.picture, 1)
        rows.addWidget(self.strip)
        rows.addLayout(line)
        rows.addSpacing(theme.STEP)
        rows.addLayout(last)
        self._set_ready(ready=False)

    def _step(self, icon: str, tip: str, by: int) -> QPushButton:
        button = QPushButton()
        theme.set_icon(button, icon)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setAutoRepeat(True)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.go_to(self._wanted + by))
        return button

    def _set_ready(self, *, ready: bool) -> None:
        for widget in (self.slider, self.back, self.forth, self.strip):
            widget.setEnabled(ready)
        self.use.setEnabled(ready and self._shown == self._wanted)

    # What the user does

    def go_to(self, frame: int) -> None:
        """Shows another frame, counted from 0."""
        frame = max(0, min(frame, self._frames - 1))
        self._wanted = frame
        self.slider.setValue(frame)
        self.strip.set_share(frame / max(self._frames - 1, 1))
        # Minutes and seconds of this video, whatever its frame rate.
        self.time.setText(theme.timecode(frame / self._fps, max(1, round(self._fps))))
        self.use.setEnabled(frame == self._shown)
        self._advance()

    def accept(self) -> None:
        """Makes the frame that is seen the portrait."""
        if self._shown != self._wanted or self._shown < 0:
            return
        folder = self._studio.scene.cache_folder / "stills"
        out = folder / f"{uuid.uuid4().hex}.png"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(self._still(self._shown), out)
        except OSError as error:
            self._failed(tr("The frame cannot be kept: {reason}; free some space.").format(reason=error.strerror))
            return
        name = tr("{name}, {time}").format(name=self._path.name, time=self.time.text()).translate(ISOLATES)
        self._studio.imports.portrait(out, name)
        super().accept()

    def done(self, result: int) -> None:
        """Ends all that is still being decoded."""
        self._over = True
        if self._job is not None:
            self._studio.jobs.cancel(self._job)
            self._job = None
        shutil.rmtree(self._folder, ignore_errors=True)
        super().done(result)

    # The worker

    def _ask(self, op: str, arguments: dict[str, Any], done: Any) -> None:
        def ended(result: dict[str, Any]) -> None:
            if not self._over:
                self._job = None
                done(result)

        def failed(sentence: str) -> None:
            if not self._over:
                self._job = None
                self._failed(sentence)

        title = tr("Looking at {name}").format(name=self._path.name)
        arguments = {"path": str(self._path), **arguments}
        job = self._studio.jobs.start(op, arguments, title, ended, failed, quiet=True)
        self._job = None if job.finished else job

    def _probed(self, result: dict[str, Any]) -> None:
        self._fps = float(result["fps"])
        self._frames = max(1, round(float(result["duration_s"]) * self._fps))
        self.slider.setRange(0, self._frames - 1)
        self.slider.setPageStep(max(1, round(self._fps)))
        self.strip.set_shape(int(result["width"]), int(result["height"]))
        self._set_ready(ready=True)
        self.slider.setFocus()
        # People seldom look good in the first frame.
        self.go_to(self._frames // 10)

    def _advance(self) -> None:
        """Asks for what is missing most: the frame that is wanted, then small ones; one at a time."""
        if self._over or self._job is not None or not self._frames:
            return
        if self._shown != self._wanted:
            frame = self._wanted
            out = self._still(frame)
            arguments = {"time_s": (frame + 0.25) / self._fps, "out": str(out)}
            self._ask(
                "still", arguments, lambda _: self._load(out, SHOWN_PX, lambda image: self._arrived(frame, image))
            )
        elif self._thumbnails_asked < self.strip.count:
            index = self._thumbnails_asked
            self._thumbnails_asked += 1
            out = self._folder / f"small{index}.png"
            time_s = (index + 0.5) / self.strip.count * self._frames / self._fps
            small = {"time_s": time_s, "out": str(out), "height": 2 * THUMBNAIL_PX}
            self._ask(
                "still", small, lambda _: self._load(out, 4 * THUMBNAIL_PX, lambda i: self.strip.set_image(index, i))
            )

    def _load(self, path: Path, longest_px: int, then: Any) -> None:
        """Reads a picture beside the window, then goes on."""

        def read() -> QImage:
            image = QImage(str(path))
            if image.isNull():
                raise LikenessError(tr("A frame of this video cannot be shown; take another one."))
            if max(image.width(), image.height()) <= longest_px:
                return image
            how = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            return image.scaled(QSize(longest_px, longest_px), *how)

        def loaded(image: QImage) -> None:
            if not self._over:
                then(image)
                self._advance()

        background.run(read, loaded, lambda sentence: None if self._over else self._failed(sentence))

    def _arrived(self, frame: int, image: QImage) -> None:
        # Also when another one is wanted by now: while dragging, something near is better than nothing.
        self.picture.set_image(image)
        if self._shown >= 0 and self._shown not in (frame, self._wanted):
            self._still(self._shown).unlink(missing_ok=True)
        self._shown = frame
        self.use.setEnabled(frame == self._wanted)

    def _still(self, frame: int) -> Path:
        return self._folder / f"frame{frame}.png"

    def _failed(self, sentence: str) -> None:
        self.picture.set_sentence(tell(sentence))
        self._shown = -1
        self.use.setEnabled(False)


class StillView(QWidget):
    """One picture, as large as it fits, or a sentence why there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self.sentence = tr("Reading the video…")
        self.setMinimumSize(320, 240)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Frame of the video"))

    def set_image(self, image: QImage) -> None:
        self._image, self.sentence = image, ""
        self.update()

    def set_sentence(self, sentence: str) -> None:
        self._image, self.sentence = None, sentence
        self.setAccessibleDescription(sentence)
        self.update()

    @property
    def image(self) -> QImage | None:
        return self._image

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        palette = theme.palette()
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.canvas))
        painter.drawRoundedRect(QRectF(self.rect()), theme.RADIUS, theme.RADIUS)
        if self._image is not None:
            size = self._image.size().scaled(self.size() - QSize(16, 16), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRectF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2, *size.toTuple())
            painter.drawImage(place, self._image)
        else:
            painter.setPen(QColor(palette.muted))
            room = self.rect().adjusted(32, 32, -32, -32)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.sentence)
        painter.end()


class Strip(QWidget):
    """Small frames side by side with a mark at the moment; `picked(share)` 0 … 1 of the video."""

    picked = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = THUMBNAILS
        self._images: dict[int, QImage] = {}
        self._share = 0.0
        self.setFixedHeight(THUMBNAIL_PX + 4)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(tr("Overview of the video"))
        self.setToolTip(tr("Overview of the video: click or drag to go there"))

    @property
    def images(self) -> int:
        """How many have arrived."""
        return len(self._images)

    def set_shape(self, width: int, height: int) -> None:
        """Size of the video's frames: as many fit as are not squeezed."""
        self.count = max(4, min(THUMBNAILS, round(self.width() / (THUMBNAIL_PX * width / max(height, 1)))))

    def set_image(self, index: int, image: QImage) -> None:
        self._images[index] = image
        self.update()

    def set_share(self, share: float) -> None:
        self._share = share
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        palette = theme.palette()
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), QColor(palette.canvas))
        each = self.width() / self.count
        for index, image in self._images.items():
            cell = QRectF(index * each, 2, each - 1, THUMBNAIL_PX)
            # Cut to the cell, never squeezed.
            scale = max(cell.width() / image.width(), cell.height() / image.height())
            size = QSizeF(cell.width() / scale, cell.height() / scale)
            corner = QPointF((image.width() - size.width()) / 2, (image.height() - size.height()) / 2)
            painter.drawImage(cell, image, QRectF(corner, size))
        x = 1 + self._share * (self.width() - 2)
        painter.setPen(QPen(theme.colour("#0a0b0d", 0.7), 4))
        painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))
        painter.setPen(QPen(QColor(palette.accent), 2))
        painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.LeftButton:
            self._pick(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._pick(event)

    def _pick(self, event: QMouseEvent) -> None:
        self.picked.emit(min(max(event.position().x() / max(self.width(), 1), 0.0), 1.0))
