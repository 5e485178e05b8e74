"""What a video was made of and by what: the facts that its manifest holds and its hidden mark is the digest of."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Literal

from engine import __version__
from engine.errors import LikenessError, OutputError
from engine.models import manifest

Role = Literal["portrait", "voice", "driver", "footage", "stream", "motion"]

ID_DIGITS = 10
"""Hexadecimal digits of an id: the 40 bits that the hidden mark has room for."""
DIRECT = "avfr keypoints"
"""What stands for a renderer where the net is driven by keypoints alone."""
COMMON = ("spread-v1", "blinks-v1")
"""Models that bear on every video where they ship."""
MODELS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "warp": ("mouth-v1", "eye-v1"),
        "attention": ("attention-v1", "mouth-v1", "eye-v1"),
        "temporal_gan": ("temporal_gan-v1", "mouth-v1", "eye-v1"),
        "avfr": ("avfr-v1", "mouth-v1", "eye-v1"),
        DIRECT: ("avfr-v1",),
        "audio2keypoint": ("audio2keypoint-v2",),
        "speech_landmarks": ("speech_landmarks-v1", "acoustic-v1"),
    }
)


@dataclass(frozen=True)
class Source:
    """A file that went in: what it was, and its SHA-256. Its name is the user's own business and stands nowhere."""

    role: Role
    sha256: str


@dataclass(frozen=True)
class Model:
    """A model of the installation that bears on the picture, as its manifest names it."""

    name: str
    sha256: str


@dataclass(frozen=True)
class Making:
    """How a video came about.

    `composite`: a made face in filmed footage, whose other pixels are the footage's own. `settings`: what else decides
    the picture, by name. `consent`: the note of consent, where the user wants it told.
    """

    sources: tuple[Source, ...]
    renderer: str
    generator: str = ""
    seed: int = 0
    composite: bool = False
    settings: tuple[tuple[str, str], ...] = ()
    consent: str = ""
    version: str = __version__

    @property
    def id(self) -> str:
        """10 hexadecimal digits of the digest of all this: the same making has the same id."""
        text = json.dumps(asdict(self), sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(text.encode()).hexdigest()[:ID_DIGITS]

    @property
    def models(self) -> tuple[Model, ...]:
        """The models that the renderer and the generator load; none where the installation's list cannot be read."""
        wanted = {*COMMON, *MODELS.get(self.renderer, ()), *MODELS.get(self.generator, ())}
        if self.renderer == DIRECT:
            wanted -= set(COMMON)
        try:
            return tuple(Model(row.name, row.sha256) for row in manifest() if row.name in wanted)
        except LikenessError:
            return ()


def source_of(role: Role, path: Path | str) -> Source:
    """The source that lies at `path`, hashed piece by piece; raises OutputError where it cannot be read any more."""
    try:
        with Path(path).open("rb") as file:
            return Source(role, hashlib.file_digest(file, "sha256").hexdigest())
    except OSError as error:
        raise OutputError(f"The {role} {path} is no longer there; put it back, then try again.") from error
