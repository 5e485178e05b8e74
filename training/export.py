"""Puts a trained model where the studio finds it: safetensors in half precision, and its row in the manifest."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save

from engine.models import VERSION


def export_model(tensors: Mapping[str, torch.Tensor], path: Path, row: Mapping[str, Any]) -> None:
    """Writes `tensors` to `path`, floating point ones as float16, and the model's row to `manifest.json` beside it.

    `row`: what the manifest says besides name, file, sha256 and size (see `engine.models.ModelRow`). An earlier row of
    the same name is replaced.
    """
    halved = {k: (v.half() if v.is_floating_point() else v).contiguous().cpu() for k, v in tensors.items()}
    content = save(halved)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)

    manifest = path.parent / "manifest.json"
    models = json.loads(manifest.read_text("utf-8"))["models"] if manifest.exists() else []
    own = {
        "name": path.stem,
        "file": path.name,
        "sha256": hashlib.sha256(content).hexdigest(),
        "size": len(content),
        **row,
    }
    models = sorted([m for m in models if m["name"] != path.stem] + [own], key=lambda m: m["name"])
    text = json.dumps({"version": VERSION, "models": models}, indent=2, ensure_ascii=False)
    manifest.write_text(text + "\n", "utf-8")
