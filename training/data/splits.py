"""Who is in training, validation and test: by speaker, so that nobody is ever in two of them.

Every corpus has the split that its own publication or the papers that use it ask for. None depends on the order in
which files are found; speakers of GRID, TCD-TIMIT and VoxCeleb2 stay where they are when more of the corpus is fetched.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace

from training.data.records import Clip

GRID_ABSENT = 21
"""Talker 21 of GRID has no video: 33 of 34 are left."""
GRID_TURNS = ("train", "test", "train", "val", "train", "test", "train", "val", "train", "test")
"""Of every ten speakers five train, two validate and three test: 17, 6 and 10 of GRID's 33."""

# The 17 test volunteers of the speaker-independent experiment that the corpus recommends (Harte and Gillen, TCD-TIMIT,
# IEEE Trans. Multimedia 17(5), 2015), as the lip-reading code matthijsvk/multimodalSR lists them.
TCD_TIMIT_TEST = (
    *("13F", "15F", "21M", "23M", "24M", "25M", "28M", "29M", "30F"),
    *("31F", "34M", "36F", "37F", "43F", "47M", "51F", "54M"),
)
TCD_TIMIT_VAL = TCD_TIMIT_TEST[::3]
"""Vougioukas et al. (2018, section 3.1) validate on some of the test speakers and do not name them: every third."""


def with_splits(clips: Sequence[Clip], layout: str) -> list[Clip]:
    """The clips of one dataset, each with the split that its layout asks for; those of a "list" keep theirs.

    grid: by speaker 50/20/30 (Vougioukas et al. 2018, section 3.1, which names no speakers: here `grid_split`).
    tcd-timit: the recommended one; lipspeakers train. voxceleb2: its own test identities, and one in twenty of dev's
    for validation. folder: 80/10/10 by a hash of the speaker's name, so that people added later move nobody; if there
    is only one speaker, by a hash of each clip's name. Where all of a grid or folder would miss training, the first
    speaker (or clip) trains.
    """
    if layout == "list":
        return list(clips)
    alone = layout == "folder" and len({clip.speaker for clip in clips}) == 1
    keys = [clip.name if alone else clip.speaker for clip in clips]
    split_of = {key: _split(key, clip, layout) for key, clip in zip(keys, clips, strict=True)}
    if layout in ("grid", "folder") and split_of and "train" not in split_of.values():
        split_of[min(split_of, key=natural)] = "train"
    return [replace(clip, split=split_of[key]) for key, clip in zip(keys, clips, strict=True)]


def _split(key: str, clip: Clip, layout: str) -> str:
    if layout == "grid":
        return grid_split(key)
    if layout == "tcd-timit":
        return tcd_timit_split(key)
    if layout == "voxceleb2":
        return voxceleb2_split(clip.split, key)
    return hashed_split(key)


def grid_split(speaker: str) -> str:
    """The split of GRID's talker "s1" … "s34": sorted by number, they take turns (`GRID_TURNS`), women and men alike.

    Other names go by `hashed_split`.
    """
    found = re.fullmatch(r"s0*(\d+)", speaker, re.IGNORECASE)
    if not found:
        return hashed_split(speaker)
    number = int(found[1])
    return GRID_TURNS[(number - 1 - (number > GRID_ABSENT)) % len(GRID_TURNS)]


def tcd_timit_split(speaker: str) -> str:
    """The split of a TCD-TIMIT volunteer ("01M" … "59F") or lipspeaker ("Lipspkr1")."""
    name = speaker.upper()
    if name in TCD_TIMIT_VAL:
        return "val"
    return "test" if name in TCD_TIMIT_TEST else "train"


def voxceleb2_split(part: str, speaker: str) -> str:
    """The split of a VoxCeleb2 identity ("id00012") of its part "dev" or "test"."""
    if part == "test":
        return "test"
    return "val" if _hash(speaker) % 20 == 0 else "train"


def hashed_split(name: str) -> str:
    """80/10/10 by the name alone, the same on every machine and for ever."""
    place = _hash(name) % 100
    return "train" if place < 80 else "val" if place < 90 else "test"


def natural(name: str) -> list[tuple[int, str]]:
    """Sorts s2 before s10."""
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in re.split(r"(\d+)", name)]


def _hash(name: str) -> int:
    """A number from the name; é counts the same as e and an accent, which is how macOS writes it."""
    normal = unicodedata.normalize("NFC", name).encode("utf-8", "surrogateescape")
    return int.from_bytes(hashlib.sha256(normal).digest()[:8], "big")
