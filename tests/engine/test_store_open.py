"""Files of older and newer versions."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine import store_history, store_schema
from engine.document import Blob, Project, Take
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
        plain.execute("PRAGMA user_version=2")
    plain.close()
    before = old.read_bytes()
    for read_only in (False, True):
        with pytest.raises(ProjectError, match="newer version of Likeness: update Likeness"):
            ProjectFile.open(old, read_only=read_only)
    assert old.read_bytes() == before
    assert names(old.parent) == [NAME]
