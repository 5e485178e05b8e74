"""The pages of the window: Edit with its panels, Live, Batch; what has to be ended before one leaves Live."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QByteArray, QObject, Signal
from PySide6.QtWidgets import QDockWidget, QMessageBox, QStackedWidget, QWidget

from app import commands
from app.i18n import tr
from app.settings import folders
from app.studio import Studio

if TYPE_CHECKING:
    from app.main_window import MainWindow
    from app.views.batch import BatchView
    from app.views.live import LiveView

Page = Literal["edit", "live", "batch"]


class Pages(QObject):
    """Which page is seen; the panels belong to Edit, and come back exactly as they were. `changed(page)`."""

    changed = Signal(str)

    def __init__(self, window: MainWindow, edit: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._studio: Studio = window.studio
        self.stack = QStackedWidget(window)
        self.stack.addWidget(edit)
        self._edit = edit
        self._live: LiveView | None = None  # made when it is first wanted: the window opens sooner
        self._batch: BatchView | None = None
        self._panels = QByteArray()
        self._then: Callable[[], object] | None = None

    @property
    def page(self) -> Page:
        shown = self.stack.currentWidget()
        return "edit" if shown is self._edit else "live" if shown is self._live else "batch"

    @property
    def live(self) -> LiveView:
        """The Live page."""
        if self._live is None:
            from app.views.live import LiveView

            self._live = LiveView(self._studio)
            self._live.kept.connect(self._kept)
            self._studio.live.state_changed.connect(self._go_on)
            self.stack.addWidget(self._live)
        return self._live

    @property
    def batch(self) -> BatchView:
        """The Batch page, with the list of the last time."""
        if self._batch is None:
            from app.views.batch import BatchView

            self._batch = BatchView(self._studio, self._studio.batch)
            self._batch.play_requested.connect(lambda path: commands.play_file(self._window, path))
            self.stack.addWidget(self._batch)
            self._studio.batch.draft.open()
        return self._batch

    @property
    def panels(self) -> QByteArray:
        """Where the panels are in Edit, as `QMainWindow.saveState` says."""
        return self._panels

    def show(self, page: Page) -> None:
        """Turns to a page; what runs live is stopped before."""
        if page == self.page:
            return
        if self.page == "edit":
            self._studio.playback.pause()
            self._panels = self._window.saveState()
        self.after_live(lambda: self._turn(page))

    def _turn(self, page: Page) -> None:
        if page == self.page:
            return
        window, on_edit = self._window, page == "edit"
        window.setUpdatesEnabled(False)
        for dock in window.findChildren(QDockWidget):
            dock.toggleViewAction().setEnabled(on_edit)
            if not on_edit:
                dock.hide()
        # After the panels went: beside them another page might not fit, and the window would grow.
        self.stack.setCurrentWidget(self._edit if on_edit else self.live if page == "live" else self.batch)
        if on_edit:
            window.restoreState(self._panels)
        window.setUpdatesEnabled(True)
        self.stack.currentWidget().setFocus()
        self.changed.emit(page)
        if on_edit and self.unkept:
            self._tell_unkept()

    def toggle_live(self) -> None:
        """Begins to speak live, for which it turns to that page, or ends it."""
        self.show("live")
        self.live.toggle()

    # Leaving

    @property
    def unkept(self) -> int:
        """Takes that were spoken live and are not in the project."""
        return 0 if self._live is None else len(self._live.takes.takes)

    @property
    def holds(self) -> bool:
        """Whether something of Live could be lost: it runs, or there are takes that are not in the project."""
        return self._live is not None and (self._studio.live.state != "off" or bool(self.unkept))

    def after_live(self, do: Callable[[], object]) -> None:
        """Does something once nothing runs live any more, which is stopped and its sound kept; at once if none does."""
        if self._live is None or self._studio.live.state == "off":
            do()
            return
        self._then = do
        if self._studio.live.state != "keeping":
            self._studio.live.stop()

    def before_leaving(self, do: Callable[[], object]) -> None:
        """Does something that takes the project away, once live is over and the user has said what becomes of takes."""

        def ask() -> None:
            if not self.unkept or self._may_leave():
                do()

        self.after_live(ask)

    def _go_on(self, state: str) -> None:
        if state == "off" and self._then is not None:
            then, self._then = self._then, None
            then()

    def _may_leave(self) -> bool:
        """Asks what becomes of takes that are not in the project; True where it may be left."""
        self._turn("live")
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(tr("Leave the live takes?"))
        one = tr("A live take is not in the project yet.")
        box.setText(one if self.unkept == 1 else tr("{n} live takes are not in the project yet.").format(n=self.unkept))
        where = folders().data / "recordings"
        box.setInformativeText(tr("What you leave lies for a week in {folder}.").format(folder=where))
        box.addButton(tr("Leave"), QMessageBox.ButtonRole.DestructiveRole)
        back = box.addButton(tr("Go back"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(back)
        box.exec()
        if box.clickedButton() is back:
            return False
        for take in self.live.takes.takes:
            self.live.discard(take)
        return True

    def _tell_unkept(self) -> None:
        self._window.notices.show_notice(
            "advice",
            tr("What you spoke live is not in the project yet."),
            tr("Keep"),
            lambda: self.live.keep(self.live.takes.takes[-1]) if self.unkept else None,
        )

    def _kept(self) -> None:
        session = self._studio.session
        self.show("edit")
        self._window.notices.show_notice("info", tr("The live take is in the project."), tr("Undo"), session.undo)
