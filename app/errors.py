"""What happens when something goes wrong in the window's process: logs, hooks and the report of a crash."""

from __future__ import annotations

import faulthandler
import logging
import os
import platform
import re
import sys
import threading
import time
import traceback
from collections import Counter, deque
from collections.abc import Callable
from dataclasses import dataclass
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, TextIO

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler, qVersion

from engine import __version__
from engine.errors import LikenessError

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

LOG_BYTES = 1_000_000
LOG_FILES = 5
RECENT_LINES = 200
"""Log lines that go into a report."""
QUIET_S = 30.0
"""Seconds after a crash dialog in which a crash at the same place is only written to the log."""
LOGGED_IN_FULL = 3
"""Times that a crash at one place is logged with its traceback: a broken paintEvent comes sixty times a second."""
FORMAT = "%(asctime)s %(levelname)-7s %(name)s: %(message)s"

log = logging.getLogger(__name__)
worker_log = logging.getLogger("worker")
qt_log = logging.getLogger("qt")

_QT_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.DEBUG,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


# ------------------------------------------------------------------------------------------------------------- logs


class RecentLines(logging.Handler):
    """Keeps the last lines in memory, for the report."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: deque[str] = deque(maxlen=RECENT_LINES)

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.extend(self.format(record).splitlines())


class Logs:
    """The log of Python, of Qt and of the workers: `likeness.log`, five files of 1 MB; `fault.log` for hard crashes.

    A folder that cannot be written to costs the files, not the start: the last lines are still kept in memory.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.recent = RecentLines()
        self._handlers: list[logging.Handler] = [self.recent]
        self._fault: TextIO | None = None
        self._level = logging.root.level

    def start(self) -> str | None:
        """Begins to write; returns the trace of a hard crash of an earlier run, if there was one."""
        logging.root.setLevel(logging.INFO)
        earlier = None
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            rotating = RotatingFileHandler(
                self.folder / "likeness.log",
                maxBytes=LOG_BYTES,
                backupCount=LOG_FILES - 1,
                encoding="utf-8",
                errors="backslashreplace",
            )
            self._handlers.append(rotating)
            earlier = self._open_fault_file()
        except OSError as error:
            problem: OSError | None = error
        else:
            problem = None
        for handler in self._handlers:
            handler.setFormatter(logging.Formatter(FORMAT))
            logging.root.addHandler(handler)
        logging.captureWarnings(True)
        log.info("Likeness %s, Python %s, Qt %s, %s", __version__, platform.python_version(), qVersion(), _system())
        if problem:
            log.warning("No log can be written to %s: %s", self.folder, problem.strerror)
        if earlier:
            log.error("An earlier run ended by a hard crash:\n%s", earlier)
        return earlier

    def stop(self) -> None:
        """Closes the files; nothing is logged any more."""
        logging.captureWarnings(False)
        for handler in self._handlers:
            logging.root.removeHandler(handler)
            handler.close()
        logging.root.setLevel(self._level)
        if self._fault:
            faulthandler.disable()
            self._fault.close()
            self._fault = None

    def _open_fault_file(self) -> str | None:
        path = self.folder / "fault.log"
        earlier = path.read_text(encoding="utf-8", errors="replace").strip() if path.exists() else ""
        if earlier:
            path.write_bytes(b"")  # told once
        self._fault = path.open("a", encoding="utf-8")  # appending: another window may write to it as well
        faulthandler.enable(self._fault)
        return earlier or None


def worker_line(text: str) -> None:
    """Logs what a worker process wrote to its standard error; any number of lines."""
    for line in text.splitlines():
        if line.strip():
            worker_log.info("%s", line.rstrip()[:2000])


# ----------------------------------------------------------------------------------------------------------- reports


@dataclass(frozen=True)
class Report:
    """A crash: `summary` is its one line, `text` the whole report with no more of the user's paths than names."""

    summary: str
    text: str


def make_report(error: BaseException, lines: list[str]) -> Report:
    """The report of `error`, with the latest lines of the log."""
    trace = "".join(traceback.format_exception(error)).rstrip()
    summary = "".join(traceback.format_exception_only(error)).strip().splitlines()[-1]
    text = "\n".join(
        [
            f"Likeness {__version__}",
            f"Python {platform.python_version()}, Qt {qVersion()}",
            _system(),
            "",
            trace,
            "",
            "--- log ---",
            *lines[-RECENT_LINES:],
        ]
    )
    return Report(without_paths(summary), without_paths(text))


def without_paths(text: str) -> str:
    """`text` with paths into the program and the libraries shortened, and of all others no more than the last name."""
    for place, name in _places():
        text = text.replace(place, name)
    quoted = re.sub(r"(['\"])((?:~|/|[A-Za-z]:[\\/])[^'\"\n]+)\1", lambda m: m[1] + _last_name(m[2]) + m[1], text)
    return re.sub(r"(?<![\w<>.:/\\'\"~])(?:~[\\/]|/|[A-Za-z]:[\\/])[^\s'\",;:()]+", lambda m: _last_name(m[0]), quoted)


def _last_name(path: str) -> str:
    parts = [part for part in re.split(r"[\\/]", path) if part]
    if len(parts) < 2:
        return path
    return ("~/" if parts[0] == "~" else "") + ("…/" if len(parts) > 2 or parts[0] != "~" else "") + parts[-1]


def _places() -> list[tuple[str, str]]:
    """Folders whose names say nothing about the user, longest first, and the home folder."""
    named = {
        str(Path(__file__).resolve().parents[1]): "<likeness>",
        sys.prefix: "<python>",
        sys.base_prefix: "<python>",
        str(Path.home()): "~",
    }
    return sorted(((place, name) for place, name in named.items() if len(place) > 1), key=lambda one: -len(one[0]))


def _system() -> str:
    return f"{platform.platform()}, {os.environ.get('QT_QPA_PLATFORM') or 'native'} display"


# ------------------------------------------------------------------------------------------------------------- hooks


class CrashGuard(QObject):
    """Catches what nothing else has caught, in any thread: logs it, then tells the user in the window's thread.

    A LikenessError is one sentence for `tell`. Anything else is a crash dialog: one at a time, and not again for the
    same place within QUIET_S. `quit_program` is called when the user asks for it.
    """

    _caught = Signal(object)

    def __init__(self, logs: Logs, quit_program: Callable[[], None]) -> None:
        super().__init__()
        self._logs = logs
        self._quit = quit_program
        self.tell: Callable[[str], None] = self._tell_by_itself
        self.parent_window: QWidget | None = None
        self._dialog: QDialog | None = None
        self._box: QDialog | None = None  # kept here, for nothing else does
        self._shown: dict[str, float] = {}
        self._counts: Counter[str] = Counter()
        self._before = sys.excepthook, threading.excepthook, sys.unraisablehook
        # Queued: a dialog must not open in the middle of painting, and threads may not open one at all.
        self._caught.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        sys.excepthook = self._exception
        threading.excepthook = self._thread_exception
        sys.unraisablehook = self._unraisable
        qInstallMessageHandler(_qt_message)

    def remove(self) -> None:
        """Gives the hooks back to whoever had them."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        qInstallMessageHandler(None)

    def _exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, KeyboardInterrupt):
            self._quit()
            return
        if isinstance(error, LikenessError):
            log.info("Told the user: %s", error)
        else:
            self._log_crash(kind, error.with_traceback(trace))
        self._caught.emit(error)

    def _thread_exception(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not isinstance(args.exc_value, SystemExit):
            self._exception(args.exc_type, args.exc_value, args.exc_traceback)

    def _unraisable(self, args: sys.UnraisableHookArgs) -> None:
        """An exception in a destructor or at the end of a generator: it has no consequences, so it is only logged."""
        if args.exc_value is not None:
            self._log_crash(args.exc_type, args.exc_value)

    def _log_crash(self, kind: type[BaseException], error: BaseException) -> None:
        key = place_of(error)
        self._counts[key] += 1
        count = self._counts[key]
        if count <= LOGGED_IN_FULL:
            log.error("Unexpected %s", kind.__name__, exc_info=error)
            if sys.stderr is not None:  # a windowed build has none
                traceback.print_exception(error, file=sys.stderr)
        elif str(count).strip("0") == "1":  # 10, 100, 1000 ...
            log.error("Unexpected %s at %s for the %dth time", kind.__name__, key, count)

    def _show(self, error: BaseException) -> None:
        if isinstance(error, LikenessError):
            self.tell(str(error))
            return
        key, now = place_of(error), time.monotonic()
        if self._dialog is not None or now - self._shown.get(key, -QUIET_S) < QUIET_S:
            return
        from app.dialogs.crash import CrashDialog

        dialog = CrashDialog(make_report(error, list(self._logs.recent.lines)), self._logs.folder, self.parent_window)
        self._dialog = dialog
        self._shown[key] = now

        def finished(wants_to_go_on: int) -> None:
            self._dialog = None
            self._shown[key] = time.monotonic()
            dialog.deleteLater()
            if not wants_to_go_on:
                self._quit()

        dialog.finished.connect(finished)
        dialog.open()  # not exec: an event loop within another would let the fault come back in the middle of it

    def _tell_by_itself(self, sentence: str) -> None:
        """Before there is a window that could tell it in its status line."""
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(QMessageBox.Icon.Warning, "Likeness", sentence, parent=self.parent_window)
        self._box = box
        box.open()


def place_of(error: BaseException) -> str:
    """Kind of the error and the innermost line it passed: what tells one crash from another."""
    frames = traceback.extract_tb(error.__traceback__)
    return f"{type(error).__name__} {frames[-1].filename}:{frames[-1].lineno}" if frames else type(error).__name__


def _qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    category = getattr(context, "category", None) or "default"
    qt_log.log(_QT_LEVELS.get(kind, logging.WARNING), "%s: %s", category, message)
