"""The main window: puts views, docks, menus and the status line together, and decides nothing."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from PySide6.QtCore import QByteArray, QRect, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QDialog, QDockWidget, QMainWindow, QMenu, QVBoxLayout, QWidget

from app import action_table, actions, commands, direction, recent, theme
from app.dialogs import data
from app.export_queue import ExportQueue
from app.i18n import tr
from app.keys import ControlKeys
from app.pages import Pages
from app.settings import folders
from app.studio import Studio
from app.views.header import Header
from app.views.history import HistoryView
from app.views.inspector import InspectorView
from app.views.jobs import JobsView
from app.views.media import MediaView
from app.views.preview import PreviewView
from app.views.status import StatusLine
from app.views.timeline import TimelineView
from app.views.transport import TransportBar
from app.widgets.notice import NoticeBar

TIMELINE_SHARE, TIMELINE_MOST = 0.38, 480
"""How much of the window's height the timeline has at first, and how many pixels at most."""
JOBS = 172
"""Pixels: room for a job or two below the inspector."""
TOGETHER_BELOW = 800
"""Pixels of a window in which inspector and jobs have no room one above the other: they are tabs of one panel."""


class MainWindow(QMainWindow):
    """The window of one project."""

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self.studio = studio
        self.queue = ExportQueue(studio.jobs, folders().data / "exports")
        self.preview = PreviewView(studio)
        self.timeline = TimelineView(studio)
        self.transport = TransportBar(studio)
        self.jobs_view = JobsView(studio, self.queue)
        self.header = Header(studio)
        self.notices = NoticeBar(self)
        self._docks: dict[str, QDockWidget] = {}
        self._arranged = False
        self._keys = ControlKeys(cast(QApplication, QApplication.instance()), self)

        self.setAcceptDrops(True)
        self.setDockNestingEnabled(True)
        self.setWindowIcon(theme.program_icon())
        self.resize(1440, 900)
        self._assemble()
        self.actions_by_id = actions.make_actions(self)
        self._fill_menus()
        self._connect()
        self._default_layout = self.saveState()
        self._refresh()

    # Putting together

    def _assemble(self) -> None:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notices)
        self.pages = Pages(self, self.preview)
        column.addWidget(self.pages.stack, 1)
        self.setCentralWidget(middle)
        left, right, bottom = (
            Qt.DockWidgetArea.LeftDockWidgetArea,
            Qt.DockWidgetArea.RightDockWidgetArea,
            Qt.DockWidgetArea.BottomDockWidgetArea,
        )
        if direction.mirrored(self):  # which Qt does not do with areas
            left, right = right, left
        self._add_dock("media", tr("Media"), MediaView(self.studio), left)
        inspector = InspectorView(self.studio)
        self.timeline.numbers_wanted.connect(inspector.edit_numbers)
        self._add_dock("inspector", tr("Inspector"), inspector, right)
        self._add_dock("jobs", tr("Jobs"), self.jobs_view, right)
        self._add_dock("history", tr("History"), HistoryView(self.studio), right)
        self.tabifyDockWidget(self._docks["jobs"], self._docks["history"])
        self._docks["jobs"].raise_()
        self._add_dock("timeline", tr("Timeline"), self.timeline, bottom)
        # Its controls are its title bar: free space on them drags the dock.
        self._docks["timeline"].setTitleBarWidget(self.transport)
        self.setCorner(Qt.Corner.BottomLeftCorner, bottom)
        self.setCorner(Qt.Corner.BottomRightCorner, bottom)
        self._share_room()
        self.menuBar().setCornerWidget(self.header)
        # A menu bar looks at the size of its corner only when it is given one.
        self.header.widened.connect(lambda: self.menuBar().setCornerWidget(self.header))
        self.setStatusBar(StatusLine(self.studio, self))

    def _add_dock(self, name: str, title: str, view: QWidget, area: Qt.DockWidgetArea) -> None:
        dock = QDockWidget(title, self)
        dock.setObjectName(name)
        dock.setWidget(view)
        self.addDockWidget(area, dock)
        self._docks[name] = dock

    def _fill_menus(self) -> None:
        menus: dict[str, QMenu] = {}
        for row in action_table.rows():
            menu = menus.get(row.menu)
            if menu is None:
                menu = menus[row.menu] = self.menuBar().addMenu(row.menu)
                menu.setToolTipsVisible(True)
            if row.bar:
                menu.addSeparator()
            menu.addAction(self.actions_by_id[row.id])
            if row.id == "open":
                self._recent = menu.addMenu(tr("Open &recent"))
                self._recent.aboutToShow.connect(self._fill_recent)
            if row.id == "layout":
                for dock in self._docks.values():
                    menu.addAction(dock.toggleViewAction())

    def _fill_recent(self) -> None:
        self._recent.clear()
        for entry in recent.recent(self.studio.settings):
            action = self._recent.addAction(
                entry.path.name.replace("&", "&&"), lambda path=entry.path: commands.open_path(self, path)
            )
            action.setToolTip(str(entry.path))
            action.setEnabled(not entry.missing)
        if self._recent.isEmpty():
            self._recent.addAction(tr("Nothing yet")).setEnabled(False)

    def _connect(self) -> None:
        studio = self.studio
        studio.notice.connect(self.notice)
        studio.session.changed.connect(lambda *_: self.notices.settle())
        studio.imports.video_dropped.connect(lambda path: commands.video_dropped(self, path))
        studio.interchange.asked.connect(lambda path: data.ask(self, path))
        studio.imports.project_dropped.connect(lambda path: commands.open_path(self, path))
        self.jobs_view.play_requested.connect(lambda path: commands.play_file(self, path))
        self.header.pages.changed.connect(self.pages.show)
        self.pages.changed.connect(self.header.pages.set_value)
        self.pages.changed.connect(self._refresh)
        self.header.export_button.clicked.connect(self.actions_by_id["export"].trigger)
        self.queue.finished.connect(lambda export: commands.exported(self, export))
        studio.dubbing.made.connect(lambda path: commands.dubbed(self, path))
        studio.batch.finished.connect(lambda *counts: commands.batch_finished(self, *counts))
        self._refresh_soon = QTimer(self)
        self._refresh_soon.setSingleShot(True)
        self._refresh_soon.setInterval(0)
        self._refresh_soon.timeout.connect(self._refresh)
        for signal in (
            studio.session.changed,
            studio.session.opened,
            studio.selected.selection_changed,
            studio.scene.voice_changed,
            studio.scene.motion_changed,
            studio.jobs.changed,
            studio.quality.changed,
        ):
            signal.connect(self._refresh_soon.start)

    # Following

    def notice(self, level: str, sentence: str) -> None:
        """Shows one sentence above the picture."""
        self.notices.show_notice(level, sentence)

    def _refresh(self) -> None:
        session = self.studio.session
        if not session.is_open:
            return
        actions.refresh(self.actions_by_id, self.studio, self.pages.page)
        self.setWindowTitle(tr("{project} – Likeness").format(project=session.title))
        self.setWindowFilePath("" if session.is_draft else str(session.path))

    def last_folder(self) -> str:
        """Where files were opened or saved last."""
        return self.studio.settings.value("import_folder") or str(Path.home())

    def remember_folder(self, folder: Path) -> None:
        """Keeps the folder for the next dialog."""
        self.studio.settings.set("import_folder", str(folder))

    # Layout

    def saveState(self, /, version: int | None = 0) -> QByteArray:  # noqa: N802
        """Where the panels are in Edit, also while another page hides them."""
        version = version or int(direction.mirrored(self))
        return super().saveState(version) if self.pages.page == "edit" else self.pages.panels

    def restoreState(  # noqa: N802
        self, state: QByteArray | bytes | bytearray | memoryview, /, version: int | None = 0
    ) -> bool:
        """Puts the panels as `saveState` says, but not those of a window that runs the other way."""
        return super().restoreState(state, version or int(direction.mirrored(self)))

    def reset_layout(self) -> None:
        """Puts all panels where they were at first."""
        self.restoreState(self._default_layout)
        self._share_room()

    def restore_layout(self, state: bytes) -> None:
        """Puts all panels where the user had them, as `saveState` says."""
        self._arranged = self.restoreState(QByteArray(state))

    def _share_room(self) -> None:
        """Gives the timeline rows that can be worked on, and the inspector nearly all of its column."""
        docks, height = self._docks, self.height()
        if height < TOGETHER_BELOW:
            self.tabifyDockWidget(docks["inspector"], docks["jobs"])
            self.tabifyDockWidget(docks["jobs"], docks["history"])
            docks["inspector"].raise_()
        timeline = min(TIMELINE_MOST, round(TIMELINE_SHARE * height))
        beside = height - timeline - self.menuBar().height() - self.statusBar().height()
        self.resizeDocks([docks["media"], docks["inspector"]], [248, 280], Qt.Orientation.Horizontal)
        self.resizeDocks([docks["timeline"]], [timeline], Qt.Orientation.Vertical)
        self.resizeDocks([docks["inspector"], docks["jobs"]], [beside - JOBS, JOBS], Qt.Orientation.Vertical)

    # Events

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Shares the room among the panels, now that the window's size is known, where the user never did."""
        super().showEvent(event)
        if not self._arranged:
            self._arranged = True
            self._share_room()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Gives the header all that the menus leave."""
        super().resizeEvent(event)
        menus = self.menuBar().actions()
        last = self.menuBar().actionGeometry(menus[-1]) if menus else QRect()
        room = last.left() if direction.mirrored(self) else self.menuBar().width() - last.right()
        self.header.set_room(max(0, room - 2 * theme.STEP))

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Asks first where recordings, exports or a batch are at stake; exports go on the next time."""
        # A dialog may have something to ask of its own, such as what becomes of takes that were not kept.
        if not all(dialog.close() for dialog in self.findChildren(QDialog) if dialog.isVisible()):
            event.ignore()
            return
        if self.pages.holds:
            event.ignore()
            # Not from here: a window that is being closed cannot be closed again.
            self.pages.before_leaving(lambda: QTimer.singleShot(0, self.close))
            return
        busy = self.queue.busy or self.studio.batch.running or self.studio.dubbing.running
        if busy and not commands.may_leave_work(self):
            event.ignore()
            return
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Takes files and pictures."""
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Hands what was dropped to the studio."""
        data = event.mimeData()
        if data.hasUrls():
            paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
            self.pages.after_live(lambda: self.studio.imports.drop(paths))
        elif data.hasImage():
            image = data.imageData()
            self.pages.after_live(lambda: self.studio.imports.portrait_image(image, tr("Dropped picture")))
        event.acceptProposedAction()
