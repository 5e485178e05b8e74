"""The right end of the menu line: which project this is, what renders it, and the way out: Export."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from app import theme
from app.i18n import tell, tr
from app.studio import Studio
from app.widgets.elided_label import ElidedLabel

ASK_DEVICE_MS = 1500
"""After the start, when the window is at rest, the worker is started and asked what it runs on: it is warm then."""

LONGEST_NAME_PX = 300
"""Longer project names are shortened, so that menus and Export stay in sight."""


class Header(QWidget):
    """Project name, device and the Export button; `widened` when it needs more or less room."""

    widened = Signal()

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self.setObjectName("header")
        self._project = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle)
        self._project.setObjectName("projectName")
        self._project.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._project.setMaximumWidth(LONGEST_NAME_PX)
        self._state = QLabel()
        self._state.setProperty("role", "muted")
        self._device = QLabel()
        self._device.setProperty("role", "chip")
        self._device.hide()
        self.export_button = QPushButton(tr("Export"))
        self.export_button.setObjectName("export")
        self.export_button.setProperty("role", "primary")
        self.export_button.setAccessibleName(tr("Export the video"))
        self.export_button.setToolTip(tr("Write the video to a file (Ctrl+E)"))
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * theme.STEP, theme.STEP // 2, theme.STEP, theme.STEP // 2)
        row.setSpacing(theme.STEP)
        for widget in (self._project, self._state):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._device)
        row.addWidget(self.export_button)
        studio.session.opened.connect(self._refresh)
        studio.session.changed.connect(self._refresh)
        studio.scene.motion_changed.connect(self._refresh)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._ask_device)
        self._later.start(ASK_DEVICE_MS)
        self._refresh()

    def _refresh(self) -> None:
        session = self._studio.session
        self._project.setText(session.title)
        self._state.setText(tr("read-only") if session.read_only else tr("draft") if session.is_draft else "")
        self._state.setVisible(bool(self._state.text()))
        self.export_button.setEnabled(self._studio.scene.composed is not None)
        self.widened.emit()

    def _ask_device(self) -> None:
        self._studio.jobs.start(
            "info", {}, tr("Looking at this machine"), self._show_device, lambda _: None, quiet=True
        )

    def _show_device(self, facts: dict[str, Any]) -> None:
        device = tell(str(facts.get("device", "")))
        self._device.setText(device)
        self._device.setToolTip(tr("Frames are rendered on {device}").format(device=device))
        self._device.setVisible(bool(device))
        self.widened.emit()
