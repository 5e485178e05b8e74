"""DeepSpeech itself, for weights that a user has: Mozilla's releases 0.6 to 0.9, whose checkpoints hold these shapes.

Three dense layers over 19 frames of MFCC, one LSTM, two dense layers (Hannun et al., arXiv 1412.5567, section 2; sizes
as Mozilla trained it). Weights are taken from a `.safetensors` or `.npz` file that has every variable of a TensorFlow
checkpoint under its own name; `VARIABLES` lists them. Written from the published description: no weights of Mozilla's
were at hand to compare with.

Shape letters: N samples (16 kHz), U steps (50 a second), F = 26 coefficients, H hidden units, A = 29 symbols.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from engine.document import FloatArray
from engine.errors import ModelError
from engine.nets.acoustic import SYMBOLS

Memory = tuple[Tensor, Tensor]
WINDOW, STEP = 512, 320
"""Samples that a frame of MFCC is made of, and from one to the next."""
COEFFICIENTS, CONTEXT = 26, 9
CLIP = 20.0
"""Where the rectified units end."""
LSTM = "cudnn_lstm/rnn/multi_rnn_cell/cell_0/cudnn_compatible_lstm_cell"
DENSE = (1, 2, 3, 5, 6)
VARIABLES = (*(f"layer_{n}/{part}" for n in DENSE for part in ("weights", "bias")), f"{LSTM}/kernel", f"{LSTM}/bias")
"""Names of the variables, those of the checkpoints of Mozilla's releases 0.6 to 0.9."""


def mfcc(samples_N: FloatArray) -> FloatArray:
    """(U, 26) float32 of whole windows, U = 1 + (N - 512) // 320, none for less: TensorFlow's `audio_spectrogram`
    (periodic Hann window, 512 points) and `mfcc` (40 bands of 20-8000 Hz, amplitudes, orthogonal DCT but for its first
    row).
    """
    count = max(0, 1 + (len(samples_N) - WINDOW) // STEP)
    starts = np.arange(count)[:, None] * STEP
    window = 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(WINDOW) / WINDOW)
    spectrum = np.abs(np.fft.rfft(np.asarray(samples_N, np.float64)[starts + np.arange(WINDOW)] * window, axis=1))
    energies = np.log(np.maximum(spectrum @ _bands(), 1e-12))
    channels = energies.shape[1]
    turns = np.outer(np.arange(channels) + 0.5, np.arange(COEFFICIENTS)) * np.pi / channels
    return np.asarray(energies @ np.cos(turns) * np.sqrt(2 / channels), np.float32)


def _bands(channels: int = 40, low_hz: float = 20.0, high_hz: float = 8000.0) -> NDArray[np.float64]:
    """(257, 40): triangles on the mel scale, one over its neighbours' middles."""

    def mel(hz: NDArray[np.float64] | float) -> NDArray[np.float64]:
        return 1127.0 * np.log1p(np.asarray(hz, np.float64) / 700.0)

    hz_per_bin = 8000.0 / (WINDOW // 2)
    bins = np.arange(WINDOW // 2 + 1)
    edges = np.linspace(mel(low_hz), mel(high_hz), channels + 2)
    place = mel(bins * hz_per_bin)[:, None]
    rising = (place - edges[:-2]) / np.diff(edges)[:-1]
    falling = (edges[2:] - place) / np.diff(edges)[1:]
    inside = (bins >= int(1.5 + low_hz / hz_per_bin)) & (bins <= int(high_hz / hz_per_bin))
    return np.where(inside[:, None], np.clip(np.minimum(rising, falling), 0, None), 0.0)


class DeepSpeech(nn.Module):
    """Frames of MFCC with their context (U, 19 * 26) -> log-probabilities (U, A); the LSTM's state is carried."""

    def __init__(self, hidden: int = 2048, cell: int = 2048) -> None:
        super().__init__()
        sizes = {1: ((2 * CONTEXT + 1) * COEFFICIENTS, hidden), 2: (hidden, hidden), 3: (hidden, cell)}
        sizes |= {5: (cell, hidden), 6: (hidden, SYMBOLS)}
        self.dense = nn.ModuleDict({str(n): nn.Linear(*size) for n, size in sizes.items()})
        self.lstm = nn.LSTM(cell, cell)

    def forward(self, frames_UF: Tensor, state: Memory | None = None) -> tuple[Tensor, Memory]:
        x = frames_UF
        for n in ("1", "2", "3"):
            x = self.dense[n](x).clamp(0, CLIP)
        x, after = self.lstm(x, state)
        x = self.dense["5"](x).clamp(0, CLIP)
        return self.dense["6"](x).log_softmax(1), after


def from_variables(variables: Mapping[str, Tensor]) -> DeepSpeech:
    """The net with the variables of a TensorFlow checkpoint, by their names; raises ModelError if they do not fit.

    Dense weights are (in, out). The LSTM's kernel is (input + state, 4 H) in the order input, candidate, forget,
    output gate; nothing is added to the forget gate.
    """
    missing = [name for name in VARIABLES if name not in variables]
    if missing:
        raise ModelError(
            f"These are no weights of DeepSpeech 0.6 to 0.9: {missing[0]} is missing; give a file with every variable "
            "of such a checkpoint under its own name."
        )
    odd = [n for n in VARIABLES if variables[n].ndim != (1 if n.endswith("bias") else 2) or not variables[n].numel()]
    if odd:
        many = variables[odd[0]].ndim
        raise ModelError(
            f"The weights do not fit DeepSpeech: {odd[0]} has {many} dimensions; take a checkpoint of 0.6 to 0.9."
        )
    hidden, cell = variables["layer_1/bias"].shape[0], variables["layer_3/bias"].shape[0]
    net = DeepSpeech(hidden, cell)
    state = {f"dense.{n}.weight": variables[f"layer_{n}/weights"].T for n in DENSE}
    state |= {f"dense.{n}.bias": variables[f"layer_{n}/bias"] for n in DENSE}
    kernel, bias = variables[f"{LSTM}/kernel"], variables[f"{LSTM}/bias"]
    if kernel.shape != (2 * cell, 4 * cell) or bias.shape != (4 * cell,):
        raise ModelError(
            f"The LSTM of these weights is {tuple(kernel.shape)} and not {(2 * cell, 4 * cell)}: take those of "
            "DeepSpeech 0.6 to 0.9, which have one LSTM that goes forwards."
        )
    swap = torch.arange(4 * cell).reshape(4, cell)[[0, 2, 1, 3]].flatten()  # torch: input, forget, candidate, output
    state |= {"lstm.weight_ih_l0": kernel[:cell].T[swap], "lstm.weight_hh_l0": kernel[cell:].T[swap]}
    state |= {"lstm.bias_ih_l0": bias[swap], "lstm.bias_hh_l0": torch.zeros_like(bias)}
    try:
        net.load_state_dict({name: value.float().contiguous() for name, value in state.items()})
    except RuntimeError as error:
        reason = str(error).strip().splitlines()[-1].strip()
        raise ModelError(
            f"The weights do not fit DeepSpeech ({reason.rstrip('.')}); take the checkpoint of an English release with "
            "29 symbols."
        ) from error
    return net.eval()
