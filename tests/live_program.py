"""The studio's live session as a program of its own, on a sound server of its own: for tests and for the bench.

PortAudio looks for devices only when it starts; so whoever wants a microphone that is there only now runs this file.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).parents[1]
RATE = 48000
ALSA = "pcm.!default { type pulse }\nctl.!default { type pulse }\n"
PROGRAMS = ("pulseaudio", "pactl", "pacat")
FORM = ("--raw", "--format=float32le", f"--rate={RATE}", "--channels=1", "--latency-msec=20")
CHUNK_S = 0.01


@dataclass(frozen=True)
class Order:
    """What a live session is asked to be like.

    `voice`: the WAV file that is spoken, mono, 48 kHz, again and again for `seconds`. `trouble`: "" or what happens to
    the worker after two seconds: "stop" (it stands still for a second) or "kill". `server_dies`: the microphone is
    pulled out then. `paced`: every 10 ms of sound are given to the sound server at their time, so that it is known
    when; else it has them beforehand, and a busy machine tears no holes into what is spoken. `keep`: the take comes
    into the project; `export`: as which video. `memory`: what both processes hold is looked at every two seconds.
    """

    portrait: str
    voice: str
    seconds: float
    size: int = 256
    renderer: str = "warp"
    generator: str = "audio2keypoint"
    trouble: str = ""
    server_dies: bool = False
    paced: bool = False
    keep: bool = False
    export: str = ""
    memory: bool = False


def environment(folder: Path) -> dict[str, str]:
    """Of everything that belongs to the server in `folder`; nothing of the user's own sound is touched."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PULSE", "ALSA", "DBUS", "XDG"))}
    return kept | {
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(folder),
        "PULSE_RUNTIME_PATH": str(folder),
        "PULSE_SERVER": f"unix:{folder}/native",
        "LIKENESS_HOME": str(folder / "likeness"),
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
        "OMP_NUM_THREADS": "1",
    }


def lacking() -> str:
    """Why there can be no virtual microphone here; "" if there can."""
    if not sys.platform.startswith("linux"):
        return "the virtual microphone is PulseAudio's"
    return "" if all(map(shutil.which, PROGRAMS)) else "pulseaudio and pulseaudio-utils are not installed"


@contextmanager
def sound_server() -> Generator[dict[str, str]]:
    """A sound server whose only microphone hears what is played; what runs with that environment uses it.

    Raises RuntimeError where it does not start.
    """
    folder = Path(tempfile.mkdtemp(prefix="lk-"))  # a socket's path must be short
    (folder / ".asoundrc").write_text(ALSA)
    env = environment(folder)
    modules = [
        f"--load=module-native-protocol-unix socket={folder}/native auth-anonymous=1",
        f"--load=module-null-sink sink_name=virt rate={RATE} channels=2",
    ]
    flags = "-n --daemonize=no --exit-idle-time=-1 --use-pid-file=no --realtime=no --high-priority=no --disable-shm=yes"
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(["pulseaudio", *flags.split(), *modules], env=env, stdout=log, stderr=log)
    try:
        end = time.monotonic() + 20
        ask = ["pactl", "set-default-source", "virt.monitor"]
        while subprocess.run(ask, env=env, capture_output=True, check=False).returncode:
            if time.monotonic() > end or process.poll() is not None:
                raise RuntimeError(f"pulseaudio does not start here: {(folder / 'log').read_text()[-400:]}")
            time.sleep(0.1)
        # A microphone always gives something: without it the server would let the sink sleep, and wake it up late.
        with _silence(env):
            yield env | {"SERVER_PID": str(process.pid)}
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _silence(env: dict[str, str]) -> Generator[None]:
    with Path("/dev/zero").open("rb") as zeros:
        player = subprocess.Popen(["pacat", *FORM], env=env, stdin=zeros, stderr=subprocess.DEVNULL)
    try:
        yield
    finally:
        player.kill()
        player.wait()


def live(env: dict[str, str], order: Order, timeout_s: float = 200.0) -> dict[str, Any]:
    """Runs a live session in a process of its own; returns what it says at its end."""
    command = [sys.executable, __file__, json.dumps(asdict(order))]
    limit_s = order.seconds + timeout_s
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=limit_s, check=False)
    if done.returncode:
        raise AssertionError(done.stderr[-3000:])
    return json.loads(done.stdout.splitlines()[-1])


# The program


class Speech(threading.Thread):
    """Speaks a file into the sound server's microphone; `paced`: every part of it at its time."""

    def __init__(self, path: str, seconds: float, *, paced: bool) -> None:
        super().__init__(daemon=True)
        self._paced = paced
        import soundfile

        values, rate = soundfile.read(path, dtype="float32")
        assert rate == RATE
        self._samples = np.resize(values, round(seconds * RATE))
        self._over = threading.Event()
        self.began_ns = 0

    def run(self) -> None:
        form = FORM if self._paced else [*FORM[:-1], "--latency-msec=1000"]
        player = subprocess.Popen(["pacat", *form], stdin=subprocess.PIPE, stderr=subprocess.DEVNULL)
        assert player.stdin is not None
        size = round(CHUNK_S * RATE)
        self.began_ns = time.perf_counter_ns()
        try:
            for number, start in enumerate(range(0, len(self._samples), size)):
                wait_s = (self.began_ns - time.perf_counter_ns()) / 1e9 + number * CHUNK_S
                if self._over.wait(max(0.0, wait_s) if self._paced else 0.0):
                    break
                player.stdin.write(self._samples[start : start + size].tobytes())
                player.stdin.flush()
            player.stdin.close()
            player.wait(120)  # until all of it was heard
        except BrokenPipeError:  # the server was ended
            pass
        player.wait(10)

    def end(self) -> None:
        """Falls silent."""
        self._over.set()
        self.join()


def _wait(what: Callable[[], object], seconds: float = 90.0) -> None:
    """Lets the program run, as `QApplication.exec` does, until something is so.

    QTest.qWait would not do: it keeps Python's lock while it waits, and the microphone's thread would come too late.
    """
    from PySide6.QtCore import QEventLoop, QTimer

    end, loop, timer = time.monotonic() + seconds, QEventLoop(), QTimer(interval=10)
    timer.timeout.connect(lambda: loop.quit() if what() or time.monotonic() > end else None)
    timer.start()
    if not what():
        loop.exec()
    if not what():
        raise AssertionError("it takes too long")


def _session(order: Order) -> dict[str, Any]:
    from PySide6.QtWidgets import QApplication

    from app.settings import Settings
    from app.studio import Studio

    app = QApplication([])
    settings = Settings()
    settings.set("live_px", str(order.size))
    studio = Studio(settings)
    studio.session.new()
    notices: list[str] = []
    studio.notice.connect(lambda _level, sentence: notices.append(sentence))
    studio.imports.portrait(Path(order.portrait))
    _wait(lambda: studio.project.portrait is not None and studio.scene.picture is not None)
    seen = _Seen(studio.live)
    out = _spoken(studio, order, seen) | seen.told()
    if order.keep:
        out |= _kept(studio, seen.takes[0], order.export)
    studio.end()
    del app
    return out | {"notices": notices}


class _Seen:
    """What a live session tells."""

    def __init__(self, live: Any) -> None:
        self.states, self.failed, self.takes = list[str](), list[str](), list[Any]()
        self._late_ms, self._figures = list[float | None](), list[Any]()
        self._shown: list[tuple[int, int]] = []
        live.state_changed.connect(self.states.append)
        live.failed.connect(self.failed.append)
        live.kept.connect(self.takes.append)
        live.figures.connect(self._figures.append)
        live.frame_ready.connect(lambda _image: self._late_ms.append(live.clock.last_ms))
        live._worker.frame.connect(lambda _image, index: self._shown.append((index, time.perf_counter_ns())))

    def told(self) -> dict[str, Any]:
        from engine.live_files import read_motion

        takes: list[dict[str, Any]] = []
        for take in self.takes:
            motion = read_motion(take.motion)
            lips = np.linalg.norm(motion[:, 62] - motion[:, 66], axis=1).tolist() if len(motion) else []
            facts = {"sound": str(take.sound), "frames": len(motion), "duration_s": take.duration_s, "lips": lips}
            takes.append(facts | {"gaps": take.gaps, "dropped": take.dropped, "whole": take.whole})
        return {
            "states": self.states,
            "failed": self.failed,
            "takes": takes,
            "late_ms": [value for value in self._late_ms if value is not None],
            "shown": self._shown,
            "fps": [one.fps for one in self._figures],
        }


def _spoken(studio: Any, order: Order, seen: _Seen) -> dict[str, Any]:
    """Speaks, from the first word to the last."""
    import psutil

    live = studio.live
    live.choice.choose_renderer(order.renderer)
    live.choice.choose_generator(order.generator)
    live.prepare()
    live.start()
    _wait(lambda: live.state == "running" or seen.failed, 240)
    assert not seen.failed, seen.failed
    began_s = time.monotonic()
    speech = Speech(order.voice, order.seconds, paced=order.paced)
    speech.start()
    memory: list[tuple[float, float, float]] = []
    if order.trouble or order.server_dies:
        _wait(lambda: time.monotonic() - began_s > 2)
        _trouble(order, live.worker_pid)

    def over() -> bool:
        now_s = time.monotonic() - began_s
        if order.memory and (not memory or now_s > memory[-1][0] + 2):
            window, worker = (psutil.Process(pid).memory_info().rss / 1e6 for pid in (os.getpid(), live.worker_pid))
            memory.append((now_s, window, worker))
        return not speech.is_alive() or live.state != "running"

    _wait(over, order.seconds + 120)
    heard_s = time.monotonic()
    _wait(lambda: live.state != "running" or time.monotonic() - heard_s > 0.3)
    live.stop()
    speech.end()
    _wait(lambda: live.state == "off")
    return {"began_ns": speech.began_ns, "memory": memory}


def _trouble(order: Order, worker: int) -> None:
    if order.server_dies:
        os.kill(int(os.environ["SERVER_PID"]), signal.SIGKILL)
    if order.trouble == "kill":
        os.kill(worker, signal.SIGKILL)
    elif order.trouble == "stop":
        os.kill(worker, signal.SIGSTOP)
        threading.Timer(1.0, os.kill, (worker, signal.SIGCONT)).start()


def _kept(studio: Any, take: Any, export: str) -> dict[str, Any]:
    from engine.live_files import read_motion

    before = studio.project
    studio.live_takes.keep(take)
    _wait(lambda: studio.project.voice is not None and studio.scene.composed is not None and studio.scene.voice_ready)
    _wait(lambda: not studio.jobs.running)
    project = studio.project
    motion = studio.scene.motion.landmarks_TPD
    out = {
        "voice": project.voice.name,
        "stale": studio.scene.stale,
        "frames_kept": len(motion),
        "away_px": float(
            np.abs(motion[: len(read_motion(take.motion))] - read_motion(take.motion)[: len(motion)]).max()
        ),
        "jobs": [job.op for job in studio.jobs.list],
        "blinks": len(project.blinks.blinks),
        "history": studio.session.undo_label,
    }
    if export:
        out["composed"] = np.linalg.norm(
            studio.scene.composed.landmarks_TPD[:, 62] - studio.scene.composed.landmarks_TPD[:, 66], axis=1
        ).tolist()
        out["exported"] = _exported(studio, Path(export))
    studio.session.undo()
    out["undone"] = studio.project == before
    studio.session.redo()
    out["redone"] = studio.project == project
    return out


def _exported(studio: Any, path: Path) -> str:
    from engine.codec import to_plain
    from engine.formats import ExportJob

    done: list[Any] = []
    files = studio.scene.files(studio.project)
    arguments = {
        "job": to_plain(ExportJob("source", str(path), renderer=studio.project.renderer)),
        "project": to_plain(studio.project),
        "files": files,
        "voice": str(studio.scene.voice_path),
    }
    assert not studio.scene.stale
    studio.jobs.start("export", arguments, "Export", done.append, done.append, lane="export")
    _wait(lambda: bool(done))
    return str(done[0])


if __name__ == "__main__":
    print(json.dumps(_session(Order(**json.loads(sys.argv[1])))), flush=True)
    os._exit(0)  # a device that is gone may hold up the end of PortAudio
