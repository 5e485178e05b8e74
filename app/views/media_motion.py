"""Motion and picture in the left panel: which generator moves the face, which renderer draws it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app import theme
from app.choices import generator_title, generators, missing_generator, missing_renderer, renderers, short_title
from app.i18n import tr
from app.studio import Studio
from app.widgets.choice_list import ChoiceList, RowSpec
from app.widgets.choice_row import ChoiceRow
from app.widgets.icon_button import IconButton, explain, key_words
from app.widgets.section import SectionHeader
from app.widgets.window_action import trigger
from engine.document import Project
from engine.driving.config import DRIVING
from engine.interchange.apply import IMPORTED


def about_tip(about: str, licence: str, needs: tuple[str, ...]) -> str:
    """What a row's tooltip tells of a generator or a renderer."""
    words = {"voice": tr("a voice"), "portrait": tr("a portrait"), "landmarks": tr("motion")}
    wanted = ", ".join(words.get(need, need) for need in needs)
    return "\n".join((about, tr("Needs {what}.").format(what=wanted), tr("Licence: {name}").format(name=licence)))


def lacking(name: str, why: str) -> list[RowSpec]:
    """A row for what the project was made with, if there is something to tell of why it is not here."""
    return [RowSpec(name, name, tr("not installed"), why)] if why else []


class MotionPart(QWidget):
    """Generators, the seed, and a button that says whether the motion still fits."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self.generators = ChoiceList(tr("Motion generators"))
        self.generators.chosen.connect(self._choose)
        self.dice = IconButton(
            "dice-five",
            tr("Draw another seed: other head motion, blinks and gaze"),
            shortcut="Ctrl+Shift+G",
            role="muted",
        )
        self.dice.clicked.connect(studio.reseed)
        self.generate = QPushButton()
        self.generate.clicked.connect(studio.generation.start)
        header = SectionHeader(tr("Motion"))
        header.add(self.dice)
        below = QHBoxLayout()
        below.setContentsMargins(0, theme.STEP // 2, 0, 0)
        below.addWidget(self.generate, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(header)
        rows.addSpacing(theme.STEP // 2)
        rows.addWidget(self.generators)
        self.drive = ChoiceRow(tr("Drive by video…"), key_words("D"), choice=False, icon="film-strip")
        self.drive.setObjectName("media_drive")
        explain(self.drive, tr("A video of a face moves the portrait"), "D")
        self.drive.clicked.connect(lambda: trigger(self, "drive"))
        rows.addWidget(self.drive)
        rows.addLayout(below)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def refresh(self) -> None:
        """Shows what the project now has."""
        project = self._studio.session.project
        self.generators.set_rows(
            [
                RowSpec(
                    info.name,
                    short_title(tr(info.title)),
                    tr("seed {n}").format(n=project.seed) if info.name == self._made_by() else "",
                    about_tip(tr(info.about), info.licence, info.needs),
                )
                for info in generators()
            ]
            + lacking(project.generator, missing_generator(project))
            + self._driven(project)
            + self._imported()
        )
        self.generators.set_chosen(self._made_by())
        self.drive.setEnabled(project.portrait is not None)
        self._show_state()

    def _driven(self, project: Project) -> list[RowSpec]:
        """A row for the driving video, where one moves the portrait."""
        if project.generator != DRIVING:
            return []
        laid = self._studio.driving.laid
        tip = tr("A video of a face moves the portrait; choose a generator to let the voice move it again")
        return [RowSpec(DRIVING, generator_title(DRIVING), laid.driver.name if laid else "", tip)]

    def _made_by(self) -> str:
        """The generator that is shown as chosen: the project's, or none where the motion that it has was imported."""
        made = self._studio.project.motion
        imported = made is not None and made.generator == IMPORTED and not self._studio.scene.stale
        return IMPORTED if imported else self._studio.project.generator

    def _imported(self) -> list[RowSpec]:
        """A row for the motion of a file, where that moves the portrait."""
        if self._made_by() != IMPORTED:
            return []
        tip = tr("Motion of a file moves the portrait; choose a generator to let the voice move it again")
        return [RowSpec(IMPORTED, generator_title(IMPORTED), "", tip)]

    def state(self) -> str:
        """How the motion stands: "lacking" (no face or voice), "generating", "missing", "stale" or "fresh"."""
        studio = self._studio
        driven = studio.project.generator == DRIVING
        if studio.generation.running or studio.driving.running:
            return "generating"
        if studio.project.portrait is None or (studio.project.voice is None and not driven):
            return "lacking"
        if studio.project.motion is None:
            return "missing"
        return "stale" if studio.scene.stale else "fresh"

    def _show_state(self) -> None:
        state = self.state()
        text, tip, icon = {
            "lacking": (tr("Generate motion"), tr("Add a portrait and a voice first"), "magic-wand"),
            "generating": (
                tr("Generating…"),
                tr("The motion is being made"),
                "hourglass-medium",
            ),
            "missing": (tr("Generate motion"), tr("Let the face speak this voice"), "magic-wand"),
            "stale": (
                tr("Generate again"),
                tr("Face, voice or seed are others than the motion was made from"),
                "arrows-clockwise",
            ),
            "fresh": (tr("Motion is up to date"), tr("The motion fits this face, voice and seed"), "check"),
        }[state]
        self.generate.setText(text)
        explain(self.generate, tip, "Ctrl+G" if state in ("missing", "stale") else None)
        self.generate.setAccessibleName(text)
        can = state in ("missing", "stale") and self._studio.generation.possible and not self._studio.session.read_only
        kind = "primary" if can else "quiet"
        if self.generate.property("kind") != kind:
            self.generate.setProperty("kind", kind)
            theme.polish(self.generate)
        self.generate.setEnabled(can)
        theme.set_icon(self.generate, icon, "on_accent" if can else "good" if state == "fresh" else "muted")

    def _choose(self, name: str) -> None:
        if self._made_by() == IMPORTED and name == self._studio.project.generator:
            self._studio.generation.start()  # in place of what was imported
        elif name != IMPORTED:
            self._studio.choose_generator(name)
        self.refresh()


class PicturePart(QWidget):
    """Renderers, with the size of what they draw."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self.renderers = ChoiceList(tr("Renderers"))
        self.renderers.chosen.connect(self._choose)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(SectionHeader(tr("Picture")))
        rows.addSpacing(theme.STEP // 2)
        rows.addWidget(self.renderers)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def refresh(self) -> None:
        """Shows what the project now has."""
        project = self._studio.session.project
        self.renderers.set_rows(
            [
                RowSpec(
                    info.name, tr(info.title), tr(info.frame_size), about_tip(tr(info.about), info.licence, info.needs)
                )
                for info in renderers()
            ]
            + lacking(project.renderer, missing_renderer(project))
        )
        self.renderers.set_chosen(project.renderer)

    def _choose(self, name: str) -> None:
        self._studio.choose_renderer(name)
        self.refresh()
