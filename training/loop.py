"""What every training script shares, on Lightning Fabric: devices, exact resume, curves, pictures, early stopping.

A script is one file that is read from top to bottom::

    with Run(config, "audio2keypoint") as run:
        net = Net(...)                                     # the seed is set: the same net every time
        optimiser = torch.optim.AdamW(net.parameters())
        net, optimiser = run.fabric.setup(net, optimiser)
        average = Average(net, 0.995)
        run.resume({"net": net, "optimiser": optimiser, "average": average})
        for step in run.steps():
            loss = ...                                     # a batch made from (config.seed, step, run.rank) alone
            optimiser.zero_grad()
            run.fabric.backward(loss)
            optimiser.step()
            average.update(net)
            run.log({"loss/l1": loss})
            if run.due(config.validate_every):
                run.validated(validate(average.net), keep=average.net, net_config=as_json(sizes))

`OUT/last.pt` is where a run goes on, `OUT/best.pt` the weights with the best validation, and TensorBoard finds its
curves in OUT. A run that is killed at any moment and started again by the same command ends on the CPU with the very
bits of one that was not.

Several processes: `torchrun` says how many there are, no option does. Each makes its own batch; gradients are averaged,
so N processes train as one with a batch N times as large; batch norm takes each process's own batch, and the buffers
of process 0 are those that are kept. Loss curves are means over the processes, everything else is process 0's.

    one GPU, or the CPU   likeness-train train MODEL ...
    8 GPUs of a machine   torchrun --standalone --nproc-per-node 8 -m training.cli train MODEL ...
    4 machines of 8       torchrun --nnodes 4 --nproc-per-node 8 --rdzv-backend c10d --rdzv-endpoint FIRST:29500
                              -m training.cli train MODEL ...   (on each; OUT on a disk they share)

Tested on the CPU, with two processes too (gloo). No GPU was at hand when this was written: CUDA, NCCL and several
machines rest on Fabric's word, and exactness on a GPU also needs deterministic kernels.
"""

from __future__ import annotations

import copy
import inspect
import json
import logging
import math
import os
import signal
import time
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from types import FrameType
from typing import Annotated, Any, Literal, Protocol, Self, TypeVar

import numpy as np
import torch
from lightning_fabric import Fabric, seed_everything
from lightning_fabric.strategies.ddp import DDPStrategy
from torch import Tensor, nn

from engine.errors import Cancelled, LikenessError
from training.checkpoint import VERSION, TrainingError, load, random_state, set_random_state, write
from training.config import MAY_CHANGE, ConfigError, Least, as_json, as_options, changes, check
from training.provenance import hardware, revision
from training.screen import Screen

Net = TypeVar("Net", bound=nn.Module)

SAVE_S = 600
"""A checkpoint is written at least this often, seconds, however rare validations are."""


class Terminated(LikenessError):
    """SIGTERM came; the checkpoint was written."""

    exit_code = 143


@dataclass(frozen=True, kw_only=True)
class RunConfig:
    """What every training run is given; a script's own dataclass adds to it (see training.config)."""

    out: Annotated[Path, "folder for checkpoints and curves; a run that is there goes on", MAY_CHANGE] = Path(
        "runs/run"
    )
    steps: Annotated[int, "batches to train on", Least(1), MAY_CHANGE] = 1000
    seed: Annotated[int, "other numbers give other weights and batches", Least(0)] = 0
    accelerator: Annotated[Literal["auto", "cpu", "cuda", "mps"], "what computes", MAY_CHANGE] = "auto"
    precision: Annotated[Literal["32-true", "bf16-mixed"], "numbers of the forward pass"] = "32-true"
    threads: Annotated[int, "threads of a process on the CPU; 0: as many as torch takes", Least(0), MAY_CHANGE] = 0
    validate_every: Annotated[int, "steps between validations; 0: at the end", Least(0)] = 100
    sample_every: Annotated[int, "steps between pictures; 0: at the end", Least(0), MAY_CHANGE] = 500
    log_every: Annotated[int, "steps that a point of a loss curve is the mean of", Least(1), MAY_CHANGE] = 25
    patience: Annotated[int, "validations without a better one to stop after; 0: never", Least(0), MAY_CHANGE] = 0
    minutes: Annotated[float, "stop after so long; the same command goes on; 0: never", Least(0), MAY_CHANGE] = 0.0

    def __post_init__(self) -> None:
        check(self)
        if self.seed >= 2**32:
            raise ConfigError(f"--seed must be below {2**32}, not {self.seed}.")


class Stateful(Protocol):
    """A net, an optimiser, a rate schedule, an average: what a checkpoint holds."""

    def state_dict(self) -> Any: ...

    def load_state_dict(self, state_dict: Any, /) -> Any: ...


class Average:
    """Exponential moving average of a net, buffers too, that forgets its beginning quickly.

    After n updates the next one moves it by max(1 - `keep`, 10 / (n + 10)) of the way. `net` is the averaged net, in
    eval mode, on the device of the net it was made from (Fabric's wrapping may be on or off).
    """

    def __init__(self, net: nn.Module, keep: float) -> None:
        self.net = copy.deepcopy(bare(net)).eval().requires_grad_(False)
        self.keep, self.count = keep, 0

    @torch.no_grad()
    def update(self, net: nn.Module) -> None:
        """Moves the average towards `net`; counters (whole numbers) are taken over as they are."""
        share = max(1 - self.keep, 10 / (self.count + 10))
        now = bare(net).state_dict()
        for name, old in self.net.state_dict().items():
            new = now[name].detach()
            if old.is_floating_point() and self.count:
                old.add_(new - old, alpha=share)
            else:
                old.copy_(new)
        self.count += 1

    def state_dict(self) -> dict[str, Any]:
        return {"net": self.net.state_dict(), "count": self.count}

    def load_state_dict(self, state_dict: Mapping[str, Any]) -> None:
        self.net.load_state_dict(state_dict["net"])
        self.count = state_dict["count"]


class _Wish(IntEnum):
    """What the end of a step has to do; of several processes the greatest counts."""

    NOTHING = 0
    SAVE = 1
    TIME_IS_UP = 2
    INTERRUPT = 3
    TERMINATE = 4


class Run:
    """One training run: see the top of this file. Use it in a `with` block.

    `model`: the name that `likeness-train train` knows it by. `unused_parameters`: whether some trained parameters of
    a net get no gradient in some steps (several processes then have to be told). `facts` is the script's own to add to
    what best.pt says of itself, as JSON: {"speakers": [...]} tells `likeness-train evaluate` who is unseen.
    Raises TrainingError when the machine lacks the accelerator or the folder cannot be used.
    """

    def __init__(self, config: RunConfig, model: str, *, unused_parameters: bool = False) -> None:
        self.config, self.model = config, model
        if config.threads:
            torch.set_num_threads(config.threads)
        self.fabric = _fabric(config, unused_parameters)
        self.step, self.waited, self.seconds = 0, 0, 0.0
        self.best: dict[str, float] = {}
        self.facts: dict[str, Any] = {}
        self._parts: Mapping[str, Stateful] | None = None
        self._sums: dict[str, tuple[Tensor | float, int]] = {}
        self._signal: int | None = None
        self._save_due = False
        self._screen = Screen(config.steps, quiet=self.rank > 0)
        self._board: Any = None
        seed_everything(config.seed, verbose=False)
        try:
            config.out.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise TrainingError(f"{config.out} cannot be made: {error.strerror}; choose another --out.") from error

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Closes the curves and leaves the other processes."""
        self._screen.stop()
        if self._board is not None:
            self._board.close()
        if self.processes > 1 and torch.distributed.is_initialized():
            torch.distributed.destroy_process_group()

    @property
    def rank(self) -> int:
        """Number of this process, from 0."""
        return self.fabric.global_rank

    @property
    def processes(self) -> int:
        return self.fabric.world_size

    @property
    def stopped_early(self) -> bool:
        """Whether the last `patience` validations brought nothing better."""
        return 0 < self.config.patience <= self.waited

    @property
    def finished(self) -> bool:
        """Whether no step is left; False after `minutes` ran out."""
        return self.step >= self.config.steps or self.stopped_early

    def due(self, every: int) -> bool:
        """Whether something done every so many steps (0: only at the end) is due in this step; in the last it is."""
        done = self.step + 1
        return done == self.config.steps or (every > 0 and done % every == 0)

    def resume(self, parts: Mapping[str, Stateful]) -> None:
        """Says what a checkpoint is made of, and goes on from `OUT/last.pt` if there is one.

        Raises TrainingError when it is damaged, or is that of a run with other settings.
        """
        self._parts = parts
        file = self.config.out / "last.pt"
        if file.exists():
            self._load(file)
            self._screen.say(f"Going on from {file}, {self.step} of {self.config.steps} steps.")
        elif self.rank:
            # Weights are made alike everywhere, what is drawn while training (dropout) is not.
            seed_everything(
                int(np.random.SeedSequence([self.config.seed, self.rank]).generate_state(1)[0]), verbose=False
            )
        if self.rank == 0:
            from torch.utils.tensorboard import SummaryWriter

            # What a killed run wrote after its last checkpoint is taken from the curves.
            self._board = SummaryWriter(str(self.config.out), purge_step=self.step + 1 if self.step else None)
            if not self.step:
                rows = "\n".join(f"| {name} | {value} |" for name, value in as_json(self.config).items())
                self._board.add_text("config", f"| | |\n|---|---|\n{rows}")

    def steps(self) -> Iterator[int]:
        """The numbers of the steps that are left; after each, what is due is logged, saved and obeyed.

        Raises Cancelled or Terminated after a SIGINT or SIGTERM, once the checkpoint is written.
        """
        if self._parts is None:
            raise RuntimeError("Run.resume comes before Run.steps")
        if self.finished:
            self._screen.say(f"{self.config.out} is finished, {self.step} steps; another --out begins anew.")
        started = saved = time.monotonic()
        before = self.seconds
        with self._signals(), self._screen.bar(self.step):
            while not self.finished:
                yield self.step
                self.step += 1
                self.seconds = before + time.monotonic() - started
                self._screen.advance(self.step)
                wish = self._wish(started, saved)
                if self.step % self.config.log_every == 0 or self.finished or wish or self._save_due:
                    self._flush()
                if wish or self._save_due or self.finished:
                    self._save()
                    saved = time.monotonic()
                if wish > _Wish.SAVE:
                    self._leave(wish)
                    return
        if self.stopped_early:
            self._screen.say(
                f"Stopped early after {self.step} steps: {self.waited} validations brought nothing better."
            )

    def log(self, values: Mapping[str, Tensor | float]) -> None:
        """Adds to the curves; every process gives the same names. Nothing waits for the device until a point is due."""
        for tag, value in values.items():
            total, count = self._sums.get(tag, (0.0, 0))
            self._sums[tag] = (total + (value.detach() if isinstance(value, Tensor) else value), count + 1)

    def picture(self, tag: str, picture_HWC: np.ndarray) -> None:
        """Puts an RGB picture (H, W, 3) uint8 on the board."""
        if self._board is not None:
            self._board.add_image(tag, picture_HWC, self.step + 1, dataformats="HWC")

    def validated(
        self,
        scores: Mapping[str, float],
        keep: nn.Module,
        net_config: Mapping[str, Any],
        *,
        key: str = "mean",
        lower: bool = False,
    ) -> bool:
        """Puts scores on the curves and, where `key`'s is the best so far, `keep` into `OUT/best.pt`; whether it was.

        Every process calls it; process 0's scores count (others may give {}). `net_config`: what the net is made with,
        as JSON. `lower`: less is better. The checkpoint follows at the end of the step.
        """
        own: dict[str, float] = self.fabric.broadcast(dict(scores))
        old = self.best.get(key, math.inf if lower else -math.inf)
        better = own[key] < old if lower else own[key] > old
        self.waited = 0 if better else self.waited + 1
        if better:
            self.best = own
        if self.rank == 0:
            for name, score in own.items():
                self._board.add_scalar(f"validation/{name}", score, self.step + 1)
            if better:
                state = {name: value.detach().cpu() for name, value in bare(keep).state_dict().items()}
                about = self._about(net_config, own)
                write(self.config.out / "best.pt", {"version": VERSION, "state": state, "about": json.dumps(about)})
        self._screen.say(f"step {self.step + 1}: {key} {own[key]:.4g}" + (", the best so far" if better else ""))
        self._save_due = True
        return better

    def _about(self, net_config: Mapping[str, Any], scores: Mapping[str, float]) -> dict[str, Any]:
        """What `best.pt` says of itself; training.export makes the model card of it."""
        options = as_options(self.config, leave_out=("out",))
        return {
            "model": self.model,
            "config": as_json(self.config),
            "net": dict(net_config),
            "step": self.step + 1,
            "scores": dict(scores),
            "seconds": round(self.seconds, 1),
            "hardware": hardware(self.fabric.device, self.processes),
            "command": f"likeness-train train {self.model} {options}".strip(),
            "revision": revision(),
            "torch": torch.__version__,
            **self.facts,
        }

    def _flush(self) -> None:
        """Means since the last time go onto the curves; raises TrainingError when one is no number."""
        if self._sums:
            tags = sorted(self._sums)
            means = torch.stack(
                [
                    torch.as_tensor(self._sums[tag][0] / self._sums[tag][1], device=self.fabric.device).float()
                    for tag in tags
                ]
            )
            self._sums = {}
            if self.processes > 1:
                self.fabric.all_reduce(means, reduce_op="mean")
            values = dict(zip(tags, means.tolist(), strict=True))
            for tag, value in values.items():
                if not math.isfinite(value):
                    raise TrainingError(f"{tag} is {value} at step {self.step}: training diverged; try a lower rate.")
                if self._board is not None:
                    self._board.add_scalar(tag, value, self.step)
            self._screen.losses(values)

    def _wish(self, started: float, saved: float) -> _Wish:
        """What this or another process wants at the end of the step."""
        now, own = time.monotonic(), _Wish.NOTHING
        if self._signal is not None:
            own = _Wish.TERMINATE if self._signal == signal.SIGTERM else _Wish.INTERRUPT
        elif 0 < self.config.minutes * 60 <= now - started:
            own = _Wish.TIME_IS_UP
        elif now - saved >= SAVE_S:
            own = _Wish.SAVE
        if self.processes == 1:
            return own
        if self.step % self.config.log_every and not self.finished:
            return _Wish.NOTHING  # asking one another at every step would cost more than it gains
        wish = torch.tensor(int(own), device=self.fabric.device)
        self.fabric.all_reduce(wish, reduce_op="max")
        return _Wish(int(wish))

    def _leave(self, wish: _Wish) -> None:
        where = f"at step {self.step} of {self.config.steps}; the same command goes on from there."
        if wish is _Wish.INTERRUPT:
            raise Cancelled(f"Stopped {where}")
        if wish is _Wish.TERMINATE:
            raise Terminated(f"Stopped {where}")
        if not self.finished:
            self._screen.say(f"{self.config.minutes:g} minutes are over {where}")

    @contextmanager
    def _signals(self) -> Generator[None]:
        """SIGINT and SIGTERM wait for the end of the step; a second SIGINT does not wait."""

        def note(number: int, _: FrameType | None) -> None:
            if self._signal is not None and number == signal.SIGINT:
                raise KeyboardInterrupt
            self._signal = self._signal or number

        before = {number: signal.signal(number, note) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for number, handler in before.items():
                signal.signal(number, handler)

    def _save(self) -> None:
        """Writes `OUT/last.pt`, once for all processes."""
        self._save_due = False
        randoms: list[Any] = [random_state(self.fabric.device)]
        if self.processes > 1:
            randoms *= self.processes
            torch.distributed.all_gather_object(randoms, randoms[0])
        if self.rank == 0 and self._parts is not None:
            state = {
                "version": VERSION,
                "model": self.model,
                "config": json.dumps(as_json(self.config)),
                "parts": {name: part.state_dict() for name, part in self._parts.items()},
                "random": randoms,
                "step": self.step,
                "waited": self.waited,
                "best": self.best,
                "seconds": self.seconds,
            }
            write(self.config.out / "last.pt", state)
            self._board.flush()
        self.fabric.barrier()

    def _load(self, file: Path) -> None:
        saved = load(file)
        try:
            other = changes(json.loads(saved["config"]), self.config)
            if saved["model"] != self.model:
                other.insert(0, f"model {saved['model']}, now {self.model}")
            if len(saved["random"]) != self.processes:
                other.append(f"{len(saved['random'])} processes, now {self.processes}")
            if other:
                raise TrainingError(
                    f"{file} is of a run with other settings ({'; '.join(other)}): give those, or another --out."
                )
            for name, part in (self._parts or {}).items():
                part.load_state_dict(saved["parts"][name])
            set_random_state(saved["random"][self.rank], self.fabric.device)
            self.step, self.waited = saved["step"], saved["waited"]
            self.best, self.seconds = saved["best"], saved["seconds"]
        except (LookupError, TypeError, ValueError, RuntimeError) as error:
            raise TrainingError(
                f"{file} does not fit the program any more: choose another --out or delete that file."
            ) from error


def channels_last(net: Net) -> Net:
    """The same net with its weights laid out as CPUs and tensor cores like them."""
    return net.to(memory_format=torch.channels_last)  # type: ignore[reportCallIssue]


def bare(net: nn.Module) -> nn.Module:
    """The net without Fabric's wrapping."""
    return net.module if hasattr(net, "_forward_module") else net  # type: ignore[return-value]


def _fabric(config: RunConfig, unused_parameters: bool) -> Fabric:
    """Fabric on the accelerator, with as many processes as torchrun started."""
    processes, here = (int(os.environ.get(name, "1")) for name in ("WORLD_SIZE", "LOCAL_WORLD_SIZE"))
    # Buffers are not exchanged: it would write into what a second forward pass still needs for its gradient.
    known = inspect.signature(nn.parallel.DistributedDataParallel).parameters
    buffers = "forward_sync_buffers" if "forward_sync_buffers" in known else "broadcast_buffers"  # torch before 2.13
    ddp: dict[str, Any] = {"find_unused_parameters": unused_parameters, buffers: False}
    logging.getLogger("lightning_fabric").setLevel(logging.WARNING)  # it tells what everybody knows
    try:
        fabric = Fabric(
            accelerator=config.accelerator,
            devices=here,
            num_nodes=processes // here,
            strategy=DDPStrategy(**ddp) if processes > 1 else "auto",
            precision=config.precision,
        )
    except (RuntimeError, ValueError) as error:
        raise TrainingError(
            f"This machine cannot train on {here} x {config.accelerator}; use --accelerator auto, or fewer processes."
        ) from error
    fabric.launch()
    return fabric
