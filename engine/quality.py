"""What is wrong with a motion, where, and the edit that mends it.

Every measure is in eye distances of the portrait, degrees or seconds, after each frame has been laid on the portrait's
eyes and nose, so that where the head is and how it turns does not count. docs/adr/0022 says how
often filmed people pass the limits.
Shape letters: T frames (25 a second), P = 68 landmarks, D = 2 coordinates, E = 2 eyes; a point is a complex number.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from engine import edits
from engine.compose import ComposedMotion
from engine.composing.head import DEPTH
from engine.document import FPS, FloatArray, FoundFace, Project
from engine.faces.points import BROWS, JAW, LEFT_EYE, MOUTH, NOSE, RIGHT_EYE, STABLE

Kind = Literal[
    "jitter",
    "open_in_silence",
    "open_bilabial",
    "out_of_place",
    "stretched_jaw",
    "crossed_lips",
    "low_confidence",
    "turned_away",
    "long_blink",
    "dense_blinks",
]
Part = Literal["mouth", "head", "jaw", "brows", "nose", "eyes", ""]
Bools = NDArray[np.bool_]
Floats = NDArray[np.floating]


@dataclass(frozen=True, order=True)
class Problem:
    """Something that a viewer would notice, from `start_s` to `end_s`, worst at `worst_s`; `severity` 0 … 1.

    `value` is what was measured there and `limit` what it should stay within: for `jitter` the trembling of `part`
    (mouth, head), for `open_in_silence` and `open_bilabial` the lip opening, for `out_of_place` how far a landmark of
    `part` is from where the portrait has it, all in eye distances; for `stretched_jaw` the height from nose to chin, 1
    in the portrait; for `crossed_lips` the gap between them, below 0; for `low_confidence` the portrait's; for
    `turned_away` degrees; for `long_blink` seconds; for `dense_blinks` blinks in five seconds.
    """

    start_s: float
    end_s: float
    kind: Kind
    worst_s: float
    severity: float
    value: float
    limit: float
    part: Part = ""


@dataclass(frozen=True)
class Fix:
    """A call of the function `name` of engine.edits that mends a problem; `apply` makes it."""

    name: str
    arguments: dict[str, Any] = field(default_factory=dict[str, Any])

    def apply(self, project: Project) -> Project:
        """The project after the edit."""
        edit: Callable[..., Project] = getattr(edits, self.name)
        return edit(project, **self.arguments)


# What is measured, and how far it may go. "Filmed" are 640 clips, 33 minutes, of 11 people in the training and
# validation data; percentiles are over their frames.

TREMBLE = np.array([1, -4, 6, -4, 1]) / 16
"""Keeps what changes from frame to frame and takes out what moves: 1 for a landmark that jumps there and back."""
TREMBLE_FRAMES = 9
JITTER: dict[Part, float] = {"mouth": 0.012, "head": 0.006}
"""The shipped generator has medians of 0.001 and 0.0005; filmed people's 99.9th percentiles are 0.011 and 0.0055."""
JITTER_POINTS: dict[Part, NDArray[np.intp]] = {
    "mouth": np.array([8, 48, 51, 54, 57, 62, 66]),
    "head": np.array([27, 30, 33, 36, 39, 42, 45]),
}
QUIET = 0.05
"""The silence gate below this is silence."""
LEAD = 3
"""Frames beside speech in which lips may be open: they part before the sound and close after it."""
OPEN_IN_SILENCE = 0.06
OPEN_SILENCE_S = 0.2
"""A breath between words is shorter."""
SMILE_ADDS, SMILE_MOST = 0.02, 0.12
"""A portrait that shows teeth may show them in silence too, a little more at times, up to an opening."""
SHUT = 0.6
"""The signal of p, b and m above this asks for closed lips."""
OPEN_BILABIAL = 0.05
"""Nine of ten filmed closures come below 0.048, whoever speaks, and below 0.015 for most."""
OUT_OF_PLACE: tuple[tuple[slice, Part, float], ...] = (
    (JAW, "jaw", 0.23),
    (BROWS, "brows", 0.09),
    (NOSE, "nose", 0.04),
    (slice(RIGHT_EYE.start, LEFT_EYE.stop), "eyes", 0.12),
    (MOUTH, "mouth", 0.27),
)
"""Filmed people, turning heads and all, reach 0.192, 0.063, 0.021, 0.094 (blinks) and 0.236."""
JAW_LOW, JAW_HIGH = 0.85, 1.32
"""Filmed people's jaws reach from 0.92 to 1.26."""
CROSSED = -0.008
"""Filmed lips reach -0.0027, by the tracker's noise."""
CONFIDENCE = 0.5
MAX_YAW = 25.0
"""Beyond this the far side of the face is missing in the portrait or in the frame."""
YAW_ROOM = 3.0
"""By so much a head may turn further away than a portrait that is turned that far itself."""
NOSE_LEVER = 1.775
"""How much tan(yaw) grows when the tip of the nose moves by one eye distance across the eyes: fitted on filmed people,
whose yaw it tells to 0.85 degrees."""
LONG_BLINK_S = 0.8
"""Lids that are more than half shut for longer look sleepy; of 1,513 filmed blinks the longest took 0.6 s."""
DENSE, DENSE_S = 7, 5.0
"""Of 1,513 filmed blinks none has more than five others in its five seconds."""
BLOCK = 1024
"""Frames that are looked at together."""
GAP_FRAMES = 5
"""What comes back within this time is the same problem."""
FREEZE_S = 1.0
"""A face may stand still for so long to bridge what nothing else mends."""
PAD_S, EASE_S = 0.16, 0.12
"""How far a mending range reaches beyond the problem, and in what time it fades in and out inside its ends."""


def problems(composed: ComposedMotion, face: FoundFace, heard_T2: FloatArray | None = None) -> tuple[Problem, ...]:
    """All that is wrong with a composed motion at 25 fps, in order of time; fast enough to follow every edit.

    `face`: the portrait's, in the same pixels. `heard_T2` (T, 2): silence gate and bilabials of the voice
    (`engine.cues.heard_T2`); without it lips are not held against what is heard, and where it ends early, no longer.
    """
    frames = len(composed)
    if not frames:
        return ()
    looks = _Looks(composed.landmarks_TPD, face)
    yaw_T, most_yaw = np.abs(_yaw_T(looks, face.pose.yaw)), max(MAX_YAW, abs(face.pose.yaw) + YAW_ROOM)
    found = [*_jitter(looks), *_shape(looks, yaw_T <= most_yaw), *_blinks(composed.closure_TE)]
    found += _above(yaw_T, most_yaw, "turned_away", part="head", worst=most_yaw + 15)
    if heard_T2 is not None and len(heard_T2):
        found += [*_silence(looks, heard_T2[:frames]), *_bilabials(looks, heard_T2[:frames])]
    if face.confidence < CONFIDENCE:
        severity = _severity(face.confidence, CONFIDENCE, 0.0)
        found.append(Problem(0.0, frames / FPS, "low_confidence", 0.0, severity, face.confidence, CONFIDENCE))
    return tuple(sorted(found))


class _Looks:
    """A motion as it looks on the portrait's head, measured once.

    `points_TP`: complex64, pixels. `aligned_TP`: complex64, eye distances, the portrait's eyes level.
    """

    def __init__(self, landmarks_TPD: FloatArray, face: FoundFace) -> None:
        points_PD = np.array(face.landmarks, np.float64)
        portrait_P = points_PD[:, 0] + 1j * points_PD[:, 1]
        eyes = portrait_P[45] - portrait_P[36]
        self.portrait_P = (portrait_P - portrait_P[STABLE].mean()) / eyes
        self.unit_px = abs(eyes)
        landmarks_TPD = np.ascontiguousarray(landmarks_TPD, np.float32)
        self.points_TP = landmarks_TPD.view(np.complex64)[..., 0]
        self.aligned_TP = self._aligned()

    def _aligned(self) -> NDArray[np.complex64]:
        """Each frame laid on the portrait: turned, scaled, moved, and freed of what depth does when a head turns.

        Least squares over eye corners and nose of frame = turn * portrait + parallax * depth + place.
        """
        model_S3 = np.c_[self.portrait_P[STABLE], DEPTH[STABLE], np.ones(len(STABLE))]
        weights_P3 = np.zeros((68, 3), np.complex64)
        weights_P3[STABLE] = np.linalg.pinv(model_S3).T
        turn_T, parallax_T, place_T = (self.points_TP @ weights_P3).T
        inverse_T = 1 / np.where(np.abs(turn_T) > 1e-3, turn_T, np.complex64(1e-3))
        out_TP = self.points_TP * inverse_T[:, None]
        out_TP -= (place_T * inverse_T)[:, None]
        depth_P = DEPTH.astype(np.float32)
        out_TP -= (parallax_T * inverse_T)[:, None] * depth_P
        return out_TP

    def opening_T(self) -> Floats:  # noqa: N802 (named for its shape)
        """Lip opening."""
        return np.abs(self.aligned_TP[:, 66] - self.aligned_TP[:, 62])


def _jitter(looks: _Looks) -> Iterator[Problem]:
    """High frequencies of mouth and head, beyond what speech has."""
    if len(looks.points_TP) < TREMBLE_FRAMES + len(TREMBLE):
        return
    for part, limit in JITTER.items():
        points_TK = looks.points_TP[:, JITTER_POINTS[part]] / np.float32(looks.unit_px)
        for _ in range(4):
            points_TK = np.diff(points_TK, axis=0)  # four differences: the weights of TREMBLE
        power_T = (np.square(points_TK.real) + np.square(points_TK.imag)).mean(1) / 256
        power_T = np.convolve(np.pad(power_T, 2), np.ones(TREMBLE_FRAMES) / TREMBLE_FRAMES, "same")
        yield from _above(np.sqrt(power_T), limit, "jitter", part=part, worst=5 * limit, shortest=3)


def _shape(looks: _Looks, faces_us_T: Bools) -> Iterator[Problem]:
    """Landmarks where no face has them, against the portrait's shape; of a head turned far away that cannot be told."""
    limit_P = np.full(68, np.inf, np.float32)
    for points, _, limit in OUT_OF_PLACE:
        limit_P[points] = limit
    portrait_P = looks.portrait_P.astype(np.complex64)
    beyond_T = np.concatenate([_any_beyond(part_TP, portrait_P, limit_P) for part_TP in _blocks(looks.aligned_TP)])
    beyond_T &= faces_us_T
    rows = np.flatnonzero(beyond_T)
    away_NP = np.abs(looks.aligned_TP[rows] - portrait_P)
    for points, part, limit in OUT_OF_PLACE:
        away_T = np.zeros(len(beyond_T), np.float32)
        away_T[rows] = away_NP[:, points].max(1)
        yield from _above(away_T, limit, "out_of_place", part=part, worst=2.5 * limit)
    face_T = looks.aligned_TP[:, 8] - looks.aligned_TP[:, 33]
    ratio_T = np.where(faces_us_T, np.abs(face_T) / abs(looks.portrait_P[8] - looks.portrait_P[33]), 1)
    yield from _above(ratio_T, JAW_HIGH, "stretched_jaw", part="jaw", worst=1.8)
    yield from _above(-ratio_T, -JAW_LOW, "stretched_jaw", part="jaw", worst=-0.4)
    gaps_T3 = (looks.aligned_TP[:, [67, 66, 65]] - looks.aligned_TP[:, [61, 62, 63]]).imag
    yield from _above(np.where(faces_us_T, -gaps_T3.min(1), 0), -CROSSED, "crossed_lips", part="mouth", worst=0.05)


def _blocks(points_TP: NDArray[np.complex64]) -> Iterator[NDArray[np.complex64]]:
    """The frames in pieces that fit the processor's cache."""
    return (points_TP[first : first + BLOCK] for first in range(0, len(points_TP), BLOCK))


def _any_beyond(points_TP: NDArray[np.complex64], portrait_P: NDArray[np.complex64], limit_P: FloatArray) -> Bools:
    """In which frames any landmark is further from the portrait's than its limit."""
    square_TC = (points_TP - portrait_P).view(np.float32)
    np.multiply(square_TC, square_TC, out=square_TC)
    return (square_TC[:, 0::2] + square_TC[:, 1::2] > limit_P * limit_P).any(1)


def _yaw_T(looks: _Looks, portrait_yaw: float) -> Floats:  # noqa: N802 (named for its shape)
    """Yaw of every frame in degrees, by where the tip of the nose lies between the eyes, from the portrait's."""

    def across(points: Any) -> Any:
        eyes = points[..., 45] - points[..., 36]
        tip = points[..., 30] - (points[..., 36] + points[..., 45]) / 2
        return (tip / np.where(np.abs(eyes) > 1e-3, eyes, 1e-3)).real

    tangent_T = np.tan(np.radians(portrait_yaw)) + NOSE_LEVER * (across(looks.points_TP) - across(looks.portrait_P))
    return np.degrees(np.arctan(tangent_T))


def _silence(looks: _Looks, heard_T2: FloatArray) -> Iterator[Problem]:
    """Lips that are open while nobody speaks."""
    smile = abs(looks.portrait_P[66] - looks.portrait_P[62])
    limit = max(OPEN_IN_SILENCE, min(smile + SMILE_ADDS, SMILE_MOST))
    loud_T = np.convolve(heard_T2[:, 0] > QUIET, np.ones(2 * LEAD + 1))[LEAD:-LEAD] > 0.5
    opening_T = np.where(loud_T, 0, looks.opening_T()[: len(heard_T2)])
    shortest = round(OPEN_SILENCE_S * FPS)
    yield from _above(opening_T, limit, "open_in_silence", part="mouth", worst=0.2, shortest=shortest)


def _bilabials(looks: _Looks, heard_T2: FloatArray) -> Iterator[Problem]:
    """p, b and m at which the lips never meet within two frames."""
    opening_T = looks.opening_T()[: len(heard_T2)]
    runs = _runs(heard_T2[:, 1] > SHUT, 0)
    if not runs:
        return
    near_T = np.lib.stride_tricks.sliding_window_view(np.pad(opening_T, 2, "edge"), 5).min(1)
    least_N = np.minimum.reduceat(np.append(near_T, np.inf), np.array(runs).ravel())[::2]
    for index in np.flatnonzero(least_N > OPEN_BILABIAL):
        first, last = runs[index]
        value = float(least_N[index])
        worst_s = (first + int(opening_T[first:last].argmax())) / FPS
        severity = _severity(value, OPEN_BILABIAL, 0.15)
        span = first / FPS, last / FPS
        yield Problem(*span, "open_bilabial", worst_s, severity, value, OPEN_BILABIAL, "mouth")


def _blinks(closure_TE: FloatArray) -> Iterator[Problem]:
    """Lids that stay shut too long, or blink too often."""
    shut_T = closure_TE.min(1) > 0.5
    runs = _runs(shut_T, 0)
    for first, last in runs:
        length_s = (last - first) / FPS
        if length_s > LONG_BLINK_S:
            severity = _severity(length_s, LONG_BLINK_S, 3.0)
            span = first / FPS, last / FPS
            yield Problem(*span, "long_blink", (first + last) / 2 / FPS, severity, length_s, LONG_BLINK_S, "eyes")
    starts_s = np.array([first for first, _ in runs]) / FPS
    count_N = np.searchsorted(starts_s, starts_s + DENSE_S) - np.arange(len(starts_s))
    dense = np.flatnonzero(count_N >= DENSE)
    for group in np.split(dense, np.flatnonzero(np.diff(dense) > DENSE) + 1) if len(dense) else ():
        worst, most = int(group[count_N[group].argmax()]), int(count_N[group].max())
        end_s = runs[int(group[-1] + count_N[group[-1]] - 1)][1] / FPS
        severity = _severity(most, DENSE - 1, 15)
        start_s, worst_s = float(starts_s[group[0]]), float(starts_s[worst])
        yield Problem(start_s, end_s, "dense_blinks", worst_s, severity, float(most), DENSE - 1.0, "eyes")


def _above(
    value_T: Floats, limit: float, kind: Kind, *, part: Part, worst: float, shortest: int = 1
) -> Iterator[Problem]:
    """A problem for every stretch of `shortest` frames or more in which a value is above its limit.

    Values and limits below 0 stand for their opposites, for what must not be too small.
    """
    sign = -1.0 if kind == "crossed_lips" or limit < 0 else 1.0
    for first, last in _runs(value_T > limit, GAP_FRAMES):
        beyond = value_T[first:last] > limit
        if beyond.sum() < shortest:
            continue
        at = first + int(np.where(beyond, value_T[first:last], -np.inf).argmax())
        value = float(value_T[at])
        severity = _severity(value, limit, worst)
        yield Problem(first / FPS, last / FPS, kind, at / FPS, severity, sign * value, sign * limit, part)


def _runs(true_T: Bools, gap: int) -> list[tuple[int, int]]:
    """First and one past the last frame of every stretch; what is at most `gap` frames apart is one."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], true_T, [False]]).astype(np.int8)))
    first_N, last_N = edges[::2], edges[1::2]
    apart = np.flatnonzero(first_N[1:] - last_N[:-1] > gap)
    begin, end = np.r_[0, apart + 1], np.r_[apart, len(first_N) - 1]
    return [] if not len(first_N) else list(zip(first_N[begin].tolist(), last_N[end].tolist(), strict=True))


def _severity(value: float, limit: float, worst: float) -> float:
    """0.1 where a limit is just passed … 1 at the worst."""
    return float(np.clip(0.1 + 0.9 * (value - limit) / (worst - limit), 0.1, 1))


# Mending


def fix(problem: Problem, project: Project) -> Fix | None:
    """The edit that mends a problem of `project`'s motion; None where no edit does (another portrait or seed may)."""
    fields = _range_fields(problem, project)
    if fields:
        start_s, end_s = max(0.0, problem.start_s - PAD_S), problem.end_s + PAD_S
        ease_s = min(EASE_S, problem.start_s)  # at the very beginning there is no time to fade in
        return Fix("add_range", {"start_s": start_s, "end_s": end_s, "ease_s": ease_s, **fields})
    if problem.kind in ("long_blink", "dense_blinks"):
        return _blink_fix(problem, project)
    return None


def _range_fields(problem: Problem, project: Project) -> dict[str, Any]:
    """What a range that mends a problem does; empty where none does."""
    value, limit = problem.value, problem.limit
    match problem.kind:
        case "jitter":
            return {"smoothing_ms": 200.0} if problem.part == "mouth" else {"head_gain": 0.0}
        case "open_in_silence":
            return {"close_in_silence": True}
        case "open_bilabial":
            return {"close_on_bilabials": True}
        case "stretched_jaw":
            return {"mouth_gain": _less(0.8 * (limit - 1) / (value - 1))}  # of the lips and the chin, less of the jaw
        case "out_of_place" | "crossed_lips" if problem.part in ("mouth", "jaw"):
            return {"mouth_gain": _less(limit / value)}
        case "out_of_place" if problem.end_s - problem.start_s <= FREEZE_S:
            return {"freeze": True}
        case "turned_away":
            yaw = abs(project.portrait.chosen.pose.yaw) if project.portrait else 0.0
            return {"head_gain": _less((limit - yaw) / max(value - yaw, 1e-3))}
        case _:
            return {}


def _less(gain: float) -> float:
    """A gain a little below the one that would just do, for what is seen is no exact product of it."""
    return round(float(np.clip(0.85 * gain, 0.0, 0.95)), 2)


def _blink_fix(problem: Problem, project: Project) -> Fix | None:
    """A shorter blink, or every other one away."""
    near = [
        index
        for index, blink in enumerate(project.blinks.blinks)
        if blink.start_s < problem.end_s and blink.end_s > problem.start_s
    ]
    if not near:
        return None
    if problem.kind == "dense_blinks":
        return Fix("remove_blinks", {"indices": tuple(near[1::2])}) if len(near) > 1 else None
    longest = max(near, key=lambda index: project.blinks.blinks[index].length_s)
    return Fix("change_blink", {"index": longest, "length_s": 0.3, "hold_s": 0.0})
