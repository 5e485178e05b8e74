"""Every action of the window: a table of words, keys, icon and handler, from which menus and key sheet are made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

from app import commands, theme
from app.i18n import tr
from app.studio import Studio

if TYPE_CHECKING:
    from app.main_window import MainWindow
    from app.views.preview_show import Mode

Run = Callable[["MainWindow"], None]
When = Callable[[Studio], bool]


def _always(_: Studio) -> bool:
    return True


def _writable(studio: Studio) -> bool:
    return not studio.session.read_only


def _has_sound(studio: Studio) -> bool:
    return studio.scene.duration_s > 0


def _has_motion(studio: Studio) -> bool:
    return studio.scene.composed is not None


def _has_selection(studio: Studio) -> bool:
    return bool(studio.selected.selection)


@dataclass(frozen=True)
class ActionRow:
    """One action. `keys`: shortcuts as QKeySequence reads them; `bar`: a line is drawn above it in the menu."""

    id: str
    menu: str
    text: str
    run: Run
    keys: tuple[str, ...] = ()
    icon: str = ""
    tip: str = ""
    when: When = _always
    bar: bool = False


def rows() -> tuple[ActionRow, ...]:
    """All actions, in the order of the menus."""
    return (*_file(), *_edit(), *_play(), *_view(), *_help())


def _file() -> tuple[ActionRow, ...]:
    menu = tr("&File")
    return (
        ActionRow("new", menu, tr("&New project"), commands.new, ("Ctrl+N",), "file-plus"),
        ActionRow("open", menu, tr("&Open…"), commands.open_project, ("Ctrl+O",), "folder-open"),
        ActionRow("demo", menu, tr("Open the &demo"), commands.demo, (), "sparkle"),
        ActionRow(
            "save_as",
            menu,
            tr("Save &as…"),
            commands.save_as,
            ("Ctrl+S", "Ctrl+Shift+S"),
            "floppy-disk",
            tr("Give the project a name; every change is saved by itself"),
            bar=True,
        ),
        ActionRow("save_copy", menu, tr("Save a &copy…"), commands.save_copy, (), "copy"),
        ActionRow(
            "portrait",
            menu,
            tr("Open &portrait…"),
            commands.portrait,
            ("Ctrl+P",),
            "user-square",
            when=_writable,
            bar=True,
        ),
        ActionRow("paste", menu, tr("Paste portrait"), commands.paste, ("Ctrl+V",), "clipboard", when=_writable),
        ActionRow(
            "from_video",
            menu,
            tr("Portrait from a &video…"),
            commands.portrait_from_video,
            (),
            "film-strip",
            when=_writable,
        ),
        ActionRow("voice", menu, tr("Open &voice…"), commands.voice, ("Ctrl+I",), "speaker-high", when=_writable),
        ActionRow("record", menu, tr("&Record…"), commands.record, ("R",), "record-fill", when=_writable),
        ActionRow("speak", menu, tr("&Type text…"), commands.speak, ("Ctrl+T",), "text-t", when=_writable),
        ActionRow("export", menu, tr("&Export…"), commands.export, ("Ctrl+E",), "export", when=_has_motion, bar=True),
        ActionRow("preferences", menu, tr("Pre&ferences…"), commands.preferences, ("Ctrl+,",), "gear-six", bar=True),
        ActionRow("quit", menu, tr("&Quit"), commands.quit_window, ("Ctrl+Q",), "sign-out"),
    )


def _edit() -> tuple[ActionRow, ...]:
    menu = tr("&Edit")
    return (
        ActionRow(
            "undo",
            menu,
            tr("&Undo"),
            lambda w: w.studio.session.undo(),
            ("Ctrl+Z",),
            "arrow-u-up-left",
            when=lambda s: s.session.undo_label is not None,
        ),
        ActionRow(
            "redo",
            menu,
            tr("&Redo"),
            lambda w: w.studio.session.redo(),
            ("Ctrl+Shift+Z", "Ctrl+Y"),
            "arrow-u-up-right",
            when=lambda s: s.session.redo_label is not None,
        ),
        ActionRow(
            "generate",
            menu,
            tr("&Generate motion"),
            lambda w: w.studio.generation.start(),
            ("Ctrl+G",),
            "magic-wand",
            when=lambda s: s.generation.possible and _writable(s),
            bar=True,
        ),
        ActionRow(
            "reseed",
            menu,
            tr("Another &seed"),
            lambda w: w.studio.reseed(),
            ("Ctrl+Shift+G",),
            "dice-five",
            tr("Other head motion and blinks"),
            when=_writable,
        ),
        ActionRow(
            "blink",
            menu,
            tr("Add a &blink"),
            lambda w: w.studio.blinks.add(w.studio.playback.position_s),
            ("B",),
            "eye-closed",
            tr("At the playhead"),
            when=lambda s: _has_motion(s) and _writable(s),
            bar=True,
        ),
        ActionRow(
            "delete",
            menu,
            tr("&Delete"),
            commands.delete,
            ("Del",),
            "trash",
            when=lambda s: _has_selection(s) and _writable(s),
        ),
    )


def _play() -> tuple[ActionRow, ...]:
    menu = tr("&Play")

    def row(name: str, text: str, run: Run, *keys: str, icon: str = "", bar: bool = False) -> ActionRow:
        return ActionRow(name, menu, text, run, keys, icon, when=_has_sound, bar=bar)

    return (
        row("toggle", tr("&Play or pause"), lambda w: w.studio.playback.toggle(), "Space", icon="play"),
        row("back", tr("Play &backwards"), lambda w: w.studio.playback.shuttle(-1), "J", icon="rewind"),
        row("halt", tr("Pa&use"), lambda w: w.studio.playback.shuttle(0), "K", icon="pause"),
        row(
            "forth",
            tr("Play &forwards, faster each time"),
            lambda w: w.studio.playback.shuttle(1),
            "L",
            icon="fast-forward",
        ),
        row(
            "previous", tr("One frame back"), lambda w: w.studio.playback.step(-1), "Left", icon="caret-left", bar=True
        ),
        row("next", tr("One frame forth"), lambda w: w.studio.playback.step(1), "Right", icon="caret-right"),
        row("second_back", tr("One second back"), lambda w: w.studio.playback.step(-25), "Shift+Left"),
        row("second_forth", tr("One second forth"), lambda w: w.studio.playback.step(25), "Shift+Right"),
        row("start", tr("To the start"), lambda w: w.studio.playback.seek(0.0), "Home", icon="skip-back"),
        row(
            "end",
            tr("To the end"),
            lambda w: w.studio.playback.seek(w.studio.scene.duration_s),
            "End",
            icon="skip-forward",
        ),
        row("in", tr("Set &in"), commands.set_in, "I", bar=True),
        row("out", tr("Set &out"), commands.set_out, "O"),
        row("clear_range", tr("&Clear in and out"), lambda w: w.studio.set_range(None), "Alt+X"),
        row(
            "loop",
            tr("&Loop"),
            lambda w: w.studio.playback.set_loop(not w.studio.playback.loop),
            "Ctrl+L",
            icon="repeat",
            bar=True,
        ),
    )


def _mode(name: Mode) -> Run:
    return lambda window: window.preview.set_mode(name)


def _view() -> tuple[ActionRow, ...]:
    menu = tr("&View")
    modes: tuple[tuple[Mode, str], ...] = (
        ("photo", tr("Photo")),
        ("landmarks", tr("Landmarks")),
        ("photoreal", tr("Photoreal")),
        ("compare", tr("A | B")),
    )
    return (
        *(ActionRow(f"mode_{name}", menu, text, _mode(name), (str(n),)) for n, (name, text) in enumerate(modes, 1)),
        ActionRow(
            "zoom_in",
            menu,
            tr("Zoom the timeline &in"),
            lambda w: w.timeline.zoom_in(),
            ("+", "="),
            "magnifying-glass-plus",
            bar=True,
        ),
        ActionRow(
            "zoom_out",
            menu,
            tr("Zoom the timeline &out"),
            lambda w: w.timeline.zoom_out(),
            ("-",),
            "magnifying-glass-minus",
        ),
        ActionRow(
            "fit", menu, tr("&Fit the timeline"), lambda w: w.timeline.fit(), ("Shift+F",), "arrows-out-line-horizontal"
        ),
        ActionRow("layout", menu, tr("&Put panels back"), lambda w: w.reset_layout(), (), "layout", bar=True),
        ActionRow("fullscreen", menu, tr("F&ull screen"), commands.full_screen, ("F11",), "corners-out"),
    )


def _help() -> tuple[ActionRow, ...]:
    menu = tr("&Help")
    return (
        ActionRow("shortcuts", menu, tr("&Keyboard shortcuts"), commands.shortcuts, ("F1",), "keyboard"),
        ActionRow("logs", menu, tr("Open &log folder"), commands.open_logs, (), "file-text"),
        ActionRow("about", menu, tr("&About Likeness"), commands.about, (), "info"),
    )


def make_actions(window: MainWindow) -> dict[str, QAction]:
    """The actions of `window` by id, with their keys, in its menus."""
    made: dict[str, QAction] = {}
    for row in rows():
        action = QAction(row.text, window)
        action.setObjectName(row.id)
        action.setShortcuts([QKeySequence(key) for key in row.keys])
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        tip = row.tip or row.text.replace("&", "").rstrip("…")
        action.setToolTip(f"{tip} ({keys})" if keys else tip)
        action.setStatusTip(tip)
        if row.icon:
            theme.set_icon(action, row.icon)
        action.triggered.connect(lambda _=False, row=row: row.run(window))
        window.addAction(action)
        made[row.id] = action
    return made


def refresh(actions: dict[str, QAction], studio: Studio) -> None:
    """Enables what can be done now, and says what undo and redo would do."""
    for row in rows():
        actions[row.id].setEnabled(row.when(studio))
    undo, redo = studio.session.undo_label, studio.session.redo_label
    actions["undo"].setText(tr("&Undo {what}").format(what=undo) if undo else tr("&Undo"))
    actions["redo"].setText(tr("&Redo {what}").format(what=redo) if redo else tr("&Redo"))
