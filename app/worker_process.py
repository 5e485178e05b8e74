"""One worker process: JSON lines in and out. What it says is passed on; that it died is told with the reason."""

from __future__ import annotations

import json
import logging
import os
import sys
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from app.errors import worker_line
from app.i18n import tr

log = logging.getLogger("likeness.worker")
LONGEST_LINE = 32 << 20


def command() -> tuple[str, list[str]]:
    """Program and arguments of a worker, in a checkout, an installation or a frozen build."""
    if getattr(sys, "frozen", False):
        return sys.executable, ["worker"]
    return sys.executable, ["-m", "engine.worker"]


class WorkerProcess(QObject):
    """A worker that is started when it is first needed and again after it has died.

    `told(dict)`: an event it sent; `died(str)`: it is gone, with one sentence why.
    """

    told = Signal(dict)
    died = Signal(str)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.environment: Mapping[str, str] = {}
        self._process: QProcess | None = None
        self._rest = b""
        self._ending = False

    @property
    def pid(self) -> int:
        """Process number, 0 where none runs."""
        return self._process.processId() if self._process else 0

    def send(self, message: Mapping[str, Any]) -> None:
        """Sends one line; starts the process if it does not run."""
        process = self._process or self._start()
        process.write(json.dumps(message).encode() + b"\n")

    def kill(self) -> None:
        """Ends the process at once; `died` is told."""
        if self._process is not None:
            self._process.kill()

    def end(self) -> None:
        """Ends the process in an orderly way and waits for it, a second at most."""
        process, self._process = self._process, None
        if process is None:
            return
        self._ending = True
        process.closeWriteChannel()
        if not process.waitForFinished(1000):
            process.kill()
            process.waitForFinished(1000)
        process.deleteLater()
        self._ending = False

    def _start(self) -> QProcess:
        process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        for name, value in self.environment.items():
            environment.insert(name, value)
        environment.insert("PYTHONUNBUFFERED", "1")
        process.setProcessEnvironment(environment)
        process.readyReadStandardOutput.connect(self._read)
        process.readyReadStandardError.connect(self._log)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._failed)
        program, arguments = command()
        self._process, self._rest = process, b""
        process.start(program, arguments)
        return process

    def _read(self) -> None:
        if self._process is None:
            return
        self._rest += bytes(self._process.readAllStandardOutput().data())
        *lines, self._rest = self._rest.split(b"\n")
        if len(self._rest) > LONGEST_LINE:
            log.error("%s: a line without an end", self.name)
            self.kill()
        for line in lines:
            try:
                event = json.loads(line)
            except ValueError:
                log.warning("%s printed: %r", self.name, line[:500])
                continue
            if isinstance(event, dict):
                self.told.emit(event)

    def _log(self) -> None:
        if self._process is not None:
            worker_line(bytes(self._process.readAllStandardError().data()).decode(errors="replace"))

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._gone(tr("The worker process cannot be started; please install Likeness again."))

    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._read()
        self._log()
        if status == QProcess.ExitStatus.CrashExit:
            self._gone(
                tr("The worker process stopped unexpectedly ({reason}); it starts anew with the next job.").format(
                    reason=_reason(code)
                )
            )
        else:
            self._gone(tr("The worker process ended by itself (exit code {code}).").format(code=code))

    def _gone(self, sentence: str) -> None:
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
        if not self._ending:
            log.error("%s: %s", self.name, sentence)
            self.died.emit(sentence)


def _reason(code: int) -> str:
    if os.name == "posix":
        import signal

        if code in signal.valid_signals():
            if code == signal.SIGKILL:
                return tr("killed, perhaps for want of memory")
            return signal.Signals(code).name
    return tr("exit code {code}").format(code=code)
