"""The open project: drafts, saving under a name, undo, and what is told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.session import Session
from engine.document import Blink, BlinkTrack, Project
from engine.errors import ProjectError, ProjectInUse
from engine.store import ProjectFile

WINKING = replace(Project(), blinks=BlinkTrack((Blink(1.0, 0.2, eyes="left", own=True),)))


@pytest.fixture
def session(tmp_path: Path, qtbot: QtBot) -> Iterator[Session]:
    made = Session(tmp_path / "drafts")
    made.new()
    yield made
    made.close()


def test_a_new_project_is_an_empty_draft_that_leaves_nothing_behind(session: Session) -> None:
    path = session.path
    assert session.project == Project()
    assert session.is_draft
    assert path.is_file()
    session.close()
    assert not path.exists()


def test_a_draft_with_something_in_it_is_kept(session: Session) -> None:
    path = session.path
    session.edit(WINKING, "Add a blink")
    session.close()
    session.open(path)
    assert session.project == WINKING
    assert session.undo_label == "Add a blink"


def test_views_are_told_of_every_change(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.changed) as told:
        session.edit(WINKING, "Add a blink")
    assert told.args == [Project(), WINKING]
    with qtbot.waitSignal(session.changed) as told:
        session.undo()
    assert told.args == [WINKING, Project()]
    assert session.redo_label == "Add a blink"
    session.redo()
    assert session.project == WINKING


def test_the_same_project_again_is_no_edit(session: Session, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(session.changed):
        session.edit(Project(), "Nothing")
    assert session.undo_label is None


def test_save_as_moves_a_draft(session: Session, tmp_path: Path) -> None:
    draft = session.path
    session.edit(WINKING, "Add a blink")
    session.save_as(tmp_path / "talk.likeness")
    assert session.path == tmp_path / "talk.likeness"
    assert session.title == "talk"
    assert not session.is_draft
    assert not draft.exists()
    assert session.undo_label == "Add a blink"  # the history came along
    session.undo()
    session.close()
    with ProjectFile.open(tmp_path / "talk.likeness", read_only=True) as file:
        assert file.project == Project()


def test_a_copy_is_written_and_left_alone(session: Session, tmp_path: Path) -> None:
    session.edit(WINKING, "Add a blink")
    session.save_copy(tmp_path / "copy.likeness")
    session.undo()
    assert session.is_draft
    with ProjectFile.open(tmp_path / "copy.likeness", read_only=True) as file:
        assert file.project == WINKING


def test_two_windows_cannot_write_one_file(session: Session, tmp_path: Path) -> None:
    session.save_as(tmp_path / "talk.likeness")
    other = Session(tmp_path / "drafts")
    other.new()
    with pytest.raises(ProjectInUse):
        other.open(tmp_path / "talk.likeness")
    assert other.is_draft  # it is where it was
    other.open(tmp_path / "talk.likeness", read_only=True)
    assert other.read_only
    with pytest.raises(ProjectError, match="reading only"):
        other.edit(WINKING, "Add a blink")
    other.close()


def test_a_folder_that_takes_nothing_is_told_in_a_sentence(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(ProjectError, match="free some space or mend its rights"):
        Session(tmp_path / "file" / "drafts").new()


def test_a_file_that_is_gone_leaves_the_open_project_open(session: Session, tmp_path: Path) -> None:
    session.edit(WINKING, "Add a blink")
    with pytest.raises(ProjectError):
        session.open(tmp_path / "gone.likeness")
    assert session.project == WINKING
    session.undo()
    assert session.project == Project()


def test_going_to_a_revision_is_one_step(session: Session) -> None:
    for seed in range(1, 6):
        session.edit(Project(seed=seed), f"Seed {seed}")
    seen: list[tuple[int, int]] = []
    session.changed.connect(lambda before, after: seen.append((before.seed, after.seed)))
    session.go_to(2)
    session.go_to(2)
    session.go_to(99)
    assert (session.project.seed, session.undo_label, session.redo_label) == (2, "Seed 2", "Seed 3")
    assert seen[0] == (5, 2)
    assert session.project == session.file.project
