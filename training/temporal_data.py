"""Cuts what the temporal GAN is trained on: canonical faces of clips and their sound, frame by frame.

    python -m training.temporal_data runs/dataset --videos VIDEOS --out runs/temporal/data

Every frame is laid on the canonical face (engine.faces.canonical_face) by landmarks smoothed over time, as the paper's
are aligned ("End-to-end speech-driven facial animation with temporal GANs", section 3.1), so what is left is the face's
own motion. A clip's samples are arrays that are read where they lie; index.json tells who is in them. Clips that are
there already are left alone. The test split is never touched.

Shape letters: T frames, H and W pixels of the canonical face, C = 3 colours, N samples of 16 kHz (640 a frame), P = 68
landmarks, D = 2 coordinates.
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

from engine.audio import FRAME, Speech
from engine.cli.values import whole
from engine.document import FPS
from engine.errors import LikenessError
from engine.faces.canonical_face import HEIGHT, WIDTH, canonical_picture, laid, steady_maps
from engine.motion.lips import voice_level
from training.data.corpus import in_sync
from training.data.media import frames_of
from training.data.records import ClipRecord
from training.data.shards import read_records, whole_file, write_json

KINDS = ("frames", "sound", "points")


@dataclass(frozen=True, eq=False)
class Faces:
    """The canonical faces of one clip.

    `frames` (T, H, W, 3) uint8. `sound` (640 T,) int16, where the lips are. `points` (T, 68, 2) float32: landmarks in
    pixels of the canonical face, NaN where no face was found.
    """

    frames: NDArray[np.uint8]
    sound: NDArray[np.int16]
    points: NDArray[np.float32]


def cut_clip(record: ClipRecord, videos: Path) -> Faces:
    """The canonical faces of a clip; none (T = 0) where no frame has a face."""
    if not np.isfinite(record.landmarks_TPD).all((1, 2)).any():
        return Faces(np.zeros((0, HEIGHT, WIDTH, 3), np.uint8), np.zeros(0, np.int16), np.zeros((0, 68, 2), np.float32))
    maps = steady_maps(record.landmarks_TPD)
    frames = [
        canonical_picture(picture, place)
        for picture, place in zip(islice(frames_of(videos / record.file, FPS), record.frames), maps, strict=False)
    ]
    count = len(frames)
    sound = np.zeros(count * FRAME, np.int16)
    heard = in_sync(record)[: len(sound)]
    sound[: len(heard)] = heard
    points = np.stack([laid(own, place) for own, place in zip(record.landmarks_TPD[:count], maps, strict=False)])
    return Faces(np.stack(frames), sound, points)


def plan(folder: Path) -> Iterator[ClipRecord]:
    """The filmed clips to cut."""
    for record in read_records(folder, ["train", "val"]):
        if len(record.landmarks_TPD):
            yield record


def _cut_to(record: ClipRecord, videos: Path, out: Path) -> dict[str, object]:
    cv2.setNumThreads(1)
    files = [out / f"{record.name}.{kind}.npy" for kind in KINDS]
    if not all(file.exists() for file in files):
        faces = cut_clip(record, videos)
        for file, array in zip(files, (faces.frames, faces.sound, faces.points), strict=True):
            with whole_file(file) as whole_array:
                np.save(whole_array, array)
    sound = np.load(files[1])
    about: dict[str, object] = {"name": record.name, "speaker": record.speaker, "split": record.split}
    level = voice_level(Speech(sound.astype(np.float32) / 32768)) if len(sound) else 0.0
    return about | {"frames": len(sound) // FRAME, "level": level}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add = parser.add_argument
    add("data", type=Path, help="dataset made by `likeness-train prepare`")
    add("--videos", type=Path, required=True, help="the folder it was prepared from")
    add("--out", type=Path, required=True)
    add("--workers", type=whole("--workers", 1), default=2)
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    rows: list[dict[str, object]] = []
    with get_context("spawn").Pool(args.workers) as pool:
        for row in pool.imap(partial(_cut_to, videos=args.videos, out=args.out), plan(args.data)):
            rows.append(row)
            print(f"{len(rows)} {row['name']}: {row['frames']} frames", flush=True)
    if not rows:
        raise LikenessError(f"{args.data} holds no filmed clips to cut faces from.")
    write_json(args.out / "index.json", {"version": 1, "clips": rows})


if __name__ == "__main__":
    main()
