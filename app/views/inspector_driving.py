"""The driving video in the right panel: whom it shows, and how far the portrait follows."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app import theme
from app.choices import generator_title
from app.driving_files import Driver
from app.driving_tracks import is_driven
from app.i18n import tr
from app.studio import Studio
from app.views.driving_rows import DrivingRows
from app.views.inspector_selected import KEYS_MS
from app.views.words import clock
from app.widgets.elided_label import ElidedLabel
from app.widgets.icon_button import explain
from app.widgets.section import Section
from app.widgets.thumbnail import Thumbnail
from app.widgets.window_action import trigger
from engine.driving.config import DRIVING, DrivingConfig

THUMB = 56


def driver_words(driver: Driver) -> str:
    """Length, and how much of it the face is seen: `0:12.0 · seen in 98 %`."""
    share = 100 * driver.seen / max(1, driver.frames)
    if driver.seen == driver.frames:
        return tr("{length} · always seen").format(length=clock(driver.duration_s))
    return tr("{length} · seen in {n} %").format(length=clock(driver.duration_s), n=int(share))


class DriverCard(QWidget):
    """A driver's face, its name, and a muted line."""

    def __init__(self, side: int = THUMB, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.thumb = Thumbnail(side, choice=False)
        explain(self.thumb, tr("The face that drives"))
        self.name = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self.words = ElidedLabel(role="muted")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self.name)
        words.addWidget(self.words)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.STEP + 4)
        row.addWidget(self.thumb)
        row.addLayout(words, 1)


class DrivingPart(Section):
    """Shown while a driver moves the portrait; changes are laid within a moment, and a drag is one step to undo."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(tr("Driving video"), parent)
        self._studio = studio
        self.card = DriverCard()
        self.rows = DrivingRows()
        self.gone = QLabel(tr("Open the video again to change how it moves the portrait; its motion stays."))
        self.gone.setProperty("role", "muted")
        self.gone.setWordWrap(True)
        self.other = QPushButton(tr("Another video…"))
        theme.set_icon(self.other, "film-strip")
        explain(self.other, tr("Lets another video, or this one anew, move the portrait"), "D")
        self.other.clicked.connect(lambda: trigger(self, "drive"))
        self.film = QPushButton(tr("Film yourself…"))
        theme.set_icon(self.film, "video-camera")
        explain(self.film, tr("Films a driving video with a camera"), "Shift+D")
        self.film.clicked.connect(lambda: trigger(self, "film"))
        for widget in (self.card, self.gone, self.rows, self.other, self.film):
            self.add(widget)
        self._keys_end = QTimer(self, singleShot=True, interval=KEYS_MS)
        self._keys_end.timeout.connect(studio.driving.end_drag)
        self.rows.changed.connect(self._change)
        self.rows.let_go.connect(self._let_go)
        self.rows.cancelled.connect(studio.driving.give_up)
        studio.driving.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Shows the driver of the project's motion, or nothing."""
        studio = self._studio
        there = studio.session.is_open and is_driven(studio.project)
        self.setVisible(there)
        if not there:
            return
        driving, laid = studio.driving, studio.driving.laid
        self.card.thumb.set_image(driving.thumb)
        self.card.name.setText(laid.driver.name if laid else generator_title(DRIVING))
        self.card.words.setText(driver_words(laid.driver) if laid else "")
        self.rows.setVisible(driving.can_change)
        self.gone.setVisible(not driving.can_change)
        if laid is not None:
            self.rows.set_value(driving.how)

    def _change(self, how: DrivingConfig, held: bool) -> None:
        # Keys that follow one another are one step too; a switch is a step of its own.
        sliding = held or how.absolute == self._studio.driving.how.absolute
        self._studio.driving.change(how, held=sliding)
        if not held:
            self._keys_end.start()

    def _let_go(self) -> None:
        self._keys_end.start()
