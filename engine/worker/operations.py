"""What can be asked of the worker, by name; each imports what it needs when it is first asked for.

Every operation takes its arguments and whom to tell, and returns what its "done" event says.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from engine.order import Advice, Event, Progress, Stage, Tell
from engine.worker.driving import drive, driver_look, driver_track
from engine.worker.dubbing import dub
from engine.worker.interchange import export_data, import_data

if TYPE_CHECKING:
    from _typeshed import DataclassInstance
    from numpy.typing import NDArray

    from engine.audio import Speech
    from engine.worker.arguments import Arguments
    from engine.worker.lines import Teller

Result = dict[str, Any]


def portrait(arguments: Arguments, tell: Tell) -> Result:
    """A picture file, turned `left` or `right` if that is told, becomes the project's PNG and the faces in it."""
    from engine.codec import to_plain
    from engine.studio_scene import make_working_picture

    path, folder, name = arguments.path("path"), arguments.path("folder"), arguments.text("name", "")
    quarters = {"left": 1, "right": -1}.get(arguments.text("turn", ""), 0)
    made = make_working_picture(path, folder, tell, name, quarters)
    faces = [to_plain(face) for face in made.faces]
    size = {"width": made.width, "height": made.height}
    return {"original": str(made.original), "picture": str(made.path), **size, "faces": faces}


def voice(arguments: Arguments, tell: Tell) -> Result:
    """A take as it is heard becomes a WAV file."""
    from engine.document import Take
    from engine.voice import prepare_voice

    out = arguments.path("out")
    duration_s, note = prepare_voice(arguments.path("source"), arguments.value(Take, "take"), out, tell)
    return {"path": str(out), "duration_s": duration_s, "note": note}


def import_voice(arguments: Arguments, tell: Tell) -> Result:  # noqa: ARG001
    """A sound file, or a video, becomes the sound that a project keeps."""
    from engine.voice import import_sound

    path, duration_s = import_sound(arguments.path("path"), arguments.path("folder"))
    return {"path": str(path), "duration_s": duration_s}


def generate(arguments: Arguments, tell: Tell) -> Result:
    """A prepared voice and the chosen face become a motion track, (T, 68, 2) float32, in a .npy file.

    Beside it, as `heard`, what the voice says about each frame, (T, 2) float32 (see `GeneratedMotion.heard`), and
    `cues`, its mouth cues in codec form; both empty where no speech could be recognised in it, which is only told. For
    a `part` of the motion that is made anew, nobody listens.
    """
    from engine.audio import load_speech
    from engine.document import Project
    from engine.motion.protocol import seeing
    from engine.studio_scene import portrait_scene
    from engine.worker import warm

    project, out = arguments.value(Project, "project"), arguments.path("out")
    part = arguments.flag("part")
    tell(Stage("reading"))
    speech = load_speech(arguments.path("voice"))
    if speech.note:
        tell(Advice(speech.note))
    tell(Stage("face"))
    picture_HWC, face, _ = portrait_scene(project, arguments.files(), None)
    tell(Stage("motion"))
    generator = seeing(warm.generator(project.generator), picture_HWC)
    with warm.inference():
        motion = generator.generate(speech, face, project.seed)
    heard = None if part else out.with_name(f"{out.stem}.heard.npy")
    cues = [] if heard is None else _heard(speech, heard, tell)
    save_numbers(motion.landmarks_TPD, out)
    known = heard is not None and cues
    return {"path": str(out), "frames": motion.frames, "heard": str(heard) if known else "", "cues": cues}


def hear(arguments: Arguments, tell: Tell) -> Result:
    """What a voice says about each frame, and its mouth cues, as `generate` tells them."""
    from engine.audio import load_speech

    tell(Stage("reading"))
    speech, out = load_speech(arguments.path("voice")), arguments.path("out")
    cues = _heard(speech, out, tell)
    return {"heard": str(out) if cues else "", "cues": cues}


def _heard(speech: Speech, out: Path, tell: Tell) -> list[Any]:
    """Writes what a voice says about each frame; its mouth cues in codec form, none where it is not understood."""
    from engine.audio import FRAME
    from engine.codec import to_plain
    from engine.cues import cues, heard_T2
    from engine.errors import Cancelled, LikenessError
    from engine.phones import phones

    def in_frames(event: Event) -> None:
        tell(Progress(event.done // FRAME, speech.frames) if isinstance(event, Progress) else event)

    try:
        found = phones(speech, in_frames)
    except Cancelled:
        raise
    except LikenessError as error:
        tell(Advice(str(error)))
        return []
    save_numbers(heard_T2(speech, found), out)
    return to_plain(cues(speech, found))


def export(arguments: Arguments, tell: Tell) -> Result:
    """The project becomes a video, pictures or data."""
    from engine.deliver import deliver
    from engine.document import Project
    from engine.formats import ExportJob

    job, project = arguments.value(ExportJob, "job"), arguments.value(Project, "project")
    return _told(deliver(job, project, arguments.files(), arguments.path("voice"), tell))


def batch_job(arguments: Arguments, tell: Tell) -> Result:
    """One video of a batch (engine.batch.work)."""
    from engine.batch.work import make

    return make(arguments.mapping("task") or {}, tell)


def verify(arguments: Arguments, tell: Tell) -> Result:  # noqa: ARG001
    """What a video, a picture or a folder of pictures says of its making."""
    from engine.provenance.verify import verify as look
    from engine.provenance.words import as_plain

    return as_plain(look(arguments.path("path")))


def video(arguments: Arguments, tell: Tell) -> Result:  # noqa: ARG001
    """What a video file holds."""
    from engine.video import probe

    return _told(probe(arguments.path("path")))


def still(arguments: Arguments, tell: Tell) -> Result:  # noqa: ARG001
    """One frame of a video becomes a picture, of that `height` if one is told."""
    from engine.video import still as write_still

    out = arguments.path("out")
    write_still(arguments.path("path"), arguments.number("time_s"), out, arguments.pixels("height"))
    return {"path": str(out)}


def speak(arguments: Arguments, tell: Tell) -> Result:
    """Text becomes speech, by a voice of this computer."""
    from engine.speak import speak as write_speech

    out = arguments.path("out")
    text, name, rate = arguments.text("text"), arguments.text("voice"), arguments.number("rate")
    return {"path": str(out), "duration_s": write_speech(text, name, rate, out, tell)}


def voices(arguments: Arguments, tell: Tell) -> Result:  # noqa: ARG001
    """The voices of this computer."""
    from engine.speak import voices as installed

    return {"voices": [_told(one) for one in installed()]}


def live(arguments: Arguments, tell: Tell) -> Result:
    """A voice becomes motion and frames while it is spoken (engine.worker.live)."""
    from engine.worker.live import live as follow

    return follow(arguments, cast("Teller", tell))


def live_ready(arguments: Arguments, tell: Tell) -> Result:
    """Loads all that `live` needs for these arguments, so that it begins at once."""
    from engine.worker.live import get_ready

    return get_ready(arguments, tell)


def cameras(arguments: Arguments, tell: Tell) -> Result:  # noqa: ARG001
    """The cameras of this computer, as pairs of device and name."""
    from engine.driving.camera import camera_names

    return {"cameras": [list(pair) for pair in camera_names()]}


def camera(arguments: Arguments, tell: Tell) -> Result:
    """A camera is looked through, and films (engine.worker.camera)."""
    from engine.worker.camera import watch

    return watch(arguments, cast("Teller", tell))


def film_sound(arguments: Arguments, tell: Tell) -> Result:  # noqa: ARG001
    """A film and a recording that begins `late_s` after it become one video."""
    from engine.driving.camera import with_sound

    out = arguments.path("out")
    with_sound(arguments.path("film"), arguments.path("sound"), arguments.number("late_s"), out)
    return {"path": str(out)}


def info(arguments: Arguments, tell: Tell) -> Result:  # noqa: ARG001
    """The device that does the work, and versions."""
    from engine.cli.info import collect

    facts = collect()
    return {**facts, "device": facts["devices"][0]["title"]}


OPERATIONS: Mapping[str, Callable[[Arguments, Tell], Result]] = {
    "portrait": portrait,
    "voice": voice,
    "import_voice": import_voice,
    "generate": generate,
    "hear": hear,
    "export": export,
    "batch_job": batch_job,
    "verify": verify,
    "video": video,
    "still": still,
    "speak": speak,
    "voices": voices,
    "driver_look": driver_look,
    "driver_track": driver_track,
    "drive": drive,
    "dub": dub,
    "live": live,
    "live_ready": live_ready,
    "cameras": cameras,
    "camera": camera,
    "film_sound": film_sound,
    "import_data": import_data,
    "export_data": export_data,
    "info": info,
}
"""All but `preview`, which the loop works off between the others."""


def _told(value: DataclassInstance) -> Result:
    return {name: str(field) if isinstance(field, Path) else field for name, field in asdict(value).items()}


def save_numbers(numbers: NDArray[Any], out: Path) -> None:
    """Writes float32 numbers as a .npy file; raises OutputError."""
    import numpy as np

    from engine.errors import OutputError
    from engine.files import write_whole

    content = io.BytesIO()
    np.save(content, np.ascontiguousarray(numbers, np.float32), allow_pickle=False)
    try:
        write_whole(out, content.getvalue())
    except OSError as error:
        raise OutputError(
            f"The motion cannot be written to {out.parent} ({error.strerror or error}): make room there."
        ) from error
