"""Trivial motion generators to hold models against, and what they know: statistics of a dataset's training split.

- `copy`: the portrait, unmoved;
- `mean-motion`: the portrait with the mean displacement of all training speakers from their faces at rest;
- `loudness`: the face opens as loud as the voice is, by the line through displacement over loudness fitted there;
- NAME`+still-head`: any model, its head held still;
- NAME`+liveN`: a model that streams, as the voice is being spoken, with N frames of look-ahead.

Shape letters: T frames, P = 68 landmarks, D = 2 coordinates, V = 29 vertices of the canonical head.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields, replace
from itertools import islice
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.audio import Speech, loudness_T
from engine.document import FloatArray, MotionTrack
from engine.errors import LikenessError
from engine.faces.geometry import FaceGeometry
from engine.faces.points import MESH_OF_LANDMARK
from engine.motion.lips import voice_level
from engine.motion.protocol import GeneratorInfo, MotionGenerator, MotionStream, StreamConfig
from engine.motion.retarget import Person, fit_head, lay_on_portrait, retarget, with_depth
from training.data.corpus import canonical_faces, fill_gaps, in_sync, lip_opening, make_template
from training.data.records import ClipRecord
from training.data.shards import whole_file
from training.metrics.landmarks import BASE_POINT, RIGID, eye_distance, seen_frames

NAMES = ("copy", "mean-motion", "loudness")
SEQUENCES = 10_000
"""Clips that statistics are taken of, as in Audio2Keypoint 4.1."""
RANGE_DB = 36.0
"""Loudness runs from 0 this far under the voice's level to 1 at it."""
REST_SHARE = 0.2
"""Share of a clip's frames, those with the least open lips, whose mean is the face at rest."""

Matrix = NDArray[np.float64]
Read = Callable[[], Iterable[ClipRecord]]


@dataclass(frozen=True, eq=False)
class TrainingSplit:
    """What the training split says. Faces are canonical, in eye distances.

    `template_VD` (29, 3): the canonical head. `rest_PD` (68, 2): the mean face at rest; `moved_PD`: the mean
    displacement from rest, `quiet_PD` + `slope_PD` * loudness the one at a loudness of 0 … 1. `picture_std_PD` and
    `face_std_PD`: standard deviation of landmarks relative to landmark 27, in the picture in eye distances and on the
    canonical head. `speakers`: whose clips these are; none where the dataset has no training split, and all but the
    template is NaN then.
    """

    template_VD: FloatArray
    rest_PD: Matrix
    moved_PD: Matrix
    quiet_PD: Matrix
    slope_PD: Matrix
    picture_std_PD: Matrix
    face_std_PD: Matrix
    speakers: NDArray[np.str_]

    def save(self, file: Path) -> None:
        """Writes the whole file or none; raises OutputError."""
        with whole_file(file) as out:
            np.savez(out, **{field.name: getattr(self, field.name) for field in fields(self)})

    @classmethod
    def load(cls, file: Path) -> TrainingSplit:
        with np.load(file) as saved:
            return cls(**{field.name: saved[field.name] for field in fields(cls)})


@dataclass(eq=False)
class _Speaker:
    """Sums over one speaker's frames: displacements from rest, loudness, their product and squares."""

    frames: int
    rest: Matrix
    moved: Matrix
    loud: float
    loud2: float
    moved_loud: Matrix

    @classmethod
    def of(cls, faces: Matrix, loud_T: Matrix) -> _Speaker:
        opening_T = lip_opening(faces)
        rest = faces[opening_T <= np.quantile(opening_T, REST_SHARE)].mean(0)
        moved = faces - rest
        product = np.tensordot(loud_T, moved, 1)
        return cls(len(faces), rest * len(faces), moved.sum(0), loud_T.sum(), float(loud_T @ loud_T), product)

    def add(self, more: _Speaker) -> None:
        for field in fields(self):
            setattr(self, field.name, getattr(self, field.name) + getattr(more, field.name))


class _Spread:
    """The standard deviation of landmarks over many clips."""

    def __init__(self) -> None:
        self._count, self._sum, self._sum2 = 0, np.zeros((68, 2)), np.zeros((68, 2))

    def add(self, landmarks_TPD: np.ndarray) -> None:
        centred = landmarks_TPD.astype(np.float64) - landmarks_TPD[:, BASE_POINT : BASE_POINT + 1]
        self._count += len(centred)
        self._sum += centred.sum(0)
        self._sum2 += (centred**2).sum(0)

    def deviation(self) -> Matrix:
        return np.sqrt(np.maximum(self._sum2 / self._count - (self._sum / self._count) ** 2, 0))


def measure(read: Read) -> TrainingSplit:
    """Statistics of the training clips that `read` gives, twice; every speaker counts the same.

    Each speaker has a line of their own over loudness, and the lines share their slope: louder people are not other
    faces. Raises LikenessError for clips without a mesh, or none at all.
    """
    template_VD = make_template(read())
    speakers: dict[str, _Speaker] = {}
    picture, face = _Spread(), _Spread()
    for record in islice((r for r in read() if not len(r.rig_TR)), SEQUENCES):
        mesh_TVD = fill_gaps(record.mesh_TVD)
        speech = Speech(in_sync(record).astype(np.float32) / 32768)
        frames = min(len(mesh_TVD), speech.frames)
        faces_TPD = canonical_faces(mesh_TVD[:frames], template_VD).astype(np.float64)
        face.add(faces_TPD)
        landmarks_TPD = mesh_TVD[:, MESH_OF_LANDMARK, :2]
        picture.add(landmarks_TPD / np.median(eye_distance(landmarks_TPD)))
        sums = _Speaker.of(faces_TPD, loudness_share_T(speech)[:frames])
        if record.speaker in speakers:
            speakers[record.speaker].add(sums)
        else:
            speakers[record.speaker] = sums
    own = list(speakers.values())
    variance = sum(s.loud2 / s.frames - (s.loud / s.frames) ** 2 for s in own)
    together = [s.moved_loud / s.frames - s.moved * s.loud / s.frames**2 for s in own]
    slope_PD = np.sum(together, 0) / max(variance, 1e-9)
    moved_PD = np.mean([s.moved / s.frames for s in own], 0)
    quiet_PD = moved_PD - slope_PD * np.mean([s.loud / s.frames for s in own])
    rest_PD = np.mean([s.rest / s.frames for s in own], 0)
    names = np.array(sorted(speakers))
    return TrainingSplit(
        template_VD, rest_PD, moved_PD, quiet_PD, slope_PD, picture.deviation(), face.deviation(), names
    )


def without_training(read: Read) -> TrainingSplit:
    """What can be said of a dataset without a training split: its canonical head."""
    template_VD = make_template(replace(record, split="train") for record in read())
    unknown = np.full((68, 2), np.nan)
    none = np.array([], np.str_)
    return TrainingSplit(template_VD, unknown, unknown, unknown, unknown, unknown, unknown, none)


def loudness_share_T(speech: Speech) -> Matrix:  # noqa: N802 (named for its shape)
    """How loud each frame is against the voice's level, (T,), 0 (36 dB under it, or silent) … 1."""
    level = voice_level(speech)
    if level <= 0:
        return np.zeros(speech.frames)
    return np.clip(1 + (loudness_T(speech).astype(np.float64) - 20 * np.log10(level)) / RANGE_DB, 0, 1)


def frontal_faces(landmarks_TPD: np.ndarray, portrait: FaceGeometry, template_VD: np.ndarray) -> Matrix:
    """Landmarks (T, 68, 2) of the portrait's person on the canonical head, free of head motion; NaN where they are.

    Tracks have no depth, so it is taken from the portrait: in every frame its head is laid on nose, eye corners and
    temples by a scaled orthographic projection, and each landmark is turned back at its own depth. On real clips that
    is 0.4 (sentences) and 0.8 (free speech) hundredths of an eye distance from what the meshes give; a similarity in
    the picture alone is 2.4 and 2.7. Compare only faces that were both made this way.
    """
    head = fit_head(portrait.mesh_VD, template_VD)
    shape_PD = head.to_canonical(with_depth(portrait.landmarks_PD, portrait.mesh_VD))
    seen = seen_frames(landmarks_TPD)
    flat = np.asarray(landmarks_TPD, np.float64)[seen]
    rigid = shape_PD[RIGID]
    centre, inverse = rigid.mean(0), np.linalg.pinv(rigid - rigid.mean(0))
    middle = flat[:, RIGID].mean(1, keepdims=True)
    affine = np.swapaxes(inverse @ (flat[:, RIGID] - middle), 1, 2)
    u, scales, vt = np.linalg.svd(affine, full_matrices=False)
    turn = u @ vt
    deep = (shape_PD[:, 2] - centre[2])[None, :, None] * turn[:, None, :, 2]
    across = (flat - middle) / scales.mean(1)[:, None, None] - deep
    faces = np.full((len(landmarks_TPD), 68, 2), np.nan)
    faces[seen] = np.linalg.solve(turn[:, None, :, :2], across[..., None])[..., 0] + centre[:2]
    return faces


class Copy:
    """The portrait in every frame."""

    info = GeneratorInfo("copy", "The first frame repeated", "Apache-2.0")

    def generate(self, speech: Speech, face: FaceGeometry, seed: int) -> MotionTrack:
        return MotionTrack(np.repeat(face.landmarks_PD[None], speech.frames, 0), self.info.name, seed)


class Displaced:
    """Lays displacements of the canonical face, a function of loudness, on the person at rest."""

    def __init__(self, info: GeneratorInfo, split: TrainingSplit, constant_PD: Matrix, slope_PD: Matrix) -> None:
        if not len(split.speakers):
            raise LikenessError(
                f"{info.name} needs a dataset with a training split: leave it out, or prepare one with clips to train."
            )
        self.info = info
        self._split, self._constant, self._slope = split, constant_PD, slope_PD

    def generate(self, speech: Speech, face: FaceGeometry, seed: int) -> MotionTrack:
        person = Person.of(face, self._split.template_VD, self._split.rest_PD)
        moved_TPD = self._constant + loudness_share_T(speech)[:, None, None] * self._slope
        faces_TPD = retarget(moved_TPD, person)
        points_TPD = lay_on_portrait(faces_TPD, person.face_PD, person.head, person.points_PD)
        return MotionTrack(points_TPD[..., :2].astype(np.float32), self.info.name, seed)


class StillHead:
    """Another generator's faces on a head that stays where the portrait has it."""

    def __init__(self, moving: MotionGenerator, split: TrainingSplit) -> None:
        self._moving, self._split = moving, split
        about = moving.info
        self.info = GeneratorInfo(f"{about.name}+still-head", f"{about.title}; the head held still", about.licence)

    def generate(self, speech: Speech, face: FaceGeometry, seed: int) -> MotionTrack:
        track = self._moving.generate(speech, face, seed)
        person = Person.of(face, self._split.template_VD, self._split.rest_PD)
        faces_TPD = frontal_faces(track.landmarks_TPD, face, self._split.template_VD)
        points_TPD = lay_on_portrait(faces_TPD, person.face_PD, person.head, person.points_PD)
        return MotionTrack(points_TPD[..., :2].astype(np.float32), self.info.name, seed)


class AsSpoken:
    """Another generator that follows the voice as if it were being spoken, with so many frames of look-ahead."""

    def __init__(self, generator: MotionGenerator, look_ahead: int) -> None:
        opener = getattr(generator, "open", None)
        if opener is None:
            raise LikenessError(f"{generator.info.name} takes whole voices only: leave +live away.")
        self._open: Callable[..., MotionStream] = opener
        self._config = StreamConfig(look_ahead=look_ahead)
        about = generator.info
        self.info = GeneratorInfo(f"{about.name}+live{look_ahead}", f"{about.title}; as it is spoken", about.licence)

    def generate(self, speech: Speech, face: FaceGeometry, seed: int) -> MotionTrack:
        stream = self._open(face, seed, self._config)
        landmarks_TPD = np.concatenate([stream.push(speech.samples_N), stream.finish()])
        return MotionTrack(landmarks_TPD, self.info.name, seed)


def make_baseline(name: str, split: TrainingSplit) -> MotionGenerator:
    """The baseline called `name`; raises LikenessError where there is none, or it lacks a training split."""
    if name == "copy":
        return Copy()
    if name == "mean-motion":
        info = GeneratorInfo(name, "The mean motion of the training speakers", "Apache-2.0")
        return Displaced(info, split, split.moved_PD, np.zeros((68, 2)))
    if name == "loudness":
        info = GeneratorInfo(name, "As open as the voice is loud", "Apache-2.0")
        return Displaced(info, split, split.quiet_PD, split.slope_PD)
    raise LikenessError(f"There is no baseline called {name}: choose {', '.join(NAMES[:-1])} or {NAMES[-1]}.")
