"""Mouth cues and closures of the lips, from the phones of a voice.

A cue is one of nine drawn mouths, as Rhubarb Lip Sync names them: A lips closed (p, b, m), B slightly open with
clenched teeth, C open, D wide open, E rounded, F puckered, G teeth on the lower lip (f, v), H tongue up (a long l), X
at rest.
Shape letters: T frames (25 a second), H steps of 10 ms.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

import numpy as np
from numpy.typing import NDArray

from engine.audio import FRAME, MEL_HOP, RATE, Speech, silence_gate_T
from engine.document import FPS, Cue, CueShape, FloatArray
from engine.phones import SILENCE, Phone, phones

if TYPE_CHECKING:
    from engine.order import Tell

# The rules of thumb behind all of this are those that Rhubarb's manual publishes for drawn animation.
SHAPES: dict[str, str] = {
    **dict.fromkeys(("P", "B", "M"), "A"),
    **dict.fromkeys(("F", "V"), "G"),
    **dict.fromkeys(("IH", "IY", "Y"), "B"),
    **dict.fromkeys(("AE", "AH", "EH"), "C"),
    "AA": "D",
    **dict.fromkeys(("AO", "ER", "R"), "E"),
    **dict.fromkeys(("UH", "UW", "W"), "F"),
}
"""The mouth of each phone that is not B, and of the vowels that are."""
GLIDES = {"AW": "DF", "AY": "DB", "EY": "CB", "OW": "EF", "OY": "EB"}
"""Diphthongs: the mouth at first and the one it glides to."""
FIRST_SHARE = 0.6
"""Share of a diphthong that its first mouth lasts."""
BETWEEN = {("A", "D"): "C", ("B", "D"): "C", ("X", "D"): "C", ("C", "F"): "E", ("D", "F"): "E", ("F", "D"): "E"}
"""Mouths that an animator puts between two that are far apart, if the second lasts long enough."""
BETWEEN_S = 0.08
LONG_L_S = 0.09
"""An l that lasts this long shows the tongue; a shorter one is lost in its neighbours."""
SHORTEST_S = 0.08
"""Two frames: shorter cues flicker. Closed lips and f, v take time from their neighbours, others give them theirs."""
PAUSE_S = 0.28
"""Shorter silences are spoken through: the mouth before them stays; in longer ones it rests."""
PHRASE = 60
"""Cues that are looked at together."""
SETTLE_S = 0.08
"""The last mouth before a rest lasts this much into it, or lips would drop in mid-air."""

CLOSING = frozenset(("P", "B", "M"))
BEFORE_S, UNTIL_S = -0.03, -0.04
"""Lips meet so much before a found p, b, m begins, and part so much before it ends: medians of 130 filmed ones."""
CLOSED_S = 0.04
"""They are closed for a frame at least."""
EDGE_S = 0.06
"""Time in which they come together and part."""
LEAST_DIP_DB = {"P": 9.0, "B": 3.0, "M": 6.0}
"""How much quieter a closure is than what is loudest before and after it, or it is not believed."""
DIP_BAND_HZ = {"P": (400.0, 1200.0), "B": (400.0, 1200.0), "M": (300.0, 3500.0)}
NOT_BEFORE = frozenset(("S", "Z", "SH", "ZH", "TH", "DH", "F", "V", "T", "D", "CH", "JH", "HH", "N"))
"""A p that such a sound seems to follow, or that comes out of silence, is mostly a misheard t or k."""
AROUND_S = 0.15


def cues(speech: Speech, found: Sequence[Phone] | None = None, tell: Tell | None = None) -> tuple[Cue, ...]:
    """The mouth cues of a voice, in order and without gaps from 0 to its end; no two neighbours have one shape.

    `found`: its phones, if they are known already. None is shorter than two frames but where the voice itself is.
    Raises what `engine.phones.phones` raises.
    """
    return cues_of(phones(speech, tell) if found is None else found)


def cues_of(found: Sequence[Phone]) -> tuple[Cue, ...]:
    """The mouth cues of phones in order and without gaps, as `cues` makes them."""
    spans = _spread(_merged(_with_between(_merged(_spans(found)))))
    return tuple(Cue(round(s.start_s, 3), round(s.end_s, 3), cast(CueShape, s.shape)) for s in spans)


def bilabials_T(  # noqa: N802 (named for its shape)
    speech: Speech, found: Sequence[Phone] | None = None, tell: Tell | None = None
) -> FloatArray:
    """(T,) float32, 1 where p, b or m shut the lips and 0 where not, soft at the edges, at 25 fps.

    Only those that the sound bears out: it must fall off between what is loud before and after (a closure lets little
    through), and what follows must be something that follows such a sound. Rather misses some than shuts the lips in
    a vowel. `found`: the phones, if known. Raises what `engine.phones.phones` raises.
    """
    listed = phones(speech, tell) if found is None else found
    times_T = np.arange(speech.frames) / FPS
    out_T = np.zeros(speech.frames, np.float32)
    for start_s, end_s in closures(speech, listed):
        first, last = np.searchsorted(times_T, (start_s - EDGE_S, end_s + EDGE_S))
        near_T = times_T[first:last]
        away = np.maximum(np.maximum(start_s - near_T, near_T - end_s), 0) / EDGE_S
        out_T[first:last] = np.maximum(out_T[first:last], 0.5 + 0.5 * np.cos(np.pi * np.clip(away, 0, 1)))
    return out_T


def heard_T2(  # noqa: N802 (named for its shape)
    speech: Speech, found: Sequence[Phone] | None = None, tell: Tell | None = None
) -> FloatArray:
    """What closing the lips goes by, (T, 2) float32: the silence gate and the bilabials.

    `found`: the phones, if known. Raises as `phones` does.
    """
    return np.column_stack([silence_gate_T(speech), bilabials_T(speech, found, tell)]).astype(np.float32)


def closures(speech: Speech, found: Sequence[Phone]) -> list[tuple[float, float]]:
    """From when to when (seconds) p, b and m shut the lips: those of `found` that the sound bears out, in order."""
    if not any(phone.name in CLOSING for phone in found):
        return []
    levels = {band: _level_H(speech, band) for band in set(DIP_BAND_HZ.values())}
    out: list[tuple[float, float]] = []
    for index, phone in enumerate(found):
        after = found[index + 1].name if index + 1 < len(found) else SILENCE
        before = found[index - 1].name if index else SILENCE
        if phone.name not in CLOSING or (phone.name == "P" and (after in NOT_BEFORE or before == SILENCE)):
            continue
        if _dip(levels[DIP_BAND_HZ[phone.name]], phone) >= LEAST_DIP_DB[phone.name]:
            start_s = max(0.0, phone.start_s + BEFORE_S)
            out.append((start_s, max(phone.end_s + UNTIL_S, start_s + CLOSED_S)))
    return out


def _dip(level_H: NDArray[np.float64], phone: Phone) -> float:
    """By how many dB the quietest moment of a phone lies under the louder sounds on both of its sides."""
    first = min(int(phone.start_s * 100), len(level_H) - 1)
    last = min(max(int(phone.end_s * 100), first + 1), len(level_H))
    reach = int(AROUND_S * 100)
    before, after = level_H[max(first - reach, 0) : max(first, 1)], level_H[last - 1 : last + reach]
    # After a pause there is nothing loud before: only what follows counts.
    sides = [side.max() for side in (before, after) if side.max() > level_H.max() - 40]
    return float(min(sides) - level_H[max(first - 2, 0) : last].min()) if sides else 0.0


def _level_H(speech: Speech, band_hz: tuple[float, float]) -> NDArray[np.float64]:  # noqa: N802 (its shape)
    """Level within a band, dB, every 10 ms, averaged over 30; filtered in blocks, so that an hour costs no memory."""
    import scipy.ndimage as ndi
    import scipy.signal as sig

    sos = cast("NDArray[np.float64]", sig.butter(4, band_hz, "bandpass", fs=RATE, output="sos"))
    state = np.zeros((len(sos), 2))
    power: list[NDArray[np.float64]] = []
    size = 1000 * FRAME
    for first in range(0, len(speech.samples_N), size):
        passed, state = sig.sosfilt(sos, speech.samples_N[first : first + size], zi=state)
        passed = np.pad(passed, (0, -len(passed) % MEL_HOP))
        power.append(np.square(passed).reshape(-1, MEL_HOP).mean(1))
    smooth = np.asarray(ndi.uniform_filter1d(np.concatenate(power), 3, mode="nearest"), np.float64)
    return np.asarray(10 * np.log10(np.maximum(smooth, 0) + 1e-9), np.float64)


# Cues


@dataclass(frozen=True)
class _Span:
    start_s: float
    end_s: float
    shape: str

    @property
    def length_s(self) -> float:
        return self.end_s - self.start_s


def _spans(found: Sequence[Phone]) -> list[_Span]:
    """The mouth of every phone, by itself and by its neighbours."""
    out: list[_Span] = []
    for index, phone in enumerate(found):
        start_s, end_s, name = phone.start_s, phone.end_s, phone.name
        inside = 0 < index < len(found) - 1
        if name == SILENCE and inside and end_s - start_s < PAUSE_S:
            out.append(_Span(start_s, end_s, _through(out[-1].shape, found[index + 1])))
        elif name == SILENCE:
            settle_s = start_s + (min(SETTLE_S, (end_s - start_s) / 3) if out else 0.0)
            out += [_Span(start_s, settle_s, out[-1].shape)] if settle_s > start_s else []
            out.append(_Span(settle_s, end_s, "X"))
        elif name in GLIDES:
            middle_s = start_s + FIRST_SHARE * (end_s - start_s)
            first, second = GLIDES[name]
            out += [_Span(start_s, middle_s, first), _Span(middle_s, end_s, second)]
        else:
            out.append(_Span(start_s, end_s, _shape(name, end_s - start_s, found[index + 1 : index + 2])))
    return out


def _through(before: str, after: Phone) -> str:
    """The mouth in a short silence: that of the sound before it, but closed for a p or b, whose closure it is."""
    return "A" if after.name in CLOSING else before


def _shape(name: str, length_s: float, after: Sequence[Phone]) -> str:
    """The mouth of one sound; h and a short l have that of the vowel that follows."""
    if name == "L" and length_s >= LONG_L_S:
        return "H"
    if name in ("HH", "L"):
        following = after[0].name if after else SILENCE
        return GLIDES[following][0] if following in GLIDES else SHAPES.get(following, "C")
    return SHAPES.get(name, "B")


def _merged(spans: Iterable[_Span]) -> list[_Span]:
    out: list[_Span] = []
    for span in spans:
        if out and out[-1].shape == span.shape:
            out[-1] = _Span(out[-1].start_s, span.end_s, span.shape)
        elif span.end_s > span.start_s:
            out.append(span)
    return out


def _with_between(spans: list[_Span]) -> list[_Span]:
    """With a step in between where a mouth that lasts comes after one that is far from it."""
    out: list[_Span] = []
    for span in spans:
        step = BETWEEN.get((out[-1].shape, span.shape)) if out else None
        if step and span.length_s >= BETWEEN_S + SHORTEST_S:
            out.append(_Span(span.start_s, span.start_s + BETWEEN_S, step))
            span = _Span(span.start_s + BETWEEN_S, span.end_s, span.shape)  # noqa: PLW2901
        out.append(span)
    return out


def _spread(spans: list[_Span]) -> list[_Span]:
    """None shorter than two frames; a phrase at a time, for each of them is gone through once for every short one."""
    parts: list[list[_Span]] = [[]]
    for span in spans:
        if len(parts[-1]) >= PHRASE or (parts[-1] and span.length_s >= PAUSE_S):
            parts.append([])
        parts[-1].append(span)
    return _all_long(_merged(span for part in parts for span in _all_long(part)))


def _all_long(spans: list[_Span]) -> list[_Span]:
    """The shortest first: closed lips and f, v grow, others go to their neighbours."""
    while len(spans) > 1:
        index = min(range(len(spans)), key=lambda n: (spans[n].length_s, n))
        if spans[index].length_s >= SHORTEST_S - 1e-9:
            break
        spans = _grown(spans, index) if spans[index].shape in "AG" else _given(spans, index)
    return spans


def _grown(spans: list[_Span], index: int) -> list[_Span]:
    """One cue as long as two frames, at the cost of the longer neighbour, which goes where nothing is left of it.

    Closed lips beside f or v do not take from them what these would have to take back: the shorter one goes.
    """
    span = spans[index]
    missing = SHORTEST_S - span.length_s
    near = [n for n in (index - 1, index + 1) if 0 <= n < len(spans)]
    givers = [n for n in near if spans[n].shape not in "AG" or spans[n].length_s - missing >= SHORTEST_S - 1e-9]
    if not givers:
        return _given(spans, index)
    giver = max(givers, key=lambda n: (spans[n].length_s, -n))
    start_s, end_s = span.start_s, span.end_s
    if giver < index:
        start_s -= min(missing, spans[giver].length_s)
    else:
        end_s += min(missing, spans[giver].length_s)
    beside = [
        _Span(s.start_s, min(s.end_s, start_s), s.shape)
        if n < index
        else _Span(max(s.start_s, end_s), s.end_s, s.shape)
        for n, s in enumerate(spans)
        if n != index
    ]
    whole = [*beside[:index], _Span(start_s, end_s, span.shape), *beside[index:]]
    return _merged(s for s in whole if s.end_s > s.start_s)


def _given(spans: list[_Span], index: int) -> list[_Span]:
    """Without one cue: its time is the neighbours', half each."""
    span = spans[index]
    middle_s = (span.start_s + span.end_s) / 2
    if index == 0:
        middle_s = span.start_s
    elif index + 1 == len(spans):
        middle_s = span.end_s
    out = list(spans)
    if index:
        out[index - 1] = _Span(out[index - 1].start_s, middle_s, out[index - 1].shape)
    if index + 1 < len(spans):
        out[index + 1] = _Span(middle_s, out[index + 1].end_s, out[index + 1].shape)
    return _merged(out[:index] + out[index + 1 :])
