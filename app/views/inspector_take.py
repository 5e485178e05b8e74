"""The chosen voice in the right panel: its name, what is heard of it, how loud, with or without noise gate."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QWidget

from app.i18n import tr
from app.studio import Studio
from app.views.words import clock
from app.widgets.facts import Facts
from app.widgets.labelled_slider import LabelledSlider, Number
from app.widgets.section import Section
from engine.document import Take

SHORTEST_S = 0.5
"""The least that is left of a take when it is trimmed."""
GAIN_DB = 24.0
GATE_LOW_DB, GATE_HIGH_DB, GATE_USUAL_DB = -80.0, -20.0, -50.0


def origin_words(take: Take) -> str:
    """Where a take came from."""
    return {
        "file": take.sound.name,
        "recording": tr("recording"),
        "text": tr("typed text"),
        "demo": tr("demo"),
    }[take.origin]


class TakePart(Section):
    """The voice is prepared and the motion made anew after each change, so a drag counts when it ends."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(tr("Voice"), parent)
        self._studio = studio
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name of the voice"))
        self.name.setToolTip(tr("Name of the voice"))
        self.name.setPlaceholderText(tr("Name"))
        self.facts = Facts()
        self.start = LabelledSlider(tr("Start"), _time(), tip=tr("What is heard begins here"))
        self.end = LabelledSlider(tr("End"), _time(), tip=tr("What is heard ends here"))
        self.gain = LabelledSlider(
            tr("Gain"), Number(-GAIN_DB, GAIN_DB, 0, "dB", 1, step=0.5), tip=tr("Louder or softer than the file")
        )
        self.gain.set_origin(0)
        self.gated = QCheckBox()
        self.gated.setProperty("switch", True)
        self.gated.setProperty("bare", True)
        self.gated.setAccessibleName(tr("Noise gate"))
        self.gated.setToolTip(tr("Silence what is quieter than the threshold, such as breath and hum"))
        self.gate = LabelledSlider(
            tr("Threshold"),
            Number(GATE_LOW_DB, GATE_HIGH_DB, GATE_USUAL_DB, "dB", 0, step=1),
            tip=tr("What is quieter than this is silenced"),
        )
        self.spoken = QPlainTextEdit()
        self.spoken.setReadOnly(True)
        self.spoken.setFixedHeight(88)
        self.spoken.setAccessibleName(tr("Text of the voice"))
        self.spoken.setToolTip(tr("What this voice was made from"))
        for widget in (
            self.name,
            self.facts,
            self.start,
            self.end,
            self.gain,
            self._gate_row(),
            self.gate,
            self.spoken,
        ):
            self.add(widget)
        self._connect()

    def _gate_row(self) -> QWidget:
        out = QWidget()
        row = QHBoxLayout(out)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(QLabel(tr("Noise gate")), 1)
        row.addWidget(self.gated)
        return out

    def _connect(self) -> None:
        self.name.editingFinished.connect(self._rename)
        self.start.committed.connect(self._trim_start)
        self.end.committed.connect(self._trim_end)
        self.gain.committed.connect(lambda value: self._change(gain_db=value))
        self.gated.clicked.connect(lambda on: self._change(gate_db=self.gate.value() if on else None))
        self.gate.committed.connect(lambda value: self._change(gate_db=value))

    def refresh(self) -> None:
        """Shows the chosen take, or nothing."""
        take = self._studio.session.project.voice
        self.setVisible(take is not None)
        if take is None:
            return
        if not self.name.hasFocus():
            self.name.setText(take.name)
        self.facts.set_facts(((tr("From"), origin_words(take)), (tr("Heard"), self._heard_words(take))))
        end_s = take.duration_s if take.end_s is None else take.end_s
        self.start.set_limits(0, max(0.0, end_s - SHORTEST_S))
        self.start.set_value(take.start_s)
        self.end.set_limits(min(take.start_s + SHORTEST_S, take.duration_s), take.duration_s)
        self.end.set_default(take.duration_s)
        self.end.set_value(end_s)
        self.gain.set_value(take.gain_db)
        self.gated.setChecked(take.gate_db is not None)
        self.gate.setVisible(take.gate_db is not None)
        if take.gate_db is not None:
            self.gate.set_value(take.gate_db)
        self.spoken.setVisible(bool(take.text))
        if self.spoken.toPlainText() != take.text:
            self.spoken.setPlainText(take.text)

    @staticmethod
    def _heard_words(take: Take) -> str:
        if take.start_s == 0 and take.end_s is None:
            return clock(take.duration_s)
        return tr("{part} of {all}").format(part=clock(take.heard_s), all=clock(take.duration_s))

    def _rename(self) -> None:
        take, name = self._studio.session.project.voice, self.name.text().strip()
        if take is None:
            return
        if name and name != take.name:
            self._studio.change_take(take.id, name=name)
        elif not name:
            self.name.setText(take.name)

    def _trim_start(self, value: float) -> None:
        self._change(start_s=round(value, 4))

    def _trim_end(self, value: float) -> None:
        take = self._studio.session.project.voice
        if take is not None:
            self._change(end_s=None if value >= take.duration_s - 1e-6 else round(value, 4))

    def _change(self, **fields: Any) -> None:
        take = self._studio.session.project.voice
        if take is not None:
            self._studio.change_take(take.id, **fields)
            self.refresh()


def _time() -> Number:
    return Number(0, 1, 0, step=0.1, form=lambda value: clock(value, 2))
