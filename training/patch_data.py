"""Cuts what the patch painters are trained on: what is common to mouths and eyes.

A clip's samples are three arrays, NAME.frames.npy, NAME.sources.npy and NAME.whose.npy, that are read where they lie;
index.json tells who is in them. Clips that are there already are left alone. The test split is never touched.

Shape letters: D pairs of neighbouring frames, S sources (frames that serve as a portrait), C channels, A the side of
the stored square (it is larger than what the net sees, so that samples can be moved, turned and scaled), V mesh
vertices, N vertices of the warp, P landmarks, H = 4 (x, y, z, 1) in poses.
"""

from __future__ import annotations

import argparse
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from multiprocessing import get_context
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.document import FloatArray
from engine.errors import LikenessError
from engine.faces.detect import default_crop
from engine.faces.geometry import FaceGeometry
from engine.faces.points import MESH_OF_LANDMARK
from engine.faces.pose import head_pose
from engine.models import load_weights
from engine.render.deform import move_mesh
from engine.render.topology import build_warp
from engine.render.warp import WarpRenderer
from training.data.records import ClipRecord
from training.data.shards import read_records, write_json

Picture = NDArray[np.uint8]

FRAME_CHANNELS, SOURCE_CHANNELS = 9, 5
"""Warped square, real square and its planes (3 each); the portrait's square (3) and the first two of its planes."""


@dataclass(frozen=True, eq=False)
class Samples:
    """The samples of one clip: `frames` (D, 2, 9, A, A) and `sources` (S, 5, A, A) uint8; `source_D` (D,) whose."""

    speaker: str
    split: str
    frames: NDArray[np.uint8]
    sources: NDArray[np.uint8]
    source_D: NDArray[np.int64]

    @classmethod
    def none(cls, record: ClipRecord, stored: int) -> Samples:
        """Those of a clip that is of no use."""
        return cls(
            record.speaker,
            record.split,
            np.zeros((0, 2, FRAME_CHANNELS, stored, stored), np.uint8),
            np.zeros((0, SOURCE_CHANNELS, stored, stored), np.uint8),
            np.zeros(0, np.int64),
        )


CutClip = Callable[[ClipRecord, Path, int, FloatArray], Samples]
"""Up to so many pairs of a clip, given the folder of videos and the map from landmarks to vertices."""
Job = tuple[ClipRecord, int]
"""A clip, and how many pairs to cut of it."""


def geometry(mesh_VD: FloatArray, width: int, height: int) -> FaceGeometry:
    """A tracked mesh as the geometry of a portrait; everything counts as the person, which moves no mouth or lid."""
    landmarks_PD = mesh_VD[MESH_OF_LANDMARK, :2].astype(np.float32)
    mask_HW = np.full((height, width), 255, np.uint8)
    crop = default_crop(landmarks_PD)
    pose = head_pose(mesh_VD)
    return FaceGeometry(landmarks_PD, mesh_VD.astype(np.float32), pose, mask_HW, crop, 1.0, 0, 1, "mediapipe")


class WarpedSource:
    """What the warp makes of one source frame; `mesh` (478, 3) has pixel edges at 0, as sampling has."""

    def __init__(self, renderer: WarpRenderer, spread: FloatArray, picture: Picture, mesh_VD: FloatArray) -> None:
        self.face = geometry(mesh_VD, picture.shape[1], picture.shape[0])
        self.frame = renderer.open(picture, self.face)
        # A detector puts the centre of the first pixel at 0, sampling puts its edge there.
        self.mesh = mesh_VD + np.array([0.5, 0.5, 0], np.float32)
        self._spread = spread
        self._warp = build_warp(self.mesh, self.face.width, self.face.height)

    def moved(self, landmarks_PD: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Vertices (N, 2) and pose (2, 4) of the warp at landmarks (68, 2)."""
        rest_PD = self.mesh[MESH_OF_LANDMARK, :2]
        moved = move_mesh(self._warp, self.mesh, rest_PD, landmarks_PD[None] + np.float32(0.5), self._spread)
        return moved.vertices_TND[0], moved.pose_TDH[0]


def randomness(record: ClipRecord, pairs: int) -> np.random.Generator:
    """The same choices for the same clip, whatever is cut beside it."""
    return np.random.default_rng([zlib.crc32(record.name.encode()), pairs])


def as_bytes(picture_1CHW: Tensor) -> NDArray[np.uint8]:
    """Values 0 … 1, (1, C, H, W), as (C, H, W) uint8."""
    return (picture_1CHW[0] * 255 + 0.5).to(torch.uint8).numpy()


def filmed_clips(folder: Path) -> dict[tuple[str, str], list[ClipRecord]]:
    """The clips of a dataset with faces that may be trained and chosen on, by split and speaker."""
    out: dict[tuple[str, str], list[ClipRecord]] = {}
    for record in read_records(folder, ["train", "val"]):
        if len(record.mesh_TVD):
            out.setdefault((record.split, record.speaker), []).append(record)
    return out


def _cut_to(job: Job, cut_clip: CutClip, videos: Path, out: Path) -> dict[str, object]:
    torch.set_num_threads(1)
    record, pairs = job
    row: dict[str, object] = {"name": record.name, "speaker": record.speaker, "split": record.split}
    files = [out / f"{record.name}.{kind}.npy" for kind in ("frames", "sources", "whose")]
    if not files[2].exists():
        samples = cut_clip(record, videos, pairs, load_weights("spread-v1")["spread"].float().numpy())
        for file, array in zip(files, (samples.frames, samples.sources, samples.source_D), strict=True):
            np.save(file, array)
    return row | {"pairs": len(np.load(files[2]))}


def main(about: str, plan: Callable[[Path], Iterator[Job]], cut_clip: CutClip, argv: Sequence[str] | None) -> None:
    """The command line of a part: cuts the clips that `plan` chooses. Raises LikenessError when there are none."""
    parser = argparse.ArgumentParser(description=about, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, help="dataset made by `likeness-train prepare`")
    parser.add_argument("--videos", type=Path, required=True, help="the folder it was prepared from")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--workers", type=int, default=2)
    args = parser.parse_args(argv)
    args.out.mkdir(parents=True, exist_ok=True)
    jobs = list(plan(args.data))
    if not jobs:
        raise LikenessError(f"{args.data} holds no filmed clips to cut squares from: prepare a folder of videos.")
    cut = partial(_cut_to, cut_clip=cut_clip, videos=args.videos, out=args.out)
    with get_context("spawn").Pool(args.workers) as pool:
        rows: list[dict[str, object]] = []
        for row in pool.imap(cut, jobs):
            rows.append(row)
            print(f"{len(rows)}/{len(jobs)} {row['name']}: {row['pairs']} pairs", flush=True)
    write_json(args.out / "index.json", {"version": 1, "clips": rows})
