"""Cuts what AVFR-GAN is trained on: squares round the head, frame by frame, with mesh, person mask and sound.

    python -m training.avfr_data runs/dataset --videos VIDEOS --out runs/avfr/data

"Audio-visual face reenactment" (section 3.1) shows its nets five channels: the picture, the drawn face mesh and the
segmentation. A clip has one square for all its frames, as driving videos are cropped, so heads move in it. A clip's
samples are arrays that are read where they lie; index.json tells who is in them. Clips that are there already are left
alone. The test split is never touched.

Shape letters: T frames, S side of the square, C = 3 colours, N samples of 16 kHz (640 a frame), V = 478 mesh vertices.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from itertools import islice
from multiprocessing import get_context
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.audio import FRAME
from engine.cli.values import whole
from engine.document import FPS
from engine.errors import LikenessError
from engine.reenactment.views import head_square, person_mask
from training.data.corpus import in_sync
from training.data.media import frames_of
from training.data.records import ClipRecord
from training.data.shards import read_records, whole_file, write_json

SIDE = 128
KINDS = ("frames", "masks", "mesh", "sound")


@dataclass(frozen=True, eq=False)
class Heads:
    """The samples of one clip.

    `frames` (T, S, S, 3) and `masks` (T, S, S) uint8, the person's share 0 … 255. `mesh` (T, 478, 3) float32 in pixels
    of the square (the centre of the first is 0), depth alike; NaN where no face was found. `sound` (640 T,) int16.
    """

    frames: NDArray[np.uint8]
    masks: NDArray[np.uint8]
    mesh: NDArray[np.float32]
    sound: NDArray[np.int16]


def cut_clip(record: ClipRecord, videos: Path, side: int = SIDE) -> Heads:
    """The heads of a clip; none (T = 0) where no frame has a face."""
    try:
        square = head_square(record.mesh_TVD)
    except ValueError:
        return _none(side)
    frames: list[NDArray[np.uint8]] = []
    masks: list[NDArray[np.uint8]] = []
    mesh_TVD = square.moved(record.mesh_TVD, side)
    for picture, mesh_VD in zip(islice(frames_of(videos / record.file, FPS), record.frames), mesh_TVD, strict=False):
        frames.append(square.cut(picture, side))
        masks.append(person_mask(frames[-1], mesh_VD))
    count = len(frames)
    sound = np.zeros(count * FRAME, np.int16)
    heard = in_sync(record)[: len(sound)]
    sound[: len(heard)] = heard
    return Heads(np.stack(frames), np.stack(masks), mesh_TVD[:count], sound)


def plan(folder: Path) -> Iterator[ClipRecord]:
    """The filmed clips to cut."""
    for record in read_records(folder, ["train", "val"]):
        if len(record.mesh_TVD):
            yield record


def _none(side: int) -> Heads:
    frames, masks = np.zeros((0, side, side, 3), np.uint8), np.zeros((0, side, side), np.uint8)
    return Heads(frames, masks, np.zeros((0, 478, 3), np.float32), np.zeros(0, np.int16))


def _cut_to(record: ClipRecord, videos: Path, out: Path, side: int) -> dict[str, object]:
    cv2.setNumThreads(1)
    files = [out / f"{record.name}.{kind}.npy" for kind in KINDS]
    if not all(file.exists() for file in files):
        heads = cut_clip(record, videos, side)
        for file, array in zip(files, (heads.frames, heads.masks, heads.mesh, heads.sound), strict=True):
            with whole_file(file) as whole_array:
                np.save(whole_array, array)
    frames = len(np.load(files[3])) // FRAME
    return {"name": record.name, "speaker": record.speaker, "split": record.split, "frames": frames}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add = parser.add_argument
    add("data", type=Path, help="dataset made by `likeness-train prepare`")
    add("--videos", type=Path, required=True, help="the folder it was prepared from")
    add("--out", type=Path, required=True)
    add("--side", type=whole("--side", 64), default=SIDE, help="of the squares, in pixels (default: %(default)s)")
    add("--workers", type=whole("--workers", 1), default=2)
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    rows: list[dict[str, object]] = []
    with get_context("spawn").Pool(args.workers) as pool:
        work = partial(_cut_to, videos=args.videos, out=args.out, side=args.side)
        for row in pool.imap(work, plan(args.data)):
            rows.append(row)
            print(f"{len(rows)} {row['name']}: {row['frames']} frames", flush=True)
    if not rows:
        raise LikenessError(f"{args.data} holds no filmed clips to cut heads from.")
    write_json(args.out / "index.json", {"version": 1, "side": args.side, "clips": rows})


if __name__ == "__main__":
    main()
