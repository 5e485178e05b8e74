"""Whose code the frozen studio carries, and under which licences: read by likeness.spec."""

# ruff: noqa: INP001 (read by PyInstaller's spec)

from __future__ import annotations

import re
import sys
import sysconfig
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement

TEXT = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
LINE = 60
"""Most signs of a licence's name."""
FFMPEG = "| ffmpeg | as `likeness info` tells | GPL-3.0-or-later; a program of its own, taken from imageio-ffmpeg |"


def carried(root: str = "likeness", extra: str = "window", without: frozenset[str] = frozenset()) -> list[Distribution]:
    """The distributions that `root[extra]` stands on and that are installed here, less those in `without`."""
    found: dict[str, Distribution] = {}
    asked: list[tuple[str, frozenset[str]]] = [(root, frozenset({extra}))]
    while asked:
        name, extras = asked.pop()
        try:
            there = distribution(name)
        except PackageNotFoundError:
            continue
        for text in there.requires or ():
            requirement = Requirement(text)
            wanted = [{"extra": one} for one in (*extras, "")]
            key = requirement.name.lower().replace("_", "-")
            if requirement.marker is not None and not any(requirement.marker.evaluate(one) for one in wanted):
                continue
            if key not in found and key not in without and key != root:
                found[key] = there
                asked.append((requirement.name, frozenset(requirement.extras)))
        if name != root:
            found[name.lower().replace("_", "-")] = there
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
