"""Packets of Opus out of an Ogg file and back: a stream sends them singly, ffmpeg reads and writes files.

RFC 3533 (Ogg), RFC 7845 (Opus in Ogg). One channel, packets of 40 ms, so that each belongs to one frame of the video.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence

SAMPLES = 1920
"""Samples of a packet at the 48 kHz that Opus counts in: 40 ms."""
SILENCE = b"\xf9\xff\xfe\xff\xfe"
"""A packet of 40 ms of silence, for one that was lost: two frames of 20 ms each, as code 1 has them."""
LONGEST = 255 * 254
"""Bytes of a packet that fits on one page."""
_PAGE = struct.Struct("<4sBBqIIIB")
_BEGIN, _END = 2, 4


def packets_of(content: bytes) -> list[bytes]:
    """All packets of an Ogg file with one stream, its two headers first; raises ValueError for any other file."""
    packets: list[bytes] = []
    open_packet, at = b"", 0
    while at < len(content):
        try:
            mark, *_, count = _PAGE.unpack_from(content, at)
        except struct.error:
            raise ValueError("the Ogg file ends within a page") from None
        if mark != b"OggS":
            raise ValueError("the Ogg file is damaged")
        at += _PAGE.size
        lengths, at = content[at : at + count], at + count
        for length in lengths:
            open_packet += content[at : at + length]
            at += length
            if length < 255:
                packets.append(open_packet)
                open_packet = b""
    return packets


def skip_of(head: bytes) -> int:
    """The samples, of 48 kHz, that a decoder leaves out at the beginning, from the first header."""
    if head[:8] != b"OpusHead" or len(head) < 19:
        raise ValueError("the Ogg file holds no Opus")
    return struct.unpack_from("<H", head, 10)[0]


def ogg_of(packets: Sequence[bytes], skip: int, samples: int) -> bytes:
    """The Ogg file of packets of 40 ms, which is heard for so many samples of 48 kHz; each has a page of its own."""
    head = b"OpusHead" + struct.pack("<BBHIhB", 1, 1, skip, 48000, 0, 0)
    tags = b"OpusTags" + struct.pack("<I", 8) + b"likeness" + struct.pack("<I", 0)
    pages = [_page(0, _BEGIN, 0, head), _page(1, 0, 0, tags)]
    for number, packet in enumerate(packets):
        last = number == len(packets) - 1
        heard = min((number + 1) * SAMPLES, skip + samples) if last else (number + 1) * SAMPLES
        pages.append(_page(number + 2, _END if last else 0, heard, packet))
    return b"".join(pages)


def _page(number: int, kind: int, heard: int, packet: bytes) -> bytes:
    if len(packet) > LONGEST:
        raise ValueError("a packet of sound is too long")
    whole, rest = divmod(len(packet), 255)
    lengths = bytes([255] * whole + [rest])

    def told(check: int) -> bytes:
        return _PAGE.pack(b"OggS", 0, kind, heard, 1, number, check, len(lengths)) + lengths + packet

    return told(_check(told(0)))


def _check(page: bytes) -> int:
    check = 0
    for byte in page:
        check = (check << 8 & 0xFFFFFFFF) ^ _TABLE[check >> 24 ^ byte]
    return check


def _row(byte: int) -> int:
    check = byte << 24
    for _ in range(8):
        check = check << 1 ^ (0x04C11DB7 if check & 0x80000000 else 0)
    return check & 0xFFFFFFFF


_TABLE = tuple(map(_row, range(256)))
