"""The colours of the window: two palettes, named by what each colour means."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Palette:
    """Colours as `#rrggbb`, by what they mean."""

    dark: bool
    canvas: str  # behind the picture and the tracks
    window: str
    panel: str
    field: str  # behind what is typed, cards
    raised: str  # buttons, the chosen row
    hover: str
    line: str
    edge: str  # of fields, boxes and switches: stronger than a line
    groove: str  # of sliders and bars
    text: str
    muted: str
    disabled: str
    accent: str  # lines, bars, marks
    accent_text: str  # words
    accent_fill: str  # the primary button
    accent_hover: str  # the same, pointed at
    on_accent: str  # words on accent and on accent_fill
    handle: str  # of sliders and switches
    voice: str
    mouth: str  # also landmarks
    blink: str
    head: tuple[str, str, str]  # yaw, pitch, roll
    keys: str
    good: str
    warn: str
    bad: str  # also recording
    meter: tuple[str, str, str]  # level meters: fine, loud, too loud


DARK = Palette(
    dark=True,
    canvas="#0a0b0d",
    window="#14161a",
    panel="#14161a",
    field="#191c21",
    raised="#22262e",
    hover="#2a2f38",
    line="#262a31",
    edge="#6a717d",
    groove="#32373f",
    text="#e8eaed",
    muted="#9aa1ab",
    disabled="#5b626d",
    accent="#f5b84b",
    accent_text="#f5b84b",
    accent_fill="#f5b84b",
    accent_hover="#ffc863",
    on_accent="#1a1405",
    handle="#ffffff",
    voice="#6b80a8",
    mouth="#3fb6a0",
    blink="#e0b04f",
    head=("#e07a8b", "#86c06c", "#7b93e0"),
    keys="#8b9cf5",
    good="#5fc08a",
    warn="#e8a33d",
    bad="#f07167",
    meter=("#5fc08a", "#e8a33d", "#f07167"),
)

LIGHT = Palette(
    dark=False,
    canvas="#dfe1e5",
    window="#f4f5f7",
    panel="#f4f5f7",
    field="#ffffff",
    raised="#e6e8ec",
    hover="#dcdfe5",
    line="#d3d6dc",
    edge="#7c8490",
    groove="#c9cdd4",
    text="#1b1e24",
    muted="#525a66",
    disabled="#9ba2ad",
    accent="#b87000",
    accent_text="#875000",
    accent_fill="#f2b040",
    accent_hover="#f7c160",
    on_accent="#1a1405",
    handle="#ffffff",
    voice="#5d739f",
    mouth="#0f7f6c",
    blink="#96690a",
    head=("#b83f55", "#3d7f22", "#3f5cc0"),
    keys="#4a5cc9",
    good="#1a6e3f",
    warn="#8c5100",
    bad="#b52a21",
    meter=("#2e9a5b", "#c98500", "#d6453a"),
)


def luminance(colour: str) -> float:
    """Relative luminance of `#rrggbb`, 0 black … 1 white (WCAG 2.2)."""
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast of two colours `#rrggbb`, 1 … 21 (WCAG 2.2); text needs 4.5, large text and signs 3."""
    dim, bright = sorted((luminance(one), luminance(other)))
    return (bright + 0.05) / (dim + 0.05)
