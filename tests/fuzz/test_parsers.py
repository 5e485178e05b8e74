"""Each parser reads what it is meant to read, and of damaged files says one sentence or reads them all the same."""

from __future__ import annotations

import contextlib
import random
from pathlib import Path

import pytest

from engine.errors import LikenessError
from tests.fuzz.parsers import PARSERS

DAMAGED, DAMAGED_SLOW = 60, 3
WORDS = (b"", b"\0", b"\xff\xff\xff\xff", b"[" * 3000, b"-1", b"NaN", b"1e999", b"../../x", b"<!ENTITY", b"\r\n", b'"')
HOSTILE = {
    "nothing": b"",
    "a NUL": b"\0",
    "lists in lists": b"[" * 100_000,
    "objects in objects": b'{"a":' * 100_000,
    "elements in elements": b"<a>" * 100_000,
    "a long number": b'{"seed":' + b"9" * 5_000 + b"}",
    "lines": b"\r\n" * 100_000,
    "separators": b"\x1f0.1\tA\n0.2\x1f\tB\n",
    "quotes": b'"' * 100_001,
    "no text": bytes(range(256)) * 16,
    "UTF-16": "frame,time\n".encode("utf-16"),
    "a billion laughs": b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><a>&b;</a>',
    "another file": b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><a>&a;</a>',
}


def damaged(data: bytes, rng: random.Random) -> bytes:
    """`data` with bits turned, parts left out, repeated or replaced."""
    out = bytearray(data)
    for _ in range(rng.choice((1, 1, 2, 8))):
        at, end = sorted((rng.randrange(len(out) + 1), rng.randrange(len(out) + 1)))
        way = rng.randrange(5)
        if way == 0 and out:
            out[at % len(out)] ^= 1 << rng.randrange(8)
        elif way == 1:
            del out[at:]
        elif way == 2:
            del out[at : min(end, at + 64)]
        elif way == 3:
            out[at:at] = out[at : min(end, at + 200)]
        else:
            out[at : at + rng.randrange(4)] = rng.choice(WORDS)
    return bytes(out)


@pytest.mark.parametrize("name", PARSERS)
def test_sound_files_are_read(name: str, tmp_path: Path) -> None:
    target = PARSERS[name]
    for number, seed in enumerate(target.seeds()):
        path = tmp_path / f"{number}{target.suffix}"
        path.write_bytes(seed)
        target.read(path)


@pytest.mark.parametrize("name", PARSERS)
def test_damaged_files_do_no_harm(name: str, tmp_path: Path) -> None:
    target, rng = PARSERS[name], random.Random(name)
    path, seeds = tmp_path / f"input{target.suffix}", target.seeds()
    for _ in range(DAMAGED_SLOW if target.slow else DAMAGED):
        path.write_bytes(damaged(rng.choice(seeds), rng))
        with contextlib.suppress(LikenessError):
            target.read(path)
        assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("what", HOSTILE)
def test_hostile_files_are_refused(what: str, tmp_path: Path) -> None:
    for target in PARSERS.values():
        path = tmp_path / f"input{target.suffix}"
        path.write_bytes(HOSTILE[what])
        with contextlib.suppress(LikenessError):
            target.read(path)
        assert list(tmp_path.iterdir()) == [path]
        path.unlink()
