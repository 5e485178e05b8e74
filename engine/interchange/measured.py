"""A project's composed motion as other programs tell motion: landmarks with moving lids, turns, blend shapes.

Shape letters: T frames, P = 68 landmarks, D = 2 coordinates, E = 2 eyes.
"""

from __future__ import annotations

import numpy as np

from engine.compose import ComposedMotion
from engine.composing.head import head_of
from engine.document import FloatArray, HeadPose, MotionTrack
from engine.interchange import arkit, arkit_shapes
from engine.interchange.lay import turns_of
from engine.interchange.records import FaceMotion

LIDS = ((37, 41), (38, 40), (43, 47), (44, 46))
"""Upper and lower landmarks of the lids, the subject's right eye first."""
UPPER_WAY = 0.85
"""Share of the way between the lids that the upper one goes when they shut."""


def measured(motion: ComposedMotion, base: MotionTrack, pose: HeadPose | None, fps: float) -> FaceMotion:
    """What a face does, frame t at t / `fps`; `base`: the track it was composed from, `pose`: the portrait's.

    Turns and blend shapes are told of the landmarks, so that of a head turned far they are less exact.
    """
    head = head_of(base, pose)
    landmarks_TPD = motion.landmarks_TPD
    poses_TQD = head.poses(landmarks_TPD)
    away_DTP = head.on_head(landmarks_TPD, poses_TQD)
    weights_TK = arkit_shapes.weights(np.moveaxis(away_DTP, 0, -1))
    weights_TK = arkit.with_eyes(weights_TK, motion.closure_TE, motion.gaze_TD)
    return FaceMotion(
        fps,
        landmarks_TPD=with_lids(landmarks_TPD, motion.closure_TE),
        weights_TK=weights_TK.astype(np.float32),
        turn_T3=turns_of(head, poses_TQD).astype(np.float32),
        closure_TE=motion.closure_TE,
        gaze_TD=motion.gaze_TD,
    )


def with_lids(landmarks_TPD: FloatArray, closure_TE: FloatArray) -> FloatArray:
    """The landmarks with the lids as far shut as `closure_TE` (T, 2) says; composed ones stay open."""
    out = landmarks_TPD.copy()
    for place, (upper, lower) in enumerate(LIDS):
        shut_T1 = closure_TE[:, place // 2, None]
        between_TD = landmarks_TPD[:, lower] - landmarks_TPD[:, upper]
        out[:, upper] += UPPER_WAY * shut_T1 * between_TD
        out[:, lower] -= (1 - UPPER_WAY) * shut_T1 * between_TD
    return out
