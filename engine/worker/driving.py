"""Driving videos for the window: looked at, followed once, and laid on the portrait as often as strengths change.

A followed driver lies in a file that the window keeps; laying it anew takes a moment.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.order import Advice, Progress, Stage, Tell

if TYPE_CHECKING:
    from engine.driving.track import DriverTrack
    from engine.worker.arguments import Arguments

Result = dict[str, Any]


def driver_look(arguments: Arguments, tell: Tell) -> Result:
    """What a driving video holds and whom it shows, as a thumbnail (JPEG, 256 px) at `thumb`."""
    from engine.driving.driver_files import look_at_driver, save_thumb

    tell(Stage("reading"))
    path, out = arguments.path("path"), arguments.path("thumb")
    seen = look_at_driver(path)
    save_thumb(seen.thumb_HWC, out)
    info = seen.info
    facts = {"duration_s": info.duration_s, "fps": info.fps, "has_sound": info.has_sound, "faces": seen.faces}
    return {**facts, "width": info.width, "height": info.height, "thumb": str(out)}


def driver_track(arguments: Arguments, tell: Tell) -> Result:
    """The face of a driving video, followed from frame to frame, in a .npz file at `out`."""
    from engine.driving.driver_files import save_driver
    from engine.driving.track import checked, track_driver

    tell(Stage("driver"))
    path, out = arguments.path("path"), arguments.path("out")
    has_sound = checked(path).has_sound
    track = track_driver(path, lambda done, total: tell(Progress(done, total)))
    save_driver(track, out)
    counts = {"faces": track.faces, "seen": int(track.seen_T.sum()), "frames": len(track.shot_T)}
    return {"path": str(out), "duration_s": track.duration_s, "rate": track.rate, "has_sound": has_sound, **counts}


def drive(arguments: Arguments, tell: Tell) -> Result:
    """A followed driver laid on the project's chosen face, as strong as `how` says: (T, 68, 2) float32 in a .npy file.

    `voice_s`: how long the voice is that is heard with it; 0 for none, so that the motion is as long as the driver.
    `blinks` and `curves` (of the gaze) come in codec form. What is to be said of the driver is told as advice.
    """
    from math import ceil

    from engine.codec import to_plain
    from engine.document import FPS, Project
    from engine.driving.config import DrivingConfig
    from engine.driving.length import as_long, lengths_sentence
    from engine.driving.transfer import drive as lay
    from engine.studio_scene import portrait_scene
    from engine.worker.operations import save_numbers

    project, out = arguments.value(Project, "project"), arguments.path("out")
    how, voice_s = arguments.value(DrivingConfig, "how"), arguments.number("voice_s")
    tell(Stage("face"))
    track = _driver(arguments.path("track"))
    _, face, _ = portrait_scene(project, arguments.files(), None)
    tell(Stage("motion"))
    driven = lay(track, face, how)
    for note in driven.notes:
        tell(Advice(note))
    if voice_s > 0:
        sentence = lengths_sentence(track.duration_s, voice_s)
        if sentence:
            tell(Advice(sentence))
        driven = as_long(driven, face.landmarks_PD, ceil(voice_s * FPS - 1e-6))
    save_numbers(driven.motion.landmarks_TPD, out)
    plain = {"blinks": to_plain(driven.blinks), "curves": to_plain(driven.curves)}
    return {"path": str(out), "frames": driven.motion.frames, "reference_s": list(driven.reference_s), **plain}


def _driver(path: Path) -> DriverTrack:
    """The followed driver, kept in memory while its strengths are tried."""
    return _read(path, path.stat().st_mtime_ns if path.exists() else 0)


@lru_cache(maxsize=1)
def _read(path: Path, changed_ns: int) -> DriverTrack:  # noqa: ARG001
    from engine.driving.driver_files import load_driver

    return load_driver(path)
