"""Checkpoint files: written whole or not at all, loaded without running anything that is in them.

`last.pt` holds all that a run needs to go on; `best.pt` is {"version": 1, "state": state_dict, "about": JSON text}, see
`training.loop.Run`.
"""

from __future__ import annotations

import os
import random
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import torch

from engine.errors import LikenessError

VERSION = 1
"""Version of both files."""


class TrainingError(LikenessError):
    """A run cannot begin or go on, or its checkpoint is of no use."""

    exit_code = 7


def write(file: Path, state: Mapping[str, Any]) -> None:
    """Writes a checkpoint whole or not at all, a power cut included."""
    part = file.with_name(file.name + ".part")
    try:
        with part.open("wb") as out:
            torch.save(dict(state), out)
            out.flush()
            os.fsync(out.fileno())
        part.replace(file)
    except (OSError, RuntimeError) as error:
        raise TrainingError(f"{file} cannot be written ({error}); make room there and start again.") from error


def load(file: Path) -> dict[str, Any]:
    """A checkpoint, its tensors on the CPU; raises TrainingError when it is missing, damaged or of a later version."""
    try:
        saved: dict[str, Any] = torch.load(file, map_location="cpu", weights_only=True)
    except FileNotFoundError as error:
        raise TrainingError(f"There is no checkpoint {file}.") from error
    except Exception as error:  # torch.load has many
        raise TrainingError(
            f"The checkpoint {file} is damaged or cannot be read; delete it and train again."
        ) from error
    if not isinstance(saved, dict) or saved.get("version", VERSION) > VERSION:  # type: ignore[reportUnnecessaryIsInstance]
        raise TrainingError(f"{file} is no checkpoint of this version of Likeness; train again.")
    return saved


def random_state(device: torch.device) -> dict[str, Any]:
    """The random number generators, in kinds that torch.load takes with weights_only."""
    name, keys, *rest = np.random.get_state()  # noqa: NPY002 (whatever draws from it must go on where it was)
    state = {
        "torch": torch.get_rng_state(),
        "numpy": (name, torch.from_numpy(np.asarray(keys).astype(np.int64)), *rest),
        "python": random.getstate(),
    }
    if device.type == "cuda":
        state["cuda"] = torch.cuda.get_rng_state(device)
    return state


def set_random_state(state: Mapping[str, Any], device: torch.device) -> None:
    torch.set_rng_state(state["torch"])
    name, keys, *rest = state["numpy"]
    np.random.set_state((name, keys.numpy().astype(np.uint32), *rest))  # noqa: NPY002
    random.setstate(state["python"])
    if device.type == "cuda" and "cuda" in state:
        torch.cuda.set_rng_state(state["cuda"], device)
