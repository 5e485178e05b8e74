"""How far the face moves, as the numbers that keys of curves change: read from composed landmarks, without Qt.

What is shown is measured as keys act: on the person's head as `engine.composing.head` knows it, so that a key that adds
8 degrees lifts the line by 8 degrees, and a mouth looks as open however the head is held.

Shape letters: T frames, P = 68 landmarks, D = 2 coordinates, M measures (sums of landmarks with weights).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np

from engine.composing import spans
from engine.composing.head import NECK, Head, head_of
from engine.composing.mouth import ARCH
from engine.document import Curve, CurveName, FloatArray, FoundFace, MotionTrack
from engine.faces.points import BROWS, STABLE

CURVES: tuple[CurveName, ...] = (
    "mouth_open", "mouth_width", "smile", "brows", "yaw", "pitch", "roll", "shift_x", "shift_y",
)  # fmt: skip
DEGREES: frozenset[CurveName] = frozenset({"yaw", "pitch", "roll"})
"""The others are eye distances."""
AXES, OPENING, WIDTH, CORNERS, RISE = 3, 4, 5, 6, 7
"""Measures: first the head's axes and, at AXES, its place in the picture; then lips, corners of the mouth, brows."""
NECK_Q = np.r_[NECK, 1.0].astype(np.float32)
"""The neck on the head's axes."""
SAMPLES = 250
"""Frames that are looked at for a face at rest where the portrait's is not known."""
FLAT = 1e-6
"""Less than any face can be, so that nothing is divided by zero."""


def curve_values(landmarks_TPD: FloatArray, rest: FoundFace | None) -> dict[CurveName, FloatArray]:
    """The value of every curve in every frame: (T,) float32 each, in the units of CurveName.

    `landmarks_TPD` (T, 68, 2) as composed; `rest`: the portrait's face in the same pixels, None where it is not known.
    Opening (62 to 66) and width (48 to 54) of the mouth are lengths; smile and brows rise from the face at rest; yaw,
    pitch and roll are those of HeadPose; shifts are those of the neck, about which heads turn, from where it rests.
    """
    count = len(landmarks_TPD)
    if not count:
        return {name: np.zeros(0, np.float32) for name in CURVES}
    face = _rest(rest) if rest is not None else _measured_rest(landmarks_TPD)
    return face.values(np.ascontiguousarray(landmarks_TPD, np.float32).reshape(count, -1))


def rest_values(rest: FoundFace) -> dict[CurveName, float]:
    """The value of every curve for the portrait itself."""
    still_1PD = np.array(rest.landmarks, np.float32)[None]
    return {name: float(values_1[0]) for name, values_1 in curve_values(still_1PD, rest).items()}


def added_at(curve: Curve, seconds: float) -> float:
    """What the keys of a curve add at a moment, as composing does it."""
    # Composing asks for whole frames: with the keys moved, the moment is frame 0.
    keys = tuple(replace(key, time_s=key.time_s - seconds) for key in curve.keys)
    return float(spans.curve_values(replace(curve, keys=keys), 1)[0])


@dataclass(frozen=True, eq=False)
class _Rest:
    """A face at rest. `weights_MC` (2M, 136): what is measured of landmarks; `sum_M`, `depth_M`: their weights' sums
    and mean depths, to tell what the head's place and turn make of them; `rest_MD`: the measures at rest, on the head.
    """

    head: Head
    weights_MC: FloatArray
    sum_M: FloatArray
    depth_M: FloatArray
    rest_MD: FloatArray

    @classmethod
    def of(cls, head: Head) -> _Rest:
        weights_MP = np.zeros((8, 68), np.float32)
        weights_MP[: AXES + 1, STABLE] = head.fit_QS
        weights_MP[OPENING, [66, 62]] = 1, -1
        weights_MP[WIDTH, [54, 48]] = 1, -1
        weights_MP[CORNERS, [48, 54]] = 0.5
        weights_MP[RISE, BROWS] = ARCH / np.square(ARCH).sum()  # as much as a key of 1 does is 1
        across = weights_MP @ head.points_PQ
        # Rows x and y of each measure, for landmarks as they lie in memory.
        weights_MC = np.kron(weights_MP, np.eye(2, dtype=np.float32))
        return cls(head, weights_MC, across[:, 3], across[:, 2], across[:, :2])

    def values(self, points_TC: FloatArray) -> dict[CurveName, FloatArray]:
        """The curves of landmarks (T, 136)."""
        measures_MDT = (self.weights_MC @ points_TC.T).reshape(-1, 2, len(points_TC))
        (ax, ay), (bx, by), (cx, cy) = axes = measures_MDT[:AXES]
        det_T = ax * by - ay * bx
        det_T[np.abs(det_T) < FLAT] = FLAT

        def on_head(measure: int) -> tuple[FloatArray, FloatArray]:
            """A measure of the picture freed of where the head is and how it is held, in pixels."""
            x, y = measures_MDT[measure] - self.sum_M[measure] * measures_MDT[AXES] - self.depth_M[measure] * axes[2]
            return x, y

        def across(measure: int) -> FloatArray:
            x, y = on_head(measure)
            return (by * x - bx * y) / det_T

        def up(measure: int) -> FloatArray:
            x, y = on_head(measure)
            return self.rest_MD[measure, 1] - (ax * y - ay * x) / det_T

        # The head's third axis points to its back: where the nose points, and how much of it towards the viewer.
        scale_T = np.maximum(np.sqrt(np.einsum("ADT,ADT->T", axes, axes) / 2), FLAT)
        side_T, down_T = -cx / scale_T, np.clip(-cy / scale_T, -1, 1)
        ahead_T = np.sqrt(np.maximum(1 - side_T * side_T - down_T * down_T, FLAT))
        still_D = NECK_Q @ self.head.still_QD
        neck_DT = np.tensordot(NECK_Q, measures_MDT[: AXES + 1], 1)
        shift_DT = (neck_DT - still_D[:, None]) / self.head.scale
        return {
            "mouth_open": self.rest_MD[OPENING, 1] - up(OPENING),
            "mouth_width": across(WIDTH),
            "smile": up(CORNERS),
            "brows": up(RISE),
            "yaw": np.degrees(np.arctan2(side_T, ahead_T)),
            "pitch": np.degrees(np.arcsin(down_T)),
            "roll": np.degrees(np.arctan2(ay, by)),
            "shift_x": shift_DT[0],
            "shift_y": shift_DT[1],
        }


@lru_cache(maxsize=4)
def _rest(rest: FoundFace) -> _Rest:
    """The portrait's face, as the head of a track that shows nothing else."""
    still = MotionTrack(np.array(rest.landmarks, np.float32)[None], "", 0)
    return _Rest.of(head_of(still, rest.pose))


def _measured_rest(landmarks_TPD: FloatArray) -> _Rest:
    """The face at rest as it is seen with lips closed, looking straight ahead."""
    some = landmarks_TPD[:: max(1, len(landmarks_TPD) // SAMPLES)]
    return _Rest.of(head_of(MotionTrack(some, "", 0), None))
