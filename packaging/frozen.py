"""The frozen program: window, command line and worker in one executable."""

# ruff: noqa: INP001 (a program, no package)

from __future__ import annotations

import multiprocessing
import os
import sys
from pathlib import Path

CONSOLE = "likeness.exe"
"""Windows only: the program that has standard streams, beside the one that has a window and no console."""


def main() -> int:
    """Does what `likeness` does in an installation; returns its exit code."""
    multiprocessing.freeze_support()
    _free_children()
    if sys.platform == "win32" and sys.stdout is None:  # the windowed program; its workers speak through streams
        sys.executable = str(Path(sys.executable).with_name(CONSOLE))
    from engine.cli import main as likeness

    return likeness()


def _free_children() -> None:
    """Lets what we start, such as espeak-ng, find its own libraries: ours are meant for this process alone."""
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before:
        os.environ["LD_LIBRARY_PATH"] = before


if __name__ == "__main__":
    sys.exit(main())
