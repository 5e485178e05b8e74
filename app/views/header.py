"""The right end of the menu line: project, the switch of Edit, Live and Batch, what renders it, the way out: Export."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from app import direction, theme
from app.i18n import tell, tr
from app.studio import Studio
from app.widgets.elided_label import ElidedLabel
from app.widgets.icon_button import with_shortcut
from app.widgets.segmented import SegmentedControl

ASK_DEVICE_MS = 1500
"""After the start, when the window is at rest, the worker is started and asked what it runs on: it is warm then."""

LONGEST_NAME_PX = 300
"""Longer project names are shortened, so that menus and Export stay in sight."""
SHORTEST_NAME_PX = 48
"""In a narrow window, or in a language of long words."""


class Header(QWidget):
    """Project name, the switch of the pages, device and the Export button.

    `widened` when it needs more or less room. The switch stands in the middle of the window where there is room for it.
    """

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
        self.pages = SegmentedControl(
            (
                ("edit", tr("Edit"), with_shortcut(tr("Edit what was spoken"), "Ctrl+1")),
                ("live", tr("Live"), with_shortcut(tr("Speak, and the portrait speaks with you"), "Ctrl+2")),
                ("batch", tr("Batch"), with_shortcut(tr("Every portrait with every voice"), "Ctrl+3")),
            ),
            tr("Pages"),
            self,
        )
        self.pages.setFixedSize(self.pages.sizeHint())
        self._room = 0
        row = QHBoxLayout(self)
        row.setContentsMargins(direction.margins(2 * theme.STEP, theme.STEP // 2, theme.STEP, theme.STEP // 2))
        row.setSpacing(theme.STEP)
        for widget in (self._project, self._state):
            row.addWidget(widget)
        row.addSpacing(self.pages.width())  # it is placed by `resizeEvent`
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

    def set_room(self, width: int) -> None:
        """How many pixels it may fill: all that the menus leave."""
        if width != self._room:
            self._room = width
            self._fit_name()
            self.widened.emit()

    def sizeHint(self) -> QSize:  # noqa: N802
        natural = super().sizeHint()
        return QSize(max(natural.width(), self._room), natural.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._place_pages()

    def moveEvent(self, event: QMoveEvent) -> None:  # noqa: N802
        super().moveEvent(event)
        self._place_pages()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:  # something is longer or shorter than it was
            self._place_pages()
        return done

    def _place_pages(self) -> None:
        layout = self.layout()
        if layout is not None:
            layout.activate()
        before = self._project if self._state.isHidden() else self._state
        after = [one.geometry() for one in (self._device, self.export_button) if not one.isHidden()]
        if direction.mirrored(self):
            first = max((one.right() for one in after), default=0) + theme.STEP
            last = before.geometry().left() - theme.STEP - self.pages.width()
        else:
            first = before.geometry().right() + theme.STEP
            last = min((one.left() for one in after), default=self.width()) - theme.STEP - self.pages.width()
        middle = self.mapFrom(self.window(), QPoint(self.window().width() // 2, 0)).x() - self.pages.width() // 2
        self.pages.move(max(first, min(middle, last)), (self.height() - self.pages.height()) // 2)

    def _fit_name(self) -> None:
        """A long name gives way before menus or buttons do."""
        others = super().sizeHint().width() - self._project.sizeHint().width()
        free = self._room - others if self._room else LONGEST_NAME_PX
        self._project.setMaximumWidth(max(SHORTEST_NAME_PX, min(LONGEST_NAME_PX, free)))

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
