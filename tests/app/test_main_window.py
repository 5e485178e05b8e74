"""The whole window, offscreen, with the real studio behind it: keys, menus, drops, docks, names for screen readers."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QDockWidget,
    QLineEdit,
    QMenu,
    QScrollBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app import action_table, actions, theme
from app.main_window import MainWindow
from app.studio import Studio
from app.widgets.elided_label import ElidedLabel

Wait = Callable[[Callable[[], bool]], None]


@pytest.fixture
def window(studio: Studio, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(studio)
    made.resize(1440, 900)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def talking(window: MainWindow, spoken: Studio) -> MainWindow:
    """The window with a portrait, a voice and motion."""
    QApplication.processEvents()
    return window


def press(window: QWidget, keys: str) -> None:
    """Types a shortcut as a person does."""
    QTest.keySequence(QApplication.focusWidget() or window, QKeySequence(keys))
    QApplication.processEvents()


def drop(window: MainWindow, data: QMimeData) -> None:
    place = QPointF(QPoint(700, 300))
    event = QDropEvent(place, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    window.dropEvent(event)
    assert event.isAccepted()


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_a_new_window_is_ready_and_says_so(window: MainWindow) -> None:
    assert window.isVisible()
    assert "Untitled" in window.windowTitle()
    by_id = window.actions_by_id
    assert not by_id["export"].isEnabled()
    assert not by_id["toggle"].isEnabled()
    assert by_id["portrait"].isEnabled()
    assert by_id["record"].isEnabled()


def test_long_names_do_not_widen_the_window(
    window: MainWindow, studio: Studio, notices: list[tuple[str, str]], qtbot: QtBot, tmp_path: Path, portrait: Path
) -> None:
    width = window.minimumSizeHint().width()
    named = shutil.copy(portrait, tmp_path / f"a {'very ' * 30}long name.png")
    studio.imports.portrait(Path(named))
    qtbot.wait(400)  # the status line follows at its ease
    assert window.minimumSizeHint().width() == width
    studio.session.save_as(tmp_path / f"{'very ' * 30}long.likeness")
    label = window.header.findChild(ElidedLabel, "projectName")
    assert label is not None
    assert label.width() <= 300
    assert label.toolTip().startswith("very very")
    assert notices == []


def test_no_two_actions_have_the_same_key() -> None:
    keys = Counter(key for row in action_table.rows() for key in row.keys)
    assert [key for key, times in keys.items() if times > 1] == []


def test_every_action_stands_in_a_menu_with_an_icon_that_exists(window: MainWindow) -> None:
    in_menus = {action.objectName() for menu in window.menuBar().findChildren(QMenu) for action in menu.actions()}
    for row in action_table.rows():
        assert row.id in in_menus
        assert not row.icon or not window.actions_by_id[row.id].icon().isNull()


def test_dropped_files_become_a_talking_portrait(
    window: MainWindow, studio: Studio, wait_for: Wait, portrait: Path, voice: Path
) -> None:
    drop(window, files(portrait, voice))
    wait_for(lambda: studio.scene.composed is not None)
    wait_for(window.actions_by_id["export"].isEnabled)


def test_a_picture_is_pasted(window: MainWindow, studio: Studio, wait_for: Wait, portrait: Path) -> None:
    QGuiApplication.clipboard().setImage(QImage(str(portrait)))
    press(window, "Ctrl+V")
    wait_for(lambda: studio.project.portrait is not None)


def test_keys_play_step_and_blink(talking: MainWindow, qtbot: QtBot) -> None:
    studio = talking.studio
    talking.preview.setFocus()
    press(talking, "Right")
    press(talking, "Right")
    assert studio.playback.position_s == pytest.approx(0.08, abs=0.001)
    press(talking, "Shift+Right")
    assert studio.playback.position_s == pytest.approx(1.08, abs=0.001)
    before = len([blink for blink in studio.project.blinks.blinks if blink.own])
    press(talking, "B")
    assert len([blink for blink in studio.project.blinks.blinks if blink.own]) == before + 1
    assert "blink" in talking.actions_by_id["undo"].text()
    press(talking, "Ctrl+Z")
    assert len([blink for blink in studio.project.blinks.blinks if blink.own]) == before
    press(talking, "I")
    press(talking, "End")
    assert studio.project.range == pytest.approx((1.08, 2.0), abs=0.01)
    press(talking, "Space")
    assert studio.playback.playing
    press(talking, "K")
    assert not studio.playback.playing


def test_space_presses_the_focused_button_and_plays_otherwise(talking: MainWindow) -> None:
    button = next(
        b for b in talking.findChildren(QAbstractButton) if b.isCheckable() and b.isVisible() and b.isEnabled()
    )
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    button.setFocus(Qt.FocusReason.TabFocusReason)
    press(talking, "Space")
    assert pressed
    assert not talking.studio.playback.playing


def test_typing_a_name_plays_nothing(talking: MainWindow) -> None:
    field = next(edit for edit in talking.findChildren(QLineEdit) if edit.isVisible() and not edit.isReadOnly())
    field.setFocus()
    before = talking.studio.project.blinks
    QTest.keyClicks(field, "b jkl ")
    assert not talking.studio.playback.playing
    assert talking.studio.project.blinks == before


def test_every_mode_paints_in_every_theme(talking: MainWindow, qapp: QApplication) -> None:
    for look in ("dark", "light"):
        theme.apply(qapp, look)
        for mode in ("photo", "landmarks", "photoreal", "compare"):
            talking.actions_by_id[f"mode_{mode}"].trigger()
            QApplication.processEvents()
            shot = talking.grab().toImage()
            colours = {shot.pixel(x, y) for x in range(0, shot.width(), 40) for y in range(0, shot.height(), 40)}
            assert len(colours) > 20


def test_panels_can_be_closed_and_put_back(window: MainWindow) -> None:
    docks = window.findChildren(QDockWidget)
    assert {dock.objectName() for dock in docks} == {"media", "inspector", "jobs", "history", "timeline"}
    for dock in docks:
        dock.close()
    assert all(dock.isHidden() for dock in docks)
    window.actions_by_id["layout"].trigger()
    assert not any(dock.isHidden() for dock in docks)  # one that lies behind another's tab is not visible, but there


@pytest.mark.parametrize(("height", "least"), [(720, 260), (900, 330), (1050, 380)])
def test_timeline_and_inspector_get_the_room_they_need(studio: Studio, qtbot: QtBot, height: int, least: int) -> None:
    window = MainWindow(studio)
    qtbot.addWidget(window)
    window.resize(1680, height)
    window.show()
    timeline, inspector, jobs = (dock_of(window, name) for name in ("timeline", "inspector", "jobs"))
    qtbot.waitUntil(lambda: least <= timeline.height() <= 0.45 * height)
    assert jobs in window.tabifiedDockWidgets(inspector) or inspector.height() > jobs.height()
    assert not inspector.visibleRegion().isEmpty()


def test_the_room_that_the_user_gave_stays(studio: Studio, qtbot: QtBot) -> None:
    window, again = MainWindow(studio), MainWindow(studio)
    for each in (window, again):
        qtbot.addWidget(each)
        each.resize(1680, 900)
    window.show()
    window.resizeDocks([dock_of(window, "timeline")], [480], Qt.Orientation.Vertical)
    qtbot.waitUntil(lambda: dock_of(window, "timeline").height() >= 470)
    again.restore_layout(bytes(window.saveState().data()))
    again.show()
    qtbot.waitUntil(lambda: dock_of(again, "timeline").height() >= 470)
    again.reset_layout()
    qtbot.waitUntil(lambda: dock_of(again, "timeline").height() < 400)


def dock_of(window: MainWindow, name: str) -> QDockWidget:
    dock = window.findChild(QDockWidget, name)
    assert dock is not None
    return dock


def test_an_ampersand_in_a_name_marks_no_letter_of_a_menu(window: MainWindow, studio: Studio) -> None:
    studio.session.edit(replace(studio.project, seed=5), "Add the voice Salt & Pepper")
    actions.refresh(window.actions_by_id, studio)
    assert window.actions_by_id["undo"].text() == "&Undo Add the voice Salt && Pepper"


def test_every_dialog_opens_by_its_action_and_closes_by_escape(talking: MainWindow, qtbot: QtBot) -> None:
    for name in ("record", "speak", "export", "preferences", "shortcuts"):
        talking.actions_by_id[name].trigger()
        qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in talking.findChildren(QDialog)))
        dialog = next(dialog for dialog in talking.findChildren(QDialog) if dialog.isVisible())
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda dialog=dialog: not dialog.isVisible())


def test_every_control_has_a_name_for_screen_readers(talking: MainWindow) -> None:
    kinds = (QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit, QAbstractItemView)
    nameless = [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        for kind in kinds
        for widget in talking.findChildren(kind)
        if widget.isVisible()
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not isinstance(widget, QScrollBar)
        and not isinstance(widget.parent(), QAbstractSpinBox)
        and not (widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()))
    ]
    assert nameless == []


def test_a_language_change_reaches_dialogs_opened_afterwards(window: MainWindow, qapp: QApplication) -> None:
    qapp.sendEvent(window, QEvent(QEvent.Type.LanguageChange))  # nothing breaks on it
    assert window.isVisible()
