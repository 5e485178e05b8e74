"""The control of one setting, by its kind; what is chosen there is in force at once."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)
from shiboken6 import isValid

from app import background, sound, theme
from app.dialogs.preference_checks import writable_folder
from app.i18n import tr
from app.settings import Row, Settings, whole_path
from engine.errors import LikenessError


def control(row: Row, settings: Settings, parent: QWidget) -> QWidget:
    """A control that shows and sets `row`, also when the setting is changed elsewhere."""
    make = {
        "choice": ChoiceBox,
        "switch": Switch,
        "whole": WholeBox,
        "real": RealBox,
        "device": DeviceBox,
        "file": PathLine,
        "folder": PathLine,
    }[row.kind]
    out = make(row, settings, parent)
    out.setAccessibleName(row.title)
    out.setToolTip(row.help)
    return out


def follow(settings: Settings, name: str, widget: QWidget, show: Callable[[], None]) -> None:
    """Calls `show` now and whenever the setting changes, for as long as `widget` lives; it sets nothing meanwhile."""

    def shown(changed: str) -> None:
        if changed == name:
            with QSignalBlocker(widget):
                show()

    settings.changed.connect(shown)

    def forget() -> None:
        with suppress(RuntimeError):  # the settings went first
            settings.changed.disconnect(shown)

    widget.destroyed.connect(forget)
    shown(name)


class ChoiceBox(QComboBox):
    """One of the row's choices."""

    def __init__(self, row: Row, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        for choice in row.choices:
            self.addItem(choice.title, choice.value)
        follow(settings, row.name, self, lambda: self.setCurrentIndex(self.findData(settings.value(row.name))))
        self.currentIndexChanged.connect(lambda: settings.set(row.name, self.currentData()))


class Switch(QCheckBox):
    """On or off."""

    def __init__(self, row: Row, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(row.help)
        self.setProperty("switch", True)
        follow(settings, row.name, self, lambda: self.setChecked(settings.value(row.name)))
        self.toggled.connect(lambda on: settings.set(row.name, on))


class WholeBox(QSpinBox):
    """A whole number."""

    def __init__(self, row: Row, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setRange(int(row.low), int(row.high))
        self.setSingleStep(int(row.step))
        self.setSuffix(f" {row.unit}")
        self.setKeyboardTracking(False)  # "12" on the way to "1200" is not meant
        follow(settings, row.name, self, lambda: self.setValue(settings.value(row.name)))
        self.valueChanged.connect(lambda value: settings.set(row.name, value))


class RealBox(QDoubleSpinBox):
    """A number with one decimal."""

    def __init__(self, row: Row, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setDecimals(1)
        self.setRange(row.low, row.high)
        self.setSingleStep(row.step)
        self.setSuffix(f" {row.unit}")
        self.setKeyboardTracking(False)
        follow(settings, row.name, self, lambda: self.setValue(settings.value(row.name)))
        self.valueChanged.connect(lambda value: settings.set(row.name, value))


class DeviceBox(QComboBox):
    """A sound device; the first entry is the system's own choice. An unplugged one stays chosen, and says so.

    `filled`: the list was read again; `trouble` says why it is empty.
    """

    filled = Signal()

    def __init__(self, row: Row, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._row = row
        self._settings = settings
        self._way: sound.Way = "input" if row.name == "input_device" else "output"
        self._names: tuple[str, ...] | None = None  # nobody has looked yet: it takes too long to do it here
        self.trouble = ""
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(24)
        self._watch = sound.DeviceWatch(self)
        self._watch.changed.connect(self.look)
        self._fill()
        settings.changed.connect(self._follow)
        self.currentIndexChanged.connect(lambda: settings.set(row.name, self.currentData()))

    def watch(self, on: bool) -> None:
        """Looks for plugged and unplugged devices while the page is seen."""
        if on:
            self._watch.start()
        else:
            self._watch.stop()

    def look(self) -> None:
        """Lists the devices that PortAudio knows of now."""
        try:
            self._names = tuple(device.name for device in sound.choices(self._way))
            self.trouble = "" if self._names else sound.nothing(self._way)
        except LikenessError as error:
            self._names, self.trouble = (), str(error)
        self._fill()
        self.setToolTip(self.trouble or self._row.help)
        self.filled.emit()

    def _follow(self, name: str) -> None:
        if name == self._row.name:
            self._fill()

    def _fill(self) -> None:
        chosen = str(self._settings.value(self._row.name))
        with QSignalBlocker(self):
            self.clear()
            self.addItem(tr("As the system"), "")
            for name in self._names or ():
                self.addItem(name, name)
            if chosen and chosen not in (self._names or ()):
                missing = tr("{name} (not connected)").format(name=chosen)
                self.addItem(chosen if self._names is None else missing, chosen)
            self.setCurrentIndex(self.findData(chosen))


class PathLine(QWidget):
    """A file or a folder: type it, choose it, or go back to the default. `refused` tells why a folder was not taken."""

    refused = Signal(str)

    def __init__(self, row: Row, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._row = row
        self._settings = settings
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.STEP)
        self.line = QLineEdit()
        self.line.setAccessibleName(row.title)
        self.line.setToolTip(row.help)
        self.line.setMinimumWidth(28 * theme.STEP)
        self.choose = QPushButton(tr("Choose…"))
        self.choose.setToolTip(tr("Choose it in a file dialog"))
        self.choose.setAccessibleName(tr("Choose {thing}").format(thing=row.title))
        self.default = QPushButton(tr("Default"))
        self.default.setToolTip(tr("Go back to the default"))
        self.default.setAccessibleName(tr("Default of {thing}").format(thing=row.title))
        for button in (self.choose, self.default):
            button.setAutoDefault(False)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.choose)
        layout.addWidget(self.default)
        self.setFocusProxy(self.line)
        follow(settings, row.name, self, self._show)
        self.line.editingFinished.connect(self._typed)
        self.choose.clicked.connect(self._ask)
        self.default.clicked.connect(lambda: settings.reset(row.name))

    def setPlaceholder(self, text: str) -> None:  # noqa: N802 (as its neighbours of Qt)
        """What is used while nothing is chosen."""
        self.line.setPlaceholderText(text)

    def _show(self) -> None:
        chosen = str(self._settings.value(self._row.name))
        self.line.setText(chosen)
        self.default.setEnabled(chosen != self._row.default)

    def _typed(self) -> None:
        self._take(self.line.text().strip())

    def _take(self, text: str) -> None:
        """A folder is tried out first, beside the window: it may lie on a disk that is asleep."""
        if text == self._settings.value(self._row.name):
            return
        if not text:
            self._settings.reset(self._row.name)
        elif self._row.kind == "folder":
            background.run(lambda: writable_folder(text), self._taken, self._refuse)
        else:
            self._settings.set(self._row.name, str(whole_path(text) or text))

    def _taken(self, folder: Path) -> None:
        if isValid(self):
            self.refused.emit("")
        self._settings.set(self._row.name, str(folder))

    def _refuse(self, sentence: str) -> None:
        if isValid(self):  # else the dialog was closed meanwhile
            self.refused.emit(sentence)

    def _ask(self) -> None:
        start = self.line.text() or str(Path.home())
        if self._row.kind == "folder":
            found = QFileDialog.getExistingDirectory(self, self._row.title, start)
        else:
            found = QFileDialog.getOpenFileName(self, self._row.title, start)[0]
        if found:
            self._take(str(Path(found)))
