"""How far an edit may go: beyond these a face comes apart, and sliders end here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # whoever starts in no time has no numpy yet
    from engine.document import CurveName

Limits = Mapping[str, tuple[float, float]]

RANGE_LIMITS: Limits = {
    "ease_s": (0.0, 2.0),
    "mouth_gain": (0.0, 3.0),
    "offset_ms": (-500.0, 500.0),
    "smoothing_ms": (0.0, 500.0),
    "head_gain": (0.0, 3.0),
    "smile": (-0.1, 0.15),
    "brows": (-0.08, 0.12),
}
"""Fields of a RangeEdit."""

CURVE_LIMITS: Mapping[CurveName, tuple[float, float]] = {
    "mouth_open": (-0.4, 0.4),
    "mouth_width": (-0.2, 0.2),
    "smile": (-0.1, 0.15),
    "brows": (-0.08, 0.12),
    "yaw": (-20.0, 20.0),
    "pitch": (-15.0, 15.0),
    "roll": (-20.0, 20.0),
    "shift_x": (-0.5, 0.5),
    "shift_y": (-0.5, 0.5),
    "gaze_x": (-0.2, 0.2),
    "gaze_y": (-0.12, 0.12),
}
"""Values of each curve's keys."""

GAZE_LIMITS: Limits = {"amount": (0.0, 2.0)}
"""Fields of a Gaze."""

NATURAL_GAZE = 1.0
"""The amount of newly made motion."""

LANDMARK_KEY_LIMITS: Limits = {
    "dx": (-0.5, 0.5),
    "dy": (-0.5, 0.5),
    "radius": (0.0, 1.0),
    "before_s": (0.0, 5.0),
    "after_s": (0.0, 5.0),
}
"""Fields of a LandmarkKey."""

DRIVING_LIMITS: Limits = {"head": (0.0, 2.0), "expression": (0.0, 2.0), "lips": (0.0, 2.0), "gaze": (0.0, 2.0)}
"""Strengths of a DrivingConfig."""
LONGEST_CONSENT = 300
"""Letters of each text of a note of consent."""
