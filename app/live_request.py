"""What the worker of a live session is asked for (engine.worker.live)."""

from __future__ import annotations

import time
import uuid
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.i18n import tr
from app.live_voices import known_voice
from app.recorder_file import KEPT_S
from engine.codec import to_plain
from engine.document import Gaze
from engine.errors import ProjectError
from engine.limits import NATURAL_GAZE

if TYPE_CHECKING:
    from app.studio import Studio


def portrait_arguments(studio: Studio, renderer: str, generator: str) -> dict[str, Any]:
    """What takes time to get ready: raises LikenessError where there is no portrait, or it cannot be taken out."""
    portrait, scene = studio.project.portrait, studio.scene
    if portrait is None:
        raise ProjectError(tr("Live needs a portrait: open a picture of a face first."))
    return {
        "portrait": to_plain(portrait),
        "files": {blob.sha256: str(scene.fetch(blob)) for blob in (portrait.original, portrait.picture)},
        "renderer": renderer,
        "generator": generator,
        "size": int(studio.settings.value("live_px")),
    }


def session_arguments(studio: Studio, device: str, folder: Path) -> dict[str, Any]:
    """What is one session's own; its motion goes to a new file in `folder`. Raises OSError where there can be none."""
    project, settings = studio.project, studio.settings
    folder.mkdir(parents=True, exist_ok=True)
    tidy_motion(folder)
    gaze = Gaze(NATURAL_GAZE, project.seed) if project.motion is None else project.gaze
    return {
        "seed": project.seed,
        "gaze": to_plain(gaze),
        "blinks": not project.blinks.muted,
        "look_ahead": int(settings.value("live_look_ahead")),
        "voice": known_voice(settings, device),
        "motion": str(folder / f"live-{uuid.uuid4().hex}.npy"),
    }


def tidy_motion(folder: Path) -> None:
    """Deletes live motion that is older than a week, as recordings are."""
    for path in folder.glob("live-*.npy"):
        with suppress(OSError):
            if time.time() - path.stat().st_mtime > KEPT_S:
                path.unlink()
