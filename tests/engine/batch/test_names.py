from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.batch.names import check_names, dated, is_allowed, named, place
from engine.batch.table import BatchJob, Settings
from engine.errors import JobListError, OutputError


def name_of(output: str, portrait: str = "anna.jpg", voice: str = "hello.wav", own: Settings = Settings()) -> str:  # noqa: B008
    return named([BatchJob(Path(portrait), Path(voice), output, own)])[0]


def test_patterns() -> None:
    own = Settings(seed=7, renderer="landmarks")
    assert name_of("") == "anna-hello.mp4"
    assert name_of("{n}_{seed}_{renderer}", own=own) == "1_7_landmarks.mp4"
    assert name_of("{portrait}/{voice}.mov") == "anna/hello.mov"
    assert name_of("{{{voice}}}") == "{hello}.mp4"
    assert dated(name_of("{date} {voice}"), date(2025, 1, 31)) == "2025-01-31 hello.mp4"
    assert name_of("sub\\x.mp4") == "sub/x.mp4"


@pytest.mark.parametrize(
    ("output", "told"),
    [
        ("../x", "out of the batch's folder"),
        ("a/../../x", "out of the batch's folder"),
        ("/etc/x", "out of the batch's folder"),
        ("\\\\server\\x", "out of the batch's folder"),
        ("C:\\x", "out of the batch's folder"),
        ("c:x", "out of the batch's folder"),
        ("~/x", "out of the batch's folder"),
        ("a//x", "begins or ends badly"),
        ("a/./x", "begins or ends badly"),
        (".hidden", "begins or ends badly"),
        (".likeness-batch/x", "begins or ends badly"),
        ("a /x", "begins or ends badly"),
        ("con", "not allowed on every system"),
        ("a/NUL.mp4", "not allowed on every system"),
        ("com1.x", "not allowed on every system"),
        ("talk:stream", "not allowed on every system"),
        ("a\tb", "not allowed on every system"),
        ("a\u202eb", "not allowed on every system"),
        ("x" * 300, "too long"),
        ("a/" * 20 + "x", "too deep"),
        ("x.avi", "another ending"),
        ("report.html", "another ending"),
        ("{voise}", r"what can be filled in is"),
        ("{", "what can be filled in is"),
        ("{portrait.__class__}", "what can be filled in is"),
    ],
)
def test_names_that_are_refused(output: str, told: str) -> None:
    with pytest.raises(JobListError, match=told):
        name_of(output)


@pytest.mark.parametrize(
    "stem", ["..", "a/b", "con", "a:b?", ".x", " x ", "{n}", "x" * 300, "\u202ex", "ä" * 90, "\ue000", "~a"]
)
def test_what_is_filled_in_brings_no_folder_with_it(stem: str) -> None:
    name = name_of("{portrait}-{voice}", portrait=f"{stem}.jpg", voice=f"{stem}.wav")
    assert is_allowed(name)
    assert "/" not in name


def test_names_alike() -> None:
    check_names(["a.mp4", "b.mp4"])
    for other in ("a.mp4", "A.MP4", "a.Mp4"):
        with pytest.raises(JobListError, match="line 2 and line 5"):
            check_names(["a.mp4", other], [2, 5])
    with pytest.raises(JobListError):
        check_names(["\u00e9.mp4", "e\u0301.mp4"])


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(output=st.text(max_size=40) | st.text(alphabet="./\\~:{}ab", max_size=20))
def test_whatever_a_name_is_it_stays_inside(output: str, tmp_path: Path) -> None:
    folder = tmp_path.resolve()
    try:
        name = dated(name_of(output))
    except JobListError:
        return
    path = place(folder, name)
    assert path.parent.resolve().is_relative_to(folder)
    assert path.suffix.lower() in (".mp4", ".m4v", ".mov")
    path.touch()  # every system we are on takes it


def test_links_do_not_lead_out(tmp_path: Path) -> None:
    folder, elsewhere = tmp_path / "out", tmp_path / "elsewhere"
    folder.mkdir()
    elsewhere.mkdir()
    (folder / "sub").symlink_to(elsewhere, target_is_directory=True)
    (folder / "x.mp4").symlink_to(elsewhere / "x.mp4")
    for name in ("sub/a.mp4", "x.mp4"):
        with pytest.raises(OutputError, match="link to somewhere else"):
            place(folder.resolve(), name)
    assert list(elsewhere.iterdir()) == []
