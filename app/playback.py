"""Playback: one clock for the whole window, that of the sound that is really heard."""

from __future__ import annotations

from pathlib import Path
from time import monotonic

import numpy as np
from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal

from app.playback_device import Opener, Output, Request, open_stream
from app.playback_sound import Span, map_wav
from engine.document import FPS
from engine.errors import LikenessError

TICK_MS = 16
FASTEST = 8.0
GRAIN_EVERY_S = 0.04
"""A pointer moves more often than an ear can follow."""


class Playback(QObject):
    """Plays the voice, or only its time where there is none; views follow `moved`.

    To be read, not written: `duration_s`, `playing`, `loop`, `rate` (-8 … 8, 1 is as spoken), `range_s` (in and out in
    seconds, or None), `volume` (0 … 1), `muted`, and `problem`: one sentence why there is no sound, or "".
    """

    moved = Signal(float)
    playing_changed = Signal(bool)
    loop_changed = Signal(bool)
    rate_changed = Signal(float)
    problem_changed = Signal(str)
    duration_changed = Signal(float)

    def __init__(self, parent: QObject | None = None, *, opener: Opener = open_stream) -> None:
        super().__init__(parent)
        self.duration_s = 0.0
        self.playing = False
        self.loop = False
        self.rate = 1.0
        self.range_s: tuple[float, float] | None = None
        self.volume = 1.0
        self.muted = False
        self.problem = ""
        self._sound_NC: np.ndarray | None = None
        self._sound_problem = ""
        self._stamp: object = None
        self._output = Output(opener)
        self._epoch = 0
        self._at_s = 0.0
        self._held = False
        self._grain_at = 0.0
        self._timer = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        program = QCoreApplication.instance()
        if program is not None:
            program.aboutToQuit.connect(self.close)

    def set_sound(self, path: Path | None, duration_s: float) -> None:
        """Plays another prepared voice (WAV, 48 kHz, 16 bit), or `duration_s` of silence (None); stops what plays.

        A file that cannot be played is silence with a `problem`. What is playing already just goes on.
        """
        stamp = _stamp(path)
        if stamp == self._stamp and abs(duration_s - self.duration_s) < 1e-6:
            return
        self.pause()
        self._stamp = stamp
        self._sound_NC, self._sound_problem = None, ""
        if path is not None:
            try:
                self._sound_NC = map_wav(path)
            except LikenessError as error:
                self._sound_problem = str(error)
        self.duration_s = max(0.0, duration_s)
        self.duration_changed.emit(self.duration_s)
        self._tell_problem()
        self.seek(self._at_s)

    @property
    def position_s(self) -> float:
        """Where the voice is that is heard right now, in seconds."""
        if self.playing:
            heard = self._output.heard(self._epoch)
            if heard is not None:
                self._at_s = min(max(heard.at_s, 0.0), self.duration_s)
        return self._at_s

    @property
    def level(self) -> float:
        """The largest deflection of what is heard right now, 0 … 1."""
        heard = self._output.heard(self._epoch) if self.playing else None
        return heard.level * float(self._output.gain) if heard else 0.0

    def play(self) -> None:
        """Plays on at normal speed; from the range's beginning where the playhead is outside of it or at its end."""
        self._run(1.0)

    def pause(self) -> None:
        """Stops where the playhead is."""
        if not self.playing:
            return
        self._at_s = self.position_s
        self._halt()
        self.moved.emit(self._at_s)

    def toggle(self) -> None:
        """Plays or pauses."""
        if self.playing:
            self.pause()
        else:
            self.play()

    def stop(self) -> None:
        """Stops and returns to the beginning of the range."""
        self.pause()
        self.seek(self._span().in_s)

    def seek(self, seconds: float, scrub: bool = False) -> None:
        """Moves the playhead; with `scrub`, what lies there is heard for a moment, unless it plays anyway."""
        self._at_s = min(max(seconds, 0.0), self.duration_s)
        if self.playing:
            self._ask("play")
        elif scrub and self._sound_NC is not None and monotonic() - self._grain_at > GRAIN_EVERY_S:
            self._grain_at = monotonic()
            self._ask("grain")
            self._timer.start()
        self.moved.emit(self._at_s)

    def step(self, frames: int) -> None:
        """Pauses and moves by whole frames, onto the beginning of one."""
        self.pause()
        # The middle of a frame and its beginning both count as that frame, in spite of rounding.
        frame = int(self._at_s * FPS + 1e-6) + frames
        self.seek(frame / FPS, scrub=True)

    def shuttle(self, direction: int) -> None:
        """J (-1), K (0) and L (+1): each press of J or L is faster, 1, 2, 4 … times; one frame while K is held."""
        if direction == 0:
            self.pause()
        elif self._held:
            self.step(direction)
        else:
            going = self.playing and self.rate * direction > 0
            self._run(direction * min(FASTEST, abs(self.rate) * 2 if going else 1.0))

    def hold(self, held: bool) -> None:
        """Whether K is held down."""
        self._held = held

    def set_loop(self, loop: bool) -> None:
        """Whether playing begins again at the end of the range."""
        if loop != self.loop:
            self.loop = loop
            self.loop_changed.emit(loop)
            self._replan()

    def set_range(self, range_s: tuple[float, float] | None) -> None:
        """Plays only between in and out, in seconds, or all (None)."""
        if range_s != self.range_s:
            self.range_s = range_s
            self._replan()

    def set_volume(self, volume: float, muted: bool | None = None) -> None:
        """How loud, 0 … 1, as it is felt; `muted` stays as it is where it is None."""
        self.volume = min(max(volume, 0.0), 1.0)
        self.muted = self.muted if muted is None else muted
        self._output.gain = np.float32(0.0 if self.muted else self.volume**2)

    def set_device(self, name: str) -> None:
        """Plays on the device of this name, or on the system's choice ("")."""
        self._output.use(name)
        self._replan()

    def close(self) -> None:
        """Lets go of the device; to be called before the window's process ends."""
        self.pause()
        self._timer.stop()
        self._output.close()

    def _span(self) -> Span:
        in_s, out_s = self.range_s or (0.0, self.duration_s)
        out_s = min(out_s, self.duration_s)
        if out_s - in_s < 1 / FPS:  # a range of a voice that was shortened meanwhile
            in_s, out_s = 0.0, self.duration_s
        return Span(self.duration_s, in_s, out_s, self.loop)

    def _run(self, rate: float) -> None:
        if self.duration_s <= 0:
            return
        span, at_s = self._span(), self.position_s
        if not self.playing:
            start_s, end_s = (span.in_s, span.out_s) if rate > 0 else (span.out_s, span.in_s)
            outside = at_s < span.in_s - 1e-6 or at_s > span.out_s + 1e-6
            if outside or abs(at_s - end_s) < 0.5 / FPS:
                at_s = start_s
        self._at_s = at_s
        started, self.playing = not self.playing, True
        if rate != self.rate:
            self.rate = rate
            self.rate_changed.emit(rate)
        self._ask("play")
        self._timer.start()
        if started:
            self.playing_changed.emit(True)

    def _halt(self) -> None:
        self.playing = False
        self._ask("halt")
        if self.rate != 1.0:
            self.rate = 1.0
            self.rate_changed.emit(1.0)
        self.playing_changed.emit(False)

    def _replan(self) -> None:
        if self.playing:
            self._at_s = self.position_s
            self._ask("play")

    def _ask(self, kind: str) -> None:
        self._epoch += 1
        self._output.ask(Request(kind, self._epoch, self._sound_NC, self._span(), self._at_s, self.rate))

    def _tick(self) -> None:
        self._tell_problem()
        if not self.playing:
            if self._output.idle:
                self._timer.stop()
            return
        heard = self._output.heard(self._epoch)
        self.moved.emit(self.position_s)
        if heard is not None and heard.ended and self.playing:
            self._halt()

    def _tell_problem(self) -> None:
        problem = self._sound_problem or self._output.problem
        if problem != self.problem:
            self.problem = problem
            self.problem_changed.emit(problem)


def _stamp(path: Path | None) -> object:
    """What tells one state of a file from another."""
    if path is None:
        return None
    try:
        facts = path.stat()
    except OSError:
        return path
    return path, facts.st_mtime_ns, facts.st_size
