"""A user in front of the real studio, on an X server of its own."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import ImageGrab

from engine.document import Project
from engine.errors import LikenessError
from engine.store import ProjectFile

TOOLS = ("Xvfb", "xdotool")
WIDTH, HEIGHT = 1720, 1000
HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """An X server of our own."""
    if not sys.platform.startswith("linux") or any(shutil.which(tool) is None for tool in TOOLS):
        pytest.skip("needs Linux with Xvfb and xdotool")
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
        self.wait((self.home / "started.json").exists, 20, "the window")
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

    def wait(self, until: Callable[[], object], seconds: float, what: str) -> None:
        end = time.monotonic() + seconds
        while not until():
            assert time.monotonic() < end, f"{what} did not come within {seconds:.0f} s"
            time.sleep(0.1)

    def picture(self) -> np.ndarray:
        """What is on the screen, (H, W, 3) uint8."""
        return np.asarray(ImageGrab.grab(xdisplay=self.environment["DISPLAY"]).convert("RGB"))

    def drag_mouse(self, start: tuple[int, int], end: tuple[int, int], *keys: str) -> None:
        """Drags from place to place in steps, as a hand does; `keys` are pressed after the button and held."""
        self.tool("mousemove", *map(str, start))
        time.sleep(0.2)
        self.tool("mousedown", "1")
        for key in keys:
            self.tool("keydown", key)
        steps = 12
        for step in range(1, steps + 1):
            x, y = (round(a + (b - a) * step / steps) for a, b in zip(start, end, strict=True))
            self.tool("mousemove", str(x), str(y))
            time.sleep(0.03)
        self.tool("mouseup", "1")
        for key in keys:
            self.tool("keyup", key)
        time.sleep(0.3)

    def end(self, how: int = signal.SIGTERM) -> int:
        assert self.studio is not None
        self.studio.send_signal(how)
        return self.studio.wait(30)


@pytest.fixture
def desk(display: str, tmp_path: Path) -> Iterator[Desk]:
    made = Desk(display, tmp_path / "home")
    yield made
    if made.studio is not None and made.studio.poll() is None:
        made.studio.kill()
        made.studio.wait()
