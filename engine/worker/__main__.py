"""`python -m engine.worker`, as the window starts it."""

from __future__ import annotations

from engine.worker.process import run

if __name__ == "__main__":
    run()
