"""A take as it is heard: cut, gated, louder, never clipped, as a WAV; and what of a user's file a project keeps."""

from __future__ import annotations

import os
import re
import struct
import tempfile
from contextlib import suppress
from pathlib import Path

import numpy as np

from engine import ffmpeg
from engine.audio import SILENT_PEAK, SOURCE_ARGUMENTS, Speech, load_speech, source_filter
from engine.document import FPS, Take
from engine.errors import VoiceError
from engine.order import Progress, Stage, Tell

HEARD_RATE = 48000
"""Samples a second of every prepared voice."""
HEADER = 44
BLOCK_S = 5
MOST_GAIN_DB = 48.0
LONGEST = (1 << 32) - 1 - HEADER
"""Bytes of sound that fit into a WAV file: six hours in stereo, twelve in mono."""
COPIED = {"aac": ".m4a", "mp3": ".mp3", "flac": ".flac", "alac": ".m4a", "opus": ".opus", "vorbis": ".ogg"}
"""Codecs of a video's sound that can be kept as they are, and the file they go into."""
PART = ".part"


def prepare_voice(source: Path, take: Take, out: Path, tell: Tell) -> tuple[float, str]:
    """Writes what is heard of `take`, whose sound lies in `source`, to `out`; returns its length in s and a note.

    WAV, 48 kHz, 16 bit with dither, mono, or stereo where the source has more than one channel; exactly `start_s` to
    `end_s`, what is quieter than `gate_db` taken out (measured on the source, before gain), then `gain_db` louder, held
    below full scale by a limiter that looks ahead. The same input gives the same bytes. Memory is flat; `out` is
    replaced only when all is well. The note is one sentence on what was mended in reading, or empty. `tell`: Progress
    in frames at 25 fps. Raises VoiceError.
    """
    _check_treatment(take)
    tell(Stage("reading"))
    speech = load_speech(source, take.start_s, take.end_s)
    part = out.with_name(out.name + PART)
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        samples, peak = _render(source, take, part, speech, tell)
        if peak < SILENT_PEAK:
            raise VoiceError(_nothing_left(take))
        part.replace(out)
    except OSError as error:
        raise VoiceError(
            f"The voice cannot be written to {out.parent} ({error.strerror or error}); make room there."
        ) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return samples / HEARD_RATE, speech.note


def import_sound(path: Path, folder: Path) -> tuple[Path, float]:
    """What a project keeps of the voice in `path`: the file to keep and its length in seconds; raises VoiceError.

    An ordinary sound file is kept as it is: `path` itself comes back. Of a video only the sound is taken out into
    `folder`: as it is where that decodes to the very same samples, else as FLAC with late starts and gaps filled.
    """
    speech = load_speech(path)
    log = _described(path)
    if not _has_picture(log):
        return path, speech.duration_s
    codec = re.search(r"Stream #0.*: Audio: (\w+)", log)
    suffix = COPIED.get(codec[1]) if codec else None
    own = _own_folder(folder)
    if suffix is not None:
        copied = own / (path.stem + suffix)
        try:
            _convert(path, copied, ["-c:a", "copy"])
            if _same_sound(load_speech(copied), speech):
                return copied, speech.duration_s
        except VoiceError:
            pass  # a container that does not take this stream; FLAC takes every one
        copied.unlink(missing_ok=True)
    kept = own / (path.stem + ".flac")
    chain = f"{source_filter(0.0, None)},aformat=channel_layouts=mono|stereo:sample_fmts=s16"
    _convert(path, kept, ["-af", chain, "-c:a", "flac"])
    return kept, speech.duration_s


def heard_filter(take: Take, mix: str = "aformat=channel_layouts=stereo|mono") -> str:
    """Filters for ffmpeg that turn a take's whole file into what is heard of it, 48 kHz, 16 bit."""
    chain = [source_filter(take.start_s, take.end_s, HEARD_RATE), mix]
    if take.gate_db is not None:
        # Peaks, as the threshold is drawn on the waveform; it opens within a few ms and closes without clicks.
        threshold = 10 ** (min(take.gate_db, 0.0) / 20)
        shape = "range=0:ratio=20:knee=2:attack=1:release=140:detection=peak:link=maximum"
        chain.append(f"agate=threshold={threshold:.9f}:{shape}")
    if take.gain_db != 0:
        chain.append(f"volume={take.gain_db:.6f}dB:precision=float")
    # Also without gain: float and lossy files may go beyond full scale. It passes everything else untouched.
    chain.append("alimiter=level=disabled:limit=1:attack=5:release=60:latency=1")
    # Said again at the end: ffmpeg cannot choose a layout for what comes out of a resampler by itself.
    chain.append("aresample=osf=s16:dither_method=triangular,aformat=channel_layouts=stereo|mono")
    return ",".join(chain)


def _check_treatment(take: Take) -> None:
    if not abs(take.gain_db) <= MOST_GAIN_DB:  # also NaN
        raise VoiceError(
            f"The gain of {take.name} is {take.gain_db:g} dB; choose one of {-MOST_GAIN_DB:g} to {MOST_GAIN_DB:g} dB."
        )
    if take.gate_db is not None and not -120 <= take.gate_db <= 0:
        raise VoiceError(f"The noise gate of {take.name} is {take.gate_db:g} dB; choose one of -120 to 0 dB.")


def _nothing_left(take: Take) -> str:
    if take.gate_db is not None:
        return f"The noise gate at {take.gate_db:g} dB takes out all of {take.name}; lower it."
    return f"{take.name} is silent with a gain of {take.gain_db:g} dB; raise it."


def _render(source: Path, take: Take, part: Path, speech: Speech, tell: Tell) -> tuple[int, float]:
    """Streams the heard sound to `part`; returns samples for each channel and the highest peak (1: full scale)."""
    try:
        try:
            return _stream(source, heard_filter(take), part, take, speech, tell)
        except ffmpeg.FFmpegError as failure:
            channels = re.search(r"Rematrix is needed between (\d+) channels", failure.log)
            if channels is None:
                raise
            return _stream(source, heard_filter(take, _mean(int(channels[1]))), part, take, speech, tell)
    except ffmpeg.FFmpegError as failure:
        raise VoiceError(f"The voice {source} cannot be prepared: {failure}.") from failure


def _mean(channels: int) -> str:
    """The filter for so many channels that nobody knows where they belong."""
    return "pan=mono|c0=" + "+".join(f"{1 / channels:.6f}*c{i}" for i in range(channels))


def _stream(source: Path, chain: str, part: Path, take: Take, speech: Speech, tell: Tell) -> tuple[int, float]:
    args = [
        *["-loglevel", "level+error", *SOURCE_ARGUMENTS, "-i", ffmpeg.file_url(source), "-map", "0:a:0"],
        *["-af", chain, "-c:a", "pcm_s16be", "-f", "au", "pipe:1"],
    ]
    total = max(1, speech.frames)
    size, peak = 0, 0
    with (
        ffmpeg.Child(args, output=True, patience_s=ffmpeg.PATIENCE_S + take.start_s / 10) as child,
        part.open("wb") as file,
    ):
        # AU, because its header tells the number of channels and it can be written to a pipe.
        header = child.read(24)
        offset, channels = struct.unpack(">4xI12xI", header) if len(header) == 24 else (24, 1)
        child.read(offset - 24)
        file.write(wav_header(0, channels, HEARD_RATE))
        for block in child.blocks(BLOCK_S * HEARD_RATE * channels * 2):
            values = np.frombuffer(block, ">i2", len(block) // 2).astype("<i2")
            peak = max(peak, int(values.max(initial=0)), -int(values.min(initial=0)))
            size += values.nbytes
            if size > LONGEST:
                raise VoiceError("The voice is longer than six hours; choose a shorter part of it.")
            file.write(values.data)
            tell(Progress(min(total, size * FPS // (2 * channels * HEARD_RATE)), total))
        _finish(child, size)
        file.seek(0)
        file.write(wav_header(size, channels, HEARD_RATE))
        file.flush()
        os.fsync(file.fileno())
    return size // (2 * channels), peak / 32768


def _finish(child: ffmpeg.Child, size: int) -> None:
    """Waits for ffmpeg; a source damaged in places, which `load_speech` let pass, is taken as far as it goes."""
    try:
        child.finish()
    except ffmpeg.FFmpegError as failure:
        if not size or failure.code < 0:
            raise


def wav_header(size: int, channels: int, rate: int, bits: int = 16) -> bytes:
    """The 44 bytes before `size` bytes of PCM samples in a WAV file."""
    frame = channels * bits // 8
    return struct.pack(
        "<4sI4s4sIHHIIHH4sI",
        *(b"RIFF", min(size, LONGEST) + HEADER - 8, b"WAVE", b"fmt ", 16, 1),
        *(channels, rate, rate * frame, frame, bits, b"data", min(size, LONGEST)),
    )


def _own_folder(folder: Path) -> Path:
    """A new folder in `folder`: two videos may have one name."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return Path(tempfile.mkdtemp(prefix="sound-", dir=folder))
    except OSError as error:
        raise VoiceError(f"Nothing can be written in {folder} ({error.strerror or error}); make room there.") from error


def _described(path: Path) -> str:
    """What ffmpeg says of the streams of `path`; it complains that it has no output, and that is all."""
    try:
        with ffmpeg.Child(["-loglevel", "info", *SOURCE_ARGUMENTS, "-i", ffmpeg.file_url(path)]) as child:
            child.finish()
            return child.log
    except ffmpeg.FFmpegError as told:
        return told.log


def _has_picture(log: str) -> bool:
    """Whether it is a video: a cover in a sound file does not make it one."""
    streams = re.findall(r"^\s*Stream #0.*: Video: .*$", log, re.MULTILINE)
    return any("attached pic" not in stream for stream in streams)


def _convert(path: Path, out: Path, how: list[str]) -> None:
    clean = ["-map_metadata", "-1", "-map_chapters", "-1", "-fflags", "+bitexact", "-flags:a", "+bitexact"]
    args = ["-loglevel", "level+error", "-y", *SOURCE_ARGUMENTS, "-i", ffmpeg.file_url(path), "-map", "0:a:0", "-vn"]
    try:
        with ffmpeg.Child([*args, *how, *clean, ffmpeg.file_url(out)], patience_s=ffmpeg.PATIENCE_S * 60) as child:
            child.finish()
    except ffmpeg.FFmpegError as failure:
        out.unlink(missing_ok=True)
        raise VoiceError(f"The sound of {path} cannot be taken out: {failure}.") from failure


def _same_sound(one: Speech, other: Speech) -> bool:
    a_N, b_N = one.samples_N, other.samples_N
    step = 1 << 20
    return len(a_N) == len(b_N) and all(
        bool(np.allclose(a_N[i : i + step], b_N[i : i + step], atol=1e-4)) for i in range(0, len(a_N), step)
    )
