"""The status line: that everything is saved, how much is rendered, what is being done."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QProgressBar, QSizePolicy, QStatusBar, QWidget

from app import theme
from app.i18n import tr
from app.studio import Studio
from app.widgets.elided_label import ElidedLabel

REFRESH_MS = 200
"""Frames become ready faster than anybody reads."""


class StatusLine(QStatusBar):
    """One line at the bottom of the window."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self.setSizeGripEnabled(False)
        # A job's title names files: however long their names are, the window stays as wide as it is.
        self._saved, self._frames, self._job = QLabel(), QLabel(), ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self._job.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for label in (self._saved, self._frames, self._job):
            label.setFont(theme.tabular(label.font()))
            label.setProperty("role", "muted")
        self._progress = QProgressBar()
        self._progress.setFixedWidth(120)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(tr("Progress of the running job"))
        self.addWidget(self._saved)
        self.addWidget(self._frames)
        self.addPermanentWidget(self._job)
        self.addPermanentWidget(self._progress)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(REFRESH_MS)
        self._soon.timeout.connect(self._refresh)
        for signal in (
            studio.session.opened,
            studio.session.changed,
            studio.scene.motion_changed,
            studio.scene.frame_ready,
            studio.jobs.changed,
            studio.batch.progressed,
            studio.batch.state_changed,
        ):
            signal.connect(self._start)
        self._refresh()

    def _start(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _refresh(self) -> None:
        studio = self._studio
        self._saved.setText(tr("Open for reading only") if studio.session.read_only else tr("Every change is saved"))
        self._frames.setText(self._about_frames())
        running = [job for job in studio.jobs.running if job.state == "running"]
        batch = studio.batch
        self._job.setVisible(bool(running) or batch.running)
        self._progress.setVisible(bool(running) or batch.running)
        if batch.running and not running:
            self._job.setText(tr("Batch"))
            self._progress.setRange(0, 1000)
            self._progress.setValue(round(1000 * batch.draft.model.share))
        elif running:
            job = running[-1]
            self._job.setText(job.title)
            self._progress.setRange(0, job.total)
            self._progress.setValue(job.done)

    def _about_frames(self) -> str:
        studio = self._studio
        frames = studio.scene.frames
        if studio.scene.composed is None:
            return ""
        shown = studio.scene.rendered.shown
        if not shown:
            return tr("{n} frames").format(n=frames)
        cached = int(studio.scene.cached(shown[0]).sum())
        if cached == frames:
            return tr("{n} frames · all rendered").format(n=frames)
        return tr("{n} frames · {cached} rendered · {left} to go").format(n=frames, cached=cached, left=frames - cached)
