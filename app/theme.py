"""The studio's look: two palettes, one accent, one icon family, an 8-pixel rhythm.

Views never style themselves: they set properties, and the one stylesheet (`app.stylesheet`) knows what these mean.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, Literal, Protocol

from PySide6.QtCore import QDir, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from app.direction import mirrored
from app.palette import DARK, LIGHT, Palette, contrast
from app.stylesheet import stylesheet
from engine.assets import asset, assets_folder

__all__ = [
    "DARK", "FONT_PX", "ICON_PX", "LIGHT", "RADIUS", "STEP", "Name", "Palette", "apply", "asset", "choose", "colour",
    "contrast", "icon", "palette", "polish", "program_icon", "set_icon", "signals", "tabular", "timecode",
]  # fmt: skip

STEP = 8
"""Every distance in the window is a multiple of it, or its half."""
RADIUS = 6
"""Of all round corners, in pixels."""
FONT_PX = 13
"""Size of ordinary text, in pixels."""
ICON_PX = 16
"""Size of icons in rows and buttons, in pixels."""

Name = Literal["dark", "light", "system"]
SANS = {
    "zh": ("PingFang SC", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC"),
    "ar": ("SF Arabic", "Geeza Pro", "Segoe UI", "Noto Sans Arabic", "Noto Sans Arabic UI"),
}
"""The desktops' own fonts for letters that Inter has not: of macOS, Windows and Linux, the best first."""
MIRRORED_ICONS = {"arrow-u-up-left": "arrow-u-up-right", "arrow-u-up-right": "arrow-u-up-left"}
"""Back and forth in the order of work, which runs as lines do. Those of time and of the picture are not mirrored."""


class _Signals(QObject):
    changed = Signal()


class _State:
    """What is worn now; there is one window system, hence one state."""

    name: Name = "dark"
    palette: Palette = DARK
    watched = False


signals = _Signals()
"""`signals.changed` comes after every switch, when the new colours are in force."""


class HasIcon(Protocol):
    """A button or an action."""

    def setIcon(self, icon: QIcon, /) -> object: ...  # noqa: N802


def palette() -> Palette:
    """The colours worn now."""
    return _State.palette


def colour(value: str, alpha: float = 1.0) -> QColor:
    """A QColor of `#rrggbb`, `alpha` 0 clear … 1 opaque."""
    out = QColor(value)
    out.setAlphaF(alpha)
    return out


def choose(name: str) -> Palette:
    """The palette of `name`: "dark", "light", or what the desktop wears ("system"; dark where it does not say)."""
    if name == "system":
        scheme = QGuiApplication.styleHints().colorScheme()
        return LIGHT if scheme == Qt.ColorScheme.Light else DARK
    return LIGHT if name == "light" else DARK


def apply(app: QApplication, name: str) -> None:
    """Dresses the whole program in "dark", "light" or "system", which follows the desktop from then on."""
    _State.name = "light" if name == "light" else "system" if name == "system" else "dark"
    hints = app.styleHints()
    if not _State.watched:  # once: the style and the font do not depend on the palette
        _State.watched = True
        hints.colorSchemeChanged.connect(_follow_desktop)
        app.setStyle("Fusion")
        app.setFont(_base_font())
        app.setWindowIcon(program_icon())
        QDir.addSearchPath("likeness", str(assets_folder() / "icons"))
    # Title bars and file dialogs of the desktop follow along.
    if _State.name == "system":
        hints.unsetColorScheme()
    else:
        hints.setColorScheme(Qt.ColorScheme.Dark if name == "dark" else Qt.ColorScheme.Light)
    _wear(app, choose(_State.name))


def _follow_desktop() -> None:
    app = QApplication.instance()
    if _State.name == "system" and isinstance(app, QApplication) and choose("system") is not _State.palette:
        _wear(app, choose("system"))


def _wear(app: QApplication, worn: Palette) -> None:
    _State.palette = worn
    app.setPalette(_qt_palette(worn))
    # Taken off first: Qt dresses a widget anew once for each that it lies in when one sheet takes another's place.
    app.setStyleSheet("")
    app.setStyleSheet(stylesheet(worn, leftwards=mirrored()))
    signals.changed.emit()


def _qt_palette(p: Palette) -> QPalette:
    """For what no stylesheet reaches: dialogs of Qt, item views, links, plots that ask."""
    out = QPalette()
    role = QPalette.ColorRole
    table = {
        role.Window: p.window, role.WindowText: p.text, role.Base: p.field, role.AlternateBase: p.panel,
        role.Text: p.text, role.Button: p.raised, role.ButtonText: p.text, role.BrightText: p.bad,
        role.Highlight: p.accent_fill, role.HighlightedText: p.on_accent, role.Accent: p.accent,
        role.Link: p.accent_text, role.LinkVisited: p.muted,
        role.ToolTipBase: p.raised, role.ToolTipText: p.text, role.Light: p.hover,
        role.Midlight: p.raised, role.Mid: p.line, role.Dark: p.line, role.Shadow: p.canvas,
        role.PlaceholderText: p.muted,
    }  # fmt: skip
    for what, value in table.items():
        out.setColor(what, QColor(value))
    for what in (role.WindowText, role.Text, role.ButtonText):
        out.setColor(QPalette.ColorGroup.Disabled, what, QColor(p.disabled))
    return out


@cache
def _base_font() -> QFont:
    """Inter, which ships with the program: the same widths on every desktop."""
    for weight in ("Regular", "Medium", "SemiBold"):
        QFontDatabase.addApplicationFont(str(asset("fonts", f"Inter-{weight}.otf")))
    font = QFont()
    font.setFamilies(["Inter", *(family for families in SANS.values() for family in families)])
    font.setPixelSize(FONT_PX)
    return font


def tabular(font: QFont) -> QFont:
    """A copy of `font` whose figures all have one width, so that running numbers stand still."""
    out = QFont(font)
    out.setFeature(QFont.Tag("tnum"), 1)
    return out


def timecode(seconds: float, fps: int = 25) -> str:
    """Time as hours, minutes, seconds and frames: `00:00:03:17`; negative times are shown as zero."""
    # Rounded first: 3.68 s * 25 is 91.99999… in floating point.
    frames = max(0, int(round(seconds * fps, 6)))
    whole, frame = divmod(frames, fps)
    return f"{whole // 3600:02d}:{whole // 60 % 60:02d}:{whole % 60:02d}:{frame:02d}"


@cache
def _phosphor() -> Any:
    """QtAwesome with this one font of its dozen.

    Its own entry point loads all of them, and copies them into the fonts of a Windows user.
    """
    import qtawesome
    from qtawesome.iconic_font import IconicFont

    folder = Path(qtawesome.__file__).parent / "fonts"
    font = next(folder.glob("phosphor-*.ttf"))
    charmap = next(folder.glob("phosphor-charmap-*.json"))
    return IconicFont(("ph", font.name, charmap.name, str(folder)))


def icon(name: str, colour: str | None = None) -> QIcon:
    """The Phosphor icon `name` ("play-fill", "microphone"), in `colour` (`#rrggbb`) or that of text.

    It keeps the colours of the palette worn now: ask again on `signals.changed`, or use `set_icon`.
    """
    p = palette()
    fixed = colour or p.text
    name = MIRRORED_ICONS.get(name, name) if mirrored() else name
    return _phosphor().icon(f"ph.{name}", color=fixed, color_disabled=p.disabled, color_selected=fixed)


def set_icon(target: HasIcon, name: str, role: str | None = None) -> None:
    """Gives a button or an action the icon `name`, now and after every switch of the theme.

    `role` is a name of the palette ("bad", "accent", "muted", "on_accent"); by default that of text.
    Asking again with another name replaces the icon.
    """
    if isinstance(target, QObject):
        target.setProperty("likenessIcon", (name, role))
        _dress(target)
        if not target.property("likenessIconKept"):
            target.setProperty("likenessIconKept", True)
            _Keeper(target)


def _dress(target: QObject) -> None:
    name, role = target.property("likenessIcon")
    set_it: Callable[[QIcon], object] = target.setIcon  # type: ignore[attr-defined]
    set_it(icon(name, getattr(palette(), role) if role else None))


class _Keeper(QObject):
    """Child of a button or an action that dresses it anew; Qt ends both together, and the connection with them."""

    def __init__(self, target: QObject) -> None:
        super().__init__(target)
        signals.changed.connect(self.renew)

    def renew(self) -> None:
        target = self.parent()
        if target is not None:
            _dress(target)


def program_icon() -> QIcon:
    """The mark of Likeness, for windows and the task bar."""
    out = QIcon(str(asset("icons", "likeness.svg")))
    out.addFile(str(asset("icons", "likeness.png")), QSize(256, 256))
    return out


def polish(widget: QWidget) -> None:
    """Has the stylesheet look at a widget's properties again, after one was changed."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()
