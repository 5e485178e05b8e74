"""Batches of mouths or eyes for training: chosen by person, moved, lit, coloured and blurred in ways that cameras do.

What happens to a pair of neighbouring frames happens to both, to their real pictures and to the portrait's square.

Shape letters: B pairs, C channels, S the side of what the net sees, A that of stored squares (see `shown_side`), N
pairs of a clip.
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
from torch.nn.functional import affine_grid, avg_pool2d, grid_sample, interpolate

from training.checkpoint import TrainingError


def shown_side(stored: int) -> int:
    """Side S of what the net sees of a stored square: 7/9 of it, rounded down to a multiple of 16."""
    return stored * 7 // 9 // 16 * 16


PLANES = slice(6, 9)
"""Channels of stored frames: warped 0-2, real 3-5, planes 6-8."""


@dataclass(frozen=True, eq=False)
class Patches:
    """Pairs of neighbouring frames (2 B: the first of every pair, then the second of every pair), all 0 … 1.

    `seen` (2 B, 11, S, S) is what the net is shown, `real` (2 B, 3, S, S) what it should paint.
    """

    seen: Tensor
    real: Tensor

    @property
    def warped(self) -> Tensor:
        return self.seen[:, :3]

    @property
    def held(self) -> Tensor:
        """Between the lips, or on the eyeball: where only the light may change, (2 B, 1, S, S)."""
        return self.seen[:, 3:4]

    @property
    def part(self) -> Tensor:
        """1 within the outer edge of the lips or lids, fading out beyond it, (2 B, 1, S, S)."""
        return ((self.seen[:, 5:6] - 0.2) / 0.3).clamp(0, 1)


@dataclass(frozen=True, eq=False)
class _Clip:
    name: str
    speaker: str
    split: str
    frames: NDArray[np.uint8]
    sources: NDArray[np.uint8]
    whose: NDArray[np.int64]


class PatchSamples:
    """Squares cut beforehand, read where they lie. Raises TrainingError when there is nothing to train on."""

    def __init__(self, folder: Path, held_out: Collection[str], *, part: str = "mouth", mirrored: bool = True) -> None:
        """`mirrored`: half of what is trained on is shown the other way round."""
        self._mirrored = mirrored
        try:
            rows = json.loads((folder / "index.json").read_text("utf-8"))["clips"]
            clips = [_open(folder, row) for row in rows if row["pairs"]]
        except (OSError, ValueError, LookupError) as error:
            raise TrainingError(
                f"{folder} holds no squares to learn from; cut them with `python -m training.{part}_data`."
            ) from error
        own = [clip for clip in clips if clip.split == "train"]
        self.clips = [clip for clip in own if clip.speaker not in held_out]
        self.watched = [clip for clip in own if clip.speaker in held_out]
        self.known = [clip for clip in clips if clip.split == "val"]
        self.speakers = sorted({clip.speaker for clip in self.clips})
        if not self.clips or not self.watched:
            raise TrainingError(f"{folder} needs people to train on and, by --hold-out, people to validate on.")
        self._places = [
            [(c, n) for c, clip in enumerate(self.clips) if clip.speaker == s for n in range(len(clip.whose))]
            for s in self.speakers
        ]
        odds = np.sqrt([len(places) for places in self._places])
        self._odds = odds / odds.sum()

    def batch(self, pairs: int, seed: int, step: int, rank: int) -> Patches:
        """A batch for training that depends on these numbers alone."""
        rng = np.random.default_rng([seed, step, rank])
        chosen: list[tuple[_Clip, int]] = []
        for speaker in rng.choice(len(self.speakers), pairs, p=self._odds):
            clip, pair = self._places[speaker][rng.integers(len(self._places[speaker]))]
            chosen.append((self.clips[clip], pair))
        return augmented(*_stacked(chosen), rng, mirrored=self._mirrored)

    def validation(self, clips: list[_Clip], pairs: int) -> list[tuple[str, Patches]]:
        """About `pairs` pairs of each speaker, evenly spread over their clips, unchanged: by speaker, in batches."""
        out: list[tuple[str, Patches]] = []
        for speaker in sorted({clip.speaker for clip in clips}):
            every = [(clip, n) for clip in clips if clip.speaker == speaker for n in range(len(clip.whose))]
            some = [every[i] for i in np.linspace(0, len(every) - 1, min(pairs, len(every))).astype(int)]
            out += [(speaker, middle(*_stacked(some[i : i + 16]))) for i in range(0, len(some), 16)]
        return out


def _open(folder: Path, row: dict[str, str]) -> _Clip:
    frames, sources, whose = (
        np.load(folder / f"{row['name']}.{kind}.npy", mmap_mode="r") for kind in ("frames", "sources", "whose")
    )
    return _Clip(row["name"], row["speaker"], row["split"], frames, sources, whose)


def _stacked(chosen: list[tuple[_Clip, int]]) -> tuple[Tensor, Tensor]:
    frames = np.stack([clip.frames[pair] for clip, pair in chosen])
    sources = np.stack([clip.sources[clip.whose[pair]] for clip, pair in chosen])
    return torch.from_numpy(frames).float() / 255, torch.from_numpy(sources).float() / 255


def middle(frames_B2CAA: Tensor, sources_BCAA: Tensor) -> Patches:
    """The stored squares as the net sees them when nothing is changed."""
    stored = frames_B2CAA.shape[-1]
    side = shown_side(stored)
    inset = (stored - side) // 2
    window = slice(inset, inset + side)
    return _patches(frames_B2CAA[..., window, window], sources_BCAA[..., window, window])


def _patches(frames_B2CSS: Tensor, sources_BCSS: Tensor) -> Patches:
    frames = frames_B2CSS.transpose(0, 1).flatten(0, 1)
    sources = torch.cat([sources_BCSS, sources_BCSS])
    return Patches(torch.cat([frames[:, :3], frames[:, PLANES], sources], 1), frames[:, 3:6])


def augmented(
    frames_B2CAA: Tensor, sources_BCAA: Tensor, rng: np.random.Generator, *, mirrored: bool = True
) -> Patches:
    """The same squares as another camera, light and face would show them."""
    count, stored = len(frames_B2CAA), frames_B2CAA.shape[-1]
    every = torch.cat([frames_B2CAA.flatten(1, 2), sources_BCAA], 1)
    scale = np.exp(rng.uniform(-0.22, 0.22, count))
    side = shown_side(stored)
    mirror = np.where(rng.random(count) < 0.5 * mirrored, -1.0, 1.0)
    every = _moved(every, scale, mirror, rng, side)
    frames, sources = every[:, :18].unflatten(1, (2, 9)), every[:, 18:]
    zoom = torch.from_numpy(scale).float()[:, None, None, None]
    # Distances from lips or lids grow with the picture; how much of a pixel is open hardly does.
    frames = torch.cat([frames[:, :, :7], (frames[:, :, 7:] - 0.5) * zoom[:, None] + 0.5], 2).clamp(0, 1)
    sources = torch.cat([sources[:, :4], (sources[:, 4:] - 0.5) * zoom + 0.5], 1).clamp(0, 1)

    pictures = torch.cat([frames[:, :, :6].flatten(1, 2), sources[:, :3]], 1).unflatten(1, (5, 3))
    pictures = focused(coloured(pictures, rng), rng)
    frames = torch.cat([pictures[:, :4].reshape(count, 2, 6, side, side), frames[:, :, 6:]], 2)
    sources = torch.cat([pictures[:, 4], sources[:, 3:]], 1)
    patches = _patches(frames, sources)
    return Patches(_noisy(patches.seen, rng), patches.real)


def _moved(
    every_BCAA: Tensor,
    scale_B: NDArray[np.float64],
    mirror_B: NDArray[np.float64],
    rng: np.random.Generator,
    side: int,
) -> Tensor:
    """Scaled, turned, shifted, mirrored where `mirror` is -1: (B, C, S, S), not scaled at `scale` 1."""
    count, share = len(every_BCAA), side / every_BCAA.shape[-1]
    angle = rng.normal(0, 0.07, count)
    size = share / scale_B
    cos, sin = size * np.cos(angle), size * np.sin(angle)
    shift = rng.uniform(-0.06, 0.06, (count, 2))
    squeeze = np.exp(rng.normal(0, 0.04, count))
    theta = np.stack([cos * mirror_B, -sin * squeeze, shift[:, 0], sin * mirror_B, cos * squeeze, shift[:, 1]], 1)
    grid = affine_grid(torch.from_numpy(theta).float().reshape(-1, 2, 3), [count, 1, side, side], align_corners=False)
    return grid_sample(every_BCAA, grid, mode="bilinear", padding_mode="border", align_corners=False)


def coloured(pictures_BK3SS: Tensor, rng: np.random.Generator) -> Tensor:
    """Sets of pictures (B, K, 3, S, S), 0 … 1, each set alike, with other cameras, skins and lights.

    One set in ten is grey, as old photographs are.
    """
    count = len(pictures_BK3SS)
    grey = np.array([0.299, 0.587, 0.114])
    saturation = np.where(rng.random(count) < 0.1, 0.0, np.exp(rng.normal(0, 0.25, count)))
    mix = saturation[:, None, None] * np.eye(3) + (1 - saturation)[:, None, None] * grey
    mix = mix + rng.normal(0, 0.05, (count, 3, 3))
    mix = mix * np.exp(rng.normal(-0.05, 0.18, (count, 1, 1)) + rng.normal(0, 0.08, (count, 3, 1)))
    pictures = torch.einsum("bij,bkjhw->bkihw", torch.from_numpy(mix).float(), pictures_BK3SS)
    gamma = torch.from_numpy(np.exp(rng.normal(0, 0.25, count))).float().reshape(-1, 1, 1, 1, 1)
    pictures = pictures.clamp(1e-4, 1) ** gamma
    side = torch.linspace(-1, 1, pictures.shape[-1])
    slope = torch.from_numpy(rng.normal(0, 0.18, (count, 2))).float()
    light = slope[:, :1, None] * side[None, None, :] + slope[:, 1:, None] * side[None, :, None]
    return (pictures * torch.exp(light)[:, None, None]).clamp(0, 1)


def focused(pictures_BK3SS: Tensor, rng: np.random.Generator) -> Tensor:
    """One set in seven softer, a quarter sharper."""
    flat, side = pictures_BK3SS.flatten(1, 2), pictures_BK3SS.shape[-1]
    out: list[Tensor] = []
    for picture in flat.split(1):
        kind, strength = rng.random(), rng.random()
        if kind < 0.15:
            small = max(24, round(side * (1 - 0.6 * strength)))
            soft = interpolate(picture, (small, small), mode="bilinear", antialias=True, align_corners=False)
            picture = interpolate(soft, (side, side), mode="bicubic", align_corners=False)  # noqa: PLW2901
        elif kind < 0.40:
            blurred = avg_pool2d(picture, 3, 1, 1, count_include_pad=False)
            picture = picture + (picture - blurred) * (1.2 * strength)  # noqa: PLW2901
        out.append(picture.clamp(0, 1))
    return torch.cat(out).reshape(pictures_BK3SS.shape)


def _noisy(seen: Tensor, rng: np.random.Generator) -> Tensor:
    """Grain on the pictures that the net is shown, the same on both frames of a pair: it is the portrait's."""
    count = len(seen) // 2
    grain = rng.normal(0, 1, (count, 6, *seen.shape[-2:])) * (0.015 * rng.random((count, 1, 1, 1)) ** 2)
    noise = torch.from_numpy(grain).float().repeat(2, 1, 1, 1)
    seen = seen.clone()
    seen[:, :3] += noise[:, :3]
    seen[:, 6:9] += noise[:, 3:]
    return seen.clamp_(0, 1)
