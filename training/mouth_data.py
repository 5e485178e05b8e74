"""Cuts what the mouth painter is trained on: mouths as the warp renderer makes them, beside the real ones.

    python -m training.mouth_data runs/dataset --videos VIDEOS --out runs/mouth/data

Of every clip some frames serve as the portrait (the first, the one with the widest open lips, some at random) and the
warp is driven by the landmarks of others, always two that follow one another, for the painter must not flicker. A
clip's samples are two arrays, NAME.frames.npy and NAME.sources.npy, that are read where they lie; index.json tells
who is in them. Clips that are there already are left alone. The test split is never touched.

Shape letters: D pairs of neighbouring frames, S sources, C channels, A the side of the stored square (it is larger than
what the net sees, so that samples can be moved, turned and scaled), T frames, V vertices, N sources' numbers.
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

from engine.document import FPS
from engine.errors import LikenessError
from engine.faces.detect import default_crop
from engine.faces.geometry import FaceGeometry
from engine.faces.points import MESH_OF_LANDMARK
from engine.faces.pose import head_pose
from engine.models import load_weights
from engine.render.deform import move_mesh
from engine.render.painter import RESTING, SIDE, MouthSquare, as_tensor, cut, lip_planes
from engine.render.topology import build_warp
from engine.render.warp import WarpRenderer
from training.data.media import frames_of
from training.data.records import ClipRecord
from training.data.shards import read_records, write_json

STORED = 144
"""Side of a stored square in pixels, of which the net sees 112 and what lies around is room for augmentation."""
FRAME_CHANNELS, SOURCE_CHANNELS = 9, 5
"""Warped mouth, real mouth and lip planes (3 each); the portrait's mouth (3) and its planes (2)."""
_NONE = (
    np.zeros((0, 2, FRAME_CHANNELS, STORED, STORED), np.uint8),
    np.zeros((0, SOURCE_CHANNELS, STORED, STORED), np.uint8),
    np.zeros(0, np.int64),
)
PER_SPEAKER = 1000
"""Pairs of frames of one speaker, in all their clips."""
MOST_CLIPS = 160
SOURCE_EVERY = 8
"""Pairs of frames made from one source."""


@dataclass(frozen=True, eq=False)
class Samples:
    """The samples of one clip: `frames` (D, 2, 9, A, A) and `sources` (S, 5, A, A) uint8; `source_D` (D,) whose."""

    speaker: str
    split: str
    frames: NDArray[np.uint8]
    sources: NDArray[np.uint8]
    source_D: NDArray[np.int64]


def geometry(mesh_VD: NDArray[np.float32], width: int, height: int) -> FaceGeometry:
    """A tracked mesh as the geometry of a portrait; everything counts as the person, which moves no mouth."""
    landmarks_PD = mesh_VD[MESH_OF_LANDMARK, :2].astype(np.float32)
    mask_HW = np.full((height, width), 255, np.uint8)
    crop = default_crop(landmarks_PD)
    pose = head_pose(mesh_VD)
    return FaceGeometry(landmarks_PD, mesh_VD.astype(np.float32), pose, mask_HW, crop, 1.0, 0, 1, "mediapipe")


class WarpedMouths:
    """The mouths that the warp makes of one source frame."""

    def __init__(
        self,
        renderer: WarpRenderer,
        spread: NDArray[np.float32],
        picture: NDArray[np.uint8],
        mesh_VD: NDArray[np.float32],
    ) -> None:
        self._face = geometry(mesh_VD, picture.shape[1], picture.shape[0])
        self._frame = renderer.open(picture, self._face)
        self._spread = spread
        # A detector puts the centre of the first pixel at 0, sampling puts its edge there.
        self._mesh = mesh_VD + np.array([0.5, 0.5, 0], np.float32)
        self._warp = build_warp(self._mesh, self._face.width, self._face.height)
        self._square = MouthSquare.of(self._mesh, STORED / SIDE)
        rest = self._square.carried(RESTING)
        self.source = _bytes(
            torch.cat([cut(as_tensor(picture), rest, STORED), lip_planes(self._mesh, rest, STORED)[:, :2]], 1)
        )

    def frame(self, mesh_VD: NDArray[np.float32], real: NDArray[np.uint8]) -> NDArray[np.uint8]:
        """(9, A, A): the warp driven to a frame's mesh, that frame itself, and its lips."""
        landmarks_PD = mesh_VD[MESH_OF_LANDMARK, :2]
        made = self._frame(landmarks_PD, np.zeros(2, np.float32))
        moved = move_mesh(
            self._warp, self._mesh, self._mesh[MESH_OF_LANDMARK, :2], landmarks_PD[None] + 0.5, self._spread
        )
        place = self._square.carried(moved.pose_TDH[0])
        planes = lip_planes(moved.vertices_TND[0], place, STORED)
        return _bytes(torch.cat([cut(as_tensor(made), place, STORED), cut(as_tensor(real), place, STORED), planes], 1))


def cut_clip(record: ClipRecord, videos: Path, pairs: int, spread: NDArray[np.float32]) -> Samples:
    """Up to `pairs` pairs of neighbouring frames of a clip; a clip without faces gives none."""
    rng = np.random.default_rng([zlib.crc32(record.name.encode()), pairs])
    video = list(islice(frames_of(videos / record.file, FPS), record.frames))
    seen_T = np.isfinite(record.mesh_TVD[: len(video), 0, 0])
    firsts = np.flatnonzero(seen_T[:-1] & seen_T[1:])
    opening_T = _opening(record)
    # Lips are shut or nearly so half of the time; what lies between them is what has to be learnt.
    odds = 0.25 + np.clip(opening_T[firsts] / 0.12, 0, 1.5)
    if not len(firsts):
        return Samples(record.speaker, record.split, *_NONE)
    renderer = WarpRenderer(torch.from_numpy(spread), torch.device("cpu"))
    sources: list[NDArray[np.uint8]] = []
    frames: list[NDArray[np.uint8]] = []
    source_D: list[int] = []
    wanted = _sources(np.flatnonzero(seen_T), opening_T, -(-pairs // SOURCE_EVERY), rng)
    for number, source in enumerate(wanted):
        mouths = WarpedMouths(renderer, spread, video[source], record.mesh_TVD[source])
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


def plan(folder: Path) -> Iterator[tuple[ClipRecord, int]]:
    """The clips to cut, and how many pairs of frames of each: people count the same, however many clips they have."""
    records = [r for r in read_records(folder, ["train", "val"]) if len(r.mesh_TVD)]
    by_speaker: dict[tuple[str, str], list[ClipRecord]] = {}
    for record in records:
        by_speaker.setdefault((record.split, record.speaker), []).append(record)
    for (split, _), own in by_speaker.items():
        every = max(1, round(len(own) / (MOST_CLIPS if split == "train" else 12)))
        kept = own[::every]
        pairs = PER_SPEAKER if split == "train" else 192
        if split == "train" and sum(r.frames for r in kept) < 200:
            pairs = 420  # more of 75 frames would teach them by heart
        for record in kept:
            yield record, -(-pairs // len(kept))


def _cut_to(job: tuple[ClipRecord, int], videos: Path, out: Path) -> dict[str, object]:
    torch.set_num_threads(1)
    record, pairs = job
    row: dict[str, object] = {"name": record.name, "speaker": record.speaker, "split": record.split}
    files = out / f"{record.name}.frames.npy", out / f"{record.name}.sources.npy", out / f"{record.name}.whose.npy"
    if not files[2].exists():
        samples = cut_clip(record, videos, pairs, load_weights("spread-v1")["spread"].float().numpy())
        for file, array in zip(files, (samples.frames, samples.sources, samples.source_D), strict=True):
            np.save(file, array)
    return row | {"pairs": len(np.load(files[2]))}


def _bytes(picture_1CHW: torch.Tensor) -> NDArray[np.uint8]:
    return (picture_1CHW[0] * 255 + 0.5).to(torch.uint8).numpy()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, help="dataset made by `likeness-train prepare`")
    parser.add_argument("--videos", type=Path, required=True, help="the folder it was prepared from")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--workers", type=int, default=2)
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    jobs = list(plan(args.data))
    if not jobs:
        raise LikenessError(f"{args.data} holds no filmed clips to cut mouths from.")
    with get_context("spawn").Pool(args.workers) as pool:
        rows: list[dict[str, object]] = []
        for row in pool.imap(partial(_cut_to, videos=args.videos, out=args.out), jobs):
            rows.append(row)
            print(f"{len(rows)}/{len(jobs)} {row['name']}: {row['pairs']} pairs", flush=True)
    write_json(args.out / "index.json", {"version": 1, "clips": rows})


if __name__ == "__main__":
    main()
