"""The blink net: noise to displacements of the landmarks round the eyes, frame by frame.

From "Identity-preserving realistic talking face generation", section III-B: a recurrent net turns ten numbers of noise
a frame into displacements of 22 landmarks, eyes and brows, from the open eye; its last layer begins as the principal
components of real ones. `engine.motion.blink_sequences` runs the trained net without torch.

Shape letters: B batch, T frames (25 a second), Z noise, L = 22 landmarks, D = 2 coordinates, K components.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

import torch
from torch import Tensor, nn

EYES = 22
"""Landmarks of brows (17-26) and eyes (36-47)."""


@dataclass(frozen=True, kw_only=True)
class BlinkConfig:
    """Sizes: `noise` numbers a frame, `hidden` numbers that the net remembers, `parts` principal components.

    `warm_up`: frames before what the net says counts, in training and after; so many that it has forgotten its start,
    and blinks after minutes as it did in training.
    """

    noise: int = 10
    hidden: int = 64
    parts: int = 18
    warm_up: int = 100


class BlinkRNN(nn.Module):
    """Noise (B, T, Z) to displacements (B, T, L, D) in eye distances on the canonical head.

    Buffer `rest_LD` (22, 2) is the mean face they are displacements of, its eyes open.
    """

    rest_LD: Tensor

    def __init__(self, config: BlinkConfig) -> None:
        super().__init__()
        self.config = config
        self.recurrent = nn.GRU(config.noise, config.hidden, batch_first=True)
        self.parts = nn.Linear(config.hidden, config.parts)
        self.leave = nn.Linear(config.parts, EYES * 2)
        self.register_buffer("rest_LD", torch.zeros(EYES, 2))

    @torch.no_grad()
    def begin_with(self, components_KX: Tensor) -> None:
        """Makes principal components (K, 44), each as long as its standard deviation, the last layer's weights."""
        self.leave.weight.copy_(components_KX.T)
        self.leave.bias.zero_()

    def forward(self, noise_BTZ: Tensor, warm_up: int = 0) -> Tensor:
        """The displacements after so many frames of warming up, through which no gradient runs."""
        state = None
        if warm_up:
            with torch.no_grad():
                _, state = self.recurrent(noise_BTZ[:, :warm_up])
        remembered, _ = self.recurrent(noise_BTZ[:, warm_up:], state)
        return self.leave(self.parts(remembered)).unflatten(-1, (EYES, 2))


def sizes_of(config: Mapping[str, Any]) -> BlinkConfig:
    """The sizes of a net's configuration as JSON gives it, unknown names left out."""
    known = {field.name for field in fields(BlinkConfig)}
    return BlinkConfig(**{name: value for name, value in config.items() if name in known})


def from_weights(weights: Mapping[str, Tensor], config: Mapping[str, Any]) -> BlinkRNN:
    """The net with trained weights, in eval mode."""
    net = BlinkRNN(sizes_of(config))
    net.load_state_dict({name: value.float() for name, value in weights.items()})
    return net.eval().requires_grad_(requires_grad=False)
