"""What a video is marked with; light enough for a starting program."""

from __future__ import annotations

from dataclasses import dataclass

LONGEST_REASON = 200
"""Letters of a reason that are kept."""


@dataclass(frozen=True)
class Marks:
    """What says that a computer made the picture.

    `visible`: the badge in a corner. `hidden`: the mark in the pixels. `signed`: the C2PA manifest. `reason`: why there
    is no badge, in the user's words; it goes into the manifest.
    """

    visible: bool = True
    hidden: bool = True
    signed: bool = True
    reason: str = ""


ALL_MARKS = Marks()
"""What every video has unless the user says otherwise."""
