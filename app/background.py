"""Short work beside the window: one plain function in a thread, its result back in the window's own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal

from engine.errors import LikenessError

T = TypeVar("T")


class _Outcome(QObject):
    """Carries the outcome from the thread to the window; kept until it has been told."""

    done = Signal(object)
    failed = Signal(str)


_waiting: set[_Outcome] = set()


def run(work: Callable[[], T], done: Callable[[T], None], failed: Callable[[str], None]) -> None:
    """Calls `work()` in a thread, then `done(result)`, or `failed(sentence)` for a LikenessError or OSError."""
    outcome = _Outcome()
    _waiting.add(outcome)

    def end(tell: Callable[[Any], None], value: object) -> None:
        _waiting.discard(outcome)
        tell(value)

    outcome.done.connect(lambda value: end(done, value))
    outcome.failed.connect(lambda sentence: end(failed, sentence))

    def job() -> None:
        try:
            result = work()
        except (LikenessError, OSError) as error:
            outcome.failed.emit(str(error))
            return
        outcome.done.emit(result)

    QThreadPool.globalInstance().start(job)


def finish(patience_ms: int = 5000) -> bool:
    """Waits for what still runs, at the end of the program; says whether all of it ended."""
    return QThreadPool.globalInstance().waitForDone(patience_ms)
