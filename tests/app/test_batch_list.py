"""The list of a batch: what jobs follow from it, what it takes, and that it is found again."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from app.batch_facts import SIDE_PX, length_of, thumbnail
from app.batch_input import sort_out
from app.batch_list import (
    BatchList,
    BatchPortrait,
    How,
    derive,
    example,
    shown_name,
    with_jobs,
    with_portraits,
    with_voices,
    without_jobs,
    without_sources,
)
from app.batch_outcome import Outcome
from app.batch_store import LIST, BatchStore, Saved
from engine.batch.names import dated
from engine.batch.table import BatchJob, Settings, read_jobs, write_jobs
from engine.errors import LikenessError

ANNA, BEN, TEAM = Path("/faces/anna.jpg"), Path("/faces/ben.png"), Path("/faces/team.likeness")
ONE, TWO, THREE = (Path(f"/voices/{name}.wav") for name in ("one", "two", "three"))


@pytest.fixture
def made() -> BatchList:
    """Two portraits, three voices."""
    portraits = (BatchPortrait(ANNA), BatchPortrait(BEN, face=2, crop=(1.0, 2.0, 300.0)))
    return BatchList(How(Path("/out"), size=256), portraits, (ONE, TWO, THREE))


def names(of: BatchList) -> list[str]:
    return [shown_name(job) for job in derive(of).jobs]


def test_every_portrait_with_every_voice(made: BatchList) -> None:
    derived = derive(made)
    assert derived.problem == ""
    assert [(job.portrait, job.voice) for job in derived.jobs] == [(p, v) for p in (ANNA, BEN) for v in made.voices]
    assert names(made)[:2] == ["anna-one.mp4", "anna-two.mp4"]
    assert len(set(derived.marks)) == 6
    assert derived.jobs[0].settings == Settings("warp", "audio2keypoint", fps=25, size=256)
    assert derived.jobs[3].settings.face == 2
    assert derived.jobs[3].settings.crop == (1.0, 2.0, 300.0)


def test_a_project_keeps_how_it_was_made(made: BatchList) -> None:
    (job, *_) = derive(replace(made, portraits=(BatchPortrait(TEAM),))).jobs
    assert job.settings == Settings(fps=25, size=256)
    (job, *_) = derive(replace(made, portraits=(BatchPortrait(Path("/films/talk.mp4")),))).jobs
    assert job.settings == Settings(motion="audio2keypoint"), "of a video that is dubbed nothing else can be chosen"


def test_rows_of_a_table_keep_what_they_say_themselves(made: BatchList) -> None:
    own = BatchJob(BEN, ONE, "own/name", Settings(renderer="landmarks", seed=7), line=9)
    after = with_jobs(with_jobs(made, [own]), [replace(own, line=3)])
    job = derive(after).jobs[-1]
    assert len(derive(after).jobs) == 7, "none twice"
    assert job.settings == Settings("landmarks", "audio2keypoint", seed=7, fps=25, size=256)
    assert shown_name(job) == "own/name.mp4"


def test_rows_taken_out_change_no_other_name(made: BatchList) -> None:
    numbered = replace(made, how=replace(made.how, name="{n}-{voice}"))
    before = names(numbered)
    after = without_jobs(numbered, [0, 4])
    assert names(after) == [name for place, name in enumerate(before) if place not in (0, 4)]
    assert names(without_jobs(after, [0])) == [before[2], before[3], before[5]]
    assert without_jobs(made, range(6)) == BatchList(made.how), "what gives nothing goes"
    without_one = without_sources(after, [ONE])
    assert without_one.voices == (TWO, THREE)
    assert (ANNA, ONE) not in without_one.left_out, "given again, it is a job again"


def test_sources_are_there_once(made: BatchList) -> None:
    assert with_voices(made, [ONE, TWO]) == made
    after = with_portraits(made, [BatchPortrait(ANNA, face=3)])
    assert [each.face for each in after.portraits] == [3, 2]


def test_what_cannot_be_is_told_and_gives_no_jobs(made: BatchList) -> None:
    alike = replace(made, how=replace(made.how, name="{voice}"))
    assert "one.mp4" in derive(alike).problem
    assert derive(alike).jobs == ()
    for bad in ("../{voice}", "{speaker}", "/etc/{n}", "con"):
        assert derive(replace(made, how=replace(made.how, name=bad))).problem, bad
        with pytest.raises(LikenessError):
            example(replace(made, how=replace(made.how, name=bad)))
    many = replace(made, voices=tuple(Path(f"/v/{n}.wav") for n in range(60_000)))
    assert "120,000" in derive(many).problem


def test_names_survive_the_table(made: BatchList, tmp_path: Path) -> None:
    odd = replace(made, how=replace(made.how, name="{{take}} {date} {portrait}-{voice}"))
    write_jobs(tmp_path / "jobs.csv", derive(odd).jobs)
    read = with_jobs(BatchList(made.how), read_jobs(tmp_path / "jobs.csv"))
    assert names(read) == names(odd)
    assert names(odd)[0] == dated("{take} {date} anna-one.mp4")
    assert example(odd) == names(odd)[0]


def test_marks_tell_settings_and_folders_apart(made: BatchList) -> None:
    before = set(derive(made).marks)
    for change in ({"renderer": "landmarks"}, {"folder": Path("/other")}, {"size": 512}, {"fps": 50}):
        assert not before & set(derive(replace(made, how=replace(made.how, **change))).marks), change
    for change in ({"workers": 4}, {"overwrite": True}):
        assert before == set(derive(replace(made, how=replace(made.how, **change))).marks), change


# What files are meant to be


def test_files_and_folders_are_sorted_out(tmp_path: Path) -> None:
    for name in ("b.png", "line10.wav", "line2.wav", "notes.doc", ".hidden.wav"):
        (tmp_path / name).touch()
    film, table = tmp_path / "film.mp4", tmp_path / "jobs.csv"
    film.touch()
    write_jobs(table, [BatchJob(ANNA, ONE)])
    portraits, voices, jobs, strange = sort_out([tmp_path, film, table, tmp_path / "notes.doc", TEAM], "any")
    assert portraits == [TEAM]
    assert [path.name for path in voices] == ["line2.wav", "line10.wav", "film.mp4"]
    assert [job.portrait for job in jobs] == [ANNA]
    assert strange == [tmp_path / "notes.doc"]
    assert sort_out([film, tmp_path], "portraits")[0] == [film, tmp_path / "b.png"]
    (tmp_path / "none").mkdir()
    with pytest.raises(LikenessError, match="none"):
        sort_out([tmp_path / "none"], "voices")


def test_small_pictures_and_lengths(portrait: Path, voice: Path, tmp_path: Path) -> None:
    image = thumbnail(portrait)
    assert image is not None
    assert (image.width(), image.height()) == (SIDE_PX, SIDE_PX)
    assert length_of(voice) == pytest.approx(2.0, abs=0.02)
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"\xff\xd8\xff\xe0 no picture")
    for path in (broken, tmp_path / "missing.png"):
        assert thumbnail(path) is None
        assert length_of(path) is None
    wide = tmp_path / "turned.jpg"
    exif = Image.Exif()
    exif[274] = 6  # to be turned by a quarter
    Image.new("RGB", (400, 100), "red").save(wide, exif=exif)
    assert thumbnail(wide) is not None


# Keeping


def test_the_list_is_found_again_by_one_window_at_a_time(made: BatchList, tmp_path: Path) -> None:
    first, second = BatchStore(tmp_path), BatchStore(tmp_path)
    assert first.open() is None
    saved = Saved(made, {"a" * 32: Outcome("done", 1.0, path="/out/a.mp4", problems=2)}, "/out/report.html")
    first.save(saved)
    assert second.open() is None, "the other window has a list of its own"
    assert second.folder != first.folder
    second.close()
    first.close()
    again = BatchStore(tmp_path)
    assert again.open() == saved
    again.close()


@pytest.mark.parametrize("content", [b"", b"[]", b"{}", b'{"version":9}', b"[" * 200_000, b'{"version":1,"list":{}}'])
def test_a_list_that_is_none_is_set_aside(content: bytes, tmp_path: Path) -> None:
    store = BatchStore(tmp_path)
    store.open()
    (store.folder / LIST).write_bytes(content)
    store.close()
    again = BatchStore(tmp_path)
    assert again.open() is None
    assert (store.folder / LIST).with_suffix(".broken").read_bytes() == content
    again.close()


def test_a_list_of_a_later_version_is_not_lost(made: BatchList, tmp_path: Path) -> None:
    store = BatchStore(tmp_path)
    store.open()
    store.save(Saved(made))
    path = store.folder / LIST
    path.write_text(json.dumps({**json.loads(path.read_text("utf-8")), "version": 2}), "utf-8")
    store.close()
    again = BatchStore(tmp_path)
    assert again.open() is None
    assert path.with_suffix(".broken").is_file()
    again.close()


def test_pictures_of_projects_are_kept_under_names_for_videos(tmp_path: Path) -> None:
    store = BatchStore(tmp_path)
    path = store.picture("../../An:na.HEIC", "ab" * 32)
    assert path.is_relative_to(tmp_path)
    assert path.name == "An_na.png"
    assert store.picture("...", "cd" * 32).name == "portrait.png"
