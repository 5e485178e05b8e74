"""Plays an exported video as it lies on disk."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QImage,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QSizePolicy, QSlider, QStyle, QVBoxLayout, QWidget

from app import background, direction, theme
from app.i18n import tell, tr
from app.playback import Playback
from app.player_frames import FrameReader, VideoFacts, look_at
from app.studio import Studio
from app.views.jobs import reveal
from app.views.words import clock
from app.widgets.icon_button import IconButton

LARGEST_PX = 1280
"""Longer side of the decoded picture, however large the window: more would not be seen, and copying takes time."""
TICK_MS = 15
SETTLE_MS = 150
"""Quiet time after a change of the window's size before frames are decoded at the new one."""
TILE = 12


class PlayerDialog(QDialog):
    """The video, playing: Space, arrows for frames, Home and End, L to repeat, Escape closes."""

    def __init__(self, studio: Studio, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._facts: VideoFacts | None = None
        self._reader: FrameReader | None = None
        self._closed = False
        self._play_soon = True
        self.setObjectName("PlayerDialog")
        self.setWindowTitle(path.name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.playback = Playback(self)
        self.playback.set_device(str(studio.settings.value("output_device")))
        self.canvas = _Canvas(self)
        self.problem = QLabel()
        self.problem.setProperty("role", "warn")
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.canvas, 1)
        layout.addWidget(self._bar())
        self.resize(90 * theme.STEP, 80 * theme.STEP)
        self._tick = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._tick.timeout.connect(self._show_frame)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._open_reader)
        self.canvas.resized = self._settle.start
        self._connect()
        background.run(lambda: look_at(path), self._looked, self._fail)

    # Putting together

    def _bar(self) -> QWidget:
        self.play = IconButton("play-fill", tr("Play or pause"), shortcut="Space", size=20)
        self.loop = IconButton("repeat", tr("Repeat"), shortcut="L", checkable=True)
        self.folder = IconButton("folder-open", tr("Show in folder"))
        self.slider = _Slider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(tr("Position"))
        self.slider.setToolTip(tr("Drag or click to go there"))
        self.slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.time = QLabel("0:00.0 / 0:00.0")
        self.time.setFont(theme.tabular(self.time.font()))
        self.time.setProperty("role", "muted")
        for part in (self.play, self.loop, self.slider):
            part.setEnabled(False)
        bar = QWidget()
        direction.rightwards(bar)
        rows = QVBoxLayout(bar)
        rows.setContentsMargins(2 * theme.STEP, theme.STEP, 2 * theme.STEP, theme.STEP)
        row = QHBoxLayout()
        row.setSpacing(theme.STEP)
        row.addWidget(self.play)
        row.addWidget(self.slider, 1)
        row.addWidget(self.time)
        row.addWidget(self.loop)
        row.addWidget(self.folder)
        rows.addWidget(self.problem)
        rows.addLayout(row)
        return bar

    def _connect(self) -> None:
        self.play.clicked.connect(self.playback.toggle)
        self.loop.toggled.connect(self.playback.set_loop)
        self.folder.clicked.connect(lambda: reveal(self._path))
        self.slider.valueChanged.connect(self._slid)
        self.playback.playing_changed.connect(self._playing)
        self.playback.moved.connect(self._moved)
        self.playback.problem_changed.connect(self._tell)
        keys = {
            "Space": self.playback.toggle,
            "Left": lambda: self._step(-1),
            "Right": lambda: self._step(1),
            "Home": lambda: self.playback.seek(0.0),
            "End": lambda: self._go(10**9),
            "L": self.loop.toggle,
        }
        for key, do in keys.items():
            QShortcut(QKeySequence(key), self, do)

    # What the file is

    def _looked(self, facts: VideoFacts) -> None:
        if self._closed:
            _forget(facts)
            return
        self._facts = facts
        self.playback.set_sound(facts.sound, facts.duration_s)
        self.slider.setRange(0, facts.frames - 1)
        self.slider.setPageStep(max(1, round(facts.fps)))
        for part in (self.play, self.loop, self.slider):
            part.setEnabled(True)
        self.play.setFocus()
        self._fit(facts)
        self._settle.start()  # the window may take another size first

    def _fit(self, facts: VideoFacts) -> None:
        """A window as large as the picture where the screen has room for it."""
        room = self.screen().availableGeometry().size() * 0.8 if self.screen() else QSize(1200, 800)
        bar = self.height() - self.canvas.height()
        shown = QSize(facts.width, facts.height)
        limit = QSize(room.width(), room.height() - bar)
        if shown.width() > limit.width() or shown.height() > limit.height():
            shown.scale(limit, Qt.AspectRatioMode.KeepAspectRatio)
        self.resize(max(shown.width(), 48 * theme.STEP), max(shown.height(), 30 * theme.STEP) + bar)

    def _open_reader(self) -> None:
        facts = self._facts
        if facts is None or self._closed:
            return
        size = QSize(facts.width, facts.height)
        ratio = self.devicePixelRatioF()
        limit = QSize(
            min(LARGEST_PX, round(self.canvas.width() * ratio)), min(LARGEST_PX, round(self.canvas.height() * ratio))
        )
        if size.width() > limit.width() or size.height() > limit.height():
            size.scale(limit, Qt.AspectRatioMode.KeepAspectRatio)
        if self._reader is not None:
            if (self._reader.width, self._reader.height) == (size.width(), size.height()):
                return
            self._reader.close()
        self._reader = FrameReader(self._path, facts, size.width(), size.height())
        self._tick.start()

    # Going on

    def _show_frame(self) -> None:
        if self._reader is None or self._facts is None:
            return
        at_s = self.playback.position_s
        image = self._reader.image(at_s)
        if self._reader.problem:
            self._tell(self._reader.problem)
        if image is not None:
            self.canvas.show_image(image)
        if self.playback.playing or not self._reader.shows(at_s):
            return
        self._tick.stop()  # nothing moves
        if self._play_soon:  # not before the first picture is there, or the beginning would be heard without it
            self._play_soon = False
            self.playback.play()

    def _moved(self, at_s: float) -> None:
        facts = self._facts
        if facts is None or self._closed:
            return
        self._tick.start()
        self.slider.blockSignals(True)
        self.slider.setValue(facts.index(at_s))
        self.slider.blockSignals(False)
        self.time.setText(f"{clock(at_s)} / {clock(facts.duration_s)}")

    def _slid(self, index: int) -> None:
        if self._facts is not None:
            self.playback.seek((index + 0.5) / self._facts.fps, scrub=True)

    def _step(self, frames: int) -> None:
        if self._facts is not None:
            self._go(self._facts.index(self.playback.position_s) + frames)

    def _go(self, index: int) -> None:
        """Pauses on a frame."""
        self._play_soon = False
        if self._facts is not None:
            self.playback.pause()
            self._slid(min(max(index, 0), self._facts.frames - 1))

    def _playing(self, playing: bool) -> None:
        theme.set_icon(self.play, "pause-fill" if playing else "play-fill")
        self._tick.start()

    def _tell(self, sentence: str) -> None:
        self.problem.setText(tell(sentence))
        self.problem.setVisible(bool(sentence))

    def _fail(self, sentence: str) -> None:
        if not self._closed:
            self._tell(sentence)

    # The end

    def done(self, result: int) -> None:
        self._end()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        self._end()
        super().closeEvent(event)

    def _end(self) -> None:
        if self._closed:
            return
        self._closed = True
        self._tick.stop()
        self.playback.close()
        if self._reader is not None:
            self._reader.close()
            self._reader = None
        if self._facts is not None:
            self.playback.set_sound(None, 0.0)
            _forget(self._facts)


class _Canvas(QWidget):
    """The picture, as large as fits, over a checkerboard where it is transparent."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.image: QImage | None = None
        self.resized = lambda: None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Video"))
        self.setMinimumSize(160, 120)

    def show_image(self, image: QImage) -> None:
        if image is not self.image:
            self.image = image
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self.resized()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        p = theme.palette()
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour(p.canvas))
        if self.image is None:
            return
        size = self.image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        box = QRect((self.width() - size.width()) // 2, (self.height() - size.height()) // 2, *size.toTuple())
        _checker(painter, box)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(box, self.image)


def _checker(painter: QPainter, box: QRect) -> None:
    p = theme.palette()
    tile = QPixmap(2 * TILE, 2 * TILE)
    tile.fill(theme.colour(p.raised))
    with QPainter(tile) as on_tile:
        for x, y in ((0, 0), (TILE, TILE)):
            on_tile.fillRect(x, y, TILE, TILE, theme.colour(p.hover))
    painter.drawTiledPixmap(box, tile)


class _Slider(QSlider):
    """A slider that goes where it is clicked."""

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.LeftButton:
            at = round(event.position().x())
            self.setValue(QStyle.sliderValueFromPosition(self.minimum(), self.maximum(), at, self.width()))
        super().mousePressEvent(event)


def _forget(facts: VideoFacts) -> None:
    """Deletes the sound that was taken out of the video."""
    if facts.sound is not None:
        with suppress(OSError):  # Windows keeps what is still mapped; its own tidying takes it later
            facts.sound.unlink()
