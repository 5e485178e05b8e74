"""The net of `audio2keypoint` while a voice is spoken.

Sound up to `reach` frames on either side of a frame can bear on it, 2.9 s with the sizes that ship; by far most of it
comes from near by. So the net hears the last `BEHIND` frames, again for every frame, and what it has not heard yet is
filled up with the last step that it heard. Given the whole reach (`exact`), frames are those of the whole voice.

The head is turned by what the net said some frames ago (`HEAD_LATE`): what it says of the newest ones changes with
every frame that is heard, and a head that trembles is seen sooner than one that comes late.

Shape letters: S mel steps, M mel bands, T frames, K = 136 numbers of the landmarks, Z noise.
"""

from __future__ import annotations

from collections import deque

import numpy as np
import torch
from numpy.typing import NDArray

from engine.motion.ears import HeardFrame
from engine.motion.retarget import Person
from engine.nets.audio2keypoint import SLOWED, STEPS, Audio2Keypoint, level_mel
from engine.speech_features import SILENCE

BEHIND = 32
"""Frames before the newest that are heard with it."""
HEAD_LATE = 8
"""Frames by which the head comes late, less those looked ahead."""
Matrix = NDArray[np.float64]


class Audio2KeypointStream:
    """A NetStream; `smooth` as in `LipConfig`, `lively` as in `HeadMotionConfig`."""

    def __init__(
        self, net: Audio2Keypoint, person: Person, seed: int, *, smooth: float, lively: float, look_ahead: int
    ) -> None:
        config = net.config
        self._net, self._side = net, smooth
        exact = look_ahead >= config.reach
        self._late = max(0, HEAD_LATE - look_ahead)
        behind = config.reach if exact else max(BEHIND, self._late + 1)
        self._reach = config.reach if exact else 1
        # Whole steps of the UNet, counted from the voice's first frame as `generate` counts them.
        self._behind = -(-(look_ahead + 1 + behind) // config.stride) * config.stride
        self._heard = 0
        mels = config.mels
        self._mel_SM = np.full((STEPS * (self._behind + config.stride), mels), SILENCE, np.float32)
        self._noise = _Noise(net, seed, (self._behind + config.stride) // config.stride, config.reach)
        self._reference_1K = torch.from_numpy(person.rest_PD.astype(np.float32)).reshape(1, -1)
        self._lively_1 = torch.tensor([lively])
        self._rest_PD = self._resting()
        self._made: tuple[int, Matrix, Matrix] | None = None
        self._made_ended = False

    def hear(self, heard: HeardFrame) -> None:
        """One more frame of the voice."""
        self._mel_SM = np.concatenate([self._mel_SM[STEPS:], heard.mel_SM])
        self._heard += 1
        self._made = None

    @torch.inference_mode()
    def say(self, frame: int, *, ended: bool) -> tuple[Matrix, Matrix]:
        """How the net moves the canonical face, (68, 2), 0 being its answer to silence; and turns the head, (3,)."""
        if self._made is None or self._made_ended != ended:
            self._made, self._made_ended = self._say(ended=ended), ended
        begin, faces_TPD, turns_TA = self._made
        near_TPD = faces_TPD[frame - begin - 1 : frame - begin + 2]
        smooth_PD = np.tensordot([self._side, 1 - 2 * self._side, self._side], near_TPD, 1)
        return smooth_PD - self._rest_PD, turns_TA[frame - begin - self._late]

    def _say(self, *, ended: bool) -> tuple[int, Matrix, Matrix]:
        """The first frame, faces (T, 68, 2) and turns (T, 3) of all that is kept, and of some frames to come."""
        stride = self._net.config.stride
        begin = (self._heard - self._behind) // stride * stride
        beyond = self._reach if ended else 1  # a frame is smoothed with the next one
        end = -(-(self._heard + beyond) // stride) * stride
        kept_SM = self._mel_SM[len(self._mel_SM) - STEPS * (self._heard - begin) :]
        next_M = np.full(kept_SM.shape[1], SILENCE, np.float32) if ended else kept_SM[-1]
        mel_SM = np.concatenate([kept_SM, np.repeat(next_M[None], STEPS * (end - self._heard), 0)])
        noise_ZT = self._noise.between(begin // stride, end // stride)
        made = self._net(level_mel(torch.from_numpy(mel_SM))[None], self._reference_1K, noise_ZT[None], self._lively_1)
        return begin, made.faces_BTK[0].unflatten(1, (68, 2)).double().numpy(), made.turns_BTA[0].double().numpy()

    @torch.inference_mode()
    def _resting(self) -> Matrix:
        """The net's answer to silence, (68, 2)."""
        config = self._net.config
        frames = 2 * config.reach + config.stride
        mel_SM = torch.full((STEPS * frames, config.mels), SILENCE)
        noise = torch.zeros(1, config.noise, frames // config.stride)
        made = self._net(level_mel(mel_SM)[None], self._reference_1K, noise, self._lively_1)
        return made.faces_BTK[0, config.reach].unflatten(0, (68, 2)).double().numpy()


class _Noise:
    """What chance adds to the head, without an end: `head_noise`, a step at a time."""

    def __init__(self, net: Audio2Keypoint, seed: int, steps: int, reach: int) -> None:
        config = net.config
        self._channels, self._random = config.noise, torch.Generator().manual_seed(seed)
        self._margin = round(3 * SLOWED[-1])
        first = -(reach + config.stride) // config.stride - steps  # before any step that is asked for
        self._next = first - self._margin
        self._raw: deque[torch.Tensor] = deque(maxlen=2 * self._margin + 1)
        # As many as lie between the first and the last that a window may hold, and some to be asked for ahead.
        self._steps: deque[torch.Tensor] = deque(maxlen=steps + 2 * reach // config.stride + 4)
        places = torch.arange(-self._margin, self._margin + 1)
        kernels = [torch.exp(-0.5 * (places / width) ** 2) for width in SLOWED]
        self._kernels = [kernel / kernel.norm() for kernel in kernels]

    def between(self, first: int, last: int) -> torch.Tensor:
        """Steps first … last - 1, (Z, steps)."""
        while self._next - self._margin < last:
            self._raw.append(torch.randn(self._channels, generator=self._random))
            self._next += 1
            if len(self._raw) == self._raw.maxlen:
                self._steps.append(self._slowed())
        made = list(self._steps)
        end = len(made) - (self._next - self._margin - last)
        return torch.stack(made[end - (last - first) : end], dim=1)

    def _slowed(self) -> torch.Tensor:
        raw_TZ = torch.stack(list(self._raw))
        step_Z = raw_TZ[self._margin].clone()
        for slow, kernel in enumerate(self._kernels):
            places = slice(1 + 2 * slow, self._channels, 2 * len(SLOWED))
            step_Z[places] = kernel @ raw_TZ[:, places]
        return step_Z
