"""Damaged and foreign files: what can be read is shown, nothing is ever changed, and every refusal is one sentence."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing, suppress
from functools import partial
from pathlib import Path

import pytest

from engine import store_open, store_schema
from engine.document import Blink, BlinkTrack, Blob, Project, Take
from engine.errors import ProjectError
from engine.store import ProjectFile
from engine.store_files import connect

NAME = "film.likeness"
PAGE = store_schema.PAGE
VOICE, PICTURE = bytes(range(256)) * 5_000, b"picture" * 30_000
STEPS = 60


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A project of 60 steps, two blobs and 2 MB, undone once."""
    path = tmp_path_factory.mktemp("sound") / NAME
    with ProjectFile.create(path) as file:
        take = Take("t", "Take", file.add_blob(VOICE, "voice.wav"), 1.0)
        project = Project(takes=(take,), take="t")
        for seed in range(1, STEPS + 1):
            rng = random.Random(seed)
            blinks = BlinkTrack(tuple(Blink(rng.random() * 1000, 0.2) for _ in range(1000)))
            if seed == 20:
                project = Project(takes=(take, Take("u", "Other", file.add_blob(PICTURE, "other.wav"), 1.0)), take="t")
            file.commit(Project(takes=project.takes, take="t", seed=seed, blinks=blinks), f"Seed {seed}")
        file.undo()
    return path.read_bytes()


def looks(path: Path, data: bytes, *, read_only: bool = False) -> ProjectFile | str:
    """The file as it opens, or the sentence with which it is refused; the bytes must stay as they are."""
    path.write_bytes(data)
    try:
        with ProjectFile.open(path, read_only=read_only) as file:
            for blob in file.project.blobs:
                with suppress(ProjectError):
                    assert len(file.read_blob(blob)) == blob.size
            found = file
            assert not file.notes or all(note.endswith(".") for note in file.notes)
    except ProjectError as error:
        sentence = str(error)
        assert sentence.endswith(".")
        assert "\n" not in sentence
        found = sentence
    assert path.read_bytes() == data
    assert [each.name for each in path.parent.iterdir()] == [path.name]
    return found


def test_the_sound_file_is_sound(tmp_path: Path, sound: bytes) -> None:
    file = looks(tmp_path / NAME, sound)
    assert isinstance(file, ProjectFile)
    assert (file.project.seed, file.notes, file.redo_label) == (STEPS - 1, (), f"Seed {STEPS}")


def test_files_cut_short_at_many_places(tmp_path: Path, sound: bytes) -> None:
    lengths = [0, 1, 15, 16, 60, 99, 100, 500, PAGE - 1, PAGE, PAGE + 1, 2 * PAGE, 3 * PAGE + 7, 5 * PAGE]
    lengths += [round(len(sound) * part / 25) for part in range(1, 25)]
    lengths += [len(sound) - back for back in (1, 100, PAGE, 3 * PAGE)]
    saved = 0
    for length in lengths:
        found = looks(tmp_path / NAME, sound[:length])
        if isinstance(found, ProjectFile):
            assert "is damaged" in found.notes[0]
            assert found.project.seed > 0
            saved += 1
    assert saved > 12


def test_of_a_file_cut_short_the_newest_whole_state_is_shown(tmp_path: Path, sound: bytes) -> None:
    found = looks(tmp_path / NAME, sound[: len(sound) * 9 // 10])
    assert isinstance(found, ProjectFile)
    assert found.project.seed in range(20, STEPS - 1)
    assert f"the one after “Seed {found.project.seed}”" in found.notes[1]


@pytest.mark.parametrize("read_only", [False, True])
@pytest.mark.parametrize("seed", range(4))
def test_flipped_bits(tmp_path: Path, sound: bytes, seed: int, read_only: bool) -> None:
    rng = random.Random(seed)
    opened = 0
    for _ in range(20):
        data = bytearray(sound)
        # Half of them where the tables begin: most of the rest is the voice.
        for _ in range(rng.choice([1, 1, 3, 20])):
            data[rng.randrange(rng.choice([100, 6 * PAGE, len(data)]))] ^= 1 << rng.randrange(8)
        opened += isinstance(looks(tmp_path / NAME, bytes(data), read_only=read_only), ProjectFile)
    assert opened >= 8


@pytest.mark.parametrize("seed", range(3))
def test_pages_of_rubbish(tmp_path: Path, sound: bytes, seed: int) -> None:
    rng = random.Random(seed)
    for page in [0, 1, 2, 3, 4, 5, *(rng.randrange(len(sound) // PAGE) for _ in range(6))]:
        data = bytearray(sound)
        data[page * PAGE : (page + 1) * PAGE] = rng.choice([bytes(PAGE), rng.randbytes(PAGE)])
        looks(tmp_path / NAME, bytes(data))


def test_a_ruined_first_page_costs_nothing(tmp_path: Path, sound: bytes) -> None:
    data = b"SQLite format 3\0" + b"\xff" * (PAGE - 16) + sound[PAGE:]
    found = looks(tmp_path / NAME, data)
    assert isinstance(found, ProjectFile)
    assert found.project.seed == STEPS - 1
    assert (len(found.notes), len(found.history())) == (1, STEPS + 1)


def test_a_ruined_first_page_of_a_file_of_the_first_versions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, create = tmp_path / NAME, store_schema.create
    with monkeypatch.context() as patch:
        patch.setattr(store_schema, "create", partial(create, gradual=False))
        with ProjectFile.create(path, Project(seed=3)) as file:
            file.commit(Project(seed=4), "Seed")
    data = path.read_bytes()
    found = looks(path, b"SQLite format 3\0" + bytes(PAGE - 16) + data[PAGE:])
    assert isinstance(found, ProjectFile)
    assert (found.project.seed, len(found.history())) == (4, 2)


def test_the_tables_begin_where_they_did_after_compacting(tmp_path: Path, sound: bytes) -> None:
    path = tmp_path / NAME
    path.write_bytes(sound)
    with ProjectFile.open(path) as file:
        file.add_blob(b"x" * 2_000_000, "x")
    with ProjectFile.open(path) as file:
        file.compact()
    data = path.read_bytes()
    found = looks(path, b"SQLite format 3\0" + bytes(PAGE - 16) + data[PAGE:])
    assert isinstance(found, ProjectFile)
    assert found.project.seed == STEPS - 1


def test_what_is_saved_can_be_copied_and_gone_on_with(tmp_path: Path, sound: bytes) -> None:
    path, copy = tmp_path / NAME, tmp_path / "saved.likeness"
    path.write_bytes(sound.replace(PICTURE[:5000], b"\xff" * 5000)[: len(sound) - PAGE])
    with ProjectFile.open(path) as damaged:
        assert damaged.read_only
        assert any("other.wav could not be read any more" in note for note in damaged.notes)
        with pytest.raises(ProjectError, match="open for reading only"):
            damaged.commit(Project(), "x")
        damaged.copy_to(copy)
        seed = damaged.project.seed
    with ProjectFile.open(copy) as saved:
        assert not saved.read_only
        assert saved.notes == ("other.wav is missing in this project: add it again.",)
        assert saved.project.seed == seed
        assert saved.read_blob(saved.project.takes[0].sound) == VOICE
        saved.commit(Project(seed=999), "Seed")
        assert saved.undo().seed == seed


def change(path: Path, *statements: str) -> bytes:
    with closing(sqlite3.connect(path, isolation_level=None)) as plain:
        for statement in statements:
            plain.execute(statement)
    return path.read_bytes()


def test_a_head_that_cannot_be_read_gives_way_to_the_state_before(tmp_path: Path, sound: bytes) -> None:
    path = tmp_path / NAME
    path.write_bytes(sound)
    data = change(path, f"UPDATE revisions SET project = x'00ff' WHERE number IN ({STEPS}, {STEPS - 1})")
    found = looks(path, data)
    assert isinstance(found, ProjectFile)
    assert found.project.seed == STEPS - 3
    assert found.notes[1] == f"The newest state could not be read; this is the one after “Seed {STEPS - 3}”."


def test_an_older_step_that_cannot_be_read_stops_undo_and_no_more(tmp_path: Path, sound: bytes) -> None:
    path = tmp_path / NAME
    path.write_bytes(sound)
    change(path, f"UPDATE revisions SET project = x'00ff' WHERE number = {STEPS - 1}")
    with ProjectFile.open(path) as file:
        with pytest.raises(ProjectError, match="A step of this project is damaged"):
            file.undo()
        assert file.project.seed == STEPS - 1
        file.commit(Project(seed=5), "Seed")
        file.compact()
        assert file.undo().seed == STEPS - 1


HOSTILE = {
    "trigger": "CREATE TRIGGER t AFTER UPDATE ON head BEGIN DELETE FROM revisions; END",
    "view": "CREATE VIEW v AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n",
    "index": "CREATE INDEX i ON revisions (length(label))",
}


@pytest.mark.parametrize("statement", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_file_that_would_make_us_run_what_others_wrote_is_refused(
    tmp_path: Path, sound: bytes, statement: str
) -> None:
    path = tmp_path / NAME
    path.write_bytes(sound)
    found = looks(path, change(path, statement))
    assert isinstance(found, str)
    assert "is no project of Likeness" in found


def test_tables_of_another_make_are_not_read(tmp_path: Path, sound: bytes) -> None:
    path = tmp_path / NAME
    endless = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x, x, x, x FROM n"
    path.write_bytes(sound)
    looks(path, change(path, "DROP TABLE revisions", f"CREATE VIEW revisions AS {endless}"))
    path.write_bytes(sound)
    looks(path, change(path, "ALTER TABLE revisions ADD COLUMN more AS (zeroblob(900000000))"))


@pytest.mark.timeout(60)
@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE blobs SET size = 'many'",
        "UPDATE blobs SET size = -1",
        "UPDATE blobs SET size = 4611686018427387904",
        "UPDATE chunks SET bytes = 'text'",
        "UPDATE chunks SET id = -id",
        "UPDATE revisions SET label = x'ff00ff', time = 'noon'",
        "UPDATE revisions SET project = 'text'",
        "UPDATE revisions SET number = -number",
        "UPDATE revisions SET number = 9223372036854775807 - number",
        "UPDATE head SET number = 'x'",
        "UPDATE head SET number = 12345",
        "DELETE FROM head",
        "DELETE FROM revisions",
        "PRAGMA user_version = 0",
        "PRAGMA user_version = -5",
        "PRAGMA application_id = 0",
    ],
)
def test_values_that_we_would_never_write(tmp_path: Path, sound: bytes, statement: str) -> None:
    path = tmp_path / NAME
    path.write_bytes(sound)
    looks(path, change(path, statement))


def test_a_step_that_would_unpack_to_gigabytes_is_damaged(tmp_path: Path, sound: bytes) -> None:
    import zlib

    path = tmp_path / NAME
    path.write_bytes(sound)
    pack = zlib.compressobj(9)
    bomb = b"".join(pack.compress(b" " * (1 << 20)) for _ in range(200)) + pack.flush()
    with closing(sqlite3.connect(path, isolation_level=None)) as plain:
        plain.execute("UPDATE revisions SET project = ? WHERE number = ?", (bomb, STEPS))
    found = looks(path, path.read_bytes())
    assert isinstance(found, ProjectFile)
    assert found.project.seed == STEPS - 2


FOREIGN = {
    "empty": (b"", "is empty"),
    "text": (b"hello", "is no project"),
    "picture": (b"\x89PNG\r\n\x1a\n" + bytes(5000), "is no project"),
    "magic": (b"SQLite format 3\0", "nothing of it could be read"),
    "zeros": (bytes(100_000), "is no project"),
}


@pytest.mark.parametrize(("data", "why"), FOREIGN.values(), ids=FOREIGN.keys())
def test_what_is_no_project_is_refused(tmp_path: Path, data: bytes, why: str) -> None:
    for read_only in (False, True):
        found = looks(tmp_path / NAME, data, read_only=read_only)
        assert isinstance(found, str)
        assert why in found


def test_another_program_s_database_is_refused(tmp_path: Path) -> None:
    data = change(tmp_path / NAME, "CREATE TABLE revisions (number INTEGER PRIMARY KEY, label TEXT)")
    found = looks(tmp_path / NAME, data)
    assert isinstance(found, str)
    assert "is no project of Likeness" in found


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path / NAME, tmp_path):
        with pytest.raises(ProjectError, match="is not there any more"):
            ProjectFile.open(path)


def test_a_damaged_log_costs_the_last_edits_only(tmp_path: Path) -> None:
    path, crashed = tmp_path / NAME, tmp_path / "crashed"
    crashed.mkdir()
    with ProjectFile.create(path) as file:
        file.commit(Project(seed=1), "Seed")
        file.flush()
        for seed in range(2, 20):
            file.commit(Project(seed=seed), "Seed")
        data, log = path.read_bytes(), Path(f"{path}-wal").read_bytes()
    for length in (len(log) // 2, 40, 0):
        (crashed / NAME).write_bytes(data)
        (crashed / f"{NAME}-wal").write_bytes(log[:length] + bytes(len(log) - length))
        with ProjectFile.open(crashed / NAME) as file:
            assert not file.read_only
            assert 1 <= file.project.seed < 20
        assert [each.name for each in crashed.iterdir()] == [NAME]


def test_of_large_files_the_history_is_looked_over(
    tmp_path: Path, sound: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store_open, "THOROUGH", 0)
    data = bytearray(sound)
    (tmp_path / NAME).write_bytes(sound)
    with closing(connect(tmp_path / NAME, "frozen")) as plain:
        root = plain.execute("SELECT rootpage FROM sqlite_master WHERE name = 'revisions'").fetchone()[0]
    data[(root - 1) * PAGE : (root - 1) * PAGE + 8] = b"\xff" * 8
    found = looks(tmp_path / NAME, bytes(data))
    assert isinstance(found, str)  # the one page without which no step is found
    assert "nothing of it could be read" in found
    assert isinstance(looks(tmp_path / NAME, sound), ProjectFile)


def test_blob_names_are_kept(tmp_path: Path, sound: bytes) -> None:
    path = tmp_path / NAME
    path.write_bytes(sound[: len(sound) - PAGE])
    with ProjectFile.open(path) as file:
        found: tuple[Blob, ...] = file.project.blobs
        assert {blob.name for blob in found} <= {"voice.wav", "other.wav"}
        assert file.read_blob(found[0]) == VOICE
