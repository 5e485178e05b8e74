"""The row above the picture: what is shown, and which renderers A and B are."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from app import theme
from app.i18n import tr
from app.views.preview_show import MODES, Mode
from app.widgets.segmented import SegmentedControl
from engine.render.registry import INFOS

MODES_PX = 380


class PreviewBar(QWidget):
    """Photo, Landmarks, Photoreal, A|B (the window's keys 1 to 4), with a combo box for either side of A|B.

    `mode_chosen(mode)`; `sides_changed`: another renderer on one side.
    """

    mode_chosen = Signal(str)
    sides_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words: dict[Mode, tuple[str, str]] = {
            "photo": (tr("Photo"), tr("The portrait and its crop (1)")),
            "landmarks": (tr("Landmarks"), tr("What the motion does to the face (2)")),
            "photoreal": (tr("Photoreal"), tr("Rendered frames (3)")),
            "compare": (tr("A | B"), tr("Two renderers side by side (4)")),
        }
        self.modes = SegmentedControl([(mode, *words[mode]) for mode in MODES], tr("What the preview shows"), self)
        self.modes.setFixedWidth(MODES_PX)
        self.a, self.b = (self._side(name) for name in ("A", "B"))
        self.a.setCurrentIndex(self.a.findData(""))
        self.b.setCurrentIndex(self.b.findData(INFOS[0].name))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.STEP, theme.STEP, theme.STEP, theme.STEP)
        row.addStretch(1)
        for widget in (self.a, self.modes, self.b):
            row.addWidget(widget)
        row.addStretch(1)
        self.modes.changed.connect(self.mode_chosen)
        self.set_mode("photo")

    @property
    def sides(self) -> tuple[str, str]:
        """Names of the renderers of A and B; "" is the photo."""
        return str(self.a.currentData()), str(self.b.currentData())

    def set_mode(self, mode: Mode) -> None:
        """Shows which mode is on."""
        self.modes.set_value(mode)
        for box in (self.a, self.b):
            box.setVisible(mode == "compare")

    def set_ready(self, ready: bool) -> None:
        """Whether there is a portrait to show."""
        self.setEnabled(ready)

    def _side(self, name: str) -> QComboBox:
        box = QComboBox(self)
        box.addItem(tr("Photo"), "")
        for info in INFOS:
            box.addItem(tr(info.title), info.name)
        box.setToolTip(tr("What {side} shows").format(side=name))
        box.setAccessibleName(tr("Renderer of {side}").format(side=name))
        box.currentIndexChanged.connect(lambda _: self.sides_changed.emit())
        return box
