"""Characters against log-mel, both trained and both in noise, by one command."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import torch

from engine.nets.acoustic import Acoustic, AcousticConfig
from training import cli
from training.ablate_features import Score, table


def checkpoint(file: Path) -> Path:
    """An acoustic model that learnt nothing."""
    torch.manual_seed(0)
    sizes = AcousticConfig(width=12, kernel=3, dilations=(1, 2, 1), ahead=(1, 2, 0), dropout=0.0)
    config = {"width": 12, "kernel": 3, "dilations": [1, 2, 1], "ahead": [1, 2, 0], "dropout": 0.0}
    about = {"model": "acoustic", "config": {}, "net": config, "step": 1, "scores": {}, "seconds": 1.0}
    about |= {"hardware": "", "command": "", "revision": "", "torch": ""}
    torch.save({"state": Acoustic(sizes).state_dict(), "about": json.dumps(about)}, file)
    return file


def test_both_are_trained_and_held_against_held_out_clips(
    dataset: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ["--steps", "6", "--validate-every", "3", "--hearings", "1", "--batch", "4", "--frames", "8"]
    small = ["--threads", "1", "--hidden", "8", "--widths", "8,8,8,8", "--hold-out", "p1"]
    acoustic = checkpoint(tmp_path / "acoustic.pt")
    command = ["ablate-features", "--data", str(dataset), "--out", str(tmp_path / "out"), "--features", str(acoustic)]
    assert cli.main([*command, *options, *small]) == 0
    said = capsys.readouterr().out
    scores = json.loads((tmp_path / "out" / "val.json").read_text())
    assert {score["features"] for score in scores} == {"characters", "log-mel"}
    assert {score["noise_db"] for score in scores} == {None, 20.0, 10.0, 5.0}
    assert {score["speaker"] for score in scores if not score["seen"]} == {"p1", "p9"}
    assert all(np.isfinite(score["lip_r"]) for score in scores)
    assert (tmp_path / "out" / "val.md").read_text().strip() in said
    assert said.count("2 unseen") == 2


def test_speakers_count_the_same_however_many_clips_they_have() -> None:
    def of(speaker: str, clip: str, lip_r: float) -> list[Score]:
        return [
            Score(features="log-mel", clip=clip, speaker=speaker, seen=False, noise_db=db, lip_r=lip_r)
            for db in (None, 20.0, 10.0, 5.0)
        ]

    assert "0.500" in table([*of("a", "1", 1.0), *of("a", "2", 1.0), *of("a", "3", 1.0), *of("b", "4", 0.0)])
