"""Clips in memory, ready for training a motion generator: log-mel and landmarks on the canonical head.

Shape letters: T video frames (25 a second), S mel steps (4 a frame), M mel bands, P = 68 landmarks, D = 2,
V mesh vertices, R rig weights.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from engine.audio import FRAME, Speech
from engine.document import FloatArray
from engine.errors import LikenessError
from engine.faces.points import MESH_OF_LANDMARK
from engine.motion.audio2keypoint import mel_between
from engine.motion.lips import voice_level
from engine.motion.retarget import HeadFrame, fit_head, template_of, with_depth
from engine.nets.audio2keypoint import STEPS, VOICE_LEVEL
from training.data.records import ClipRecord
from training.data.shards import read_records
from training.metrics.landmarks import lip_opening


@dataclass(frozen=True, eq=False)
class SpeechClip:
    """A voice: `mel_SM` (4 T, 64) log power, as the generator hears it."""

    name: str
    speaker: str
    split: str
    mel_SM: FloatArray

    @property
    def frames(self) -> int:
        return len(self.mel_SM) // STEPS


@dataclass(frozen=True, eq=False)
class FilmedClip(SpeechClip):
    """A voice and its face.

    `faces_TPD` (T, 68, 2) are landmarks on the canonical head, `opening_T` (T,) the lip opening as seen in the picture
    (|62-66| over |36-45|), NaN where no face was found. `head_T6` (T, 6) is where the head is, see `head_motion`.
    """

    faces_TPD: FloatArray
    opening_T: FloatArray
    head_T6: FloatArray


@dataclass(frozen=True, eq=False)
class RigTake(SpeechClip):
    """A voice and the weights of a face rig, `rig_TR` (T, R)."""

    rig_TR: FloatArray


@dataclass(frozen=True, eq=False)
class Corpus:
    """The clips of a dataset; `template_VD` (29, 3) is the head that faces were laid on."""

    filmed: tuple[FilmedClip, ...]
    rigs: tuple[RigTake, ...]
    template_VD: FloatArray


def load_corpus(folder: Path, *, resync: bool = True) -> Corpus:
    """The clips of a dataset that `likeness-train prepare` made; the canonical head is made from its training split.

    `resync` moves the sound of clips whose lateness is known to where the lips are. The shards are read twice, so that
    meshes never lie in memory together. Raises LikenessError for what is no dataset, and for clips without a mesh
    (tracker fan): turning a face to the canonical head takes the depth of each frame's own mesh; that of a mean head
    would put errors of the size of lip movements on turned faces.
    """
    template_VD = make_template(read_records(folder, ["train"]))
    filmed: list[FilmedClip] = []
    rigs: list[RigTake] = []
    for record in read_records(folder):
        samples_N = in_sync(record) if resync else record.samples_N
        about = (record.name, record.speaker, record.split, mel_of_frames(samples_N, record.frames))
        if len(record.rig_TR):
            rigs.append(RigTake(*about, record.rig_TR))
        else:
            mesh_TVD = fill_gaps(_mesh(record))
            heads = fit_head(mesh_TVD, template_VD)
            faces_TPD = canonical_faces(mesh_TVD, template_VD)
            opening_T = lip_opening(record.mesh_TVD[:, MESH_OF_LANDMARK, :2]).astype(np.float32)
            filmed.append(FilmedClip(*about, faces_TPD, opening_T, head_motion(heads)))
    return Corpus(tuple(filmed), tuple(rigs), template_VD)


def make_template(records: Iterable[ClipRecord], per_clip: int = 3) -> FloatArray:
    """The mean head of the training split, every speaker counting the same; raises LikenessError if it has no face."""
    by_speaker: dict[str, list[np.ndarray]] = {}
    for record in records:
        if record.split == "train" and not len(record.rig_TR) and len(by_speaker.get(record.speaker, [])) < 30:
            mesh_TVD = fill_gaps(_mesh(record))
            meshes = mesh_TVD[:: max(1, len(mesh_TVD) // per_clip)][:per_clip]
            by_speaker.setdefault(record.speaker, []).append(meshes)
    if not by_speaker:
        raise LikenessError("The dataset has no faces to train on; its training split needs filmed clips.")
    some = [np.concatenate(meshes) for meshes in by_speaker.values()]
    fewest = min(len(meshes) for meshes in some)
    return template_of(np.concatenate([meshes[:: len(meshes) // fewest][:fewest] for meshes in some]))


def in_sync(record: ClipRecord) -> np.ndarray:
    """The sound (N,) int16 moved by `late_frames` to where the lips are, as long as before, silence at the open end.

    One frame is left alone: lips come that much before or after their sound by themselves.
    """
    late = record.late_frames or 0
    shift = late * FRAME if abs(late) > 1 else 0
    samples_N = record.samples_N
    moved = np.zeros_like(samples_N)
    kept = max(0, len(samples_N) - abs(shift))
    moved[max(0, -shift) :][:kept] = samples_N[max(0, shift) :][:kept]
    return moved


def mel_of_frames(samples_N: np.ndarray, frames: int) -> FloatArray:
    """Log-mel of exactly `frames` video frames of int16 sound, as the generator hears it: (4 T, 64)."""
    speech = Speech(samples_N.astype(np.float32) / 32768)
    return mel_between(speech.samples_N[: frames * FRAME], 0, frames, VOICE_LEVEL / max(voice_level(speech), 1e-4))


def canonical_faces(mesh_TVD: np.ndarray, template_VD: np.ndarray) -> FloatArray:
    """Landmarks (T, 68, 2) of a clip on the canonical head, free of the head's motion."""
    points = with_depth(mesh_TVD[:, MESH_OF_LANDMARK, :2], mesh_TVD)
    return fit_head(mesh_TVD, template_VD).to_canonical(points)[..., :2].astype(np.float32)


def head_motion(heads: HeadFrame) -> FloatArray:
    """Where the head is in every frame, (T, 6): yaw, pitch, roll, x, y, log scale.

    Angles are degrees from looking straight ahead, with the signs of `engine.motion.head.turn_head`. x and y are those
    of the canonical head's origin, which is landmark 27, in outer-eye distances from the clip's median; log scale is
    counted from the clip's median too.
    """
    turn = np.swapaxes(heads.rotation_DD, -1, -2)  # for columns: about z (roll), about x (pitch), about y (yaw)
    yaw = np.degrees(np.arctan2(turn[:, 2, 0], turn[:, 2, 2]))
    pitch = np.degrees(np.arcsin(np.clip(turn[:, 2, 1], -1, 1)))
    roll = np.degrees(np.arctan2(-turn[:, 0, 1], turn[:, 1, 1]))
    unit = np.median(heads.scale)
    place = (heads.offset_D[:, :2] - np.median(heads.offset_D[:, :2], axis=0)) / unit
    return np.column_stack([yaw, pitch, roll, place, np.log(heads.scale / unit)]).astype(np.float32)


def fill_gaps(mesh_TVD: np.ndarray) -> np.ndarray:
    """The mesh with frames without a face filled from the nearest frame that has one."""
    found = np.flatnonzero(~np.isnan(mesh_TVD[:, 0, 0]))
    nearest = (
        found[np.abs(np.arange(len(mesh_TVD))[:, None] - found).argmin(1)] if len(found) < len(mesh_TVD) else found
    )
    return mesh_TVD[nearest]


def resting_faces(clips: Iterable[tuple[str, FloatArray]]) -> dict[str, FloatArray]:
    """For each speaker the mean canonical face (68, 2) of the fifth of their frames with the least open lips.

    `clips`: speakers and the canonical faces (T, 68, 2) of their clips.
    """
    faces: dict[str, list[np.ndarray]] = {}
    for speaker, faces_TPD in clips:
        faces.setdefault(speaker, []).append(faces_TPD)

    def rest(parts: list[np.ndarray]) -> FloatArray:
        faces_TPD = np.concatenate(parts)
        opening_T = lip_opening(faces_TPD)
        return faces_TPD[opening_T <= np.quantile(opening_T, 0.2)].mean(0)

    return {speaker: rest(parts) for speaker, parts in faces.items()}


def _mesh(record: ClipRecord) -> np.ndarray:
    if not len(record.mesh_TVD):
        raise LikenessError(
            f"{record.name} has landmarks but no mesh, so its head cannot be turned to the front; "
            "prepare the videos again with --tracker mediapipe."
        )
    return record.mesh_TVD
