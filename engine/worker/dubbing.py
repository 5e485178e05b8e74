"""A dub that was ordered in the window."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.order import Tell

if TYPE_CHECKING:
    from engine.worker.arguments import Arguments


def dub(arguments: Arguments, tell: Tell) -> dict[str, Any]:
    """A video whose lips follow another voice, all values as in a DubOrder.

    `ducked`: whether there is a `duck_db`. `no_mark`: why there is no badge, left open or empty for one.
    """
    from engine.dubbing.dub import dub as make
    from engine.dubbing.orders import DUCK_LIMITS_DB, STRENGTH_LIMITS, DubOrder
    from engine.motion.registry import NAMES
    from engine.provenance.marks import Marks

    reason, motion = arguments.text("no_mark", ""), arguments.text("motion", NAMES[0])
    order = DubOrder(
        video=arguments.path("video"),
        voice=arguments.path("voice"),
        out=arguments.path("out"),
        motion=motion if motion in NAMES else NAMES[0],
        face=max(0, int(arguments.number("face"))),
        strength=_within(arguments.number("strength"), STRENGTH_LIMITS),
        duck_db=_within(arguments.number("duck_db"), DUCK_LIMITS_DB) if arguments.flag("ducked") else None,
        marks=Marks(visible=not reason, reason=reason),
    )
    result = make(order, tell)
    return {name: str(field) if isinstance(field, Path) else field for name, field in asdict(result).items()}


def _within(value: float, limits: tuple[float, float]) -> float:
    return min(max(value, limits[0]), limits[1])
