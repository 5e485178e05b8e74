"""An installation of its own: this code with more models than ship, for tests of what is only offered then."""

from __future__ import annotations

import hashlib
import json
import shutil
from pathlib import Path

ROOT = Path(__file__).parents[1]


def attention_installation(folder: Path, side: int = 64) -> Path:
    """A copy of the program in `folder` whose manifest has an attention net too, a tiny one that learnt nothing.

    Programs that are started with this as their working folder are that installation.
    """
    import torch
    from safetensors.torch import save

    from engine.nets.attention_texture import AttentionConfig, AttentionTexture

    skipped = shutil.ignore_patterns("__pycache__")
    for package in ("engine", "app"):
        shutil.copytree(ROOT / package, folder / package, ignore=skipped)
    assets, models = folder / "assets", folder / "assets" / "models"
    models.mkdir(parents=True)
    for path in (ROOT / "assets").iterdir():
        if path.name != "models":
            (assets / path.name).symlink_to(path)
    for path in (ROOT / "assets" / "models").iterdir():
        (models / path.name).symlink_to(path)
    listing = json.loads((ROOT / "assets" / "models" / "manifest.json").read_text("utf-8"))
    rows = [row for row in listing["models"] if row["name"] != "attention-v1"]
    torch.manual_seed(3)
    config = {"side": side, "widths": [8, 8, 16], "drawn": 8}
    net = AttentionTexture(AttentionConfig(side=side, widths=(8, 8, 16), drawn=8))
    content = save(net.state_dict())
    row = {"name": "attention-v1", "file": "attention-v1.safetensors", "size": len(content), "licence": "Apache-2.0"}
    rows.append(row | {"sha256": hashlib.sha256(content).hexdigest(), "config": config})
    for name in ("manifest.json", "attention-v1.safetensors"):
        (models / name).unlink(missing_ok=True)
    (models / "attention-v1.safetensors").write_bytes(content)
    (models / "manifest.json").write_text(json.dumps({"version": 1, "models": rows}), "utf-8")
    return folder
