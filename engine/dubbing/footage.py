"""What is known of a video before it is dubbed: its exact frame rate, its size, its sound."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from engine.errors import FootageError, PictureError
from engine.ffmpeg import Child, FFmpegError, file_url
from engine.video import SOURCE_ARGUMENTS, probe

SLOWEST, FASTEST = 10.0, 120.0
"""Frames a second: lips cannot be followed in fewer, and nobody films speech in more."""
LONGEST_S = 3600.0
SHORTEST_S = 0.2
NTSC = (24, 30, 48, 60, 120)
"""Rates of which 1000/1001 is meant where ffmpeg tells 23.98 or 29.97."""
HD_PX = 1024
"""Longer side from which on a video that does not tell its colours' matrix is meant to have BT.709's."""
MATRICES = re.compile(r"\b(bt709|smpte170m|bt470bg|fcc|smpte240m|bt2020nc|bt2020c|gbr)\b")
_ROUNDED = 0.006
_VARIES = 0.005
"""Share by which the rate of most frames is above the mean one of a video in which it varies."""


@dataclass(frozen=True)
class Footage:
    """The video to be dubbed.

    `rate`: frames a second, exactly; `varies`: that is only what most of them have. `matrix`: of its colours, where its
    header does not say; None where it does.
    """

    path: Path
    rate: Fraction
    duration_s: float
    has_sound: bool
    varies: bool
    matrix: str | None = None

    @property
    def frames(self) -> int:
        """About how many frames it has, at least 1."""
        return max(1, round(self.duration_s * self.rate))


def footage_of(path: Path) -> Footage:
    """What the video at `path` holds; raises FootageError unless it can be dubbed, as far as that is known unseen."""
    try:
        info = probe(path)
        mean, usual = _rates(path, info.fps)
    except PictureError as error:
        raise FootageError(str(error)) from error
    varies = mean * (1 + _VARIES) < usual <= min(2 * mean, FASTEST)
    rate = exact(usual if varies else mean)
    if not SLOWEST <= rate <= FASTEST:
        raise FootageError(
            f"The video {path} has {float(rate):g} frames a second: lips can be dubbed from {SLOWEST:g} to "
            f"{FASTEST:g}; convert it first."
        )
    if info.duration_s > LONGEST_S:
        raise FootageError(f"The video {path} is longer than {LONGEST_S / 60:.0f} minutes: cut it into shorter parts.")
    if info.duration_s < SHORTEST_S:
        raise FootageError(
            f"The video {path} is only {info.duration_s:.2f} s long: at least {SHORTEST_S:g} s are needed."
        )
    untold = MATRICES.search(_stream(path)) is None
    # Players take it for BT.709 from this height on.
    matrix = "bt709" if untold and max(info.height, info.width) >= HD_PX else None
    return Footage(path, rate, info.duration_s, info.has_sound, varies, matrix)


def exact(fps: float) -> Fraction:
    """The rate that ffmpeg rounds to `fps`: 29.97 is 30000/1001, and 12.5 is 25/2."""
    for whole in NTSC:
        if abs(fps - whole / 1.001) < _ROUNDED:
            return Fraction(whole * 1000, 1001)
    return Fraction(fps).limit_denominator(100)


def _rates(path: Path, otherwise: float) -> tuple[float, float]:
    """Frames a second on the whole, and between most frames."""
    stream = _stream(path)
    found = [re.search(rf"([\d.]+)(k?) {unit}\b", stream) for unit in ("fps", "tbr")]
    mean, usual = (float(one[1]) * (1000 if one[2] else 1) if one else otherwise for one in found)
    return mean or otherwise, usual or mean or otherwise


def _stream(path: Path) -> str:
    """What ffmpeg says of the pictures of a video, on one line."""
    stream = re.search(r"Stream #.*?: Video: .*", described(path))
    return stream[0] if stream else ""


def described(path: Path) -> str:
    """What ffmpeg says of the streams of a file; it complains that it has no output, and that is all."""
    try:
        with Child(["-loglevel", "info", *SOURCE_ARGUMENTS, "-i", file_url(path)]) as child:
            child.finish()
            return child.log
    except FFmpegError as told:
        return told.log
