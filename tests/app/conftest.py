"""A real studio with its real worker processes, in folders of its own, for tests of the window."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

# Before Qt loads; a test that needs a real screen starts a process of its own.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import theme
from app.settings import Settings
from app.studio import Studio
from engine.document import Project


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The studio's own folder: settings, drafts, cache and logs."""
    folder = tmp_path / "home"
    monkeypatch.setenv("LIKENESS_HOME", str(folder))
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    return folder


@pytest.fixture
def studio(qtbot: QtBot, qapp: QApplication, home: Path) -> Iterator[Studio]:
    """A studio with a new, empty project."""
    theme.apply(qapp, "dark")
    made = Studio(Settings())
    made.session.new()
    yield made
    made.end()


@pytest.fixture
def notices(studio: Studio) -> list[tuple[str, str]]:
    """What the user is told, as level and sentence."""
    told: list[tuple[str, str]] = []
    studio.notice.connect(lambda level, sentence: told.append((level, sentence)))
    return told


@pytest.fixture(scope="session")
def spoken_home(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication, portrait: Path, voice: Path) -> Path:
    """A studio's folder in which a portrait and a voice of two seconds were given to the real worker, once."""
    folder = tmp_path_factory.mktemp("spoken")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("LIKENESS_HOME", str(folder))
        patch.setenv("OMP_NUM_THREADS", "1")
        made = Studio(Settings())
        made.session.new()
        made.imports.portrait(portrait)
        made.imports.voice(voice)
        end = time.monotonic() + 120
        while made.scene.composed is None and time.monotonic() < end:
            qapp.processEvents()
            time.sleep(0.01)
        assert made.scene.composed is not None
        made.session.save_as(folder / "spoken.likeness")
        made.end()
    return folder


@pytest.fixture
def spoken(studio: Studio, home: Path, spoken_home: Path, qtbot: QtBot) -> Studio:
    """The studio with a portrait, a voice of two seconds, and the motion generated for them."""
    shutil.copytree(spoken_home / "cache", home / "cache", dirs_exist_ok=True)
    shutil.copy(spoken_home / "spoken.likeness", home / "data" / "drafts" / "untitled-2.likeness")
    studio.session.open(home / "data" / "drafts" / "untitled-2.likeness")
    qtbot.waitUntil(lambda: studio.scene.voice_ready, timeout=90_000)
    return studio


@pytest.fixture
def wait_for(qtbot: QtBot) -> Callable[[Callable[[], bool]], None]:
    """Runs the window's loop until something is true; fails after a minute and a half."""
    return lambda what: qtbot.waitUntil(what, timeout=90_000)


@pytest.fixture
def empty() -> Project:
    """The project of a new window."""
    return Project()


@pytest.fixture(autouse=True)
def alone(qapp: QApplication) -> None:
    """Hides what tests before left on the screen, be it a tooltip: the mouse would meet it in place of a widget."""
    for window in qapp.topLevelWidgets():
        if window.isVisible():
            window.hide()
