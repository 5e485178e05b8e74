"""The real recorder and the real dialog on a virtual microphone: a PulseAudio server of our own, in its own folder.

What happens runs in child processes (this file as a program), for PortAudio looks for devices only when it starts.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from scipy.signal import correlate

from tests.live_program import RATE, environment, lacking, sound_server

pytestmark = pytest.mark.skipif(bool(lacking()), reason=lacking())

SECONDS = 4.0


@pytest.fixture
def server() -> Iterator[tuple[Path, dict[str, str]]]:
    """A sound server whose only microphone hears what is played, and its folder; ended and removed afterwards."""
    try:
        with sound_server() as env:
            if not child(env, "devices"):
                pytest.skip("ALSA has no plugin for PulseAudio here (libasound2-plugins)")
            yield Path(env["HOME"]), env
    except RuntimeError as error:
        pytest.skip(str(error))


def child(env: dict[str, str], what: str, *args: object) -> dict[str, Any]:
    """Runs one of the programs below; returns what it says at its end."""
    command = [sys.executable, __file__, what, *map(str, args)]
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=150, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    return json.loads(done.stdout.splitlines()[-1])


def bursts() -> np.ndarray:
    """Syllables of noise, four a second, no two alike: (N,) float64, -12 dB at most."""
    rng = np.random.default_rng(7)
    times = np.arange(round(SECONDS * RATE)) / RATE
    noise = np.convolve(rng.normal(size=len(times)), np.ones(8) / 8, mode="same")
    loud = noise * np.sin(np.pi * (times * 4 % 1)) ** 0.7 * rng.uniform(0.3, 1, 64).repeat(RATE // 4)[: len(times)]
    return 0.25 * loud / np.abs(loud).max()


@pytest.fixture
def spoken(tmp_path: Path) -> Path:
    import soundfile

    path = tmp_path / "spoken.wav"
    soundfile.write(path, bursts(), RATE, "PCM_16")
    return path


def found_in(recorded_N: np.ndarray, spoken_N: np.ndarray) -> tuple[float, float]:
    """Where `spoken_N` lies in the recording, in seconds, and how well it correlates there."""
    products = correlate(recorded_N, spoken_N, mode="valid", method="fft")
    at = int(np.abs(products).argmax())
    part = recorded_N[at : at + len(spoken_N)]
    return at / RATE, float(np.corrcoef(part, spoken_N)[0, 1])


def test_what_is_spoken_is_recorded_whole(server: tuple[Path, dict[str, str]], spoken: Path) -> None:
    import soundfile

    folder, env = server
    said = child(env, "record", folder / "takes", spoken)
    assert said["states"][-3:] == ["recording", "stopping", "listening"]
    assert said["gaps"] == 0
    assert 15 < said["levels"] / said["seconds"] < 40, "about 30 levels a second"
    recorded, rate = soundfile.read(str(said["path"]))
    assert rate == RATE
    assert len(recorded) / rate == pytest.approx(said["duration_s"], abs=1e-6)
    assert said["duration_s"] == pytest.approx(said["seconds"], abs=0.35), "as long as it ran"
    spoken_N = bursts()
    start_s, fit = found_in(recorded, spoken_N)
    assert fit > 0.95
    assert said["peak_db"] == pytest.approx(-12, abs=1)
    for second in range(int(SECONDS)):  # a gap would shift what comes after it
        at_s, fit = found_in(recorded, spoken_N[second * RATE : (second + 1) * RATE])
        assert fit > 0.95
        assert at_s - second == pytest.approx(start_s, abs=0.003)


def test_a_microphone_that_goes_keeps_what_was_recorded(server: tuple[Path, dict[str, str]], spoken: Path) -> None:
    import soundfile

    folder, env = server
    said = child(env, "lose", folder / "takes", spoken)
    assert "microphone is gone" in said["reason"]
    assert said["states"][-1] == "closed"
    recorded, _ = soundfile.read(str(said["path"]))
    assert len(recorded) / RATE > 1
    assert np.abs(recorded).max() > 0.1


def test_the_dialog_by_keyboard_from_speaking_to_a_take(server: tuple[Path, dict[str, str]], spoken: Path) -> None:
    _, env = server
    said = child(env, "dialog", spoken)
    assert said["counted"] == [3, 2, 1, 0]
    assert said["hint"] != ""
    [take] = said["takes"]
    assert take["origin"] == "recording"
    assert take["duration_s"] > SECONDS
    assert take["start_s"] == pytest.approx(0.5, abs=0.01), "trimmed by keys"
    assert take["gain_db"] == 2.0
    assert said["listened"], "the audition played"
    assert said["notices"] == []


def test_without_any_microphone_a_sentence_says_so(tmp_path: Path) -> None:
    (tmp_path / ".asoundrc").write_text("")
    env = environment(tmp_path)
    said = child(env, "nothing", tmp_path / "takes")
    assert len(said["failed"]) == 1
    assert "microphone" in said["failed"][0].lower()
    assert not list((tmp_path / "takes").glob("*"))


# The programs


def _observed(recorder: object) -> dict[str, list]:
    seen: dict[str, list] = {name: [] for name in ("state_changed", "level", "finished", "failed", "counted")}
    for name, values in seen.items():
        getattr(recorder, name).connect(lambda *args, values=values: values.append(args[0]))
    return seen


def _wait(what: object, seconds: float = 30.0) -> None:
    from PySide6.QtTest import QTest

    end = time.monotonic() + seconds
    while not what():  # type: ignore[operator]
        assert time.monotonic() < end, "it takes too long"
        QTest.qWait(20)


def _devices() -> dict[str, Any]:
    from app import sound

    return {} if sound.trouble("input") else {"names": [device.name for device in sound.choices("input")]}


def _record(folder: str, spoken: str) -> dict[str, Any]:
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtTest import QTest

    from app.recorder import Recorder

    app = QCoreApplication([])
    recorder = Recorder(Path(folder))
    seen = _observed(recorder)
    recorder.start()
    _wait(lambda: recorder.state == "recording")
    began, before = time.monotonic(), len(seen["level"])
    QTest.qWait(200)
    player = subprocess.Popen(["paplay", spoken])
    _wait(lambda: player.poll() is not None)
    QTest.qWait(500)
    recorder.stop()
    seconds, levels = time.monotonic() - began, len(seen["level"]) - before
    _wait(lambda: bool(seen["finished"]) and recorder.state == "listening")
    states = list(seen["state_changed"])
    recorder.wait()
    [recorded] = seen["finished"]
    del app
    return {
        "path": str(recorded.path),
        "duration_s": recorded.duration_s,
        "peak_db": recorded.peak_db,
        "gaps": recorded.gaps,
        "seconds": seconds,
        "levels": levels,
        "states": states,
    }


def _lose(folder: str, spoken: str) -> dict[str, Any]:
    import signal

    from PySide6.QtCore import QCoreApplication
    from PySide6.QtTest import QTest

    from app.recorder import Recorder

    app = QCoreApplication([])
    recorder = Recorder(Path(folder))
    seen = _observed(recorder)
    recorder.start()
    _wait(lambda: recorder.state == "recording")
    player = subprocess.Popen(["paplay", spoken], stderr=subprocess.DEVNULL)
    QTest.qWait(2500)
    os.kill(int(os.environ["SERVER_PID"]), signal.SIGKILL)
    _wait(lambda: bool(seen["finished"]) and recorder.state == "closed")
    player.wait()
    [recorded] = seen["finished"]
    del app
    return {"path": str(recorded.path), "reason": recorded.reason, "states": seen["state_changed"]}


def _dialog(spoken: str) -> dict[str, Any]:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from app import theme
    from app.dialogs.record import RecordDialog
    from app.settings import Settings
    from app.studio import Studio

    app = QApplication([])
    theme.apply(app, "dark")
    studio = Studio(Settings())
    studio.session.new()
    notices: list[str] = []
    studio.notice.connect(lambda _level, sentence: notices.append(sentence))
    dialog = RecordDialog(studio)
    seen = _observed(dialog.recorder)
    dialog.show()
    _wait(lambda: dialog.recorder.state == "listening")
    dialog.setFocus()
    QTest.keyClick(dialog, Qt.Key.Key_R)
    _wait(lambda: dialog.recorder.state == "recording")
    player = subprocess.Popen(["paplay", spoken])
    _wait(lambda: player.poll() is not None)
    QTest.qWait(300)
    hint = dialog.microphone.hint.text()
    QTest.keyClick(dialog, Qt.Key.Key_Space)
    _wait(lambda: dialog.list.count() == 1 and dialog.recorder.state == "listening")
    dialog.wave.setFocus()
    QTest.keyClick(dialog.wave, Qt.Key.Key_Home)
    for _ in range(5):
        QTest.keyClick(dialog.wave, Qt.Key.Key_Right)
    QTest.keyClick(dialog.wave, Qt.Key.Key_I)
    slider = dialog.treatment.gain.slider
    slider.setFocus()
    for _ in range(4):
        QTest.keyClick(slider, Qt.Key.Key_Right)
    QTest.keyClick(dialog, Qt.Key.Key_P)
    _wait(lambda: dialog.audition.playback.playing, 90)
    head_s = dialog.wave.head_s
    _wait(lambda: dialog.wave.head_s > head_s + 0.2)
    QTest.keyClick(dialog, Qt.Key.Key_P)
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    _wait(lambda: bool(studio.project.takes), 90)
    takes = [
        {name: getattr(take, name) for name in ("origin", "duration_s", "start_s", "end_s", "gain_db", "gate_db")}
        for take in studio.project.takes
    ]
    studio.end()
    return {"takes": takes, "counted": seen["counted"], "hint": hint, "listened": True, "notices": notices}


def _nothing(folder: str) -> dict[str, Any]:
    from PySide6.QtCore import QCoreApplication

    from app.recorder import Recorder

    app = QCoreApplication([])
    recorder = Recorder(Path(folder))
    seen = _observed(recorder)
    recorder.start()
    _wait(lambda: bool(seen["failed"]))
    del app
    return {"failed": seen["failed"]}


if __name__ == "__main__":
    programs = {"devices": _devices, "record": _record, "lose": _lose, "dialog": _dialog, "nothing": _nothing}
    print(json.dumps(programs[sys.argv[1]](*sys.argv[2:])), flush=True)
    os._exit(0)  # a device that is gone may hold up the end of PortAudio
