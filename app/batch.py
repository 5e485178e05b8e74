"""The batch of a window: its list is worked off by one child process, the command line's own `batch`."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import QObject, QTimer, Signal

from app import background
from app.batch_draft import SAVE_SELDOM_MS, BatchDraft
from app.batch_list import RETRIES, How
from app.batch_outcome import Outcome, interrupted, told
from app.batch_run import BatchRun
from app.provenance import environment
from engine.batch.table import write_jobs

if TYPE_CHECKING:
    from pathlib import Path

    from app.studio import Studio

State = Literal["rest", "starting", "running", "stopping"]
GATHER_MS = 100
"""Events of so long are shown together: they come faster than anybody reads."""
JUDGED_S = 5.0
"""Before that nobody can say how long the rest takes."""


class Batch(QObject):
    """Starts and stops the run of a list, and brings what it tells into the table of its jobs.

    `state_changed(state)`; `progressed`: some jobs came farther; `finished(made, kept, failed)`: a run came to its end;
    `failed(sentence)`.
    """

    state_changed = Signal(str)
    progressed = Signal()
    finished = Signal(int, int, int)
    failed = Signal(str)

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._studio = studio
        self.draft = BatchDraft(studio, self)
        self.draft.failed.connect(self.failed)
        self._state: State = "rest"
        self._run = BatchRun(self)
        self._run.told.connect(self._told)
        self._run.ended.connect(self._ended)
        self._news: dict[int, Outcome] = {}
        self._result: tuple[int, int, int] | None = None
        self._began_s = 0.0
        self._gather = QTimer(self, singleShot=True, interval=GATHER_MS)
        self._gather.timeout.connect(self._show_news)

    @property
    def state(self) -> State:
        return self._state

    @property
    def running(self) -> bool:
        """Whether a run is going on, in whatever state."""
        return self._state != "rest"

    @property
    def pid(self) -> int:
        """Process number of the run, 0 where there is none."""
        return self._run.pid

    @property
    def left_s(self) -> float | None:
        """How long the run may take still; None where nobody can know yet."""
        gone_s, made = time.monotonic() - self._began_s, self.draft.model.made
        if self._state != "running" or gone_s < JUDGED_S or made <= 0:
            return None
        return gone_s * self.draft.model.left / made

    def start(self, *, again: bool = False) -> None:
        """Works the list off, going on where it stopped; `again`: what failed is tried once more."""
        draft = self.draft
        if self.running or not draft.ready:
            return
        if draft.trouble:
            self.failed.emit(draft.trouble)
            return
        how, jobs, table = draft.list.how, draft.derived.jobs, draft.table

        def write() -> None:
            how.folder.mkdir(parents=True, exist_ok=True)
            write_jobs(table, jobs)

        def written(_: None) -> None:
            if self._state != "starting":  # stopped meanwhile
                return
            settings = self._studio.settings
            ffmpeg = str(settings.value("ffmpeg"))
            self._result = None
            self._began_s = time.monotonic()
            own = {**({"LIKENESS_FFMPEG": ffmpeg} if ffmpeg else {}), **environment(settings)}
            self._run.start(arguments(table, how, again=again), own)
            self._enter("running")

        def refused(sentence: str) -> None:
            if self._state == "starting":
                self._enter("rest")
                self.failed.emit(sentence)

        self._enter("starting")
        background.run(write, written, refused)

    def stop(self) -> None:
        """Ends the run; what is whole stays, and the next one goes on from there."""
        if self._state == "running":
            self._enter("stopping")
            self._run.stop()
        elif self._state == "starting":
            self._enter("rest")

    def close(self) -> None:
        """The end of the program: stops a run and has the list written."""
        self._state = "rest"  # nothing is told any more
        self._gather.stop()
        if self._run.running:
            self._run.end()
            self._take_news()
            self.draft.keep()
        self.draft.close()

    def _told(self, event: dict[str, Any]) -> None:
        kind, place = event.get("event"), event.get("index")
        if kind == "job" and isinstance(place, int) and 0 <= place < len(self.draft.derived.jobs):
            self._news[place] = told(event, self._news.get(place) or self.draft.model.outcome(place))
            if not self._gather.isActive():
                self._gather.start()
        elif kind in ("batch", "done"):
            report = event.get("report")
            if isinstance(report, str) and report:
                self.draft.set_report(report)
            if kind == "done":
                self._result = (_count(event, "made"), _count(event, "kept"), _count(event, "failed"))

    def _take_news(self) -> None:
        news, self._news = self._news, {}
        self.draft.model.set_outcomes(news)
        for place, outcome in news.items():
            mark = self.draft.derived.marks[place]
            if outcome.settled:
                self.draft.known[mark] = outcome
            else:
                self.draft.known.pop(mark, None)

    def _show_news(self) -> None:
        self._take_news()
        self.draft.keep(SAVE_SELDOM_MS)
        self.progressed.emit()

    def _ended(self, sentence: str) -> None:
        self._gather.stop()
        self._take_news()
        model = self.draft.model
        running = {place: each for place, each in enumerate(model.outcomes) if each.state == "running"}
        model.set_outcomes({place: interrupted(each) for place, each in running.items()})
        self.draft.keep()
        self._enter("rest")
        self.progressed.emit()
        if sentence:
            self.failed.emit(sentence)
        elif self._result is not None:
            self.finished.emit(*self._result)

    def _enter(self, state: State) -> None:
        self._state = state
        self.draft.locked = state != "rest"
        self.state_changed.emit(state)


def arguments(table: Path, how: How, *, again: bool) -> list[str]:
    """The words after `likeness batch`."""
    words = [str(table), "--out", str(how.folder), "--retry", str(RETRIES), "--json"]
    if how.workers is not None:
        words += ["--workers", str(how.workers)]
    if how.overwrite:
        words.append("--overwrite")
    if again:
        words.append("--again")
    return words


def _count(event: dict[str, Any], name: str) -> int:
    value = event.get(name)
    return value if isinstance(value, int) and not isinstance(value, bool) else 0
