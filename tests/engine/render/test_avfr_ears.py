"""What AVFR-GAN hears: windows round each frame, whatever pieces a voice comes in and however loud it is."""

from __future__ import annotations

import numpy as np
import pytest

from engine.audio import Speech, log_mel
from engine.motion.lips import voice_level
from engine.nets.avfr import TINY, Avfr
from engine.nets.avfr_sound import mel_windows
from engine.render.avfr_ears import LOUDNESS, AvfrFollower, hear, heard_of, said_of, silent
from tests.conftest import voice_samples
from tests.installation import loud_avfr


@pytest.fixture(scope="module")
def net() -> Avfr:
    return loud_avfr()


@pytest.fixture(scope="module")
def speech() -> Speech:
    return Speech(voice_samples(1.3).astype(np.float32)[: 640 * 31 + 99])


def in_pieces(net: Avfr, speech: Speech, pieces: list[int], level: float | None) -> np.ndarray:
    follower, at, said = AvfrFollower(net, level), 0, []
    for length in pieces:
        said.append(follower.push(speech.samples_N[at : at + length]))
        at += length
    said += [follower.push(speech.samples_N[at:]), follower.finish()]
    return np.concatenate(said)


def test_a_whole_voice_is_what_its_pieces_are(net: Avfr, speech: Speech) -> None:
    whole = hear(net, speech)
    assert whole.shape == (32, len(silent(net)))
    assert whole.dtype == np.float32
    for pieces in ([], [640] * 20, [1, 777, 0, 5000]):
        assert np.array_equal(in_pieces(net, speech, pieces, voice_level(speech)), whole)
    unknown = in_pieces(net, speech, [], None)
    assert np.array_equal(in_pieces(net, speech, [333] * 40, None), unknown)
    assert not np.array_equal(unknown, whole)


def test_what_is_heard_are_the_windows_that_the_net_learnt_from(net: Avfr, speech: Speech) -> None:
    loud = speech.samples_N * np.float32(LOUDNESS / voice_level(speech))
    wanted = np.stack([said_of(net, window) for window in mel_windows(log_mel(loud), speech.frames)])
    assert wanted.std(0).max() > 0.1
    np.testing.assert_allclose(hear(net, speech), wanted, atol=2e-3 * np.abs(wanted).max())


def test_a_frame_is_told_as_soon_as_it_is_certain(net: Avfr, speech: Speech) -> None:
    for level in (0.1, None):
        follower = AvfrFollower(net, level)
        needed = 640 + round(16000 * follower.look_ahead_s)
        assert len(follower.push(speech.samples_N[: needed - 1])) == 0
        assert len(follower.push(speech.samples_N[needed - 1 : needed])) == 1
        assert len(follower.push(speech.samples_N[needed : needed + 640])) == 1
        follower.finish()
        with pytest.raises(ValueError, match="has ended"):
            follower.push(speech.samples_N)


def test_a_quiet_voice_is_heard_as_a_loud_one(net: Avfr, speech: Speech) -> None:
    quiet = Speech(speech.samples_N * np.float32(0.125))
    loud, soft = hear(net, speech), hear(net, quiet)
    np.testing.assert_allclose(soft, loud, atol=2e-3 * np.abs(loud).max())


def test_silence_and_no_sample_are_no_error(net: Avfr) -> None:
    said = hear(net, Speech(np.zeros(2000, np.float32)))
    assert np.array_equal(said, np.stack([silent(net)] * 4))
    assert hear(net, Speech(np.zeros(0, np.float32))).shape == (0, len(silent(net)))
    assert hear(net, Speech(np.zeros(5, np.float32))).shape == (1, len(silent(net)))


def test_a_row_is_to_the_net_what_its_window_is(net: Avfr, speech: Speech) -> None:
    import torch

    window = mel_windows(log_mel(speech.samples_N), 5)[4]
    direct, told = net.hear(torch.from_numpy(window)[None]), heard_of(net, said_of(net, window))
    for a, b in zip(direct, told, strict=True):
        assert torch.equal(a, b)
    assert TINY.sound
