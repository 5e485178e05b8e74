"""Cuts what the eyes' painter is trained on: lids as the warp renderer closes them, beside the real ones.

    python -m training.eye_data runs/dataset --videos VIDEOS --out runs/eye/data

Frames with open eyes, and some half closed ones, serve as the portrait; the warp is driven to others, always two that
follow one another, most of them with lids that move or are shut. Each eye is a sample of its own, the left one
mirrored. A tracker loses a pixel or the last bit of a closing lid, from which a painter would only learn to blur: real
squares are shifted, and closures chosen, so that the warp and the real picture agree best. patch_data.py tells how
samples are stored.

Shape letters: A the side of the stored square, T frames, E = 2 eyes, V vertices, P landmarks; see patch_data.py.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice, product
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.document import FPS, FloatArray
from engine.faces.points import MESH_OF_LANDMARK
from engine.render.eye_patch import SIDE, eye_square, lid_planes
from engine.render.patch import RESTING, PatchSquare, as_tensor, cut
from engine.render.warp import WarpRenderer
from training import patch_data
from training.data.media import frames_of
from training.data.records import ClipRecord
from training.evaluate_renderer import driving_motion
from training.metrics.landmarks import eye_aspect
from training.patch_data import Job, Picture, Samples, WarpedSource, as_bytes, filmed_clips

STORED = 104
"""Side of a stored square in pixels, of which the net sees 80 and what lies around is room for augmentation."""
PER_SPEAKER, PER_CLIP = 480, 80
"""Pairs of frames of one speaker in all their clips, and of a clip, at most; each has two eyes."""
MOST_CLIPS = {"train": 40, "val": 8}
FEWEST_CLIPS, BLINK = 6, 4
"""Clips to be cut of a person in any case, and frames with falling or shut lids that more of them must have."""
SOURCE_EVERY = 6
"""Pairs of frames made from one source."""
SETTLED = 6
"""Frames after which a tracker has settled on a face; those before are neither source nor goal."""
_TRIED = (-0.1, 0.12, 0.24, 0.36)
"""By how much a lid may be more closed than its landmarks tell."""
_SHIFT = 3
"""Pixels of a stored square that a real one may be shifted by."""
_EYES = (0, 1)


class WarpedEyes:
    """The eyes that the warp makes of one source frame."""

    def __init__(self, source: WarpedSource, picture: Picture) -> None:
        self._source = source
        self._squares = [eye_square(source.mesh, eye, STORED / SIDE) for eye in _EYES]
        self.sources = [self._resting(square, eye, picture) for eye, square in enumerate(self._squares)]

    def _resting(self, square: PatchSquare, eye: int, picture: Picture) -> NDArray[np.uint8]:
        rest = square.carried(RESTING)
        planes = lid_planes(self._source.mesh, rest, eye, 0.0, STORED)[:, :2]
        return as_bytes(torch.cat([cut(as_tensor(picture), rest, STORED), planes], 1))

    def frames(self, mesh_VD: FloatArray, real: Picture) -> NDArray[np.uint8]:
        """(2, 9, A, A): each eye of the warp driven to a frame's mesh, of that frame itself, and its planes."""
        both_TPD = np.stack([self._source.face.landmarks_PD, mesh_VD[MESH_OF_LANDMARK, :2]])
        landmarks_TPD, closure_TE = driving_motion(both_TPD)
        vertices, pose = self._source.moved(landmarks_TPD[1])
        places = [square.carried(pose) for square in self._squares]

        def made(closure_E: FloatArray) -> list[Tensor]:
            frame = as_tensor(self._source.frame(landmarks_TPD[1], closure_E))
            return [cut(frame, place, STORED) for place in places]

        told_E = closure_TE[1]
        warped = made(told_E)
        lids = [lid_planes(vertices, place, eye, 0.0, STORED)[:, 2:] > 0.5 for eye, place in enumerate(places)]
        shown = [_laid_on(as_tensor(real), *pair) for pair in zip(places, warped, lids, strict=True)]
        best_E = told_E.copy()
        if told_E.max() > 0.1:
            off = [_apart(warped, shown, lids)]
            tried = [told_E]
            for more in _TRIED:
                tried.append(np.clip(told_E + np.float32(more), 0, 1))
                off.append(_apart(made(tried[-1]), shown, lids))
            best_E = np.array([tried[k][eye] for eye, k in enumerate(np.argmin(off, axis=0))], np.float32)
            warped = made(best_E)
        planes = [lid_planes(vertices, p, eye, float(best_E[eye]), STORED) for eye, p in enumerate(places)]
        return np.stack([as_bytes(torch.cat(parts, 1)) for parts in zip(warped, shown, planes, strict=True)])


def _apart(warped: list[Tensor], shown: list[Tensor], lids: list[Tensor]) -> list[float]:
    """How far apart two pictures of each eye's lids are."""
    return [float(((a - b).abs() * m).sum() / m.sum()) for a, b, m in zip(warped, shown, lids, strict=True)]


def _laid_on(real_1CHW: Tensor, place: FloatArray, warped_1CAA: Tensor, lids_11AA: Tensor) -> Tensor:
    """The square of a real frame, shifted so that the skin round the lids lies on that of the warped one."""
    shown = cut(real_1CHW, place, STORED)
    a, b, weight = warped_1CAA.mean(1, keepdim=True), shown.mean(1, keepdim=True), 1.15 - lids_11AA.float()
    inner = np.s_[..., _SHIFT:-_SHIFT, _SHIFT:-_SHIFT]
    reach = range(-_SHIFT, _SHIFT + 1)
    off = np.zeros((len(reach), len(reach)))
    for j, i in product(reach, reach):
        moved = torch.roll(b, (-j, -i), (2, 3))
        off[j + _SHIFT, i + _SHIFT] = float(((a - moved) ** 2 * weight)[inner].mean())
    j, i = np.unravel_index(off.argmin(), off.shape)
    x, y = _between(off[j], int(i)) - _SHIFT, _between(off[:, i], int(j)) - _SHIFT
    moved = place.copy()
    moved[:, 2] += place[:, :2] @ (np.array([x, y], np.float32) * 2 / STORED)
    return cut(real_1CHW, moved, STORED)


def _between(off: NDArray[np.float64], least: int) -> float:
    """Where a curve is least, between its samples."""
    if not 0 < least < len(off) - 1:
        return float(least)
    a, b, c = off[least - 1 : least + 2]
    return least + float(0.5 * (a - c) / max(a - 2 * b + c, 1e-12))


def cut_clip(record: ClipRecord, videos: Path, pairs: int, spread: FloatArray) -> Samples:
    """Up to `pairs` pairs of neighbouring frames of a clip, each giving two eyes; a clip without faces gives none."""
    rng = patch_data.randomness(record, pairs)
    video = list(islice(frames_of(videos / record.file, FPS), record.frames))
    closed_T = closures(record)[: len(video)]
    seen_T = np.isfinite(closed_T)
    seen_T[:SETTLED] = False
    firsts = np.flatnonzero(seen_T[:-1] & seen_T[1:])
    if not len(firsts):
        return Samples.none(record, STORED)
    # Eyes are open nine tenths of the time; what lids do when they are not is what has to be learnt.
    odds = 0.12 + np.clip(np.maximum(closed_T[firsts], closed_T[firsts + 1]) / 0.4, 0, 1)
    renderer = WarpRenderer(torch.from_numpy(spread), torch.device("cpu"))
    sources: list[NDArray[np.uint8]] = []
    frames: list[NDArray[np.uint8]] = []
    source_D: list[int] = []
    for source in _sources(closed_T, seen_T, -(-pairs // SOURCE_EVERY), rng):
        picture = video[source]
        eyes = WarpedEyes(WarpedSource(renderer, spread, picture, record.mesh_TVD[source]), picture)
        for first in rng.choice(firsts, min(SOURCE_EVERY, len(firsts)), replace=False, p=odds / odds.sum()):
            pair = np.stack([eyes.frames(record.mesh_TVD[t], video[t]) for t in (first, first + 1)], 1)
            frames += list(pair)
            source_D += [len(sources) + eye for eye in _EYES]
        sources += eyes.sources
    return Samples(record.speaker, record.split, np.stack(frames), np.stack(sources), np.array(source_D, np.int64))


def closures(record: ClipRecord) -> NDArray[np.float64]:
    """How closed the eyes of a clip are against its wide open ones, (T,), NaN without a face."""
    aspect_T = eye_aspect(record.mesh_TVD[:, MESH_OF_LANDMARK, :2]).mean(-1)
    known = aspect_T[np.isfinite(aspect_T)]
    return 1 - aspect_T / np.quantile(known, 0.8) if len(known) else aspect_T


def _sources(
    closed_T: NDArray[np.float64], seen_T: NDArray[np.bool_], count: int, rng: np.random.Generator
) -> list[int]:
    """Frames to serve as portraits: every fourth half closed where there are such, all others open."""
    open_ = np.flatnonzero(seen_T & (closed_T < 0.12))
    half = np.flatnonzero(seen_T & (closed_T > 0.2) & (closed_T < 0.5))
    if not len(open_):
        open_ = np.flatnonzero(seen_T)
    return [int(rng.choice(half if k % 4 == 3 and len(half) else open_)) for k in range(max(1, count))]


def plan(folder: Path) -> Iterator[Job]:
    """The clips to cut, and how many pairs of frames of each: of every person those in which the lids close most."""
    for (split, _), own in filmed_clips(folder).items():
        shut = {id(record): int((np.nan_to_num(closures(record)) > 0.3).sum()) for record in own}
        order = sorted(own, key=lambda record: -shut[id(record)])[: MOST_CLIPS[split]]
        kept = [record for rank, record in enumerate(order) if rank < FEWEST_CLIPS or shut[id(record)] > BLINK]
        pairs = PER_SPEAKER if split == "train" else 96
        for record in kept:
            # Of 75 frames without a blink a few will do.
            most = min(PER_CLIP, max(8, 24 // len(kept)) + 2 * shut[id(record)])
            yield record, min(most, -(-pairs // len(kept)))


def main(argv: Sequence[str] | None = None) -> None:
    patch_data.main(str(__doc__), plan, cut_clip, argv)


if __name__ == "__main__":
    main()
