"""A live session on a microphone made of code, with the real worker: from speaking to a take in the project."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import soundfile
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app import live_worker, sound
from app.live import Live, LiveTake
from app.live_figures import FRAME_MS, Clock
from app.live_voices import MOST, known_voice, remember_voice
from app.recorder_line import RATE, Block
from app.settings import Settings
from app.studio import Studio
from app.worker_process import WorkerProcess
from engine.live import live_blinks
from engine.live_files import read_motion
from tests.conftest import voice_samples


class Kept(WorkerProcess):
    """One worker for all sessions of these tests: loading what it needs takes far longer than speaking."""

    def end(self) -> None:
        pass


@pytest.fixture(scope="module")
def process(qapp: QApplication) -> Iterator[Kept]:
    made = Kept("live")
    made.environment = live_worker.AT_ONCE
    yield made
    WorkerProcess.end(made)


WaitFor = Callable[[Callable[[], bool]], None]


class Microphone:
    """Stands in for a PortAudio stream: somebody who speaks, 10 ms at a time."""

    samplerate, channels, latency = float(RATE), 1, 0.02
    voice_N = voice_samples(4.0, RATE).astype(np.float32)

    def __init__(self, callback: Callable[..., None]) -> None:
        self.callback = callback
        self.active = False
        self.sent = 0

    def start(self) -> None:
        self.active = True
        threading.Thread(target=self.run, daemon=True).start()

    def run(self) -> None:
        while self.active:
            values_N = np.take(self.voice_N, np.arange(self.sent, self.sent + 480), mode="wrap")
            self.sent += 480
            self.callback(values_N.tobytes(), 480, None, SimpleNamespace(input_overflow=False))
            time.sleep(0.01)

    def close(self, ignore_errors: bool = True) -> None:
        self.active = False


@pytest.fixture(autouse=True)
def microphones(monkeypatch: pytest.MonkeyPatch, process: Kept) -> Iterator[list[Microphone]]:
    """The streams that were opened; there is one microphone."""
    monkeypatch.setattr(live_worker, "WorkerProcess", lambda _name, _parent: process)
    opened: list[Microphone] = []
    device = sound.Device(0, "Studio One", "ALSA", 1, 0, 48000.0, default_input=True)

    def open_stream(kind: str, *, callback: Callable[..., None], **settings: Any) -> Microphone:
        opened.append(Microphone(callback))
        return opened[-1]

    monkeypatch.setattr(sound, "find", lambda name, way: device)
    monkeypatch.setattr(sound, "open_stream", open_stream)
    monkeypatch.setattr(sound, "known_trouble", lambda way: "")
    yield opened
    for one in opened:
        one.active = False


class Told:
    """What a live session tells."""

    def __init__(self, live: Live) -> None:
        self.states: list[str] = []
        self.frames: list[Any] = []
        self.figures: list[Any] = []
        self.levels: list[float] = []
        self.failed: list[str] = []
        self.takes: list[LiveTake] = []
        live.state_changed.connect(self.states.append)
        live.frame_ready.connect(self.frames.append)
        live.figures.connect(self.figures.append)
        live.level.connect(lambda peak, _rms: self.levels.append(peak))
        live.failed.connect(self.failed.append)
        live.kept.connect(self.takes.append)


@pytest.fixture
def told(microphones: list[Microphone], spoken: Studio) -> Told:
    spoken.live.choice.choose_renderer("landmarks")
    return Told(spoken.live)


def speak(studio: Studio, told: Told, wait_for: WaitFor, frames: int = 8) -> None:
    """Begins, and speaks until some frames were seen."""
    studio.live.start()
    end = time.monotonic() + 240  # the first one loads what all need
    while len(told.frames) < frames and not told.failed and time.monotonic() < end:
        QTest.qWait(20)
    assert told.failed == []
    assert len(told.frames) >= frames


def test_what_is_spoken_becomes_a_take_that_is_edited_like_any_other(
    spoken: Studio, told: Told, wait_for: WaitFor
) -> None:
    before, live = spoken.project, spoken.live
    speak(spoken, told, wait_for)
    wait_for(lambda: bool(told.figures))
    live.stop()
    wait_for(lambda: live.state == "off")
    assert told.states == ["preparing", "running", "keeping", "off"]
    assert told.failed == []
    assert max(told.levels) > -12
    assert (told.frames[0].width(), told.frames[0].height()) == (256, 256)
    assert told.figures[-1].elapsed_s > 0
    [take] = told.takes
    assert (take.generator, take.renderer, take.seed, take.gaps) == ("audio2keypoint", "landmarks", before.seed, 0)
    recorded_N, rate = soundfile.read(str(take.sound), dtype="float32")
    assert len(recorded_N) / rate == pytest.approx(take.duration_s)
    motion_TPD = read_motion(take.motion)
    assert len(motion_TPD) == -(-round(take.duration_s * 16000) // 640)
    assert take.whole

    spoken.live_takes.keep(take)
    wait_for(lambda: len(spoken.project.takes) == 2)
    wait_for(lambda: spoken.project.motion is not None and spoken.project.motion.heard is not None)
    wait_for(lambda: spoken.scene.voice_ready and spoken.scene.motion is not None)
    after = spoken.project
    assert after.voice is not None
    assert after.motion is not None
    assert after.voice.name == "Live 1"
    assert (after.generator, after.renderer, after.seed) == ("audio2keypoint", "landmarks", before.seed)
    assert not spoken.scene.stale
    assert after.blinks == live_blinks(take.seed, after.voice.duration_s)
    wait_for(lambda: spoken.scene.motion.frames == after.motion.frames)  # type: ignore[union-attr]
    np.testing.assert_array_equal(spoken.scene.motion.landmarks_TPD, motion_TPD)  # type: ignore[union-attr]
    assert "generate" not in [job.op for job in spoken.jobs.list], "what was seen is what is kept"
    assert spoken.session.undo_label == "Keep the live take"
    spoken.session.undo()
    assert spoken.project == before, "one edit"
    spoken.session.redo()
    assert spoken.project == after
    spoken.set_seed(7)  # and from here on it is a take like any other
    wait_for(lambda: spoken.project.motion is not None and spoken.project.motion.seed == 7)


def test_the_second_take_has_another_name_and_knows_the_voice(spoken: Studio, told: Told, wait_for: WaitFor) -> None:
    remember_voice(spoken.settings, "", {"level": 0.1, "floor_db": -60.0})
    for number in (1, 2):
        speak(spoken, told, wait_for)
        spoken.live.stop()
        wait_for(lambda: spoken.live.state == "off")
        spoken.live_takes.keep(told.takes[-1])
        told.frames.clear()
        wait_for(lambda number=number: len(spoken.project.takes) == 1 + number)
    assert [take.name for take in spoken.project.takes][1:] == ["Live 1", "Live 2"]
    assert spoken.live._arguments["voice"] == {"level": 0.1, "floor_db": -60.0}


@pytest.mark.skipif(os.name != "posix", reason="kills by signal")
def test_a_worker_that_is_killed_costs_no_sound_and_its_motion_is_made_later(
    spoken: Studio, told: Told, wait_for: WaitFor, microphones: list[Microphone]
) -> None:
    live = spoken.live
    speak(spoken, told, wait_for, 4)
    os.kill(live.worker_pid, signal.SIGKILL)
    wait_for(lambda: bool(told.failed))
    assert "still being recorded" in told.failed[0]
    assert live.state == "running"
    sent = microphones[-1].sent
    wait_for(lambda: microphones[-1].sent > sent + RATE)
    live.stop()
    wait_for(lambda: live.state == "off")
    [take] = told.takes
    assert not take.whole
    live_TPD = read_motion(take.motion)
    assert 0 < len(live_TPD) < take.duration_s * 25 - 20
    spoken.live_takes.keep(take)
    wait_for(lambda: len(spoken.project.takes) == 2 and spoken.scene.motion is not None)
    wait_for(lambda: spoken.scene.motion.frames >= take.duration_s * 25)  # type: ignore[union-attr]
    assert not spoken.scene.stale
    made_TPD = spoken.scene.motion.landmarks_TPD  # type: ignore[union-attr]
    np.testing.assert_array_equal(made_TPD[: len(live_TPD)], live_TPD)
    rest_T = np.abs(np.diff(made_TPD[len(live_TPD) :, 48:68], axis=0)).max(axis=(1, 2))
    assert (rest_T > 0.05).mean() > 0.5, "it goes on speaking"


def test_a_microphone_that_goes_keeps_what_was_said(
    spoken: Studio, told: Told, wait_for: WaitFor, microphones: list[Microphone]
) -> None:
    speak(spoken, told, wait_for)
    microphones[-1].active = False
    wait_for(lambda: spoken.live.state == "off" and bool(told.failed))
    assert "microphone is gone" in told.failed[0]
    assert len(told.failed) == 1
    assert told.takes[0].duration_s > 0.2


def test_what_is_discarded_or_not_to_be_kept_leaves_no_file(
    spoken: Studio, told: Told, wait_for: WaitFor, home: Path
) -> None:
    for keep in (True, False):
        told.frames.clear()
        spoken.live.start(keep=keep)
        wait_for(lambda: len(told.frames) >= 4)
        assert bool(list((home / "data" / "recordings").glob("*.recording"))) == keep
        spoken.live.discard() if keep else spoken.live.stop()
        assert spoken.live.state == "off"
        wait_for(lambda: not list((home / "data" / "recordings").glob("take-*")))
    assert told.takes == []
    assert told.failed == []


def test_another_project_ends_it(spoken: Studio, told: Told, wait_for: WaitFor) -> None:
    speak(spoken, told, wait_for, 2)
    spoken.session.new()
    assert spoken.live.state == "off"


def test_the_end_of_the_program_keeps_the_sound_on_disk(
    spoken: Studio, told: Told, wait_for: WaitFor, home: Path
) -> None:
    speak(spoken, told, wait_for)
    spoken.live.close()
    [path] = (home / "data" / "recordings").glob("take-*.wav")
    assert soundfile.info(str(path)).duration > 0.2


def test_without_a_portrait_or_a_microphone_it_says_what_to_do(
    studio: Studio, spoken_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = Told(studio.live)
    assert "portrait" in studio.live.can_start
    studio.live.start()
    assert told.failed == [studio.live.can_start]
    assert studio.live.state == "off"
    studio.session.open(spoken_home / "spoken.likeness", read_only=True)
    monkeypatch.setattr(sound, "known_trouble", sound.nothing)
    assert "microphone" in studio.live.can_start


def test_only_what_streams_and_is_installed_can_be_chosen(spoken: Studio) -> None:
    live = spoken.live
    assert (live.choice.renderer, live.choice.generator) == (spoken.project.renderer, spoken.project.generator)
    live.choice.choose_generator("speech_landmarks")
    live.choice.choose_renderer("landmarks")
    assert (live.choice.renderer, live.choice.generator) == ("landmarks", "speech_landmarks")
    live.choice.choose_generator("crayon")
    live.choice.choose_renderer("crayon")
    assert (live.choice.renderer, live.choice.generator) == (spoken.project.renderer, "speech_landmarks")


def test_the_worker_is_started_when_the_page_is_entered_and_no_earlier(
    monkeypatch: pytest.MonkeyPatch, studio: Studio, spoken_home: Path
) -> None:
    monkeypatch.setattr(live_worker, "WorkerProcess", WorkerProcess)
    studio.session.open(spoken_home / "spoken.likeness", read_only=True)
    live = Live(studio)
    live.choice.choose_renderer("landmarks")
    assert live.worker_pid == 0
    live.prepare()
    assert live.worker_pid
    live.close()
    assert live.worker_pid == 0


# What needs no session


def block(start: int, at_ns: int, size: int = 480) -> Block:
    return Block(np.zeros(size, np.float32), RATE, start, at_ns)


def test_the_delay_is_counted_from_the_last_sound_of_the_frame() -> None:
    clock = Clock()
    for number in range(100):  # each block's last sample was captured just as it ended
        clock.heard(block(number * 480, (number + 1) * 10_000_000))
    assert clock.elapsed_s == pytest.approx(1.0)
    assert clock.shown(4, 270_000_000) == pytest.approx(70.0)  # frame 4 ends at 200 ms
    assert clock.shown(5, 300_000_000) == pytest.approx(60.0)
    assert clock.shown(25, 1_100_000_000) is None, "its sound has not ended yet"
    figures = clock.figures(3, 1_100_000_000)
    assert figures.latency_ms == pytest.approx(69.5)
    assert (figures.dropped, figures.elapsed_s) == (3, pytest.approx(1.0))
    assert figures.fps == pytest.approx(2.0)
    assert FRAME_MS == 40
    assert clock.figures(3, 9_000_000_000).latency_ms is None, "only the last seconds count"


def test_a_frame_that_ends_amid_a_block_was_captured_before_it_ended() -> None:
    clock = Clock()
    clock.heard(block(0, 100_000_000, 4800))
    assert clock.shown(0, 150_000_000) == pytest.approx(110.0)  # 40 ms of 100; captured 60 ms before the block's end


def test_captures_are_not_remembered_for_ever() -> None:
    clock = Clock()
    for number in range(10_000):
        clock.heard(block(number * 480, number))
    assert len(clock._captured) <= 2002
    assert clock.elapsed_s == pytest.approx(100.0)


def test_voices_are_remembered_by_microphone(home: Path) -> None:
    settings = Settings()
    assert known_voice(settings, "A") is None
    remember_voice(settings, "A", {"level": 0.05, "floor_db": -61.5})
    remember_voice(settings, "B", {"level": 0.2, "floor_db": -50})
    remember_voice(settings, "A", None)  # too little was heard
    remember_voice(settings, "A", {"level": float("nan"), "floor_db": -50})
    assert known_voice(Settings(), "A") == {"level": 0.05, "floor_db": -61.5}
    for number in range(MOST):
        remember_voice(settings, f"C{number}", {"level": 0.1, "floor_db": -50})
    assert known_voice(settings, "A") is None, "the oldest is forgotten"
    settings.set("live_voices", ("no json", "[]", '{"microphone": 3, "level": 1, "floor_db": 0}'))
    assert known_voice(settings, "A") is None
