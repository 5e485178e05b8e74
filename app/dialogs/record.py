"""Recording: from the microphone to takes that are trimmed, listened to and kept."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMessageBox, QPushButton, QVBoxLayout, QWidget

from app import background, theme
from app.dialogs.record_audition import Audition
from app.dialogs.record_controls import RecordControls, Treatment
from app.dialogs.record_microphone import MicrophonePanel
from app.dialogs.record_takes import NewTake, TakeList, read_take
from app.dialogs.record_wave import TakeWave
from app.i18n import tr
from app.recorder import BUSY, Recorded, Recorder, recover, tidy
from app.studio import Studio
from app.widgets.icon_button import explain
from app.widgets.notice import NoticeBar


class RecordDialog(QDialog):
    """Records takes and adds those that are kept to the project; R records and stops, P plays, Escape leaves.

    The microphone is open as long as the dialog is, so that the level can be set before recording.
    """

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._folder = studio.settings.folders().data / "recordings"
        self._number = 0
        self.recorder = Recorder(self._folder, self)
        self.audition = Audition(studio, self)
        self.setObjectName("RecordDialog")
        self.setWindowTitle(tr("Record a voice"))
        self.resize(92 * theme.STEP, 84 * theme.STEP)
        self._make()
        self._lay_out()
        self._connect()
        studio.playback.pause()
        self._find_cut_off()
        self._show_chosen()
        self._count_kept()
        self.controls.record.setFocus()

    # Building

    def _make(self) -> None:
        self.controls = RecordControls()
        self.microphone = MicrophonePanel(self._studio.settings, self.recorder)
        self.microphone.row.addWidget(self.controls.count_in)
        self.notices = NoticeBar()
        self.wave = TakeWave()
        self.treatment = Treatment()
        self.list = TakeList()
        self.cancel_button = QPushButton(tr("Cancel"))
        explain(self.cancel_button, tr("Leave without adding a recording"), "Esc")
        self.keep_button = QPushButton()
        self.keep_button.setProperty("kind", "primary")
        explain(self.keep_button, tr("Add the ticked recordings to the project"), "Ctrl+Return")
        for button in (self.cancel_button, self.keep_button, self.controls.record, self.controls.play):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        bottom = QHBoxLayout()
        bottom.setSpacing(theme.STEP)
        bottom.addStretch(1)
        bottom.addWidget(self.cancel_button)
        bottom.addWidget(self.keep_button)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(*(3 * theme.STEP,) * 4)
        rows.setSpacing(2 * theme.STEP)
        rows.addWidget(self.microphone)
        rows.addWidget(self.notices)
        rows.addWidget(self.wave, 3)
        rows.addWidget(self.controls)
        rows.addWidget(self.treatment)
        rows.addWidget(self.list, 2)
        rows.addLayout(bottom)

    def _connect(self) -> None:
        recorder, audition = self.recorder, self.audition
        recorder.state_changed.connect(self._state)
        recorder.wave.connect(self.wave.add_live)
        recorder.elapsed.connect(self.controls.show_time)
        recorder.counted.connect(self._counted)
        recorder.overflowed.connect(self._overflowed)
        recorder.finished.connect(self._finished)
        recorder.failed.connect(lambda sentence: self.notices.show_notice("error", sentence))
        audition.moved.connect(self.wave.set_head)
        audition.playing_changed.connect(self.controls.show_playing)
        audition.told.connect(self.notices.show_notice)
        self.microphone.told.connect(self._told)
        self.controls.record.clicked.connect(self.toggle)
        self.controls.play.clicked.connect(self.listen)
        self.wave.play_asked.connect(self.listen)
        self.wave.sought.connect(audition.seek)
        self.wave.trimmed.connect(self._trimmed)
        self.wave.gated.connect(self.treatment.show_gate)
        self.wave.gated.connect(self._treated)
        self.treatment.changed.connect(self._treated)
        self.list.currentRowChanged.connect(self._show_chosen)
        self.list.changed.connect(self._count_kept)
        self.cancel_button.clicked.connect(self.reject)
        self.keep_button.clicked.connect(self.keep)
        for keys, do in (
            ("R", self.toggle),
            ("P", self.listen),
            ("Ctrl+Return", self.keep),
            ("F5", self.microphone.search),
        ):
            QShortcut(QKeySequence(keys), self, do)
        # Space ends a recording wherever the focus is; at other times it belongs to the control that has it.
        self._space = QShortcut(QKeySequence(Qt.Key.Key_Space), self, self.toggle)
        self._space.setEnabled(False)

    # Commands

    def toggle(self) -> None:
        """Records, or ends the recording."""
        if self.recorder.state in BUSY:
            self.recorder.stop()
            return
        self.audition.stop()
        self.notices.close_notice()
        self.microphone.forget_level()
        output = str(self._studio.settings.value("output_device"))
        self.recorder.start(self.microphone.device(), count_in=self.controls.count_in.isChecked(), output=output)

    def listen(self) -> None:
        """Plays the chosen recording as it would be kept, from the playhead on, or stops."""
        take = self.list.chosen()
        if self.audition.running:
            self.audition.stop()
        elif take is not None and self.recorder.state not in BUSY:
            self.audition.play(take, self.wave.head_s)

    def keep(self) -> None:
        """Adds the ticked recordings to the project and closes; a running one is finished first."""
        if self.recorder.state in ("recording", "stopping"):
            self.recorder.stop()
            self.recorder.finished.connect(self.keep, Qt.ConnectionType.SingleShotConnection)
            return
        kept = [take for take in self.list.takes() if take.keep]
        for take in kept:
            self._studio.imports.take(take.path, take.name, "recording", heard=take.heard)
        if kept:
            self.accept()

    def reject(self) -> None:
        """Leaves; asks first where there are recordings that would be left behind."""
        if self.recorder.state in BUSY:
            self.recorder.stop()  # Escape ends the recording first, and loses nothing
            return
        kept = [take for take in self.list.takes() if take.keep]
        if kept and not self._may_leave(len(kept)):
            return
        super().reject()

    def done(self, result: int) -> None:
        self.microphone.end()
        self.recorder.close()  # what is left to do, a thread does
        self.audition.end()
        super().done(result)

    def _may_leave(self, count: int) -> bool:
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(tr("Leave the recordings?"))
        one = tr("A recording is not in the project yet.")
        box.setText(one if count == 1 else tr("{n} recordings are not in the project yet.").format(n=count))
        box.setInformativeText(tr("What you leave lies for a week in {folder}.").format(folder=self._folder))
        box.addButton(tr("Leave"), QMessageBox.ButtonRole.DestructiveRole)
        back = box.addButton(tr("Go back"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(back)
        box.exec()
        return box.clickedButton() is not back

    # Recording

    def _state(self, state: str) -> None:
        busy = state in BUSY
        self.controls.show_state(state)
        self._space.setEnabled(busy)
        for widget in (self.controls.count_in, self.treatment, self.list):
            widget.setEnabled(not busy)
        self._count_kept()
        if state == "recording":
            self.wave.show_live()
        elif state == "starting":
            self.wave.show_take(np.zeros((0, 2), np.float32), 0.0)
            self.wave.show_note(tr("Waiting for the microphone…"))
        elif not busy:
            self._show_chosen()

    def _told(self, trouble: str) -> None:
        """Of the microphones."""
        self.controls.record.setEnabled(not trouble)
        if trouble:
            self.notices.show_notice("error", trouble)
        else:
            self.notices.close_notice()
        if self.recorder.state not in BUSY and self.list.chosen() is None:
            self._show_chosen()

    def _counted(self, number: int) -> None:
        self.wave.show_count(number)
        self.controls.show_time(0.0)

    def _overflowed(self, times: int) -> None:
        text = tr("Sound went missing {n} times, because the computer is too busy; close other programs.")
        self.notices.show_notice("advice", text.format(n=times))

    def _finished(self, recorded: Recorded) -> None:
        self._number += 1
        take = NewTake.of(recorded, tr("Recording {n}").format(n=self._number))
        self._add(take)
        if recorded.reason:
            self.notices.show_notice("advice", recorded.reason)

    def _find_cut_off(self) -> None:
        """Shows recordings that a crash cut off; removes what is older than a week."""
        tidy(self._folder)
        for path in recover(self._folder):
            name = tr("Recovered recording")
            background.run(lambda path=path, name=name: read_take(path, name), self._recovered, self._studio_error)

    def _recovered(self, take: NewTake) -> None:
        self._add(take)
        self.notices.show_notice("info", tr("A recording that was cut off the last time was found and made whole."))

    def _studio_error(self, sentence: str) -> None:
        self._studio.notice.emit("error", sentence)

    def _add(self, take: NewTake) -> None:
        self.list.add(take)
        self._show_chosen()
        self._count_kept()

    # Treating and listening

    def _show_chosen(self) -> None:
        if self.recorder.state in BUSY:
            return
        self.audition.stop()
        take = self.list.chosen()
        self.treatment.setEnabled(take is not None)
        self.controls.play.setEnabled(take is not None)
        if take is not None and take.warning:
            self.notices.show_notice("advice", take.warning)
        elif self.notices.level() == "advice":
            self.notices.close_notice()
        if take is None:
            self.wave.show_take(np.zeros((0, 2), np.float32), 0.0)
            can = self.controls.record.isEnabled()
            note = tr("Press R and speak. Nothing is kept before you say so.") if can else tr("There is no microphone.")
            self.wave.show_note(note)
            return
        self.wave.show_take(take.bins_B2, take.duration_s)
        self.treatment.show_take(take.gain_db, take.gate_db, take.start_s, take.last_s)
        self.wave.set_treatment(take.start_s, take.last_s, take.gain_db, take.gate_db)
        self.wave.set_head(take.start_s)
        self.controls.show_time(take.last_s - take.start_s)

    def _trimmed(self, start_s: float, end_s: float) -> None:
        take = self.list.chosen()
        if take is not None:
            take.start_s = start_s
            take.end_s = None if end_s >= take.duration_s - 1e-6 else end_s
            self._treated()

    def _treated(self) -> None:
        take = self.list.chosen()
        if take is None:
            return
        self.audition.stop()
        take.gain_db, take.gate_db = self.treatment.gain_db, self.treatment.gate_db
        self.treatment.show_trim(take.start_s, take.last_s)
        self.wave.set_treatment(take.start_s, take.last_s, take.gain_db, take.gate_db)
        self.controls.show_time(take.last_s - take.start_s)

    def _count_kept(self) -> None:
        kept = sum(take.keep for take in self.list.takes())
        busy = self.recorder.state in BUSY
        self.keep_button.setText(tr("Keep {n}").format(n=kept) if kept > 1 else tr("Keep"))
        self.keep_button.setEnabled(kept > 0 and not busy)
