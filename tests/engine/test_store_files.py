"""Copies, two windows, links, places that cannot be written, and disks that are full."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from engine import store_blobs
from engine.document import Blink, BlinkTrack, Blob, Project, Take
from engine.errors import ProjectError, ProjectInUse
from engine.store import ProjectFile, checkpoint

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


def test_a_copy_is_the_whole_project(file: ProjectFile, tmp_path: Path) -> None:
    blob = file.add_blob(b"abc", "a.png")
    file.commit(with_take(blob), "Take")
    file.commit(Project(seed=2), "Seed")
    file.undo()
    assert file.copy_to(tmp_path / "copy.likeness") == tmp_path / "copy.likeness"
    file.commit(Project(seed=7), "later")
    (tmp_path / "moved").mkdir()
    moved = (tmp_path / "copy.likeness").rename(tmp_path / "moved" / "film.likeness")
    assert names(tmp_path / "moved") == ["film.likeness"]
    with ProjectFile.open(moved) as copy:
        assert (copy.undo_label, copy.redo_label, copy.read_blob(blob)) == ("Take", "Seed", b"abc")
        assert copy.redo().seed == 2
    assert file.project.seed == 7


def test_a_copy_replaces_what_is_there_with_its_log(file: ProjectFile, tmp_path: Path) -> None:
    other = tmp_path / "other.likeness"
    with ProjectFile.create(other) as old:
        old.commit(Project(seed=1), "Seed")
        old_log = (tmp_path / "other.likeness-wal").read_bytes()
        with pytest.raises(ProjectInUse, match=r"other\.likeness is open in another window"):
            file.copy_to(other)
    (tmp_path / "other.likeness-wal").write_bytes(old_log)  # as after a crash
    file.commit(Project(seed=5), "Seed")
    file.copy_to(other)
    with ProjectFile.open(other) as copy:
        assert copy.project.seed == 5
    assert names(tmp_path) == sorted([NAME, f".{NAME}.lock", f"{NAME}-shm", f"{NAME}-wal", "other.likeness"])


def test_a_copy_onto_itself_is_nothing(file: ProjectFile) -> None:
    file.commit(Project(seed=5), "Seed")
    file.copy_to(file.path)
    assert file.project.seed == 5
    assert file.undo().seed == 0


def test_a_copy_that_fails_leaves_nothing(file: ProjectFile, tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="choose another folder"):
        file.copy_to(tmp_path / "gone" / "copy.likeness")
    (tmp_path / "copy.likeness").mkdir()
    with pytest.raises(ProjectError, match="cannot be read or written"):
        file.copy_to(tmp_path / "copy.likeness")
    assert not (tmp_path / "copy.likeness.part").exists()


def test_two_windows_cannot_write_one_file(file: ProjectFile, tmp_path: Path) -> None:
    file.commit(Project(seed=1), "Seed")
    with pytest.raises(ProjectInUse, match="open in another window"):
        ProjectFile.open(file.path)
    with pytest.raises(ProjectInUse):
        ProjectFile.create(file.path, replace=True)
    (tmp_path / "link").mkdir()
    with ProjectFile.open(file.path, read_only=True) as reader:
        assert (reader.project.seed, reader.read_only, reader.notes) == (1, True, ())
        for change in (
            lambda: reader.commit(Project(), "x"),
            reader.undo,
            reader.redo,
            reader.compact,
            lambda: reader.add_blob(b"", "x"),
        ):
            with pytest.raises(ProjectError, match="open for reading only"):
                change()
        reader.flush()
        file.commit(Project(seed=2), "Seed")
        file.close()
        with ProjectFile.open(file.path) as again:
            assert again.project.seed == 2
    (tmp_path / "link").rmdir()
    assert names(tmp_path) == [NAME]


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_is_the_file_it_leads_to(file: ProjectFile, tmp_path: Path) -> None:
    (tmp_path / "link.likeness").symlink_to(file.path)
    with pytest.raises(ProjectInUse):
        ProjectFile.open(tmp_path / "link.likeness")
    file.close()
    with ProjectFile.open(tmp_path / "link.likeness") as linked:
        assert linked.path == tmp_path / "link.likeness"
        linked.commit(Project(seed=3), "Seed")
    with ProjectFile.open(tmp_path / NAME) as again:
        assert again.project.seed == 3


OTHER = """
import sys
from pathlib import Path
from engine.document import Project
from engine.errors import ProjectInUse
from engine.store import ProjectFile
path = Path(sys.argv[1])
try:
    file = ProjectFile.open(path)
except ProjectInUse:
    print("in use", ProjectFile.open(path, read_only=True).project.seed, flush=True)
    sys.exit()
file.commit(Project(seed=77), "Other")
print("open", flush=True)
sys.stdin.read()
"""


def other(path: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", OTHER, str(path)]
    return subprocess.Popen(command, cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE)


def test_another_process_reads_while_this_one_writes(file: ProjectFile) -> None:
    file.commit(Project(seed=5), "Seed")
    with other(file.path) as process:
        assert process.communicate(timeout=60)[0] == "in use 5\n"
    file.commit(Project(seed=6), "Seed")


def test_the_lock_of_a_killed_process_does_not_count(tmp_path: Path) -> None:
    ProjectFile.create(tmp_path / NAME).close()
    with other(tmp_path / NAME) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        with pytest.raises(ProjectInUse):
            ProjectFile.open(tmp_path / NAME)
        with ProjectFile.open(tmp_path / NAME, read_only=True) as reader:
            assert reader.project.seed == 77
        process.kill()
    assert len(names(tmp_path)) > 1
    with ProjectFile.open(tmp_path / NAME, read_only=True) as reader:
        assert reader.project.seed == 77
    with ProjectFile.open(tmp_path / NAME) as file:
        assert (file.read_only, file.project.seed, file.undo().seed) == (False, 77, 0)
    assert names(tmp_path) == [NAME]


def test_what_a_killed_process_was_adding_is_dropped(file: ProjectFile, tmp_path: Path) -> None:
    file.close()
    with sqlite3.connect(tmp_path / NAME) as plain:
        plain.execute("INSERT INTO blobs VALUES (7, NULL, 'half.wav', 5000000)")
        plain.execute("INSERT INTO chunks VALUES (?, ?)", (7 * store_blobs.PARTS, b"x" * 1000))
    plain.close()
    ProjectFile.open(tmp_path / NAME).close()
    with sqlite3.connect(tmp_path / NAME) as plain:
        assert plain.execute("SELECT (SELECT count(*) FROM blobs) + (SELECT count(*) FROM chunks)").fetchone() == (0,)
    plain.close()


def test_flush_puts_everything_into_the_file_itself(file: ProjectFile, tmp_path: Path) -> None:
    file.commit(Project(seed=5), "Seed")
    file.flush()
    alone = tmp_path / "alone.likeness"
    alone.write_bytes(file.path.read_bytes())
    with ProjectFile.open(alone) as copy:
        assert copy.project.seed == 5


def test_checkpoint_works_from_elsewhere_and_where_nothing_is_open(file: ProjectFile, tmp_path: Path) -> None:
    file.commit(Project(seed=5), "Seed")
    thread = threading.Thread(target=checkpoint, args=(file.path,))
    thread.start()
    thread.join()
    file.close()
    checkpoint(file.path)
    checkpoint(tmp_path / "gone.likeness")
    assert names(tmp_path) == [NAME]


@pytest.mark.skipif(sys.platform == "win32", reason="open files cannot be moved there")
def test_a_file_that_is_moved_or_deleted_meanwhile_is_told(file: ProjectFile, tmp_path: Path) -> None:
    file.commit(Project(seed=5), "Seed")
    file.path.rename(tmp_path / "elsewhere")
    with pytest.raises(ProjectError, match="was moved or deleted"):
        file.flush()
    (tmp_path / "elsewhere").rename(file.path)
    file.flush()


def test_a_full_disk_loses_nothing(file: ProjectFile) -> None:
    blob = file.add_blob(b"x" * 100_000, "a.wav")
    file.commit(Project(seed=1), "Seed")
    pages = file._connection.execute("PRAGMA page_count").fetchone()[0]
    file._connection.execute(f"PRAGMA max_page_count={pages}")
    state, seed = 7, 1
    full: ProjectError | None = None
    for seed in range(2, 2000):
        state = (state * 6364136223846793005 + seed) % 2**61
        try:
            # Blinks that do not compress.
            blinks = tuple(Blink(float((state * n) % 1000003), 0.2) for n in range(1, 400))
            file.commit(Project(seed=seed, blinks=BlinkTrack(blinks)), "Seed")
        except ProjectError as error:
            full = error
            break
    assert full is not None
    assert str(full) == f"The disk is full, {NAME} cannot be saved: free some space, then try again."
    assert file.project.seed == seed - 1
    file._connection.execute("PRAGMA max_page_count=1000000")
    file.commit(Project(seed=5000), "Seed")
    assert (file.undo().seed, file.read_blob(blob)) == (seed - 1, b"x" * 100_000)


FULL = """
import os, resource, sys
from pathlib import Path
from engine.document import Project
from engine.errors import ProjectError
from engine.store import ProjectFile
path = Path(sys.argv[1])
file = ProjectFile.open(path)
resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, resource.RLIM_INFINITY))
def refused(work):
    try:
        work()
    except ProjectError as error:
        print(error)
    else:
        print("nothing was refused")
refused(lambda: file.add_blob(os.urandom(3_000_000), "a.wav"))
refused(lambda: file.copy_to(path.with_name("copy.likeness")))
refused(lambda: file.extract(file.project.takes[0].sound, path.with_name("cache")))
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
file.commit(Project(seed=8), "Seed")
file.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="limits are POSIX's")
def test_a_disk_that_takes_no_more_is_told_and_loses_nothing(tmp_path: Path) -> None:
    with ProjectFile.create(tmp_path / NAME) as file:
        file.commit(with_take(file.add_blob(b"voice" * 300_000, "voice.wav")), "Take")
    done = subprocess.run(
        [sys.executable, "-c", FULL, str(tmp_path / NAME)], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stderr == ""
    told = done.stdout.splitlines()
    assert len(told) == 3
    assert all("try again" in sentence for sentence in told), told
    assert names(tmp_path) == ["cache", NAME]
    assert names(tmp_path / "cache") == []
    with ProjectFile.open(tmp_path / NAME) as file:
        assert (file.project.seed, file.notes) == (8, ())
        assert file.read_blob(file.undo().takes[0].sound) == b"voice" * 300_000


UNWRITABLE = """
import os, sys
from pathlib import Path
from engine.errors import ProjectError
from engine.document import Project
from engine.store import ProjectFile
import filelock, hashlib
path = Path(sys.argv[1])
if os.getuid() == 0:
    os.setgroups([])
    os.setuid(65534)
with ProjectFile.open(path) as file:
    print(file.read_only, *file.notes, file.project.seed, file.read_blob(file.project.takes[0].sound))
try:
    ProjectFile.create(path.with_name("new.likeness"))
except ProjectError as error:
    print(error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="rights are POSIX's")
@pytest.mark.parametrize("crashed", [False, True])
@pytest.mark.parametrize("what", ["folder", "file"])
def test_what_may_not_be_written_is_opened_for_reading(tmp_path: Path, what: str, crashed: bool) -> None:
    import shutil
    import tempfile

    folder = Path(tempfile.mkdtemp())  # the test's own folder is closed to others
    try:
        path = folder / NAME
        with ProjectFile.create(tmp_path / NAME) as file:
            file.commit(replace(with_take(file.add_blob(b"abc", "a.wav")), seed=4), "Take")
            if crashed:
                for ending in ("", "-wal"):
                    shutil.copyfile(f"{file.path}{ending}", f"{path}{ending}")
        if not crashed:
            shutil.copyfile(tmp_path / NAME, path)
        before = {name: (folder / name).read_bytes() for name in names(folder)}
        for each in folder.iterdir():
            each.chmod(0o444)
        folder.chmod(0o555 if what == "folder" else 0o777)
        done = subprocess.run(
            [sys.executable, "-c", UNWRITABLE, str(path)], cwd=ROOT, capture_output=True, text=True, check=False
        )
        if "PermissionError" in done.stderr and "site-packages" in done.stderr:
            pytest.skip("another user cannot read this environment")
        assert done.stderr == ""
        told = done.stdout.splitlines()
        assert told[0].startswith(f"True {NAME} ")
        assert told[0].endswith("it is open for reading only. 4 b'abc'")
        if what == "folder":
            assert told[1].endswith("choose another folder.")
        kept = {name: (folder / name).read_bytes() for name in before}
        assert kept == before
    finally:
        folder.chmod(0o755)
        shutil.rmtree(folder)
