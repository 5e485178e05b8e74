"""What looks wrong is looked for beside the window, after every edit, and can be mended."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from app.quality import mended
from app.studio import Studio
from engine import edits, quality
from engine.document import Blob, GeneratedMotion, Project
from engine.quality import Problem

WaitFor = Callable[[Callable[[], bool]], None]
MOTION = GeneratedMotion(Blob("a" * 64, "motion.npy", 1), "audio2keypoint", 0, 250, "")


def silence(start_s: float, end_s: float) -> Problem:
    return Problem(start_s, end_s, "open_in_silence", start_s, 0.5, 0.1, 0.06, "mouth")


def jaw(start_s: float, value: float) -> Problem:
    return Problem(start_s, start_s + 0.4, "stretched_jaw", start_s, 0.5, value, 1.32, "jaw")


def test_ranges_that_do_the_same_at_the_same_time_become_one() -> None:
    project = mended(Project(motion=MOTION), [silence(1.0, 1.4), silence(1.5, 2.0), silence(5.0, 5.5)])
    assert [(r.start_s, r.end_s) for r in project.ranges] == [
        (pytest.approx(0.84), pytest.approx(2.16)),
        (pytest.approx(4.84), pytest.approx(5.66)),
    ]
    one, other = jaw(1.0, 1.4), jaw(1.1, 1.7)
    apart = [edits_of.ranges[0].mouth_gain for edits_of in (mended(Project(), [one]), mended(Project(), [other]))]
    both = mended(Project(), [one, other]).ranges
    assert [r.mouth_gain for r in both] == [min(apart)], "gains are not multiplied"
    assert len(mended(Project(), [silence(1, 2), one]).ranges) == 2, "what does something else stays apart"


def test_next_goes_round(studio: Studio) -> None:
    watch = studio.quality
    assert watch.next(1.0, 1) is None
    watch.problems = (silence(1.0, 2.0), silence(3.0, 4.0), silence(6.0, 7.0))
    first, second, third = watch.problems
    assert watch.next(0.0, 1) == first
    assert watch.next(1.0, 1) == second, "the one that the playhead stands on is behind it"
    assert watch.next(6.0, 1) == first
    assert watch.next(6.0, -1) == second
    assert watch.next(1.0, -1) == third
    assert watch.next(2.0, -1) == first


def test_what_no_edit_mends_is_told(studio: Studio, notices: list[tuple[str, str]]) -> None:
    faint = Problem(0.0, 10.0, "low_confidence", 0.0, 0.3, 0.4, 0.5)
    assert not studio.quality.can_fix(faint)
    studio.quality.fix(faint)
    assert [level for level, _ in notices] == ["advice"]
    assert studio.project == Project()


def test_it_follows_edits_and_mends(spoken: Studio, wait_for: WaitFor) -> None:
    watch = spoken.quality
    wait_for(lambda: watch.looked)
    found_at_first = watch.problems
    before = spoken.project
    spoken.blinks.add(0.9)
    spoken.blinks.hold(1.0)
    wait_for(lambda: any(problem.kind == "long_blink" for problem in watch.problems))
    wrong = spoken.project
    problem = next(problem for problem in watch.problems if problem.kind == "long_blink")
    assert watch.can_fix(problem)
    watch.fix(problem)
    assert spoken.session.undo_label == f"Mend what looks wrong 00:0{problem.worst_s:.1f}"
    wait_for(lambda: not any(problem.kind == "long_blink" for problem in watch.problems))
    spoken.session.undo()
    assert spoken.project == wrong
    wait_for(lambda: any(problem.kind == "long_blink" for problem in watch.problems))
    spoken.session.undo()
    spoken.session.undo()
    assert spoken.project == before
    wait_for(lambda: watch.problems == found_at_first)

    # All at once: one step to undo.
    spoken.blinks.add(0.9)
    spoken.blinks.hold(1.0)
    spoken.edit(edits.add_landmark_key(spoken.project, 1.0, (8,), 0.0, 0.5, before_s=0.5, after_s=0.5), "Long chin")
    wait_for(lambda: len({problem.kind for problem in watch.problems}) > 1)
    wrong = spoken.project
    watch.fix_all()
    assert spoken.project != wrong
    spoken.session.undo()
    assert spoken.project == wrong


def test_a_motion_that_is_gone_is_not_judged(spoken: Studio, wait_for: WaitFor) -> None:
    watch = spoken.quality
    spoken.blinks.add(0.9)
    spoken.blinks.hold(1.0)
    wait_for(lambda: bool(watch.problems))
    told: list[bool] = []
    watch.changed.connect(lambda: told.append(watch.looked))
    spoken.session.new()
    assert (watch.problems, watch.looked, told) == ((), False, [False]), "at once, not when it is calm"


def test_a_motion_that_is_out_of_date_is_not_judged(spoken: Studio, wait_for: WaitFor) -> None:
    watch = spoken.quality
    spoken.blinks.add(0.9)
    spoken.blinks.hold(1.0)
    wait_for(lambda: bool(watch.problems))
    spoken.edit(edits.change(spoken.project, seed=77), "Another seed")
    assert (watch.problems, watch.looked) == ((), False)
    spoken.session.undo()
    wait_for(lambda: bool(watch.problems))


def test_what_was_found_in_another_project_is_not_shown(
    spoken: Studio, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, wait_for: WaitFor
) -> None:
    watch = spoken.quality
    wait_for(lambda: watch.looked)
    begun, go_on = threading.Event(), threading.Event()

    def slow(*_: object) -> tuple[Problem, ...]:
        begun.set()
        go_on.wait(20)
        return (silence(0.0, 1.0),)

    monkeypatch.setattr(quality, "problems", slow)
    spoken.blinks.add(0.9)
    wait_for(begun.is_set)
    monkeypatch.undo()
    spoken.session.new()
    go_on.set()
    qtbot.wait(300)
    assert watch.problems == ()
    assert not watch._looking


def test_many_edits_are_looked_at_once_when_they_rest(
    spoken: Studio, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, wait_for: WaitFor
) -> None:
    wait_for(lambda: spoken.quality.looked)
    looks: list[int] = []
    real = quality.problems
    monkeypatch.setattr(quality, "problems", lambda *given: looks.append(1) or real(*given))
    spoken.blinks.add(0.3)
    gesture = spoken.selected.gesture("Move")
    chosen = spoken.selected.selection
    for step in range(20):
        gesture.apply(lambda start, step=step: edits.move_selected(start, chosen, step * 0.05))
        qtbot.wait(10)
    during = len(looks)
    wait_for(lambda: len(looks) > 0)
    qtbot.wait(400)
    assert (during, len(looks)) == (0, 1)


def test_a_look_that_fails_is_told_once_and_looks_go_on(
    spoken: Studio, monkeypatch: pytest.MonkeyPatch, notices: list[tuple[str, str]], wait_for: WaitFor
) -> None:
    watch = spoken.quality
    wait_for(lambda: watch.looked)

    looks: list[int] = []

    def broken(*_: object) -> tuple[Problem, ...]:
        looks.append(1)
        raise ValueError("no such frame")

    monkeypatch.setattr(quality, "problems", broken)
    for count, at_s in ((1, 0.4), (2, 1.2)):
        spoken.blinks.add(at_s)
        wait_for(lambda count=count: len(looks) == count and not watch._looking)
    assert [level for level, _ in notices] == ["error"]
    assert "no such frame" in notices[0][1]
    assert (watch.problems, watch.looked) == ((), False)
    monkeypatch.undo()
    spoken.blinks.add(1.7)
    wait_for(lambda: watch.looked)
