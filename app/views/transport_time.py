"""The timecode: it shows where the playhead is, and takes a time that is typed."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QStackedWidget, QToolTip, QWidget

from app import theme
from app.i18n import tr
from app.playback import Playback
from engine.document import FPS


def parse_time(text: str, now_s: float) -> float | None:
    """Seconds meant by what was typed; None if that is no time.

    `3`, `3.5` and `3,5` are seconds, `1:02` minutes and seconds, `1:02:12` the same and frames, `0:01:02:12` all.
    `+10` and `-10` are frames from `now_s` on.
    """
    text = text.strip().replace(",", ".")
    if re.fullmatch(r"[+-]\d{1,7}", text):
        return now_s + int(text) / FPS
    if re.fullmatch(r"\d{1,7}(\.\d*)?", text):
        return float(text)
    if re.fullmatch(r"\d{1,5}:\d{1,2}(\.\d*)?", text):
        minutes, seconds = text.split(":")
        return int(minutes) * 60 + float(seconds)
    if re.fullmatch(r"(\d{1,3}:)?\d{1,5}:\d{1,2}:\d{1,2}", text):
        *hours, minutes, seconds, frames = (int(part) for part in text.split(":"))
        return sum(hours) * 3600 + minutes * 60 + seconds + frames / FPS
    return None


class TimeField(QStackedWidget):
    """A button with the timecode; pressed, it becomes a field."""

    def __init__(self, playback: Playback, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._playback = playback
        self.button = QPushButton()
        self.button.setProperty("kind", "quiet")
        self.button.setToolTip(tr("Where the playhead is: hours, minutes, seconds, frames. Click to type a time."))
        font = theme.tabular(self.button.font())
        font.setPixelSize(15)
        self.button.setFont(font)
        self.button.clicked.connect(self.begin)
        self.field = QLineEdit()
        self.field.setProperty("inline", True)
        self.field.setFont(font)
        self.field.setAccessibleName(tr("Time to go to"))
        self.field.returnPressed.connect(self.finish)
        self.field.installEventFilter(self)
        self.addWidget(self.button)
        self.addWidget(self.field)
        self.setFixedSize(128, 32)
        playback.moved.connect(self._show)
        playback.duration_changed.connect(lambda _: self._show(playback.position_s))
        self._show(playback.position_s)

    def begin(self) -> None:
        """Lets a time be typed."""
        self._playback.pause()
        self.field.setText(self.button.text())
        self.setCurrentWidget(self.field)
        self.field.setFocus()
        self.field.selectAll()

    def finish(self) -> None:
        """Goes to what was typed; what is no time stays to be mended."""
        seconds = parse_time(self.field.text(), self._playback.position_s)
        if seconds is None:
            hint = tr("Type a time such as 0:03:17 (frames last), 3.5 (seconds) or +10 (frames)")
            QToolTip.showText(self.field.mapToGlobal(QPoint(0, 28)), hint, self.field)
            self.field.selectAll()
            return
        self.cancel()
        self._playback.seek(seconds)

    def cancel(self) -> None:
        """Shows the playhead again."""
        focused = self.field.hasFocus()
        self.setCurrentWidget(self.button)
        if focused:
            self.button.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Escape and leaving the field give it up."""
        if watched is self.field and event.type() == QEvent.Type.FocusOut:
            self.cancel()
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if watched is self.field and escape and event.type() == QEvent.Type.KeyPress:
            self.cancel()
            return True
        return False

    def _show(self, seconds: float) -> None:
        text = theme.timecode(seconds)
        if text != self.button.text():
            self.button.setText(text)
            self.button.setAccessibleName(tr("Playhead at {time}").format(time=text))
