"""How far made sequences of the landmarks round the eyes are from real ones: maximum mean discrepancy of windows.

From "Identity-preserving realistic talking face generation", section III-B, equation 5 (whose last sign is a slip of
the pen): windows of 16 frames, landmark by landmark, with Gaussian kernels. Ours, because four of five windows hold no
blink, and in the fifth it may be anywhere, so that hardly two of a batch are alike: windows are also laid round the
moment in which a sequence's eyes are most shut, where blinks lie over one another; how far the lids are apart is a
point beside the landmarks; rows hold changes beside places, for lids that tremble; how deep and how long blinks are is
compared by itself, for a fifth of a frame more is nothing in a window of 16; and the estimate is unbiased.

Shape letters: B sequences, T frames, L = 22 landmarks, P = 23 points (landmarks and the distance of the lids), D = 2
coordinates, X numbers of a row.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

UPPER, LOWER = [11, 12, 17, 18], [14, 15, 20, 21]
"""Which of the 22 landmarks are on the edges of the lids, the corners of the eyes left out."""
LANDMARKS = 22
LIDS = LANDMARKS
"""Index of the point that tells how far the lids are apart."""

SOFT = 0.1
"""Over how much of a blink's depth lids count as partly more than half shut, so that it can be learnt."""
BEFORE, AFTER = 4, 7
"""Frames before and from the peak that belong to a blink; those farther off may be the next one's."""
BLINK = 0.35
"""How far shut eyes have to be, 0 … 1, to be held for blinking; hardly any stop at that."""


@dataclass(frozen=True, eq=False)
class Ruler:
    """What rows are measured in: how far each point (P,) usually is from its place, and gets in a frame.

    `squared_P`: mean squared distance of two real rows, so measured: the unit of the kernels.
    """

    place_P: Tensor
    change_P: Tensor
    squared_P: Tensor

    @classmethod
    def of(cls, real_BTPD: Tensor) -> Ruler:
        """The ruler for real windows."""
        place_P, change_P = (
            moved.square().sum(-1).mean((0, 1)).sqrt().clamp_min(1e-4) for moved in (real_BTPD, real_BTPD.diff(dim=1))
        )
        rows = in_rows(real_BTPD, cls(place_P, change_P, place_P))
        return cls(place_P, change_P, distances(rows, rows).mean((1, 2)).clamp_min(1e-6))

    def at(self, points: Tensor) -> Ruler:
        """The ruler for some of the points."""
        return Ruler(self.place_P[points], self.change_P[points], self.squared_P[points])


@dataclass(frozen=True, eq=False)
class Match:
    """Compares batches of sequences, three windows long, in windows of `frames`.

    `anywhere` measures windows at any moment, `deepest` those round the moment in which the eyes are most shut.
    `shut`: how far lids move that shut; `blinks_X`: (3,) by how much blinks differ in what `measured` says of them.
    `kernels`: 2 sigma, as shares of the usual squared distance; `landmarks`: how many of them, drawn anew, a batch is
    compared in.
    """

    frames: int
    kernels: tuple[float, ...]
    landmarks: int
    anywhere: Ruler
    deepest: Ruler
    shut: float
    blinks_X: Tensor

    @classmethod
    def of(cls, real_BTLD: Tensor, frames: int, kernels: tuple[float, ...], landmarks: int) -> Match:
        """The comparison with sequences such as these."""
        points = with_lids(real_BTLD)
        middle, deep = points[:, frames : 2 * frames], deepest(points, frames)
        shut = float(torch.quantile(-deep[:, frames // 2, LIDS, 1], 0.95).clamp_min(1e-3))
        blinks = measured(deep, shut)
        spread_X = blinks[blinks[:, 0] > BLINK].std(0).clamp_min(0.01)
        return cls(frames, kernels, landmarks, Ruler.of(middle), Ruler.of(deep), shut, spread_X)

    def losses(self, real_BTLD: Tensor, made_BTLD: Tensor, rng: np.random.Generator) -> dict[str, Tensor]:
        """The discrepancies of the landmarks and of the lids, each the sum of both windows', and of how blinks are."""
        chosen = [*rng.permutation(LANDMARKS)[: self.landmarks].tolist(), LIDS]
        points = torch.tensor(chosen, device=real_BTLD.device)
        both = with_lids(real_BTLD), with_lids(made_BTLD)
        first = int(rng.integers(0, real_BTLD.shape[1] - self.frames + 1))
        deep = [deepest(moved, self.frames) for moved in both]
        each_P = self._apart(self.deepest.at(points), [windows[:, :, points] for windows in deep])
        anywhere = [moved[:, first : first + self.frames, points] for moved in both]
        each_P = each_P + self._apart(self.anywhere.at(points), anywhere)
        rows = [(measured(windows, self.shut) / self.blinks_X)[None] for windows in deep]
        usual_P = torch.full((1,), 0.5 * len(self.blinks_X), device=real_BTLD.device)  # half of a deviation counts
        blinks = discrepancy(rows[0], rows[1], usual_P, self.kernels)
        return {"mmd": each_P[:-1].mean(), "mmd of lids": each_P[-1], "mmd of blinks": blinks.mean()}

    def _apart(self, ruler: Ruler, windows: Sequence[Tensor]) -> Tensor:
        real, made = (in_rows(moved, ruler) for moved in windows)
        return discrepancy(real, made, ruler.squared_P, self.kernels)


def with_lids(moved_BTLD: Tensor) -> Tensor:
    """The landmarks' displacements, and how much further apart the lids are: (B, T, 23, 2)."""
    apart = moved_BTLD[:, :, LOWER] - moved_BTLD[:, :, UPPER]
    return torch.cat([moved_BTLD, apart.mean(2, keepdim=True)], 2)


def deepest(points_BTPD: Tensor, frames: int) -> Tensor:
    """The window of so many frames round the moment in which each sequence's eyes are most shut: (B, frames, P, D)."""
    half = frames // 2
    apart_BT = points_BTPD[:, half : points_BTPD.shape[1] - (frames - half) + 1, LIDS, 1]
    of_window = apart_BT.argmin(1)[:, None] + torch.arange(frames, device=points_BTPD.device)
    return points_BTPD[torch.arange(len(points_BTPD), device=points_BTPD.device)[:, None], of_window]


def measured(deepest_BTPD: Tensor, shut: float) -> Tensor:
    """How blinks in windows round their deepest moment are, (B, 3); `shut`: how far lids move that shut.

    How far the lids are from where they rest, at the peak and in all frames together; and in how many frames they are
    more than half as far as at the peak. Where nobody blinks, the last two are 0: of lids that hardly move, they would
    be noise, and so wide that blinks were all alike beside it.
    """
    peak = deepest_BTPD.shape[1] // 2
    shut_BT = -deepest_BTPD[:, max(0, peak - BEFORE) : peak + AFTER, LIDS, 1] / shut
    peak_B = shut_BT[:, min(peak, BEFORE)].clamp_min(1e-2)
    half_B = torch.sigmoid((shut_BT / peak_B[:, None] - 0.5) / SOFT).sum(1)
    blinks_B = torch.sigmoid((peak_B - BLINK) / (SOFT / 2))
    return torch.stack([peak_B, blinks_B * shut_BT.sum(1), blinks_B * half_B], 1)


def in_rows(moved_BTPD: Tensor, ruler: Ruler) -> Tensor:
    """What each point does in each window, places and changes, in its own units: (P, B, (2 T - 1) D)."""
    place, change = moved_BTPD / ruler.place_P[:, None], moved_BTPD.diff(dim=1) / ruler.change_P[:, None]
    return torch.cat([place, change], 1).permute(2, 0, 1, 3).flatten(2)


def distances(one_PBX: Tensor, other_PCX: Tensor) -> Tensor:
    """Squared distances of rows, (P, B, C); torch.cdist takes longer, for its roots."""
    lengths = one_PBX.square().sum(-1)[:, :, None] + other_PCX.square().sum(-1)[:, None]
    return (lengths - 2 * one_PBX @ other_PCX.transpose(1, 2)).clamp_min(0)


def discrepancy(real_PBX: Tensor, made_PCX: Tensor, squared_P: Tensor, kernels: Sequence[float]) -> Tensor:
    """MMD squared of the rows of each point, (P,), mean over kernels exp(-|x - y|^2 / width), without bias.

    A row is not compared with itself (Gretton et al. 2012, lemma 6), so that the mean is 0 where nothing differs.
    """
    out_P = torch.zeros_like(squared_P)
    for sign, one, other in ((1, real_PBX, real_PBX), (-2, real_PBX, made_PCX), (1, made_PCX, made_PCX)):
        apart = distances(one, other) / squared_P[:, None, None]
        count = apart.shape[1]
        for width in kernels:
            alike = torch.exp(-apart / width)
            if one is other:
                own = torch.diagonal(alike, dim1=1, dim2=2).sum(-1)
                out_P = out_P + sign * (alike.sum((1, 2)) - own) / (count * (count - 1))
            else:
                out_P = out_P + sign * alike.mean((1, 2))
    return out_P / len(kernels)
