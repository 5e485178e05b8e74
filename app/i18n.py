"""Words for the user, in the user's language."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from engine.assets import assets_folder

CONTEXT, ENGINE = "Likeness", "Likeness engine"
"""Where Qt finds the texts of the window, and the engine's sentences with {0}, {1} … for what is filled in."""


def tr(text: str) -> str:
    """`text` in the chosen language; placeholders are filled in afterwards: `tr("{n} frames").format(n=3)`."""
    return QCoreApplication.translate(CONTEXT, text)


def tell(sentence: str) -> str:
    """A sentence of the engine, such as an error's or advice, in the chosen language; others come back as they are.

    The engine knows no languages and fills in names and numbers itself, so its sentences are known by their shape. It
    fills in whole paths, which a command line needs; in a window a file is known by its name.
    """
    for source, shape in _shapes():
        found = shape.fullmatch(sentence)
        if found:
            told = QCoreApplication.translate(ENGINE, source)
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
