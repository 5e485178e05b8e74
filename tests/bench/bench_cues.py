"""How well mouth cues agree: heard without words against the same voice aligned to its text, and to a spread text.

Run `pytest tests/bench/bench_cues.py -s -m bench`; needs flite or espeak-ng, which speak the sentences.
Agreement is the share of time, in steps of 10 ms from the first to the last mouth that is not at rest, in which both
have one mouth. A mouth is in the same group as another that a viewer hardly tells from it. Where a `rhubarb` is on the
PATH (Rhubarb Lip Sync's own program), its cues of the same files are compared too, without words as ours.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import time
from pathlib import Path

import numpy as np
import pytest
import soundfile

from engine.audio import RATE, load_speech
from engine.cues import cues
from engine.document import Cue
from engine.interchange.records import Line
from engine.interchange.spoken import spoken
from engine.speak import speak, voices

SENTENCES = (
    "The birch canoe slid on the smooth planks.",
    "Glue the sheet to the dark blue background.",
    "It is easy to tell the depth of a well.",
    "These days a chicken leg is a rare dish.",
    "Rice is often served in round bowls.",
    "The juice of lemons makes fine punch.",
    "The box was thrown beside the parked truck.",
    "The hogs were fed chopped corn and garbage.",
    "Four hours of steady work faced us.",
    "A large size in stockings is hard to sell.",
)
"""The first ten of the Harvard sentences (IEEE 1969)."""
GROUPS = {"A": 0, "X": 0, "B": 1, "C": 2, "H": 2, "D": 3, "E": 4, "F": 4, "G": 5}
STEP_S = 0.01


def at_times(listed: tuple[Cue, ...], times_T: np.ndarray) -> list[str]:
    starts = np.array([cue.start_s for cue in listed])
    places = np.clip(np.searchsorted(starts, times_T, "right") - 1, 0, len(listed) - 1)
    return [listed[place].shape for place in places]


def agreement(one: tuple[Cue, ...], other: tuple[Cue, ...]) -> tuple[float, float]:
    """Shares of time with the same mouth, and with one of the same group."""
    moving = [cue for cue in (*one, *other) if cue.shape != "X"]
    times_T = np.arange(min(c.start_s for c in moving), max(c.end_s for c in moving), STEP_S)
    pairs = list(zip(at_times(one, times_T), at_times(other, times_T), strict=True))
    same = sum(a == b for a, b in pairs)
    return same / len(pairs), sum(GROUPS[a] == GROUPS[b] for a, b in pairs) / len(pairs)


def rhubarbs(path: Path) -> tuple[Cue, ...]:
    """What Rhubarb's own program hears in a WAV file, without words; none where it is not installed."""
    program = shutil.which("rhubarb")
    if program is None:
        return ()
    done = subprocess.run([program, "-q", "-f", "json", str(path)], check=True, capture_output=True, timeout=120)
    told = json.loads(done.stdout)["mouthCues"]
    return tuple(Cue(row["start"], row["end"], row["value"]) for row in sorted(told, key=lambda row: row["start"]))


@pytest.mark.bench
def test_how_well_cues_agree(tmp_path: Path) -> None:
    installed = [voice for voice in voices() if voice.language.startswith("en")]
    chosen = [v for v in installed if v.engine == "flite"][:4] + [v for v in installed if v.engine == "espeak-ng"][:2]
    if not chosen:
        pytest.skip("needs flite or espeak-ng")
    rows, held = list[tuple[float, ...]](), list[tuple[float, ...]]()
    took_s, heard_s = 0.0, 0.0
    for voice in chosen:
        for count, text in enumerate(SENTENCES):
            path = tmp_path / f"{len(rows)}-{count}.wav"
            speak(text, voice.key, 1.0, path)
            speech = load_speech(path)
            began = time.perf_counter()
            heard = cues(speech)
            took_s, heard_s = took_s + time.perf_counter() - began, heard_s + speech.duration_s
            line = Line(0.0, speech.duration_s, text)
            aligned = spoken([line], speech, 0.0)
            spread = spoken([line], None, speech.duration_s)
            soundfile.write(path, speech.samples_N, RATE, subtype="PCM_16")
            if theirs := rhubarbs(path):
                held.append((*agreement(heard, theirs), *agreement(theirs, aligned.cues), not aligned.notes))
            rows.append((*agreement(heard, aligned.cues), *agreement(spread.cues, aligned.cues), not aligned.notes))
    found = [row for row in rows if row[4]]  # else there is nothing to hold the others against
    mean = np.mean(found, axis=0)
    print(f"\n{len(rows)} sentences, {len(chosen)} voices, {heard_s:.0f} s; aligned to the text: {len(found)}")
    print(f"heard without words: same mouth {mean[0]:.1%}, same group {mean[1]:.1%}, {took_s / heard_s:.3f} s a second")
    print(f"text spread over its time: same mouth {mean[2]:.1%}, same group {mean[3]:.1%}")
    if held:
        same, group = np.mean(held, axis=0)[:2]
        own = np.mean([row for row in held if row[4]], axis=0)
        print(f"ours against Rhubarb's, {len(held)} sentences: same mouth {same:.1%}, same group {group:.1%}")
        print(f"Rhubarb's against the text aligned: same mouth {own[2]:.1%}, same group {own[3]:.1%}")
    assert mean[0] > mean[2], "hearing beats guessing"
