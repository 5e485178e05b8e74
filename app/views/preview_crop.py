"""The crop square, moved and resized by hand; all landmarks stay inside. Plain numbers, no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from engine.document import Crop

Grip = Literal["inside", "left top", "right top", "left bottom", "right bottom"]
LARGEST = 2.0
"""Side of the largest square, in longer sides of the picture."""


@dataclass(frozen=True)
class CropRules:
    """What a square has to keep to: it holds (`left`, `top`) … (`right`, `bottom`), and is at most `largest` wide."""

    left: float
    top: float
    right: float
    bottom: float
    largest: float

    @classmethod
    def of(cls, landmarks: Sequence[tuple[float, float]], width: int, height: int) -> CropRules:
        """The rules for a face in a picture of `width` x `height` pixels."""
        xs, ys = [x for x, _ in landmarks], [y for _, y in landmarks]
        left, top, right, bottom = min(xs), min(ys), max(xs), max(ys)
        largest = max(LARGEST * max(width, height), right - left, bottom - top)
        return cls(left, top, right, bottom, largest)

    def holds(self, crop: Crop) -> bool:
        """Whether all landmarks lie within the square."""
        return (
            crop.x <= self.left
            and crop.y <= self.top
            and self.right <= crop.x + crop.side
            and self.bottom <= crop.y + crop.side
        )

    def moved(self, crop: Crop, dx: float, dy: float) -> Crop:
        """`crop` moved by pixels, as far as the face allows."""
        x = min(max(crop.x + dx, self.right - crop.side), self.left)
        y = min(max(crop.y + dy, self.bottom - crop.side), self.top)
        return Crop(x, y, crop.side)

    def resized(self, crop: Crop, grip: Grip, dx: float, dy: float) -> Crop:
        """`crop` with one corner dragged by (dx, dy) pixels; the corner across stays where it is."""
        outward_x, outward_y = (-dx if "left" in grip else dx), (-dy if "top" in grip else dy)
        # The larger of both, so that the square follows the pointer in whichever way it goes.
        growth = outward_x if abs(outward_x) > abs(outward_y) else outward_y
        fixed_x = crop.x + crop.side if "left" in grip else crop.x
        fixed_y = crop.y + crop.side if "top" in grip else crop.y
        least_x = fixed_x - self.left if "left" in grip else self.right - fixed_x
        least_y = fixed_y - self.top if "top" in grip else self.bottom - fixed_y
        side = min(max(crop.side + growth, least_x, least_y), self.largest)
        return Crop(fixed_x - side if "left" in grip else fixed_x, fixed_y - side if "top" in grip else fixed_y, side)

    def scaled(self, crop: Crop, factor: float) -> Crop:
        """`crop` larger or smaller about its middle, as far as the face allows."""
        side = min(max(crop.side * factor, self.right - self.left, self.bottom - self.top), self.largest)
        shift = (crop.side - side) / 2
        return self.moved(Crop(crop.x + shift, crop.y + shift, side), 0, 0)


def grip_at(crop: Crop, x: float, y: float, reach: float) -> Grip | None:
    """Which part of the square lies under (x, y); corners reach `reach` pixels around themselves."""
    for name, corner_x, corner_y in corners(crop):
        if abs(x - corner_x) <= reach and abs(y - corner_y) <= reach:
            return name
    inside = crop.x <= x <= crop.x + crop.side and crop.y <= y <= crop.y + crop.side
    return "inside" if inside else None


def corners(crop: Crop) -> tuple[tuple[Grip, float, float], ...]:
    """Its corners: name, x, y."""
    right, bottom = crop.x + crop.side, crop.y + crop.side
    return (
        ("left top", crop.x, crop.y),
        ("right top", right, crop.y),
        ("left bottom", crop.x, bottom),
        ("right bottom", right, bottom),
    )
