"""The studio's look: two palettes, one accent, one icon family, an 8-pixel rhythm."""

from __future__ import annotations

from dataclasses import dataclass

STEP = 8
"""Every distance in the window is a multiple of it, or its half."""


@dataclass(frozen=True)
class Palette:
    """Colours as `#rrggbb`, by what they mean."""

    dark: bool
    canvas: str  # behind the picture and the tracks
    window: str
    panel: str
    raised: str  # buttons, the chosen row
    hover: str
    line: str
    text: str
    muted: str
    accent: str
    on_accent: str
    voice: str
    mouth: str  # also landmarks
    blink: str
    head: tuple[str, str, str]  # yaw, pitch, roll
    keys: str
    good: str
    warn: str
    bad: str  # also recording


DARK = Palette(
    dark=True,
    canvas="#0a0b0d",
    window="#14161a",
    panel="#14161a",
    raised="#20242b",
    hover="#2a2f38",
    line="#262a31",
    text="#e8eaed",
    muted="#8b929c",
    accent="#f5b84b",
    on_accent="#1a1405",
    voice="#5f7296",
    mouth="#3fb6a0",
    blink="#e0b04f",
    head=("#e07a8b", "#86c06c", "#7b93e0"),
    keys="#8b9cf5",
    good="#5fc08a",
    warn="#e8a33d",
    bad="#e2574c",
)
