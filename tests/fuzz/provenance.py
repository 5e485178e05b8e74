"""Signed files, and the certificates and keys that users bring, as targets."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from engine.encode import Recipe
from engine.provenance.credentials import checked, credentials
from engine.provenance.manifest import read_manifest
from engine.provenance.verify import verify
from engine.provenance.words import as_plain, lines
from tests.engine.provenance.conftest import sealed
from tests.fuzz.targets import Target


def _pictures() -> list[bytes]:
    with tempfile.TemporaryDirectory() as folder:
        return [(sealed(Path(folder) / "pictures", recipe=Recipe("png", "draft")) / "frame_00000.png").read_bytes()]


def _videos() -> list[bytes]:
    with tempfile.TemporaryDirectory() as folder:
        return [sealed(Path(folder) / "talk.mp4").read_bytes()]


def _answered(path: Path) -> object:
    verdict = verify(path)
    return lines(verdict), json.dumps(as_plain(verdict))


def _key(path: Path) -> object:
    text = path.read_bytes().decode("utf-8", "replace")
    return checked(text, text)


def _keys() -> list[bytes]:
    own = credentials()
    return [(own.key + own.chain).encode()]


def targets() -> tuple[Target, ...]:
    """A manifest alone, the whole answer of `likeness verify`, and what is to sign."""
    modules = ("engine.provenance",)
    return (
        Target("manifest", ".png", _pictures, read_manifest, modules),
        Target("verify", ".mp4", _videos, _answered, modules, slow=True),
        Target("signing-key", ".pem", _keys, _key, modules),
    )
