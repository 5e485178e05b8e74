"""The command line: `likeness render`, `likeness demo`, `likeness info`."""

from __future__ import annotations

from engine.cli.commands import main

__all__ = ["main"]
