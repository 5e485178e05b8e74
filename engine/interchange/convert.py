"""From one file to another: mouth cues among each other, a voice or words to cues, a project to any format."""

from __future__ import annotations

import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from engine.document import Project
from engine.errors import InterchangeError
from engine.interchange.records import Records
from engine.interchange.registry import (
    FORMATS,
    HEAD_LETTERS,
    WAV,
    Format,
    by_suffix,
    format_of,
    read_any,
    sniff,
    write_text,
)
from engine.interchange.send import check_out, send, write_file
from engine.order import Tell

PROJECT = ".likeness"


@dataclass(frozen=True)
class Conversion:
    """What is asked for. `source_format`, `target_format`: None where the files' names and contents tell.

    `fps`: frames a second of formats that count frames. `voice`: a sound in which words are looked for; for a project
    that of its chosen take. `video`: an export that a timeline shows.
    """

    source: Path
    out: Path
    source_format: str | None = None
    target_format: str | None = None
    fps: float | None = None
    voice: Path | None = None
    video: Path | None = None


@dataclass(frozen=True)
class Converted:
    """The file that was written, and what is in it. `notes`: sentences on what was left out or guessed."""

    path: Path
    cues: int
    lines: int
    duration_s: float
    notes: tuple[str, ...] = ()


def convert(order: Conversion, tell: Tell) -> Converted:
    """Carries a conversion out; raises a LikenessError that says what is wrong, and writes nothing then."""
    target = order.target_format or _named(order.out)
    if order.source.suffix.lower() == PROJECT:
        return _project(order, target, tell)
    if target == WAV:
        raise InterchangeError("The heard voice can be written of a project only; name a .likeness file.")
    form = format_of(target)
    out = check_out(order.out, form.suffix, {"source": order.source})
    source = order.source_format or _kind(order.source)
    if source is None:
        records = _heard(order.source, form, tell)
    else:
        records = read_any(order.source, source, order.fps)
        if form.holds == "cues" and not records.cues and records.lines:
            from engine.interchange.bring import mouths_of

            cues, notes = mouths_of(records, order.voice, tell)
            records = replace(records, cues=cues, notes=(*records.notes, *notes))
    _check(records, form, order)
    write_file(out, write_text(records, form, order.fps).encode("utf-8"))
    return Converted(out, len(records.cues), len(records.lines), records.duration_s, records.notes)


def _named(out: Path) -> str:
    """The format that a file's name means."""
    if out.suffix.lower() == ".wav":
        return WAV
    named = by_suffix(out)
    if len(named) == 1:
        return named[0].name
    if named:
        raise InterchangeError(f"Files like {out.name} have several formats: choose one with --to.")
    raise InterchangeError(f"{out.name} has no ending that is known here: choose a format with --to.")


def _kind(source: Path) -> str | None:
    """The name of a file's format; None where it is none of ours, so that it may be a voice."""
    try:
        with source.open("rb") as file:
            head = file.read(HEAD_LETTERS)
    except OSError as error:
        raise InterchangeError(f"{source} cannot be read ({error.strerror or error}); choose another file.") from error
    found = None if b"\0" in head else sniff(source, head.decode("utf-8", errors="replace").lstrip("\ufeff"))
    if found is None and by_suffix(source):
        # Told by reading what is wrong with it.
        return by_suffix(source)[0].name
    return None if found is None else found.name


def _heard(source: Path, form: Format, tell: Tell) -> Records:
    """The mouth cues of a voice."""
    from engine.audio import load_speech
    from engine.cues import cues

    if form.holds != "cues":
        raise InterchangeError(f"Of a voice mouth cues can be made, which {form.title} does not hold: choose another.")
    speech = load_speech(source)
    notes = (speech.note,) if speech.note else ()
    return Records("heard", cues(speech, tell=tell), duration_s=speech.duration_s, sound=source.name, notes=notes)


def _check(records: Records, form: Format, order: Conversion) -> None:
    """Raises InterchangeError where what was read cannot become what is wanted."""
    holds = {
        "cues": bool(records.cues),
        "text": bool(records.lines),
        "timeline": records.timeline is not None,
        "motion": records.motion is not None and (records.format == form.name),
    }
    if not holds[form.holds]:
        title = FORMATS[records.format].title if records.format in FORMATS else records.format
        raise InterchangeError(
            f"{order.source.name} is a file of {title}, of which no {form.title} can be made: import it into a project "
            "and convert that."
        )


def _project(order: Conversion, target: str, tell: Tell) -> Converted:
    """A project's own motion, cues, words or takes, from its file."""
    from engine.interchange.apply import cues_of, lines_of
    from engine.store import ProjectFile

    with ProjectFile.open(order.source, read_only=True) as file, tempfile.TemporaryDirectory() as scratch:
        project = file.project
        files = {blob.sha256: file.extract(blob, Path(scratch)) for blob in project.blobs}
        with _voice(project, files, Path(scratch), tell) as voice:
            inputs = {"source": order.source}
            check_out(order.out, ".wav" if target == WAV else format_of(target).suffix, inputs)
            out = send(
                project, files, target, order.out, tell, fps=order.fps, voice=order.voice or voice, video=order.video
            )
        length_s = project.voice.heard_s if project.voice else 0.0
        return Converted(out, len(cues_of(project, length_s)), len(lines_of(project, length_s)), length_s)


@contextmanager
def _voice(project: Project, files: dict[str, Path], scratch: Path, tell: Tell) -> Generator[Path | None]:
    """What is heard of the chosen take, as a WAV file that is gone afterwards."""
    take = project.voice
    if take is None:
        yield None
        return
    from engine.voice import prepare_voice

    out = scratch / "heard.wav"
    prepare_voice(files[take.sound.sha256], take, out, tell)
    yield out
