"""The transport bar: where the playhead is, and everything that makes it move."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSlider,
    QToolButton,
    QWidget,
)

from app import direction, theme
from app.i18n import number, tr
from app.studio import Studio
from app.views.transport_time import TimeField
from engine.document import FPS, Project

PLAY_PX = 36


class TransportBar(QWidget):
    """Timecode, range, buttons, speed, loudness; calls `studio.playback` only."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        direction.rightwards(self)  # as the tape, and the time below
        self.studio = studio
        playback = studio.playback
        self.time = TimeField(playback, self)
        self.range_label = QLabel()
        self.range_label.setProperty("role", "muted")
        self.range_label.setFont(theme.tabular(self.range_label.font()))
        self.speed_label = QLabel()
        self.speed_label.setProperty("role", "warn")
        self.speed_label.setToolTip(tr("Speed (J and L; K pauses)"))
        self.play_button = PlayButton(self)
        self.loop_button = _tool("repeat", tr("Play again and again (Ctrl+L)"))
        self.loop_button.setCheckable(True)
        self.mute_button = _tool("speaker-high", tr("Mute"))
        self.mute_button.setCheckable(True)
        self.volume = QSlider(Qt.Orientation.Horizontal)
        self.meter = Meter(self)
        self._buttons: list[QAbstractButton] = []
        self._assemble()
        self._connect()
        self._show_state()

    def _assemble(self) -> None:
        playback = self.studio.playback
        grid = QGridLayout(self)
        grid.setContentsMargins(theme.STEP, theme.STEP // 2, theme.STEP, theme.STEP // 2)
        left, middle, right = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        left.setSpacing(theme.STEP)
        left.addWidget(self.time)
        left.addWidget(self.range_label)
        left.addStretch()
        middle.setSpacing(theme.STEP)
        moves: tuple[tuple[str, str, Callable[[], object]], ...] = (
            ("skip-back", tr("To the start (Home)"), self._to_start),
            ("caret-left", tr("One frame back (Left)"), lambda: playback.step(-1)),
            ("caret-right", tr("One frame forth (Right)"), lambda: playback.step(1)),
            ("skip-forward", tr("To the end (End)"), self._to_end),
        )
        for icon, tip, work in moves:
            button = _tool(icon, tip)
            button.clicked.connect(work)
            # Held down, it goes on from frame to frame.
            button.setAutoRepeat(icon.startswith("caret"))
            self._buttons.append(button)
        # As much on the left as the loop's button takes on the right: the play button is the middle.
        middle.addSpacing(self.loop_button.sizeHint().width() + theme.STEP)
        for widget in (*self._buttons[:2], self.play_button, *self._buttons[2:], self.loop_button):
            middle.addWidget(widget)
        right.setSpacing(theme.STEP // 2)
        right.addStretch()
        self.volume.setRange(0, 100)
        self.volume.setFixedWidth(80)
        self.volume.setToolTip(tr("Loudness of playback; the video keeps the voice as it is"))
        self.volume.setAccessibleName(tr("Loudness"))
        rate = QLabel(tr("{n} fps").format(n=FPS))
        rate.setProperty("role", "muted")
        rate.setToolTip(tr("Frames a second of the tracks; the video's own are chosen at export"))
        for widget in (self.speed_label, self.meter, self.mute_button, self.volume):
            right.addWidget(widget)
        right.addSpacing(theme.STEP * 2)
        right.addWidget(rate)
        # Both sides get the same width, so that the play button stands in the middle of the window.
        for column, part in ((0, left), (2, right)):
            side = QWidget()
            part.setContentsMargins(0, 0, 0, 0)
            side.setLayout(part)
            side.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            grid.addWidget(side, 0, column)
            grid.setColumnStretch(column, 1)
        grid.addLayout(middle, 0, 1)

    def _connect(self) -> None:
        playback = self.studio.playback
        self.play_button.clicked.connect(playback.toggle)
        self.loop_button.clicked.connect(playback.set_loop)
        self.volume.setValue(round(playback.volume * 100))
        self.volume.valueChanged.connect(lambda value: playback.set_volume(value / 100, muted=False))
        self.volume.valueChanged.connect(self._show_sound)
        self.mute_button.clicked.connect(lambda muted: playback.set_volume(playback.volume, muted=muted))
        self.mute_button.clicked.connect(self._show_sound)
        playback.moved.connect(lambda _: self.meter.show_level(playback.level))
        playback.playing_changed.connect(self._show_state)
        playback.loop_changed.connect(self._show_state)
        playback.rate_changed.connect(self._show_state)
        playback.duration_changed.connect(self._show_state)
        playback.problem_changed.connect(self._show_sound)
        self.studio.session.changed.connect(self._project_changed)
        self.studio.session.opened.connect(self._show_state)

    def _to_start(self) -> None:
        """The beginning of the range, and from there that of all."""
        playback = self.studio.playback
        in_s = playback.range_s[0] if playback.range_s else 0.0
        playback.seek(in_s if playback.position_s > in_s + 1e-6 else 0.0)

    def _to_end(self) -> None:
        playback = self.studio.playback
        out_s = playback.range_s[1] if playback.range_s else playback.duration_s
        playback.seek(out_s if playback.position_s < out_s - 1e-6 else playback.duration_s)

    def _project_changed(self, before: Project, after: Project) -> None:
        if before.range != after.range:
            self._show_state()

    def _show_state(self, *_: object) -> None:
        playback, project = self.studio.playback, self.studio.session.project
        able = playback.duration_s > 0
        for widget in (*self._buttons, self.play_button, self.loop_button, self.time):
            widget.setEnabled(able)
        self.play_button.show_playing(playback.playing)
        self.loop_button.setChecked(playback.loop)
        theme.set_icon(self.loop_button, "repeat", "accent" if playback.loop else None)
        fast = playback.playing and playback.rate != 1.0
        self.speed_label.setText(f"{playback.rate:g} ×".replace("-", "−") if fast else "")
        if not playback.playing:
            self.meter.show_level(0.0)
        if project.range is None:
            self.range_label.clear()
        else:
            in_s, out_s = project.range
            start, end = (theme.timecode(seconds).removeprefix("00:") for seconds in project.range)
            text = tr("{start} – {end}  ({length} s)").format(start=start, end=end, length=number(out_s - in_s, 1))
            self.range_label.setText(text)
            self.range_label.setToolTip(tr("In and out (I and O)"))
        self._show_sound()

    def _show_sound(self, *_: object) -> None:
        playback = self.studio.playback
        silent = playback.muted or playback.volume == 0
        self.mute_button.setChecked(playback.muted)
        icon = "speaker-slash" if silent or playback.problem else "speaker-high"
        theme.set_icon(self.mute_button, icon, "warn" if playback.problem else None)
        self.mute_button.setToolTip(playback.problem or (tr("Unmute") if playback.muted else tr("Mute")))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Watches the K key of the whole window: held down, J and L go by single frames."""
        super().showEvent(event)
        self.window().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802, ARG002
        """Notes when K goes down and up."""
        kind = event.type()
        if kind == QEvent.Type.WindowDeactivate:
            self.studio.playback.hold(False)
        elif isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_K and not event.isAutoRepeat():
            plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
            if kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                self.studio.playback.hold(plain and kind != QEvent.Type.KeyRelease)
        return False


class PlayButton(QAbstractButton):
    """The round button in the middle."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(PLAY_PX + 4, PLAY_PX + 4)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._playing = True
        self.show_playing(False)
        theme.signals.changed.connect(self.update)

    def show_playing(self, playing: bool) -> None:
        """Shows what a press will do."""
        if playing != self._playing:
            self._playing = playing
            self.setToolTip(tr("Pause (Space)") if playing else tr("Play (Space)"))
            self.setAccessibleName(tr("Pause") if playing else tr("Play"))
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(PLAY_PX + 4, PLAY_PX + 4)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """A disc with the sign in it; a ring round it if it has the focus."""
        p = theme.palette()
        ground = p.disabled if not self.isEnabled() else p.text
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        disc = QRectF(2, 2, PLAY_PX, PLAY_PX)
        if self.isDown():
            disc = disc.adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(ground, 0.88 if self.underMouse() and self.isEnabled() else 1.0))
        painter.drawEllipse(disc)
        side = 18
        place = QRectF(2 + (PLAY_PX - side) / 2, 2 + (PLAY_PX - side) / 2, side, side).toRect()
        theme.icon("pause-fill" if self._playing else "play-fill", p.window).paint(painter, place)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(p.accent), 2))
            painter.drawEllipse(QRectF(1, 1, PLAY_PX + 2, PLAY_PX + 2))
        painter.end()

    def enterEvent(self, event: QEvent) -> None:  # noqa: N802, ARG002
        """Lightens."""
        self.update()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802, ARG002
        """Goes back."""
        self.update()


class Meter(QWidget):
    """How loud it is now, as a bar in dB of full scale; what is too loud is red."""

    FLOOR_DB = -48.0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(56, 6)
        self.setToolTip(tr("Loudness of what is heard"))
        self.setAccessibleName(tr("Loudness meter"))
        self._shown = 0.0
        self._level = 0.0

    def show_level(self, level: float) -> None:
        """Rises at once and falls slowly; `level` is 0 … 1."""
        share = 1 - 20 * math.log10(max(level, 1e-4)) / self.FLOOR_DB
        shown = max(0.0, min(1.0, share), self._shown - 0.04 if level else 0.0)
        if abs(shown - self._shown) > 0.005 or (level > 0.99) != (self._level > 0.99):
            self._shown, self._level = shown, level
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """A bar on a groove."""
        p = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(p.groove))
        painter.drawRoundedRect(QRectF(0, 1, self.width(), 4), 2, 2)
        if self._shown > 0:
            painter.setBrush(QColor(p.bad if self._level > 0.99 else p.good))
            painter.drawRoundedRect(QRectF(0, 1, self.width() * self._shown, 4), 2, 2)
        painter.end()


def _tool(icon: str, tip: str) -> QToolButton:
    button = QToolButton()
    theme.set_icon(button, icon)
    button.setIconSize(QSize(18, 18))
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    return button
