"""The worker process: long work for the window, asked for and told in JSON lines.

In: {"id": 7, "op": "generate", ...}, {"op": "cancel", "id": 7}, {"op": "focus", "id": 7, "frame": 40}. Out: {"event":
"ready", "version": ...}, then for every request {"id": 7, "event": "stage" | "progress" | "advice" | "frame", ...} and
in the end one "done" with its result or one "error" with a sentence and a code.

A preview with a "project" renders all its missing frames, by and by, and tells each as a "frame". One with a "moment",
68 landmarks, 2 closures and the gaze as 140 numbers, and the "portrait" renders that frame alone, before all that
waits; if it names a file as "pixels", 8-bit RGB lies there when it is "done" with its "pixels": [width, height]
(docs/adr/0024). With an "overlay", what the renderer tells of that frame is laid over it (engine.render.overlays).

"live" follows a voice while it is spoken: {"op": "feed", "id": 7, "samples": ...} brings its sound, block by block, and
{"op": "feed", "id": 7, "over": true} ends it (engine.worker.live).
"""

from __future__ import annotations

from engine.worker.loop import main
from engine.worker.process import run

__all__ = ["main", "run"]
