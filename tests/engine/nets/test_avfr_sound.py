"""What the net hears of a voice: 0.2 s round the frame, and attention that answers it."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from engine.audio import MEL_HOP, MELS, RATE
from engine.nets.avfr_sound import LENGTH, Ears, attended, mel_windows
from engine.speech_features import SILENCE


def test_a_window_lasts_two_tenths_of_a_second() -> None:
    assert LENGTH * MEL_HOP / RATE == 0.2


@pytest.mark.parametrize("steps", [25, 21, 60])
def test_windows_have_their_frame_in_the_middle_and_silence_beyond_the_voice(steps: int) -> None:
    mel_LM = np.repeat(np.arange(steps, dtype=np.float32)[:, None], 3, 1)
    windows = mel_windows(mel_LM, 6)
    assert windows.shape == (6, LENGTH, 3)
    for frame, window in enumerate(windows):
        wanted = np.arange(frame * 4 - 8, frame * 4 + 12)
        expected = np.where((wanted >= 0) & (wanted < steps), wanted, SILENCE).astype(np.float32)
        assert np.array_equal(window[:, 0], expected)
    assert mel_windows(mel_LM, 0).shape == (0, LENGTH, 3)


@pytest.mark.parametrize("side", [8, 12, 32])
def test_ears_make_maps_of_the_side_that_is_asked_for(side: int) -> None:
    torch.manual_seed(0)
    ears = Ears(MELS, 2, 4, 6, side).eval().requires_grad_(requires_grad=False)
    quiet, loud = (ears(torch.full((1, LENGTH, MELS), level)) for level in (SILENCE, 2.0))
    assert quiet.maps_BCQQ.shape == (1, 4, side, side)
    assert quiet.query_BC.shape == (1, 6)
    assert not torch.allclose(quiet.maps_BCQQ, loud.maps_BCQQ)
    assert not torch.allclose(quiet.query_BC, loud.query_BC)


def test_attention_is_high_where_the_motion_answers_the_query() -> None:
    """Equation 2, by hand."""
    motion = torch.zeros(1, 4, 2, 2)
    motion[0, :, 0, 0], motion[0, :, 1, 1] = 1, -1
    attention = attended(torch.full((1, 4), 3.0), motion)
    expected = torch.sigmoid(torch.tensor([[12.0, 0.0], [0.0, -12.0]]))
    torch.testing.assert_close(attention[0, 0], expected)


def test_bands_that_cannot_be_halved_are_refused() -> None:
    with pytest.raises(ValueError, match="multiple of 8, not 60"):
        Ears(60, 2, 4, 6, 8)
