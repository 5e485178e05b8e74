"""The window in a language that is written leftwards: what is mirrored, and what runs rightwards as ever."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, QRectF, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDockWidget, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from app import direction, i18n, theme
from app.dialogs.preferences import PreferencesDialog
from app.i18n import Leftwards, joined, number, speak, tell, tr, without_key
from app.main_window import MainWindow
from app.palette import DARK
from app.settings import own_name, shipped_languages
from app.studio import Studio
from app.stylesheet import _mirrored, stylesheet
from app.views.timeline import TimelineView
from app.views.transport import TransportBar
from app.widgets.fine_slider import FineSlider
from app.widgets.labelled_slider import LabelledSlider, Number, read_number
from app.widgets.level_meter import LevelMeter
from engine.assets import assets_folder

from .test_timeline import BLINKS, fill


@pytest.fixture(autouse=True)
def _as_before(qapp: QApplication) -> Iterator[None]:
    before, locale, leftwards = QLocale(), i18n._Chosen.locale, i18n._Chosen.leftwards
    yield
    i18n._Chosen.locale, i18n._Chosen.leftwards = locale, leftwards
    QLocale.setDefault(before)
    if qapp.layoutDirection() != Qt.LayoutDirection.LeftToRight:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        theme.apply(qapp, "dark")


@pytest.fixture
def arabic(qapp: QApplication) -> None:
    """Every widget made from now on is one of an Arabic window."""
    qapp.setLayoutDirection(speak("ar").textDirection())
    theme.apply(qapp, "dark")


def shown(view: QWidget, qtbot: QtBot) -> None:
    qtbot.addWidget(view)
    view.show()
    qtbot.waitExposed(view)


# Words and numbers ---------------------------------------------------------------------------------------------------


def test_numbers_are_written_as_each_language_does() -> None:
    written: dict[str, str] = {}
    for language in ("en", "de", "es", "zh"):
        speak(language)
        written[language] = f"{number(-1234.56, 1)} {number(0.5, 2)} {number(-0.04, 1)} {number(3, signed=True)}"
    assert written["en"] == written["zh"] == "−1234.6 0.50 0.0 +3"
    assert written["de"] == written["es"] == "−1234,6 0,50 0,0 +3"


@pytest.mark.parametrize("language", ["en", "de", "es", "zh", "ar"])
def test_what_a_slider_shows_can_be_typed_back(language: str) -> None:
    speak(language)
    of = Number(-5.0, 5.0, 0.0, "s")
    for value in (-3.25, 0.0, 1.5):
        assert read_number(of.shown(value)) == value


@pytest.mark.usefixtures("arabic")
def test_figures_are_those_of_the_timecode_and_keep_their_sign() -> None:
    assert number(12.5, 1) == "12.5"
    assert number(-12.5, 1) == "\u200e−12.5"


@pytest.mark.usefixtures("arabic")
def test_names_keep_their_order_among_letters_that_run_leftwards(monkeypatch: pytest.MonkeyPatch) -> None:
    assert Leftwards("تم تصدير {name}.").format(name="2 talk (1).mp4") == "تم تصدير \u20682 talk (1).mp4\u2069."
    assert Leftwards("{n} من {all}").format(n=3, all="0:03.2") == "3 من 0:03.2"
    assert Leftwards("حذف {what}").format(what="رمشة") == "حذف رمشة"
    # Without such letters it is one piece, as figures and units are.
    assert Leftwards("{width} × {height} px").format(width=3, height=4) == "\u20663 × 4 px\u2069"
    assert Leftwards("{size}").format(size="\u20663 MB\u2069") == "\u20663 MB\u2069"
    assert isinstance(tr("Open"), Leftwards)


def test_other_languages_get_no_marks() -> None:
    speak("es")
    told = tr("{n} takes").format(n="a (1).mp4")
    assert told == "a (1).mp4 takes"
    assert type(told) is str


@pytest.mark.usefixtures("arabic")
def test_an_error_of_the_engine_is_told_in_arabic(qapp: QApplication) -> None:
    translator = QTranslator()
    assert translator.load(str(assets_folder() / "i18n" / "likeness_ar.qm"))
    qapp.installTranslator(translator)
    try:
        told = tell("No face was found in /a/b/2 d.png: use a picture that shows one face from the front.")
    finally:
        qapp.removeTranslator(translator)
    assert "\u20682 d.png\u2069" in told
    assert i18n.runs_leftwards(told)


@pytest.mark.usefixtures("arabic")
def test_what_begins_with_a_name_runs_leftwards_all_the_same() -> None:
    told = Leftwards("{name} مفتوح.").format(name="a.likeness")
    assert told == "\u200f\u2068a.likeness\u2069 مفتوح."
    assert direction.of(told) == Qt.LayoutDirection.RightToLeft
    assert joined(["\u20663 px\u2069", "", "168 إطار"]) == "\u200f\u20663 px\u2069 · 168 إطار"


def test_languages_are_offered_by_their_own_names() -> None:
    offered = [own_name(code) for code in shipped_languages()]
    assert offered == ["English", "العربية", "Deutsch", "Español", "简体中文"]


@pytest.mark.parametrize(
    ("text", "words"), [("&Open…", "Open…"), ("打开(&O)…", "打开…"), ("حفظ (&S)", "حفظ"), ("A && B", "A & B")]
)
def test_words_of_a_menu_without_their_letter(text: str, words: str) -> None:
    assert without_key(text) == words


# What paints itself --------------------------------------------------------------------------------------------------


def test_the_mirrored_stylesheet_says_the_same_of_the_other_side() -> None:
    sheet, mirrored = stylesheet(DARK), stylesheet(DARK, leftwards=True)
    assert "QComboBox { padding-right: 28px; }" in sheet
    assert "QComboBox { padding-left: 28px; }" in mirrored
    menu = "QMenu::item { background: transparent; padding: 6px 24px 6px 12px;"  # Qt mirrors these
    assert menu in sheet
    assert menu in mirrored
    assert _mirrored("QLabel { margin: 1px 2px 3px 4px; }") == "QLabel { margin: 1px 4px 3px 2px; }"
    assert "padding: 4px 8px; spacing: 4px" in mirrored
    assert "caret-left-dark.svg" in mirrored
    # Nothing but sides differs: the same words as often, and mirrored twice it is itself.
    assert sorted(re.findall(r"[\w#$-]+", re.sub("left|right", "", mirrored))) == sorted(
        re.findall(r"[\w#$-]+", re.sub("left|right", "", sheet))
    )
    assert _mirrored(mirrored).replace("caret-left", "caret-right") == sheet


@pytest.mark.usefixtures("arabic")
def test_places_are_mirrored_in_what_is_mirrored_only(qtbot: QtBot) -> None:
    view = QWidget()
    qtbot.addWidget(view)
    view.resize(100, 20)
    assert direction.place(view, QRectF(10, 2, 30, 5)) == QRectF(60, 2, 30, 5)
    assert direction.place(view, QRectF(12, 2, 30, 5), QRectF(10, 0, 50, 20)) == QRectF(28, 2, 30, 5)
    assert direction.align(view, Qt.AlignmentFlag.AlignLeft) & Qt.AlignmentFlag.AlignRight
    direction.rightwards(view)
    assert direction.place(view, QRectF(10, 2, 30, 5)) == QRectF(10, 2, 30, 5)
    assert direction.align(view, Qt.AlignmentFlag.AlignLeft) & Qt.AlignmentFlag.AlignLeft


@pytest.mark.usefixtures("arabic")
def test_a_slider_grows_to_the_right(qtbot: QtBot) -> None:
    slider = FineSlider(0.0, 1.0, 0.01)
    shown(slider, qtbot)
    slider.resize(212, 18)
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(206, 9))
    assert slider.number() == pytest.approx(1.0, abs=0.02)
    QTest.keyClick(slider, Qt.Key.Key_Left)
    assert slider.number() == pytest.approx(0.99, abs=0.02)
    named = LabelledSlider("x", Number(-1.0, 1.0, -0.5, "s"))
    qtbot.addWidget(named)
    assert named.shown() == "\u200e−0.50 s"
    assert not direction.mirrored(named.slider)
    assert direction.mirrored(named)


@pytest.mark.usefixtures("arabic")
def test_sound_runs_to_the_right(qtbot: QtBot) -> None:
    meter = LevelMeter()
    qtbot.addWidget(meter)
    assert not direction.mirrored(meter)


# The window ----------------------------------------------------------------------------------------------------------


def test_time_is_at_the_same_place_and_a_click_hits_the_same_event(
    studio: Studio, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    fill(studio, tmp_path, BLINKS)
    found: list[tuple[list[float], int, int, list[object]]] = []
    for language in ("en", "ar"):
        qapp.setLayoutDirection(speak(language).textDirection())
        view = TimelineView(studio)
        view.resize(1176, 320)
        shown(view, qtbot)
        qtbot.waitUntil(lambda view=view: view.voice.peaks is not None, timeout=5000)
        view.fit()
        hit: list[object] = []
        for blink in BLINKS:
            studio.selected.clear()
            lane = view.blinks.rect
            at = QPointF(view.axis.x(blink.start_s + blink.length_s / 2), lane.center().y()).toPoint()
            QTest.mouseClick(view.canvas, Qt.MouseButton.LeftButton, pos=at)
            hit.append(studio.selected.selection)
        xs = [view.axis.x(seconds) for seconds in (0.0, 2.0, 9.5)]
        found.append((xs, view.canvas.mapTo(view, QPoint(0, 0)).x(), view.headers.x(), hit))
        view.hide()
    assert found[0] == found[1]
    assert found[0][0] == sorted(found[0][0])
    assert len({str(one) for one in found[0][3]}) == len(BLINKS)


@pytest.mark.usefixtures("arabic")
def test_the_buttons_that_play_stay_as_on_a_tape(studio: Studio, qtbot: QtBot) -> None:
    bar = TransportBar(studio)
    bar.resize(1200, 40)
    shown(bar, qtbot)
    places = [
        widget.mapTo(bar, QPoint(0, 0)).x()
        for widget in (bar.time, *bar._buttons[:2], bar.play_button, *bar._buttons[2:], bar.volume)
    ]
    assert places == sorted(places)


@pytest.mark.usefixtures("arabic")
def test_panels_menus_and_dialogs_are_mirrored(studio: Studio, qtbot: QtBot) -> None:
    window = MainWindow(studio)
    window.resize(1400, 850)
    shown(window, qtbot)

    def x(widget: QWidget) -> int:
        return widget.mapTo(window, QPoint(0, 0)).x()

    docks = {dock.objectName(): dock for dock in window.findChildren(QDockWidget)}
    menus = window.menuBar().actions()
    assert window.menuBar().actionGeometry(menus[0]).x() > window.menuBar().actionGeometry(menus[-1]).x()
    header = window.header
    assert x(header.export_button) < x(header.pages) < x(header._project)
    assert x(header._project) + header._project.width() < window.menuBar().actionGeometry(menus[-1]).left()
    assert x(header.pages) > x(header.export_button) + header.export_button.width()
    assert x(docks["inspector"]) < x(docks["timeline"]) + 20 < x(docks["media"])
    other_way = QMainWindow.saveState(window, 0)  # of a window that runs rightwards
    assert not window.restoreState(other_way)
    assert window.restoreState(window.saveState())
    assert x(docks["inspector"]) < x(docks["media"])
    bar = window.preview.bar
    bar.set_mode("compare")
    qtbot.waitUntil(lambda: bar.a.isVisible() and bar.a.x() < bar.b.x())  # A is left of the divider
    dialog = PreferencesDialog(studio, window)
    dialog.show()
    qtbot.waitExposed(dialog)
    assert dialog.list.x() > dialog.pages.x()
    dialog.close()
    window.close()
