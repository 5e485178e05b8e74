"""Python's cyclic garbage, collected in the window's thread only, a little at a time.

Python collects in whichever thread happens to allocate. A thread beside the window would then end Qt's objects that
belong to the window, such as timers, and Qt does not survive that.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 200
THRESHOLDS = (1500, 10, 10)
"""New objects, young collections and middle ones after which the next older generation is collected."""


class GarbageCare(QObject):
    """Collects from now on, until `stop`; what is there already, modules above all, is never looked at again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.collect()
        gc.freeze()  # a full collection would otherwise look at every class and function of every library
        gc.disable()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> int:
        """Collects the oldest generation that is due; how many objects went."""
        counts = gc.get_count()
        due = [generation for generation, limit in enumerate(THRESHOLDS) if counts[generation] > limit]
        # Generation by generation: a collection moves what it leaves into the next one.
        return gc.collect(due[-1]) if due else 0

    def stop(self) -> None:
        """Leaves it to Python again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
