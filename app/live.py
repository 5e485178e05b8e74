"""A live session: somebody speaks into a microphone, and the portrait speaks with them; what was said can be kept.

Sound has a way of its own, from the device to the disk (recorder_line), which waits for nobody. Beside it each block
goes to a worker process, from which motion and the newest frame come back. So a slow picture, or a worker that dies,
costs frames and never sound.
"""

from __future__ import annotations

import time
from collections import deque
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from app import sound
from app.i18n import tr
from app.live_choice import LiveChoice
from app.live_figures import Clock, LiveFigures
from app.live_keeping import LiveTake, face_of
from app.live_request import portrait_arguments, session_arguments
from app.live_voices import remember_voice
from app.live_worker import LiveWorker
from app.recorder import Recorder
from app.recorder_line import Block, Recorded
from app.settings import folders
from engine.errors import LikenessError

if TYPE_CHECKING:
    from app.studio import Studio

__all__ = ["Live", "LiveFigures", "LiveTake", "State"]

State = Literal["off", "preparing", "running", "keeping"]
LATENCY_S = 0.05
"""How much sound the device may hold back; it comes in quarters. A recorder takes more, here somebody waits for it."""
FIGURES_MS = 250
FINISH_MS = 10_000
"""For so long the worker may make what is left once the voice has ended."""


class Live(QObject):
    """One live session at a time, for the open project's portrait; `choice`: with what it is shown and moved.

    `state_changed`: off, preparing, running or keeping. `frame_ready`: a QImage, the newest frame. `figures`: how live
    it is (LiveFigures), four times a second. `level(peak_db, rms_db)` of the microphone. `advice` and `failed`: one
    sentence. `kept`: a LiveTake, whole on disk; it is told before the state is off again.
    """

    state_changed = Signal(str)
    frame_ready = Signal(object)
    figures = Signal(object)
    level = Signal(float, float)
    advice = Signal(str)
    failed = Signal(str)
    kept = Signal(object)
    _came = Signal()

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._studio = studio
        self._state: State = "off"
        self.choice = LiveChoice(studio, self)
        self.choice.changed.connect(self._chosen)
        self._keep, self._device, self._arguments = True, "", dict[str, Any]()
        self._face = ""
        self._clock, self._recorded = Clock(), None
        self._blocks: deque[Block] = deque()
        self._worker = LiveWorker(self)
        self._worker.opened.connect(self._opened)
        self._worker.frame.connect(self._show)
        self._worker.done.connect(self._worker_done)
        self._worker.failed.connect(self._worker_failed)
        self._worker.advice.connect(self.advice)
        self._folder = folders().data / "recordings"
        self._recorder = Recorder(self._folder, self, listener=self._listen, latency=LATENCY_S)
        self._recorder.state_changed.connect(self._recorder_changed)
        self._recorder.level.connect(self.level)
        self._recorder.overflowed.connect(self._overflowed)
        self._recorder.finished.connect(self._recording_over)
        self._recorder.failed.connect(self._recorder_failed)
        self._came.connect(self._pass_on)
        self._beat = QTimer(self, interval=FIGURES_MS)
        self._beat.timeout.connect(self._tell_figures)
        self._patience = QTimer(self, singleShot=True, interval=FINISH_MS)
        self._patience.timeout.connect(self._worker.kill)
        studio.session.opened.connect(self.discard)

    # What views read

    @property
    def state(self) -> State:
        return self._state

    @property
    def can_start(self) -> str:
        """Why nothing can be begun, in one sentence; "" if all is well."""
        if self._studio.project.portrait is None:
            return tr("Live needs a portrait: open a picture of a face first.")
        if not self.choice.generator:
            return tr("No motion generator that follows a voice while it is spoken is installed here.")
        return sound.known_trouble("input")

    @property
    def worker_pid(self) -> int:
        """Process number of the live worker, 0 where none runs."""
        return self._worker.pid

    @property
    def clock(self) -> Clock:
        """When what was captured, and how late the frames of this session were."""
        return self._clock

    # Commands

    def prepare(self) -> None:
        """Starts the live worker and lets it load what will be needed: for when the Live page is entered."""
        if self._state == "off" and self._studio.project.portrait is not None:
            with suppress(LikenessError, OSError):  # told when a session begins
                self._worker.get_ready(portrait_arguments(self._studio, self.choice.renderer, self.choice.generator))

    def start(self, device: str = "", *, keep: bool = True) -> None:
        """Gets ready and begins, with the microphone called `device` (empty: the one of the settings).

        Without `keep` nothing is recorded.
        """
        if self._state != "off":
            return
        why = self.can_start
        if why:
            self.failed.emit(why)
            return
        self._studio.playback.pause()
        self._device = device or str(self._studio.settings.value("input_device"))
        self._keep, self._recorded, self._clock = keep, None, Clock()
        self._blocks.clear()
        try:
            self._arguments = {
                **portrait_arguments(self._studio, self.choice.renderer, self.choice.generator),
                **session_arguments(self._studio, self._device, self._folder),
            }
        except (LikenessError, OSError) as error:
            self.failed.emit(str(error))
            return
        self._face = face_of(self._studio.project)
        self._enter("preparing")
        self._recorder.listen(self._device)
        self._worker.begin(self._arguments)

    def stop(self) -> None:
        """Ends the session; what was recorded is kept as files, and `kept` follows."""
        if self._state == "preparing" or (self._state == "running" and not self._keep):
            self.discard()
        elif self._state == "running":
            self._enter("keeping")
            self._recorder.stop()

    def discard(self) -> None:
        """Ends the session; nothing is kept."""
        if self._state == "off":
            return
        self._worker.cancel()
        self._recorder.cancel()
        self._recorder.close()
        self._recorded = None
        self._enter("off")

    def close(self) -> None:
        """The end of the program: lets microphone and worker go. A recording that runs stays as a file."""
        self._state = "off"  # nothing is told any more
        self._beat.stop()
        self._patience.stop()
        self._worker.cancel()
        self._recorder.wait()
        self._worker.end()

    # Sound

    def _listen(self, block: Block) -> None:
        """Called in the microphone's thread."""
        self._blocks.append(block)
        with suppress(RuntimeError):  # the program ends
            self._came.emit()

    def _pass_on(self) -> None:
        while self._blocks:
            block = self._blocks.popleft()
            if self._state in ("running", "keeping", "preparing"):
                self._clock.heard(block)
                self._worker.feed(block)

    def _recorder_changed(self, state: str) -> None:
        if state == "recording" and self._state == "preparing":
            self._enter("running")

    def _recording_over(self, recorded: Recorded) -> None:
        if self._state == "off":
            return
        self._pass_on()  # the last blocks may have come after the timer that brought this
        self._recorded = recorded
        self._enter("keeping")
        self._recorder.close()
        if recorded.reason:  # nobody asked for the end
            self.failed.emit(recorded.reason)
        if self._worker.in_session:
            self._worker.over()
            self._patience.start()
        else:
            self._finish(None)

    def _recorder_failed(self, sentence: str) -> None:
        if self._state == "preparing" or (self._state == "running" and not self._keep):
            self.discard()
        self.failed.emit(sentence)

    def _overflowed(self, times: int) -> None:
        if times == 1:
            self.advice.emit(tr("The computer was too slow for a moment: some sound is missing; close other programs."))

    # Picture

    def _opened(self) -> None:
        if self._state == "preparing":
            self._recorder.start(self._device, keep=self._keep)

    def _show(self, image: QImage, index: int) -> None:
        if self._state in ("running", "keeping"):
            self._clock.shown(index, time.perf_counter_ns())
            self.frame_ready.emit(image)

    def _worker_done(self, result: dict[str, Any]) -> None:
        remember_voice(self._studio.settings, self._device, result.get("voice"))
        if self._state == "keeping":
            self._finish(result)

    def _worker_failed(self, sentence: str) -> None:
        if self._state == "keeping" and self._recorded is not None:
            self._finish(None)
        elif self._state in ("running", "keeping") and self._keep:
            said = tr("The live picture stopped, but your voice is still being recorded: press Stop to keep it. {why}")
            self.failed.emit(said.format(why=sentence))
        elif self._state != "off":
            self.discard()
            self.failed.emit(sentence)

    def _finish(self, result: dict[str, Any] | None) -> None:
        """Sound and motion are whole on disk, as far as they came."""
        recorded, self._recorded = self._recorded, None
        if recorded is None:
            return
        arguments = self._arguments
        self.kept.emit(
            LiveTake(
                sound=recorded.path,
                motion=Path(str(arguments["motion"])),
                duration_s=recorded.duration_s,
                seed=int(arguments["seed"]),
                generator=str(arguments["generator"]),
                renderer=str(arguments["renderer"]),
                gaps=recorded.gaps,
                dropped=self._worker.dropped,
                face=self._face,
                whole=result is not None,
            )
        )
        self._enter("off")

    def _tell_figures(self) -> None:
        self.figures.emit(self._clock.figures(self._worker.dropped))

    # Inside

    def _enter(self, state: State) -> None:
        if state == self._state:
            return
        self._state = state
        if state == "running":
            self._beat.start()
        elif state == "off":
            self._beat.stop()
            self._patience.stop()
        self.state_changed.emit(state)

    def _chosen(self) -> None:
        if self._worker.pid:
            self.prepare()
