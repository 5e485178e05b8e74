from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from engine import store_history
from engine.document import Blink, BlinkTrack, Blob, Project, Take
from engine.errors import LikenessError, ProjectError, ProjectInUse
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


def test_errors_of_projects_have_their_own_exit_code() -> None:
    assert issubclass(ProjectInUse, ProjectError)
    assert issubclass(ProjectError, LikenessError)
    assert ProjectError.exit_code == ProjectInUse.exit_code == 8


def test_a_new_file_is_empty_and_a_closed_one_is_alone(tmp_path: Path) -> None:
    with ProjectFile.create(tmp_path / NAME, Project(seed=3)) as file:
        assert (file.project, file.undo_label, file.redo_label) == (Project(seed=3), None, None)
        assert (file.path, file.read_only, file.notes) == (tmp_path / NAME, False, ())
        assert f".{NAME}.lock" in names(tmp_path)
        file.commit(Project(seed=4), "Seed")
    file.close()
    assert names(tmp_path) == [NAME]


def test_what_is_there_is_not_overwritten_unless_asked(tmp_path: Path) -> None:
    (tmp_path / NAME).write_text("precious")
    with pytest.raises(ProjectError, match="is there already"):
        ProjectFile.create(tmp_path / NAME)
    assert (tmp_path / NAME).read_text() == "precious"
    with ProjectFile.create(tmp_path / NAME, replace=True) as file:
        assert file.project == Project()
    assert names(tmp_path) == [NAME]


def test_undo_and_redo_survive_closing(tmp_path: Path) -> None:
    with ProjectFile.create(tmp_path / NAME) as file:
        for seed in (1, 2, 3):
            file.commit(Project(seed=seed), f"Seed {seed}")
        assert (file.undo().seed, file.undo().seed) == (2, 1)
    with ProjectFile.open(tmp_path / NAME) as file:
        assert (file.project.seed, file.undo_label, file.redo_label) == (1, "Seed 1", "Seed 2")
        assert file.redo().seed == 2
        file.commit(Project(seed=9), "Seed 9")
        assert (file.redo_label, file.redo().seed) == (None, 9)
        assert [revision.label for revision in file.history()] == ["", "Seed 1", "Seed 2", "Seed 9"]
        assert abs(file.history()[-1].time - time.time()) < 60
    with ProjectFile.open(tmp_path / NAME) as file:
        assert [file.undo().seed for _ in range(5)] == [2, 1, 0, 0, 0]
        assert file.undo_label is None


def test_a_drag_is_one_step(file: ProjectFile, monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr("engine.store.time.monotonic", lambda: now[0])
    for seed in range(1, 30):  # longer than a second in all
        file.commit(Project(seed=seed), "Move", merge="move")
        now[0] += 0.1
    assert len(file.history()) == 2
    file.commit(Project(seed=40), "Move", merge="other")
    now[0] += 0.9
    file.commit(Project(seed=41), "Move", merge="other")
    now[0] += 1.1
    file.commit(Project(seed=42), "Move", merge="other")
    file.commit(Project(seed=43), "Seed")
    file.commit(Project(seed=44), "Move", merge="other")
    assert [file.undo().seed for _ in range(6)] == [43, 42, 41, 29, 0, 0]


def test_a_drag_after_undo_is_a_step_of_its_own(file: ProjectFile) -> None:
    file.commit(Project(seed=1), "Move", merge="move")
    file.commit(Project(seed=2), "Other")
    file.undo()
    file.commit(Project(seed=3), "Move", merge="move")
    assert [file.undo().seed for _ in range(2)] == [1, 0]


def test_the_oldest_steps_make_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store_history, "KEPT", 5)
    with ProjectFile.create(tmp_path / NAME) as file:
        for seed in range(1, 20):
            file.commit(Project(seed=seed), f"Seed {seed}")
        kept = [revision.label for revision in file.history()]
        assert kept == [f"Seed {seed}" for seed in range(15, 20)]
    with ProjectFile.open(tmp_path / NAME) as file:
        assert [revision.label for revision in file.history()] == kept
        assert [file.undo().seed for _ in range(5)] == [18, 17, 16, 15, 15]


def test_a_state_that_cannot_be_read_again_is_not_committed(file: ProjectFile) -> None:
    with pytest.raises(ProjectError, match="cannot be saved"):
        file.commit(Project(blinks=BlinkTrack((Blink(float("nan"), 0.2),))), "Blink")
    assert (file.project, len(file.history())) == (Project(), 1)


def test_labels_and_names_may_hold_what_is_no_text(tmp_path: Path) -> None:
    with ProjectFile.create(tmp_path / NAME) as file:
        blob = file.add_blob(b"x", "\udcff.wav")
        file.commit(with_take(blob), "a\udcffb")
    with ProjectFile.open(tmp_path / NAME) as file:
        assert file.undo_label == "a?b"
        assert file.project.takes[0].sound == blob


@pytest.mark.parametrize(
    "name", ["a b?c#d%20e&mode=ro.likeness", "Zoë 映画 🎬.likeness", "%41.likeness", "noending", "-x.likeness"]
)
@pytest.mark.skipif(sys.platform == "win32", reason="not all of them are names there")
def test_odd_names(tmp_path: Path, name: str) -> None:
    with ProjectFile.create(tmp_path / name) as file:
        file.commit(Project(seed=1), "Seed")
        with ProjectFile.open(tmp_path / name, read_only=True) as other:
            assert other.project.seed == 1
    assert names(tmp_path) == [name]
    with ProjectFile.open(tmp_path / name) as file:
        assert file.undo().seed == 0


class Model(RuleBasedStateMachine):
    """Any sequence of edits, undo, redo and opening again does what a list with a pointer does."""

    def __init__(self) -> None:
        super().__init__()
        import tempfile

        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name) / NAME
        self.file = ProjectFile.create(self.path)
        self.states = [Project()]
        self.at = 0

    @rule(seed=st.integers(0, 99), blinks=st.integers(0, 3))
    def commit(self, seed: int, blinks: int) -> None:
        project = Project(seed=seed, blinks=BlinkTrack(tuple(Blink(float(n), 0.2) for n in range(blinks))))
        self.file.commit(project, f"Seed {seed}")
        self.states[self.at + 1 :] = [project]
        self.at += 1

    @rule()
    def undo(self) -> None:
        self.at = max(self.at - 1, 0)
        assert self.file.undo() == self.states[self.at]

    @rule()
    def redo(self) -> None:
        self.at = min(self.at + 1, len(self.states) - 1)
        assert self.file.redo() == self.states[self.at]

    @rule(data=st.binary(max_size=20))
    def keep(self, data: bytes) -> None:
        self.file.commit(with_take(self.file.add_blob(data, "a.wav")), "Take")
        self.states[self.at + 1 :] = [self.file.project]
        self.at += 1

    @rule(compact=st.booleans())
    def open_again(self, compact: bool) -> None:
        self.file.close()
        self.file = ProjectFile.open(self.path)
        if compact:
            self.file.compact()

    @precondition(lambda self: self.at > 0)
    @rule()
    def flush(self) -> None:
        self.file.flush()

    @invariant()
    def agrees(self) -> None:
        assert self.file.project == self.states[self.at]
        assert len(self.file.history()) == len(self.states)
        assert (self.file.undo_label is None) == (self.at == 0)
        assert (self.file.redo_label is None) == (self.at == len(self.states) - 1)
        assert all(self.file.has_blob(blob) for blob in self.file.project.blobs)

    def teardown(self) -> None:
        self.file.close()
        assert [path.name for path in self.path.parent.iterdir()] == [NAME]
        self.folder.cleanup()


TestModel = Model.TestCase
TestModel.settings = settings(
    max_examples=15, stateful_step_count=25, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)


def test_going_to_a_revision_takes_any_number_of_steps_at_once(file: ProjectFile) -> None:
    for seed in range(1, 201):
        file.commit(Project(seed=seed), f"Seed {seed}")
    assert file.position == 200
    assert file.go_to(3) == Project(seed=3)
    assert (file.position, file.undo_label, file.redo_label) == (3, "Seed 3", "Seed 4")
    assert file.go_to(-1) == file.go_to(201) == file.go_to(3) == Project(seed=3)
    path = file.path
    file.close()
    with ProjectFile.open(path) as again:
        assert (again.position, again.project) == (3, Project(seed=3))
        assert again.go_to(200) == Project(seed=200)
        again.go_to(199)
        again.commit(Project(seed=7), "Another")
        assert [revision.label for revision in again.history()[-2:]] == ["Seed 199", "Another"]
