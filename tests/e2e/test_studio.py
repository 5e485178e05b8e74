"""The real studio on a real X server, by mouse and keyboard: drop portrait and voice, add a blink, export, compare."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from engine.document import Project
from engine.errors import LikenessError
from engine.store import ProjectFile

TOOLS = ("Xvfb", "xdotool")
pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or any(shutil.which(tool) is None for tool in TOOLS),
    reason="needs Linux with Xvfb and xdotool",
)
WIDTH, HEIGHT = 1720, 1000
HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """An X server of our own."""
    read, write = os.pipe()
    arguments = [
        "Xvfb",
        "-displayfd",
        str(write),
        "-screen",
        "0",
        f"{WIDTH}x{HEIGHT}x24",
        "-nolisten",
        "tcp",
        "-noreset",
    ]
    server = subprocess.Popen(arguments, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    number = os.read(read, 16).decode().strip()
    yield f":{number}"
    server.terminate()
    server.wait(10)
    os.close(read)


class Desk:
    """A user in front of the studio: mouse, keys, and eyes on the files."""

    def __init__(self, display: str, home: Path) -> None:
        self.home = home
        self.videos = home / "videos"
        self.videos.mkdir(parents=True)
        (home / "config").mkdir()
        (home / "config" / "settings.ini").write_text(f"[General]\nexport_folder={self.videos}\nhints=false\n")
        self.environment = {
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "LIKENESS_HOME": str(home),
            "LIKENESS_STARTUP_LOG": str(home / "started.json"),
            "OMP_NUM_THREADS": "1",
        }
        self.studio: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Starts the studio as a user does and waits until it can be used."""
        (self.home / "started.json").unlink(missing_ok=True)
        self.studio = subprocess.Popen([sys.executable, "-m", "app"], env=self.environment, stderr=subprocess.DEVNULL)
        wait((self.home / "started.json").exists, 20, "the window")
        self.window = self.find("Likeness$")
        self.tool("windowmove", self.window, "0", "0")

    def tool(self, *words: str) -> str:
        done = subprocess.run(["xdotool", *words], env=self.environment, check=True, capture_output=True, timeout=30)
        return done.stdout.decode().strip()

    def find(self, title: str) -> str:
        return self.tool("search", "--sync", "--onlyvisible", "--name", title).splitlines()[-1]

    def keys(self, *keys: str, window: str | None = None) -> None:
        self.tool("windowfocus", "--sync", window or self.window)
        self.tool("key", "--delay", "60", *keys)

    def drag(self, *paths: Path) -> None:
        """Drags files from another program onto the picture."""
        with subprocess.Popen(
            [sys.executable, str(HERE / "drag_source.py"), str(WIDTH - 130), "20", *map(str, paths)],
            env=self.environment,
            stdout=subprocess.PIPE,
        ) as source:
            assert source.stdout is not None
            assert source.stdout.readline().strip() == b"ready"
            self.tool("mousemove", str(WIDTH - 70), "80", "mousedown", "1")
            for x, y in ((WIDTH - 100, 100), (WIDTH - 300, 200), (800, 350), (720, 330), (718, 330)):
                self.tool("mousemove", str(x), str(y))
                time.sleep(0.15)
            self.tool("mouseup", "1")
            time.sleep(0.5)
            source.kill()

    @property
    def file(self) -> Path:
        return self.home / "data" / "drafts" / "untitled-1.likeness"

    @property
    def project(self) -> Project:
        """What is saved; the studio has it open meanwhile."""
        try:
            with ProjectFile.open(self.file, read_only=True) as file:
                return file.project
        except LikenessError:
            return Project()

    def end(self, how: int = signal.SIGTERM) -> int:
        assert self.studio is not None
        self.studio.send_signal(how)
        return self.studio.wait(30)


def wait(until: Callable[[], object], seconds: float, what: str) -> None:
    end = time.monotonic() + seconds
    while not until():
        assert time.monotonic() < end, f"{what} did not come within {seconds:.0f} s"
        time.sleep(0.1)


@pytest.fixture
def desk(display: str, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(display, tmp_path / "home")
    yield made
    if made.studio is not None and made.studio.poll() is None:
        made.studio.kill()
        made.studio.wait()


def own_blinks(project: Project) -> int:
    return sum(blink.own for blink in project.blinks.blinks)


def test_from_an_empty_window_to_an_mp4(desk: Desk, portrait: Path, voice: Path) -> None:
    desk.start()
    started = json.loads((desk.home / "started.json").read_text())
    assert started["heavy"] == []  # neither torch nor OpenCV in the window's process
    desk.drag(portrait, voice)
    wait(lambda: desk.project.motion is not None, 120, "motion")
    desk.keys("Home", "shift+Right", "b")
    wait(lambda: own_blinks(desk.project) == 1, 20, "the blink")
    desk.keys("ctrl+z")
    wait(lambda: own_blinks(desk.project) == 0, 20, "undo")
    desk.keys("ctrl+shift+z")
    wait(lambda: own_blinks(desk.project) == 1, 20, "redo")
    desk.keys("ctrl+e")
    dialog = desk.find("^Export$")
    desk.keys("Return", window=dialog)
    wait(lambda: list(desk.videos.glob("*.mp4")), 180, "the MP4")
    (out,) = desk.videos.glob("*.mp4")
    project = desk.project
    assert desk.end() == 0
    assert sorted(path.name for path in desk.file.parent.iterdir()) == [desk.file.name]  # one file, nothing beside it
    assert out.read_bytes() == again(desk, project).read_bytes()


def again(desk: Desk, project: Project) -> Path:
    """The same export without the window, by the engine alone."""
    from engine.deliver import deliver
    from engine.formats import ExportJob
    from engine.voice import prepare_voice

    def tell(_: object) -> None:
        pass

    assert project.voice is not None
    folder = desk.home / "again"
    folder.mkdir()
    with ProjectFile.open(desk.file, read_only=True) as file:
        files = {blob.sha256: file.extract(blob, folder) for blob in project.blobs}
    sound = folder / "voice.wav"
    prepare_voice(files[project.voice.sound.sha256], project.voice, sound, tell)
    job = ExportJob(preset="web", out=str(folder / "again.mp4"), renderer=project.renderer)
    deliver(job, project, files, sound, tell)
    return folder / "again.mp4"


def test_what_was_done_survives_kill_9(desk: Desk, portrait: Path, voice: Path) -> None:
    desk.start()
    desk.drag(portrait, voice)
    wait(lambda: desk.project.motion is not None, 120, "motion")
    desk.keys("Home", "shift+Right", "b")
    wait(lambda: own_blinks(desk.project) == 1, 20, "the blink")
    before = desk.project
    desk.end(signal.SIGKILL)
    desk.start()
    assert desk.project == before
    desk.keys("ctrl+z")  # undo survived too
    wait(lambda: own_blinks(desk.project) == 0, 20, "undo")
    assert desk.end() == 0
