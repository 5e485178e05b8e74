"""The 68 landmarks by FAN (Bulat & Tzimiropoulos 2017), from the face-alignment package and its own weights."""

from __future__ import annotations

import threading
import urllib.error
import warnings
from contextlib import redirect_stderr
from functools import cache
from io import StringIO
from typing import Any

import numpy as np

from engine.document import FloatArray
from engine.errors import ModelError
from engine.faces.mesh import Mesh, aligned
from engine.faces.pyramid import Pyramid
from engine.faces.quiet import quiet

CUT = 512
"""Side in pixels of the upright square handed to FAN, which itself works at 256 px."""

_lock = threading.Lock()


class FanBackend:
    """Turns each face upright by its mesh and lets FAN place the landmarks there.

    Raises ModelError if face-alignment is not installed or its weights (96 MB, fetched once) cannot be had.
    """

    name = "fan"

    def __init__(self) -> None:
        with _lock:
            self._network = _network()

    def landmarks(self, pyramid: Pyramid, mesh: Mesh) -> FloatArray:
        square = aligned(mesh.mesh_VD)
        to_picture = square.to_picture(CUT)
        turn, middle = to_picture[:, :2], to_picture[:, 2]
        in_square = (mesh.mesh_VD[:, :2] - middle) @ np.linalg.inv(turn).T
        box = np.concatenate([in_square.min(0), in_square.max(0)])
        with _lock, warnings.catch_warnings():
            warnings.simplefilter("ignore")
            found = self._network.get_landmarks_from_image(pyramid.cut(square, CUT), detected_faces=[box])
        return (np.asarray(found[0], np.float64) @ turn.T + middle).astype(np.float32)


@cache
def _network() -> Any:
    try:
        with quiet():
            import face_alignment  # pyright: ignore[reportMissingImports]
    except ImportError:
        raise ModelError(
            "The fan backend needs the face-alignment package: install it with pip install 'likeness[fan]', "
            "or use the mediapipe backend."
        ) from None
    try:
        # Boxes come from the mesh, so `folder`, the one detector without weights of its own, stands in.
        with redirect_stderr(StringIO()), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return face_alignment.FaceAlignment(
                face_alignment.LandmarksType.TWO_D, device="cpu", face_detector="folder", compile=False
            )
    except (urllib.error.URLError, OSError, RuntimeError, EOFError) as error:
        raise ModelError(
            "The weights of the fan backend could not be downloaded: connect to the internet once, "
            "or use the mediapipe backend."
        ) from error
