"""Rows and segments to choose from, by mouse and by keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app import theme
from app.widgets.choice_list import ChoiceList, RowSpec
from app.widgets.choice_row import ChoiceRow
from app.widgets.icon_button import IconButton
from app.widgets.segmented import SegmentedControl

LEFT = Qt.MouseButton.LeftButton


class TellingList(ChoiceList):
    """Keeps what it told."""

    told: list[str]


class TellingSegments(SegmentedControl):
    """Keeps what it told."""

    told: list[str]


def field_of(rows: ChoiceList, key: str) -> QLineEdit:
    """The field to type a row's name in."""
    field = rows.row(key).findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    return field


@pytest.fixture
def rows(qtbot: QtBot, qapp: QApplication) -> TellingList:
    theme.apply(qapp, "dark")
    made = TellingList("Voices")
    made.set_rows([RowSpec("a", "Take 1", "0:01.0"), RowSpec("b", "Take 2"), RowSpec("c", "Take 3")])
    made.set_chosen("a")
    made.resize(200, 96)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
        made.activateWindow()
    made.told = []
    for signal in (made.chosen, made.remove_asked, made.rename_asked):
        signal.connect(made.told.append)
    return made


def chosen(rows: TellingList) -> list[str]:
    return [key for key in rows.keys() if rows.row(key).isChecked()]  # noqa: SIM118 - no mapping


def test_a_click_chooses(rows: TellingList) -> None:
    QTest.mouseClick(rows.row("b"), LEFT)
    assert rows.told == ["b"]
    assert chosen(rows) == ["b"]


def test_arrows_choose_the_neighbour(rows: TellingList, qtbot: QtBot) -> None:
    rows.row("a").setFocus()
    qtbot.waitUntil(rows.row("a").hasFocus)
    QTest.keyClick(rows.row("a"), Qt.Key.Key_Down)
    assert rows.told == ["b"]
    assert rows.row("b").hasFocus()


def test_delete_and_f2_ask(rows: TellingList) -> None:
    QTest.keyClick(rows.row("c"), Qt.Key.Key_Delete)
    QTest.keyClick(rows.row("b"), Qt.Key.Key_F2)
    assert rows.told == ["c", "b"]


def test_delete_is_the_rows_though_a_shortcut_has_it(rows: TellingList, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(rows)
    stolen: list[bool] = []
    QShortcut(QKeySequence("Del"), window, lambda: stolen.append(True))
    with qtbot.waitExposed(window):
        window.show()
        window.activateWindow()
    rows.row("b").setFocus()
    qtbot.waitUntil(rows.row("b").hasFocus)
    QTest.keyClick(rows.row("b"), Qt.Key.Key_Delete)
    assert rows.told == ["b"]
    assert stolen == []
    rows.setParent(None)


def test_rows_stay_when_the_list_changes(rows: TellingList, qtbot: QtBot) -> None:
    kept = rows.row("b")
    kept.setFocus()
    qtbot.waitUntil(kept.hasFocus)
    rows.set_rows([RowSpec("d", "Take 4"), RowSpec("b", "Renamed", "0:02.0")])
    assert rows.row("b") is kept
    assert (kept.text(), kept.secondary()) == ("Renamed", "0:02.0")
    assert rows.keys() == ["d", "b"]
    assert kept.hasFocus()


def test_focus_goes_on_to_the_next_row(rows: TellingList, qtbot: QtBot) -> None:
    rows.row("b").setFocus()
    qtbot.waitUntil(rows.row("b").hasFocus)
    rows.set_rows([RowSpec("a", "Take 1"), RowSpec("c", "Take 3")])
    assert rows.row("c").hasFocus()


def test_none_can_be_chosen(rows: TellingList) -> None:
    rows.set_chosen(None)
    assert chosen(rows) == []
    QTest.mouseClick(rows.row("b"), LEFT)
    QTest.mouseClick(rows.row("c"), LEFT)
    assert chosen(rows) == ["c"], "still one at most"


def test_rename_in_place(rows: TellingList, qtbot: QtBot) -> None:
    got: list[tuple[str, str]] = []
    rows.renamed.connect(lambda key, text: got.append((key, text)))
    rows.rename("b")
    field = field_of(rows, "b")
    assert field.selectedText() == "Take 2"
    QTest.keyClicks(field, "Whispered ")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert got == [("b", "Whispered")]
    assert not field.isVisible()


@pytest.mark.parametrize("typed", ["", "   ", "Take 2"])
def test_renaming_to_nothing_or_the_same_is_none(rows: TellingList, typed: str) -> None:
    got: list[str] = []
    rows.renamed.connect(lambda _, text: got.append(text))
    rows.rename("b")
    field = field_of(rows, "b")
    field.setText(typed)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert got == []


def test_escape_ends_renaming(rows: TellingList) -> None:
    got: list[str] = []
    rows.renamed.connect(lambda _, text: got.append(text))
    rows.rename("b")
    field = field_of(rows, "b")
    QTest.keyClicks(field, "Other")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert got == []
    assert not field.isVisible()


def test_a_row_tells_what_it_is(rows: TellingList) -> None:
    assert rows.row("a").accessibleName() == "Take 1, 0:01.0"
    assert QAccessible.queryAccessibleInterface(rows.row("a")).role() == QAccessible.Role.RadioButton


def test_a_command_row_is_pressed_not_chosen(qtbot: QtBot) -> None:
    row = ChoiceRow("Record…", "R", choice=False)
    qtbot.addWidget(row)
    row.show()
    with qtbot.waitSignal(row.clicked, timeout=1000):
        QTest.keyClick(row, Qt.Key.Key_Return)
    assert not row.isChecked()


@pytest.fixture
def eyes(qtbot: QtBot, qapp: QApplication) -> TellingSegments:
    theme.apply(qapp, "dark")
    made = TellingSegments((("both", "Both"), ("left", "Left", "Left eye"), ("right", "Right")), "Eyes")
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
        made.activateWindow()
    made.told = []
    made.changed.connect(made.told.append)
    return made


def test_segments_by_mouse_and_keys(eyes: TellingSegments, qtbot: QtBot) -> None:
    QTest.mouseClick(eyes.button("left"), LEFT)
    QTest.mouseClick(eyes.button("left"), LEFT)
    assert eyes.told == ["left"], "choosing what is chosen is no change"
    eyes.button("left").setFocus()
    qtbot.waitUntil(eyes.button("left").hasFocus)
    QTest.keyClick(eyes.button("left"), Qt.Key.Key_Right)
    assert eyes.told == ["left", "right"]
    assert eyes.value() == "right"


def test_segments_from_outside(eyes: TellingSegments) -> None:
    eyes.set_value("left")
    assert eyes.told == []
    assert eyes.button("left").isChecked()
    with pytest.raises(KeyError):
        eyes.set_value("third")


def test_segments_are_radio_buttons(eyes: TellingSegments) -> None:
    assert QAccessible.queryAccessibleInterface(eyes.button("both")).role() == QAccessible.Role.RadioButton
    assert eyes.button("left").toolTip() == "Left eye"
    assert eyes.accessibleName() == "Eyes"


def test_icon_button_has_words(qtbot: QtBot) -> None:
    button = IconButton("microphone", "Record", shortcut="Ctrl+R")
    qtbot.addWidget(button)
    assert button.accessibleName() == "Record"
    assert button.toolTip() == "Record (Ctrl+R)"
    assert not button.icon().isNull()


def test_rows_that_come_later_have_their_place_for_tab(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    first, made, after = IconButton("x", "Paste"), ChoiceList("Voices"), IconButton("x", "Record")
    column = QVBoxLayout(window)
    for widget in (first, made, after):
        column.addWidget(widget)
    window.show()
    made.set_rows([RowSpec("a", "Take 1"), RowSpec("c", "Take 3")])
    made.set_rows([RowSpec("a", "Take 1"), RowSpec("b", "Take 2"), RowSpec("c", "Take 3")])
    chain: list[QWidget] = [first]
    while chain[-1] is not after:
        following = chain[-1].nextInFocusChain()
        assert following is not None
        chain.append(following)
    stops = [widget for widget in chain if widget.focusPolicy() != Qt.FocusPolicy.NoFocus]
    assert stops == [first, made.row("a"), made.row("b"), made.row("c"), after]
