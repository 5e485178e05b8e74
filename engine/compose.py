"""Composes tracks into what a renderer obeys: landmarks and lid closure for every frame of the video."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from engine.composing.gaze import follow_down, looked
from engine.composing.layers import edited
from engine.document import FPS, BlinkEase, BlinkTrack, Curve, FloatArray, Gaze, MotionTrack, Project, Tracks

RISE = 0.36
"""Share of a blink in which the lids close; they open in the rest, more slowly (Evinger et al. 1991)."""
HOLD = 0.16
"""Share of a blink in which the lids stay at their peak."""
EASES: dict[BlinkEase, tuple[float, float]] = {"natural": (RISE, HOLD), "soft": (0.44, 0.06), "snap": (0.18, 0.46)}
"""The same two shares for every way in which lids move."""
_SHUT = 0.7
"""Closure of blinks under which large shifts of the gaze hide."""
SAME_FRAME = 1e-6
"""Frames; a moment so near to a frame's is that frame's: 3.68 s * 25 is 91.99999… in floating point."""
SHORTEST_S = 0.001
"""The lids of a blink that is all hold still have to get there."""
_STILL = Gaze()
BLOCK = 1024
"""Frames composed at a time, so that a long video costs no more than its own landmarks."""


_NOWHERE = np.zeros((0, 2), np.float32)


@dataclass(frozen=True, eq=False)
class ComposedMotion:
    """What is to be seen in each frame.

    `landmarks_TPD`: (T, 68, 2) float32, portrait pixels, lids as open as in the portrait.
    `closure_TE`: (T, 2) float32, 0 as open as in the portrait … 1 shut; the subject's right eye first.
    `gaze_TD`: (T, 2) float32, how far the irises are from where the portrait has them, in eye widths to its right and
    down, for both eyes; nowhere else by default.
    """

    landmarks_TPD: FloatArray
    closure_TE: FloatArray
    gaze_TD: FloatArray = field(default_factory=lambda: _NOWHERE)

    def __post_init__(self) -> None:
        if self.gaze_TD is _NOWHERE:
            object.__setattr__(self, "gaze_TD", np.zeros((len(self.landmarks_TPD), 2), np.float32))

    def __len__(self) -> int:
        return len(self.landmarks_TPD)


def closure(blinks: BlinkTrack, times_s: np.ndarray) -> FloatArray:
    """How far each eye is closed at `times_s` (T,): (T, 2) float32, 0 open … 1 shut, right eye first."""
    times_s = np.asarray(times_s, np.float64)
    out_TE = np.zeros((len(times_s), 2), np.float32)
    if blinks.muted:
        return out_TE
    order_T = np.argsort(times_s, kind="stable")
    sorted_T = times_s[order_T]
    for eye, name in enumerate(("right", "left")):
        mine = [blink for blink in blinks.blinks if blink.eyes in ("both", name)]
        numbers = [(b.start_s, b.length_s, b.closure, b.hold_s, *EASES[b.ease]) for b in mine]
        start_N, length_N, depth_N, hold_N, rise_N, rest_N = np.array(numbers).reshape(-1, 6).T
        moving_N = np.maximum(length_N - hold_N, SHORTEST_S)
        peak_N = (rise_N + rest_N / 2) * moving_N
        # All blinks at once, each with the moments that lie in it: an hour has a thousand of them.
        first_N = np.searchsorted(sorted_T, start_N, "right")
        count_N = np.maximum(np.searchsorted(sorted_T, start_N + length_N, "left") - first_N, 0)
        blink_M = np.repeat(np.arange(len(mine)), count_N)
        place_M = order_T[np.arange(len(blink_M)) + np.repeat(first_N - np.cumsum(count_N) + count_N, count_N)]
        since_M = times_s[place_M] - start_N[blink_M]
        since_M -= np.clip(since_M - peak_N[blink_M], 0, hold_N[blink_M])  # lids that are held wait at their peak
        phase = np.clip(since_M / moving_N[blink_M], 0, 1)
        rise_M, fall_M = rise_N[blink_M], (1 - rise_N - rest_N)[blink_M]
        ease = np.minimum(np.clip(phase / rise_M, 0, 1), np.clip((1 - phase) / fall_M, 0, 1))
        shut_M = depth_N[blink_M] * ease * ease * (3 - 2 * ease)
        np.maximum.at(out_TE[:, eye], place_M, shut_M.astype(np.float32))
    return out_TE


def eyes(
    blinks: BlinkTrack, gaze: Gaze, curves: tuple[Curve, ...], times_s: np.ndarray, frames: int
) -> tuple[FloatArray, FloatArray]:
    """The lids and the gaze at `times_s` (T,) of a track of so many frames: closure (T, 2) and gaze (T, 2).

    The upper lid follows an eye that looks down.
    """
    gaze_TD = looked(gaze, curves, times_s, frames, _peaks(blinks))
    return follow_down(closure(blinks, times_s), gaze_TD), gaze_TD


def _peaks(blinks: BlinkTrack) -> np.ndarray:
    """When both eyes are shut, or nearly: (B,), in seconds."""
    shut = [] if blinks.muted else [b for b in blinks.blinks if b.eyes == "both" and b.closure >= _SHUT]
    numbers = [(b.start_s, b.length_s - b.hold_s, *EASES[b.ease]) for b in shut]
    start_B, moving_B, rise_B, hold_B = np.array(numbers).reshape(-1, 4).T
    return start_B + (rise_B + hold_B / 2) * moving_B


def compose(
    motion: MotionTrack,
    blinks: BlinkTrack,
    times_s: np.ndarray,
    gaze: Gaze = _STILL,
    curves: tuple[Curve, ...] = (),
) -> ComposedMotion:
    """The tracks at `times_s` (T,), in seconds; landmarks between two frames are interpolated linearly.

    Of `curves` those of the gaze count.
    """
    return ComposedMotion(_sampled(motion.landmarks_TPD, times_s), *eyes(blinks, gaze, curves, times_s, motion.frames))


def compose_project(project: Project, tracks: Tracks, times_s: np.ndarray | None = None) -> ComposedMotion:
    """What `project` shows at `times_s` (T,), by default at every frame of `tracks`, the numbers of its motion.

    Segments first, then ranges, curves, cues, closed lips, landmarks moved by hand, blinks, and gaze. Without edits the
    landmarks are the base's own array, and frames that no edit touches are the base's to the last bit.
    """
    landmarks_TPD = edited(project, tracks)
    landmarks_TPD.flags.writeable = False
    frames = len(landmarks_TPD)
    if times_s is not None:
        landmarks_TPD = _sampled(landmarks_TPD, times_s)
    moments_s = np.arange(frames) / FPS if times_s is None else times_s
    return ComposedMotion(landmarks_TPD, *eyes(project.blinks, project.gaze, project.curves, moments_s, frames))


def _sampled(landmarks_TPD: FloatArray, times_s: np.ndarray) -> FloatArray:
    """The landmarks at other times than those of frames; the array itself where every frame is wanted once."""
    frames = len(landmarks_TPD)
    place = np.clip(np.asarray(times_s, np.float64) * FPS, 0, frames - 1)
    whole = np.rint(place)
    place = np.where(np.abs(place - whole) < SAME_FRAME, whole, place)
    if len(place) == frames and np.array_equal(place, np.arange(frames)):
        return landmarks_TPD  # and no copy
    before = np.floor(place).astype(int)
    after = np.minimum(before + 1, frames - 1)
    share_T11 = (place - before).astype(np.float32)[:, None, None]
    out_TPD = np.empty((len(place), 68, 2), np.float32)
    for first in range(0, len(place), BLOCK):
        part = slice(first, first + BLOCK)
        left, right = landmarks_TPD[before[part]], landmarks_TPD[after[part]]
        out_TPD[part] = left + share_T11[part] * (right - left)
    return out_TPD
