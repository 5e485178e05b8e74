"""Speech features to how the mean face is moved: four convolutions in time, two linear layers, a window a frame.

*Identity-preserving realistic talking face generation*, section III-A and figure 4; sizes are ours. The last layer
begins as the principal components of real displacements, so that what the net says is always a face.

Shape letters: N windows, W = 16 frames of a window, F features of a frame, C components, K = 136 = 68 landmarks * 2.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from engine.speech_features import WINDOW

HALVINGS = 4
"""Convolutions, each of stride 2: 16 frames become one."""


@dataclass(frozen=True, kw_only=True)
class SpeechLandmarksConfig:
    """Sizes of the net; `features` of a frame are 29 scores of characters, or what else it was trained with."""

    features: int = 29
    widths: tuple[int, ...] = (64, 96, 128, 192)
    hidden: int = 192
    components: int = 12
    dropout: float = 0.2

    def __post_init__(self) -> None:
        if len(self.widths) != HALVINGS:
            raise ValueError(f"widths must have one number for each of the {HALVINGS} convolutions")


TINY = SpeechLandmarksConfig(widths=(6, 6, 8, 8), hidden=8, components=3, dropout=0.0)
"""For tests."""


class SpeechLandmarks(nn.Module):
    """Windows of features (N, 16, F) -> displacements of the neutral mean face (N, 136), in outer-eye distances.

    Buffers: `mean_F` and `std_F` of the training voices; `neutral_K`, the mean face at rest with its lips closed, and
    `template_VD`, the canonical head on which it lies.
    """

    mean_F: Tensor
    std_F: Tensor
    neutral_K: Tensor
    template_VD: Tensor

    def __init__(self, config: SpeechLandmarksConfig, template_vertices: int) -> None:
        super().__init__()
        self.config = config
        inside = (config.features, *config.widths[:-1])
        self.encoder = nn.Sequential()
        for before, after in zip(inside, config.widths, strict=True):
            self.encoder.extend(
                [nn.Conv1d(before, after, 3, stride=2, padding=1), nn.LeakyReLU(0.2), nn.Dropout(config.dropout)]
            )
        self.decoder = nn.Sequential(
            nn.Linear(config.widths[-1] * (WINDOW >> HALVINGS), config.hidden),
            nn.LeakyReLU(0.2),
            nn.Dropout(config.dropout),
            nn.Linear(config.hidden, config.components),
        )
        self.landmarks = nn.Linear(config.components, 136)
        self.register_buffer("mean_F", torch.zeros(config.features))
        self.register_buffer("std_F", torch.ones(config.features))
        self.register_buffer("neutral_K", torch.zeros(136))
        self.register_buffer("template_VD", torch.zeros(template_vertices, 3))

    def forward(self, windows_NWF: Tensor) -> Tensor:
        normed = (windows_NWF - self.mean_F) / self.std_F
        return self.landmarks(self.decoder(self.encoder(normed.transpose(1, 2)).flatten(1)))

    @torch.no_grad()
    def begin_with(self, components_CK: Tensor, mean_K: Tensor) -> None:
        """Sets the last layer to principal components (C, 136), scaled by their deviations, and the mean (136,)."""
        self.landmarks.weight.copy_(components_CK.T)
        self.landmarks.bias.copy_(mean_K)


def sizes_of(config: Mapping[str, Any]) -> SpeechLandmarksConfig:
    """Sizes as JSON gives them."""
    sizes: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in config.items()}
    return SpeechLandmarksConfig(**sizes)


def from_weights(weights: Mapping[str, Tensor], config: Mapping[str, Any]) -> SpeechLandmarks:
    """The net with `weights` and the sizes of `config`: fields of SpeechLandmarksConfig, as JSON gives them."""
    net = SpeechLandmarks(sizes_of(config), len(weights["template_VD"]))
    net.load_state_dict(dict(weights))
    return net.eval()
