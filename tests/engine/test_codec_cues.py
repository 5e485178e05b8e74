"""Found cues are one line of text in the file, and come out of it as they went in."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.codec import from_json, to_json, to_plain
from engine.codec_cues import packed, unpacked
from engine.document import Cue, Project
from engine.errors import ProjectError

FOUND = (Cue(0.0, 0.52, "X"), Cue(0.52, 0.68, "A"), Cue(0.8, 1.123, "D"))
times = st.one_of(st.floats(0, 5), st.integers(0, 5000).map(lambda ms: ms / 1000))


@given(st.lists(st.builds(Cue, times, times, st.sampled_from("ABCDEFGHX"), st.booleans()), max_size=12))
def test_any_cues_come_back_to_the_last_bit(cues: list[Cue]) -> None:
    sound = tuple(sorted(cue for cue in cues if cue.end_s > cue.start_s))
    project = Project(cues=sound)
    assert from_json(to_json(project)) == project
    backwards = Project(cues=sound[::-1])
    assert from_json(to_json(backwards)) == backwards


def test_found_cues_are_short_and_own_ones_stand_beside_them() -> None:
    own = Cue(0.6, 0.9, "F", own=True)
    assert packed(FOUND) == ("X520A160-120D323", [])
    assert unpacked("X520A160-120D323") == list(FOUND)
    plain = to_plain(Project(cues=tuple(sorted((*FOUND, own)))))["cues"]
    assert plain["found"] == "X520A160-120D323"
    assert [cue["shape"] for cue in plain["others"]] == ["F"]
    hour = tuple(Cue(n / 10, (n + 1) / 10, "ABCD"[n % 4]) for n in range(36_000))  # pyright: ignore[reportArgumentType]
    assert len(to_json(Project(cues=hour))) < 200_000


def test_cues_as_older_versions_wrote_them_are_read() -> None:
    project = Project(cues=FOUND)
    short = '{"found":"X520A160-120D323","others":[]}'
    long = "[" + ",".join(to_json(cue) for cue in FOUND) + "]"
    assert short in to_json(project)
    assert from_json(to_json(project).replace(short, long)) == project


@pytest.mark.parametrize(
    "wrong", ['{"found":"Q12","others":[]}', '{"found":"X0","others":[]}', '{"found":"X1"}', '{"found":3,"others":[]}']
)
def test_what_is_no_cues_is_refused(wrong: str) -> None:
    text = to_json(Project(cues=FOUND)).replace('{"found":"X520A160-120D323","others":[]}', wrong)
    with pytest.raises(ProjectError, match="cues"):
        from_json(text)
    with pytest.raises(ProjectError, match="cannot be saved"):
        to_json(Project(cues=(FOUND[0], replace(FOUND[1], start_s=float("nan")))))
    with pytest.raises(ProjectError, match="not after its start"):
        to_json(Project(cues=(Cue(1.0, 1.0, "X"),)))
