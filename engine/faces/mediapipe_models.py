"""MediaPipe's networks, warm and silent: face detectors, face mesh, person segmentation.

All models come inside the mediapipe wheel, so nothing is fetched. Graphs keep no state between calls: the same pixels
give the same numbers.
"""

from __future__ import annotations

import atexit
import os
import threading
import warnings
from dataclasses import dataclass
from functools import cache
from typing import Any, Final, Literal

import numpy as np
from numpy.typing import NDArray

from engine.document import FloatArray
from engine.errors import ModelError
from engine.faces.quiet import quiet

MESH_INPUT = 192
"""Side in pixels of the square that the mesh network sees."""
Kind = Literal["near", "far"]
"""Of the two face detectors, one wants faces large in the square, the other small."""
DETECTOR_INPUT: Final[dict[Kind, int]] = {"near": 128, "far": 192}
MASK_INPUT = 256

# The mesh subgraph of MediaPipe's solution, fed with the region directly instead of by its own face detector.
_MESH_GRAPH = """
input_stream: "IMAGE:image"
input_stream: "ROI:roi"
input_side_packet: "WITH_ATTENTION:with_attention"
output_stream: "LANDMARKS:landmarks"
node {
  calculator: "FaceLandmarkCpu"
  input_stream: "IMAGE:image"
  input_stream: "ROI:roi"
  input_side_packet: "WITH_ATTENTION:with_attention"
  output_stream: "LANDMARKS:landmarks"
}
"""
_PRESENCE = "facelandmarkcpu__face_presence_score"


@dataclass(frozen=True, eq=False)
class Detection:
    """A face as a detector sees it, in pixels of the square given to it.

    `box`: left, top, right, bottom. `keys_KD`: (6, 2) right eye, left eye, nose, mouth, right ear, left ear.
    """

    box: tuple[float, float, float, float]
    keys_KD: FloatArray
    score: float


class MediaPipeModels:
    """The warm graphs of one process; calls from several threads take turns."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.process = os.getpid()
        with quiet(), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            self._start()

    def _start(self) -> None:
        os.environ.setdefault("GLOG_minloglevel", "2")
        os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
        try:
            from mediapipe.framework.formats import rect_pb2
            from mediapipe.python.solution_base import SolutionBase
            from mediapipe.python.solutions.face_detection import FaceDetection
            from mediapipe.python.solutions.selfie_segmentation import SelfieSegmentation

            rects: Any = rect_pb2
            self._roi: Any = rects.NormalizedRect(x_center=0.5, y_center=0.5, width=1, height=1, rotation=0)
            self._mesh: Any = SolutionBase(
                graph_config=_MESH_GRAPH,
                side_inputs={"with_attention": True},
                outputs=["landmarks", _PRESENCE],
                calculator_params={"facelandmarkcpu__ThresholdingCalculator.threshold": 0.0},
            )
            self._detectors: dict[str, Any] = {
                "near": FaceDetection(min_detection_confidence=0.4, model_selection=0),
                "far": FaceDetection(min_detection_confidence=0.4, model_selection=1),
            }
            self._segmentation: Any = SelfieSegmentation(model_selection=0)
        except (ImportError, OSError, RuntimeError, ValueError, AttributeError) as error:
            raise ModelError(
                "MediaPipe cannot start on this machine: install it again with pip install mediapipe==0.10.21."
            ) from error
        # The networks are built, and talk, at their first call.
        self.mesh(np.zeros((MESH_INPUT, MESH_INPUT, 3), np.uint8))
        for kind, side in DETECTOR_INPUT.items():
            self.detect(np.zeros((side, side, 3), np.uint8), kind)
        self.segment(np.zeros((MASK_INPUT, MASK_INPUT, 3), np.uint8))

    def detect(self, square_HWC: NDArray[np.uint8], kind: Kind) -> list[Detection]:
        """Faces in a square picture, (128, 128, 3) for `near`, (192, 192, 3) for `far`."""
        side = square_HWC.shape[0]
        with self._lock:
            found = self._detectors[kind].process(square_HWC).detections or ()
        detections: list[Detection] = []
        for one in found:
            data = one.location_data
            box = data.relative_bounding_box
            keys = np.array([(key.x, key.y) for key in data.relative_keypoints], np.float32) * side
            corners = (box.xmin, box.ymin, box.xmin + box.width, box.ymin + box.height)
            left, top, right, bottom = (float(value) * side for value in corners)
            detections.append(Detection((left, top, right, bottom), keys, float(one.score[0])))
        return detections

    def mesh(self, square_HWC: NDArray[np.uint8]) -> tuple[NDArray[np.float64], float]:
        """The mesh of the one face that fills two thirds of a (192, 192, 3) square, and how surely it is one.

        Returns (478, 3) in pixels of the square (centre of the first pixel: 0, z in the same unit) and a probability.
        """
        with self._lock:
            out = self._mesh.process({"image": square_HWC, "roi": self._roi})
            points = [(point.x, point.y, point.z) for point in out.landmarks.landmark]
            presence = float(getattr(out, _PRESENCE))
        mesh_VD = np.array(points, np.float64) * square_HWC.shape[0]
        mesh_VD[:, :2] -= 0.5
        return mesh_VD, presence

    def segment(self, square_HWC: NDArray[np.uint8]) -> FloatArray:
        """How much of a person is in every pixel of a (256, 256, 3) square: (256, 256) float32, 0 … 1."""
        with self._lock:
            return np.array(self._segmentation.process(square_HWC).segmentation_mask, np.float32)

    def close(self) -> None:
        """Stops the graphs' threads; a forked child has none of them and leaves them alone."""
        if os.getpid() != self.process:
            return
        with self._lock, quiet():
            for graph in (self._mesh, self._segmentation, *self._detectors.values()):
                graph.close()


_starting = threading.Lock()


def models() -> MediaPipeModels:
    """The graphs of this process, started at the first call (about a second).

    Raises ModelError if they cannot start, or in a process forked from one where they already run.
    """
    with _starting:
        started = _models()
    if os.getpid() != started.process:  # their threads did not come along, and a second start crashes
        raise ModelError("Faces cannot be found in a forked process: start it by multiprocessing's spawn method.")
    return started


@cache
def _models() -> MediaPipeModels:
    started = MediaPipeModels()
    atexit.register(started.close)
    return started
