"""The right column of the Batch page: with what the videos are made, what they are called and where they go."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from app import theme
from app.batch_list import MOST_WORKERS, BatchList, How, example
from app.choices import generators, renderers, short_title
from app.i18n import tell, tr
from app.widgets.captioned import Captioned
from app.widgets.elided_label import ElidedLabel
from app.widgets.icon_button import IconButton
from app.widgets.section import SectionHeader
from app.widgets.switch_row import SwitchRow
from engine.batch.names import FIELDS, PATTERN
from engine.errors import LikenessError
from engine.formats import RATES

SIZES = (0, 256, 512, 720, 1080, 1920)
"""Longer sides to choose from in pixels; 0: the picture's own."""
TYPED_MS = 250
"""After the last letter of a name the list follows."""


class BatchChoices(QWidget):
    """`chose(dict)`: fields of How that the user chose; `folder_asked`: another folder is wanted."""

    chose = Signal(dict)
    folder_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.renderer = _combo(tr("Renderer"), [(tr(info.title), info.name) for info in renderers()])
        self.generator = _combo(
            tr("Motion generator"), [(short_title(tr(info.title)), info.name) for info in generators()]
        )
        words = [(tr("Original") if not px else tr("{n} px").format(n=px), px) for px in SIZES]
        self.size_px = _combo(tr("Size"), words)
        self.size_px.setToolTip(tr("Longer side of the videos; pictures over 1920 px are made smaller all the same"))
        self.rate = _combo(tr("Frames a second"), [(str(rate), rate) for rate in RATES])
        self.about = QLabel()
        self.about.setProperty("role", "muted")
        self.about.setWordWrap(True)
        self.folder = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self.browse = IconButton("folder-open", tr("Choose the folder of the videos"))
        self.name = QLineEdit()
        self.name.setMaxLength(200)
        self.name.setPlaceholderText(PATTERN)
        self.name.setAccessibleName(tr("Name of the videos"))
        fields = " ".join(f"{{{field}}}" for field in FIELDS)
        self.name.setToolTip(tr("Filled in for each video: {fields}. A / makes a folder.").format(fields=fields))
        self.example = QLabel()
        self.example.setWordWrap(True)
        self.example.setTextFormat(Qt.TextFormat.PlainText)
        self.example.setAccessibleName(tr("Example of a name"))
        self.workers = QSpinBox()
        self.workers.setRange(0, MOST_WORKERS)
        self.workers.setSpecialValueText(tr("As this computer can"))
        self.workers.setAccessibleName(tr("Videos at a time"))
        self.workers.setToolTip(tr("How many videos are made at a time, each by its own worker"))
        self.overwrite = SwitchRow(
            tr("Replace older files"), tr("Also those that this batch did not make; else such a job fails")
        )
        self._typed = QTimer(self, singleShot=True, interval=TYPED_MS)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.STEP // 2)
        pair = QHBoxLayout()
        pair.setSpacing(theme.STEP)
        pair.addWidget(Captioned(tr("Size"), self.size_px), 3)
        pair.addWidget(Captioned(tr("Frames a second"), self.rate), 2)
        where = QHBoxLayout()
        where.setSpacing(theme.STEP // 2)
        where.addWidget(self.folder, 1)
        where.addWidget(self.browse)
        rows.addWidget(SectionHeader(tr("Picture and motion")))
        rows.addWidget(Captioned(tr("Renderer"), self.renderer))
        rows.addWidget(Captioned(tr("Motion"), self.generator))
        rows.addLayout(pair)
        rows.addWidget(self.about)
        rows.addSpacing(theme.STEP)
        rows.addWidget(SectionHeader(tr("Videos")))
        rows.addLayout(where)
        rows.addWidget(Captioned(tr("Name"), self.name))
        rows.addWidget(self.example)
        rows.addWidget(self.overwrite)
        rows.addSpacing(theme.STEP)
        rows.addWidget(SectionHeader(tr("Work")))
        rows.addWidget(Captioned(tr("Videos at a time"), self.workers))
        rows.addStretch(1)

    def _connect(self) -> None:
        self.renderer.activated.connect(lambda _: self.chose.emit({"renderer": self.renderer.currentData()}))
        self.generator.activated.connect(lambda _: self.chose.emit({"motion": self.generator.currentData()}))
        self.size_px.activated.connect(lambda _: self.chose.emit({"size": self.size_px.currentData() or None}))
        self.rate.activated.connect(lambda _: self.chose.emit({"fps": self.rate.currentData()}))
        self.workers.valueChanged.connect(lambda count: self.chose.emit({"workers": count or None}))
        self.overwrite.changed.connect(lambda on: self.chose.emit({"overwrite": on}))
        self.browse.clicked.connect(self.folder_asked)
        self.name.textEdited.connect(lambda _: self._typed.start())
        self.name.editingFinished.connect(self.settle)
        self._typed.timeout.connect(self._name_typed)

    def settle(self) -> None:
        """Takes what is being typed at once."""
        if self._typed.isActive():
            self._typed.stop()
            self._name_typed()

    def _name_typed(self) -> None:
        self.chose.emit({"name": self.name.text().strip() or PATTERN})

    def show_list(self, of: BatchList) -> None:
        """Shows what is chosen, and how the first video would be called."""
        how = of.how
        for combo, value in (
            (self.renderer, how.renderer),
            (self.generator, how.motion),
            (self.size_px, how.size or 0),
            (self.rate, how.fps),
        ):
            _choose(combo, value)
        self.about.setText(next((tr(info.about) for info in renderers() if info.name == how.renderer), ""))
        self.folder.setText(str(how.folder))
        self.folder.setAccessibleName(tr("Folder: {path}").format(path=how.folder))
        with QSignalBlocker(self.workers):
            self.workers.setValue(how.workers or 0)
        self.overwrite.set_value(how.overwrite)
        if not self._typed.isActive() and (self.name.text().strip() or PATTERN) != how.name:
            self.name.setText(how.name)
        self._show_example(of, how)

    def _show_example(self, of: BatchList, how: How) -> None:
        try:
            words, role = example(of), "muted"
            self.example.setToolTip(str(Path(how.folder) / words))
        except LikenessError as error:
            words, role = tell(str(error)), "bad"
        self.example.setText(words)
        if self.example.property("role") != role:
            self.example.setProperty("role", role)
            theme.polish(self.example)


def _combo(name: str, words: Sequence[tuple[str, object]]) -> QComboBox:
    combo = QComboBox()
    combo.setAccessibleName(name)
    combo.setToolTip(name)
    combo.setMinimumContentsLength(4)
    combo.setMinimumWidth(9 * theme.STEP)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    for text, value in words:
        combo.addItem(text, value)
    return combo


def _choose(combo: QComboBox, value: object) -> None:
    """Shows a value, one that a list brought and that is no choice of its own too."""
    place = combo.findData(value)
    if place < 0:
        combo.addItem(str(value), value)
        place = combo.count() - 1
    combo.setCurrentIndex(place)
