"""What makes the live frames: renderer, their size, and motion generator, each with what it is good for."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app import direction, theme
from app.choices import generators, renderers, short_title
from app.i18n import tr
from app.settings import LIVE_SIZES, Settings
from app.views.media_motion import about_tip
from app.widgets.choice_list import ChoiceList, RowSpec
from app.widgets.section import SectionHeader
from app.widgets.segmented import SegmentedControl


class LiveChoices(QWidget):
    """`renderer_chosen(name)`, `generator_chosen(name)`: the user chose; `show_chosen` says what really holds."""

    renderer_chosen = Signal(str)
    generator_chosen = Signal(str)

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.renderers = ChoiceList(tr("Renderers"))
        self.renderers.set_rows(
            [
                RowSpec(info.name, tr(info.title), "", about_tip(tr(info.about), info.licence, info.needs))
                for info in renderers()
            ]
        )
        self.generators = ChoiceList(tr("Motion generators"))
        self.generators.set_rows(
            [
                RowSpec(info.name, short_title(tr(info.title)), "", about_tip(tr(info.about), info.licence, info.needs))
                for info in generators()
                if info.streams
            ]
        )
        tip = tr("Longer side of the frames while you speak; smaller ones come faster.")
        sizes = [(str(n), tr("{n} px").format(n=n), tip) for n in LIVE_SIZES]
        self.size_of_frames = SegmentedControl(sizes, tr("Size of the live frames"))
        self.about_renderer, self.about_generator = _about(), _about()
        self._lay_out()
        self.renderers.chosen.connect(self.renderer_chosen)
        self.generators.chosen.connect(self.generator_chosen)
        self.size_of_frames.changed.connect(lambda size: settings.set("live_px", size))
        settings.changed.connect(self._follow)
        self._follow("live_px")

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.STEP // 2)
        rows.addWidget(SectionHeader(tr("Picture")))
        rows.addWidget(self.renderers)
        rows.addWidget(self.about_renderer)
        rows.addSpacing(theme.STEP // 2)
        rows.addWidget(self.size_of_frames)
        rows.addSpacing(theme.STEP)
        rows.addWidget(SectionHeader(tr("Motion")))
        rows.addWidget(self.generators)
        rows.addWidget(self.about_generator)

    def show_chosen(self, renderer: str, generator: str) -> None:
        """Marks what is chosen and says what it is good for."""
        self.renderers.set_chosen(renderer)
        self.generators.set_chosen(generator)
        self.about_renderer.setText(next((tr(info.about) for info in renderers() if info.name == renderer), ""))
        self.about_generator.setText(next((tr(info.about) for info in generators() if info.name == generator), ""))

    def _follow(self, name: str) -> None:
        if name == "live_px":
            self.size_of_frames.set_value(str(self._settings.value("live_px")))


def _about() -> QLabel:
    out = QLabel()
    out.setProperty("role", "muted")
    out.setWordWrap(True)
    out.setContentsMargins(direction.margins(12, 0, 0, 0))  # below the names of the rows
    return out
