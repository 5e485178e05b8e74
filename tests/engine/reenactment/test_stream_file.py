"""The stream's bytes: what is written comes back, what is lost costs itself alone, and no bytes do any harm."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.reenactment.facts import facts_of, lines, notes_of
from engine.reenactment.stream_file import (
    GROUP,
    MAGIC,
    Stream,
    StreamError,
    account,
    from_bytes,
    load_stream,
    to_bytes,
)

HEADER = 200
"""Bytes of a header with ten keypoints."""
FRAME = 124
"""Bytes of a packet of keypoints with its number and its checksum."""


def alike(one: Stream, other: Stream, *but: str) -> bool:
    return all(getattr(one, f.name) == getattr(other, f.name) for f in fields(Stream) if f.name not in but)


def first_frame(stream: Stream) -> int:
    """Where the first packet of keypoints begins."""
    return HEADER + len(stream.still) + 10


def test_what_is_written_comes_back(plain: Stream) -> None:
    assert alike(from_bytes(to_bytes(plain)), plain)
    silent = replace(plain, sound={}, sounds=0, skip=0, level=0.0, other=True)
    assert alike(from_bytes(to_bytes(silent)), silent)


def test_the_layout_is_the_documented_one(plain: Stream) -> None:
    data = to_bytes(plain)
    assert data.startswith(MAGIC)
    assert int.from_bytes(data[8:10], "little") == 1
    assert int.from_bytes(data[10:12], "little") == HEADER
    assert tuple(data[12:16]) == (25, 10, 25, 1)
    assert int.from_bytes(data[HEADER - 4 : HEADER], "little") == zlib.crc32(data[: HEADER - 4])
    assert data[HEADER:].startswith(plain.still)
    at = first_frame(plain)
    assert data[at : at + 122] == b"\0\0" + plain.motion[0]
    assert data[at + FRAME : at + FRAME + 2] == b"\1\0"


def test_motion_is_960_bits_a_frame(plain: Stream) -> None:
    bits = account(plain)
    assert bits.motion == 960 * plain.frames
    assert bits.total == 8 * len(to_bytes(plain))
    assert bits.still == 8 * len(plain.still)


@pytest.mark.parametrize(
    "wrong",
    [
        {"side": 16},
        {"frames": 0},
        {"frames": 59},
        {"sounds": 60},
        {"level": float("nan")},
        {"square": (0.0, float("inf"), 1.0)},
        {"still": b""},
        {"still_keypoints": b"short"},
        {"net": b"short"},
        {"motion": {0: b"short"}},
        {"sound": {0: bytes(3000)}},
    ],
)
def test_what_is_no_stream_is_not_written(plain: Stream, wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="cannot be written"):
        to_bytes(replace(plain, **wrong))  # pyright: ignore[reportArgumentType]


def test_a_damaged_frame_costs_itself_alone(plain: Stream) -> None:
    data = bytearray(to_bytes(plain))
    data[first_frame(plain) + 3 * FRAME + 50] ^= 4
    found = from_bytes(bytes(data))
    assert sorted(set(plain.motion) - set(found.motion)) == [3]
    assert all(found.motion[number] == packet for number, packet in plain.motion.items() if number != 3)
    assert found.sound == plain.sound
    assert notes_of(found) == ["1 of 60 frames are missing or damaged: their motion is bridged."]


def test_a_damaged_mark_costs_a_group_at_most(plain: Stream) -> None:
    data = bytearray(to_bytes(plain))
    data[first_frame(plain) - 9] ^= 1  # within the mark itself
    found = from_bytes(bytes(data))
    assert set(plain.motion) - set(found.motion) == set(range(GROUP))
    assert found.sound == plain.sound
    data = bytearray(to_bytes(plain))
    data[first_frame(plain) - 4] ^= 1  # how many bytes follow
    assert alike(from_bytes(bytes(data)), plain), "the packets tell by themselves what they are"


def test_missing_bytes_cost_the_rest_of_their_group_at_most(plain: Stream) -> None:
    data, at = to_bytes(plain), first_frame(plain) + 20 * FRAME
    found = from_bytes(data[:at] + data[at + 30 :])
    assert set(plain.motion) - set(found.motion) == set(range(20, GROUP))
    assert found.sound == plain.sound


@pytest.mark.parametrize("share", [0.2, 0.5, 0.77, 0.999])
def test_a_file_that_is_cut_short_is_read_up_to_its_end(plain: Stream, share: float) -> None:
    data = to_bytes(plain)
    head = HEADER + len(plain.still)
    found = from_bytes(data[: head + round(share * (len(data) - head))])
    assert 0 < len(found.motion) <= plain.frames
    assert sorted(found.motion) == list(range(found.ends)), "from the first frame on, without a gap"
    assert found.ends >= share * plain.frames - GROUP
    if found.ends < plain.frames:
        assert any("cut short" in note for note in notes_of(found))


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda data: b"", "is no stream"),
        (lambda data: b"\x89PNG\r\n\x1a\n" + data[8:], "is no stream"),
        (lambda data: data.replace(b"\r\n", b"\n"), "is no stream"),
        (lambda data: data[:8] + b"\2" + data[9:], "later version"),
        (lambda data: data[:20] + b"\xff" + data[21:], "header of x.lks is damaged"),
        (lambda data: data[:100], "ends before its first frame"),
        (lambda data: data[:6], "ends before its first frame"),
        (lambda data: data[: HEADER + 5], "ends before its first frame"),
        (lambda data: data[: HEADER + 5] + b"?" + data[HEADER + 6 :], "still of x.lks is damaged"),
    ],
)
def test_without_header_or_still_one_sentence_tells(plain: Stream, change: Callable[[bytes], bytes], told: str) -> None:
    with pytest.raises(StreamError, match=told) as raised:
        from_bytes(change(to_bytes(plain)), "x.lks")
    assert str(raised.value).endswith(".")
    assert raised.value.exit_code == 9


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_no_bytes_do_harm(data: st.DataObject) -> None:
    """Changed, cut, doubled and made up: a stream within its own limits, or a StreamError."""
    stream = Stream(
        side=64,
        frames=30,
        still=b"still",
        still_keypoints=bytes(120),
        net=bytes(16),
        motion={number: bytes([number] * 120) for number in range(30)},
        sound=dict.fromkeys(range(30), b"sound"),
        sounds=30,
    )
    whole = bytearray(to_bytes(stream))
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(whole)))
        some = data.draw(st.binary(max_size=40))
        whole[at : at + data.draw(st.integers(0, 60))] = some
    if data.draw(st.booleans()):
        whole += whole[data.draw(st.integers(0, len(whole))) :]
    try:
        found = from_bytes(bytes(whole))
    except StreamError:
        return
    assert found.ends <= found.frames
    assert all(len(packet) == len(found.still_keypoints) for packet in found.motion.values())
    assert len(found.sound) <= found.sounds


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=400))
def test_made_up_bytes_are_no_stream(content: bytes) -> None:
    for data in (content, MAGIC + content):
        with pytest.raises(StreamError):
            from_bytes(data)


def test_a_file_full_of_marks_takes_no_longer_than_it_is_long(plain: Stream) -> None:
    """Each mark claims to be followed by as much as can be."""
    data = to_bytes(plain)
    at = HEADER + len(plain.still)
    found = from_bytes(data[:at] + data[at : at + 10] * 100_000)
    assert not found.motion


def test_files(plain: Stream, tmp_path: Path) -> None:
    file = tmp_path / "call.lks"
    file.write_bytes(to_bytes(plain))
    assert alike(load_stream(file), plain)
    for wrong in (tmp_path / "none.lks", tmp_path, Path("a\0b")):
        with pytest.raises(StreamError) as raised:
            load_stream(wrong)
        assert str(raised.value).endswith(".")


def test_the_facts(plain: Stream, tmp_path: Path) -> None:
    file = tmp_path / "call.lks"
    file.write_bytes(to_bytes(plain)[: -FRAME * 15])
    facts = facts_of(file)
    assert facts.frame_bits == 960
    told = "\n".join(lines(facts))
    assert "2.40 s, 60 frames" in told
    assert "0.0586 bits a pixel at 128 px, 0.0146 if it were 256 px" in told
    assert "cut short" in told
