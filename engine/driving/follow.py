"""Follows one face from frame to frame of a video: where it was, the mesh network looks again; else it is searched.

Shape letters: V = 478 mesh vertices, D = 3 coordinates, H, W and C of a picture.
"""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from engine.faces.detect import TURNS
from engine.faces.mediapipe_models import MediaPipeModels
from engine.faces.mesh import MIN_CONFIDENCE, MIN_PRESENCE, Mesh, aligned, confirmation, look
from engine.faces.pose import head_pose
from engine.faces.pyramid import Pyramid, Square
from engine.faces.search import candidates, same

SURE_EVERY = 12
"""Frames from one question to the face detectors to the next: the mesh network alone believes in clouds."""
SEARCH_EVERY = 2
"""A lost face is searched in every second frame: detectors take longer than the mesh."""
LYING_EVERY = 10
"""Until a face was seen at all, so often one is also searched that lies on its side."""
SMALLEST = 16.0
"""Pixels; the mesh of a smaller face says nothing of its lips."""
LEAP = 0.6
"""Sides of the face; a mesh that is farther from where the last one was, or so much smaller or larger, is another."""
NEAR = 1.5
"""Sides of the face within which a lost one is expected again."""
SCENE_SIZE = 24
SCENE_CHANGE, SCENE_CHANGE_LOST = 13.0, 25.0
"""Mean difference, of 255, between small grey pictures at a cut: from one frame to the next, and from the last frame
with a face. Five filmed people reached 9 from frame to frame and 19 within 20 frames; two of different rooms differ by
37 and more, two before the same wall by 13."""

Picture = NDArray[np.uint8]


class Follower:
    """Follows the face that is the largest when the first one is seen; after a cut, the largest of the new shot.

    `face`: another than the largest, counted from 0; a shot in which fewer are found shows none. `faces`: the most that
    were found before it was seen. `quarters`: by how many quarter turns, counter-clockwise, pictures are turned because
    the face lay on its side. `shot`: counts the cuts, from 0 on.
    """

    def __init__(self, net: MediaPipeModels, face: int = 0) -> None:
        self.face = face
        self.faces = 0
        self.quarters = 0
        self.shot = 0
        self._net = net
        self._square: Square | None = None  # where the face is expected; None: it is lost
        self._last: Square | None = None  # where it was when last seen
        self._scene: NDArray[np.float32] | None = None  # the picture in which it was last seen, small and grey
        self._since_sure = 0
        self._since_search = SEARCH_EVERY
        self._unseen = 0

    def turned(self, frame_HWC: Picture) -> Picture:
        """The picture, turned so that the face stands upright."""
        return np.ascontiguousarray(np.rot90(frame_HWC, self.quarters)) if self.quarters else frame_HWC

    def see(self, frame_HWC: Picture) -> NDArray[np.float64] | None:
        """The mesh (478, 3) in pixels of the turned picture; None where the face is not seen."""
        frame = self.turned(frame_HWC)
        scene = _small(frame)
        most = SCENE_CHANGE_LOST if self._unseen else SCENE_CHANGE
        changed = self._scene is not None and float(np.abs(scene - self._scene).mean()) > most
        pyramid = Pyramid(frame)
        mesh = None
        if self._square is not None and not changed:
            mesh = self._again(pyramid, self._square)
        if mesh is None:
            at_once = self._square is not None or self._since_search >= SEARCH_EVERY
            self._square = None
            if at_once:
                mesh = self._found(pyramid, changed)
                scene = scene if self._last is not None else _small(self.turned(frame_HWC))
            self._since_search = 1 if at_once else self._since_search + 1
        if mesh is None:
            self._unseen += 1
            return None
        here = aligned(mesh.mesh_VD)
        if self._last is not None and (changed or (self._unseen <= SEARCH_EVERY and _leapt(here, self._last))):
            self.shot += 1
        self._square = self._last = here
        self._scene = scene
        self._unseen = 0
        return mesh.mesh_VD

    def _again(self, pyramid: Pyramid, square: Square) -> Mesh | None:
        """The face where it was in the frame before, or None if it is no longer there: two looks, the mean of both."""
        first = look(pyramid, self._net, square)
        if first.presence < MIN_PRESENCE or first.side < SMALLEST:
            return None
        at = aligned(first.mesh_VD)
        second = look(pyramid, self._net, at)
        if second.presence < MIN_PRESENCE or _leapt(at, square):
            return None
        self._since_sure += 1
        if self._since_sure >= SURE_EVERY:
            self._since_sure = 0
            if confirmation(pyramid, self._net, at) < MIN_CONFIDENCE:
                return None
        return Mesh((first.mesh_VD + second.mesh_VD) / 2, second.presence)

    def _found(self, pyramid: Pyramid, fresh: bool) -> Mesh | None:
        """The face searched in the whole picture: near its last place if it was lost there, else the largest one."""
        found = self._sure(pyramid, 0.0)
        if self._last is None:
            if not found and self._unseen % LYING_EVERY == 0:
                found = next((some for turn in TURNS[1:] if (some := self._sure(pyramid, turn))), found)
            self.faces = max(self.faces, len(found))
            return self._upright(pyramid, self._chosen(found))
        if not fresh:
            x, y, reach = self._last.x, self._last.y, NEAR * self._last.side

            def away(mesh: Mesh) -> float:
                square = aligned(mesh.mesh_VD)
                return float(np.hypot(square.x - x, square.y - y))

            near = [mesh for mesh in found if away(mesh) < reach]
            if near:
                return min(near, key=away)
        return self._chosen(found)

    def _chosen(self, found: list[Mesh]) -> Mesh | None:
        """The one of all faces that is to be followed, or None."""
        ranked = sorted(found, key=lambda mesh: -mesh.side)
        return ranked[self.face] if self.face < len(ranked) else None

    def _upright(self, pyramid: Pyramid, mesh: Mesh | None) -> Mesh | None:
        """The first face that is seen; if it lies, it is seen again in the picture turned upright, as all are then."""
        quarters = 0 if mesh is None else round(head_pose(mesh.mesh_VD).roll / 90) % 4
        if not quarters:
            return mesh
        self.quarters = quarters
        upright = Pyramid(self.turned(pyramid.levels[0]))
        return self._chosen(self._sure(upright, 0.0))

    def _sure(self, pyramid: Pyramid, turn: float) -> list[Mesh]:
        """All faces that the mesh network and the detectors both see, heads lying `turn` radians clockwise."""
        found: list[Mesh] = []
        for square, _ in candidates(pyramid, self._net, turn):
            mesh = self._looked(pyramid, square)
            if mesh is not None and not any(same(aligned(mesh.mesh_VD), aligned(one.mesh_VD)) for one in found):
                found.append(mesh)
        return found

    def _looked(self, pyramid: Pyramid, square: Square) -> Mesh | None:
        mesh = None
        for _ in range(3):  # each look aligns the next one better
            mesh = look(pyramid, self._net, square)
            if mesh.presence < MIN_PRESENCE / 5 or mesh.side < SMALLEST:
                return None
            square = aligned(mesh.mesh_VD)
        if mesh is None or mesh.presence < MIN_PRESENCE:
            return None
        return mesh if confirmation(pyramid, self._net, square) >= MIN_CONFIDENCE else None


def _leapt(here: Square, before: Square) -> bool:
    """Whether a face is so far from where it was that it cannot have moved there within a frame or two."""
    apart = np.hypot(here.x - before.x, here.y - before.y)
    size = here.side / before.side
    return bool(apart > LEAP * before.side or not 1 / (1 + LEAP) < size < 1 + LEAP)


def _small(frame_HWC: Picture) -> NDArray[np.float32]:
    """The picture small, grey and freed of its mean, so that a lamp that is switched on is no cut."""
    small = cv2.resize(frame_HWC, (SCENE_SIZE, SCENE_SIZE), interpolation=cv2.INTER_AREA).astype(np.float32)
    grey = small.mean(2)
    return (grey - grey.mean()).astype(np.float32)
