"""The process around a command: its own standard streams, what libraries print, signals, the report of a bug."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import tempfile
import traceback
from pathlib import Path
from types import FrameType, TracebackType
from typing import IO, Any, Self, TextIO

from engine.errors import Cancelled


class Streams:
    """`out` and `err` reach the user; whatever libraries print to either goes to a log that nobody sees.

    MediaPipe, TensorFlow Lite and drivers write to the file descriptors themselves, past Python, and would spoil both
    the one-line errors and the JSON lines.
    """

    out: TextIO
    err: TextIO

    def __enter__(self) -> Self:
        # Bytes, so that what C libraries write to the descriptor and what Python writes end up in one order.
        self._log = _log_file()
        self._log_text = os.fdopen(os.dup(self._log.fileno()), "w", encoding="utf-8", errors="replace", buffering=1)
        self._python = sys.stdout, sys.stderr
        self._saved = {fd: os.dup(fd) for fd in (1, 2) if _is_open(fd)}
        self.out, self.err = (self._users(stream, fd) for fd, stream in enumerate(self._python, 1))
        for fd in self._saved:
            os.dup2(self._log.fileno(), fd)
        sys.stdout = sys.stderr = self._log_text
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        sys.stdout, sys.stderr = self._python
        for fd, copy in self._saved.items():
            os.dup2(copy, fd)
            os.close(copy)
        for stream in (self.out, self.err, self._log_text):
            if stream not in self._python:
                with contextlib.suppress(OSError):
                    stream.close()
        self._log.close()

    def bug_report(self, error: BaseException) -> str | None:
        """The path of a file with what went wrong and what libraries printed before; None if none can be written."""
        trace = "".join(traceback.format_exception(error)).encode("utf-8", "backslashreplace")
        try:
            self._log_text.flush()
            handle, path = tempfile.mkstemp(prefix="likeness-", suffix=".log")
            with os.fdopen(handle, "wb") as report:
                self._log.seek(0)
                report.write(trace + b"\n--- printed by libraries ---\n" + self._log.read())
        except OSError:
            return None
        return path

    def _users(self, stream: TextIO | None, fd: int) -> TextIO:
        """A stream to where `stream` went; a stream that is not the process's own (a test's) is used as it is."""
        if stream is None:
            return Path(os.devnull).open("w", encoding="utf-8")
        try:
            own = stream.fileno() == fd
        except (OSError, ValueError):
            own = False
        if not own or fd not in self._saved:
            return stream
        stream.flush()
        return os.fdopen(os.dup(fd), "w", encoding=stream.encoding, errors="backslashreplace", buffering=1)


def _log_file() -> IO[bytes]:
    try:
        return tempfile.TemporaryFile()
    except OSError:  # nowhere to write
        return Path(os.devnull).open("w+b", buffering=0)


def _is_open(fd: int) -> bool:
    try:
        os.fstat(fd)
    except OSError:
        return False
    return True


class Interrupt(KeyboardInterrupt):
    """What a signal raises. Not KeyboardInterrupt itself: once that has passed through an `exec` (dataclasses are made
    by one), Python ends the process by SIGINT even if it was caught, whatever exit code was meant.
    """


class Stop:
    """Turns Ctrl-C, SIGTERM and a closed terminal into an orderly end.

    The first signal is noted and raises Interrupt; later ones cannot disturb the cleaning up. Libraries that
    swallow the exception do not get far, for `check` is asked between stages and between frames. `last`: the process
    ends after this, and so a signal that comes while Python tidies up changes nothing any more.
    """

    def __init__(self, last: bool = False) -> None:
        self.signal: int | None = None
        self._last = last
        self._held = False
        self._before: dict[int, Any] = {}

    def __enter__(self) -> Self:
        for name in ("SIGINT", "SIGTERM", "SIGHUP"):
            number = getattr(signal, name, None)
            # An ignored signal stays ignored: that is how nohup and shells keep a background job alive.
            if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
                with contextlib.suppress(ValueError):  # not in the main thread: whoever called owns the signals
                    self._before[number] = signal.signal(number, self._note)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._held = True
        for number, handler in self._before.items():
            signal.signal(number, signal.SIG_IGN if self._last else handler)

    @property
    def exit_code(self) -> int:
        """128 + the number of the signal, as shells have it: 130 after Ctrl-C, 143 after SIGTERM."""
        return 128 + (self.signal or signal.SIGINT)

    def hold(self, held: bool) -> None:
        """While held, a signal is only noted, for the next `check`."""
        self._held = held

    def check(self) -> None:
        """Raises Cancelled once a signal has come."""
        if self.signal is not None:
            raise Cancelled("Stopped; nothing was written.")

    def _note(self, number: int, _frame: FrameType | None) -> None:
        if self.signal is None:
            self.signal = number
            if not self._held:
                raise Interrupt
