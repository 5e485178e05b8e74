"""What somebody who speaks into a microphone is told about how loud they are."""

from __future__ import annotations

import time
from collections import deque

from app.i18n import tr

LOOK_BACK_S = 3.0
"""How long what is too loud or too quiet is remembered."""
LOUD_DB = -0.1
QUIET_DB = -30.0
"""Speech whose loudest sample stays below it is too quiet."""
SILENT_DB = -60.0
"""Nobody spoke where all stays below it."""


class LevelAdvice:
    """Judges the peaks of the last seconds; `well`: what is said while all is well."""

    def __init__(self, well: str) -> None:
        self._well = well
        self._peaks: deque[tuple[float, float]] = deque()

    def forget(self) -> None:
        """Judges anew from now on."""
        self._peaks.clear()

    def heard(self, peak_db: float) -> tuple[str, str]:
        """The role (muted, warn or bad) and the sentence, after one more peak in dB of full scale."""
        now = time.monotonic()
        self._peaks.append((now, peak_db))
        while self._peaks[0][0] < now - LOOK_BACK_S:
            self._peaks.popleft()
        loudest = max(db for _, db in self._peaks)
        known = now - self._peaks[0][0] > LOOK_BACK_S * 0.8
        if loudest > LOUD_DB:
            return "bad", tr("Too loud: move away from the microphone, or lower its input.")
        if known and loudest < SILENT_DB:
            return "warn", tr("Nothing is heard: check that the microphone is on and not muted.")
        if known and loudest < QUIET_DB:
            return "warn", tr("Very quiet: come closer to the microphone, or raise its input.")
        return "muted", self._well
