"""What was spoken live and is not in the project yet: each take with how long it is, to be kept or discarded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app import direction, theme
from app.choices import generator_title, renderers
from app.dialogs.record_controls import clock
from app.i18n import joined, tr
from app.widgets.choice_list import ChoiceList, RowSpec
from app.widgets.icon_button import explain
from app.widgets.section import SectionHeader

if TYPE_CHECKING:
    from app.live import LiveTake


class LiveTakes(QWidget):
    """The takes, the latest chosen. `keep_asked(take)`, `discard_asked(take)`: the user wants it so."""

    keep_asked = Signal(object)
    discard_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._takes: dict[str, LiveTake] = {}
        self._number = 0
        self._chosen = ""
        self.list = ChoiceList(tr("Live takes"))
        self.about = QLabel()
        self.about.setProperty("role", "muted")
        self.about.setWordWrap(True)
        self.about.setContentsMargins(direction.margins(12, 0, 0, 0))
        self.keep = QPushButton(tr("Keep"))
        self.keep.setProperty("kind", "primary")
        explain(self.keep, tr("Add sound and motion to the project and go on in Edit"), "Ctrl+Return")
        self.keep.setAccessibleName(tr("Keep the live take"))
        self.discard = QPushButton(tr("Discard"))
        explain(self.discard, tr("Take it out of this list; its sound lies for a week among the recordings"), "Del")
        self.discard.setAccessibleName(tr("Discard the live take"))
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.STEP)
        buttons.addWidget(self.discard, 1)
        buttons.addWidget(self.keep, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.STEP // 2)
        rows.addWidget(SectionHeader(tr("Live takes")))
        rows.addWidget(self.list)
        rows.addWidget(self.about)
        rows.addSpacing(theme.STEP // 2)
        rows.addLayout(buttons)
        self.list.chosen.connect(self._choose)
        self.list.remove_asked.connect(lambda key: self.discard_asked.emit(self._takes[key]))
        self.keep.clicked.connect(lambda: self.keep_asked.emit(self._takes[self._chosen]))
        self.discard.clicked.connect(lambda: self.discard_asked.emit(self._takes[self._chosen]))
        self._key = QShortcut(QKeySequence("Ctrl+Return"), self, self.keep.click)
        self._show()

    @property
    def takes(self) -> tuple[LiveTake, ...]:
        """In the order in which they were spoken."""
        return tuple(self._takes.values())

    def add(self, take: LiveTake) -> None:
        """Adds a take and chooses it."""
        self._number += 1
        self._chosen = str(self._number)
        self._takes[self._chosen] = take
        self._show()

    def remove(self, take: LiveTake) -> None:
        """Takes one out of the list; the one before it is chosen then."""
        self._takes = {key: one for key, one in self._takes.items() if one is not take}
        if self._chosen not in self._takes:
            self._chosen = next(reversed(self._takes), "")
        self._show()

    def _choose(self, key: str) -> None:
        self._chosen = key
        self._show()

    def _show(self) -> None:
        self.list.set_rows(
            [
                RowSpec(key, tr("Live take {n}").format(n=key), clock(take.duration_s), about(take))
                for key, take in self._takes.items()
            ]
        )
        self.list.set_chosen(self._chosen)
        chosen = self._takes.get(self._chosen)
        self.about.setText("" if chosen is None else about(chosen))
        for button in (self.keep, self.discard):
            button.setEnabled(chosen is not None)
        self._key.setEnabled(chosen is not None)  # not as the button is: takes come while all is disabled
        self.setVisible(bool(self._takes))


def about(take: LiveTake) -> str:
    """What made the take, and what is missing of its sound."""
    renderer = next((tr(info.title) for info in renderers() if info.name == take.renderer), take.renderer)
    words = [f"{generator_title(take.generator)}, {renderer}"]
    if take.gaps:
        once, often = tr("sound is missing once"), tr("sound is missing {n} times").format(n=take.gaps)
        words.append(once if take.gaps == 1 else often)
    return joined(words)
