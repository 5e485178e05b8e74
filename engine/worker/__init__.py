"""The worker process: long work for the window, asked for and told in JSON lines.

In: {"id": 7, "op": "generate", ...}, {"op": "cancel", "id": 7}, {"op": "focus", "id": 7, "frame": 40}. Out: {"event":
"ready", "version": ...}, then for every request {"id": 7, "event": "stage" | "progress" | "advice" | "frame", ...} and
in the end one "done" with its result or one "error" with a sentence and a code.
"""

from __future__ import annotations

from engine.worker.loop import main
from engine.worker.process import run

__all__ = ["main", "run"]
