"""Puts trained weights of Audio2Keypoint's generator where the studio finds them, with their row in the manifest.

    python -m training.export_audio2keypoint runs/audio2keypoint/best.pt --metrics runs/evaluation

`--metrics`: the folder that training.evaluate wrote to; the means a speaker of its splits go into the manifest.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import numpy as np
import torch

from training.export import export_model

TRAINING_DATA = (
    "GRID audio-visual sentence corpus (Cooke, Barker, Cunningham, Shao, 2006), CC-BY 4.0, clips of 9 speakers; "
    "US House of Representatives footage of two speakers, US government work, public domain; "
    "FACEGOOD Audio2Face, 7 takes with face-rig weights, MIT"
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--out", type=Path, default=Path("assets/models/audio2keypoint-v1.safetensors"))
    parser.add_argument("--metrics", type=Path, help="folder with the JSON files of training.evaluate")
    args = parser.parse_args()
    export(args.checkpoint, args.out, args.metrics)


def export(checkpoint: Path, out: Path, metrics: Path | None = None) -> None:
    """Writes the weights without what only training needs (the rig's head) and the manifest's row."""
    saved = torch.load(checkpoint, weights_only=True)
    about = json.loads(saved["about"])
    tensors = {
        n: v for n, v in saved["state"].items() if not n.startswith("rig.") and not n.endswith("num_batches_tracked")
    }
    row = {
        "licence": "Apache-2.0",
        "training_data": TRAINING_DATA,
        "command": command(about["train"]),
        "card": f"{out.stem}.md",
        "metrics": {split.stem: means(split) for split in sorted(metrics.glob("*.json"))} if metrics else {},
        "config": {**about["net"], "rig": 0},
    }
    export_model(tensors, out, row)


def command(train: dict[str, Any]) -> str:
    """The command line that made a checkpoint: the options that are not their defaults."""
    from training.train_audio2keypoint import TrainConfig

    usual = vars(TrainConfig())
    options = [f"--{name.replace('_', '-')} {value}" for name, value in train.items() if value != usual.get(name)]
    return " ".join(
        ["python -m training.train_audio2keypoint", *(o for o in options if not o.startswith(("--out", "--tracks")))]
    )


def means(file: Path) -> dict[str, dict[str, float]]:
    """Lip-opening correlation at lag 0 and number of clips of each speaker, from the JSON of training.evaluate."""
    rows = json.loads(file.read_text())
    by_speaker = {row["speaker"]: [r["r"] for r in rows if r["speaker"] == row["speaker"]] for row in rows}
    return {
        speaker: {"lip_opening_r": round(float(np.mean(rs)), 3), "clips": len(rs)} for speaker, rs in by_speaker.items()
    }


if __name__ == "__main__":
    main()
