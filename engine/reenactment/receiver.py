"""The receiver: the still and its keypoints, and motion without gaps, out of whatever arrived of a stream.

Shape letters: T frames, K keypoints, M = 6 K numbers of a frame, S side of the square.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from engine.nets.avfr_keypoints import Keypoints, unpack
from engine.reenactment.sender import keypoints_of, numbers_of, picture_of
from engine.reenactment.stream_file import Stream, StreamError

Picture = NDArray[np.uint8]


def sound_one(stream: Stream, name: str) -> Stream:
    """The stream without packets that hold what is no number; raises StreamError where nothing is left to show."""
    motion = {number: packet for number, packet in stream.motion.items() if _is_sound(packet, stream.keypoints)}
    if not motion or not _is_sound(stream.still_keypoints, stream.keypoints):
        raise StreamError(f"{name} ends before its first frame: send or save it again, whole.")
    return replace(stream, motion=motion)


def still_of(stream: Stream, name: str) -> tuple[Picture, Keypoints]:
    """The still, (S, S, 3) uint8 RGB, and its keypoints, one row; raises StreamError where there is no such picture."""
    try:
        picture = picture_of(stream.still, stream.side)
    except ValueError as error:
        raise StreamError(f"The still of {name} cannot be decoded: send or save it again.") from error
    return picture, unpack(stream.still_keypoints, keypoints=stream.keypoints)


def motion_of(stream: Stream) -> Keypoints:
    """The keypoints of T frames, up to the last one that is there; what is missing before it is bridged.

    Keypoints go straight from the frame before a gap to the frame after it; before the first frame that is there they
    are that frame's.
    """
    numbers = sorted(stream.motion)
    there = numbers_of(unpack(*(stream.motion[number] for number in numbers), keypoints=stream.keypoints))
    wanted = np.arange(stream.ends)
    if len(numbers) == len(wanted):
        return keypoints_of(there)
    return keypoints_of(np.stack([np.interp(wanted, numbers, column) for column in there.T], 1))


def _is_sound(packet: bytes, keypoints: int) -> bool:
    try:
        unpack(packet, keypoints=keypoints)
    except ValueError:
        return False
    return True
