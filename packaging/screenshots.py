"""Takes the pictures of the window that the documents show: `.venv/bin/python packaging/screenshots.py [NAME ...]`.

The real program with the demo runs on an X server of its own, with a virtual microphone where PulseAudio is installed,
and keeps its files in a folder that is removed afterwards. Linux only; needs Xvfb.
"""

# ruff: noqa: INP001 (a folder of programs)

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from desk import HEIGHT, WIDTH, Desk, Script, say
from stage import display, microphone

if TYPE_CHECKING:
    from app.export_queue import ExportQueue
    from app.studio import Studio
    from engine.formats import ExportJob

ROOT = Path(__file__).resolve().parents[1]
PICTURES = ROOT / "docs" / "pictures"
OPEN_S = 8.44
"""When the demo's lips are far apart."""
SHUT_S = 7.28
"""Amid a blink."""
HEARD_S = 6.0
"""Seconds of the demo voice that the recording shows."""
LINES, LINE_S, SILENT_LINE = 9, 1.4, 3
"""Into how many lines of how many seconds the demo's voice is cut for a batch, and which of them is empty."""
SETTINGS = "[General]\nhints=false\ntheme={theme}\nexport_folder={home}/Videos\npreview_px=640\n"

# ------------------------------------------------------------------------------------------ what is seen, in order


def empty(desk: Desk) -> Script:
    """A new project."""
    yield lambda: desk.calm(0.5)


def dark(desk: Desk) -> Script:
    """An edited timeline with all its rows, a blink of the user's own selected."""
    yield from desk.demo()
    yield from desk.rendered("photoreal")
    yield from desk.edited()
    desk.heights(timeline=480)
    desk.studio.playback.seek(3.7)
    desk.window.preview.set_mode("landmarks")
    desk.window.preview.points.tool.choose(frozenset())
    desk.studio.blinks.add(3.7)
    yield lambda: desk.studio.quality.problems and desk.calm(2)


def range_(desk: Desk) -> Script:
    """A range selected, its fields in the inspector, all steps in the history; a part with two takes."""
    from PySide6.QtWidgets import QDockWidget

    yield from desk.demo()
    yield from desk.edited()
    desk.heights(timeline=450)
    studio = desk.studio
    for generator in ("audio2keypoint", "speech_landmarks"):
        studio.motion.regenerate(9.4, 11.2, generator)
        yield lambda: desk.calm(0.5) and not studio.generation.parts
    made = next(edit for edit in studio.project.ranges if edit.smile)
    studio.selected.select("range", [made.id])
    studio.playback.seek(5.8)
    history = desk.window.findChild(QDockWidget, "history")
    if history is not None:
        history.raise_()
        desk.heights(history=270)
    desk.window.preview.set_mode("photoreal")
    yield lambda: desk.calm(8)
    desk.take()


def points(desk: Desk) -> Script:
    """A mouth corner amid a drag, with its mirror image, onion skin and trails."""
    from PySide6.QtCore import QPoint, QPointF, Qt
    from PySide6.QtTest import QTest

    yield from desk.demo()
    desk.heights(timeline=250)
    preview, studio = desk.window.preview, desk.studio
    yield lambda: desk.calm(0.5)  # the picture has its place then
    studio.playback.seek(OPEN_S)
    preview.set_mode("landmarks")
    yield lambda: desk.calm(1)
    canvas, bar = preview.canvas, preview.points.bar
    for button in (bar.mirror, bar.onion, bar.trails):
        button.click()
    bar.group.setCurrentIndex(bar.group.findData("corners"))
    composed = studio.scene.composed
    if composed is not None:
        face_PD = composed.landmarks_TPD[round(OPEN_S * 25)]

        def place(point: int) -> QPoint:
            x, y = (face_PD[point] + 0.5) * canvas.zoom.scale
            return QPoint(round(canvas.zoom.x + x), round(canvas.zoom.y + y))

        canvas.zoom_by(2.2, QPointF(place(33)))
        corner = place(54)
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=corner)
        for step in range(1, 9):
            QTest.mouseMove(canvas, corner + QPoint(2 * step, -2 * step))
            yield lambda: desk.calm(0.05)
    yield lambda: desk.calm(0.5)
    desk.take()


def light(desk: Desk) -> Script:
    """The photo with its crop square."""
    yield from desk.demo()
    desk.window.preview.set_mode("photo")
    yield lambda: desk.calm(1)


def compare(desk: Desk) -> Script:
    """Two renderers side by side, all frames made."""
    yield from desk.demo()
    desk.studio.playback.seek(SHUT_S)
    yield from desk.rendered("compare")


def overlay(desk: Desk) -> Script:
    """Where the attention renderer repaints the face, amid a word."""
    yield from desk.demo()
    desk.heights(timeline=250)
    desk.studio.choose_renderer("attention")
    desk.studio.playback.seek(OPEN_S)
    desk.window.preview.set_mode("photoreal")
    yield lambda: desk.calm(1)
    desk.window.actions_by_id["overlay"].trigger()
    scene = desk.studio.scene
    yield lambda: scene.overlaid.image(round(OPEN_S * 25)) is not None and desk.calm(2)


def record(desk: Desk) -> Script:
    """One recording made, another one running."""
    from app.dialogs.record import RecordDialog

    yield from desk.demo()
    desk.window.actions_by_id["record"].trigger()
    dialog = next(one for one in desk.window.children() if isinstance(one, RecordDialog))
    yield lambda: dialog.recorder.state == "listening"
    for _ in range(2):
        dialog.toggle()
        yield lambda: dialog.recorder.state == "recording"
        speaking, since_s = subprocess.Popen(["paplay", ROOT / "assets" / "demo" / "voice.flac"]), time.monotonic()
        yield lambda since_s=since_s: time.monotonic() > since_s + HEARD_S
        if dialog.list.count():
            desk.take(dialog)
        speaking.terminate()
        speaking.wait()
        dialog.toggle()
        yield lambda: dialog.recorder.state == "listening"
    dialog.done(0)


def live(desk: Desk) -> Script:
    """The portrait amid a word, another take waiting to be kept."""
    from engine.assets import asset_like

    desk.studio.imports.portrait(asset_like("demo", "portrait"))
    yield lambda: desk.studio.scene.picture is not None and desk.calm(1)
    desk.window.notices.close_notice()
    pages, session = desk.window.pages, desk.studio.live
    pages.show("live")
    page = pages.live
    yield lambda: not page.trouble and desk.calm(2)
    for _ in range(2):
        pages.toggle_live()
        yield lambda: session.state == "running"
        speaking, since_s = subprocess.Popen(["paplay", ROOT / "assets" / "demo" / "voice.flac"]), time.monotonic()
        yield lambda since_s=since_s: time.monotonic() > since_s + HEARD_S
        if page.takes.takes:
            desk.take()
        speaking.terminate()
        speaking.wait()
        pages.toggle_live()
        yield lambda: session.state == "off"
    for take in page.takes.takes:
        page.discard(take)


def export(desk: Desk) -> Script:
    """The export dialog on its first preset, once the note of consent is left for later."""
    from app.dialogs.consent import ConsentDialog
    from app.dialogs.export import ExportDialog

    yield from desk.demo()
    desk.studio.set_range((2.3, 9.0))
    action = desk.window.actions_by_id["export"]
    yield action.isEnabled
    action.trigger()
    for asked in desk.window.findChildren(ConsentDialog):
        asked.reject()
    yield lambda: desk.window.findChildren(ExportDialog)
    [dialog] = desk.window.findChildren(ExportDialog)
    yield lambda: desk.calm(1)
    desk.take(dialog)
    dialog.reject()


def jobs(desk: Desk) -> Script:
    """One export done, one amid its frames, one waiting."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QDockWidget

    from engine.formats import ExportJob

    yield from desk.demo()
    desk.studio.playback.seek(OPEN_S)
    yield from desk.rendered("photoreal")
    docks = [desk.window.findChild(QDockWidget, name) for name in ("inspector", "jobs")]
    desk.window.resizeDocks([dock for dock in docks if dock is not None], [240, 300], Qt.Orientation.Vertical)
    queue, studio = desk.window.queue, desk.studio
    folder, voice = desk.home / "Videos", studio.scene.voice_path
    orders = (("vertical", "story.mp4", (2.0, 4.0)), ("web", "talk.mp4", None), ("webm", "overlay.webm", None))
    for preset, name, part in orders:
        if voice is not None:
            order = ExportJob(preset, str(folder / name), part)
            queue.add(order, studio.project, dict(studio.scene.files(studio.project)), voice)
    yield lambda: len(queue.list) == len(orders) and (queue.list[1].share or 0) > 0.35
    desk.take()
    for one in reversed(queue.list):
        queue.cancel(one)
    yield lambda: not queue.busy


def driving(desk: Desk) -> Script:
    """A driving video at work, one of the studio's own: its strengths at the right, its blinks and gaze below."""
    from engine.formats import ExportJob

    yield from desk.demo()
    studio, queue = desk.studio, desk.window.queue
    film = desk.home / "Videos" / "ann.mp4"
    _film(queue, ExportJob("web", str(film), (4.0, 8.0)), studio)
    yield lambda: not queue.busy
    queue.clear_finished()
    looked: list[object] = []
    studio.driving.look(film, looked.append, studio.fail)  # as its dialog does, which shows who is found
    yield lambda: bool(looked)
    studio.driving.start(film)
    yield lambda: studio.driving.laid is not None and studio.scene.voice_ready and not studio.scene.stale
    yield lambda: not studio.jobs.running
    desk.window.notices.close_notice()
    desk.heights(timeline=330)
    studio.playback.seek(1.2)
    desk.window.preview.set_mode("photoreal")
    yield lambda: desk.calm(6)


def batch(desk: Desk) -> Script:
    """Two portraits with nine lines of a script, one of them empty: some videos made, some amid their frames."""
    folder = desk.home / "Scene 12"
    portraits = _faces(folder)
    lines = _lines(folder)
    batch, pages = desk.studio.batch, desk.window.pages
    pages.show("batch")
    batch.draft.add([*portraits, *lines])
    batch.draft.choose(folder=desk.home / "Videos", name="scene12/{portrait}-{voice}", size=512, workers=2)
    model = batch.draft.model
    yield lambda: batch.draft.ready and model.total == len(portraits) * len(lines) and desk.calm(3)
    batch.start()
    yield lambda: model.counts["failed"] and model.counts["done"] > 5 and model.counts["running"] > 1
    pages.batch.table.selectRow(next(n for n, each in enumerate(model.outcomes) if each.state == "failed"))
    yield lambda: desk.calm(0.5) and any(0.2 < each.share < 0.8 for each in model.outcomes if each.state == "running")
    desk.take()
    batch.stop()
    yield lambda: not batch.running


def _faces(folder: Path) -> list[Path]:
    """The demo's portrait, and nearer."""
    from PIL import Image

    from engine.assets import asset_like

    folder.mkdir()
    wide, near = folder / "anna-wide.jpg", folder / "anna-near.jpg"
    with Image.open(asset_like("demo", "portrait")) as picture:
        picture.save(wide)
        width, height = picture.size
        picture.crop((round(0.2 * width), 0, round(0.8 * width), round(0.6 * height))).save(near)
    return [wide, near]


def _lines(folder: Path) -> list[Path]:
    """The demo's voice in pieces, and one in which nothing is said."""
    import numpy as np
    import soundfile

    from engine.assets import asset_like

    samples_N, rate = soundfile.read(asset_like("demo", "voice"))
    out: list[Path] = []
    for number in range(1, LINES + 1):
        piece_N = samples_N[round((number - 1) * LINE_S * rate) : round(number * LINE_S * rate)]
        out.append(folder / f"line-{number:02}.wav")
        soundfile.write(out[-1], np.zeros_like(piece_N) if number == SILENT_LINE else piece_N, rate)
    return out


def _film(queue: ExportQueue, job: ExportJob, studio: Studio) -> None:
    """Exports a part of the project."""
    voice = studio.scene.voice_path
    if voice is not None:
        queue.add(job, studio.project, dict(studio.scene.files(studio.project)), voice)


# Name of the picture, its ending (photographs are smaller as JPEG), the theme, and how it comes about.
SHOTS: dict[str, tuple[str, str, Callable[[Desk], Script]]] = {
    "empty": (".png", "dark", empty),
    "dark": (".jpg", "dark", dark),
    "range": (".jpg", "dark", range_),
    "points": (".jpg", "dark", points),
    "light": (".jpg", "light", light),
    "compare": (".jpg", "dark", compare),
    "overlay": (".jpg", "dark", overlay),
    "record": (".png", "dark", record),
    "live": (".jpg", "dark", live),
    "export": (".png", "dark", export),
    "jobs": (".jpg", "dark", jobs),
    "driving": (".jpg", "dark", driving),
    "batch": (".jpg", "dark", batch),
}


# ------------------------------------------------------------------------------------------------------ processes


def shoot(name: str) -> int:
    """One picture, in a process of its own, for a program opens one window."""
    sys.path.insert(0, str(ROOT))
    from app.program import Program

    program = Program(None, None)
    suffix, _, script = SHOTS[name]
    desk = Desk(program, Path(os.environ["HOME"]), PICTURES / f"studio-{name}{suffix}", script)
    program.run()
    if desk.failed:
        say(f"{name}: {desk.failed}")
    return 1 if desk.failed else 0


def main(names: list[str]) -> int:
    """Takes the pictures called `names`, or all; returns 1 where one could not be taken."""
    unknown = set(names) - set(SHOTS)
    if unknown:
        raise SystemExit(f"There is no picture called {', '.join(sorted(unknown))}; there are {', '.join(SHOTS)}.")
    home = Path(tempfile.gettempdir()) / "likeness"  # it is to be read in one of the pictures
    try:
        home.mkdir()
    except FileExistsError:
        raise SystemExit(f"{home} is there already: another run uses it; remove it if there is none.") from None
    try:
        with display(WIDTH, HEIGHT) as screen, microphone(home) as sound:
            return max(one(name, home, {**sound, "DISPLAY": screen}) for name in names or SHOTS)
    finally:
        shutil.rmtree(home, ignore_errors=True)


def one(name: str, home: Path, environment: Mapping[str, str]) -> int:
    """Takes one picture with an empty home; returns 1 where it could not be taken."""
    heard = "PULSE_SERVER" in environment
    if name in ("record", "live") and not heard:
        say(f"{name}: left as it is; it needs pulseaudio and pulseaudio-utils")
        return 0
    for folder in ("config", "data", "cache", "logs", "Videos"):
        shutil.rmtree(home / folder, ignore_errors=True)
    for folder in ("config", "Videos"):
        (home / folder).mkdir()
    (home / "config" / "settings.ini").write_text(SETTINGS.format(theme=SHOTS[name][1], home=home))
    own = {"HOME": str(home), "LIKENESS_HOME": str(home), "QT_QPA_PLATFORM": "xcb", "OMP_NUM_THREADS": "1"}
    command = [sys.executable, __file__, "--shoot", name]
    with (home / "said").open("wb") as said:  # ALSA talks much
        return subprocess.run(command, env={**os.environ, **environment, **own}, stderr=said, check=False).returncode


if __name__ == "__main__":
    words = sys.argv[1:]
    sys.exit(shoot(words[1]) if words[:1] == ["--shoot"] else main(words))
