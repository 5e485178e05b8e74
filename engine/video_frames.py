"""The pictures of a video, one after another, upright and with square pixels.

Shape letters: H, W and C of a picture.
"""

from __future__ import annotations

import re
from collections.abc import Generator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine import ffmpeg
from engine.video import SOURCE_ARGUMENTS

DAMAGE = re.compile(r"\[error\].*(decod|conceal|corrupt|damaged|invalid|missing picture|partial file)", re.IGNORECASE)
"""What ffmpeg's decoders say of a stream with holes in it."""


class BrokenVideo(Exception):
    """Why the pictures of a video cannot be had, as one short phrase ("the picture is damaged")."""


def frames_of(
    path: Path, rate: float, longer_px: int | None = None, matrix: str | None = None
) -> Generator[NDArray[np.uint8]]:
    """The pictures of a video at `rate` frames a second from its time 0 on, (H, W, 3) uint8 RGB.

    Turned as its header says, pixels made square. Pictures whose longer side is beyond `longer_px` are made smaller.
    `matrix`: of its colours, as ffmpeg names it, where the header does not say and ffmpeg's guess (BT.601) is wrong.
    Raises BrokenVideo where it cannot be decoded or is damaged.
    """
    # PPM, for its header tells the size that comes out after turning.
    chain = f"scale=w='max(1,round(iw*sar))':h=ih,setsar=1,fps={rate:.6g}:start_time=0"
    if matrix is not None:
        chain = f"setparams=colorspace={matrix},{chain}"
    if longer_px is not None:
        share = f"min(1,{longer_px}/max(iw,ih))"
        chain += f",scale=w='max(1,round(iw*{share}))':h='max(1,round(ih*{share}))':flags=area"
    args = ["-loglevel", "level+error", *SOURCE_ARGUMENTS, "-i", ffmpeg.file_url(path), "-map", "0:v:0"]
    count = 0
    with ffmpeg.Child([*args, "-vf", chain, "-c:v", "ppm", "-f", "image2pipe", "-"], output=True) as child:
        try:
            head = _ppm_head(child)
            width, height = (int(number) for number in head.split()[1:3]) if head else (0, 0)
            while head:
                pixels = child.read(width * height * 3)
                if len(pixels) < width * height * 3:
                    break
                yield np.frombuffer(pixels, np.uint8).reshape(height, width, 3)
                count += 1
                head = child.read(len(head))
            child.finish()
        except ffmpeg.FFmpegError as error:
            if count == 0:
                raise BrokenVideo("the picture cannot be decoded") from error
            raise BrokenVideo(f"the picture is damaged after {count / rate:.1f} s") from error
        if count == 0:
            raise BrokenVideo("the picture cannot be decoded")
        if DAMAGE.search(child.log):
            raise BrokenVideo("the picture is damaged")


def _ppm_head(child: ffmpeg.Child) -> bytes:
    """The first picture's header up to its third line end; empty where no picture comes."""
    head = b""
    while head.count(b"\n") < 3:
        byte = child.read(1)
        if not byte:
            return b""
        head += byte
    return head
