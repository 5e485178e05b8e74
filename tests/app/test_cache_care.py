"""The cache does not grow for ever, and nothing that is needed or not ours goes."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app import cache_care
from app.cache_care import CacheCare, clear, needed, tidy, used_bytes
from app.studio import Studio

MB = 1_000_000
HOUR = 3600.0
DAY = 24 * HOUR


def put(path: Path, size: int, age_s: float) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(bytes(size))
    used = time.time() - age_s
    os.utime(path, (used, used))
    return path


def names(cache: Path) -> set[str]:
    return {str(path.relative_to(cache)) for path in cache.rglob("*") if path.is_file()}


def sha(number: int) -> str:
    return f"{number:064x}"


def test_what_was_passed_on_goes_after_some_hours(tmp_path: Path) -> None:
    for folder, name in (
        ("imports", f"portrait-{1:016x}.png"),
        ("imports", f"{1:032x}.npy"),
        ("imports", "sound-ab_cd012/kept.flac"),
        ("stills", f"{1:032x}.png"),
        ("spoken", f"{1:032x}.wav"),
    ):
        put(tmp_path / folder / name, MB, 7 * HOUR)
        put(tmp_path / folder / name.replace("1.", "2.").replace("012", "013"), MB, HOUR)
    old = tmp_path / "imports" / "sound-ab_cd012"
    os.utime(old, (0, 0))
    assert tidy(tmp_path, 100 * MB, ()) == 5 * MB
    assert len(names(tmp_path)) == 5
    assert not old.exists()


def test_what_a_project_was_taken_apart_into_stays_until_there_is_too_much(tmp_path: Path) -> None:
    for number in range(10):
        put(tmp_path / "blobs" / f"{sha(number)}.png", MB, (20 - number) * DAY)
    put(tmp_path / "voices" / f"{99:032x}.wav", MB, 40 * DAY)
    assert tidy(tmp_path, 1000 * MB, ()) == MB  # the voice: nobody asked for it in a month
    assert tidy(tmp_path, 20 * MB, ()) == 5 * MB  # a quarter of the limit is left
    assert names(tmp_path) == {str(Path("blobs", f"{sha(number)}.png")) for number in range(5, 10)}


def test_the_open_project_and_other_windows_keep_what_they_use(tmp_path: Path) -> None:
    mine = put(tmp_path / "blobs" / f"{sha(1)}.npy", 9 * MB, 60 * DAY)
    theirs = put(tmp_path / "voices" / f"{2:032x}.wav", 9 * MB, HOUR)
    assert tidy(tmp_path, MB, {sha(1)}) == 0
    assert time.time() - mine.stat().st_mtime < 60  # so that another window leaves it, too
    assert clear(tmp_path, {sha(1)}) == 9 * MB  # an hour untouched: no window that runs uses it
    assert mine.exists()
    assert not theirs.exists()
    put(theirs, MB, 60)
    assert clear(tmp_path, {sha(1)}) == 10 * MB


def test_other_things_in_the_folder_are_neither_counted_nor_removed(tmp_path: Path) -> None:
    others = {"imports/holiday.png", "blobs/thesis.doc", "voices/mother.wav", "stills/a/b.png", "letter.txt"}
    others |= {"frames/beach.jpg", "frames/summer/sea.jpg"}
    for name in others:
        put(tmp_path / name, MB, 400 * DAY)
    assert used_bytes(tmp_path) == 0
    assert tidy(tmp_path, 0, ()) == 0
    assert clear(tmp_path, ()) == 0
    assert {name.replace(os.sep, "/") for name in names(tmp_path)} == others


def test_half_written_files_go_too(tmp_path: Path) -> None:
    put(tmp_path / "blobs" / ".ab_cd012.part", MB, 31 * DAY)
    put(tmp_path / "imports" / f"portrait-{1:016x}.png.77-88.part", MB, DAY)
    assert used_bytes(tmp_path) == 2 * MB
    tidy(tmp_path, 100 * MB, ())
    assert names(tmp_path) == set()


def test_frames_have_three_quarters(tmp_path: Path) -> None:
    for number in range(10):
        put(tmp_path / "frames" / ("ab" * 12) / f"{number:040x}.jpg", MB, (10 - number) * DAY)
    assert tidy(tmp_path, 8 * MB, ()) == 5 * MB  # 90 % of 6 MB are left
    assert used_bytes(tmp_path) == 5 * MB


def test_an_empty_or_missing_folder_is_no_trouble(tmp_path: Path) -> None:
    missing = tmp_path / "missing"
    assert (used_bytes(missing), tidy(missing, 1, ()), clear(missing, ())) == (0, 0, 0)


def test_what_an_open_project_needs_survives_all_of_it(spoken: Studio, qtbot: QtBot) -> None:
    cache = spoken.scene.cache_folder
    before = names(cache / "blobs") | names(cache / "voices")
    assert before
    for path in (*(cache / "blobs").iterdir(), *(cache / "voices").iterdir()):
        os.utime(path, (0, 0))
    clear(cache, needed(spoken))
    used = {blob.sha256 for blob in spoken.project.blobs} | {
        spoken.scene.voice_path.stem if spoken.scene.voice_path else ""
    }
    assert {name.partition(".")[0] for name in names(cache / "blobs") | names(cache / "voices")} == used & {
        name.partition(".")[0] for name in before
    }


def test_it_tidies_after_the_start_and_when_the_limit_changes(
    studio: Studio, wait_for: Callable[[Callable[[], bool]], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache_care, "START_MS", 50)
    cache = studio.scene.cache_folder
    old = put(cache / "imports" / f"{1:032x}.npy", MB, DAY)
    CacheCare(studio)
    wait_for(lambda: not old.exists())
    blob = put(cache / "blobs" / f"{sha(1)}.png", 200 * MB, DAY)
    studio.settings.set("cache_gb", 0.5)
    wait_for(lambda: not blob.exists())
