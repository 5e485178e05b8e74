"""Voices: decoding, features, loudness and silence."""

from __future__ import annotations

import math
import mmap
import re
import stat
import struct
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO, Any, cast

import numpy as np
from numpy.typing import NDArray

from engine import ffmpeg
from engine.document import FPS, FloatArray
from engine.errors import VoiceError

RATE = 16000
MELS = 64
MEL_HOP = 160
FRAME = RATE // FPS
"""Samples per video frame."""
SHORTEST_S = 0.2
SILENT_PEAK = 1e-3
"""A voice whose loudest sample stays below this (-60 dB) is silent."""
MOST = 0.5
"""Share of a damaged file that must decode, or it is refused."""
MONO_KEEPS = 0.35
"""Share of the loudest channel's power that the mean of all channels must keep, or that channel is taken alone."""
TOO_MANY_ERRORS = 69
"""Exit status of ffmpeg when two frames of three cannot be decoded."""
BLOCK_S = 30
SOURCE_ARGUMENTS = ["-protocol_whitelist", "file"]
"""A playlist that claims to be a sound fetches nothing from elsewhere."""


@dataclass(frozen=True, eq=False)
class Speech:
    """A voice: `samples_N` (N,) float32, read-only, at 16 kHz, mono, -1 … 1.

    `source`: the user's own file, whose sound from `start_s` (seconds) on this is; None for a voice that has no
    file. `note`: one sentence for the user about what was mended in reading, or empty.
    """

    samples_N: FloatArray
    source: Path | None = None
    start_s: float = 0.0
    note: str = ""

    def __post_init__(self) -> None:
        samples_N = np.asarray(self.samples_N, np.float32).view()
        if samples_N.ndim != 1:
            raise ValueError(f"samples must be (N,), not {samples_N.shape}")
        samples_N.flags.writeable = False
        object.__setattr__(self, "samples_N", samples_N)

    @property
    def duration_s(self) -> float:
        return len(self.samples_N) / RATE

    def rest(self) -> None:
        """Gives the memory of the samples back to the system until they are read again, where it can take it."""
        holder: Any = self.samples_N
        while isinstance(holder, np.ndarray):
            holder = cast(Any, holder.base)
        mapped = holder.obj if isinstance(holder, memoryview) else holder
        if isinstance(mapped, mmap.mmap) and hasattr(mmap, "MADV_DONTNEED"):
            mapped.madvise(mmap.MADV_DONTNEED)

    @property
    def frames(self) -> int:
        """T, the number of video frames at 25 fps that hold all of it: ceil(duration_s * 25)."""
        return -(-len(self.samples_N) // FRAME)


def load_speech(path: Path | str, start_s: float = 0.0, end_s: float | None = None) -> Speech:
    """The sound of any file that ffmpeg reads (the first sound track of a video), from `start_s` to `end_s`.

    Decoded block by block into a temporary file that is memory-mapped and deletes itself: an hour costs 230 MB of
    disk and only the pages touched of memory. Everything is decoded from the file's beginning, since seeking is not
    exact in every format; an hour takes some seconds. Time 0 is that of the file, so a track that starts late or
    has gaps is filled with silence. An `end_s` after the end means the end. Channels are averaged, unless they
    cancel each other or most are empty: then the loudest one is taken alone, once for the whole voice.
    Raises VoiceError.
    """
    path = Path(path)
    _check_file(path)
    _check_range(path, start_s, end_s)
    decoded = _decode(path, start_s, end_s, None)
    if decoded.mean_power < MONO_KEEPS * decoded.channel_power.max(initial=0):
        decoded = replace(_decode(path, start_s, end_s, int(decoded.channel_power.argmax())), log=decoded.log)
    samples_N, note = _judged(path, decoded, start_s, end_s)
    return Speech(samples_N, path.absolute(), start_s, note)


def source_filter(start_s: float, end_s: float | None, rate: int | None = None) -> str:
    """The filter that gives ffmpeg `start_s` … `end_s` of a file as `load_speech` cuts it: exact, gaps filled."""
    end = "" if end_s is None else f":end={end_s:.9f}"
    resample = "aresample=" if rate is None else f"aresample={rate}:"
    return f"atrim=start={start_s:.9f}{end},asetpts=PTS-{start_s:.9f}/TB,{resample}async=1:first_pts=0"


def log_mel(samples_N: FloatArray) -> FloatArray:
    """Log-mel features: (1 + N // 160, 64) float32, 100 a second, frame i centred on sample 160 i.

    n_fft 512, window 400, hop 160, 64 bands of 125-7500 Hz, log(power + 1e-6) (Audio2Keypoint). Works in blocks,
    so that only the result grows with N.
    """
    from librosa.feature import melspectrogram

    settings: dict[str, Any] = {"win_length": 400, "hop_length": MEL_HOP, "n_mels": MELS, "fmin": 125, "fmax": 7500}
    half, step = 256, BLOCK_S * RATE // MEL_HOP
    count = 1 + len(samples_N) // MEL_HOP
    out = np.empty((count, MELS), np.float32)
    for first in range(0, count, step):
        last = min(first + step, count) - 1
        begin, end = first * MEL_HOP - half, last * MEL_HOP + half
        inside = np.asarray(samples_N[max(begin, 0) : end], np.float32)
        block = np.pad(inside, (max(-begin, 0), max(end - len(samples_N), 0)))
        mel = melspectrogram(y=block, sr=RATE, n_fft=2 * half, center=False, **settings)
        out[first : last + 1] = np.log(mel + 1e-6).T
    return out


def loudness_T(speech: Speech) -> FloatArray:  # noqa: N802 (named for its shape)
    """(T,) float32, RMS of every video frame at 25 fps in dB of full scale, -100 for digital silence.

    Frame t holds the samples from t / 25 s to (t + 1) / 25 s; the last one holds what is left.
    """
    power_T = _power(speech.samples_N, FRAME)
    return (10 * np.log10(power_T + 1e-10)).astype(np.float32)


def silence_gate_T(speech: Speech) -> FloatArray:  # noqa: N802 (named for its shape)
    """(T,) float32, 0 in silence … 1 in speech, for every video frame at 25 fps; soft at the edges, without lag.

    Energy above 120 Hz is held against a threshold between the noise floor and the speech level of the 20 s around
    it, with hysteresis (4 dB); gaps up to 100 ms are bridged and clicks under 40 ms dropped. It opens 40 ms before
    speech and closes 60 ms after. A sound that never changes counts as speech if it is louder than -45 dB.
    """
    import scipy.ndimage as ndi

    level_H = _speech_level(speech.samples_N)
    quiet, loud = _extremes(level_H)
    if loud.max() - quiet.min() < 6:
        return np.full(speech.frames, float(loud.max() > -45), np.float32)
    on_H, off_H = _thresholds(quiet, loud, len(level_H))
    regions_H, count = cast(tuple[NDArray[np.int32], int], ndi.label(level_H > off_H))
    opened = np.zeros(count + 1, bool)
    opened[regions_H[level_H > on_H]] = True
    opened[0] = False
    before, after, bridge, click, edge = 4, 6, 10, 4, 4
    margin = before + after + bridge + edge
    voiced_H = np.pad(opened[regions_H], margin)
    voiced_H = ndi.binary_opening(ndi.binary_closing(voiced_H, np.ones(bridge + 1)), np.ones(click))
    spread = np.convolve(voiced_H, np.ones(before + after + 1))[before : before + len(voiced_H)] > 0.5
    soft_H = np.convolve(spread, np.hanning(2 * edge + 3)[1:-1] / (edge + 1), mode="same")[margin:-margin]
    per_frame = FRAME // MEL_HOP
    soft_H = np.pad(soft_H, (0, speech.frames * per_frame - len(soft_H)), mode="edge")
    return np.clip(soft_H.reshape(-1, per_frame).mean(axis=1), 0, 1).astype(np.float32)


def _power(samples_N: FloatArray, size: int) -> NDArray[np.float64]:
    """Mean square of every `size` samples (the last group may be shorter), in blocks."""
    out: list[NDArray[np.float64]] = []
    for block in _blocks(samples_N, size * 1000):
        starts = np.arange(0, len(block), size)
        total = np.add.reduceat(np.square(block, dtype=np.float64), starts)
        out.append(total / np.diff(np.append(starts, len(block))))
    return np.concatenate(out) if out else np.zeros(0)


def _speech_level(samples_N: FloatArray) -> NDArray[np.float64]:
    """Level above 120 Hz, dB of full scale, of every 10 ms, averaged over 30 ms around it."""
    import scipy.ndimage as ndi
    import scipy.signal as sig

    sos = cast("NDArray[np.float64]", sig.butter(2, 120, "highpass", fs=RATE, output="sos"))
    state = np.zeros((len(sos), 2))
    power: list[NDArray[np.float64]] = []
    for block in _blocks(samples_N, BLOCK_S * RATE):
        filtered, state = cast("tuple[FloatArray, NDArray[np.float64]]", sig.sosfilt(sos, block, zi=state))
        power.append(_power(filtered, MEL_HOP))
    smooth = np.asarray(ndi.uniform_filter1d(np.concatenate(power), 3, mode="nearest"), np.float64)
    return np.asarray(10 * np.log10(smooth + 1e-10), np.float64)


def _extremes(level_H: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The quiet and the loud level of every second: its 10th and 90th percentile."""
    seconds = np.array_split(level_H, max(1, round(len(level_H) / 100)))
    quiet, loud = np.array([np.percentile(second, (10, 90)) for second in seconds]).T
    return quiet, loud


def _thresholds(
    quiet: NDArray[np.float64], loud: NDArray[np.float64], hops: int
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Levels at which the gate opens and closes, for every 10 ms."""
    import scipy.ndimage as ndi

    around = min(21, 2 * len(quiet) - 1)
    high = ndi.percentile_filter(loud, 90, size=around, mode="nearest")
    high = np.maximum(high, loud.max() - 15)  # where nobody speaks for long, noise is not to pass for speech
    low = np.minimum(ndi.percentile_filter(quiet, 20, size=around, mode="nearest"), high - 6)
    # Never more than 30 dB under the speech: reverberation, breath and the hiss of a clean recording stay out.
    on = np.clip(low + np.clip(0.4 * (high - low), 4, 12), high - 30, high - 3)
    off = np.maximum(on - 4, np.minimum(low + 3, on))
    centres = (np.arange(len(quiet)) + 0.5) * hops / len(quiet)
    return np.interp(np.arange(hops), centres, on), np.interp(np.arange(hops), centres, off)


def _blocks(samples_N: FloatArray, size: int) -> Iterator[FloatArray]:
    return (samples_N[first : first + size] for first in range(0, len(samples_N), size))


# Decoding


@dataclass(frozen=True, eq=False)
class _Decoded:
    """What came out of a file: mono samples, their power, peak, the power of every channel, and ffmpeg's log."""

    samples_N: FloatArray
    mean_power: float
    peak: float
    channel_power: NDArray[np.float64]
    log: str
    failure: ffmpeg.FFmpegError | None


def _check_file(path: Path) -> None:
    """Raises VoiceError unless `path` is an ordinary file with something in it (a pipe or device could hang)."""
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise VoiceError(f"The voice {path} is a folder; choose a sound file in it.")
        if not stat.S_ISREG(status.st_mode):
            raise VoiceError(f"The voice {path} is not an ordinary file; save the sound to a file first.")
        if status.st_size == 0:
            raise VoiceError(f"The voice {path} is empty (0 bytes); record or save it again.")
        path.open("rb").close()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise VoiceError(f"The voice {path} does not exist; check its name.") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise VoiceError(f"The voice {path} cannot be opened ({reason}); check its name and rights.") from error


def _check_range(path: Path, start_s: float, end_s: float | None) -> None:
    if not (math.isfinite(start_s) and start_s >= 0):
        raise VoiceError(f"The range of {path} starts at {start_s:g} s; it must start at 0 s or later.")
    if end_s is not None and not (math.isfinite(end_s) and end_s > start_s):
        raise VoiceError(f"The range of {path} ends at {end_s:g} s; it must end after its start, {start_s:g} s.")


def _decode(path: Path, start_s: float, end_s: float | None, channel: int | None) -> _Decoded:
    """Streams the file's sound, or one channel of it, through ffmpeg into a mapped temporary file."""
    pick = "" if channel is None else f",pan=mono|c0=c{channel}"
    # AU, because its header tells the number of channels and it can be written to a pipe.
    args = [
        *["-loglevel", "level+verbose", "-nostats", *SOURCE_ARGUMENTS, "-i", ffmpeg.file_url(path), "-map", "0:a:0"],
        *["-af", source_filter(start_s, end_s, RATE) + pick, "-c:a", "pcm_f32be", "-f", "au", "pipe:1"],
    ]
    patience_s = ffmpeg.PATIENCE_S + start_s / 10  # what lies before the start is decoded too
    failure: ffmpeg.FFmpegError | None = None
    try:
        with tempfile.TemporaryFile(prefix="likeness-") as file:
            with ffmpeg.Child(args, output=True, patience_s=patience_s) as child:
                powers = _mix_down(path, child, file)
                try:
                    child.finish()
                except ffmpeg.FFmpegError as error:
                    failure = error
            return _Decoded(_mapped(file), *powers, child.log, failure)
    except OSError as error:
        raise VoiceError(
            f"The voice {path} cannot be unpacked into {tempfile.gettempdir()} ({error.strerror}); make room there."
        ) from error


def _mix_down(path: Path, child: ffmpeg.Child, file: IO[bytes]) -> tuple[float, float, NDArray[np.float64]]:
    """Writes the mean of the channels to `file` as float32; returns its power, its peak and each channel's power."""
    header = child.read(24)
    if len(header) < 24:
        return 0.0, 0.0, np.zeros(0)
    offset, _, _, _, channels = struct.unpack(">4x5I", header)
    child.read(offset - 24)
    mean_power, peak, channel_power, count = 0.0, 0.0, np.zeros(channels), 0
    for block in child.blocks(BLOCK_S * RATE * channels * 4):
        whole = len(block) // (4 * channels)
        x_CN = np.frombuffer(block, ">f4", whole * channels).reshape(whole, channels).T.astype(np.float32, order="C")
        with np.errstate(invalid="ignore"):  # told below
            power_C = np.square(x_CN, dtype=np.float64).sum(axis=1)
        if not np.isfinite(power_C).all():
            raise VoiceError(f"The voice {path} holds values that are no numbers (NaN or infinite); save it again.")
        mean_N = x_CN.mean(axis=0)
        peak = max(peak, float(np.abs(mean_N).max(initial=0)))
        mean_power += float(np.square(mean_N, dtype=np.float64).sum())
        channel_power += power_C
        count += whole
        file.write(np.clip(mean_N, -1, 1).data)
    return mean_power / max(count, 1), peak, channel_power / max(count, 1)


def _mapped(file: IO[bytes]) -> FloatArray:
    """The float32 values in `file`, read from disk as they are touched; the file may be closed and deleted."""
    file.flush()
    if file.tell() == 0:
        return np.zeros(0, np.float32)
    return np.frombuffer(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ), np.float32)


def _judged(path: Path, decoded: _Decoded, start_s: float, end_s: float | None) -> tuple[FloatArray, str]:
    """The samples and a note for the user; raises VoiceError if the voice is of no use."""
    samples_N, log = decoded.samples_N, decoded.log
    got_s = len(samples_N) / RATE
    if not re.search(r"^\[info\] Input #0", log, re.MULTILINE):
        raise VoiceError(f"{path} is not a sound or video file, or is damaged; choose another one.")
    if not re.search(r"Stream #0.*: Audio:", log):
        what = "is a video or picture without sound" if re.search(r"Stream #0.*: Video:", log) else "holds no sound"
        raise VoiceError(f"{path} {what}; choose a file with a voice in it.")
    length_s = _header_length(log)
    if start_s > 0 and not got_s:
        known = "ends before" if length_s is None else f"is {length_s:.2f} s long and ends before"
        raise VoiceError(f"The voice {path} {known} {start_s:g} s; choose a range inside it.")
    wanted_s = got_s if length_s is None else min(length_s, end_s or math.inf) - start_s
    share = min(got_s / wanted_s, _decoded_share(log, start_s + wanted_s)) if wanted_s > SHORTEST_S else 1.0
    if share < MOST:
        raise VoiceError(f"The voice {path} is damaged: only {share:.0%} of its sound can be read; save it again.")
    if decoded.failure and decoded.failure.code == TOO_MANY_ERRORS:
        raise VoiceError(f"The voice {path} is damaged: most of its sound cannot be read; save it again.")
    if decoded.failure:
        raise VoiceError(f"The voice {path} cannot be read: {decoded.failure}.")
    if got_s < SHORTEST_S:
        what = "The voice" if start_s == 0 and end_s is None else "The chosen range of"
        raise VoiceError(f"{what} {path} is only {got_s:.2f} s long; at least {SHORTEST_S:g} s are needed.")
    if decoded.peak < SILENT_PEAK:
        raise VoiceError(f"The voice {path} is silent (nothing above -60 dB); record it again, louder.")
    if wanted_s - share * wanted_s > 0.1 + 0.01 * wanted_s:
        return samples_N, f"The voice {path} is damaged: {share:.0%} of its sound could be read, the rest is missing."
    return samples_N, ""


def _decoded_share(log: str, wanted_s: float) -> float:
    """Share of `wanted_s` that was really decoded: after errors, ffmpeg fills gaps with silence; 1 without errors."""
    counted = re.search(r"(\d+) frames decoded.*\((\d+) samples\)", log)
    rate = re.search(r"Stream #0.*: Audio:.* (\d+) Hz", log)
    if counted is None or rate is None or "[error]" not in log:
        return 1.0
    return min(1.0, int(counted[2]) / int(rate[1]) / max(wanted_s, 1e-9))


def _header_length(log: str) -> float | None:
    """Length that the file's header tells, in seconds; None if it tells none or ffmpeg could only guess it."""
    found = re.search(r"Duration: (\d+):(\d\d):(\d\d\.\d+)", log)
    if found is None or "Estimating duration from bitrate" in log:
        return None
    hours, minutes, seconds = found.groups()
    return int(hours) * 3600 + int(minutes) * 60 + float(seconds)
