"""Finds what ships with the program: models, the demo, icons, translations."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from engine.errors import LikenessError

_ENGINE = Path(__file__).resolve().parent


@cache
def assets_folder() -> Path:
    """The folder of shipped files; the same answer in a checkout, an installed wheel and a frozen build.

    A wheel carries it inside the package (`engine/_assets`); a checkout and a frozen build beside it (`assets`).
    """
    for folder in (_ENGINE / "_assets", _ENGINE.parent / "assets"):
        if (folder / "models").is_dir():
            return folder
    raise LikenessError("The program's own files are missing; please install Likeness again.")


def asset(*parts: str) -> Path:
    """The shipped file `parts`, for example `asset("demo", "voice.flac")`; raises LikenessError when it is missing."""
    path = assets_folder().joinpath(*parts)
    if not path.exists():
        raise LikenessError(f"The program's file {'/'.join(parts)} is missing; please install Likeness again.")
    return path


def asset_like(folder: str, stem: str) -> Path:
    """The shipped file of `folder` called `stem`, whatever its extension; raises LikenessError when it is missing."""
    found = sorted(assets_folder().joinpath(folder).glob(f"{stem}.*"))
    if not found:
        raise LikenessError(f"The program's file {folder}/{stem} is missing; please install Likeness again.")
    return found[0]
