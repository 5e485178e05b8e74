"""Holds the temporal GAN and its static baseline against real clips, as Table 1 of its paper does.

    likeness-train evaluate-temporal runs/dataset --videos videos --split test \
        --model runs/temporal/run/best.pt --model static=runs/temporal/static/best.pt

Each clip's first canonical face and its sound go in; the frames that come out are held against the clip's own: PSNR,
SSIM, FDBM, CPBD, and ACD where there is a face embedder. The tracker of the dataset looks at them too, three times as
large: lip r, and how much they tremble where nobody speaks. `copy` is the still, unmoved. People who were trained with
and people who were not are never averaged together; a mean is one over people. OUT/SPLIT.json and .md are what
`likeness-train export --evaluation` takes.

Shape letters: T frames, P = 68 landmarks, D = 2 coordinates.
"""

from __future__ import annotations

import argparse
import math
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.audio import Speech
from engine.cli.values import whole
from engine.errors import LikenessError
from engine.faces.canonical_face import HEIGHT, WIDTH
from engine.motion.lips import voice_level
from engine.nets.temporal_gan import TemporalGan, from_weights
from training.data.records import SPLITS, BadClip
from training.data.shards import read_records
from training.evaluate_renderer import tracked
from training.export import read_checkpoint
from training.metrics import METRICS, acd, correlation, jitter, lip_opening, picture_scores
from training.metrics.table import Metric
from training.net_report import Scored, Scores, digest_of, write_report
from training.temporal_batches import FaceClip
from training.temporal_data import cut_clip
from training.temporal_scores import made_of, quiet_frames, unrest
from training.third_party import FaceEmbedder, available

Frames = NDArray[np.uint8]

LARGER, BORDER = 3, 60
"""How many times as large, and with how many pixels of its edge around, the tracker is shown a canonical face."""
EVERY = 3
"""Every so many frames are compared pixel by pixel."""
COPY = "copy"
COLUMNS = (
    *(METRICS[name] for name in ("PSNR", "SSIM", "FDBM", "CPBD", "ACD")),
    Metric("lip r", "", "higher", "pictures", "correlation of the lip opening, tracked on what was made", 3),
    Metric("unrest", "", "as real", "pictures", "change of the lower half a frame where nobody speaks, of 255", 3),
    Metric("jitter", "px", "as real", "pictures", "jerk of the tracked landmarks where nobody speaks", 3),
    Metric("face found", "%", "higher", "pictures", "frames in which the tracker finds a face", 0, 100),
)


@dataclass(frozen=True, eq=False)
class Model:
    """A trained net under its title: `seen` are the speakers it was trained with, `digest` that of its checkpoint."""

    title: str
    net: TemporalGan
    seen: frozenset[str]
    digest: str


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("data", type=Path, metavar="DATA", help="dataset made by `likeness-train prepare`")
    add("--videos", type=Path, required=True, help="the folder it was prepared from")
    add("--model", action="append", required=True, metavar="[TITLE=]CHECKPOINT", help="a best.pt; repeatable")
    add("--split", choices=SPLITS, default="val", help="default: %(default)s")
    add("--speakers", default="", metavar="NAME,...", help="only these")
    add("--most", type=whole("--most", 1), default=1000, metavar="N", help="clips of a speaker at most")
    add("--weights", type=Path, help="folder with a face embedder, face.onnx, for ACD")
    add("--out", type=Path, default=Path("runs/evaluation-temporal"), help="default: %(default)s")


def main(args: argparse.Namespace) -> None:
    """Evaluates, writes SPLIT.json and SPLIT.md, prints the tables; raises LikenessError."""
    models = [load_model(word) for word in args.model]
    if len({model.title for model in models}) < len(models):
        raise LikenessError("Two models have one title: give one of them another by --model TITLE=CHECKPOINT.")
    present = available(args.weights).present
    embed = FaceEmbedder(present["face"]) if "face" in present else None
    speakers = {name for name in args.speakers.split(",") if name}
    rows: list[tuple[str, dict[str, Scores]]] = []
    counts: dict[str, int] = {}
    for record in read_records(args.data, [args.split], speakers or None):
        if not len(record.landmarks_TPD) or counts.get(record.speaker, 0) >= args.most:
            continue
        counts[record.speaker] = counts.get(record.speaker, 0) + 1
        faces = cut_clip(record, args.videos)
        if not len(faces.frames):
            continue
        level = voice_level(Speech(faces.sound.astype(np.float32) / 32768))
        clip = FaceClip(record.name, record.speaker, record.split, level, faces.frames, faces.sound, faces.points)
        rows.append((record.speaker, score_clip(models, clip, embed)))
        print(f"{len(rows)} {record.name}", flush=True)
    if not rows:
        raise LikenessError(f"{args.data} holds no filmed clips of these speakers in its {args.split} split.")
    scored = [Scored(model.title, model.seen, model.digest) for model in models]
    scored += [Scored(title, models[0].seen) for title in (COPY, "real")]
    title, about = (
        f"Canonical faces of the {args.split} split",
        "Each clip's first face and its sound against its frames.",
    )
    print(write_report(args.out, args.split, title, about, COLUMNS, scored, rows))


def load_model(word: str) -> Model:
    """The model of `[TITLE=]CHECKPOINT`; raises LikenessError where it is none of the temporal GAN."""
    title, equals, name = word.partition("=")
    file = Path(name if equals else word)
    state, about = read_checkpoint(file)
    if about["model"] != "temporal_gan":
        raise LikenessError(f"{file} is of a model called {about['model']}: give the best.pt of a temporal GAN.")
    net = from_weights(state, about["net"])
    own = "temporal GAN" if net.config.recurrent else "static baseline"
    return Model(title if equals else own, net, frozenset(map(str, about.get("speakers", ()))), digest_of(file))


def score_clip(models: Sequence[Model], clip: FaceClip, embed: FaceEmbedder | None = None) -> dict[str, Scores]:
    """Every score of a clip, by the model's title; those of the still, unmoved; and those of the clip itself."""
    real = np.asarray(clip.frames)
    made = {model.title: made_of(model.net, clip, most=len(real)) for model in models}
    made[COPY] = np.repeat(real[:1], len(real), 0)
    return {title: compare(frames, clip, embed) for title, frames in made.items()} | {
        "real": compare(real, clip, embed)
    }


def compare(made: Frames, clip: FaceClip, embed: FaceEmbedder | None = None) -> Scores:
    """Every score of made frames (T, H, W, 3) by its name in COLUMNS; NaN where it cannot be told."""
    real = np.asarray(clip.frames)
    quiet_T = quiet_frames(clip)[: len(made)]
    points_TPD = track(made)
    found_T = np.isfinite(points_TPD).all((1, 2))
    scores = picture_scores(made[1::EVERY], real[1::EVERY])
    scores["lip r"] = correlation(lip_opening(points_TPD), lip_opening(clip.points[: len(made)])).r
    scores["unrest"] = unrest(made, quiet_T)
    scores["jitter"] = jitter(np.where(quiet_T[:, None, None], points_TPD, np.nan))
    scores["face found"] = float(found_T.mean())
    scores["ACD"] = math.nan
    if embed is not None and found_T.any():
        some = slice(None, None, EVERY)
        still = embed.frames([real[0]], np.nan_to_num(clip.points[:1], nan=0.0)) if found_T[0] else None
        if still is not None:
            scores["ACD"] = acd(still[0], embed.frames(list(made[some]), points_TPD[some]))
    return {column.name: scores[column.name] for column in COLUMNS}


def track(frames: Frames) -> NDArray[np.float32]:
    """The landmarks (T, 68, 2) in pixels of canonical faces, NaN where the tracker finds none."""
    size = WIDTH * LARGER, HEIGHT * LARGER
    large = [
        np.pad(
            cv2.resize(frame, size, interpolation=cv2.INTER_CUBIC), ((BORDER, BORDER), (BORDER, BORDER), (0, 0)), "edge"
        )
        for frame in frames
    ]
    with tempfile.TemporaryDirectory() as folder:
        try:
            points_TPD = tracked(iter(large), Path(folder) / "made.mkv").landmarks_TPD
        except BadClip:
            points_TPD = np.full((len(frames), 68, 2), np.nan, np.float32)
    return ((points_TPD - BORDER + 0.5) / LARGER - 0.5).astype(np.float32)
