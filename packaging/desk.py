"""A hand at the real program, and a camera: a script of steps, each of which says when it is done."""

# ruff: noqa: INP001 (a folder of programs)

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

    from app.main_window import MainWindow
    from app.program import Program
    from app.studio import Studio

WIDTH, HEIGHT = 1600, 1000
LARGEST = 300_000
"""Bytes of a picture."""
PATIENCE_S = 240
JPEG_QUALITIES = (92, 90, 87, 84, 80)

Wait = Callable[[], object]
Script = Iterator[Wait]


class Desk:
    """The program, one script at it, and the camera, which writes to `out`."""

    def __init__(self, program: Program, home: Path, out: Path, script: Callable[[Desk], Script]) -> None:
        from PySide6.QtCore import QTimer

        self.home = home
        self.failed = ""
        self._program, self._out = program, out
        self._script = script(self)
        self._wait: Wait = lambda: program.window is not None and program.window.isVisible()
        self._since = time.monotonic()
        self._taken = False
        self._timer = QTimer(interval=40)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    @property
    def window(self) -> MainWindow:
        if self._program.window is None:
            raise RuntimeError("there is no window")
        return self._program.window

    @property
    def studio(self) -> Studio:
        return self.window.studio

    def calm(self, seconds: float) -> bool:
        """Whether this step has lasted so long."""
        return time.monotonic() > self._since + seconds

    def demo(self) -> Script:
        """The demo, its motion made and the notices about it gone."""
        self.studio.imports.demo()
        yield lambda: self.studio.scene.composed is not None and not self.studio.scene.stale
        self.window.notices.close_notice()

    def edited(self) -> Script:
        """An hour's work on the demo's motion."""
        studio, motion = self.studio, self.studio.motion
        studio.set_range((2.3, 9.0))
        motion.add_range(0.1, 2.0, close_in_silence=True, close_on_bilabials=True)
        motion.add_range(4.3, 6.9, ease_s=0.3, mouth_gain=1.25, head_gain=0.6, smile=0.04, brows=0.02)
        motion.add_range(6.2, 8.1, smoothing_ms=120.0)
        for at_s, value in ((2.4, 0.0), (2.8, 0.05), (3.3, -0.02), (3.9, 0.03), (4.6, 0.0)):
            motion.set_key("mouth_open", at_s, value)
        for at_s, value in ((12.2, 0.0), (12.5, 0.2), (12.8, 0.0)):  # the lips open in silence
            motion.set_key("mouth_open", at_s, value)
        for at_s, value in ((5.0, 0.0), (5.8, 6.0), (7.2, -5.0), (8.4, 0.0)):
            motion.set_key("yaw", at_s, value)
        for at_s, value in ((2.0, 0.0), (2.6, 0.06), (4.0, 0.02), (5.2, 0.0)):
            motion.set_key("brows", at_s, value)
        studio.cues.add(4.9, 5.2, "E")
        studio.cues.add(7.5, 7.8, "A")
        for at_s, points in ((3.4, (48, 54)), (6.6, (62, 66)), (8.6, tuple(range(17, 27)))):
            studio.landmarks.add(at_s, points, 0.0, -0.03, radius=0.1, before_s=0.3, after_s=0.4)
        for at_s, text in ((2.3, "Hello"), (5.6, "Look here"), (9.0, "End of take")):
            studio.cues.add_marker(at_s, text)
        studio.blinks.add(7.9, "left")
        studio.blinks.add(9.9)
        studio.blinks.hold(1.0)  # longer than looks awake
        yield lambda: studio.scene.composed is not None and self.calm(1)

    def heights(self, **docks: int) -> None:
        """Gives panels these heights in pixels."""
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QDockWidget

        for name, height in docks.items():
            dock = self.window.findChild(QDockWidget, name)
            if dock is not None:
                self.window.resizeDocks([dock], [height], Qt.Orientation.Vertical)

    def rendered(self, mode: Literal["photoreal", "compare"]) -> Script:
        """All frames of what `mode` shows."""
        scene = self.studio.scene
        self.window.preview.set_mode(mode)
        yield lambda: scene.rendered.shown and all(scene.cached(name).all() for name in scene.rendered.shown)
        yield lambda: self.calm(1)

    def take(self, widget: QWidget | None = None) -> None:
        """Takes the picture of the window, or of a dialog."""
        seen = self.window if widget is None else widget
        save(seen.grab().toImage(), self._out)
        self._taken = True

    def _go_on(self) -> None:
        try:
            if self._wait():
                self._next()
            elif self.calm(PATIENCE_S):
                self.failed = "it takes too long"
        except Exception as error:  # noqa: BLE001 (whatever it is: an exception of a timer ends nothing)
            self.failed = f"{type(error).__name__}: {error}"
        if self.failed:
            self._end()

    def _next(self) -> None:
        from PySide6.QtGui import QCursor

        if self.window.size().width() != WIDTH:
            self.window.setGeometry(0, 0, WIDTH, HEIGHT)
            self.window.activateWindow()
            QCursor.setPos(WIDTH - 1, HEIGHT - 1)
        self._since = time.monotonic()
        try:
            self._wait = next(self._script)
        except StopIteration:
            if not self._taken:
                self.take()
            self._end()

    def _end(self) -> None:
        self._timer.stop()
        self._program.close()


def say(text: str) -> None:
    print(text, flush=True)  # noqa: T201 (this is a program for a terminal)


def save(image: QImage, path: Path) -> None:
    """Writes a picture as small as it can be without harm to be seen."""
    from PIL import Image
    from PySide6.QtGui import QImage

    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    stride = rgb.bytesPerLine()
    picture = Image.frombuffer("RGB", (rgb.width(), rgb.height()), bytes(rgb.constBits()), "raw", "RGB", stride, 1)
    if path.suffix == ".png":
        picture.quantize(256, dither=Image.Dither.NONE).save(path, optimize=True)
    else:
        for quality in JPEG_QUALITIES:
            picture.save(path, quality=quality, subsampling=0, optimize=True, progressive=True)
            if path.stat().st_size <= LARGEST:
                break
    say(f"{path.name}: {path.stat().st_size / 1000:.0f} kB")
