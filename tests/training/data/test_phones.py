"""Phone labels of the shipped voice (whose words are known), of sounds that are no speech, and GRID's file names."""

from __future__ import annotations

import builtins
from typing import Any

import numpy as np
import pytest

from engine.assets import asset
from engine.audio import MEL_HOP, load_speech, log_mel
from engine.errors import LikenessError
from training.data import phones
from training.data.phones import PHONES, VISEME_OF_PHONE, VISEMES, align, grid_words, phones_of

pytest.importorskip("pocketsphinx", reason="phone labels need PocketSphinx (the extra `training`)")

TEXT = """
hello i am only a picture but give me a voice and i will speak my lips move with every word my eyes blink and i keep
quiet when you do maybe you would like to try your own portrait now
"""
SENTENCE = TEXT.split()
OTHER_TEXT = "place green at zero now set white with two soon"


@pytest.fixture(scope="module")
def voice_N() -> np.ndarray:  # noqa: N802 (named for its shape)
    return np.round(load_speech(asset("demo", "voice.flac")).samples_N * 32767).astype(np.int16)


def spelled(phones_S: np.ndarray) -> list[str]:
    """The phones in order, each once, without silence."""
    changes = np.flatnonzero(np.diff(phones_S, prepend=-2))
    return [PHONES[phone] for phone in phones_S[changes] if phone]


def test_the_phones_are_the_dictionarys_and_each_has_a_viseme():
    assert len(PHONES) == len(set(PHONES)) == 40
    assert PHONES[0] == "SIL"
    assert len(VISEMES) == 15
    assert sorted(set(VISEME_OF_PHONE.tolist())) == list(range(15))
    groups = {VISEME_OF_PHONE[PHONES.index(phone)] for phone in ("P", "B", "M")}
    assert len(groups) == 1
    assert VISEME_OF_PHONE[0] not in groups
    assert VISEME_OF_PHONE[PHONES.index("F")] == VISEME_OF_PHONE[PHONES.index("V")]


def test_known_words_are_found_in_order_where_they_are_loud(voice_N):
    aligned = align(voice_N, SENTENCE)
    assert aligned is not None
    assert aligned.phones_S.shape == (len(log_mel(voice_N.astype(np.float32))),)
    assert aligned.phones_S.dtype == np.int8
    text = " ".join(spelled(aligned.phones_S))
    assert "P IH K CH ER" in text
    assert "W ER D M AY AY Z B L IH NG K" in text.replace("M AY Z", "M AY AY Z")  # "my eyes" may run together
    loud_S = np.array([np.abs(voice_N[MEL_HOP * s :][:MEL_HOP].astype(float)).mean() for s in range(1280)])
    speech_S = aligned.phones_S[:1280] > 0
    assert loud_S[speech_S].mean() > 10 * loud_S[~speech_S].mean()


def test_closed_lips_are_quieter_than_vowels(voice_N):
    aligned = align(voice_N, SENTENCE)
    assert aligned is not None
    mel_S = log_mel(voice_N.astype(np.float32) / 32768).mean(1)
    viseme_S = VISEME_OF_PHONE[aligned.phones_S]
    vowels = np.isin(viseme_S, [VISEMES.index(name) for name in "aeiou"])
    assert mel_S[viseme_S == VISEMES.index("p, b, m")].mean() < mel_S[vowels].mean() - 0.5
    assert mel_S[viseme_S == 0].mean() < mel_S[vowels].mean() - 3


def test_wrong_words_are_refused(voice_N):
    assert align(voice_N, OTHER_TEXT.split()) is None
    assert align(voice_N, ["hello", "quxyzzy"]) is None
    assert align(voice_N, []) is None
    assert align(voice_N[:1600], SENTENCE) is None


def test_unknown_words_are_recognised_about_as_they_are_aligned(voice_N):
    aligned = align(voice_N, SENTENCE)
    assert aligned is not None
    speech_S = aligned.phones_S > 0
    words = (phones_of(voice_N) == aligned.phones_S)[speech_S].mean()
    alone = (phones_of(voice_N, english=False) == aligned.phones_S)[speech_S].mean()
    assert words > 0.75
    assert 0.45 < alone < words


def test_a_label_does_not_depend_on_what_was_heard_before(voice_N):
    first, rest = voice_N[:80000], voice_N[80000:]
    alone = phones_of(first)
    phones_of(rest)
    align(rest, SENTENCE[-10:])
    assert np.array_equal(phones_of(first), alone)


def test_a_shift_of_the_sound_shifts_the_labels(voice_N):
    late = phones_of(np.concatenate([np.zeros(20 * MEL_HOP, np.int16), voice_N]), english=False)
    assert (late[20:] == phones_of(voice_N, english=False)).mean() > 0.8


@pytest.mark.parametrize("english", [True, False])
def test_what_is_no_speech_is_silence(english):
    times = np.arange(16000) / 16000
    sounds = [np.zeros(16000), np.zeros(0), np.zeros(100), np.sin(times * 2000) * 8000, np.zeros(16000) + 20]
    for sound in sounds:
        found = phones_of(sound.astype(np.int16), english)
        assert found.shape == (1 + len(sound) // MEL_HOP,)
        assert (found == 0).mean() > 0.9


def test_only_int16_is_taken():
    with pytest.raises(ValueError, match="int16"):
        phones_of(np.zeros(16000, np.float32))


def test_grid_file_names_spell_sentences():
    assert grid_words("bbaf2n") == ["bin", "blue", "at", "f", "two", "now"]
    assert grid_words("swizzs") == ["set", "white", "in", "z", "zero", "soon"]
    assert grid_words("lrwp9a") == ["lay", "red", "with", "p", "nine", "again"]
    for other in ("bbaf2", "bbaf2nn", "clip", "xbaf2n", "bbaw2n", "bbaf0n", ""):
        assert grid_words(other) is None


def test_every_word_of_grid_is_in_the_dictionary():
    decoder = phones._decoder("align")
    assert all(decoder.lookup_word(word) for words in phones.GRID_WORDS for word in words.values())


def test_without_pocketsphinx_a_sentence_says_what_to_install(monkeypatch, voice_N):
    real = builtins.__import__

    def without(name: str, *args: Any, **kwargs: Any) -> Any:
        if name == "pocketsphinx":
            raise ImportError(name)
        return real(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", without)
    phones._decoder.cache_clear()
    with pytest.raises(LikenessError, match="PocketSphinx; install it"):
        phones_of(voice_N)
