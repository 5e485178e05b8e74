"""The one stylesheet of the window, made from a palette.

What views may set (dynamic properties), and what it means:

- QPushButton `kind` (or `role`): "primary" (the one thing to do next), "quiet" (no ground until pointed at), "danger"
- QLabel `role`: "title", "section" (heading of a panel's part), "muted", "value", "mono", "bad", "warn", "good",
  "advice", "chip"
- QWidget `surface`: "card", "canvas", "panel", "raised"
- QCheckBox `switch`: true draws a switch; `bare`: true for a box without words
- QFrame `rule`: true is a thin line
"""

from __future__ import annotations

import re
from string import Template

from app.palette import Palette

# Pictures (arrows, ticks) come from assets/icons through the search path "likeness:"; $mode is dark or light, $forth
# where lines go to.
_TEMPLATE = Template("""
* { outline: 0; }
QWidget { color: $text; selection-background-color: $accent_fill; selection-color: $on_accent; }
QWidget:disabled { color: $disabled; }
QMainWindow, QDialog, QMessageBox { background: $window; }
QMainWindow::separator { background: $line; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: $accent; }
QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover { background: $accent; }
QFrame[rule="true"] { background: $line; border: 0; max-height: 1px; min-height: 1px; }
*[surface="card"] { background: $field; border: 1px solid $line; border-radius: 6px; }
*[surface="raised"] { background: $raised; border: 0; border-radius: 6px; }
*[surface="panel"] { background: $panel; border: 0; }
*[surface="canvas"] { background: $canvas; border: 0; }

QLabel { background: transparent; border: 0; }
QLabel[role="title"] { font-size: 18px; font-weight: 600; }
QLabel[role="section"] { font-size: 11px; font-weight: 600; letter-spacing: 1px; color: $muted; }
QLabel[role="muted"] { color: $muted; font-size: 12px; }
QLabel[role="value"] { color: $text; }
QLabel[role="strong"] { color: $text; font-weight: 600; }
QLabel[role="mono"] { color: $text; font-size: 14px; }
QLabel[role="bad"] { color: $bad; }
QLabel[role="warn"] { color: $warn; }
QLabel[role="advice"] { color: $warn; font-size: 12px; }
QLabel[role="good"] { color: $good; }
QLabel[role="chip"] {
  color: $muted; font-size: 12px; background: $field; border: 1px solid $line; border-radius: 12px; padding: 3px 10px;
}
QLabel:disabled { color: $disabled; }
QWidget#header { background: $window; border-bottom: 1px solid $line; }
QWidget#liveBar, QWidget#batchBar { background: $panel; border: 0; border-top: 1px solid $line; }
QScrollArea#liveColumn, QScrollArea#batchColumn { border: 0; border-left: 1px solid $line; }
QSplitter#batchSources { border: 0; border-right: 1px solid $line; }
QWidget#batchTools { background: $panel; border: 0; border-bottom: 1px solid $line; }
QTableView#batchTable { border: 1px solid $field; border-radius: 0; background: $field; }
QTableView#batchTable:focus { border-color: $accent; }
QLabel#batchAbout { background: $panel; border-top: 1px solid $line; padding: 8px 12px; }
QLabel#projectName { font-size: 14px; font-weight: 600; }

* { dialogbuttonbox-buttons-have-icons: 0; }
QPushButton, QDialogButtonBox QPushButton {
  background: $raised; color: $text; border: 1px solid $line; border-radius: 6px;
  padding: 5px 12px; min-height: 18px; font-weight: 500;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $line; }
QPushButton:checked { background: $hover; border-color: $accent; }
QPushButton:focus { border-color: $accent; }
QPushButton:disabled { color: $disabled; background: $panel; }
QPushButton[kind="primary"], QPushButton[role="primary"], QDialogButtonBox QPushButton:default {
  background: $accent_fill; color: $on_accent; border-color: $accent_fill; font-weight: 600;
}
QPushButton[kind="primary"]:hover, QPushButton[role="primary"]:hover, QDialogButtonBox QPushButton:default:hover {
  background: $accent_hover; border-color: $accent_hover;
}
QPushButton[kind="primary"]:pressed, QPushButton[role="primary"]:pressed, QDialogButtonBox QPushButton:default:pressed {
  background: $accent_fill; border-color: $text;
}
QPushButton[kind="primary"]:focus, QPushButton[role="primary"]:focus,
QDialogButtonBox QPushButton:default:focus { border: 1px solid $text; }
QPushButton[kind="primary"]:disabled, QPushButton[role="primary"]:disabled,
QDialogButtonBox QPushButton:default:disabled {
  background: $raised; color: $disabled; border-color: $line;
}
QPushButton[kind="quiet"] { background: transparent; border-color: transparent; }
QPushButton[kind="quiet"]:hover { background: $hover; }
QPushButton[kind="quiet"]:pressed { background: $raised; }
QPushButton[kind="quiet"]:focus { border-color: $accent; }
QPushButton[kind="danger"] { color: $bad; }
QPushButton[kind="danger"]:disabled { color: $disabled; }
QPushButton::menu-indicator { image: url(likeness:caret-down-$mode.svg); width: 12px; right: 8px; }

QToolButton {
  background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 4px;
}
QToolButton:hover { background: $hover; }
QToolButton:pressed { background: $raised; }
QToolButton:checked { background: $raised; border-color: $line; }
QToolButton:focus { border-color: $accent; }
QToolButton:disabled { background: transparent; }
QToolButton[popupMode="1"] { padding-right: 16px; }
QToolButton[popupMode="2"] { padding-right: 14px; }
QToolButton::menu-button { border: 0; width: 14px; }
QToolButton::menu-arrow, QToolButton::menu-indicator { image: url(likeness:caret-down-$mode.svg); width: 12px; }

QToolBar { background: $window; border: 0; border-bottom: 1px solid $line; padding: 4px 8px; spacing: 4px; }
QToolBar::separator { background: $line; width: 1px; margin: 6px 8px; }
QMenuBar { background: $window; border: 0; padding: 2px 4px; }
QMenuBar::item { background: transparent; padding: 9px 9px; border-radius: 4px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $hover; }
QMenu { background: $field; border: 1px solid $line; padding: 4px; }
QMenu::item { background: transparent; padding: 6px 24px 6px 12px; border-radius: 4px; margin: 0; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: $hover; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenu::right-arrow { image: url(likeness:caret-$forth-$mode.svg); width: 12px; height: 12px; margin-right: 6px; }
QMenu::indicator { width: 14px; height: 14px; margin-left: 8px; }
QMenu::indicator:checked { image: url(likeness:tick-$mode.svg); }
QToolTip {
  background: $raised; color: $text; border: 1px solid $edge; padding: 4px 8px; font-size: 12px;
}
QStatusBar { background: $window; border-top: 1px solid $line; color: $muted; }
QStatusBar::item { border: 0; }
QStatusBar QLabel { color: $muted; font-size: 12px; padding: 0 8px; }
QSizeGrip { image: none; width: 0; height: 0; }

QDockWidget { font-size: 11px; font-weight: 600; titlebar-close-icon: url(likeness:close-$mode.svg);
  titlebar-normal-icon: url(likeness:float-$mode.svg); }
QDockWidget::title { background: $panel; text-align: left; padding: 7px 12px; border-bottom: 1px solid $line; }
QDockWidget::close-button, QDockWidget::float-button {
  background: transparent; border: 0; width: 18px; height: 18px; subcontrol-origin: padding;
  subcontrol-position: right center;
}
QDockWidget::float-button { right: 28px; }
QDockWidget::close-button { right: 6px; }
QDockWidget::close-button:hover, QDockWidget::float-button:hover { background: $hover; border-radius: 4px; }

QTabWidget::pane { border: 0; border-top: 1px solid $line; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab {
  background: transparent; color: $muted; padding: 7px 14px; border: 0; border-bottom: 2px solid transparent;
}
QTabBar::tab:hover { color: $text; background: $hover; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:focus { color: $text; background: $raised; }

QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox, QKeySequenceEdit QLineEdit {
  background: $field; color: $text; border: 1px solid $edge_soft; border-radius: 6px; padding: 4px 8px;
  min-height: 20px;
}
QPlainTextEdit, QTextEdit { padding: 4px; }
QLineEdit:hover, QPlainTextEdit:hover, QTextEdit:hover, QAbstractSpinBox:hover, QComboBox:hover {
  border-color: $edge;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus, QComboBox:on {
  border-color: $accent;
}
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled {
  color: $disabled; background: $panel; border-color: $line;
}
QLineEdit[inline="true"] { padding: 0 4px; min-height: 18px; border-radius: 4px; border-color: $accent; }
QAbstractSpinBox { padding-right: 20px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
  subcontrol-origin: border; width: 20px; background: transparent; border: 0; border-left: 1px solid $line;
}
QAbstractSpinBox::up-button { subcontrol-position: top right; border-top-right-radius: 6px; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; border-bottom-right-radius: 6px; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: $hover; }
QAbstractSpinBox::up-arrow { image: url(likeness:caret-up-$mode.svg); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow { image: url(likeness:caret-down-$mode.svg); width: 12px; height: 12px; }
QAbstractSpinBox::up-arrow:disabled, QAbstractSpinBox::down-arrow:disabled { image: none; }
QComboBox { padding-right: 28px; }
QComboBox::drop-down { subcontrol-origin: border; subcontrol-position: center right; width: 28px; border: 0; }
QComboBox::down-arrow { image: url(likeness:caret-down-$mode.svg); width: 12px; height: 12px; }
QComboBox::down-arrow:disabled { image: none; }
QComboBox QAbstractItemView {
  background: $field; border: 1px solid $line; padding: 4px; selection-background-color: $hover; selection-color: $text;
}
QComboBox QAbstractItemView::item { min-height: 28px; padding: 0 8px; border-radius: 4px; }

QCheckBox, QRadioButton { background: transparent; spacing: 8px; padding: 2px; border: 1px solid transparent;
  border-radius: 4px; }
QCheckBox:focus, QRadioButton:focus { border-color: $accent; }
QCheckBox::indicator, QGroupBox::indicator, QAbstractItemView::indicator, QRadioButton::indicator {
  width: 14px; height: 14px; border: 1px solid $edge; background: $field; border-radius: 4px;
}
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover, QGroupBox::indicator:hover { border-color: $accent; }
QCheckBox::indicator:checked, QGroupBox::indicator:checked, QAbstractItemView::indicator:checked {
  background: $accent; border-color: $accent; image: url(likeness:check-$mode.svg);
}
QRadioButton::indicator:checked { background: $accent; border-color: $accent; image: url(likeness:dot-$mode.svg); }
QCheckBox::indicator:indeterminate {
  background: $accent; border-color: $accent; image: url(likeness:minus-$mode.svg);
}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $line; background: $panel; }
QCheckBox::indicator:checked:disabled, QRadioButton::indicator:checked:disabled { background: $groove; }
QCheckBox[bare="true"] { spacing: 0; }
QCheckBox[switch="true"]::indicator {
  width: 32px; height: 18px; border: 0; background: transparent; image: url(likeness:switch-off-$mode.svg);
}
QCheckBox[switch="true"]::indicator:checked { image: url(likeness:switch-on-$mode.svg); }
QCheckBox[switch="true"]::indicator:disabled { image: url(likeness:switch-none-$mode.svg); }

QSlider { background: transparent; }
QSlider:horizontal { min-height: 18px; }
QSlider:vertical { min-width: 18px; }
QSlider::groove:horizontal { height: 3px; background: $groove; border-radius: 1px; }
QSlider::groove:vertical { width: 3px; background: $groove; border-radius: 1px; }
QSlider::sub-page:horizontal, QSlider::add-page:vertical { background: $accent; border-radius: 1px; }
QSlider::handle { background: $handle; border: 1px solid $handle_edge; border-radius: 6px; }
QSlider::handle:horizontal { width: 10px; margin: -5px 0; }
QSlider::handle:vertical { height: 10px; margin: 0 -5px; }
QSlider::handle:hover { border-color: $accent; }
QSlider::handle:focus { border: 2px solid $accent; width: 8px; }
QSlider::handle:disabled { background: $groove; border-color: $groove; }
QSlider::sub-page:horizontal:disabled, QSlider::add-page:vertical:disabled { background: $groove; }

QProgressBar {
  background: $groove; border: 0; border-radius: 2px; min-height: 4px; max-height: 4px; color: transparent;
}
QProgressBar::chunk { background: $accent; border-radius: 2px; }
QProgressBar[state="failed"]::chunk { background: $bad; }
QProgressBar[state="done"]::chunk { background: $good; }

QScrollArea { background: transparent; border: 0; }
QScrollArea > QWidget > QWidget[surface="panel"] { background: $panel; }
QScrollBar { background: transparent; border: 0; margin: 0; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: $groove; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 32px; margin: 2px; }
QScrollBar::handle:horizontal { min-width: 32px; margin: 2px; }
QScrollBar::handle:hover { background: $edge; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }

QAbstractItemView {
  background: $field; alternate-background-color: $panel; border: 1px solid $line; border-radius: 6px;
  selection-background-color: $raised; selection-color: $text;
}
QAbstractItemView:focus { border-color: $accent; }
QAbstractItemView::item { padding: 4px 8px; border: 0; }
QAbstractItemView::item:hover { background: $hover; }
QAbstractItemView::item:selected { background: $raised; color: $text; border-left: 2px solid $accent; }
QHeaderView { background: $panel; border: 0; }
QHeaderView::section {
  background: $panel; color: $muted; border: 0; border-bottom: 1px solid $line; padding: 6px 8px; font-weight: 500;
  text-align: left;
}
QTableView { gridline-color: $line; }
QTableCornerButton::section { background: $panel; border: 0; }

QGroupBox { border: 1px solid $line; border-radius: 6px; margin-top: 16px; padding: 12px 8px 8px 8px; }
QGroupBox::title { subcontrol-origin: margin; left: 8px; padding: 0 4px; color: $muted; }
""")


def stylesheet(p: Palette, *, leftwards: bool = False) -> str:
    """The stylesheet in the colours of `p`; `leftwards` for languages that are written so."""
    sheet = _TEMPLATE.substitute(
        {name: value for name, value in vars(p).items() if isinstance(value, str)},
        mode="dark" if p.dark else "light",
        forth="left" if leftwards else "right",
        edge_soft=p.groove,
        handle_edge=p.handle if p.dark else p.edge,
    )
    return _mirrored(sheet) if leftwards else sheet


_SIDE = re.compile(r"(?<=[ -])(padding|margin|border)-(left|right)\b|\bborder-(top|bottom)-(left|right)-radius")
_FOUR = re.compile(r"\b(padding|margin): ([^\s;]+) ([^\s;]+) ([^\s;]+) ([^\s;]+);")


def _mirrored(sheet: str) -> str:
    """A sheet whose left is right. Qt itself mirrors where parts of a control stand, of boxes those of menus alone."""

    def swapped(found: re.Match[str]) -> str:
        words = {"left": "right", "right": "left"}
        return re.sub("left|right", lambda side: words[side[0]], found[0])

    return "\n".join(
        line if line.startswith("QMenu::") else _FOUR.sub(r"\1: \2 \5 \4 \3;", _SIDE.sub(swapped, line))
        for line in sheet.split("\n")
    )
