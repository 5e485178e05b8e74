"""What files of other programs need of the user: which file, what its words are for, at how many frames a second."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QInputDialog, QMenu

from app.i18n import tr
from app.interchange import kind_of, kinds
from engine.formats import PRESETS
from engine.interchange.registry import FORMATS, SUFFIXES, WAV

if TYPE_CHECKING:
    from app.main_window import MainWindow

MOHO_RATES = ("24", "12", "25", "30", "50", "60")
"""Frames a second of Moho's projects, the usual one first."""


def import_data(window: MainWindow) -> None:
    """Asks for a file of another program and brings it in."""
    endings = " ".join(sorted({f"*{suffix}" for suffix in SUFFIXES} | {f"*{suffix.upper()}" for suffix in SUFFIXES}))
    filters = ";;".join(
        [f"{tr('Cues, motion, subtitles, timelines')} ({endings})"]
        + [f"{form.title} (*{form.suffix})" for form in FORMATS.values()]
        + [f"{tr('All files')} (*)"]
    )
    path, _ = QFileDialog.getOpenFileName(window, tr("Import motion or cues"), window.last_folder(), filters)
    if path:
        window.remember_folder(Path(path).parent)
        window.pages.after_live(lambda: window.studio.interchange.take(Path(path)))


def ask(window: MainWindow, path: Path) -> None:
    """Asks what only the user knows of a file: what subtitles are for, or at which rate Moho's frames are counted."""
    form = kind_of(path)
    if form is not None and form.asks_rate:
        fps = ask_rate(window, tr("Frames a second of the Moho project that {name} is from:").format(name=path.name))
        if fps:
            window.studio.interchange.load(path, fps=fps)
        return
    menu = QMenu(window)
    menu.addSection(path.name)
    load = window.studio.interchange.load
    menu.addAction(tr("As markers with their words"), lambda: load(path))
    menu.addAction(tr("As markers and mouth cues"), lambda: load(path, mouths=True))
    menu.popup(window.cursor().pos())


def export_data(window: MainWindow) -> None:
    """Asks for name and kind of a file for another program and writes it."""
    studio = window.studio
    words = {f"{title} (*{suffix})": (name, suffix) for name, title, suffix in kinds()}
    start = str(Path(studio.settings.value("export_folder") or window.last_folder()) / studio.session.title)
    path, chosen = QFileDialog.getSaveFileName(window, tr("Export data"), start, ";;".join(words))
    if not path or chosen not in words:
        return
    name, suffix = words[chosen]
    out = Path(path)
    if out.suffix.lower() != suffix:
        out = out.with_name(out.name + suffix)
    studio.settings.set("export_folder", str(out.parent))
    fps = 0.0
    if name != WAV and FORMATS[name].asks_rate:
        fps = ask_rate(window, tr("Frames a second of the Moho project that it is for:"))
        if not fps:
            return
    timeline = name != WAV and FORMATS[name].holds == "timeline"
    studio.interchange.save(out, name, fps=fps, video=latest_video(window) if timeline else None)


def ask_rate(window: MainWindow, label: str) -> float:
    """Frames a second as the user says, 0 where the question was cancelled."""
    told, sure = QInputDialog.getItem(window, tr("Frame rate"), label, MOHO_RATES, 0, False)
    return float(told) if sure else 0.0


def latest_video(window: MainWindow) -> Path | None:
    """The newest whole export of the voice that the project has, if it is a video that is still there."""
    for export in reversed(window.queue.list):
        video = bool(PRESETS[export.job.preset].suffix) and export.job.range is None
        if export.state == "done" and video and export.project.voice == window.studio.project.voice:
            return export.out if export.out.is_file() else None
    return None
