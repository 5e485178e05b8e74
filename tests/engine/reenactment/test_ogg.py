"""Opus in Ogg taken apart and put together: ffmpeg hears the same, at the same time, and silence for what is lost."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest

from engine.audio import RATE, Speech, load_speech
from engine.reenactment.ogg import SAMPLES, SILENCE, ogg_of, packets_of, skip_of
from engine.reenactment.stream_sound import SentSound, heard, sent

FRAMES = 50


@pytest.fixture(scope="module")
def speech(voice: Path) -> Speech:
    return load_speech(voice)


@pytest.fixture(scope="module")
def sound(speech: Speech) -> SentSound:
    return sent(speech, FRAMES, 24)


def samples(sound: SentSound, count: int = FRAMES + 1, frames: int = FRAMES) -> np.ndarray:
    with heard(sound, count, frames) as speech:
        return np.array(speech.samples_N)


def test_a_packet_a_frame(sound: SentSound) -> None:
    assert sorted(sound.packets) == list(range(FRAMES + 1))
    bits = 8 * sum(map(len, sound.packets.values())) / (FRAMES / 25)
    assert 10_000 < bits < 40_000
    assert 0 < sound.skip < SAMPLES
    assert sound.level > 0.01


def test_the_sound_comes_at_its_time(speech: Speech, sound: SentSound) -> None:
    """The envelope is that of the voice, to 2.5 ms; no sample more or less than the frames last."""
    out = samples(sound)
    assert len(out) == FRAMES * RATE // 25

    def envelope(samples_N: np.ndarray) -> np.ndarray:
        return np.abs(samples_N[: len(samples_N) // 40 * 40]).reshape(-1, 40).mean(1)

    one, other = envelope(np.asarray(speech.samples_N)), envelope(out)
    lags = range(-20, 21)
    fits = [np.corrcoef(one[20:-20], np.roll(other, -lag)[20:-20])[0, 1] for lag in lags]
    assert abs(lags[int(np.argmax(fits))]) <= 1
    assert max(fits) > 0.95


def test_lost_packets_are_silence_and_the_rest_stays(sound: SentSound) -> None:
    lost = {number: packet for number, packet in sound.packets.items() if not 20 <= number < 25}
    whole, out = samples(sound), samples(SentSound(lost, sound.skip, sound.level))
    a, b = 21 * RATE // 25, 25 * RATE // 25 - 400
    assert np.abs(out[a:b]).max() < 0.02 < np.abs(whole[a:b]).max()
    np.testing.assert_array_equal(out[: 19 * RATE // 25], whole[: 19 * RATE // 25])
    later = slice(30 * RATE // 25, None)
    assert np.corrcoef(out[later], whole[later])[0, 1] > 0.95


def test_what_cannot_be_heard_is_silence(sound: SentSound) -> None:
    for packets in ({}, {0: b"\xff\xff\xff"}, dict.fromkeys(range(20), b"no Opus at all")):
        with heard(SentSound(packets, 312, 0.1), 20, 20) as speech:
            assert len(speech.samples_N) == 20 * RATE // 25
    assert not samples(sound, count=0).any()


@pytest.mark.parametrize("lengths", [[1], [254], [255, 256], [510, 3], [2000]])
def test_packets_of_any_length_come_back(lengths: list[int]) -> None:
    packets = [bytes([number]) * length for number, length in enumerate(lengths)]
    head, tags, *found = packets_of(ogg_of(packets, 312, 1000))
    assert skip_of(head) == 312
    assert tags.startswith(b"OpusTags")
    assert found == packets


def test_checksums_are_those_of_ogg(voice: Path, sound: SentSound) -> None:
    """The first page as RFC 3533 has it: the remainder of the whole page with its checksum as zero."""
    page = bytearray(ogg_of([SILENCE], 0, 960)[: 27 + 1 + 19])
    (told,) = struct.unpack_from("<I", page, 22)
    page[22:26] = bytes(4)
    check = 0
    for bit in (byte >> shift & 1 for byte in page for shift in range(7, -1, -1)):
        check = check << 1 ^ (0x04C11DB7 if (check >> 31) ^ bit else 0)
        check &= 0xFFFFFFFF
    assert told == check


@pytest.mark.parametrize("content", [b"x" * 40, b"OggS", ogg_of([SILENCE], 0, 960)[:-8][:60] + b"y"])
def test_what_is_no_ogg(content: bytes) -> None:
    with pytest.raises(ValueError, match="Ogg"):
        packets_of(content)
