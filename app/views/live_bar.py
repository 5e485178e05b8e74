"""The line below the live portrait: how long, how loud, the button that begins and ends it, and how late it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app import direction, theme
from app.dialogs.record_controls import clock
from app.i18n import tr
from app.widgets.icon_button import explain
from app.widgets.level_meter import LevelMeter
from engine.document import FPS

if TYPE_CHECKING:
    from app.live import LiveFigures, State

KEY = "F9"
"""Begins and ends it, wherever the focus is; Space does so on the page."""
SLOW_SHARE = 0.2
"""From this share of frames left out on, the computer is told to be too slow."""
JUDGED_S = 2.0
"""Over so many seconds."""


class LiveBar(QWidget):
    """Time and level left, Start or Stop in the middle, delay and frames right. `pressed`: the button was."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("liveBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.time = QLabel(clock(0))
        self.time.setProperty("role", "title")
        self.time.setFont(theme.tabular(self.time.font()))
        self.time.setMinimumWidth(9 * theme.STEP)
        direction.lead(self.time)
        self.time.setAccessibleName(tr("Time since the start"))
        self.time.setToolTip(tr("Time since the start"))
        self.meter = LevelMeter()
        self.meter.setMaximumWidth(26 * theme.STEP)
        self.button = QPushButton()
        self.button.setIconSize(QSize(20, 20))
        self.button.setMinimumSize(20 * theme.STEP, 5 * theme.STEP)
        self.button.clicked.connect(self.pressed)
        self.delay = _figure(
            tr("Delay"),
            tr(
                "From the end of the sound that a frame belongs to, at the microphone, until that frame is handed to "
                "the screen; 95 of 100 frames of the last seconds came sooner. The sound of the frame itself lasts "
                "40 ms more."
            ),
        )
        self.rate = _figure(tr("Frames"), tr("Frames shown in a second; {n} is all of them").format(n=FPS))
        self.dropped = _figure(
            tr("Frames left out"), tr("Frames that would have come too late; the sound that is kept lacks nothing")
        )
        self._lay_out()
        self.show_state("off", "")
        self.show_figures(None)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(2 * theme.STEP, theme.STEP, 2 * theme.STEP, theme.STEP)
        left, right = QHBoxLayout(), QVBoxLayout()
        left.setSpacing(2 * theme.STEP)
        left.addWidget(self.time)
        left.addWidget(self.meter, 1)
        left.addStretch()
        line = QHBoxLayout()
        line.setSpacing(2 * theme.STEP)
        line.addStretch()
        line.addWidget(self.delay)
        line.addWidget(self.rate)
        right.setSpacing(0)
        right.addStretch()
        right.addLayout(line)
        below = QHBoxLayout()
        below.addStretch()
        below.addWidget(self.dropped)
        right.addLayout(below)
        right.addStretch()
        # Both sides get the same width, so that the button stands in the middle.
        for column, part in ((0, left), (2, right)):
            side = QWidget()
            part.setContentsMargins(0, 0, 0, 0)
            side.setLayout(part)
            side.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            grid.addWidget(side, 0, column)
            grid.setColumnStretch(column, 1)
        grid.addWidget(self.button, 0, 1)

    def show_state(self, state: State, trouble: str, *, first: bool = True) -> None:
        """`state` of the session; `trouble`: why it cannot be started, or ""; `first`: Start is what to do next."""
        text, tip, icon = {
            "off": (tr("Start"), trouble or tr("Speak, and the portrait speaks with you"), "broadcast"),
            "preparing": (tr("Cancel"), tr("Stop getting ready"), "x"),
            "running": (tr("Stop"), tr("Stop speaking; what was said can be kept"), "stop-fill"),
            "keeping": (tr("Stopping…"), tr("The last of the sound is being written"), "hourglass-medium"),
        }[state]
        can = state in ("preparing", "running") or (state == "off" and not trouble)
        kind = "primary" if state == "off" and first else ""
        self.button.setText(text)
        self.button.setEnabled(can)
        explain(self.button, tip, KEY if can else None)
        self.button.setAccessibleName(text)
        if self.button.property("kind") != kind:
            self.button.setProperty("kind", kind)
            theme.polish(self.button)
        tint = "on_accent" if kind else "bad" if state == "running" else "text"
        theme.set_icon(self.button, icon, tint if can else "muted")
        if state in ("preparing", "off"):
            self.time.setText(clock(0))
            self.show_figures(None)
        if state != "running":
            self.meter.reset()

    def show_level(self, peak_db: float, rms_db: float) -> None:  # noqa: ARG002 (a meter shows peaks)
        self.meter.feed(10 ** (peak_db / 20))

    def show_figures(self, figures: LiveFigures | None) -> None:
        """What is told of the running session; None before the first of it."""
        if figures is None:
            for label in (self.delay, self.rate, self.dropped):
                label.setText("")
            return
        self.time.setText(clock(figures.elapsed_s))
        late = figures.latency_ms
        self.delay.setText("" if late is None else tr("Delay {n} ms").format(n=round(late)))
        self.rate.setText("" if late is None else tr("{n} frames/s").format(n=round(figures.fps)))
        one, more = tr("1 frame left out"), tr("{n} frames left out").format(n=figures.dropped)
        self.dropped.setText("" if not figures.dropped else one if figures.dropped == 1 else more)


class Slowness:
    """Judges from the figures whether the computer is too slow, and only after some seconds of it."""

    def __init__(self) -> None:
        self._seen: list[tuple[float, int]] = []

    def forget(self) -> None:
        self._seen.clear()

    def judge(self, elapsed_s: float, dropped: int) -> bool:
        """Whether too many frames were left out lately; `dropped` counts from the start."""
        self._seen.append((elapsed_s, dropped))
        while len(self._seen) > 2 and self._seen[1][0] <= elapsed_s - JUDGED_S:
            self._seen.pop(0)
        since_s, before = self._seen[0]
        passed_s = elapsed_s - since_s
        return passed_s >= JUDGED_S and dropped - before > SLOW_SHARE * FPS * passed_s


def _figure(name: str, tip: str) -> QLabel:
    out = QLabel()
    out.setProperty("role", "muted")
    out.setFont(theme.tabular(out.font()))
    out.setAccessibleName(name)
    out.setToolTip(tip)
    return out
