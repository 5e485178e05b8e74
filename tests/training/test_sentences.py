"""Texts that voices read are spelled as the acoustic model spells, and made of their seed."""

from __future__ import annotations

from itertools import islice

import pytest

from engine.nets.acoustic import LETTERS
from training import sentences as module
from training.sentences import rare_words, sentences, spelled, texts, words


def test_all_texts_are_spelled_as_the_model_spells() -> None:
    for text in (*texts(), *islice(sentences(0), 2000)):
        assert text == spelled(text)
        assert set(text) <= set(LETTERS)


def test_a_seed_gives_its_sentences_and_another_gives_others() -> None:
    one, again, other = (list(islice(sentences(seed), 50)) for seed in (3, 3, 4))
    assert one == again != other


def test_every_letter_is_read() -> None:
    said = " ".join(islice(sentences(0), 3000))
    assert min(said.count(letter) for letter in LETTERS) > 20
    assert set(words()["letters"]) == set(LETTERS[1:27])


def test_sentences_are_made_without_a_dictionary(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "rare_words", lambda: ())
    assert len(set(islice(sentences(0), 100))) > 60


def test_rare_words_are_words() -> None:
    assert {"abandon", "pondering"} <= set(rare_words())
    assert "kishbaugh" not in rare_words()


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Don’t  stop!", "don't stop"), ("Well-known\nfacts.", "well known facts"), ("…", "")],
)
def test_other_texts_are_spelled(text: str, expected: str) -> None:
    assert spelled(text) == expected


def test_digits_are_refused() -> None:
    with pytest.raises(ValueError, match="write numbers as words"):
        spelled("chapter 2")
