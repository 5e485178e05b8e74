"""The protocol's lines: requests as a thread reads them, replies as any thread writes them."""

from __future__ import annotations

import json
import queue
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, BinaryIO, cast

from engine.errors import Cancelled, LikenessError
from engine.order import Event, Progress, Stage

TELL_S = 0.05
"""Progress is told no more often than this."""


class RequestError(LikenessError):
    """A request that is not understood: the window and the worker do not fit together."""

    exit_code = 2


@dataclass(eq=False)
class Request:
    """One thing to do. The reading thread sets `cancelled` and `focus`; whoever works looks at them in between.

    `fed`: what comes for it while it is worked on: blocks of sound, and what is left to do once they end.
    """

    id: Any
    op: str
    content: Mapping[str, Any]
    focus: int = 0
    cancelled: bool = False
    fed: queue.SimpleQueue[Mapping[str, Any]] = field(default_factory=queue.SimpleQueue["Mapping[str, Any]"])

    @property
    def is_moment(self) -> bool:
        """Whether it asks for the one frame that the user is changing."""
        return self.op == "preview" and "moment" in self.content


class Replies:
    """Writes events; `gone` once nobody reads them any more."""

    def __init__(self, stdout: BinaryIO) -> None:
        self._stdout = stdout
        self._lock = threading.Lock()
        self.gone = False

    def send(self, **event: Any) -> None:
        """One event as one line."""
        line = json.dumps(event).encode() + b"\n"
        with self._lock:
            try:
                self._stdout.write(line)
                self._stdout.flush()
            except (OSError, ValueError):  # ValueError: closed
                self.gone = True

    def error(self, request_id: Any, code: int, message: str) -> None:
        """The end of a request that came to nothing."""
        self.send(id=request_id, event="error", code=code, message=" ".join(message.split()))

    def stopped(self, request_id: Any) -> None:
        """The end of a request that was cancelled."""
        self.error(request_id, Cancelled.exit_code, "Stopped.")


class Inbox:
    """Requests in the order in which they came; `ended` once no more can come."""

    def __init__(self, replies: Replies, at_end: Callable[[], None] | None = None) -> None:
        self._replies, self._at_end = replies, at_end
        self._change = threading.Condition()
        self._waiting: deque[Request] = deque()
        self._live: list[Request] = []
        self.ended = False

    def read(self, stdin: BinaryIO) -> None:
        """Takes lines until there are no more; runs in a thread of its own."""
        try:
            for line in stdin:
                if line.strip():
                    self._take(line)
        except (OSError, ValueError):  # torn down from the other side
            pass
        self.end()

    def end(self) -> None:
        """There will be no more requests, and nobody waits for those that are there."""
        with self._change:
            first, self.ended = not self.ended, True
            self._change.notify_all()
        if first and self._at_end is not None:
            self._at_end()

    def next(self, *, wait: bool, patience_s: float = 0.0) -> Request | None:
        """The next request, moments before all others; None if none has come after `patience_s` or no more can come.

        `wait`: for as long as it takes.
        """
        with self._change:
            if not self._waiting and not self.ended and (wait or patience_s > 0):
                self._change.wait_for(lambda: self._waiting or self.ended, None if wait else patience_s)
            if self.ended or not self._waiting:
                return None
            request = next((one for one in self._waiting if one.is_moment), self._waiting[0])
            self._waiting.remove(request)
            return request

    def over(self, request: Request) -> None:
        """Forgets a request: it has been answered."""
        with self._change:
            self._live.remove(request)

    def _take(self, line: bytes) -> None:
        try:
            content = json.loads(line)
        except (ValueError, RecursionError):
            content = None
        if not isinstance(content, dict) or not isinstance(content.get("op"), str):
            self._replies.error(None, RequestError.exit_code, "The worker was sent a line that is no request.")
            return
        fields = cast("dict[str, Any]", content)
        op, request_id = fields.pop("op"), fields.pop("id", None)
        if op in ("cancel", "focus", "feed"):
            self._steer(op, request_id, fields)
            return
        request = Request(request_id, op, fields, _whole(fields.get("focus")))
        with self._change:
            self._waiting.append(request)
            self._live.append(request)
            self._change.notify_all()

    def _steer(self, op: str, request_id: Any, fields: Mapping[str, Any]) -> None:
        with self._change:
            request = next((one for one in self._live if one.id == request_id), None)
            if request is None:  # answered meanwhile
                return
            if op == "focus":
                request.focus = _whole(fields.get("frame"))
                return
            if op == "feed":
                request.fed.put(fields)
                return
            request.cancelled = True
            if request not in self._waiting:
                return
            self._waiting.remove(request)
            self._live.remove(request)
        self._replies.stopped(request_id)


class Teller:
    """Tells what one request's work has come to; raises Cancelled when it is no longer wanted."""

    def __init__(self, request: Request, inbox: Inbox, replies: Replies) -> None:
        self._request, self._inbox, self._replies = request, inbox, replies
        self._told = 0.0

    def __call__(self, event: Event) -> None:
        self.check()
        if isinstance(event, Stage):
            self.send("stage", name=event.name)
        elif isinstance(event, Progress):
            now = time.monotonic()
            if now - self._told >= TELL_S or event.done == event.total:
                self._told = now
                self.send("progress", done=event.done, total=event.total)
        else:
            self.send("advice", text=event.text)

    @property
    def focus(self) -> int:
        """The frame that the user looks at."""
        return self._request.focus

    def fed(self, patience_s: float) -> list[Mapping[str, Any]]:
        """All that was fed to this request since the last time; waits for it, `patience_s` at most."""
        found: list[Mapping[str, Any]] = []
        with suppress(queue.Empty):
            found.append(self._request.fed.get(block=patience_s > 0, timeout=patience_s or None))
            while True:
                found.append(self._request.fed.get_nowait())
        return found

    def check(self) -> None:
        """Raises Cancelled when the request is no longer wanted."""
        if self._request.cancelled or self._inbox.ended or self._replies.gone:
            raise Cancelled("Stopped.")

    def send(self, event: str, **values: Any) -> None:
        """One event of this request."""
        self._replies.send(id=self._request.id, event=event, **values)


def _whole(value: Any) -> int:
    return value if isinstance(value, int) and value > 0 else 0
