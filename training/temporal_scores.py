"""How near the temporal GAN's frames come to those of a clip: pictures, lips, and stillness while nobody speaks.

Shape letters: T frames, H, W = 128, 96 pixels, C = 3 colours (uint8), K pixels of the mouth, P = 68 landmarks.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.audio import FRAME, Speech, loudness_T
from engine.faces.points import MOUTH
from engine.nets.temporal_gan import TemporalGan, drawn_noise
from training.metrics import correlation, lip_opening, psnr, ssim
from training.metrics.landmarks import QUIET_DB
from training.metrics.pictures import grey
from training.temporal_batches import FaceClip, piece_of

Array = NDArray[np.float64]
Frames = NDArray[np.uint8]

EVERY = 5
"""Every so many frames are held against the real ones."""
AROUND = 4
"""Pixels around the lips that belong to the mouth."""


@torch.no_grad()
def made_of(net: TemporalGan, clip: FaceClip, most: int = 75, seed: int = 0) -> Frames:
    """What the net makes of a clip's first frame and its sound: (T, H, W, 3), `most` frames at most."""
    device, count = next(net.parameters()).device, min(most, len(clip.points))
    sound = torch.from_numpy(piece_of(clip.heard(), 0, count))[None]
    noise = torch.cat([drawn_noise(seed, t, (1, net.config.noise)) for t in range(count)], 1)
    made: Tensor = net.eval()(clip.picture(0)[None].to(device), sound.to(device), noise.to(device))[0]
    return (made.float().clamp(0, 1) * 255 + 0.5).to(torch.uint8).permute(0, 2, 3, 1).cpu().numpy()


def clip_scores(made: Frames, clip: FaceClip) -> dict[str, float]:
    """PSNR, SSIM, `lower` (mean difference of the lower half, 0 … 255), `lips`, `still`; and PSNR of the still alone.

    `lips`: correlation of the real lip opening with the one read off the made mouth (see `read_opening`). `still`: mean
    change from frame to frame of the lower half where nobody speaks, 0 … 255, and `real still` that of the clip.
    """
    real = np.asarray(clip.frames[: len(made)])
    some = range(len(made) // 10, len(made), EVERY)
    lower = made.shape[1] // 2
    quiet_T = quiet_frames(clip)[: len(made)]
    return {
        "PSNR": float(np.mean([min(psnr(made[t], real[t]), 100.0) for t in some])),
        "SSIM": float(np.mean([ssim(made[t], real[t]) for t in some])),
        "lower": float(np.mean([np.abs(made[t, lower:].astype(float) - real[t, lower:]).mean() for t in some])),
        "lips": lip_correlation(made, real, clip.points[: len(made)]),
        "still": unrest(made, quiet_T),
        "real still": unrest(real, quiet_T),
        "copy PSNR": float(np.mean([min(psnr(real[0], real[t]), 100.0) for t in some])),
    }


def lip_correlation(made: Frames, real: Frames, points_TPD: np.ndarray) -> float:
    """How the lips of made frames follow the real ones, -1 … 1, read off the pixels; NaN where that cannot be told."""
    seen_T = np.isfinite(points_TPD).all((1, 2))
    if seen_T.sum() < 10:
        return float("nan")
    opening_T = lip_opening(points_TPD)[seen_T]
    mouths = [_mouths(frames[seen_T], points_TPD[seen_T]) for frames in (made, real)]
    return correlation(read_opening(mouths[0], mouths[1], opening_T), opening_T).r


def read_opening(made_TK: Array, real_TK: Array, opening_T: Array) -> Array:
    """How far made mouths are open, (T,) without a unit: how far they went the way that real ones go as they open."""
    mean_K = real_TK.mean(0)
    way_K = (opening_T - opening_T.mean()) @ (real_TK - mean_K)
    return (made_TK - mean_K) @ way_K


def quiet_frames(clip: FaceClip) -> NDArray[np.bool_]:
    """In which frames nobody speaks: 35 dB under the loud ones, as in metrics of landmarks, (T,)."""
    db_T = loudness_T(Speech(np.asarray(clip.sound, np.float32) / 32768))[: len(clip.sound) // FRAME]
    return np.asarray(db_T < np.percentile(db_T, 95) - QUIET_DB)


def unrest(frames: Frames, where_T: NDArray[np.bool_]) -> float:
    """Mean absolute change of the lower half from a frame to the next where both are marked; NaN without two."""
    both = np.flatnonzero(where_T[1:] & where_T[:-1])
    lower = frames[:, frames.shape[1] // 2 :].astype(np.float64)
    return float(np.mean([np.abs(lower[t + 1] - lower[t]).mean() for t in both])) if len(both) else float("nan")


def validate(net: TemporalGan, watched: Sequence[FaceClip], known: Sequence[FaceClip]) -> dict[str, float]:
    """Means over people held out and, as "known …", over the validation clips of people who were trained on.

    `score`, by which weights are kept, is PSNR / 30 + SSIM + lips, which count about alike; both groups half of it.
    """
    groups = {"": watched, "known ": known}
    scores = {prefix: _by_speaker(net, clips) for prefix, clips in groups.items() if clips}
    found = [own["PSNR"] / 30 + own["SSIM"] + own["lips"] for own in scores.values()]
    out = {f"{prefix}{name}": value for prefix, own in scores.items() for name, value in own.items()}
    # A curve is no place for what cannot be told.
    return {"score": float(np.mean(found))} | {name: value for name, value in out.items() if np.isfinite(value)}


def _by_speaker(net: TemporalGan, clips: Iterable[FaceClip]) -> dict[str, float]:
    rows: dict[str, list[Mapping[str, float]]] = {}
    for clip in clips:
        rows.setdefault(clip.speaker, []).append(clip_scores(made_of(net, clip), clip))
    people = [_means(own) for own in rows.values()]
    return _means(people) | {"lips": float(np.nan_to_num(_means(people)["lips"]))}


def _means(rows: Sequence[Mapping[str, float]]) -> dict[str, float]:
    known = {name: [row[name] for row in rows if np.isfinite(row[name])] for name in rows[0]}
    return {name: float(np.mean(values)) if values else float("nan") for name, values in known.items()}


def _mouths(frames: Frames, points_TPD: np.ndarray) -> Array:
    """The luma of the same box in all frames, that of the lips in all of them: (T, K)."""
    lips = points_TPD[:, MOUTH].reshape(-1, 2)
    low = np.clip(np.floor(lips.min(0) - AROUND).astype(int), 0, None)
    high = np.ceil(lips.max(0) + AROUND).astype(int) + 1
    return np.stack([grey(frame[low[1] : high[1], low[0] : high[0]]).ravel() for frame in frames])


def sheet(net: TemporalGan, clips: Sequence[FaceClip], columns: int = 9) -> Frames:
    """For each clip two rows, made and real: the still, then frames from the whole of it; (2 n H, columns W, 3)."""
    rows: list[Frames] = []
    for clip in clips:
        made = made_of(net, clip)
        some = np.linspace(len(made) // 6, len(made) - 1, columns - 1).astype(int)
        real = np.asarray(clip.frames[: len(made)])
        rows += [np.concatenate([real[0], *own[some]], axis=1) for own in (made, real)]
    return np.concatenate(rows, axis=0)
