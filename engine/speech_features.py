"""Speech features: what is said, as 29 scores of characters, whoever speaks; in windows of 16 as nets take them.

Shape letters: N samples (16 kHz), U steps of scores (50 a second), T video frames (25 a second), W = 16 frames of a
window, A = 29 symbols (space, a-z, apostrophe, blank).
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import numpy as np

from engine.arrays import read_arrays
from engine.audio import FRAME, MEL_HOP, RATE, Speech, log_mel
from engine.document import FloatArray
from engine.errors import ModelError
from engine.models import load_weights, model_row

if TYPE_CHECKING:
    import torch

    from engine.nets.acoustic import Acoustic
    from engine.nets.deepspeech import DeepSpeech

WEIGHTS = "acoustic-v1"
"""The acoustic model that is loaded."""
WINDOW = 16
"""Frames of a window: the one it belongs to is the ninth."""
PER_FRAME = 2
"""Steps of scores in a video frame."""
STEPS = FRAME // MEL_HOP
"""Mel steps in a video frame."""
SILENCE = float(np.log(1e-6))
"""The log-mel of digital silence."""
BLOCK = 20 * RATE
"""Samples that are heard at a time, so that an hour needs no more memory than this."""


class Listener(Protocol):
    """Hears one voice in pieces of any length and tells natural logarithms of probabilities as soon as it can."""

    def push(self, samples_N: FloatArray) -> FloatArray:
        """(U, 29) that are certain by now, those told before left out."""
        ...

    def finish(self) -> FloatArray:
        """(U, 29), the rest; all together are two for each of the ceil(N / 640) video frames."""
        ...


class AcousticListener:
    """Hears with the acoustic model, 0.25 s late: see `engine.nets.acoustic`."""

    def __init__(self, net: Acoustic) -> None:
        self.net = net
        self.state = net.start()
        self.tail_N = np.zeros(0, np.float32)
        self.count, self.steps = 0, 0
        self.mel_SM = np.zeros((0, net.config.mels), np.float32)

    def push(self, samples_N: FloatArray) -> FloatArray:
        self.count += len(samples_N)
        self.tail_N = np.concatenate([self.tail_N, np.asarray(samples_N, np.float32)])
        # A mel step is centred on its sample and reaches 256 samples to either side.
        return self._hear(max(0, (self.count - 256) // MEL_HOP + 1 - self.steps), last=False)

    def finish(self) -> FloatArray:
        return self._hear(1 + self.count // MEL_HOP - self.steps, last=True)

    def _hear(self, new: int, *, last: bool) -> FloatArray:
        import torch

        behind = min(self.steps, 2)  # steps at the edge of what is given to log_mel lack the sound beyond it
        if new > 0:
            mel_SM = log_mel(self.tail_N)[behind : behind + new]
            self.steps += new
            self.tail_N = self.tail_N[(new + behind - min(self.steps, 2)) * MEL_HOP :]
            self.mel_SM = np.concatenate([self.mel_SM, mel_SM])
        whole = len(self.mel_SM) // STEPS * STEPS
        if last:
            wanted = -(-self.count // FRAME) * STEPS - (self.steps - len(self.mel_SM))
            more = np.full((max(0, wanted - len(self.mel_SM)), self.mel_SM.shape[1]), SILENCE, np.float32)
            self.mel_SM, whole = np.concatenate([self.mel_SM, more]), wanted
        piece_SM, self.mel_SM = self.mel_SM[:whole], self.mel_SM[whole:]
        with torch.inference_mode():
            scores, self.state = self.net.push(torch.from_numpy(piece_SM)[None], self.state, last=last)
        return scores[0].numpy()


class DeepSpeechListener:
    """Hears with DeepSpeech's own weights: see `engine.nets.deepspeech`."""

    def __init__(self, net: DeepSpeech) -> None:
        from engine.nets.deepspeech import COEFFICIENTS, CONTEXT

        self.net = net
        self.state: tuple[torch.Tensor, torch.Tensor] | None = None
        self.tail_N = np.zeros(0, np.float32)
        self.count, self.told = 0, 0
        self.frames_UF = np.zeros((CONTEXT, COEFFICIENTS), np.float32)

    def push(self, samples_N: FloatArray) -> FloatArray:
        from engine.nets.deepspeech import STEP, mfcc

        self.count += len(samples_N)
        self.tail_N = np.concatenate([self.tail_N, np.asarray(samples_N, np.float32)])
        new_UF = mfcc(self.tail_N)
        self.tail_N = self.tail_N[len(new_UF) * STEP :]
        return self._hear(new_UF)

    def finish(self) -> FloatArray:
        from engine.nets.deepspeech import COEFFICIENTS, CONTEXT, STEP, WINDOW

        # The last windows are filled up with silence, until every video frame has its two steps.
        wanted = -(-self.count // FRAME) * PER_FRAME
        got = self.told + len(self.frames_UF) - CONTEXT
        self.tail_N = np.pad(self.tail_N, (0, max(0, (wanted - got - 1) * STEP + WINDOW - len(self.tail_N))))
        rest = self.push(np.zeros(0, np.float32))
        return np.concatenate([rest, self._hear(np.zeros((CONTEXT, COEFFICIENTS), np.float32))])

    def _hear(self, new_UF: FloatArray) -> FloatArray:
        import torch

        from engine.nets.acoustic import SYMBOLS
        from engine.nets.deepspeech import CONTEXT

        self.frames_UF = np.concatenate([self.frames_UF, new_UF])
        ready = len(self.frames_UF) - 2 * CONTEXT
        if ready <= 0:
            return np.zeros((0, SYMBOLS), np.float32)
        around = np.arange(ready)[:, None] + np.arange(2 * CONTEXT + 1)
        context_UF = torch.from_numpy(self.frames_UF[around].reshape(ready, -1))
        self.frames_UF = self.frames_UF[ready:]
        self.told += ready
        with torch.inference_mode():
            scores, self.state = self.net(context_UF, self.state)
        return scores.numpy()


def acoustic_listener(model: str = WEIGHTS) -> AcousticListener:
    """What hears a voice with our own acoustic model; raises ModelError where it does not ship or is damaged."""
    from engine.nets.acoustic import from_weights

    row = model_row(model)
    return AcousticListener(from_weights(load_weights(model), row.config))


def deepspeech_listener(file: Path) -> DeepSpeechListener:
    """What hears a voice with DeepSpeech weights of the user's: a `.safetensors` or `.npz` of a checkpoint's variables.

    `engine.nets.deepspeech.VARIABLES` names them. Raises ModelError where the file cannot be read or does not fit.
    """
    from engine.nets.deepspeech import from_variables

    return DeepSpeechListener(from_variables(_tensors(file)))


def acoustic_features(model: str = WEIGHTS) -> Callable[[Speech, float], FloatArray]:
    """What makes the scores (T, 29) of a voice times a gain, with our own acoustic model; errors as its listener's."""
    return features_of(acoustic_listener(model).net)


def features_of(net: Acoustic) -> Callable[[Speech, float], FloatArray]:
    """What makes the scores (T, 29) of a voice times a gain with an acoustic model."""
    return lambda speech, gain: by_frame_TA(scores_UA(speech, AcousticListener(net), gain))


def scores_UA(speech: Speech, hears: Listener, gain: float = 1.0) -> FloatArray:  # noqa: N802 (named for its shape)
    """(2 T, 29) float32, logarithms of probabilities every 20 ms of a voice times `gain`; `hears` is fresh."""
    blocks = (speech.samples_N[first : first + BLOCK] for first in range(0, len(speech.samples_N), BLOCK))
    return np.concatenate([*(hears.push(block * np.float32(gain)) for block in blocks), hears.finish()])


def by_frame_TA(scores_UA: FloatArray) -> FloatArray:  # noqa: N802 (named for its shape)
    """(T, 29): each video frame's two steps averaged, which is linear interpolation at the middle of the frame."""
    return scores_UA.reshape(-1, PER_FRAME, scores_UA.shape[1]).mean(1)


def windows_TWA(scores_TA: FloatArray) -> FloatArray:  # noqa: N802 (named for its shape)
    """(T, 16, 29): for every frame the scores of 8 frames before it, its own and 7 after it.

    *Identity-Preserving* (section III-A) takes them so. Beyond the ends the first and the last frame go on. The result
    is a read-only view.
    """
    before, after = WINDOW // 2, WINDOW - WINDOW // 2 - 1
    padded = np.pad(scores_TA, ((before, after), (0, 0)), mode="edge") if len(scores_TA) else scores_TA
    if not len(padded):
        return np.zeros((0, WINDOW, scores_TA.shape[1]), scores_TA.dtype)
    return np.lib.stride_tricks.sliding_window_view(padded, WINDOW, axis=0).swapaxes(1, 2)


def text_of(scores_UA: FloatArray) -> str:
    """What was said, by the best symbol of every step: repeated ones are one, blanks go, spaces are single (CTC)."""
    from engine.nets.acoustic import BLANK, LETTERS

    best_U = scores_UA.argmax(1)
    new_U = np.append(True, best_U[1:] != best_U[:-1]) if len(best_U) else np.zeros(0, bool)
    return " ".join("".join(LETTERS[symbol] for symbol in best_U[new_U] if symbol != BLANK).split())


def _tensors(file: Path) -> dict[str, torch.Tensor]:
    import torch
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    try:
        if file.suffix == ".npz":
            return {name: torch.from_numpy(array) for name, array in read_arrays(file).items()}
        if file.suffix == ".safetensors":
            return load_file(file)
    except (OSError, ValueError, TypeError, SafetensorError) as error:
        raise ModelError(f"The weights {file} cannot be read ({error}); give the whole file.") from error
    raise ModelError(f"The weights {file} are no .safetensors or .npz file; convert them to one of these.")
