"""Short work beside the window: one plain function in a thread, its result back in the window's own."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial
from typing import TypeVar, cast

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

from engine.errors import LikenessError

T = TypeVar("T")


class Relay(QObject):
    """Lives in the window's thread and calls there what other threads hand it."""

    handed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.handed.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def _call(self, work: Callable[[], object]) -> None:
        work()


@cache
def relay() -> Relay:
    """The one for all: an object for each piece of work would have to be ended while its thread still uses it."""
    return Relay()


def run(work: Callable[[], T], done: Callable[[T], None], failed: Callable[[str], None]) -> None:
    """Calls `work()` in a thread, then `done(result)`, or `failed(sentence)` for a LikenessError or OSError."""
    handed = relay().handed

    def job() -> None:
        try:
            result = work()
        except (LikenessError, OSError) as error:
            handed.emit(partial(failed, str(error)))
            return
        handed.emit(partial(done, result))

    QThreadPool.globalInstance().start(job)


def finish(patience_ms: int = 5000) -> bool:
    """Waits for what still runs, at the end of the program; says whether all of it ended."""
    pool = cast("QThreadPool | None", QThreadPool.globalInstance())  # None where Qt's application was ended
    return pool is None or pool.waitForDone(patience_ms)
