"""Motion generators by name; each is imported when it is asked for, for torch takes seconds to load."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.errors import LikenessError

if TYPE_CHECKING:
    from engine.motion.protocol import MotionGenerator

NAMES = ("audio2keypoint",)
"""Motion generators that ship, the default first."""
WEIGHTS = {"audio2keypoint": "audio2keypoint-v2"}
"""The model in the manifest that each of them loads."""


def make_generator(name: str = NAMES[0]) -> MotionGenerator:
    """The motion generator called `name`, its weights loaded.

    Raises LikenessError when there is none of that name, ModelError when its weights are missing or damaged.
    """
    if name == "audio2keypoint":
        from engine.models import load_weights, model_row
        from engine.motion.audio2keypoint import Audio2KeypointGenerator
        from engine.nets.audio2keypoint import from_weights

        return Audio2KeypointGenerator(from_weights(load_weights(WEIGHTS[name]), model_row(WEIGHTS[name]).config))
    raise LikenessError(f"There is no motion generator called {name}: choose {' or '.join(NAMES)}.")
