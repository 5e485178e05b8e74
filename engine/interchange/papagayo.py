"""Papagayo's projects (.pgo): voices of phrases of words of mouths, counted in frames from 0 at a rate of their own."""

from __future__ import annotations

from dataclasses import dataclass

from engine.document import FPS, Cue, CueShape
from engine.interchange.mouths import NAME_OF, SHAPE_OF, merged, on_frames, without_gaps
from engine.interchange.reading import LONGEST_S, few, rate_of, whole, wrong
from engine.interchange.records import Line, Records

HEAD = "lipsync version 1"
SPEECH = "speech"
"""What a word is called whose text is not known."""
MOST_VOICES = 100
CARRIED = 1
"""Frames between two words in which the mouth does not go back to rest."""


@dataclass
class _Lines:
    """The lines of a file, taken one by one."""

    lines: list[str]
    name: str
    at: int = 0

    @property
    def place(self) -> str:
        return f"line {self.at}"

    def text(self, expected: str) -> str:
        """The next line without the blanks around it."""
        self.at += 1
        if self.at > len(self.lines):
            raise wrong(self.name, self.place, expected)
        return self.lines[self.at - 1].strip()

    def count(self, expected: str, most: int = 200_000) -> int:
        """The next line as a whole number."""
        return whole(self.text(expected), self.name, self.place, most)


def read(text: str, name: str) -> Records:
    """The mouths and phrases of the first voice that has any; a sentence tells of others."""
    lines = _Lines(text.splitlines(), name)
    if lines.text(f"the words {HEAD}") != HEAD:
        raise wrong(name, "line 1", f"the words {HEAD}")
    sound = lines.text("the name of a sound file")
    fps = rate_of(float(lines.count("a frame rate", 1000)), name, lines.place)
    last = int(LONGEST_S * fps)
    length = lines.count("a length in frames", last)
    voices = lines.count("a number of voices", MOST_VOICES)
    found: list[tuple[str, tuple[Cue, ...], tuple[Line, ...]]] = []
    entries = 0
    for _ in range(voices):
        voice = lines.text("the name of a voice")
        marks, phrases = _voice(lines, fps, last)
        entries += len(marks)
        few(entries, name)
        if marks or phrases:
            cues = merged(_cues(marks, fps))
            found.append((voice, cues, phrases))
    if not found:
        return Records("papagayo", duration_s=length / fps, sound=sound)
    _, cues, phrases = found[0]
    left = tuple(f"{name} holds another voice, {voice}, which was left out." for voice, _, _ in found[1:])
    return Records("papagayo", cues, phrases, duration_s=max(length / fps, _end(cues)), sound=sound, notes=left)


Mark = tuple[int, int, CueShape]
"""First frame, the frame after the last, and the mouth."""


def _voice(lines: _Lines, fps: float, last: int) -> tuple[list[Mark], tuple[Line, ...]]:
    lines.text("the text of a voice")
    marks: list[Mark] = []
    phrases: list[Line] = []
    for _ in range(lines.count("a number of phrases")):
        words = lines.text("the text of a phrase")
        start, end = lines.count("a frame", last), lines.count("a frame", last)
        phrases.append(Line(start / fps, max(start, end + 1) / fps, words))
        for _ in range(lines.count("a number of words")):
            marks += _word(lines, last)
            few(len(marks), lines.name)
    return marks, tuple(phrases)


def _word(lines: _Lines, last: int) -> list[Mark]:
    parts = lines.text("a word, two frames and a number of mouths").rsplit(None, 3)
    if len(parts) < 3:
        raise wrong(lines.name, lines.place, "a word, two frames and a number of mouths")
    _, end, count = (whole(part, lines.name, lines.place, last) for part in parts[-3:])
    frames: list[int] = []
    shapes: list[CueShape] = []
    for _ in range(count):
        frame, _, mouth = lines.text("a frame and a mouth").partition(" ")
        shape = SHAPE_OF.get(mouth.strip().lower())
        if shape is None:
            raise wrong(lines.name, lines.place, f"a frame and one of the mouths {', '.join(NAME_OF.values())}")
        frames.append(whole(frame, lines.name, lines.place, last))
        shapes.append(shape)
        if len(frames) > 1 and frames[-1] < frames[-2]:
            raise wrong(lines.name, lines.place, "a later frame than in the line before")
    if not frames:  # a word that Papagayo's dictionary lacks
        return []
    ends = [*frames[1:], max(end + 1, frames[-1] + 1)]
    return list(zip(frames, ends, shapes, strict=True))


def _cues(marks: list[Mark], fps: float) -> list[Cue]:
    """Cues in order, at rest between words that lie apart, as Papagayo shows them."""
    out: list[Cue] = []
    for start, end, shape in sorted(marks):
        if out and start / fps < out[-1].end_s:  # of words that overlap the later one is seen
            out[-1] = Cue(out[-1].start_s, max(out[-1].start_s, start / fps), out[-1].shape)
        elif out and start / fps > out[-1].end_s:
            out.append(Cue(out[-1].end_s, start / fps, "X"))
        out.append(Cue(start / fps, end / fps, shape))
    return [cue for cue in out if cue.end_s > cue.start_s]


def _end(cues: tuple[Cue, ...]) -> float:
    return cues[-1].end_s if cues else 0.0


def write(records: Records, fps: float = FPS) -> str:
    """One voice; every stretch of mouths between two rests is a phrase of one word, with the words known of it."""
    rate = max(1, round(fps))
    marks, end = on_frames(without_gaps(records.cues, records.duration_s), rate)
    phrases = _phrases(marks, end)
    said = " ".join(line.text for line in records.lines) or SPEECH
    sound = _one_line(records.sound) or "voice.wav"
    out = [HEAD, sound, str(rate), str(end), "1", "\tLikeness", f"\t{_one_line(said)}", f"\t{len(phrases)}"]
    for phrase in phrases:
        first, last = phrase[0][0], phrase[-1][1] - 1
        text = _text(records.lines, first / rate, (last + 1) / rate)
        word = "-".join(text.split()) or SPEECH
        out += [f"\t\t{text}", f"\t\t{first}", f"\t\t{last}", "\t\t1", f"\t\t\t{word} {first} {last} {len(phrase)}"]
        out += [f"\t\t\t\t{frame} {NAME_OF[shape]}" for frame, _, shape in phrase]
    return "\n".join([*out, ""])


def _phrases(marks: list[tuple[int, CueShape]], end: int) -> list[list[Mark]]:
    """Mouths with the frame after their last, cut where the mouth rests."""
    ends = [frame for frame, _ in marks[1:]] + [end]
    out: list[list[Mark]] = [[]]
    for (frame, shape), stop in zip(marks, ends, strict=True):
        if shape == "X":
            out.append([])
        else:
            out[-1].append((frame, stop, shape))
    return [phrase for phrase in out if phrase]


def _text(lines: tuple[Line, ...], start_s: float, end_s: float) -> str:
    """The words whose middle lies between two moments."""
    inside = [line.text for line in lines if start_s <= (line.start_s + line.end_s) / 2 < end_s]
    return _one_line(" ".join(inside)) or SPEECH


def _one_line(text: str) -> str:
    return " ".join(text.split())
