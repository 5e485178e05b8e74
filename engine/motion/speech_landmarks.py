"""The `speech_landmarks` motion generator: speech features move the neutral mean face, retargeted to this person.

*Identity-preserving realistic talking face generation*, sections III-A and IV. What is heard is characters, which
hardly depend on who speaks and on noise. The net says lips and chin; the paper's heads keep still, here the head turns
a little by itself, from the seed, and nods with stresses.

Shape letters: T frames (25 a second), W = 16 frames of a window, F features of a frame, P = 68 landmarks, D = 2.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.ndimage import convolve1d

from engine.audio import Speech
from engine.document import FloatArray, MotionTrack
from engine.errors import VoiceError
from engine.faces.geometry import FaceGeometry
from engine.motion.head import HeadMotionConfig, bounded_turns, make_brows, make_turns, raise_brows, turn_head
from engine.motion.lips import LipConfig, speak, voice_gates, voice_level
from engine.motion.protocol import StreamConfig
from engine.motion.registry import SPEECH_LANDMARKS
from engine.motion.retarget import Person, lay_on_portrait
from engine.motion.speech_landmarks_stream import SpeechLandmarksStream
from engine.motion.streaming import LandmarkStream
from engine.nets.acoustic import Acoustic
from engine.nets.speech_landmarks import SpeechLandmarks
from engine.speech_features import windows_TWA

LEVEL = 0.1
"""RMS of the loud parts of a voice as it is heard; every voice is brought to it."""
CHUNK = 4096
"""Windows that go through the net at once."""
_AT_ONCE = StreamConfig()
Hear = Callable[[Speech, float], FloatArray]
"""Makes features (T, F) of a voice times a gain, a row for every video frame."""


class SpeechLandmarksGenerator:
    """A StreamingGenerator; the same voice, face and seed give the same track bit for bit.

    `hear` makes the features that the net was trained with, in a stream `acoustic` does. The nets run on the processor,
    where every machine agrees.
    """

    info = SPEECH_LANDMARKS

    def __init__(
        self,
        net: SpeechLandmarks,
        hear: Hear,
        lips: LipConfig | None = None,
        head: HeadMotionConfig | None = None,
        acoustic: Acoustic | None = None,
    ) -> None:
        self.net, self.hear, self.acoustic = net.eval(), hear, acoustic
        self.lips, self.head = lips or LipConfig(), head or HeadMotionConfig()

    def generate(self, speech: Speech, face: FaceGeometry, seed: int) -> MotionTrack:
        """Landmarks for every frame of `speech`, ceil(duration * 25) of them, in the portrait's pixels.

        Lips are shut in silence, the head begins as in the portrait. Raises VoiceError for a voice without a sample.
        """
        if not speech.frames:
            raise VoiceError("The voice is empty: choose a recording with speech in it.")
        person = self._person(face)
        level = voice_level(speech)
        lips_T, activity_T = voice_gates(speech, level, self.lips)
        faces_TPD = speak(self.displacements(speech, level), lips_T, person, self.lips)
        faces_TPD = raise_brows(faces_TPD, make_brows(activity_T, seed, self.head))
        points_TPD = lay_on_portrait(faces_TPD, person.face_PD, person.head, person.points_PD)
        turns_T3 = bounded_turns(make_turns(activity_T, seed, self.head), 0, self.head)
        track_TPD = turn_head(points_TPD, turns_T3, person.head)[..., :2]
        return MotionTrack(track_TPD.astype(np.float32), self.info.name, seed)

    def open(self, face: FaceGeometry, seed: int, config: StreamConfig = _AT_ONCE) -> LandmarkStream:
        """The same for a voice that is being spoken; with 13 frames of look-ahead the lips are those of `generate`.

        Level, gates, brows and head have a running form (`engine.motion.ears`, `running`). Raises VoiceError for
        features that no acoustic model makes.
        """
        if self.acoustic is None:
            raise VoiceError("These speech features take a whole voice: record it first.")
        net = SpeechLandmarksStream(self.net, self.acoustic, self.lips.smooth, config.look_ahead)
        return LandmarkStream(net, self._person(face), seed, config, self.lips, self.head)

    def _person(self, face: FaceGeometry) -> Person:
        return Person.of(face, self.net.template_VD.numpy(), self.net.neutral_K.unflatten(0, (68, 2)).numpy())

    @torch.inference_mode()
    def displacements(self, speech: Speech, level: float) -> NDArray[np.float64]:
        """How far the mean face's landmarks are from rest in every frame, (T, 68, 2) in outer-eye distances."""
        windows_TWF = windows_TWA(self.hear(speech, LEVEL / level if level > 0 else 1.0))
        parts = [
            self.net(torch.from_numpy(np.array(windows_TWF[first : first + CHUNK])))
            for first in range(0, len(windows_TWF), CHUNK)
        ]
        moved_TPD = torch.cat(parts).unflatten(1, (68, 2)).double().numpy()
        side = self.lips.smooth
        return convolve1d(moved_TPD, [side, 1 - 2 * side, side], axis=0, mode="nearest")
