"""How loud somebody speaks into each microphone, remembered from one live session to the next.

What is known of a voice beforehand makes its live motion truer (docs/adr/0029); where it is wrong, the worker notices
(engine.live_level).
"""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.settings import Settings

MOST = 8
"""Microphones that are remembered, the last used first."""


def known_voice(settings: Settings, device: str) -> dict[str, float] | None:
    """Level and floor of the voice that was last heard from a microphone; None where none was."""
    return next((voice for name, voice in _remembered(settings) if name == device), None)


def remember_voice(settings: Settings, device: str, voice: Any) -> None:
    """Remembers what the worker has found out of a voice, if it has."""
    found = _voice(voice)
    if found is None:
        return
    rest = [(name, other) for name, other in _remembered(settings) if name != device]
    rows = [(device, found), *rest][:MOST]
    settings.set("live_voices", tuple(json.dumps({"microphone": name, **one}) for name, one in rows))


def _remembered(settings: Settings) -> list[tuple[str, dict[str, float]]]:
    found: list[tuple[str, dict[str, float]]] = []
    for text in settings.value("live_voices"):
        try:
            row: Any = json.loads(text)
        except (ValueError, RecursionError):
            continue
        voice = _voice(row)
        if voice is not None and isinstance(row.get("microphone"), str):
            found.append((row["microphone"], voice))
    return found


def _voice(row: Any) -> dict[str, float] | None:
    """What a row says of a voice, None where it says nothing that can be meant."""
    if not isinstance(row, dict):
        return None
    level, floor_db = row.get("level"), row.get("floor_db")  # pyright: ignore[reportUnknownVariableType, reportUnknownMemberType]
    if not isinstance(level, float | int) or not isinstance(floor_db, float | int):
        return None
    if not (0 < level <= 1 and math.isfinite(floor_db)):
        return None
    return {"level": float(level), "floor_db": float(floor_db)}
