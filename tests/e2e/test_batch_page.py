"""The Batch page in a real window: two voices are dropped, the real command makes two videos, one is played."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from app import theme
from app.dialogs.player import PlayerDialog
from app.main_window import MainWindow
from app.settings import Settings
from app.studio import Studio
from app.views.batch import BatchView
from tests.conftest import voice_samples, write_wav

LONG_MS = 240_000
SECONDS = 1.0


@pytest.fixture
def studio(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[Studio]:
    monkeypatch.setenv("LIKENESS_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    theme.apply(qapp, "dark")
    made = Studio(Settings())
    made.session.new()
    yield made
    made.end()


@pytest.fixture
def window(studio: Studio, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(studio)
    made.resize(1440, 900)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    yield made
    made.hide()
    made.deleteLater()


@pytest.fixture
def files(tmp_path: Path, portrait: Path) -> list[Path]:
    """A portrait and two voices of a second, in files of their own."""
    face = Path(shutil.copy(portrait, tmp_path / "anna.png"))
    voices = [write_wav(tmp_path / f"line{n}.wav", voice_samples(SECONDS, seed=n)) for n in (1, 2)]
    return [face, *voices]


def press(window: QWidget, keys: str) -> None:
    QTest.keySequence(QApplication.focusWidget() or window, QKeySequence(keys))
    QApplication.processEvents()


def drop(page: BatchView, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(QPointF(700, 300), copy, data, button, keys))


def test_voices_that_are_dropped_become_videos(
    window: MainWindow, studio: Studio, qtbot: QtBot, files: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    press(window, "Ctrl+3")
    page, batch = window.pages.batch, studio.batch
    assert window.pages.page == "batch"
    assert page.empty.isVisible()
    assert not page.bar.button.isEnabled()
    drop(page, *files)
    batch.draft.choose(folder=tmp_path / "out", renderer="landmarks", size=128, workers=1)
    model = batch.draft.model
    qtbot.waitUntil(lambda: batch.draft.ready and model.total == 2)
    assert page.table.isVisible()
    qtbot.waitUntil(lambda: page.voices.about.text() == "2 in all · 0:02", timeout=30_000)

    page.table.setFocus()
    press(window, "Ctrl+Return")
    assert batch.running
    assert not page.choices.isEnabled()
    press(window, "Ctrl+1")
    assert window.pages.page == "edit", "the studio can be used meanwhile"
    assert window.actions_by_id["portrait"].isEnabled()
    asked: list[str] = []

    def say_no(*words: object) -> QMessageBox.StandardButton:
        asked.append(str(words[-1]))
        return QMessageBox.StandardButton.No

    monkeypatch.setattr(QMessageBox, "question", say_no)
    assert not window.close()
    assert len(asked) == 1, "who leaves amid a batch is asked once"
    qtbot.waitUntil(lambda: not batch.running, timeout=LONG_MS)
    assert [outcome.state for outcome in model.outcomes] == ["done", "done"]
    assert all(outcome.took_s > 0 and outcome.tries == 1 for outcome in model.outcomes)
    assert sorted(path.name for path in (tmp_path / "out").glob("*.mp4")) == ["anna-line1.mp4", "anna-line2.mp4"]
    assert batch.draft.report is not None
    assert batch.draft.report.is_file()
    assert window.notices.sentence() == "The batch is done: 2 videos."

    press(window, "Ctrl+3")
    page.table.selectRow(1)
    page.table.setFocus()
    press(window, "Return")
    (player,) = window.findChildren(PlayerDialog)
    assert player.isVisible()
    player.close()

    page.bar.button.click()
    assert batch.running
    qtbot.waitUntil(lambda: not batch.running, timeout=LONG_MS)
    assert [outcome.state for outcome in model.outcomes] == ["kept", "kept"], "what is whole is not made again"

    written = tmp_path / "home" / "data" / "batches" / "1" / "list.json"
    qtbot.waitUntil(lambda: not batch.draft._unsaved)
    qtbot.waitUntil(lambda: len(json.loads(written.read_text("utf-8"))["outcomes"]) == 2)


@pytest.mark.slow
def test_stop_ends_the_workers_and_the_next_start_goes_on(
    window: MainWindow, studio: Studio, qtbot: QtBot, files: list[Path], tmp_path: Path
) -> None:
    long = write_wav(tmp_path / "long.wav", np.tile(voice_samples(2.0), 60))
    window.pages.show("batch")
    page, batch = window.pages.batch, studio.batch
    drop(page, files[0], long)
    batch.draft.choose(folder=tmp_path / "out", renderer="warp", workers=1)
    model = batch.draft.model
    qtbot.waitUntil(lambda: batch.draft.ready and model.total == 1)
    page.bar.button.click()
    qtbot.waitUntil(lambda: model.counts["running"] == 1, timeout=LONG_MS)
    page.bar.button.click()
    assert batch.state == "stopping"
    qtbot.waitUntil(lambda: not batch.running, timeout=LONG_MS)
    assert model.outcome(0).state == "waiting"
    assert not list((tmp_path / "out").glob("*.mp4*"))
    assert page.bar.button.isEnabled()
    assert not window.notices.isVisible(), "that it was stopped is no news to who stopped it"
