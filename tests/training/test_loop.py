"""Runs go on bit for bit after a kill, stop when told to, and train alike in one process and in two."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated, Any

import numpy as np
import pytest
import torch
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator
from torch import nn

from engine.errors import Cancelled
from training.checkpoint import TrainingError, load
from training.config import ConfigError
from training.loop import Average, Run, RunConfig

SCRIPT = """
import os, random, signal, sys, time, warnings
from dataclasses import dataclass
from typing import Annotated
import numpy as np, torch
from torch import nn
from engine.errors import LikenessError
from training.config import MAY_CHANGE, add_options, from_options
from training.loop import Average, Run, RunConfig
import argparse

warnings.simplefilter("error")

@dataclass(frozen=True, kw_only=True)
class Config(RunConfig):
    batch: int = 8
    dropout: float = 0.2
    pause: float = 0.0
    die: Annotated[int, "step to be killed in, between best.pt and last.pt", MAY_CHANGE] = -1

parser = argparse.ArgumentParser()
add_options(parser, Config)
config = from_options(Config, parser.parse_args())
try:
    with Run(config, "toy") as run:
        net = nn.Sequential(nn.Linear(4, 16), nn.ReLU(), nn.Dropout(config.dropout), nn.Linear(16, 2))
        optimiser = torch.optim.AdamW(net.parameters(), 0.01)
        net, optimiser = run.fabric.setup(net, optimiser)
        average = Average(net, 0.9)
        run.resume({"net": net, "optimiser": optimiser, "average": average})
        for step in run.steps():
            rng = np.random.default_rng([config.seed, step, run.rank])
            x = torch.from_numpy(rng.normal(size=(config.batch, 4)).astype(np.float32))
            if config.dropout:
                x = x + random.random() * 0.1 + float(np.random.normal()) * 0.1
            loss = (net(x) - x[:, :2].sin()).square().mean()
            optimiser.zero_grad()
            run.fabric.backward(loss)
            optimiser.step()
            average.update(net)
            run.log({"loss/l2": loss})
            if run.due(config.validate_every):
                score = -float((average.net(torch.ones(1, 4))).square().sum())
                run.validated({"mean": score} if run.rank == 0 else {}, average.net, {"inner": 16})
            if step == config.die:
                os.kill(os.getpid(), signal.SIGKILL)
            if run.rank == 0:
                print("step", step, flush=True)
            time.sleep(config.pause)
        torch.save(dict(net.state_dict()), config.out / f"rank{run.rank}.pt")
except LikenessError as error:
    print(error, file=sys.stderr)
    sys.exit(error.exit_code)
"""


@dataclass(frozen=True, kw_only=True)
class Toy(RunConfig):
    """The toy's settings."""

    width: Annotated[int, "hidden numbers"] = 8
    poison: Annotated[int, "step whose loss is no number"] = -1
    best_at: Annotated[int, "step after which nothing gets better"] = 10**6


def toy(config: Toy, model: str = "toy", interrupt: int = -1) -> Run:
    """Trains a small net on noise; sends itself a SIGINT in the step `interrupt`."""
    with Run(config, model) as run:
        net = nn.Linear(4, 2)
        optimiser = torch.optim.SGD(net.parameters(), 0.1)
        net, optimiser = run.fabric.setup(net, optimiser)
        run.resume({"net": net, "optimiser": optimiser})
        run.facts["speakers"] = ["s1"]
        for step in run.steps():
            x = torch.from_numpy(np.random.default_rng([config.seed, step]).normal(size=(4, 4)).astype(np.float32))
            loss = net(x).square().mean() * (float("nan") if step == config.poison else 1)
            optimiser.zero_grad()
            run.fabric.backward(loss)
            optimiser.step()
            run.log({"loss/l2": loss, "loss/step": float(step)})
            if run.due(config.sample_every):
                run.picture("noise", np.zeros((8, 8, 3), np.uint8))
            if run.due(config.validate_every):
                run.validated({"mean": float(min(step, config.best_at))}, net, {})
            if step == interrupt:
                os.kill(os.getpid(), signal.SIGINT)
    return run


def settings(out: Path, **more: Any) -> Toy:
    values: dict[str, Any] = {"steps": 20, "validate_every": 5, "log_every": 5} | more
    return Toy(out=out, accelerator="cpu", threads=1, **values)


def weights(out: Path) -> dict[str, torch.Tensor]:
    return load(out / "last.pt")["parts"]["net"]


def start(script: Path, out: Path, *options: str, several: int = 0) -> subprocess.Popen[str]:
    run = ["-m", "torch.distributed.run", "--standalone", f"--nproc-per-node={several}"] if several else []
    words = ["--out", str(out), "--accelerator", "cpu", "--threads", "1", "--log-every", "5", *options]
    environment = os.environ | {"PYTHONPATH": str(Path(__file__).parents[2]), "OMP_NUM_THREADS": "1"}
    return subprocess.Popen(
        [sys.executable, *run, str(script), *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
    )


def finish(process: subprocess.Popen[str], code: int = 0) -> str:
    """What a process said on standard error; it must end with `code`."""
    told = process.communicate(timeout=200)[1]
    assert process.returncode == code, told
    return told


def kill_at(process: subprocess.Popen[str], step: int, how: int) -> None:
    assert process.stdout is not None
    for line in process.stdout:
        if line.strip() == f"step {step}":
            process.send_signal(how)
            return
    raise AssertionError(finish(process))


@pytest.fixture(scope="module")
def script(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("script") / "toy.py"
    path.write_text(SCRIPT)
    return path


def alike(one: Any, two: Any) -> bool:
    """Whether two trees of tensors and numbers are the same to the bit."""
    if isinstance(one, torch.Tensor):
        return torch.equal(one, two)
    if isinstance(one, dict):
        return one.keys() == two.keys() and all(alike(one[key], two[key]) for key in one)
    if isinstance(one, list | tuple):
        return len(one) == len(two) and all(map(alike, one, two))
    return one == two


def test_a_killed_run_ends_with_the_bits_of_one_that_was_not(script: Path, tmp_path: Path) -> None:
    options = ("--steps", "60", "--validate-every", "7", "--pause", "0.005")
    whole = start(script, tmp_path / "whole", *options)
    finish(start(script, tmp_path / "broken", *options, "--die", "20"), -signal.SIGKILL)
    assert load(tmp_path / "broken" / "last.pt")["step"] == 14
    again = start(script, tmp_path / "broken", *options)
    kill_at(again, 44, signal.SIGTERM)
    assert "the same command goes on from there" in finish(again, 143)
    assert 45 <= load(tmp_path / "broken" / "last.pt")["step"] < 60
    last = start(script, tmp_path / "broken", *options)
    finish(last)
    finish(whole)

    one, two = (load(tmp_path / name / "last.pt") for name in ("whole", "broken"))
    for name in ("parts", "random", "best", "step", "waited"):
        assert alike(one[name], two[name]), name
    one, two = (load(tmp_path / name / "best.pt")["state"] for name in ("whole", "broken"))
    assert alike(one, two)


@pytest.mark.slow
def test_two_processes_train_as_one_with_twice_the_batch(script: Path, tmp_path: Path) -> None:
    options = ("--steps", "30", "--validate-every", "10", "--dropout", "0")
    pair = start(script, tmp_path / "pair", *options, several=2)
    told = finish(pair)
    zero, one = (torch.load(tmp_path / "pair" / f"rank{rank}.pt", weights_only=True) for rank in (0, 1))
    assert alike(zero, one)
    saved = load(tmp_path / "pair" / "last.pt")
    assert alike(saved["parts"]["net"], zero)
    assert len(saved["random"]) == 2
    assert not alike(saved["random"][0], saved["random"][1])
    assert told.count("the best so far") == len({line for line in told.splitlines() if "the best so far" in line})

    single = tmp_path / "single.py"
    both = (
        "np.concatenate([np.random.default_rng([config.seed, step, r]).normal(size=(config.batch, 4)) for r in (0, 1)])"
    )
    single.write_text(SCRIPT.replace("rng.normal(size=(config.batch, 4))", both))
    alone = start(single, tmp_path / "alone", *options)
    finish(alone)
    for name, value in weights(tmp_path / "alone").items():
        torch.testing.assert_close(value, zero[name], atol=1e-5, rtol=0)

    again = start(script, tmp_path / "pair", *options)
    assert "2 processes, now 1" in finish(again, TrainingError.exit_code)


def test_ctrl_c_waits_for_the_step_and_the_checkpoint(tmp_path: Path) -> None:
    before = signal.getsignal(signal.SIGINT)
    with pytest.raises(Cancelled, match=r"Stopped at step 8 of 20; the same command goes on from there\."):
        toy(settings(tmp_path / "a"), interrupt=7)
    assert signal.getsignal(signal.SIGINT) is before
    assert load(tmp_path / "a" / "last.pt")["step"] == 8
    toy(settings(tmp_path / "a"))
    toy(settings(tmp_path / "b"))
    assert alike(weights(tmp_path / "a"), weights(tmp_path / "b"))


def test_minutes_stop_a_run_and_the_next_one_goes_on(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    config = settings(tmp_path, minutes=1e-9)
    run = toy(config)
    assert run.step == 1
    assert not run.finished
    assert "minutes are over at step 1 of 20" in capsys.readouterr().err
    assert toy(config).step == 2
    done = toy(replace(config, minutes=0))
    assert done.finished
    assert done.step == 20
    capsys.readouterr()
    toy(config)
    assert "is finished, 20 steps" in capsys.readouterr().err
    assert toy(replace(config, minutes=0, steps=25)).step == 25


def test_it_stops_early_and_stays_stopped(tmp_path: Path) -> None:
    config = settings(tmp_path, best_at=5, patience=2, steps=100)
    run = toy(config)
    assert run.stopped_early
    assert run.step == 20  # better at 5 and 10 steps, not at 15 and 20
    assert toy(config).step == 20
    assert load(tmp_path / "best.pt")["about"].count('"step": 10')
    assert toy(replace(config, patience=3)).step == 25


def test_another_runs_checkpoint_is_refused_by_name(tmp_path: Path) -> None:
    config = settings(tmp_path)
    toy(config)
    with pytest.raises(TrainingError, match=r"\(--seed 0, now 3; --width 8, now 9\): give those, or another --out"):
        toy(replace(config, seed=3, width=9, threads=2, patience=5))
    with pytest.raises(TrainingError, match="model toy, now other"):
        toy(config, model="other")
    torch.set_num_threads(1)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 nothing"])
def test_a_damaged_checkpoint_is_one_sentence(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "last.pt").write_bytes(content)
    with pytest.raises(TrainingError, match="is damaged"):
        toy(settings(tmp_path))


def test_a_loss_that_is_no_number_ends_the_run_before_its_checkpoint(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match=r"loss/l2 is nan at step 15: training diverged"):
        toy(settings(tmp_path, poison=12))
    assert load(tmp_path / "last.pt")["step"] == 10


def test_a_checkpoint_that_cannot_be_written_leaves_the_last_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    toy(settings(tmp_path))

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(TrainingError, match="No space left on device"):
        toy(settings(tmp_path, steps=40))
    assert load(tmp_path / "last.pt")["step"] == 20


def test_curves_are_means_and_pictures_are_there(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        toy(settings(tmp_path, steps=10, sample_every=4), interrupt=2)
    toy(settings(tmp_path, steps=10, sample_every=4))
    board = EventAccumulator(str(tmp_path), size_guidance={"images": 0})
    board.Reload()
    assert [(point.step, point.value) for point in board.Scalars("loss/step")] == [(3, 1.0), (5, 3.5), (10, 7.0)]
    assert [(point.step, point.value) for point in board.Scalars("validation/mean")] == [(5, 4.0), (10, 9.0)]
    assert [point.step for point in board.Images("noise")] == [4, 8, 10]


def test_what_a_killed_run_wrote_after_its_checkpoint_is_taken_from_the_curves(tmp_path: Path) -> None:
    config = settings(tmp_path, steps=40, validate_every=5, log_every=1, poison=17)
    with pytest.raises(TrainingError):
        toy(config)
    time.sleep(1.1)  # TensorBoard orders files by the second
    with pytest.raises(TrainingError):
        toy(config)
    board = EventAccumulator(str(tmp_path))
    board.Reload()
    assert [point.step for point in board.Scalars("loss/l2")] == list(range(1, 18))


def test_the_best_says_what_made_it(tmp_path: Path) -> None:
    toy(settings(tmp_path, width=9, best_at=8))
    about = json.loads(load(tmp_path / "best.pt")["about"])
    assert about["model"] == "toy"
    assert about["speakers"] == ["s1"]
    assert about["step"] == 10
    assert about["scores"] == {"mean": 8.0}
    assert about["command"].startswith("likeness-train train toy --steps 20 --accelerator cpu")
    assert "--width 9" in about["command"]
    assert str(tmp_path) not in about["command"]
    assert about["seconds"] >= 0
    assert "core" in about["hardware"]
    assert os.uname().nodename not in about["hardware"]


def test_the_average_forgets_its_beginning_quickly() -> None:
    net = nn.BatchNorm1d(3)
    average = Average(net, 0.9)
    expected, values = 0.0, np.random.default_rng(0).normal(size=300)
    for count, value in enumerate(values):
        nn.init.constant_(net.weight, float(value))
        net.running_mean = torch.full((3,), float(value))
        net.num_batches_tracked = torch.tensor(count)
        average.update(net)
        expected += (value - expected) * max(0.1, 10 / (count + 10))
    kept = average.net.state_dict()
    assert kept["weight"].tolist() == pytest.approx([expected] * 3, abs=1e-5)
    assert kept["running_mean"].tolist() == pytest.approx([expected] * 3, abs=1e-5)
    assert kept["num_batches_tracked"] == 299
    other = Average(net, 0.9)
    other.load_state_dict(average.state_dict())
    assert alike(other.state_dict(), average.state_dict())


def test_wrong_settings_are_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="--steps must be at least 1, not 0"):
        Toy(steps=0)
    with pytest.raises(ConfigError, match="--seed must be below"):
        Toy(seed=2**32)
    if not torch.cuda.is_available():
        with pytest.raises(TrainingError, match="cannot train on 1 x cuda; use --accelerator auto"):
            toy(replace(settings(tmp_path), accelerator="cuda"))
    (tmp_path / "file").touch()
    with pytest.raises(TrainingError, match="choose another --out"):
        toy(settings(tmp_path / "file"))
