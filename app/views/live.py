"""The Live page: somebody speaks, and the portrait speaks with them; what was said can be kept as a take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QImage, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app import theme
from app.i18n import tell, tr
from app.settings import LIVE_SIZES
from app.studio import Studio
from app.views.live_bar import LiveBar, Slowness
from app.views.live_choices import LiveChoices
from app.views.live_microphone import LiveMicrophone
from app.views.live_takes import LiveTakes
from app.views.preview_canvas import Canvas, Content
from app.views.preview_chips import Chip
from app.widgets.empty_state import EmptyState
from app.widgets.window_action import trigger

if TYPE_CHECKING:
    from app.live import LiveFigures, LiveTake, State
    from engine.document import Project

COLUMN = 272
"""Pixels: the width of what is chosen from, at the right."""
EDGE = 12
"""Room between the canvas' edge and what floats over it."""


class LiveView(QWidget):
    """The portrait large, what makes it speak at the right, the line with Start below.

    `kept`: a take that the user wanted to keep is in the project.
    """

    kept = Signal()

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.studio = studio
        self._slowness = Slowness()
        self._state: State = studio.live.state
        self._slow = False
        self._keeping: LiveTake | None = None
        self.setAccessibleName(tr("Live"))
        self.canvas = Canvas(self)
        self.canvas.setAccessibleName(tr("Live portrait"))
        self.state = Chip(parent=self.canvas)
        corner = QVBoxLayout(self.canvas)
        corner.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        corner.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        corner.addWidget(self.state, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.empty = EmptyState("user-focus", tr("Live needs a portrait: open a picture of a face first."))
        self.empty.add_button(
            tr("Open portrait…"), lambda: trigger(self, "portrait"), tr("Choose a picture"), "folder-open"
        )
        self.empty.setProperty("surface", "canvas")
        self.empty.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.microphone = LiveMicrophone(studio.settings)
        self.choices = LiveChoices(studio.settings)
        self.takes = LiveTakes()
        self.bar = LiveBar()
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.canvas)
        self.pages.addWidget(self.empty)
        self._lay_out()
        self._connect()
        self._portrait_changed()
        self._show_choices()
        self._refresh()

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setProperty("surface", "panel")
        parts = QVBoxLayout(inside)
        edge = theme.STEP * 2 - 4
        parts.setContentsMargins(edge, theme.STEP, edge, edge)
        parts.setSpacing(2 * theme.STEP)
        parts.addWidget(self.takes)
        parts.addWidget(self.microphone)
        parts.addWidget(self.choices)
        parts.addStretch(1)
        column = QScrollArea()
        column.setObjectName("liveColumn")
        column.setWidgetResizable(True)
        column.setFixedWidth(COLUMN)
        column.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column.setWidget(inside)
        upper = QHBoxLayout()
        upper.setSpacing(0)
        upper.addWidget(self.pages, 1)
        upper.addWidget(column)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(upper, 1)
        rows.addWidget(self.bar)
        QWidget.setTabOrder(self.bar.button, self.takes)

    def _connect(self) -> None:
        studio, live = self.studio, self.studio.live
        live.state_changed.connect(self._state_changed)
        live.frame_ready.connect(self._show_frame)
        live.figures.connect(self._show_figures)
        live.level.connect(self._hear)
        live.advice.connect(lambda sentence: studio.notice.emit("advice", sentence))
        live.failed.connect(lambda sentence: studio.notice.emit("error", sentence))
        live.kept.connect(self._spoken)
        self.bar.pressed.connect(self.toggle)
        self.choices.renderer_chosen.connect(live.choice.choose_renderer)
        self.choices.renderer_chosen.connect(self._show_choices)
        self.choices.generator_chosen.connect(live.choice.choose_generator)
        self.choices.generator_chosen.connect(self._show_choices)
        self.microphone.found.connect(self._refresh)
        self.takes.keep_asked.connect(self.keep)
        self.takes.discard_asked.connect(self.discard)
        studio.session.changed.connect(self._project_changed)
        studio.session.opened.connect(self._portrait_changed)
        studio.scene.picture_changed.connect(self._portrait_changed)
        studio.settings.changed.connect(self._prepare)
        self._space = QShortcut(QKeySequence(Qt.Key.Key_Space), self, self.toggle)
        self._space.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # What the user asks for

    def toggle(self) -> None:
        """Begins, or ends what has begun."""
        live = self.studio.live
        if live.state in ("preparing", "running"):
            live.stop()
        elif live.state == "off" and not self.trouble:
            live.start(self.microphone.device(), keep=not self.studio.session.read_only)

    def keep(self, take: LiveTake) -> None:
        """Adds a take to the project; it stays in the list until it is there."""
        self._keeping = take
        self.studio.live_takes.keep(take)

    def discard(self, take: LiveTake) -> None:
        """Takes a take out of the list; its files are left to the week in which recordings are kept."""
        self.takes.remove(take)
        self._refresh()

    # Following

    @property
    def trouble(self) -> str:
        """Why nothing can be begun, in one sentence; "" if all is well."""
        return self.microphone.trouble or tell(self.studio.live.can_start)

    def _state_changed(self, state: State) -> None:
        self._state = state
        self.microphone.set_speaking(state != "off")
        self._slowness.forget()
        self._slow = False
        if state in ("preparing", "off"):
            self._rest()
        self._refresh()

    def _refresh(self, *_: object) -> None:
        state = self._state
        self.bar.show_state(state, self.trouble if state == "off" else "", first=not self.takes.takes)
        for widget in (self.choices, self.takes):
            widget.setEnabled(state == "off")
        if state == "preparing":
            self.state.set_text(tr("Getting ready: microphone and renderer"), pulsing=True)
        elif self._slow:
            self.state.set_text(self._slow_words(), "warn")
        elif state == "off" and self.studio.project.portrait is not None and not self.microphone.trouble:
            only_seen = tr("This project is open for reading only: what you speak is shown, and not kept.")
            self.state.set_text(self.trouble or (only_seen if self.studio.session.read_only else ""), "warn")
        else:
            self.state.set_text("")

    def _slow_words(self) -> str:
        """What can still be done about it."""
        if self.studio.settings.value("live_px") != str(LIVE_SIZES[0]):
            return tr("This computer cannot keep up: stop and choose a smaller picture.")
        if self.studio.live.choice.renderer not in ("warp", "landmarks"):
            return tr("This computer cannot keep up: stop and choose the renderer Warp.")
        return tr("This computer cannot keep up: close other programs. The sound that is kept lacks nothing.")

    def _show_frame(self, image: QImage) -> None:
        self.canvas.show_content(Content(left=image))

    def _show_figures(self, figures: LiveFigures) -> None:
        self.bar.show_figures(figures)
        slow = self._slowness.judge(figures.elapsed_s, figures.dropped)
        if slow != self._slow:
            self._slow = slow
            self._refresh()

    def _hear(self, peak_db: float, rms_db: float) -> None:
        self.bar.show_level(peak_db, rms_db)
        self.microphone.hear(peak_db, rms_db)

    def _spoken(self, take: LiveTake) -> None:
        self.takes.add(take)
        self._refresh()

    def _project_changed(self, before: Project, after: Project) -> None:
        if before.portrait != after.portrait:
            self._portrait_changed()
        came = {take.id for take in after.takes} - {take.id for take in before.takes}
        if self._keeping is not None and came:
            take, self._keeping = self._keeping, None
            self.takes.remove(take)
            self.kept.emit()
        self._refresh()

    def _portrait_changed(self) -> None:
        self._prepare()
        portrait, picture = self.studio.project.portrait, self.studio.scene.picture
        if portrait is None or picture is None:
            self.canvas.set_portrait_size(0, 0)
        else:
            self.canvas.set_portrait_size(portrait.width, portrait.height)
        self.pages.setCurrentWidget(self.empty if portrait is None else self.canvas)
        self._rest()
        self._refresh()

    def _prepare(self, setting: str = "live_px") -> None:
        """Has the worker load what is wanted, so that nobody waits for it after Start."""
        if self.isVisible() and setting == "live_px":
            self.studio.live.prepare()

    def _rest(self) -> None:
        """Shows the portrait as it is."""
        self.canvas.show_content(Content(left=self.studio.scene.picture))

    def _show_choices(self, *_: object) -> None:
        self.choices.show_chosen(self.studio.live.choice.renderer, self.studio.live.choice.generator)

    # Qt

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        super().showEvent(event)
        self._prepare()
        self._show_choices()
        self._refresh()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        super().hideEvent(event)
        self._rest()
