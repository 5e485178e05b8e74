"""An installation of its own: this code with more models than ship, for tests of what is only offered then."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import pytest
    from torch import Tensor

    from engine.nets.avfr import Avfr, AvfrConfig
    from engine.nets.temporal_gan import TemporalGan

ROOT = Path(__file__).parents[1]


def attention_installation(folder: Path, side: int = 64) -> Path:
    """A copy of the program in `folder` whose manifest has an attention net too, a tiny one that learnt nothing.

    Programs that are started with this as their working folder are that installation.
    """
    import torch

    from engine.nets.attention_texture import AttentionConfig, AttentionTexture

    torch.manual_seed(3)
    config = {"side": side, "widths": [8, 8, 16], "drawn": 8}
    net = AttentionTexture(AttentionConfig(side=side, widths=(8, 8, 16), drawn=8))
    return _installation(folder, "attention-v1", net.state_dict(), config)


def hearing_installation(folder: Path) -> Path:
    """The same with a temporal GAN, a tiny one that learnt nothing but changes faces much."""
    from dataclasses import asdict

    from engine.nets.temporal_gan import TINY

    weights = {name: value for name, value in loud_gan().state_dict().items() if "num_batches" not in name}
    return _installation(folder, "temporal_gan-v1", weights, {**asdict(TINY), "widths": list(TINY.widths)})


def loud_gan() -> TemporalGan:
    """A tiny temporal GAN whose random weights change a face as much as speech does."""
    import torch

    from engine.nets.temporal_gan import MARGIN, TINY, TemporalGan

    torch.manual_seed(5)
    net = TemporalGan(TINY)
    for _ in range(3):  # its norms are then not those of a new one
        net(torch.rand(2, 3, 128, 96), torch.randn(2, 4 * 640 + 2 * MARGIN) * 0.1, torch.randn(2, 4, TINY.noise))
    with torch.no_grad():
        for parameter in net.decoder.up[-1].parameters():
            parameter.mul_(6)
        heard = slice(TINY.identity, TINY.identity + TINY.context)
        weights = dict(net.decoder.named_parameters())
        weights["enter.0.weight"][heard].mul_(400)  # what is said counts for more than whose face it is
        for index in range(len(net.decoder.up) - 1):
            weights[f"up.{index}.made.weight"].mul_(2)
    return net.eval().requires_grad_(requires_grad=False)


def reenacting_installation(folder: Path) -> Path:
    """The same with AVFR-GAN, a tiny one that learnt nothing but changes faces much."""
    from dataclasses import asdict

    from engine.nets.avfr import TINY

    weights = {name: value for name, value in loud_avfr().state_dict().items() if "num_batches" not in name}
    return _installation(folder, "avfr-v1", weights, asdict(TINY))


def loud_avfr(config: AvfrConfig | None = None) -> Avfr:
    """A tiny AVFR-GAN whose random weights change a face much, and by what is said in it; keypoints lie in the face."""
    import torch

    from engine.nets.avfr import TINY, Avfr

    torch.manual_seed(7)
    net = Avfr(config or TINY)
    with torch.no_grad():
        for parameter in net.generator.leave.parameters():
            parameter.mul_(20)
        if net.config.sound:
            for layer in (net.ears.code.layers[-1], net.ears.query.layers[-1]):
                for parameter in layer.parameters():
                    parameter.mul_(20)
    return net.eval().requires_grad_(requires_grad=False)


def become(monkeypatch: pytest.MonkeyPatch, installation: Path) -> None:
    """Makes this process, and the workers that it starts, that installation, until the test is over."""
    from engine import assets, cache, models
    from engine.motion import registry as motion
    from engine.render import registry as render

    monkeypatch.chdir(installation)
    for module in (assets, models):
        monkeypatch.setattr(module, "assets_folder", lambda: installation / "assets")
    cache._models.cache_clear()
    monkeypatch.setattr(render, "INFOS", render._offered())
    monkeypatch.setattr(motion, "INFOS", motion._offered())
    monkeypatch.setattr(motion, "NAMES", tuple(info.name for info in motion.INFOS))


def _installation(folder: Path, name: str, weights: Mapping[str, Tensor], config: Mapping[str, Any]) -> Path:
    from safetensors.torch import save

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
    rows = [row for row in listing["models"] if row["name"] != name]
    content = save(dict(weights))
    row = {"name": name, "file": f"{name}.safetensors", "size": len(content), "licence": "Apache-2.0"}
    rows.append(row | {"sha256": hashlib.sha256(content).hexdigest(), "config": dict(config)})
    for file in ("manifest.json", f"{name}.safetensors"):
        (models / file).unlink(missing_ok=True)
    (models / f"{name}.safetensors").write_bytes(content)
    (models / "manifest.json").write_text(json.dumps({"version": 1, "models": rows}), "utf-8")
    return folder
