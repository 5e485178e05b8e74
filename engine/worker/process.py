"""The worker as a process: its streams, its place behind the window, its end."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from contextlib import suppress
from typing import BinaryIO, NoReturn

from engine.worker.loop import main

NICENESS = 5
"""The window comes first."""
AT_ONCE = "LIKENESS_WORKER_AT_ONCE"
"""Environment: set where somebody waits for every answer, as while speaking; such a worker makes way for nobody."""
GRACE_S = 0.7
"""Time to remove unfinished files once the window is gone."""


def run() -> NoReturn:
    """The whole life of a worker process; ends with it, also in the middle of work, when standard input does."""
    stdin, stdout = _streams()
    if hasattr(os, "nice") and not os.environ.get(AT_ONCE):
        with suppress(OSError):
            os.nice(NICENESS)
    # Ctrl-C in a terminal goes to every process there; the window decides when its worker ends.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    main(stdin, stdout, at_end=_end_soon)
    _end()


def _streams() -> tuple[BinaryIO, BinaryIO]:
    """The protocol's own streams. What libraries print goes to standard error, and no child reads our requests."""
    nothing = os.open(os.devnull, os.O_RDWR)
    try:
        os.fstat(2)
    except OSError:
        os.dup2(nothing, 2)
    requests, replies = os.dup(0), os.dup(1)
    os.dup2(nothing, 0)
    os.dup2(2, 1)
    os.close(nothing)
    sys.stderr = os.fdopen(os.dup(2), "w", encoding="utf-8", errors="backslashreplace", buffering=1)
    sys.stdout = sys.stderr
    return os.fdopen(requests, "rb"), os.fdopen(replies, "wb")


def _end_soon() -> None:
    threading.Thread(target=lambda: (time.sleep(GRACE_S), _end()), daemon=True, name="end").start()


def _end() -> NoReturn:
    # Not sys.exit: tearing torch and MediaPipe down takes longer than the window waits, and gains nothing.
    with suppress(OSError, ValueError):
        sys.stderr.flush()
    os._exit(0)
