"""Which processor does the work: CUDA, then MPS, then the CPU."""

from __future__ import annotations

import os
import platform
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
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


def net_format(device: torch.device) -> torch.dtype:
    """The format of numbers in which small nets of pictures run fastest on a device, where 8 bits come out of them.

    Half precision on CUDA; bfloat16 on processors that multiply it (AMX, AVX-512 BF16); else float32.
    """
    if device.type == "cuda":
        return torch.float16
    return torch.bfloat16 if device.type == "cpu" and _multiplies_bfloat16() else torch.float32


@cache
def _multiplies_bfloat16() -> bool:
    known = torch.cpu.get_capabilities() if hasattr(torch.cpu, "get_capabilities") else {}
    return torch.backends.mkldnn.is_available() and bool(known.get("amx_bf16") or known.get("avx512_bf16"))


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
