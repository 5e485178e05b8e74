"""A drawn face that speaks, blinks, turns and looks about, for tests of motion of other programs."""

from __future__ import annotations

import numpy as np

from engine.composing import mouth
from engine.composing.head import head_of
from engine.document import FPS, Crop, FloatArray, FoundFace, HeadPose, MotionTrack
from engine.interchange.measured import with_lids
from engine.interchange.records import FaceMotion

SIDE = 256
EYE_PX = 60.0


def face() -> FoundFace:
    """A face from the front, its lips closed, in a picture of 256 px."""
    landmarks = landmarks_PD()
    points = tuple((float(x), float(y)) for x, y in landmarks)
    return FoundFace(points, Crop(0, 0, SIDE), HeadPose(0, 0, 0), 1.0)


def landmarks_PD() -> FloatArray:  # noqa: N802 (named for its shape)
    """(68, 2) iBUG landmarks, drawn by hand: outer eye corners 60 px apart."""
    out = np.zeros((68, 2))
    jaw = np.linspace(np.pi * 0.97, np.pi * 0.03, 17)
    out[:17] = np.column_stack([-0.8 * np.cos(np.pi - jaw), 0.15 + 1.15 * np.sin(jaw)])
    out[17:22] = np.column_stack([np.linspace(-0.62, -0.16, 5), -0.2 - 0.06 * np.sin(np.linspace(0, np.pi, 5))])
    out[22:27] = out[17:22][::-1] * [-1, 1]
    out[27:31] = np.column_stack([np.zeros(4), np.linspace(0, 0.36, 4)])
    out[31:36] = np.column_stack([np.linspace(-0.14, 0.14, 5), [0.44, 0.46, 0.48, 0.46, 0.44]])
    eye = np.array([[-0.5, 0], [-0.4, -0.05], [-0.27, -0.05], [-0.17, 0.01], [-0.27, 0.04], [-0.4, 0.04]])
    out[36:42] = eye
    out[42:48] = (eye * [-1, 1])[[3, 2, 1, 0, 5, 4]]
    outer = np.array([-0.27, -0.17, -0.07, 0, 0.07, 0.17, 0.27])
    out[48:55] = np.column_stack([outer, 0.74 + np.array([0, -0.04, -0.06, -0.05, -0.06, -0.04, 0])])
    out[55:60] = np.column_stack([outer[5:0:-1], 0.74 + np.array([0.05, 0.08, 0.09, 0.08, 0.05])])
    inner = np.array([-0.22, -0.09, 0, 0.09, 0.22])
    out[60:65] = np.column_stack([inner, np.full(5, 0.74)])
    out[65:68] = np.column_stack([inner[3:0:-1], np.full(3, 0.74)])
    return (EYE_PX * out + [128, 100]).astype(np.float32)


def speaking_TPD(frames: int, fps: float = FPS) -> FloatArray:  # noqa: N802 (named for its shape)
    """(T, 68, 2) the face opening its mouth twice a second, wider and narrower, turning by 8 degrees and back."""
    still = landmarks_PD()
    track = MotionTrack(still[None], "drawn", 0)
    head = head_of(track, HeadPose(0, 0, 0))
    times = np.arange(frames) / fps
    away = np.zeros((2, frames, 68), np.float32)
    rest_3 = head.points_PQ[mouth.LOWER, 1] - head.points_PQ[mouth.UPPER, 1]
    opened = np.maximum(0, 0.15 * np.sin(2 * np.pi * 2 * times)).astype(np.float32)
    mouth.open_by(away, rest_3, opened, np.arange(frames))
    away[0, :, 48:68] += (0.05 * np.sin(2 * np.pi * 0.7 * times))[:, None].astype(np.float32) * mouth.WIDTH
    away[1, :, 17:27] -= (0.03 * (1 - np.cos(2 * np.pi * 0.4 * times)))[:, None].astype(np.float32) * mouth.ARCH
    turns = np.column_stack([8 * np.sin(2 * np.pi * 0.3 * times), 4 * np.sin(2 * np.pi * 0.5 * times), 0 * times])
    poses = head.turned(
        np.repeat(head.still_QD[None], frames, 0), turns.astype(np.float32), np.zeros((frames, 2), np.float32)
    )
    return head.in_picture(away, poses)


def face_motion(frames: int = 75, fps: float = FPS) -> FaceMotion:
    """The face as another program tells it: it speaks, blinks both eyes at 1 s, winks the left one at 2 s."""
    from engine.interchange import arkit, arkit_shapes
    from engine.interchange.lay import turns_of

    landmarks = speaking_TPD(frames, fps)
    times = np.arange(frames) / fps
    both = np.clip(1 - np.abs(times - 1.0) / 0.12, 0, 1) ** 0.5
    left = np.clip(1 - np.abs(times - 2.0) / 0.12, 0, 1) ** 0.5
    closure = np.column_stack([both, np.maximum(both, left)]).astype(np.float32)
    gaze = np.column_stack([np.where(times > 0.5, 0.08, 0.0), np.zeros(frames)]).astype(np.float32)
    head = head_of(MotionTrack(landmarks, "drawn", 0), HeadPose(0, 0, 0))
    poses = head.poses(landmarks)
    weights = arkit_shapes.weights(np.moveaxis(head.on_head(landmarks, poses), 0, -1))
    return FaceMotion(
        fps,
        landmarks_TPD=with_lids(landmarks, closure),
        weights_TK=arkit.with_eyes(weights, closure, gaze).astype(np.float32),
        turn_T3=turns_of(head, poses).astype(np.float32),
        closure_TE=closure,
        gaze_TD=gaze,
    )
