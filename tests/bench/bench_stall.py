"""How long the window does not answer, and whose fault that is: phase by phase, in the real window.

`pytest tests/bench/bench_stall.py -s -m bench`. It runs in a process of its own, on an X server of its own if there is
one. A heartbeat is due every two milliseconds; a gap between two beats is told apart into our own CPU time, time spent
waiting (files, locks, the X server) and time for which the system gave the processor to somebody else.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
import time
import wave
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from types import CodeType
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.main_window import MainWindow
    from app.studio import Studio

pytestmark = pytest.mark.bench

ROOT = Path(__file__).parents[2]
BEAT_MS = 2
LONG_S = 3600
STALL_MS = 50.0
RENDERING = ("play", "play and export")
"""Phases in which nothing may stall."""
LOOK_AFTER_S = 0.025
PROGRAM = ("app", "engine")


@dataclass
class Gap:
    """Milliseconds between two beats: by the clock, on the processor, and kept from it by others."""

    at_s: float
    wall: float
    cpu: float
    queued: float
    where: str = ""

    @property
    def ours(self) -> float:
        """What would have been there on an idle machine too."""
        return max(0.0, self.wall - self.queued - BEAT_MS)


class Heart:
    """Beats in the window's thread; another thread looks at what that is doing when a beat is late."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.gaps: list[Gap] = []
        self._thread = threading.main_thread().ident or 0
        schedule = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
        self._schedule = schedule.open("rb", buffering=0) if schedule.exists() else None
        self._seen: dict[str, int] = {}
        self._last = self._now()
        self._timer = QTimer(interval=BEAT_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.beat)
        self._timer.start()
        threading.Thread(target=self._look, daemon=True).start()

    def _now(self) -> tuple[float, float, float]:
        queued = 0.0
        if self._schedule is not None:
            self._schedule.seek(0)
            queued = int(self._schedule.read(64).split()[1]) / 1e9
        return time.perf_counter(), time.thread_time(), queued

    def beat(self) -> None:
        before, self._last = self._last, self._now()
        wall, cpu, queued = (1000 * (now - then) for now, then in zip(self._last, before, strict=True))
        seen, self._seen = self._seen, {}
        where = max(seen, key=lambda name: seen[name]) if seen else ""
        self.gaps.append(Gap(before[0], wall, cpu, queued, where))

    def _places(self) -> list[tuple[CodeType, int]]:
        """Where the window's thread is. No frame is kept: whoever lets go of the last one ends what it holds, too."""
        frame, places = sys._current_frames().get(self._thread), list[tuple[CodeType, int]]()
        while frame is not None:
            places.append((frame.f_code, frame.f_lineno))
            frame = frame.f_back
        return places

    def _look(self) -> None:
        while True:
            time.sleep(0.004)
            if time.perf_counter() - self._last[0] > LOOK_AFTER_S:
                places = self._places()
                names = [place for code, line in places if (place := _ours(code.co_filename, code.co_name, line))][:4]
                name = " < ".join(names)
                self._seen[name] = self._seen.get(name, 0) + 1


def _ours(file: str, function: str, line: int) -> str:
    path = Path(file)
    if path.is_relative_to(ROOT) and path.relative_to(ROOT).parts[0] in PROGRAM:
        return f"{path.stem}.{function}:{line}"
    return ""


@dataclass
class Phase:
    """What a phase came to, in milliseconds: longest gaps, and the 99th of a hundred."""

    name: str
    wall: float
    wall_99: float
    ours: float
    ours_99: float
    cpu: float
    where: str
    note: str = ""


class Driver:
    """A user who does one thing after another, each of them a phase."""

    def __init__(self, folder: Path, portrait: Path, voice: Path) -> None:
        from PySide6.QtWidgets import QApplication

        from app import theme
        from app.garbage import GarbageCare
        from app.main_window import MainWindow
        from app.settings import Settings
        from app.studio import Studio

        self.folder, self.portrait, self.voice = folder, portrait, voice
        self.app = QApplication([])
        theme.apply(self.app, "dark")
        self.studio: Studio = Studio(Settings())
        self.studio.settings.set("hints", False)
        self.studio.session.new()
        self.window: MainWindow = MainWindow(self.studio)
        self.window.resize(1600, 960)
        self.window.show()
        self.garbage = GarbageCare()
        self.phases: list[Phase] = []
        self.heart = Heart()
        self.pump(1.5)

    def pump(self, seconds: float, until: Callable[[], bool] | None = None) -> bool:
        """Lets the window run, until something is true if that comes earlier."""
        from PySide6.QtCore import QEventLoop, QTimer

        loop = QEventLoop()
        QTimer.singleShot(round(seconds * 1000), loop.quit)
        if until is not None:
            look = QTimer(interval=20)
            look.timeout.connect(lambda: loop.quit() if until() else None)
            look.start()
        loop.exec()
        return until is None or until()

    def wait(self, until: Callable[[], bool]) -> None:
        assert self.pump(240, until), "it did not come"

    @contextmanager
    def phase(self, name: str) -> Generator[Callable[[str], None]]:
        """Everything until the end of the block counts for `name`."""
        self.heart.beat()
        first, notes = len(self.heart.gaps), list[str]()
        yield notes.append
        self.heart.beat()
        gaps = self.heart.gaps[first:]
        worst = max(gaps, key=lambda gap: gap.ours)
        wall, ours = np.array([gap.wall for gap in gaps]), np.array([gap.ours for gap in gaps])
        shares = (float(np.percentile(each, 99)) for each in (wall, ours))
        wall_99, ours_99 = shares
        cpu = max(gap.cpu for gap in gaps)
        made = Phase(name, float(wall.max()), wall_99, worst.ours, ours_99, cpu, worst.where, " ".join(notes))
        self.phases.append(made)
        print(json.dumps(asdict(made)), flush=True)

    def run(self) -> None:
        self.make_project()
        self.play()
        self.drag()
        self.modes_and_themes()
        self.dialogs()
        self.reopen()
        self.long_one()
        self.studio.end()
        sys.stdout.flush()

    # The phases

    def make_project(self) -> None:
        studio = self.studio
        with self.phase("import portrait"):
            studio.imports.portrait(self.portrait)
            self.wait(lambda: studio.scene.picture is not None)
            self.pump(0.5)
        with self.phase("import voice, generate"):
            studio.imports.voice(self.voice)
            self.wait(lambda: studio.scene.composed is not None)
            self.pump(0.5)

    def play(self) -> None:
        from engine.formats import ExportJob

        studio, window = self.studio, self.window
        window.preview.set_mode("photoreal")
        self.wait(lambda: bool(studio.scene.cached(studio.project.renderer).any()))
        studio.playback.set_loop(True)
        with self.phase("play") as note:
            studio.playback.toggle()
            self.pump(6)
            note(window.preview.readout.text)
        studio.playback.pause()
        out = self.folder / "out.mp4"
        project, voice = studio.project, studio.scene.voice_path
        assert voice is not None
        job = ExportJob(preset="source", out=str(out), renderer=project.renderer)
        studio.settings.set("preview_px", 512)  # all is to be rendered again
        with self.phase("play and export") as note:
            studio.playback.toggle()
            window.queue.add(job, project, studio.scene.files(project), voice)
            self.pump(10)
            note(window.preview.readout.text)
        studio.playback.pause()
        for each in window.queue.list:
            window.queue.cancel(each)
        self.wait(lambda: not window.queue.busy)

    def drag(self) -> None:
        from PySide6.QtCore import QPoint, Qt
        from PySide6.QtTest import QTest

        studio, window = self.studio, self.window

        def move(widget: QWidget, places: list[QPoint]) -> None:
            QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=places[0])
            for place in places:
                QTest.mouseMove(widget, place)
                self.pump(0.008)
            QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=places[-1])
            self.pump(0.4)

        with self.phase("scrub"):
            canvas = window.timeline.canvas
            move(canvas, [QPoint(20 + 8 * n, 10) for n in range(100)])
        with self.phase("blink"):
            studio.blinks.add(1.0)
            self.pump(0.3)
            section = window.findChild(type(self.part("blink")))
            assert section is not None
            closure = section.closure.slider
            move(closure, [QPoint(10 + 2 * n, closure.height() // 2) for n in range(80)])
            studio.session.undo()
            self.pump(0.5)
        window.preview.set_mode("photo")
        self.pump(0.5)
        with self.phase("crop"):
            canvas = window.preview.canvas
            middle = canvas.picture_rect.center().toPoint()
            move(canvas, [middle + QPoint(n % 40, n % 25) for n in range(100)])
            studio.session.undo()
            self.pump(0.5)
        with self.phase("pointer over everything"):
            for n in range(150):
                for widget in (window.timeline.canvas, canvas, self.part("take").gain.slider):
                    QTest.mouseMove(widget, QPoint(5 + n, 5 + n % 40))
                self.pump(0.008)

    def part(self, name: str) -> Any:
        from app.views.inspector import InspectorView

        return getattr(self.window.findChild(InspectorView), name)

    def modes_and_themes(self) -> None:
        with self.phase("modes"):
            for name in ("landmarks", "photoreal", "compare", "photo", "photoreal"):
                self.window.preview.set_mode(name)
                self.pump(0.5)
        with self.phase("theme"):
            from app import theme

            for name in ("light", "dark", "light", "dark"):
                theme.apply(self.app, name)
                self.pump(0.4)
        with self.phase("resize"):
            for n in range(20):
                self.window.resize(1600 - 12 * n, 960 - 6 * n)
                self.pump(0.03)

    def dialogs(self) -> None:
        for name in ("export", "preferences", "shortcuts", "record", "speak", "about", "open"):
            for turn in ("first", "second"):
                with self.phase(f"dialog {name}, {turn} time"):
                    self.close_soon()
                    self.window.actions_by_id[name].trigger()
                    self.pump(2.2)
        with self.phase("preferences, all pages"):
            from app.dialogs.preferences import PreferencesDialog, groups

            dialog = PreferencesDialog(self.studio, self.window)
            dialog.open()
            for name in groups():
                dialog.open_page(name)
                self.pump(0.5)
            dialog.close()

    def close_soon(self) -> None:
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QDialog

        def close() -> None:
            for widget in self.app.topLevelWidgets():
                if isinstance(widget, QDialog) and widget.isVisible():
                    widget.reject()

        QTimer.singleShot(1500, close)

    def reopen(self) -> None:
        studio = self.studio
        path = studio.session.path
        copy = self.folder / "copy.likeness"
        studio.session.save_copy(copy)
        for kept in ("blobs", "voices"):
            shutil.rmtree(studio.scene.cache_folder / kept)
        with self.phase("open a project"):
            studio.session.open(copy)
            self.wait(lambda: studio.scene.voice_ready)
            self.pump(1)
        with self.phase("open another"):
            studio.session.open(path)
            self.wait(lambda: studio.scene.voice_ready)
            self.pump(1)

    def long_one(self) -> None:
        from PySide6.QtCore import QPoint, Qt
        from PySide6.QtTest import QTest

        studio, window = self.studio, self.window
        path = self.folder / "long.likeness"
        make_long(studio, path)
        studio.playback.pause()
        with self.phase("one hour: open"):
            studio.session.open(path)
            self.wait(lambda: studio.scene.voice_ready and studio.scene.composed is not None)
            self.pump(3)
        window.preview.set_mode("photoreal")
        with self.phase("one hour: play"):
            studio.playback.toggle()
            self.pump(4)
            studio.playback.pause()
        with self.phase("one hour: scrub and zoom"):
            canvas = window.timeline.canvas
            QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
            for n in range(60):
                QTest.mouseMove(canvas, QPoint(20 + 12 * n, 10))
                self.pump(0.01)
            QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(700, 10))
            for _ in range(15):
                window.timeline.zoom_in()
                self.pump(0.05)
            window.timeline.fit()
            self.pump(0.3)
        with self.phase("one hour: blinks"):
            for n in range(6):
                studio.blinks.add(20.3 + n)
                self.pump(0.4)
            for n in range(20):
                studio.blinks.change("drag", closure=0.5 + n / 100)
                self.pump(0.03)
            studio.session.undo()
            self.pump(1)
        with self.phase("one hour: mode and crop"):
            window.preview.set_mode("photo")
            self.pump(0.5)
            crop = studio.project.portrait.square if studio.project.portrait else None
            assert crop is not None
            for n in range(10):
                studio.set_crop(replace(crop, side=crop.side + 1 + n), "drag")
                self.pump(0.03)
            window.preview.set_mode("photoreal")
            self.pump(2)


def make_long(studio: Studio, path: Path) -> None:
    """An hour of the open project: its motion over and over, a blink every four seconds, silence to be heard."""
    from app.scene import _voice_key
    from engine.document import FPS, Blink, BlinkTrack
    from engine.edits import motion_inputs
    from engine.store import ProjectFile

    project, motion, take = studio.project, studio.scene.motion, studio.project.voice
    assert motion is not None
    assert take is not None
    assert project.motion is not None
    track = path.with_suffix(".npy")
    frames = LONG_S * FPS
    np.save(track, motion.landmarks_TPD[np.arange(frames) % motion.frames])
    sound = path.with_suffix(".wav")
    with wave.open(str(sound), "wb") as file:
        file.setparams((1, 2, 48000, 0, "NONE", ""))
        file.writeframes(np.random.default_rng(0).integers(-9000, 9000, 48000 * 60, dtype="<i2").tobytes() * 60)
    with ProjectFile.create(path) as file:
        long = replace(take, sound=file.add_blob(b"an hour", "hour.flac"), duration_s=float(LONG_S), end_s=None)
        voice = studio.scene.cache_folder / "voices" / f"{_voice_key(long)}.wav"
        voice.parent.mkdir(parents=True, exist_ok=True)
        sound.rename(voice)
        for blob in (project.portrait.original, project.portrait.picture) if project.portrait else ():
            file.add_blob(studio.session.file.read_blob(blob), blob.name)
        assert project.motion is not None
        made = replace(project, takes=(long,), take=long.id, range=None)
        made = replace(made, motion=replace(project.motion, track=file.add_blob(track, "motion.npy"), frames=frames))
        made = replace(made, motion=replace(made.motion or project.motion, inputs=motion_inputs(made)))
        blinks = tuple(Blink(float(start), 0.25, 1.0) for start in range(2, LONG_S - 1, 4))
        file.commit(replace(made, blinks=BlinkTrack(blinks)), "An hour")


def table(phases: list[Phase]) -> str:
    head = f"{'phase':32}{'longest':>9}{'p99':>7} |{'ours':>7}{'p99':>7}{'CPU':>7}   where (ms)"
    rows = [
        f"{p.name:32}{p.wall:9.0f}{p.wall_99:7.1f} |{p.ours:7.0f}{p.ours_99:7.1f}{p.cpu:7.0f}   {p.note}"
        + (f"   {p.where}" if p.ours > 1000 * LOOK_AFTER_S else "")
        for p in phases
    ]
    return "\n".join(["", head, *rows])


@contextmanager
def display() -> Generator[dict[str, str]]:
    """What a child's environment needs for a screen: an X server of its own, where there is one."""
    if not sys.platform.startswith("linux") or shutil.which("Xvfb") is None:
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    read, write = os.pipe()
    arguments = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1720x1000x24", "-nolisten", "tcp"]
    with subprocess.Popen(arguments, pass_fds=(write,), stderr=subprocess.DEVNULL) as server:
        os.close(write)
        yield {"DISPLAY": f":{os.read(read, 16).decode().strip()}", "QT_QPA_PLATFORM": "xcb"}
        server.terminate()
    os.close(read)


def test_the_window_answers_all_the_while(tmp_path: Path, make_voice: Callable[..., Path], capsys: Any) -> None:
    from PIL import Image
    from skimage.data import astronaut

    portrait = tmp_path / "portrait.jpg"
    Image.fromarray(astronaut()[:330, 60:390]).resize((3000, 3000), Image.Resampling.BICUBIC).save(portrait)
    times = np.arange(12 * 16000) / 16000
    noise = np.random.default_rng(0).normal(size=len(times)) * np.maximum(0, np.sin(2 * np.pi * 4 * times))
    voice = make_voice(tmp_path / "voice.wav", 0.1 * noise)
    with display() as screen:
        environment = {**os.environ, **screen, "LIKENESS_HOME": str(tmp_path / "home"), "PYTHONPATH": str(ROOT)}
        words = [sys.executable, __file__, str(tmp_path), str(portrait), str(voice)]
        done = subprocess.run(words, cwd=ROOT, env=environment, stdout=subprocess.PIPE, timeout=900, check=True)
    phases = [Phase(**json.loads(line)) for line in done.stdout.splitlines() if line.startswith(b"{")]
    with capsys.disabled():
        print(table(phases))
    for phase in phases:
        if phase.name in RENDERING:
            assert phase.ours < STALL_MS, phase


if __name__ == "__main__":
    Driver(*map(Path, sys.argv[1:4])).run()
    os._exit(0)  # nothing is to be torn down but what the studio has ended
