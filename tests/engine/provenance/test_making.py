"""The facts of a making: its id, its models, its sources."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import pytest

from engine.errors import OutputError
from engine.models import manifest
from engine.motion.registry import NAMES as GENERATORS
from engine.provenance.making import MODELS, Source, source_of
from engine.render.registry import NAMES as RENDERERS
from tests.engine.provenance.conftest import MAKING


def test_the_same_making_has_the_same_id_and_another_another() -> None:
    assert replace(MAKING).id == MAKING.id
    assert len(MAKING.id) == 10
    others = [replace(MAKING, seed=8), replace(MAKING, composite=True), replace(MAKING, sources=())]
    assert len({MAKING.id, *(other.id for other in others)}) == 4


def test_models_are_those_of_the_installation() -> None:
    shipped = {row.name: row.sha256 for row in manifest()}
    assert {model.name for model in MAKING.models} >= {"audio2keypoint-v2", "mouth-v1"}
    assert all(shipped[model.name] == model.sha256 for model in MAKING.models)
    for names in MODELS.values():
        assert set(names) <= shipped.keys()


@pytest.mark.parametrize("name", [name for name in (*RENDERERS, *GENERATORS) if name != "landmarks"])
def test_every_renderer_and_generator_names_its_models(name: str) -> None:
    assert MODELS[name]


def test_a_source_is_its_digest(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    path.write_bytes(b"sound")
    assert source_of("voice", path) == Source("voice", hashlib.sha256(b"sound").hexdigest())
    with pytest.raises(OutputError, match="no longer there"):
        source_of("voice", tmp_path / "gone.wav")
