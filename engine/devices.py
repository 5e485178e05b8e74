"""Which processor does the work: CUDA, then MPS, then the CPU."""

from __future__ import annotations

import os
import platform
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import torch


@dataclass(frozen=True)
class Device:
    """A processor that torch can use: its name for torch and its name for people."""

    name: str
    title: str


def devices() -> tuple[Device, ...]:
    """Every processor that can do the work, the preferred one first; the CPU is always the last."""
    found = [Device(f"cuda:{i}", torch.cuda.get_device_name(i)) for i in range(_cuda_count())]
    if torch.backends.mps.is_available():
        found.append(Device("mps", "Apple GPU (Metal)"))
    return (*found, Device("cpu", f"{cpu_title()}, {cpu_cores()} cores"))


def best_device() -> torch.device:
    """The device that models and renderers run on unless the user says otherwise."""
    return torch.device(devices()[0].name)


def cpu_cores() -> int:
    """Cores this process may use, which in a container or under taskset are fewer than the machine has."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def use_threads() -> int:
    """Sets how many threads torch uses and returns their number: half the cores, 1 to 8, unless OMP_NUM_THREADS says.

    The other half is the encoder's.
    """
    if not os.environ.get("OMP_NUM_THREADS"):
        torch.set_num_threads(max(1, min(8, cpu_cores() // 2)))
    return torch.get_num_threads()


def cpu_title() -> str:
    """What the maker calls this processor."""
    with suppress(OSError):
        for line in Path("/proc/cpuinfo").read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine() or "CPU"


def _cuda_count() -> int:
    """Number of usable CUDA devices; a broken driver counts as none, for the CPU can still do the work."""
    try:
        return torch.cuda.device_count() if torch.cuda.is_available() else 0
    except RuntimeError:
        return 0
