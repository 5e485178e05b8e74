"""Which microphone is spoken into, as the recorder offers them, and what to do about a level that does not do."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app import sound, theme
from app.i18n import tr
from app.level_advice import LevelAdvice
from app.settings import Settings
from app.widgets.icon_button import IconButton
from app.widgets.section import SectionHeader


class LiveMicrophone(QWidget):
    """The list of microphones and a hint. `found`: they were looked for, `trouble` says why there is none.

    PortAudio can look for devices only while none is open, so it looks while nobody speaks.
    """

    found = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._level_advice = LevelAdvice(tr("The loudest words: −12 to −3 dB."))
        self._speaking = False
        self._watch = sound.DeviceWatch(self)
        self._watch.changed.connect(self._changed)
        self.trouble = ""
        self.devices = QComboBox()
        self.devices.setAccessibleName(tr("Microphone"))
        self.devices.setToolTip(tr("Which microphone is listened to"))
        self.devices.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.devices.setMinimumContentsLength(8)
        self.devices.addItem(tr("The system's microphone"), "")
        self.look_again = IconButton("arrows-clockwise", tr("Look for microphones again"), role="muted")
        self.hint = QLabel()
        self.hint.setWordWrap(True)
        self.hint.setAccessibleName(tr("Hint about the level"))
        header = SectionHeader(tr("Microphone"))
        header.add(self.look_again)
        line = QHBoxLayout()
        line.addWidget(self.devices, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.STEP // 2)
        rows.addWidget(header)
        rows.addLayout(line)
        rows.addWidget(self.hint)
        self.devices.activated.connect(lambda: self._settings.set("input_device", self.device()))
        self.look_again.clicked.connect(self._watch.start)
        self._advise("muted", tr("Looking for microphones…"))

    def device(self) -> str:
        """Name of the chosen microphone; empty for the system's."""
        return str(self.devices.currentData() or "")

    def set_speaking(self, speaking: bool) -> None:
        """Somebody speaks, or does so no more: devices cannot be changed meanwhile."""
        if speaking == self._speaking:
            return
        self._speaking = speaking
        self._level_advice.forget()
        for widget in (self.devices, self.look_again):
            widget.setEnabled(not speaking)
        if speaking:
            self._watch.stop()
            self._advise("muted", tr("Opening the microphone…"))
        else:
            self._advise("muted", tr("Looking for microphones…"))
            if self.isVisible():
                self._watch.start()

    def hear(self, peak_db: float, rms_db: float) -> None:  # noqa: ARG002 (speech is judged by its peaks)
        """The level of what is spoken, in dB of full scale."""
        self._advise(*self._level_advice.heard(peak_db))

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
        self.trouble = sound.trouble("input")
        if self.trouble:
            self._advise("bad", self.trouble)
        else:
            self._advise("muted", tr("It is listened to from Start to Stop only."))
        self.found.emit()

    def _advise(self, role: str, text: str) -> None:
        if self.hint.text() != text:
            self.hint.setText(text)
        if self.hint.property("role") != role:
            self.hint.setProperty("role", role)
            theme.polish(self.hint)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        if not self._speaking:
            self._watch.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        self._watch.stop()
        super().hideEvent(event)
