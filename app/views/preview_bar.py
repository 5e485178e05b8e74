"""The row above the picture: what is shown, and which renderers A and B are."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from app import theme
from app.i18n import tr
from app.views.preview_show import MODES, Mode
from app.widgets.icon_button import IconButton
from app.widgets.segmented import SegmentedControl
from engine.render.registry import INFOS

MODES_PX = 380


class PreviewBar(QWidget):
    """Photo, Landmarks, Photoreal, A|B (the window's keys 1 to 4), with a combo box for either side of A|B.

    `mode_chosen(mode)`; `sides_changed`: another renderer on one side; `edit_toggled(on)`: points may be edited over
    rendered frames too.
    """

    mode_chosen = Signal(str)
    sides_changed = Signal()
    edit_toggled = Signal(bool)

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
        self.edit = IconButton("polygon", tr("Edit points: move landmarks over the rendered frames"), checkable=True)
        self.edit.setParent(self)
        self.edit.toggled.connect(self.edit_toggled)
        self.edit.toggled.connect(lambda on: theme.set_icon(self.edit, "polygon", "accent" if on else None))
        self._narrow: bool | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(theme.STEP, theme.STEP, theme.STEP, theme.STEP)
        self._grid.setSpacing(theme.STEP)
        for column in (0, 4):
            self._grid.setColumnStretch(column, 1)
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
        self.edit.setVisible(mode == "photoreal")
        self._flow()

    def _flow(self) -> None:
        """All in one row where there is room, else the two boxes below the modes: the window stays as narrow."""
        boxes = self.a.sizeHint().width() + self.b.sizeHint().width() + 4 * theme.STEP
        button = 2 * self.edit.sizeHint().width() + 4 * theme.STEP  # on one side; as much on the other is free
        beside = 0 if self.a.isHidden() else boxes
        beside = max(beside, 0 if self.edit.isHidden() else button)
        narrow = beside > 0 and self.width() < MODES_PX + beside
        if narrow == self._narrow:
            return
        self._narrow = narrow
        for widget in (self.a, self.modes, self.b, self.edit):
            self._grid.removeWidget(widget)
        self._grid.addWidget(self.modes, 0, *((1, 1, 3) if narrow else (2, 1, 1)))
        self._grid.addWidget(self.a, int(narrow), 1)
        self._grid.addWidget(self.b, int(narrow), 3)
        self._grid.addWidget(self.edit, int(narrow), 4, Qt.AlignmentFlag.AlignRight)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(MODES_PX + 2 * theme.STEP, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._flow()

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
