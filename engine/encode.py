"""ffmpeg's arguments for every kind of file that an export writes.

libx264 `fast`, crf 17: on two busy cores it takes 125 frames a second at 512 px and 48 at 1024 px, for 5 and 19 ms
of processor time a frame (tests/bench/bench_export.py), which it shares with the renderer. `medium` needs a fifth
to a third more for the same picture (PSNR within 0.1 dB) in as many bytes; `veryfast` needs half, for 0.7 dB less.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from types import MappingProxyType

from engine import ffmpeg
from engine.formats import Codec, Quality

Sound = tuple[list[str], list[str]]
"""ffmpeg's arguments for the voice: as an input, and as a track of the output."""

CONTAINERS = {".mp4": "mp4", ".m4v": "mp4", ".mov": "mov", ".webm": "webm"}
THREADS = 4
"""The encoders' threads: fixed, because with x264 and VP9 the number changes the bits of the file."""
FRAME_NAME = "frame_%05d.png"
VOICE_NAME = "voice.wav"

_LOSSY: Mapping[Codec, Mapping[Quality, str]] = MappingProxyType(
    {
        "h264": {
            "draft": "-preset veryfast -crf 24",
            "good": "-preset fast -crf 17",
            "best": "-preset slow -crf 12",
        },
        # The scale of a ProRes quantiser is 1 … 224; at 9 no artefact is found in a paused frame.
        "prores": {"draft": "-q:v 16", "good": "-q:v 9", "best": "-q:v 4"},
        "vp9": {
            "draft": "-crf 40 -deadline realtime -cpu-used 8",
            "good": "-crf 26 -deadline good -cpu-used 5",
            "best": "-crf 16 -deadline good -cpu-used 2",
        },
        "png": {"draft": "-compression_level 1", "good": "-compression_level 6", "best": "-compression_level 9"},
    }
)


@dataclass(frozen=True)
class Recipe:
    """How pictures and voice are encoded. `alpha`: frames are (H, W, 4), the last channel how opaque they are."""

    codec: Codec = "h264"
    quality: Quality = "good"
    alpha: bool = False

    def __post_init__(self) -> None:
        if self.codec == "data" or (self.alpha and self.codec == "h264"):
            raise ValueError(f"{self.codec} takes no {'transparency' if self.alpha else 'pictures'}")

    @property
    def channels(self) -> int:
        return 4 if self.alpha else 3


def video_arguments(
    recipe: Recipe, size: tuple[int, int], fps: int | Fraction, sound: Sound, out: Path, part: Path
) -> list[str]:
    """Arguments that make frames of `size` (width, height) on stdin, and `sound`, the file or folder `part`."""
    pixels = "rgba" if recipe.alpha else "rgb24"
    raw = f"-f rawvideo -pixel_format {pixels} -video_size {size[0]}x{size[1]} -framerate {fps} -i pipe:0"
    given = [*f"-loglevel error -y {raw}".split(), *sound[0], "-map", "0:v:0"]
    if recipe.codec == "png":
        pattern = ffmpeg.file_url(part).replace("%", "%%") + "/" + FRAME_NAME
        picture = f"-c:v png {_LOSSY['png'][recipe.quality]} -threads:v {THREADS} -pix_fmt {pixels} -start_number 0"
        return [*given, *picture.split(), "-f", "image2", pattern, *voice_arguments(sound, part / VOICE_NAME)]
    same = "-map_metadata -1 -map_chapters -1 -fflags +bitexact -flags:v +bitexact -flags:a +bitexact"
    # An index in front lets a video play while it is fetched; ProRes is for editing, and large to write twice.
    index = " -movflags +faststart" if recipe.codec == "h264" else ""
    container = f"{_voice(recipe.codec)} {same}{index} -f {CONTAINERS[out.suffix.lower()]}"
    return [*given, *_picture(recipe, fps), *sound[1], *container.split(), ffmpeg.file_url(part)]


def voice_arguments(sound: Sound, out: Path) -> list[str]:
    """Arguments that write the voice alone as a WAV file, after those for its input."""
    same = "-c:a pcm_s16le -map_metadata -1 -fflags +bitexact -flags:a +bitexact -f wav"
    return [*sound[1], *same.split(), ffmpeg.file_url(out)]


def _picture(recipe: Recipe, fps: int | Fraction) -> list[str]:
    codec = recipe.codec
    # accurate_rnd and bitexact: the same bytes on every processor; full_chroma_inp: chroma from every pixel.
    yuv = "scale=in_range=pc:out_range=tv:out_color_matrix=bt709:flags=bicubic+accurate_rnd+full_chroma_inp+bitexact"
    tags = "setparams=range=tv:color_primaries=bt709:color_trc=bt709:colorspace=bt709"
    layout = {
        "h264": "yuv420p",
        "prores": "yuva444p10le" if recipe.alpha else "yuv444p10le",
        "vp9": "yuva420p" if recipe.alpha else "yuv420p",
    }[codec]
    how = _LOSSY[codec][recipe.quality]
    encoder = {
        "h264": f"-c:v libx264 {how} -profile:v high -g {round(2 * fps)} -threads:v {THREADS}",
        "prores": f"-c:v prores_ks -profile:v 4444 -vendor apl0 -alpha_bits 8 {how} -threads:v {THREADS}",
        # libvpx takes no hidden frames beside transparency.
        "vp9": f"-c:v libvpx-vp9 -b:v 0 {how} -row-mt 1 -auto-alt-ref 0 -g {round(4 * fps)} -threads:v {THREADS}",
    }[codec]
    return f"-vf {yuv},format={layout},{tags} {encoder}".split()


def _voice(codec: Codec) -> str:
    return {"h264": "-c:a aac -b:a 192k", "prores": "-c:a pcm_s16le", "vp9": "-c:a libopus -b:a 160k"}[codec]
