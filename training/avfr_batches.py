"""Batches for AVFR-GAN: two frames of a clip, one the still, the other the driver, with what is heard at the driver.

What happens to the light and the place of one happens to the other; the driver may be moved once more (`Change.apart`),
for filmed heads hardly turn and nod in some clips.

Shape letters: B pairs, S side of the squares, C = 3 colours, V = 478 mesh vertices, D coordinates, L mel steps, M mel
bands, K measures of a face.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass, fields
from functools import cached_property
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.audio import log_mel
from engine.document import FloatArray
from engine.nets.avfr_sound import mel_windows
from engine.reenactment.views import shown
from engine.speech_features import SILENCE
from training.avfr_data import KINDS
from training.checkpoint import TrainingError
from training.speakers import odds_of
from training.temporal_batches import lit

_GAPS = ((13, 14), (0, 17), (61, 291), (1, 152))
"""Vertices whose distances say how lips and jaw are: inner and outer lips, corners, nose to chin."""
_LIDS = ((159, 145), (386, 374))
_EYES = (33, 263)
MEASURES = len(_GAPS) + 1
"""Numbers of `face_shape`."""
_LIPS = (0, 17, 61, 291, 152)
"""Vertices round which the mouth's box lies: lips, and the chin, which goes down with them."""
_UNIT = 0.1
"""Distance of the eyes' outer corners that a measure of 1 is."""


@dataclass(frozen=True, eq=False)
class Pair:
    """A batch: `still` and `driver` (B, 5, S, S), 0 … 1, as the net is shown them; `mel` (B, L, M).

    `shape` (B, K): by how much the driver's face is another shape than the still's (`face_shape`). `mouth` and `eyes`
    (B, 1, S, S), 0 or 1: where they are in the driver.
    """

    still: Tensor
    driver: Tensor
    mel: Tensor
    shape: Tensor
    mouth: Tensor
    eyes: Tensor

    def to(self, device: torch.device) -> Pair:
        return Pair(*(getattr(self, field.name).to(device) for field in fields(self)))


@dataclass(frozen=True, kw_only=True)
class Change:
    """How far pairs are changed: light, size (a share), turn (degrees) and place (of the side) of both, all as standard
    deviations; `apart`: how much of that the driver is moved besides; the chance of silence, and loudness.
    """

    light: float = 0.15
    size: float = 0.06
    turn: float = 3.0
    place: float = 0.02
    apart: float = 0.4
    silence: float = 0.1
    loudness: float = 1.0
    choice: int = 3


@dataclass(frozen=True, eq=False)
class HeadClip:
    """What `training.avfr_data` cut of a clip, read where it lies; see `Heads` there."""

    name: str
    speaker: str
    split: str
    frames: NDArray[np.uint8]
    masks: NDArray[np.uint8]
    mesh: NDArray[np.float32]
    sound: NDArray[np.int16]

    @cached_property
    def seen(self) -> NDArray[np.int64]:
        """Numbers of the frames with a face."""
        return np.flatnonzero(np.isfinite(self.mesh).all((1, 2)))

    @cached_property
    def opening(self) -> FloatArray:
        """How far lips are open in the frames with a face (see `face_shape`)."""
        return np.array([face_shape(self.mesh[number])[0] for number in self.seen], np.float32)

    @cached_property
    def mel(self) -> FloatArray:
        """What is heard at each frame, (T, L, M)."""
        return mel_windows(log_mel(np.asarray(self.sound, np.float32) / 32768), len(self.frames))

    def shown(self, *numbers: int) -> Tensor:
        """Frames as the net is shown them, (B, 5, S, S), 0 … 1."""
        some = list(numbers)
        return shown(*(list(np.asarray(part[some])) for part in (self.frames, self.mesh, self.masks)))


class HeadClips:
    """Clips to train on, to watch and to know; raises TrainingError when there is nothing to train on.

    `own` are those to train on, `watched` those of people held out, `known` clips of the validation split.
    """

    def __init__(self, folder: Path, held_out: Collection[str], balance: float = 0.5) -> None:
        """People are drawn by the `balance`-th power of how much there is of them."""
        try:
            index = json.loads((folder / "index.json").read_text("utf-8"))
            clips = [open_clip(folder, row) for row in index["clips"] if row["frames"]]
            self.side = int(index["side"])
        except (OSError, ValueError, LookupError) as error:
            raise TrainingError(f"{folder} holds no heads; cut them with `python -m training.avfr_data`.") from error
        clips = [clip for clip in clips if len(clip.seen) > 1]
        learnt = [clip for clip in clips if clip.split == "train"]
        self.own = [clip for clip in learnt if clip.speaker not in held_out]
        self.watched = [clip for clip in learnt if clip.speaker in held_out]
        self.known = [clip for clip in clips if clip.split == "val"]
        self.speakers = sorted({clip.speaker for clip in self.own})
        if not self.own or not self.watched + self.known:
            raise TrainingError(f"{folder} needs people to train on and, by --hold-out, people to validate on.")
        self._odds = odds_of(self.own, [len(clip.seen) for clip in self.own], balance)

    def batch(self, stills: int, seed: tuple[int, int, int], change: Change, drivers: int = 1) -> Pair:
        """A batch that depends on the clips and these numbers alone: those of the run, the step, the process.

        Each still has so many `drivers`, one after the other.
        """
        rng = np.random.default_rng(seed)
        numbers = rng.choice(len(self.own), stills, p=self._odds).tolist()
        drawn = [_pairs(self.own[number], rng, change, drivers) for number in numbers]
        return Pair(*(torch.cat(rows) for rows in zip(*drawn, strict=True)))


def open_clip(folder: Path, row: dict[str, Any]) -> HeadClip:
    """A clip of the index, its arrays mapped."""
    frames, masks, mesh, sound = (np.load(folder / f"{row['name']}.{kind}.npy", mmap_mode="r") for kind in KINDS)
    return HeadClip(row["name"], row["speaker"], row["split"], frames, masks, mesh, sound)


def face_shape(mesh_VD: FloatArray) -> FloatArray:
    """How lips, jaw and lids are, (K,) in tenths of the distance of the eyes' outer corners; however the face lies."""
    points = np.asarray(mesh_VD, np.float32)[:, :2]
    unit = max(1e-3, float(np.linalg.norm(points[_EYES[1]] - points[_EYES[0]])))
    gaps = [np.linalg.norm(points[b] - points[a]) for a, b in _GAPS]
    lids = np.mean([np.linalg.norm(points[b] - points[a]) for a, b in _LIDS])
    return (np.array([*gaps, lids]) / (_UNIT * unit)).astype(np.float32)


def boxes(mesh_VD: FloatArray, side: int) -> tuple[Tensor, Tensor]:
    """Where mouth and eyes of a mesh (478, 3) in the square are, both (1, S, S), 0 or 1."""
    points = np.asarray(mesh_VD, np.float32)[:, :2]
    unit = float(np.linalg.norm(points[_EYES[1]] - points[_EYES[0]]))
    lids = [vertex for pair in _LIDS for vertex in pair]
    return _box(points[list(_LIPS)], 0.12 * unit, side), _box(points[[*_EYES, *lids]], 0.1 * unit, side)


def _box(points_ND: FloatArray, around: float, side: int) -> Tensor:
    low = np.clip(np.floor(points_ND.min(0) - around), 0, side - 1).astype(int)
    high = np.clip(np.ceil(points_ND.max(0) + around) + 1, 1, side).astype(int)
    box = torch.zeros(1, side, side)
    box[:, low[1] : high[1], low[0] : high[0]] = 1
    return box


def _pairs(clip: HeadClip, rng: np.random.Generator, change: Change, drivers: int) -> tuple[Tensor, ...]:
    """The fields of a Pair of one still and its drivers."""
    numbers = _numbers(clip, rng, change.choice, drivers)
    side = clip.frames.shape[1]
    frames, masks, meshes = [], [], []
    for number, place in zip(numbers, _moves(side, rng, change, drivers), strict=True):
        how: Any = {"flags": cv2.INTER_LINEAR, "borderMode": cv2.BORDER_REPLICATE}
        frames.append(cv2.warpAffine(np.asarray(clip.frames[number]), place, (side, side), **how))
        masks.append(cv2.warpAffine(np.asarray(clip.masks[number]), place, (side, side), **how))
        mesh = np.array(clip.mesh[number])
        mesh[:, :2] = mesh[:, :2] @ place[:, :2].T + place[:, 2]
        meshes.append(mesh)
    seen = shown(frames, meshes, masks)
    seen[:, :3] = lit(seen[:, :3], change.light, rng)
    heard = [clip.mel[number] + np.float32(change.loudness * rng.normal()) for number in numbers[1:]]
    heard = [np.full_like(one, SILENCE) if rng.random() < change.silence else one for one in heard]
    mel = torch.from_numpy(np.maximum(np.stack(heard), np.float32(SILENCE)))
    shapes = np.stack([face_shape(mesh) for mesh in meshes])
    mouths, eyes = zip(*(boxes(mesh, side) for mesh in meshes[1:]), strict=True)
    still = seen[:1].expand(drivers, -1, -1, -1)
    return still, seen[1:], mel, torch.from_numpy(shapes[1:] - shapes[0]), torch.stack(mouths), torch.stack(eyes)


def _numbers(clip: HeadClip, rng: np.random.Generator, choice: int, drivers: int) -> list[int]:
    """A still, and drivers whose lips differ from it: most frames of a clip show nearly the same face."""
    still, *others = rng.choice(len(clip.seen), 1 + drivers * choice).tolist()
    opening = clip.opening
    several = [others[first : first + choice] for first in range(0, len(others), choice)]
    chosen = [max(some, key=lambda one: abs(float(opening[one] - opening[still]))) for some in several]
    return clip.seen[[still, *chosen]].tolist()


def _moves(side: int, rng: np.random.Generator, change: Change, drivers: int) -> list[NDArray[np.float64]]:
    """Where the pixels of still and drivers go, (2, 3) each; half of the time mirrored, all alike."""
    middle = (side - 1) / 2
    mirror = np.diag([rng.choice([-1.0, 1.0]), 1.0])
    both = rng.normal(size=4)
    own = rng.normal(size=(drivers, 4)) * change.apart * (rng.random((drivers, 1)) < 0.5)
    places: list[NDArray[np.float64]] = []
    for drawn in (both, *(both + own)):
        turn, size = np.radians(change.turn) * drawn[0], np.exp(change.size * drawn[1])
        turned = size * np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]]) @ mirror
        shift = middle + change.place * side * drawn[2:] - turned @ np.array([middle, middle])
        places.append(np.c_[turned, shift])
    return places
