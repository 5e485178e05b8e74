"""What the Batch page asks for with file dialogs: portraits, voices, lists, folders."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app.batch_draft import BatchDraft
from app.batch_input import TABLES, Kind
from app.commands import patterns
from app.i18n import tr
from app.importing import PICTURES, SOUNDS, VIDEOS
from app.session import SUFFIX
from app.settings import Settings


class BatchAsking:
    """Each asks, and hands the answer to the list."""

    def __init__(self, parent: QWidget, draft: BatchDraft, settings: Settings) -> None:
        self._parent, self._draft, self._settings = parent, draft, settings

    def portraits(self) -> None:
        """Pictures, videos that are to be dubbed, projects."""
        suffixes = PICTURES | VIDEOS | {SUFFIX}
        self._files(tr("Add portraits"), tr("Pictures, videos and projects"), suffixes, "portraits")

    def voices(self) -> None:
        """Sounds, and videos for theirs."""
        self._files(tr("Add voices"), tr("Sounds and videos"), SOUNDS | VIDEOS, "voices")

    def table(self) -> None:
        """A list of jobs."""
        self._files(tr("Open a list of jobs"), tr("Tables"), TABLES, "any")

    def folder_of_voices(self) -> None:
        """All sounds of a folder."""
        name = QFileDialog.getExistingDirectory(self._parent, tr("Add all sounds of a folder"), self._last_folder())
        if name:
            self._remember(Path(name))
            self._draft.add([Path(name)], "voices")

    def folder(self) -> None:
        """Where the videos go."""
        start = self._draft.list.how.folder
        while not start.is_dir() and start != start.parent:
            start = start.parent
        name = QFileDialog.getExistingDirectory(self._parent, tr("Folder of the videos"), str(start))
        if name:
            self._draft.choose(folder=Path(name))

    def save(self) -> None:
        """Where the list is to be written."""
        start = str(Path(self._last_folder()) / "jobs.csv")
        title, kinds = tr("Save the list of jobs"), f"{tr('Tables')} (*.csv)"
        name, _ = QFileDialog.getSaveFileName(self._parent, title, start, kinds)
        if name:
            path = Path(name)
            self._remember(path.parent)
            self._draft.save_table(path if path.suffix else path.with_suffix(".csv"))

    def _files(self, title: str, kinds: str, suffixes: frozenset[str], kind: Kind) -> None:
        shown = f"{kinds} ({patterns(suffixes)});;{tr('All files')} (*)"
        names, _ = QFileDialog.getOpenFileNames(self._parent, title, self._last_folder(), shown)
        if names:
            self._remember(Path(names[0]).parent)
            self._draft.add([Path(name) for name in names], kind)

    def _last_folder(self) -> str:
        return str(self._settings.value("import_folder")) or str(Path.home())

    def _remember(self, folder: Path) -> None:
        self._settings.set("import_folder", str(folder))
