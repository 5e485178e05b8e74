"""Reads all that a file says of its making: the signed manifest, the hidden mark, the badge; and whether they agree."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from engine.errors import VerifyError
from engine.provenance.badge import BadgeReading, find_badge
from engine.provenance.hidden import SIDE, HiddenReading, heard_in, reading
from engine.provenance.looking import first_picture, looks
from engine.provenance.manifest import ManifestReading, read_manifest


@dataclass(frozen=True)
class Verdict:
    """What was found in a file. `ids`: those of the hidden marks, the most frequent first; a cut film may have several.

    `hidden`: the reading of all frames together, or of the run that says most.
    """

    path: Path
    width: int
    height: int
    manifest: ManifestReading
    hidden: HiddenReading
    ids: tuple[str, ...]
    badge: BadgeReading

    @property
    def id(self) -> str:
        """The id that the manifest names; "" without one of Likeness."""
        return str(self.manifest.facts.get("id", ""))

    @property
    def agree(self) -> bool | None:
        """Whether hidden mark and manifest name the same export; None where one of them names none."""
        return self.id in self.ids if self.id and self.ids else None


def verify(path: Path) -> Verdict:
    """What a video, a picture or a folder of pictures says of its making; raises VerifyError if it cannot be read."""
    try:
        if not (path.is_file() or path.is_dir()):
            raise VerifyError(f"{path} was not found: check the name and the folder.")
        path = path.resolve()
    except (OSError, ValueError) as error:
        raise VerifyError(f"{path} cannot be read: check its permissions.") from error
    total_RK, count = np.zeros((SIDE, SIDE), np.float32), 0
    runs, ids, badge, size = list[HiddenReading](), Counter[str](), BadgeReading(-1.0), (0, 0)
    for run in looks(path):
        run_RK = np.zeros_like(total_RK)
        for picture in run:
            run_RK += heard_in(picture)
        found = reading(run_RK, len(run))
        if found.decoded:
            ids[found.decoded.id] += 1
        runs.append(found)
        badge = max(badge, find_badge(run), key=lambda one: one.score)
        total_RK, count, size = total_RK + run_RK, count + len(run), (run[0].shape[1], run[0].shape[0])
    together = reading(total_RK, count)
    if together.decoded and not ids:
        ids[together.decoded.id] += 1
    carrier = (first_picture(path) or path) if path.is_dir() else path
    manifest = read_manifest(carrier)
    best = max([together, *runs], key=_weight)
    return Verdict(path, *size, manifest, best, tuple(name for name, _ in ids.most_common()), badge)


def _weight(one: HiddenReading) -> tuple[bool, float]:
    return one.decoded is not None, one.strength
