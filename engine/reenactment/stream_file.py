"""The stream's file, `.lks`: a still once, then 120 bytes of keypoints and some sound for every frame.

"Audio-visual face reenactment" (section 6): 10 keypoints x 6 float16 = 960 bits a frame. Byte by byte: docs/STREAM.md.
Every packet has its number and a checksum, so that what is lost or damaged costs itself alone, and a file that was cut
short is read up to its end. Here are bytes alone: no net, no picture, no sound is touched.
"""

from __future__ import annotations

import binascii
import math
import stat
import struct
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import ClassVar

from engine.document import FPS
from engine.errors import LikenessError

SUFFIX = ".lks"
MAGIC = b"\x89LKS\r\n\x1a\n"
"""As that of PNG: a transfer that changes line ends or the eighth bit is found at once."""
VERSION = 1
GROUP = FPS
"""Frames of a group: their keypoints lie together, then their sound, so that a second that arrives can be shown."""
MOST_FRAMES = 0xFFFF
SIDES = (32, 1024)
"""Least and most pixels of a frame's side."""
MOST_KEYPOINTS = 64
LARGEST_STILL = 16 << 20
LARGEST_SOUND = 2600
"""Bytes of a packet of 40 ms; Opus needs at most 2551."""
LARGEST = 96 << 20
"""Bytes of a file: a longer one is no stream."""
DIGEST = 16
"""Bytes that tell the net that a stream was made for."""

_HEADER = struct.Struct("<8sHHBBBBHHIIf3fII16sII")
_CHECK = struct.Struct("<I")
_MARK = b"\xb5LKg"
_GROUP = struct.Struct("<4sBBHH")  # mark, kind, packets, bytes that follow, CRC-16 of the three before
_MOTION, _SOUND = 0x6D, 0x73  # "m", "s"
_NUMBER = struct.Struct("<H")
_LENGTH = struct.Struct("<HH")  # number, bytes of a packet of sound
_HAS_SOUND, _OTHER = 1, 2
_POINT = 12
"""Bytes of a packed keypoint."""


class StreamError(LikenessError):
    """The stream cannot be read, or was made for another net."""

    exit_code: ClassVar[int] = 9


@dataclass(frozen=True, kw_only=True)
class Stream:
    """What a stream holds: all but the packets is sent once, in front of them.

    `side`: pixels of a frame, which is square. `frames`: as many were sent, 25 a second. `still`: the picture as a
    WebP, PNG or JPEG file of side x side pixels. `still_keypoints`: the still's, packed as a frame's. `net`: the digest
    of the net (see `engine.reenactment.model`). `motion`: packed frames by number (`engine.nets.avfr_keypoints`).
    `sound`: Opus packets of 40 ms by number, `sounds` were sent, none where there is no sound. `skip`: samples of
    48 kHz that are decoded before the sound begins. `level`: RMS of the voice's loud frames, 0 if unknown. `square`:
    left, top and side of the square in the picture that the still was cut from, which was `size` (width, height)
    large. `other`: whether the still shows a portrait that somebody else moves.
    """

    side: int
    frames: int
    still: bytes
    still_keypoints: bytes
    net: bytes
    motion: Mapping[int, bytes]
    sound: Mapping[int, bytes] = field(default_factory=dict[int, bytes])
    sounds: int = 0
    skip: int = 0
    level: float = 0.0
    square: tuple[float, float, float] = (0.0, 0.0, 0.0)
    size: tuple[int, int] = (0, 0)
    other: bool = False

    @property
    def keypoints(self) -> int:
        return len(self.still_keypoints) // _POINT

    @property
    def ends(self) -> int:
        """Frames up to the last one that is there."""
        return max(self.motion, default=-1) + 1

    @property
    def lost(self) -> int:
        """Frames before that one that are missing or damaged."""
        return self.ends - len(self.motion)

    @property
    def lost_sound(self) -> int:
        """Packets of sound up to that frame that are missing or damaged."""
        wanted = min(self.sounds, self.ends)
        return wanted - sum(number < wanted for number in self.sound)


@dataclass(frozen=True)
class Account:
    """Where a stream's bits are. `motion`, `sound` and `still`: their own; `rest`: numbers, checksums, header."""

    motion: int
    sound: int
    still: int
    rest: int

    @property
    def total(self) -> int:
        return self.motion + self.sound + self.still + self.rest


def account(stream: Stream) -> Account:
    """The bits of a stream as it is written, of what is there of it."""
    motion, sound = (8 * sum(map(len, packets.values())) for packets in (stream.motion, stream.sound))
    still = 8 * len(stream.still)
    return Account(motion, sound, still, 8 * len(to_bytes(stream)) - motion - sound - still)


def to_bytes(stream: Stream) -> bytes:
    """The stream's file; raises ValueError for what no stream can hold."""
    _check(stream)
    flags = _HAS_SOUND * bool(stream.sounds) | _OTHER * stream.other
    length = _HEADER.size + len(stream.still_keypoints) + _CHECK.size
    fixed = _HEADER.pack(
        *(MAGIC, VERSION, length, FPS, stream.keypoints, GROUP, flags, stream.side, stream.skip),
        *(stream.frames, stream.sounds, stream.level, *stream.square, *stream.size, stream.net),
        *(len(stream.still), zlib.crc32(stream.still)),
    )
    header = fixed + stream.still_keypoints
    parts = [header, _CHECK.pack(zlib.crc32(header)), stream.still]
    for first in range(0, max(stream.frames, stream.sounds), GROUP):
        numbers = range(first, first + GROUP)
        parts.append(_group(_MOTION, [_motion(n, stream.motion[n]) for n in numbers if n in stream.motion]))
        parts.append(_group(_SOUND, [_sound(n, stream.sound[n]) for n in numbers if n in stream.sound]))
    return b"".join(parts)


def from_bytes(data: bytes, name: str = "The stream") -> Stream:
    """The stream of a file, or of the beginning of one; `name` is what messages call it.

    Packets that are damaged are left out. Raises StreamError where the header or the still is damaged, for without
    them nothing can be painted, and for a later version.
    """
    if data[: len(MAGIC)] != MAGIC[: len(data)] or not data:
        raise StreamError(f"{name} is no stream of Likeness: give a file that `likeness stream encode` wrote.")
    try:
        (_, version, length, rate, count, _, flags, side, skip, frames, sounds, level, left, top, across, *rest) = (
            _HEADER.unpack_from(data)
        )
    except struct.error:
        raise _cut_short(name) from None
    if version > VERSION:
        raise StreamError(f"{name} was made by a later version of Likeness: please update Likeness.")
    if length < _HEADER.size + _CHECK.size or len(data) < length:
        raise _cut_short(name)
    width, height, net, size, check = rest
    body = data[: length - _CHECK.size]
    if _CHECK.unpack_from(data, len(body))[0] != zlib.crc32(body):
        raise _damaged(name)
    stream = Stream(
        side=side,
        frames=frames,
        still=data[length : length + size],
        still_keypoints=body[_HEADER.size : _HEADER.size + count * _POINT],
        net=net,
        motion={},
        sounds=sounds if flags & _HAS_SOUND else 0,
        skip=skip,
        level=level,
        square=(left, top, across),
        size=(width, height),
        other=bool(flags & _OTHER),
    )
    try:
        _check(stream)
    except ValueError as error:
        raise _damaged(name) from error
    if rate != FPS or stream.keypoints != count or size > LARGEST_STILL:
        raise _damaged(name)
    if len(stream.still) < size:
        raise _cut_short(name)
    if zlib.crc32(stream.still) != check:
        raise StreamError(f"The still of {name} is damaged, without which nothing can be shown: send it again.")
    motion, sound = _packets(data, length + size, stream)
    return replace(stream, motion=motion, sound=sound)


def load_stream(path: Path) -> Stream:
    """The stream in a file; raises StreamError where it cannot be read or is none."""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise StreamError(f"{path} is no ordinary file: give a file that `likeness stream encode` wrote.")
        if status.st_size > LARGEST:
            raise StreamError(f"{path} is larger than any stream: give a file that `likeness stream encode` wrote.")
        data = path.read_bytes()
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        why = getattr(error, "strerror", None) or error
        raise StreamError(f"The stream {path} cannot be read ({why}): check its name and rights.") from error
    return from_bytes(data, str(path))


def _check(stream: Stream) -> None:
    """Raises ValueError for what no stream can hold."""
    numbers = (stream.level, *stream.square)
    packets = len(stream.still_keypoints)
    alike = all(len(packet) == packets for packet in stream.motion.values())
    sound = all(0 < len(packet) <= LARGEST_SOUND for packet in stream.sound.values())
    inside = all(0 <= n < stream.frames for n in stream.motion) and all(0 <= n < stream.sounds for n in stream.sound)
    if not (
        SIDES[0] <= stream.side <= SIDES[1]
        and 1 <= stream.frames <= MOST_FRAMES
        and 0 <= stream.sounds <= MOST_FRAMES
        and 0 < packets <= MOST_KEYPOINTS * _POINT
        and packets % _POINT == 0
        and len(stream.net) == DIGEST
        and 0 < len(stream.still) <= LARGEST_STILL
        and 0 <= stream.level <= 1
        and all(map(math.isfinite, numbers))
        and (alike and sound and inside)
    ):
        raise ValueError("This cannot be written as a stream.")


def _motion(number: int, packet: bytes) -> bytes:
    told = _NUMBER.pack(number) + packet
    return told + _NUMBER.pack(binascii.crc_hqx(told, 0xFFFF))


def _sound(number: int, packet: bytes) -> bytes:
    told = _LENGTH.pack(number, len(packet)) + packet
    return told + _NUMBER.pack(binascii.crc_hqx(told, 0xFFFF))


def _group(kind: int, packets: list[bytes]) -> bytes:
    if not packets:
        return b""
    told = struct.pack("<BBH", kind, len(packets), sum(map(len, packets)))
    return _MARK + told + _NUMBER.pack(binascii.crc_hqx(told, 0xFFFF)) + b"".join(packets)


def _packets(data: bytes, at: int, stream: Stream) -> tuple[dict[int, bytes], dict[int, bytes]]:
    """What is whole of keypoints and of sound from a place on; of two packets of one number the first counts."""
    motion: dict[int, bytes] = {}
    sound: dict[int, bytes] = {}
    while (at := data.find(_MARK, at)) >= 0:
        inside = at + _GROUP.size
        if len(data) < inside:
            break
        _, kind, _, length, check = _GROUP.unpack_from(data, at)
        whole = binascii.crc_hqx(data[at + len(_MARK) : inside - 2], 0xFFFF) == check
        # Another mark says that bytes are missing. After a damaged head, the packets tell by themselves what they are.
        end = data.find(_MARK, inside, inside + length + len(_MARK) if whole else None)
        end = min(inside + length if whole else len(data), len(data)) if end < 0 else end
        if not whole or kind == _MOTION:
            found = _motion_in(data, inside, end, len(stream.still_keypoints))
            motion.update({n: packet for n, packet in found if n < stream.frames and n not in motion})
        if not whole or kind == _SOUND:
            found = _sound_in(data, inside, end)
            sound.update({n: packet for n, packet in found if n < stream.sounds and n not in sound})
        at = end
    return motion, sound


def _motion_in(data: bytes, at: int, end: int, length: int) -> Iterator[tuple[int, bytes]]:
    step = _NUMBER.size + length + 2
    for place in range(at, end - step + 1, step):
        packet = data[place : place + step]
        if _holds(packet):
            yield _NUMBER.unpack_from(packet)[0], packet[_NUMBER.size : -2]


def _sound_in(data: bytes, at: int, end: int) -> Iterator[tuple[int, bytes]]:
    while at + _LENGTH.size + 2 <= end:
        number, length = _LENGTH.unpack_from(data, at)
        after = at + _LENGTH.size + length + 2
        if after > end:
            return
        packet = data[at:after]
        if length and _holds(packet):
            yield number, packet[_LENGTH.size : -2]
        at = after


def _holds(packet: bytes) -> bool:
    """Whether a packet's checksum, its last two bytes, is right."""
    return binascii.crc_hqx(packet[:-2], 0xFFFF) == _NUMBER.unpack(packet[-2:])[0]


def _cut_short(name: str) -> StreamError:
    return StreamError(f"{name} ends before its first frame: send or save it again, whole.")


def _damaged(name: str) -> StreamError:
    return StreamError(f"The header of {name} is damaged, without which nothing can be shown: send or save it again.")
