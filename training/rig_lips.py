"""What the lips do when a face rig does what it does: free speech for the lips, out of takes that have no pictures.

A rig's numbers move lips in a way that nobody has written down. A net that has learnt to move lips by voice is right on
the average, so its lips are regressed on the rig: what is left is linear in the rig, freed of the net's own errors, and
the net can learn from it what it did not know. Fitted again as the net gets better.

Shape letters: T frames, R rig weights, L = 2 curves (lip opening and width).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import torch
from torch import Tensor

RIDGE = 30.0
"""Added to the diagonal of the normal equations, which sum over frames; rig weights have deviation 1."""


class RigLips:
    """A linear map from rig weights (..., R) to lip opening and width (..., L) of deviation 1; 0 until fitted."""

    def __init__(self, size: int) -> None:
        self.map_RL = torch.zeros(size, 2)
        self.fitted = False

    def __call__(self, rig_BTR: Tensor) -> Tensor:
        return rig_BTR @ self.map_RL.to(rig_BTR)

    def fit(self, takes: Sequence[tuple[np.ndarray, np.ndarray]]) -> None:
        """Fits the map to takes of (rig (T, R), the lips (T, L) that a net makes of their voice)."""
        rig = np.concatenate([rig_TR - rig_TR.mean(0) for rig_TR, _ in takes]).astype(np.float64)
        lips = np.concatenate([lips_TL - lips_TL.mean(0) for _, lips_TL in takes]).astype(np.float64)
        found_RL = np.linalg.solve(rig.T @ rig + RIDGE * np.eye(rig.shape[1]), rig.T @ lips)
        deviation_L = (rig @ found_RL).std(0)
        self.map_RL = torch.from_numpy(found_RL / np.maximum(deviation_L, 1e-9)).float()
        self.fitted = True

    def state_dict(self) -> dict[str, Any]:
        return {"map_RL": self.map_RL, "fitted": self.fitted}

    def load_state_dict(self, state_dict: Mapping[str, Any]) -> None:
        self.map_RL, self.fitted = state_dict["map_RL"], state_dict["fitted"]
