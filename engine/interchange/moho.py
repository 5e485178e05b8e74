"""Moho's switch data (.dat): frames, from 1, and the mouth that begins there; the file does not say its frame rate."""

from __future__ import annotations

from engine.document import CueShape
from engine.interchange.mouths import NAME_OF, between, merged, named, on_frames, without_gaps
from engine.interchange.reading import few, moment, whole, wrong
from engine.interchange.records import Records

HEAD = "MohoSwitch1"
FPS = 24.0
"""What is meant where nobody says otherwise: the rate of new Moho projects, and of Rhubarb's files for them."""
LAST_FRAME = 10_000_000


def read(text: str, name: str, fps: float = FPS) -> Records:
    """Lines of a frame and a mouth, by Preston Blair's names or Rhubarb's letters; the last one ends the last cue."""
    lines = text.splitlines()
    if not lines or lines[0].strip() != HEAD:
        raise wrong(name, "line 1", f"the word {HEAD}")
    frames: list[int] = []
    words: list[str] = []
    places: list[str] = []
    for count, line in enumerate(lines[1:], 2):
        if not line.strip():
            continue
        place = f"line {count}"
        frame, _, word = line.strip().partition(" ")
        frames.append(whole(frame, name, place, LAST_FRAME))
        moment(frames[-1] / fps, name, place)
        if len(frames) > 1 and frames[-1] < frames[-2]:
            raise wrong(name, place, "a later frame than in the line before")
        words.append(word.strip())
        places.append(place)
        few(len(frames), name)
    if not frames:
        raise wrong(name, "line 2", "a frame and a mouth")
    marks: list[tuple[float, CueShape]] = []
    for place, frame, shape in zip(places, frames, named(words), strict=True):
        if shape is None:
            raise wrong(name, place, f"a frame and one of the mouths {', '.join(NAME_OF.values())}")
        marks.append((max(0, frame - 1) / fps, shape))
    end_s = marks[-1][0]
    return Records("moho", merged(between(marks[:-1], end_s)), duration_s=end_s)


def write(records: Records, fps: float = FPS) -> str:
    """The cues without gaps, each from the nearest frame on, and a mouth at rest where they end."""
    marks, end = on_frames(without_gaps(records.cues, records.duration_s), fps)
    lines = [f"{frame + 1} {NAME_OF[shape]}" for frame, shape in marks]
    return "\n".join([HEAD, *lines, f"{end + 1} rest", ""])
