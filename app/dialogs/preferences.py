"""The preferences, drawn from the table of settings; what is chosen is in force at once, without an OK."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from app import background, cache_care, direction, theme
from app.dialogs.preference_checks import ffmpeg_version
from app.dialogs.preference_rows import DeviceBox, PathLine, control
from app.i18n import number, tell, tr
from app.settings import Row, rows

if TYPE_CHECKING:
    from app.studio import Studio

WIDTH = 90 * theme.STEP
HEIGHT = 56 * theme.STEP


def groups() -> dict[str, tuple[str, str]]:
    """Pages by the group of their rows: title and icon, in the order of the list."""
    return {
        "look": (tr("Look"), "palette"),
        "sound": (tr("Sound"), "speaker-high"),
        "rendering": (tr("Rendering"), "film-strip"),
        "live": (tr("Live"), "broadcast"),
        "signing": (tr("Signing"), "shield-check"),
        "ffmpeg": (tr("ffmpeg"), "terminal-window"),
    }


class PreferencesDialog(QDialog):
    """One page for each group of settings, made when it is first turned to: all at once would take too long."""

    def __init__(self, studio: Studio, parent: QWidget | None = None, page: str = "look") -> None:
        super().__init__(parent)
        self._studio = studio
        self._settings = studio.settings
        self.setObjectName("PreferencesDialog")
        self.setWindowTitle(tr("Preferences"))
        self.resize(WIDTH, HEIGHT)
        self.controls: dict[str, QWidget] = {}
        self._watched: list[DeviceBox] = []
        self._forms: dict[str, QFormLayout] = {}
        self.pages = QStackedWidget(self)
        self.list = self._list()
        self._draw_icons()
        theme.signals.changed.connect(self._draw_icons)  # the theme is chosen here
        self._lay_out()
        self.open_page(page)
        self._settings.changed.connect(self._follow)

    def open_page(self, name: str) -> None:
        """Turns to a group's page."""
        self.list.setCurrentRow(list(groups()).index(name))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        for name in self._forms:
            self._look_up(name)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        for box in self._watched:
            box.watch(False)
        super().hideEvent(event)

    # The pages

    def _list(self) -> QListWidget:
        out = QListWidget(self)
        out.setObjectName("PreferencePages")
        out.setAccessibleName(tr("Pages"))
        out.setToolTip(tr("Pages of the preferences"))
        out.setFixedWidth(20 * theme.STEP)
        for title, _ in groups().values():
            out.addItem(title)
        out.currentRowChanged.connect(self._turn)
        return out

    def _draw_icons(self) -> None:
        for row, (_, icon) in enumerate(groups().values()):
            self.list.item(row).setIcon(theme.icon(icon))

    def _turn(self, index: int) -> None:
        name = list(groups())[index]
        if name not in self._forms:
            self._forms[name] = self._page(name)
            more = {
                "look": self._add_look,
                "sound": self._add_sound,
                "rendering": self._add_rendering,
                "ffmpeg": self._add_ffmpeg,
            }
            if name in more:
                more[name]()
            if self.isVisible():
                self._look_up(name)
        self.pages.setCurrentWidget(self._forms[name].parentWidget())

    def _page(self, group: str) -> QFormLayout:
        page = QWidget(self.pages)
        form = QFormLayout(page)
        form.setContentsMargins(*(3 * theme.STEP,) * 4)
        form.setHorizontalSpacing(2 * theme.STEP)
        form.setVerticalSpacing(2 * theme.STEP)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        title = QLabel(groups()[group][0])
        title.setProperty("role", "title")
        direction.lead(title)
        form.addRow(title)
        for row in rows():
            if row.group == group:
                self._add_row(form, row, page)
        self.pages.addWidget(page)
        return form

    def _add_row(self, form: QFormLayout, row: Row, page: QWidget) -> None:
        widget = control(row, self._settings, page)
        self.controls[row.name] = widget
        label = QLabel(row.title)
        label.setBuddy(widget)
        if row.kind == "switch":  # it says itself what it does
            form.addRow(label, widget)
            return
        both = QVBoxLayout()
        both.setSpacing(theme.STEP // 2)
        both.addWidget(widget)
        both.addWidget(_muted(row.help))
        form.addRow(label, both)

    def _add_look(self) -> None:
        self.hints_again = _button(tr("Show hints again"), tr("Show every first-steps hint once more"))
        self.hints_again.clicked.connect(self._reset_hints)
        self._forms["look"].addRow("", _left(self.hints_again))

    def _add_sound(self) -> None:
        for name in ("input_device", "output_device"):
            box = self.controls[name]
            if isinstance(box, DeviceBox):
                self._watched.append(box)
        self.sound_trouble = _muted("")
        self.sound_trouble.setProperty("role", "warn")
        for box in self._watched:
            box.filled.connect(self._tell_sound)
        self._forms["sound"].addRow("", self.sound_trouble)
        self._tell_sound()

    def _add_rendering(self) -> None:
        form = self._forms["rendering"]
        self.cache_used = _muted("")
        self.cache_used.setWordWrap(False)
        self.clear_now = _button(
            tr("Clear now"),
            tr("Remove all that is not in use; what is needed again is made again"),
        )
        self.clear_now.clicked.connect(self._clear_cache)
        self.folder_trouble = _muted("")
        self.folder_trouble.setProperty("role", "bad")
        self.folder_trouble.hide()
        folder = self.controls["cache_folder"]
        if isinstance(folder, PathLine):
            folder.refused.connect(self._tell_folder)
        form.addRow("", self.folder_trouble)
        form.addRow(tr("In use"), _left(self.cache_used, self.clear_now))
        self.device = _muted(tr("Asking…"))
        form.addRow(tr("Device"), self.device)

    def _add_ffmpeg(self) -> None:
        line = self.controls["ffmpeg"]
        if isinstance(line, PathLine):
            line.setPlaceholder(tr("The one that comes along"))
        self.ffmpeg_told = _muted("")
        self._forms["ffmpeg"].addRow(tr("Found"), self.ffmpeg_told)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        middle = QHBoxLayout()
        middle.setContentsMargins(direction.margins(2 * theme.STEP, 2 * theme.STEP, 0, 0))
        middle.addWidget(self.list)
        middle.addWidget(self.pages, 1)
        layout.addLayout(middle, 1)
        rule = QFrame()
        rule.setProperty("rule", True)
        layout.addWidget(rule)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.setContentsMargins(*(2 * theme.STEP,) * 4)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setToolTip(tr("Close (Esc)"))
        close.setAccessibleName(tr("Close"))
        close.setAutoDefault(False)  # Return in a field takes what was typed there, and closes nothing
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    # What is looked up beside the window

    def _look_up(self, name: str) -> None:
        if name == "sound":
            for box in self._watched:
                box.watch(True)
        elif name == "rendering":
            self._measure_cache()
            self._ask_device()
        elif name == "ffmpeg":
            self._check_ffmpeg()

    def _follow(self, name: str) -> None:
        if self.isVisible() and name == "ffmpeg" and name in self._forms:
            self._check_ffmpeg()
        elif self.isVisible() and name == "cache_folder" and "rendering" in self._forms:
            self._measure_cache()

    def _reset_hints(self) -> None:
        self._settings.reset("seen_hints")
        self._settings.set("hints", True)

    def _tell_sound(self) -> None:
        self.sound_trouble.setText(" ".join(dict.fromkeys(box.trouble for box in self._watched if box.trouble)))

    def _tell_folder(self, sentence: str) -> None:
        self.folder_trouble.setText(sentence)
        self.folder_trouble.setVisible(bool(sentence))

    def _cache(self) -> Path:
        return self._settings.folders().cache

    def _measure_cache(self) -> None:
        cache = self._cache()
        background.run(lambda: cache_care.used_bytes(cache), self._tell_cache, lambda _: None)

    def _tell_cache(self, size: int) -> None:
        if isValid(self.cache_used):
            self.cache_used.setText(tr("{size} of frames, pictures and sounds").format(size=in_bytes(size)))
            self.clear_now.setEnabled(size > 0)

    def _clear_cache(self) -> None:
        cache, rendered = self._cache(), self._studio.scene.rendered
        keep = cache_care.needed(self._studio)
        self.clear_now.setEnabled(False)

        def cleared(left: int) -> None:
            self._tell_cache(left)
            rendered.drop()
            rendered.refresh()

        background.run(lambda: cache_care.clear(cache, keep), cleared, lambda _: None)

    def _check_ffmpeg(self) -> None:
        path = str(self._settings.value("ffmpeg"))
        self._tell_ffmpeg("muted", tr("Asking…"))

        def tell(role: str, text: str) -> None:
            if isValid(self.ffmpeg_told) and path == self._settings.value("ffmpeg"):
                self._tell_ffmpeg(role, text)

        background.run(
            lambda: ffmpeg_version(path), lambda version: tell("good", version), lambda sentence: tell("bad", sentence)
        )

    def _tell_ffmpeg(self, role: str, text: str) -> None:
        self.ffmpeg_told.setText(text)
        self.ffmpeg_told.setProperty("role", role)
        theme.polish(self.ffmpeg_told)

    def _ask_device(self) -> None:
        def tell(text: str) -> None:
            if isValid(self.device):
                self.device.setText(text)

        self._studio.jobs.start(
            "info", {}, tr("Looking at the devices"), lambda facts: tell(device_line(facts)), tell, quiet=True
        )


def device_line(facts: dict[str, Any]) -> str:
    """What computes, in words, from what the worker's `info` tells."""
    with contextlib.suppress(KeyError, IndexError, TypeError):
        first = facts["devices"][0]
        return tr("{title}, torch {version}").format(title=tell(first["title"]), version=facts["torch"])
    return tr("Unknown")


def in_bytes(size: int) -> str:
    """A size for people: MB with no decimal, GB with one."""
    if size < 1e9:
        return tr("{n} MB").format(n=round(size / 1e6))
    return tr("{n} GB").format(n=number(size / 1e9, 1))


def _muted(text: str) -> QLabel:
    out = QLabel(text)
    out.setProperty("role", "muted")
    out.setWordWrap(True)
    out.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    direction.lead(out)
    return out


def _button(text: str, tip: str) -> QPushButton:
    out = QPushButton(text)
    out.setToolTip(tip)
    out.setAccessibleName(text)
    out.setAutoDefault(False)
    return out


def _left(*widgets: QWidget) -> QHBoxLayout:
    out = QHBoxLayout()
    for widget in widgets:
        out.addWidget(widget)
    out.addStretch(1)
    return out
