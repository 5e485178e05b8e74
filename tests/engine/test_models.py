"""Weights are used only if they are, byte for byte, those of the manifest."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest
import torch
from safetensors.torch import save

from engine import models
from engine.errors import ModelError
from engine.models import intact, load_arrays, load_weights, manifest, model_row

WEIGHTS = {"net.weight": torch.arange(6, dtype=torch.float32).reshape(2, 3), "net.bias": torch.ones(2)}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Shipped files with one small model, `tiny`, instead of this installation's."""
    content = save(WEIGHTS)
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "tiny.safetensors").write_bytes(content)
    row = {
        "name": "tiny",
        "file": "tiny.safetensors",
        "sha256": hashlib.sha256(content).hexdigest(),
        "size": len(content),
        "licence": "Apache-2.0",
        "config": {"width": 3},
        "a_later_field": True,
    }
    (tmp_path / "models" / "manifest.json").write_text(json.dumps({"version": 1, "models": [row]}))
    monkeypatch.setattr(models, "assets_folder", lambda: tmp_path)
    monkeypatch.setattr(models, "asset", tmp_path.joinpath)
    return tmp_path / "models"


def test_weights_come_back_as_saved(folder: Path) -> None:
    loaded = load_weights("tiny")
    assert loaded.keys() == WEIGHTS.keys()
    assert all(torch.equal(loaded[name], WEIGHTS[name]) for name in WEIGHTS)
    assert model_row("tiny").config == {"width": 3}
    assert intact(model_row("tiny"))


def test_arrays_are_the_weights_without_torch(folder: Path) -> None:
    loaded = load_arrays("tiny")
    assert loaded.keys() == WEIGHTS.keys()
    assert all((loaded[name] == WEIGHTS[name].numpy()).all() for name in WEIGHTS)
    (folder / "tiny.safetensors").write_bytes(b"not tensors")
    with pytest.raises(ModelError, match="damaged"):
        load_arrays("tiny")


def test_one_changed_byte_is_refused(folder: Path) -> None:
    path = folder / "tiny.safetensors"
    content = bytearray(path.read_bytes())
    content[-1] ^= 1  # still well-formed: only the hash can tell
    path.write_bytes(content)
    assert not intact(model_row("tiny"))
    with pytest.raises(ModelError, match=r"tiny \(tiny\.safetensors\) is damaged; please install"):
        load_weights("tiny")


def test_a_right_hash_of_what_are_no_weights_is_refused(folder: Path) -> None:
    path, content = folder / "tiny.safetensors", b"not tensors"
    path.write_bytes(content)
    listed = json.loads((folder / "manifest.json").read_text())
    listed["models"][0]["sha256"] = hashlib.sha256(content).hexdigest()
    (folder / "manifest.json").write_text(json.dumps(listed))
    with pytest.raises(ModelError, match="damaged"):
        load_weights("tiny")


def test_a_missing_file_is_refused(folder: Path) -> None:
    (folder / "tiny.safetensors").unlink()
    assert not intact(model_row("tiny"))
    with pytest.raises(ModelError, match="is missing; please install"):
        load_weights("tiny")


def test_an_unknown_model_is_named(folder: Path) -> None:
    with pytest.raises(ModelError, match="The model other is not part"):
        load_weights("other")


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "{}", '{"version": 1}', '{"version": 1, "models": [{}]}', '{"version": 1, "models": [1]}']
)
def test_a_damaged_list_is_refused(folder: Path, text: str) -> None:
    (folder / "manifest.json").write_text(text)
    with pytest.raises(ModelError, match="list of models is missing or damaged"):
        manifest()


def test_a_missing_list_is_refused(folder: Path) -> None:
    (folder / "manifest.json").unlink()
    with pytest.raises(ModelError, match="list of models is missing or damaged"):
        manifest()


def test_a_later_list_asks_for_an_update(folder: Path) -> None:
    (folder / "manifest.json").write_text('{"version": 2, "models": []}')
    with pytest.raises(ModelError, match="please update Likeness"):
        manifest()


def test_every_shipped_model_is_intact_and_told_about() -> None:
    shipped = manifest()
    assert shipped
    for row in shipped:
        assert intact(row), row.file
        assert row.path.stat().st_size == row.size
        assert row.path.suffix == ".safetensors"
        assert row.licence
        assert row.training_data
        assert row.command
        assert (row.path.parent / row.card).is_file()
