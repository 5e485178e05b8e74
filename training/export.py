r"""Puts a trained model where the studio finds it: safetensors, its row in the manifest, its model card.

    likeness-train export runs/audio2keypoint/best.pt --name audio2keypoint-v2 \
        --evaluation runs/evaluation/test.json --card-notes notes.md

Numbers are halved (float16) where that changes what the net answers to a probe by less than the model's bound, else
they stay float32; the card says which, and how much it is. What was written by hand at the end of an older card of the
same name is kept, unless --card-notes gives something new.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save
from torch import Tensor, nn

from engine.errors import ModelError, OutputError
from engine.models import VERSION
from training.checkpoint import TrainingError, load
from training.model_card import Weights, kept_notes, read_evaluations, read_sources, write_card


@dataclass(frozen=True, kw_only=True)
class Export:
    """What a training script tells of its model, as its `EXPORT`.

    `build`: the engine's own way from weights and config to the net. `probe`: what the net is shown to measure what
    halving does, for a config. `bound`: the greatest change of any output that counts as none, in `unit`.
    `leave_out`: beginnings of the names of weights that only training needs; `config` replaces what of the net's
    config goes with them. `answer`: what of the net's output counts. `about` and `facts` are the card's first words and
    the rows of its first table.
    """

    about: str
    build: Callable[[Mapping[str, Tensor], Mapping[str, Any]], nn.Module]
    probe: Callable[[Mapping[str, Any]], tuple[Tensor, ...]]
    bound: float
    unit: str
    facts: Mapping[str, str]
    leave_out: tuple[str, ...] = ()
    config: Mapping[str, Any] | None = None
    licence: str = "Apache-2.0"
    answer: Callable[[Any], Any] = lambda made: made


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("checkpoint", type=Path, metavar="CHECKPOINT", help="best.pt of a training run")
    add("--name", required=True, help="the model's name and version, for example audio2keypoint-v2")
    add("--out", type=Path, default=Path("assets/models"), help="folder of the models (default: %(default)s)")
    add(
        "--evaluation",
        type=Path,
        nargs="+",
        default=[],
        metavar="JSON",
        help="what `likeness-train evaluate` wrote; the tables go onto the card, the means to the manifest",
    )
    add("--data", type=Path, help="the dataset trained on, for the card (default: as the training run was told)")
    add(
        "--card-notes",
        type=Path,
        nargs="+",
        default=[],
        metavar="MD",
        help="the card's hand-written end, such as limits",
    )


def main(args: argparse.Namespace) -> None:
    """Exports and says what was written; raises LikenessError for whatever of the arguments is of no use."""
    weights = export(
        args.checkpoint, args.name, args.out, data=args.data, evaluations=args.evaluation, notes=args.card_notes
    )
    print(f"{args.out / weights.file}: {weights.parameters:,} numbers, {weights.kind}, {weights.size / 1e6:.2f} MB")
    print(f"{args.out / f'{args.name}.md'}: its model card")


def export(
    checkpoint: Path,
    name: str,
    out: Path,
    *,
    data: Path | None = None,
    evaluations: Sequence[Path] = (),
    notes: Sequence[Path] = (),
    model: Export | None = None,
) -> Weights:
    """Writes weights, card and manifest; `model`: instead of what the training script offers.

    Everything is read before anything is written. Raises TrainingError, ModelError (the engine cannot load the
    weights), OutputError.
    """
    if not re.fullmatch(r"[a-z0-9][a-z0-9._-]*", name):
        raise TrainingError(f"A model's name is small letters, digits and - like audio2keypoint-v2, not {name!r}.")
    state, about = read_checkpoint(checkpoint)
    model = model or _offered(about["model"])
    config = {**about["net"], **(model.config or {})}
    tensors = {n: v for n, v in state.items() if not n.startswith(model.leave_out) and not _counter(n)}
    change = change_by_halving(model, tensors, config)
    half = change <= model.bound
    sources = read_sources(data or Path(about["config"].get("data", "")))
    content = pack(tensors, half=half)
    digests = {hashlib.sha256(bytes_).hexdigest() for bytes_ in (checkpoint.read_bytes(), content)}
    found = read_evaluations(evaluations, digests)
    text = kept_notes(out / f"{name}.md", notes)

    row = {
        "licence": model.licence,
        "training_data": "; ".join(f"{source.name.replace('*', '')}, {source.licence}" for source in sources.sources),
        "command": about["command"],
        "card": f"{name}.md",
        "metrics": {"speakers": about.get("speakers", sources.speakers), **{one.name: one.means for one in found}},
        "config": config,
    }
    _write(content, out / f"{name}.safetensors", row)
    weights = Weights(
        name=name,
        file=f"{name}.safetensors",
        size=len(content),
        parameters=sum(v.numel() for v in tensors.values()),
        kind="float16" if half else "float32",
        change=f"{change:.2g} {model.unit}",
        bound=f"{model.bound:g}",
        licence=model.licence,
    )
    write_card(out / f"{name}.md", weights, model.about, model.facts, about, sources, found, text)
    return weights


def read_checkpoint(file: Path) -> tuple[dict[str, Tensor], dict[str, Any]]:
    """Weights and what is said of them (see `training.loop.Run`) of a best.pt; raises TrainingError."""
    saved = load(file)
    try:
        about = json.loads(saved["about"])
        return saved["state"], {key: about[key] for key in (*ABOUT, *about)}
    except (LookupError, TypeError, ValueError) as error:
        raise TrainingError(f"{file} is no best.pt of `likeness-train train`: give that one.") from error


ABOUT = ("model", "config", "net", "step", "scores", "seconds", "hardware", "command", "revision", "torch")
"""What best.pt must say."""


def change_by_halving(model: Export, tensors: Mapping[str, Tensor], config: Mapping[str, Any]) -> float:
    """The greatest change of any output of the net, shown the probe, when its weights are rounded to float16.

    Infinite where a weight is beyond float16. Raises ModelError when the engine cannot make the net of the weights.
    """
    probe = model.probe(config)
    try:
        whole, halved = (model.build(weights, config).eval() for weights in (tensors, rounded(tensors)))
    except (LookupError, TypeError, ValueError, RuntimeError) as error:
        raise ModelError(f"The studio's net does not fit these weights ({error}); train again.") from error
    with torch.inference_mode():
        one, two = (_parts(model.answer(net(*probe))) for net in (whole, halved))
    changes = [float((a - b).abs().max()) for a, b in zip(one, two, strict=True)]
    return max((math.inf if math.isnan(change) else change for change in changes), default=0.0)


def rounded(tensors: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Floating point tensors as float16, as they are shipped."""
    return {name: value.half() if value.is_floating_point() else value for name, value in tensors.items()}


def pack(tensors: Mapping[str, Tensor], *, half: bool) -> bytes:
    """A safetensors file of the tensors, floating point ones as float16 if `half`."""
    chosen = rounded(tensors) if half else tensors
    return save({name: value.detach().contiguous().cpu() for name, value in chosen.items()})


def export_model(tensors: Mapping[str, Tensor], path: Path, row: Mapping[str, Any]) -> None:
    """Writes `tensors` to `path`, floating point ones as float16, and the model's row to the manifest beside it.

    `row`: what the manifest says besides name, file, sha256 and size (see `engine.models.ModelRow`). An earlier row of
    the same name is replaced. Raises OutputError when it cannot be written.
    """
    _write(pack(tensors, half=True), path, row)


def _write(content: bytes, path: Path, row: Mapping[str, Any]) -> None:
    manifest = path.parent / "manifest.json"
    try:
        models = json.loads(manifest.read_text("utf-8"))["models"] if manifest.exists() else []
    except (OSError, ValueError, LookupError) as error:
        raise OutputError(f"{manifest} is damaged: mend or delete it.") from error
    own = {
        "name": path.stem,
        "file": path.name,
        "sha256": hashlib.sha256(content).hexdigest(),
        "size": len(content),
        **row,
    }
    models = sorted([m for m in models if m["name"] != path.stem] + [own], key=lambda m: m["name"])
    text = json.dumps({"version": VERSION, "models": models}, indent=2, ensure_ascii=False)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        _replace(path, content)
        _replace(manifest, (text + "\n").encode())
    except OSError as error:
        raise OutputError(f"{path} cannot be written: {error.strerror}.") from error


def _replace(path: Path, content: bytes) -> None:
    part = path.with_name(path.name + ".part")
    part.write_bytes(content)
    part.replace(path)


def _offered(name: str) -> Export:
    """What the training script of a model offers."""
    from training.cli import MODELS

    if name not in MODELS:
        raise TrainingError(f"The checkpoint is of a model called {name}, which this version does not know.")
    return import_module(MODELS[name].module).EXPORT


def _counter(name: str) -> bool:
    """Whether a weight is only batch norm's count of batches."""
    return name.endswith("num_batches_tracked")


def _parts(made: Any) -> tuple[Tensor, ...]:
    if isinstance(made, Tensor):
        return (made,)
    return tuple(part for one in made for part in _parts(one)) if isinstance(made, tuple) else ()
