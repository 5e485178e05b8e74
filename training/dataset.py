"""Clips in memory, ready for training a motion generator: log-mel and landmarks on the canonical head.

Shape letters: T video frames (25 a second), S mel steps (4 a frame), M mel bands, P = 68 landmarks, D = 2,
R rig weights.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from engine.audio import FRAME, Speech
from engine.document import FloatArray
from engine.faces.points import MESH_OF_LANDMARK
from engine.motion.audio2keypoint import mel_between, voice_level
from engine.motion.retarget import fit_head, template_of, with_depth
from engine.nets.audio2keypoint import STEPS, VOICE_LEVEL


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
    (|62-66| over |36-45|), NaN where no face was found.
    """

    faces_TPD: FloatArray
    opening_T: FloatArray


@dataclass(frozen=True, eq=False)
class RigTake(SpeechClip):
    """A voice and the weights of a face rig, `rig_TR` (T, R)."""

    rig_TR: FloatArray


@dataclass(frozen=True, eq=False)
class Corpus:
    """Everything that `training.prepare` did not refuse; `template_VD` (29, 3) is the head that faces were laid on."""

    filmed: tuple[FilmedClip, ...]
    rigs: tuple[RigTake, ...]
    template_VD: FloatArray


def load_corpus(folder: Path) -> Corpus:
    """The clips that `training.prepare` made; the canonical head is made from their training split."""
    rows = [row for row in json.loads((folder / "clips.json").read_text()) if not row["refused"]]
    template_VD = make_template(folder, rows)
    filmed: list[FilmedClip] = []
    rigs: list[RigTake] = []
    for row in rows:
        with np.load(folder / f"{row['name']}.npz") as data:
            arrays = {name: data[name] for name in data.files}
        frames = len(arrays["rig_TR"] if "rig_TR" in arrays else arrays["mesh_TVD"])
        about = (row["name"], row["speaker"], row["split"], mel_of_frames(arrays["samples_N"], frames))
        if "rig_TR" in arrays:
            rigs.append(RigTake(*about, arrays["rig_TR"].astype(np.float32)))
        else:
            mesh_TVD = arrays["mesh_TVD"]
            faces_TPD = canonical_faces(fill_gaps(mesh_TVD), template_VD)
            filmed.append(FilmedClip(*about, faces_TPD, lip_opening(mesh_TVD[:, MESH_OF_LANDMARK, :2])))
    return Corpus(tuple(filmed), tuple(rigs), template_VD)


def make_template(folder: Path, rows: Sequence[dict[str, str]], per_clip: int = 3) -> FloatArray:
    """The mean head of the training split, every speaker counting the same."""
    by_speaker: dict[str, list[np.ndarray]] = {}
    for row in rows:
        if row["split"] == "train" and row["speaker"] != "rig" and len(by_speaker.get(row["speaker"], [])) < 30:
            with np.load(folder / f"{row['name']}.npz") as data:
                mesh_TVD = fill_gaps(data["mesh_TVD"])
            by_speaker.setdefault(row["speaker"], []).append(mesh_TVD[:: max(1, len(mesh_TVD) // per_clip)][:per_clip])
    some = [np.concatenate(meshes) for meshes in by_speaker.values()]
    fewest = min(len(meshes) for meshes in some)
    return template_of(np.concatenate([meshes[:: len(meshes) // fewest][:fewest] for meshes in some]))


def mel_of_frames(samples_N: np.ndarray, frames: int) -> FloatArray:
    """Log-mel of exactly `frames` video frames of int16 sound, as the generator hears it: (4 T, 64)."""
    speech = Speech(samples_N.astype(np.float32) / 32768)
    return mel_between(speech.samples_N[: frames * FRAME], 0, frames, VOICE_LEVEL / max(voice_level(speech), 1e-4))


def canonical_faces(mesh_TVD: np.ndarray, template_VD: np.ndarray) -> FloatArray:
    """Landmarks (T, 68, 2) of a clip on the canonical head, free of the head's motion."""
    points = with_depth(mesh_TVD[:, MESH_OF_LANDMARK, :2], mesh_TVD)
    return fit_head(mesh_TVD, template_VD).to_canonical(points)[..., :2].astype(np.float32)


def fill_gaps(mesh_TVD: np.ndarray) -> np.ndarray:
    """The mesh with frames without a face filled from the nearest frame that has one."""
    found = np.flatnonzero(~np.isnan(mesh_TVD[:, 0, 0]))
    nearest = (
        found[np.abs(np.arange(len(mesh_TVD))[:, None] - found).argmin(1)] if len(found) < len(mesh_TVD) else found
    )
    return mesh_TVD[nearest]


def lip_opening(landmarks_TPD: np.ndarray) -> FloatArray:
    """Inner-lip opening (62 to 66) over the distance of the outer eye corners (36 to 45), (T,)."""

    def distance(a: int, b: int) -> np.ndarray:
        return np.linalg.norm(landmarks_TPD[..., a, :] - landmarks_TPD[..., b, :], axis=-1)

    return (distance(62, 66) / distance(36, 45)).astype(np.float32)


def resting_faces(clips: Sequence[FilmedClip]) -> dict[str, FloatArray]:
    """For each speaker the mean canonical face (68, 2) of the fifth of their frames with the least open lips."""
    faces: dict[str, list[np.ndarray]] = {}
    for clip in clips:
        faces.setdefault(clip.speaker, []).append(clip.faces_TPD)

    def rest(parts: list[np.ndarray]) -> FloatArray:
        faces_TPD = np.concatenate(parts)
        opening_T = lip_opening(faces_TPD)
        return faces_TPD[opening_T <= np.quantile(opening_T, 0.2)].mean(0)

    return {speaker: rest(parts) for speaker, parts in faces.items()}
