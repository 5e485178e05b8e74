from __future__ import annotations

import gc
import threading
import weakref

from pytestqt.qtbot import QtBot

from app import background
from engine.errors import LikenessError


def test_work_is_done_in_a_thread_and_told_in_the_windows(qtbot: QtBot) -> None:
    told: list[tuple[object, int]] = []
    background.run(threading.get_ident, lambda where: told.append((where, threading.get_ident())), lambda _: None)
    qtbot.waitUntil(lambda: bool(told))
    assert told[0][0] != threading.get_ident() == told[0][1]


def test_what_a_user_can_mend_is_told_in_a_sentence(qtbot: QtBot) -> None:
    told: list[str] = []

    def fail() -> None:
        raise LikenessError("Choose another file.")

    background.run(fail, lambda _: None, told.append)
    qtbot.waitUntil(lambda: told == ["Choose another file."])


class Large:
    pass


def test_nothing_is_kept_of_what_is_over(qtbot: QtBot) -> None:
    done: list[bool] = []
    gone: list[weakref.ref[Large]] = []
    for _ in range(5):
        large = Large()
        gone.append(weakref.ref(large))
        background.run(lambda large=large: large, lambda _, large=large: done.append(bool(large)), lambda _: None)
        del large
    qtbot.waitUntil(lambda: len(done) == 5)
    background.finish()
    gc.collect()
    assert [ref() for ref in gone] == [None] * 5
