"""Error rates are what one counts by hand."""

from __future__ import annotations

import math

import pytest

from training.metrics.text import character_error_rate, edits, word_error_rate


@pytest.mark.parametrize(
    ("read", "said", "count"),
    [("", "", 0), ("", "abc", 3), ("abc", "", 3), ("kitten", "sitting", 3), ("abc", "abc", 0), ("ab", "ba", 2)],
)
def test_edits_are_the_least_number(read: str, said: str, count: int) -> None:
    assert edits(read, said) == edits(said, read) == count


def test_rates_are_over_all_together() -> None:
    pairs = [("cat", "cut"), ("", "a"), ("a dog ran", "a dog ran")]
    assert character_error_rate(pairs) == pytest.approx(2 / 13)
    assert word_error_rate(pairs) == pytest.approx(2 / 5)
    assert character_error_rate([("abcdef", "ab")]) == 2
    assert math.isnan(character_error_rate([]))
