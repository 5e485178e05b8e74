"""The pool with workers that speak the real protocol and do nothing but what a test wants of them."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.batch.pool import Pool, Update, share_done, worker_places
from engine.errors import LikenessError

WORKER = """
import json, os, sys, time
print(json.dumps({"event": "ready"}), flush=True)
for line in sys.stdin:
    asked = json.loads(line)
    task, said = asked["task"], lambda **event: print(json.dumps({"id": asked["id"], **event}), flush=True)
    said(event="stage", name="rendering")
    do = task["do"]
    if do == "die":
        os._exit(7)
    if do == "hang":
        open(task["file"], "w").close()
        time.sleep(600)
    if do == "fail":
        said(event="error", code=4, message="The voice is silent.")
        continue
    said(event="progress", done=1, total=2)
    print("what a library prints", flush=True)
    said(event="done", pid=os.getpid(), threads=os.environ.get("OMP_NUM_THREADS"))
"""
PROGRAM = (sys.executable, "-c", WORKER)


def until_over(pool: Pool, key: str) -> list[Update]:
    out: list[Update] = []
    end_s = time.monotonic() + 120
    while not any(update.key == key and update.kind != "progress" for update in out):
        assert time.monotonic() < end_s
        out += pool.wait(0.2)
    return out


def test_a_worker_stays_warm() -> None:
    with Pool([{"OMP_NUM_THREADS": "3"}], program=PROGRAM) as pool:
        assert pool.free == 1
        pool.submit("a", {"do": "make"})
        assert pool.free == 0
        first = until_over(pool, "a")
        pool.submit("b", {"do": "make"})
        second = until_over(pool, "b")
        assert [update.kind for update in first] == ["progress", "progress", "made"]
        assert [update.done for update in first] == [0.1, pytest.approx(0.535), 1.0]
        assert first[-1].answer["pid"] == second[-1].answer["pid"]
        assert first[-1].answer["threads"] == "3"
        pid = int(first[-1].answer["pid"])
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_a_failure_costs_no_worker() -> None:
    with Pool([{}], program=PROGRAM) as pool:
        pool.submit("a", {"do": "fail"})
        *_, last = until_over(pool, "a")
        assert (last.kind, last.code, last.message) == ("failed", 4, "The voice is silent.")
        pool.submit("b", {"do": "make"})
        assert until_over(pool, "b")[-1].kind == "made"


def test_a_worker_that_dies_is_replaced() -> None:
    with Pool([{}], program=PROGRAM) as pool:
        pool.submit("a", {"do": "die"})
        *_, last = until_over(pool, "a")
        assert last.kind == "died"
        assert "ended by itself (code 7)" in last.message
        assert pool.free == 1
        pool.submit("b", {"do": "make"})
        assert until_over(pool, "b")[-1].kind == "made"


def test_a_worker_that_hangs_is_ended(tmp_path: Path) -> None:
    hung = tmp_path / "hung"
    now_s = 0.0
    with Pool([{}, {}], patience_s=900, program=PROGRAM, clock=lambda: now_s) as pool:
        pool.submit("a", {"do": "hang", "file": str(hung)})
        heard: list[Update] = []
        while not (heard and hung.exists()):
            heard += pool.wait(0.1)
        assert [update.kind for update in heard] == ["progress"]
        now_s = 899.0
        assert pool.wait(0) == []
        now_s = 901.0
        *_, last = until_over(pool, "a")
        assert last.kind == "died"
        assert "said nothing for 900 s" in last.message
        assert pool.free == 2
        pool.submit("b", {"do": "make"})
        assert until_over(pool, "b")[-1].kind == "made"


def test_workers_that_never_start_are_our_fault() -> None:
    with Pool([{}], program=(sys.executable, "-c", "raise SystemExit(3)")) as pool:
        for _ in range(2):
            pool.submit("a", {})
            assert until_over(pool, "a")[-1].kind == "died"
        pool.submit("a", {})
        with pytest.raises(LikenessError, match="end as soon as they start"):
            until_over(pool, "a")


def test_places(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OMP_NUM_THREADS")
    monkeypatch.delenv("CUDA_VISIBLE_DEVICES", raising=False)
    devices = machine(monkeypatch, cores=8)
    assert worker_places(None) == [{"OMP_NUM_THREADS": "1"}] * 4
    assert worker_places(2) == [{"OMP_NUM_THREADS": "2"}] * 2
    devices(["mps", "cpu"])
    assert worker_places(None) == [{"OMP_NUM_THREADS": "4"}]
    devices(["cuda:0", "cuda:1", "cpu"])
    assert [place["CUDA_VISIBLE_DEVICES"] for place in worker_places(None)] == ["0", "1"]
    assert [place["CUDA_VISIBLE_DEVICES"] for place in worker_places(3)] == ["0", "1", "0"]
    monkeypatch.setenv("CUDA_VISIBLE_DEVICES", "4,6")
    assert [place["CUDA_VISIBLE_DEVICES"] for place in worker_places(None)] == ["4", "6"]


def machine(monkeypatch: pytest.MonkeyPatch, cores: int) -> Callable[[list[str]], None]:
    from engine import devices

    def has(names: list[str]) -> None:
        found = tuple(devices.Device(name, name) for name in names)
        monkeypatch.setattr(devices, "devices", lambda: found)

    monkeypatch.setattr(devices, "cpu_cores", lambda: cores)
    has(["cpu"])
    return has


def test_shares() -> None:
    assert share_done(0, 10) == pytest.approx(0.1)
    assert share_done(10, 10) == pytest.approx(0.97)
    assert share_done(20, 10) == pytest.approx(0.97)
    assert share_done(None, 10) == share_done(1, 0) == 0.0
