"""The hidden mark's 48 bits and what protects them: Reed-Solomon over bytes (reedsolo), scattered by a fixed key."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

VERSION = 1
"""The first byte of what is sent: other numbers are refused."""
ID_BYTES, PARITY = 5, 8
"""40 bits that tell one export from others; four wrong bytes of 14 are put right."""
BITS = 8 * (1 + ID_BYTES + PARITY)
KEY = b"likeness hidden mark 1"
"""Not a secret: anybody may look for the mark."""
FALSE_ALARM = 1e-9
"""Share of pictures without a mark in which one would be read, at most: see `decode`."""


@dataclass(frozen=True)
class Decoded:
    """What was read of the bits: the export's id, 10 hexadecimal digits, and how many of them were wrong."""

    id: str
    wrong: int


def encode(id_hex: str) -> NDArray[np.int8]:
    """The bits of an id of 10 hexadecimal digits, (112,), each -1 or 1."""
    import reedsolo

    content = bytes([VERSION, *bytes.fromhex(id_hex)])
    sent = reedsolo.RSCodec(PARITY).encode(content)
    return signs(np.unpackbits(np.frombuffer(bytes(sent), np.uint8)))


def decode(soft_B: NDArray) -> Decoded | None:
    """The id in (112,) numbers whose signs are the bits read; None where there is none.

    Of random bits the code takes 2.3e-7 for a word with up to four wrong bytes (the sum over i of C(14, i) 255^i, in
    256^8), and the version lets one of 256 of these pass: 9e-10.
    """
    import reedsolo

    hard = (soft_B > 0).astype(np.uint8)
    try:
        content, whole, _ = reedsolo.RSCodec(PARITY).decode(bytes(np.packbits(hard)))
    except reedsolo.ReedSolomonError:
        return None
    if content[0] != VERSION:
        return None
    right = np.unpackbits(np.frombuffer(bytes(whole), np.uint8))
    return Decoded(bytes(content[1:]).hex(), int((right != hard).sum()))


def signs(bits: NDArray) -> NDArray[np.int8]:
    """Bits 0 and 1 as -1 and 1."""
    return (2 * bits.astype(np.int8) - 1).astype(np.int8)


@cache
def scattered(count: int) -> tuple[NDArray[np.intp], NDArray[np.int8]]:
    """An order of `count` places and a sign for each, the same on every machine and with every NumPy."""
    content = hashlib.shake_256(KEY).digest(9 * count)
    order = np.argsort(np.frombuffer(content, "<u8", count), kind="stable")
    return order, signs(np.frombuffer(content, np.uint8, count, 8 * count) % 2)
