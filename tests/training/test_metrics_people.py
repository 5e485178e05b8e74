"""Metrics that stand for people, against hand-worked and published examples."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from training import metrics
from training.metrics import text
from training.metrics.people import VotesError

WORDS = st.lists(st.sampled_from(["bin", "blue", "at", "f"]), max_size=6)


def test_identity_distances_by_hand() -> None:
    still = np.array([2.0, 0.0])
    made = np.array([[5.0, 0.0], [0.0, 3.0], [np.nan, np.nan], [-1.0, 0.0]])
    # Same direction, right angle, no face, opposite: 0, √2, left out, 2.
    assert metrics.acd(still, made) == pytest.approx((0 + np.sqrt(2) + 2) / 3)
    assert metrics.cosine_distance(made[[0, 1, 3]], still) == pytest.approx([0, 1, 2])
    real = np.array([[0.0, 1.0], [0.0, 1.0], [1.0, 0.0], [1.0, 0.0]])
    assert metrics.aed(made, real) == pytest.approx((np.sqrt(2) + 0 + 2) / 3)
    assert np.isnan(metrics.acd(still, made[2:3]))
    with pytest.raises(ValueError, match="frames"):
        metrics.aed(made, real[:2])


@given(st.integers(0, 2**16), st.floats(0.01, 100))
@settings(max_examples=20, deadline=None)
def test_identity_distance_is_the_chord_of_the_cosine(seed: int, scale: float) -> None:
    a, b = np.random.default_rng(seed).normal(size=(2, 8))
    cosine = float(metrics.cosine_distance(a, b))
    assert metrics.acd(a * scale, b[None]) == pytest.approx(np.sqrt(2 * cosine))
    assert 0 <= cosine <= 2


def test_sync_by_hand() -> None:
    # Two moments, offsets -1 … 1. At -1: picture 1 meets silence (3), picture 2 meets sound 1 (√2·3); and so on.
    picture = np.array([[3.0, 0.0], [0.0, 3.0]])
    apart = [(3 + 3 * np.sqrt(2)) / 2, 0.0, (3 * np.sqrt(2) + 3) / 2]
    result = metrics.sync(picture, picture, span=1)
    assert result.distance == 0
    assert result.lag == 0
    assert result.confidence == pytest.approx(np.median(apart))


@pytest.mark.parametrize("late", [-4, 0, 3])
def test_a_late_picture_is_found(late: int) -> None:
    random = np.random.default_rng(0)
    track = random.normal(size=(140, 16))
    sound, picture = track[20:120], track[20 - late : 120 - late] + 0.1 * random.normal(size=(100, 16))
    result = metrics.sync(picture, sound)
    assert result.lag == late
    assert result.distance == pytest.approx(0.1 * 4, rel=0.35)  # |noise| of 16 numbers, and the silence at one end
    unrelated = metrics.sync(random.normal(size=(100, 16)), sound)
    assert result.confidence > 4
    assert 0 <= unrelated.confidence < 0.5
    assert unrelated.distance > result.distance


def test_sync_refuses_what_does_not_fit() -> None:
    with pytest.raises(ValueError, match="different shapes"):
        metrics.sync(np.zeros((4, 8)), np.zeros((5, 8)))
    with pytest.raises(ValueError, match="none"):
        metrics.sync(np.zeros((0, 8)), np.zeros((0, 8)))


@pytest.mark.parametrize(
    ("said", "read", "edits"),
    [
        ("bin blue at f two now", "bin blue at f two now", 0),
        ("bin blue at f two now", "bin blue at s two now", 1),
        ("bin blue at f two now", "bin at f two please now", 2),
        ("lay red", "", 2),
        ("", "lay red by", 3),
        ("a b c d", "b c d a", 2),  # one left out, one put in, not four replaced
    ],
)
def test_word_edits_by_hand(said: str, read: str, edits: int) -> None:
    assert text.edits(said.split(), read.split()) == edits


def test_word_edits_on_the_textbook_case() -> None:
    assert text.edits(list("kitten"), list("sitting")) == 3
    assert text.edits(list("intention"), list("execution")) == 5


@given(WORDS, WORDS, WORDS)
@settings(max_examples=60, deadline=None)
def test_word_edits_are_a_distance(a: list[str], b: list[str], c: list[str]) -> None:
    assert text.edits(a, b) == text.edits(b, a)
    assert text.edits(a, c) <= text.edits(a, b) + text.edits(b, c)
    assert (text.edits(a, b) == 0) == (a == b)
    assert abs(len(a) - len(b)) <= text.edits(a, b) <= max(len(a), len(b))


def test_wer_weighs_sentences_by_their_words() -> None:
    assert metrics.words("Don't panic — 'now', said ONE.") == ["don't", "panic", "now", "said", "one"]
    assert metrics.wer([("a b c d e f", "A, b c d e."), ("x y", "y x")]) == pytest.approx((1 + 2) / 8)
    assert metrics.wer([("one", "two three four")]) == 3
    assert np.isnan(metrics.wer([("", "word")]))


@pytest.mark.parametrize(
    ("won", "votes", "low", "high"),
    [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)],
)
def test_wilson_interval_is_newcombes(won: int, votes: int, low: float, high: float) -> None:
    """Newcombe 1998 (Statistics in Medicine 17, table I), method 3."""
    found = metrics.preference("ours", ["ours"] * won + ["theirs"] * (votes - won))
    assert (found.low, found.high) == pytest.approx((low, high), abs=5e-5)
    assert found.share == pytest.approx(won / votes)
    assert found.votes == votes


def test_preferences_of_a_table(tmp_path: Path) -> None:
    table = tmp_path / "votes.csv"
    table.write_text("voter,video,choice\na,1,ours\na,2,theirs\nb,1,ours \nb,2,\nc,1,ours\n")
    first, second = metrics.preferences(table)
    assert (first.choice, first.share, first.votes) == ("ours", 0.75, 4)
    assert (second.choice, second.share) == ("theirs", 0.25)
    assert 0 < first.low < 0.75 < first.high < 1


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"voter,like\na,b\n", "no column named choice"),
        (b"voter,choice\na,\n", "no vote"),
        (b"", "no column"),
        (b"choice\n\xff\xfe\x80", "cannot be read"),
    ],
)
def test_a_table_that_holds_no_votes_says_so(tmp_path: Path, content: bytes, message: str) -> None:
    (tmp_path / "votes.csv").write_bytes(content)
    with pytest.raises(VotesError, match=message):
        metrics.preferences(tmp_path / "votes.csv")


def test_a_missing_table_says_so(tmp_path: Path) -> None:
    with pytest.raises(VotesError, match="cannot be read"):
        metrics.preferences(tmp_path / "none.csv")
