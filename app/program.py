"""The running program: Qt's application, logs, crash hook, look and language round one window."""

from __future__ import annotations

import contextlib
import json
import logging
import os
import signal
import socket
import sys
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QByteArray,
    QCoreApplication,
    QEvent,
    QLibraryInfo,
    QLocale,
    QObject,
    QPoint,
    QRect,
    QSocketNotifier,
    Qt,
    QTimer,
    QTranslator,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from app import ending, recent, theme
from app.errors import CrashGuard, Logs
from app.garbage import GarbageCare
from app.hints import Hints
from app.i18n import speak, tell, tr
from app.main import since_start_ms
from app.settings import Settings, shipped_languages
from engine import __version__
from engine.assets import assets_folder
from engine.errors import LikenessError, ProjectInUse

if TYPE_CHECKING:
    from app.main_window import MainWindow
    from app.studio import Studio

HEAVY = ("torch", "cv2", "mediapipe", "librosa", "scipy")
"""What has no place in the window's process: it belongs to the workers."""
TITLE_PX = 32
"""Room for the title bar that desktops put above a window."""
SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP")

log = logging.getLogger(__name__)


class Program:
    """One process with one window; `run` lasts until that is closed."""

    def __init__(self, project: str | None, startup_log: Path | None) -> None:
        self._asked_for = Path(project).absolute() if project else None
        self._startup_log = startup_log
        self.app = _application()
        self.settings = Settings()
        self.logs = Logs(self.settings.folders().logs)
        self.crashed_before = self.logs.start() is not None
        self.guard = CrashGuard(self.logs, self.close)
        self.guard.install()
        self._translators: list[QTranslator] = []
        self._anew = False
        self._page = ""  # of the preferences, to be opened again in another window
        self.window: MainWindow | None = None
        self.studio: Studio | None = None
        self._garbage: GarbageCare | None = None
        self.hanging: tuple[str, ...] = ()
        """After `run`: names of threads that a driver does not let end."""

    def run(self) -> int:
        """Opens the window and returns the program's exit code, when it is closed for good."""
        code = 1
        try:
            theme.apply(self.app, str(self.settings.value("theme")))
            self.settings.changed.connect(self._follow_setting)
            with Signals(self.close):
                code = self._run_windows()
        except LikenessError as error:  # nothing can be opened at all: no folder of ours can be written to
            self._tell_and_wait(tell(str(error)))
        except Exception as error:  # there is no window yet that could tell it; the log has the rest
            log.exception("The start failed")
            self._tell_and_wait(
                tr("Likeness cannot start ({reason}); the log in {folder} says more.").format(
                    reason=error, folder=self.logs.folder
                )
            )
        finally:
            self._end_window()
            self.hanging = ending.end()
            if self._garbage is not None:
                self._garbage.stop()
            self.guard.remove()
            self.logs.stop()
        return code

    def _run_windows(self) -> int:
        """One window after another: another language takes another one, for words are made with the widgets."""
        while True:
            self._anew = False
            self.wear_language()
            self._open()
            code = self.app.exec()
            if not self._anew:
                return code
            self._end_window()
            self._asked_for, self._page = None, "look"

    def close(self) -> None:
        """Closes the window as its cross would; where it does not close, ends the program nevertheless."""
        if self.window is not None:
            self.window.close()
        QTimer.singleShot(0, self.app.quit)

    def wear_language(self) -> None:
        """Puts the chosen language in force for all texts that are made from now on."""
        for translator in self._translators:
            self.app.removeTranslator(translator)
        self._translators.clear()
        language = language_of(str(self.settings.value("language")))
        locale = speak(language)
        if self.app.layoutDirection() != locale.textDirection():
            self.app.setLayoutDirection(locale.textDirection())
            theme.apply(self.app, str(self.settings.value("theme")))  # its sheet knows left from right
        if language == "en":
            return
        of_qt, shipped = QTranslator(self.app), QTranslator(self.app)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        loaded = (
            (of_qt, of_qt.load(locale, "qtbase", "_", folder)),
            (shipped, shipped.load(str(assets_folder() / "i18n" / f"likeness_{language}.qm"))),
        )
        for translator, there in loaded:  # the one installed last is asked first
            if there:
                self.app.installTranslator(translator)
                self._translators.append(translator)

    def _open(self) -> None:
        from app.cache_care import CacheCare
        from app.studio import Studio

        self.studio = Studio(self.settings)
        CacheCare(self.studio)
        sentence = open_something(self.studio, self._asked_for)
        self._show_window()
        self.studio.session.opened.connect(self._remember)
        self._remember()
        notes = self.studio.notes  # told when it was opened, and then there was no window to hear it
        if sentence:
            self.studio.notice.emit("error", sentence)
        elif notes:
            self.studio.notice.emit("advice", " ".join(tell(note) for note in notes))
        elif self.crashed_before:
            self.studio.notice.emit(
                "advice", tr("Likeness ended unexpectedly last time. Every change was saved; you can go on.")
            )

    def _show_window(self) -> None:
        from app.main_window import MainWindow

        studio = self.studio
        if studio is None:
            return
        window = MainWindow(studio)
        geometry, state = self.settings.value("window_geometry"), self.settings.value("window_state")
        if geometry:
            window.restoreGeometry(QByteArray(geometry))
        if state:
            window.restore_layout(state)
        keep_on_screen(window, window.screen().availableGeometry())
        if self._startup_log is not None:
            FirstPaint(window, self._startup_log)
        self.hints = Hints(studio, window)
        self.window = window
        if sys.platform == "darwin":  # elsewhere a desktop starts the program with the file's name
            from app.file_open import FileOpener

            FileOpener(window)
        self.guard.parent_window = window
        self.guard.tell = lambda sentence: studio.notice.emit("error", sentence)
        window.show()
        self._garbage = self._garbage or GarbageCare(self.app)
        if self._page:
            from app.dialogs.preferences import PreferencesDialog

            PreferencesDialog(studio, window, self._page).open()

    def _follow_setting(self, name: str) -> None:
        if name == "theme":
            theme.apply(self.app, str(self.settings.value("theme")))
        elif name == "language" and self.studio is not None:
            if self.studio.jobs.running or self.studio.batch.running:
                self.studio.notice.emit(
                    "info", tr("The language changes at the next start, for there is work running.")
                )
                return
            self._anew = True
            QTimer.singleShot(0, self.close)

    def _remember(self) -> None:
        """Notes the open project for the next start, and in the list of recent ones unless it has no name yet."""
        if self.studio is None:
            return
        session = self.studio.session
        self.settings.set("last_project", str(session.path))
        if not session.is_draft:
            recent.remember(self.settings, session.path)

    def _end_window(self) -> None:
        """Closes the project and ends the workers; the window itself goes with its studio."""
        window, self.window = self.window, None
        studio, self.studio = self.studio, None
        self.guard.parent_window = None
        if window is not None:
            self.settings.set("window_geometry", bytes(window.saveGeometry().data()))
            self.settings.set("window_state", bytes(window.saveState().data()))
        if studio is not None:
            studio.end()
        for one in (window, studio):
            if one is not None:
                one.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _tell_and_wait(self, sentence: str) -> None:
        log.error("%s", sentence)
        if sys.stderr is not None:
            sys.stderr.write(f"likeness: {sentence}\n")
        if QGuiApplication.platformName() == "offscreen":
            return  # nobody could answer
        from PySide6.QtWidgets import QMessageBox

        QMessageBox.critical(None, "Likeness", sentence)


def open_something(studio: Studio, asked_for: Path | None) -> str:
    """Opens the project that was asked for, else the last one, else a new one; returns what the user has to know.

    Raises ProjectError where not even a new one can be made.
    """
    last = str(studio.settings.value("last_project"))
    sentence = ""
    if asked_for is not None:
        try:
            studio.session.open(asked_for)
        except ProjectInUse:
            studio.session.open(asked_for, read_only=True)
            return tr(
                "{name} is open in another window, so here it is for reading only: close it there and open it again, "
                "or go on in a copy with Save As."
            ).format(name=asked_for.name)
        except LikenessError as error:
            sentence = str(error)
        else:
            return ""
    elif last and Path(last).is_file():
        try:
            studio.session.open(Path(last))
        except ProjectInUse as error:  # nobody asked for it, and another window has it
            log.info("The last project was not opened: %s", error)
        except LikenessError as error:
            sentence = str(error)
        else:
            return ""
    studio.session.new()
    return sentence


def keep_on_screen(window: QWidget, room: QRect) -> None:
    """Makes a window no larger than the screen's free `room`, and moves it there: the screen may be another one now."""
    place = window.geometry()
    inside = room.adjusted(0, TITLE_PX, 0, 0)
    if window.windowState() & (Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen):
        return
    size = place.size().boundedTo(inside.size())
    if size != place.size():
        window.resize(size)
        window.move(room.topLeft())
    elif place.topLeft() != QPoint(0, 0) and not room.intersects(place):  # (0, 0): the desktop finds a place for it
        window.move(room.topLeft())


def language_of(chosen: str) -> str:
    """The code of the language that the user means; "system" is the desktop's, or English where we do not speak it."""
    if chosen != "system":
        return chosen
    systems = QLocale.languageToCode(QLocale.system().language())
    return systems if systems in shipped_languages() else "en"


def _application() -> QApplication:
    """Qt's application, with the names under which desktops know it."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    QCoreApplication.setOrganizationName("Likeness")
    QCoreApplication.setApplicationName("Likeness")
    QCoreApplication.setApplicationVersion(__version__)
    QGuiApplication.setApplicationDisplayName("Likeness")
    QGuiApplication.setDesktopFileName("likeness")
    there = QApplication.instance()
    app = there if isinstance(there, QApplication) else QApplication(["likeness"])
    app.setWindowIcon(theme.program_icon())
    return app


class FirstPaint(QObject):
    """Writes when `window` was painted for the first time and could take a click, as one JSON object."""

    def __init__(self, window: Any, path: Path) -> None:
        super().__init__(window)
        self._path = path
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self._write)  # after the children, which are painted in the same go
        return super().eventFilter(watched, event)

    def _write(self) -> None:
        told = {"first_paint_ms": round(since_start_ms()), "heavy": [name for name in HEAVY if name in sys.modules]}
        part = self._path.with_name(self._path.name + ".part")
        part.write_text(json.dumps(told), encoding="utf-8")
        part.replace(self._path)


class Signals:
    """Ctrl-C, SIGTERM and a closed terminal call `quit_program` in the window's loop.

    Python runs a signal's handler only when it runs itself, and in Qt's loop it does not: the signal's number, written
    to a socket, wakes it. On Windows Qt cannot listen to one, so there a timer does.
    """

    def __init__(self, quit_program: Any) -> None:
        self._quit = quit_program
        self._before: dict[int, Any] = {}

    def __enter__(self) -> None:
        for name in SIGNALS:
            number = getattr(signal, name, None)
            if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
                with contextlib.suppress(ValueError):  # not in the main thread
                    self._before[number] = signal.signal(number, self._asked)
        if os.name == "nt":
            self._timer = QTimer(interval=200)
            self._timer.timeout.connect(lambda: None)
            self._timer.start()
            return
        self._read, self._write = socket.socketpair()
        for end in (self._read, self._write):
            end.setblocking(False)
        self._wakeup = signal.set_wakeup_fd(self._write.fileno())
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._drain)

    def __exit__(self, *ignored: object) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)
        if os.name == "nt":
            self._timer.stop()
            return
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._wakeup)
        self._read.close()
        self._write.close()

    def _drain(self) -> None:
        with contextlib.suppress(BlockingIOError):
            self._read.recv(64)

    def _asked(self, number: int, _frame: FrameType | None) -> None:
        log.info("Asked to end by %s", signal.Signals(number).name)
        self._quit()
