"""Mouths of words: heard in a voice by forced alignment, or spread over their time by the dictionary."""

from __future__ import annotations

import numpy as np
import pytest

from engine.audio import RATE, Speech
from engine.document import Cue
from engine.errors import InterchangeError
from engine.interchange.records import Line
from engine.interchange.spoken import by_letters, read_words, spoken

LINES = (Line(0.5, 1.5, "Mama, bob!"), Line(2.0, 3.0, "Who?"))


def shapes_between(cues: tuple[Cue, ...], start_s: float, end_s: float) -> str:
    return "".join(cue.shape for cue in cues if cue.end_s > start_s and cue.start_s < end_s)


def test_words_without_a_voice_are_spread_over_their_time() -> None:
    found = spoken(LINES, None, 4.0)
    assert found.cues[0].start_s == 0
    assert found.cues[-1].end_s == pytest.approx(4.0)
    pairs = zip(found.cues, found.cues[1:], strict=False)
    assert all(one.end_s == pytest.approx(other.start_s) and one.shape != other.shape for one, other in pairs)
    assert shapes_between(found.cues, 0.5, 1.2).count("A") >= 3, "m, m, b, b: the lips shut"
    assert "F" in shapes_between(found.cues, 2.0, 2.4), "wh, oo: puckered"
    assert shapes_between(found.cues, 3.2, 4.0) == "X"
    assert [word.text for word in found.words] == ["mama", "bob", "who"]
    assert found.words[2].start_s == pytest.approx(2.0)
    assert found.words[2].end_s - found.words[2].start_s < 0.3, "no longer than words take"


def test_words_that_no_dictionary_has_are_read_by_their_letters() -> None:
    found = spoken([Line(0, 2, "Fjordzwumpf schön 42")], None, 2.0)
    assert [word.text for word in found.words] == ["fjordzwumpf", "schon", "four", "two"]
    assert found.notes == ("Words that the English dictionary lacks, read letter by letter: 1.",)
    assert by_letters("schwumpf") == ["SH", "W", "AH", "M", "P", "F"]
    assert read_words("It\u2019s  naïve, isn't it? Ü") == ["it's", "naive", "isn't", "it", "u"]


def test_text_in_other_letters_is_refused() -> None:
    with pytest.raises(InterchangeError, match="Latin letters"):
        spoken([Line(0, 2, "你好")], None, 2.0)


def test_a_voice_that_does_not_say_the_words_lets_them_be_spread() -> None:
    noise = np.random.default_rng(0).normal(0, 0.05, 4 * RATE).astype(np.float32)
    noise[: 2 * RATE] = 0
    found = spoken([Line(0.5, 1.5, "nothing is heard here")], Speech(noise), 4.0)
    assert found.notes == ("Subtitles that were not found in the voice, their words spread over their time: 1.",)
    assert found.cues[-1].end_s == pytest.approx(4.0)


def test_the_demos_voice_is_aligned_as_it_is_heard() -> None:
    from engine.assets import asset_like
    from engine.audio import load_speech

    speech = load_speech(asset_like("demo", "voice"), 0.0, 3.0)
    found = spoken([Line(0.3, 3.0, "hello")], speech, 3.0)
    assert found.words
    assert all(0 <= word.start_s < word.end_s <= 3.2 for word in found.words)
    assert found.cues[-1].end_s >= 2.9
