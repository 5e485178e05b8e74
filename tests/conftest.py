"""What several tests need: pictures and voices that are made here, never fetched; and a home that is not the user's."""

from __future__ import annotations

import atexit
import gc
import os
import sys
import threading
import time
import wave
from collections.abc import Callable, Iterator
from pathlib import Path

# Before torch and OpenMP start: tests run side by side on small machines.
os.environ.setdefault("OMP_NUM_THREADS", "1")
# Before Qt starts: no window of a test appears on anybody's screen.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import psutil
import pytest
from PIL import Image
from scipy.signal import lfilter
from skimage.data import astronaut

VOWELS = ((730, 1090), (270, 2290), (570, 840), (530, 1840))
"""First two formants of a, i, o, e in Hz (Peterson and Barney 1952)."""


def voice_samples(seconds: float, rate: int = 16000, seed: int = 0) -> np.ndarray:
    """Syllables of a male voice, about four a second: (N,) float64, -0.5 … 0.5."""
    rng = np.random.default_rng(seed)
    times = np.arange(round(seconds * rate)) / rate
    pitch = 110 + 15 * np.sin(2 * np.pi * 0.6 * times)
    glottis = np.diff(np.floor(np.cumsum(pitch) / rate), prepend=0.0) + 0.01 * rng.normal(size=len(times))
    out = np.zeros(len(times))
    syllable = round(0.25 * rate)
    for start in range(0, len(times), syllable):
        part = glottis[start : start + syllable]
        for formant in VOWELS[rng.integers(len(VOWELS))]:
            radius = np.exp(-np.pi * 90 / rate)
            part = lfilter([1 - radius], [1, -2 * radius * np.cos(2 * np.pi * formant / rate), radius**2], part)
        loudness = np.sin(np.pi * np.arange(len(part)) / syllable) ** 0.7
        out[start : start + syllable] = part * loudness
    return 0.5 * out / max(np.abs(out).max(), 1e-9)


def write_wav(path: Path, samples: np.ndarray, rate: int = 16000) -> Path:
    """A mono 16-bit WAV file."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes((np.clip(samples, -1, 1) * 32767).astype("<i2").tobytes())
    return path


@pytest.fixture(scope="session", autouse=True)
def home_of_the_tests(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Settings, drafts, cache and logs of everything that is tested, also in other processes: never the user's own."""
    with pytest.MonkeyPatch.context() as patch:
        home = tmp_path_factory.mktemp("home")
        patch.setenv("LIKENESS_HOME", str(home))
        yield home


@pytest.fixture(scope="session")
def portrait(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A woman who smiles at the camera, 256 x 256 px (NASA, public domain)."""
    path = tmp_path_factory.mktemp("portrait") / "portrait.png"
    Image.fromarray(astronaut()[:240, 105:345]).resize((256, 256), Image.Resampling.LANCZOS).save(path)
    return path


@pytest.fixture(scope="session")
def voice(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two seconds of syllables, WAV, 16 kHz, mono."""
    return write_wav(tmp_path_factory.mktemp("voice") / "voice.wav", voice_samples(2.0))


@pytest.fixture(scope="session")
def installation(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An installation of its own that has the attention renderer too, its net tiny and untaught."""
    from tests.installation import attention_installation

    return attention_installation(tmp_path_factory.mktemp("installation"))


@pytest.fixture(scope="session")
def make_voice() -> Callable[[Path, np.ndarray], Path]:
    """Writes samples at 16 kHz to a WAV file."""
    return write_wav


# The end of the session

LEFT_S = 10.0
"""What ends by itself within this time was not left running."""
OURS = ("app", "engine", "training", "tests")


@pytest.hookimpl(trylast=True)  # after the last fixtures
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Ends in order what is native, before anybody says "passed", and fails where something of ours is still running.

    Left to the end of Python, it would end in an order that depends on addresses, and a crash would have no trace.
    """
    left = still_running()
    end_windows()
    end_models()
    if left:
        reporter = session.config.pluginmanager.get_plugin("terminalreporter")
        if reporter is not None:
            reporter.write_line("")
            reporter.write_line(f"The tests are over, but this still runs: {', '.join(left)}. End it in its test.")
        if session.exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED


def still_running() -> list[str]:
    """Threads and child processes of ours that do not end by themselves; those of libraries are their own business."""
    end = time.monotonic() + LEFT_S
    while (left := our_threads() + our_processes()) and time.monotonic() < end:
        time.sleep(0.05)
    return left


def our_threads() -> list[str]:
    """Names of the threads that run our code."""
    found: list[str] = []
    for thread in threading.enumerate():
        work = getattr(thread, "_target", None)
        modules = [str(getattr(work, "__module__", "")), type(thread).__module__]
        ours = [module for module in modules if module.partition(".")[0] in OURS]
        if thread.is_alive() and ours:
            found.append(f"thread {thread.name!r} of {ours[0]}")
    return found


def our_processes() -> list[str]:
    """The child processes that we start: workers, windows, ffmpeg."""
    found: list[str] = []
    for child in psutil.Process().children():
        try:
            words, state = child.cmdline(), child.status()
        except psutil.Error:  # it has ended meanwhile
            continue
        ours = {"engine.worker", "app", "engine.cli", "training.cli"}.intersection(words) or "ffmpeg" in "".join(
            words[:1]
        )
        if ours and state != psutil.STATUS_ZOMBIE:
            found.append(f"process {child.pid} ({' '.join(words[:4])})")
    return found


def end_windows() -> None:
    """Ends threads of sound, windows and Qt itself, as the program does it: nothing of Qt is left for Python's end."""
    if "app.ending" in sys.modules:
        sys.modules["app.ending"].end()
    if "PySide6.QtWidgets" not in sys.modules:
        return
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return
    for window in app.topLevelWidgets():
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()  # here, in the thread of the windows
    app.shutdown()


def end_models() -> None:
    """Stops MediaPipe's threads, else an exit handler does it."""
    for name in ("engine.faces.mediapipe_models", "engine.faces.hands"):
        module = sys.modules.get(name)
        if module is not None and module._models.cache_info().currsize:
            started = module._models()
            module._models.cache_clear()
            atexit.unregister(started.close)
            started.close()
