"""Holds motion generators and trivial baselines against real speech: the voice and the first frame of each clip go in,
what comes out is compared with the clip.

    likeness-train evaluate runs/dataset --split val --model audio2keypoint-v2 --model a=runs/a/best.pt --model copy

A model is one that ships, a checkpoint (TITLE=FILE gives it a title), or a baseline: copy, mean-motion, loudness;
MODEL+still-head is the same with its head held still. Landmarks are compared twice: on the face, with the motion of
the head removed, and in the picture, relative to the top of the nose, as Audio2Keypoint does. Speakers that a model
has heard in training and others, read sentences and free speech are reported apart. Written to --out: SPLIT.md, plots,
and SPLIT.json with every clip. What was evaluated before is not evaluated again.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import platform
import shlex
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from engine.audio import Speech, loudness_T
from engine.cli.values import whole
from engine.compose import closure
from engine.document import FPS, Crop, HeadPose
from engine.errors import LikenessError
from engine.faces.geometry import FaceGeometry
from engine.faces.pose import head_axes
from engine.motion.blinks import sample_blinks
from engine.motion.registry import WEIGHTS
from engine.motion.retarget import with_depth
from engine.render.landmarks import close_lids
from training.baselines import TrainingSplit, frontal_faces, measure, without_training
from training.data.records import SPLITS, ClipRecord
from training.data.shards import read_records, shard_files, write_json
from training.metrics.landmarks import (
    blinks,
    head_motion,
    in_eye_distances,
    l1,
    landmark_angles,
    landmark_scores,
    lip_opening,
    pck,
    seen_frames,
    silent_opening,
)
from training.models import Model, load_motion_model
from training.provenance import hardware, revision
from training.report import PICTURES, REAL, VIDEOS, ClipScores, Evaluation, ModelScores, write_report
from training.third_party import available

if TYPE_CHECKING:
    from training.evaluate_pictures import Pictures

READ_SPEECH = "s[0-9],s[0-9][0-9],grid-*,[0-9][0-9][MF],Lipspkr[0-9],tcd*"
"""Speakers of corpora that consist of read sentences: GRID and TCD-TIMIT."""
DEFAULT_MODELS = (*WEIGHTS.values(), "copy", "mean-motion", "loudness")
_CODE = (
    *("evaluate.py", "baselines.py", "metrics/landmarks.py"),
    *("../engine/motion/*.py", "../engine/nets/*.py", "../engine/speech_features.py"),
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What `likeness-train evaluate` takes."""
    add = parser.add_argument
    add("dataset", type=Path, help="folder made by `likeness-train prepare`")
    add("--split", choices=SPLITS, default="val", help="default: %(default)s")
    add("--model", action="append", metavar="MODEL", help=f"may be repeated (default: {', '.join(DEFAULT_MODELS)})")
    add("--speakers", default="", metavar="NAME,...", help="only these")
    add("--most", type=whole("--most", 1), metavar="N", help="at most so many clips of a speaker, evenly chosen")
    add(
        "--read-speech",
        default=READ_SPEECH,
        metavar="PATTERN,...",
        help="speakers who read sentences; all others speak freely (default: GRID's and TCD-TIMIT's, %(default)s)",
    )
    add("--resynced", action="store_true", help="also measure with the lateness of a clip's sound removed")
    add("--pictures", type=Path, metavar="FOLDER", help="the videos: render each clip and compare the pictures too")
    add("--renderer", default="warp", help="what renders those (default: %(default)s)")
    add("--weights", type=Path, metavar="FOLDER", help="weights of others that some metrics of pictures need")
    add("--transcripts", type=Path, metavar="FILE", help="CSV with the columns clip and text, for a lip reader")
    add("--seed", type=whole("--seed", 0), default=0, help="of head motion and blinks (default: %(default)s)")
    add("--out", type=Path, default=Path("runs/evaluation"), help="default: %(default)s")


def main(args: argparse.Namespace) -> None:
    """Evaluates, writes the report and prints the table; raises a LikenessError for what a user can mend."""
    torch.set_num_threads(1)
    names = list(dict.fromkeys(args.model or DEFAULT_MODELS))
    speakers = {name.strip() for name in args.speakers.split(",")} - {""} or None
    dataset = Dataset.of(args.dataset, args.split, speakers, args.most)
    split = training_split(args.dataset, args.out, args.split)
    models = [load_motion_model(name, split) for name in names]  # all of them first: a wrong name costs nothing
    titles = [model.title for model in models]
    if len(set(titles)) < len(titles):
        raise LikenessError("Two models have the same title: give one another, --model TITLE=FILE.")
    pictures = _pictures(args)
    scored = [score_model(model, dataset, split, args.out, args.seed) for model in models]
    real = score_model(None, dataset, split, args.out, args.seed)
    evaluation = Evaluation(
        split=args.split,
        models=tuple(scored),
        real=real,
        read_speech=tuple(args.read_speech.split(",")),
        resynced=args.resynced,
        skipped=_skipped(args),
        about={
            "command": _command(args, names),
            "dataset": dataset.digest,
            "revision": revision(),
            "versions": {"python": platform.python_version(), **{name: version(name) for name in ("torch", "numpy")}},
            "hardware": hardware(torch.device("cpu")),
        },
    )
    if pictures is not None:
        evaluation = pictures.add(evaluation, models, dataset.records)
    print(write_report(evaluation, args.out))


def _skipped(args: argparse.Namespace) -> tuple[str, ...]:
    """A sentence for every metric that is left out."""
    if args.pictures is None:
        return (f"{', '.join((*PICTURES, *VIDEOS))}: skipped, they compare videos; give --pictures FOLDER.",)
    sentences = dict(available(args.weights).absent)
    if args.transcripts is None and "lip reader" not in sentences:
        sentences["lip reader"] = "WER: skipped, it takes what is said in each clip; give --transcripts FILE."
    return tuple(sentences.values())


def _pictures(args: argparse.Namespace) -> Pictures | None:
    if args.pictures is None:
        return None
    from training.evaluate_pictures import Pictures

    return Pictures(args.pictures, args.out, args.renderer, args.weights, args.transcripts, args.seed)


@dataclass(frozen=True)
class Dataset:
    """The clips of one split; they are read from its shards each time they are asked for."""

    folder: Path
    split: str
    names: frozenset[str]
    digest: str

    @classmethod
    def of(cls, folder: Path, split: str, speakers: set[str] | None, most: int | None) -> Dataset:
        """Chooses the clips with faces of a split; raises LikenessError if there are none."""
        by_speaker: dict[str, list[str]] = {}
        content = hashlib.sha256()
        for record in read_records(folder, [split], speakers):
            if seen_frames(record.landmarks_TPD).any():
                by_speaker.setdefault(record.speaker, []).append(record.name)
                content.update(f"{record.name} {record.speaker} {record.late_frames}".encode())
                for array in (record.samples_N, record.landmarks_TPD, record.mesh_TVD):
                    content.update(array.tobytes())
        names = [name for own in by_speaker.values() for name in _spread_out(own, most)]
        if not names:
            raise LikenessError(f"{folder} holds no filmed clip of these speakers in its {split} split: choose others.")
        content.update("\n".join(names).encode())
        return cls(folder, split, frozenset(names), content.hexdigest()[:16])

    def records(self) -> Iterable[ClipRecord]:
        for record in read_records(self.folder, [self.split]):
            if record.name in self.names:
                yield record


def _spread_out(names: Sequence[str], most: int | None) -> Sequence[str]:
    if most is None or len(names) <= most:
        return names
    places: list[float] = np.linspace(0, len(names) - 1, most).tolist()
    return [names[round(place)] for place in places]


def training_split(folder: Path, out: Path, split: str) -> TrainingSplit:
    """Statistics of the dataset's training clips, measured once; of a dataset without any, its canonical head."""
    try:
        files = shard_files(folder, ["train"])
    except LikenessError:
        return without_training(lambda: read_records(folder, [split]))
    digest = hashlib.sha256("".join(f"{f.name}{f.stat().st_size}{f.stat().st_mtime_ns}" for f in files).encode())
    digest.update(Path(__file__).with_name("baselines.py").read_bytes())
    file = out / "cache" / f"train-{digest.hexdigest()[:16]}.npz"
    if not file.exists():
        measure(lambda: read_records(folder, ["train"])).save(file)
    return TrainingSplit.load(file)


@dataclass(frozen=True, eq=False)
class RealClip:
    """A clip as scores need it: `faces_TPD` are its landmarks without head motion, NaN where no face was found."""

    record: ClipRecord
    portrait: FaceGeometry
    speech: Speech
    faces_TPD: np.ndarray

    @classmethod
    def of(cls, record: ClipRecord, split: TrainingSplit) -> RealClip:
        portrait = portrait_of(record)
        speech = Speech(record.samples_N.astype(np.float32) / 32768)
        return cls(record, portrait, speech, frontal_faces(record.landmarks_TPD, portrait, split.template_VD))


def portrait_of(record: ClipRecord) -> FaceGeometry:
    """The first frame of a clip that shows a face, as the portrait that a generator is given."""
    if not len(record.mesh_TVD):
        raise LikenessError(
            f"{record.name} has landmarks but no mesh, and a generator needs one: "
            "prepare the videos again with --tracker mediapipe."
        )
    first = int(seen_frames(record.landmarks_TPD, record.mesh_TVD).argmax())
    width, height = record.size
    return FaceGeometry(
        landmarks_PD=record.landmarks_TPD[first],
        mesh_VD=record.mesh_TVD[first],
        pose=HeadPose(0.0, 0.0, 0.0),
        mask_HW=np.zeros((height, width), np.uint8),
        crop=Crop(0.0, 0.0, float(max(width, height))),
        confidence=1.0,
        index=0,
        faces=1,
        backend="mediapipe",
    )


def score_model(model: Model | None, dataset: Dataset, split: TrainingSplit, out: Path, seed: int) -> ModelScores:
    """Scores of every clip, from the cache in `out` where they are known; None scores the real clips themselves."""
    title = model.title if model else REAL
    digest = model.digest if model else REAL
    seen = model.seen if model else frozenset(split.speakers.tolist())
    key = hashlib.sha256(f"{digest} {dataset.digest} {seed} {split.moved_PD.tobytes().hex()} {_code()}".encode())
    file = out / "cache" / f"{dataset.split}-{key.hexdigest()[:16]}.json"
    if not file.exists():
        columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(compact=True)
        clips: list[ClipScores] = []
        with Progress(*columns, console=Console(stderr=True)) as bars:
            for record in bars.track(dataset.records(), total=len(dataset.names), description=title):
                clip = RealClip.of(record, split)
                clips.append(score_real(clip, split) if model is None else score_clip(model, clip, split, seed))
        write_json(file, [asdict(clip) for clip in clips])
    rows: list[dict[str, Any]] = json.loads(file.read_text(encoding="utf-8"))
    return ModelScores(title, digest, model.about if model else "", seen, tuple(ClipScores(**row) for row in rows))


def score_clip(model: Model, clip: RealClip, split: TrainingSplit, seed: int) -> ClipScores:
    """What a generator makes of one clip's voice and first frame, held against the clip."""
    seed = clip_seed(seed, clip.record.name)
    made_TPD = model.generator.generate(clip.speech, clip.portrait, seed).landmarks_TPD
    shown_TPD = made_TPD
    if not model.baseline:  # generators leave the lids to the studio's blinks
        times_s = np.arange(len(made_TPD)) / FPS
        shown_TPD = close_lids(made_TPD, closure(sample_blinks(clip.speech.duration_s, seed), times_s))
    return compare(made_TPD, shown_TPD, clip, split)


def clip_seed(seed: int, name: str) -> int:
    """Each clip has blinks and head motion of its own, the same in every run."""
    return seed + zlib.crc32(name.encode())


def score_real(clip: RealClip, split: TrainingSplit) -> ClipScores:
    """The clip held against itself: how much real people blink, move and tremble."""
    return compare(clip.record.landmarks_TPD, clip.record.landmarks_TPD, clip, split)


def compare(made_TPD: np.ndarray, shown_TPD: np.ndarray, clip: RealClip, split: TrainingSplit) -> ClipScores:
    """Every metric of a track in the clip's pixels; `shown_TPD` is the same with its blinks."""
    record, portrait = clip.record, clip.portrait
    frames = min(len(made_TPD), len(record.landmarks_TPD))
    made, real = made_TPD[:frames], record.landmarks_TPD[:frames]
    faces = frontal_faces(made, portrait, split.template_VD)
    made_T, real_T = lip_opening(made), lip_opening(real)
    blinking = blinks(shown_TPD[:frames])
    axes_33 = head_axes(portrait.mesh_VD)
    head = head_motion(landmark_angles(made, with_depth(portrait.landmarks_PD, portrait.mesh_VD), axes_33))
    scores = {
        **track_scores(made, real, faces, clip.faces_TPD[:frames], split),
        "silent opening": silent_opening(
            made_T[: clip.speech.frames],
            loudness_T(clip.speech)[:frames],
            float(lip_opening(portrait.landmarks_PD[None])[0]),
        ),
        "blinks": blinking.per_s,
        "blink length": blinking.length_s,
        **{f"{axis} std": std for axis, std in zip(("yaw", "pitch", "roll"), head.std_deg, strict=True)},
        **{f"{axis} speed": speed for axis, speed in zip(("yaw", "pitch", "roll"), head.speed_deg_s, strict=True)},
    }
    resynced = None
    if record.late_frames is not None and abs(record.late_frames) < frames:
        # A voice that comes n frames late makes motion that does.
        early, late = slice(max(0, record.late_frames), None), slice(max(0, -record.late_frames), None)
        length = frames - abs(record.late_frames)
        parts = [(a[early][:length], b[late][:length]) for a, b in ((made, real), (faces, clip.faces_TPD[:frames]))]
        resynced = _known(track_scores(*parts[0], *parts[1], split))
    openings = [_curve(made_T), _curve(real_T)]
    return ClipScores(
        name=record.name,
        speaker=record.speaker,
        frames=frames,
        scores=_known(scores),
        resynced=resynced,
        openings=openings,
    )


def track_scores(
    made_TPD: np.ndarray, real_TPD: np.ndarray, made_faces: np.ndarray, real_faces: np.ndarray, split: TrainingSplit
) -> dict[str, float]:
    """Metrics in the picture, and L1 and PCK of the faces without head motion, as "face L1" and so on."""
    made, real = in_eye_distances(made_TPD, real_TPD)
    trained = len(split.speakers) > 0
    return {
        **landmark_scores(made_TPD, real_TPD),
        "normalised L1": l1(made, real, 100 * split.picture_std_PD) if trained else float("nan"),
        "face L1": 100 * l1(made_faces, real_faces),
        "face PCK": pck(made_faces, real_faces),
        "face normalised L1": l1(made_faces, real_faces, split.face_std_PD) if trained else float("nan"),
    }


def _known(scores: dict[str, float]) -> dict[str, float | None]:
    """JSON has no NaN."""
    return {name: None if np.isnan(value) else float(value) for name, value in scores.items()}


def _curve(opening_T: np.ndarray) -> list[float | None]:
    return [None if np.isnan(value) else round(float(value), 4) for value in opening_T]


def _code() -> str:
    """What the numbers were computed with, so that a change of it computes them anew."""
    here = Path(__file__).parent
    files = sorted(file for pattern in _CODE for file in here.glob(pattern))
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()


def _command(args: argparse.Namespace, names: Sequence[str]) -> str:
    words = ["likeness-train", "evaluate", str(args.dataset), "--split", args.split]
    words += [word for name in names for word in ("--model", name)]
    for option in ("speakers", "most", "pictures", "weights", "transcripts"):
        if getattr(args, option):
            words += [f"--{option}", str(getattr(args, option))]
    if args.read_speech != READ_SPEECH:
        words += ["--read-speech", args.read_speech]
    if args.pictures and args.renderer != "warp":
        words += ["--renderer", args.renderer]
    if args.seed:
        words += ["--seed", str(args.seed)]
    return shlex.join([*words, "--resynced"] if args.resynced else words)
