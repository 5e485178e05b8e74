"""What `likeness info` tells: versions, devices, ffmpeg, backends, generators, renderers, models."""

from __future__ import annotations

import platform
from importlib import metadata
from importlib.util import find_spec
from typing import Any

from engine import __version__
from engine.errors import LikenessError

Facts = dict[str, Any]


def collect() -> Facts:
    """Everything that can be said about this installation, ready for JSON; what is broken says so."""
    from engine import ffmpeg, models
    from engine.devices import devices, use_threads
    from engine.motion import registry as motion
    from engine.render import registry as render

    facts: Facts = {
        "version": __version__,
        "python": platform.python_version(),
        "platform": platform.platform(),
        "torch": metadata.version("torch"),
        "devices": [{"name": device.name, "title": device.title} for device in devices()],
        "threads": use_threads(),
        "ffmpeg": {"path": None, "version": None},
        "backends": {"mediapipe": _installed("mediapipe"), "fan": _installed("face_alignment")},
        "generators": list(motion.NAMES),
        "renderers": list(render.NAMES),
        "models": [],
        "problems": [],
    }
    try:
        facts["ffmpeg"] = {"path": ffmpeg.executable(), "version": ffmpeg.version()}
    except LikenessError as error:
        facts["problems"].append(str(error))
    try:
        facts["models"] = [
            {"name": row.name, "file": row.file, "sha256": row.sha256, "size": row.size, "licence": row.licence}
            | {"intact": models.intact(row)}
            for row in models.manifest()
        ]
    except LikenessError as error:
        facts["problems"].append(str(error))
    facts["problems"] += [
        f"The model {row['name']} ({row['file']}) is missing or damaged; please install Likeness again."
        for row in facts["models"]
        if not row["intact"]
    ]
    return facts


def lines(facts: Facts) -> list[str]:
    """The facts for people, one a line."""
    first, *others = facts["devices"]
    out = [
        f"likeness    {facts['version']}",
        f"python      {facts['python']} on {facts['platform']}",
        f"torch       {facts['torch']}, {facts['threads']} threads",
        f"device      {first['name']} - {first['title']}",
        *(f"            {device['name']} - {device['title']}" for device in others),
        f"ffmpeg      {facts['ffmpeg']['version'] or 'not found'}",
        *([f"            {facts['ffmpeg']['path']}"] if facts["ffmpeg"]["path"] else []),
        "backends    " + ", ".join(f"{name} ({_there(there)})" for name, there in facts["backends"].items()),
        "generators  " + ", ".join(facts["generators"]),
        "renderers   " + ", ".join(facts["renderers"]),
    ]
    for row in facts["models"]:
        state = "intact" if row["intact"] else "MISSING OR DAMAGED"
        out.append(f"model       {row['name']}: {row['file']}, {row['size'] / 1e6:.1f} MB, {row['licence']}, {state}")
        out.append(f"            sha256 {row['sha256']}")
    return out


def _installed(module: str) -> bool:
    return find_spec(module) is not None


def _there(there: bool) -> str:
    return "available" if there else "not installed"
