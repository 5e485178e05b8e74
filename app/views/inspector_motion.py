"""The motion in the right panel: who made it, its seed, blinks and gaze, and what can be done between in and out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSpinBox, QWidget

from app import theme
from app.choices import generator_title
from app.editing.blinks import FEWER, MORE
from app.i18n import tr
from app.studio import Studio
from app.views.generator_box import GeneratorBox
from app.views.inspector_gaze import GazeRows
from app.views.words import clock
from app.widgets.facts import Facts
from app.widgets.icon_button import IconButton, explain
from app.widgets.section import Section, SectionHeader
from app.widgets.switch_row import SwitchRow
from engine.document import FPS, Project

LARGEST_SEED = 2**31 - 1


def blink_words(project: Project, duration_s: float) -> str:
    """How many blinks, and how many a minute: `12 · 17 a minute`."""
    count = len(project.blinks.blinks)
    if not count or duration_s <= 0:
        return str(count)
    return tr("{n} · {rate} a minute").format(n=count, rate=round(count * 60 / duration_s))


class SeedBox(QSpinBox):
    """The seed; the panel scrolls over it, for only with the focus does it turn with the wheel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class MotionPart(Section):
    """The seed can be typed or drawn; the motion is made anew then."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(tr("Motion"), parent)
        self._studio = studio
        self.facts = Facts()
        self.seed = SeedBox()
        self.seed.setRange(0, LARGEST_SEED)
        self.seed.setKeyboardTracking(False)  # a seed that is being typed is none yet
        self.seed.setAccessibleName(tr("Seed"))
        self.seed.setToolTip(tr("Decides head motion, blinks and gaze; the same seed makes the same again"))
        self.seed.setMinimumWidth(12 * theme.STEP)  # room for its largest number is not needed
        self.seed.setFont(theme.tabular(self.seed.font()))
        self.dice = IconButton("dice-five", tr("Draw another seed: other head motion, blinks and gaze"))
        self.dice.clicked.connect(studio.reseed)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(QLabel(tr("Seed")), 1)
        row.addWidget(self.seed)
        row.addWidget(self.dice)
        self.add(line)
        self.add(self.facts)
        self._add_range()
        self._add_blinks()
        self.gaze = GazeRows(studio)
        self.add(self.gaze)
        self.seed.valueChanged.connect(self._set_seed)

    def _add_range(self) -> None:
        self.change = QPushButton(tr("Change in and out"))
        theme.set_icon(self.change, "sliders-horizontal")
        explain(
            self.change, tr("Adds a range between in and out: mouth, head and expression can be changed there"), "E"
        )
        self.by = GeneratorBox(self._studio)
        self.anew = QPushButton(tr("Generate in and out anew"))
        theme.set_icon(self.anew, "dice-five")
        explain(self.anew, tr("Generates what lies between in and out once more; what is there is kept"))
        self.change.clicked.connect(self._change_range)
        self.anew.clicked.connect(self._generate_anew)
        self.add(self.change)
        self.add(self.by)
        self.add(self.anew)

    def _add_blinks(self) -> None:
        studio = self._studio
        self.mute = SwitchRow(tr("Mute all"), tr("All blinks are kept, but the eyes stay open"))
        self.mute.changed.connect(studio.blinks.mute)
        self.other = QPushButton(tr("Other blinks"))
        theme.set_icon(self.other, "dice-five")
        explain(self.other, tr("Draws the generated blinks anew; yours stay as they are"))
        self.other.clicked.connect(studio.blinks.replace)
        self.fewer, self.more = QPushButton(tr("Fewer")), QPushButton(tr("More"))
        explain(self.fewer, tr("Generated blinks come 75 % as often; yours stay"))
        explain(self.more, tr("Generated blinks come 125 % as often; yours stay"))
        self.fewer.clicked.connect(lambda: studio.blinks.scale_rate(FEWER))
        self.more.clicked.connect(lambda: studio.blinks.scale_rate(MORE))
        self.often = QWidget()
        row = QHBoxLayout(self.often)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(QLabel(tr("How often")), 1)
        row.addWidget(self.fewer)
        row.addWidget(self.more)
        self._blinks_head = SectionHeader(tr("Blinks"))
        for widget in (self._blinks_head, self.mute, self.often, self.other):
            self.add(widget)

    def refresh(self) -> None:
        """Shows the project's motion."""
        project = self._studio.session.project
        self.setVisible(project.portrait is not None or project.voice is not None)
        self.seed.blockSignals(True)
        self.seed.setValue(project.seed)
        self.seed.blockSignals(False)
        motion = project.motion
        self._show_commands(project)
        length = ""
        if motion is not None:
            length = tr("{length} · {n} frames").format(length=clock(motion.frames / FPS), n=motion.frames)
        self.facts.set_facts(
            (
                (tr("Generator"), generator_title(motion.generator if motion is not None else project.generator)),
                (tr("Length"), length),
                (tr("Blinks"), blink_words(project, self._studio.scene.duration_s) if motion is not None else ""),
            )
        )

    def _show_commands(self, project: Project) -> None:
        there, scene = project.motion is not None, self._studio.scene
        for widget in (self.change, self.anew, self._blinks_head, self.mute, self.often, self.other, self.gaze):
            widget.setVisible(there)
        self.by.refresh()
        if not there:
            self.by.hide()
        self.gaze.refresh(project)
        self.mute.set_value(project.blinks.muted)
        generated = any(not blink.own for blink in project.blinks.blinks)
        self.fewer.setEnabled(generated)
        self.more.setEnabled(generated)
        self.change.setEnabled(project.range is not None and scene.motion is not None)
        self.anew.setEnabled(self.change.isEnabled() and not scene.stale and scene.voice_path is not None)

    def _change_range(self) -> None:
        between = self._studio.session.project.range
        if between is not None:
            self._studio.motion.add_range(*between)

    def _generate_anew(self) -> None:
        between = self._studio.session.project.range
        if between is not None:
            self._studio.motion.regenerate(*between)

    def _set_seed(self, seed: int) -> None:
        if seed != self._studio.session.project.seed:
            self._studio.set_seed(seed)
