"""Clips as speech_landmarks hears them: features for every frame, lips in time with a changed voice, mirrored faces."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from engine.audio import Speech
from engine.errors import LikenessError, ModelError
from engine.faces import points
from training.augment import MIRROR
from training.heard import displacements, hear_changed, hear_clip, hearing, log_mel_features, read_voices
from training.sounds import SoundAugment


def test_log_mel_has_a_row_for_every_frame_begun() -> None:
    features_TF = log_mel_features(Speech(np.random.default_rng(0).normal(size=1000).astype(np.float32)), 0.5)
    assert features_TF.shape == (2, 64)


def test_what_hears_is_named_by_what_there_is(tmp_path: Path) -> None:
    assert hearing("log-mel") is log_mel_features
    with pytest.raises(ModelError, match="no-such-model"):
        hearing("no-such-model")
    damaged = tmp_path / "weights.npz"
    damaged.write_bytes(b"no weights")
    with pytest.raises(ModelError, match="cannot be read"):
        hearing(str(damaged))


def test_displacements_are_of_chin_and_lips_from_the_speakers_rest(dataset: Path) -> None:
    voices, template_VD = read_voices(dataset, ["train"])
    assert len(voices) == 6
    assert template_VD.shape[1] == 3
    moved, neutral_PD = displacements(voices)
    assert neutral_PD.shape == (68, 2)
    for voice, moved_TPD in zip(voices, moved, strict=True):
        assert moved_TPD.shape == voice.faces_TPD.shape
        assert np.all(moved_TPD[:, points.NOSE.start : points.LEFT_EYE.stop] == 0)
        drop_T = moved_TPD[:, 66, 1] - moved_TPD[:, 62, 1]
        assert np.corrcoef(drop_T, voice.opening_T)[0, 1] > 0.99


def test_a_changed_voice_keeps_its_lips_in_time(dataset: Path) -> None:
    voices, _ = read_voices(dataset, ["train"])
    moved, _ = displacements(voices)
    hear = hearing("log-mel")
    loud = SoundAugment(noise_chance=0.0, room_chance=0.0)
    for number in range(4):
        heard = hear_changed(voices[0], moved[0], hear, [], loud, number)
        assert heard.windows_TWF.shape[1:] == (16, 64)
        assert len(heard.windows_TWF) == len(heard.moved_TK)
        opening_T = heard.moved_TK.reshape(-1, 68, 2)[:, 66, 1]
        loud_T = np.exp(heard.windows_TWF[:, 8]).mean(1)
        assert np.corrcoef(opening_T, loud_T)[0, 1] > 0.7


def test_every_other_hearing_is_mirrored_and_all_are_the_same_every_time(dataset: Path) -> None:
    voices, _ = read_voices(dataset, ["train"])
    moved, _ = displacements(voices)
    hear = hearing("log-mel")
    still = SoundAugment(throat=0.0)
    plain = hear_clip(voices[0], moved[0], hear).moved_TK.reshape(-1, 68, 2)
    odd, again = (hear_changed(voices[0], moved[0], hear, [], still, 1) for _ in range(2))
    assert np.allclose(odd.moved_TK.reshape(-1, 68, 2)[:, 48], plain[:, MIRROR[48]] * [-1, 1], atol=1e-6)
    assert np.array_equal(odd.windows_TWF, again.windows_TWF)


def test_a_split_without_films_is_told_of(dataset: Path) -> None:
    with pytest.raises(LikenessError, match=r"filmed|test"):
        read_voices(dataset, ["test"])
