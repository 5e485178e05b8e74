"""First steps: a few hints, each shown once, beside the thing it speaks of and when that can be tried."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from app.i18n import tr
from app.widgets.hint_bubble import HintBubble

if TYPE_CHECKING:
    from app.studio import Studio

CALM_MS = 1200
"""Quiet time before a hint comes: nobody wants to be talked to while doing something."""


@dataclass(frozen=True)
class Hint:
    """One hint. `anchor`: object name of the widget it points at; `when`: whether it can be tried now."""

    name: str
    anchor: str
    text: str
    when: Callable[[Studio], bool]


def hints() -> tuple[Hint, ...]:
    """All hints, in the order in which they come."""
    return (
        Hint(
            "media",
            "media",
            tr("Begin here: drop a picture of a face and a voice anywhere into the window, record one, or type text."),
            lambda studio: studio.project.motion is None,
        ),
        Hint(
            "play",
            "timeline",
            tr("Space plays, J K L shuttle, the arrow keys go frame by frame. I and O set the part to export."),
            lambda studio: studio.scene.composed is not None,
        ),
        Hint(
            "blink",
            "timeline",
            tr("Blinks are yours: B adds one at the playhead; click one to change it on the right, Del takes it away."),
            lambda studio: studio.scene.composed is not None and not studio.session.read_only,
        ),
        Hint(
            "saved",
            "projectName",
            tr("Every change is saved as you make it, and undo reaches back over a restart. Ctrl+S gives it a name."),
            lambda studio: studio.scene.composed is not None and studio.session.is_draft,
        ),
        Hint(
            "export",
            "export",
            tr("When you like what you see, Export writes the video. You can go on working meanwhile."),
            lambda studio: studio.scene.composed is not None,
        ),
    )


class Hints(QObject):
    """Shows the hints in a window, one at a time; what was read is kept in the settings."""

    def __init__(self, studio: Studio, window: QWidget) -> None:
        super().__init__(window)
        self._studio = studio
        self._window = window
        self.bubble: HintBubble | None = None
        self._shown: Hint | None = None
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM_MS)
        self._calm.timeout.connect(self.show_next)
        studio.session.opened.connect(self._calm.start)
        studio.scene.motion_changed.connect(self._calm.start)
        studio.settings.changed.connect(self._follow)
        for signal in (studio.session.opened, studio.scene.motion_changed):
            signal.connect(self._look_again)
        self._calm.start()

    def show_next(self) -> None:
        """Shows the first hint that was not read yet and fits what is there, unless one is shown already."""
        if self.bubble is not None or not self._studio.settings.value("hints"):
            return
        if QApplication.activeModalWidget() is not None or not self._window.isVisible():
            return
        all_of_them = hints()
        seen = self._studio.settings.value("seen_hints")
        waiting = [hint for hint in all_of_them if hint.name not in seen]
        for hint in waiting:
            target = self._window.findChild(QWidget, hint.anchor)
            if target is not None and target.isVisible() and hint.when(self._studio):
                self._show(hint, target, f"{all_of_them.index(hint) + 1}/{len(all_of_them)}", hint is waiting[-1])
                return

    def _show(self, hint: Hint, target: QWidget, step: str, last: bool) -> None:
        bubble = HintBubble(target, hint.text, step=step, last=last)
        bubble.dismissed.connect(lambda: self._read(hint))
        bubble.ended.connect(lambda: self._studio.settings.set("hints", False))
        layout = bubble.layout()
        if layout is not None:  # wrapped words need their height for this width
            bubble.setMinimumHeight(layout.totalHeightForWidth(bubble.width()))
        bubble.place()
        self.bubble, self._shown = bubble, hint

    def _look_again(self) -> None:
        """A hint that does not fit any more goes; it does not come again where what it asked for was done."""
        if self.bubble is None or self._shown is None or self._shown.when(self._studio):
            return
        if self._studio.scene.composed is not None:
            self._mark_read(self._shown)
        self._close()

    def _read(self, hint: Hint) -> None:
        self._mark_read(hint)
        self._close()
        self.show_next()

    def _mark_read(self, hint: Hint) -> None:
        settings = self._studio.settings
        settings.set("seen_hints", (*settings.value("seen_hints"), hint.name))

    def _close(self) -> None:
        if self.bubble is not None:
            self.bubble.hide()
            self.bubble.deleteLater()
            self.bubble = self._shown = None

    def _follow(self, name: str) -> None:
        if name == "hints" and not self._studio.settings.value("hints"):
            self._close()
        elif name in ("hints", "seen_hints") and not self._studio.settings.value("seen_hints"):
            self._calm.start()
