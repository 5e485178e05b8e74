"""What can be exported and how: presets, qualities, sizes and names, light enough for a window that starts."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Literal, get_args

from engine.errors import OutputError
from engine.provenance.marks import Marks

RATES = (24, 25, 30, 50, 60)
"""Frame rates that can be exported."""

Quality = Literal["draft", "good", "best"]
QUALITIES: tuple[Quality, ...] = get_args(Quality)

Codec = Literal["h264", "prores", "vp9", "png", "data"]
Shape = Literal["portrait", "box", "square", "vertical"]
Background = Literal["kept", "gone", "either"]

BOX_PX = (1920, 1080)
"""Longer and shorter side of the box that a 1080p video stays within."""
CUTOUT_RENDERERS = ("warp",)
"""Renderers that can leave the background out."""
SHORTEST_S = 0.2
"""A range shorter than this is taken for a slip."""


@dataclass(frozen=True)
class Preset:
    """One way to export.

    `suffix` of the file's name, empty where a folder is written. `shape`: the frame's. `background`: whether the
    person's surroundings are kept, taken away, or either as the user wants.
    """

    name: str
    suffix: str
    codec: Codec
    shape: Shape
    background: Background = "kept"

    @property
    def is_folder(self) -> bool:
        return not self.suffix

    @property
    def has_picture(self) -> bool:
        return self.codec != "data"


PRESETS: Mapping[str, Preset] = MappingProxyType(
    {
        preset.name: preset
        for preset in (
            Preset("web", ".mp4", "h264", "box"),
            Preset("source", ".mp4", "h264", "portrait"),
            Preset("square", ".mp4", "h264", "square"),
            Preset("vertical", ".mp4", "h264", "vertical"),
            Preset("prores", ".mov", "prores", "portrait", "gone"),
            Preset("webm", ".webm", "vp9", "portrait", "gone"),
            Preset("png", "", "png", "portrait", "either"),
            Preset("data", "", "data", "portrait"),
        )
    }
)
"""Presets by name, in the order in which they are offered."""


@dataclass(frozen=True)
class ExportJob:
    """One export as the user ordered it.

    `out`: the file or, for presets that write one, the folder. `range`: in and out, in seconds of the project; None is
    all of it. `transparent` counts only where the preset leaves the choice. `watermark`: whether the picture says that
    a computer made it, and if not, `reason`: why; `hidden`, `signed`: as in Marks. Written and read as JSON by
    `engine.codec`. Raises OutputError for values that make no sense.
    """

    preset: str
    out: str
    range: tuple[float, float] | None = None
    fps: int = 25
    quality: Quality = "good"
    renderer: str = "warp"
    transparent: bool = False
    watermark: bool = True
    reason: str = ""
    hidden: bool = True
    signed: bool = True

    def __post_init__(self) -> None:
        if self.preset not in PRESETS:
            raise OutputError(f"There is no preset called {self.preset}: choose {' or '.join(PRESETS)}.")
        if self.quality not in QUALITIES:
            raise OutputError(f"There is no quality called {self.quality}: choose {' or '.join(QUALITIES)}.")
        check_rate(self.fps)
        if self.range is not None:
            start_s, end_s = self.range
            if not (math.isfinite(start_s) and math.isfinite(end_s) and start_s >= 0 and end_s - start_s >= SHORTEST_S):
                raise OutputError(
                    f"The range from {start_s:g} s to {end_s:g} s cannot be exported: "
                    f"choose one that lasts {SHORTEST_S:g} s or more."
                )

    @property
    def how(self) -> Preset:
        return PRESETS[self.preset]

    @property
    def path(self) -> Path:
        return Path(self.out)

    @property
    def marks(self) -> Marks:
        return Marks(self.watermark, self.hidden, self.signed, self.reason)

    @property
    def alpha(self) -> bool:
        """Whether the background is taken away."""
        return self.how.background == "gone" or (self.how.background == "either" and self.transparent)


def check_rate(fps: int) -> None:
    """Raises OutputError unless `fps` is one of RATES."""
    if fps not in RATES:
        raise OutputError(f"A video cannot be written at {fps} frames per second; choose 24, 25, 30, 50 or 60.")


def frame_size(shape: Shape, width: int, height: int) -> tuple[int, int]:
    """Width and height of the frames of a portrait of `width` x `height` pixels, both even; nothing is enlarged."""
    if shape == "square":
        return 1080, 1080
    if shape == "vertical":
        return 1080, 1920
    scale = 1.0
    if shape == "box":
        scale = min(1.0, BOX_PX[0] / max(width, height), BOX_PX[1] / min(width, height))
    return max(2, round(width * scale / 2) * 2), max(2, round(height * scale / 2) * 2)


def fitting_name(preset: Preset, path: Path) -> Path:
    """`path` with the ending that `preset` needs, whatever ending of another preset it had."""
    endings = {each.suffix for each in PRESETS.values() if each.suffix} | {".m4v"}
    if path.suffix.lower() in endings:
        if path.suffix.lower() == preset.suffix:
            return path
        path = path.with_suffix("")
    return path if preset.is_folder else path.with_name(path.name + preset.suffix)
