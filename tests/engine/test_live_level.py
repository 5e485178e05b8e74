"""What is known of a live voice: measured, told to a stream, and mistrusted where it is another voice."""

from __future__ import annotations

import numpy as np
import pytest

from engine.audio import FRAME, RATE, Speech
from engine.document import FloatArray
from engine.live_level import CERTAIN, SureStream, VoiceMeter
from engine.motion.lips import voice_level
from engine.motion.protocol import KnownVoice
from tests.conftest import voice_samples

LATE = 40


class Loudness:
    """A stream whose landmarks say what it was told of the voice, and which sound each frame holds."""

    look_ahead_s = LATE / RATE

    def __init__(self, known: KnownVoice | None) -> None:
        self.known = known
        self.heard_N = np.zeros(0, np.float32)
        self.told = 0

    def push(self, samples_N: FloatArray) -> FloatArray:
        self.heard_N = np.concatenate([self.heard_N, samples_N])
        return self._until((len(self.heard_N) - LATE) // FRAME)

    def finish(self) -> FloatArray:
        return self._until(-(-len(self.heard_N) // FRAME))

    def _until(self, frames: int) -> FloatArray:
        out = np.zeros((max(frames - self.told, 0), 68, 2), np.float32)
        for row in out:
            row[:, 0] = self.heard_N[self.told * FRAME]
            row[:, 1] = 0.0 if self.known is None else self.known.level
            self.told += 1
        return out


def test_the_level_is_that_of_the_whole_voice_once_it_is_certain() -> None:
    samples_N = (0.3 * voice_samples(12.0)).astype(np.float32)
    meter = VoiceMeter()
    meter.push(samples_N[: CERTAIN // 2 * FRAME])
    assert meter.voice is None
    for part_N in np.array_split(samples_N[CERTAIN // 2 * FRAME :], 700):
        meter.push(part_N)
    known = meter.voice
    assert known is not None
    assert 20 * abs(np.log10(known.level / voice_level(Speech(samples_N)))) < 3


def test_silence_is_no_voice() -> None:
    meter = VoiceMeter()
    meter.push(np.random.default_rng(0).normal(0, 1e-4, 20 * RATE).astype(np.float32))
    assert meter.voice is None


@pytest.mark.parametrize("known", [None, KnownVoice(0.12, -60.0)])
def test_a_voice_that_is_known_or_unknown_stays_with_its_stream(known: KnownVoice | None) -> None:
    opened: list[Loudness] = []
    stream = SureStream(lambda voice: opened.append(Loudness(voice)) or opened[-1], known)
    samples_N = voice_samples(10.0).astype(np.float32)
    told = np.concatenate([*(stream.push(part_N) for part_N in np.array_split(samples_N, 999)), stream.finish()])
    assert len(opened) == 1
    assert len(told) == 250
    np.testing.assert_array_equal(told[:, 0, 0], samples_N[::FRAME])


def test_what_was_told_wrong_is_measured_anew_without_a_frame_lost() -> None:
    opened: list[Loudness] = []
    stream = SureStream(lambda voice: opened.append(Loudness(voice)) or opened[-1], KnownVoice(0.004, -90.0))
    samples_N = voice_samples(14.0).astype(np.float32)
    told = np.concatenate([*(stream.push(part_N) for part_N in np.array_split(samples_N, 1777)), stream.finish()])
    assert opened[0].known == KnownVoice(0.004, -90.0)
    assert len(opened) == 2
    assert opened[1].known is not None
    assert 20 * abs(np.log10(opened[1].known.level / voice_level(Speech(samples_N)))) < 4
    assert len(told) == 350
    away_T = np.abs(told[:, 0, 0] - samples_N[::FRAME])
    assert (away_T > 1e-6).sum() <= 10, "only while the one goes over into the other"
    assert np.abs(np.diff(told[:, 0, 1])).max() < 0.5 * (told[-1, 0, 1] - told[0, 0, 1]), "no jump"
    assert len(stream._recent_N) == 0
