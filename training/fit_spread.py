"""Fits the linear map from 68 landmarks to the whole face mesh, which the `warp` renderer moves its vertices by.

    python -m training.fit_spread runs/tracks --out assets/models/spread-v1.safetensors

Ridge regression from what the landmarks do to what the vertices do, both after the head's pose is taken out with the
very function the renderer uses, and divided by the distance of the outer eye corners.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from engine.document import FloatArray
from engine.faces.points import MESH_OF_LANDMARK, STABLE
from engine.render.deform import fit_pose, residual
from engine.render.topology import FACE
from training.export import export_model

REFERENCES = 3
"""Frames of a clip that serve as the portrait in turn."""
PIXELS_PER_EYE_DISTANCE = 85
"""What an eye distance measures in a 256 px crop: to report errors in the renderer's pixels."""


def pairs(clips: list[Path], rng: np.random.Generator) -> Iterator[tuple[str, FloatArray, FloatArray]]:
    """Speaker, landmark displacements (T, 136) and vertex displacements (T, 936) of each clip and reference frame."""
    for path in clips:
        with np.load(path) as clip:
            mesh_TVD: NDArray[np.float32] = clip["mesh_TVD"][:, :FACE]
            speaker = str(clip["speaker"])
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
            yield speaker, moved[:, MESH_OF_LANDMARK].reshape(len(moved), -1), moved.reshape(len(moved), -1)


def fit(clips: list[Path], ridge: float, rng: np.random.Generator) -> FloatArray:
    """The map (136, 936), every speaker weighing as much as the square root of their frames."""
    sums: dict[str, tuple[FloatArray, FloatArray, int]] = {}
    for speaker, x, y in pairs(clips, rng):
        xx, xy, n = sums.get(speaker, (np.zeros((136, 136)), np.zeros((136, FACE * 2)), 0))
        sums[speaker] = (xx + x.T @ x, xy + x.T @ y, n + len(x))
    total = sum(n for *_, n in sums.values())
    weights = {speaker: n**-0.5 for speaker, (*_, n) in sums.items()}
    scale = total / sum(weights[s] * sums[s][2] for s in sums)
    left = sum(weights[s] * scale * sums[s][0] for s in sums)
    right = sum(weights[s] * scale * sums[s][1] for s in sums)
    return np.linalg.solve(left + ridge * np.eye(136) / PIXELS_PER_EYE_DISTANCE**2, right).astype(np.float32)


def error_px(clips: list[Path], spread: FloatArray, rng: np.random.Generator) -> tuple[float, int]:
    """Mean distance of a vertex from its true place, in pixels of a 256 px crop, and the number of frames."""
    errors = [
        (np.linalg.norm((x @ spread - y).reshape(len(x), FACE, 2), axis=-1).mean(), len(x))
        for _, x, y in pairs(clips, rng)
    ]
    frames = sum(n for _, n in errors)
    return PIXELS_PER_EYE_DISTANCE * sum(e * n for e, n in errors) / max(1, frames), frames


def splits(tracks: Path) -> dict[str, list[Path]]:
    """The clips with a face by split; test clips of people who are in training come as `test, seen`."""
    clips: list[tuple[Path, str, str]] = []
    for path in sorted(tracks.glob("*.npz")):
        with np.load(path) as clip:
            if "mesh_TVD" in clip:
                clips.append((path, str(clip["split"]), str(clip["speaker"])))
    known = {speaker for _, split, speaker in clips if split == "train"}
    out: dict[str, list[Path]] = {}
    for path, split, speaker in clips:
        name = split if split != "test" else f"test, {'seen' if speaker in known else 'unseen'}"
        out.setdefault(name, []).append(path)
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tracks", type=Path, help="folder made by training.prepare")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--ridge", type=float, default=100.0)
    arguments = parser.parse_args()

    by_split = splits(arguments.tracks)
    rng = np.random.default_rng(0)
    spread = fit(by_split["train"], arguments.ridge, rng)
    halved = spread.astype(np.float16).astype(np.float32)
    errors = {split: error_px(by_split[split], halved, rng) for split in sorted(by_split)}
    for split, (error, frames) in errors.items():
        print(f"{split}: {error:.3f} px of 256, {frames} frames of {len(by_split[split])} clips")
    row = {
        "licence": "Apache-2.0",
        "training_data": "GRID audio-visual sentence corpus (CC-BY 4.0), US House of Representatives footage",
        "command": "python -m training.fit_spread runs/tracks --out assets/models/spread-v1.safetensors",
        "card": "spread-v1.md",
        "metrics": {f"vertex error px of 256, {split}": round(error, 3) for split, (error, _) in errors.items()},
    }
    export_model({"spread": torch.from_numpy(spread)}, arguments.out, row)


if __name__ == "__main__":
    main()
