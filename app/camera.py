"""The window's end of a camera: a worker process of its own looks through it and films; its newest picture comes back.

Sound is recorded here, by the microphone's own line (app.recorder), and joined with the film afterwards: both go by the
same clock.
"""

from __future__ import annotations

import itertools
import time
import uuid
from pathlib import Path
from typing import Any, Literal

from PySide6.QtCore import QObject, QTemporaryDir, QTimer, Signal
from PySide6.QtGui import QImage

from app.recorder import Recorded, Recorder
from app.recorder_line import Block
from app.worker_process import WorkerProcess
from engine.live_files import read_frame

State = Literal["closed", "opening", "watching", "counting", "filming", "joining"]
COUNT = 3
BEAT_MS = 1000
SOUND_MS = 4000
"""For so long the end of a recording is waited for."""
AT_ONCE = {"LIKENESS_WORKER_AT_ONCE": "1"}
"""This worker makes way for nobody: somebody is being filmed (engine.worker.process)."""
_numbers = itertools.count(1)


class Camera(QObject):
    """One camera and, if wanted, one microphone: they film together into `folder`.

    `cameras(list)`: pairs of device and name. `frame(image)`: what is seen, as in a mirror. `state_changed`; `counted`:
    3, 2, 1 and 0 as it begins; `elapsed(s)`. `filmed(path)`: a whole film. `failed(sentence)`; `advice(sentence)`.
    """

    cameras = Signal(list)
    frame = Signal(QImage)
    state_changed = Signal(str)
    counted = Signal(int)
    elapsed = Signal(float)
    level = Signal(float, float)
    filmed = Signal(object)
    failed = Signal(str)
    advice = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._state: State = "closed"
        self._process = WorkerProcess("camera", self)
        self._process.environment = AT_ONCE
        self._process.told.connect(self._told)
        self._process.died.connect(self._died)
        self._scratch = QTemporaryDir()  # goes away with this
        self._ids: dict[str, int] = {}
        self._size = (0, 0)
        self._film, self._out = Path(), Path()
        self._began_ns, self._sound_ns = 0, 0
        self._sound: Recorded | None = None
        self._hears, self._microphone = True, ""
        self._recorder = Recorder(folder, self, listener=self._heard)
        self._recorder.finished.connect(self._sound_over)
        self._recorder.failed.connect(self._sound_failed)
        self._recorder.level.connect(self.level)
        self._beat = QTimer(self, interval=BEAT_MS)
        self._beat.timeout.connect(self._count_down)
        self._count = 0
        self._patience = QTimer(self, singleShot=True, interval=SOUND_MS)
        self._patience.timeout.connect(self._join)
        self._clock = QTimer(self, interval=100)
        self._clock.timeout.connect(self._tell_time)

    @property
    def state(self) -> State:
        return self._state

    # Commands

    def search(self) -> None:
        """Looks for cameras: `cameras` follows."""
        self._send("cameras")

    def open(self, device: str) -> None:
        """Looks through a camera: pictures follow, or `failed`."""
        self.leave()
        self._film = self._folder / f"film-{uuid.uuid4().hex[:8]}.part.mp4"
        self._enter("opening")
        pixels = self._scratch.filePath("camera.rgb")
        self._send("camera", device=device, pixels=pixels, out=str(self._film))

    def start(self, *, sound: bool, microphone: str = "") -> None:
        """Counts to three and films, with the microphone if `sound`."""
        if self._state == "watching":
            self._hears, self._microphone = sound, microphone
            self._sound, self._sound_ns, self._began_ns = None, 0, 0
            if sound:
                self._recorder.listen(microphone)
            self._count = COUNT
            self._enter("counting")
            self.counted.emit(COUNT)
            self._beat.start()

    def stop(self) -> None:
        """Ends the film, which is kept: `filmed` follows; ends the count without one."""
        if self._state == "counting":
            self._beat.stop()
            self._recorder.close()
            self._enter("watching")
        elif self._state == "filming":
            self._clock.stop()
            self._feed(film=False)
            self._recorder.stop()
            self._enter("joining")
            self._patience.start()

    def leave(self) -> None:
        """Gives the camera back; what is being filmed is dropped."""
        self._beat.stop()
        self._clock.stop()
        self._patience.stop()
        self._recorder.cancel()
        self._recorder.close()
        if "camera" in self._ids:
            self._process.send({"op": "cancel", "id": self._ids.pop("camera")})
        self._enter("closed")

    def end(self) -> None:
        """The end: no process is left."""
        self.leave()
        self._recorder.wait()
        self._process.end()

    # What comes back

    def _told(self, event: dict[str, Any]) -> None:
        op = next((op for op, number in self._ids.items() if number == event.get("id")), "")
        kind = event.get("event")
        if not op:
            return
        if kind == "error":
            del self._ids[op]
            self._fail(str(event.get("message", "")))
        elif op == "cameras" and kind == "done":
            self.cameras.emit([tuple(pair) for pair in event["cameras"]])
        elif op == "film_sound" and kind == "done":
            self._film_ready(Path(str(event["path"])))
        elif op == "camera":
            self._seen(str(kind), event)

    def _seen(self, kind: str, event: dict[str, Any]) -> None:
        if kind == "opened":
            self._size = int(event["width"]), int(event["height"])
            self._enter("watching")
        elif kind == "frame":
            width, height = self._size
            pixels = read_frame(
                Path(self._scratch.filePath("camera.rgb")), int(event["slot"]), int(event["index"]), width, height
            )
            if pixels is not None:  # else a newer one is on its way
                image = QImage(pixels, width, height, 3 * width, QImage.Format.Format_RGB888)
                self.frame.emit(image.convertToFormat(QImage.Format.Format_RGB32))
        elif kind == "filming":
            self._began_ns = int(event["at_ns"])
        elif kind == "filmed":
            if self._state == "filming":  # as long as it may be
                self.stop()
            if self._sound is not None or not self._hears:
                self._join()

    def _died(self, sentence: str) -> None:
        self._ids.clear()
        self._fail(sentence)

    def _fail(self, sentence: str) -> None:
        self.leave()
        self.failed.emit(sentence)

    # Filming

    def _count_down(self) -> None:
        self._count -= 1
        self.counted.emit(self._count)
        if self._count > 0:
            return
        self._beat.stop()
        if self._hears:
            self._recorder.start(self._microphone)
        self._feed(film=True)
        self._enter("filming")
        self._clock.start()

    def _heard(self, block: Block) -> None:
        """Called in the microphone's thread: when the first sample was captured."""
        if not self._sound_ns:
            first = block.start + len(block.samples_N)
            self._sound_ns = block.at_ns - round(first * 1e9 / block.rate)

    def _sound_over(self, recorded: Recorded) -> None:
        self._sound = recorded
        if self._state == "joining":
            self._join()

    def _sound_failed(self, sentence: str) -> None:
        self._hears = False
        self.advice.emit(sentence)

    def _join(self) -> None:
        """Film and sound are whole, or the sound never came."""
        self._patience.stop()
        if self._state != "joining" or "film_sound" in self._ids:
            return
        self._recorder.close()
        name = time.strftime("%Y-%m-%d %H.%M.%S")
        self._out = self._folder / f"film {name}.mp4"
        if self._sound is None or not self._sound_ns:
            self._film.replace(self._out)
            self._film_ready(self._out)
            return
        late_s = (self._sound_ns - self._began_ns) / 1e9
        sound = str(self._sound.path)
        self._feed(over=True)
        self._send("film_sound", film=str(self._film), sound=sound, late_s=late_s, out=str(self._out))

    def _film_ready(self, path: Path) -> None:
        self._ids.pop("film_sound", None)
        self._film.unlink(missing_ok=True)
        if self._sound is not None:
            self._sound.path.unlink(missing_ok=True)
        self.leave()
        self.filmed.emit(path)

    # Inside

    def _tell_time(self) -> None:
        if self._began_ns:
            self.elapsed.emit((time.perf_counter_ns() - self._began_ns) / 1e9)

    def _send(self, op: str, **arguments: Any) -> None:
        self._ids[op] = next(_numbers)
        self._process.send({"id": self._ids[op], "op": op, **arguments})

    def _feed(self, **told: Any) -> None:
        if "camera" in self._ids:
            self._process.send({"op": "feed", "id": self._ids["camera"], **told})

    def _enter(self, state: State) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)
