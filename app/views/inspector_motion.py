"""The motion in the right panel: who made it, its seed, its blinks."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QSpinBox, QWidget

from app import theme
from app.i18n import tr
from app.studio import Studio
from app.views.media_motion import short_title
from app.views.words import clock
from app.widgets.facts import Facts
from app.widgets.icon_button import IconButton
from app.widgets.section import Section
from engine.document import FPS, Project
from engine.motion.registry import INFOS

LARGEST_SEED = 2**31 - 1


def blink_words(project: Project, duration_s: float) -> str:
    """How many blinks, and how many a minute: `12 · 17 a minute`."""
    count = len(project.blinks.blinks)
    if not count or duration_s <= 0:
        return str(count)
    return tr("{n} · {rate} a minute").format(n=count, rate=round(count * 60 / duration_s))


class MotionPart(Section):
    """The seed can be typed or drawn; the motion is made anew then."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(tr("Motion"), parent)
        self._studio = studio
        self.facts = Facts()
        self.seed = QSpinBox()
        self.seed.setRange(0, LARGEST_SEED)
        self.seed.setKeyboardTracking(False)  # a seed that is being typed is none yet
        self.seed.setAccessibleName(tr("Seed"))
        self.seed.setToolTip(tr("Decides head motion and blinks; the same seed makes the same again"))
        self.seed.setMinimumWidth(12 * theme.STEP)  # room for its largest number is not needed
        self.seed.setFont(theme.tabular(self.seed.font()))
        self.dice = IconButton("dice-five", tr("Draw another seed: other head motion and blinks"))
        self.dice.clicked.connect(studio.reseed)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(QLabel(tr("Seed")), 1)
        row.addWidget(self.seed)
        row.addWidget(self.dice)
        self.add(line)
        self.add(self.facts)
        self.seed.valueChanged.connect(self._set_seed)

    def refresh(self) -> None:
        """Shows the project's motion."""
        project = self._studio.session.project
        self.setVisible(project.portrait is not None or project.voice is not None)
        self.seed.blockSignals(True)
        self.seed.setValue(project.seed)
        self.seed.blockSignals(False)
        title = next((tr(info.title) for info in INFOS if info.name == project.generator), project.generator)
        motion = project.motion
        length = ""
        if motion is not None:
            length = tr("{length} · {n} frames").format(length=clock(motion.frames / FPS), n=motion.frames)
        self.facts.set_facts(
            (
                (tr("Generator"), short_title(title)),
                (tr("Length"), length),
                (tr("Blinks"), blink_words(project, self._studio.scene.duration_s) if motion is not None else ""),
            )
        )

    def _set_seed(self, seed: int) -> None:
        if seed != self._studio.session.project.seed:
            self._studio.set_seed(seed)
