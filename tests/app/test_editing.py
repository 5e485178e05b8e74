"""Commands on blinks, cues and markers, in a studio with real motion: what they make, what they are called, undo."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.editing.words import moment, named
from app.studio import Studio
from engine.document import Blink, Cue, Project
from engine.errors import ModelError
from engine.motion.blink_sequences import BlinkSequences
from engine.selection import Selection, items


def done_and_undone(studio: Studio, command: Callable[[], object], label: str) -> Project:
    """The project after a command with that label; it is undone, redone and kept."""
    before = studio.project
    command()
    after = studio.project
    assert after != before
    assert studio.session.undo_label == label
    studio.session.undo()
    assert studio.project == before
    studio.session.redo()
    assert studio.project == after
    return after


@pytest.mark.parametrize(
    ("seconds", "text"), [(0, "00:00.0"), (3.24, "00:03.2"), (59.97, "01:00.0"), (754.06, "12:34.1"), (-1, "00:00.0")]
)
def test_moments_are_minutes_seconds_and_tenths(seconds: float, text: str) -> None:
    assert moment(seconds) == text


def test_what_is_selected_has_a_name() -> None:
    project = Project(cues=(Cue(3.2, 4, "A"), Cue(5, 6, "B")))
    assert named(project, Selection.of("cue", project.cues[:1])) == "mouth cue 00:03.2"
    assert named(project, Selection.of("cue", project.cues)) == "2 mouth cues"
    assert named(project, Selection()) == ""


def test_without_motion_blinks_and_cues_say_what_is_missing(studio: Studio, notices: list[tuple[str, str]]) -> None:
    studio.blinks.add(1.0)
    studio.blinks.replace()
    studio.blinks.scale_rate(2.0)
    studio.cues.add(1.0, 2.0, "A")
    assert studio.project == Project()
    assert [level for level, _ in notices] == ["error"] * 4
    assert all("add a portrait and a voice" in sentence for _, sentence in notices)


def test_a_damaged_blink_net_is_told_and_nothing_is_lost(
    spoken: Studio, notices: list[tuple[str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    damaged = "The model blinks-v1 (blinks-v1.safetensors) is damaged; please install Likeness again."

    def learned() -> BlinkSequences:
        raise ModelError(damaged)

    monkeypatch.setattr("engine.motion.blinks.learned_sequences", learned)
    before = spoken.project
    spoken.blinks.replace()
    spoken.blinks.scale_rate(1.5)
    assert spoken.project == before
    assert [one for one in notices if one[0] == "error"] == [("error", damaged)] * 2


def test_blinks(spoken: Studio, notices: list[tuple[str, str]]) -> None:
    studio, chosen = spoken, lambda: spoken.selected.selection
    original = studio.project
    steps = 0

    def step(command: Callable[[], object], label: str) -> Project:
        nonlocal steps
        steps += 1
        return done_and_undone(studio, command, label)

    # What is undone and redone is selected as what is there again; a command on it selects it first.
    step(lambda: studio.blinks.add(0.5), "Add a blink 00:00.5")
    mine = next(blink for blink in studio.project.blinks.blinks if blink.own)
    assert mine.start_s < 0.5 < mine.end_s
    studio.selected.select("blink", [mine])
    step(lambda: studio.blinks.change(eyes="left"), "Change blink 00:00.4")
    mine = next(blink for blink in studio.project.blinks.blinks if blink.own)
    assert mine.eyes == "left"
    assert chosen().one == mine, "the selection follows the edit"
    step(lambda: studio.blinks.change(ease="snap", closure=0.8), "Change blink 00:00.4")
    step(lambda: studio.blinks.hold(0.4), "Hold blink 00:00.4 closed")
    held = chosen().one
    assert isinstance(held, Blink)
    assert (held.hold_s, held.length_s) == (0.4, pytest.approx(mine.length_s + 0.4))
    step(lambda: studio.selected.nudge(5), "Move blink 00:00.4")
    moved = chosen().one
    assert isinstance(moved, Blink)
    assert moved.start_s == pytest.approx(held.start_s + 0.2)

    step(lambda: studio.blinks.add(1.7, "right"), "Add a wink 00:01.7")
    own = [blink for blink in studio.project.blinks.blinks if blink.own]
    assert [blink.eyes for blink in own] == ["left", "right"]
    studio.selected.select("blink", own)
    step(lambda: studio.blinks.change(start_s=0.2), "Change 2 blinks")
    both = [blink for blink in studio.project.blinks.blinks if blink.own]
    assert both[0].start_s == pytest.approx(0.2)
    assert both[1].start_s - both[0].start_s == pytest.approx(own[1].start_s - own[0].start_s), "they move together"

    # Keep mine, regenerate the rest.
    seed = studio.project.blinks.seed
    for number in (1, 2, 3):
        step(studio.blinks.replace, f"Other generated blinks, seed {seed + number}")
        assert [blink for blink in studio.project.blinks.blinks if blink.own] == both

    studio.blinks.scale_rate(0.0)
    steps += studio.session.undo_label == "Blink 0 % as often"
    assert list(studio.project.blinks.blinks) == both
    studio.blinks.scale_rate(2.0)
    assert list(studio.project.blinks.blinks) == both
    assert notices[-1] == ("advice", "There is no room for more blinks.")

    step(lambda: studio.blinks.mute(True), "Mute all blinks")
    assert studio.scene.composed is not None
    assert studio.scene.composed.closure_TE.max() < 0.1  # lids still follow eyes that look down
    studio.blinks.mute(True)
    step(lambda: studio.blinks.mute(False), "Show all blinks")
    assert studio.scene.composed.closure_TE.max() == pytest.approx(1.0, abs=0.25)

    for _ in range(steps):
        studio.session.undo()
    assert studio.project == original


def test_the_same_blink_twice_stays_selected_and_muted_ones_are_told(
    spoken: Studio, notices: list[tuple[str, str]]
) -> None:
    spoken.blinks.add(1.0)
    one = spoken.selected.selection.one
    label = spoken.session.undo_label
    spoken.blinks.add(1.0)
    assert spoken.selected.selection.one == one is not None
    spoken.selected.delete()
    assert spoken.session.undo_label == "Delete blink 00:00.9"
    spoken.session.undo()
    assert spoken.session.undo_label == label
    spoken.blinks.mute(True)
    spoken.blinks.add(1.5)
    assert notices[-1][0] == "advice"
    assert "muted" in notices[-1][1]


def test_rates_can_be_scaled_several_times_in_a_row(spoken: Studio) -> None:
    spoken.scene._voice_s = 120.0  # as if two minutes were heard
    spoken.blinks.replace()
    start = len(spoken.project.blinks.blinks)
    assert start > 20
    counts: list[int] = []
    before = spoken.project
    for factor in (0.5, 0.5, 2.0, 2.0, 1.5):
        spoken.blinks.scale_rate(factor)
        counts.append(len(spoken.project.blinks.blinks))
    assert counts == [pytest.approx(start * share, abs=3) for share in (0.5, 0.25, 0.5, 1.0, 1.5)]
    for _ in range(5):
        spoken.session.undo()
    assert spoken.project == before


def test_cues_and_markers(spoken: Studio) -> None:
    studio = spoken
    original = studio.project
    done_and_undone(studio, lambda: studio.cues.add(0.4, 0.8, "D"), "Mouth cue D 00:00.4")
    mine = next(cue for cue in studio.project.cues if cue.own)
    studio.selected.select("cue", [mine])
    done_and_undone(studio, lambda: studio.cues.change(shape="F"), "Change mouth cue 00:00.4")
    assert studio.selected.selection.one == Cue(0.4, 0.8, "F", own=True)
    done_and_undone(studio, lambda: studio.cues.change(end_s=1.2), "Change mouth cue 00:00.4")
    done_and_undone(studio, lambda: studio.cues.add(1.4, 1.6, "A"), "Mouth cue A 00:01.4")
    own = [cue for cue in studio.project.cues if cue.own]
    studio.selected.select("cue", own)
    before = studio.project
    studio.cues.change(start_s=0.1)
    assert studio.project == before, "several are not laid on one moment"
    done_and_undone(studio, lambda: studio.cues.change(shape="B"), "Change 2 mouth cues")
    done_and_undone(studio, lambda: studio.selected.nudge(-2), "Move 2 mouth cues")
    done_and_undone(studio, studio.selected.delete, "Delete 2 mouth cues")
    assert not [cue for cue in studio.project.cues if cue.own]

    done_and_undone(studio, lambda: studio.cues.add_marker(1.0, "here"), "Marker 00:01.0")
    studio.selected.clear()
    studio.cues.add_marker(1.01)
    assert items(studio.project, "marker") == tuple(studio.selected.selection.items), "the one that is there"
    done_and_undone(studio, lambda: studio.cues.change_marker(text="there"), "Change marker 00:01.0")
    while studio.project != original:
        assert studio.session.undo_label is not None
        studio.session.undo()
