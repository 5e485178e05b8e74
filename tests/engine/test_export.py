"""Writing videos: sound and picture in step, the same bytes every time, and nothing left behind when it fails."""

from __future__ import annotations

import errno
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import psutil
import pytest
from scipy.io import wavfile

from engine import ffmpeg
from engine.audio import RATE, Speech, load_speech
from engine.errors import OutputError, VoiceError
from engine.export import RATES, Frame, check_output, check_rate, export, frame_count

SIZE = 48


def tone(seconds: float, rate: int = RATE) -> np.ndarray:
    return (0.3 * np.sin(2 * np.pi * 440 * np.arange(round(seconds * rate)) / rate)).astype(np.float32)


def speech_of(seconds: float) -> Speech:
    return Speech(tone(seconds))


def pictures(count: int, height: int = SIZE, width: int = SIZE, seed: int = 0) -> Iterator[Frame]:
    """A grey gradient over which a bright square moves, with a little noise that compresses badly."""
    rng = np.random.default_rng(seed)
    for index in range(count):
        frame = rng.integers(100, 120, (height, width, 3), dtype=np.uint8)
        frame[:8, index % (width - 8) :][:, :8] = 230
        yield frame


def frames_for(speech: Speech, fps: int = 25, height: int = SIZE, width: int = SIZE) -> Iterator[Frame]:
    return pictures(frame_count(speech.duration_s, fps), height, width)


def log_of(*args: str) -> str:
    with ffmpeg.Child([*args, "-f", "null", "-"]) as child:
        child.finish()
        return child.log


def decoded_pictures(path: Path) -> np.ndarray:
    """(T, H, W, 3) uint8 RGB, converted back as a player does."""
    info = log_of("-i", str(path))
    found = re.search(r"Video:.* (\d{2,})x(\d{2,})", info)
    assert found is not None
    width, height = (int(side) for side in found.groups())
    args = [
        "-loglevel",
        "error",
        "-i",
        str(path),
        "-f",
        "rawvideo",
        "-pix_fmt",
        "rgb24",
        "-fps_mode",
        "passthrough",
        "-",
    ]
    with ffmpeg.Child(args, output=True) as child:
        raw = b"".join(child.blocks(1 << 20))
        child.finish()
    return np.frombuffer(raw, np.uint8).reshape(-1, height, width, 3)


def decoded_sound(path: Path, rate: int, channels: int = 1) -> np.ndarray:
    """(N, C) float32."""
    args = ["-loglevel", "error", "-i", str(path), "-ac", str(channels), "-ar", str(rate), "-f", "f32le", "-"]
    with ffmpeg.Child(args, output=True) as child:
        raw = b"".join(child.blocks(1 << 20))
        child.finish()
    return np.frombuffer(raw, np.float32).reshape(-1, channels)


_others: set[psutil.Process] = set()
"""Processes of earlier tests, such as multiprocessing's tracker, which lives as long as we do."""


@pytest.fixture(autouse=True)
def others() -> None:
    _others.update(psutil.Process().children())


def children() -> list[psutil.Process]:
    return [child for child in own_children() if child.status() != psutil.STATUS_ZOMBIE]


def own_children() -> list[psutil.Process]:
    return [child for child in psutil.Process().children() if child not in _others]


def assert_nothing_left(folder: Path, *expected: str) -> None:
    assert sorted(path.name for path in folder.iterdir()) == sorted(expected)
    assert own_children() == [], "not even a zombie"


@pytest.mark.parametrize("fps", RATES)
@pytest.mark.parametrize("seconds", [0.2, 0.99, 3.333])
def test_sound_and_picture_end_together(tmp_path: Path, fps: int, seconds: float) -> None:
    speech = speech_of(seconds)
    out = export(frames_for(speech, fps), tmp_path / "talk.mp4", speech, fps)
    count = len(decoded_pictures(out))
    sound = decoded_sound(out, RATE)
    assert count == round(seconds * fps)
    assert abs(count / fps - len(sound) / RATE) < min(0.04, 1 / fps)
    assert f"{fps} fps" in log_of("-i", str(out))


@pytest.mark.parametrize("rate", [8000, 22050, 44100, 48000, 96000, 192000])
def test_the_sound_keeps_its_rate_and_channels(tmp_path: Path, rate: int) -> None:
    left, right = tone(1, rate), 0.5 * tone(1, rate)
    wavfile.write(tmp_path / "voice.wav", rate, np.stack([left, right], 1))
    speech = load_speech(tmp_path / "voice.wav")
    out = export(frames_for(speech), tmp_path / "talk.mp4", speech)
    assert f"{min(rate, 96000)} Hz, stereo" in log_of("-i", str(out))
    sound = decoded_sound(out, rate, 2)
    assert len(sound) / rate == pytest.approx(1, abs=0.04)
    middle = sound[rate // 4 : rate * 3 // 4]
    assert np.sqrt(np.square(middle).mean(0)) == pytest.approx([0.3 / 2**0.5, 0.15 / 2**0.5], rel=0.05)


def test_surround_becomes_stereo(tmp_path: Path) -> None:
    wavfile.write(tmp_path / "voice.wav", RATE, np.stack([tone(1)] * 6, 1))
    speech = load_speech(tmp_path / "voice.wav")
    out = export(frames_for(speech), tmp_path / "talk.mp4", speech)
    assert "Hz, stereo" in log_of("-i", str(out))


@pytest.mark.parametrize("fps", [24, 25, 60])
@pytest.mark.parametrize(("suffix", "start_s"), [("wav", 0.0), ("mp3", 0.5), ("m4a", 0.5)])
def test_a_flash_and_a_beep_stay_together(tmp_path: Path, fps: int, suffix: str, start_s: float) -> None:
    rate, moment_s = 44100, 1.25
    sound = np.zeros(round(2.5 * rate), np.float32)
    sound[round(moment_s * rate) :][: rate // 10] = tone(0.1, rate)
    wavfile.write(tmp_path / "beep.wav", rate, sound)
    voice = tmp_path / f"voice.{suffix}"
    log_of("-loglevel", "error", "-i", str(tmp_path / "beep.wav"), str(voice))
    speech = load_speech(voice, start_s)
    flash = round((moment_s - start_s) * fps)
    frames = [
        np.full((SIZE, SIZE, 3), 255 if index == flash else 0, np.uint8)
        for index in range(frame_count(speech.duration_s, fps))
    ]
    out = export(frames, tmp_path / "talk.mp4", speech, fps)
    seen = int(decoded_pictures(out).mean((1, 2, 3)).argmax())
    heard_s = int((np.abs(decoded_sound(out, rate)[:, 0]) > 0.1).argmax()) / rate
    assert seen == flash
    assert abs(heard_s - seen / fps) < 1 / fps
    assert heard_s == pytest.approx(moment_s - start_s, abs=0.005)


def test_the_same_input_gives_the_same_bytes(tmp_path: Path) -> None:
    wavfile.write(tmp_path / "voice.wav", 44100, tone(2, 44100))
    speech = load_speech(tmp_path / "voice.wav")
    first = export(frames_for(speech, height=130, width=178), tmp_path / "a.mp4", speech).read_bytes()
    time.sleep(1.1)  # a creation time would change by the second
    (tmp_path / "elsewhere").mkdir()
    voice = (tmp_path / "voice.wav").rename(tmp_path / "elsewhere" / "another.wav")
    speech = load_speech(voice)
    again = export(frames_for(speech, height=130, width=178), tmp_path / "elsewhere" / "b.mp4", speech).read_bytes()
    assert first == again
    assert b"voice" not in first


def test_colours_come_back(tmp_path: Path) -> None:
    colours = [(0, 0, 0), (255, 255, 255), (255, 0, 0), (0, 255, 0), (0, 0, 255), (210, 160, 140), (90, 60, 50)]
    frames = [np.full((SIZE, SIZE, 3), colour, np.uint8) for colour in colours]
    speech = speech_of(len(colours) / 25)
    out = export(frames, tmp_path / "talk.mp4", speech)
    assert "yuv420p(tv, bt709" in log_of("-i", str(out))
    np.testing.assert_allclose(decoded_pictures(out).mean((1, 2)), colours, atol=3)


@pytest.mark.parametrize(("height", "width"), [(49, 48), (48, 51), (51, 49), (16, 16)])
def test_odd_sizes_repeat_the_last_row_and_column(tmp_path: Path, height: int, width: int) -> None:
    speech = speech_of(0.4)
    ramp = np.linspace(40, 200, height)[:, None] + np.linspace(0, 40, width)
    frame = np.repeat(ramp[:, :, None], 3, 2).astype(np.uint8)
    out = export([frame] * 10, tmp_path / "talk.mp4", speech)
    got = decoded_pictures(out)
    assert got.shape == (10, height + height % 2, width + width % 2, 3)
    want = np.pad(frame, ((0, height % 2), (0, width % 2), (0, 0)), mode="edge")
    np.testing.assert_allclose(got[5].astype(float), want, atol=8)


def test_frames_may_be_views(tmp_path: Path) -> None:
    speech = speech_of(0.2)
    whole = np.zeros((SIZE, 2 * SIZE, 3), np.uint8)
    whole[:, ::2] = 200
    out = export([whole[:, ::2]] * 5, tmp_path / "talk.mp4", speech)
    assert decoded_pictures(out).mean() == pytest.approx(200, abs=3)


def test_the_index_comes_first(tmp_path: Path) -> None:
    speech = speech_of(0.4)
    data = export(frames_for(speech), tmp_path / "talk.mp4", speech).read_bytes()
    assert 0 < data.index(b"moov") < data.index(b"mdat")


@pytest.mark.parametrize("name", ["talk.m4v", "talk.mov", "Ä %d -x 'q'.MP4", "-y.mp4"])
def test_names_and_endings(tmp_path: Path, name: str) -> None:
    speech = speech_of(0.2)
    out = export(frames_for(speech), tmp_path / name, speech)
    assert out == tmp_path / name
    assert len(decoded_pictures(out)) == 5
    assert_nothing_left(tmp_path, name)


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.mp4").write_bytes(b"old")
    try:
        (tmp_path / "link.mp4").symlink_to(tmp_path / "real.mp4")
    except OSError:
        pytest.skip("no right to make links here")
    speech = speech_of(0.2)
    export(frames_for(speech), tmp_path / "link.mp4", speech)
    assert (tmp_path / "link.mp4").is_symlink()
    assert (tmp_path / "real.mp4").stat().st_size > 1000


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("talk.avi", "needs a name that ends in .mp4"),
        ("talk", "needs a name that ends in .mp4"),
        ("nowhere/talk.mp4", "does not exist; create it"),
        ("folder.mp4", "is a folder"),
        ("voice.mp4", "overwrite its own source"),
        ("busy.mp4", "is in the way"),
        ("file/talk.mp4", "does not exist"),
        ("x" * 254 + ".mp4", "cannot be written"),
        pytest.param("pipe.mp4", "not an ordinary file", marks=pytest.mark.skipif(os.name == "nt", reason="no FIFOs")),
    ],
)
def test_a_wrong_place_gets_one_sentence_before_any_work(tmp_path: Path, name: str, words: str) -> None:
    (tmp_path / "folder.mp4").mkdir()
    (tmp_path / "busy.mp4.part").mkdir()
    (tmp_path / "file").touch()
    if os.name != "nt":
        os.mkfifo(tmp_path / "pipe.mp4")
    log_of("-loglevel", "error", "-f", "lavfi", "-i", "sine=d=1", str(tmp_path / "voice.mp4"))
    before = sorted(tmp_path.iterdir())
    speech = load_speech(tmp_path / "voice.mp4")

    def never() -> Iterator[Frame]:
        pytest.fail("a frame was asked for")
        yield np.zeros((SIZE, SIZE, 3), np.uint8)

    with pytest.raises(OutputError) as error:
        export(never(), tmp_path / name, speech)
    message = str(error.value)
    assert words in message
    assert message.endswith(".")
    assert "\n" not in message
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.skipif(sys.platform != "linux", reason="needs a folder that nobody can write to: /proc")
def test_a_folder_without_rights_is_refused() -> None:
    with pytest.raises(OutputError, match=r"/proc"):
        check_output("/proc/talk.mp4")


def test_checking_leaves_nothing_and_takes_nothing(tmp_path: Path) -> None:
    (tmp_path / "talk.mp4").write_bytes(b"old")
    assert check_output(tmp_path / "talk.mp4", [tmp_path / "missing.png"]) == tmp_path / "talk.mp4"
    assert (tmp_path / "talk.mp4").read_bytes() == b"old"
    assert_nothing_left(tmp_path, "talk.mp4")


def test_other_frame_rates_are_refused() -> None:
    for fps in (0, -25, 23, 120):
        with pytest.raises(OutputError, match="choose 24, 25, 30, 50 or 60"):
            check_rate(fps)


@pytest.mark.parametrize(
    ("frames", "words"),
    [
        ([], "no frames"),
        ([np.zeros((SIZE, SIZE, 3), np.uint8)] * 24, "24 frames for a voice that needs 25"),
        ([np.zeros((SIZE, SIZE, 3), np.uint8)] * 26, "more than 25 frames"),
        ([np.zeros((SIZE, SIZE), np.uint8)] * 25, "frames must be"),
        ([np.zeros((SIZE, SIZE, 3), np.float32)] * 25, "not .* uint8"),
        ([np.zeros((SIZE + index, SIZE, 3), np.uint8) for index in range(25)], "frame 2 is"),
    ],
)
def test_wrong_frames_are_refused(tmp_path: Path, frames: list[Frame], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        export(frames, tmp_path / "talk.mp4", speech_of(1))
    assert_nothing_left(tmp_path)


@pytest.mark.parametrize("error", [KeyboardInterrupt(), RuntimeError("renderer"), OSError(errno.ENOSPC, "renderer")])
def test_whatever_stops_the_frames_leaves_nothing(tmp_path: Path, error: BaseException) -> None:
    (tmp_path / "talk.mp4").write_bytes(b"old")

    def stopped() -> Iterator[Frame]:
        yield from pictures(30)
        raise error

    with pytest.raises(type(error)) as caught:
        export(stopped(), tmp_path / "talk.mp4", speech_of(4))
    assert caught.value is error
    assert (tmp_path / "talk.mp4").read_bytes() == b"old"
    assert_nothing_left(tmp_path, "talk.mp4")


@pytest.mark.skipif(os.name == "nt", reason="signals as POSIX knows them")
@pytest.mark.parametrize("code", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_an_encoder_killed_midway_leaves_nothing(tmp_path: Path, code: signal.Signals) -> None:
    (tmp_path / "talk.mp4").write_bytes(b"old")

    def murderous() -> Iterator[Frame]:
        for index, frame in enumerate(pictures(250)):
            if index == 50:
                (child,) = children()
                child.send_signal(code)
            yield frame

    with pytest.raises(OutputError) as error:
        export(murderous(), tmp_path / "talk.mp4", speech_of(10))
    assert "cannot be written: ffmpeg was stopped from outside" in str(error.value)
    assert (tmp_path / "talk.mp4").read_bytes() == b"old"
    assert_nothing_left(tmp_path, "talk.mp4")


@pytest.mark.skipif(os.name == "nt", reason="signals as POSIX knows them")
def test_an_encoder_that_hangs_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ffmpeg, "PATIENCE_S", 1.0)

    def stopping() -> Iterator[Frame]:
        for index, frame in enumerate(pictures(50, 512, 512)):
            if index == 5:
                children()[0].suspend()
            yield frame

    with pytest.raises(OutputError, match="stopped responding"):
        export(stopping(), tmp_path / "talk.mp4", speech_of(2))
    assert_nothing_left(tmp_path)


@pytest.mark.skipif(sys.platform != "linux", reason="limits another process's files as Linux can")
def test_a_file_that_may_not_grow_leaves_nothing(tmp_path: Path) -> None:
    def limited() -> Iterator[Frame]:
        for index, frame in enumerate(pictures(250, 256, 256)):
            if index == 5:
                children()[0].rlimit(psutil.RLIMIT_FSIZE, (20_000, 20_000))
            yield frame

    with pytest.raises(OutputError, match="cannot be written"):
        export(limited(), tmp_path / "talk.mp4", speech_of(10))
    assert_nothing_left(tmp_path)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 300 kB."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = sys.platform == "linux" and subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=300k", "tmpfs", str(disk)], capture_output=True, check=False
    )
    if not mounted or mounted.returncode:
        pytest.skip("mounting a small disk needs Linux and root")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def test_a_full_disk_leaves_nothing(small_disk: Path) -> None:
    (small_disk / "talk.mp4").write_bytes(b"old")
    speech = speech_of(10)
    with pytest.raises(OutputError, match=r"the disk is full; free some space"):
        export(frames_for(speech, 25, 256, 256), small_disk / "talk.mp4", speech)
    assert (small_disk / "talk.mp4").read_bytes() == b"old"
    assert_nothing_left(small_disk, "talk.mp4")


def test_an_encoder_that_is_missing_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.encode._LOSSY", {"h264": {"good": "-preset nosuch"}})
    with pytest.raises(OutputError, match="cannot be written: ffmpeg reports"):
        export(frames_for(speech_of(1)), tmp_path / "talk.mp4", speech_of(1))
    assert_nothing_left(tmp_path)


def test_a_voice_that_went_away_is_named(tmp_path: Path) -> None:
    wavfile.write(tmp_path / "voice.wav", RATE, tone(1))
    speech = load_speech(tmp_path / "voice.wav")
    (tmp_path / "voice.wav").unlink()
    with pytest.raises(VoiceError, match="is no longer there"):
        export(frames_for(speech), tmp_path / "talk.mp4", speech)
    assert_nothing_left(tmp_path)


@pytest.mark.skipif(os.name == "nt", reason="signals as POSIX knows them")
def test_ctrl_c_leaves_nothing(tmp_path: Path) -> None:
    """As in a terminal: SIGINT goes to the whole process group while the encoder works."""
    code = f"""
import time, numpy as np
from engine.audio import Speech
from engine.export import export
def frames():
    for index in range(500):
        if index == 50:
            print("now", flush=True)
        time.sleep(0.01)
        yield np.full((64, 64, 3), index % 250, np.uint8)
try:
    export(frames(), {str(tmp_path / "talk.mp4")!r}, Speech(np.zeros(320000, np.float32)))
except KeyboardInterrupt:
    print("interrupted")
"""
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, process_group=0) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "now\n"
        (encoder,) = psutil.Process(process.pid).children()
        os.killpg(process.pid, signal.SIGINT)
        assert process.stdout.readline() == "interrupted\n"
        assert process.wait(timeout=30) == 0
    assert not encoder.is_running()
    assert list(tmp_path.iterdir()) == []
