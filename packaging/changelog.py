"""Collects changelog fragments into CHANGELOG.md: called by release.py.

A change that a user notices comes with a file changelog.d/NAME.KIND.md, a sentence or two: KIND is added, changed,
fixed or removed. A release makes of them, and of what stands under "Unreleased" already, one section.
"""

# ruff: noqa: INP001 (a folder of programs)

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from pathlib import Path

KINDS = ("added", "changed", "fixed", "removed")
UNRELEASED = "## [Unreleased]"
NAME = re.compile(rf"[a-z0-9][a-z0-9-]*\.({'|'.join(KINDS)})\.md")


class BadFragment(Exception):
    """A fragment or the changelog is not as it should be; the message names the file."""


def fragments(folder: Path) -> list[Path]:
    """The fragments in `folder`, in the order of their names; raises BadFragment for any other file."""
    found = sorted(path for path in folder.iterdir() if path.name != "README.md") if folder.is_dir() else []
    for path in found:
        if not NAME.fullmatch(path.name):
            raise BadFragment(f"{path.name} is no name of a fragment; call it NAME.KIND.md, KIND: {', '.join(KINDS)}.")
        if not path.read_text(encoding="utf-8").strip():
            raise BadFragment(f"{path.name} is empty; write what a user notices.")
    return found


def released(changelog: str, version: str, when: date, found: Iterable[Path]) -> str:
    """The changelog with `version` as its newest section, "Unreleased" empty above it; raises BadFragment."""
    head, mark, rest = changelog.partition(UNRELEASED)
    if not mark:
        raise BadFragment(f"CHANGELOG.md has no section {UNRELEASED}.")
    if f"## [{version}]" in rest:
        raise BadFragment(f"CHANGELOG.md has a section for {version} already.")
    unreleased, older = _cut(rest)
    points = _sections(unreleased)
    for path in found:
        kind = path.name.split(".")[-2]
        points[kind] = "\n".join(filter(None, (points[kind], _point(path))))
    if not any(points.values()):
        raise BadFragment("There is nothing to release: changelog.d is empty, and so is the section Unreleased.")
    told = "\n\n".join(f"### {kind.capitalize()}\n\n{points[kind]}" for kind in KINDS if points[kind])
    return f"{head}{UNRELEASED}\n\n## [{version}] - {when.isoformat()}\n\n{told}\n{older}"


def _cut(rest: str) -> tuple[str, str]:
    """What stands under "Unreleased", and the older sections with the empty line before them."""
    found = re.search(r"(?m)^## \[", rest)
    return (rest, "") if found is None else (rest[: found.start()], "\n" + rest[found.start() :])


def _sections(text: str) -> dict[str, str]:
    """The points of each kind in a section; raises BadFragment for a kind that is not known."""
    points: dict[str, str] = dict.fromkeys(KINDS, "")
    parts = re.split(r"(?m)^### (.+)$", text)
    if parts[0].strip():
        raise BadFragment(f"CHANGELOG.md has words under {UNRELEASED} that stand under no kind.")
    for title, body in zip(parts[1::2], parts[2::2], strict=True):
        if title.strip().lower() not in points:
            raise BadFragment(f"CHANGELOG.md has a kind {title.strip()!r}; the kinds are {', '.join(KINDS)}.")
        points[title.strip().lower()] = body.strip()
    return points


def _point(path: Path) -> str:
    """A fragment as a point of a list: paragraphs after the first are indented."""
    lines = path.read_text(encoding="utf-8").strip().splitlines()
    return "\n".join([f"- {lines[0].removeprefix('- ')}", *(f"  {line}".rstrip() for line in lines[1:])])
