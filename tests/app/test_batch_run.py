"""A batch at work: the child process, whatever it says and however it ends."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest
from pytestqt.qtbot import QtBot

from app import batch_run
from app.batch import Batch, arguments
from app.batch_list import How
from app.batch_run import BatchRun, command
from app.studio import Studio
from engine.cli.parser import parse

Script = Callable[[str], None]
HEAD = "import json,sys,time\ndef say(**e): print(json.dumps(e), flush=True)\n"
SLEEP = "say(event='batch', total=2, out='/o', report='/o/r.html'); time.sleep(600)"


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> Script:
    """Lets a few lines of Python stand for the command."""

    def use(text: str) -> None:
        monkeypatch.setattr(batch_run, "command", lambda words: (sys.executable, ["-c", HEAD + text, *words]))

    return use


@pytest.fixture
def run(qtbot: QtBot) -> Iterator[BatchRun]:
    made = BatchRun()
    yield made
    made.end()


def over(run: BatchRun, qtbot: QtBot) -> tuple[list[dict[str, object]], str]:
    """Starts a run; returns what it told and with which sentence it ended."""
    events: list[dict[str, object]] = []
    run.told.connect(events.append)
    with qtbot.waitSignal(run.ended, timeout=30_000) as ended:
        run.start([], {})
    assert not run.running
    return events, "".join(map(str, ended.args or ()))


def test_events_are_told_and_a_good_end_has_no_sentence(run: BatchRun, script: Script, qtbot: QtBot) -> None:
    script("say(event='batch', total=1)\nsay(event='done', made=0, kept=0, failed=1)\nsys.exit(10)")
    events, sentence = over(run, qtbot)
    assert [event["event"] for event in events] == ["batch", "done"]
    assert sentence == "", "that some jobs failed is no failure of the run"


def test_lines_that_are_no_events_are_left_out(run: BatchRun, script: Script, qtbot: QtBot) -> None:
    script("print('hello'); print('[1]'); print('\\xff{'); print('[' * 99999); print('')\nsay(event='done', made=1)")
    events, sentence = over(run, qtbot)
    assert events == [{"event": "done", "made": 1}]
    assert sentence == ""


def test_a_line_without_an_end_is_refused(
    run: BatchRun, script: Script, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batch_run, "LONGEST_LINE", 10_000)
    script("sys.stdout.write('x' * 50000); sys.stdout.flush(); time.sleep(600)")
    assert "cannot be understood" in over(run, qtbot)[1]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("say(event='error', code=2, message='The list is empty.'); sys.exit(2)", "The list is empty."),
        ("sys.stderr.write('likeness: no such option\\n'); sys.exit(2)", "no such option"),
        ("sys.exit(3)", "exit code 3"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGKILL)", "ended from outside"),
    ],
)
@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_why_a_run_failed_is_one_sentence(text: str, told: str, run: BatchRun, script: Script, qtbot: QtBot) -> None:
    script(text)
    sentence = over(run, qtbot)[1]
    assert told in sentence
    assert "\n" not in sentence


def test_a_program_that_is_not_there(run: BatchRun, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch_run, "command", lambda _: ("/nowhere/likeness", []))
    assert "install" in over(run, qtbot)[1]


def test_stopping_is_asked_for_and_enforced(
    run: BatchRun, script: Script, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    script(SLEEP)
    with qtbot.waitSignal(run.told, timeout=30_000):
        run.start([], {})
    with qtbot.waitSignal(run.ended, timeout=30_000) as ended:
        run.stop()
        assert run.stopping
    assert ended.args == [""]
    script("import signal; signal.signal(signal.SIGTERM, signal.SIG_IGN); " + SLEEP)
    run._patience.setInterval(100)
    with qtbot.waitSignal(run.told, timeout=30_000):
        run.start([], {})
    with qtbot.waitSignal(run.ended, timeout=30_000) as ended:
        run.stop()
    assert ended.args == [""]


def test_the_command_line_knows_the_words(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    how = How(tmp_path / "out", workers=3, overwrite=True)
    words = arguments(tmp_path / "jobs.csv", how, again=True)
    chosen = parse(["batch", *words])
    assert (chosen.jobs, chosen.out) == (str(tmp_path / "jobs.csv"), str(how.folder))
    assert (chosen.workers, chosen.overwrite, chosen.again, chosen.json) == (3, True, True, True)
    plain = parse(["batch", *arguments(tmp_path / "jobs.csv", How(tmp_path), again=False)])
    assert (plain.workers, plain.overwrite, plain.again) == (None, False, False)
    assert command(["x"]) == (sys.executable, ["-m", "engine.cli", "batch", "x"])
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command(["x"]) == (sys.executable, ["batch", "x"])


# The batch of a studio


@pytest.fixture
def batch(studio: Studio, tmp_path: Path, qtbot: QtBot) -> Batch:
    """One portrait and two voices, which nobody looks into here."""
    made = studio.batch
    made.draft.open()
    made.draft.choose(folder=tmp_path / "out")
    for name in ("anna.png", "one.wav", "two.wav"):
        (tmp_path / name).touch()
    made.draft.add([tmp_path / name for name in ("anna.png", "one.wav", "two.wav")])
    qtbot.waitUntil(lambda: made.draft.ready and made.draft.model.total == 2)
    return made


JOBS = """
say(event='batch', total=2, out='/o', report=sys.argv[3] + '/report.html')
say(event='job', index=0, state='done', done=1, path='/o/a.mp4', took_s=2, tries=1, problems=3)
say(event='job', index=1, state='running', done=0.5)
say(event='job', index=7, state='done'); say(event='job', index='1', state='done'); say(event='job')
"""


def test_a_child_that_dies_is_told_and_the_list_stays(
    batch: Batch, studio: Studio, script: Script, qtbot: QtBot, notices: list[tuple[str, str]], tmp_path: Path
) -> None:
    script(JOBS + "time.sleep(600)")
    batch.start()
    model = batch.draft.model
    qtbot.waitUntil(lambda: model.counts["running"] == 1, timeout=30_000)
    assert batch.running
    batch.draft.clear()
    batch.draft.remove_jobs([0])
    assert model.total == 2, "nothing changes the list of a run"
    os.kill(batch.pid, signal.SIGTERM)
    qtbot.waitUntil(lambda: not batch.running, timeout=30_000)
    assert notices[0][0] == "error"
    assert "Start" in notices[0][1]
    assert [outcome.state for outcome in model.outcomes] == ["done", "waiting"]
    assert model.outcome(0).problems == 3
    assert batch.draft.report == tmp_path / "out" / "report.html"


def test_the_list_is_there_again_in_the_next_window(
    batch: Batch, studio: Studio, script: Script, qtbot: QtBot, home: Path
) -> None:
    script(JOBS + "say(event='job', index=1, state='failed', message='No face.')\nsay(event='done', made=1, failed=1)")
    with qtbot.waitSignal(batch.finished, timeout=30_000) as ended:
        batch.start()
    assert ended.args == [1, 0, 1]
    batch.close()
    again = Batch(studio)
    again.draft.open()
    qtbot.waitUntil(lambda: again.draft.model.total == 2)
    assert again.draft.list == batch.draft.list
    assert [outcome.state for outcome in again.draft.model.outcomes] == ["done", "failed"]
    assert again.draft.model.outcome(1).message == "No face."
    again.draft.choose(renderer="landmarks")
    qtbot.waitUntil(lambda: again.draft.ready)
    assert [outcome.state for outcome in again.draft.model.outcomes] == ["waiting"] * 2, "others are wanted now"
    again.draft.choose(renderer="warp")
    qtbot.waitUntil(lambda: again.draft.ready)
    assert again.draft.model.outcome(0).state == "done"
    again.close()


def test_nothing_starts_without_jobs(studio: Studio, notices: list[tuple[str, str]], qtbot: QtBot) -> None:
    studio.batch.draft.open()
    qtbot.waitUntil(lambda: studio.batch.draft.ready)
    studio.batch.start()
    assert not studio.batch.running
    assert notices == [("error", "Add a portrait: a picture of a face.")]


def test_a_folder_that_cannot_be_made(
    batch: Batch, notices: list[tuple[str, str]], tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "out").touch()
    batch.start()
    qtbot.waitUntil(lambda: not batch.running)
    assert notices
    assert notices[0][0] == "error"


def test_the_end_of_the_program_ends_the_run_and_keeps_the_list(
    batch: Batch, studio: Studio, script: Script, qtbot: QtBot, notices: list[tuple[str, str]]
) -> None:
    script(JOBS + "time.sleep(600)")
    batch.start()
    qtbot.waitUntil(lambda: bool(batch.pid) and batch.draft.model.counts["done"] == 1, timeout=30_000)
    child = psutil.Process(batch.pid)
    batch.close()
    assert not child.is_running()
    assert notices == []
    again = Batch(studio)
    again.draft.open()
    qtbot.waitUntil(lambda: again.draft.model.total == 2)
    assert [outcome.state for outcome in again.draft.model.outcomes] == ["done", "waiting"]
    again.close()
