"""The recorder: from a microphone to a WAV on disk, with levels, a count-in and a recording that survives a crash."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from app import ending, sound
from app.recorder_file import recover, tidy
from app.recorder_line import Block, Ended, Event, Heard, Line, Opened, Recorded, decibels
from engine.errors import LikenessError

__all__ = ["BUSY", "Block", "Recorded", "Recorder", "recover", "tidy"]

State = Literal["closed", "opening", "listening", "starting", "counting", "recording", "stopping"]
BUSY = frozenset(["starting", "counting", "recording", "stopping"])
"""States in which a recording is asked for: `starting` waits for the first sound of a microphone that wakes up."""

TICK_MS = 33
COUNT = 3
BEAT_MS = 1000
CLICK_HZ = (880.0, 880.0, 1320.0)


class Recorder(QObject):
    """Records from one microphone at a time into `folder`; all signals come in the window's own thread.

    `level(peak_db, rms_db)`, dB of full scale, about 30 times a second while a microphone is open. `wave(bins_B2)`: new
    (B, 2) float32 lows and highs, one pair for every 10 ms of the recording. `elapsed(s)` of it. `counted(n)`: 3, 2, 1
    and 0 when it begins. `overflowed(n)`: times that the machine was too slow and sound went missing. `finished`: a
    Recorded, also where the microphone was pulled out. `failed`: one sentence; nothing can be recorded.
    `listener` and `latency`: see `recorder_line.Line`.
    """

    state_changed = Signal(str)
    opened = Signal(str)
    level = Signal(float, float)
    wave = Signal(object)
    elapsed = Signal(float)
    counted = Signal(int)
    overflowed = Signal(int)
    finished = Signal(object)
    failed = Signal(str)

    def __init__(
        self,
        folder: Path,
        parent: QObject | None = None,
        *,
        listener: Callable[[Block], object] | None = None,
        latency: float | str = "high",
    ) -> None:
        super().__init__(parent)
        self._folder, self._listener, self._latency = folder, listener, latency
        self._state: State = "closed"
        self._line: Line | None = None
        self._leaving: list[Line] = []
        self._flowing = False
        self._output = ""
        self._keep = True
        self._count = 0
        self._clicks: Clicks | None = None
        self._gaps = 0
        self._poll = QTimer(self, interval=TICK_MS)
        self._poll.timeout.connect(self._drain)
        self._beat = QTimer(self, interval=BEAT_MS)
        self._beat.timeout.connect(self._count_down)

    @property
    def state(self) -> State:
        return self._state

    def listen(self, device: str = "") -> None:
        """Opens the microphone called `device` (empty: the default one) to show its level; records nothing yet."""
        if self._line is not None and self._line.device == device:
            return
        self.close()
        self._flowing = False
        self._line = Line(device, self._folder, self._listener, self._latency)
        self._line.start()
        self._enter("opening")
        self._poll.start()

    def start(self, device: str = "", *, count_in: bool = False, output: str = "", keep: bool = True) -> None:
        """Records from `device`, after a count of three if `count_in`, with soft clicks on `output` if there is one.

        Without `keep` only the listener hears it: `cancel` ends that.
        """
        if self._state in BUSY:
            return
        self.listen(device)
        self._keep = keep
        self._count, self._output = (COUNT + 1 if count_in else 0), output
        self._enter("starting")
        if self._flowing:
            self._begin()

    def stop(self) -> None:
        """Ends the recording and keeps it: `finished` follows; ends a count-in without recording."""
        if self._state in {"starting", "counting"}:
            self.cancel()
        elif self._state == "recording" and self._line is not None:
            self._line.finish()
            self._enter("stopping")

    def cancel(self) -> None:
        """Ends the recording or the count-in; nothing is kept."""
        self._end_count()
        if self._line is not None and self._state in BUSY:
            self._line.drop()
            self._enter("listening" if self._flowing else "opening")

    def close(self) -> None:
        """Lets the microphone go; a recording that is running is kept, and `finished` follows."""
        self._end_count()
        if self._line is not None:
            self._line.end()
            self._leaving.append(self._line)
            self._line = None
            self._enter("closed")

    def wait(self, seconds: float = 3.0) -> None:
        """Closes and waits until the last sample is on disk: for the end of the program."""
        self.close()
        for line in self._leaving:
            line.join(seconds)
        self._drain()

    def _begin(self) -> None:
        """Counts in or records, now that the microphone is heard."""
        if not self._count:
            self._roll()
            return
        self._clicks = Clicks(self._output)
        self._clicks.start()
        self._enter("counting")
        self._beat.start()
        self._count_down()

    def _roll(self) -> None:
        if self._line is not None:
            self._gaps = 0
            self._line.record(keep=self._keep)
            self._enter("recording")
            self.counted.emit(0)

    def _count_down(self) -> None:
        self._count -= 1
        if self._count > 0:
            self.counted.emit(self._count)
            return
        self._end_count()
        self._roll()

    def _end_count(self) -> None:
        self._beat.stop()
        clicks, self._clicks = self._clicks, None
        if clicks is not None:
            clicks.stop()

    def _enter(self, state: State) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)

    def _drain(self) -> None:
        """Tells what the threads have to tell since the last time."""
        for line in [*self._leaving, *([self._line] if self._line else [])]:
            heard: list[Heard] = []
            while line.events:
                event = line.events.popleft()
                if isinstance(event, Heard):
                    heard.append(event)
                else:
                    self._tell(line, event)
            if heard and line is self._line:
                self._flow()
                self._show(heard)
        if self._line is None and not self._leaving:
            self._poll.stop()

    def _flow(self) -> None:
        """The microphone is heard."""
        if not self._flowing:
            self._flowing = True
            if self._state == "opening":
                self._enter("listening")
            elif self._state == "starting":
                self._begin()

    def _show(self, heard: list[Heard]) -> None:
        peak = max(part.peak for part in heard)
        power = sum(part.power for part in heard) / max(1, sum(part.samples for part in heard))
        self.level.emit(decibels(peak), decibels(math.sqrt(power)))
        if self._state not in {"recording", "stopping"}:
            return
        bins_B2 = np.concatenate([part.bins_B2 for part in heard])
        if len(bins_B2):
            self.wave.emit(bins_B2)
        self.elapsed.emit(heard[-1].elapsed_s)
        if heard[-1].gaps > self._gaps:
            self._gaps = heard[-1].gaps
            self.overflowed.emit(self._gaps)

    def _tell(self, line: Line, event: Event) -> None:
        mine = line is self._line
        if isinstance(event, Opened):
            self.opened.emit(event.device.name)
        elif isinstance(event, Recorded):
            self.finished.emit(event)
            if mine and self._state == "stopping":
                self._enter("listening")
        elif isinstance(event, Ended):
            if line in self._leaving:
                self._leaving.remove(line)
            elif mine:
                self._line = None
                self._end_count()
                self._enter("closed")
            if event.trouble and mine:
                self.failed.emit(event.trouble)


class Clicks(ending.Thread):
    """Three soft clicks, one a second, where there is a loudspeaker; silent where there is none.

    A thread, because opening and closing a device takes its time.
    """

    def __init__(self, output: str) -> None:
        super().__init__("count-in", at_end=self.stop)
        self._output = output
        self._over = threading.Event()

    def stop(self) -> None:
        """Silence from now on; does not wait."""
        self._over.set()

    def run(self) -> None:
        try:
            device = sound.find(self._output, "output")
            rate = int(device.rate)
            rest_N, place = clicks_N(rate), 0

            def play(out: np.ndarray, frames: int, _time: Any, _status: Any) -> None:
                nonlocal place
                part = rest_N[place : place + frames]
                place += frames
                out[: len(part)] = part[:, None]
                out[len(part) :] = 0

            settings: dict[str, Any] = {"device": device.index, "samplerate": rate, "channels": min(2, device.outputs)}
            with sound.open_stream("OutputStream", dtype="float32", callback=play, **settings):
                self._over.wait(len(rest_N) / rate + 1)
        except (LikenessError, *_portaudio()):
            return  # the numbers are on the screen as well


def clicks_N(rate: int) -> np.ndarray:  # noqa: N802 (named for its shape)
    """The count-in at -20 dB: (N,) float32."""
    out_N = np.zeros(rate * BEAT_MS // 1000 * COUNT, np.float32)
    times = np.arange(round(0.05 * rate)) / rate
    for beat, hertz in enumerate(CLICK_HZ):
        start = beat * rate * BEAT_MS // 1000
        out_N[start : start + len(times)] = 0.1 * np.sin(2 * np.pi * hertz * times) * np.exp(-times / 0.012)
    return out_N


def _portaudio() -> tuple[type[Exception], ...]:
    try:
        return (sound.library().PortAudioError,)
    except sound.SoundError:
        return ()
