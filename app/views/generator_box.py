"""Chooses who makes new parts of the motion."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget

from app.choices import generators, short_title
from app.i18n import tr
from app.studio import Studio
from app.widgets.captioned import Captioned


class GeneratorBox(Captioned):
    """The motion generators by name, hidden where there is only one; what is chosen counts for all new parts."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        self.box = QComboBox()
        super().__init__(tr("New parts by"), self.box, parent)
        self._studio = studio
        self.box.setAccessibleName(tr("Motion generator of new parts"))
        self.box.setToolTip(tr("Which motion generator makes a part anew; the motion around it stays"))
        self.box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.box.currentIndexChanged.connect(self._choose)

    def refresh(self) -> None:
        """Shows what is chosen."""
        offered = generators()
        self.box.blockSignals(True)
        if [info.name for info in offered] != [self.box.itemData(place) for place in range(self.box.count())]:
            self.box.clear()
            for place, info in enumerate(offered):
                self.box.addItem(short_title(tr(info.title)), info.name)
                self.box.setItemData(place, tr(info.about), Qt.ItemDataRole.ToolTipRole)
        self.box.setCurrentIndex(self.box.findData(self._studio.motion.part_generator))
        self.box.blockSignals(False)
        self.setVisible(len(offered) > 1)

    def _choose(self) -> None:
        self._studio.motion.choose_part_generator(str(self.box.currentData()))
