"""Commands on where the eyes look by themselves; keys on the timeline are set as those of any curve."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.i18n import tr
from engine import edits

if TYPE_CHECKING:
    from app.editing.selected import Gesture
    from app.studio import Studio


class GazeEditing:
    """Lets the eyes look about more or less far, or elsewhere."""

    def __init__(self, studio: Studio) -> None:
        self._studio = studio

    def gesture(self) -> Gesture:
        """A drag that is about to change how far they look."""
        return self._studio.selected.gesture(tr("Change the gaze"))

    def replace(self) -> None:
        """Draws other moments and directions."""
        studio = self._studio
        seed = studio.project.gaze.seed + 1
        studio.edit(edits.change_gaze(studio.project, seed=seed), tr("Other glances, seed {n}").format(n=seed))
