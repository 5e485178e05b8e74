"""The look: two palettes that can be read, one stylesheet without holes, icons that change with the theme."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import fields

import pytest
import shiboken6
from PySide6.QtCore import QDir, Qt
from PySide6.QtGui import QAction, QFont, QFontInfo, QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from app import theme
from app.palette import Palette, contrast
from app.stylesheet import stylesheet
from engine.assets import asset

PALETTES = [theme.DARK, theme.LIGHT]
GROUNDS = ("window", "panel", "field", "raised")


@pytest.fixture(autouse=True)
def dark_again(qapp: QApplication):
    theme.apply(qapp, "dark")
    yield
    theme.apply(qapp, "dark")


def ids(palette: Palette) -> str:
    return "dark" if palette.dark else "light"


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("p", PALETTES, ids=ids)
def test_text_can_be_read(p: Palette) -> None:
    for ground in GROUNDS:
        for ink in ("text", "muted", "accent_text", "good", "warn", "bad"):
            assert contrast(getattr(p, ink), getattr(p, ground)) >= 4.5, (ink, ground)
    for ink in ("text", "muted"):
        assert contrast(getattr(p, ink), p.hover) >= 4.5
        assert contrast(getattr(p, ink), p.canvas) >= 4.5
    for fill in ("accent", "accent_fill", "accent_hover"):
        assert contrast(p.on_accent, getattr(p, fill)) >= 4.5, fill


@pytest.mark.parametrize("p", PALETTES, ids=ids)
def test_what_is_drawn_can_be_seen(p: Palette) -> None:
    for ground in GROUNDS:
        assert contrast(p.accent, getattr(p, ground)) >= 3, ground
    assert contrast(p.edge, p.field) >= 3
    for ink in (p.voice, p.mouth, p.blink, p.keys, *p.head):
        assert contrast(ink, p.canvas) >= 3, ink
    for ink in p.meter:
        assert contrast(ink, p.panel) >= 2.5, ink


@pytest.mark.parametrize("p", PALETTES, ids=ids)
def test_colours_are_written_alike(p: Palette) -> None:
    for field in fields(p):
        value = getattr(p, field.name)
        for colour in (value,) if isinstance(value, str) else value if isinstance(value, tuple) else ():
            assert re.fullmatch("#[0-9a-f]{6}", colour), field.name


@pytest.mark.parametrize("p", PALETTES, ids=ids)
def test_stylesheet_has_its_pictures_and_no_holes(p: Palette) -> None:
    sheet = stylesheet(p)
    assert "$" not in sheet
    assert sheet.count("{") == sheet.count("}")
    pictures = set(re.findall(r"url\((.+?)\)", sheet))
    assert len(pictures) > 8
    for picture in pictures:
        assert QDir("likeness:").exists(picture), picture


def test_qt_understands_the_stylesheet(qtbot: QtBot, qapp: QApplication, capfd: pytest.CaptureFixture[str]) -> None:
    for name in ("light", "dark"):
        theme.apply(qapp, name)
        button = QPushButton("Export")
        button.setProperty("kind", "primary")
        qtbot.addWidget(button)
        button.show()
        middle = button.grab().toImage().pixelColor(4, button.height() // 2).name()
        assert middle == theme.palette().accent_fill
    assert "Could not parse" not in capfd.readouterr().err


def test_switching_tells_everybody(qtbot: QtBot, qapp: QApplication) -> None:
    with qtbot.waitSignal(theme.signals.changed, timeout=1000):
        theme.apply(qapp, "light")
    assert theme.palette() is theme.LIGHT
    assert qapp.palette().window().color().name() == theme.LIGHT.window


def test_the_system_decides_if_it_says(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    said = Qt.ColorScheme.Light

    class Hints:
        def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802
            return said

    monkeypatch.setattr(QGuiApplication, "styleHints", Hints)
    assert theme.choose("system") is theme.LIGHT
    said = Qt.ColorScheme.Unknown
    assert theme.choose("system") is theme.DARK
    assert theme.choose("light") is theme.LIGHT


def test_the_window_follows_the_system(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    theme.apply(qapp, "system")
    monkeypatch.setattr(theme, "choose", lambda _: theme.LIGHT)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.palette() is theme.LIGHT
    monkeypatch.undo()
    theme.apply(qapp, "dark")
    monkeypatch.setattr(theme, "choose", lambda _: theme.LIGHT)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert theme.palette() is theme.DARK, "only `system` follows"


def inks(target: QToolButton | QAction | QPushButton) -> set[str]:
    """Colours of the pixels of its icon that are covered wholly."""
    image = target.icon().pixmap(32, 32).toImage()
    places = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {image.pixelColor(x, y).name() for x, y in places if image.pixelColor(x, y).alpha() == 255}


def test_icons_change_with_the_theme(qtbot: QtBot, qapp: QApplication) -> None:
    button, action = QToolButton(), QAction()
    qtbot.addWidget(button)
    theme.set_icon(button, "play-fill")
    theme.set_icon(action, "stop-fill", "bad")
    assert inks(button) == {theme.DARK.text}
    assert inks(action) == {theme.DARK.bad}
    theme.apply(qapp, "light")
    assert inks(button) == {theme.LIGHT.text}
    assert inks(action) == {theme.LIGHT.bad}
    theme.set_icon(button, "play-fill", "accent")
    theme.apply(qapp, "dark")
    assert inks(button) == {theme.DARK.accent}


def test_icons_of_what_is_gone_are_forgotten(qapp: QApplication) -> None:
    button = QToolButton()
    theme.set_icon(button, "play-fill")
    shiboken6.delete(button)
    theme.apply(qapp, "light")


def test_unknown_icons_are_noticed() -> None:
    with pytest.raises(Exception, match="no-such-icon"):
        theme.icon("no-such-icon")


def test_one_icon_font_is_loaded() -> None:
    code = (
        "from PySide6.QtWidgets import QApplication; a = QApplication([]); from app import theme;"
        "theme.apply(a, 'dark'); theme.icon('play').pixmap(16, 16); import qtawesome;"
        "print(qtawesome._resource['iconic'])"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=120)
    assert out.stdout.strip() == "None"


@pytest.mark.parametrize(
    ("seconds", "fps", "text"),
    [
        (3.68, 25, "00:00:03:17"),
        (0, 25, "00:00:00:00"),
        (-2, 25, "00:00:00:00"),
        (59.96, 25, "00:00:59:24"),
        (3600, 25, "01:00:00:00"),
        (0.999, 30, "00:00:00:29"),
    ],
)
def test_timecode(seconds: float, fps: int, text: str) -> None:
    assert theme.timecode(seconds, fps) == text


def test_every_frame_has_a_timecode_of_its_own() -> None:
    assert len({theme.timecode(frame / 25) for frame in range(5000)}) == 5000


def test_the_font_is_ours_and_its_figures_stand_still(qapp: QApplication) -> None:
    assert QFontInfo(qapp.font()).family() == "Inter"
    plain, tabular = QFontMetrics(qapp.font()), QFontMetrics(theme.tabular(qapp.font()))
    assert tabular.horizontalAdvance("1111") == tabular.horizontalAdvance("0000")
    assert plain.horizontalAdvance("1111") != plain.horizontalAdvance("0000")
    assert isinstance(theme.tabular(QFont()), QFont)


def test_fonts_come_with_their_licence_and_are_small() -> None:
    folder = asset("fonts")
    assert "SIL OPEN FONT LICENSE" in (folder / "OFL.txt").read_text()
    assert sum(path.stat().st_size for path in folder.iterdir()) < 1_500_000


def test_program_icon_has_a_mark() -> None:
    for side in (16, 32, 256):
        assert not theme.program_icon().pixmap(side, side).isNull()
