from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.assets import asset
from engine.audio import RATE, Speech, load_speech, silence_gate_T
from engine.cues import SHORTEST_S, bilabials_T, closures, cues, heard_T2
from engine.document import Cue
from engine.phones import SILENCE, Phone, phones

SAID_S = (1.49, 1.98, 2.83, 3.23, 4.64, 4.97, 5.35, 5.58, 6.55, 7.06, 8.17, 9.46, 9.68, 11.36)
"""Middle of each p, b and m of the demo's sentences, their words laid on the sound by forced alignment:

"Hello, I am only a picture, but give me a voice and I will speak. My lips move with every word, my eyes blink, and I
keep quiet when you do. Maybe you would like to try your own portrait now."
"""


@pytest.fixture(scope="module")
def demo() -> Speech:
    return load_speech(asset("demo", "voice.flac"))


@pytest.fixture(scope="module")
def found(demo: Speech) -> tuple[Phone, ...]:
    return phones(demo)


def said(text: str) -> tuple[Phone, ...]:
    """Phones from "AA .2, SIL .5": name and length."""
    out: list[Phone] = []
    for part in text.split(", "):
        name, length = part.split()
        start_s = out[-1].end_s if out else 0.0
        out.append(Phone(start_s, start_s + float(length), name))
    return tuple(out)


def shapes(text: str) -> str:
    parts = said(text)
    made = cues(Speech(np.zeros(round(parts[-1].end_s * RATE), np.float32)), parts)
    check(made, parts)
    return "".join(cue.shape for cue in made)


def check(made: tuple[Cue, ...], parts: tuple[Phone, ...]) -> None:
    """From the voice's beginning to its end, without gaps, no shape twice and none too short."""
    assert made[0].start_s == 0
    assert made[-1].end_s == pytest.approx(parts[-1].end_s, abs=1e-3)
    for one, other in pairwise(made):
        assert one.end_s == other.start_s
        assert one.shape != other.shape
    if len(made) > 1:
        assert min(cue.end_s - cue.start_s for cue in made) > SHORTEST_S - 0.0021  # rounded to milliseconds
    assert not any(cue.own for cue in made)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("SIL .5, M .1, AA .1, M .1, AA .1, SIL .5", "XADACDX"),
        ("SIL .5, F .1, EH .2, V .1, SIL .5", "XGCGX"),
        ("SIL .5, S .1, IY .2, SIL .5", "XBX"),
        ("SIL .5, W .1, UW .1, SIL .5", "XFX"),
        ("SIL .5, AO .1, R .1, SIL .5", "XEX"),
        ("SIL .5, B .1, OY .3, SIL .5", "XAEBX"),  # a diphthong glides
        ("SIL .5, B .1, AA .3, SIL .5", "XACDX"),  # a mouth that lasts gets a step in between
        ("SIL .5, HH .1, AA .1, SIL .5", "XCDX"),  # h has the vowel's mouth, which then lasts
        ("SIL .5, EH .1, L .12, S .1, SIL .5", "XCHBX"),
        ("SIL .5, EH .1, L .05, S .1, SIL .5", "XCBX"),  # a short l has what follows
        ("SIL .5, EH .2, P .03, EH .2, SIL .5", "XCACX"),  # lips close however short
        ("SIL .5, EH .2, S .03, EH .2, SIL .5", "XCX"),  # a short s is lost
        ("SIL .5, EH .2, SIL .2, S .1, SIL .5", "XCBX"),  # spoken through
        ("SIL .5, EH .2, SIL .2, B .1, S .1, SIL .5", "XCABX"),  # that silence is the closure of the b
        ("SIL .5, EH .2, SIL .6, S .1, SIL .5", "XCXBX"),
        ("EH .2", "C"),
        ("SIL .02", "X"),
        ("P .02", "A"),
    ],
)
def test_phones_become_the_mouths_of_the_rules(text: str, expected: str) -> None:
    assert shapes(text) == expected


def test_the_last_mouth_settles_into_the_rest() -> None:
    made = cues(Speech(np.zeros(RATE, np.float32)), said("EH .5, SIL .5"))
    assert [(cue.shape, cue.start_s) for cue in made] == [("C", 0.0), ("X", pytest.approx(0.58))]


def test_short_closed_lips_beside_a_short_f_do_not_take_from_one_another_for_ever() -> None:
    for text in ("P .05, V .05", "V .03, P .04, F .05, M .03", "AA .5, P .05, V .05, AA .5"):
        made = cues(Speech(np.zeros(RATE, np.float32)), said(text))
        assert {"A", "G"} & {cue.shape for cue in made}


NAMES = ["SIL", "AA", "AE", "AW", "AY", "B", "D", "F", "HH", "L", "M", "OW", "P", "S", "UW", "V", "W", "ZH"]


@given(st.lists(st.tuples(st.sampled_from(NAMES), st.floats(0.01, 0.6)), min_size=1, max_size=150))
def test_any_phones_become_whole_cues(parts: list[tuple[str, float]]) -> None:
    ends = np.cumsum([length for _, length in parts])
    starts = [0.0, *ends[:-1]]
    listed = tuple(Phone(float(a), float(b), n) for a, b, (n, _) in zip(starts, ends, parts, strict=True))
    speech = Speech(np.zeros(round(float(ends[-1]) * RATE), np.float32))
    check(cues(speech, listed), listed)


def test_cues_of_a_real_voice_rest_before_it_and_close_on_its_bilabials(demo: Speech, found: tuple[Phone, ...]) -> None:
    made = cues(demo, found)
    check(made, found)
    assert made == cues(demo)
    assert made[0].shape == made[-1].shape == "X"
    assert made[0].end_s == pytest.approx(0.5, abs=0.1)
    assert 3 < len(made) / demo.duration_s < 8

    def closed(at_s: float) -> bool:
        return any(cue.shape == "A" and cue.start_s - 0.1 < at_s < cue.end_s + 0.1 for cue in made)

    assert sum(closed(at_s) for at_s in SAID_S) >= 9


def test_an_empty_voice_has_neither_cues_nor_frames() -> None:
    nothing = Speech(np.zeros(0, np.float32))
    assert cues(nothing) == ()
    assert bilabials_T(nothing).shape == (0,)


def test_bilabials_are_found_where_they_are_said(demo: Speech, found: tuple[Phone, ...]) -> None:
    signal_T = bilabials_T(demo, found)
    assert signal_T.shape == (demo.frames,)
    assert signal_T.dtype == np.float32
    assert signal_T.min() == 0
    assert signal_T.max() == 1
    peaks_s = [(a + b) / 2 for a, b in closures(demo, found)]
    said_too = sum(any(abs(at - peak) <= 0.1 for at in SAID_S) for peak in peaks_s)
    assert said_too >= 7
    assert said_too >= len(peaks_s) - 1
    assert signal_T[: round(0.4 * 25)].max() == 0  # nobody speaks yet
    assert (signal_T > 0.5).mean() < 0.12


def test_bilabials_have_soft_edges(demo: Speech, found: tuple[Phone, ...]) -> None:
    signal_T = bilabials_T(demo, found)
    assert ((signal_T > 0.05) & (signal_T < 0.95)).sum() >= 8
    assert np.array_equal(signal_T, bilabials_T(demo))


def tone(*levels: tuple[float, float]) -> Speech:
    """A hum of 600 Hz: (seconds, amplitude) after one another."""
    amplitude = np.concatenate([np.full(round(seconds * RATE), size) for seconds, size in levels])
    return Speech((amplitude * np.sin(2 * np.pi * 600 * np.arange(len(amplitude)) / RATE)).astype(np.float32))


def test_only_a_closure_that_the_sound_bears_out_is_believed() -> None:
    parts = said("AA .5, B .1, AA .5")
    assert closures(tone((0.5, 0.3), (0.1, 0.02), (0.5, 0.3)), parts) == [pytest.approx((0.47, 0.56))]
    assert closures(tone((1.1, 0.3)), parts) == []


def test_an_m_needs_a_dip_of_its_own() -> None:
    parts = said("AA .5, M .1, AA .5")
    assert closures(tone((0.5, 0.3), (0.1, 0.1), (0.5, 0.3)), parts)
    assert not closures(tone((0.5, 0.3), (0.1, 0.2), (0.5, 0.3)), parts)


@pytest.mark.parametrize("text", ["AA .5, P .1, S .5", "SIL .5, P .1, AA .5"])
def test_a_p_that_is_mostly_misheard_is_not_believed(text: str) -> None:
    speech = tone((0.5, 0.3), (0.1, 0.01), (0.5, 0.3))
    assert closures(speech, said(text)) == []
    assert closures(speech, said("AA .5, P .1, AA .5"))


def test_what_closing_goes_by_is_the_gate_and_the_bilabials(demo: Speech, found: tuple[Phone, ...]) -> None:
    heard = heard_T2(demo)
    assert heard.shape == (demo.frames, 2)
    assert heard.dtype == np.float32
    assert np.array_equal(heard[:, 0], silence_gate_T(demo))
    assert np.array_equal(heard[:, 1], bilabials_T(demo, found))


def test_a_phrase_of_an_hour_costs_no_more_than_its_length() -> None:
    parts = said(", ".join(["S .03", "EH .06", "P .03", "T .05", "IY .07"] * 2000))  # never a pause
    made = cues(Speech(np.zeros(round(parts[-1].end_s * RATE), np.float32)), parts)
    check(made, parts)
    assert SILENCE not in {part.name for part in parts}
