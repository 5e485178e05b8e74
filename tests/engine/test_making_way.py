"""What overlaps makes way: for any number at once, as one after the other would."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from engine import edits
from engine.document import Blink, BlinkTrack, Blob, Cue, GeneratedMotion, Project, Segment
from engine.edits.limits import Taken
from engine.motion.blinks import scaled_rate
from engine.selection import Selection

# Few different moments, so that much begins where other things end.
moments = st.integers(0, 24).map(lambda n: n / 4)
lengths = st.integers(1, 10).map(lambda n: n / 4)
blinks = st.builds(Blink, moments, lengths, eyes=st.sampled_from(["both", "left", "right"]), own=st.booleans())
cues = st.builds(
    lambda start_s, length_s, shape, own: Cue(start_s, start_s + length_s, shape, own),
    moments,
    lengths,
    st.sampled_from("ABC"),
    st.booleans(),
)
MOTION = GeneratedMotion(Blob("1" * 64, "motion.npy", 1), "test", 0, 500, "")


def same_eye_at_once(one: Blink, other: Blink) -> bool:
    same_eye = "both" in (one.eyes, other.eyes) or one.eyes == other.eyes
    return same_eye and one.start_s < other.end_s and other.start_s < one.end_s


def one_after_the_other(kept: Sequence[Blink], new: Sequence[Blink]) -> BlinkTrack:
    """What `put_blinks` means: each in its turn takes its place from all that are there by then."""
    for blink in new:
        kept = [*(other for other in kept if not same_eye_at_once(other, blink)), blink]
    return BlinkTrack(tuple(kept))


def cues_one_after_the_other(kept: Sequence[Cue], new: Sequence[Cue]) -> tuple[Cue, ...]:
    for cue in new:
        kept = [o for o in kept if not o.own or o.end_s <= cue.start_s or cue.end_s <= o.start_s]
        kept = [*kept, replace(cue, own=True)]
    return tuple(sorted(kept))


@settings(max_examples=300, deadline=None)
@given(st.lists(blinks, max_size=12), st.lists(blinks, max_size=12))
def test_blinks(there: list[Blink], new: list[Blink]) -> None:
    project = Project(blinks=BlinkTrack(tuple(there)))
    assert edits.put_blinks(project, new).blinks == one_after_the_other(project.blinks.blinks, new)


@settings(max_examples=300, deadline=None)
@given(st.lists(cues, max_size=12), st.lists(cues, min_size=1, max_size=12))
def test_cues(there: list[Cue], new: list[Cue]) -> None:
    project = Project(cues=tuple(sorted(there)))
    assert edits.put_cues(project, new).cues == cues_one_after_the_other(project.cues, new)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(moments, lengths), max_size=12), moments, st.integers(0, 10).map(lambda n: n / 4))
def test_what_is_taken(spans: list[tuple[float, float]], start_s: float, length_s: float) -> None:
    taken, end_s = Taken(), start_s + length_s
    for begin_s, long_s in spans:
        taken.take(begin_s, begin_s + long_s)
    meant = any(begin_s < end_s and start_s < begin_s + long_s for begin_s, long_s in spans)
    assert taken.overlaps(start_s, end_s) == meant


def test_twice_as_many_take_about_twice_as_long() -> None:
    def best_s(count: int) -> float:
        project = Project(blinks=BlinkTrack(tuple(Blink(n * 1.0, 0.3) for n in range(count))))
        times = []
        for _ in range(5):
            began = time.process_time()
            edits.change_blinks(project, range(count), closure=0.5)
            times.append(time.process_time() - began)
        return min(times)

    assert best_s(4000) < 8 * best_s(1000)  # 16 times as long if all pairs were compared


@settings(max_examples=200, deadline=None)
@given(st.lists(blinks, max_size=10), st.integers(0, 99))
def test_more_blinks_come_where_both_eyes_are_open(there: list[Blink], seed: int) -> None:
    track = replace(one_after_the_other((), there), seed=seed)
    made = [blink for blink in scaled_rate(track, 12.0, 4.0).blinks if blink not in track.blinks]
    for blink in made:
        assert not any(one.start_s < blink.end_s and blink.start_s < one.end_s for one in track.blinks)


def test_a_wink_within_a_longer_wink_of_the_other_eye_leaves_no_pause() -> None:
    long, short = Blink(1.0, 8.0, eyes="left", own=True), Blink(2.0, 0.3, eyes="right", own=True)
    usual = Blink(9.5, 0.2)
    made = scaled_rate(BlinkTrack((long, short, usual)), 12.0, 4.0).blinks
    assert all(blink in (short, long) or blink.start_s > long.end_s for blink in made)


def test_segments_that_move_together_do_not_make_way_for_one_another() -> None:
    wide, within, far = (
        Segment(name, start_s, end_s, MOTION, 0.1)
        for name, start_s, end_s in (("e1", 1.0, 4.0), ("e2", 2.0, 3.0), ("e3", 5.0, 6.0))
    )
    project = Project(motion=MOTION, segments=(wide, within, far))  # as a file may have them
    both = Selection.of("segment", ["e1", "e2"])
    moved = edits.move_selected(project, both, 1.5).segments
    assert [(s.id, s.start_s, s.end_s) for s in moved] == [("e3", 5.5, 6.0), ("e1", 2.5, 5.5), ("e2", 3.5, 4.5)]
    assert edits.move_selected(project, both, 0.0) == project
