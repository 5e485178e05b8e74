"""Files of other programs for the window: read and made ready for a project, or written of one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.order import Advice, Stage, Tell

if TYPE_CHECKING:
    from engine.worker.arguments import Arguments

Result = dict[str, Any]


def import_data(arguments: Arguments, tell: Tell) -> Result:
    """A file of another program, ready for the project: cues, markers, in and out, or motion in a .npy file at `out`.

    `voice`: what is heard of the chosen take, "" for none, `voice_s` long; `mouths`: whether subtitles become mouth
    cues too; `fps`: frames a second of files that do not say theirs, 0 for what is usual. All but the motion comes in
    codec form. What is to be said of the file is told as advice.
    """
    from engine.codec import to_plain
    from engine.document import Marker, Project
    from engine.interchange.bring import bring
    from engine.worker.operations import save_numbers

    path, project = arguments.path("path"), arguments.value(Project, "project")
    voice, fps = arguments.text("voice", ""), arguments.number("fps")
    brought = bring(
        path,
        project,
        tell,
        voice=Path(voice) if voice else None,
        voice_s=arguments.number("voice_s"),
        mouths=arguments.flag("mouths"),
        fps=fps or None,
    )
    for note in brought.notes:
        tell(Advice(note))
    markers = tuple(Marker(line.start_s, line.text) for line in brought.lines)
    span = None
    if brought.timeline is not None:
        markers, span = brought.timeline.markers, brought.timeline.range
    told: Result = {"format": brought.format, "cues": to_plain(brought.cues), "markers": to_plain(markers)}
    told["range"] = None if span is None else list(span)
    driven = brought.driven
    if driven is None:
        return {**told, "path": "", "frames": 0}
    out = arguments.path("out")
    save_numbers(driven.motion.landmarks_TPD, out)
    lids = {"blinks": to_plain(driven.blinks), "curves": to_plain(driven.curves)}
    return {**told, **lids, "path": str(out), "frames": driven.motion.frames}


def export_data(arguments: Arguments, tell: Tell) -> Result:
    """The project as a file for another program at `out`; `format` as `engine.interchange.registry` calls it.

    `voice`: what is heard of the chosen take; `video`: an export of the project that a timeline shows; both "" for
    none. `fps`: 0 for what is usual.
    """
    from engine.document import Project
    from engine.interchange.send import send

    tell(Stage("reading"))
    voice, video = (arguments.text(name, "") for name in ("voice", "video"))
    out = send(
        arguments.value(Project, "project"),
        arguments.files(),
        arguments.text("format"),
        arguments.path("out"),
        tell,
        fps=arguments.number("fps") or None,
        voice=Path(voice) if voice else None,
        video=Path(video) if video else None,
    )
    return {"path": str(out)}
