"""Words and numbers for the user, in the user's language; names and figures stay readable in one written leftwards."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from engine.assets import assets_folder

CONTEXT, ENGINE = "Likeness", "Likeness engine"
"""Where Qt finds the texts of the window, and the engine's sentences with {0}, {1} … for what is filled in."""

LEFTWARDS = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
"""Letters of Hebrew, Arabic and their like."""
PLAIN = re.compile("[0-9.,:\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc ]*")
"""What stands in its order between such letters by itself."""
RIGHTWARDS_BEGIN, AS_IT_IS_BEGIN, END = "\u2066", "\u2068", "\u2069"
"""Unicode's isolates: what is between them and their end keeps its own order."""
BEGIN_LEFTWARDS = "\u200f"
"""Before a text that would else be taken for one that runs rightwards, for it begins with such a name or figure."""
ISOLATES = str.maketrans(dict.fromkeys("\u200e\u200f\u2066\u2067\u2068\u2069"))
"""For `str.translate`: takes such signs out again."""
FIGURES = {"ar": "ar_AE"}
"""Where a language has several kinds of figures: a locale with those of timecodes."""
OWN_NAMES = {"ar": "العربية", "de": "Deutsch", "en": "English", "es": "Español", "zh": "简体中文"}
"""What languages call themselves, without a country."""


class _Chosen:
    """The language that is spoken; there is one window, hence one."""

    locale = QLocale.c()  # which groups no thousands
    leftwards = False


class Leftwards(str):
    """A text of a language that is written leftwards; what is filled in keeps its own order in it."""

    __slots__ = ()

    def format(self, *values: object, **named: object) -> str:
        """As `str.format`. Without it a file called `2 talk.mp4` would be shown as `talk.mp4 2`."""
        told = super().format(*map(isolated, values), **{name: isolated(value) for name, value in named.items()})
        return leading(told) if LEFTWARDS.search(told) else f"{RIGHTWARDS_BEGIN}{told.translate(ISOLATES)}{END}"


def speak(language: str) -> QLocale:
    """Puts a language's numbers, dates and direction in force for all that is told from now on; its locale.

    Numbers and dates are those of the user's country, where the desktop speaks the same language.
    """
    locale, desktop = QLocale(FIGURES.get(language, language)), QLocale.system()
    if language not in FIGURES and desktop.language() == locale.language():
        locale = QLocale(desktop.name())
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    _Chosen.locale, _Chosen.leftwards = locale, locale.textDirection() == Qt.LayoutDirection.RightToLeft
    QLocale.setDefault(locale)
    return locale


def tr(text: str) -> str:
    """`text` in the chosen language; placeholders are filled in afterwards: `tr("{n} frames").format(n=3)`."""
    told = QCoreApplication.translate(CONTEXT, text)
    return Leftwards(leading(told)) if _Chosen.leftwards else told


def joined(parts: Iterable[str], by: str = " · ") -> str:
    """Words beside one another, the first where lines begin; empty ones are left out."""
    told = by.join(str(isolated(part)) for part in parts if part)
    return f"{BEGIN_LEFTWARDS}{told}" if _Chosen.leftwards and told else told


def number(value: float, decimals: int = 0, *, signed: bool = False) -> str:
    """A number as the chosen language writes it, with a true minus, and with a plus where it is `signed`."""
    written = _Chosen.locale.toString(float(abs(value)), "f", decimals)
    if not re.search("[1-9]", written):
        value = 0.0
    sign = "−" if value < 0 else "+" if signed else ""
    # A sign before figures goes to their other side among letters that run leftwards, but for this mark.
    return f"\u200e{sign}{written}" if _Chosen.leftwards and sign else f"{sign}{written}"


def isolated(value: Any) -> Any:
    """Words that keep their own order in a text that runs leftwards; anything else as it is."""
    if not _Chosen.leftwards or not isinstance(value, str) or PLAIN.fullmatch(value):
        return value
    return value if value[0] in (RIGHTWARDS_BEGIN, AS_IT_IS_BEGIN) else f"{AS_IT_IS_BEGIN}{value}{END}"


def without_key(text: str) -> str:
    """Words of a menu without the mark of the letter that is pressed with Alt: `&Open`, `打开(&O)`."""
    text = re.sub(r"\s?\(&\w\)", "", text)
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def leading(told: str) -> str:
    """A text with letters that are written leftwards, marked as one where it begins with others."""
    return f"{BEGIN_LEFTWARDS}{told}" if LEFTWARDS.search(told) and not runs_leftwards(told) else told


def runs_leftwards(text: str) -> bool:
    """Whether a text begins with letters that are written leftwards, or is marked so."""
    for sign in text:
        if sign == BEGIN_LEFTWARDS or LEFTWARDS.match(sign):
            return True
        if sign.isalpha():
            return False
    return False


def tell(sentence: str) -> str:
    """A sentence of the engine, such as an error's or advice, in the chosen language; others come back as they are.

    The engine knows no languages and fills in names and numbers itself, so its sentences are known by their shape. It
    fills in whole paths, which a command line needs; in a window a file is known by its name.
    """
    for source, shape in _shapes():
        found = shape.fullmatch(sentence)
        if found:
            told = QCoreApplication.translate(ENGINE, source)
            told = Leftwards(told) if _Chosen.leftwards else told
            return told.format(*(_word(value) for value in found.groups()))
    system = re.fullmatch(r"\[(?:Errno|WinError) \d+\] ([^:]+): '(.+?)'(?: -> '.+')?", sentence)
    if system:
        words = tr("{name} cannot be used ({reason}): look whether it is there and who may use it.")
        return words.format(name=_name(system[2]), reason=system[1])
    parts = re.split(r"(?<=\.) ", sentence)
    return sentence if len(parts) == 1 else " ".join(tell(part) for part in parts)


def _word(value: str) -> str:
    """What is filled in: a name or a number, seldom words of the engine's."""
    words = {
        "up": tr("up"),
        "down": tr("down"),
        "The voice": tr("The voice"),
        "The chosen range of": tr("The chosen range of"),
        "holds no sound": tr("holds no sound"),
        "is a video or picture without sound": tr("is a video or picture without sound"),
    }
    if re.fullmatch(r"\w+(, \w+)* or \w+", value):  # a choice of formats
        return tr("{all} or {last}").format(all=value.rpartition(" or ")[0], last=value.rpartition(" or ")[2])
    return words.get(value) or _name(value)


def _name(value: str) -> str:
    """The last part of a whole path; anything else as it is."""
    return (Path(value).name or value) if Path(value).is_absolute() else value


@lru_cache(maxsize=1)
def _shapes() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The engine's sentences as the translators have them, those with most words of their own first."""
    from xml.etree import ElementTree as ET

    sources: set[str] = set()
    for path in (assets_folder() / "i18n").glob("likeness_*.ts"):
        for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 (our own file)
            if context.findtext("name") == ENGINE:
                sources.update(message.findtext("source", "") for message in context.iter("message"))
    by_words = sorted(sources, key=lambda source: (-len(re.sub(r"\{\d+\}", "", source)), source))
    return tuple((source, _shape(source)) for source in by_words)


def _shape(source: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\\\{\d+\\\}", "(.+?)", re.escape(source)), re.DOTALL)
