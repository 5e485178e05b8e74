"""Exported weights are those that were trained, in half precision, with an honest row."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file

from engine.nets.audio2keypoint import TINY, Audio2Keypoint, from_weights
from training.export_audio2keypoint import export
from training.train_audio2keypoint import TrainConfig, save


def test_export_and_back(tmp_path: Path) -> None:
    torch.manual_seed(0)
    net = Audio2Keypoint(dataclasses.replace(TINY, rig=6), 29).eval()
    save(tmp_path / "best.pt", net, TrainConfig(steps=12, hold_out="p1", out="somewhere"), 12, {"mean": 0.5})
    metrics = tmp_path / "evaluation"
    metrics.mkdir()
    clips = [{"speaker": "p0", "r": 0.5}, {"speaker": "p0", "r": 0.7}, {"speaker": "p1", "r": 0.25}]
    (metrics / "test.json").write_text(json.dumps(clips))

    export(tmp_path / "best.pt", tmp_path / "models" / "net-v1.safetensors", metrics)

    (row,) = json.loads((tmp_path / "models" / "manifest.json").read_text())["models"]
    assert row["name"] == "net-v1"
    assert row["card"] == "net-v1.md"
    assert row["command"] == "python -m training.train_audio2keypoint --steps 12 --hold-out p1"
    assert row["metrics"] == {
        "test": {"p0": {"lip_opening_r": 0.6, "clips": 2}, "p1": {"lip_opening_r": 0.25, "clips": 1}}
    }
    weights = load_file(tmp_path / "models" / "net-v1.safetensors")
    assert not any(name.startswith("rig.") for name in weights)
    again = from_weights(weights, row["config"])
    mel, face = torch.randn(1, 64, TINY.mels), torch.zeros(1, 136)
    assert np.allclose(again(mel, face).detach(), net(mel, face).detach(), atol=0.02)
