"""The worker's loop: one request at a time, and between requests one frame of a preview at a time."""

from __future__ import annotations

import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, BinaryIO

from engine import __version__
from engine.errors import Cancelled, LikenessError, ModelError, out_of_memory
from engine.worker import warm
from engine.worker.arguments import Arguments
from engine.worker.lines import Inbox, Replies, Request, RequestError, Teller
from engine.worker.operations import OPERATIONS

if TYPE_CHECKING:
    from engine.worker.preview import Preview

LEADING = ("portrait", "voice")
"""Requests after which motion and frames will be asked for."""
QUIET_S = 0.1
"""So long after a moment nothing is begun that another moment, the next step of a drag, would have to wait for."""


def main(stdin: BinaryIO, stdout: BinaryIO, at_end: Callable[[], None] | None = None) -> None:
    """Works until `stdin` ends; `at_end` is called, by the reading thread, when it does.

    `ready` is told before anything large is imported.
    """
    replies = Replies(stdout)
    replies.send(event="ready", version=__version__)
    inbox = Inbox(replies, at_end)
    threading.Thread(target=inbox.read, args=(stdin,), daemon=True, name="requests").start()
    Worker(inbox, replies).run()


class Worker:
    """Works requests off; previews, one for each renderer, whenever there is nothing else to do."""

    def __init__(self, inbox: Inbox, replies: Replies) -> None:
        self._inbox, self._replies = inbox, replies
        self._previews: dict[str, tuple[Request, Preview]] = {}
        self._ahead: Iterator[Callable[[], object]] | None = None
        self._led = False
        self._quiet_until_s = 0.0

    def run(self) -> None:
        """Returns when no more requests can come."""
        while not self._inbox.ended and not self._replies.gone:
            idle = not self._previews and not self._ahead
            request = self._inbox.next(wait=idle, patience_s=self._quiet_until_s - time.monotonic())
            if request is None:
                self._one_frame() if self._previews else self._look_ahead()
            elif request.is_moment:
                self._attempt(request, lambda request=request: self._moment(request))
            elif request.op == "preview":
                self._attempt(request, lambda request=request: self._begin(request))
            else:
                self._attempt(request, lambda request=request: self._work(request))

    def _attempt(self, request: Request, work: Callable[[], bool]) -> None:
        """Does `work`; unless it says that there is more of it, or if it fails, the request is over."""
        try:
            if work():
                return
        except Exception as error:  # noqa: BLE001 (the worker lives on, whatever happens)
            self._failed(request, error)
        self._inbox.over(request)
        for name in [name for name, (mine, _) in self._previews.items() if mine is request]:
            del self._previews[name]

    def _work(self, request: Request) -> bool:
        tell = Teller(request, self._inbox, self._replies)
        tell.check()
        operation = OPERATIONS.get(request.op)
        if operation is None:
            raise RequestError(f"The worker knows no {request.op}.")
        tell.send("done", **operation(Arguments(request.content), tell))
        if request.op in LEADING and not self._led:
            self._ahead, self._led = iter(warm.AHEAD), True
        return False

    def _moment(self, request: Request) -> bool:
        """The one frame that the user is changing, ahead of all that is rendered by and by."""
        from engine.worker.preview import make_moment

        tell = Teller(request, self._inbox, self._replies)
        tell.check()
        try:
            tell.send("done", **make_moment(Arguments(request.content), tell))
        finally:
            self._quiet_until_s = time.monotonic() + QUIET_S
        return False

    def _begin(self, request: Request) -> bool:
        from engine.worker.preview import Preview

        tell = Teller(request, self._inbox, self._replies)
        tell.check()
        preview = Preview(Arguments(request.content), tell)
        older = self._previews.pop(preview.renderer, None)
        if older is not None:
            self._inbox.over(older[0])
            older[1].close()
            self._replies.send(id=older[0].id, event="done", **older[1].result, replaced=True)
        self._previews[preview.renderer] = request, preview
        return True

    def _one_frame(self) -> None:
        if not self._previews:
            return
        # It goes to the end of the row: renderers that are looked at side by side grow side by side.
        name = next(iter(self._previews))
        request, preview = self._previews[name] = self._previews.pop(name)
        tell = Teller(request, self._inbox, self._replies)

        def step() -> bool:
            try:
                tell.check()
                if preview.step():
                    return True
            except Exception:
                preview.close()
                raise
            tell.send("done", **preview.result)
            return False

        self._attempt(request, step)

    def _look_ahead(self) -> None:
        """Loads a little of what will be needed next, while the user looks for a voice."""
        step = next(self._ahead, None) if self._ahead else None
        if step is None:
            self._ahead = None
            return
        try:
            step()
        except Exception as error:  # noqa: BLE001 (whoever needs it will be told)
            traceback.print_exception(error, file=sys.stderr)

    def _failed(self, request: Request, error: Exception) -> None:
        if request.cancelled or isinstance(error, Cancelled):
            # First of all: libraries may turn what `tell` raised into errors of their own.
            self._replies.stopped(request.id)
            return
        code, sentence = explained(error)
        if not isinstance(error, LikenessError):
            traceback.print_exception(error, file=sys.stderr)
            if out_of_memory(error):
                forget()
        self._replies.error(request.id, code, sentence)


def forget() -> None:
    """Gives the memory of all that is kept between requests back."""
    warm.forget()
    preview = sys.modules.get("engine.worker.preview")
    if preview is not None:
        preview.forget()


def explained(error: Exception) -> tuple[int, str]:
    """Code and sentence for whatever ended a request."""
    if isinstance(error, LikenessError):
        return error.exit_code, str(error)
    if out_of_memory(error):
        return ModelError.exit_code, "There is not enough memory: choose a smaller size or close other programs."
    reason = str(error).strip().partition("\n")[0].rstrip(".")
    return 1, f"Something went wrong inside Likeness: {type(error).__name__}{reason and ': '}{reason}."
