"""Starts the studio: `python -m app [FILE.likeness]`, and what `likeness` does without a command."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

STARTED = time.perf_counter()

STARTUP_LOG = "LIKENESS_STARTUP_LOG"
"""Environment: a file that is told when the window can be used, for measurements."""
USAGE = """usage: likeness [FILE.likeness]

Opens the studio with this project, or with the one that was open last. `likeness --help` lists the other commands.
"""
NOT_INSTALLED = (
    "likeness: the window's libraries are not installed: in the folder of Likeness type "
    "python3 packaging/dev.py studio, or install 'likeness[window]' with pip."
)
NOT_LOADED = (
    "likeness: the window cannot be loaded ({reason}); in the folder of Likeness type python3 packaging/dev.py studio, "
    "which installs what is missing."
)
NO_DISPLAY = (
    "likeness: there is no display to open the window on; likeness --help lists the commands that work without one."
)
NOT_A_PROJECT = "likeness: {name!r} is no project file; projects end in .likeness (see likeness --help)."


def main(argv: Sequence[str] | None = None) -> int:
    """Opens the window on the project that `argv` names, if any; returns the exit code once it is closed."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if "--version" in arguments:
        from engine import __version__

        return _say(f"likeness {__version__}", 0)
    if "-h" in arguments or "--help" in arguments:
        return _say(USAGE.rstrip(), 0)
    if len(arguments) > 1 or any(not one.lower().endswith(".likeness") for one in arguments):
        return _say(NOT_A_PROJECT.format(name=" ".join(arguments)), 2)
    if find_spec("PySide6") is None:
        return _say(NOT_INSTALLED, 1)
    if not _has_display():
        return _say(NO_DISPLAY, 1)
    try:
        from app.program import Program
    except ImportError as error:  # a library of the system that Qt stands on
        return _say(NOT_LOADED.format(reason=error), 1)
    program = Program(arguments[0] if arguments else None, startup_log())
    code = program.run()
    if program.hanging:
        from app import ending

        ending.leave(code)
    return code


def startup_log() -> Path | None:
    """Where to write when the window could be used."""
    named = os.environ.get(STARTUP_LOG)
    return Path(named) if named else None


def since_start_ms() -> float:
    """Milliseconds since this process began; since this module was loaded where the system does not tell the former."""
    try:
        fields = Path("/proc/self/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        began_s = int(fields[19]) / os.sysconf("SC_CLK_TCK")  # ticks from boot; proc(5) counts it as field 22
        return (time.clock_gettime(time.CLOCK_BOOTTIME) - began_s) * 1000
    except (OSError, ValueError, AttributeError):
        return (time.perf_counter() - STARTED) * 1000


def _has_display() -> bool:
    """Whether Qt can find a screen: without one it would abort the process."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _say(text: str, code: int) -> int:
    stream = sys.stderr if code else sys.stdout
    if stream is not None:  # a windowed build has none
        stream.write(text + "\n")
        stream.flush()
    return code
