"""From the pointer's way over the picture to the lengths of a landmark key, as composing will apply them.

Shape letters: P = 68 landmarks, D = 2 coordinates.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from engine.composing.head import Head, head_of
from engine.composing.landmark_keys import moved_by_keys, shift
from engine.composing.plan import plan_of
from engine.document import FPS, FloatArray, LandmarkKey, Project, Tracks

LEAST = 0.2
"""Share of a key's way that a landmark has to follow to be led by the pointer; others would make it leap."""


def frame_of(time_s: float) -> int:
    """The frame at which a landmark key is at its full strength."""
    return int(np.rint(time_s * FPS))


@dataclass(frozen=True, eq=False)
class Axes:
    """The head in one frame. `axes_AD` (2, 2): what an eye distance along its axes x and y is in picture pixels."""

    head: Head
    axes_AD: FloatArray

    @classmethod
    def at(cls, project: Project, tracks: Tracks, landmarks_PD: FloatArray, frame: int) -> Axes:
        """Of a composed frame; `landmarks_PD` (68, 2) are those of the project there, without lids.

        The pose is measured on nose and eye corners: what landmark keys did to these is taken out first.
        """
        pose = project.portrait.chosen.pose if project.portrait is not None and project.portrait.faces else None
        head = head_of(tracks.base, pose)
        near = [k for k in project.landmark_keys if _reaches(k, frame)]
        axes = head.poses(landmarks_PD[None])[0]
        if near:
            moved_DP = _moved(near, head, frame)
            undone = np.eye(4) + np.outer(_fitted(head, moved_DP[0]), [1, 0, 0, 0])
            undone += np.outer(_fitted(head, moved_DP[1]), [0, 1, 0, 0])
            axes = np.linalg.solve(undone, axes.astype(np.float64))
        return cls(head, np.asarray(axes[:2], np.float32))

    def follow(self, key: LandmarkKey) -> FloatArray:
        """How far each landmark follows a key, 0 … 1: (68,)."""
        return shift(replace(key, dx=0.0, dy=1.0), self.head)[1]

    def lengths(self, key: LandmarkKey, point: int, across_px: float, down_px: float) -> tuple[float, float]:
        """By how much `dx` and `dy` of a key grow so that `point` goes as far as that in the picture."""
        led = np.stack([shift(replace(key, dx=1.0, dy=0.0), self.head), shift(replace(key, dx=0.0, dy=1.0), self.head)])
        along_AA = led[:, :, point]  # by dx, dy: the way along the head's x, y
        way_A = np.linalg.solve(self.axes_AD.T.astype(np.float64), [across_px, down_px])
        # A landmark in the middle of a mirrored key cannot be led aside.
        gain = np.diag(along_AA)
        led_A = np.where(np.abs(gain) >= LEAST, way_A / np.where(np.abs(gain) >= LEAST, gain, 1), 0.0)
        return float(led_A[0]), float(led_A[1])


def _reaches(key: LandmarkKey, frame: int) -> bool:
    return abs(frame - frame_of(key.time_s)) <= max(key.before_s, key.after_s) * FPS + 1


def _moved(keys: list[LandmarkKey], head: Head, frame: int) -> FloatArray:
    """How far keys move the landmarks of one frame, in eye distances along the head's axes: (2, 68)."""
    # As if the track began at that frame, so that a video of an hour costs no more than a word.
    here = tuple(replace(k, time_s=(frame_of(k.time_s) - frame) / FPS) for k in keys)
    away_DNP = np.zeros((2, 1, 68), np.float32)
    moved_by_keys(away_DNP, np.zeros(1, np.intp), head, plan_of(Project(landmark_keys=here), 1, None))
    return away_DNP[:, 0]


def _fitted(head: Head, values_P: FloatArray) -> FloatArray:
    """What a pose would take for its own of a number at each landmark: (4,)."""
    return head.poses(np.stack([values_P, np.zeros_like(values_P)], 1)[None])[0, :, 0]
