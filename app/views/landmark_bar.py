"""The row below the picture while landmarks are edited: which points, how far around them, and for how long."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from app import theme
from app.i18n import tr
from app.landmark_groups import Group
from app.widgets.icon_button import IconButton
from app.widgets.labelled_slider import LabelledSlider, Number
from engine.document import LandmarkKey

RADIUS, TIME_S = 0.1, 0.2
"""What is taken at first: eye distances, seconds."""
MOST_RADIUS, MOST_TIME_S = 0.5, 1.0
SLIDER_PX = 104


@dataclass(frozen=True)
class Hold:
    """How landmarks are taken hold of. `radius` in eye distances."""

    group: Group = "point"
    radius: float = RADIUS
    before_s: float = TIME_S
    after_s: float = TIME_S
    mirror: bool = False

    @property
    def fields(self) -> dict[str, float | bool]:
        """Fields of a new LandmarkKey."""
        return {"radius": self.radius, "before_s": self.before_s, "after_s": self.after_s, "mirror": self.mirror}


def group_words() -> dict[Group, str]:
    """What each group is called in the menu."""
    return {
        "point": tr("Point"),
        "lips": tr("Lips"),
        "upper_lip": tr("Upper lip"),
        "lower_lip": tr("Lower lip"),
        "corners": tr("Mouth corner"),
        "jaw": tr("Jaw"),
        "right_brow": tr("Right brow"),
        "left_brow": tr("Left brow"),
        "nose": tr("Nose"),
        "right_eye": tr("Right eye"),
        "left_eye": tr("Left eye"),
        "all": tr("All points"),
    }


class LandmarkBar(QWidget):
    """Controls for landmarks that are dragged.

    `held_changed`: another group; `field_changed(name, value)`: falloff, times or mirror, as LandmarkKey calls them;
    `shown_changed`: onion skin or trails; `reset_asked`: the points shall go back.
    """

    held_changed = Signal()
    field_changed = Signal(str, object)
    shown_changed = Signal()
    reset_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = True  # whether what is set now is the user's doing
        self.setProperty("surface", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(tr("Editing points"))
        self.group = QComboBox()
        for name, words in group_words().items():
            self.group.addItem(words, name)
        self.group.setToolTip(
            tr(
                "Which points are taken hold of together.\nShift or Ctrl and click adds more, Alt and arrows move them "
                "(with Shift finely),\nDelete takes a move away, Escape lets go."
            )
        )
        self.group.setAccessibleName(tr("Points that move together"))
        self.group.currentIndexChanged.connect(lambda _: self.held_changed.emit())
        self.sliders = {
            "radius": _slider(
                tr("Falloff"),
                Number(0.0, MOST_RADIUS, RADIUS),
                tr("How far around the points the face follows, in eye distances"),
            ),
            "before_s": _slider(
                tr("Before"),
                Number(0.0, MOST_TIME_S, TIME_S, tr("s")),
                tr("How long before this moment the points begin to move"),
            ),
            "after_s": _slider(
                tr("After"),
                Number(0.0, MOST_TIME_S, TIME_S, tr("s")),
                tr("How long after this moment the points are back"),
            ),
        }
        for name, slider in self.sliders.items():
            slider.changed.connect(lambda value, name=name: self.field_changed.emit(name, value))
        self._make_buttons()
        self._narrow: bool | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(theme.STEP, 2, theme.STEP, 2)
        self._grid.setHorizontalSpacing(theme.STEP * 2)
        self._grid.setVerticalSpacing(0)
        self._flow(narrow=False)

    def _make_buttons(self) -> None:
        self.mirror = IconButton(
            "arrows-left-right", tr("Mirror: the other side of the face moves as in a mirror"), checkable=True
        )
        self.onion = IconButton(
            "stack", tr("Onion skin: also show the face before (yellow) and after (blue)"), checkable=True
        )
        self.trails = IconButton(
            "path", tr("Trails: show the way of the points half a second before and after"), checkable=True
        )
        self.reset = IconButton(
            "arrow-counter-clockwise", tr("Put these points back: take away what was moved at this moment")
        )
        for button, icon in ((self.mirror, "arrows-left-right"), (self.onion, "stack"), (self.trails, "path")):
            button.toggled.connect(
                lambda on, button=button, icon=icon: theme.set_icon(button, icon, "accent" if on else None)
            )
        self.mirror.toggled.connect(lambda on: self.field_changed.emit("mirror", on) if self._told else None)
        self.onion.toggled.connect(lambda _: self.shown_changed.emit())
        self.trails.toggled.connect(lambda _: self.shown_changed.emit())
        self.reset.clicked.connect(self.reset_asked)

    @property
    def hold(self) -> Hold:
        """What is set."""
        radius, before_s, after_s = (slider.value() for slider in self.sliders.values())
        return Hold(self.group.currentData(), radius, before_s, after_s, self.mirror.isChecked())

    def show_key(self, key: LandmarkKey) -> None:
        """Shows what a landmark key has, without a signal."""
        for name, slider in self.sliders.items():
            slider.set_value(getattr(key, name))
        self._told = False
        self.mirror.setChecked(key.mirror)
        self._told = True

    def lay_in(self, room: QRect) -> None:
        """Lies in the middle of the lower edge of `room`; in two rows where one is too wide."""
        self._flow(narrow=room.width() < self._wide())
        size = self.sizeHint()
        width = min(size.width(), room.width())
        self.setGeometry(
            room.left() + (room.width() - width) // 2, room.bottom() - size.height() + 1, width, size.height()
        )

    def _buttons(self) -> tuple[IconButton, ...]:
        return self.mirror, self.onion, self.trails, self.reset

    def _wide(self) -> int:
        widths = [self.group.sizeHint().width(), *(SLIDER_PX for _ in self.sliders)]
        widths += [button.sizeHint().width() for button in self._buttons()]
        return sum(widths) + 2 * len(widths) * theme.STEP

    def _flow(self, *, narrow: bool) -> None:
        if narrow == self._narrow:
            return
        self._narrow = narrow
        for row, column, widget, across in self._places(narrow):
            self._grid.removeWidget(widget)
            self._grid.addWidget(widget, row, column, 1, across)
        self._grid.activate()

    def _places(self, narrow: bool) -> list[tuple[int, int, QWidget, int]]:
        sliders, buttons = list(self.sliders.values()), self._buttons()
        if not narrow:
            return [(0, column, widget, 1) for column, widget in enumerate((self.group, *sliders, *buttons))]
        first: list[tuple[int, int, QWidget, int]] = [(0, 0, self.group, 2)]
        first += [(0, 2 + column, button, 1) for column, button in enumerate(buttons)]
        return first + [(1, 2 * column, slider, 2) for column, slider in enumerate(sliders)]


def _slider(label: str, number: Number, tip: str) -> LabelledSlider:
    slider = LabelledSlider(label, number, tip=tip)
    slider.setFixedWidth(SLIDER_PX)
    return slider
