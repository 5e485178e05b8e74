"""The preferences with real mouse and keys: what is chosen is in force at once."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QListWidget,
    QSpinBox,
)
from pytestqt.qtbot import QtBot

from app import sound
from app.dialogs import preference_checks
from app.dialogs.preference_rows import DeviceBox, PathLine
from app.dialogs.preferences import PreferencesDialog, device_line, groups, in_bytes
from app.dialogs.shortcuts import ShortcutsDialog
from app.settings import rows
from app.studio import Studio
from engine.errors import LikenessError


@pytest.fixture
def dialog(studio: Studio, qtbot: QtBot) -> PreferencesDialog:
    made = PreferencesDialog(studio)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    for name in reversed(groups()):
        made.open_page(name)
    return made


def path_line(dialog: PreferencesDialog, name: str) -> PathLine:
    found = dialog.controls[name]
    assert isinstance(found, PathLine)
    return found


def program(path: Path, says: str) -> Path:
    """A program that answers with one line."""
    path.write_text(f"#!{sys.executable}\nprint({says!r})\n")
    path.chmod(0o755)
    return path


def test_every_row_of_the_table_has_its_control(dialog: PreferencesDialog) -> None:
    shown = [row for row in rows() if row.group]
    assert set(dialog.controls) == {row.name for row in shown}
    assert {row.group for row in shown} == set(groups())
    for row in shown:
        control = dialog.controls[row.name]
        assert control.accessibleName() == row.title
        assert control.toolTip()


def test_everything_can_be_reached_and_explains_itself(dialog: PreferencesDialog) -> None:
    kinds = (QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QListWidget)
    every = [one for kind in kinds for one in dialog.findChildren(kind)]
    found = [widget for widget in every if not widget.objectName().startswith("qt_")]  # Qt's own parts of these
    assert len(found) > 10
    for widget in found:
        assert widget.toolTip(), widget
        assert widget.accessibleName(), widget
        assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, widget


def test_keys_turn_the_pages(dialog: PreferencesDialog, qtbot: QtBot) -> None:
    dialog.list.setFocus()
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    assert dialog.list.currentRow() == 2
    assert dialog.controls["preview_px"].isVisible()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_choices_switches_and_numbers(dialog: PreferencesDialog, studio: Studio, qtbot: QtBot) -> None:
    theme = dialog.controls["theme"]
    assert isinstance(theme, QComboBox)
    qtbot.keyClick(theme, Qt.Key.Key_Down)
    assert studio.settings.value("theme") == "light"
    qtbot.mouseClick(dialog.controls["hints"], Qt.MouseButton.LeftButton)
    assert studio.settings.value("hints") is False
    dialog.open_page("rendering")
    size = dialog.controls["preview_px"]
    assert isinstance(size, QSpinBox)
    qtbot.keyClick(size, Qt.Key.Key_Up)
    assert studio.settings.value("preview_px") == 704
    size.selectAll()
    qtbot.keyClicks(size, "12")
    assert studio.settings.value("preview_px") == 704  # on the way to 1280
    qtbot.keyClicks(size, "80")
    qtbot.keyClick(size, Qt.Key.Key_Return)
    assert studio.settings.value("preview_px") == 1280
    cache = dialog.controls["cache_gb"]
    assert isinstance(cache, QDoubleSpinBox)
    qtbot.keyClick(cache, Qt.Key.Key_Up)
    assert studio.settings.value("cache_gb") == 5.5


def test_controls_follow_what_is_set_elsewhere(dialog: PreferencesDialog, studio: Studio) -> None:
    told: list[str] = []
    studio.settings.set("theme", "light")
    studio.settings.changed.connect(told.append)
    studio.settings.set("preview_px", 320)
    theme, size = dialog.controls["theme"], dialog.controls["preview_px"]
    assert isinstance(theme, QComboBox)
    assert isinstance(size, QSpinBox)
    assert (theme.currentData(), size.value()) == ("light", 320)
    assert told == ["preview_px"]


def test_hints_come_again(dialog: PreferencesDialog, studio: Studio, qtbot: QtBot) -> None:
    studio.settings.set("seen_hints", ("media",))
    studio.settings.set("hints", False)
    qtbot.mouseClick(dialog.hints_again, Qt.MouseButton.LeftButton)
    assert studio.settings.value("seen_hints") == ()
    assert studio.settings.value("hints") is True


# ------------------------------------------------------------------------------------------------------------- sound


def devices(*names: str) -> tuple[sound.Device, ...]:
    return tuple(sound.Device(index, name, "ALSA", 2, 2, 48000.0) for index, name in enumerate(names))


def test_sound_devices_come_and_go(studio: Studio, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    there = devices("Built-in", "USB Mic")
    monkeypatch.setattr(sound, "refresh", lambda: True)
    monkeypatch.setattr(sound, "devices", lambda: there)
    dialog = PreferencesDialog(studio, page="sound")
    qtbot.addWidget(dialog)
    dialog.show()
    box = dialog.controls["input_device"]
    assert isinstance(box, DeviceBox)
    qtbot.waitUntil(lambda: box.count() == 3)
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_End)
    assert studio.settings.value("input_device") == "USB Mic"
    there = devices("Built-in")
    box.look()
    assert studio.settings.value("input_device") == "USB Mic"  # it may be plugged in again
    assert box.currentText() == "USB Mic (not connected)"
    there = ()
    box.look()
    assert dialog.sound_trouble.text() == sound.nothing("input")


# --------------------------------------------------------------------------------------------------------- rendering


def test_the_cache_is_measured_and_cleared(studio: Studio, qtbot: QtBot) -> None:
    cache = studio.settings.folders().cache
    scene = cache / "frames" / ("ab" * 12)
    scene.mkdir(parents=True)
    (scene / "frame.jpg").write_bytes(bytes(3_000_000))
    (cache / "frames" / "mine.txt").write_text("not ours")
    dialog = PreferencesDialog(studio, page="rendering")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.cache_used.text() == "3 MB of frames, pictures and sounds")
    qtbot.mouseClick(dialog.clear_now, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.cache_used.text() == "0 MB of frames, pictures and sounds")
    assert not scene.exists()
    assert (cache / "frames" / "mine.txt").exists()


def test_a_cache_folder_is_tried_before_it_is_taken(
    dialog: PreferencesDialog, studio: Studio, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog.open_page("rendering")
    line = path_line(dialog, "cache_folder")
    before = studio.settings.value("cache_folder")
    assert not line.default.isEnabled()
    (tmp_path / "file").write_text("no folder")
    for bad, told in ((str(tmp_path / "file"), "Nothing can be written"), ("here", "whole path")):
        line.line.setFocus()
        line.line.selectAll()
        qtbot.keyClicks(line.line, bad)
        qtbot.keyClick(line.line, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda told=told: told in dialog.folder_trouble.text())
        assert studio.settings.value("cache_folder") == before
    good = tmp_path / "a new place"
    line.line.selectAll()
    qtbot.keyClicks(line.line, str(good))
    qtbot.keyClick(line.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: studio.settings.value("cache_folder") == str(good))
    assert studio.scene.cache_folder == good
    assert good.is_dir()
    assert dialog.folder_trouble.text() == ""
    qtbot.mouseClick(line.default, Qt.MouseButton.LeftButton)
    assert studio.settings.value("cache_folder") == before


def test_the_worker_tells_what_computes(studio: Studio, qtbot: QtBot) -> None:
    dialog = PreferencesDialog(studio, page="rendering")
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: ", torch 2." in dialog.device.text(), timeout=60_000)


def test_facts_that_cannot_be_understood() -> None:
    for facts in ({}, {"devices": []}, {"devices": [{"name": "cpu"}], "torch": "2"}, {"devices": None, "torch": "2"}):
        assert device_line(facts) == "Unknown"
    assert device_line({"devices": [{"title": "A GPU"}], "torch": "2.1"}) == "A GPU, torch 2.1"


@pytest.mark.parametrize(("size", "told"), [(0, "0 MB"), (4_400_000, "4 MB"), (1_500_000_000, "1.5 GB")])
def test_sizes(qapp: object, size: int, told: str) -> None:
    assert in_bytes(size) == told


# ------------------------------------------------------------------------------------------------------------ ffmpeg


@pytest.mark.skipif(os.name != "posix", reason="programs are scripts of a shell here")
def test_ffmpeg_is_looked_at_beside_the_window(
    dialog: PreferencesDialog, studio: Studio, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog.open_page("ffmpeg")
    qtbot.waitUntil(lambda: dialog.ffmpeg_told.text().startswith("ffmpeg version"), timeout=20_000)
    own = dialog.ffmpeg_told.text()
    line = path_line(dialog, "ffmpeg")
    cases = (
        (tmp_path / "missing", "no program that can be run"),
        (program(tmp_path / "other", "hello"), "not ffmpeg"),
        (program(tmp_path / "mine", "ffmpeg version 99 Copyright (c) me"), "ffmpeg version 99"),
    )
    for path, told in cases:
        line.line.setFocus()
        line.line.selectAll()
        qtbot.keyClicks(line.line, str(path))
        qtbot.keyClick(line.line, Qt.Key.Key_Return)
        assert studio.settings.value("ffmpeg") == str(path)
        qtbot.waitUntil(lambda told=told: told in dialog.ffmpeg_told.text(), timeout=20_000)
        assert dialog.ffmpeg_told.property("role") == ("good" if "99" in told else "bad")
    assert "Copyright" not in dialog.ffmpeg_told.text()
    qtbot.mouseClick(line.default, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.ffmpeg_told.text() == own, timeout=20_000)


@pytest.mark.skipif(os.name != "posix", reason="programs are scripts of a shell here")
def test_a_program_that_hangs_is_given_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object) -> None:
    monkeypatch.setattr(preference_checks, "PATIENCE_S", 0.3)
    path = tmp_path / "slow"
    path.write_text("#!/bin/sh\nexec sleep 30\n")
    path.chmod(0o755)
    with pytest.raises(LikenessError, match="does not answer"):
        preference_checks.ffmpeg_version(str(path))


def test_answers_after_the_dialog_is_gone_hurt_nobody(studio: Studio, qtbot: QtBot) -> None:
    dialog = PreferencesDialog(studio)
    dialog.show()
    dialog.close()
    dialog.deleteLater()
    qtbot.wait(400)
    studio.settings.set("theme", "light")
    studio.settings.set("output_device", "gone")


# --------------------------------------------------------------------------------------------------------- shortcuts


def test_the_sheet_shows_every_key_and_finds_them(qtbot: QtBot, studio: Studio) -> None:
    from app.action_table import rows as actions

    dialog = ShortcutsDialog(actions())
    qtbot.addWidget(dialog)
    dialog.show()
    with_keys = [row for row in actions() if row.keys]
    assert len(dialog.shown) == len(with_keys)
    qtbot.keyClicks(dialog.search, "UNDO")
    assert dialog.shown == ["undo ctrl+z"]
    dialog.search.clear()
    qtbot.keyClicks(dialog.search, "ctrl+shift+g")
    assert dialog.shown == ["another seed ctrl+shift+g"]
    dialog.search.clear()
    qtbot.keyClicks(dialog.search, "no such thing")
    assert dialog.shown == []
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
