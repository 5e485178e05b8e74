"""ARKit's 52 blend shapes as movements of landmarks on the head, in eye distances, and back.

What each shape moves is written down once, as a table of movements at weight 1; sums of them are a face. ARKit itself
gives no numbers: these are ours, so that a jaw at 1 opens as far as a mouth goes. Squints, cheeks, tongue and nose move
nothing that landmarks show. Shape letters: T frames, K = 52 shapes, N shapes that are told of landmarks, P = 68, D = 2.
"""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from engine.composing import mouth
from engine.faces.points import BROWS, JAW, MOUTH

# fmt: off
SHAPES: tuple[str, ...] = (
    "EyeBlinkLeft", "EyeLookDownLeft", "EyeLookInLeft", "EyeLookOutLeft", "EyeLookUpLeft", "EyeSquintLeft",
    "EyeWideLeft", "EyeBlinkRight", "EyeLookDownRight", "EyeLookInRight", "EyeLookOutRight", "EyeLookUpRight",
    "EyeSquintRight", "EyeWideRight", "JawForward", "JawRight", "JawLeft", "JawOpen", "MouthClose", "MouthFunnel",
    "MouthPucker", "MouthRight", "MouthLeft", "MouthSmileLeft", "MouthSmileRight", "MouthFrownLeft", "MouthFrownRight",
    "MouthDimpleLeft", "MouthDimpleRight", "MouthStretchLeft", "MouthStretchRight", "MouthRollLower", "MouthRollUpper",
    "MouthShrugLower", "MouthShrugUpper", "MouthPressLeft", "MouthPressRight", "MouthLowerDownLeft",
    "MouthLowerDownRight", "MouthUpperUpLeft", "MouthUpperUpRight", "BrowDownLeft", "BrowDownRight", "BrowInnerUp",
    "BrowOuterUpLeft", "BrowOuterUpRight", "CheekPuff", "CheekSquintLeft", "CheekSquintRight", "NoseSneerLeft",
    "NoseSneerRight", "TongueOut",
)
TOLD: tuple[str, ...] = (
    "JawOpen", "MouthClose", "MouthPucker", "MouthLeft", "MouthRight", "MouthSmileLeft", "MouthSmileRight",
    "MouthFrownLeft", "MouthFrownRight", "MouthStretchLeft", "MouthStretchRight", "MouthLowerDownLeft",
    "MouthLowerDownRight", "MouthUpperUpLeft", "MouthUpperUpRight", "BrowDownLeft", "BrowDownRight", "BrowInnerUp",
    "BrowOuterUpLeft", "BrowOuterUpRight",
)
# fmt: on
"""`SHAPES`: in the order of Live Link Face's tables. `TOLD`: those that are written, told of landmarks; all others but
blinks and looks stay 0. Left and right are the subject's."""
WIDEST_GAP = 0.42
"""Eye distances between the inner lips when the jaw is at 1."""
UPPER_STAYS = 0.35
"""Share of its usual way that the upper lip goes when it is the jaw that opens."""
LOWER_MORE = (1 - UPPER_STAYS) * mouth.UPPER_SHARE / (1 - mouth.UPPER_SHARE)
"""How much further the lower lip goes then, so that the gap is the same."""
STEADY = 0.02
"""Weight of the wish for small weights: of two ways to make a face, the one that needs less is told."""

Matrix = NDArray[np.float64]


@cache
def movements_KPD() -> Matrix:  # noqa: N802 (named for its shape)
    """(52, 68, 2) what each shape at 1 moves, x to the picture's right, y down, in eye distances."""
    out = np.zeros((52, 68, 2))
    for name, moved_PD in _movements().items():
        out[SHAPES.index(name)] = moved_PD
    out.flags.writeable = False
    return out


def moved(weights_TK: np.ndarray) -> Matrix:
    """What weights (T, 52) move: (T, 68, 2)."""
    return np.tensordot(np.clip(weights_TK, 0, 1), movements_KPD(), axes=1)


def weights(moved_TPD: np.ndarray) -> Matrix:
    """The weights (T, 52), 0 … 1, whose sum comes nearest to movements (T, 68, 2): least squares, none below 0.

    Lawson and Hanson 1974; several sets of weights make nearly one face, of which the smaller one is told.
    """
    from scipy.optimize import nnls

    places = [SHAPES.index(name) for name in TOLD]
    free_NV = movements_KPD()[places].reshape(len(places), -1)
    design = np.vstack([free_NV.T, STEADY * np.eye(len(places))])
    out_TK = np.zeros((len(moved_TPD), 52))
    rest = np.zeros(len(places))
    for t, target in enumerate(np.asarray(moved_TPD, np.float64).reshape(len(moved_TPD), -1)):
        found, _ = nnls(design, np.concatenate([target, rest]))
        out_TK[t, places] = np.clip(found, 0, 1)
    return out_TK


def _movements() -> dict[str, Matrix]:
    left_20, left_10 = _sides()
    out: dict[str, Matrix] = {"JawOpen": _dropped(WIDEST_GAP)}
    out["MouthClose"] = -_only_lips(out["JawOpen"])
    out["MouthPucker"] = _mouth(-0.16 * mouth.WIDTH, np.zeros(20))
    out["MouthFunnel"] = _mouth(-0.11 * mouth.WIDTH, np.zeros(20)) + _only_lips(_opened(0.05))
    aside = np.full(20, 0.08)
    out["MouthLeft"], out["MouthRight"] = _mouth(aside, np.zeros(20)), _mouth(-aside, np.zeros(20))
    out["JawLeft"], out["JawRight"] = _jaw(0.06), _jaw(-0.06)
    upper, lower = _lips()
    for side, half, brow in (("Left", left_20, left_10), ("Right", 1 - left_20, 1 - left_10)):
        smile_x, smile_y = mouth.SMILE_XY * half
        outward = mouth.WIDTH * half
        out[f"MouthSmile{side}"] = _mouth(0.13 * smile_x, 0.13 * smile_y)
        out[f"MouthFrown{side}"] = _mouth(np.zeros(20), -0.08 * smile_y)
        out[f"MouthDimple{side}"] = _mouth(0.04 * outward, 0.01 * smile_y)
        out[f"MouthStretch{side}"] = _mouth(0.1 * outward, np.zeros(20))
        out[f"MouthLowerDown{side}"] = _mouth(np.zeros(20), 0.07 * lower * half)
        out[f"MouthUpperUp{side}"] = _mouth(np.zeros(20), -0.06 * upper * half)
        out[f"BrowDown{side}"] = _brows(0.06 * mouth.ARCH * brow)
        out[f"BrowOuterUp{side}"] = _brows(-0.09 * mouth.ARCH * brow * _outer())
    out["BrowInnerUp"] = _brows(-0.09 * mouth.ARCH * (1 - _outer()))
    out["MouthRollLower"] = _mouth(np.zeros(20), -0.03 * lower)
    out["MouthRollUpper"] = _mouth(np.zeros(20), 0.02 * upper)
    out["MouthShrugLower"] = _mouth(np.zeros(20), -0.03 * lower)
    out["MouthShrugUpper"] = _mouth(np.zeros(20), -0.02 * upper)
    return out


def _opened(gap: float) -> Matrix:
    """Lips and chin when the gap grows, (68, 2)."""
    away_DNP = np.zeros((2, 1, 68), np.float32)
    mouth.part(away_DNP, (gap * mouth.OPENING)[None].astype(np.float32), slice(None))
    return away_DNP[:, 0].T.astype(np.float64)


def _dropped(gap: float) -> Matrix:
    """The same by the jaw alone: the upper lip hardly moves, the lower lip and the chin go further."""
    out = _opened(gap)
    out[:, 1] = np.where(out[:, 1] < 0, UPPER_STAYS, 1 + LOWER_MORE) * out[:, 1]
    return out


def _only_lips(moved_PD: Matrix) -> Matrix:
    out = np.zeros((68, 2))
    out[MOUTH] = moved_PD[MOUTH]
    return out


def _mouth(x_20: np.ndarray, y_20: np.ndarray) -> Matrix:
    out = np.zeros((68, 2))
    out[MOUTH] = np.column_stack([x_20, y_20])
    return out


def _brows(y_10: np.ndarray) -> Matrix:
    out = np.zeros((68, 2))
    out[BROWS, 1] = y_10
    return out


def _jaw(aside: float) -> Matrix:
    """Chin and lower lip go aside."""
    _, lower = _lips()
    out = _mouth(aside * lower, np.zeros(20))
    out[JAW, 0] = aside * mouth.JAW_SHARE
    return out


def _lips() -> tuple[Matrix, Matrix]:
    """How much of the upper and of the lower lip each landmark of the mouth is, (20,)."""
    drop = _opened(1.0)[MOUTH, 1]
    return np.clip(-drop / mouth.UPPER_SHARE, 0, 1), np.clip(drop / (1 - mouth.UPPER_SHARE), 0, 1)


def _sides() -> tuple[Matrix, Matrix]:
    """How much each landmark of the mouth (20,) and of the brows (10,) belongs to the subject's left, 0 … 1."""
    along = np.asarray(mouth.WIDTH, np.float64) * 2
    return np.clip(0.5 + along / 2, 0, 1), np.repeat([0.0, 1.0], 5)


def _outer() -> Matrix:
    """How far out each landmark of the brows lies, (10,): 1 at the temples, 0 at the nose."""
    return np.array([1, 0.9, 0.6, 0.25, 0, 0, 0.25, 0.6, 0.9, 1])
