"""The code of the hidden mark: what it mends, and that chance does not make one."""

from __future__ import annotations

import numpy as np
import pytest

from engine.provenance.code import BITS, decode, encode, scattered

ID = "0123456789"
KNOWN_ORDER = [616, 6591, 5853, 7085]
KNOWN_SIGNS = [-1, -1, 1, 1, -1, -1, -1, 1]


def test_what_is_sent_is_read() -> None:
    read = decode(encode(ID))
    assert (read.id, read.wrong) == (ID, 0)


@pytest.mark.parametrize("wrong", [6, 14])
def test_wrong_bits_that_were_heard_faintly_are_put_right(wrong: int) -> None:
    rng = np.random.default_rng(wrong)
    for _ in range(20):
        heard = encode(ID) * rng.uniform(0.5, 2, BITS)
        heard[rng.permutation(BITS)[:wrong]] *= -0.5
        read = decode(heard)
        assert (read.id, read.wrong) == (ID, wrong)


def test_noise_of_two_thirds_of_the_mark_is_survived() -> None:
    rng = np.random.default_rng(0)
    read = [decode(encode(ID) + rng.normal(0, 1 / 1.4, BITS)).id for _ in range(40)]
    assert read.count(ID) == 40


def test_words_of_different_ids_are_far_apart() -> None:
    rng = np.random.default_rng(1)
    words = np.array([encode(rng.bytes(5).hex()) for _ in range(60)], int)
    alike = words @ words.T - BITS * np.eye(60, dtype=int)
    assert alike.max() <= BITS - 2 * 11  # eleven bytes differ, so eleven bits at least


def test_the_key_scatters_every_place_once_and_never_otherwise() -> None:
    order, signs = scattered(9216)
    assert sorted(order) == list(range(9216))
    assert set(signs) == {-1, 1}
    # Marks of earlier versions must stay readable: these numbers may never change.
    assert list(order[:4]) == KNOWN_ORDER
    assert list(signs[:8]) == KNOWN_SIGNS
