"""Dub a video: whose lips, by which voice, how loud the video's own sound stays, and where the result goes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app import theme
from app.dialogs.export_marks import MarkRows
from app.dialogs.placing import ask_place, may_replace
from app.dubbing import Dub
from app.i18n import ISOLATES, tell, tr
from app.importing import SOUNDS, VIDEOS
from app.jobs import Job
from app.studio import Studio
from app.views.inspector_driving import DriverCard
from app.views.words import clock
from app.widgets.elided_label import ElidedLabel
from app.widgets.icon_button import explain
from app.widgets.labelled_slider import LabelledSlider, Number
from app.widgets.section import SectionHeader
from app.widgets.segmented import SegmentedControl
from app.widgets.switch_row import SwitchRow
from engine.dubbing.orders import DUCK_LIMITS_DB, STRENGTH_LIMITS
from engine.errors import LikenessError
from engine.motion.registry import NAMES
from engine.target import check_output

THUMB = 112
DUCK_DB = -18.0
"""What the switch begins with: speech under speech is then a murmur."""


class DubDialog(QDialog):
    """Shows the video at `path`; `Dub` (Enter) closes, and orders it."""

    def __init__(self, studio: Studio, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio, self._path = studio, path
        self._file: Path | None = None
        self._out = _free_name(path)
        self._over = False
        self._seen = False
        self.setObjectName("DubDialog")
        self.setWindowTitle(tr("Dub {name}").format(name=path.name))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(60 * theme.STEP)
        self._build()
        self._lay_out()
        self._connect()
        self._refresh()
        self._job: Job | None = studio.dubbing.look(path, self._looked, self._failed)
        if self._job is None:
            self._failed(tr("The video cannot be read: look whether it is there."))

    def _build(self) -> None:
        self.card = DriverCard(THUMB)
        self.card.setMinimumHeight(THUMB)
        explain(self.card.thumb, tr("The face whose lips will follow the voice"))
        self.card.name.setText(self._path.name)
        self.card.words.setText(tr("Looking for a face…"))
        self.problem = QLabel()
        self.problem.setProperty("role", "bad")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.faces = QComboBox()
        self.faces.setAccessibleName(tr("Face"))
        self.faces.setToolTip(tr("Whose lips follow the voice, the largest face first"))
        self.voice = SegmentedControl(
            (
                ("take", tr("My voice"), tr("The voice of the open project, as it is heard there")),
                ("file", tr("A file"), tr("Another sound, or the sound of another video")),
            ),
            tr("Which voice the lips follow"),
        )
        self.voice_name = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle, role="muted")
        self.open_voice = _button(tr("&Open…"), tr("Choose a sound file, or a video for its sound"))
        most = STRENGTH_LIMITS[1]
        self.strength = LabelledSlider(
            tr("Lips"), Number(0, most, 1, "%", 0, 100, 0.05), tip=tr("How far the lips move with the voice")
        )
        self.strength.set_origin(1)
        self.duck = SwitchRow(
            tr("Keep the sound of the video under the voice"),
            tr("Once the voice is over, the video goes on with its own sound and lips"),
        )
        self.level = LabelledSlider(
            tr("Its loudness"),
            Number(*DUCK_LIMITS_DB, DUCK_DB, "dB", 0, step=1),
            tip=tr("Under the voice, not after it"),
        )
        self.level.set_value(DUCK_DB)
        self.place = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle, role="muted")
        self.choose = _button(tr("&Choose…"), tr("Choose folder and name of the dubbed video"))
        self.marks = MarkRows(self._studio.settings)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.dub = self.buttons.addButton(tr("Dub"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.dub.setProperty("kind", "primary")
        self.dub.setToolTip(tr("Let the lips follow the voice; the rest of the video stays as it is (Enter)"))
        self.dub.setAccessibleName(tr("Dub"))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        self.dub.setDefault(True)

    def _lay_out(self) -> None:
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(*(3 * theme.STEP,) * 4)
        column.setSpacing(theme.STEP)
        rows = (
            self.card,
            self.problem,
            self.faces,
            SectionHeader(tr("Voice")),
            self.voice,
            _row(self.voice_name, self.open_voice),
            SectionHeader(tr("Lips and sound")),
            self.strength,
            self.duck,
            self.level,
            SectionHeader(tr("Result")),
            _row(self.place, self.choose),
            self.marks,
        )
        for widget in rows:
            column.addWidget(widget)
        column.addStretch(1)
        column.addSpacing(theme.STEP)
        column.addWidget(self.buttons)

    def _connect(self) -> None:
        self.voice.changed.connect(lambda _: self._refresh())
        self.duck.changed.connect(lambda _: self._refresh())
        self.open_voice.clicked.connect(self._ask_voice)
        self.choose.clicked.connect(self._ask_place)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.faces.hide()
        there = self._studio.session.is_open and self._studio.project.voice is not None
        self.voice.set_enabled("take", there)
        self.voice.set_value("take" if there else "file")

    # Commands

    def take_voice(self, path: Path) -> None:
        """Lets the lips follow the sound of a file."""
        self._file = path
        self.voice.set_value("file")
        self._refresh()

    def take_place(self, path: Path) -> None:
        """Takes folder and name of the result."""
        self._out = path if path.suffix.lower() in (".mp4", ".m4v", ".mov") else path.with_name(f"{path.name}.mp4")
        self._refresh()

    def order(self) -> Dub | None:
        """What is to be made; None while there is no voice."""
        voice = self._studio.scene.voice_path if self.voice.value() == "take" else self._file
        if voice is None:
            return None
        generator = self._studio.project.generator if self._studio.session.is_open else ""
        return Dub(
            video=self._path,
            voice=voice,
            out=self._out,
            motion=generator if generator in NAMES else NAMES[0],
            face=max(0, self.faces.currentIndex()),
            strength=self.strength.value(),
            duck_db=self.level.value() if self.duck.value() else None,
        )

    def accept(self) -> None:
        """Closes, and orders the dub; asks before an older video is replaced."""
        order = self.order()
        if order is None or not self.dub.isEnabled():
            return
        try:
            order = replace(order, no_mark=self.marks.why())
            check_output(order.out, [order.video, order.voice])
        except LikenessError as error:
            self._tell(tell(str(error)))
            return
        more = tr("It is replaced when the dub is whole. Until then it stays as it is.")
        if order.out.exists() and not may_replace(self, tr("Dub a video"), order.out, more):
            return
        self.marks.remember()
        self._studio.dubbing.start(order)
        super().accept()

    def done(self, result: int) -> None:
        self._over = True
        if self._job is not None and not self._job.finished:
            self._studio.jobs.cancel(self._job)
        super().done(result)

    # What the worker found

    def _looked(self, told: dict[str, Any]) -> None:
        if self._over:
            return
        self._seen = True
        self.card.thumb.set_image(QImage(str(told["thumb"])))
        count = int(told["faces"])
        found = (
            tr("no face in the first seconds")
            if count == 0
            else tr("one face")
            if count == 1
            else tr("{n} faces").format(n=count)
        )
        length = clock(float(told["duration_s"]))
        self.card.words.setText(tr("{length} · {faces}").format(length=length, faces=found))
        self.faces.addItem(tr("The largest face"))
        for n in range(2, count + 1):
            self.faces.addItem(tr("Face {n}").format(n=n))
        self.faces.setVisible(count > 1)
        self.duck.setEnabled(bool(told["has_sound"]))
        self._refresh()
        self.dub.setFocus()

    def _failed(self, sentence: str) -> None:
        if self._over:
            return
        self.card.words.setText(tr("cannot be dubbed"))
        self._tell(tell(sentence))
        self._seen = False
        self._refresh()

    # Inside

    def _refresh(self) -> None:
        voice = self._studio.project.voice if self._studio.session.is_open else None
        if self.voice.value() == "take":
            ready = self._studio.scene.voice_path is not None
            self.voice_name.setText(voice.name if voice and ready else tr("The voice is not ready yet"))
        else:
            self.voice_name.setText(self._file.name if self._file else tr("No file chosen yet"))
        self.open_voice.setVisible(self.voice.value() == "file")
        self.level.setVisible(self.duck.value())
        self.place.setText(str(self._out))
        self.dub.setEnabled(self._seen and self.order() is not None)
        if self.isVisible():
            self._column.activate()  # what has just been shown needs room
            self.resize(self.width(), max(self.height(), self.sizeHint().height()))

    def _tell(self, sentence: str) -> None:
        self.problem.setText(sentence)
        self.problem.show()

    def _ask_voice(self) -> None:
        dialog = QFileDialog(self, tr("Open a voice"), str(self._path.parent))
        endings = " ".join(f"*{suffix}" for suffix in sorted(SOUNDS | VIDEOS))
        dialog.setNameFilter(f"{tr('Sounds and videos')} ({endings})")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.take_voice(Path(path)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _ask_place(self) -> None:
        ask_place(self, tr("Dubbed video"), self._out, self.take_place)


def _free_name(video: Path) -> Path:
    """A name beside the video that nothing has yet."""
    stem = tr("{name} dubbed").format(name=video.stem).translate(ISOLATES)
    names = (stem, *(f"{stem} {n}" for n in range(2, 1000)))
    return next((path for name in names if not (path := video.with_name(f"{name}.mp4")).exists()), video)


def _button(text: str, tip: str) -> QPushButton:
    out = QPushButton(text)
    out.setAutoDefault(False)
    explain(out, tip)
    return out


def _row(first: QWidget, *others: QWidget) -> QWidget:
    out = QWidget()
    row = QHBoxLayout(out)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.STEP)
    row.addWidget(first, 1)
    for widget in others:
        row.addWidget(widget)
    return out
