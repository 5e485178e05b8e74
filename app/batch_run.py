"""A batch at work: the command line's own `batch` as one child process, its JSON lines told as they come."""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from app.errors import worker_line
from app.i18n import tr

log = logging.getLogger("likeness.batch")

LONGEST_LINE = 1 << 20
"""Bytes: a job's line is some hundreds."""
PATIENCE_MS = 15_000
"""Time a stopped batch has to end its workers by itself; then it is killed. What is whole by then stays whole."""
ENDING_MS = 4000
"""The same when the program ends, which nobody wants to wait for."""
LAST_WORDS = 400
"""Letters of what a process wrote before it died, for the sentence about it."""


def command(arguments: Sequence[str]) -> tuple[str, list[str]]:
    """Program and arguments of `likeness batch`, in a checkout, an installation or a frozen build."""
    if getattr(sys, "frozen", False):
        return sys.executable, ["batch", *arguments]
    return sys.executable, ["-m", "engine.cli", "batch", *arguments]


class BatchRun(QObject):
    """One run of the command. `told(dict)`: an event; `ended(str)`: it is over, with a sentence where it failed.

    A run that was stopped ends without a sentence. Lines that are no events are logged and left out.
    """

    told = Signal(dict)
    ended = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._rest, self._errors = b"", b""
        self._problem = ""
        self._done = self._stopping = False
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self.kill)

    @property
    def running(self) -> bool:
        return self._process is not None

    @property
    def stopping(self) -> bool:
        return self._stopping

    @property
    def pid(self) -> int:
        """Process number, 0 where none runs."""
        return self._process.processId() if self._process else 0

    def start(self, arguments: Sequence[str], environment: Mapping[str, str]) -> None:
        """Starts the command with `arguments`, `environment` added to the program's own."""
        process = QProcess(self)
        inherited = QProcessEnvironment.systemEnvironment()
        for name, value in {**environment, "PYTHONUNBUFFERED": "1"}.items():
            inherited.insert(name, value)
        process.setProcessEnvironment(inherited)
        process.setStandardInputFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._read)
        process.readyReadStandardError.connect(self._log)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._failed)
        self._process, self._rest, self._errors, self._problem = process, b"", b"", ""
        self._done = self._stopping = False
        process.start(*command(arguments))

    def stop(self) -> None:
        """Asks the command to end its workers and go, as Ctrl-C does; one that does not is killed."""
        if self._process is not None and not self._stopping:
            self._stopping = True
            self._process.terminate()
            self._patience.start()

    def kill(self) -> None:
        """Ends the process at once."""
        if self._process is not None:
            self._process.kill()

    def end(self) -> None:
        """The end of the program: stops what runs and waits for it; nothing is told any more."""
        process, self._process = self._process, None
        if process is None:
            return
        self._patience.stop()
        process.disconnect(self)
        process.terminate()
        if not process.waitForFinished(ENDING_MS):
            process.kill()
            process.waitForFinished(1000)
        process.deleteLater()

    def _read(self) -> None:
        if self._process is None:
            return
        self._rest += bytes(self._process.readAllStandardOutput().data())
        *lines, self._rest = self._rest.split(b"\n")
        if len(self._rest) > LONGEST_LINE:
            log.error("A line without an end")
            self._rest = b""
            self._problem = tr("The batch told something that cannot be understood; press Start to go on.")
            self.kill()
        for line in lines:
            self._take(line)

    def _take(self, line: bytes) -> None:
        try:
            event = json.loads(line)
        except (ValueError, RecursionError):
            event = None
        if not isinstance(event, dict):
            if line.strip():
                log.warning("No event: %r", line[:500])
            return
        kind = event.get("event")
        if kind == "error":
            self._problem = str(event.get("message") or "")
        self._done = self._done or kind in ("done", "error")
        self.told.emit(event)

    def _log(self) -> None:
        if self._process is not None:
            said = bytes(self._process.readAllStandardError().data())
            self._errors = (self._errors + said)[-LAST_WORDS:]
            worker_line(said.decode(errors="replace"))

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._over(tr("The batch cannot be started; please install Likeness again."))

    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._read()
        self._take(self._rest)
        self._rest = b""
        self._log()
        if self._stopping:
            self._over("")
        elif self._done or self._problem:
            self._over(self._problem)
        elif status == QProcess.ExitStatus.CrashExit:
            self._over(tr("The batch was ended from outside; what is whole is kept: press Start to go on."))
        else:
            said = self._errors.decode(errors="replace").strip().splitlines()
            log.error("The batch ended with %s: %s", code, said[-1:] or "nothing said")
            self._over(said[-1].removeprefix("likeness: ") if said else self._ended_with(code))

    @staticmethod
    def _ended_with(code: int) -> str:
        return tr("The batch ended by itself (exit code {code}); press Start to go on.").format(code=code)

    def _over(self, sentence: str) -> None:
        process, self._process = self._process, None
        self._patience.stop()
        if process is not None:
            process.deleteLater()
            self.ended.emit(sentence)
