"""The command line: `likeness render`, `reenact`, `demo`, `stream`, `info`."""

from __future__ import annotations

from engine.cli.commands import main

__all__ = ["main"]
