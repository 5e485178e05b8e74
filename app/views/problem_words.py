"""Sentences about what looks wrong in the motion."""

from __future__ import annotations

from collections.abc import Callable

from app.i18n import number, tr
from engine.quality import Part, Problem


def short(problem: Problem) -> str:
    """A few words, as they stand beside a bar."""
    kind, part = problem.kind, problem.part
    if kind == "jitter":
        return tr("head trembles") if part == "head" else tr("mouth trembles")
    if kind == "out_of_place":
        return tr("{part} out of place").format(part=_part_word(part))
    if kind == "stretched_jaw":
        return tr("face too short") if problem.value < problem.limit else tr("face too long")
    words = {
        "open_in_silence": tr("lips open in silence"),
        "open_bilabial": tr("lips open on p, b or m"),
        "crossed_lips": tr("lips cross"),
        "low_confidence": tr("face hard to find"),
        "turned_away": tr("head turned too far"),
        "long_blink": tr("eyes shut too long"),
        "dense_blinks": tr("blinks too often"),
    }
    return words[kind]


def sentence(problem: Problem) -> str:
    """What was measured at the worst moment, and what it should stay within."""
    value, limit = problem.value, problem.limit
    told: dict[str, Callable[[], str]] = {
        "jitter": lambda: _jitter(problem),
        "open_in_silence": lambda: tr(
            "The lips are open by {value} of the eye distance while nobody speaks; up to {limit} goes unnoticed."
        ),
        "open_bilabial": lambda: tr(
            "The lips stay {value} of the eye distance apart on a p, b or m; they should come within {limit}."
        ),
        "out_of_place": lambda: tr(
            "{part}: a landmark is {value} of the eye distance from where the portrait has it; faces reach {limit}."
        ),
        "stretched_jaw": lambda: _jaw(problem),
        "crossed_lips": lambda: tr(
            "The lips cross by {value} of the eye distance; they should only meet, within {limit}."
        ),
        "low_confidence": lambda: tr(
            "The face in the portrait was found with a confidence of {value} only; below {limit} its landmarks may be "
            "wrong. Another portrait helps."
        ),
        "turned_away": lambda: tr(
            "The head turns away by {value}°; beyond {limit}° the portrait lacks what would be seen."
        ),
        "long_blink": lambda: tr("The eyes stay shut for {value} s; more than {limit} s looks sleepy."),
        "dense_blinks": lambda: tr("{value} blinks within five seconds; more than {limit} look nervous."),
    }
    numbers: Callable[[float], str] = {
        "low_confidence": _percent,
        "turned_away": number,
        "long_blink": lambda seconds: number(seconds, 1),
        "dense_blinks": number,
        "stretched_jaw": _percent,
    }.get(problem.kind, lambda share: _percent(abs(share)))
    text = told[problem.kind]()
    return text.format(value=numbers(value), limit=numbers(limit), part=_capital(_part_word(problem.part)))


def _jitter(problem: Problem) -> str:
    if problem.part == "head":
        return tr("The head trembles by {value} of the eye distance; filmed heads stay below {limit}.")
    return tr("The mouth trembles by {value} of the eye distance; filmed mouths stay below {limit}.")


def _jaw(problem: Problem) -> str:
    if problem.value < problem.limit:
        return tr("From nose to chin the face is {value} of the portrait's; below {limit} it looks squeezed.")
    return tr("From nose to chin the face is {value} of the portrait's; above {limit} it looks drawn out.")


def _part_word(part: Part) -> str:
    words: dict[Part, str] = {
        "mouth": tr("mouth"),
        "head": tr("head"),
        "jaw": tr("jaw"),
        "brows": tr("brows"),
        "nose": tr("nose"),
        "eyes": tr("eyes"),
        "": tr("face"),
    }
    return words[part]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _percent(share: float) -> str:
    """A share of 1 as `12 %`, small ones as `1.2 %`."""
    percent = 100 * share
    return tr("{n} %").format(n=number(percent, 1 if abs(percent) < 9.95 else 0))
