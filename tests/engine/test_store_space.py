"""A project file gives back what nothing needs any more: when it is closed, a little at a time, and losing nothing."""

from __future__ import annotations

import random
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from functools import partial
from itertools import count
from pathlib import Path

import pytest

from engine import store, store_schema, store_space
from engine.document import Blob, Project, Take
from engine.store import ProjectFile
from engine.store_files import connect

ROOT = Path(__file__).parents[2]
MB = 1_000_000


def with_takes(*blobs: Blob) -> Project:
    return Project(takes=tuple(Take(f"t{i}", "Take", blob, 1.0) for i, blob in enumerate(blobs)), take="t0")


def fill(file: ProjectFile, unneeded_mb: int, needed_mb: int = 6) -> tuple[Blob, bytes]:
    """Bytes that nothing names, and behind them some that the project needs."""
    rng = random.Random(0)
    file.add_blob(rng.randbytes(unneeded_mb * MB), "gone.wav")
    data = rng.randbytes(needed_mb * MB)
    blob = file.add_blob(data, "kept.wav")
    file.commit(with_takes(blob), "Take")
    return blob, data


@pytest.fixture(params=[True, False], ids=["gradual", "of the first versions"])
def path(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A new file."""
    made = tmp_path / "film.likeness"
    with monkeypatch.context() as patch:
        patch.setattr(store_schema, "create", partial(store_schema.create, gradual=request.param))
        ProjectFile.create(made).close()
    return made


def sound(path: Path) -> None:
    with closing(connect(path, "frozen")) as plain:
        assert plain.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_it_says_how_much_could_be_freed(path: Path) -> None:
    with ProjectFile.open(path) as file:
        fill(file, 8)
        assert file.reclaimable() < MB, "what came in since the opening may be on its way into the project"
    with ProjectFile.open(path) as file:
        assert file.reclaimable() == pytest.approx(8 * MB, abs=MB)
        before = path.stat().st_size
        file.compact()
        assert file.reclaimable() < MB / 10
    assert before - path.stat().st_size == pytest.approx(8 * MB, abs=MB)


def test_closing_gives_back_what_is_worth_it(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with ProjectFile.open(path) as file:
        blob, data = fill(file, 8)
    assert path.stat().st_size > 14 * MB, "too little to care"
    monkeypatch.setattr(store, "WORTH_COMPACTING", 5 * MB)
    monkeypatch.setattr(store, "CLOSING_S", 60.0)
    with ProjectFile.open(path) as file:
        project, steps = file.project, len(file.history())
    assert path.stat().st_size < 7 * MB
    assert list(tmp_path.iterdir()) == [path]
    sound(path)
    with ProjectFile.open(path) as file:
        assert (file.project, len(file.history()), file.notes) == (project, steps, ())
        assert file.extract(blob, tmp_path / "out").read_bytes() == data
    with ProjectFile.open(path) as file, sqlite3.connect(path) as plain:
        assert plain.execute("PRAGMA auto_vacuum").fetchone() == (store_schema.GRADUAL,)
        assert file.undo() == Project()
    plain.close()


def test_what_can_be_undone_to_is_kept(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "WORTH_COMPACTING", MB)
    with ProjectFile.open(path) as file:
        blob, data = fill(file, 2)
        file.commit(Project(), "Remove")
        file.undo()
        file.redo()
    with ProjectFile.open(path) as file:
        assert file.undo().blobs == (blob,)
        assert file.extract(blob, tmp_path / "out").read_bytes() == data


def test_closing_takes_its_time_only_and_the_next_one_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "film.likeness"
    monkeypatch.setattr(store, "WORTH_COMPACTING", 5 * MB)
    monkeypatch.setattr(store, "CLOSING_S", 0.0)
    with ProjectFile.create(path) as file:
        fill(file, 30)
    with ProjectFile.open(path) as file:
        assert file.reclaimable() > 29 * MB, "no time, nothing done"
        sizes = [path.stat().st_size]
        monkeypatch.setattr(store_space, "STEP", 300)
        ticks = count()
        with monkeypatch.context() as patch:  # every look at the clock takes a second
            patch.setattr(store_space.time, "monotonic", lambda: float(next(ticks)))
            file.compact(8.0)
        sizes.append(path.stat().st_size)
        assert file.reclaimable() > 5 * MB
        file.compact()
        sizes.append(path.stat().st_size)
        assert file.reclaimable() < MB
    assert sizes[0] > sizes[1] > sizes[2]


def test_a_large_file_of_the_first_versions_is_left_where_it_would_take_long(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "film.likeness"
    with monkeypatch.context() as patch:
        patch.setattr(store_schema, "create", partial(store_schema.create, gradual=False))
        ProjectFile.create(path).close()
    monkeypatch.setattr(store_space, "EASY", 3 * MB)
    with ProjectFile.open(path) as file:
        fill(file, 8)
    with ProjectFile.open(path) as file:
        file.compact(5.0)
        assert file.reclaimable() > 7 * MB
        file.compact()
        assert file.reclaimable() < MB


COMPACTS = """
import sys
from pathlib import Path
from engine import store_space
from engine.store import ProjectFile
store_space.STEP = 8
with ProjectFile.open(Path(sys.argv[1])) as file:
    print("go", flush=True)
    file.compact()
    print("done", flush=True)
"""


def test_killed_in_the_middle_the_file_is_whole_and_it_goes_on(tmp_path: Path) -> None:
    path, rng, stopped = tmp_path / "film.likeness", random.Random(1), 0
    with ProjectFile.create(path) as file:
        blob, data = fill(file, 40, 40)
    for _ in range(12):
        command = [sys.executable, "-c", COMPACTS, str(path)]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            process.stdout.readline()
            time.sleep(rng.random() * 0.15)
            process.kill()
            stopped += "done" not in process.stdout.read()
        with ProjectFile.open(path) as file:
            assert (file.notes, file.read_only, len(file.history())) == ((), False, 2)
            assert file.project == with_takes(blob)
            out = file.extract(blob, tmp_path / "out")
            assert out.read_bytes() == data
            out.unlink()
        sound(path)
    assert stopped > 2
    with ProjectFile.open(path) as file:
        file.compact()
    assert path.stat().st_size < 42 * MB
