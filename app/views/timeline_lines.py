"""The curves of composed motion, made beside the window: the newest that is finished is shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from app import background
from app.views.timeline_lanes import Curve
from engine.document import CurveName

Lines = dict[CurveName, Curve]

AT_ONCE = 1000
"""Frames whose curves are made at once, in a few milliseconds; those of longer videos are made beside the window."""


class LineMaker(QObject):
    """Makes curves, one set after another; what came to be out of date before it was begun is left out.

    `show` gets what was made, in the window's own thread.
    """

    def __init__(self, show: Callable[[Lines], None], parent: QObject) -> None:
        super().__init__(parent)
        self._show = show
        self._wanted: Callable[[], Lines] | None = None
        self._busy = False

    def want(self, frames: int, make: Callable[[], Lines]) -> None:
        """Asks for what `make` makes of so many frames; it is called in a thread where there are many."""
        if frames <= AT_ONCE:
            self._wanted = None
            self._show(make())
            return
        self._wanted = make
        if not self._busy:
            self._start(make)

    def forget(self) -> None:
        """What is being made is of no use any more."""
        self._wanted = None

    def _start(self, make: Callable[[], Lines]) -> None:
        self._busy = True

        def made(lines: Lines) -> None:
            self._busy = False
            newest = self._wanted
            if newest is None:  # forgotten, or overtaken by one that was made at once
                return
            self._show(lines)
            if newest is make:
                self._wanted = None
            else:
                self._start(newest)

        background.run(make, made, self._failed)

    def _failed(self, _: str) -> None:
        self._busy = False
