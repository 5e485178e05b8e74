from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from engine import store_blobs
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


@pytest.mark.parametrize("size", [0, 1, store_blobs.CHUNK - 1, store_blobs.CHUNK, 2 * store_blobs.CHUNK + 7])
def test_bytes_come_back_as_they_were(file: ProjectFile, tmp_path: Path, size: int) -> None:
    data = bytes(range(256)) * (size // 256 + 1)
    data = data[:size]
    (tmp_path / "in.WAV").write_bytes(data)
    blob = file.add_blob(tmp_path / "in.WAV", "My Voice.WAV")
    assert (blob.name, blob.size, file.has_blob(blob)) == ("My Voice.WAV", size, True)
    assert file.read_blob(blob) == data
    out = file.extract(blob, tmp_path / "cache" / "deep")
    assert (out.name, out.read_bytes()) == (f"{blob.sha256}.wav", data)
    assert names(out.parent) == [out.name]


def test_the_same_bytes_are_kept_once(file: ProjectFile, tmp_path: Path) -> None:
    first, second = file.add_blob(b"abc", "a.png"), file.add_blob(b"abc", "b.png")
    other = file.add_blob(b"abd", "a.png")
    assert first.sha256 == second.sha256 != other.sha256
    assert second.name == "b.png"
    file.close()
    with sqlite3.connect(tmp_path / NAME) as plain:
        assert plain.execute("SELECT count(*) FROM chunks").fetchone() == (2,)
    plain.close()


def test_an_extracted_file_is_used_again_only_if_it_is_whole(file: ProjectFile, tmp_path: Path) -> None:
    blob = file.add_blob(b"abcdef", "a.png")
    out = file.extract(blob, tmp_path / "cache")
    before = out.stat().st_mtime_ns
    assert file.extract(blob, tmp_path / "cache").stat().st_mtime_ns == before
    out.write_bytes(b"abc")
    assert file.extract(blob, tmp_path / "cache").read_bytes() == b"abcdef"


@pytest.mark.parametrize(
    "name", ["../../x.png", "a.png/../../b", "x." + "e" * 300, ".", "a.p/g", "a. ", "", "a.tar.gz\0"]
)
def test_a_name_from_a_project_never_leads_out_of_the_folder(file: ProjectFile, tmp_path: Path, name: str) -> None:
    blob = file.add_blob(b"abc", "a")
    out = file.extract(replace(blob, name=name), tmp_path / "cache")
    assert out.parent == tmp_path / "cache"
    assert out.stem == blob.sha256
    assert out.suffix in ("", ".png")


def test_a_digest_from_a_project_never_leads_out_of_the_folder(file: ProjectFile, tmp_path: Path) -> None:
    with pytest.raises(ProjectError, match="cannot be right"):
        file.extract(Blob("../../" + "a" * 58, "a.png", 3), tmp_path)


def test_missing_and_damaged_bytes_are_told_by_name(file: ProjectFile, tmp_path: Path) -> None:
    blob = file.add_blob(b"abcdef", "me.png")
    file.commit(with_take(blob), "Take")
    with pytest.raises(ProjectError, match=r"you\.png is missing"):
        file.read_blob(Blob("0" * 64, "you.png", 3))
    file.close()
    with sqlite3.connect(tmp_path / NAME) as plain:
        plain.execute("UPDATE chunks SET bytes = ?", (b"abcdeX",))
    plain.close()
    with ProjectFile.open(tmp_path / NAME) as again:
        with pytest.raises(ProjectError, match=r"me\.png is damaged"):
            again.read_blob(blob)
        with pytest.raises(ProjectError, match=r"me\.png is damaged"):
            again.extract(blob, tmp_path / "cache")
        assert names(tmp_path / "cache") == []
    with sqlite3.connect(tmp_path / NAME) as plain:
        plain.execute("DELETE FROM blobs")
    plain.close()
    with ProjectFile.open(tmp_path / NAME) as again:
        assert again.notes == ("me.png is missing in this project: add it again.",)
        assert not again.read_only


def test_files_that_cannot_be_kept_are_refused(
    file: ProjectFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(ProjectError, match=r"gone\.wav cannot be read"):
        file.add_blob(tmp_path / "gone.wav", "gone.wav")
    with pytest.raises(ProjectError, match=r"folder cannot be read"):
        file.add_blob(tmp_path, "folder")
    monkeypatch.setattr(store_blobs, "LARGEST", 10)
    with pytest.raises(ProjectError, match="up to 900 MB"):
        file.add_blob(b"x" * 11, "long.wav")
    with sqlite3.connect(tmp_path / NAME) as plain:
        assert plain.execute("SELECT count(*) FROM blobs").fetchone() == (0,)
    plain.close()


def test_a_huge_file_is_refused_before_it_is_read(file: ProjectFile, tmp_path: Path) -> None:
    with (tmp_path / "huge.wav").open("wb") as huge:
        huge.truncate(900_000_001)
    started = time.perf_counter()
    with pytest.raises(ProjectError, match="900 MB"):
        file.add_blob(tmp_path / "huge.wav", "huge.wav")
    assert time.perf_counter() - started < 1


def test_compact_drops_what_no_step_needs(tmp_path: Path) -> None:
    path = tmp_path / NAME
    with ProjectFile.create(path) as file:
        needed = file.add_blob(b"n" * 3_000_000, "needed.wav")
        file.commit(with_take(needed), "Take")
        file.commit(Project(), "Remove")  # undo needs it still
        undone = file.add_blob(b"u" * 3_000_000, "undone.wav")
        file.commit(with_take(undone), "Take")
        file.undo()
        file.commit(Project(seed=1), "Seed")
        new = file.add_blob(b"x", "new.wav")
        file.compact()
        assert file.has_blob(undone), "what came in since the opening may be on its way into the project"
    large = path.stat().st_size
    with ProjectFile.open(path) as file:
        file.compact()
        assert [file.has_blob(blob) for blob in (needed, undone, new)] == [True, False, False]
        assert [file.undo().seed for _ in range(2)] == [0, 0]
        assert file.read_blob(file.project.takes[0].sound) == b"n" * 3_000_000
    assert path.stat().st_size < large - 2_500_000


def test_edits_are_saved_while_a_long_file_comes_in(file: ProjectFile, tmp_path: Path) -> None:
    (tmp_path / "long.wav").write_bytes(b"0123456789abcdef" * (6 << 20))
    added: list[Blob] = []
    thread = threading.Thread(target=lambda: added.append(file.add_blob(tmp_path / "long.wav", "long.wav")))
    thread.start()
    took, seed = [0.0], 0
    while thread.is_alive():
        seed += 1
        started = time.perf_counter()
        file.commit(Project(seed=seed), "Seed")
        took.append(time.perf_counter() - started)
        time.sleep(0.002)
    thread.join()
    assert len(took) > 5
    assert max(took) < 1.0
    assert file.project.seed == seed
    assert added[0].size == 96 << 20
    assert file.has_blob(added[0])
