"""Reading voices of every kind, features, loudness and the silence gate."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from librosa.feature import melspectrogram
from scipy.io import wavfile

from engine import ffmpeg
from engine.audio import (
    RATE,
    Speech,
    load_speech,
    log_mel,
    loudness_T,
    silence_gate_T,
)
from engine.errors import VoiceError

HIGH = 44100
FORMATS = ("wav", "mp3", "flac", "ogg", "m4a", "aiff", "opus", "mkv", "webm")


def syllables(seconds: float, rate: int = RATE, seed: int = 0) -> np.ndarray:
    """Half-second tones with harmonics and half-second pauses, first a pause: (N,) float32, -0.5 … 0.5."""
    times = np.arange(round(seconds * rate)) / rate
    rng = np.random.default_rng(seed)
    tone = sum(np.sin(2 * np.pi * 180 * k * times + rng.uniform(0, 6)) / k for k in range(1, 12))
    return (0.15 * tone * (times % 1 >= 0.5)).astype(np.float32)


def save(path: Path, samples: np.ndarray, rate: int = HIGH) -> Path:
    wavfile.write(path, rate, samples)
    return path


def convert(source: Path, out: Path, *options: str) -> Path:
    with ffmpeg.Child(["-loglevel", "error", "-y", "-i", str(source), *options, str(out)]) as child:
        child.finish()
    return out


@pytest.fixture(scope="module")
def stereo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three seconds, 44.1 kHz, stereo, 16 bit."""
    mono = syllables(3, HIGH)
    return save(
        tmp_path_factory.mktemp("voices") / "stereo.wav", (np.stack([mono, 0.8 * mono], 1) * 32767).astype("<i2")
    )


@pytest.mark.parametrize("suffix", FORMATS)
def test_every_format_gives_the_same_voice(stereo: Path, tmp_path: Path, suffix: str) -> None:
    speech = load_speech(convert(stereo, tmp_path / f"voice.{suffix}"))
    assert speech.duration_s == pytest.approx(3, abs=0.03)
    assert speech.samples_N.dtype == np.float32
    assert not speech.samples_N.flags.writeable
    want = load_speech(stereo).samples_N
    count = min(len(want), len(speech.samples_N))
    error = speech.samples_N[:count] - want[:count]
    assert np.square(error).sum() < 0.01 * np.square(want).sum(), "in step to the sample, 20 dB or better"
    assert speech.source == tmp_path / f"voice.{suffix}"
    assert speech.note == ""


def test_the_sound_of_a_video_keeps_its_late_start(stereo: Path, tmp_path: Path) -> None:
    picture = ["-f", "lavfi", "-i", "color=s=64x64:r=25:d=4"]
    video = tmp_path / "late.mp4"
    args = ["-loglevel", "error", *picture, "-itsoffset", "0.7", "-i", str(stereo), "-c:a", "aac", str(video)]
    with ffmpeg.Child(args) as child:
        child.finish()
    late = load_speech(video)
    assert late.duration_s == pytest.approx(3.7, abs=0.03)
    assert loudness_T(late)[: round(1.1 * 25)].max() < -60, "0.7 s before the track and its own pause of 0.5 s"
    assert loudness_T(late)[round(1.24 * 25)] > -30
    across = load_speech(video, 0.5)
    assert across.duration_s == pytest.approx(3.2, abs=0.03)
    assert loudness_T(across)[: round(0.6 * 25)].max() < -60
    assert loudness_T(across)[round(0.76 * 25)] > -30


def test_a_range_is_cut_to_the_sample(stereo: Path, tmp_path: Path) -> None:
    inner = slice(50, -50)  # the resampler rings at a cut
    whole = load_speech(stereo).samples_N
    part = load_speech(stereo, 0.7, 2.2)
    assert part.start_s == 0.7
    np.testing.assert_allclose(part.samples_N[inner], whole[round(0.7 * RATE) : round(2.2 * RATE)][inner], atol=1e-3)
    mp3 = convert(stereo, tmp_path / "voice.mp3", "-q:a", "5")
    later, whole = load_speech(mp3, 1.3).samples_N, load_speech(mp3).samples_N[round(1.3 * RATE) :]
    np.testing.assert_allclose(later[inner], whole[inner], atol=1e-3)
    assert load_speech(stereo, 2, 99).duration_s == pytest.approx(1, abs=0.001), "an end after the end is the end"


def test_channels_that_cancel_are_not_mixed(tmp_path: Path) -> None:
    mono = syllables(1, HIGH)
    opposite = load_speech(save(tmp_path / "a.wav", np.stack([mono, -mono], 1)))
    alone = load_speech(save(tmp_path / "b.wav", np.stack([0 * mono, mono], 1)))
    centre = load_speech(save(tmp_path / "c.wav", np.stack([0 * mono] * 2 + [mono] + [0 * mono] * 3, 1)))
    want = load_speech(save(tmp_path / "d.wav", mono)).samples_N
    for speech in (opposite, alone, centre):
        np.testing.assert_allclose(speech.samples_N, want, atol=1e-3)


def test_different_channels_are_averaged(tmp_path: Path) -> None:
    left, right = syllables(1, RATE, 1), np.roll(syllables(1, RATE, 2), RATE // 2)
    speech = load_speech(save(tmp_path / "two.wav", np.stack([left, right], 1), RATE))
    np.testing.assert_allclose(speech.samples_N, (left + right) / 2, atol=1e-4)


def test_loud_float_sound_is_clipped(tmp_path: Path) -> None:
    speech = load_speech(save(tmp_path / "loud.wav", 4 * syllables(1, RATE), RATE))
    assert np.abs(speech.samples_N).max() == 1


def broken(tmp_path: Path, stereo: Path, kind: str) -> Path:
    """A file with what `kind` names wrong with it."""
    path = tmp_path / f"{kind}.wav"
    voice = syllables(1, RATE)
    hole = np.arange(RATE) == 9999
    contents = {
        "empty": b"",
        "text": b"To whom it may concern: this is no sound at all.\n" * 50,
        "noise": np.random.default_rng(0).bytes(50_000),
        "header": stereo.read_bytes()[:44],
        "playlist": b"#EXTM3U\n#EXTINF:1,\nhttp://localhost:9/a.ts\n",
    }
    sounds = {
        "short": voice[RATE // 2 : RATE // 2 + 800],
        "silent": np.zeros((RATE, 2), np.int16),
        "faint": np.array([8, -8] * RATE, np.int16),
        "nan": np.where(hole, np.nan, voice).astype(np.float32),
        "infinite": np.where(hole, np.inf, voice).astype(np.float32),
    }
    if kind in contents:
        path.write_bytes(contents[kind])
    elif kind in sounds:
        save(path, sounds[kind], RATE)
    elif kind == "torn":
        path = convert(stereo, tmp_path / "torn.flac")
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 3])
    elif kind == "picture":
        convert_picture(path)
    elif kind == "soundless":
        path = convert_picture(tmp_path / "soundless.png").rename(path)
        path = convert(path, tmp_path / "soundless.mp4")
    elif kind == "folder":
        path.mkdir()
    elif kind == "fifo":
        os.mkfifo(path)
    return path


def convert_picture(path: Path) -> Path:
    args = "-loglevel error -f lavfi -i color=s=64x64:d=0.04 -frames:v 1 -f image2 -c:v png"
    with ffmpeg.Child([*args.split(), str(path)]) as child:
        child.finish()
    return path


@pytest.mark.timeout(30)
@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("missing", "does not exist"),
        ("folder", "is a folder"),
        ("empty", "is empty (0 bytes)"),
        ("text", "is not a sound or video file"),
        ("noise", ""),
        ("header", ""),
        ("picture", "without sound"),
        ("soundless", "is a video or picture without sound"),
        ("short", "only 0.05 s long"),
        ("silent", "is silent"),
        ("faint", "is silent"),
        ("nan", "no numbers"),
        ("infinite", "no numbers"),
        ("torn", "damaged: only"),
        ("playlist", ""),
        pytest.param("fifo", "is not an ordinary file", marks=pytest.mark.skipif(os.name == "nt", reason="no FIFOs")),
    ],
)
def test_a_useless_file_gets_one_sentence(tmp_path: Path, stereo: Path, kind: str, words: str) -> None:
    path = broken(tmp_path, stereo, kind)
    with pytest.raises(VoiceError) as error:
        load_speech(path)
    message = str(error.value)
    assert str(path) in message
    assert words in message
    assert message.endswith(".")
    assert "\n" not in message


@pytest.mark.parametrize(
    ("start_s", "end_s", "words"),
    [
        (5, None, "is 3.00 s long and ends before 5 s"),
        (5, 6, "ends before 5 s"),
        (-1, None, "must start at 0 s or later"),
        (2, 1, "must end after its start"),
        (float("nan"), None, "must start"),
        (1, float("inf"), "must end"),
        (1, 1.1, "only 0.10 s long"),
        (1, 1.4, "is silent"),
    ],
)
def test_a_useless_range_gets_one_sentence(stereo: Path, start_s: float, end_s: float | None, words: str) -> None:
    with pytest.raises(VoiceError) as error:
        load_speech(stereo, start_s, end_s)
    assert words in str(error.value)


@pytest.mark.parametrize(("suffix", "kept"), [("mp3", 0.7), ("flac", 0.8), ("aiff", 0.6)])
def test_a_torn_file_gives_what_is_left_and_says_so(stereo: Path, tmp_path: Path, suffix: str, kept: float) -> None:
    path = convert(stereo, tmp_path / f"voice.{suffix}")
    path.write_bytes(path.read_bytes()[: round(kept * path.stat().st_size)])
    speech = load_speech(path)
    assert 1.5 < speech.duration_s < 2.8
    assert "is damaged" in speech.note


def test_a_hole_keeps_what_follows_in_its_place(stereo: Path, tmp_path: Path) -> None:
    flac = convert(stereo, tmp_path / "voice.flac")
    data = bytearray(flac.read_bytes())
    hole = slice(len(data) * 4 // 10, len(data) * 5 // 10)
    data[hole] = np.random.default_rng(0).bytes(hole.stop - hole.start)
    flac.write_bytes(data)
    speech, whole = load_speech(flac), load_speech(stereo)
    assert "is damaged" in speech.note
    np.testing.assert_allclose(speech.samples_N[-RATE // 2 :], whole.samples_N[-RATE // 2 :], atol=1e-3)
    data[len(data) // 10 :] = np.random.default_rng(1).bytes(len(data) - len(data) // 10)
    flac.write_bytes(data)
    with pytest.raises(VoiceError, match="is damaged"):
        load_speech(flac)


def test_speech_counts_its_frames() -> None:
    for count, frames in ((1, 1), (640, 1), (641, 2), (16000, 25), (16001, 26)):
        assert Speech(np.zeros(count, np.float32)).frames == frames
    with pytest.raises(ValueError, match="must be"):
        Speech(np.zeros((2, 2), np.float32))


def test_log_mel_in_blocks_equals_the_whole() -> None:
    samples_N = syllables(61.3)[:-77] + np.random.default_rng(0).normal(0, 0.01, 61 * RATE + 4800 - 77).astype(
        np.float32
    )
    whole = melspectrogram(
        y=samples_N, sr=RATE, n_fft=512, win_length=400, hop_length=160, n_mels=64, fmin=125, fmax=7500
    )
    mel = log_mel(samples_N)
    assert mel.shape == (1 + len(samples_N) // 160, 64)
    assert mel.dtype == np.float32
    np.testing.assert_allclose(mel, np.log(whole + 1e-6).T, atol=1e-5)


def test_loudness_per_frame() -> None:
    times = np.arange(RATE + 100) / RATE
    sine = np.sin(2 * np.pi * 1000 * times) * (times >= 0.4)
    level_T = loudness_T(Speech(sine.astype(np.float32)))
    assert level_T.shape == (26,)
    np.testing.assert_allclose(level_T[:10], -100)
    np.testing.assert_allclose(level_T[10:25], -3.01, atol=0.01)


@pytest.mark.parametrize("noise_db", [-100, -60, -45, -38])
@pytest.mark.parametrize("gain_db", [0, -20])
def test_the_gate_follows_speech_through_noise(noise_db: float, gain_db: float) -> None:
    rng = np.random.default_rng(0)
    count = 20 * RATE
    samples = syllables(20) + 10 ** (noise_db / 20) * rng.normal(size=count) + 0.02  # and a constant offset
    samples += 0.05 * np.sin(2 * np.pi * 50 * np.arange(count) / RATE)  # hum
    gate_T = silence_gate_T(Speech((10 ** (gain_db / 20) * samples).astype(np.float32)))
    assert gate_T.shape == (500,)
    phase = np.arange(500) % 25  # pause in frames 0-12.5, tone in 12.5-25
    assert gate_T[(phase >= 13)].min() > 0.9, "open in all of the tone"
    assert gate_T[(phase >= 3) & (phase <= 9)].max() < 0.01, "shut in the pause"
    assert 0 < gate_T[25:][phase[25:] == 11].mean() < 1, "soft in between"


def test_the_gate_bridges_stops_and_drops_clicks() -> None:
    samples = syllables(4)
    samples[round(1.7 * RATE) : round(1.76 * RATE)] = 0  # a stop closure
    samples[round(2.2 * RATE) : round(2.2 * RATE) + 60] = 0.5  # a click
    gate_T = silence_gate_T(Speech(samples))
    assert gate_T[40:49].min() > 0.99
    assert gate_T[54:58].max() < 0.01


def test_the_gate_of_steady_sound() -> None:
    noise = np.random.default_rng(0).normal(size=5 * RATE).astype(np.float32)
    tone = np.sin(np.arange(5 * RATE) * 0.1).astype(np.float32)
    assert (silence_gate_T(Speech(0.001 * noise)) == 0).all()
    assert (silence_gate_T(Speech(0.1 * tone)) == 1).all()


def test_an_utterance_in_long_silence_is_found() -> None:
    samples = 0.001 * np.random.default_rng(0).normal(size=180 * RATE)
    samples[90 * RATE : 91 * RATE] += syllables(1)
    gate_T = silence_gate_T(Speech(samples.astype(np.float32)))
    assert gate_T[90 * 25 + 14 : 91 * 25].min() > 0.9
    assert gate_T[: 90 * 25].max() < 0.01
    assert gate_T[92 * 25 :].max() < 0.01


@pytest.mark.skipif(os.name == "nt", reason="peak memory is asked of POSIX")
def test_a_long_voice_is_not_held_in_memory(tmp_path: Path) -> None:
    path = tmp_path / "long.wav"
    with ffmpeg.Child(["-loglevel", "error", "-f", "lavfi", "-i", "sine=r=16000:d=1200", str(path)]) as child:
        child.finish()
    code = f"""
import resource
from engine.audio import load_speech
load_speech({str(path)!r}, 0, 1)
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
speech = load_speech({str(path)!r})
assert speech.samples_N.nbytes > 75e6, speech.samples_N.nbytes
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    unit = 1 if sys.platform == "darwin" else 1024
    assert int(done.stdout) * unit < 30e6


@pytest.mark.skipif(not Path("/proc/self/smaps").exists(), reason="memory is looked up in Linux's own list")
def test_a_resting_voice_holds_no_memory_and_wakes_unchanged(tmp_path: Path) -> None:
    path = tmp_path / "long.wav"
    wavfile.write(path, RATE, (9000 * np.sin(np.arange(240 * RATE) * 0.1)).astype(np.int16))
    speech = load_speech(path)
    before = float(np.abs(speech.samples_N).sum())
    awake = mapped_bytes()
    speech.rest()
    assert mapped_bytes() < awake - 0.9 * speech.samples_N.nbytes
    assert float(np.abs(speech.samples_N).sum()) == before


def mapped_bytes() -> int:
    """Memory of this process that is backed by files."""
    status = Path("/proc/self/status").read_text()
    return 1024 * int(next(line for line in status.splitlines() if line.startswith("RssFile")).split()[1])
