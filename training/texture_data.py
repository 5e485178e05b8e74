"""Cuts what the attention net is trained on: faces that the warp moved, the real frames, their landmarks.

    python -m training.texture_data runs/dataset --videos VIDEOS --out runs/attention/data

As in rendering (engine/render/attention.py): a frame of a clip serves as the portrait, the warp lays its head where
that of another frame is and closes its lids as far, with the portrait's own mouth and with that frame's, and all are
cut out along the square that is carried along. Always two frames that follow one another, for attention and colours
must be steady. Frames with open lips and with shut lids come oftener than in the
clip. A clip's samples are arrays that are read where they lie; index.json tells who is in them. Clips that are there
already are left alone. The test split is never touched.

Shape letters: D pairs of neighbouring frames, C channels, A the side of the stored square (it is larger than what the
net sees, so that samples can be moved, turned and scaled), T frames, P = 68 landmarks.
"""

from __future__ import annotations

import argparse
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from itertools import islice
from multiprocessing import get_context
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from engine.cli.values import whole
from engine.document import FPS
from engine.errors import LikenessError
from engine.faces.points import MESH_OF_LANDMARK
from engine.models import load_weights
from engine.render.attention import face_square, head_of, in_square
from engine.render.landmarks import close_lids
from engine.render.patch import as_tensor, cut
from engine.render.registry import shipped_painters
from engine.render.warp import WarpRenderer
from training.data.media import frames_of
from training.data.records import ClipRecord
from training.data.shards import read_records, write_json
from training.evaluate_renderer import driving_motion
from training.metrics.landmarks import eye_aspect, lip_opening
from training.patch_data import geometry

ROOM = 1.125
"""Side of a stored square over that of what the net sees: room for augmentation."""
CHANNELS = 9
"""The portrait with its head moved, with its face moved as well, and the real frame."""
SOURCE_EVERY = 8
"""Pairs of frames made from one portrait."""
MOST_CLIPS = 80
KINDS = ("frames", "points")


@dataclass(frozen=True, eq=False)
class Samples:
    """The samples of one clip.

    `frames` (D, 2, 9, A, A) uint8. `points` (D, 2, 2, 68, 2) float32: landmarks of the moved portrait and of the real
    frame, in pixels of the stored square, edges at 0.
    """

    frames: NDArray[np.uint8]
    points: NDArray[np.float32]


def stored_side(side: int) -> int:
    """A for a net that sees `side` pixels."""
    return 2 * round(side * ROOM / 2)


class MovedFaces:
    """The faces of one portrait with its head where those of other frames are."""

    def __init__(self, warp: WarpRenderer, picture: NDArray[np.uint8], mesh_VD: NDArray[np.float32], side: int) -> None:
        self._face = geometry(mesh_VD, picture.shape[1], picture.shape[0])
        self._base = warp.open(picture, self._face)
        self._square = face_square(mesh_VD + np.array([0.5, 0.5, 0], np.float32), ROOM)
        self._side = stored_side(side)

    def frame(
        self, mesh_VD: NDArray[np.float32], real: NDArray[np.uint8]
    ) -> tuple[NDArray[np.uint8], NDArray[np.float32]]:
        """(9, A, A) the portrait moved to a frame's head, to its face, and that frame; (2, 68, 2) landmarks.

        The landmarks are those of the first and of the others.
        """
        both = np.stack([self._face.landmarks_PD, mesh_VD[MESH_OF_LANDMARK, :2]])
        target_PD, closure_E = (one[1] for one in driving_motion(both))
        head = head_of(self._face, target_PD)
        resting_PD = head.landmarks_TPD[0]
        made = [self._base(points, closure_E) for points in (resting_PD - np.float32(0.5), target_PD)]
        place = self._square.carried(head.pose_TDH[0])
        pictures = torch.cat([cut(as_tensor(one), place, self._side) for one in (*made, real)], 1)
        shut = [close_lids(points, closure_E) for points in (resting_PD, target_PD + np.float32(0.5))]
        points = [in_square(one, place, self._side) for one in shut]
        return (pictures[0] * 255 + 0.5).to(torch.uint8).numpy(), np.stack(points)


def cut_clip(record: ClipRecord, videos: Path, pairs: int, side: int, warp: WarpRenderer) -> Samples:
    """About `pairs` pairs of neighbouring frames of a clip; a clip without two faces in a row gives none."""
    rng = np.random.default_rng([zlib.crc32(record.name.encode()), pairs])
    video = list(islice(frames_of(videos / record.file, FPS), record.frames))
    seen_T = np.isfinite(record.mesh_TVD[: len(video), 0, 0])
    firsts = np.flatnonzero(seen_T[:-1] & seen_T[1:])
    frames: list[NDArray[np.uint8]] = []
    points: list[NDArray[np.float32]] = []
    if len(firsts):
        opening_T, shut_T = _expression(record)
        odds = 0.25 + np.clip(opening_T[firsts] / 0.12, 0, 1.5) + 2.5 * shut_T[firsts]
        sources = _sources(np.flatnonzero(seen_T), opening_T, -(-pairs // SOURCE_EVERY), rng)
        for source in sources:
            faces = MovedFaces(warp, video[source], record.mesh_TVD[source], side)
            for first in rng.choice(firsts, min(SOURCE_EVERY, len(firsts)), replace=False, p=odds / odds.sum()):
                both = [faces.frame(record.mesh_TVD[t], video[t]) for t in (first, first + 1)]
                frames.append(np.stack([pictures for pictures, _ in both]))
                points.append(np.stack([landmarks for _, landmarks in both]))
    stored = stored_side(side)
    if not frames:
        return Samples(np.zeros((0, 2, CHANNELS, stored, stored), np.uint8), np.zeros((0, 2, 2, 68, 2), np.float32))
    return Samples(np.stack(frames), np.stack(points))


def _expression(record: ClipRecord) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Lip opening in eye distances and how far the lids are shut, 0 … 1, each (T,); without a face both are 0."""
    points_TPD = record.mesh_TVD[:, MESH_OF_LANDMARK, :2]
    aspect_T = eye_aspect(points_TPD).mean(1)
    shut_T = 1 - aspect_T / np.nanpercentile(aspect_T, 80)
    return np.nan_to_num(lip_opening(points_TPD)), np.clip(np.nan_to_num(shut_T) * 2 - 0.4, 0, 1)


def _sources(
    seen: NDArray[np.int64], opening_T: NDArray[np.float64], count: int, rng: np.random.Generator
) -> list[int]:
    """Frames to serve as portraits: the first, the one with the lips furthest apart, then any."""
    order = [int(seen[0]), int(seen[opening_T[seen].argmax()])]
    order += rng.choice(seen, count).tolist()
    return order[: max(1, count)]


def plan(folder: Path, per_speaker: int) -> Iterator[tuple[ClipRecord, int]]:
    """The clips to cut, and how many pairs of frames of each: people count the same, however many clips they have."""
    by_speaker: dict[tuple[str, str], list[ClipRecord]] = {}
    for record in read_records(folder, ["train", "val"]):
        if len(record.mesh_TVD):
            by_speaker.setdefault((record.split, record.speaker), []).append(record)
    for (split, _), own in by_speaker.items():
        kept = own[:: max(1, round(len(own) / (MOST_CLIPS if split == "train" else 6)))]
        pairs = per_speaker if split == "train" else max(1, per_speaker // 8)
        for record in kept:
            # More of a short clip than it has frames would teach it by heart.
            yield record, min(-(-pairs // len(kept)), 4 * record.frames)


def _cut_to(job: tuple[ClipRecord, int], videos: Path, out: Path, side: int) -> dict[str, object]:
    torch.set_num_threads(1)
    record, pairs = job
    files = [out / f"{record.name}.{kind}.npy" for kind in KINDS]
    if not files[-1].exists():
        lids = {"eye": shipped_painters()["eye"]}
        warp = WarpRenderer(load_weights("spread-v1")["spread"], torch.device("cpu"), lids)
        samples = cut_clip(record, videos, pairs, side, warp)
        for file, array in zip(files, (samples.frames, samples.points), strict=True):
            np.save(file, array)
    about: dict[str, object] = {"name": record.name, "speaker": record.speaker, "split": record.split}
    return about | {"pairs": len(np.load(files[-1]))}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add = parser.add_argument
    add("data", type=Path, help="dataset made by `likeness-train prepare`")
    add("--videos", type=Path, required=True, help="the folder it was prepared from")
    add("--out", type=Path, required=True)
    add("--side", type=whole("--side", 16), default=128, help="pixels the net sees: 128 or 256 (default: %(default)s)")
    add("--pairs", type=whole("--pairs", 1), default=800, help="pairs of frames of each speaker (default: %(default)s)")
    add("--workers", type=whole("--workers", 1), default=2)
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    jobs = list(plan(args.data, args.pairs))
    if not jobs:
        raise LikenessError(f"{args.data} holds no filmed clips to cut faces from.")
    with get_context("spawn").Pool(args.workers) as pool:
        rows: list[dict[str, object]] = []
        for row in pool.imap(partial(_cut_to, videos=args.videos, out=args.out, side=args.side), jobs):
            rows.append(row)
            print(f"{len(rows)}/{len(jobs)} {row['name']}: {row['pairs']} pairs", flush=True)
    write_json(args.out / "index.json", {"version": 1, "side": args.side, "clips": rows})


if __name__ == "__main__":
    main()
