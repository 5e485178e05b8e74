"""A project written as a file for another program: all in its place at once, or nothing of it."""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

import numpy as np

from engine.document import FPS, Project, Take
from engine.errors import InterchangeError, LikenessError, OutputError
from engine.files import write_whole
from engine.interchange.apply import cues_of, lines_of, timeline_of
from engine.interchange.records import FaceMotion, Line, Records
from engine.interchange.registry import WAV, Format, format_of, write_text
from engine.order import Stage, Tell
from engine.target import refused

LONGEST_TEXT_S = 60.0
"""Typed text that was spoken for longer is not searched for word by word."""
LETTERS = 42
"""Of a subtitle, at about which it is cut."""
_UNSAFE = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


def check_out(out: Path, suffix: str, inputs: Mapping[str, Path] | None = None) -> Path:
    """The whole path of a file that can be written; raises OutputError before any work."""
    if out.suffix.lower() != suffix:
        raise OutputError(f"The file {out.name} needs a name that ends in {suffix}.")
    try:
        out = out.resolve()
        if out.is_dir() or (out.exists() and not out.is_file()):
            raise OutputError(f"{out} is not an ordinary file; choose another name.")
        if not out.parent.is_dir():
            raise OutputError(f"The folder {out.parent} does not exist; create it or choose another one.")
        if any(out.exists() and path.exists() and out.samefile(path) for path in (inputs or {}).values()):
            raise OutputError(f"{out} is what is read; choose another name for what is written.")
    except OSError as error:
        raise OutputError(refused(out, error)) from error
    return out


def write_file(out: Path, content: bytes) -> None:
    """Puts a file in its place in one step; raises OutputError."""
    try:
        write_whole(out, content)
    except OSError as error:
        raise OutputError(refused(out, error)) from error


def send(
    project: Project,
    files: Mapping[str, Path],
    name: str,
    out: Path,
    tell: Tell,
    *,
    fps: float | None = None,
    voice: Path | None = None,
    video: Path | None = None,
) -> Path:
    """Writes a project as the format called `name`; returns the whole path.

    `files`: where what the project needs lies, by SHA-256. `voice`: what is heard of the chosen take. `video`: an
    export of the project that a timeline shows. `fps`: frames a second of formats that count frames. Raises
    InterchangeError where the project lacks what is to be written, OutputError where it cannot be.
    """
    inputs = {**files, **({"voice": voice} if voice else {}), **({"video": video} if video else {})}
    tell(Stage("reading"))
    if name == WAV:
        out = check_out(out, ".wav", inputs)
        if voice is None:
            raise InterchangeError("The project has no voice to write; add one first.")
        _copy(voice, out)
        return out
    form = format_of(name)
    out = check_out(out, form.suffix, inputs)
    if form.holds == "timeline":
        _send_timeline(project, files, form, out, fps, video)
        return out
    records = records_of(project, files, form, fps, voice, tell)
    tell(Stage("writing"))
    write_file(out, write_text(records, form, fps).encode("utf-8"))
    return out


def records_of(
    project: Project, files: Mapping[str, Path], form: Format, fps: float | None, voice: Path | None, tell: Tell
) -> Records:
    """What of a project a format holds."""
    take = project.voice
    end_s = _end(project, take)
    sound = take.sound.name if take is not None else ""
    if form.holds == "motion":
        return Records(form.name, motion=_motion(project, files, fps or form.rate or FPS, end_s), duration_s=end_s)
    lines = _lines(project, take, voice, end_s, tell)
    return Records(form.name, cues_of(project, end_s), lines, duration_s=end_s, sound=sound)


def _end(project: Project, take: Take | None) -> float:
    if take is not None:
        return take.heard_s
    return project.motion.frames / FPS if project.motion is not None else 0.0


def _motion(project: Project, files: Mapping[str, Path], fps: float, end_s: float) -> FaceMotion:
    from engine.compose import compose_project
    from engine.interchange.measured import measured
    from engine.tracks import load_tracks

    if project.portrait is None or project.motion is None:
        raise InterchangeError("There is no motion to write; generate it first.")
    tracks = load_tracks(project, files)
    frames = max(1, round(min(end_s, project.motion.frames / FPS) * fps))
    composed = compose_project(project, tracks, np.arange(frames) / fps)
    return measured(composed, tracks.base, project.portrait.chosen.pose, fps)


def _lines(project: Project, take: Take | None, voice: Path | None, end_s: float, tell: Tell) -> tuple[Line, ...]:
    """The markers' words; else what was typed, at the times at which the voice says it."""
    from_markers = lines_of(project, end_s)
    if from_markers or take is None or not take.text.strip():
        return from_markers
    whole = Line(0.0, end_s, take.text.strip())
    if voice is None or end_s > LONGEST_TEXT_S:
        return _evenly(whole)
    from engine.audio import load_speech
    from engine.interchange.spoken import spoken

    try:
        words = spoken([whole], load_speech(voice), end_s, tell).words
    except InterchangeError:  # none in Latin letters
        words = ()
    told = take.text.split()
    # The text as it was typed, where the voice says as many words: with capitals and commas.
    if len(told) == len(words):
        words = tuple(Line(word.start_s, word.end_s, text) for word, text in zip(words, told, strict=True))
    return _grouped(words) or _evenly(whole)


def _grouped(words: tuple[Line, ...]) -> tuple[Line, ...]:
    """Words as subtitles: cut where a sentence ends, or a line is full."""
    out: list[Line] = []
    for word in words:
        if out and len(out[-1].text) + len(word.text) < LETTERS and not out[-1].text.endswith((".", "!", "?")):
            out[-1] = Line(out[-1].start_s, word.end_s, f"{out[-1].text} {word.text}")
        else:
            out.append(word)
    return tuple(out)


def _evenly(whole: Line) -> tuple[Line, ...]:
    """Sentences over the time that they share, by their letters."""
    parts = [part for part in re.split(r"(?<=[.!?])\s+", " ".join(whole.text.split())) if part]
    letters = sum(map(len, parts)) or 1
    out, at_s = list[Line](), whole.start_s
    for part in parts:
        end_s = at_s + (whole.end_s - whole.start_s) * len(part) / letters
        out.append(Line(at_s, end_s, part))
        at_s = end_s
    return tuple(out)


# Timelines


def _send_timeline(
    project: Project, files: Mapping[str, Path], form: Format, out: Path, fps: float | None, video: Path | None
) -> None:
    """The timeline, and beside it a folder with the takes' sounds, to which it points."""
    if not project.takes and video is None:
        raise InterchangeError("There are no takes to put on a timeline; add a voice first.")
    media = _write_sounds(project, files, out)
    length = None if video is None else (video.resolve(), _length(video, _end(project, project.voice)))
    timeline = timeline_of(project, out.stem, media, length, fps or form.rate or FPS)
    write_file(out, write_text(Records(form.name, timeline=timeline), form).encode("utf-8"))


def _write_sounds(project: Project, files: Mapping[str, Path], out: Path) -> dict[str, Path]:
    """Copies of the takes' own sounds, by the takes' ids."""
    folder = out.with_name(f"{out.stem}-media")
    there: dict[str, Path] = {}
    try:
        for take in project.takes:
            source = files.get(take.sound.sha256)
            if source is None:
                continue
            folder.mkdir(exist_ok=True)
            suffix = Path(take.sound.name).suffix.lower()
            suffix = suffix if re.fullmatch(r"\.[a-z0-9]{1,5}", suffix) else ".wav"
            place = folder / f"{safe_name(take.name)}-{take.sound.sha256[:8]}{suffix}"
            if not place.exists() or place.stat().st_size != source.stat().st_size:
                _copy(source, place)
            there[take.id] = place
    except OSError as error:
        raise OutputError(refused(folder, error)) from error
    return there


def safe_name(name: str) -> str:
    """A file's name that lies in its folder on every system."""
    return _UNSAFE.sub("_", name).strip(" .")[:80] or "voice"


def _copy(source: Path, out: Path) -> None:
    part = out.with_name(out.name + ".part")
    try:
        shutil.copyfile(source, part)
        part.replace(out)
    except OSError as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise OutputError(refused(out, error)) from error


def _length(video: Path, otherwise_s: float) -> float:
    from engine.video import probe

    try:
        return probe(video).duration_s
    except LikenessError:
        return otherwise_s
