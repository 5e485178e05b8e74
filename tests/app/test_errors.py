"""Logs, hooks, reports, and the dialog that a crash shows."""

from __future__ import annotations

import gc
import logging
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer, qWarning
from PySide6.QtGui import QGuiApplication, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from app import errors
from app.dialogs.crash import CrashDialog
from app.errors import CrashGuard, Logs, make_report, without_paths, worker_line
from engine.errors import PictureError

ROOT = Path(__file__).parents[2]


@pytest.fixture
def logs(tmp_path: Path) -> Iterator[Logs]:
    made = Logs(tmp_path / "logs")
    made.start()
    yield made
    made.stop()


def written(logs: Logs) -> str:
    return (logs.folder / "likeness.log").read_text(encoding="utf-8")


class Quits:
    """Counts how often the program was asked to end."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self) -> None:
        self.count += 1


@pytest.fixture
def quits() -> Quits:
    return Quits()


@pytest.fixture
def guard(qtbot: QtBot, logs: Logs, quits: Quits, capsys: pytest.CaptureFixture[str]) -> Iterator[CrashGuard]:
    made = CrashGuard(logs, quits)
    made.install()
    yield made
    made.remove()


def shown() -> CrashDialog | None:
    found = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, CrashDialog)]
    return next((dialog for dialog in found if dialog.isVisible()), None)


def crash() -> None:
    raise RuntimeError("the lips went missing")


def crash_elsewhere() -> None:
    raise KeyError("teeth")


# ---------------------------------------------------------------------------------------------------------- the logs


def test_python_qt_and_workers_write_to_one_log(guard: CrashGuard, logs: Logs) -> None:
    logging.getLogger("app.something").info("from Python")
    qWarning("from Qt")
    worker_line("from the worker\n\nand one more\n" + "x" * 5000)
    text = written(logs)
    for words in (
        "INFO    app.something: from Python",
        "qt: default: from Qt",
        "worker: from the worker",
        "and one more",
    ):
        assert words in text
    assert max(map(len, text.splitlines())) < 2200


def test_there_are_never_more_than_five_files_of_a_megabyte(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert (errors.LOG_BYTES, errors.LOG_FILES) == (1_000_000, 5)
    monkeypatch.setattr(errors, "LOG_BYTES", 10_000)
    logs = Logs(tmp_path / "logs")
    logs.start()
    for number in range(2000):
        logging.getLogger("app").info("line %d", number)
    logs.stop()
    files = sorted((tmp_path / "logs").glob("likeness.log*"))
    assert len(files) == 5
    assert all(path.stat().st_size <= 10_000 for path in files)
    assert "line 1999" in written(logs)


def test_a_folder_that_cannot_be_written_does_not_stop_the_start(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    logs = Logs(tmp_path / "file" / "logs")
    assert logs.start() is None
    logging.getLogger("app").warning("still heard")
    logs.stop()
    assert "still heard" in "\n".join(logs.recent.lines)


def test_a_hard_crash_is_told_at_the_next_start_and_once(tmp_path: Path) -> None:
    script = (
        "import ctypes, pathlib, sys; from app.errors import Logs; Logs(pathlib.Path(sys.argv[1])).start();"
        "ctypes.string_at(0)"
    )
    died = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "logs")],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        cwd=tmp_path,  # where a core dump is written, if the machine does that
        capture_output=True,
        text=True,
        check=False,
    )
    assert died.returncode not in (0, 1)
    logs = Logs(tmp_path / "logs")
    earlier = logs.start()
    logs.stop()
    assert earlier is not None
    assert "string_at" in earlier
    assert "An earlier run ended by a hard crash" in written(logs)
    assert logs.start() is None
    logs.stop()


# -------------------------------------------------------------------------------------------------------- the report


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("cannot read /srv/clients/acme/face.png", "cannot read …/face.png"),
        ("'/srv/my clients/the acme/face.png' is bad", "'…/face.png' is bad"),
        (r"D:\Fotos\Anna\face.png: gone", "…/face.png: gone"),
        ("two: /a/b/c.wav, /a/b/d.wav", "two: …/c.wav, …/d.wav"),
        ("1/2 of and/or 3 m/s", "1/2 of and/or 3 m/s"),
        ("https://example.org/a/b stays", "https://example.org/a/b stays"),
        ("/dev", "/dev"),
    ],
)
def test_a_report_names_no_folders(text: str, told: str) -> None:
    assert without_paths(text) == told


def test_the_home_folder_is_a_tilde(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path("/elsewhere/anna"))
    assert without_paths("/elsewhere/anna/film.likeness") == "~/film.likeness"
    assert without_paths("at /elsewhere/anna/secret/film.likeness") == "at ~/…/film.likeness"


def test_a_report_says_what_it_takes_to_mend_it(logs: Logs) -> None:
    for number in range(300):
        logging.getLogger("app").info("line %d", number)
    with pytest.raises(RuntimeError) as caught:
        crash()
    report = make_report(caught.value, list(logs.recent.lines))
    assert report.summary == "RuntimeError: the lips went missing"
    for words in ("Likeness 0.", "Python 3.", "Qt 6.", "in crash", "<likeness>/tests/app/test_errors.py", "line 299"):
        assert words in report.text
    assert "line 99" not in report.text  # the last 200 lines
    assert str(Path.home()) + "/" not in report.text


# --------------------------------------------------------------------------------------------------------- the hooks


def test_a_crash_in_a_slot_is_logged_and_told_calmly(guard: CrashGuard, logs: Logs, quits: Quits, qtbot: QtBot) -> None:
    QTimer.singleShot(0, crash)
    qtbot.waitUntil(lambda: shown() is not None)
    dialog = shown()
    assert dialog is not None
    assert "RuntimeError: the lips went missing" in written(logs)
    assert not dialog.details.isVisible()
    qtbot.mouseClick(dialog.fold, Qt.MouseButton.LeftButton)
    assert dialog.details.isVisible()
    assert "in crash" in dialog.details.toPlainText()
    qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == dialog.details.toPlainText()
    qtbot.mouseClick(dialog.go_on, Qt.MouseButton.LeftButton)
    assert shown() is None
    assert quits.count == 0


def test_the_log_folder_is_opened(guard: CrashGuard, logs: Logs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        "app.dialogs.crash.QDesktopServices.openUrl", lambda url: opened.append(url.toLocalFile()), raising=True
    )
    QTimer.singleShot(0, crash)
    qtbot.waitUntil(lambda: shown() is not None)
    dialog = shown()
    assert dialog is not None
    qtbot.mouseClick(dialog.open_logs, Qt.MouseButton.LeftButton)
    assert opened == [str(logs.folder)]
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert shown() is None


def test_quit_ends_the_program(guard: CrashGuard, quits: Quits, qtbot: QtBot) -> None:
    QTimer.singleShot(0, crash)
    qtbot.waitUntil(lambda: shown() is not None)
    dialog = shown()
    assert dialog is not None
    assert dialog.focusWidget() is dialog.go_on  # Return goes on
    qtbot.mouseClick(dialog.quit, Qt.MouseButton.LeftButton)
    assert quits.count == 1


def test_one_dialog_at_a_time_and_not_twice_for_the_same(guard: CrashGuard, logs: Logs, qtbot: QtBot) -> None:
    for _ in range(30):
        QTimer.singleShot(0, crash)
    QTimer.singleShot(0, crash_elsewhere)
    qtbot.waitUntil(lambda: shown() is not None)
    qtbot.wait(50)
    assert sum(isinstance(widget, CrashDialog) for widget in QApplication.topLevelWidgets() if widget.isVisible()) == 1
    dialog = shown()
    assert dialog is not None
    qtbot.mouseClick(dialog.go_on, Qt.MouseButton.LeftButton)
    QTimer.singleShot(0, crash)  # just told: only logged
    qtbot.wait(50)
    assert shown() is None
    QTimer.singleShot(0, crash_elsewhere)
    qtbot.waitUntil(lambda: shown() is not None)
    other = shown()
    assert other is not None
    assert "teeth" in other.details.toPlainText()
    qtbot.mouseClick(other.go_on, Qt.MouseButton.LeftButton)
    assert written(logs).count("Traceback") < 10


class Unpaintable(QWidget):
    painted = 0

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        self.painted += 1
        raise ZeroDivisionError("no width")


def test_a_widget_that_cannot_paint_itself_does_not_drown_the_user(guard: CrashGuard, logs: Logs, qtbot: QtBot) -> None:
    widget = Unpaintable()
    qtbot.addWidget(widget)
    widget.show()
    for _ in range(60):
        widget.update()
        qtbot.wait(2)
    assert widget.painted > 20
    dialog = shown()
    assert dialog is not None
    assert "no width" in dialog.details.toPlainText()
    qtbot.mouseClick(dialog.go_on, Qt.MouseButton.LeftButton)
    assert written(logs).count("Traceback") == errors.LOGGED_IN_FULL
    assert "for the 10th time" in written(logs)


def test_what_a_user_can_mend_is_one_sentence(guard: CrashGuard, logs: Logs, qtbot: QtBot) -> None:
    told: list[str] = []
    guard.tell = told.append

    def refuse() -> None:
        raise PictureError("The picture is empty; choose another one.")

    QTimer.singleShot(0, refuse)
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["The picture is empty; choose another one."]
    assert shown() is None
    assert "Traceback" not in written(logs)


def test_before_there_is_a_window_a_box_tells_it(guard: CrashGuard, qtbot: QtBot) -> None:
    def refuse() -> None:
        raise PictureError("The picture is empty; choose another one.")

    def box() -> QDialog | None:
        found = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QMessageBox)]
        return next((one for one in found if one.isVisible()), None)

    QTimer.singleShot(0, refuse)
    qtbot.waitUntil(lambda: box() is not None)
    told = box()
    assert isinstance(told, QMessageBox)
    assert told.text() == "The picture is empty; choose another one."
    QTest.keyClick(told, Qt.Key.Key_Escape)


def test_a_thread_that_dies_is_told_in_the_windows_own_thread(guard: CrashGuard, logs: Logs, qtbot: QtBot) -> None:
    thread = threading.Thread(target=crash)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: shown() is not None)
    dialog = shown()
    assert dialog is not None
    assert dialog.thread() is guard.thread()
    qtbot.mouseClick(dialog.go_on, Qt.MouseButton.LeftButton)
    assert "the lips went missing" in written(logs)


class Stubborn:
    def __del__(self) -> None:
        raise OSError("not while I am tidying up")


def test_a_destructor_that_fails_is_only_logged(guard: CrashGuard, logs: Logs, qtbot: QtBot) -> None:
    Stubborn()
    gc.collect()
    qtbot.wait(20)
    assert "not while I am tidying up" in written(logs)
    assert shown() is None


def test_ctrl_c_in_python_code_ends_the_program(guard: CrashGuard, logs: Logs, quits: Quits) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert quits.count == 1
    assert "Traceback" not in written(logs)


def test_the_hooks_go_back_to_whoever_had_them(qtbot: QtBot, logs: Logs) -> None:
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    guard = CrashGuard(logs, Quits())
    guard.install()
    assert sys.excepthook != before[0]
    guard.remove()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before
