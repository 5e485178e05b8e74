"""Renderers for evaluation: those that are offered, and those in checkpoints, by one name."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from torch import Tensor

from engine.devices import best_device
from engine.errors import LikenessError, ModelError
from engine.models import load_weights
from engine.nets.patch_painter import PatchPainter
from engine.render.protocol import Renderer
from engine.render.registry import NAMES, make_renderer, shipped_painters
from training.checkpoint import load

Painters = Mapping[str, PatchPainter]


def _attention(weights: Mapping[str, Tensor], config: Mapping[str, Any], painters: Painters) -> Renderer:
    from engine.nets.attention_texture import from_weights
    from engine.render.attention import AttentionRenderer

    spread = load_weights("spread-v1")["spread"]
    return AttentionRenderer(from_weights(weights, config), spread, best_device(), painters)


def _temporal_gan(weights: Mapping[str, Tensor], config: Mapping[str, Any], painters: Painters) -> Renderer:
    from engine.nets.temporal_gan import from_weights
    from engine.render.temporal_gan import TemporalGanRenderer

    spread = load_weights("spread-v1")["spread"]
    return TemporalGanRenderer(from_weights(weights, config), spread, best_device(), painters)


def _avfr(weights: Mapping[str, Tensor], config: Mapping[str, Any], painters: Painters) -> Renderer:
    from engine.nets.avfr import from_weights
    from engine.render.avfr import AvfrRenderer

    spread = load_weights("spread-v1")["spread"]
    return AvfrRenderer(from_weights(weights, config), spread, best_device(), painters)


NETS: dict[str, Callable[[Mapping[str, Tensor], Mapping[str, Any], Painters], Renderer]] = {
    "attention": _attention,
    "temporal_gan": _temporal_gan,
    "avfr": _avfr,
}
"""What makes a renderer of weights, their net's configuration and nets for parts of the warped face, by the model's
name."""


def load_renderer(text: str, painters: Painters | None = None) -> tuple[str, Renderer]:
    """The renderer that `NAME` or the path of a best.pt means, and its title in a report.

    `painters`: nets for parts of the warped face instead of those that ship.
    Raises LikenessError where there is none of that name, ModelError where a checkpoint is of no use.
    """
    file = Path(text)
    if text in NAMES or not file.is_file():
        if file.suffix == ".pt":
            raise LikenessError(f"There is no checkpoint {text}: give the best.pt of a training run.")
        return text, make_renderer(text, painters)
    saved = load(file)
    title = f"{file.parent.name}/{file.stem}" if file.parent.name else file.stem
    try:
        about = json.loads(saved["about"])
        make, weights, config = NETS.get(str(about["model"])), saved["state"], about["net"]
    except (KeyError, ValueError, TypeError) as error:
        raise ModelError(f"{file} is not the best.pt of a training run: choose that file.") from error
    if make is None:
        raise ModelError(f"{title} renders nothing: choose the checkpoint of a renderer ({', '.join(NETS)}).")
    try:
        return title, make(weights, config, shipped_painters() if painters is None else painters)
    except (KeyError, TypeError, ValueError, RuntimeError) as error:
        raise ModelError(f"{title} does not fit this version of Likeness; train or export it again.") from error
