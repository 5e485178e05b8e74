"""The command line: `likeness render`, `reenact`, `dub`, `batch`, `demo`, `stream`, `convert`, `verify`, `info`."""

from __future__ import annotations

from engine.cli.commands import main

__all__ = ["main"]
