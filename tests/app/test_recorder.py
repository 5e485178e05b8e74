"""The recorder on a microphone made of code, recordings on disk, and what is said without sound."""

from __future__ import annotations

import builtins
import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import soundfile
from pytestqt.qtbot import QtBot

from app import sound
from app.recorder import Recorder, clicks_N, recover, tidy
from app.recorder_file import RecordingFile
from app.recorder_line import RATE
from engine.errors import VoiceError
from engine.voice import wav_header


def told(signal: Any) -> list[Any]:
    """What a signal that was waited for brought."""
    return list(signal.args)


class Microphone:
    """Stands in for a PortAudio stream: a ramp whose every sample says when it came, 10 ms at a time."""

    samplerate, channels, latency = float(RATE), 1, 0.02

    def __init__(self, callback, level: float = 0.25) -> None:
        self.callback, self.level = callback, level
        self.active = self.closed = False
        self.sent = 0
        self.overflow = False
        self.silent = False

    def start(self) -> None:
        self.active = True
        threading.Thread(target=self.run, daemon=True).start()

    def run(self) -> None:
        while self.active:
            values = (np.arange(self.sent, self.sent + 480) % RATE / RATE * self.level).astype(np.float32)
            self.sent += 480
            if not self.silent:
                self.callback(values.tobytes(), 480, None, SimpleNamespace(input_overflow=self.overflow))
                self.overflow = False
            time.sleep(0.01)

    def close(self, ignore_errors: bool = True) -> None:
        self.active, self.closed = False, True


@pytest.fixture
def microphones(monkeypatch: pytest.MonkeyPatch) -> list[Microphone]:
    """The streams that were opened; there is one microphone and no loudspeaker."""
    opened: list[Microphone] = []
    device = sound.Device(0, "Studio One", "ALSA", 1, 0, 48000.0, default_input=True)

    def find(name: str, way: str) -> sound.Device:
        if way == "output":
            raise sound.SoundError(sound.nothing("output"))
        return device

    def open_stream(kind: str, *, callback, **settings) -> Microphone:
        opened.append(Microphone(callback))
        return opened[-1]

    monkeypatch.setattr(sound, "find", find)
    monkeypatch.setattr(sound, "open_stream", open_stream)
    return opened


@pytest.fixture
def recorder(qtbot: QtBot, tmp_path: Path) -> Iterator[Recorder]:
    made = Recorder(tmp_path / "takes")
    yield made
    made.wait()


def samples(path: Path) -> np.ndarray:
    values, rate = soundfile.read(str(path))
    assert rate == RATE
    return values


def test_every_sample_from_start_to_stop_is_on_disk(
    recorder: Recorder, microphones: list[Microphone], qtbot: QtBot
) -> None:
    levels, waves, elapsed = [], [], []
    recorder.level.connect(lambda peak, rms: levels.append((peak, rms)))
    recorder.wave.connect(waves.append)
    recorder.elapsed.connect(elapsed.append)
    recorder.start()
    qtbot.waitUntil(lambda: recorder.state == "recording")
    qtbot.wait(1200)
    with qtbot.waitSignal(recorder.finished) as done:
        recorder.stop()
    recorded = told(done)[0]
    values = samples(recorded.path) / 0.25 * RATE
    steps = np.round(np.diff(values)) % RATE
    assert set(steps) == {1.0}, "each sample follows the one before it"
    assert 0.5 < recorded.duration_s < 2.5
    assert len(values) == round(recorded.duration_s * RATE)
    assert recorded.path.suffix == ".wav"
    assert soundfile.info(str(recorded.path)).subtype == "PCM_24"
    assert len(np.concatenate(waves)) == pytest.approx(recorded.duration_s * 100, abs=8)
    assert len(recorded.bins_B2) == int(round(recorded.duration_s * 100, 6))
    assert elapsed == sorted(elapsed)
    assert max(peak for peak, _ in levels) == pytest.approx(-12, abs=0.2)
    assert all(rms <= peak for peak, rms in levels)
    assert (recorded.clipped, recorded.gaps, recorded.reason) == (0, 0, "")


def test_the_microphone_stays_open_between_takes(
    recorder: Recorder, microphones: list[Microphone], qtbot: QtBot
) -> None:
    paths = []
    recorder.finished.connect(lambda recorded: paths.append(recorded.path))
    for _ in range(2):
        recorder.start()
        qtbot.waitUntil(lambda: recorder.state == "recording")
        qtbot.wait(150)
        recorder.stop()
        qtbot.waitUntil(lambda: recorder.state == "listening")
    assert len(microphones) == 1
    assert len(set(paths)) == 2
    recorder.wait()
    assert microphones[0].closed


def test_counting_in_comes_before_recording(
    recorder: Recorder, microphones: list[Microphone], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    recorder._beat.setInterval(80)
    counted = []
    recorder.counted.connect(counted.append)
    recorder.start(count_in=True)
    qtbot.waitUntil(lambda: recorder.state == "counting")
    assert not list(recorder._folder.glob("*"))
    qtbot.waitUntil(lambda: recorder.state == "recording")
    assert counted == [3, 2, 1, 0]
    recorder.cancel()
    qtbot.waitUntil(lambda: not list(recorder._folder.glob("*")))
    recorder.start(count_in=True)
    recorder.stop()
    qtbot.wait(400)
    assert recorder.state == "listening", "stopped while counting: nothing is recorded"
    assert not list(recorder._folder.glob("*"))


def test_the_clicks_are_three_and_soft() -> None:
    clicks = clicks_N(48000)
    assert len(clicks) == 3 * 48000
    assert 0.03 < np.abs(clicks).max() <= 0.1
    for beat in range(3):
        assert np.abs(clicks[beat * 48000 : beat * 48000 + 2400]).max() > 0.03
        assert not clicks[beat * 48000 + 4800 : (beat + 1) * 48000].any()


def test_too_loud_and_too_slow_are_counted(recorder: Recorder, microphones: list[Microphone], qtbot: QtBot) -> None:
    recorder.start()
    qtbot.waitUntil(lambda: recorder.state == "recording")
    microphones[0].level = 1.5
    microphones[0].overflow = True
    with qtbot.waitSignal(recorder.overflowed) as times:
        pass
    assert told(times) == [1]
    qtbot.wait(1100)
    with qtbot.waitSignal(recorder.finished) as done:
        recorder.stop()
    assert told(done)[0].clipped > 1000
    assert told(done)[0].gaps == 1
    assert np.abs(samples(told(done)[0].path)).max() <= 1


def test_a_microphone_that_falls_silent_is_gone_but_its_take_is_kept(
    recorder: Recorder, microphones: list[Microphone], qtbot: QtBot
) -> None:
    recorder.start()
    qtbot.waitUntil(lambda: recorder.state == "recording")
    qtbot.wait(300)
    microphones[0].silent = True
    with qtbot.waitSignals([recorder.finished, recorder.failed], timeout=8000):
        pass
    assert recorder.state == "closed"
    [path] = recorder._folder.glob("*.wav")
    assert len(samples(path)) > 0.1 * RATE


def test_closing_while_recording_keeps_it(recorder: Recorder, microphones: list[Microphone], qtbot: QtBot) -> None:
    recorder.start()
    qtbot.waitUntil(lambda: recorder.state == "recording")
    qtbot.wait(200)
    with qtbot.waitSignal(recorder.finished):
        recorder.close()
    assert len(list(recorder._folder.glob("*.wav"))) == 1


def test_what_is_dropped_while_sound_is_taken_in_is_gone_although_the_line_closes_at_once(
    microphones: list[Microphone], tmp_path: Path, qtbot: QtBot
) -> None:
    taking, go_on = threading.Event(), threading.Event()

    def listen(block: object) -> None:
        taking.set()
        assert go_on.wait(30)

    recorder = Recorder(tmp_path / "takes", listener=listen)
    recorder.start()
    qtbot.waitUntil(taking.is_set)
    assert list((tmp_path / "takes").iterdir())
    recorder.cancel()
    recorder.close()
    go_on.set()
    recorder.wait()
    assert list((tmp_path / "takes").iterdir()) == []


def test_a_disk_that_takes_no_more_is_said(
    recorder: Recorder, microphones: list[Microphone], qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "takes").write_bytes(b"in the way")
    with qtbot.waitSignal(recorder.failed) as said:
        recorder.start()
    assert "make room" in told(said)[0]
    assert recorder.state == "closed"


# Recordings on disk


def test_a_recording_is_readable_at_every_moment_and_whole_after_a_crash(tmp_path: Path) -> None:
    file = RecordingFile(tmp_path, RATE)
    ramp = np.linspace(-0.5, 0.5, 3 * RATE, dtype=np.float32)
    for part in np.split(ramp, 30):
        file.add(part)
    file._file.flush()  # as much as the system has got when the program dies
    halfway = soundfile.read(str(file.path), dtype="float32")[0]
    assert len(halfway) >= 2 * RATE
    assert recover(tmp_path) == [], "one that is being made is left alone"
    old = time.time() - 60
    os.utime(file.path, (old, old))
    with file.path.open("ab") as torn:
        torn.write(b"\x01")  # half a sample
    os.utime(file.path, (old, old))
    [whole] = recover(tmp_path)
    np.testing.assert_allclose(soundfile.read(str(whole), dtype="float32")[0], ramp, atol=1e-6)
    assert whole.suffix == ".wav"
    assert recover(tmp_path) == []
    file._file.close()


def test_what_cannot_be_recovered_is_removed(tmp_path: Path) -> None:
    (tmp_path / "empty.wav.recording").write_bytes(b"")
    (tmp_path / "short.wav.recording").write_bytes(wav_header(0, 1, RATE, 24) + bytes(300))
    (tmp_path / "junk.wav.recording").write_bytes(b"junk" * 100)
    for path in tmp_path.iterdir():
        os.utime(path, (1, 1))
    assert recover(tmp_path) == []
    assert list(tmp_path.iterdir()) == []
    assert recover(tmp_path / "nowhere") == []


def test_recordings_of_the_last_week_stay(tmp_path: Path) -> None:
    for name, days in (("old.wav", 8), ("new.wav", 6)):
        (tmp_path / name).write_bytes(b"x")
        then = time.time() - days * 86400
        os.utime(tmp_path / name, (then, then))
    tidy(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["new.wav"]


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(VoiceError, match="make room there"):
        RecordingFile(tmp_path / "file", RATE)


# Without sound


def test_without_the_library_everything_else_goes_on(
    monkeypatch: pytest.MonkeyPatch, recorder: Recorder, qtbot: QtBot
) -> None:
    real = builtins.__import__

    def without(name: str, *args, **kwargs):
        if name == "sounddevice":
            raise OSError("PortAudio library not found")
        return real(name, *args, **kwargs)

    monkeypatch.setattr(builtins, "__import__", without)
    monkeypatch.delitem(sys.modules, "sounddevice", raising=False)
    assert "PortAudio is missing" in sound.trouble("input")
    assert not sound.refresh()
    with pytest.raises(sound.SoundError, match="install"):
        sound.devices()
    with qtbot.waitSignal(recorder.failed) as said:
        recorder.start(count_in=True)
    assert "install" in told(said)[0]
    assert recorder.state == "closed"
    watch = sound.DeviceWatch()
    with qtbot.waitSignal(watch.changed):
        watch.start()
    watch.stop()


def test_the_chosen_microphone_or_else_the_default(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = (
        sound.Device(0, "Headset", "ALSA", 1, 0, 44100.0),
        sound.Device(1, "Built-in", "ALSA", 2, 2, 48000.0, default_input=True),
        sound.Device(2, "dmix", "ALSA", 0, 2, 48000.0),
        sound.Device(3, "Headset", "OSS", 1, 0, 44100.0),
    )
    monkeypatch.setattr(sound, "devices", lambda: rows)
    assert [device.index for device in sound.choices("input")] == [1, 0]
    assert [device.name for device in sound.choices("output")] == ["Built-in"]
    assert sound.find("Headset", "input").index == 0
    assert sound.find("Unplugged", "input").index == 1
    assert sound.find("", "output").index == 1
    assert sound.trouble("input") == ""
    monkeypatch.setattr(sound, "devices", lambda: rows[2:3])
    assert "plug one in" in sound.trouble("input")


def test_only_one_module_knows_the_sound_library() -> None:
    app = Path(sound.__file__).parent
    users = [path.name for path in app.rglob("*.py") if "import sounddevice" in path.read_text("utf-8")]
    assert users == ["sound.py"], "a refresh must know of every open stream"
