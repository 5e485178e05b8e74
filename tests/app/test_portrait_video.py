from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.dialogs.portrait_video import PortraitVideoDialog
from app.studio import Studio
from engine.ffmpeg import Child, file_url
from engine.video import still

FPS, FRAMES, SIZE = 25, 40, 256
LEFT = Qt.MouseButton.LeftButton
WaitFor = Callable[[Callable[[], bool]], None]


@pytest.fixture(scope="module")
def video(tmp_path_factory: pytest.TempPathFactory, portrait: Path) -> Path:
    """The portrait, ever darker: frame k is multiplied by 1 - k / 80."""
    path = tmp_path_factory.mktemp("video") / "clip.mp4"
    pixels = np.asarray(Image.open(portrait).convert("RGB"))
    source = ["-f", "rawvideo", "-pix_fmt", "rgb24", "-s", f"{SIZE}x{SIZE}", "-r", str(FPS), "-i", "pipe:0"]
    codec = ["-c:v", "libx264", "-crf", "12", "-pix_fmt", "yuv420p"]
    with Child(["-loglevel", "error", *source, *codec, file_url(path)], feed=True) as child:
        for k in range(FRAMES):
            child.write((pixels * (1 - k / 80)).astype(np.uint8).tobytes())
        child.finish()
    return path


@pytest.fixture
def dialog(qtbot: QtBot, studio: Studio, video: Path, wait_for: WaitFor) -> Iterator[PortraitVideoDialog]:
    made = PortraitVideoDialog(studio, video)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    assert not made.use.isEnabled()
    wait_for(made.use.isEnabled)
    yield made
    made.reject()


def test_the_video_is_looked_at(dialog: PortraitVideoDialog, wait_for: WaitFor) -> None:
    assert dialog.slider.maximum() == FRAMES - 1
    assert dialog.slider.value() == 4
    assert dialog.time.text() == "00:00:00:04"
    assert dialog.picture.image is not None
    assert dialog.picture.image.size().toTuple() == (SIZE, SIZE)
    wait_for(lambda: dialog.strip.images == dialog.strip.count)
    assert dialog.strip.count >= 4


def test_the_chosen_frame_becomes_the_portrait(
    dialog: PortraitVideoDialog, studio: Studio, video: Path, tmp_path: Path, wait_for: WaitFor
) -> None:
    QTest.mouseClick(dialog.forth, LEFT)
    QTest.keyClick(dialog.slider, Qt.Key.Key_Right)
    assert dialog.slider.value() == 6
    QTest.mouseClick(dialog.back, LEFT)
    dialog.go_to(20)
    assert not dialog.use.isEnabled()  # never a frame that is not the one that is seen
    wait_for(dialog.use.isEnabled)
    QTest.mouseClick(dialog.use, LEFT)
    assert not dialog.isVisible()
    wait_for(lambda: studio.project.portrait is not None)
    made = studio.project.portrait
    assert made is not None
    assert made.original.name == "clip.mp4, 00:00:00:20"
    assert len(made.faces) == 1
    taken = studio.scene.fetch(made.original).read_bytes()
    assert taken == still(video, 20 / FPS, tmp_path / "same.png").read_bytes()
    assert taken != still(video, 19 / FPS, tmp_path / "before.png").read_bytes()


def test_the_strip_is_clicked(dialog: PortraitVideoDialog, wait_for: WaitFor) -> None:
    QTest.mouseClick(dialog.strip, LEFT, pos=QPoint(dialog.strip.width() // 2, 20))
    assert dialog.slider.value() == pytest.approx(FRAMES / 2, abs=1)
    QTest.mouseClick(dialog.strip, LEFT, pos=QPoint(dialog.strip.width() - 1, 20))
    assert dialog.slider.value() == FRAMES - 1
    wait_for(dialog.use.isEnabled)
    dialog.go_to(99)
    assert dialog.slider.value() == FRAMES - 1


def test_fast_dragging_asks_for_one_frame_at_a_time(
    dialog: PortraitVideoDialog, studio: Studio, wait_for: WaitFor
) -> None:
    wait_for(lambda: dialog.strip.images == dialog.strip.count)
    before = sum(job.op == "still" for job in studio.jobs.list)
    for frame in range(5, 35):
        dialog.go_to(frame)
    assert sum(not job.finished for job in studio.jobs.list) == 1
    wait_for(dialog.use.isEnabled)
    assert sum(job.op == "still" for job in studio.jobs.list) - before <= 3


def test_cancelling_leaves_nothing(dialog: PortraitVideoDialog, studio: Studio, wait_for: WaitFor) -> None:
    folder = dialog._folder
    assert folder.is_dir()
    dialog.go_to(30)
    dialog.reject()
    assert not folder.exists()
    assert studio.project.portrait is None
    wait_for(lambda: all(job.finished for job in studio.jobs.list))


def test_a_file_that_is_no_video_says_so(qtbot: QtBot, studio: Studio, tmp_path: Path, wait_for: WaitFor) -> None:
    path = tmp_path / "notes.mp4"
    path.write_text("no video\n" * 100)
    made = PortraitVideoDialog(studio, path)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    wait_for(lambda: "no video" in made.picture.sentence)
    assert not made.use.isEnabled()
    assert not made.slider.isEnabled()
    made.reject()
