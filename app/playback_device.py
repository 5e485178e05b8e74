"""The way to the loudspeaker: a thread that keeps blocks ready, and the stream (or a silent clock) that takes them."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from time import monotonic
from typing import Any, Protocol

import numpy as np

from app import ending, sound
from app.i18n import tr
from app.playback_sound import BLOCK, RATE, Block, Span, blocks, faded, grain
from engine.errors import LikenessError

AHEAD = 5
"""Blocks kept ready: 0.1 s, longer than the window's thread may hold Python's lock."""
KEPT = 64
"""Blocks that were taken and are remembered: more than any device holds back."""
LATENCY_S = 0.08
"""Asked of the device; late is no harm, for the picture follows what is heard."""
OPEN_WITHIN_S = 3.0
"""A device that has not opened by then is done without."""
STEADY_AFTER_S = 0.03
"""A device first fills its own store at once, and only then takes samples as it plays them."""
LOST_AFTER_S = 1.0
"""A device that has taken nothing for so long is gone."""
CLOSE_AFTER_S = 30.0
"""An idle device is given back to others."""


class Stream(Protocol):
    """What is used of `sounddevice.OutputStream`."""

    @property
    def samplerate(self) -> float: ...

    def start(self) -> None: ...

    def abort(self) -> None: ...

    def close(self) -> None: ...


Opener = Callable[[str, Callable[..., None], Callable[[], None]], Stream]
"""From a device's name ("": the system's choice), the callback and what to call at the end to a stream, not started.

Raises LikenessError with what to tell the user.
"""


def open_stream(device: str, callback: Callable[..., None], ended: Callable[[], None]) -> Stream:
    """A stereo float stream on `device`, at 48 kHz or, where it cannot, at its own rate; raises LikenessError."""
    sound.refresh()  # a device may have come or gone since the last time
    found = sound.find(device, "output")

    def stream(rate: float) -> Stream:
        return sound.open_stream(
            "OutputStream",
            samplerate=rate,
            blocksize=BLOCK,
            device=found.index,
            channels=2,
            dtype="float32",
            latency=LATENCY_S,
            callback=callback,
            finished_callback=ended,
        )

    try:
        return stream(RATE)
    except LikenessError:
        if found.rate == RATE:
            raise
        return stream(found.rate)


@dataclass(frozen=True, eq=False)
class Request:
    """What to do next; `kind` is "play", "grain" or "halt"; `epoch` grows with each one."""

    kind: str
    epoch: int
    sound_NC: np.ndarray | None = None
    span: Span = field(default_factory=Span)
    at_s: float = 0.0
    rate: float = 1.0


@dataclass(frozen=True, eq=False)
class Taken:
    """A block that the device took, heard from `heard_at` (of `monotonic`) on."""

    epoch: int
    heard_at: float
    block: Block
    device_rate: float


@dataclass(frozen=True)
class Heard:
    """What is heard now: where in the voice, how loud, and whether it was the end."""

    at_s: float
    level: float
    ended: bool


class _Opening:
    """A stream that is being opened in a thread of its own, for a sound server can hang."""

    def __init__(self, opener: Opener, device: str, callback: Callable[..., None], ended: Callable[[], None]) -> None:
        self.since = monotonic()
        self.stream: Stream | None = None
        self.error: Exception | None = None
        self._abandoned = False
        self._lock = threading.Lock()
        self._work = lambda: opener(device, callback, ended)
        self.thread = ending.Thread("open sound device", self._run, at_end=self.abandon)
        self.thread.start()

    def _run(self) -> None:
        try:
            stream = self._work()
            stream.start()
        except Exception as error:  # noqa: BLE001 - whatever a driver does: the studio goes on without sound
            self.error = error
            return
        with self._lock:
            if not self._abandoned:
                self.stream = stream
                return
        stream.close()

    @property
    def done(self) -> bool:
        return self.stream is not None or self.error is not None

    def abandon(self) -> None:
        with self._lock:
            self._abandoned = True
            stream, self.stream = self.stream, None
        if stream is not None:
            _close_aside(stream)


def _close_aside(stream: Stream) -> None:
    """Closes a stream without waiting for it: one whose device is gone may not return."""

    def close() -> None:
        try:
            stream.abort()
            stream.close()
        except Exception:  # noqa: BLE001, S110 - there is nobody left to tell
            pass

    ending.Thread("close sound device", close).start()


class Output:
    """Plays what is requested and says what of it is heard at the moment.

    `gain` is applied as samples are taken. `problem`: one sentence why there is no sound, or "".
    Only its own thread touches queue and stream; the callback takes one block and copies it.
    """

    def __init__(self, opener: Opener = open_stream) -> None:
        self.gain = np.float32(1.0)
        self.problem = ""
        self._opener = opener
        self._device = ""
        self._request: Request | None = None
        self._wake = threading.Event()
        self._thread: threading.Thread | None = None
        self._closed = False
        self._reopen = False
        # Of the thread:
        self._queue: deque[tuple[int, Block]] = deque()
        self._source: Iterator[Block] | None = None
        self._epoch = 0
        self._pending: Request | None = None
        self._stream: Stream | None = None
        self._opening: _Opening | None = None
        self._silent = False
        self._again = False
        self._ended = False
        self._needed_at = 0.0
        self._silent_at = 0.0
        # Written by the callback:
        self._taken: tuple[Taken, ...] = ()
        self._first_call = 0.0
        self._last_call = 0.0
        self._samples = 0
        self._clock = -1.0
        self._rate = float(RATE)

    def ask(self, request: Request) -> None:
        """Does what `request` says as soon as possible, instead of all before it."""
        self._request = request
        if self._thread is None and request.kind != "halt":
            self._thread = ending.Thread("playback", self._run, at_end=self._end_soon)
            self._thread.start()
        self._wake.set()

    def use(self, device: str) -> None:
        """Plays on another device from now on ("": the system's choice)."""
        self._device = device
        self._reopen = True
        self._wake.set()

    def close(self) -> None:
        """Ends thread and stream."""
        self._end_soon()
        if self._thread is not None:
            self._thread.join(1.0)

    def _end_soon(self) -> None:
        self._closed = True
        self._wake.set()

    def heard(self, epoch: int) -> Heard | None:
        """What is heard now of the request `epoch`; None before its first sample."""
        now = monotonic()
        for taken in reversed(self._taken):
            if taken.epoch == epoch and taken.heard_at <= now:
                since = now - taken.heard_at
                block = taken.block
                piece = None
                for one in block.pieces:
                    if piece is None or one.offset / taken.device_rate <= since:
                        piece = one
                if piece is None:
                    return None
                inside = min(since - piece.offset / taken.device_rate, piece.samples / taken.device_rate)
                ended = block.last and piece.samples == 0
                return Heard(piece.at_s + max(0.0, inside) * piece.rate, block.level, ended)
        return None

    @property
    def idle(self) -> bool:
        """Whether nothing is asked for any more, neither sound nor a device."""
        return self._thread is None or not (self._request or self._pending or self._queue or self._opening)

    # In the thread of the sound device ------------------------------------------------------------------------------

    def _callback(self, out: np.ndarray, frames: int, time: Any, status: Any) -> None:  # noqa: ARG002
        now = monotonic()
        self._last_call = now
        self._first_call = self._first_call or now
        # The device's own times jitter; counted samples do not, so they are only corrected little by little.
        ahead = time.outputBufferDacTime - time.currentTime
        estimate = now + (ahead if 0 < ahead < 1 else LATENCY_S) - self._samples / self._rate
        if abs(estimate - self._clock) > 0.05:  # also the first time
            self._clock = estimate
        else:
            self._clock += 0.05 * (estimate - self._clock)
        heard_at = self._clock + self._samples / self._rate
        self._samples += frames
        try:
            epoch, block = self._queue.popleft()
        except IndexError:
            out.fill(0)
            return
        if block.sound_NC is None or len(block.sound_NC) != frames:
            out.fill(0)
        else:
            np.multiply(block.sound_NC, self.gain, out=out)
        self._note(Taken(epoch, heard_at, block, self._rate))

    def _note(self, taken: Taken) -> None:
        # A new tuple each time: whoever reads the old one is not disturbed, and nobody waits for anybody.
        self._taken = (*self._taken[-KEPT:], taken)

    def _finished(self) -> None:
        self._ended = True
        self._wake.set()

    # In the thread that feeds it ------------------------------------------------------------------------------------

    def _run(self) -> None:
        while not self._closed:
            busy = bool(self._source or self._queue or self._opening or self._pending)
            self._wake.wait(0.01 if busy else 1.0)
            self._wake.clear()
            request, self._request = self._request, None
            if request is not None:
                self._cut()
                self._epoch = request.epoch
                self._source = None
                self._pending = request if request.kind != "halt" else None
            self._watch()
            if self._pending and self._ready():
                self._begin(self._pending)
                self._pending = None
            self._fill()
            if self._silent:
                self._drive()
        self._drop()

    def _cut(self) -> None:
        """Empties the queue; what was to come next fades away."""
        try:
            epoch, block = self._queue.popleft()
        except IndexError:
            return
        self._queue.clear()
        if block.pieces and not self._silent:
            self._queue.append((epoch, faded(block)))

    def _begin(self, request: Request) -> None:
        rate = round(self._rate)
        if request.kind == "play":
            self._source = blocks(request.sound_NC, request.span, request.at_s, request.rate, rate)
        else:
            self._source = iter(grain(request.sound_NC, request.at_s, rate))
        self._silent_at = monotonic()

    def _fill(self) -> None:
        while self._source is not None and len(self._queue) < AHEAD:
            block = next(self._source, None)
            if block is None:
                self._source = None
            else:
                self._queue.append((self._epoch, block))
        if self._source or self._queue:
            self._needed_at = monotonic()

    def _drive(self) -> None:
        """Takes blocks as fast as a device would."""
        now = monotonic()
        if now - self._silent_at > 1:  # the computer slept
            self._silent_at = now
        while self._queue and self._silent_at <= now:
            epoch, block = self._queue.popleft()
            self._note(Taken(epoch, self._silent_at, block, self._rate))
            self._silent_at += block.samples / self._rate
            self._fill()

    @property
    def _steady(self) -> bool:
        return 0 < self._first_call < self._last_call - STEADY_AFTER_S

    def _ready(self) -> bool:
        """Whether blocks can be taken; opens the device if need be."""
        if self._stream is not None or self._silent:
            return True
        if self._opening is None:
            self._opening = _Opening(self._opener, self._device, self._callback, self._finished)
            self._ended, self._samples, self._clock, self._first_call = False, 0, -1.0, 0.0
        opening = self._opening
        waiting = not opening.done or (opening.stream is not None and not self._steady)
        if waiting and monotonic() - opening.since < OPEN_WITHIN_S:
            return False
        if opening.stream is not None and self._steady:
            self._stream, self._opening = opening.stream, None
            self._rate, self._clock = float(self._stream.samplerate), -1.0
            self.problem = ""
            return True
        opening.abandon()
        # A driver that hangs would hang each time.
        self._do_without(_why(opening.error), again=opening.error is not None)
        return True

    def _do_without(self, why: str, again: bool = True) -> None:
        self._opening = None
        self._silent = True
        self._again = again
        self._silent_at = monotonic()
        self.problem = why

    def _watch(self) -> None:
        """Looks whether the device is still there, still wanted, and still the right one."""
        now = monotonic()
        if self._reopen:
            self._reopen = False
            self._drop()
            self._silent = False
            self.problem = ""
        elif self._silent and self._again and self._pending and self._pending.kind == "play":
            self._silent = False  # a device may have come meanwhile
        if self._stream is None:
            return
        if self._ended or (self._queue and now - self._last_call > LOST_AFTER_S):
            self._drop()
            self._do_without(tr("Playback is silent because the sound device was lost: connect it or choose another."))
        elif now - self._needed_at > CLOSE_AFTER_S and not self._pending:
            self._drop()

    def _drop(self) -> None:
        """Gives the device back, also one that is still being opened."""
        if self._opening is not None:
            self._opening.abandon()
            self._opening = None
        if self._stream is not None:
            _close_aside(self._stream)
            self._stream = None


def _why(error: Exception | None) -> str:
    if isinstance(error, LikenessError):
        return str(error)
    return tr("Playback is silent because the sound device does not answer: choose another in the preferences.")
