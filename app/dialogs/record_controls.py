"""The row of the record button, and the row of trim, gain and gate."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app import direction, theme
from app.i18n import number, tr
from app.recorder import BUSY
from app.widgets.icon_button import explain
from app.widgets.labelled_slider import LabelledSlider, Number

GATE_OFF_DB = -80.0
GATE_MOST_DB = -20.0
GAIN_DB = (-12.0, 24.0)


def clock(seconds: float) -> str:
    """Minutes, seconds and tenths: `0:03.4`, or hours before them."""
    tenths = round(max(0.0, seconds) * 10)
    minutes, rest = divmod(tenths, 600)
    hours, minutes = divmod(minutes, 60)
    low = f"{rest // 10:02d}.{rest % 10}"
    return f"{hours}:{minutes:02d}:{low}" if hours else f"{minutes}:{low}"


class RecordControls(QWidget):
    """Running time, the record button, and the button that plays what was recorded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.time = QLabel(clock(0))
        self.time.setProperty("role", "title")
        self.time.setFont(theme.tabular(self.time.font()))
        self.time.setMinimumWidth(12 * theme.STEP)
        direction.lead(self.time)
        self.time.setAccessibleName(tr("Length"))
        self.record = QPushButton()
        self.record.setIconSize(QSize(20, 20))
        self.record.setMinimumSize(20 * theme.STEP, 5 * theme.STEP)
        self.play = QPushButton()
        self.play.setMinimumHeight(5 * theme.STEP)
        self.count_in = QCheckBox(tr("Count-in"))
        self.count_in.setProperty("switch", True)
        self.count_in.setChecked(True)
        self.count_in.setToolTip(tr("Count three, two, one before recording"))
        self.count_in.setAccessibleName(tr("Count-in"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.time, 1)
        row.addWidget(self.record)
        right = QHBoxLayout()
        right.addStretch(1)
        right.addWidget(self.play)
        row.addLayout(right, 1)
        self.show_state("closed")
        self.show_playing(False)

    def show_time(self, seconds: float) -> None:
        self.time.setText(clock(seconds))

    def show_state(self, state: str) -> None:
        """Of the recorder."""
        running = state in BUSY
        self.record.setText(tr("Stop") if running else tr("Record"))
        self.record.setEnabled(state != "stopping")
        theme.set_icon(self.record, "stop-fill" if running else "record-fill", "text" if running else "bad")
        explain(self.record, tr("Stop recording") if running else tr("Record from the microphone"), "R")
        self.play.setEnabled(not running)

    def show_playing(self, playing: bool) -> None:
        self.play.setText(tr("Stop listening") if playing else tr("Listen"))
        theme.set_icon(self.play, "stop-fill" if playing else "play-fill")
        explain(self.play, tr("Stop listening") if playing else tr("Listen to the recording as it is kept"), "P")


class Treatment(QWidget):
    """Gain and noise gate of the chosen recording, and what its trim leaves; `changed` while the user drags."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        gain = Number(*GAIN_DB, 0.0, "dB", decimals=1, step=0.5)
        self.gain = LabelledSlider(tr("Gain"), gain, tip=tr("Louder or softer; it never clips"))
        self.gain.set_origin(0.0)
        gate = Number(GATE_OFF_DB, GATE_MOST_DB, GATE_OFF_DB, step=1.0, form=_gate)
        tip = tr("Takes out what is quieter: the dashed line in the waveform")
        self.gate = LabelledSlider(tr("Noise gate"), gate, tip=tip)
        self.trim = LabelledText(tr("Heard"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3 * theme.STEP)
        row.addWidget(self.trim, 1)
        row.addWidget(self.gain, 2)
        row.addWidget(self.gate, 2)
        self.gain.changed.connect(lambda _value: self.changed.emit())
        self.gate.changed.connect(lambda _value: self.changed.emit())

    @property
    def gain_db(self) -> float:
        return round(self.gain.value(), 1) + 0.0

    @property
    def gate_db(self) -> float | None:
        value = round(self.gate.value(), 1)
        return None if value <= GATE_OFF_DB else value

    def show_take(self, gain_db: float, gate_db: float | None, start_s: float, end_s: float) -> None:
        """Without a signal."""
        self.gain.set_value(gain_db)
        self.show_gate(GATE_OFF_DB if gate_db is None else gate_db)
        self.show_trim(start_s, end_s)

    def show_gate(self, gate_db: float) -> None:
        """Without a signal."""
        self.gate.set_value(gate_db)

    def show_trim(self, start_s: float, end_s: float) -> None:
        self.trim.show_text(f"{clock(start_s)} – {clock(end_s)}")


class LabelledText(QWidget):
    """A name above a value."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = QLabel()
        self._value.setFont(theme.tabular(self._value.font()))
        self._value.setAccessibleName(name)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        label = QLabel(name)
        label.setProperty("role", "muted")
        rows.addWidget(label)
        rows.addWidget(self._value)

    def show_text(self, text: str) -> None:
        self._value.setText(text)


def _gate(db: float) -> str:
    return tr("off") if db <= GATE_OFF_DB else f"{number(db)} dB"
