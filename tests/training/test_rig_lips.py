"""What a rig does to lips is found out again, and is not used before."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from training.rig_lips import RigLips

KNOWN_RL = np.array([[1.0, 0.2], [-0.5, 0.4], [0.0, -0.6], [0.0, 0.0]])


def takes(noise: float, frames: int = 1500) -> list[tuple[np.ndarray, np.ndarray]]:
    """Two takes, each with a face of its own, of weights and of the lips that a net with errors makes."""
    random = np.random.default_rng(0)
    out = []
    for rest in (0.0, 4.0):
        rig_TR = random.normal(size=(frames, 4)).astype(np.float32) + rest
        lips_TL = rig_TR @ KNOWN_RL * 0.03 + noise * random.normal(size=(frames, 2)) + rest
        out.append((rig_TR, lips_TL))
    return out


@pytest.mark.parametrize("noise", [0.0, 0.03, 0.1])
def test_a_linear_map_is_recovered_from_noisy_lips(noise: float) -> None:
    lips = RigLips(4)
    lips.fit(takes(noise))
    assert lips.fitted
    known = KNOWN_RL / np.linalg.norm(KNOWN_RL, axis=0)  # weights of deviation 1: its norm is the lips' deviation
    found = lips.map_RL.numpy()
    assert np.allclose(found, known, atol=0.02 + 2 * noise)
    rig = torch.from_numpy(takes(0.0)[0][0])[None]
    made = lips(rig)
    assert made.shape == (1, 1500, 2)
    assert torch.allclose(made.std(1), torch.ones(1, 2), atol=0.05)
    real = takes(0.0)[0][1]
    for curve in range(2):
        assert np.corrcoef(made[0, :, curve], real[:, curve])[0, 1] > 0.99 - noise


def test_lips_that_do_not_move_and_weights_that_do_not_are_no_trouble() -> None:
    lips = RigLips(4)
    lips.fit([(rig, np.zeros((1500, 2))) for rig, _ in takes(0)])
    assert lips(torch.ones(1, 5, 4)).tolist() == [[[0.0, 0.0]] * 5]
    still = [(rig * [1, 1, 1, 0], real) for rig, real in takes(0)]
    lips.fit(still)
    assert lips.map_RL[3].abs().max() < 1e-6


def test_nothing_is_said_before_it_is_fitted() -> None:
    lips = RigLips(4)
    assert not lips.fitted
    assert lips(torch.ones(2, 3, 4)).abs().max() == 0


def test_a_checkpoint_holds_it() -> None:
    lips, again = RigLips(4), RigLips(4)
    lips.fit(takes(0.03))
    again.load_state_dict(lips.state_dict())
    assert again.fitted
    assert torch.equal(again.map_RL, lips.map_RL)
    again.load_state_dict(RigLips(4).state_dict())
    assert not again.fitted
