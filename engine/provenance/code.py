"""The hidden mark's 48 bits and what protects them: Reed-Solomon over bytes (reedsolo), scattered by a fixed key.

The code is linear over single bits too, and is read so: from how loudly each bit was heard, the word that fits best
(ordered statistics decoding, Fossorier and Lin 1995, of order 3). Where Reed and Solomon's own decoder gives up at six
wrong bytes of 16, this one still reads most words of which one bit in eight is wrong.

Letters: B bits of a word, K bits of an id.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

VERSION = 1
"""The first byte of what is sent: other numbers are refused."""
ID_BYTES, PARITY = 5, 10
"""40 bits that tell one export from others, and ten bytes that protect them."""
BITS = 8 * (1 + ID_BYTES + PARITY)
KEY = b"likeness hidden mark 1"
"""Not a secret: anybody may look for the mark."""


@dataclass(frozen=True)
class Decoded:
    """What was read of the bits: the export's id, 10 hexadecimal digits, and how many of them were wrong."""

    id: str
    wrong: int


def encode(id_hex: str) -> NDArray[np.int8]:
    """The bits of an id of 10 hexadecimal digits, (128,), each -1 or 1."""
    return signs(_word(bytes.fromhex(id_hex)))


def decode(soft_B: NDArray) -> Decoded:
    """The id whose word fits best (128,) numbers, whose signs are the bits read and whose sizes tell how surely.

    There always is one: whether it was sent is for `engine.provenance.hidden` to say.
    """
    zero_B = encode("00" * ID_BYTES)
    heard_B = np.asarray(soft_B, np.float64) * zero_B  # as if the word of id 0 were all ones
    order_B = np.argsort(-np.abs(heard_B), kind="stable")
    rows_KB, pivots_K = _solved(_generator()[:, order_B])
    loud_B = heard_B[order_B]
    # Bits are 0 where the sign is that of the word of id 0.
    base_B = (loud_B[pivots_K] < 0).astype(np.int64) @ rows_KB % 2
    fit_B, flips_KB = loud_B * signs(1 - base_B), signs(1 - rows_KB).astype(np.float64)
    wrong_K = _flips(fit_B, flips_KB)
    word_B = (base_B + rows_KB[wrong_K].sum(0)) % 2
    found_B = np.empty(BITS, np.int64)
    found_B[order_B] = word_B
    sent_B = zero_B * signs(1 - found_B)
    content = np.packbits(sent_B[8 : 8 + 8 * ID_BYTES] > 0).tobytes()
    return Decoded(content.hex(), int((sent_B != np.where(np.asarray(soft_B) > 0, 1, -1)).sum()))


def signs(bits: NDArray) -> NDArray[np.int8]:
    """Bits 0 and 1 as -1 and 1."""
    return (2 * bits.astype(np.int8) - 1).astype(np.int8)


@cache
def scattered(count: int) -> tuple[NDArray[np.intp], NDArray[np.int8]]:
    """An order of `count` places and a sign for each, the same on every machine and with every NumPy."""
    content = hashlib.shake_256(KEY).digest(9 * count)
    order = np.argsort(np.frombuffer(content, "<u8", count), kind="stable")
    return order, signs(np.frombuffer(content, np.uint8, count, 8 * count) % 2)


def _word(id_bytes: bytes) -> NDArray[np.uint8]:
    import reedsolo

    sent = reedsolo.RSCodec(PARITY).encode(bytes([VERSION, *id_bytes]))
    return np.unpackbits(np.frombuffer(bytes(sent), np.uint8))


@cache
def _generator() -> NDArray[np.int64]:
    """What each bit of an id changes of the word, (K, B) of 0 and 1."""
    zero_B = _word(bytes(ID_BYTES))
    ones = (1 << number for number in reversed(range(8 * ID_BYTES)))
    return np.array([_word(one.to_bytes(ID_BYTES, "big")) ^ zero_B for one in ones], np.int64)


def _solved(rows_KB: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.intp]]:
    """The rows so combined that in the first K columns that allow it each has a single 1; and these columns."""
    rows_KB, pivots = rows_KB.copy(), list[int]()
    for column in range(rows_KB.shape[1]):
        row = len(pivots)
        if row == len(rows_KB):
            break
        below = np.flatnonzero(rows_KB[row:, column])
        if len(below) == 0:
            continue
        rows_KB[[row, row + below[0]]] = rows_KB[[row + below[0], row]]
        others = np.flatnonzero(rows_KB[:, column])
        others = others[others != row]
        rows_KB[others] ^= rows_KB[row]
        pivots.append(column)
    return rows_KB, np.array(pivots, np.intp)


def _flips(fit_B: NDArray, flips_KB: NDArray) -> list[int]:
    """Up to three rows whose flips make the word fit best."""
    best, chosen = float(fit_B.sum()), list[int]()
    single_K = flips_KB @ fit_B
    if single_K.max() > best:
        best, chosen = float(single_K.max()), [int(single_K.argmax())]
    for first in range(len(flips_KB)):
        weighted_KB = flips_KB * (flips_KB[first] * fit_B)
        pair_K = weighted_KB.sum(1)
        pair_K[first] = -np.inf
        if pair_K.max() > best:
            best, chosen = float(pair_K.max()), [first, int(pair_K.argmax())]
        triple_KK = weighted_KB[first + 1 :] @ flips_KB[first + 1 :].T
        if triple_KK.size == 0:
            continue
        np.fill_diagonal(triple_KK, -np.inf)
        if triple_KK.max() > best:
            one, two = np.unravel_index(int(triple_KK.argmax()), triple_KK.shape)
            best, chosen = float(triple_KK.max()), [first, first + 1 + int(one), first + 1 + int(two)]
    return chosen
