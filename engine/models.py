"""The models that ship with the program: the manifest, their hashes, their weights."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from engine.assets import asset, assets_folder
from engine.errors import LikenessError, ModelError

if TYPE_CHECKING:
    import numpy as np
    import torch

VERSION = 1
"""Version of `assets/models/manifest.json`: {"version": 1, "models": [row, ...]}."""


@dataclass(frozen=True)
class ModelRow:
    """One row of the manifest: everything a user may ask about a model.

    `file` lies beside the manifest; `size` in bytes; `config` are the arguments of the network the weights fit;
    `card` is the model card's file; `command` is what made the weights.
    """

    name: str
    file: str
    sha256: str
    size: int
    licence: str
    training_data: str = ""
    command: str = ""
    card: str = ""
    metrics: Mapping[str, Any] = field(default_factory=dict[str, Any])
    config: Mapping[str, Any] = field(default_factory=dict[str, Any])

    @property
    def path(self) -> Path:
        return assets_folder() / "models" / self.file


def manifest() -> tuple[ModelRow, ...]:
    """Every model that ships; raises ModelError when the list is missing, damaged or of a later version."""
    try:
        text = asset("models", "manifest.json").read_text("utf-8")
        content = cast(Mapping[str, Any], json.loads(text))
        version, rows = int(content["version"]), cast(list[dict[str, Any]], content["models"])
        known = {f.name for f in fields(ModelRow)}
        models = tuple(ModelRow(**{key: value for key, value in row.items() if key in known}) for row in rows)
    except (LikenessError, OSError, ValueError, LookupError, TypeError, AttributeError) as error:
        raise ModelError("The list of models is missing or damaged; please install Likeness again.") from error
    if version > VERSION:
        raise ModelError("The list of models was made for a later version of Likeness; please update Likeness.")
    return models


def model_row(name: str) -> ModelRow:
    """The manifest's row of the model `name`; raises ModelError when there is none."""
    for row in manifest():
        if row.name == name:
            return row
    raise ModelError(f"The model {name} is not part of this installation; please install Likeness again.")


def intact(row: ModelRow) -> bool:
    """Whether the model's file is there and is the one the manifest names, byte for byte."""
    try:
        with row.path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() == row.sha256
    except OSError:
        return False


def load_weights(name: str) -> dict[str, torch.Tensor]:
    """The weights of the model `name`, by parameter; verified before use.

    Raises ModelError when the file is missing or is not, byte for byte, the one the manifest names.
    """
    from safetensors import SafetensorError
    from safetensors.torch import load

    content = _verified(name)
    try:
        return load(content)
    except SafetensorError as error:
        raise ModelError(_damaged(name)) from error


def load_arrays(name: str) -> dict[str, np.ndarray]:
    """As `load_weights`, as NumPy arrays and without torch."""
    from safetensors import SafetensorError
    from safetensors.numpy import load

    content = _verified(name)
    try:
        return load(content)
    except SafetensorError as error:
        raise ModelError(_damaged(name)) from error


def _verified(name: str) -> bytes:
    """The model's file, read once, so that what was hashed is what is loaded."""
    row = model_row(name)
    try:
        content = row.path.read_bytes()
    except OSError as error:
        raise ModelError(f"The model {name} ({row.file}) is missing; please install Likeness again.") from error
    if hashlib.sha256(content).hexdigest() != row.sha256:
        raise ModelError(_damaged(name))
    return content


def _damaged(name: str) -> str:
    return f"The model {name} ({model_row(name).file}) is damaged; please install Likeness again."
