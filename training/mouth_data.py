"""Cuts what the mouth's painter is trained on: mouths as the warp renderer makes them, beside the real ones.

    python -m training.mouth_data runs/dataset --videos VIDEOS --out runs/mouth/data

Of every clip some frames serve as the portrait (the first, the one with the widest open lips, some at random) and the
warp is driven by the landmarks of others, always two that follow one another, for the painter must not flicker.
patch_data.py tells how they are stored.

Shape letters: A the side of the stored square, T frames, V vertices; see patch_data.py.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from engine.document import FPS, FloatArray
from engine.faces.points import MESH_OF_LANDMARK
from engine.render.mouth_patch import SIDE, lip_planes, mouth_square
from engine.render.patch import RESTING, as_tensor, cut
from engine.render.warp import WarpRenderer
from training import patch_data
from training.data.media import frames_of
from training.data.records import ClipRecord
from training.patch_data import Job, Picture, Samples, WarpedSource, as_bytes, filmed_clips

STORED = 144
"""Side of a stored square in pixels, of which the net sees 112 and what lies around is room for augmentation."""
PER_SPEAKER = 600
"""Pairs of frames of one speaker, in all their clips."""
MOST_CLIPS = 60
SOURCE_EVERY = 8
"""Pairs of frames made from one source."""


class WarpedMouths:
    """The mouths that the warp makes of one source frame."""

    def __init__(self, source: WarpedSource, picture: Picture) -> None:
        self._source = source
        self._square = mouth_square(source.mesh, STORED / SIDE)
        rest = self._square.carried(RESTING)
        planes = lip_planes(source.mesh, rest, STORED)[:, :2]
        self.source = as_bytes(torch.cat([cut(as_tensor(picture), rest, STORED), planes], 1))

    def frame(self, mesh_VD: FloatArray, real: Picture) -> NDArray[np.uint8]:
        """(9, A, A): the warp driven to a frame's mesh, that frame itself, and its lips."""
        landmarks_PD = mesh_VD[MESH_OF_LANDMARK, :2]
        made = self._source.frame(landmarks_PD, np.zeros(2, np.float32))
        vertices, pose = self._source.moved(landmarks_PD)
        place = self._square.carried(pose)
        pictures = [cut(as_tensor(one), place, STORED) for one in (made, real)]
        return as_bytes(torch.cat([*pictures, lip_planes(vertices, place, STORED)], 1))


def cut_clip(record: ClipRecord, videos: Path, pairs: int, spread: FloatArray) -> Samples:
    """Up to `pairs` pairs of neighbouring frames of a clip; a clip without faces gives none."""
    rng = patch_data.randomness(record, pairs)
    video = list(islice(frames_of(videos / record.file, FPS), record.frames))
    seen_T = np.isfinite(record.mesh_TVD[: len(video), 0, 0])
    firsts = np.flatnonzero(seen_T[:-1] & seen_T[1:])
    opening_T = _opening(record)
    # Lips are shut or nearly so half of the time; what lies between them is what has to be learnt.
    odds = 0.25 + np.clip(opening_T[firsts] / 0.12, 0, 1.5)
    if not len(firsts):
        return Samples.none(record, STORED)
    renderer = WarpRenderer(torch.from_numpy(spread), torch.device("cpu"))
    sources: list[NDArray[np.uint8]] = []
    frames: list[NDArray[np.uint8]] = []
    source_D: list[int] = []
    wanted = _sources(np.flatnonzero(seen_T), opening_T, -(-pairs // SOURCE_EVERY), rng)
    for number, source in enumerate(wanted):
        picture = video[source]
        mouths = WarpedMouths(WarpedSource(renderer, spread, picture, record.mesh_TVD[source]), picture)
        sources.append(mouths.source)
        for first in rng.choice(firsts, min(SOURCE_EVERY, len(firsts)), replace=False, p=odds / odds.sum()):
            frames.append(np.stack([mouths.frame(record.mesh_TVD[t], video[t]) for t in (first, first + 1)]))
            source_D.append(number)
    return Samples(record.speaker, record.split, np.stack(frames), np.stack(sources), np.array(source_D, np.int64))


def _sources(
    seen: NDArray[np.int64], opening_T: NDArray[np.float64], count: int, rng: np.random.Generator
) -> list[int]:
    """Frames to serve as portraits: the first, the most open, then any, openly smiling or shut alike."""
    order = [int(seen[0]), int(seen[opening_T[seen].argmax()])]
    order += rng.choice(seen, count).tolist()
    return order[: max(1, count)]


def _opening(record: ClipRecord) -> NDArray[np.float64]:
    """Lip opening in eye distances, (T,), NaN counting as shut."""
    points_TPD = record.mesh_TVD[:, MESH_OF_LANDMARK, :2]
    gap = np.linalg.norm(points_TPD[:, 62] - points_TPD[:, 66], axis=-1)
    return np.nan_to_num(gap / np.linalg.norm(points_TPD[:, 36] - points_TPD[:, 45], axis=-1))


def plan(folder: Path) -> Iterator[Job]:
    """The clips to cut, and how many pairs of frames of each: people count the same, however many clips they have."""
    for (split, _), own in filmed_clips(folder).items():
        every = max(1, round(len(own) / (MOST_CLIPS if split == "train" else 6)))
        kept = own[::every]
        pairs = PER_SPEAKER if split == "train" else 96
        if split == "train" and sum(r.frames for r in kept) < 200:
            pairs = 240  # more of 75 frames would teach them by heart
        for record in kept:
            yield record, -(-pairs // len(kept))


def main(argv: Sequence[str] | None = None) -> None:
    patch_data.main(str(__doc__), plan, cut_clip, argv)


if __name__ == "__main__":
    main()
