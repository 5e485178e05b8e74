"""The portrait in the left panel: which picture, which face, how good it is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QImage
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QMenu, QSizePolicy, QVBoxLayout, QWidget

from app import theme
from app.i18n import tell, tr
from app.studio import Studio
from app.views.words import face_words, pose_words
from app.widgets.elided_label import ElidedLabel
from app.widgets.icon_button import IconButton, explain
from app.widgets.section import SectionHeader
from app.widgets.thumbnail import Thumbnail
from app.widgets.window_action import trigger, window_action
from engine.document import Crop, Portrait

THUMB = 48
FACE_THUMB = 36
FACES_A_LINE = 4
SHARPEST = 2
"""Pixels of a thumbnail per pixel of the window: enough for every screen, and small to keep."""


def cut(picture: QImage, crop: Crop, side: int) -> QImage:
    """The square `crop` of a picture, `side` x `side` pixels; what lies beyond the picture's edge is left out."""
    left, top = max(0, round(crop.x)), max(0, round(crop.y))
    right, bottom = min(picture.width(), round(crop.x + crop.side)), min(picture.height(), round(crop.y + crop.side))
    piece = picture.copy(left, top, max(1, right - left), max(1, bottom - top))
    fill, smooth = Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    return piece.scaled(QSize(side, side), fill, smooth)


class PortraitPart(QWidget):
    """Heading with buttons, a card with the chosen face, and all faces where there are several."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._shown: tuple[Portrait, int] | None = None
        self._header = SectionHeader(tr("Portrait"))
        for icon, text, keys, action in (
            ("folder-open", tr("Open a portrait"), "Ctrl+P", "portrait"),
            ("clipboard", tr("Paste a portrait"), "Ctrl+V", "paste"),
            ("film-strip", tr("Take the portrait from a video"), None, "from_video"),
        ):
            button = IconButton(icon, text, shortcut=keys, role="muted")
            button.setObjectName(f"media_{action}")
            button.clicked.connect(lambda _=False, action=action: trigger(self, action))
            self._header.add(button)
        self._thumb = Thumbnail(THUMB, choice=False)
        self._name = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self._detail = ElidedLabel(role="muted")
        self._advice = QLabel()
        self._advice.setProperty("role", "advice")
        self._advice.setWordWrap(True)
        self._advice.setTextFormat(Qt.TextFormat.PlainText)
        self._faces = QWidget()
        self._face_grid = QGridLayout(self._faces)
        self._face_grid.setContentsMargins(0, 0, 0, 0)
        self._face_grid.setSpacing(theme.STEP // 2)
        self._face_grid.setColumnStretch(FACES_A_LINE, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.STEP // 2)
        rows.addWidget(self._header)
        rows.addWidget(self._card())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def _card(self) -> QFrame:
        card = QFrame()
        card.setProperty("surface", "card")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self._name)
        words.addWidget(self._detail)
        words.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(theme.STEP + 4)
        top.addWidget(self._thumb)
        top.addLayout(words, 1)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(theme.STEP, theme.STEP, theme.STEP, theme.STEP)
        inside.setSpacing(theme.STEP)
        inside.addLayout(top)
        inside.addWidget(self._advice)
        inside.addWidget(self._faces)
        return card

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """What can be done with the portrait."""
        menu = QMenu(self)
        for name in ("portrait", "from_video", "turn_left", "turn_right"):
            if (action := window_action(self, name)) is not None:
                menu.addAction(action)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def refresh(self) -> None:
        """Shows what the project now has."""
        portrait, picture = self._studio.session.project.portrait, self._studio.scene.picture
        looking = next((job for job in self._studio.jobs.running if job.op == "portrait"), None)
        if portrait is None:
            self._shown = None
            self._thumb.set_image(None)
            self._name.setText(tr("Looking for faces…") if looking else tr("No portrait yet"))
            self._detail.setText("" if looking else tr("Drop a picture here"))
            self._advice.hide()
            self._faces.hide()
            return
        self._name.setText(portrait.original.name)
        self._detail.setText(tr("Looking for faces…") if looking else face_words(portrait))
        advice = [tell(sentence) for sentence in portrait.chosen.advice]
        self._advice.setVisible(bool(advice))
        self._advice.setText(advice[0] if advice else "")
        self._advice.setToolTip("\n".join(advice))
        key = (portrait, 0 if picture is None else picture.cacheKey())
        if key != self._shown:
            before, self._shown = self._shown, key
            self._show_thumb(portrait, picture)
            if before is None or before[0].faces != portrait.faces or before[1] != key[1]:
                self._fill_faces(portrait, picture)
            self._mark_face(portrait.face)

    def _show_thumb(self, portrait: Portrait, picture: QImage | None) -> None:
        self._thumb.set_image(cut(picture, portrait.square, THUMB * SHARPEST) if picture else None)

    def _fill_faces(self, portrait: Portrait, picture: QImage | None) -> None:
        while (item := self._face_grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        self._faces.setVisible(len(portrait.faces) > 1)
        if len(portrait.faces) < 2:
            return
        for index, face in enumerate(portrait.faces):
            thumb = Thumbnail(FACE_THUMB, self._faces)
            thumb.set_image(cut(picture, face.crop, FACE_THUMB * SHARPEST) if picture else None)
            explain(thumb, tr("Face {n}: {pose}").format(n=index + 1, pose=pose_words(face.pose)))
            thumb.clicked.connect(lambda _=False, index=index: self._choose(index))
            self._face_grid.addWidget(thumb, index // FACES_A_LINE, index % FACES_A_LINE)

    def _mark_face(self, face: int) -> None:
        item = self._face_grid.itemAt(face)
        thumb = item.widget() if item is not None else None
        if isinstance(thumb, Thumbnail):
            thumb.setChecked(True)

    def _choose(self, index: int) -> None:
        portrait = self._studio.session.project.portrait
        if portrait is not None and index != portrait.face:
            self._studio.choose_face(index)
            self._mark_face(self._studio.session.project.portrait.face if self._studio.session.project.portrait else 0)
