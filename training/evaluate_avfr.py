"""Holds AVFR-GAN, its arms and its baselines against real clips, as Table 1 of its paper does.

    likeness-train evaluate-avfr runs/dataset --videos videos --split test \
        --model runs/avfr/full/best.pt --model "no prior=runs/avfr/plain/best.pt"

Same identity: a clip's first head is the still, the others drive it, and what comes out is held against them: L1,
PSNR, SSIM, and by the dataset's tracker, which is shown both three times as large, the landmarks (AKD is the paper's
LMD) and the lips; LPIPS, AED, Sync and FID where a user has their weights. --deaf has each model make all once more,
hearing silence, which tells what its ears are good for. Besides the models: `copy`, the still unmoved, and `warp`, our
renderer without a net, that is driven by the landmarks of the clip. Cross identity (--cross): each clip drives the
first head of the last other person before it, relatively; lips are held against the driver's.

People who were trained with and people who were not are never averaged together; a mean is one over people.
OUT/SPLIT.json and .md are what `likeness-train export --evaluation` takes.

Shape letters: T frames, S side of the square, P = 68 landmarks, D = 2 coordinates.
"""

from __future__ import annotations

import argparse
import math
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.audio import FRAME
from engine.cli.values import whole
from engine.document import FloatArray
from engine.errors import LikenessError
from engine.nets.avfr import Avfr, from_weights
from engine.render.registry import make_renderer
from training.avfr_batches import HeadClip
from training.avfr_data import cut_clip
from training.avfr_scores import made_of
from training.data.annotate import Track
from training.data.records import SPLITS, BadClip
from training.data.shards import read_records
from training.evaluate_renderer import driving_motion, face_in, tracked
from training.export import read_checkpoint
from training.metrics import METRICS, aed, landmark_scores, picture_scores, sync
from training.metrics.pictures import features_of, fid
from training.metrics.table import Metric
from training.net_report import Rows, Scored, Scores, digest_of, write_report
from training.third_party import FaceEmbedder, Inception, Lpips, SyncNet, available

Frames = NDArray[np.uint8]

LARGER, BORDER = 3, 64
"""How many times as large, and with how many pixels of its edge around, the tracker is shown a square."""
EVERY = 3
"""Every so many frames are compared pixel by pixel."""
COPY, WARP, REAL = "copy", "warp", "real"
_FOUND = Metric("face found", "%", "higher", "pictures", "frames in which the tracker finds a face", 0, 100)
SAME = (
    *(METRICS[name] for name in ("picture L1", "PSNR", "SSIM", "AKD", "LMD", "mouth distance", "lip r", "CPBD")),
    *(METRICS[name] for name in ("LPIPS", "AED", "Sync", "FID")),
    _FOUND,
)
CROSS = (*(METRICS[name] for name in ("lip r", "lag", "CPBD", "Sync", "FID")), _FOUND)


@dataclass(frozen=True, eq=False)
class Model:
    """A trained net under its title; a `deaf` one hears silence."""

    net: Avfr
    scored: Scored
    deaf: bool = False


@dataclass(frozen=True)
class Judges:
    """Nets of others that some columns need, as far as a user has them."""

    lpips: Lpips | None = None
    face: FaceEmbedder | None = None
    syncnet: SyncNet | None = None
    inception: Inception | None = None

    @classmethod
    def there(cls, folder: Path | None) -> Judges:
        found = available(folder).present
        return cls(
            lpips=Lpips(found["lpips"]) if "lpips" in found else None,
            face=FaceEmbedder(found["face"]) if "face" in found else None,
            syncnet=SyncNet(found["syncnet"]) if "syncnet" in found else None,
            inception=Inception(found["inception"]) if "inception" in found else None,
        )


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("data", type=Path, metavar="DATA", help="dataset made by `likeness-train prepare`")
    add("--videos", type=Path, required=True, help="the folder it was prepared from")
    add("--model", action="append", required=True, metavar="[TITLE=]CHECKPOINT", help="a best.pt; repeatable")
    add("--split", choices=SPLITS, default="val", help="default: %(default)s")
    add("--cross", action="store_true", help="each clip drives another person")
    add("--deaf", action="store_true", help="each model once more, hearing silence")
    add("--speakers", default="", metavar="NAME,...", help="only these")
    add("--most", type=whole("--most", 1), default=1000, metavar="N", help="clips of a speaker at most")
    add("--frames", type=whole("--frames", 10), default=75, metavar="N", help="of a clip at most (default: 75)")
    add("--weights", type=Path, help="folder with weights of others, for LPIPS, AED, Sync and FID")
    add("--out", type=Path, default=Path("runs/evaluation-avfr"), help="default: %(default)s")


def main(args: argparse.Namespace) -> None:
    """Evaluates, writes SPLIT.json and SPLIT.md, prints the tables; raises LikenessError."""
    models = [load_model(word) for word in args.model]
    titles = [model.scored.title for model in models]
    if len(set(titles)) < len(titles) or {COPY, WARP, REAL} & set(titles):
        raise LikenessError("Two models have one title: give one of them another by --model TITLE=CHECKPOINT.")
    speakers = {name for name in args.speakers.split(",") if name}
    if args.deaf:
        models += [replace(model, scored=_deaf(model.scored), deaf=True) for model in models]
    evaluation = Evaluation(models, Judges.there(args.weights), args.cross)
    for clip in clips_of(args.data, args.videos, args.split, speakers, args.most, args.frames):
        evaluation.add(clip)
        print(f"{len(evaluation.rows)} {clip.name}", flush=True)
    print(evaluation.report(args.out, args.split))


def load_model(word: str) -> Model:
    """The model of `[TITLE=]CHECKPOINT`; raises LikenessError where it is none of AVFR-GAN."""
    title, equals, name = word.partition("=")
    file = Path(name if equals else word)
    state, about = read_checkpoint(file)
    if about["model"] != "avfr":
        raise LikenessError(f"{file} is of a model called {about['model']}: give the best.pt of AVFR-GAN.")
    scored = Scored(title if equals else "AVFR-GAN", frozenset(map(str, about.get("speakers", ()))), digest_of(file))
    return Model(from_weights(state, about["net"]), scored)


def _deaf(scored: Scored) -> Scored:
    return Scored(f"{scored.title}, hearing silence", scored.seen)


def clips_of(data: Path, videos: Path, split: str, speakers: set[str], most: int, frames: int) -> list[HeadClip]:
    """The heads of a split's clips; raises LikenessError where there are none."""
    counts: dict[str, int] = {}
    clips: list[HeadClip] = []
    for record in read_records(data, [split], speakers or None):
        if not len(record.mesh_TVD) or counts.get(record.speaker, 0) >= most:
            continue
        heads = cut_clip(record, videos)
        clip = HeadClip(
            record.name,
            record.speaker,
            split,
            heads.frames[:frames],
            heads.masks[:frames],
            heads.mesh[:frames],
            heads.sound[: frames * FRAME],
        )
        if len(clip.frames) and len(clip.seen) >= LEAST_SEEN:
            counts[record.speaker] = counts.get(record.speaker, 0) + 1
            clips.append(clip)
    if not clips:
        raise LikenessError(f"{data} holds no filmed clips of these speakers in its {split} split.")
    return clips


LEAST_SEEN = 10
"""Frames with a face that a clip must have."""


class Evaluation:
    """Scores of models and baselines, clip by clip."""

    def __init__(self, models: Sequence[Model], judges: Judges, cross: bool = False) -> None:
        self.models, self.judges, self.cross = models, judges, cross
        self.rows: list[tuple[str, dict[str, Scores]]] = []
        self._others: list[HeadClip] = []
        self._features: dict[str, list[NDArray[np.float64]]] = {}
        self._warp = make_renderer("warp")

    def add(self, clip: HeadClip) -> None:
        """Scores a clip; in the cross-identity protocol the still is that of the last other person before it."""
        numbers = clip.seen[1:].tolist()
        still = next((one for one in reversed(self._others) if one.speaker != clip.speaker), None)
        self._others.append(clip)
        if self.cross and still is None:
            return
        real = np.asarray(clip.frames[numbers])
        whose = still if self.cross else None
        made = {one.scored.title: made_of(one.net, clip, numbers, whose, one.deaf) for one in self.models}
        track = track_square(real)
        if not self.cross:
            first = np.asarray(clip.frames[clip.seen[0]])
            made[COPY] = np.repeat(first[None], len(real), 0)
            warped = self._warped(np.concatenate([first[None], real]))
            if warped is not None:
                made[WARP] = warped
        sound = np.asarray(clip.sound, np.float32)[numbers[0] * FRAME :] / 32768
        scores = {title: self._compare(frames, real, track, sound, title) for title, frames in made.items()}
        scores[REAL] = self._compare(real, real, track, sound, REAL)
        self.rows.append((clip.speaker, scores))

    def report(self, out: Path, split: str) -> str:
        """Writes the tables; raises LikenessError where no clip was scored."""
        if not self.rows:
            raise LikenessError("No clip was scored: the cross-identity protocol needs two people at least.")
        scored = [model.scored for model in self.models]
        scored += [Scored(title, scored[0].seen) for title in (COPY, WARP, REAL)]
        how = "drives the head of another person" if self.cross else "drives its own first head"
        name = f"{split}-cross" if self.cross else split
        title, about = f"AVFR-GAN on the {split} split", f"Each clip {how}."
        columns = CROSS if self.cross else SAME
        return write_report(out, name, title, about, columns, scored, self._with_fid())

    def _compare(
        self, made: Frames, real: Frames, track_TPD: NDArray[np.float32], sound_N: FloatArray, title: str
    ) -> Scores:
        points_TPD = track_TPD if title == REAL else track_square(made)
        scores: Mapping[str, float] = picture_scores(made[::EVERY], real[::EVERY])
        scores = {**scores, **landmark_scores(points_TPD, track_TPD)}
        scores["face found"] = float(np.isfinite(points_TPD).all((1, 2)).mean())
        judges, large = self.judges, list(made)
        if judges.lpips is not None:
            pairs = zip(made[::EVERY], real[::EVERY], strict=True)
            scores["LPIPS"] = float(np.mean([judges.lpips(one, other) for one, other in pairs]))
        if judges.face is not None:
            embedded = [
                judges.face.frames(list(own), points) for own, points in ((made, points_TPD), (real, track_TPD))
            ]
            scores["AED"] = aed(*embedded)
        if judges.syncnet is not None:
            scores["Sync"] = sync(*judges.syncnet(large, points_TPD, sound_N)).confidence
        if judges.inception is not None:
            self._features.setdefault(title, []).append(features_of(large[::EVERY], judges.inception))
        columns = CROSS if self.cross else SAME
        return {column.name: scores.get(column.name, math.nan) for column in columns}

    def _with_fid(self) -> Rows:
        """The rows, with FID, which is one of all frames of a group of people, told at each of its clips."""
        if not self._features:
            return self.rows
        rows = [(speaker, {title: dict(own) for title, own in scores.items()}) for speaker, scores in self.rows]
        seen = self.models[0].scored.seen
        for group in (True, False):
            inside = [i for i, (speaker, _) in enumerate(rows) if (speaker in seen) == group]
            if not inside:
                continue
            real = np.concatenate([self._features[REAL][i] for i in inside])
            for title, features in self._features.items():
                if len(features) == len(rows):  # a baseline that could not be made everywhere has none
                    value = fid(np.concatenate([features[i] for i in inside]), real)
                    for i in inside:
                        rows[i][1][title]["FID"] = value
        return rows

    def _warped(self, frames: Frames) -> Frames | None:
        """What the warp makes of the first frame, driven by the landmarks of the others; None without a face."""
        large = [enlarged(frame) for frame in frames]
        try:
            track = _tracked(large)
            face = face_in(large[0], track, 0)
        except BadClip:
            return None
        points_TPD, closure_TE = driving_motion(track.landmarks_TPD)
        opened = self._warp.open(large[0], face)
        made = [opened(*now) for now in zip(points_TPD[1:], closure_TE[1:], strict=True)]
        return np.stack([reduced(frame, frames.shape[1]) for frame in made])


def enlarged(frame_SSC: Frames) -> Frames:
    """A square as the tracker is shown it: larger, with an edge around."""
    side = len(frame_SSC) * LARGER
    large = cv2.resize(frame_SSC, (side, side), interpolation=cv2.INTER_CUBIC)
    return np.asarray(np.pad(large, ((BORDER, BORDER), (BORDER, BORDER), (0, 0)), "edge"), np.uint8)


def reduced(frame_HWC: Frames, side: int) -> Frames:
    """The square in an enlarged frame, in its own size again."""
    inside = frame_HWC[BORDER:-BORDER, BORDER:-BORDER]
    return np.asarray(cv2.resize(inside, (side, side), interpolation=cv2.INTER_AREA), np.uint8)


def track_square(frames: Frames) -> NDArray[np.float32]:
    """The landmarks (T, 68, 2) in pixels of squares, NaN where the tracker finds none."""
    try:
        points_TPD = _tracked([enlarged(frame) for frame in frames]).landmarks_TPD
    except BadClip:
        points_TPD = np.full((len(frames), 68, 2), np.nan, np.float32)
    return ((points_TPD - BORDER + 0.5) / LARGER - 0.5).astype(np.float32)


def _tracked(frames: Sequence[Frames]) -> Track:
    with tempfile.TemporaryDirectory() as folder:
        return tracked(iter(frames), Path(folder) / "made.mkv")
