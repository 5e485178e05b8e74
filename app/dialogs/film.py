"""Filming oneself: a look in the mirror, a count of three, and a driving video that is kept or filmed again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app import theme
from app.camera import Camera
from app.dialogs.portrait_video import StillView
from app.i18n import tell, tr
from app.studio import Studio
from app.views.words import clock
from app.widgets.icon_button import IconButton, explain
from app.widgets.notice import NoticeBar
from app.widgets.switch_row import SwitchRow


class FilmDialog(QDialog):
    """Films with a camera; `kept(path)`: the film that the user wants. R films and stops, Escape leaves."""

    kept = Signal(object)

    def __init__(
        self, studio: Studio, parent: QWidget | None = None, devices: list[tuple[str, str]] | None = None
    ) -> None:
        super().__init__(parent)
        self._studio = studio
        self._film: Path | None = None
        self.setObjectName("FilmDialog")
        self.setWindowTitle(tr("Film a driving video"))
        self.resize(88 * theme.STEP, 76 * theme.STEP)
        folder = studio.settings.folders().data / "recordings"
        folder.mkdir(parents=True, exist_ok=True)
        self.camera = Camera(folder, self)
        self._make()
        self._lay_out()
        self._connect()
        studio.playback.pause()
        self._show_state("closed")
        if devices is None:
            self.picture.set_sentence(tr("Looking for a camera…"))
            self.camera.search()
        else:
            self._found(devices)

    def _make(self) -> None:
        self.picture = StillView()
        self.picture.setAccessibleName(tr("What the camera sees"))
        self.notices = NoticeBar()
        self.devices = QComboBox()
        self.devices.setAccessibleName(tr("Camera"))
        self.devices.setToolTip(tr("Which camera films"))
        self.look_again = IconButton("arrows-clockwise", tr("Look for cameras again"), shortcut="F5")
        self.sound = SwitchRow(tr("With sound"), tr("The microphone is recorded too; which one, the preferences say"))
        self.sound.set_value(on=True)
        self.time = QLabel()
        self.time.setFont(theme.tabular(self.font()))
        self.record = QPushButton()
        self.again = QPushButton(tr("Film again"))
        explain(self.again, tr("Drop this film and film another one"))
        self.use = QPushButton(tr("Use this film"))
        self.use.setProperty("kind", "primary")
        explain(self.use, tr("Let this film move the portrait"), "Ctrl+Return")
        self.cancel_button = QPushButton(tr("Cancel"))
        explain(self.cancel_button, tr("Leave without a film"), "Esc")
        for button in (self.record, self.again, self.use, self.cancel_button):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        label = QLabel(tr("Camera"))
        label.setBuddy(self.devices)
        top.addWidget(label)
        top.addWidget(self.devices, 1)
        top.addWidget(self.look_again)
        middle = QHBoxLayout()
        middle.setSpacing(2 * theme.STEP)
        middle.addWidget(self.record)
        middle.addWidget(self.time)
        middle.addStretch(1)
        middle.addWidget(self.sound)
        last = QHBoxLayout()
        last.setSpacing(theme.STEP)
        last.addStretch(1)
        for button in (self.cancel_button, self.again, self.use):
            last.addWidget(button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(*(3 * theme.STEP,) * 4)
        rows.setSpacing(2 * theme.STEP)
        rows.addLayout(top)
        rows.addWidget(self.notices)
        rows.addWidget(self.picture, 1)
        rows.addLayout(middle)
        rows.addLayout(last)

    def _connect(self) -> None:
        camera = self.camera
        camera.cameras.connect(self._found)
        camera.frame.connect(self._see)
        camera.state_changed.connect(self._show_state)
        camera.counted.connect(self._counted)
        camera.elapsed.connect(lambda seconds: self.time.setText(clock(seconds)))
        camera.filmed.connect(self._filmed)
        camera.failed.connect(self._failed)
        camera.advice.connect(lambda sentence: self.notices.show_notice("advice", sentence))
        self.devices.activated.connect(self._open)
        self.look_again.clicked.connect(camera.search)
        self.record.clicked.connect(self.toggle)
        self.again.clicked.connect(self.film_again)
        self.use.clicked.connect(self.keep)
        self.cancel_button.clicked.connect(self.reject)
        for keys, do in (("R", self.toggle), ("Ctrl+Return", self.keep), ("F5", camera.search)):
            QShortcut(QKeySequence(keys), self, do)

    # Commands

    def toggle(self) -> None:
        """Films after a count of three, or ends the film."""
        if self.camera.state == "watching":
            self.notices.close_notice()
            microphone = str(self._studio.settings.value("input_device"))
            self.camera.start(sound=self.sound.value(), microphone=microphone)
        else:
            self.camera.stop()

    def film_again(self) -> None:
        """Drops the film and looks through the camera again."""
        if self._film is not None:
            self._film.unlink(missing_ok=True)
            self._film = None
            self._open()

    def keep(self) -> None:
        """Closes with the film."""
        if self._film is not None:
            film, self._film = self._film, None
            self.accept()
            self.kept.emit(film)

    def reject(self) -> None:
        if self.camera.state in ("counting", "filming"):
            self.camera.stop()  # Escape ends the film first, and loses nothing
            return
        super().reject()

    def done(self, result: int) -> None:
        self.camera.end()
        super().done(result)

    # What the camera tells

    def _found(self, cameras: list[tuple[str, str]]) -> None:
        self.devices.clear()
        for device, name in cameras:
            self.devices.addItem(name, device)
        self.devices.setEnabled(bool(cameras))
        if cameras:
            self._open()
        else:
            self._failed(tr("No camera was found: plug one in and look again, or open a video file instead."))

    def _open(self) -> None:
        device = str(self.devices.currentData() or "")
        if device:
            self.picture.set_sentence(tr("Opening the camera…"))
            self.camera.open(device)

    def _see(self, image: QImage) -> None:
        if self._film is None:
            self.picture.set_image(image)

    def _counted(self, number: int) -> None:
        self.time.setText(str(number) if number else clock(0.0))

    def _filmed(self, path: Path) -> None:
        self._film = path
        self._show_state("closed")
        self.notices.show_notice("info", tr("The film is there: use it, or film again."))
        self.use.setFocus()

    def _failed(self, sentence: str) -> None:
        self.picture.set_sentence(tell(sentence))
        self._show_state("closed")

    def _show_state(self, state: str) -> None:
        busy, there = state in ("counting", "filming"), self._film is not None
        self.record.setText(tr("Stop") if busy else tr("Film"))
        theme.set_icon(self.record, "stop-fill" if busy else "record-fill", "bad")
        explain(self.record, tr("End the film") if busy else tr("Film after a count of three"), "R")
        self.record.setEnabled(busy or state == "watching")
        self.sound.setEnabled(state == "watching")
        self.devices.setEnabled(not busy and not there and self.devices.count() > 0)
        self.look_again.setEnabled(not busy and not there)
        self.again.setVisible(there)
        self.use.setEnabled(there)
        if state in ("closed", "watching") and not there:
            self.time.setText("")
        if state == "joining":
            self.time.setText(tr("Joining picture and sound…"))
