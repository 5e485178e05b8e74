"""The real program on a real X server: it starts, opens projects, takes keys, and ends in an orderly way."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from app.main import STARTUP_LOG
from engine.codec import to_json
from engine.document import Project
from engine.store import ProjectFile

ROOT = Path(__file__).parents[2]
PATIENCE_S = 90.0

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")


@pytest.fixture(scope="module")
def x_server() -> Iterator[str]:
    """The name of a display of our own that nobody sees."""
    if not shutil.which("Xvfb"):
        pytest.skip("Xvfb is not installed")
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as server:
        os.close(write)
        with os.fdopen(read) as told:
            number = told.readline().strip()
        if not number:
            pytest.skip("Xvfb does not start here")
        yield f":{number}"
        server.terminate()


class Window:
    """A running program; `started` is what it wrote when its window could be used."""

    def __init__(self, words: Sequence[str], environment: dict[str, str], log: Path) -> None:
        self.environment = {**environment, STARTUP_LOG: str(log)}
        log.unlink(missing_ok=True)
        self.process = subprocess.Popen(
            [sys.executable, "-m", "app", *words],
            cwd=ROOT,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.wait_for(log.exists)
        self.started = json.loads(log.read_text(encoding="utf-8"))

    def wait_for(self, what: Callable[[], bool]) -> None:
        last = time.monotonic() + PATIENCE_S
        while not what():
            assert self.process.poll() is None, self.process.communicate()
            assert time.monotonic() < last
            time.sleep(0.02)

    def key(self, keys: str) -> None:
        subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--class", "likeness", "windowfocus"],
                       env=self.environment, check=True, stdout=subprocess.DEVNULL, timeout=30)  # fmt: skip
        subprocess.run(["xdotool", "key", keys], env=self.environment, check=True, timeout=30)

    def end(self, number: signal.Signals | None = None) -> tuple[int, str, str]:
        """Exit code and what was printed, after a signal if one is given."""
        if number is not None:
            self.process.send_signal(number)
        out, err = self.process.communicate(timeout=PATIENCE_S)
        return self.process.returncode, out, err


Start = Callable[..., Window]


@pytest.fixture(params=["offscreen", pytest.param("xcb", marks=pytest.mark.display)])
def start(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Start]:
    """Starts the program, without any screen or on an X server."""
    environment = {**os.environ, "LIKENESS_HOME": str(tmp_path / "home"), "QT_QPA_PLATFORM": request.param}
    if request.param == "xcb":
        environment["DISPLAY"] = request.getfixturevalue("x_server")
        for name in ("WAYLAND_DISPLAY", "XAUTHORITY"):
            environment.pop(name, None)
    started: list[Window] = []

    def begin(*words: str) -> Window:
        started.append(Window(words, environment, tmp_path / "startup.json"))
        return started[-1]

    yield begin
    for window in started:
        if window.process.poll() is None:
            window.process.kill()
            window.process.communicate()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_it_starts_and_ends_in_silence(start: Start, tmp_path: Path, number: signal.Signals) -> None:
    window = start()
    assert window.started["heavy"] == []  # torch and its like belong to the workers
    assert window.started["first_paint_ms"] > 0
    assert window.end(number) == (0, "", "")
    assert list((tmp_path / "home" / "data" / "drafts").iterdir()) == []  # a draft nobody touched
    assert "Asked to end" in (tmp_path / "home" / "logs" / "likeness.log").read_text(encoding="utf-8")


def test_a_project_is_opened_and_opened_again(start: Start, tmp_path: Path) -> None:
    path = tmp_path / "a film, ü.likeness"
    with ProjectFile.create(path) as file:
        file.commit(Project(seed=7), "Choose the seed 7")
    before = path.read_bytes()
    window = start(str(path))
    assert window.end(signal.SIGTERM) == (0, "", "")
    settings = (tmp_path / "home" / "config" / "settings.ini").read_text(encoding="utf-8")
    assert "a film" in settings
    window = start()
    lock_refused = subprocess.run([sys.executable, "-c", OPEN, str(path)], cwd=ROOT, capture_output=True, check=False)
    assert lock_refused.returncode == 3, lock_refused.stderr  # it is open in our window
    assert window.end(signal.SIGTERM) == (0, "", "")
    with ProjectFile.open(path, read_only=True) as file:
        assert to_json(file.project) == to_json(Project(seed=7))
    assert len(before) <= len(path.read_bytes())


OPEN = """
import sys
from pathlib import Path
from engine.errors import ProjectInUse
from engine.store import ProjectFile
try:
    ProjectFile.open(Path(sys.argv[1])).close()
except ProjectInUse:
    sys.exit(3)
"""


def test_what_is_no_project_does_not_keep_the_window_from_opening(start: Start, tmp_path: Path) -> None:
    path = tmp_path / "broken.likeness"
    path.write_bytes(b"this is no project")
    window = start(str(path))
    assert window.end(signal.SIGTERM) == (0, "", "")
    assert path.read_bytes() == b"this is no project"


def test_two_windows_work_side_by_side(start: Start, tmp_path: Path) -> None:
    one = start()
    two = start()
    drafts = tmp_path / "home" / "data" / "drafts"
    assert len(list(drafts.glob("*.likeness"))) == 2
    assert one.end(signal.SIGTERM) == (0, "", "")
    assert two.end(signal.SIGTERM) == (0, "", "")


@pytest.mark.display
@pytest.mark.parametrize("start", ["xcb"], indirect=True)
def test_a_key_closes_it(start: Start) -> None:
    if not shutil.which("xdotool"):
        pytest.skip("xdotool is not installed")
    window = start()
    window.key("ctrl+q")
    assert window.end() == (0, "", "")
