"""How the program starts, what it opens, and how it ends."""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app import main, program
from app.program import language_of, open_something
from app.settings import Settings
from app.studio import Studio
from engine import __version__, edits
from engine.document import Crop, FoundFace, HeadPose, Portrait, Project

ROOT = Path(__file__).parents[2]


def test_it_tells_its_version_and_its_usage(capsys: pytest.CaptureFixture[str]) -> None:
    assert main.main(["--version"]) == 0
    assert capsys.readouterr().out == f"likeness {__version__}\n"
    assert main.main(["--help"]) == 0
    assert "FILE.likeness" in capsys.readouterr().out


@pytest.mark.parametrize("words", [["photo.jpg"], ["a.likeness", "b.likeness"], ["--fast"]])
def test_words_that_name_no_project(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main.main(words) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert words[0] in err


def test_without_its_libraries_it_says_how_to_get_them(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(main, "find_spec", lambda name: None)
    assert main.main([]) == 1
    err = capsys.readouterr().err
    assert err.count("\n") == 1
    assert "python3 packaging/dev.py studio" in err


def test_it_starts_without_any_library_of_the_window_to_say_so(tmp_path: Path) -> None:
    """A real interpreter that has no PySide6."""
    script = (
        "import sys; sys.modules['PySide6'] = None\n"
        "import importlib.util as u; find = u.find_spec\n"
        "u.find_spec = lambda name, package=None: None if name == 'PySide6' else find(name, package)\n"
        "from engine.cli import main; sys.exit(main([]))"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert "dev.py studio" in done.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a display")
def test_without_a_display_it_says_so(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main.main([]) == 1
    assert "no display" in capsys.readouterr().err


def test_the_time_since_the_start_is_told(tmp_path: Path) -> None:
    script = "import time; time.sleep(0.3); from app.main import since_start_ms; print(since_start_ms())"
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    if sys.platform.startswith("linux"):
        assert 300 <= float(done.stdout) < 30_000
    assert float(done.stdout) >= 0


@pytest.mark.parametrize("chosen", ["en", "de"])
def test_a_language_that_was_chosen(chosen: str) -> None:
    assert language_of(chosen) == chosen


def test_the_systems_language_where_we_speak_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QLocale, "system", staticmethod(lambda: QLocale("de_AT")))
    monkeypatch.setattr(program, "shipped_languages", lambda: ("en", "de"))
    assert language_of("system") == "de"
    monkeypatch.setattr(program, "shipped_languages", lambda: ("en",))
    assert language_of("system") == "en"


# ------------------------------------------------------------------------------------------------------ what it opens


def saved(studio: Studio, path: Path) -> Path:
    """A project that the user has given a name."""
    studio.session.save_as(path)
    return path


def test_the_project_that_was_asked_for(studio: Studio, tmp_path: Path) -> None:
    asked, last = saved(studio, tmp_path / "asked.likeness"), saved(studio, tmp_path / "last.likeness")
    studio.settings.set("last_project", str(last))
    studio.session.new()
    assert open_something(studio, asked) == ""
    assert studio.session.path == asked


def test_else_the_last_one(studio: Studio, tmp_path: Path) -> None:
    last = saved(studio, tmp_path / "last.likeness")
    studio.settings.set("last_project", str(last))
    studio.session.new()
    assert open_something(studio, None) == ""
    assert studio.session.path == last


@pytest.mark.parametrize(
    ("last", "told"), [("", ""), ("gone.likeness", ""), ("broken.likeness", "broken.likeness is no project")]
)
def test_else_a_new_one(studio: Studio, tmp_path: Path, last: str, told: str) -> None:
    (tmp_path / "broken.likeness").write_bytes(b"no project")
    studio.settings.set("last_project", str(tmp_path / last) if last else "")
    assert open_something(studio, None).startswith(told)
    assert bool(told) == bool(open_something(studio, None))
    assert studio.session.is_draft
    assert studio.project == Project()
    assert (tmp_path / "broken.likeness").read_bytes() == b"no project"


def test_a_project_that_cannot_be_opened_is_told_and_a_new_one_opens(studio: Studio, tmp_path: Path) -> None:
    assert "gone" in open_something(studio, tmp_path / "gone.likeness")
    assert studio.session.is_draft
    (tmp_path / "broken.likeness").write_bytes(b"no project")
    assert open_something(studio, tmp_path / "broken.likeness")
    assert studio.session.is_draft


def test_a_project_of_another_window_opens_for_reading(studio: Studio, tmp_path: Path) -> None:
    path = saved(studio, tmp_path / "mine.likeness")
    other = Studio(Settings())
    try:
        assert "for reading only" in open_something(other, path)
        assert other.session.read_only
        other.session.new()
        other.settings.set("last_project", str(path))
        assert open_something(other, None) == ""  # nobody asked for that one
        assert other.session.is_draft
    finally:
        other.end()


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (QRect(100, 80, 1440, 900), QRect(0, 0, 1280, 688)),  # kept from a larger screen
        (QRect(3000, 100, 900, 600), QRect(0, 0, 900, 600)),  # kept from a screen that is gone
        (QRect(100, 80, 900, 600), QRect(100, 80, 900, 600)),
    ],
)
def test_the_window_is_kept_on_the_screen(qtbot: QtBot, place: QRect, expected: QRect) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(place)
    program.keep_on_screen(window, QRect(0, 0, 1280, 720))
    assert window.geometry() == expected


# -------------------------------------------------------------------------------------------------- the whole program

PLAY = """
import sys
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from app.program import Program

def window():
    from app.main_window import MainWindow
    return next((w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow) and w.isVisible()), None)

def shown(kind):
    return next((w for w in QApplication.topLevelWidgets() if type(w).__name__ == kind and w.isVisible()), None)

program = Program(None, None)
{scene}
QTimer.singleShot(60_000, lambda: program.app.exit(99))
sys.exit(program.run())
"""


def play(scene: str, home: Path) -> subprocess.CompletedProcess[str]:
    """Runs the real program without a screen, with `scene` acting in it."""
    environment = {**os.environ, "LIKENESS_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, "-c", PLAY.format(scene=scene)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def test_a_crash_in_the_window_is_survived_and_quit_ends_it(home: Path) -> None:
    scene = """
def crash():
    raise RuntimeError("the lips went missing")

def act():
    dialog = shown("CrashDialog")
    if dialog is None:
        QTimer.singleShot(50, act)
        return
    print("parent", type(dialog.parent()).__name__, flush=True)
    QTest.mouseClick(dialog.go_on, Qt.MouseButton.LeftButton)
    print("window", window() is not None, flush=True)
    QTimer.singleShot(0, lambda: {}["other"])
    QTimer.singleShot(0, act_again)

def act_again():
    dialog = shown("CrashDialog")
    if dialog is None:
        QTimer.singleShot(50, act_again)
        return
    QTest.mouseClick(dialog.quit, Qt.MouseButton.LeftButton)

QTimer.singleShot(300, crash)
QTimer.singleShot(300, act)
"""
    done = play(scene, home)
    assert done.stdout.splitlines() == ["parent MainWindow", "window True"]
    assert "RuntimeError: the lips went missing" in done.stderr
    assert done.returncode == 0
    log = (home / "logs" / "likeness.log").read_text(encoding="utf-8")
    assert "the lips went missing" in log
    assert "KeyError: 'other'" in log


def test_what_a_user_can_mend_is_told_above_the_picture(home: Path) -> None:
    scene = """
from engine.errors import PictureError

def fail():
    program.studio.notice.connect(lambda level, sentence: (print(level, sentence, flush=True), program.close()))
    QTimer.singleShot(0, refuse)

def refuse():
    raise PictureError("The picture is empty; choose another one.")

QTimer.singleShot(300, fail)
"""
    done = play(scene, home)
    assert done.stdout == "error The picture is empty; choose another one.\n"
    assert (done.returncode, done.stderr) == (0, "")


def test_what_a_damaged_project_lost_is_told_at_the_start(studio: Studio, home: Path, tmp_path: Path) -> None:
    path = tmp_path / "mine.likeness"
    blob = studio.session.keep(b"a picture" * 5000, "moon.png")
    face = FoundFace(((0.0, 0.0),) * 68, Crop(0, 0, 9), HeadPose(0, 0, 0), 1.0)
    studio.edit(edits.set_portrait(studio.project, Portrait(blob, blob, 9, 9, (face,))), "Set the portrait")
    studio.session.save_as(path)
    studio.session.new()
    with closing(sqlite3.connect(path)) as file:
        file.execute("DELETE FROM blobs")
        file.commit()
    studio.settings.set("last_project", str(path))
    scene = """
def look():
    print(program.window.notices.level(), program.window.notices.sentence(), flush=True)
    program.close()

QTimer.singleShot(600, look)
"""
    done = play(scene, home)
    assert done.stdout.startswith("advice")
    assert "moon.png" in done.stdout


def test_another_language_takes_another_window_with_the_same_project(home: Path) -> None:
    scene = """
import json
seen = []

def change():
    seen.append([str(program.studio.session.path), id(program.window)])
    from dataclasses import replace
    program.studio.session.edit(replace(program.studio.project, seed=7), "Choose the seed 7")
    program.settings.set("language", "en")
    QTimer.singleShot(1500, look)

def look():
    seen.append([str(program.studio.session.path), id(program.window)])
    dialog = shown("PreferencesDialog")
    windows = [w for w in QApplication.topLevelWidgets() if type(w).__name__ == "MainWindow"]
    print(json.dumps([seen, dialog is not None, len(windows), program.studio.project.seed]), flush=True)
    dialog.close()
    program.close()

QTimer.singleShot(300, change)
"""
    done = play(scene, home)
    assert done.returncode == 0, done.stderr
    (before, after), preferences, windows, seed = json.loads(done.stdout)
    assert before[0] == after[0]
    assert preferences
    assert (windows, seed) == (1, 7)
    assert done.stderr == ""


def test_the_window_comes_back_as_it_was_left(home: Path) -> None:
    scene = """
from PySide6.QtWidgets import QDockWidget

def look():
    dock = window().findChild(QDockWidget, "inspector")
    print(dock.isVisible(), flush=True)
    dock.hide()
    program.close()

QTimer.singleShot(300, look)
"""
    assert [play(scene, home).stdout.strip() for _ in range(2)] == ["True", "False"]


def test_a_home_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file in the way")
    done = play("", tmp_path / "home")
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "Nothing can be written" in done.stderr
