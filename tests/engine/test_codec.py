from __future__ import annotations

import json
import math
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.codec import from_json, from_plain, to_json, to_plain
from engine.document import (
    Blink,
    BlinkTrack,
    Blob,
    Crop,
    FoundFace,
    GeneratedMotion,
    HeadPose,
    MotionTrack,
    Portrait,
    Project,
    Take,
)
from engine.errors import ProjectError

numbers = st.floats(-1e6, 1e6)
hundredths = st.integers(-400_000, 400_000).map(lambda n: n / 100)
names = st.text(max_size=12)
blobs = st.builds(Blob, st.binary(min_size=32, max_size=32).map(bytes.hex), names, st.integers(0, 10**9))
crops = st.builds(Crop, numbers, numbers, st.floats(0.1, 5000))
poses = st.builds(HeadPose, numbers, numbers, numbers)
points = st.tuples(hundredths, hundredths)
faces = st.builds(
    FoundFace,
    st.lists(points, min_size=3, max_size=3).map(lambda p: tuple((p * 23)[:68])),
    crops,
    poses,
    numbers,
    st.lists(names, max_size=2).map(tuple),
)
portraits = st.builds(
    Portrait,
    blobs,
    blobs,
    st.integers(1, 1920),
    st.integers(1, 1920),
    st.lists(faces, min_size=2, max_size=3).map(tuple),
    st.integers(0, 1),
    st.none() | crops,
)
takes = st.builds(
    Take,
    names,
    names,
    blobs,
    numbers,
    st.sampled_from(["file", "recording", "text", "demo"]),
    numbers,
    st.none() | numbers,
    numbers,
    st.none() | numbers,
    names,
)
blinks = st.builds(Blink, numbers, numbers, numbers, st.sampled_from(["both", "right", "left"]), st.booleans())
projects = st.builds(
    Project,
    st.none() | portraits,
    st.lists(takes, max_size=3).map(tuple),
    st.none() | names,
    names,
    names,
    st.integers(-(2**63) + 1, 2**63 - 1),
    st.none() | st.builds(GeneratedMotion, blobs, names, st.integers(0, 2**40), st.integers(0, 10**6), names),
    st.builds(BlinkTrack, st.lists(blinks, max_size=5).map(tuple), st.integers(0, 2**32)),
    st.none() | st.tuples(numbers, numbers),
)


def face() -> FoundFace:
    return FoundFace(((1.0, 2.0),) * 68, Crop(0.0, 0.0, 10.0), HeadPose(1.0, 2.0, 3.0), 0.9)


def portrait() -> Portrait:
    return Portrait(Blob("a" * 64, "me.jpg", 5), Blob("b" * 64, "me.png", 6), 640, 480, (face(),))


@settings(max_examples=60, deadline=None)
@given(projects)
def test_what_is_written_is_read_again(project: Project) -> None:
    text = to_json(project)
    assert from_json(text) == project
    assert to_json(from_json(text)) == text
    assert text.isascii()
    assert json.loads(text) == to_plain(project)


@pytest.mark.parametrize(
    "value",
    [face(), portrait(), Blink(0.1, 0.2), BlinkTrack((Blink(0.1, 0.2),), 3), Take("t", "T", Blob("c" * 64, "", 0), 2)],
)
def test_every_part_of_the_document_can_be_sent_alone(value: Any) -> None:
    assert from_plain(type(value), json.loads(json.dumps(to_plain(value)))) == value


def test_several_at_once() -> None:
    two = (face(), replace(face(), advice=("turned away",)))
    assert from_plain(tuple[FoundFace, ...], to_plain(two)) == two  # pyright: ignore[reportArgumentType]


def test_landmarks_are_rounded_to_a_hundredth_of_a_pixel() -> None:
    points = ((1.23456789, 7.0), *((0.0, 0.0),) * 67)
    plain = to_plain(replace(face(), landmarks=points))
    assert plain["landmarks"][0] == [1.23, 7.0]


def test_numbers_of_numpy_are_numbers() -> None:
    blink: Any = Blink(np.float32(0.5), np.float64(0.25), 1, own=np.True_)  # pyright: ignore[reportArgumentType]
    assert from_plain(Blink, to_plain(blink)) == Blink(0.5, 0.25, 1.0, own=True)
    assert from_json(to_json(Project(seed=np.int64(7)))).seed == 7  # pyright: ignore[reportArgumentType]


def test_a_field_that_an_older_file_lacks_takes_its_default() -> None:
    plain = to_plain(Take("t", "T", Blob("c" * 64, "", 0), 2.0, text="hello"))
    del plain["text"]
    assert from_plain(Take, plain).text == ""


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf, "1", None, True, 1 + 2j])
def test_what_is_no_finite_number_is_refused_both_ways(value: Any) -> None:
    track = BlinkTrack((Blink(1.0, 0.2), Blink(2.0, 0.2, value)))
    with pytest.raises(ProjectError, match=r"saved: blinks\.blinks\[1\]\.closure is not a"):
        to_json(Project(blinks=track))
    with pytest.raises(ProjectError, match=r"\bclosure is not a"):
        from_plain(Blink, {"start_s": 1, "length_s": 1, "closure": value})


CASES: list[tuple[type, dict[str, Any], str]] = [
    (Crop, {"x": 1, "y": 2}, "has no side"),
    (Crop, {"x": 1, "y": 2, "side": 3, "size": 3}, "size is unknown"),
    (Crop, {"x": 1, "y": 2, "side": 0}, "side is not positive"),
    (Crop, {"x": 1, "y": [2], "side": 1}, "y is not a number"),
    (Blob, {"sha256": "../../etc/passwd", "name": "", "size": 1}, "sha256 is no SHA-256"),
    (Blob, {"sha256": "A" * 64, "name": "", "size": 1}, "sha256 is no SHA-256"),
    (Blob, {"sha256": "a" * 64, "name": "", "size": -1}, "size is negative"),
    (Blob, {"sha256": "a" * 64, "name": "", "size": 1.5}, "size is not a whole number"),
    (Blob, {"sha256": "a" * 64, "name": 7, "size": 1}, "name is not text"),
    (Blob, {"sha256": "a" * 64, "name": "", "size": 2**63}, "size is too large"),
    (Blink, {"start_s": 1, "length_s": 1, "eyes": "third"}, "eyes is none of both, right, left"),
    (Blink, {"start_s": 1, "length_s": 1, "own": 1}, "own is neither true nor false"),
    (BlinkTrack, {"blinks": {}}, "blinks is not a list"),
    (BlinkTrack, {"blinks": [1]}, r"blinks\[0\] is no Blink"),
    (Project, {"range": [1]}, "range is not a list of 2"),
    (FoundFace, {**to_plain(face()), "landmarks": [[0, 0]]}, "landmarks are 1, not 68"),
    (FoundFace, {**to_plain(face()), "landmarks": [[0]] * 68}, r"landmarks\[0\] is not a list of 2"),
    (Portrait, {**to_plain(portrait()), "face": 1}, "face is not one of its faces"),
    (Portrait, {**to_plain(portrait()), "face": -1}, "face is not one of its faces"),
    (Portrait, {**to_plain(portrait()), "width": 0}, "has no size"),
]


@pytest.mark.parametrize(("kind", "plain", "why"), CASES)
def test_content_that_does_not_fit_is_named(kind: type, plain: dict[str, Any], why: str) -> None:
    with pytest.raises(ProjectError, match=why):
        from_plain(kind, plain)


def test_a_state_that_would_be_refused_is_not_written() -> None:
    with pytest.raises(ProjectError, match=r"portrait\.face is not one of its faces"):
        to_json(Project(portrait=replace(portrait(), face=3)))
    with pytest.raises(ProjectError, match=r"takes\[0\]\.sound\.sha256 is no SHA-256"):
        to_json(Project(takes=(Take("t", "T", Blob("x", "", 0), 2.0),)))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "7",
        "null",
        '{"seed":NaN}',
        '{"seed":1e999}',
        '{"seed":' + "9" * 5000 + "}",
        "[" * 100_000,
        b"\xff",
    ],
)
def test_text_that_is_no_project_is_refused_in_one_sentence(text: str | bytes) -> None:
    with pytest.raises(ProjectError) as told:
        from_json(text)
    assert str(told.value).endswith(".")


fields = st.sampled_from(["portrait", "takes", "blinks", "seed", "crop"])
scalars = st.none() | st.booleans() | st.floats() | st.text()


@settings(max_examples=100, deadline=None)
@given(st.recursive(scalars, lambda inner: st.lists(inner) | st.dictionaries(fields, inner)))
def test_any_json_is_read_or_refused(value: Any) -> None:
    with suppress(ProjectError):
        assert isinstance(from_json(json.dumps(value)), Project)


def test_an_edit_is_written_though_the_rest_is_remembered() -> None:
    first = Project(seed=1, blinks=BlinkTrack((Blink(1.0, 0.2),)))
    for project in (first, replace(first, seed=2), replace(first, blinks=BlinkTrack()), first):
        assert from_json(to_json(project)) == project


@dataclass(frozen=True)
class Job:
    out: Path
    rates: dict[str, float]
    size: tuple[int, float]


def test_other_dataclasses_can_be_sent_too() -> None:
    job = Job(Path("a b.mp4"), {"video": 1.5}, (3, 0.5))
    assert from_plain(Job, to_plain(job)) == job


def test_what_has_no_place_in_a_file_is_our_mistake() -> None:
    with pytest.raises(TypeError, match="cannot be written as JSON"):
        to_plain(MotionTrack(np.zeros((1, 68, 2), np.float32), "test", 0))


@pytest.mark.parametrize(
    ("field", "bad", "sentence"),
    [
        ("ranges", {"id": "a", "start_s": 2.0, "end_s": 1.0}, "ranges[0].end_s is not after its start"),
        (
            "ranges",
            {"id": "a", "start_s": 1.0, "end_s": 2.0, "smoothing_ms": 1e9},
            "ranges[0].smoothing_ms is not between 0 and 500",
        ),
        ("curves", {"name": "nose", "keys": []}, "curves[0].name is none of mouth_open"),
        ("curves", {"name": "yaw", "keys": [{"time_s": 1.0, "value": 99.0}]}, "curves[0].value is not between -20 and"),
        (
            "landmark_keys",
            {"id": "a", "time_s": 1.0, "points": [68], "dx": 0.0, "dy": 0.0},
            "landmark_keys[0].points are not all landmarks",
        ),
        ("cues", {"start_s": 1.0, "end_s": 2.0, "shape": "Z"}, "cues[0].shape is none of A, B"),
    ],
)
def test_edits_that_no_face_could_take_are_refused(field: str, bad: dict[str, Any], sentence: str) -> None:
    with pytest.raises(ProjectError) as raised:
        from_json(json.dumps({field: [bad]}))
    assert sentence in str(raised.value)
