"""The microphone: which one, how loud it is, and what to do about that."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app import sound, theme
from app.i18n import tr
from app.level_advice import LevelAdvice
from app.recorder import BUSY, Recorder
from app.settings import Settings
from app.widgets.icon_button import IconButton
from app.widgets.level_meter import LevelMeter


class MicrophonePanel(QWidget):
    """Keeps the chosen microphone of `recorder` open, so that its level can be set before recording.

    `told(sentence)`: why there is none; an empty one takes that back. Microphones that are plugged in or out are
    noticed while none is open; PortAudio cannot look at other times.
    """

    told = Signal(str)

    def __init__(self, settings: Settings, recorder: Recorder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._recorder = recorder
        self._level_advice = LevelAdvice(tr("Speak as you will speak: the loudest words should reach −12 to −3 dB."))
        self._watch = sound.DeviceWatch(self)
        self.devices = QComboBox()
        self.devices.setAccessibleName(tr("Microphone"))
        self.devices.setToolTip(tr("Which microphone is recorded"))
        self.devices.addItem(tr("The system's microphone"), "")
        self.look_again = IconButton("arrows-clockwise", tr("Look for microphones again"), shortcut="F5")
        self.meter = LevelMeter()
        self.hint = QLabel()
        self.hint.setAccessibleName(tr("Hint about the level"))
        self._advise("muted", tr("Opening the microphone…"))
        self.row = QHBoxLayout()
        self.row.setSpacing(theme.STEP)
        label = QLabel(tr("Microphone"))
        label.setBuddy(self.devices)
        self.row.addWidget(label)
        self.row.addWidget(self.devices, 1)
        self.row.addWidget(self.look_again)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.STEP // 2)
        rows.addLayout(self.row)
        rows.addSpacing(theme.STEP)
        rows.addWidget(self.meter)
        rows.addWidget(self.hint)
        self._watch.changed.connect(self._changed)
        self.devices.activated.connect(self._choose)
        self.look_again.clicked.connect(self.search)
        recorder.level.connect(self._level)
        recorder.state_changed.connect(self._state)
        self._watch.start()

    def device(self) -> str:
        """Name of the chosen microphone; empty for the system's."""
        return str(self.devices.currentData() or "")

    def search(self) -> None:
        """Looks for microphones again, for which the open one is closed for a moment."""
        if self._recorder.state not in BUSY:
            self._recorder.close()
            self._watch.start()

    def forget_level(self) -> None:
        """Judges the level anew from now on."""
        self._level_advice.forget()

    def end(self) -> None:
        """Looks for no more."""
        self._watch.stop()

    def _changed(self) -> None:
        wanted = str(self._settings.value("input_device"))
        try:
            names = [device.name for device in sound.choices("input")]
        except sound.SoundError:
            names = []
        self.devices.clear()
        self.devices.addItem(tr("The system's microphone"), "")
        for name in names:
            self.devices.addItem(name, name)
        self.devices.setCurrentIndex(max(0, self.devices.findData(wanted)))
        self._listen()

    def _listen(self) -> None:
        trouble = sound.trouble("input")
        self.told.emit(trouble)
        if trouble:
            self.meter.reset()
            self._advise("muted", tr("No microphone is open."))
        else:
            self._watch.stop()
            self._recorder.listen(self.device())

    def _choose(self) -> None:
        if self._recorder.state not in BUSY:
            self._settings.set("input_device", self.device())
            self._listen()

    def _state(self, state: str) -> None:
        for widget in (self.devices, self.look_again):
            widget.setEnabled(state not in BUSY)
        if state == "closed":
            self.meter.reset()
            self._advise("muted", tr("No microphone is open."))
            self._watch.start(anew=False)  # perhaps it comes back
        elif state == "opening":
            self._advise("muted", tr("Opening the microphone…"))

    def _level(self, peak_db: float, _rms_db: float) -> None:
        self.meter.feed(10 ** (peak_db / 20))
        self._advise(*self._level_advice.heard(peak_db))

    def _advise(self, role: str, text: str) -> None:
        if self.hint.text() != text:
            self.hint.setText(text)
            self.hint.setProperty("role", role)
            theme.polish(self.hint)
