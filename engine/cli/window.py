"""What the command line hands over: to the window without a command, to the worker for a frozen build."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module


def wants_window(arguments: Sequence[str]) -> bool:
    """Whether there is no command: nothing at all, or one project file, as a desktop starts a program."""
    return not arguments or (len(arguments) == 1 and arguments[0].lower().endswith(".likeness"))


def open_window(arguments: Sequence[str]) -> int:
    """Opens the studio and returns its exit code once it is closed."""
    # By name: the engine knows no window. It is the program called `likeness` that has both.
    return int(import_module("app.main").main(arguments))


def wants_worker(arguments: Sequence[str]) -> bool:
    """Whether a frozen build starts itself as a worker: there is no `python -m engine.worker` in it."""
    return list(arguments) == ["worker"]


def be_worker() -> int:
    """Works until standard input ends."""
    from engine.worker import run

    run()
    return 0
