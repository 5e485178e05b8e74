"""One short sealed video for all that reads seals, and natural pictures."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from skimage import data

from engine.audio import Speech
from engine.encode import Recipe
from engine.export import export
from engine.provenance.making import Making, Source
from engine.provenance.marks import ALL_MARKS, Marks
from engine.provenance.seal import Seal

MAKING = Making(
    (Source("portrait", "ab" * 32), Source("voice", "cd" * 32)),
    "warp",
    "audio2keypoint",
    7,
    settings=(("fps", "25"),),
    consent="shown: Ada; consent: written",
)
SPEECH = Speech(np.zeros(8000, np.float32))
FRAMES = 12


def moving(side: int = 384) -> Iterator[np.ndarray]:
    """A photograph that moves a little, as a head does; the wall behind it stays."""
    picture = np.ascontiguousarray(data.astronaut()[:480, :480])
    import cv2

    still = cv2.resize(picture, (side, side), interpolation=cv2.INTER_AREA)
    for number in range(FRAMES):
        frame = still.copy()
        low, high = side // 4, 3 * side // 4
        frame[low:high, low:high] = np.roll(still, number // 3, 1)[low:high, low:high]
        yield frame


def sealed(out: Path, marks: Marks = ALL_MARKS, recipe: Recipe | None = None, told: list[str] | None = None) -> Path:
    """A video of `moving` with its marks and manifest."""
    say = told if told is not None else list[str]()
    return export(moving(), out, SPEECH, 25, recipe or Recipe(), Seal(MAKING, marks, say.append))


@pytest.fixture(scope="session")
def video(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sealed video of half a second, 384 x 384."""
    return sealed(tmp_path_factory.mktemp("sealed") / "talk.mp4")
