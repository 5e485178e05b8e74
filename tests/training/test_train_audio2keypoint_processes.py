"""The real training script in two processes (gloo, on the CPU): both end with the same weights."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import torch

from training.checkpoint import load
from training.config import as_options
from training.train_audio2keypoint import TrainConfig

BOTH = """
import os, sys, torch
from training import cli, train_audio2keypoint as script
kept = {}

def keep(name):
    make = getattr(script, name)
    def made(*arguments):
        kept[name] = make(*arguments)
        return kept[name]
    setattr(script, name, made)

keep("make_net"), keep("make_discriminator")
code = cli.main(sys.argv[2:])
weights = {name: dict(net.named_parameters()) for name, net in kept.items()}
torch.save(weights, os.path.join(sys.argv[1], "rank" + os.environ["RANK"] + ".pt"))
sys.exit(code)
"""


@pytest.mark.slow
def test_two_processes_end_with_the_same_weights(dataset: Path, tmp_path: Path) -> None:
    script, out = tmp_path / "both.py", tmp_path / "out"
    script.write_text(BOTH)
    config = TrainConfig(
        data=dataset,
        out=out,
        steps=12,
        batch=6,
        frames=32,
        width=16,
        depth=2,
        validate_every=6,
        threads=1,
        accelerator="cpu",
        precision="32-true",
        discriminate_from=2,
        rig_lips_every=4,
    )
    options = as_options(config, leave_out=("data", "out")).split()
    train = ["train", "audio2keypoint", *options, "--data", str(dataset), "--out", str(out)]
    words = ["-m", "torch.distributed.run", "--standalone", "--nproc-per-node=2", str(script), str(tmp_path)]
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2]), "OMP_NUM_THREADS": "1"}

    def start() -> subprocess.CompletedProcess[str]:
        command_line = [sys.executable, *words, *train]
        return subprocess.run(command_line, env=environment, capture_output=True, text=True, check=False, timeout=250)

    ended = start()
    assert ended.returncode == 0, ended.stderr
    zero, one = (torch.load(tmp_path / f"rank{rank}.pt", weights_only=True) for rank in (0, 1))
    assert_same(zero, one)
    saved = load(out / "last.pt")
    assert saved["step"] == 12
    kept = {name: saved["parts"][part] for name, part in (("make_net", "net"), ("make_discriminator", "discriminator"))}
    assert_same(zero, kept)
    assert all(state["step"] == 12 for state in saved["parts"]["optimiser"]["state"].values())


def assert_same(weights: dict[str, dict[str, torch.Tensor]], others: dict[str, dict[str, torch.Tensor]]) -> None:
    """The weights of every net are the others' to the bit."""
    assert weights.keys() == others.keys()
    for name, own in weights.items():
        assert own
        assert all(torch.equal(value, others[name][key]) for key, value in own.items())
