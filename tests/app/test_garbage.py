from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app import garbage
from app.garbage import GarbageCare


class Knot(QObject):
    """Holds itself, so that only a collection ends it."""

    def __init__(self) -> None:
        super().__init__()
        self.me = self


@pytest.fixture
def care(qapp: object) -> Iterator[GarbageCare]:
    made = GarbageCare()
    yield made
    made.stop()


def allocate() -> list[list[int]]:
    return [[number] for number in range(20_000)]


def test_no_thread_but_the_windows_collects(care: GarbageCare, qtbot: QtBot) -> None:
    ended_in: list[int] = []
    knot = Knot()
    gone = weakref.finalize(knot, lambda: ended_in.append(threading.get_ident()))
    del knot
    kept: list[list[list[int]]] = []
    thread = threading.Thread(target=lambda: kept.append(allocate()))
    thread.start()
    thread.join()
    assert gone.alive
    assert gc.get_count()[0] > garbage.THRESHOLDS[0]
    qtbot.waitUntil(lambda: not gone.alive, timeout=10_000)
    assert ended_in == [threading.get_ident()]


def test_all_generations_get_their_turn(care: GarbageCare, monkeypatch: pytest.MonkeyPatch) -> None:
    collected: list[int] = []
    monkeypatch.setattr(gc, "collect", lambda generation: collected.append(generation) or 0)
    for counts, expected in (((10, 0, 0), []), ((5000, 3, 0), [0]), ((5000, 11, 3), [1]), ((9000, 11, 11), [2])):
        collected.clear()
        monkeypatch.setattr(gc, "get_count", lambda counts=counts: counts)
        care.look()
        assert collected == expected


def test_at_the_end_python_does_it_again(qapp: object) -> None:
    made = GarbageCare()
    assert not gc.isenabled()
    made.stop()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
