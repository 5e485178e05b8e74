"""The voices in the left panel: takes to choose from, and the ways to get another."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QSizePolicy, QVBoxLayout, QWidget

from app import theme
from app.i18n import tr
from app.studio import Studio
from app.views.words import clock
from app.widgets.choice_list import ChoiceList, RowSpec
from app.widgets.choice_row import HEIGHT, PAD, ChoiceRow
from app.widgets.elided_label import ElidedLabel
from app.widgets.icon_button import explain, key_words
from app.widgets.section import SectionHeader
from app.widgets.window_action import trigger
from engine.document import Take

COMING = ("import_voice", "speak")
"""Jobs that end in another take."""
TEXT_SHOWN = 400
"""Letters of a take's text in its tooltip."""


class VoicePart(QWidget):
    """Takes by name and length, then Record, Type text and Open file."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._menu: QMenu | None = None
        self.takes = ChoiceList(tr("Voices"))
        self.takes.chosen.connect(self._choose)
        self.takes.remove_asked.connect(studio.remove_take)
        self.takes.rename_asked.connect(self.takes.rename)
        self.takes.renamed.connect(lambda take, name: studio.change_take(take, name=name))
        self.takes.menu_asked.connect(self._open_menu)
        # What is being read or spoken will be a row soon: its place tells so.
        self.coming = ElidedLabel(role="muted")
        self.coming.setContentsMargins(PAD, 0, PAD, 0)
        self.coming.setFixedHeight(HEIGHT)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(SectionHeader(tr("Voice")))
        rows.addSpacing(theme.STEP // 2)
        rows.addWidget(self.takes)
        rows.addWidget(self.coming)
        for text, keys, icon, role, action, tip in (
            (tr("Record…"), "R", "circle-fill", "bad", "record", tr("Record a voice with the microphone")),
            (tr("Type text…"), "Ctrl+T", "text-t", "muted", "speak", tr("Let a computer voice speak what you type")),
            (tr("Open file…"), "Ctrl+I", "folder-open", "muted", "voice", tr("Open a sound file, or a video's sound")),
        ):
            row = ChoiceRow(text, key_words(keys), choice=False, icon=icon, icon_role=role)
            row.setObjectName(f"media_{action}")
            explain(row, tip, keys)
            row.clicked.connect(lambda _=False, action=action: trigger(self, action))
            rows.addWidget(row)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def refresh(self) -> None:
        """Shows what the project now has."""
        project = self._studio.session.project
        self.takes.set_rows([self._spec(take) for take in project.takes])
        self.takes.set_chosen(project.take)
        self.takes.setVisible(bool(project.takes))
        coming = next((job for job in self._studio.jobs.running if job.op in COMING), None)
        self.coming.setVisible(coming is not None)
        self.coming.setText(coming.title if coming is not None else "")

    def _spec(self, take: Take) -> RowSpec:
        tip = tr("{name}, {length} long; F2 renames, Delete removes").format(name=take.name, length=clock(take.heard_s))
        if take.text:
            tip += "\n" + take.text[:TEXT_SHOWN] + ("…" if len(take.text) > TEXT_SHOWN else "")
        return RowSpec(take.id, take.name, clock(take.heard_s), tip)

    def _choose(self, take: str) -> None:
        self._studio.choose_take(take)
        self.refresh()

    def _open_menu(self, key: str, place: QPoint) -> None:
        take = next((take for take in self._studio.session.project.takes if take.id == key), None)
        if take is None:
            return
        self._menu = self.menu_of(take)
        self._menu.popup(place)

    def menu_of(self, take: Take) -> QMenu:
        """What can be done with a take."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        locked = self._studio.session.read_only
        listen = menu.addAction(tr("Choose this voice"), lambda: self._choose(take.id))
        listen.setEnabled(not locked and take.id != self._studio.session.project.take)
        rename = menu.addAction(tr("Rename…\tF2"), lambda: self.takes.rename(take.id))
        rename.setEnabled(not locked)
        if take.text:
            menu.addAction(tr("Copy its text"), lambda: QGuiApplication.clipboard().setText(take.text))
        menu.addSeparator()
        remove = menu.addAction(tr("Remove\tDel"), lambda: self._studio.remove_take(take.id))
        theme.set_icon(remove, "trash")
        remove.setEnabled(not locked)
        return menu
