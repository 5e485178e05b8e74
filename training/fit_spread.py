"""Fits the linear map from 68 landmarks to the whole face mesh, which the `warp` renderer moves its vertices by.

    likeness-train spread runs/dataset --out assets/models/spread-v1.safetensors

Ridge regression from what the landmarks do to what the vertices do, both after the head's pose is taken out with the
very function the renderer uses, and divided by the distance of the outer eye corners.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np
import torch

from engine.document import FloatArray
from engine.errors import LikenessError
from engine.faces.points import MESH_OF_LANDMARK, STABLE
from engine.render.deform import fit_pose, residual
from engine.render.topology import FACE
from training.data.records import ClipRecord
from training.data.shards import read_records
from training.export import export_model
from training.model_card import read_sources

REFERENCES = 3
"""Frames of a clip that serve as the portrait in turn."""
PIXELS_PER_EYE_DISTANCE = 85
"""What an eye distance measures in a 256 px crop: to report errors in the renderer's pixels."""


def pairs(
    records: Iterable[ClipRecord], rng: np.random.Generator
) -> Iterator[tuple[ClipRecord, FloatArray, FloatArray]]:
    """Landmark displacements (T, 136) and vertex displacements (T, 936) of each clip with a mesh, reference frames."""
    for record in records:
        mesh_TVD = record.mesh_TVD[:, :FACE]
        mesh_TVD = mesh_TVD[np.isfinite(mesh_TVD[:, 0, 0])]
        for reference in rng.choice(len(mesh_TVD), min(REFERENCES, len(mesh_TVD)), replace=False):
            rest = mesh_TVD[reference]
            corners = rest[MESH_OF_LANDMARK[[36, 45]], :2]
            unit = np.linalg.norm(corners[0] - corners[1])
            centre = np.r_[rest[MESH_OF_LANDMARK[STABLE], :2].mean(0), rest[:, 2].mean()]
            model = ((rest - centre) / unit).astype(np.float32)
            seen = ((mesh_TVD[..., :2] - centre[:2]) / unit).astype(np.float32)
            pose = fit_pose(model[MESH_OF_LANDMARK], seen[:, MESH_OF_LANDMARK])
            moved = residual(pose, model, seen)
            yield record, moved[:, MESH_OF_LANDMARK].reshape(len(moved), -1), moved.reshape(len(moved), -1)


def fit(records: Iterable[ClipRecord], ridge: float, rng: np.random.Generator) -> tuple[FloatArray, set[str]]:
    """The map (136, 936), every speaker weighing as much as the square root of their frames; and who they are."""
    sums: dict[str, tuple[FloatArray, FloatArray, int]] = {}
    for record, x, y in pairs(records, rng):
        xx, xy, n = sums.get(record.speaker, (np.zeros((136, 136)), np.zeros((136, FACE * 2)), 0))
        sums[record.speaker] = (xx + x.T @ x, xy + x.T @ y, n + len(x))
    if not sums:
        raise LikenessError("No clip for training has a mesh; prepare filmed clips with --tracker mediapipe.")
    total = sum(n for *_, n in sums.values())
    weights = {speaker: n**-0.5 for speaker, (*_, n) in sums.items()}
    scale = total / sum(weights[s] * sums[s][2] for s in sums)
    left = sum(weights[s] * scale * sums[s][0] for s in sums)
    right = sum(weights[s] * scale * sums[s][1] for s in sums)
    spread = np.linalg.solve(left + ridge * np.eye(136) / PIXELS_PER_EYE_DISTANCE**2, right)
    return spread.astype(np.float32), set(sums)


def errors_px(
    records: Iterable[ClipRecord], spread: FloatArray, known: set[str], rng: np.random.Generator
) -> dict[str, tuple[float, int]]:
    """Mean distance of a vertex from its true place, in pixels of a 256 px crop, and the number of frames, by split.

    Test clips of people who are in training come as `test, seen`.
    """
    sums: dict[str, tuple[float, int]] = {}
    for record, x, y in pairs(records, rng):
        split = record.split if record.split != "test" else f"test, {'seen' if record.speaker in known else 'unseen'}"
        error, frames = sums.get(split, (0.0, 0))
        distance = np.linalg.norm((x @ spread - y).reshape(len(x), FACE, 2), axis=-1)
        sums[split] = error + float(distance.mean()) * len(x), frames + len(x)
    return {
        split: (PIXELS_PER_EYE_DISTANCE * error / frames, frames) for split, (error, frames) in sorted(sums.items())
    }


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("data", type=Path, help="dataset made by `likeness-train prepare`")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--ridge", type=float, default=100.0)


def main(args: argparse.Namespace) -> None:
    """Fits, measures, and writes the weights with their manifest row; raises LikenessError."""
    sources = read_sources(args.data).sources
    rng = np.random.default_rng(0)
    spread, known = fit(read_records(args.data, ["train"]), args.ridge, rng)
    halved = spread.astype(np.float16).astype(np.float32)
    errors = errors_px(read_records(args.data), halved, known, rng)
    for split, (error, frames) in errors.items():
        print(f"{split}: {error:.3f} px of 256, {frames} frames")
    row = {
        "licence": "Apache-2.0",
        "training_data": "; ".join(
            f"{source.name}, {source.licence}" for source in sources if source.speakers != "rig"
        ),
        "command": f"likeness-train spread {args.data} --out {args.out}",
        "card": f"{args.out.stem}.md",
        "metrics": {f"vertex error px of 256, {split}": round(error, 3) for split, (error, _) in errors.items()},
    }
    export_model({"spread": torch.from_numpy(spread)}, args.out, row)
