"""The `audio2keypoint` motion generator: a voice and one face to 68 landmarks a frame, by Audio2Keypoint's generator.

The net speaks on the canonical head. Its answer to silence is subtracted from its answer to the voice, so that what is
left is motion, whatever the net makes of this face; the motion is laid on the person's own face at rest.

Shape letters: T frames (25 a second), P = 68 landmarks, D coordinates, S mel steps, M mel bands.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.ndimage import convolve1d

from engine.audio import FRAME, MEL_HOP, Speech, log_mel
from engine.document import FloatArray, MotionTrack
from engine.errors import VoiceError
from engine.faces.geometry import FaceGeometry
from engine.motion.audio2keypoint_stream import Audio2KeypointStream
from engine.motion.head import HeadMotionConfig, bounded_turns, make_brows, raise_brows, turn_head
from engine.motion.lips import LipConfig, speak, voice_gates, voice_level
from engine.motion.protocol import StreamConfig
from engine.motion.reach import keep_within
from engine.motion.registry import AUDIO2KEYPOINT
from engine.motion.retarget import Person, lay_on_portrait
from engine.motion.streaming import LandmarkStream
from engine.nets.audio2keypoint import STEPS, VOICE_LEVEL, Audio2Keypoint, Spoken, head_noise, level_mel

CHUNK = 1024
"""Frames that go through the net at once; longer voices go in chunks that see all that bears on them."""
EDGE_STEPS = 4
"""Mel steps beside a stretch of sound whose windows reach out of it."""
_AT_ONCE = StreamConfig()
Matrix = NDArray[np.float64]


class Audio2KeypointGenerator:
    """A StreamingGenerator; the same voice, face and seed give the same track bit for bit.

    The net runs on the processor: it is a hundred times faster than the voice there, and every machine agrees. `reach`:
    how far its features may come (`engine.motion.reach`); without it there is no limit.
    """

    info = AUDIO2KEYPOINT

    def __init__(
        self,
        net: Audio2Keypoint,
        lips: LipConfig | None = None,
        head: HeadMotionConfig | None = None,
        reach: Mapping[str, float] | None = None,
    ) -> None:
        self.net = net.eval()
        self.lips, self.head = lips or LipConfig(), head or HeadMotionConfig()
        keep_within(self.net, reach or {})

    def generate(self, speech: Speech, face: FaceGeometry, seed: int) -> MotionTrack:
        """Landmarks for every frame of `speech`, ceil(duration * 25) of them, in the portrait's pixels.

        Lips are shut in silence, the head begins as in the portrait. Beyond the track itself only some numbers a frame
        grow with the voice. Raises VoiceError for a voice without a sample.
        """
        if not speech.frames:
            raise VoiceError("The voice is empty: choose a recording with speech in it.")
        person = self._person(face)
        level = voice_level(speech)
        lips_T, activity_T = voice_gates(speech, level, self.lips)
        brows_T = make_brows(activity_T, seed, self.head)
        noise_ZT = self._noise(speech.frames, seed)
        track_TPD = np.empty((speech.frames, 68, 2), np.float32)
        for first in range(0, speech.frames, CHUNK):
            part = slice(first, min(first + CHUNK, speech.frames))
            motion_TPD, turns_T3 = self.motion(speech, level, person, noise_ZT, part)
            faces_TPD = raise_brows(speak(motion_TPD, lips_T[part], person, self.lips), brows_T[part])
            points_TPD = lay_on_portrait(faces_TPD, person.face_PD, person.head, person.points_PD)
            turns_T3 = bounded_turns(turns_T3, part.start, self.head)
            track_TPD[part] = turn_head(points_TPD, turns_T3, person.head)[..., :2]
        return MotionTrack(track_TPD, self.info.name, seed)

    def open(self, face: FaceGeometry, seed: int, config: StreamConfig = _AT_ONCE) -> LandmarkStream:
        """The same for a voice that is being spoken; with `net.config.reach` frames of look-ahead what the net says is
        what it says in `generate`, but for chance.

        Level, gates and brows have a running form (`engine.motion.ears`, `running`).
        """
        person, lips, head = self._person(face), self.lips, self.head
        net = Audio2KeypointStream(
            self.net, person, seed, smooth=lips.smooth, lively=head.lively, look_ahead=config.look_ahead
        )
        return LandmarkStream(net, person, seed, config, lips, head)

    def _person(self, face: FaceGeometry) -> Person:
        return Person.of(face, self.net.template_VD.numpy(), self.net.mean_K.unflatten(0, (68, 2)).numpy())

    @torch.inference_mode()
    def motion(
        self, speech: Speech, level: float, person: Person, noise_ZT: torch.Tensor, part: slice
    ) -> tuple[Matrix, Matrix]:
        """How the net moves the canonical face in some frames of a voice, (T, 68, 2), and turns the head, (T, 3).

        0 is the face's answer to silence. Both are what the net says of the whole voice between endless silences,
        whichever frames are asked for.
        """
        stride, reach = self.net.config.stride, self.net.config.reach
        begin = part.start // stride * stride - reach
        end = -(-part.stop // stride) * stride + reach
        gain = VOICE_LEVEL / level if level > 0 else 0.0
        reference_1K = torch.from_numpy(person.rest_PD.astype(np.float32)).reshape(1, -1)
        lively_1 = torch.tensor([self.head.lively])

        def say(mel_SM: np.ndarray, noise_ZT: torch.Tensor) -> Spoken:
            return self.net(level_mel(torch.from_numpy(mel_SM))[None], reference_1K, noise_ZT[None], lively_1)

        noise = noise_ZT[:, (begin + reach) // stride : (end + reach) // stride]
        mel_SM = mel_between(speech.samples_N, begin, end, gain)
        made = say(mel_SM, noise)
        silence_SM = np.full((STEPS * (2 * reach + stride), mel_SM.shape[1]), np.log(1e-6), np.float32)
        silent = say(silence_SM, noise[:, : len(silence_SM) // STEPS // stride])
        side = self.lips.smooth
        faces_TPD = made.faces_BTK[0].unflatten(1, (68, 2)).double().numpy()
        smooth_TPD = convolve1d(faces_TPD, [side, 1 - 2 * side, side], axis=0, mode="nearest")
        rest_PD = silent.faces_BTK[0, reach].unflatten(0, (68, 2)).double().numpy()
        inside = slice(part.start - begin, part.stop - begin)
        return smooth_TPD[inside] - rest_PD, made.turns_BTA[0, inside].double().numpy()

    def _noise(self, frames: int, seed: int) -> torch.Tensor:
        """What chance adds to the head, for a voice and the net's reach on both sides of it: (Z, steps)."""
        config = self.net.config
        steps = -(-frames // config.stride) + 2 * config.reach // config.stride
        return head_noise(config, 1, steps, torch.Generator().manual_seed(seed))[0]


def mel_between(samples_N: FloatArray, first: int, last: int, gain: float) -> FloatArray:
    """Log-mel (4 (last - first), M) of frames first … last - 1 of a sound times `gain`; silence beyond its ends."""
    begin, end = first * FRAME - EDGE_STEPS * MEL_HOP, last * FRAME + EDGE_STEPS * MEL_HOP
    inside = np.asarray(samples_N[max(begin, 0) : max(end, 0)], np.float32) * np.float32(gain)
    after = end - begin - max(-begin, 0) - len(inside)
    padded = np.pad(inside, (max(-begin, 0), after))
    return log_mel(padded)[EDGE_STEPS : EDGE_STEPS + STEPS * (last - first)]
