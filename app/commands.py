"""What actions do when they need the window: file dialogs, other dialogs, questions."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QMessageBox

from app import recent
from app.i18n import tr
from app.importing import PICTURES, SOUNDS, VIDEOS
from app.session import SUFFIX
from app.settings import folders
from app.views.problem_words import sentence
from engine.document import Eyes
from engine.errors import LikenessError, ProjectInUse

if TYPE_CHECKING:
    from app.export_queue import Export
    from app.main_window import MainWindow


def patterns(suffixes: Iterable[str]) -> str:
    """`*.a *.b` for a file dialog, in both cases of letters."""
    return " ".join(sorted({f"*{s}" for suffix in suffixes for s in (suffix, suffix.upper())}))


# Projects


def new(window: MainWindow) -> None:
    window.pages.before_leaving(lambda: attempt(window, window.studio.session.new))


def open_project(window: MainWindow) -> None:
    path = _ask_open(window, tr("Open a project"), tr("Likeness projects"), [SUFFIX])
    if path:
        open_path(window, path)


def open_path(window: MainWindow, path: Path) -> None:
    """Opens a project, once nothing is left of the one that is open that could be lost."""
    window.pages.before_leaving(lambda: _open(window, path))


def _open(window: MainWindow, path: Path) -> None:
    """One that another window writes is offered for reading."""
    session = window.studio.session
    try:
        session.open(path)
    except ProjectInUse:
        text = tr("{name} is open in another window. Open it here for reading only?").format(name=path.name)
        if QMessageBox.question(window, tr("Project in use"), text) == QMessageBox.StandardButton.Yes:
            attempt(window, lambda: session.open(path, read_only=True))
    except LikenessError as error:
        recent.forget(window.studio.settings, path)
        window.notice("error", str(error))
    if session.path == path:
        recent.remember(window.studio.settings, path)


def demo(window: MainWindow) -> None:
    window.pages.before_leaving(window.studio.imports.demo)


def save_as(window: MainWindow) -> None:
    path = _ask_save(window, tr("Save the project as"))
    if path:
        window.pages.after_live(lambda: _save_as(window, path))


def _save_as(window: MainWindow, path: Path) -> None:
    if attempt(window, lambda: window.studio.session.save_as(path)):
        recent.remember(window.studio.settings, path)
        window.notice("info", tr("Saved as {name}. Every change is saved there by itself.").format(name=path.name))


def save_copy(window: MainWindow) -> None:
    path = _ask_save(window, tr("Save a copy as"))
    if path and attempt(window, lambda: window.studio.session.save_copy(path)):
        window.notice("info", tr("A copy was saved as {name}.").format(name=path.name))


def quit_window(window: MainWindow) -> None:
    window.close()


# Portrait and voice


def portrait(window: MainWindow) -> None:
    path = _ask_open(window, tr("Open a portrait"), tr("Pictures"), PICTURES)
    if path:
        window.pages.after_live(lambda: window.studio.imports.portrait(path))


def portrait_from_video(window: MainWindow) -> None:
    path = _ask_open(window, tr("Take the portrait from a video"), tr("Videos"), VIDEOS)
    if path:
        portrait_of(window, path)


def portrait_of(window: MainWindow, video: Path) -> None:
    from app.dialogs.portrait_video import PortraitVideoDialog

    window.pages.after_live(lambda: PortraitVideoDialog(window.studio, video, window).open())


def voice(window: MainWindow) -> None:
    path = _ask_open(window, tr("Open a voice"), tr("Sounds and videos"), SOUNDS | VIDEOS)
    if path:
        window.studio.imports.voice(path)


def video_dropped(window: MainWindow, path: Path) -> None:
    """Asks what a dropped video is for."""
    menu = QMenu(window)
    menu.addSection(path.name)
    menu.addAction(tr("Take the portrait from one of its frames…"), lambda: portrait_of(window, path))
    menu.addAction(tr("Use its sound as voice"), lambda: window.studio.imports.voice(path))
    menu.addAction(tr("Dub it with another voice…"), lambda: dub_video(window, path))
    drive_it = menu.addAction(tr("Drive the portrait by it…"), lambda: drive_by(window, path))
    drive_it.setEnabled(window.studio.project.portrait is not None)
    menu.popup(window.cursor().pos())


def drive(window: MainWindow) -> None:
    """Asks for a driving video."""
    path = _ask_open(window, tr("Open a driving video"), tr("Videos"), VIDEOS)
    if path:
        drive_by(window, path)


def drive_by(window: MainWindow, path: Path) -> None:
    from app.dialogs.drive import DriveDialog

    if window.studio.project.portrait is None:
        window.notice("error", tr("A driving video needs a portrait to move: open a picture of a face first."))
        return
    window.studio.playback.pause()
    window.pages.after_live(lambda: DriveDialog(window.studio, path, window).open())


def dub(window: MainWindow) -> None:
    """Asks for a video to be dubbed."""
    path = _ask_open(window, tr("Open a video to dub"), tr("Videos"), VIDEOS)
    if path:
        dub_video(window, path)


def dub_video(window: MainWindow, path: Path) -> None:
    from app.dialogs.dub import DubDialog

    window.studio.playback.pause()
    window.pages.after_live(lambda: DubDialog(window.studio, path, window).open())


def dubbed(window: MainWindow, path: Path) -> None:
    """Plays a dubbed video, or offers it where something else is open."""
    if QApplication.activeModalWidget() is None and window.pages.page == "edit":
        play_file(window, path)
        return
    text = tr("{name} is dubbed.").format(name=path.name)
    window.notices.show_notice("info", text, tr("Play"), lambda: play_file(window, path))


def film(window: MainWindow) -> None:
    """Films a driving video with a camera."""
    from app.dialogs.film import FilmDialog

    def begin() -> None:
        dialog = FilmDialog(window.studio, window)
        dialog.kept.connect(lambda path: drive_by(window, path))
        dialog.open()

    window.pages.after_live(begin)


def record(window: MainWindow) -> None:
    from app.dialogs.record import RecordDialog

    window.studio.playback.pause()
    RecordDialog(window.studio, window).open()


def speak(window: MainWindow) -> None:
    from app.dialogs.speak import SpeakDialog

    SpeakDialog(window.studio, window).open()


# Edit and play


def paste(window: MainWindow) -> None:
    """What was copied on the timeline, or a portrait."""
    selected = window.studio.selected
    if selected.can_paste:
        selected.paste(window.studio.playback.position_s)
    else:
        window.preview.paste()


def blink(eyes: Eyes) -> Callable[[MainWindow], None]:
    """Adds a blink or a wink at the playhead."""
    return lambda window: window.studio.blinks.add(window.studio.playback.position_s, eyes)


def edit_points(window: MainWindow) -> None:
    """Lets landmarks be dragged: in the rendered frames if these are shown, else in the landmarks' own preview."""
    preview = window.preview
    if preview.mode == "photoreal":
        preview.bar.edit.toggle()
    else:
        preview.set_mode("landmarks")


def next_overlay(window: MainWindow) -> None:
    """Shows the rendered frames with the next of what their renderer tells of them."""
    window.preview.set_mode("photoreal")
    window.preview.bar.next_overlay()


def change_range(window: MainWindow) -> None:
    """Makes a range of what lies between in and out."""
    if window.studio.project.range is not None:
        window.studio.motion.add_range(*window.studio.project.range)


def regenerate(window: MainWindow) -> None:
    """Generates what lies between in and out anew."""
    if window.studio.project.range is not None:
        window.studio.motion.regenerate(*window.studio.project.range)


def problem(by: int) -> Callable[[MainWindow], None]:
    """Goes to the next thing that looks wrong, or the one before."""

    def go(window: MainWindow) -> None:
        found = window.studio.quality.next(window.studio.playback.position_s, by)
        if found is not None:
            window.studio.playback.seek(found.worst_s)
            window.notices.show_notice("advice", sentence(found))

    return go


def set_in(window: MainWindow) -> None:
    studio = window.studio
    now, (_, end_s) = studio.playback.position_s, studio.project.range or (0.0, studio.scene.duration_s)
    studio.set_range((now, end_s if end_s > now else studio.scene.duration_s))


def set_out(window: MainWindow) -> None:
    studio = window.studio
    now, (start_s, _) = studio.playback.position_s, studio.project.range or (0.0, studio.scene.duration_s)
    if now > 0:
        studio.set_range((start_s if start_s < now else 0.0, now))


# The window


def export(window: MainWindow) -> None:
    """Orders an export; before a project's first one, asks once for a note of consent."""
    from app.dialogs.export import ExportDialog
    from app.provenance import before_export

    before_export(window, lambda: ExportDialog(window.studio, window.queue, window).open())


def exported(window: MainWindow, export: Export) -> None:
    """Tells that an export is there, or why not."""
    if export.state == "done":
        text = tr("{name} is exported.").format(name=export.out.name)
        window.notices.show_notice("info", text, tr("Play"), lambda: play_file(window, export.out))
    elif export.state == "failed":
        window.notice("error", export.message)


def batch_finished(window: MainWindow, made: int, kept: int, failed: int) -> None:
    """Tells what came of a batch."""
    whole = made + kept
    text = tr("The batch is done: one video.") if whole == 1 else tr("The batch is done: {n} videos.").format(n=whole)
    if failed:
        told = tr("The batch is over: {n} videos are made, {failed} could not be; their rows say why.")
        text = told.format(n=whole, failed=failed)

    def show() -> None:
        window.pages.show("batch")
        window.pages.batch.show_only("failed" if failed else "all")

    see = tr("Show") if failed or window.pages.page != "batch" else None
    window.notices.show_notice("advice" if failed else "info", text, see, show)


def may_leave_work(window: MainWindow) -> bool:
    """Asks whether to close amid exports, a dub or a batch."""
    title, text = (
        tr("Exports are waiting"),
        tr("Exports are not finished yet. They are kept and can go on the next time. Close all the same?"),
    )
    if window.studio.dubbing.running:
        title = tr("A video is being dubbed")
        text = tr("The dubbed video is not whole yet, and closing drops it. Close all the same?")
    if window.studio.batch.running:
        title = tr("A batch is running")
        text = tr("The batch is not finished yet. What is whole is kept, and it can go on later. Close all the same?")
    answer = QMessageBox.question(window, title, text)
    return answer == QMessageBox.StandardButton.Yes


def play_file(window: MainWindow, path: Path) -> None:
    from app.dialogs.player import PlayerDialog

    window.studio.playback.pause()
    PlayerDialog(window.studio, path, window).open()


def preferences(window: MainWindow) -> None:
    from app.dialogs.preferences import PreferencesDialog

    PreferencesDialog(window.studio, window).open()


def shortcuts(window: MainWindow) -> None:
    from app.action_table import rows
    from app.dialogs.shortcuts import ShortcutsDialog

    ShortcutsDialog(rows(), window).open()


def full_screen(window: MainWindow) -> None:
    if window.isFullScreen():
        window.showNormal()
    else:
        window.showFullScreen()


def open_logs(window: MainWindow) -> None:  # noqa: ARG001
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folders().logs)))


def about(window: MainWindow) -> None:
    from engine import __version__

    text = tr("Likeness {version} makes a portrait speak.\n\nApache License 2.0. Everything runs on this machine.")
    QMessageBox.about(window, tr("About Likeness"), text.format(version=__version__))


def attempt(window: MainWindow, work: Callable[[], object]) -> bool:
    """Whether `work` could be done; if not, the user is told why."""
    try:
        work()
    except (LikenessError, OSError) as error:
        window.notice("error", str(error))
        return False
    return True


def _ask_open(window: MainWindow, title: str, kind: str, suffixes: Iterable[str]) -> Path | None:
    kinds = f"{kind} ({patterns(suffixes)});;{tr('All files')} (*)"
    path, _ = QFileDialog.getOpenFileName(window, title, window.last_folder(), kinds)
    if not path:
        return None
    window.remember_folder(Path(path).parent)
    return Path(path)


def _ask_save(window: MainWindow, title: str) -> Path | None:
    start = str(Path(window.last_folder()) / (window.studio.session.title + SUFFIX))
    path, _ = QFileDialog.getSaveFileName(window, title, start, f"{tr('Likeness projects')} (*{SUFFIX})")
    if not path:
        return None
    chosen = Path(path)
    if chosen.suffix.lower() != SUFFIX:
        chosen = chosen.with_name(chosen.name + SUFFIX)
    window.remember_folder(chosen.parent)
    return chosen
