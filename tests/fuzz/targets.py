"""Pictures, sounds, videos, projects and streams as targets: functions of a path, and files to begin from."""

from __future__ import annotations

import io
import json
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import soundfile
from PIL import Image

from engine import edits
from engine.audio import Speech
from engine.document import Blob, Project, Take

SIDE = 72
"""Pixels: just larger than the smallest picture that is taken."""
SHORT_S = 0.6
"""Seconds of the sounds and videos to begin from."""


@dataclass(frozen=True)
class Target:
    """A parser. `read` takes a file and returns, or raises a LikenessError; whatever else it does is a finding.

    `seeds`: sound files to begin from, as bytes. `suffix`: of the file's name. `modules`: whose branches lead the
    search. `slow`: tens of runs a second and not thousands, for another program reads the file.
    """

    name: str
    suffix: str
    seeds: Callable[[], list[bytes]]
    read: Callable[[Path], object]
    modules: tuple[str, ...]
    slow: bool = False


# Sound files to begin from


def _pictures() -> list[bytes]:
    rng = np.random.default_rng(0)
    image = Image.fromarray(rng.integers(0, 256, (SIDE, SIDE, 3), np.uint8))
    flat = Image.new("RGB", (SIDE, SIDE), (200, 150, 120))
    out: list[bytes] = []
    for kind, picture in (("PNG", image), ("JPEG", flat), ("WEBP", flat), ("TIFF", flat), ("GIF", flat), ("BMP", flat)):
        content = io.BytesIO()
        picture.save(content, kind)
        out.append(content.getvalue())
    turned = io.BytesIO()
    exif = Image.Exif()
    exif[0x0112] = 6
    flat.save(turned, "JPEG", exif=exif)
    return [*out, turned.getvalue()]


def _samples() -> np.ndarray:
    rng = np.random.default_rng(0)
    times = np.arange(round(SHORT_S * 16000)) / 16000
    return 0.3 * np.sin(2 * np.pi * 220 * times) * (1 + np.sin(2 * np.pi * 5 * times)) + 0.01 * rng.normal(
        size=times.size
    )


def _sounds() -> list[bytes]:
    out: list[bytes] = []
    for kind, subtype in (("WAV", "PCM_16"), ("WAV", "FLOAT"), ("FLAC", "PCM_16"), ("OGG", "VORBIS")):
        content = io.BytesIO()
        soundfile.write(content, _samples(), 16000, format=kind, subtype=subtype)
        out.append(content.getvalue())
    return out


def _videos() -> list[bytes]:
    from engine.export import export, frame_count

    speech = Speech(_samples().astype(np.float32))
    frames = [np.full((SIDE, SIDE, 3), 10 * number % 256, np.uint8) for number in range(frame_count(SHORT_S))]
    with tempfile.TemporaryDirectory() as folder:
        return [export(frames, Path(folder) / "video.mp4", speech).read_bytes()]


def _project(sound: Blob) -> Project:
    project = edits.add_take(Project(), Take("one", "Voice", sound, 2.0, "file"))
    project = edits.add_marker(edits.add_range(project, 0.2, 0.9), 0.4, "here")
    return edits.add_cue(project, 0.5, 0.7, "B")


def _projects() -> list[bytes]:
    from engine.store import ProjectFile

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "seed.likeness"
        with ProjectFile.create(path) as file:
            sound = file.add_blob(_sounds()[0], "voice.wav")
            file.commit(_project(sound), "Add a cue")
        return [path.read_bytes()]


def _project_texts() -> list[bytes]:
    from engine.codec import to_json

    return [to_json(_project(Blob("a" * 64, "voice.wav", 10))).encode()]


def _streams() -> list[bytes]:
    from engine.reenactment.stream_file import DIGEST, Stream, to_bytes

    still = _pictures()[2]
    motion = {number: bytes([number] * 120) for number in range(30)}
    sound = {number: bytes([number] * (1 + number % 7)) for number in range(31)}
    stream = Stream(
        side=SIDE,
        frames=30,
        still=still,
        still_keypoints=bytes(120),
        net=bytes(DIGEST),
        motion=motion,
        sound=sound,
        sounds=31,
        skip=312,
        level=0.25,
        square=(0.0, 0.0, 64.0),
        size=(SIDE, SIDE),
    )
    return [to_bytes(stream)]


def _drivers() -> list[bytes]:
    from engine.driving.driver_files import save_driver
    from engine.driving.track import DriverTrack

    mesh_TVD = np.zeros((2, 478, 3), np.float32)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "driver.npz"
        save_driver(DriverTrack(25.0, 0.08, (64, 64), mesh_TVD, np.zeros(2, np.int32)), path)
        return [path.read_bytes()]


def _arrays() -> list[bytes]:
    content = io.BytesIO()
    np.save(content, np.zeros((2, 68, 2), np.float32), allow_pickle=False)
    return [content.getvalue()]


def _requests() -> list[bytes]:
    lines = [
        {"op": "render", "id": 3, "project": {}, "focus": 2},
        {"op": "cancel", "id": 3},
        {"op": "focus", "id": 3, "frame": 9},
        {"op": "feed", "id": 3, "samples": "AAAA"},
    ]
    return ["\n".join(json.dumps(line) for line in lines).encode() + b"\n"]


# Parsers


def _picture(path: Path) -> object:
    from engine.faces.picture import load_picture

    return load_picture(path)


def _voice(path: Path) -> object:
    from engine.audio import load_speech

    return load_speech(path)


def _video(path: Path) -> object:
    from engine.driving.driver_files import look_at_driver
    from engine.video import probe, still

    with tempfile.TemporaryDirectory() as folder:
        probe(path)
        still(path, 0.2, Path(folder) / "still.png")
        return look_at_driver(path)


def _project_file(path: Path) -> object:
    """Opens it and takes every blob out, which must stay in the folder that was chosen."""
    from engine.store import ProjectFile
    from engine.tracks import track_blobs

    with ProjectFile.open(path, read_only=True) as file, tempfile.TemporaryDirectory() as folder:
        inside = Path(folder).resolve()
        project = file.project
        blobs = [take.sound for take in project.takes] + list(track_blobs(project))
        for blob in blobs:
            if file.has_blob(blob):
                out = file.extract(blob, inside)
                if inside not in out.resolve().parents:
                    raise AssertionError(f"{out} lies outside the folder")
        return len(file.history())


def _project_text(path: Path) -> object:
    from engine.codec import from_json

    return from_json(path.read_bytes())


def _stream(path: Path) -> object:
    from engine.reenactment.facts import facts_of, lines
    from engine.reenactment.receiver import motion_of, sound_one, still_of
    from engine.reenactment.stream_file import load_stream

    stream = sound_one(load_stream(path), "The stream")
    return lines(facts_of(path)), still_of(stream, "The stream"), motion_of(stream)


def _driver(path: Path) -> object:
    from engine.driving.driver_files import load_driver

    return load_driver(path)


def _motion(path: Path) -> object:
    from engine.live_files import read_motion

    return read_motion(path)


def _worker_lines(path: Path) -> object:
    from engine.worker.lines import Inbox, Replies

    said = io.BytesIO()
    inbox = Inbox(Replies(said))
    with path.open("rb") as file:
        inbox.read(file)
    return said.getvalue()


def targets() -> tuple[Target, ...]:
    """One for each kind of file that is Likeness's own, or that everybody's programs write."""
    return (
        Target("picture", ".png", _pictures, _picture, ("engine.faces.picture", "PIL")),
        Target("voice", ".wav", _sounds, _voice, ("engine.audio",), slow=True),
        Target("video", ".mp4", _videos, _video, ("engine.video",), slow=True),
        Target("project", ".likeness", _projects, _project_file, ("engine.store", "engine.codec"), slow=True),
        Target("project-text", ".json", _project_texts, _project_text, ("engine.codec", "engine.codec_cues")),
        Target("stream", ".lks", _streams, _stream, ("engine.reenactment",)),
        Target("driver", ".npz", _drivers, _driver, ("engine.driving.driver_files", "zipfile")),
        Target("motion", ".npy", _arrays, _motion, ("engine.live_files", "numpy.lib.format")),
        Target("worker-lines", ".jsonl", _requests, _worker_lines, ("engine.worker.lines",)),
    )
