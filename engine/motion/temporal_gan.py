"""The `temporal_gan` motion generator: what the temporal GAN's net does with a portrait's lips and chin, as landmarks.

The net of "End-to-end speech-driven facial animation with temporal GANs" makes pictures, not landmarks. Here its
canonical faces are made of the voice and looked at by the house's own tracker; what lips and chin do there, against the
still as the same tracker sees it, is laid on the portrait. So the timeline shows what the renderer of that name does,
it can be edited, and every other renderer can obey it. Lips are shut in silence, the head turns by itself, from the
seed.

Shape letters: T frames (25 a second), P = 68 landmarks, V mesh vertices, D coordinates, X what is said in a frame, H, W
pixels, C = 3 colours.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import convolve1d

from engine.audio import Speech
from engine.document import FloatArray, MotionTrack
from engine.errors import PictureError, VoiceError
from engine.faces.canonical_face import canonical_picture, inverse, to_canonical
from engine.faces.geometry import FaceGeometry
from engine.faces.mediapipe_models import models
from engine.faces.mesh import MIN_PRESENCE, aligned, look
from engine.faces.points import MESH_OF_LANDMARK
from engine.faces.pyramid import Pyramid, Square
from engine.motion.head import HeadMotionConfig, bounded_turns, make_brows, make_turns, raise_brows, turn_head
from engine.motion.lips import LipConfig, speak, voice_gates, voice_level
from engine.motion.protocol import MotionStream, StreamConfig
from engine.motion.registry import TEMPORAL_GAN
from engine.motion.retarget import Person, lay_on_portrait
from engine.nets.temporal_gan import TemporalGan
from engine.talking_face import TalkingFace

Picture = NDArray[np.uint8]

MOVED = np.r_[3:14, 48:68]
"""Landmarks that the net's face moves: jaw and chin, lips."""
SMOOTH = 0.2
"""Share of either neighbour in a frame's landmarks: the tracker trembles more from frame to frame than lips do."""
LEAST_SEEN = 0.5
"""Share of the frames in which a face must be found."""
_LOOKS = ((0.02, 0.01, 0.03, 0.04), (-0.01, 0.02, -0.04, 0.02))
"""Squares that the tracker is shown besides, and their opposites: shifts in sides, share of size, turn in radians."""
_ALIGNMENTS = 3
_AT_ONCE = StreamConfig()


class TemporalGanGenerator:
    """A MotionGenerator that looks at the portrait's pixels (`seeing`); same voice, face and seed, same track.

    `template_VD`: the canonical head (29, 3) on which a face is laid to be turned. Net and tracker run on the
    processor.
    """

    info = TEMPORAL_GAN

    def __init__(
        self,
        net: TemporalGan,
        template_VD: FloatArray,
        lips: LipConfig | None = None,
        head: HeadMotionConfig | None = None,
        picture_HWC: Picture | None = None,
    ) -> None:
        self.net, self.template_VD = net.eval(), template_VD
        self.lips, self.head = lips or LipConfig(), head or HeadMotionConfig()
        self._picture = picture_HWC

    def seeing(self, picture_HWC: Picture) -> TemporalGanGenerator:
        """The same generator for the face in a portrait (H, W, 3) uint8 RGB."""
        return TemporalGanGenerator(self.net, self.template_VD, self.lips, self.head, picture_HWC)

    def generate(self, speech: Speech, face: FaceGeometry, seed: int) -> MotionTrack:
        """Landmarks for every frame of `speech`, ceil(duration * 25) of them, in the portrait's pixels.

        Raises VoiceError for a voice without a sample; PictureError where no face is found in what the net makes, or no
        portrait was shown.
        """
        if not speech.frames:
            raise VoiceError("The voice is empty: choose a recording with speech in it.")
        person = self._person(face)
        lips_T, activity_T = voice_gates(speech, voice_level(speech), self.lips)
        motion_TPD = self._motion(self.displacements(speech, face, seed), person)
        faces_TPD = raise_brows(speak(motion_TPD, lips_T, person, self.lips), make_brows(activity_T, seed, self.head))
        points_TPD = lay_on_portrait(faces_TPD, person.face_PD, person.head, person.points_PD)
        turns_T3 = bounded_turns(make_turns(activity_T, seed, self.head), 0, self.head)
        track_TPD = turn_head(points_TPD, turns_T3, person.head)[..., :2]
        return MotionTrack(track_TPD.astype(np.float32), self.info.name, seed)

    def open(self, face: FaceGeometry, seed: int, config: StreamConfig = _AT_ONCE) -> MotionStream:  # noqa: ARG002
        """Raises VoiceError: frames are looked at one by one, which takes longer than they last."""
        raise VoiceError("Temporal GAN makes landmarks of a whole voice only: record it first.")

    def displacements(self, speech: Speech, face: FaceGeometry, seed: int) -> NDArray[np.float64]:
        """How far the landmarks are from those of the still in every frame, (T, 68, 2) in the portrait's pixels."""
        if self._picture is None:
            raise PictureError("Temporal GAN has to see the portrait: open its picture first.")
        cut = to_canonical(face.landmarks_PD)
        talking = TalkingFace(self.net, self.net, canonical_picture(self._picture, cut))
        watcher = _Watcher(talking.still_HVC)
        said_TX = talking.hear(speech, seed)
        seen = [watcher.landmarks((255 * talking.paint(said_X) + 0.5).astype(np.uint8)) for said_X in said_TX]
        moved_TPD = _without_gaps(np.stack(seen)) - watcher.still_PD
        moved_TPD = convolve1d(moved_TPD, [SMOOTH, 1 - 2 * SMOOTH, SMOOTH], axis=0, mode="nearest")
        kept = np.zeros_like(moved_TPD)
        kept[:, MOVED] = moved_TPD[:, MOVED]
        return kept @ inverse(cut)[:, :2].T

    def _person(self, face: FaceGeometry) -> Person:
        # The motion is this person's own: there is no mean face that it would have to be fitted from.
        person = Person.of(face, self.template_VD, face.landmarks_PD)
        return replace(person, scale_D=np.ones(2))

    @staticmethod
    def _motion(moved_TPD: NDArray[np.float64], person: Person) -> NDArray[np.float64]:
        """The same from the person's closed lips on, on the canonical head: what `speak` takes."""
        head = person.head
        on_head_TPD = moved_TPD / head.scale @ np.linalg.inv(head.rotation_DD[:2, :2])
        return on_head_TPD + (person.face_PD - person.rest_PD)


class _Watcher:
    """The house's tracker on canonical faces of one person, whose head never moves: it looks at the same squares.

    `still_PD`: (68, 2) the landmarks of the still. Raises PictureError where the still shows no face.
    """

    def __init__(self, still_HVC: Picture) -> None:
        self._models = models()
        height, width = still_HVC.shape[:2]
        pyramid, square = Pyramid(still_HVC), Square((width - 1) / 2, (height - 1) / 2, 1.25 * height)
        for _ in range(_ALIGNMENTS):
            square = aligned(look(pyramid, self._models, square).mesh_VD)
        self._squares = [_shifted(square, sign, *by) for by in _LOOKS for sign in (1, -1)]
        self.still_PD = self.landmarks(still_HVC)
        if not np.isfinite(self.still_PD).all():
            raise PictureError("Temporal GAN finds no face in this portrait: use one that shows it from the front.")

    def landmarks(self, picture_HVC: Picture) -> NDArray[np.float64]:
        """(68, 2) in pixels of the canonical face, NaN where no face is seen."""
        pyramid = Pyramid(picture_HVC)
        seen = [look(pyramid, self._models, square) for square in self._squares]
        if np.mean([one.presence for one in seen]) < MIN_PRESENCE:
            return np.full((68, 2), np.nan)
        return np.mean([one.mesh_VD[MESH_OF_LANDMARK, :2] for one in seen], axis=0)


def _shifted(square: Square, sign: int, x: float, y: float, larger: float, turn: float) -> Square:
    side = square.side
    middle = square.x + sign * x * side, square.y + sign * y * side
    return Square(*middle, side * (1 + sign * larger), square.angle + sign * turn)


def _without_gaps(seen_TPD: NDArray[np.float64]) -> NDArray[np.float64]:
    """Landmarks with frames that show no face filled up along straight lines; raises PictureError for too many."""
    known_T = np.isfinite(seen_TPD).all((1, 2))
    if known_T.mean() < LEAST_SEEN:
        raise PictureError(
            "Temporal GAN makes no face of this portrait that can be followed: choose another generator."
        )
    frames_T, flat = np.arange(len(seen_TPD)), seen_TPD.reshape(len(seen_TPD), -1)
    filled = [np.interp(frames_T, frames_T[known_T], column[known_T]) for column in flat.T]
    return np.stack(filled, 1).reshape(seen_TPD.shape)
