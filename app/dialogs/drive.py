"""Drive by video: whom the video shows, how it is to move the portrait, and whose sound is heard."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from app import theme
from app.driving import Sound
from app.i18n import tell, tr
from app.jobs import Job
from app.studio import Studio
from app.views.driving_rows import DrivingRows
from app.views.inspector_driving import DriverCard
from app.views.words import clock
from app.widgets.section import SectionHeader
from app.widgets.segmented import SegmentedControl
from engine.driving.config import DrivingConfig

THUMB = 112
NEARLY_S = 0.1
"""Lengths that differ by less are the same (engine.driving.length)."""


class DriveDialog(QDialog):
    """Shows the video at `path`; `Drive` (Enter) closes, and lets it be followed and move the portrait."""

    def __init__(self, studio: Studio, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio, self._path = studio, path
        self._duration_s = 0.0
        self._over = False
        self.setObjectName("DriveDialog")
        self.setWindowTitle(tr("Drive by {name}").format(name=path.name))
        self.setMinimumWidth(56 * theme.STEP)
        self._build()
        self._job: Job | None = studio.driving.look(path, self._looked, self._failed)
        if self._job is None:
            self._failed(tr("The video cannot be read: look whether it is there."))

    def _build(self) -> None:
        self.card = DriverCard(THUMB)
        self.card.name.setText(self._path.name)
        self.card.words.setText(tr("Looking for a face…"))
        self.problem = QLabel()
        self.problem.setProperty("role", "bad")
        self.problem.setWordWrap(True)
        self.problem.hide()
        self.rows = DrivingRows()
        laid = self._studio.driving.laid
        self.rows.set_value(laid.how if laid else DrivingConfig())
        self.sound = SegmentedControl(
            (
                ("own", tr("Of the video"), tr("The sound of the video becomes the voice, as a take of its own")),
                ("voice", tr("My voice"), tr("The project keeps the voice that it has")),
            ),
            tr("Whose sound is heard"),
        )
        self.lengths = QLabel()
        self.lengths.setProperty("role", "muted")
        self.lengths.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.drive = buttons.addButton(tr("Drive"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.drive.setProperty("kind", "primary")
        self.drive.setToolTip(tr("Follow the face, and let it move the portrait (Enter)"))
        self.drive.setAccessibleName(tr("Drive"))
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        self.drive.setDefault(True)
        self.drive.setEnabled(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(3 * theme.STEP,) * 4)
        column.setSpacing(theme.STEP)
        for widget in (self.card, self.problem, SectionHeader(tr("Motion")), self.rows, SectionHeader(tr("Sound"))):
            column.addWidget(widget)
        column.addWidget(self.sound)
        column.addWidget(self.lengths)
        column.addStretch(1)
        column.addSpacing(theme.STEP)
        column.addWidget(buttons)
        self.sound.changed.connect(lambda _: self._show_lengths())
        self._show_sound(has_sound=True)

    def accept(self) -> None:
        """Closes, and lets the video move the portrait."""
        if not self.drive.isEnabled():
            return
        sound: Sound = "own" if self.sound.value() == "own" else "voice"
        super().accept()
        self._studio.driving.start(self._path, self.rows.value(), sound)

    def done(self, result: int) -> None:
        self._over = True
        if self._job is not None and not self._job.finished:
            self._studio.jobs.cancel(self._job)
        super().done(result)

    # What the worker found

    def _looked(self, told: dict[str, Any]) -> None:
        if self._over:
            return
        self._duration_s = float(told["duration_s"])
        self.card.thumb.set_image(QImage(str(told["thumb"])))
        faces = int(told["faces"])
        found = (
            tr("no face in the first seconds")
            if faces == 0
            else tr("one face")
            if faces == 1
            else tr("{n} faces, the largest is followed").format(n=faces)
        )
        self.card.words.setText(tr("{length} · {faces}").format(length=clock(self._duration_s), faces=found))
        self._show_sound(has_sound=bool(told["has_sound"]))
        self.drive.setEnabled(True)
        self.drive.setFocus()

    def _failed(self, sentence: str) -> None:
        if self._over:
            return
        self.card.words.setText(tr("cannot drive a portrait"))
        self.problem.setText(tell(sentence))
        self.problem.show()
        self.rows.setEnabled(False)
        self.sound.setEnabled(False)

    def _show_sound(self, *, has_sound: bool) -> None:
        voice = self._studio.project.voice
        self.sound.set_enabled("own", has_sound)
        self.sound.set_enabled("voice", voice is not None)
        self.sound.setVisible(has_sound or voice is not None)
        chosen = "own" if has_sound and (voice is None or self._taken) else "voice" if voice is not None else "own"
        self.sound.set_value(chosen)
        if self._duration_s:
            self._show_lengths(silent=not has_sound and voice is None)

    @property
    def _taken(self) -> bool:
        """Whether the sound of this video would be asked for by most: it always is, unless it was declined before."""
        laid = self._studio.driving.laid
        return laid is None or laid.take is not None

    def _show_lengths(self, *, silent: bool = False) -> None:
        voice = self._studio.project.voice
        text = ""
        if silent:
            text = tr("The video has no sound: the portrait moves in silence until there is a voice.")
        elif self.sound.value() == "voice" and voice is not None:
            if voice.heard_s > self._duration_s + NEARLY_S:
                text = tr("Your voice is {voice} long, the video {video}: then the portrait rests.")
            elif voice.heard_s < self._duration_s - NEARLY_S:
                text = tr("Your voice is {voice} long, the video {video}: the video's end is left out.")
            text = text.format(voice=clock(voice.heard_s), video=clock(self._duration_s))
        self.lengths.setText(text)
        self.lengths.setVisible(bool(text))
