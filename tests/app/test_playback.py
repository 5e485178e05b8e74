"""Playback: its logic on a device that is made here, and what is really heard on a PulseAudio null sink."""

from __future__ import annotations

import shutil
import subprocess
import threading
import time
import wave
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import NoReturn

import numpy as np
import pytest

from app import sound
from app.playback import Playback
from app.playback_device import open_stream
from app.playback_sound import BLOCK, RATE, Block, Span, blocks, faded, grain, map_wav, read
from engine.errors import VoiceError

LATENCY_S = 0.04


def write_wav(path: Path, samples_N: np.ndarray, rate: int = RATE, channels: int = 1) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(samples_N.astype("<i2").tobytes())
    return path


def samples(block: Block) -> np.ndarray:
    """The left channel."""
    assert block.sound_NC is not None
    return block.sound_NC[:, 0]


@pytest.fixture
def voice(tmp_path: Path) -> Path:
    """Four seconds of noise, no two places alike."""
    return write_wav(tmp_path / "voice.wav", np.random.default_rng(1).normal(size=4 * RATE) * 3000)


class Device:
    """A sound device that takes 20 ms each 20 ms and keeps what it was given; it can be lost."""

    def __init__(self) -> None:
        self.opened: list[str] = []
        self.heard: list[np.ndarray] = []
        self.lost = threading.Event()
        self.samplerate = float(RATE)

    def __call__(self, name: str, callback: Callable[..., None], ended: Callable[[], None]) -> Device:
        self.opened.append(name)
        self.callback, self.ended = callback, ended
        self.stopped = threading.Event()
        return self

    def start(self) -> None:
        self.thread = threading.Thread(target=self.run, daemon=True)
        self.thread.start()

    def run(self) -> None:
        next_s = time.monotonic()
        while not self.stopped.is_set():
            if self.lost.is_set():
                self.ended()
                return
            out = np.ones((BLOCK, 2), np.float32)
            now = time.monotonic()
            times = SimpleNamespace(currentTime=now, outputBufferDacTime=next_s + LATENCY_S)
            self.callback(out, BLOCK, times, None)
            self.heard.append(out)
            next_s += BLOCK / self.samplerate
            time.sleep(max(0.0, next_s - time.monotonic()))

    def abort(self) -> None:
        self.stopped.set()

    def close(self) -> None:
        self.stopped.set()


@pytest.fixture
def device() -> Device:
    return Device()


@pytest.fixture
def playback(qtbot, device: Device) -> Iterator[Playback]:
    made = Playback(opener=device)
    yield made
    made.close()


# The file ------------------------------------------------------------------------------------------------------------


def test_a_wav_is_mapped_not_read(voice: Path) -> None:
    sound_NC = map_wav(voice)
    assert isinstance(sound_NC, np.memmap)
    assert sound_NC.shape == (4 * RATE, 1)
    with wave.open(str(voice)) as file:
        assert sound_NC[:, 0].tobytes() == file.readframes(4 * RATE)


def test_a_wav_that_was_cut_off_or_streamed_is_played_as_far_as_it_goes(voice: Path, tmp_path: Path) -> None:
    content = bytearray(voice.read_bytes()[: 44 + 2000])
    content[40:44] = b"\xff\xff\xff\xff"
    (tmp_path / "cut.wav").write_bytes(content)
    assert len(map_wav(tmp_path / "cut.wav")) == 1000


@pytest.mark.parametrize("bad", [b"", b"RIFF", b"RIFF\0\0\0\0WAVEfmt ", b"ID3" + bytes(100), None])
def test_what_is_no_wav_is_refused_in_one_sentence(tmp_path: Path, bad: bytes | None) -> None:
    path = tmp_path / "no.wav"
    if bad is not None:
        path.write_bytes(bad)
    with pytest.raises(VoiceError, match=r"no\.wav cannot be played"):
        map_wav(path)


def test_another_rate_is_refused(tmp_path: Path) -> None:
    with pytest.raises(VoiceError):
        map_wav(write_wav(tmp_path / "slow.wav", np.ones(100), rate=16000))


# The blocks ----------------------------------------------------------------------------------------------------------


def test_blocks_in_a_row_are_the_voice_sample_for_sample(voice: Path) -> None:
    sound_NC = map_wav(voice)
    span = Span(4.0, 0.0, 4.0)
    out = np.concatenate([block.sound_NC for block in blocks(sound_NC, span, 0.0, 1.0) if block.sound_NC is not None])
    assert len(out) == pytest.approx(4 * RATE, abs=2 * BLOCK)
    out = out[: 4 * RATE]
    np.testing.assert_allclose(out[200:, 0] * 32768, sound_NC[200:, 0], atol=0.01)
    assert (out[:, 0] == out[:, 1]).all()
    assert abs(out[0, 0]) == 0, "the beginning is softened"


def test_a_loop_joins_out_and_in_without_a_gap(voice: Path) -> None:
    sound_NC = map_wav(voice)
    made = blocks(sound_NC, Span(4.0, 1.0, 1.05, loop=True), 1.04, 1.0)
    out = np.concatenate([samples(next(made)) for _ in range(5)])
    one = sound_NC[RATE : RATE + 2400, 0] / 32768
    np.testing.assert_allclose(out[480 : 480 + 2400], one, atol=1e-5)
    np.testing.assert_allclose(out[2880 : 2880 + 1900], one[:1900], atol=1e-5)


def test_playing_ends_at_out_or_beyond_it_at_the_end(voice: Path) -> None:
    sound_NC = map_wav(voice)
    for at_s, end_s in ((0.5, 1.0), (1.5, 4.0)):
        *_, last = blocks(sound_NC, Span(4.0, 0.2, 1.0), at_s, 1.0)
        assert last.last
        assert last.pieces[-1].at_s == pytest.approx(end_s)
    *_, last = blocks(sound_NC, Span(4.0, 0.2, 1.0), 0.5, -1.0)
    assert last.pieces[-1].at_s == pytest.approx(0.2)


def test_backwards_is_the_voice_reversed_and_double_speed_every_other_sample(voice: Path) -> None:
    sound_NC = map_wav(voice)
    back, fast = read(sound_NC, 1.0, 500, -1.0), read(sound_NC, 1.0, 500, 2.0)
    assert back is not None
    assert fast is not None
    np.testing.assert_allclose(back[:, 0] * 32768, sound_NC[RATE : RATE - 500 : -1, 0], atol=0.01)
    np.testing.assert_allclose(fast[:, 0] * 32768, sound_NC[RATE : RATE + 1000 : 2, 0], atol=0.01)
    assert read(sound_NC, 1.0, 500, 4.0) is None


def test_grains_and_cut_blocks_begin_and_end_in_silence(voice: Path) -> None:
    sound_NC = map_wav(voice)
    whole = np.concatenate([block.sound_NC for block in grain(sound_NC, 2.0) if block.sound_NC is not None])
    assert len(whole) == pytest.approx(0.06 * RATE, abs=BLOCK)
    assert abs(whole[[0, -1]]).max() < 1e-6
    assert abs(whole).max() > 0.1
    cut = faded(next(blocks(sound_NC, Span(4.0, 0.0, 4.0), 1.0, 1.0)))
    assert cut.sound_NC is not None
    assert not cut.sound_NC[300:].any()


# Playing -------------------------------------------------------------------------------------------------------------


def test_no_device_is_opened_before_it_plays(playback: Playback, device: Device, voice: Path) -> None:
    playback.set_sound(voice, 4.0)
    playback.seek(1.0)
    assert device.opened == []
    assert playback.position_s == 1.0


def test_the_playhead_follows_what_is_heard(qtbot, playback: Playback, device: Device, voice: Path) -> None:
    playback.set_sound(voice, 4.0)
    moves: list[float] = []
    playback.moved.connect(moves.append)
    playback.seek(1.0)
    playback.play()
    qtbot.waitUntil(lambda: playback.position_s > 1.5, timeout=3000)
    # A sample is heard LATENCY_S after it was taken: find the block that is heard now by what it holds.
    position = playback.position_s
    taken = np.concatenate(device.heard)[:, 0]
    sounding = np.flatnonzero(taken)[0]
    gone_s = (len(taken) - sounding) / RATE - LATENCY_S
    assert position - 1.0 == pytest.approx(gone_s, abs=0.04)
    assert moves == sorted(moves)
    assert len(moves) > 20
    playback.pause()
    stood = playback.position_s
    qtbot.wait(60)
    assert playback.position_s == stood


def test_it_begins_at_in_ends_at_out_and_says_so(qtbot, playback: Playback, voice: Path) -> None:
    playback.set_sound(voice, 4.0)
    playback.set_range((1.0, 1.2))
    states: list[bool] = []
    playback.playing_changed.connect(states.append)
    playback.seek(3.0)
    playback.toggle()
    assert playback.position_s == 1.0
    qtbot.waitUntil(lambda: not playback.playing, timeout=3000)
    assert playback.position_s == pytest.approx(1.2)
    assert states == [True, False]
    playback.play()
    assert playback.position_s == 1.0, "at the end it begins again"


def test_a_loop_goes_round_inside_the_range(qtbot, playback: Playback, voice: Path) -> None:
    playback.set_sound(voice, 4.0)
    playback.set_range((1.0, 1.2))
    playback.set_loop(True)
    moves: list[float] = []
    playback.play()
    playback.moved.connect(moves.append)
    qtbot.wait(900)
    assert playback.playing
    assert 1.0 <= min(moves) <= max(moves) <= 1.2
    assert np.sum(np.diff(moves) < 0) >= 2
    playback.set_loop(False)
    qtbot.waitUntil(lambda: not playback.playing, timeout=3000)


def test_seeking_while_playing_goes_on_from_there(qtbot, playback: Playback, voice: Path) -> None:
    playback.set_sound(voice, 4.0)
    playback.play()
    qtbot.waitUntil(lambda: playback.position_s > 0.1, timeout=3000)
    playback.seek(3.0)
    assert playback.position_s == 3.0
    qtbot.waitUntil(lambda: playback.position_s > 3.1, timeout=3000)
    assert playback.playing


def test_scrubbing_is_heard_at_the_pointer_and_moves_nothing(
    qtbot, playback: Playback, device: Device, voice: Path
) -> None:
    playback.set_sound(voice, 4.0)
    playback.seek(2.0, scrub=True)
    qtbot.waitUntil(lambda: sum(bool(block.any()) for block in device.heard) >= 3, timeout=3000)
    heard = np.concatenate([block for block in device.heard if block.any()])[:, 0]
    there = map_wav(voice)[round(1.97 * RATE) :][: len(heard), 0] / 32768 * np.hanning(len(heard))
    assert np.corrcoef(heard, there)[0, 1] > 0.99
    assert playback.position_s == 2.0
    assert not playback.playing


@pytest.mark.parametrize("start_s", [0.0, 0.52, 0.5999])
def test_stepping_lands_on_frames(playback: Playback, voice: Path, start_s: float) -> None:
    playback.set_sound(voice, 4.0)
    playback.seek(start_s)
    frame = int(start_s * 25)
    playback.step(1)
    assert playback.position_s == pytest.approx((frame + 1) / 25)
    playback.step(-1)
    playback.step(-1)
    assert playback.position_s == pytest.approx(max(0, frame - 1) / 25)


def test_j_k_l(qtbot, playback: Playback, voice: Path) -> None:
    playback.set_sound(voice, 4.0)
    playback.seek(2.0)
    rates: list[float] = []
    for press in (1, 1, 1, -1, -1):
        playback.shuttle(press)
        rates.append(playback.rate)
    assert rates == [1, 2, 4, -1, -2]
    qtbot.waitUntil(lambda: playback.position_s < 1.8, timeout=3000)
    playback.shuttle(0)
    assert not playback.playing
    assert playback.rate == 1
    playback.seek(1.0)
    playback.hold(True)
    playback.shuttle(1)
    assert playback.position_s == pytest.approx(1.04)
    assert not playback.playing
    playback.hold(False)
    playback.shuttle(1)
    assert playback.playing


def test_mute_is_silent_and_the_clock_goes_on(qtbot, playback: Playback, device: Device, voice: Path) -> None:
    playback.set_sound(voice, 4.0)
    playback.set_volume(1.0, muted=True)
    playback.play()
    qtbot.waitUntil(lambda: playback.position_s > 0.2, timeout=3000)
    assert not np.concatenate(device.heard).any()
    playback.set_volume(0.5, muted=False)
    qtbot.waitUntil(lambda: bool(device.heard[-1].any()), timeout=3000)
    assert playback.level > 0


def test_the_same_voice_again_does_not_interrupt(qtbot, playback: Playback, voice: Path) -> None:
    playback.set_sound(voice, 4.0)
    playback.play()
    playback.set_sound(voice, 4.0)
    assert playback.playing
    other = write_wav(voice.with_name("other.wav"), np.zeros(4 * RATE - 1))
    other.replace(voice)
    playback.set_sound(voice, 4.0)
    assert not playback.playing, "another file of the same name"


# Without a device ----------------------------------------------------------------------------------------------------


def test_without_a_device_time_runs_all_the_same_and_the_user_is_told_once(qtbot, voice: Path) -> None:
    def nothing(*_: object) -> NoReturn:
        raise sound.SoundError("There is no loudspeaker; plug one in.")

    playback = Playback(opener=nothing)
    problems: list[str] = []
    playback.problem_changed.connect(problems.append)
    playback.set_sound(voice, 4.0)
    for _ in range(2):
        playback.seek(1.0)
        playback.play()
        qtbot.waitUntil(lambda: playback.position_s > 1.3, timeout=3000)
        started, at_s = time.monotonic(), playback.position_s
        qtbot.wait(300)
        assert playback.position_s - at_s == pytest.approx(time.monotonic() - started, abs=0.04)
        playback.pause()
    assert problems == ["There is no loudspeaker; plug one in."]
    playback.close()


def test_a_device_that_is_lost_does_not_stop_the_picture(
    qtbot, playback: Playback, device: Device, voice: Path
) -> None:
    playback.set_sound(voice, 4.0)
    playback.play()
    qtbot.waitUntil(lambda: playback.position_s > 0.2, timeout=3000)
    device.lost.set()
    qtbot.waitUntil(lambda: bool(playback.problem), timeout=3000)
    at_s = playback.position_s
    qtbot.waitUntil(lambda: playback.position_s > at_s + 0.3, timeout=3000)
    assert "lost" in playback.problem
    playback.pause()
    device.lost.clear()
    playback.play()
    qtbot.waitUntil(lambda: playback.problem == "", timeout=3000)


def test_a_driver_that_hangs_is_done_without(qtbot, voice: Path) -> None:
    release = threading.Event()

    def hang(*_: object) -> NoReturn:
        release.wait(20)
        raise sound.SoundError("too late")

    playback = Playback(opener=hang)
    playback.set_sound(voice, 4.0)
    playback.play()
    qtbot.waitUntil(lambda: playback.position_s > 0.1, timeout=5000)
    assert "does not answer" in playback.problem
    release.set()
    playback.close()


def test_a_voice_that_is_gone_is_silent_time(qtbot, playback: Playback, tmp_path: Path) -> None:
    playback.set_sound(tmp_path / "gone.wav", 2.0)
    assert "gone.wav" in playback.problem
    playback.play()
    qtbot.waitUntil(lambda: playback.position_s > 0.1, timeout=3000)


def test_another_device_takes_over_while_playing(qtbot, playback: Playback, device: Device, voice: Path) -> None:
    playback.set_sound(voice, 4.0)
    playback.play()
    qtbot.waitUntil(lambda: playback.position_s > 0.1, timeout=3000)
    at_s = playback.position_s
    playback.set_device("Headphones")
    qtbot.waitUntil(lambda: playback.position_s > at_s + 0.2, timeout=3000)
    assert device.opened == ["", "Headphones"]


# On a real sound server ----------------------------------------------------------------------------------------------


@pytest.fixture
def null_sink(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A PulseAudio server of our own with one sink that nobody hears; ends with what its monitor recorded."""
    if not all(shutil.which(name) for name in ("pulseaudio", "parec", "pactl")):
        pytest.skip("pulseaudio is not installed")
    socket = tmp_path / "pulse.socket"
    for name, value in (("PULSE_SERVER", f"unix:{socket}"), ("XDG_RUNTIME_DIR", str(tmp_path))):
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("PULSE_RUNTIME_PATH", str(tmp_path))
    monkeypatch.setenv("PULSE_STATE_PATH", str(tmp_path))
    modules = [
        "-L", "module-null-sink sink_name=quiet rate=48000",
        "-L", f"module-native-protocol-unix auth-anonymous=1 socket={socket}",
    ]  # fmt: skip
    command = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", *modules]
    with (tmp_path / "pulse.log").open("wb") as log:
        server = subprocess.Popen(command, stdout=log, stderr=log)
    try:
        for _ in range(100):
            if subprocess.run(["pactl", "info"], capture_output=True, check=False).returncode == 0:
                break
            time.sleep(0.05)
        else:
            pytest.skip("pulseaudio does not start here")
        sound.refresh()
        if sound.trouble("output"):
            pytest.skip("PortAudio sees no PulseAudio: alsa-plugins is not installed")
        yield tmp_path / "monitor.raw"
    finally:
        server.terminate()
        server.wait(5)


def test_what_is_heard_is_the_file_and_the_playhead_is_on_it(qtbot, null_sink: Path, voice: Path) -> None:
    playback = Playback(opener=open_stream)
    playback.set_sound(voice, 4.0)
    playback.seek(0.5)
    command = ["parec", "--device=quiet.monitor", "--format=s16le", "--rate=48000", "--channels=1", "--latency-msec=20"]
    times: list[float] = []
    places: list[float] = []

    def note(seconds: float) -> None:
        if seconds > 0.6:
            times.append(time.monotonic())
            places.append(seconds)

    playback.moved.connect(note)
    with null_sink.open("wb") as out:
        recorder = subprocess.Popen(command, stdout=out)
        qtbot.wait(300)
        playback.play()
        qtbot.waitUntil(lambda: playback.position_s > 2.7, timeout=8000)
        playback.pause()
        qtbot.wait(300)
        recorder.terminate()
        recorder.wait(5)
    playback.close()
    assert playback.problem == ""
    late = np.array(times) - np.array(places)
    assert np.ptp(late) < 0.04, f"the playhead strays from real time by {1000 * np.ptp(late):.0f} ms"
    assert np.min(np.diff(places)) >= 0

    recorded = np.frombuffer(null_sink.read_bytes(), "<i2").astype(float)
    part = map_wav(voice)[RATE : 2 * RATE, 0].astype(float)
    size = 1 << (len(recorded) + len(part)).bit_length()
    matches = np.fft.irfft(np.fft.rfft(recorded, size) * np.conj(np.fft.rfft(part, size)), size)
    at = int(np.argmax(matches[: len(recorded) - len(part)]))
    assert np.corrcoef(recorded[at : at + len(part)], part)[0, 1] > 0.99
