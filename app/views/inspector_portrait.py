"""The portrait in the right panel: pose, size, advice, and the square that is animated."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app import theme
from app.i18n import tell, tr
from app.studio import Studio
from app.views.words import degrees, pose_words
from app.widgets.facts import Facts
from app.widgets.icon_button import explain
from app.widgets.labelled_slider import LabelledSlider, Number
from app.widgets.section import Section
from engine.document import Crop, Portrait

SMALLEST_PX = 64
LARGEST = 1.5
"""The square's longest side, in longer sides of the picture."""


class PortraitPart(Section):
    """Facts cannot be changed, the crop can; every drag of it is one edit."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(tr("Portrait"), parent)
        self._studio = studio
        self._drags = 0
        self._advice: tuple[str, ...] | None = None
        self.facts = Facts()
        self.advice = QWidget()
        self._advice_rows = QVBoxLayout(self.advice)
        self._advice_rows.setContentsMargins(0, 0, 0, 0)
        self._advice_rows.setSpacing(theme.STEP // 2)
        self.across = LabelledSlider(
            tr("Crop left"), Number(0, 1, 0, "px", 0, step=1), tip=tr("Left edge of the square")
        )
        self.down = LabelledSlider(tr("Crop top"), Number(0, 1, 0, "px", 0, step=1), tip=tr("Top edge of the square"))
        self.side = LabelledSlider(tr("Crop size"), Number(SMALLEST_PX, 100, 100, "px", 0, step=1), tip=tr("Its side"))
        self.reset = QPushButton(tr("Reset the crop"))
        explain(self.reset, tr("Back to the square that fits this face"))
        self.reset.clicked.connect(lambda: studio.set_crop(None))
        row = QHBoxLayout()
        row.addWidget(self.reset, 1)
        for widget in (self.facts, self.advice, self.across, self.down, self.side):
            self.add(widget)
        self.content.addLayout(row)
        for name, slider in (("x", self.across), ("y", self.down), ("side", self.side)):
            slider.changed.connect(lambda value, name=name: self._crop(name, value))
            slider.committed.connect(self._next_drag)

    def refresh(self) -> None:
        """Shows the project's portrait, or nothing."""
        portrait = self._studio.session.project.portrait
        self.setVisible(portrait is not None)
        if portrait is None:
            return
        face = portrait.chosen
        pose = face.pose
        self.facts.set_facts(
            (
                (tr("Picture"), tr("{width} × {height} px").format(width=portrait.width, height=portrait.height)),
                (tr("Face"), tr("{n} of {all}").format(n=portrait.face + 1, all=len(portrait.faces))),
                (tr("Looks"), pose_words(pose)),
                (tr("Turn, nod, tilt"), " · ".join(degrees(value) for value in (pose.yaw, pose.pitch, pose.roll))),
            )
        )
        self._show_advice(face.advice)
        self._show_crop(portrait)

    def _show_advice(self, sentences: tuple[str, ...]) -> None:
        if sentences == self._advice:
            return
        self._advice = sentences
        while (item := self._advice_rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        self.advice.setVisible(bool(sentences))
        for sentence in sentences:
            label = QLabel(tell(sentence))
            label.setProperty("role", "advice")
            label.setWordWrap(True)
            self._advice_rows.addWidget(label)

    def _show_crop(self, portrait: Portrait) -> None:
        square, longer = portrait.square, max(portrait.width, portrait.height)
        usual = portrait.chosen.crop
        for slider, value, default, low, high in (
            (self.across, square.x, usual.x, -square.side / 2, portrait.width - square.side / 2),
            (self.down, square.y, usual.y, -square.side / 2, portrait.height - square.side / 2),
            (self.side, square.side, usual.side, SMALLEST_PX, longer * LARGEST),
        ):
            if slider.slider.held():
                continue
            # What the document says is always within reach of the handle.
            slider.set_limits(min(low, value), max(high, value))
            slider.set_default(default)
            slider.set_value(value)
        self.reset.setEnabled(portrait.crop is not None)

    def _crop(self, name: str, value: float) -> None:
        portrait = self._studio.session.project.portrait
        if portrait is None:
            return
        square = portrait.square
        if name == "side":  # about its middle
            grown = (value - square.side) / 2
            wanted = Crop(square.x - grown, square.y - grown, value)
        else:
            wanted = replace(square, **{name: value})
        self._studio.set_crop(wanted, f"crop {name} {self._drags}")

    def _next_drag(self) -> None:
        self._drags += 1
