"""Files of other programs, and lists of batches, as targets: read by what says which format it is, and written back."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np

from engine.batch.journal import Home, Journal
from engine.batch.table import BatchJob, read_jobs, write_jobs
from engine.document import Cue, Marker
from engine.interchange.records import Clip, FaceMotion, Line, Records, Timeline
from engine.interchange.registry import FORMATS, Format, read_any, read_text, write_text
from tests.fuzz.targets import Target

CUES = (Cue(0.0, 0.2, "X"), Cue(0.2, 0.35, "B"), Cue(0.35, 0.6, "A"), Cue(0.6, 1.0, "F"))
LINES = (Line(0.2, 0.6, "Hello there"), Line(0.7, 1.0, "you"))
JOURNAL = (
    b'{"event": "opened", "version": 1}\n'
    b'{"event": "made", "id": "0123456789abcdef01234567", "name": "a.mp4", "size": 3, "token": "01234567"}\n'
    b'{"event": "failed", "id": "0123456789abcdef01234568", "name": "b.mp4", "message": "It is silent."}\n'
)


def _records() -> Records:
    frames, places = 8, np.linspace(0, 1, 136, dtype=np.float32).reshape(68, 2)
    motion = FaceMotion(
        25.0,
        np.broadcast_to(100 + 100 * places, (frames, 68, 2)),
        np.full((frames, 52), 0.25, np.float32),
        np.zeros((frames, 3), np.float32),
        np.zeros((frames, 2), np.float32),
        np.zeros((frames, 2), np.float32),
    )
    clips = (
        Clip("film", "video", Path("/films/film.mp4"), 0.0, 0.0, 1.0, 1.0),
        Clip("voice", "sound", None, 0.0, 0.2, 0.8, 2.0),
    )
    timeline = Timeline("A film", 25.0, clips, (Marker(0.4, "here"),), (0.2, 0.8))
    return Records("made", CUES, LINES, motion, timeline, 1.0, "voice.wav")


def _written(form: Format) -> list[bytes]:
    return [write_text(_records(), form, form.rate).encode()]


def _read(form: Format, path: Path) -> object:
    """As whatever it is taken for, and as the format it is said to be; what was read is written again."""
    from engine.errors import InterchangeError

    try:
        records = read_any(path)
    except InterchangeError:
        records = read_text(path.read_bytes().decode("utf-8", "replace"), path.name, form)
    return write_text(records, form, form.rate)


def _jobs() -> list[bytes]:
    jobs = [BatchJob(Path("a.png"), Path(f"{name}.wav"), f"{name}.mp4") for name in ("one", "two")]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "jobs.csv"
        write_jobs(path, jobs)
        return [path.read_bytes(), path.read_bytes().replace(b",", b";").replace(b"\n", b"\r\n")]


def _journal(path: Path) -> object:
    """Goes on with a batch whose journal this is."""
    with tempfile.TemporaryDirectory() as folder:
        home = Home(Path(folder))
        home.folder.mkdir()
        (home.folder / "journal.jsonl").write_bytes(path.read_bytes())
        with Journal(home) as journal:
            return journal.entries


def targets() -> tuple[Target, ...]:
    """One for each format of other programs, the list of a batch and its journal."""
    modules = ("engine.interchange",)
    parts: list[tuple[Format, Callable[[], list[bytes]], Callable[[Path], object]]] = [
        (form, partial(_written, form), partial(_read, form)) for form in FORMATS.values()
    ]
    return (
        *(Target(form.name, form.suffix, seeds, read, modules) for form, seeds, read in parts),
        Target("batch-list", ".csv", _jobs, read_jobs, ("engine.batch",)),
        Target("batch-journal", ".jsonl", lambda: [JOURNAL], _journal, ("engine.batch.journal",)),
    )
