"""Where weights come from: the hardware they were trained on and the revision of the code. No names of machines."""

from __future__ import annotations

import os
import platform
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import torch


def hardware(device: torch.device, processes: int = 1) -> str:
    """What computes, for people: "2 x NVIDIA H100, Intel Xeon, 16 cores"."""
    import torch

    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    cpu = f"{_cpu()}, {cores} core{'s' if cores > 1 else ''}"
    if device.type == "cuda":
        return f"{processes} x {torch.cuda.get_device_name(device)}; {cpu}"
    if device.type == "mps":
        return f"Apple GPU; {cpu}"
    return cpu if processes == 1 else f"{cpu}; {processes} processes"


def _cpu() -> str:
    """The processor's model."""
    try:
        lines = Path("/proc/cpuinfo").read_text("utf-8").splitlines()
    except OSError:
        lines = []
    models = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return models[0] if models else platform.processor() or platform.machine()


def revision() -> str:
    """The git revision of the code, with "+" where files were changed since; empty outside a checkout."""
    here = Path(__file__).resolve().parents[1]
    if not (here / ".git").exists():
        return ""
    words = ["git", "-C", str(here), "describe", "--always", "--abbrev=12", "--exclude=*", "--dirty=+"]
    try:
        told = subprocess.run(words, capture_output=True, text=True, timeout=20, check=True)
    except (OSError, subprocess.SubprocessError):
        return ""
    return told.stdout.strip()
