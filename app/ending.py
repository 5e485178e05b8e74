"""The orderly end of the window's process: nothing that is not Python's outlives Python.

When Python ends it unloads libraries and forgets its objects. A thread that is inside PortAudio then loses the code
that it runs, and what Qt deletes later still looks for the Python that made it. Both are a segmentation fault, after
everything was saved and closed.
"""

from __future__ import annotations

import atexit
import logging
import os
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from time import monotonic
from typing import NoReturn

from PySide6.QtGui import QGuiApplication
from shiboken6 import Shiboken

from app import background

PATIENCE_S = 3.0
"""For all threads together: opening a sound device that answers takes a second at most."""

log = logging.getLogger(__name__)


class Thread(threading.Thread):
    """A thread that may stand in a driver or a pipe, or starts such threads; the end of the program waits for it.

    `at_end` asks it to end. It is a daemon, for a driver that hangs must not keep the process for ever.
    """

    def __init__(
        self, name: str, work: Callable[[], object] | None = None, at_end: Callable[[], object] | None = None
    ) -> None:
        super().__init__(name=name, target=work, daemon=True)
        self._at_end = at_end

    def ask(self) -> None:
        """Lets it end soon; called from any thread, also more than once."""
        if self._at_end is not None:
            self._at_end()


def running() -> tuple[Thread, ...]:
    """The threads that the end of the program waits for."""
    return tuple(thread for thread in threading.enumerate() if isinstance(thread, Thread))


def wait(patience_s: float = PATIENCE_S) -> tuple[str, ...]:
    """Waits until none of them runs, also none that they start meanwhile; returns the names of those that still do."""
    end = monotonic() + patience_s
    while (there := running()) and (left_s := end - monotonic()) > 0:
        there[0].join(left_s)
    return tuple(thread.name for thread in running())


def end(patience_s: float = PATIENCE_S) -> tuple[str, ...]:
    """Asks all threads to end, waits for them and lets the clipboard go; returns the names of those that hang.

    Short work in Qt's pool is waited for as well, but does not count as hanging: Qt itself waits until it is done.
    """
    for thread in running():
        thread.ask()
    hanging = wait(patience_s)
    background.finish(round(1000 * patience_s))
    if hanging:
        log.warning("Still running at the end: %s", ", ".join(hanging))
    release_clipboard()
    return hanging


def release_clipboard() -> None:
    """Empties a clipboard that is Qt's own and holds what Python made; the desktop's clipboard keeps what it has.

    Where there is no desktop (offscreen, a frame buffer, VNC), Qt keeps the clipboard until libraries are unloaded.
    """
    if not isinstance(QGuiApplication.instance(), QGuiApplication):
        return
    clipboard = QGuiApplication.clipboard()
    data = clipboard.mimeData()
    # A desktop's clipboard says that we own what we put there, and is ended with the QGuiApplication.
    if data is not None and Shiboken.createdByPython(data) and not clipboard.ownsClipboard():  # pyright: ignore[reportUnnecessaryComparison]
        del data
        clipboard.clear()


def first() -> None:
    """Puts `end` before all exit handlers there are so far: those of a library that was loaded just now."""
    atexit.unregister(end)
    atexit.register(end)


def leave(code: int) -> NoReturn:
    """Ends the process at once, for a thread that hangs in a driver: any other end would unload the driver under it.

    Only for the very end: everything has to be saved and closed.
    """
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            with suppress(OSError, ValueError):
                stream.flush()
    os._exit(code)


first()
