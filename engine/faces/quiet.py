"""Keeps native libraries from writing their notes to the user's terminal."""

from __future__ import annotations

import os
import re
import sys
import tempfile
import threading
from collections.abc import Generator
from contextlib import contextmanager

NOISE = re.compile(
    rb"^(?:[IWE]\d{4} \d\d:\d\d:|INFO: |WARNING: All log messages before absl|.*Matplotlib is building the font cache"
    rb"|libpng |\w*(?:TIFF|JPEG|LZW|ZIP|Fax)\w*: )"
)
"""How absl, TensorFlow Lite, Matplotlib, libpng and libtiff start a line."""

_lock = threading.RLock()


@contextmanager
def quiet() -> Generator[None]:
    """Drops the notes of native libraries from file descriptor 2; all other lines are passed on at the end."""
    with _lock:
        try:
            sys.stderr.flush()
            saved = os.dup(2)
        except (AttributeError, OSError, ValueError):  # no stderr at all, as in a windowed program
            yield
            return
        with tempfile.TemporaryFile() as sink:
            os.dup2(sink.fileno(), 2)
            try:
                yield
            finally:
                sys.stderr.flush()
                os.dup2(saved, 2)
                os.close(saved)
                sink.seek(0)
                for line in sink.read().splitlines(keepends=True):
                    if not NOISE.match(line):
                        os.write(2, line)
