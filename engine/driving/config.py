"""How a driving video moves a portrait; light enough for a starting program and a window to import."""

from __future__ import annotations

from dataclasses import dataclass

DRIVING = "driving"
"""What motion that a driver made calls its generator."""


@dataclass(frozen=True, kw_only=True)
class DrivingConfig:
    """What of the driver the portrait takes, and how much of it: each strength 0 … 2, 1 as far as the driver.

    `head`: turns, leaning and shifts of the head. `expression`: brows and nose. `lips`: lips and jaw. `gaze`: where the
    eyes look. `absolute`: the head turns as the driver's does in its picture, and lips part as the driver's do; else
    only what changes from the reference frame counts. `match`: that frame is the one most like the portrait, else the
    first. `blink`: whether the driver's blinks are taken over.
    """

    head: float = 1.0
    expression: float = 1.0
    lips: float = 1.0
    gaze: float = 1.0
    absolute: bool = False
    match: bool = False
    blink: bool = True
