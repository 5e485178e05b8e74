"""The thread between a microphone and the disk; PortAudio's callback only hands blocks over."""

from __future__ import annotations

import contextlib
import math
import queue
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from app import ending, sound
from app.i18n import tr
from app.recorder_file import RecordingFile
from engine.errors import LikenessError

RATE = 48000
LOST_S = 2.0
"""A device that sends nothing for so long is gone."""
FIRST_S = 6.0
"""The first sound may take longer: a sound server or a wireless microphone wakes up."""
TAIL_S = 0.4
"""At most so long after Stop, what was said before it still arrives."""
BIN = 0.01
"""Seconds for each pair of low and high in the drawn waveform."""
LATEST_S = 1.0
"""A system that says that sound is older does not know."""
LOOSE = 1000
"""Parts of the drawn waveform that may lie side by side before they are joined."""
FULL = 0.999
"""A sample from here on is clipped."""


@dataclass(frozen=True, eq=False)
class Recorded:
    """A whole recording. `clipped`: samples at full scale; `gaps`: times that sound went missing.

    `bins_B2`: (B, 2) float32, low and high of every 10 ms. `reason`: why it ended by itself, in one sentence, or empty.
    """

    path: Path
    duration_s: float
    peak_db: float
    clipped: int
    gaps: int
    bins_B2: np.ndarray
    reason: str = ""


@dataclass(frozen=True, eq=False)
class Heard:
    """What came in within some milliseconds. `bins_B2`: (B, 2) low and high of every 10 ms that is being recorded."""

    peak: float
    power: float
    samples: int
    bins_B2: np.ndarray
    elapsed_s: float
    gaps: int


@dataclass(frozen=True, eq=False)
class Block:
    """What a device sent at once: (N,) float32 at `rate` Hz, of which `start` samples came before.

    `at_ns`: when its last sample was captured, by `time.perf_counter_ns`, as far as the system tells.
    """

    samples_N: np.ndarray
    rate: int
    start: int
    at_ns: int


@dataclass(frozen=True)
class Opened:
    """The line is open: the device that it is on."""

    device: sound.Device


@dataclass(frozen=True)
class Ended:
    """The line is closed; `trouble` is one sentence if that was not asked for."""

    trouble: str = ""


Event = Heard | Opened | Ended | Recorded


class Line(ending.Thread):
    """Opens an input, measures what comes in and, when told, writes it to a file; tells by `events`.

    Everything slow happens in this thread: opening, writing, closing, which may take long with some drivers.
    `listener` is called in it with every Block of what is recorded, after that is written; it must not wait.
    `latency`: seconds, or "high" or "low", how much sound the device may hold back.
    """

    def __init__(
        self,
        device: str,
        folder: Path,
        listener: Callable[[Block], object] | None = None,
        latency: float | str = "high",
    ) -> None:
        super().__init__("microphone", at_end=self.end)
        self.device = device
        self._listener, self._latency = listener, latency
        self.events: deque[Event] = deque()
        self._folder = folder
        self._queue: queue.SimpleQueue[tuple[bytes, bool, int] | None] = queue.SimpleQueue()
        self._commands: deque[Callable[[], None]] = deque()
        self._ending = False
        self._following = False  # recording, or what a recording would be is only listened to
        self._heard = 0
        self._file: RecordingFile | None = None
        self._stop_at = math.inf
        self._rate = RATE
        self._channels = 1
        self._latency_s = 0.0
        self._rest_N = np.zeros(0, np.float32)
        self._drawn: list[np.ndarray] = []
        self._peak = 0.0
        self._clipped = 0
        self._gaps = 0

    def record(self, *, keep: bool = True) -> None:
        """Writes from now on; without `keep` the listener hears it, and nothing is written."""
        self._order(lambda: self._begin(keep))

    def finish(self) -> None:
        """Ends the recording, with what is still on its way from the device."""
        self._order(self._ask_stop)

    def drop(self) -> None:
        """Ends the recording and deletes it."""
        self._order(self._forget)

    def end(self) -> None:
        """Closes the line; a recording that was not finished is kept."""
        self._ending = True
        self._queue.put(None)

    def run(self) -> None:
        stream, trouble = None, ""
        try:
            stream = self._open()
            trouble = self._listen(stream)
        except LikenessError as error:
            trouble = str(error)
        finally:
            try:
                self._keep(trouble)
            except LikenessError as error:
                trouble = trouble or str(error)
            if stream is not None:
                _let_go(stream)
            self.events.append(Ended(trouble))

    def _order(self, command: Callable[[], None]) -> None:
        self._commands.append(command)
        self._queue.put(None)

    def _open(self) -> Any:
        device = sound.find(self.device, "input")
        stream = self._stream(device)
        self._rate, self._channels = int(stream.samplerate), int(stream.channels)
        self._latency_s = float(stream.latency)
        try:
            stream.start()
        except sound.library().PortAudioError as error:
            _let_go(stream)
            raise sound.SoundError(
                tr("{device} cannot record ({reason}); choose another microphone, or close what uses it.").format(
                    device=device.name, reason=sound.reason(error)
                )
            ) from error
        self.events.append(Opened(device))
        return stream

    def _stream(self, device: sound.Device) -> Any:
        """At 48 kHz in mono where the device can, else as it can."""
        put = self._queue.put

        def heard(data: Any, frames: int, times: Any, status: Any) -> None:
            put((bytes(data), bool(status.input_overflow), captured_ns(frames, times, self._rate)))

        own, latency = int(device.rate), self._latency
        settings: dict[str, Any] = {"device": device.index, "dtype": "float32", "latency": latency, "callback": heard}
        for rate, channels in ((RATE, 1), (own, 1)):
            with contextlib.suppress(sound.SoundError):
                return sound.open_stream("RawInputStream", samplerate=rate, channels=channels, **settings)
        return sound.open_stream("RawInputStream", samplerate=own, channels=min(2, device.inputs), **settings)

    def _listen(self, stream: Any) -> str:
        """Until the end; returns why the device went, or empty."""
        last, patience_s = time.monotonic(), FIRST_S
        while not self._ending:
            try:
                item = self._queue.get(timeout=0.1)
            except queue.Empty:
                item = None
            now = time.monotonic()
            self._obey()
            if item is not None:
                last, patience_s = now, LOST_S
                self._take_in(*item)
            elif now - last > patience_s or not stream.active:
                return tr("The microphone is gone; what was recorded until then is kept.")
            if now >= self._stop_at:
                self._keep("")
        self._obey()  # what was ordered just before the end, such as to drop the recording
        return ""

    def _obey(self) -> None:
        while self._commands:
            self._commands.popleft()()

    def _take_in(self, data: bytes, overflow: bool, at_ns: int) -> None:
        values_N = np.frombuffer(data, np.float32)
        if self._channels > 1:
            values_N = values_N.reshape(-1, self._channels).mean(axis=1)
        values_N = np.nan_to_num(values_N)
        size_N = np.abs(values_N)
        peak = float(size_N.max(initial=0))
        bins_B2 = np.zeros((0, 2), np.float32)
        if self._following:
            if self._file is not None:
                self._file.add(values_N)
            if self._listener is not None:
                self._listener(Block(values_N, self._rate, self._heard, at_ns))
            self._heard += len(values_N)
            self._gaps += overflow
            self._peak = max(self._peak, peak)
            self._clipped += int((size_N >= FULL).sum())
            bins_B2 = self._bins(values_N)
            self._draw(bins_B2)
        elapsed_s = self._heard / self._rate if self._following else 0.0
        power = float(np.square(values_N, dtype=np.float64).sum())
        self.events.append(Heard(peak, power, len(values_N), bins_B2, elapsed_s, self._gaps))

    def _bins(self, values_N: np.ndarray) -> np.ndarray:
        size = round(BIN * self._rate)
        joined_N = np.concatenate([self._rest_N, values_N])
        whole = len(joined_N) // size
        self._rest_N = joined_N[whole * size :]
        rows = joined_N[: whole * size].reshape(whole, size)
        return np.stack([rows.min(axis=1), rows.max(axis=1)], axis=1) if whole else np.zeros((0, 2), np.float32)

    def _draw(self, bins_B2: np.ndarray) -> None:
        self._drawn.append(bins_B2)
        if len(self._drawn) > LOOSE:  # an array takes far more room than the two numbers in it
            self._drawn = [np.concatenate(self._drawn)]

    def _begin(self, keep: bool) -> None:
        if not self._following and not self._ending:
            self._peak, self._clipped, self._gaps, self._heard = 0.0, 0, 0, 0
            self._rest_N, self._drawn = np.zeros(0, np.float32), []
            self._stop_at = math.inf
            self._file = RecordingFile(self._folder, self._rate) if keep else None
            self._following = True

    def _ask_stop(self) -> None:
        self._stop_at = time.monotonic() + min(self._latency_s, TAIL_S)

    def _forget(self) -> None:
        file, self._file, self._stop_at = self._file, None, math.inf
        self._following = False
        if file is not None:
            file.drop()

    def _keep(self, trouble: str) -> None:
        file, self._file, self._stop_at = self._file, None, math.inf
        self._following = False
        if file is None:
            return
        path = file.close()
        bins_B2 = np.concatenate([np.zeros((0, 2), np.float32), *self._drawn])
        peak_db = decibels(self._peak)
        self.events.append(Recorded(path, file.duration_s, peak_db, self._clipped, self._gaps, bins_B2, trouble))


def captured_ns(frames: int, times: Any, rate: int) -> int:
    """When the last of so many samples that a callback has just got was captured, by `time.perf_counter_ns`.

    `times`: PortAudio's own, of which some systems know nothing; then it is now.
    """
    now_ns = time.perf_counter_ns()
    if times is None or times.inputBufferAdcTime <= 0:
        return now_ns
    late_s = float(times.currentTime) - float(times.inputBufferAdcTime) - frames / rate
    return now_ns - round(1e9 * late_s) if 0 < late_s < LATEST_S else now_ns


def decibels(value: float) -> float:
    """Of full scale (1.0); -100 and no less for silence."""
    return 20 * math.log10(max(value, 1e-5))


def _let_go(stream: Any) -> None:
    """Closes a stream; a driver whose device was pulled out may never return from it."""

    def close() -> None:
        with contextlib.suppress(Exception):
            stream.close(ignore_errors=True)

    thread = ending.Thread("close microphone", close)
    thread.start()
    thread.join(timeout=2.0)
