from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.file_open import FileOpener
from app.main_window import MainWindow
from app.studio import Studio
from engine.document import Project
from engine.store import ProjectFile


@pytest.fixture
def window(studio: Studio, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window of a new project, which hears of files that the desktop hands over."""
    made = MainWindow(studio)
    qtbot.addWidget(made)
    FileOpener(made)
    yield made
    made.close()


def test_a_project_that_the_desktop_hands_over_is_opened(
    window: MainWindow, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "ein Film.likeness"
    with ProjectFile.create(path, Project(seed=7)):
        pass
    event = QFileOpenEvent(QUrl.fromLocalFile(str(path)))
    assert qapp.sendEvent(qapp, event)
    qtbot.waitUntil(lambda: window.studio.session.path == path)
    assert window.studio.project.seed == 7


def test_what_is_no_project_is_left_alone(window: MainWindow, qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    before = window.studio.session.path
    qapp.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile(str(tmp_path / "face.jpg"))))
    qtbot.wait(50)
    assert window.studio.session.path == before


def test_a_project_that_is_not_there_is_told(
    window: MainWindow, qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[str, str]] = []
    monkeypatch.setattr(window.notices, "show_notice", lambda level, sentence: told.append((level, sentence)))
    qapp.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile(str(tmp_path / "gone.likeness"))))
    qtbot.waitUntil(lambda: bool(told))
    assert told[0][0] == "error"
    assert "gone.likeness" in told[0][1]
