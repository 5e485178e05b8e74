"""Renders each clip from its own first frame and voice, and holds the finished video against the real one.

Where `training.evaluate` compares landmarks as a generator made them, this sees what a viewer sees: the whole way with
renderer and encoder, and a face tracker over what came out.
"""

from __future__ import annotations

import csv
import hashlib
import json
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray
from rich.console import Console
from rich.progress import Progress

from engine.audio import Speech, load_speech, loudness_T
from engine.document import FPS
from engine.errors import LikenessError, PictureError
from engine.faces.detect import find_face
from engine.motion.blinks import sample_blinks
from engine.order import Order
from engine.pipeline import Scene, at_working_size, render
from engine.render.registry import make_renderer
from training.data.annotate import track_video
from training.data.media import frames_of
from training.data.records import BadClip, ClipRecord
from training.data.shards import whole_file, write_json
from training.evaluate import clip_seed
from training.metrics.landmarks import blinks, correlation, lip_opening, seen_frames, silent_opening
from training.metrics.people import acd, aed, sync, wer
from training.metrics.pictures import features_of, fid, picture_scores
from training.models import Model
from training.report import Evaluation, ModelScores, Scores
from training.third_party import FaceEmbedder, Inception, Lpips, SyncNet, available, read_lips

Picture = NDArray[np.uint8]

COMPARED_S = 10
"""Seconds from a clip's beginning in which its pictures are compared; its lips are followed to the end."""


class Pictures:
    """Renders with one renderer into OUT/videos and scores what comes out, with whatever weights of others are there.

    `data` is the folder that the dataset was prepared from, `transcripts` a CSV file with the columns clip and text,
    without which a lip reader has nothing to be held against.
    """

    def __init__(
        self, data: Path, out: Path, renderer: str, weights: Path | None, transcripts: Path | None, seed: int
    ) -> None:
        make_renderer(renderer)  # says at once where there is none of that name
        self._data, self._out, self._renderer, self._weights, self._seed = data, out, renderer, weights, seed
        self._said = read_transcripts(transcripts) if transcripts else {}
        self._there = there = available(weights).present
        self._inception = Inception(there["inception"]) if "inception" in there else None
        self._lpips = Lpips(there["lpips"]) if "lpips" in there else None
        self._face = FaceEmbedder(there["face"]) if "face" in there else None
        self._syncnet = SyncNet(there["syncnet"]) if "syncnet" in there else None

    def add(
        self, evaluation: Evaluation, models: Sequence[Model], records: Callable[[], Iterable[ClipRecord]]
    ) -> Evaluation:
        """The evaluation with the scores of rendered videos; clips that were rendered and scored before are not again.

        Raises LikenessError where a clip is not in the folder of videos.
        """
        scored = [self._add(evaluation, *both, records) for both in zip(models, evaluation.models, strict=True)]
        return replace(evaluation, models=tuple(scored))

    def _add(
        self, evaluation: Evaluation, model: Model, scores: ModelScores, records: Callable[[], Iterable[ClipRecord]]
    ) -> ModelScores:
        folder = self._folder(model)
        with Progress(console=Console(stderr=True)) as bars:
            for record in bars.track(records(), total=len(scores.clips), description=f"{model.title}, videos"):
                file = folder / f"{record.name}.json"
                if not file.exists():
                    write_json(file, self._score(model, record, folder))
        found = {clip.name: json.loads((folder / f"{clip.name}.json").read_text("utf-8")) for clip in scores.clips}
        clips = tuple(replace(clip, pictures=found[clip.name]["scores"]) for clip in scores.clips)
        groups: dict[str, Scores] = {}
        for group, own in evaluation.groups(scores).items():
            names = [clip.name for clip in own]
            groups[group] = {"FID": _fid(folder, names), "WER": _wer(self._said, {n: found[n]["read"] for n in names})}
        return replace(scores, clips=clips, of_groups=groups)

    def _folder(self, model: Model) -> Path:
        """Where a model's videos and their scores lie; another one when anything that decides them has changed."""
        there = ",".join(f"{name} {path.stat().st_size}" for name, path in sorted(self._there.items()))
        here = Path(__file__)
        code = [here, *(here.parent / "metrics").glob("*.py"), *here.parents[1].glob("engine/render/*.py")]
        known = hashlib.sha256(b"".join(file.read_bytes() for file in sorted(code))).hexdigest()
        content = f"{model.digest} {self._renderer} {self._seed} {there} {known}"
        folder = self._out / "videos" / hashlib.sha256(content.encode()).hexdigest()[:16]
        folder.mkdir(parents=True, exist_ok=True)
        return folder

    def _score(self, model: Model, record: ClipRecord, folder: Path) -> dict[str, Any]:
        """`scores` of a clip, by their names in the report, and the words that a lip reader `read`."""
        source, video = self._data / record.file, folder / f"{record.name}.mp4"
        if not source.is_file():
            raise LikenessError(f"{source} is not there: give the folder that was prepared as --pictures FOLDER.")
        try:
            self._render(model, record, source, video)
            track = track_video(video, allow_portrait=True)
            real = list(islice(frames_of(source, FPS), COMPARED_S * FPS))
        except (PictureError, BadClip):
            return {"scores": {"face found": 0.0}, "read": None}
        made = [np.array(frame) for frame in islice(frames_of(video, FPS), COMPARED_S * FPS)]
        frames = min(len(made), len(real), len(record.landmarks_TPD), len(track.landmarks_TPD))
        real = [_sized(frame, made[0].shape) for frame in real[:frames]]
        scores = lips_of_video(track.landmarks_TPD, record, load_speech(video))
        scores |= picture_scores(made[:frames], real)
        scores |= self._third_party(made[:frames], real, track.landmarks_TPD[:frames], record, folder)
        read = read_lips(video, self._weights) if "lip reader" in self._there and record.name in self._said else None
        known = {name: float(value) if np.isfinite(value) else None for name, value in scores.items()}
        return {"scores": known, "read": read}

    def _render(self, model: Model, record: ClipRecord, source: Path, video: Path) -> None:
        """A video of the clip's first frame with a face, speaking with the clip's voice."""
        first = int(seen_frames(record.landmarks_TPD).argmax())
        frame = next(islice(frames_of(source, FPS), first, None))
        picture, _ = at_working_size(np.array(frame), None)
        face = find_face(picture, name=str(source))
        speech = Speech(record.samples_N.astype(np.float32) / 32768)
        seed = clip_seed(self._seed, record.name)
        motion = model.generator.generate(speech, face, seed)
        blinking = sample_blinks(0.0 if model.baseline else speech.duration_s, seed)
        order = Order(source, source, video, renderer=self._renderer, seed=seed)
        render(Scene(picture, face, speech, motion, blinking), order, lambda _: None, time.perf_counter())

    def _third_party(
        self,
        made: Sequence[Picture],
        real: Sequence[Picture],
        made_TPD: NDArray[np.float32],
        record: ClipRecord,
        folder: Path,
    ) -> dict[str, float]:
        """Scores by weights of others; Inception's features go to a file, for FID takes those of many clips."""
        out: dict[str, float] = {}
        real_TPD = record.landmarks_TPD[: len(made)]
        if self._inception is not None:
            features = [features_of(pictures, self._inception) for pictures in (made, real)]
            with whole_file(folder / f"{record.name}.npz") as file:
                np.savez(file, made=features[0], real=features[1])
        if self._lpips is not None:
            out["LPIPS"] = float(np.mean([self._lpips(a, b) for a, b in zip(made, real, strict=True)]))
        if self._face is not None:
            scale = made[0].shape[1] / record.size[0]
            ours, theirs = self._face.frames(made, made_TPD), self._face.frames(real, real_TPD * scale)
            still = theirs[np.isfinite(theirs).all(1)][:1]
            out["ACD"] = acd(still[0], ours) if len(still) else float("nan")
            out["AED"] = aed(ours, theirs)
        if self._syncnet is not None and seen_frames(made_TPD).any() and len(made) > FPS:
            judged = sync(*self._syncnet(made, made_TPD, record.samples_N.astype(np.float32) / 32768))
            out |= {"Sync": judged.confidence, "Sync distance": judged.distance}
        return out


def lips_of_video(made_TPD: NDArray[np.float32], record: ClipRecord, speech: Speech) -> dict[str, float]:
    """What a tracker sees in a rendered video, `speech` being its sound, against what it saw in the clip."""
    frames = min(len(made_TPD), record.frames)
    made_T, real_T = lip_opening(made_TPD[:frames]), lip_opening(record.landmarks_TPD[:frames])
    first = real_T[np.isfinite(real_T)][:1]
    r = correlation(made_T, real_T)
    heard = min(frames, speech.frames)
    return {
        "video r": r.r,
        "video lag": float(r.lag),
        "video silent": silent_opening(made_T[:heard], loudness_T(speech)[:heard], float(first[0])),
        "video blinks": blinks(made_TPD).per_s,
        "face found": float(seen_frames(made_TPD).mean()),
        "ends": 1000 * abs(speech.duration_s - len(made_TPD) / FPS),
    }


def read_transcripts(file: Path) -> dict[str, str]:
    """What is said in each clip, by its name; raises LikenessError."""
    try:
        with file.open(newline="", encoding="utf-8-sig") as rows:
            return {row["clip"]: row["text"] for row in csv.DictReader(rows)}
    except (OSError, UnicodeDecodeError, csv.Error, KeyError) as error:
        raise LikenessError(f"{file} cannot be read as a CSV table with the columns clip and text.") from error


def _sized(frame: Picture, shape: Sequence[int]) -> Picture:
    if frame.shape == tuple(shape):
        return np.array(frame)
    return np.asarray(cv2.resize(frame, (shape[1], shape[0]), interpolation=cv2.INTER_AREA), np.uint8)


def _fid(folder: Path, names: Iterable[str]) -> float | None:
    files = [file for name in names if (file := folder / f"{name}.npz").exists()]
    if not files:
        return None
    features: dict[str, list[np.ndarray]] = {"made": [], "real": []}
    for file in files:
        with np.load(file) as saved:
            for side, rows in features.items():
                rows.append(saved[side])
    made, real = (np.concatenate(rows) for rows in features.values())
    return fid(made, real) if min(len(made), len(real)) > 1 else None


def _wer(said: Mapping[str, str], read: Mapping[str, str | None]) -> float | None:
    pairs = [(said[name], text) for name, text in read.items() if text is not None and name in said]
    return wer(pairs) if pairs else None
