"""Measures the mouth painter on whole clips: the first frame is the portrait, the real landmarks drive it.

    python -m training.evaluate_mouth runs/dataset --videos VIDEOS --model runs/mouth/run/best.pt \
        --speakers grid-s23,usgov-b --out runs/mouth/scores.json

Every clip is brought to squares of 256 px, 1.7 times the larger side of the face's landmarks. A tracker then looks at
the made and the real squares alike. Without a model it is the warp alone that is measured.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from itertools import islice
from pathlib import Path

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from scipy.ndimage import laplace

from engine.document import FPS
from engine.faces.points import MESH_OF_LANDMARK, MOUTH
from engine.models import load_weights
from engine.nets.mouth_painter import MouthPainter, from_weights
from engine.render.painter import with_mouth
from engine.render.warp import WarpRenderer
from training.data.annotate import _face_mesh as face_mesh  # pyright: ignore[reportPrivateUsage]
from training.data.media import frames_of
from training.data.records import ClipRecord
from training.data.shards import read_records, write_json
from training.export import read_checkpoint
from training.metrics.landmarks import correlation, lip_opening, opening_gain
from training.metrics.pictures import grey, means, psnr, ssim
from training.mouth_data import geometry

SIDE, CROP = 256, 1.7
"""Pixels of the compared squares; their size in larger sides of the landmarks' box."""
Picture = NDArray[np.uint8]


def square_of(landmarks_PD: NDArray[np.float32]) -> NDArray[np.float64]:
    """(2, 3): the affine map from a clip's pixels to its square."""
    low, high = landmarks_PD.min(0), landmarks_PD.max(0)
    side = float((high - low).max()) * CROP
    corner = (low + high) / 2 - side / 2 - [0, 0.03 * side]
    return np.c_[np.eye(2), -corner] * (SIDE / side)


def squares(frames: Iterable[Picture], to_square: NDArray[np.float64]) -> list[Picture]:
    how = cv2.INTER_LINEAR if to_square[0, 0] < 1 else cv2.INTER_CUBIC
    scale = to_square[0, 0]
    out: list[Picture] = []
    for frame in frames:
        # Several pixels of a large video become one: they are averaged first.
        soft = frame if scale > 0.7 else cv2.GaussianBlur(frame, (0, 0), 0.45 / scale)
        square = cv2.warpAffine(soft, to_square, (SIDE, SIDE), flags=how, borderMode=cv2.BORDER_REPLICATE)
        out.append(np.asarray(square, np.uint8))
    return out


def rendered(
    record: ClipRecord, video: list[Picture], spread: NDArray[np.float32], net: MouthPainter | None
) -> list[Picture]:
    """A clip made of its first frame with a face, driven by the landmarks of all of its frames."""
    seen = np.flatnonzero(np.isfinite(record.mesh_TVD[: len(video), 0, 0]))
    first = int(seen[0])
    face = geometry(record.mesh_TVD[first], video[first].shape[1], video[first].shape[0])
    opened = WarpRenderer(torch.from_numpy(spread), torch.device("cpu")).open(video[first], face)
    if net is not None:
        opened = with_mouth(opened, video[first], face, net, spread)
    return [opened(record.mesh_TVD[t, MESH_OF_LANDMARK, :2], np.zeros(2, np.float32)) for t in seen]


def tracked(frames: Iterable[Picture]) -> NDArray[np.float32]:
    """Landmarks (T, 68, 2) that a tracker sees in squares."""
    with face_mesh() as see:
        return np.stack([see(frame)[0][MESH_OF_LANDMARK, :2] for frame in frames])


def scores_of(
    made: list[Picture], real: list[Picture], made_TPD: NDArray[np.float32], real_TPD: NDArray[np.float32]
) -> dict[str, float]:
    """Scores of a made clip of squares against the real one; `sharp` and `flicker` are ratios to the real clip's."""
    rows: list[dict[str, float]] = []
    mouths = [mouth_box(points) for points in real_TPD]
    for ours, theirs, (rows_, columns) in zip(made, real, mouths, strict=True):
        box = np.s_[rows_, columns]
        rows.append(
            {
                "PSNR": psnr(ours, theirs),
                "SSIM": ssim(ours, theirs),
                "mouth PSNR": psnr(ours[box], theirs[box]),
                "mouth SSIM": ssim(ours[box], theirs[box]),
                "_sharp": float(np.abs(laplace(grey(ours[box]))).mean()),
                "_real sharp": float(np.abs(laplace(grey(theirs[box]))).mean()),
            }
        )
    scores = means(rows)
    scores["sharp"] = scores.pop("_sharp") / scores.pop("_real sharp")
    scores["flicker"] = flicker(made, made_TPD) / max(1e-6, flicker(real, real_TPD))
    away = np.linalg.norm(made_TPD - real_TPD, axis=-1)
    scores["LMD"], scores["mouth LMD"] = float(np.nanmean(away)), float(np.nanmean(away[:, MOUTH]))
    made_T, real_T = lip_opening(made_TPD), lip_opening(real_TPD)
    scores["opening r"] = correlation(made_T, real_T).r
    scores["opening gain"] = opening_gain(made_T, real_T)
    return scores


def mouth_box(points_PD: NDArray[np.float32]) -> tuple[slice, slice]:
    """Rows and columns around the mouth, a fifth of its width more at every side."""
    mouth = points_PD[MOUTH]
    if not np.isfinite(mouth).all():
        return slice(150, 220), slice(80, 176)
    more = 0.2 * float(np.ptp(mouth[:, 0]))
    (x0, y0), (x1, y1) = np.floor(mouth.min(0) - more).astype(int), np.ceil(mouth.max(0) + more).astype(int)
    return slice(max(0, y0), min(SIDE, y1)), slice(max(0, x0), min(SIDE, x1))


def flicker(frames: list[Picture], points_TPD: NDArray[np.float32]) -> float:
    """Mean change from frame to frame of the mouth's inside, each frame brought to the same mouth first."""
    steady: list[NDArray[np.float64]] = []
    for frame, points in zip(frames, points_TPD, strict=True):
        inner = points[60:68]
        if not np.isfinite(inner).all():
            continue
        (x0, y0), (x1, y1) = inner.min(0), inner.max(0)
        middle, half = (inner.min(0) + inner.max(0)) / 2, np.array([x1 - x0, max(y1 - y0, 4)]) / 2
        to = np.c_[np.diag([24, 12] / half), np.array([24, 12]) - middle * ([24, 12] / half)]
        steady.append(grey(np.asarray(cv2.warpAffine(frame, to, (48, 24), flags=cv2.INTER_LINEAR), np.uint8)))
    return float(np.abs(np.diff(np.stack(steady), axis=0)).mean())


def evaluate(
    data: Path, videos: Path, net: MouthPainter | None, speakers: set[str], splits: list[str], most: int, longest: int
) -> dict[str, dict[str, float]]:
    """Scores by clip, at most `most` clips a speaker and `longest` frames a clip."""
    spread = load_weights("spread-v1")["spread"].float().numpy()
    out: dict[str, dict[str, float]] = {}
    done: dict[str, int] = {}
    for record in read_records(data, splits):
        if not len(record.mesh_TVD) or (speakers and record.speaker not in speakers):
            continue
        if done.get(record.speaker, 0) >= most:
            continue
        done[record.speaker] = done.get(record.speaker, 0) + 1
        video = list(islice(frames_of(videos / record.file, FPS), min(record.frames, longest)))
        seen = np.flatnonzero(np.isfinite(record.mesh_TVD[: len(video), 0, 0]))
        to_square = square_of(record.landmarks_TPD[seen[0]])
        real = squares((video[t] for t in seen), to_square)
        real_TPD = tracked(real)
        for name, painter in (("warp", None), *((("mouth", net),) if net else ())):
            made = squares(rendered(record, video, spread, painter), to_square)
            # The first frame is the portrait: there is nothing to be made of it.
            out[f"{record.name} {name}"] = scores_of(made[1:], real[1:], tracked(made)[1:], real_TPD[1:])
            print(record.name, name, {k: round(v, 3) for k, v in out[f"{record.name} {name}"].items()}, flush=True)
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, help="dataset made by `likeness-train prepare`")
    parser.add_argument("--videos", type=Path, required=True, help="the folder it was prepared from")
    parser.add_argument("--model", type=Path, help="best.pt of a training run")
    parser.add_argument("--speakers", default="", help="only these, separated by commas")
    parser.add_argument("--splits", default="train,val", help="separated by commas")
    parser.add_argument("--most", type=int, default=3, help="clips of each speaker")
    parser.add_argument("--longest", type=int, default=125, help="frames of each clip")
    parser.add_argument("--out", type=Path, required=True, help="JSON with the scores")
    args = parser.parse_args()
    net = None
    if args.model:
        state, about = read_checkpoint(args.model)
        net = from_weights(state, about["net"])
    speakers = {name for name in args.speakers.split(",") if name}
    scores = evaluate(args.data, args.videos, net, speakers, args.splits.split(","), args.most, args.longest)
    kinds = sorted({name.rpartition(" ")[2] for name in scores})
    mean = {kind: means([row for name, row in scores.items() if name.endswith(f" {kind}")]) for kind in kinds}
    for kind, row in mean.items():
        print(kind, {name: round(value, 3) for name, value in row.items()})
    write_json(args.out, {"clips": scores, "mean": mean})


if __name__ == "__main__":
    main()
