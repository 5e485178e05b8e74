"""The one place that finds ffmpeg, runs it, and says in a sentence why it failed."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self, cast

import imageio_ffmpeg

if sys.platform != "win32":
    import fcntl

from engine.errors import LikenessError

PATIENCE_S = 60.0
"""Seconds ffmpeg may take over one read or write before it counts as stuck."""
TICK_S = 0.25
PIPE_BYTES = 1 << 20
"""Pipe size asked of Linux (its limit for ordinary users): a 512 px frame goes over in one go."""
LOG_LINES = 200
INTERRUPTED = 255
"""Exit status of ffmpeg after SIGINT and SIGTERM, which it catches."""
CAUSES = (
    (r"No space left on device|Disk quota exceeded", "the disk is full; free some space or choose another folder"),
    (r"File too large", "the disk takes no file this large; choose another disk or a shorter range"),
    (r"Cannot allocate memory", "there is not enough memory; close other programs or choose a smaller size"),
    (r"Unknown encoder '(\w+)'", "this ffmpeg lacks the encoder {0}; unset LIKENESS_FFMPEG to use our own"),
    (r"No such filter: '(\w+)'", "this ffmpeg lacks the filter {0}; unset LIKENESS_FFMPEG to use our own"),
    (r"Read-only file system", "the folder is read-only; choose another one"),
    (r"Input/output error", "the disk reports a fault; choose another one"),
)


class FFmpegError(Exception):
    """A run of ffmpeg that failed; `str()` is half a sentence (cause; remedy) for the caller to finish.

    `log` holds what it wrote on stderr, `code` its exit status, negative for the signal that killed it.
    """

    def __init__(self, why: str, code: int, log: str) -> None:
        super().__init__(why)
        self.code = code
        self.log = log


def executable() -> str:
    """Path of ffmpeg: `LIKENESS_FFMPEG` where set, else imageio-ffmpeg's own binary, else the one on PATH.

    Raises LikenessError if there is none.
    """
    wanted = os.environ.get("LIKENESS_FFMPEG")
    if wanted:
        found = shutil.which(wanted)
        if found is None:
            raise LikenessError(
                f"LIKENESS_FFMPEG is {wanted}, which is no program that can be run; correct it or unset it."
            )
        return found
    try:
        return imageio_ffmpeg.get_ffmpeg_exe()
    except RuntimeError:
        found = shutil.which("ffmpeg")
    if found is None:
        raise LikenessError("ffmpeg was not found; install it, or let LIKENESS_FFMPEG name it.")
    return found


def version() -> str:
    """First line of `ffmpeg -version`, such as 'ffmpeg version 7.1'."""
    with Child(["-version"], output=True) as child:
        text = b"".join(child.blocks(1 << 16))
        child.finish()
    return text.decode(errors="replace").splitlines()[0].split(" Copyright")[0].strip()


def file_url(path: Path) -> str:
    """`path` as ffmpeg takes it literally: a name may begin with a dash or hold a colon or a percent sign."""
    return f"file:{path.absolute()}"


class Child:
    """A running ffmpeg, in a process group of its own, so that Ctrl-C reaches us alone and we clean up.

    Use it in a `with` block: on leaving, by whatever way, the child is dead and collected. Its stderr is always
    drained; a read or write that takes longer than `patience_s` kills it. Raises LikenessError if it cannot start.
    """

    def __init__(
        self, args: Sequence[str], *, feed: bool = False, output: bool = False, patience_s: float = PATIENCE_S
    ) -> None:
        program = executable()
        pipe, nothing = subprocess.PIPE, subprocess.DEVNULL
        group: dict[str, Any] = {"process_group": 0}
        if sys.platform == "win32":
            group = {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW}
        try:
            process = subprocess.Popen(
                [program, "-hide_banner", "-nostdin", *args],
                stdin=pipe if feed else nothing,
                stdout=pipe if output else nothing,
                stderr=pipe,
                **group,
            )
        except OSError as error:
            raise LikenessError(
                f"ffmpeg ({program}) cannot be started: {error.strerror}; let LIKENESS_FFMPEG name a working one."
            ) from error
        self._process = cast("subprocess.Popen[bytes]", process)
        self._stdin, self._stdout, self._stderr = (
            cast("IO[bytes]", stream) for stream in (process.stdin, process.stdout, process.stderr)
        )
        if feed:
            _widen(self._stdin)
        self._patience_s = patience_s
        self._waiting = False
        self._ticks = 0
        self._stalled = False
        self._ended = threading.Event()
        self._head: list[str] = []
        self._tail: deque[str] = deque(maxlen=LOG_LINES)
        self._threads = [threading.Thread(target=work, daemon=True) for work in (self._drain, self._watch)]
        for thread in self._threads:
            thread.start()

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def log(self) -> str:
        """First and last lines of what ffmpeg wrote on stderr so far."""
        return "\n".join([*self._head, *self._tail])

    def write(self, data: bytes | memoryview) -> None:
        """Hands all of `data` to ffmpeg's stdin; raises FFmpegError if it is gone or stuck."""
        try:
            with self._patience():
                self._stdin.write(data)
        except OSError as error:  # BrokenPipeError, or EINVAL on Windows
            raise self._failed() from error

    def read(self, size: int) -> bytes:
        """The next `size` bytes that ffmpeg writes on stdout, fewer at its end."""
        with self._patience():
            return self._stdout.read(size)

    def blocks(self, size: int) -> Iterator[bytes]:
        """What ffmpeg writes on stdout, `size` bytes at a time (the last one shorter)."""
        while block := self.read(size):
            yield block

    def finish(self, patience_s: float | None = None) -> None:
        """Closes stdin and waits for ffmpeg to end by itself; raises FFmpegError unless it ends well."""
        if patience_s is not None:
            self._patience_s = patience_s
        try:
            with self._patience():
                if self._process.stdin is not None:
                    self._process.stdin.close()
                self._process.wait()
        except OSError as error:
            raise self._failed() from error
        if self._process.returncode != 0:
            raise self._failed()
        self._threads[0].join()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._kill()
        self._process.wait()
        self._ended.set()
        for thread in self._threads:
            thread.join()
        for stream in (self._process.stdin, self._process.stdout, self._process.stderr):
            if stream is not None:
                with suppress(OSError):  # what was still buffered for a dead child is lost, as it should be
                    stream.close()

    def _kill(self) -> None:
        if self._process.poll() is not None:
            return
        with suppress(OSError):
            if sys.platform == "win32":
                self._process.kill()
            else:
                os.killpg(self._process.pid, signal.SIGKILL)  # the group: LIKENESS_FFMPEG may be a shell script

    def _failed(self) -> FFmpegError:
        """Why it failed; called when the child is dead or dying."""
        try:
            self._process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            self._kill()
            self._process.wait()
        self._threads[0].join(timeout=5)
        code = self._process.returncode
        why = "ffmpeg stopped responding; try again" if self._stalled else _why(code, self.log)
        return FFmpegError(why, code, self.log)

    @contextmanager
    def _patience(self) -> Generator[None]:
        self._ticks = 0
        self._waiting = True
        try:
            yield
        finally:
            self._waiting = False

    def _watch(self) -> None:
        # Ticks, not clock time: a suspended computer or a stopped terminal job must not look like a stuck child.
        while not self._ended.wait(TICK_S):
            self._ticks += 1
            if self._waiting and self._ticks * TICK_S > self._patience_s:
                self._stalled = True
                self._kill()
                return

    def _drain(self) -> None:
        for line in self._stderr:
            text = line[:1000].decode(errors="replace").rstrip()
            (self._head if len(self._head) < LOG_LINES else self._tail).append(text)


def _widen(pipe: IO[bytes]) -> None:
    """Lets a pipe hold a whole frame where the system can, so that neither side waits for the other so often."""
    if sys.platform == "linux":
        with suppress(OSError):  # a limit of this user or this container: it works without
            fcntl.fcntl(pipe.fileno(), fcntl.F_SETPIPE_SZ, PIPE_BYTES)


def _why(code: int, log: str) -> str:
    """Cause and remedy, half a sentence, out of an exit status and what ffmpeg wrote."""
    for pattern, words in CAUSES:
        found = re.search(pattern, log)
        if found:
            return words.format(*found.groups())
    if code < 0 or code == INTERRUPTED:
        name = signal.Signals(-code).name if -code in signal.valid_signals() else "interrupted"
        return f"ffmpeg was stopped from outside ({name}); try again, with other programs closed if memory is short"
    lines = log.splitlines()
    worst = [line for line in lines if "[error]" in line or "[fatal]" in line] or lines
    plain = [re.sub(r"\[[^\]]* @ [^\]]*\] *|\[\w+\] *", "", line).strip() for line in worst]
    last = next((line for line in reversed(plain) if line), f"exit status {code}")
    return f"ffmpeg reports: {last.rstrip('.')}"
