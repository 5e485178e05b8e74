"""Typed text becomes a take: a voice of this computer speaks it."""

from __future__ import annotations

import contextlib
import time
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app import theme
from app.dialogs.record_audition import Audition
from app.dialogs.record_takes import NewTake
from app.i18n import number, tr
from app.jobs import Job
from app.studio import Studio
from app.widgets.icon_button import explain
from app.widgets.labelled_slider import LabelledSlider, Number
from app.widgets.notice import NoticeBar
from engine.speak import LONGEST_TEXT, SpokenVoice, missing

SIGNS_A_SECOND = 15
"""How fast most languages are spoken, for a first guess."""
NAME_WORDS = 5
KEPT_S = 86400.0
"""Speech that was made lies about for a day: the project copies what it keeps."""


@dataclass(frozen=True)
class Wish:
    """What is to be spoken; `voice` is the key of a SpokenVoice."""

    text: str
    voice: str
    rate: float


class SpeakDialog(QDialog):
    """Adds what was typed as a take (Ctrl+Enter), after listening to it if one likes (Ctrl+L).

    Everything slow runs in the worker; the text is still there when the dialog is opened again.
    """

    last_text: ClassVar[str] = ""
    last_voice: ClassVar[str] = ""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._folder = studio.settings.folders().cache / "spoken"
        self._voices: list[SpokenVoice] = []
        self._job: Job | None = None
        self._made: tuple[Wish, NewTake] | None = None
        self._audition = Audition(studio, self)
        self.setObjectName("SpeakDialog")
        self.setWindowTitle(tr("Type what is spoken"))
        self.resize(72 * theme.STEP, 60 * theme.STEP)
        self._make()
        self._lay_out()
        self._connect()
        studio.playback.pause()
        _tidy(self._folder)
        self._look = studio.jobs.start("voices", {}, tr("Looking for voices"), self._found, self._no_voices, quiet=True)
        self._show_state()

    # Building

    def _make(self) -> None:
        self.text = QPlainTextEdit(SpeakDialog.last_text)
        self.text.setPlaceholderText(tr("Type or paste what the portrait says…"))
        self.text.setAccessibleName(tr("Text"))
        self.text.setToolTip(tr("What is spoken; an empty line makes a pause"))
        self.text.setTabChangesFocus(True)
        self.length = QLabel()
        self.length.setProperty("role", "muted")
        self.length.setAccessibleName(tr("Length of the text"))
        self.languages, self.voices = QComboBox(), QComboBox()
        self.languages.setAccessibleName(tr("Language"))
        self.languages.setToolTip(tr("Language of the text"))
        self.voices.setAccessibleName(tr("Voice"))
        self.voices.setToolTip(tr("Who speaks, among the voices that are installed on this computer"))
        tip = tr("How fast it is spoken: 1 is the voice's own way")
        self.rate = LabelledSlider(tr("Rate"), Number(0.5, 2.0, 1.0, "×", decimals=2, step=0.05), tip=tip)
        self.rate.set_origin(1.0)
        self.notices = NoticeBar()
        self.listen_button, self.cancel_button = QPushButton(), QPushButton(tr("Cancel"))
        explain(self.cancel_button, tr("Leave without adding anything; the text is kept for the next time"), "Esc")
        self.use_button = QPushButton(tr("Use"))
        self.use_button.setProperty("kind", "primary")
        explain(self.use_button, tr("Speak the text and add it to the project as a take"), "Ctrl+Return")
        for button in (self.listen_button, self.cancel_button, self.use_button):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * theme.STEP)
        grid.setVerticalSpacing(theme.STEP // 2)
        for column, (words, box) in enumerate(((tr("Language"), self.languages), (tr("Voice"), self.voices))):
            label = QLabel(words)
            label.setBuddy(box)
            grid.addWidget(label, 0, column)
            grid.addWidget(box, 1, column)
        grid.addWidget(self.rate, 0, 2, 2, 1)
        for column, stretch in enumerate((2, 3, 2)):
            grid.setColumnStretch(column, stretch)
        bottom = QHBoxLayout()
        bottom.setSpacing(theme.STEP)
        bottom.addWidget(self.listen_button)
        bottom.addStretch(1)
        bottom.addWidget(self.cancel_button)
        bottom.addWidget(self.use_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(*(3 * theme.STEP,) * 4)
        rows.setSpacing(2 * theme.STEP)
        rows.addWidget(self.text, 1)
        rows.addWidget(self.length)
        rows.addLayout(grid)
        rows.addWidget(self.notices)
        rows.addLayout(bottom)

    def _connect(self) -> None:
        self.text.textChanged.connect(self._edited)
        self.languages.activated.connect(lambda _index: self._fill_voices())
        self.voices.currentIndexChanged.connect(lambda _index: self._edited())
        self.rate.changed.connect(lambda _rate: self._edited())
        self.listen_button.clicked.connect(self.listen)
        self.cancel_button.clicked.connect(self.reject)
        self.use_button.clicked.connect(self.use)
        self._audition.playing_changed.connect(lambda _playing: self._show_state())
        self._audition.told.connect(self.notices.show_notice)
        for keys, do in (("Ctrl+Return", self.use), ("Ctrl+Enter", self.use), ("Ctrl+L", self.listen)):
            QShortcut(QKeySequence(keys), self, do)

    # Commands

    def wish(self) -> Wish:
        """What would be spoken now."""
        return Wish(self.text.toPlainText().strip(), str(self.voices.currentData() or ""), round(self.rate.value(), 2))

    def listen(self) -> None:
        """Speaks the text, or stops."""
        if self._job is not None or self._audition.running:
            self._stop()
            return
        self._speak(lambda take: self._audition.play(take, 0.0))

    def use(self) -> None:
        """Adds the spoken text as a take and closes."""
        self._stop()
        self._speak(self._add)

    def done(self, result: int) -> None:
        SpeakDialog.last_text = "" if result == QDialog.DialogCode.Accepted else self.text.toPlainText()
        SpeakDialog.last_voice = self.wish().voice or SpeakDialog.last_voice
        self._stop()
        self._studio.jobs.cancel(self._look)
        self._audition.end()
        super().done(result)

    def _add(self, take: NewTake) -> None:
        text = self.text.toPlainText().strip()
        self._studio.imports.take(take.path, take.name, "text", text)
        self.accept()

    # Speaking

    def _speak(self, then: Any) -> None:
        """Has the text spoken, unless that has been done already, and calls `then(NewTake)`."""
        wish = self.wish()
        if not self._can_speak():
            return
        if self._made is not None and self._made[0] == wish:
            then(self._made[1])
            return
        out = self._folder / f"{uuid.uuid4().hex}.wav"

        def done(result: dict[str, Any]) -> None:
            self._job = None
            take = NewTake(
                Path(str(result["path"])),
                _name(wish.text),
                float(result["duration_s"]),
                0.0,
                np.zeros((0, 2), np.float32),
            )
            self._made = wish, take
            self._show_state()
            then(take)

        def failed(sentence: str) -> None:
            self._job = None
            self._show_state()
            self.notices.show_notice("error", sentence)

        self.notices.close_notice()
        arguments = {"text": wish.text, "voice": wish.voice, "rate": wish.rate, "out": str(out)}
        self._job = self._studio.jobs.start("speak", arguments, tr("Speaking the text"), done, failed, quiet=True)
        self._show_state()

    def _stop(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            self._studio.jobs.cancel(job)
        self._audition.stop()
        self._show_state()

    def _edited(self) -> None:
        if self._job is not None or self._audition.running:
            self._stop()
        self._show_state()

    def _can_speak(self) -> bool:
        text = self.text.toPlainText().strip()
        return bool(text) and len(text) <= LONGEST_TEXT and bool(self._voices)

    def _show_state(self) -> None:
        wish, busy = self.wish(), self._job is not None or self._audition.running
        signs = len(wish.text)
        if signs > LONGEST_TEXT:
            words = tr("{n} signs; at most {most} can be spoken at once").format(n=signs, most=LONGEST_TEXT)
        elif self._made is not None and self._made[0] == wish:
            words = tr("{n} signs, {seconds} s").format(n=signs, seconds=number(self._made[1].duration_s, 1))
        else:
            seconds = signs / SIGNS_A_SECOND / wish.rate
            words = tr("{n} signs, about {seconds} s").format(n=signs, seconds=number(seconds))
        self.length.setText(tr("Speaking…") if self._job is not None else words)
        self.listen_button.setText(tr("Stop") if busy else tr("Listen"))
        theme.set_icon(self.listen_button, "stop-fill" if busy else "play-fill")
        explain(self.listen_button, tr("Stop speaking") if busy else tr("Hear the text spoken"), "Ctrl+L")
        self.listen_button.setEnabled(busy or self._can_speak())
        self.use_button.setEnabled(self._can_speak())

    # Voices

    def _found(self, result: dict[str, Any]) -> None:
        self._voices = [SpokenVoice(**row) for row in result["voices"]]
        if not self._voices:
            self._no_voices(missing())
            return
        languages = sorted({_language(voice) for voice in self._voices})
        self.languages.addItems(languages)
        last = next((voice for voice in self._voices if voice.key == SpeakDialog.last_voice), None)
        own = last or _nearest(self._voices)
        self.languages.setCurrentText(_language(own))
        self._fill_voices()
        self.voices.setCurrentIndex(max(0, self.voices.findData(own.key)))
        self._show_state()

    def _no_voices(self, sentence: str) -> None:
        self.languages.setEnabled(False)
        self.voices.setEnabled(False)
        self.notices.show_notice("error", sentence)
        self._show_state()

    def _fill_voices(self) -> None:
        chosen = [voice for voice in self._voices if _language(voice) == self.languages.currentText()]
        self.voices.clear()
        for voice in chosen:
            # Names that are no more than a file's say nothing without their engine.
            self.voices.addItem(f"{voice.name} – {voice.engine}" if voice.name == voice.id else voice.name, voice.key)
            self.voices.setItemData(self.voices.count() - 1, voice.key, Qt.ItemDataRole.ToolTipRole)


def _language(voice: SpokenVoice) -> str:
    """Name of the language, for a list; the voice's own name where Qt does not know it."""
    language = QLocale(voice.language.split("-")[0]).language()
    return voice.name if language == QLocale.Language.C else QLocale.languageToString(language)


def _nearest(voices: list[SpokenVoice]) -> SpokenVoice:
    """The voice that fits the language of this computer best, else an English one."""
    own = QLocale.system().name().replace("_", "-").lower()

    def fit(voice: SpokenVoice) -> tuple[bool, bool, bool, bool]:
        same = voice.language.split("-")[0] == own.split("-")[0]
        return voice.language == own, same, voice.language == "en-us", voice.language.startswith("en")

    return max(voices, key=fit)


def _name(text: str) -> str:
    """The first words, as the name of the take."""
    words = text.split()
    return " ".join(words[:NAME_WORDS])[:40] + ("…" if len(words) > NAME_WORDS else "")


def _tidy(folder: Path) -> None:
    for path in folder.glob("*.wav"):
        with contextlib.suppress(OSError):
            if time.time() - path.stat().st_mtime > KEPT_S:
                path.unlink()
