"""Controls keep their keys although actions of the window have them too."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QListWidget, QPushButton, QSlider, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.keys import ControlKeys


class Window(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.taken: list[str] = []
        self.button, self.slider, self.list, self.text = QPushButton("a"), QSlider(), QListWidget(), QLineEdit()
        self.list.addItems(["one", "two"])
        column = QVBoxLayout(self)
        for widget in (self.button, self.slider, self.list, self.text):
            column.addWidget(widget)
        for key in ("Space", "Right", "Down", "Del", "K"):
            action = QAction(key, self)
            action.setShortcut(QKeySequence(key))
            action.triggered.connect(lambda _=False, key=key: self.taken.append(key))
            self.addAction(action)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Window:
    made = Window()
    qtbot.addWidget(made)
    made.keys = ControlKeys(qapp, made)  # type: ignore[attr-defined]
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_each_control_keeps_its_own_keys_and_no_others(window: Window, qtbot: QtBot) -> None:
    presses: list[bool] = []
    window.button.clicked.connect(lambda: presses.append(True))
    window.button.setFocus()
    qtbot.keyClick(window.button, Qt.Key.Key_Space)
    assert (len(presses), window.taken) == (1, [])
    qtbot.keyClick(window.button, Qt.Key.Key_K)
    assert window.taken == ["K"]
    window.slider.setFocus()
    qtbot.keyClick(window.slider, Qt.Key.Key_Right)
    assert (window.slider.value(), window.taken) == (1, ["K"])
    qtbot.keyClick(window.slider, Qt.Key.Key_Space)
    assert window.taken == ["K", "Space"]
    window.list.setFocus()
    window.list.setCurrentRow(0)
    qtbot.keyClick(window.list, Qt.Key.Key_Down)
    assert (window.list.currentRow(), window.taken) == (1, ["K", "Space"])


def test_a_control_without_the_focus_is_not_watched(window: Window, qtbot: QtBot) -> None:
    seen: list[QObject] = []
    keys: ControlKeys = window.keys  # type: ignore[attr-defined]
    original = keys.eventFilter

    def note(watched: QObject, event: QEvent) -> bool:
        seen.append(watched)
        return original(watched, event)

    keys.eventFilter = note  # type: ignore[method-assign]
    window.slider.setFocus()
    seen.clear()
    for _ in range(5):
        window.button.repaint()
        window.slider.repaint()
    assert window.button not in seen


def test_controls_that_are_gone_and_other_windows(window: Window, qtbot: QtBot) -> None:
    dialog = QDialog(window)
    button = QPushButton("b", dialog)
    dialog.show()
    button.setFocus()
    dialog.deleteLater()
    qtbot.wait(50)
    window.button.setFocus()
    qtbot.keyClick(window.button, Qt.Key.Key_Space)
    assert window.taken == []
