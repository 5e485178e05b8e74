"""The row above the picture: what is shown, and which renderers A and B are."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from app import direction, theme
from app.choices import overlays, renderers
from app.i18n import tr
from app.views.preview_show import MODES, Mode
from app.widgets.icon_button import IconButton
from app.widgets.segmented import SegmentedControl
from engine.render.protocol import RendererInfo

MODES_PX = 380


class PreviewBar(QWidget):
    """Photo, Landmarks, Photoreal, A|B (the window's keys 1 to 4), with a combo box for either side of A|B.

    `mode_chosen(mode)`; `sides_changed`: another renderer on one side; `edit_toggled(on)`: points may be edited over
    rendered frames too; `overlay_changed`: another of the renderer's overlays, which are there with rendered frames.
    """

    mode_chosen = Signal(str)
    sides_changed = Signal()
    edit_toggled = Signal(bool)
    overlay_changed = Signal()

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
        self.b.setCurrentIndex(self.b.findData(renderers()[0].name))
        self.overlay = QComboBox(self)
        self.overlay.setAccessibleName(tr("Overlay"))
        self.overlay.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.overlay.currentIndexChanged.connect(self._overlay_chosen)
        self._wanted_overlay = ""
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
        direction.rightwards(self)  # A is what is left of the divider
        direction.as_window(self.modes, self.a, self.b, self.overlay)
        self.modes.changed.connect(self.mode_chosen)
        self.set_renderer(renderers()[0])
        self.set_mode("photo")

    @property
    def sides(self) -> tuple[str, str]:
        """Names of the renderers of A and B; "" is the photo."""
        return str(self.a.currentData()), str(self.b.currentData())

    @property
    def shown_overlay(self) -> str:
        """The overlay that is chosen, as far as the renderer has it; "" is none."""
        return str(self.overlay.currentData() or "")

    def set_renderer(self, info: RendererInfo) -> None:
        """Offers the overlays of this renderer; the chosen one stays chosen where it has it."""
        tip = tr("Shows how the renderer made this frame, laid over it (V)")
        if not info.overlays:
            tip = tr("The renderer {name} has nothing to lay over its frames.").format(name=tr(info.title))
        self.overlay.setToolTip(tip)
        self.overlay.setEnabled(bool(info.overlays))
        names = ["", *(overlay.name for overlay in info.overlays)]
        if names == [self.overlay.itemData(place) for place in range(self.overlay.count())]:
            return
        self.overlay.blockSignals(True)
        self.overlay.clear()
        self.overlay.addItem(tr("No overlay"), "")
        for overlay in info.overlays:
            self.overlay.addItem(tr("Overlay: {name}").format(name=tr(overlay.title)), overlay.name)
            self.overlay.setItemData(self.overlay.count() - 1, tr(overlay.about), Qt.ItemDataRole.ToolTipRole)
        self.overlay.setCurrentIndex(max(0, self.overlay.findData(self._wanted_overlay)))
        self.overlay.blockSignals(False)
        self._flow()
        self.overlay_changed.emit()

    def next_overlay(self) -> None:
        """Goes on to the next overlay, and after the last to none."""
        if self.overlay.isEnabled():
            self.overlay.setCurrentIndex((self.overlay.currentIndex() + 1) % self.overlay.count())

    def _overlay_chosen(self) -> None:
        self._wanted_overlay = self.shown_overlay
        self.overlay_changed.emit()

    def set_mode(self, mode: Mode) -> None:
        """Shows which mode is on."""
        self.modes.set_value(mode)
        for box in (self.a, self.b):
            box.setVisible(mode == "compare")
        self.edit.setVisible(mode == "photoreal")
        self.overlay.setVisible(mode == "photoreal" and overlays())
        self._flow()

    def _flow(self) -> None:
        """All in one row where there is room, else the two boxes below the modes: the window stays as narrow."""
        boxes = self.a.sizeHint().width() + self.b.sizeHint().width() + 4 * theme.STEP
        tool = self.edit if self.overlay.isHidden() else self.overlay
        button = 2 * tool.sizeHint().width() + 4 * theme.STEP  # on one side; as much on the other is for the other
        beside = 0 if self.a.isHidden() else boxes
        beside = max(beside, 0 if self.edit.isHidden() else button)
        narrow = beside > 0 and self.width() < MODES_PX + beside
        if narrow == self._narrow:
            return
        self._narrow = narrow
        for widget in (self.a, self.modes, self.b, self.edit, self.overlay):
            self._grid.removeWidget(widget)
        self._grid.addWidget(self.overlay, int(narrow), 0, Qt.AlignmentFlag.AlignLeft)
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
        for info in renderers():
            box.addItem(tr(info.title), info.name)
        box.setToolTip(tr("What {side} shows").format(side=name))
        box.setAccessibleName(tr("Renderer of {side}").format(side=name))
        box.currentIndexChanged.connect(lambda _: self.sides_changed.emit())
        return box
