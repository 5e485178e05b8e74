"""Whether a hand is in front of a face: what is animated there would drag the hand along.

MediaPipe's palm detector proposes, its hand network confirms; both come inside the mediapipe wheel. Measured on 55
portraits and video stills of 23 people without a hand in the face: none was seen in one. Two painted hands, laid over
eight of these faces in four places at random size and angle: 58 of the 60 faces that were still found. A hand whose
palm and fingers are mostly outside the picture, a glove or a fist may go unseen.
"""

from __future__ import annotations

import atexit
import os
import threading
import warnings
from collections.abc import Iterator
from functools import cache
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.document import FloatArray
from engine.errors import ModelError
from engine.faces.geometry import FaceGeometry
from engine.faces.pyramid import Pyramid, Square
from engine.faces.quiet import quiet

VIEWS = (1.3, 1.8, 2.4, 3.2)
"""Sides of the squares that are looked at, in sides of the face: a hand may be near and large or far and small."""
VIEW_SIZE = 384
CONFIDENCE = 0.3
IN_FRONT = 0.12
"""Share of a hand's 21 joints within the face's outline from which on it counts as in front: three of them."""


class HandModels:
    """The warm graph of one process; calls from several threads take turns. Raises ModelError if it cannot start."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.process = os.getpid()
        with quiet(), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                from mediapipe.python.solutions.hands import Hands

                self._graph: Any = Hands(
                    static_image_mode=True,  # no memory of the picture before: the same pixels give the same hands
                    max_num_hands=4,
                    model_complexity=1,
                    min_detection_confidence=CONFIDENCE,
                    min_tracking_confidence=CONFIDENCE,
                )
            except (ImportError, OSError, RuntimeError, ValueError, AttributeError) as error:
                raise ModelError(
                    "MediaPipe cannot start on this machine: install it again with pip install mediapipe==0.10.21."
                ) from error
            self.find(np.zeros((VIEW_SIZE, VIEW_SIZE, 3), np.uint8))  # the networks are built, and talk, at first

    def find(self, square_HWC: NDArray[np.uint8]) -> list[FloatArray]:
        """The joints of every hand in a square picture (N, N, 3): (21, 2) float32 each, in pixels of the square."""
        with self._lock:
            found = self._graph.process(square_HWC).multi_hand_landmarks or ()
        side = square_HWC.shape[0]
        return [np.array([(joint.x, joint.y) for joint in hand.landmark], np.float32) * side for hand in found]

    def close(self) -> None:
        """Stops the graph's threads; a forked child has none of them and leaves them alone."""
        if os.getpid() == self.process:
            with self._lock, quiet():
                self._graph.close()


def hand_in_front(geometry: FaceGeometry, picture_HWC: NDArray[np.uint8]) -> bool:
    """Whether a hand covers a part of the face in its picture (H, W, 3) uint8 RGB; takes about 0.2 s.

    Raises ModelError if the networks cannot run.
    """
    outline = cv2.convexHull(np.ascontiguousarray(geometry.mesh_VD[:, :2]))
    return any(_share_within(hand, outline) >= IN_FRONT for hand in _hands(geometry, picture_HWC))


def _hands(geometry: FaceGeometry, picture_HWC: NDArray[np.uint8]) -> Iterator[NDArray[np.float64]]:
    """The hands round a face, (21, 2) each in picture pixels, one view after the other."""
    low, high = geometry.mesh_VD[:, :2].min(0), geometry.mesh_VD[:, :2].max(0)
    (x, y), side = (low + high) / 2, float((high - low).max())
    pyramid, models = Pyramid(picture_HWC), hand_models()
    for view in VIEWS:
        square = Square(float(x), float(y), side * view)
        matrix = square.to_picture(VIEW_SIZE)
        for joints in models.find(pyramid.cut(square, VIEW_SIZE, cv2.BORDER_CONSTANT)):
            yield (joints - 0.5) @ matrix[:, :2].T + matrix[:, 2]


def _share_within(hand: np.ndarray, outline: Any) -> float:
    inside = [cv2.pointPolygonTest(outline, (float(x), float(y)), measureDist=False) >= 0 for x, y in hand]
    return float(np.mean(inside))


_starting = threading.Lock()


def hand_models() -> HandModels:
    """The graph of this process, started at the first call.

    Raises ModelError if it cannot start, or in a process forked from one where it already runs.
    """
    with _starting:
        started = _models()
    if os.getpid() != started.process:
        raise ModelError("Hands cannot be found in a forked process: start it by multiprocessing's spawn method.")
    return started


@cache
def _models() -> HandModels:
    started = HandModels()
    atexit.register(started.close)
    return started
