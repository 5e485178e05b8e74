"""Splits: nobody is ever in two of them, and nobody moves."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from training.data.records import SPLITS, Clip
from training.data.splits import TCD_TIMIT_TEST, natural, with_splits


def clip(speaker: str, name: str = "", split: str = "") -> Clip:
    return Clip(name=name or speaker, speaker=speaker, split=split, file=Path(f"{name or speaker}.mp4"))


def splits_of(layout: str, *clips: Clip) -> dict[str, str]:
    return {one.speaker: one.split for one in with_splits(clips, layout)}


def test_grid_is_split_50_20_30_by_speaker() -> None:
    talkers = [f"s{number}" for number in range(1, 35) if number != 21]
    split = splits_of("grid", *(clip(talker) for talker in talkers))
    assert Counter(split.values()) == {"train": 17, "val": 6, "test": 10}
    women = {f"s{n}" for n in (4, 7, 11, 15, 16, 18, 20, 22, 23, 24, 25, 29, 31, 33, 34)}
    for part in SPLITS:
        share = len(women & {talker for talker, one in split.items() if one == part}) / Counter(split.values())[part]
        assert 0.2 < share < 0.8
    few = splits_of("grid", *(clip(talker) for talker in talkers[3:9]))
    assert few == {talker: split[talker] for talker in few}  # half a download is split like the whole


def test_a_grid_of_one_talker_can_be_trained_on() -> None:
    assert splits_of("grid", clip("s2")) == {"s2": "train"}
    assert splits_of("grid", clip("s10"), clip("s2")) == {"s2": "train", "s10": "test"}


def test_tcd_timit_tests_on_the_recommended_volunteers() -> None:
    people = [f"{number:02d}{sex}" for number in range(1, 60) for sex in "MF"] + ["Lipspkr1", "Lipspkr2", "Lipspkr3"]
    split = splits_of("tcd-timit", *(clip(person) for person in people))
    held_out = {person for person, one in split.items() if one != "train"}
    assert held_out == set(TCD_TIMIT_TEST)
    assert len(held_out) == 17
    assert Counter(split[person] for person in held_out) == {"test": 11, "val": 6}
    assert split["Lipspkr2"] == "train"


def test_voxceleb2_keeps_its_test_identities_and_validates_on_some_of_dev() -> None:
    dev = [clip(f"id{number:05d}", split="dev") for number in range(2000)]
    split = splits_of("voxceleb2", *dev, clip("id90001", split="test"))
    assert split.pop("id90001") == "test"
    count = Counter(split.values())
    assert set(count) == {"train", "val"}
    assert 60 < count["val"] < 140


def test_a_list_keeps_its_own() -> None:
    clips = [clip("a", split="val"), clip("b", split="test")]
    assert with_splits(clips, "list") == clips


names = st.text(min_size=1, max_size=8)


@given(st.lists(names, min_size=2, max_size=30, unique=True), st.lists(names, max_size=10))
def test_people_who_come_later_move_nobody(early: list[str], late: list[str]) -> None:
    before = splits_of("folder", *(clip(person) for person in early))
    after = splits_of("folder", *(clip(person) for person in [*late, *early]))
    assert "train" in before.values()
    trained_for_want = [person for person in before if before[person] != after[person]]
    if trained_for_want:  # only where nobody's hash said train
        assert trained_for_want == [min(early, key=natural)]
        assert Counter(before.values())["train"] == 1


def test_a_folder_of_many_people_is_split_80_10_10() -> None:
    count = Counter(splits_of("folder", *(clip(f"person {number}") for number in range(3000))).values())
    assert abs(count["train"] - 2400) < 100
    assert abs(count["val"] - 300) < 60
    assert abs(count["test"] - 300) < 60


def test_the_clips_of_a_single_person_are_split_by_clip() -> None:
    clips = with_splits([clip("me", f"take{number}") for number in range(200)], "folder")
    assert set(Counter(one.split for one in clips)) == set(SPLITS)
    assert with_splits([clip("me", "only")], "folder")[0].split == "train"


def test_an_accent_is_the_same_however_the_system_writes_it() -> None:
    one = splits_of("folder", *(clip(f"é{number}") for number in range(40)))
    other = splits_of("folder", *(clip(f"e\u0301{number}") for number in range(40)))
    assert list(one.values()) == list(other.values())
