"""Every place where a file of somebody else's comes in."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from tests.fuzz import formats, provenance, targets
from tests.fuzz.targets import Target

PARSERS: Mapping[str, Target] = MappingProxyType(
    {target.name: target for target in (*targets.targets(), *formats.targets(), *provenance.targets())}
)
"""Every parser by name."""
