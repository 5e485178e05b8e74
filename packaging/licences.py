"""Whose code the frozen studio carries, and under which licences: read by likeness.spec."""

# ruff: noqa: INP001 (read by PyInstaller's spec)

from __future__ import annotations

import re
import sys
import sysconfig
import tomllib
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[1]
TEXT = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
LINE = 60
"""Most signs of a licence's name."""
FFMPEG = "| ffmpeg | as `likeness info` tells | GPL-3.0-or-later; a program of its own, taken from imageio-ffmpeg |"


def carried(without: frozenset[str] = frozenset(), extra: str = "window") -> list[Distribution]:
    """The distributions that Likeness stands on and that are installed here, less those called as in `without`.

    `extra`: which of its extras is counted in. Names are in small letters with dashes.
    """
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = [Requirement(text) for text in (*project["dependencies"], *project["optional-dependencies"][extra])]
    found: dict[str, Distribution] = {}
    while asked:
        one = asked.pop()
        name = one.name.lower().replace("_", "-")
        if name in found or name in without or (one.marker is not None and not one.marker.evaluate({"extra": ""})):
            continue
        try:
            found[name] = distribution(one.name)
        except PackageNotFoundError:
            continue
        wanted = [*one.extras, ""]
        for text in found[name].requires or ():
            needed = Requirement(text)
            if needed.marker is None or any(needed.marker.evaluate({"extra": extra}) for extra in wanted):
                needed.marker = None
                asked.append(needed)
    return [found[name] for name in sorted(found)]


def texts(distributions: list[Distribution]) -> list[tuple[str, str]]:
    """(file, folder in the program) of every text that these distributions and Python have about licences."""
    rows = [
        (str(one.locate_file(file)), f"licences/{one.name}")
        for one in distributions
        for file in one.files or ()
        if ".dist-info" in str(file) and TEXT.search(file.name)
    ]
    python = Path(sysconfig.get_paths()["stdlib"])
    rows += [(str(path), "licences/Python") for path in python.glob("LICENSE*")]
    return [row for row in rows if Path(row[0]).is_file()]


def listing(distributions: list[Distribution]) -> str:
    """The list of all of them, in Markdown."""
    python = f"| Python | {sys.version.split()[0]} | PSF-2.0 |"
    rows = [f"| {one.name} | {one.version} | {_licence(one)} |" for one in distributions]
    head = "# What Likeness carries\n\nThe texts lie in folders beside this file.\n"
    return "\n".join([head, "| Name | Version | Licence |", "|---|---|---|", python, FFMPEG, *rows, ""])


def _licence(one: Distribution) -> str:
    fields = one.metadata
    told = next((fields[name] for name in ("License-Expression", "License") if name in fields), "")
    classes = [text.rpartition(" :: ")[2] for text in fields.get_all("Classifier") or () if "License ::" in text]
    short = told.strip() if len(told.strip()) <= LINE else ""  # some put the whole text there
    return short or ", ".join(classes) or "see its folder"
