"""A take as it is heard, and what of a user's file a project keeps."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from scipy.io import wavfile

from engine import ffmpeg
from engine.audio import load_speech
from engine.document import Blob, Take
from engine.errors import Cancelled, VoiceError
from engine.order import Event, Progress
from engine.voice import HEARD_RATE, import_sound, prepare_voice

RATE = 44100


def take(**fields: object) -> Take:
    return Take("t1", "Take 1", Blob("0" * 64, "take.wav", 1), 3.0, **fields)  # type: ignore[arg-type]


def ignore(event: Event) -> None:
    pass


def tones(seconds: float = 3.0, noise_db: float = -60.0) -> np.ndarray:
    """Half a second of a tone at -10 dB, half a second of noise, and so on: (N,) float32."""
    times = np.arange(round(seconds * RATE)) / RATE
    noise = 10 ** (noise_db / 20) * np.random.default_rng(0).normal(size=len(times))
    return (0.3 * np.sin(2 * np.pi * 200 * times) * (times % 1 < 0.5) + noise).astype(np.float32)


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("voice") / "tones.wav"
    wavfile.write(path, RATE, tones())
    return path


def heard(source: Path, out: Path, **fields: object) -> np.ndarray:
    """(N, C) float64, -1 … 1."""
    duration_s, note = prepare_voice(source, take(**fields), out, ignore)
    rate, samples = wavfile.read(out)
    assert (rate, samples.dtype, note) == (HEARD_RATE, np.int16, "")
    assert duration_s == len(samples) / HEARD_RATE
    assert not list(out.parent.glob("*.part"))
    return samples.reshape(len(samples), -1) / 32768


def level_db(samples: np.ndarray, start_s: float, end_s: float) -> float:
    part = samples[round(start_s * HEARD_RATE) : round(end_s * HEARD_RATE)]
    return 10 * float(np.log10(np.square(part).mean() + 1e-12))


def test_an_untouched_take_is_heard_as_it_is(source: Path, tmp_path: Path) -> None:
    samples = heard(source, tmp_path / "out.wav")
    assert samples.shape == (3 * HEARD_RATE, 1)
    assert level_db(samples, 0.1, 0.4) == pytest.approx(-13.5, abs=0.1)
    assert level_db(samples, 0.6, 0.9) == pytest.approx(-60, abs=0.5)
    assert abs(samples).max() == pytest.approx(0.303, abs=0.003)


def test_it_is_cut_to_the_sample(source: Path, tmp_path: Path) -> None:
    whole = heard(source, tmp_path / "whole.wav")
    part = heard(source, tmp_path / "part.wav", start_s=0.25, end_s=1.75)
    assert len(part) == round(1.5 * HEARD_RATE)
    inner = slice(100, -100)  # the resampler rings at a cut
    want = whole[round(0.25 * HEARD_RATE) : round(1.75 * HEARD_RATE)]
    np.testing.assert_allclose(part[inner], want[inner], atol=2e-3)


def test_gain_never_clips(source: Path, tmp_path: Path) -> None:
    softer = heard(source, tmp_path / "softer.wav", gain_db=-6.0)
    assert level_db(softer, 0.1, 0.4) == pytest.approx(-19.5, abs=0.1)
    louder = heard(source, tmp_path / "louder.wav", gain_db=24.0)
    assert level_db(louder, 0.7, 0.9) == pytest.approx(-36, abs=0.5)
    tone = louder[4800:19200, 0]
    assert np.abs(tone).max() <= 1
    crest = np.abs(tone).max() / np.sqrt(np.square(tone).mean())
    assert crest > 1.3, "a limited sine is still a sine (1.41), a clipped one is nearly square (1.0)"


def test_a_float_file_beyond_full_scale_is_limited(tmp_path: Path) -> None:
    wavfile.write(tmp_path / "hot.wav", RATE, 4 * tones())
    tone = heard(tmp_path / "hot.wav", tmp_path / "out.wav")[4800:19200, 0]
    assert np.abs(tone).max() / np.sqrt(np.square(tone).mean()) > 1.3


def test_the_gate_takes_out_what_is_quieter_and_nothing_else(source: Path, tmp_path: Path) -> None:
    plain = heard(source, tmp_path / "plain.wav")
    gated = heard(source, tmp_path / "gated.wav", gate_db=-40.0)
    assert level_db(gated, 0.75, 0.98) < -90
    spoken = slice(round(1.005 * HEARD_RATE), round(1.5 * HEARD_RATE))
    np.testing.assert_allclose(gated[spoken], plain[spoken], atol=1e-3)
    open_gate = heard(source, tmp_path / "open.wav", gate_db=-75.0)
    assert level_db(open_gate, 0.75, 0.98) == pytest.approx(-60, abs=0.5)
    louder = heard(source, tmp_path / "both.wav", gate_db=-40.0, gain_db=24.0)
    assert level_db(louder, 0.75, 0.98) < -90, "the gate measures before the gain"


def test_stereo_stays_stereo_and_surround_becomes_it(tmp_path: Path) -> None:
    mono = tones(1.0)
    wavfile.write(tmp_path / "two.wav", RATE, np.stack([mono, 0.5 * mono], 1))
    two = heard(tmp_path / "two.wav", tmp_path / "out.wav")
    assert two.shape[1] == 2
    assert level_db(two[:, 0], 0.1, 0.4) - level_db(two[:, 1], 0.1, 0.4) == pytest.approx(6.0, abs=0.1)
    wavfile.write(tmp_path / "six.wav", RATE, np.stack([mono] * 6, 1))
    assert heard(tmp_path / "six.wav", tmp_path / "out6.wav").shape[1] == 2
    wavfile.write(tmp_path / "eleven.wav", RATE, np.stack([mono] * 11, 1))
    eleven = heard(tmp_path / "eleven.wav", tmp_path / "out11.wav")
    assert eleven.shape[1] == 1
    assert level_db(eleven, 0.1, 0.4) == pytest.approx(-13.5, abs=0.1)


def test_the_same_take_gives_the_same_bytes(source: Path, tmp_path: Path) -> None:
    fields = {"gain_db": 3.0, "gate_db": -50.0, "start_s": 0.1}
    heard(source, tmp_path / "a.wav", **fields)
    heard(source, tmp_path / "b.wav", **fields)
    assert (tmp_path / "a.wav").read_bytes() == (tmp_path / "b.wav").read_bytes()


def test_progress_is_told_and_cancelling_leaves_the_old_file(source: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.wav"
    out.write_bytes(b"old")

    def stop(event: Event) -> None:
        if isinstance(event, Progress):
            raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        prepare_voice(source, take(), out, stop)
    assert out.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["out.wav"]
    told: list[Event] = []
    prepare_voice(source, take(), out, told.append)
    assert told[-1] == Progress(75, 75)


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"gate_db": -5.0}, "takes out all of Take 1; lower it"),
        ({"start_s": 9.0}, "ends before 9 s"),
        ({"start_s": 1.0, "end_s": 1.05}, "at least 0.2 s"),
        ({"start_s": 2.0, "end_s": 1.0}, "must end after its start"),
        ({"gain_db": float("nan")}, "choose one of -48 to 48 dB"),
        ({"gate_db": 3.0}, "choose one of -120 to 0 dB"),
    ],
)
def test_what_cannot_be_heard_is_said_in_a_sentence(
    source: Path, tmp_path: Path, fields: dict[str, float], says: str
) -> None:
    with pytest.raises(VoiceError, match=says):
        prepare_voice(source, take(**fields), tmp_path / "out.wav", ignore)
    assert not list(tmp_path.iterdir())


def test_a_missing_a_silent_and_a_broken_file(tmp_path: Path) -> None:
    wavfile.write(tmp_path / "silent.wav", RATE, np.zeros(RATE, np.float32))
    (tmp_path / "broken.wav").write_bytes(b"RIFF" + bytes(200))
    for name, says in (("no.wav", "does not exist"), ("silent.wav", "is silent"), ("broken.wav", "is not a sound")):
        with pytest.raises(VoiceError, match=says):
            prepare_voice(tmp_path / name, take(), tmp_path / "out.wav", ignore)


def test_a_folder_that_cannot_be_written(source: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(VoiceError, match="cannot be written"):
        prepare_voice(source, take(), tmp_path / "file" / "out.wav", ignore)


def test_an_ordinary_sound_file_is_kept_as_it_is(source: Path, tmp_path: Path) -> None:
    assert import_sound(source, tmp_path / "kept") == (source, 3.0)
    assert not (tmp_path / "kept").exists()
    cover = tmp_path / "song.mp3"
    run("-f", "lavfi", "-i", "color=s=64x64", "-frames:v", "1", str(tmp_path / "cover.png"))
    both = ["-i", str(source), "-i", str(tmp_path / "cover.png"), "-map", "0", "-map", "1", "-c:v", "copy"]
    run(*both, "-disposition:v", "attached_pic", str(cover))
    assert import_sound(cover, tmp_path / "kept")[0] == cover, "a cover does not make a video of it"


@pytest.mark.parametrize(("codec", "suffix"), [("aac", ".m4a"), ("libmp3lame", ".mp3"), ("pcm_s16le", ".flac")])
def test_of_a_video_only_the_sound_is_kept(source: Path, tmp_path: Path, codec: str, suffix: str) -> None:
    video = tmp_path / "talk.mov"
    run(
        "-f", "lavfi", "-i", "testsrc=s=320x240:r=25:d=3", "-i", str(source), "-c:v", "mjpeg", "-c:a", codec, str(video)
    )
    kept, duration_s = import_sound(video, tmp_path / "kept")
    assert kept.name == "talk" + suffix
    assert duration_s == pytest.approx(3, abs=0.05)
    assert kept.stat().st_size < video.stat().st_size / 2
    same(load_speech(kept).samples_N, load_speech(video).samples_N)
    again, _ = import_sound(video, tmp_path / "kept")
    assert again != kept, "two videos may have one name"


def test_the_late_start_of_a_videos_sound_is_kept(source: Path, tmp_path: Path) -> None:
    video = tmp_path / "late.mp4"
    run(
        "-f", "lavfi", "-i", "color=s=64x64:r=25:d=4", "-itsoffset", "0.7", "-i", str(source), "-c:a", "aac", str(video)
    )
    kept, duration_s = import_sound(video, tmp_path)
    assert duration_s == pytest.approx(3.7, abs=0.05)
    same(load_speech(kept).samples_N, load_speech(video).samples_N)


def test_a_video_without_sound_is_refused(tmp_path: Path) -> None:
    run("-f", "lavfi", "-i", "color=s=64x64:r=25:d=1", str(tmp_path / "mute.mp4"))
    with pytest.raises(VoiceError, match="without sound"):
        import_sound(tmp_path / "mute.mp4", tmp_path)


def run(*args: str) -> None:
    with ffmpeg.Child(["-loglevel", "error", "-y", *args]) as child:
        child.finish()


def same(one_N: np.ndarray, other_N: np.ndarray) -> None:
    assert len(one_N) == len(other_N)
    np.testing.assert_allclose(one_N, other_N, atol=1e-3)
