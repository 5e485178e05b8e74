"""Batches of faces for training the attention net: chosen by person, moved, lit, coloured and blurred as cameras do.

What happens to a pair of neighbouring frames happens to both, to their real pictures and to their landmarks, which are
drawn afterwards, so that their lines are as sharp as in rendering.

Shape letters: B pairs, C channels, S the side of what the net sees, A that of stored squares, N pairs of a clip,
P = 68 landmarks, D = 2 coordinates.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn.functional import affine_grid, grid_sample

from engine.render.attention import drawing
from training.checkpoint import TrainingError
from training.patch_batches import coloured, focused
from training.texture_data import KINDS, stored_side


@dataclass(frozen=True, eq=False)
class Faces:
    """Pairs of neighbouring frames, (2 B, 3, S, S), 0 … 1: the first of every pair, then the second of every pair.

    `picture`: the portrait with its head moved; `warped`: with its face moved as well; `resting` and `moved`: drawings
    of their landmarks; `real`: the frame.
    """

    picture: Tensor
    warped: Tensor
    resting: Tensor
    moved: Tensor
    real: Tensor

    @property
    def shown(self) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """What the net is shown."""
        return self.picture, self.warped, self.resting, self.moved

    def to(self, device: torch.device) -> Faces:
        return Faces(*(tensor.to(device) for tensor in (*self.shown, self.real)))


@dataclass(frozen=True, eq=False)
class _Clip:
    name: str
    speaker: str
    split: str
    frames: NDArray[np.uint8]
    points: NDArray[np.float32]


class FaceSamples:
    """What `training.texture_data` cut, read where it lies. Raises TrainingError when there is nothing to train on.

    `known` are clips of the validation split, `watched` those of people held out, `clips` those to train on.
    """

    def __init__(self, folder: Path, side: int, held_out: Collection[str]) -> None:
        try:
            index = json.loads((folder / "index.json").read_text("utf-8"))
            cut_for = int(index["side"])
            clips = [_open(folder, row) for row in index["clips"] if row["pairs"]]
        except (OSError, ValueError, LookupError) as error:
            raise TrainingError(f"{folder} holds no faces; cut them with `python -m training.texture_data`.") from error
        if cut_for != side:
            raise TrainingError(f"The faces in {folder} were cut for --side {cut_for}: give that, or cut them anew.")
        self.side = side
        own = [clip for clip in clips if clip.split == "train"]
        self.clips = [clip for clip in own if clip.speaker not in held_out]
        self.watched = [clip for clip in own if clip.speaker in held_out]
        self.known = [clip for clip in clips if clip.split == "val"]
        self.speakers = sorted({clip.speaker for clip in self.clips})
        if not self.clips or not self.watched:
            raise TrainingError(f"{folder} needs people to train on and, by --hold-out, people to validate on.")
        self._places = [
            [(c, n) for c, clip in enumerate(self.clips) if clip.speaker == s for n in range(len(clip.frames))]
            for s in self.speakers
        ]
        odds = np.sqrt([len(places) for places in self._places])
        self._odds = odds / odds.sum()

    def batch(self, pairs: int, seed: int, step: int, rank: int) -> Faces:
        """A batch for training that depends on these numbers alone."""
        rng = np.random.default_rng([seed, step, rank])
        chosen: list[tuple[_Clip, int]] = []
        for speaker in rng.choice(len(self.speakers), pairs, p=self._odds):
            clip, pair = self._places[speaker][rng.integers(len(self._places[speaker]))]
            chosen.append((self.clips[clip], pair))
        return augmented(*_stacked(chosen), self.side, rng)

    def validation(self, clips: list[_Clip], pairs: int) -> list[tuple[str, Faces]]:
        """About `pairs` pairs of each speaker, evenly spread over their clips, unchanged: by speaker, in batches."""
        out: list[tuple[str, Faces]] = []
        for speaker in sorted({clip.speaker for clip in clips}):
            every = [(clip, n) for clip in clips if clip.speaker == speaker for n in range(len(clip.frames))]
            some = [every[i] for i in np.linspace(0, len(every) - 1, min(pairs, len(every))).astype(int)]
            out += [(speaker, middle(*_stacked(some[i : i + 8]), self.side)) for i in range(0, len(some), 8)]
        return out


def _open(folder: Path, row: dict[str, str]) -> _Clip:
    frames, points = (np.load(folder / f"{row['name']}.{kind}.npy", mmap_mode="r") for kind in KINDS)
    return _Clip(row["name"], row["speaker"], row["split"], frames, points)


def _stacked(chosen: list[tuple[_Clip, int]]) -> tuple[Tensor, NDArray[np.float32]]:
    """Pictures (B, 6, 3, A, A), 0 … 1, in the order in which each frame's are stored; landmarks (B, 2, 2, 68, 2)."""
    frames = np.stack([clip.frames[pair] for clip, pair in chosen])
    pictures = torch.from_numpy(frames).float().div_(255)
    return pictures.reshape(len(frames), 6, 3, *frames.shape[-2:]), np.stack([clip.points[p] for clip, p in chosen])


def middle(pictures_B63AA: Tensor, points_B22PD: NDArray[np.float32], side: int) -> Faces:
    """The stored squares as the net sees them when nothing is changed."""
    inset = (stored_side(side) - side) // 2
    window = slice(inset, inset + side)
    return _faces(pictures_B63AA[..., window, window], points_B22PD - np.float32(inset), side)


def augmented(pictures_B63AA: Tensor, points_B22PD: NDArray[np.float32], side: int, rng: np.random.Generator) -> Faces:
    """The same squares as another camera, light and face would show them."""
    count, stored = len(pictures_B63AA), pictures_B63AA.shape[-1]
    scale = np.exp(rng.uniform(-0.08, 0.1, count))
    angle = rng.normal(0, 0.05, count)
    mirror = np.where(rng.random(count) < 0.5, -1.0, 1.0)
    size = side / stored / scale
    cos, sin = size * np.cos(angle), size * np.sin(angle)
    # From places in what the net sees to places in what is stored, both -1 … 1.
    turn_B22 = np.stack([cos * mirror, -sin, sin * mirror, cos], 1).reshape(-1, 2, 2)
    shift_BD = rng.uniform(-0.04, 0.04, (count, 2))
    theta = torch.from_numpy(np.concatenate([turn_B22, shift_BD[:, :, None]], 2)).float()
    grid = affine_grid(theta, [count, 1, side, side], align_corners=False)
    flat = grid_sample(pictures_B63AA.flatten(1, 2), grid, mode="bilinear", padding_mode="border", align_corners=False)
    places = points_B22PD * (2 / stored) - 1 - shift_BD[:, None, None, None]
    places = np.einsum("bij,bxypj->bxypi", np.linalg.inv(turn_B22), places)
    pictures = focused(coloured(flat.unflatten(1, (6, 3)), rng), rng)
    return _faces(pictures, ((places + 1) * (side / 2)).astype(np.float32), side)


def _faces(pictures_B63SS: Tensor, points_B22PD: NDArray[np.float32], side: int) -> Faces:
    pictures = pictures_B63SS.unflatten(1, (2, 3)).transpose(0, 1).flatten(0, 1)
    landmarks = points_B22PD.swapaxes(0, 1).reshape(-1, 2, 68, 2)
    drawn = np.stack([[drawing(points, side) for points in both] for both in landmarks])
    drawings = torch.from_numpy(drawn).permute(0, 1, 4, 2, 3).float().div_(255)
    return Faces(pictures[:, 0], pictures[:, 1], drawings[:, 0], drawings[:, 1], pictures[:, 2])
