"""From a clip to its record: the face in every frame, 25 a second, and the sound.

Shape letters: T video frames, V = 478 mesh vertices, P = 68 landmarks, D coordinates.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.document import FPS
from engine.errors import LikenessError
from engine.faces.detect import backend_named, find_faces
from engine.faces.mediapipe_models import models
from engine.faces.mesh import MIN_CONFIDENCE, Mesh, aligned, confirmation
from engine.faces.points import MESH_OF_LANDMARK
from engine.faces.pose import head_pose
from engine.faces.pyramid import Pyramid
from engine.faces.quiet import quiet
from training.data.media import check_file, frame_rate, frames_of, read_rig, read_sound, resample
from training.data.records import BadClip, Clip, ClipRecord

TRACKERS = ("mediapipe", "fan")
VERTICES = 478
LOOK_EVERY = 12
"""Frames from one question to the face detectors to the next: half a second."""
LONGEST_S = 600
PORTRAIT = 1.3
"""Times higher than wide: phones film 4:3 and 16:9 upright; crops of faces are often a little higher than wide."""
DOUBTFUL = 2
"""Frames without a sure face that are searched, turned all ways, for one that lies."""
TURNED = 60
"""Degrees; people lean their heads less."""
_PRESENCE = "facelandmarkcpu__face_presence_score"


def annotate(clip: Clip, tracker: str = "mediapipe", *, allow_portrait: bool = False) -> ClipRecord:
    """Finds the face in every frame of a clip; the same clip gives the same record whatever was annotated before.

    Video slower than 25 frames a second is tracked frame by frame and its landmarks resampled, faster video loses
    frames instead. `tracker` "fan" places the 68 landmarks by FAN and keeps no mesh. `confidence_T` is the mesh
    network's own belief in a face (MediaPipe's presence score, near 1 in all but the worst frames) times how surely
    both face detectors see one there at three distances, asked twice a second and straight in between
    (`engine.faces.mesh.confirmation`: 0.9 for a face from the front, below 0.3 for clouds and cats); 0 without a face.
    A video in portrait mode (higher than 1.3 times its width once turned as its header says) is left out unless
    `allow_portrait`, even if its face is upright; one whose face lies on its side always is.
    `late_frames` is left None (`training.data.sync`). Raises BadClip for what is of no use at all, LikenessError for an
    unknown tracker, ModelError for one that cannot run.
    """
    if tracker not in TRACKERS:
        raise LikenessError(f"There is no tracker named {tracker!r}: choose {' or '.join(TRACKERS)}.")
    check_file(clip.file)
    if clip.sound is not None:
        check_file(clip.sound)
    rig = clip.file.with_suffix(".npz")
    if clip.speaker == "rig" and rig.is_file():
        shapes = ((0, 68, 2), (0, VERTICES, 3), (0,))
        track, rig_TR = Track((0, 0), *(np.zeros(shape, np.float32) for shape in shapes)), read_rig(rig)
    else:
        track, rig_TR = track_video(clip.file, tracker, allow_portrait), np.zeros((0, 0), np.float32)
    return ClipRecord(
        name=clip.name,
        speaker=clip.speaker,
        split=clip.split,
        file=clip.file.as_posix().encode("utf-8", "backslashreplace").decode(),
        size=track.size,
        samples_N=read_sound(clip.sound or clip.file),
        landmarks_TPD=track.landmarks_TPD,
        mesh_TVD=track.mesh_TVD[:0] if tracker == "fan" else track.mesh_TVD,
        confidence_T=track.confidence_T,
        rig_TR=rig_TR,
    )


@dataclass(frozen=True, eq=False)
class Track:
    """The face in the frames of a video, as in ClipRecord."""

    size: tuple[int, int]
    landmarks_TPD: NDArray[np.float32]
    mesh_TVD: NDArray[np.float32]
    confidence_T: NDArray[np.float32]


def track_video(path: Path, tracker: str = "mediapipe", allow_portrait: bool = False) -> Track:
    """The largest face of a video; raises BadClip, ModelError (see `annotate`)."""
    placer = backend_named(tracker)
    native = frame_rate(path)
    rate = native if native < FPS - 0.5 else FPS
    size, looks = (0, 0), _Looks()
    points: list[NDArray[np.float32]] = []
    meshes: list[NDArray[np.float32]] = []
    presence: list[float] = []
    with _face_mesh() as see:
        for index, frame in enumerate(frames_of(path, rate)):
            size = (frame.shape[1], frame.shape[0])
            if size[1] > PORTRAIT * size[0] and not allow_portrait:
                raise BadClip(f"portrait-mode video ({size[0]}x{size[1]})")
            if index >= LONGEST_S * rate:
                raise BadClip(f"longer than {LONGEST_S // 60} minutes; cut it into shorter clips")
            mesh_VD, belief = see(frame)
            looks.at(index, frame, mesh_VD)
            meshes.append(mesh_VD)
            presence.append(belief)
            if tracker != "mediapipe":
                found = belief > 0
                points.append(
                    placer.landmarks(Pyramid(frame), Mesh(mesh_VD.astype(np.float64), belief))
                    if found
                    else mesh_VD[:68, :2]
                )
    looks.check_upright(len(meshes))
    mesh_TVD = np.stack(meshes)
    landmarks_TPD = np.stack(points) if points else mesh_TVD[:, MESH_OF_LANDMARK, :2]
    confidence_T = (np.array(presence) * looks.between(len(presence))).astype(np.float32)
    landmarks_TPD, mesh_TVD, confidence_T = (resample(one, rate) for one in (landmarks_TPD, mesh_TVD, confidence_T))
    return Track(size, landmarks_TPD, mesh_TVD, np.where(np.isnan(mesh_TVD[:, 0, 0]), np.float32(0), confidence_T))


@contextmanager
def _face_mesh() -> Generator[Callable[[NDArray[np.uint8]], tuple[NDArray[np.float32], float]]]:
    """MediaPipe's face mesh as its FaceMesh solution runs it, new for every clip, for it remembers the last face.

    Yields a function of a frame: the mesh in pixels (478, 3) and its presence; NaN and 0 where no face is found.
    """
    models()  # says what is wrong where MediaPipe cannot run
    from mediapipe.python.solution_base import SolutionBase

    with quiet(), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        graph: Any = SolutionBase(
            binary_graph_path="mediapipe/modules/face_landmark/face_landmark_front_cpu.binarypb",
            side_inputs={"num_faces": 1, "with_attention": True, "use_prev_landmarks": True},
            outputs=["multi_face_landmarks", _PRESENCE],
        )
        graph.process({"image": np.zeros((64, 64, 3), np.uint8)})  # the networks are built, and talk, at the first call

    def see(frame: NDArray[np.uint8]) -> tuple[NDArray[np.float32], float]:
        out = graph.process({"image": np.ascontiguousarray(frame)})
        if not out.multi_face_landmarks:
            return np.full((VERTICES, 3), np.nan, np.float32), 0.0
        height, width = frame.shape[:2]
        scale = np.array([width, height, width])
        places = [(point.x, point.y, point.z) for point in out.multi_face_landmarks[0].landmark]
        return (np.array(places) * scale).astype(np.float32), float(getattr(out, _PRESENCE) or 0)

    try:
        yield see
    finally:
        with quiet():
            graph.close()


@dataclass
class _Looks:
    """What a second look at some frames tells: how surely there is a face, and how the picture lies."""

    confirmed: dict[int, float] = field(default_factory=dict)
    rolls: list[float] = field(default_factory=list)
    doubtful: list[NDArray[np.uint8]] = field(default_factory=list)
    seen: int = 0

    def at(self, index: int, frame: NDArray[np.uint8], mesh_VD: NDArray[np.float32]) -> None:
        if np.isnan(mesh_VD[0, 0]):
            doubtful = index % FPS == len(self.doubtful)
        else:
            self.seen += 1
            if self.seen % LOOK_EVERY != 1:
                return
            mesh = mesh_VD.astype(np.float64)
            self.confirmed[index] = confirmation(Pyramid(frame), models(), aligned(mesh))
            doubtful = self.confirmed[index] < MIN_CONFIDENCE
            if not doubtful:
                self.rolls.append(head_pose(mesh).roll)
        if doubtful and len(self.doubtful) < DOUBTFUL:
            self.doubtful.append(frame.copy())

    def between(self, frames: int) -> NDArray[np.float64]:
        """The detectors' confidence for every frame."""
        if not self.confirmed:
            return np.zeros(frames)
        return np.interp(np.arange(frames), list(self.confirmed), list(self.confirmed.values()))

    def check_upright(self, frames: int) -> None:
        """Raises BadClip if the faces lie, found as they are or only in the turned picture."""
        rolls = self.rolls
        if len(rolls) * LOOK_EVERY < frames / 2:
            rolls = [face.pose.roll for frame in self.doubtful for face in find_faces(frame)[:1]]
        lying = float(np.median(np.abs(rolls))) if rolls else 0.0
        if lying > TURNED:
            raise BadClip("the picture lies on its side" if lying < 180 - TURNED else "the picture is upside down")
