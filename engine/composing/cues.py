"""Mouth cues of the user's own: the mouth takes their shapes, one after the other.

Shape letters: K cues, M pairs of a cue and a frame.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from engine.composing import mouth
from engine.composing.spans import SAME, Ints, Spans, faded, smooth, spans
from engine.document import FPS, Cue, CueShape, FloatArray
from engine.faces.points import JAW, MOUTH

EASE_S = 0.08
"""How long the mouth takes to and from a shape, half of its cue at most."""
TOUCHING_S = 0.5 / FPS
"""Cues that follow so closely go from one shape to the next, without letting go between them."""


@dataclass(frozen=True, eq=False)
class CuePlan:
    """`weight_M`: how far the mouth follows its cue; `before_M`, `after_M`: shares of the cues before and after it."""

    cues: Sequence[Cue]
    spans: Spans
    weight_M: FloatArray
    before_M: FloatArray
    after_M: FloatArray

    @staticmethod
    def of(cues: Sequence[Cue], frames: int) -> CuePlan:
        """What cues in order of time ask of a track of so many frames."""
        start_K, end_K = (np.array([(c.start_s, c.end_s) for c in cues], np.float64).reshape(-1, 2) * FPS).T
        found = spans(start_K, end_K, frames)
        follows_K = np.zeros(len(cues), bool)  # whether another cue begins where one ends
        follows_K[:-1] = start_K[1:] - end_K[:-1] <= TOUCHING_S * FPS
        led_K = np.r_[False, follows_K][: len(cues)]
        ease_K = np.maximum(np.minimum(EASE_S * FPS, (end_K - start_K) / 2), SAME)
        weight_M = faded(found, start_K, end_K, np.where(led_K, 0, ease_K), np.where(follows_K, 0, ease_K))
        k = found.span_M
        before_M = 0.5 * (1 - smooth((found.frame_M - start_K[k]) / ease_K[k])) * led_K[k]
        after_M = 0.5 * (1 - smooth((end_K[k] - found.frame_M) / ease_K[k])) * follows_K[k]
        return CuePlan(cues, found, weight_M, before_M.astype(np.float32), after_M.astype(np.float32))


def bend_to_cues(away_DNP: FloatArray, row_T: Ints, rest_3: FloatArray, plan: CuePlan) -> None:
    """Bends mouth and jaw to the shapes of cues; `row_T` is where frame t lies in N."""
    cues, k, used = plan.cues, plan.spans.span_M, plan.weight_M > 0
    if not used.any():
        return
    names: list[CueShape] = list(dict.fromkeys(cue.shape for cue in cues))
    shapes_DSP = np.concatenate([mouth.shape(name, rest_3) for name in names], axis=1)
    shape_K = np.array([names.index(cue.shape) for cue in cues])
    shares_MS = np.zeros((len(k), len(names)), np.float32)
    pair = np.arange(len(k))
    for shape_M, share_M in (
        (shape_K[k], 1 - plan.before_M - plan.after_M),
        (shape_K[np.maximum(k - 1, 0)], plan.before_M),
        (shape_K[np.minimum(k + 1, len(cues) - 1)], plan.after_M),
    ):
        shares_MS[pair, shape_M] += share_M
    rows, weight_M1, shares_MS = row_T[plan.spans.frame_M[used]], plan.weight_M[used, None], shares_MS[used]
    for points, follow in ((MOUTH, np.float32(1)), (JAW, mouth.JAW_SHARE)):
        target_DMP = sum(shares_MS[:, s, None] * shapes_DSP[:, s, None, points] for s in range(len(names)))
        here_DMP = away_DNP[:, rows, points]
        away_DNP[:, rows, points] = here_DMP + weight_M1 * follow * (target_DMP - here_DMP)
