"""Files of older and newer versions."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine import edits, store_history, store_schema
from engine.document import Blink, BlinkTrack, Blob, Project, Take
from engine.errors import ProjectError
from engine.store import ProjectFile

ROOT = Path(__file__).parents[2]
NAME = "my film.likeness"


@pytest.fixture
def file(tmp_path: Path) -> Iterator[ProjectFile]:
    with ProjectFile.create(tmp_path / NAME) as made:
        yield made


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def with_take(blob: Blob) -> Project:
    return Project(takes=(Take("t", "Take", blob, 1.0),), take="t")


OLD_SCHEMA = (
    "CREATE TABLE revisions (number INTEGER PRIMARY KEY, label TEXT NOT NULL, project BLOB NOT NULL)",
    "CREATE TABLE head (id INTEGER PRIMARY KEY CHECK (id = 1), number INTEGER NOT NULL)",
    "CREATE TABLE blobs (id INTEGER PRIMARY KEY, sha256 TEXT UNIQUE, name TEXT NOT NULL, size INTEGER NOT NULL)",
    "CREATE TABLE chunks (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL)",
)
"""A layout that was never released: steps without their time."""


def add_times(connection: sqlite3.Connection) -> None:
    connection.execute("ALTER TABLE revisions RENAME TO old")
    connection.execute(store_schema.SCHEMA[0])
    connection.execute("INSERT INTO revisions SELECT number, label, 5.0, project FROM old")
    connection.execute("DROP TABLE old")


def fails(connection: sqlite3.Connection) -> None:
    add_times(connection)
    connection.execute("SELECT * FROM nowhere")


@pytest.fixture
def old(tmp_path: Path) -> Path:
    path = tmp_path / NAME
    with sqlite3.connect(path) as plain:
        plain.execute("PRAGMA journal_mode=WAL")
        plain.execute(f"PRAGMA application_id={store_schema.APPLICATION_ID}")
        plain.execute("PRAGMA user_version=1")
        for statement in OLD_SCHEMA:
            plain.execute(statement)
        for number in (1, 2):
            row = (number, f"Step {number}", store_history.pack(Project(seed=number)))
            plain.execute("INSERT INTO revisions VALUES (?, ?, ?)", row)
        plain.execute("INSERT INTO head VALUES (1, 2)")
    plain.close()
    return path


def test_an_older_file_is_brought_up_to_date_and_kept(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = old.read_bytes()
    monkeypatch.setattr(store_schema, "MIGRATIONS", (add_times,))
    with ProjectFile.open(old) as file:
        assert (file.project.seed, file.read_only, file.history()[0].time) == (2, False, 5.0)
        assert len(file.notes) == 1
        assert file.notes[0].endswith("as it was before, it is kept as my film (version 1).likeness.")
        assert file.undo().seed == 1
    with ProjectFile.open(old) as file:
        assert (file.notes, file.project.seed) == ((), 1)
    assert names(old.parent) == ["my film (version 1).likeness", NAME]
    kept = old.with_name("my film (version 1).likeness")
    assert len(kept.read_bytes()) == len(before)
    with sqlite3.connect(kept) as plain:
        assert plain.execute("PRAGMA user_version").fetchone() == (1,)
        assert plain.execute("SELECT number, label FROM revisions").fetchall() == [(1, "Step 1"), (2, "Step 2")]
    plain.close()


def test_an_older_file_is_read_without_changing_it(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = old.read_bytes()
    monkeypatch.setattr(store_schema, "MIGRATIONS", (add_times,))
    with ProjectFile.open(old, read_only=True) as file:
        assert (file.project.seed, len(file.history())) == (2, 2)
    assert old.read_bytes() == before
    assert names(old.parent) == [NAME]


def test_a_step_that_fails_changes_nothing(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store_schema, "MIGRATIONS", (fails,))
    for read_only in (False, True):
        with pytest.raises(ProjectError, match="too damaged to be brought up"):
            ProjectFile.open(old, read_only=read_only)
    monkeypatch.setattr(store_schema, "MIGRATIONS", (add_times,))
    with ProjectFile.open(old) as file:
        assert file.project.seed == 2
        assert "(version 1, 2)" in file.notes[0]


def test_a_newer_file_is_refused_politely(old: Path) -> None:
    with sqlite3.connect(old) as plain:
        plain.execute(f"PRAGMA user_version={store_schema.version() + 1}")
    plain.close()
    before = old.read_bytes()
    for read_only in (False, True):
        with pytest.raises(ProjectError, match="newer version of Likeness: update Likeness"):
            ProjectFile.open(old, read_only=read_only)
    assert old.read_bytes() == before
    assert names(old.parent) == [NAME]


FIRST = """{"portrait":null,"takes":[],"take":null,"generator":"audio2keypoint","renderer":"warp","seed":7,"motion":{
"track":{"sha256":"SHA","name":"motion.npy","size":5},"generator":"audio2keypoint","seed":7,"frames":50,"inputs":"x"},
"blinks":{"blinks":[{"start_s":1.0,"length_s":0.24,"closure":1.0,"eyes":"left","own":true}],"seed":7},"range":null}"""
"""A project as version 1 wrote it, before there were edits of the motion."""


@pytest.fixture
def first(file: ProjectFile) -> Path:
    """A file of version 1."""
    blob = file.add_blob(b"track", "motion.npy")
    file.close()
    with sqlite3.connect(file.path) as plain:
        packed = zlib.compress(FIRST.replace("SHA", blob.sha256).encode())
        plain.execute("INSERT INTO revisions VALUES (2, 'Generate motion', 5.0, ?)", (packed,))
        plain.execute("UPDATE head SET number = 2")
        plain.execute("PRAGMA user_version=1")
    plain.close()
    return file.path


def test_a_file_of_version_1_opens_and_can_be_edited(first: Path) -> None:
    with ProjectFile.open(first, read_only=True) as file:
        assert file.project.seed == 7
    with ProjectFile.open(first) as file:
        project = file.project
        assert "kept as my film (version 1).likeness" in file.notes[0]
        assert (project.seed, project.ranges, project.segments) == (7, (), ())
        assert project.blinks == BlinkTrack((Blink(1.0, 0.24, 1.0, "left", own=True),), 7)
        assert project.motion is not None
        assert (project.motion.frames, project.motion.heard) == (50, None)
        assert file.read_blob(project.motion.track) == b"track"
        file.commit(edits.add_range(project, 1.0, 2.0, mouth_gain=2.0), "Louder mouth")
    with ProjectFile.open(first) as file:
        assert (file.notes, len(file.project.ranges)) == ((), 1)
        assert file.undo() == project
