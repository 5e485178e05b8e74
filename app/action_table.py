"""The table of all actions: words, keys, icon, what they do and when they can be done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app import commands, provenance
from app.choices import renderer_of
from app.dialogs import data
from app.editing.blinks import FEWER, MORE
from app.i18n import tr
from app.studio import Studio

if TYPE_CHECKING:
    from app.main_window import MainWindow
    from app.views.preview_show import Mode

Run = Callable[["MainWindow"], object]
When = Callable[[Studio], bool]

ON_LIVE = frozenset(
    ("new", "open", "demo", "save_as", "save_copy", "portrait", "from_video", "export", "check", "preferences", "quit")
    + ("live", "page_edit", "page_live", "page_batch", "fullscreen", "shortcuts", "logs", "about")
)
"""Actions that make sense on the Live page too, where neither timeline nor preview are seen."""
ON_BATCH = ON_LIVE - {"portrait", "from_video"}
"""On the Batch page, where the project's portrait is not seen either."""


def _always(_: Studio) -> bool:
    return True


def _writable(studio: Studio) -> bool:
    return not studio.session.read_only


def _has_portrait(studio: Studio) -> bool:
    return studio.project.portrait is not None and _writable(studio)


def _has_sound(studio: Studio) -> bool:
    return studio.scene.duration_s > 0


def _has_anything(studio: Studio) -> bool:
    return bool(studio.project.takes) or _has_motion(studio)


def _has_motion(studio: Studio) -> bool:
    return studio.scene.composed is not None


def _editable(studio: Studio) -> bool:
    return _has_motion(studio) and _writable(studio)


def _has_selection(studio: Studio) -> bool:
    return bool(studio.selected.selection) and _writable(studio)


def _has_range(studio: Studio) -> bool:
    return _editable(studio) and studio.project.range is not None


def _has_problem(studio: Studio) -> bool:
    return bool(studio.quality.problems)


@dataclass(frozen=True)
class ActionRow:
    """One action. `keys`: shortcuts as QKeySequence reads them; `bar`: a line is drawn above it in the menu.

    `checked`: whether it is switched on; None where it is no switch.
    """

    id: str
    menu: str
    text: str
    run: Run
    keys: tuple[str, ...] = ()
    icon: str = ""
    tip: str = ""
    when: When = _always
    bar: bool = False
    checked: When | None = None


def rows() -> tuple[ActionRow, ...]:
    """All actions, in the order of the menus."""
    return (*_file(), *_edit(), *_motion(), *_play(), *_view(), *_help())


def _file() -> tuple[ActionRow, ...]:
    menu = tr("&File")
    return (
        ActionRow("new", menu, tr("&New project"), commands.new, ("Ctrl+N",), "file-plus"),
        ActionRow("open", menu, tr("&Open…"), commands.open_project, ("Ctrl+O",), "folder-open"),
        ActionRow("demo", menu, tr("Open the de&mo"), commands.demo, (), "sparkle"),
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
        ActionRow(
            "from_video",
            menu,
            tr("Portrait from a &video…"),
            commands.portrait_from_video,
            (),
            "film-strip",
            when=_writable,
        ),
        ActionRow(
            "turn_left",
            menu,
            tr("Turn the portrait &left"),
            lambda w: w.studio.imports.turn_portrait("left"),
            ("Ctrl+Shift+L",),
            "arrow-counter-clockwise",
            tr("By a quarter; faces are looked for anew"),
            when=_has_portrait,
        ),
        ActionRow(
            "turn_right",
            menu,
            tr("Turn the portrait ri&ght"),
            lambda w: w.studio.imports.turn_portrait("right"),
            ("Ctrl+Shift+R",),
            "arrow-clockwise",
            tr("By a quarter; faces are looked for anew"),
            when=_has_portrait,
        ),
        ActionRow("voice", menu, tr("Open &voice…"), commands.voice, ("Ctrl+I",), "speaker-high", when=_writable),
        ActionRow("record", menu, tr("&Record…"), commands.record, ("R",), "record-fill", when=_writable),
        ActionRow("speak", menu, tr("&Type text…"), commands.speak, ("Ctrl+T",), "text-t", when=_writable),
        ActionRow(
            "drive",
            menu,
            tr("&Drive by video…"),
            commands.drive,
            ("D",),
            "film-strip",
            tr("A video of a face moves the portrait"),
            when=_has_portrait,
            bar=True,
        ),
        ActionRow(
            "film",
            menu,
            tr("&Film a driving video…"),
            commands.film,
            ("Shift+D",),
            "video-camera",
            tr("Your face, filmed with a camera, moves the portrait"),
            when=_has_portrait,
        ),
        ActionRow(
            "dub",
            menu,
            tr("D&ub a video…"),
            commands.dub,
            ("Ctrl+Shift+D",),
            "translate",
            tr("The lips of a filmed face follow another voice; the rest of the video stays"),
        ),
        ActionRow(
            "import_data",
            menu,
            tr("&Import motion or cues…"),
            data.import_data,
            ("Ctrl+Shift+I",),
            "download-simple",
            tr("Mouth cues, motion, subtitles and timelines of other programs"),
            when=_writable,
            bar=True,
        ),
        ActionRow("export", menu, tr("&Export…"), commands.export, ("Ctrl+E",), "export", when=_has_motion, bar=True),
        ActionRow(
            "export_data",
            menu,
            tr("E&xport data…"),
            data.export_data,
            ("Ctrl+Shift+E",),
            "upload-simple",
            tr("Mouth cues, motion, subtitles, timelines or the voice, for other programs"),
            when=_has_anything,
        ),
        ActionRow("consent", menu, tr("Note of &consent…"), provenance.consent, (), "handshake", when=_writable),
        ActionRow("check", menu, tr("Chec&k a video…"), provenance.check_video, ("Ctrl+K",), "shield-check", bar=True),
        ActionRow("preferences", menu, tr("Pre&ferences…"), commands.preferences, ("Ctrl+,",), "gear-six", bar=True),
        ActionRow("quit", menu, tr("&Quit"), commands.quit_window, ("Ctrl+Q",), "sign-out"),
    )


def _edit() -> tuple[ActionRow, ...]:
    menu = tr("&Edit")

    def row(name: str, text: str, run: Run, *keys: str, icon: str = "", tip: str = "", bar: bool = False) -> ActionRow:
        return ActionRow(name, menu, text, run, keys, icon, tip, when=_has_selection, bar=bar)

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
        row("cut", tr("Cu&t"), lambda w: w.studio.selected.cut(), "Ctrl+X", icon="scissors", bar=True),
        row("copy", tr("&Copy"), lambda w: w.studio.selected.copy(), "Ctrl+C", icon="copy"),
        ActionRow(
            "paste",
            menu,
            tr("&Paste"),
            commands.paste,
            ("Ctrl+V",),
            "clipboard",
            tr("What was copied on the timeline, at the playhead; or a picture, as portrait"),
            when=_writable,
        ),
        row("duplicate", tr("Dup&licate"), lambda w: w.studio.selected.duplicate(), "Ctrl+D", icon="copy-simple"),
        row("delete", tr("&Delete"), lambda w: w.studio.selected.delete(), "Del", icon="trash"),
        ActionRow(
            "select_all",
            menu,
            tr("Select &all"),
            lambda w: w.studio.selected.select_all(),
            ("Ctrl+A",),
            "selection-all",
            tr("All of the kind that is selected, or all blinks"),
            when=_has_motion,
            bar=True,
        ),
        row("nudge_back", tr("Move one frame &earlier"), lambda w: w.studio.selected.nudge(-1), "Alt+Left", bar=True),
        row("nudge_forth", tr("Move one frame la&ter"), lambda w: w.studio.selected.nudge(1), "Alt+Right"),
        row("nudge_far_back", tr("Move ten frames earlier"), lambda w: w.studio.selected.nudge(-10), "Alt+Shift+Left"),
        row("nudge_far_forth", tr("Move ten frames later"), lambda w: w.studio.selected.nudge(10), "Alt+Shift+Right"),
    )


def _motion() -> tuple[ActionRow, ...]:
    menu = tr("&Motion")

    def row(
        name: str, text: str, run: Run, *keys: str, icon: str = "", tip: str = "", when: When = _editable,
        bar: bool = False,
    ) -> ActionRow:  # fmt: skip
        return ActionRow(name, menu, text, run, keys, icon, tip, when, bar)

    return (
        row(
            "generate",
            tr("&Generate motion"),
            lambda w: w.studio.generation.start(),
            "Ctrl+G",
            icon="magic-wand",
            when=lambda s: s.generation.possible and _writable(s),
        ),
        row(
            "reseed",
            tr("Another &seed"),
            lambda w: w.studio.reseed(),
            "Ctrl+Shift+G",
            icon="dice-five",
            tip=tr("Other head motion, blinks and gaze"),
            when=_writable,
        ),
        row(
            "blink",
            tr("Add a &blink"),
            commands.blink("both"),
            "B",
            icon="eye-closed",
            tip=tr("At the playhead"),
            bar=True,
        ),
        row("wink_right", tr("Add a wink, &right eye"), commands.blink("right"), "Shift+B", tip=tr("At the playhead")),
        row("wink_left", tr("Add a wink, &left eye"), commands.blink("left"), "Ctrl+B", tip=tr("At the playhead")),
        ActionRow(
            "mute_blinks",
            menu,
            tr("&Mute all blinks"),
            lambda w: w.studio.blinks.mute(not w.studio.project.blinks.muted),
            (),
            "eye-slash",
            when=_editable,
            checked=lambda s: s.project.blinks.muted,
        ),
        row("other_blinks", tr("&Other generated blinks"), lambda w: w.studio.blinks.replace(), tip=tr("Yours stay")),
        row("more_blinks", tr("Blink more often"), lambda w: w.studio.blinks.scale_rate(MORE), tip=tr("Yours stay")),
        row("fewer_blinks", tr("Blink less often"), lambda w: w.studio.blinks.scale_rate(FEWER), tip=tr("Yours stay")),
        row(
            "range",
            tr("&Change in to out"),
            commands.change_range,
            "E",
            icon="sliders-horizontal",
            tip=tr("A range whose mouth, head and expression can be changed on the right"),
            when=_has_range,
            bar=True,
        ),
        row("anew", tr("Generate in to out a&new"), commands.regenerate, "Shift+E", when=_has_range),
        row(
            "keys",
            tr("Set &keys"),
            lambda w: w.studio.motion.set_keys_here(w.studio.playback.position_s),
            "F6",
            icon="diamond",
            tip=tr("At the playhead, on the curves whose keys are selected, or on the mouth's opening"),
        ),
        row(
            "marker",
            tr("Add a mar&ker"),
            lambda w: w.studio.cues.add_marker(w.studio.playback.position_s),
            "F",
            icon="flag",
            tip=tr("At the playhead"),
            when=lambda s: _has_sound(s) and _writable(s),
        ),
        row("next_problem", tr("Next &problem"), commands.problem(1), "N", icon="warning", when=_has_problem, bar=True),
        row("previous_problem", tr("Previous problem"), commands.problem(-1), "Shift+N", when=_has_problem),
        row(
            "mend_all",
            tr("Mend all that can be mended"),
            lambda w: w.studio.quality.fix_all(),
            icon="first-aid-kit",
            when=lambda s: _has_problem(s) and _writable(s),
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
        ActionRow(
            "live",
            menu,
            tr("Spea&k live, or stop"),
            lambda w: w.pages.toggle_live(),
            ("F9",),
            "broadcast",
            tr("The portrait speaks while you do"),
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
        ActionRow("page_edit", menu, tr("Page &Edit"), lambda w: w.pages.show("edit"), ("Ctrl+1",), "film-strip"),
        ActionRow("page_live", menu, tr("Page &Live"), lambda w: w.pages.show("live"), ("Ctrl+2",), "broadcast"),
        ActionRow("page_batch", menu, tr("Page &Batch"), lambda w: w.pages.show("batch"), ("Ctrl+3",), "rows"),
        *(
            ActionRow(f"mode_{name}", menu, text, _mode(name), (str(n),), bar=n == 1)
            for n, (name, text) in enumerate(modes, 1)
        ),
        ActionRow(
            "edit_points",
            menu,
            tr("&Edit points"),
            commands.edit_points,
            ("P",),
            "polygon",
            tr("Move landmarks over the photo or over the rendered frames"),
            when=_editable,
        ),
        ActionRow(
            "overlay",
            menu,
            tr("&Next overlay"),
            commands.next_overlay,
            ("V",),
            "intersect",
            tr("How the renderer made the frame, laid over it; after the last one, none"),
            when=lambda s: _has_motion(s) and bool(renderer_of(s.project).overlays),
        ),
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
