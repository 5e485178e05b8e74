"""With what the next live session is shown and moved: one renderer, and one motion generator that streams."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.choices import generator_of, generators, renderer_of, renderers

if TYPE_CHECKING:
    from app.studio import Studio


class LiveChoice(QObject):
    """At first what the project uses; the project keeps its own until a take is kept."""

    changed = Signal()

    def __init__(self, studio: Studio, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._renderer, self._generator = "", ""

    @property
    def renderer(self) -> str:
        """The renderer that is used."""
        known = [info.name for info in renderers()]
        return self._renderer if self._renderer in known else renderer_of(self._studio.project).name

    @property
    def generator(self) -> str:
        """The motion generator that is used, always one that streams; "" where none does."""
        able = [info.name for info in generators() if info.streams]
        wanted = (self._generator, generator_of(self._studio.project).name)
        return next((name for name in wanted if name in able), able[0] if able else "")

    def choose_renderer(self, name: str) -> None:
        """Takes another renderer for the next session."""
        if self._renderer != name:
            self._renderer = name
            self.changed.emit()

    def choose_generator(self, name: str) -> None:
        """Takes another motion generator for the next session; one that does not stream is not taken."""
        if self._generator != name and any(info.name == name and info.streams for info in generators()):
            self._generator = name
            self.changed.emit()
