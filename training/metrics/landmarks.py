"""Metrics of landmark motion: how far, how much in time, how smooth, how often the lids close, how the head moves.

Shape letters: T frames, P = 68 landmarks (iBUG order), D = 2 coordinates, V = 478 mesh vertices, E = 2 eyes. A frame in
which no face was found is NaN; every metric leaves it out (`seen_frames` says which) and is NaN if none is left.
`made` comes from a model, `real` from the clip; both have the same T and the same unit.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from engine.document import FPS
from engine.faces import points
from engine.faces.pose import head_axes

Array = NDArray[np.float64]

BASE_POINT = 27
"""The first point of the nose, subtracted from every frame (Audio2Keypoint 4.1)."""
RIGID = np.r_[0, 1, 15, 16, points.STABLE]
"""Landmarks that tell the rotation of the head: nose, eye corners and temples."""
SHUT, OPEN_QUANTILE, LONGEST_BLINK_S = 0.55, 80, 0.8
"""Lids are shut under this share of how open they mostly are (a percentile); longer than this is no blink."""
QUIET_DB = 35.0
"""Frames this far under the loud ones (95th percentile) count as silence."""


def seen_frames(*tracks: np.ndarray) -> NDArray[np.bool_]:
    """Which frames hold a face in every track (T, ...): (T,); raises ValueError if the tracks differ in length."""
    if len({len(track) for track in tracks}) != 1:
        raise ValueError(f"tracks of different lengths: {[len(track) for track in tracks]}")
    seen = [np.isfinite(track).all(axis=tuple(range(1, np.ndim(track)))) for track in tracks]
    return np.logical_and.reduce(seen)


def eye_distance(landmarks_TPD: np.ndarray) -> Array:
    """Distance of the outer eye corners (36 to 45) in the landmarks' unit, (T,)."""
    return _distance(landmarks_TPD, 36, 45)


def in_eye_distances(made_TPD: np.ndarray, real_TPD: np.ndarray) -> tuple[Array, Array]:
    """Both tracks in hundredths of the real face's median eye distance, so that clips of any size compare."""
    scale = 100 / np.nanmedian(eye_distance(real_TPD)) if seen_frames(real_TPD).any() else np.nan
    return np.asarray(made_TPD * scale, np.float64), np.asarray(real_TPD * scale, np.float64)


def l1(made_TPD: np.ndarray, real_TPD: np.ndarray, std_PD: np.ndarray | None = None) -> float:
    """Mean absolute difference per coordinate after subtracting point 27 in every frame, in the landmarks' unit.

    With `std_PD` (68, 2), the standard deviations that the training data were normalised by, in units of those (the
    mean cancels out); coordinates that never moved count as 0. Audio2Keypoint 4.1 and 5.3.
    """
    made, real = _both(made_TPD, real_TPD)
    difference = np.abs(_from_base(made) - _from_base(real))
    if std_PD is not None:
        moving = np.broadcast_to(std_PD > 0, difference.shape)
        difference = np.divide(difference, std_PD, out=np.zeros_like(difference), where=moving)
    return _mean(difference)


def pck(made_TPD: np.ndarray, real_TPD: np.ndarray, alpha: float = 0.02) -> float:
    """Percentage of correct keypoints as a share, 0 … 1: those at most `alpha` * max(h, w) from the real ones.

    h and w belong to the box of the real landmarks over the whole sequence. Distances and box are taken after
    subtracting point 27, the space that the paper predicts in, so point 27 itself is always correct.
    Audio2Keypoint 5.3.
    """
    made, real = _both(made_TPD, real_TPD)
    if not len(real):
        return float("nan")
    made, real = _from_base(made), _from_base(real)
    box = (real.max((0, 1)) - real.min((0, 1))).max()
    return float((np.linalg.norm(made - real, axis=-1) <= alpha * box).mean())


def lmd(made_TPD: np.ndarray, real_TPD: np.ndarray) -> float:
    """Mean Euclidean distance of the 20 mouth landmarks, the centres of both mouths laid on one another, in their unit.

    The papers give it in pixels of faces 128 px wide. Chen et al. 2018 (Lip movements generation at a glance, 4.2),
    which Identity-preserving V.A uses.
    """
    made, real = _both(made_TPD[:, points.MOUTH], real_TPD[:, points.MOUTH])
    made, real = made - made.mean(1, keepdims=True), real - real.mean(1, keepdims=True)
    return _mean(np.linalg.norm(made - real, axis=-1))


def keypoint_distance(made_TPD: np.ndarray, real_TPD: np.ndarray) -> float:
    """Mean Euclidean distance of all landmarks where they are, head motion and all, in their unit.

    What AVFR-GAN 4 calls LMD: the average keypoint distance (AKD) of the first-order motion model.
    """
    made, real = _both(made_TPD, real_TPD)
    return _mean(np.linalg.norm(made - real, axis=-1))


def mouth_distance(made_TPD: np.ndarray, real_TPD: np.ndarray) -> float:
    """Mean distance of the mouth landmarks, free of head motion, in hundredths of the eye distance of the frame.

    Each made frame is laid on the real one by the similarity that fits nose and eye corners best.
    """
    made, real = (track[..., 0] + 1j * track[..., 1] for track in _both(made_TPD, real_TPD))
    a, b = made[:, points.STABLE], real[:, points.STABLE]
    a_mean, b_mean = a.mean(1, keepdims=True), b.mean(1, keepdims=True)
    turn = (np.conj(a - a_mean) * (b - b_mean)).sum(1, keepdims=True) / (np.abs(a - a_mean) ** 2).sum(1, keepdims=True)
    laid = (made[:, points.MOUTH] - a_mean) * turn + b_mean
    return 100 * _mean(np.abs(laid - real[:, points.MOUTH]).mean(1) / np.abs(real[:, 36] - real[:, 45]))


def lip_opening(landmarks_TPD: np.ndarray) -> Array:
    """Inner-lip opening (62 to 66) over the distance of the outer eye corners, (T,), NaN where no face was found."""
    return _distance(landmarks_TPD, 62, 66) / _distance(landmarks_TPD, 36, 45)


class Correlation(NamedTuple):
    """Correlation `r` at lag 0; the best within the span and its `lag` in frames (positive: made comes late)."""

    r: float
    best_r: float
    lag: int


def correlation(made_T: np.ndarray, real_T: np.ndarray, span: int = 8) -> Correlation:
    """How two curves (T,) move together, over the frames in which both are known.

    A correlation over 10 frames or fewer, or with a curve that stands still, is 0. Among equal lags the smallest wins.
    """
    if len(made_T) != len(real_T):
        raise ValueError(f"curves of different lengths: {len(made_T)}, {len(real_T)}")

    def at(lag: int) -> float:
        a = made_T[lag:] if lag >= 0 else made_T[:lag]
        b = real_T[: len(real_T) - lag] if lag >= 0 else real_T[-lag:]
        known = np.isfinite(a) & np.isfinite(b)
        a, b = a[known].astype(np.float64), b[known].astype(np.float64)
        return float(np.corrcoef(a, b)[0, 1]) if len(a) > 10 and a.std() > 1e-6 and b.std() > 1e-6 else 0.0

    all_r = {lag: at(lag) for lag in sorted(range(-span, span + 1), key=abs) if abs(lag) < len(made_T)}
    best = max(all_r, key=lambda lag: all_r[lag]) if all_r else 0
    return Correlation(all_r.get(0, 0.0), all_r.get(best, 0.0), best)


def opening_gain(made_T: np.ndarray, real_T: np.ndarray) -> float:
    """Standard deviation of the made lip opening over that of the real one: 1 moves as much, 0 not at all."""
    known = seen_frames(made_T, real_T)
    return float(made_T[known].std() / max(float(real_T[known].std()), 1e-6)) if known.any() else float("nan")


def silent_opening(opening_T: np.ndarray, loudness_db_T: np.ndarray, rest: float) -> float:
    """Mean lip opening in silence minus `rest`, the portrait's own; NaN under 4 frames of silence.

    Silence is more than 35 dB under the 95th percentile of `loudness_db_T` (T,).
    """
    quiet_T = (loudness_db_T < np.percentile(loudness_db_T, 95) - QUIET_DB) & np.isfinite(opening_T)
    return float(opening_T[quiet_T].mean() - rest) if quiet_T.sum() > 3 else float("nan")


def jitter(landmarks_TPD: np.ndarray, order: int = 3) -> float:
    """Mean length of the landmarks' differences of `order` 2 (acceleration) or 3 (jerk), in their unit per frame^order.

    Steady motion has none: order 3 is 0 for any constant acceleration. Differences over a frame without a face are left
    out. NaN if no stretch of order + 1 frames is left.
    """
    differences = np.diff(np.asarray(landmarks_TPD, np.float64), n=order, axis=0)
    return _mean(np.linalg.norm(differences[seen_frames(differences)], axis=-1))


def eye_aspect(landmarks_TPD: np.ndarray) -> Array:
    """How high over how wide each eye is, right then left: (T, E). Soukupová and Čech 2016, equation 1."""
    eyes = np.asarray(landmarks_TPD, np.float64)[:, 36:48].reshape(-1, 2, 6, 2)
    heights = np.linalg.norm(eyes[:, :, [1, 2]] - eyes[:, :, [5, 4]], axis=-1).mean(-1)
    return heights / np.linalg.norm(eyes[:, :, 0] - eyes[:, :, 3], axis=-1)


@dataclass(frozen=True)
class BlinkEvent:
    """One closure of both eyes: time under the threshold, and how far the lids went (0 open … 1 shut)."""

    start_s: float
    length_s: float
    closure: float


@dataclass(frozen=True)
class BlinkStatistics:
    """Blinks of a clip: `per_s` over the `seconds` with a face; mean length and gap (end to next start) in seconds.

    Length is NaN without a blink, gap with fewer than two.
    """

    events: tuple[BlinkEvent, ...]
    seconds: float
    per_s: float
    length_s: float
    gap_s: float


def blinks(landmarks_TPD: np.ndarray, fps: float = FPS) -> BlinkStatistics:
    """Counts closures: the mean eye aspect under 55% of its 80th percentile, for at most 0.8 s.

    A frame without a face ends a closure. People make 0.28 to 0.4 a second (Identity-preserving V.B).
    """
    aspect_T = eye_aspect(landmarks_TPD).mean(1)
    seen = np.isfinite(aspect_T)
    seconds = float(seen.sum() / fps)
    if not seen.any():
        return BlinkStatistics((), 0.0, float("nan"), float("nan"), float("nan"))
    usual = float(np.nanpercentile(aspect_T, OPEN_QUANTILE))
    shut = (seen & (np.nan_to_num(aspect_T) < SHUT * usual)).astype(np.int8)
    edges = np.flatnonzero(np.diff(np.r_[0, shut, 0]))
    events = tuple(
        BlinkEvent(start / fps, (end - start) / fps, float(1 - aspect_T[start:end].min() / usual))
        for start, end in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True)
        if end - start <= LONGEST_BLINK_S * fps
    )
    gaps = [b.start_s - a.start_s - a.length_s for a, b in pairwise(events)]
    lengths = [event.length_s for event in events]
    return BlinkStatistics(events, seconds, len(events) / seconds, _mean(np.array(lengths)), _mean(np.array(gaps)))


def mesh_angles(mesh_TVD: np.ndarray) -> Array:
    """Yaw, pitch and roll in degrees of each mesh (T, 478, 3), as `engine.faces.pose` counts them: (T, 3)."""
    seen = seen_frames(mesh_TVD)
    angles = np.full((len(mesh_TVD), 3), np.nan)
    if seen.any():
        angles[seen] = _angles(np.stack([head_axes(mesh_VD) for mesh_VD in mesh_TVD[seen]]))
    return angles


def landmark_angles(landmarks_TPD: np.ndarray, shape_P3: np.ndarray, axes_33: np.ndarray) -> Array:
    """Yaw, pitch and roll in degrees of flat landmarks (T, 68, 2), read from the head they were drawn from: (T, 3).

    `shape_P3` (68, 3) is that head in one frame, depth in the picture's unit, and `axes_33` its `head_axes`. The
    rotation is the scaled orthographic projection nearest to the affine map that fits nose, eye corners and temples
    best. Against the mesh's own angles on talking people: r 0.92, 0.60, 0.87 for yaw, pitch, roll (24 clips with 1° of
    motion), standard deviations 10% over, 20% under, 9% over; compare only what was measured alike.
    """
    seen = seen_frames(landmarks_TPD)
    shape = np.asarray(shape_P3, np.float64)[RIGID]
    flat = np.asarray(landmarks_TPD, np.float64)[seen][:, RIGID]
    inverse = np.linalg.pinv(shape - shape.mean(0))
    affine = np.swapaxes(inverse @ (flat - flat.mean(1, keepdims=True)), 1, 2)
    u, _, vt = np.linalg.svd(affine, full_matrices=False)
    rows = u @ vt
    turn = np.concatenate([rows, np.cross(rows[:, 0], rows[:, 1])[:, None]], axis=1)
    angles = np.full((len(landmarks_TPD), 3), np.nan)
    angles[seen] = _angles(turn @ axes_33)
    return angles


@dataclass(frozen=True)
class HeadMotionStatistics:
    """How a head moves, (yaw, pitch, roll) each: standard deviation in degrees, mean speed in degrees a second."""

    std_deg: tuple[float, float, float]
    speed_deg_s: tuple[float, float, float]


def head_motion(angles_T3: np.ndarray, fps: float = FPS) -> HeadMotionStatistics:
    """Statistics of yaw, pitch and roll in degrees (T, 3); steps to and from frames without a face are left out."""
    known = angles_T3[seen_frames(angles_T3)]
    steps = np.abs(np.diff(angles_T3, axis=0))
    steps = steps[seen_frames(steps)] * fps
    std = [float(known[:, i].std()) if len(known) else float("nan") for i in range(3)]
    speed = [_mean(steps[:, i]) for i in range(3)]
    return HeadMotionStatistics((std[0], std[1], std[2]), (speed[0], speed[1], speed[2]))


def head_scores(angles_T3: np.ndarray, fps: float = FPS) -> dict[str, float]:
    """`head_motion` by the names in METRICS."""
    motion = head_motion(angles_T3, fps)
    names = ("yaw", "pitch", "roll")
    spread = {f"{name} std": value for name, value in zip(names, motion.std_deg, strict=True)}
    return spread | {f"{name} speed": value for name, value in zip(names, motion.speed_deg_s, strict=True)}


def landmark_scores(made_TPD: np.ndarray, real_TPD: np.ndarray) -> dict[str, float]:
    """Every metric of two landmark tracks in the same frames, by its name in METRICS, and how many frames counted.

    Lengths are in hundredths of the real eye distance. `frames` counted; `unseen` had no face in one of the two.
    """
    made, real = in_eye_distances(made_TPD, real_TPD)
    made_T, real_T = lip_opening(made_TPD), lip_opening(real_TPD)
    seen = seen_frames(made_TPD, real_TPD)
    blinking = blinks(made_TPD)
    r = correlation(made_T, real_T)
    return {
        "frames": float(seen.sum()),
        "unseen": float((~seen).sum()),
        "L1": l1(made, real),
        "PCK": pck(made, real),
        "LMD": lmd(made, real),
        "AKD": keypoint_distance(made, real),
        "mouth distance": mouth_distance(made_TPD, real_TPD),
        "lip r": r.r,
        "best lip r": r.best_r,
        "lag": float(r.lag),
        "gain": opening_gain(made_T, real_T),
        "jitter": jitter(made),
        "blinks": blinking.per_s,
        "blink length": blinking.length_s,
    }


def _distance(landmarks_TPD: np.ndarray, a: int, b: int) -> Array:
    return np.linalg.norm(np.asarray(landmarks_TPD, np.float64)[..., a, :] - landmarks_TPD[..., b, :], axis=-1)


def _both(made_TPD: np.ndarray, real_TPD: np.ndarray) -> tuple[Array, Array]:
    """The frames that both tracks saw."""
    seen = seen_frames(made_TPD, real_TPD)
    return made_TPD[seen].astype(np.float64), real_TPD[seen].astype(np.float64)


def _from_base(landmarks_TPD: Array) -> Array:
    return landmarks_TPD - landmarks_TPD[:, BASE_POINT : BASE_POINT + 1]


def _mean(values: np.ndarray) -> float:
    return float(values.mean()) if values.size else float("nan")


def _angles(axes_T33: np.ndarray) -> Array:
    """Yaw, pitch, roll in degrees of head axes (T, 3, 3): what `engine.faces.pose.head_pose` reads from one."""
    ahead = -axes_T33[:, :, 2]
    yaw = np.arctan2(ahead[:, 0], -ahead[:, 2])
    pitch = np.arcsin(np.clip(ahead[:, 1], -1, 1))
    # Roll turns the head's x axis within the plane that yaw and pitch leave level.
    level_x = np.stack([np.cos(yaw), np.zeros_like(yaw), np.sin(yaw)], axis=1)
    level_y = np.cross(level_x, ahead)
    side = axes_T33[:, :, 0]
    roll = np.arctan2((side * level_y).sum(1), (side * level_x).sum(1))
    return np.degrees(np.stack([yaw, pitch, roll], axis=1))
