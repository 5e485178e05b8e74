"""Orders an export: what kind, under which name, which part. It is made beside the window, by the queue."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app import theme
from app.choices import is_imported, renderer_of, renderers
from app.dialogs.export_marks import MarkRows
from app.dialogs.export_words import forecast, forecast_words, preset_words, quality_words
from app.dialogs.placing import ask_place, may_replace
from app.driving_tracks import is_driven
from app.export_queue import ExportQueue
from app.i18n import tell, tr, without_key
from app.studio import Studio
from app.views.words import clock
from app.widgets.choice_list import ChoiceList, RowSpec
from app.widgets.elided_label import ElidedLabel
from app.widgets.segmented import SegmentedControl
from engine.document import FPS, Project
from engine.errors import LikenessError, OutputError
from engine.formats import CUTOUT_RENDERERS, PRESETS, QUALITIES, RATES, ExportJob, Preset, Quality, fitting_name
from engine.target import check_place

FORBIDDEN = '/\\:*?"<>|'
"""Signs that a file's name may not have on some system."""


class ExportDialog(QDialog):
    """Orders an export of the open project at the queue, then closes; what cannot be done is said before."""

    def __init__(self, studio: Studio, queue: ExportQueue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio, self._queue = studio, queue
        self._words = {words.name: words for words in preset_words()}
        self._preset: Preset = PRESETS["web"]
        self._folder = _folder(studio)
        self.setObjectName("ExportDialog")
        self.setWindowTitle(tr("Export"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._make_controls()
        self._assemble()
        self._connect()
        self._restore()
        self.name.setFocus()
        self.name.selectAll()

    # Putting together

    def _make_controls(self) -> None:
        project, scene = self._studio.project, self._studio.scene
        self.presets = ChoiceList(tr("Kind of export"))
        self.presets.set_rows(
            [RowSpec(words.name, words.title, tip=words.about, icon=words.icon) for words in self._words.values()]
        )
        self.about = QLabel()
        self.about.setWordWrap(True)
        self.about.setProperty("role", "muted")
        self.about.setMinimumHeight(5 * theme.STEP)
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.name = QLineEdit(_free_stem(self._folder, _stem(self._studio)))
        self.name.setAccessibleName(tr("File name"))
        self.name.setToolTip(tr("What the file will be called; the ending comes by itself"))
        self.suffix = QLabel()
        self.suffix.setProperty("role", "muted")
        self.place = ElidedLabel(mode=Qt.TextElideMode.ElideMiddle, role="muted")
        self.choose = QPushButton(tr("&Choose…"))
        self.choose.setAutoDefault(False)
        self.choose.setToolTip(tr("Choose folder and name (Alt+C)"))
        self.choose.setAccessibleName(tr("Choose folder and name"))
        whole = tr("All · {length}").format(length=clock(scene.duration_s))
        part = tr("In to out")
        if project.range:
            part = tr("In to out · {start} – {end}").format(start=clock(project.range[0]), end=clock(project.range[1]))
        tip = tr("Only what lies between the in and out marks of the timeline (keys I and O)")
        self.range = SegmentedControl([("all", whole, tr("The whole voice")), ("range", part, tip)], tr("Part"))
        self.range.set_enabled("range", project.range is not None)
        self.range.set_value("range" if project.range else "all")
        self.quality = SegmentedControl(quality_words(), tr("Quality"))
        self.quality.set_value("good")
        self.fps = QComboBox()
        for rate in RATES:
            self.fps.addItem(tr("{n} frames per second").format(n=rate), rate)
        self.fps.setCurrentIndex(RATES.index(FPS))
        self.fps.setAccessibleName(tr("Frame rate"))
        self.fps.setToolTip(tr("25 is what the motion is made in; others are interpolated"))
        self.renderer = QComboBox()
        for info in renderers():
            self.renderer.addItem(tr(info.title), info.name)
            self.renderer.setItemData(self.renderer.count() - 1, tr(info.about), Qt.ItemDataRole.ToolTipRole)
        self.renderer.setCurrentIndex(self.renderer.findData(renderer_of(project).name))
        self.renderer.setAccessibleName(tr("Renderer"))
        self.renderer.setToolTip(tr("What makes the picture"))
        self.transparent = _switch(tr("&Without the background"), tr("Pixels beside the person are transparent"))
        self.marks = MarkRows(self._studio.settings)
        self.watermark = self.marks.switch

    def _assemble(self) -> None:
        side = QWidget()
        side.setFixedWidth(25 * theme.STEP)
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self.presets)
        left.addStretch(1)
        rule = QFrame()
        rule.setFixedWidth(1)
        rule.setProperty("surface", "raised")
        both = QHBoxLayout()
        both.setSpacing(3 * theme.STEP)
        both.addWidget(side)
        both.addWidget(rule)
        both.addLayout(self._right(), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(3 * theme.STEP,) * 4)
        layout.setSpacing(2 * theme.STEP)
        layout.addLayout(both, 1)
        layout.addWidget(self._buttons())
        self.resize(100 * theme.STEP, 76 * theme.STEP)

    def _right(self) -> QVBoxLayout:
        form = self._form = QFormLayout()
        form.setHorizontalSpacing(2 * theme.STEP)
        form.setVerticalSpacing(theme.STEP + theme.STEP // 2)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(_label(tr("&Name"), self.name), _row(self.name, self.suffix))
        form.addRow(_label(tr("Folder")), _row(self.place, self.choose))
        form.addRow(_label(tr("Part")), self.range)
        form.addRow(_label(tr("Quality")), self.quality)
        form.addRow(_label(tr("&Frame rate"), self.fps), self.fps)
        form.addRow(_label(tr("&Picture"), self.renderer), self.renderer)
        form.addRow(_label(""), self.transparent)
        form.addRow(_label(""), self.marks)
        self.facts = QLabel()
        self.facts.setFont(theme.tabular(self.facts.font()))
        self.facts.setAccessibleName(tr("What it will be"))
        self.problem = QLabel()
        self.problem.setProperty("role", "bad")
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.setMinimumHeight(5 * theme.STEP)
        self.problem.setAlignment(Qt.AlignmentFlag.AlignTop)
        right = QVBoxLayout()
        right.setSpacing(2 * theme.STEP)
        right.addWidget(self.about)
        right.addLayout(form)
        right.addStretch(1)
        right.addWidget(self.facts)
        right.addWidget(self.problem)
        return right

    def _buttons(self) -> QDialogButtonBox:
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.export = self.buttons.addButton(tr("&Export"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.export.setDefault(True)
        self.export.setToolTip(tr("Add it to the queue and go on working (Enter)"))
        self.export.setAccessibleName(tr("Export"))
        cancel = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setText(tr("Cancel"))
        cancel.setToolTip(tr("Close without exporting (Esc)"))
        cancel.setAccessibleName(tr("Cancel"))
        return self.buttons

    def _connect(self) -> None:
        self.presets.chosen.connect(self.choose_preset)
        self.choose.clicked.connect(self._ask_place)
        self.name.textEdited.connect(self._changed)
        for signal in (self.range.changed, self.quality.changed):
            signal.connect(self._changed)
        for box in (self.fps, self.renderer):
            box.currentIndexChanged.connect(self._changed)
        self.transparent.toggled.connect(self._changed)
        self.marks.changed.connect(self._changed)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.accept)
        scene = self._studio.scene
        for signal in (scene.motion_changed, scene.voice_changed, self._studio.session.changed):
            signal.connect(self._changed)

    def _restore(self) -> None:
        """Begins with what was chosen the last time, but for the mark."""
        last = self._queue.list[-1].job if self._queue.list else None
        if last is not None:
            self.quality.set_value(last.quality)
            self.fps.setCurrentIndex(RATES.index(last.fps))
            self.transparent.setChecked(last.transparent)
        self.choose_preset(last.preset if last else "web")

    # What is chosen

    def choose_preset(self, name: str) -> None:
        """Takes another kind of export."""
        self._preset = PRESETS[name]
        self.presets.set_chosen(name)
        self.about.setText(self._words[name].about)
        self.suffix.setText(self._preset.suffix or tr("(a folder)"))
        self._form.setRowVisible(self.transparent, self._preset.background == "either")
        has_picture = self._preset.has_picture
        for field in (self.quality, self.renderer, self.marks):
            self._form.setRowVisible(field, has_picture)
        self._changed()

    @property
    def out(self) -> Path:
        """The file or folder as it is chosen."""
        return fitting_name(self._preset, self._folder / self.name.text().strip())

    def job(self) -> ExportJob:
        """What is chosen; raises OutputError where that makes no sense."""
        stem = self.name.text().strip()
        if not stem or stem in (".", ".."):
            raise OutputError(tr("The file needs a name; type one above."))
        bad = next((sign for sign in stem if sign in FORBIDDEN or not sign.isprintable()), None)
        if bad is not None:
            raise OutputError(tr("A file's name cannot have the sign {sign}; leave it out.").format(sign=bad))
        quality: Quality = next(each for each in QUALITIES if each == self.quality.value())
        job = ExportJob(
            preset=self._preset.name,
            out=str(self.out),
            range=self._studio.project.range if self.range.value() == "range" else None,
            fps=int(self.fps.currentData()),
            quality=quality,
            renderer=str(self.renderer.currentData()),
            transparent=self.transparent.isChecked(),
            watermark=self.watermark.isChecked(),
            reason=self.marks.why() if self._preset.has_picture else "",
        )
        if job.alpha and job.renderer not in CUTOUT_RENDERERS:
            raise OutputError(
                tr("{renderer} cannot leave the background out; choose another picture or another kind.").format(
                    renderer=self.renderer.currentText()
                )
            )
        return job

    def _changed(self) -> None:
        self.place.setText(str(self._folder))
        missing = self._missing()
        self.export.setEnabled(not missing)
        self._tell(missing)
        portrait = self._studio.project.portrait
        try:
            job = self.job()
        except LikenessError as error:
            self.facts.setText("")
            self._tell(missing or str(error))
            return
        if portrait is not None:
            duration_s = self._studio.scene.duration_s
            if job.range:
                duration_s = min(job.range[1], duration_s) - job.range[0]
            expected = forecast(job, (portrait.width, portrait.height), duration_s, self._queue.list)
            self.facts.setText(forecast_words(expected, job))

    def _missing(self) -> str:
        """Why nothing can be exported yet, or nothing."""
        project, scene = self._studio.project, self._studio.scene
        silent = project.voice is None and (is_driven(project) or is_imported(project))
        if project.portrait is None or (project.voice is None and not silent):
            return tr("An export needs a portrait and a voice; add what is missing.")
        if self._studio.generation.running or not (scene.voice_ready or silent):
            return tr("The motion is being made; the export can be ordered as soon as it is there.")
        if project.motion is None or scene.stale:
            return tr("There is no motion for this face and this voice yet; generate it, then export.")
        return ""

    def _tell(self, sentence: str) -> None:
        self.problem.setText(tell(sentence))

    # Doing

    def accept(self) -> None:
        """Checks once more, asks before anything is overwritten, and orders the export."""
        if not self.export.isEnabled():
            return
        try:
            job = self.job()
            out = check_place(job)
            if out in self._queue.paths_ahead():
                raise OutputError(
                    tr("An export that is not finished yet will write {name}; choose another name.").format(
                        name=out.name
                    )
                )
        except LikenessError as error:
            self._tell(str(error))
            self.name.setFocus()
            return
        more = tr("It is replaced when the export is whole. Until then it stays as it is.")
        if out.exists() and not may_replace(self, tr("Export"), out, more):
            self.name.setFocus()
            return
        self._order(replace(job, out=str(out)))

    def _order(self, job: ExportJob) -> None:
        project: Project = self._studio.project
        voice = self._studio.scene.voice_path
        try:
            files = self._studio.scene.files(project)
        except (LikenessError, OSError) as error:
            self._tell(str(error))
            return
        if voice is None and project.voice is not None:
            return
        self._studio.settings.set("export_folder", str(self._folder))
        if self._preset.has_picture:
            self.marks.remember()
        self._queue.add(job, project, files, voice)
        super().accept()

    def _ask_place(self) -> None:
        ask_place(self, tr("Export as"), self.out, self.take_place)

    def take_place(self, path: Path) -> None:
        """Takes folder and name from a path."""
        self._folder = path.parent
        name = fitting_name(self._preset, path).name
        self.name.setText(name.removesuffix(self._preset.suffix))
        self._changed()


def _folder(studio: Studio) -> Path:
    """Where was exported to the last time, or the user's videos."""
    kept = str(studio.settings.value("export_folder"))
    for folder in (Path(kept) if kept else None, Path.home() / "Videos", Path.home() / "Movies", Path.home()):
        if folder is not None and folder.is_dir():
            return folder
    return Path.home()


def _stem(studio: Studio) -> str:
    """A name to begin with: the project's, or the portrait's."""
    session, portrait = studio.session, studio.project.portrait
    stem = Path(portrait.original.name).stem if session.is_draft and portrait else session.title
    return "".join("-" if sign in FORBIDDEN else sign for sign in stem).strip(". ") or tr("talk")


def _free_stem(folder: Path, stem: str) -> str:
    """`stem`, with a number where the folder has an export of that name."""

    def taken(name: str) -> bool:
        return any((folder / (name + preset.suffix)).exists() for preset in PRESETS.values())

    if not taken(stem):
        return stem
    return next(f"{stem} {n}" for n in range(2, 1000) if not taken(f"{stem} {n}"))


def _switch(text: str, tip: str) -> QCheckBox:
    out = QCheckBox(text)
    out.setProperty("switch", True)
    out.setToolTip(tip)
    out.setAccessibleName(without_key(text))
    return out


def _label(text: str, buddy: QWidget | None = None) -> QLabel:
    out = QLabel(text)
    out.setProperty("role", "muted")
    out.setMinimumWidth(10 * theme.STEP)
    out.setMinimumHeight(28)
    if buddy is not None:
        out.setBuddy(buddy)
    return out


def _row(*widgets: QWidget) -> QWidget:
    out = QWidget()
    row = QHBoxLayout(out)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.STEP)
    for index, widget in enumerate(widgets):
        row.addWidget(widget, 1 if index == 0 else 0)
    return out
