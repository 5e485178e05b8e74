"""What the pointer can take hold of on the timeline."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt

from engine.selection import Item, Kind

Part = Literal["body", "start", "end", "peak"]


@dataclass(frozen=True)
class Grip:
    """A thing on a row, or its start, its end, or the top of its curve.

    `at_s`: the moment that a drag moves, which snaps; `value`: whether it can be dragged up and down too.
    """

    kind: Kind
    item: Item
    at_s: float
    part: Part = "body"
    value: bool = False

    @property
    def cursor(self) -> Qt.CursorShape:
        """How the pointer looks over it."""
        if self.part == "peak":
            return Qt.CursorShape.SizeVerCursor
        if self.part in ("start", "end"):
            return Qt.CursorShape.SizeHorCursor
        return Qt.CursorShape.SizeAllCursor if self.value else Qt.CursorShape.OpenHandCursor
