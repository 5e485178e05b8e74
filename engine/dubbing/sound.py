"""What is heard of a dubbed video: the new voice, and the video's own sound where and as far as it stays."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from engine import ffmpeg
from engine.audio import SOURCE_ARGUMENTS, source_filter
from engine.dubbing.footage import Footage, described
from engine.dubbing.lips import Spoken
from engine.errors import OutputError, VoiceError
from engine.export import Cut

RATE = 48000
LIMIT = 0.95
"""Where two sounds together are held back, as a share of full scale: what the encoder makes of it must not clip."""
FADE_S = 0.25
"""In which the video's own sound comes and goes."""
STEP = 256
"""Samples between two values of its gain."""


@contextmanager
def heard(
    footage: Footage, voice: Path, voice_s: float, spoken: Spoken, own_gain: float, outside: bool, duration_s: float
) -> Generator[Cut]:
    """The sound of the dubbed video, `duration_s` long, as a file that is there as long as the block.

    The voice, `voice_s` of it, begins at `spoken.start_s`; the video's own sound has the gain `own_gain` from there to
    `spoken.to_s`, and with `outside` it is heard in full before and after. Together they are limited, so that nothing
    clips; a voice alone stays as it is. Raises OutputError, VoiceError.
    """
    own = footage.has_sound and (own_gain > 0 or outside)
    if not own and spoken.start_s == 0 and voice_s >= spoken.to_s - 1e-3:
        yield Cut(voice, 0.0, duration_s)
        return
    try:
        with tempfile.TemporaryDirectory(prefix="likeness-") as folder:
            out = Path(folder) / "sound.wav"
            _mix(footage if own else None, voice, voice_s, spoken, own_gain, outside, duration_s, out)
            yield Cut(out, 0.0, duration_s)
    except OSError as error:
        raise OutputError(f"The folder for temporary files takes no more ({error}); make room there.") from error


def _mix(
    footage: Footage | None,
    voice: Path,
    voice_s: float,
    spoken: Spoken,
    own_gain: float,
    outside: bool,
    duration_s: float,
    out: Path,
) -> None:
    length_s = min(voice_s, spoken.to_s - spoken.start_s)
    late = round(spoken.start_s * RATE)
    graph = f"[0:a:0]{source_filter(0.0, length_s, RATE)},{_stereo(voice)},adelay={late}S:all=1,apad[voice]"
    inputs = ["-i", ffmpeg.file_url(voice)]
    if footage is None:
        graph += f";[voice]atrim=end={duration_s:.9f}[all]"
    else:
        inputs += [*SOURCE_ARGUMENTS, "-i", ffmpeg.file_url(footage.path)]
        gain = _gain(spoken, own_gain, duration_s) if outside else f"{own_gain:.6f}"
        graph += f";[1:a:0]{source_filter(0.0, duration_s, RATE)},{_stereo(footage.path)},asetnsamples=n={STEP}:p=0"
        graph += f",volume=volume='{gain}':eval=frame,apad[own]"
        graph += f";[voice][own]amix=inputs=2:duration=longest:normalize=0,atrim=end={duration_s:.9f}"
        graph += f",alimiter=limit={LIMIT}:attack=5:release=60:level=0:latency=1[all]"
    args = ["-loglevel", "error", "-y", *SOURCE_ARGUMENTS, *inputs, "-filter_complex", graph, "-map", "[all]"]
    try:
        with ffmpeg.Child([*args, "-c:a", "pcm_s16le", ffmpeg.file_url(out)], patience_s=1800) as child:
            child.finish()
    except ffmpeg.FFmpegError as failure:
        raise VoiceError(f"The sound of the voice {voice} and of the video cannot be mixed: {failure}.") from failure


def _stereo(path: Path) -> str:
    """The filter that makes the sound of a file stereo, as loud as it is: ffmpeg's own makes mono 3 dB softer."""
    made = "aformat=sample_fmts=fltp:channel_layouts"
    return f"{made}=mono,pan=stereo|c0=c0|c1=c0" if _is_mono(path) else f"{made}=stereo"


def _is_mono(path: Path) -> bool:
    stream = re.search(r"Stream #.*?: Audio: .*", described(path))
    return stream is not None and re.search(r", (mono|1 channels)\b", stream[0]) is not None


def _gain(spoken: Spoken, inside: float, duration_s: float) -> str:
    """The gain of the video's own sound over time t, as ffmpeg's expressions are written: 1, `inside`, and 1 again."""
    begin, end = spoken.start_s, spoken.to_s
    falls = f"clip(({begin:.6f}-t)/{FADE_S},0,1)" if begin > 0 else "0"
    rises = f"clip((t-{end:.6f})/{FADE_S},0,1)" if end < duration_s - 1e-6 else "0"
    return f"{inside:.6f}+{1 - inside:.6f}*max({falls},{rises})"
