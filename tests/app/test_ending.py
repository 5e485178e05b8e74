"""The end of the process: nothing native is left behind for it, whatever was going on."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app import sound

ROOT = Path(__file__).parents[2]
PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from app import ending, main, program
from app.editing.selected import SelectedEditing
from engine import edits

def act(self):
{act}
    QTimer.singleShot(0, self.close)

opened = program.Program._open
def open_and_act(self):
    opened(self)
    act(self)
program.Program._open = open_and_act
sys.exit(main.main([]))
"""


def process(script: str, home: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """A Python of its own that runs the script and ends as any other does."""
    known = {**os.environ, "LIKENESS_HOME": str(home), "QT_QPA_PLATFORM": "offscreen", **environment}
    return subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, env=known, capture_output=True, text=True, timeout=60, check=False
    )


def test_what_was_copied_does_not_crash_the_program_as_it_closes(home: Path) -> None:
    """Qt's own clipboard would delete Python's data when there is no Python any more."""
    act = """
    studio = self.studio
    assert studio.edit(edits.add_blink(studio.project, 1.0), "Blink")
    studio.selected.select("blink", [studio.project.blinks.blinks[0]])
    assert studio.selected.copy() and studio.selected.can_paste
"""
    done = process(PROGRAM.format(act=act), home)
    assert (done.returncode, done.stderr) == (0, "")


THREADS = {
    "a device that opens": """
def opener(device, callback, ended):
    begun.set()
    time.sleep(0.5)
    print("over", flush=True)
    raise sound.SoundError("Choose another.")
playback_device._Opening(opener, "", print, print)
""",
    "a device that closes": """
class Stream:
    def abort(self):
        begun.set()
        time.sleep(0.5)
    def close(self):
        print("over", flush=True)
playback_device._close_aside(Stream())
""",
    "a microphone": """
def find(name, way):
    begun.set()
    time.sleep(0.5)
    print("over", flush=True)
    raise sound.SoundError("Choose another.")
sound.find = find
recorder_line.Line("", Path(".")).start()
""",
    "a look for devices": """
def devices():
    begun.set()
    time.sleep(0.5)
    print("over", flush=True)
    return ()
sound.devices = devices
watch = sound.DeviceWatch()
watch.look()
""",
    "playback that nobody closed": """
def opener(device, callback, ended):
    begun.set()
    time.sleep(0.5)
    print("over", flush=True)
    raise sound.SoundError("Choose another.")
playback_device.Output(opener).ask(playback_device.Request("play", 1))
""",
}


@pytest.mark.parametrize("what", THREADS)
def test_the_end_waits_for_a_thread_inside_a_driver(what: str, home: Path) -> None:
    """It would run in a library that is no longer there."""
    script = (
        "import threading, time\nfrom pathlib import Path\nfrom PySide6.QtCore import QCoreApplication\n"
        "app = QCoreApplication([])\nfrom app import playback_device, recorder_line, sound\n"
        "begun = threading.Event()\n" + THREADS[what] + "assert begun.wait(20)\n"
    )
    done = process(script, home)
    assert (done.returncode, done.stdout, done.stderr) == (0, "over\n", "")


def test_the_end_waits_for_portaudio_itself(home: Path) -> None:
    """The real library, in a thread that ends and starts it without a pause, as the window does it now and then."""
    if sound.refresh() is False:
        pytest.skip("PortAudio is not installed")
    script = (
        "import threading, time\nfrom app import ending, sound\nsound.library()\n"
        "over, begun = threading.Event(), threading.Event()\n"
        "def look():\n"
        "    while not over.is_set():\n"
        "        sound.refresh()\n"
        "        begun.set()\n"
        "ending.Thread('look', look, at_end=over.set).start()\n"
        "assert begun.wait(20)\n"
    )
    assert process(script, home).returncode == 0


def test_a_driver_that_hangs_does_not_keep_the_program(home: Path) -> None:
    act = """
    import threading
    ending.Thread("open sound device", threading.Event().wait).start()
"""
    done = process(PROGRAM.format(act=act), home)
    assert (done.returncode, done.stderr) == (0, "")
    log = (home / "logs" / "likeness.log").read_text("utf-8")
    assert "Still running at the end: open sound device" in log


SESSION = """
import threading
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

def test_that_leaves_something(qapp):
    from app import ending
    data = QMimeData()
    data.setText("copied")
    QGuiApplication.clipboard().setMimeData(data)
    global window
    window = QWidget()
    window.show()
{leave}
"""


def session(tmp_path: Path, leave: str) -> subprocess.CompletedProcess[str]:
    """A session of its own with one test, ended as ours is."""
    file = tmp_path / "test_leaving.py"
    file.write_text(SESSION.format(leave=leave), "utf-8")
    words = ["-q", "-p", "tests.conftest", "-p", "no:cacheprovider", "-c", str(ROOT / "pyproject.toml")]
    return subprocess.run(
        [sys.executable, "-m", "pytest", *words, "--rootdir", str(tmp_path), str(file)],
        cwd=ROOT, capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip


def test_a_session_of_tests_ends_in_order(tmp_path: Path) -> None:
    done = session(tmp_path, "")
    assert "1 passed" in done.stdout
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_session_that_leaves_a_thread_fails_and_says_which(tmp_path: Path) -> None:
    done = session(tmp_path, "    ending.Thread('left', threading.Event().wait).start()")
    assert "still runs: thread 'left' of " in done.stdout
    assert done.returncode == pytest.ExitCode.TESTS_FAILED
