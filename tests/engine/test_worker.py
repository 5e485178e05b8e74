"""The worker's loop, in this process: order, cancelling, whatever can go wrong amid a request."""

from __future__ import annotations

import io
import json
import os
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import torch

from engine import __version__
from engine.errors import Cancelled, VoiceError
from engine.order import Advice, Progress, Stage, Tell
from engine.worker import loop, warm
from engine.worker.arguments import Arguments
from engine.worker.lines import Inbox, Replies, RequestError
from engine.worker.loop import explained, main

Operation = Callable[[Arguments, Tell], dict[str, Any]]


class Wire:
    """A worker in a thread, with pipes; `operations` are what it can do."""

    def __init__(self) -> None:
        read_requests, write_requests = os.pipe()
        read_replies, write_replies = os.pipe()
        self.ended = 0
        self.requests = os.fdopen(write_requests, "wb", buffering=0)
        self.replies = os.fdopen(read_replies, "rb")
        self._open = os.fdopen(read_requests, "rb"), os.fdopen(write_replies, "wb")
        self.thread = threading.Thread(target=main, args=(*self._open, self._end), daemon=True)
        self.thread.start()

    def _end(self) -> None:
        self.ended += 1

    def send(self, *requests: dict[str, Any]) -> None:
        self.requests.write(b"".join(json.dumps(request).encode() + b"\n" for request in requests))

    def next(self) -> dict[str, Any]:
        return json.loads(self.replies.readline())

    def until(self, event: str, request_id: int) -> list[dict[str, Any]]:
        """All events up to that one."""
        told = [self.next()]
        while (told[-1]["event"], told[-1].get("id")) != (event, request_id):
            told.append(self.next())
        return told

    def close(self) -> None:
        self.requests.close()
        self.thread.join(20)
        assert not self.thread.is_alive()
        for stream in (*self._open, self.replies):
            stream.close()


@pytest.fixture
def operations(monkeypatch: pytest.MonkeyPatch) -> dict[str, Operation]:
    table: dict[str, Operation] = {"echo": lambda arguments, tell: {"said": arguments.text("say")}}
    monkeypatch.setattr(loop, "OPERATIONS", table)
    return table


@pytest.fixture
def wire(operations: dict[str, Operation]) -> Iterator[Wire]:
    wire = Wire()
    assert wire.next() == {"event": "ready", "version": __version__}
    yield wire
    wire.close()


def test_requests_are_worked_off_in_order(wire: Wire) -> None:
    wire.send(*({"id": number, "op": "echo", "say": f"{number} ü"} for number in range(5)))
    assert [wire.next() for _ in range(5)] == [
        {"id": number, "event": "done", "said": f"{number} ü"} for number in range(5)
    ]


def test_what_an_operation_tells_comes_as_events(wire: Wire, operations: dict[str, Operation]) -> None:
    def work(_: Arguments, tell: Tell) -> dict[str, Any]:
        tell(Stage("reading"))
        tell(Advice("Come closer."))
        return {}

    operations["work"] = work
    wire.send({"id": "a", "op": "work"})
    assert [wire.next() for _ in range(3)] == [
        {"id": "a", "event": "stage", "name": "reading"},
        {"id": "a", "event": "advice", "text": "Come closer."},
        {"id": "a", "event": "done"},
    ]


def test_progress_is_thinned_out_but_its_end_is_told(wire: Wire, operations: dict[str, Operation]) -> None:
    def work(_: Arguments, tell: Tell) -> dict[str, Any]:
        for done in range(1, 10_001):
            tell(Progress(done, 10_000))
        return {}

    operations["work"] = work
    wire.send({"id": 1, "op": "work"})
    progress = wire.until("done", 1)[:-1]
    assert 1 < len(progress) < 1000
    assert progress[-1] == {"id": 1, "event": "progress", "done": 10_000, "total": 10_000}
    done = [told["done"] for told in progress]
    assert done == sorted(set(done))


def fails_with(error: BaseException) -> Operation:
    def work(_: Arguments, tell: Tell) -> dict[str, Any]:
        raise error

    return work


@pytest.mark.parametrize(
    ("error", "code", "message"),
    [
        (VoiceError("The voice is\nempty; record it again."), 4, "The voice is empty; record it again."),
        (ZeroDivisionError("division by zero"), 1, "Something went wrong inside Likeness: ZeroDivisionError: division"),
        (KeyError("x"), 1, "Something went wrong inside Likeness: KeyError: 'x'."),
        (ValueError(), 1, "Something went wrong inside Likeness: ValueError."),
        (MemoryError(), 6, "There is not enough memory: choose a smaller size or close other programs."),
        (torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2 GiB"), 6, "There is not enough memory"),
        (RuntimeError("[enforce fail] DefaultCPUAllocator: can't allocate memory: 4"), 6, "There is not enough memory"),
        (Cancelled("Stopped; nothing was written."), 130, "Stopped."),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, BaseException) else "",
)
def test_whatever_goes_wrong_is_one_sentence_and_the_worker_lives_on(
    wire: Wire,
    operations: dict[str, Operation],
    error: BaseException,
    code: int,
    message: str,
    capfd: pytest.CaptureFixture[str],
) -> None:
    operations["fail"] = fails_with(error)
    wire.send({"id": 1, "op": "fail"}, {"id": 2, "op": "echo", "say": "still here"})
    told = wire.next()
    assert (told["id"], told["event"], told["code"]) == (1, "error", code)
    assert told["message"].startswith(message)
    assert told["message"].endswith(".")
    assert wire.next() == {"id": 2, "event": "done", "said": "still here"}
    log = capfd.readouterr().err
    assert ("Traceback" in log) == (code == 1 or "memory" in message)


def test_when_memory_runs_short_what_is_warm_is_given_back(wire: Wire, operations: dict[str, Operation]) -> None:
    first = warm.renderer("landmarks")
    assert warm.renderer("landmarks") is first
    operations["fail"] = fails_with(MemoryError())
    wire.send({"id": 1, "op": "fail"})
    wire.next()
    assert warm.renderer("landmarks") is not first


def waiting(started: threading.Event) -> Operation:
    """Works until it is told to stop."""

    def work(_: Arguments, tell: Tell) -> dict[str, Any]:
        started.set()
        for done in range(2000):
            tell(Progress(done, 10_000))
            time.sleep(0.01)
        return {}

    return work


def test_a_running_request_is_cancelled_between_two_of_its_steps(wire: Wire, operations: dict[str, Operation]) -> None:
    started = threading.Event()
    operations["work"] = waiting(started)
    wire.send({"id": 1, "op": "work"}, {"id": 2, "op": "echo", "say": "next"})
    assert started.wait(20)
    wire.send({"op": "cancel", "id": 1}, {"op": "cancel", "id": 1}, {"op": "cancel", "id": 99}, {"op": "focus"})
    assert wire.until("error", 1)[-1] == {"id": 1, "event": "error", "code": 130, "message": "Stopped."}
    assert wire.next() == {"id": 2, "event": "done", "said": "next"}


def test_an_error_that_a_library_makes_of_cancelling_is_not_told(wire: Wire, operations: dict[str, Operation]) -> None:
    started, inner = threading.Event(), {}

    def work(arguments: Arguments, tell: Tell) -> dict[str, Any]:
        try:
            return inner["work"](arguments, tell)
        except Cancelled as error:
            raise RuntimeError("the callback failed") from error

    inner["work"] = waiting(started)
    operations["work"] = work
    wire.send({"id": 1, "op": "work"})
    assert started.wait(20)
    wire.send({"op": "cancel", "id": 1})
    assert wire.until("error", 1)[-1]["code"] == 130


def test_a_request_that_waits_is_cancelled_at_once(wire: Wire, operations: dict[str, Operation]) -> None:
    started = threading.Event()
    operations["work"] = waiting(started)
    wire.send({"id": 1, "op": "work"}, {"id": 2, "op": "echo", "say": "never"})
    assert started.wait(20)
    wire.send({"op": "cancel", "id": 2})
    told = wire.until("error", 2)[-1]
    assert told["code"] == 130
    wire.send({"op": "cancel", "id": 1})
    wire.until("error", 1)
    wire.send({"id": 3, "op": "echo", "say": "x"})
    assert wire.next() == {"id": 3, "event": "done", "said": "x"}


def test_what_will_be_needed_is_loaded_while_nothing_is_asked_for(
    wire: Wire, operations: dict[str, Operation], monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    loaded: list[str] = []
    go, begun, over = threading.Event(), threading.Event(), threading.Event()

    def first() -> None:
        loaded.append("first")
        begun.set()
        assert go.wait(20)

    def broken() -> None:
        raise ValueError("half installed")

    def last() -> None:
        loaded.append("last")
        over.set()

    monkeypatch.setattr(warm, "AHEAD", (first, broken, last))
    operations["portrait"] = operations["echo"]
    wire.send({"id": 1, "op": "echo", "say": "not yet"})
    wire.next()
    assert not begun.wait(0.2)
    wire.send({"id": 2, "op": "portrait", "say": "now"})
    assert wire.next()["event"] == "done"
    assert begun.wait(20)
    wire.send({"id": 3, "op": "echo", "say": "in between"})
    time.sleep(0.1)
    go.set()
    assert wire.next()["said"] == "in between"
    assert over.wait(20)
    wire.send({"id": 4, "op": "portrait", "say": "again"})
    wire.next()
    wire.send({"id": 5, "op": "echo", "say": "x"})
    wire.next()
    assert loaded == ["first", "last"]  # once in the life of a worker, and a step that fails hinders nothing
    assert "half installed" in capfd.readouterr().err


def test_the_end_of_input_ends_the_work_and_is_told_once(wire: Wire, operations: dict[str, Operation]) -> None:
    started = threading.Event()
    operations["work"] = waiting(started)
    wire.send({"id": 1, "op": "work"}, {"id": 2, "op": "echo", "say": "never"})
    assert started.wait(20)
    before = time.monotonic()
    wire.close()
    assert time.monotonic() - before < 5
    assert wire.ended == 1


def test_when_nobody_listens_the_work_ends(operations: dict[str, Operation]) -> None:
    read, write = os.pipe()
    os.close(read)
    stdin_read, stdin_write = os.pipe()
    with os.fdopen(stdin_read, "rb") as stdin, os.fdopen(write, "wb", buffering=0) as stdout:
        thread = threading.Thread(target=main, args=(stdin, stdout), daemon=True)
        thread.start()
        thread.join(20)
        assert not thread.is_alive()
        os.close(stdin_write)
        deadline = time.monotonic() + 10
        while any(one.name == "requests" for one in threading.enumerate()) and time.monotonic() < deadline:
            time.sleep(0.01)


def test_the_focus_is_kept_while_a_request_waits() -> None:
    inbox = Inbox(Replies(io.BytesIO()))
    lines = [{"id": 7, "op": "preview", "focus": 12}, {"op": "focus", "id": 7, "frame": 40}, {"id": 8, "op": "preview"}]
    inbox.read(io.BytesIO(b"\n".join(json.dumps(line).encode() for line in lines)))
    assert inbox.ended
    assert inbox.next(wait=True) is None  # nobody waits for these any more
    assert [(request.id, request.focus) for request in inbox._live] == [(7, 40), (8, 0)]


@pytest.mark.parametrize(
    ("content", "read", "message"),
    [
        ({}, lambda a: a.text("x"), "not told x"),
        ({"x": 3}, lambda a: a.text("x"), "not as text"),
        ({"x": ""}, lambda a: a.path("x"), "told no x"),
        ({"x": True}, lambda a: a.number("x"), "not as a number"),
        ({"x": float("inf")}, lambda a: a.number("x"), "not as a number"),
        ({"x": 3.5}, lambda a: a.pixels("x"), "16 to 16000 px"),
        ({"x": 8}, lambda a: a.pixels("x"), "16 to 16000 px"),
        ({"files": []}, lambda a: a.files(), "not told files"),
        ({}, lambda a: a.value(int, "x"), "not told x"),
    ],
    ids=range(9),
)
def test_a_value_of_the_wrong_kind_is_named(
    content: dict[str, Any], read: Callable[[Arguments], object], message: str
) -> None:
    with pytest.raises(RequestError, match=message):
        read(Arguments(content))


def test_a_sentence_is_one_line_for_any_error() -> None:
    assert explained(RuntimeError("first line.\nsecond line"))[1].endswith("RuntimeError: first line.")
