"""The device policy: CUDA, then MPS, then the CPU."""

from __future__ import annotations

import pytest
import torch

from engine import devices as policy
from engine.devices import best_device, cpu_cores, cpu_title, devices, use_threads


def test_the_cpu_is_always_there_and_last() -> None:
    assert devices()[-1].name == "cpu"
    assert cpu_title() in devices()[-1].title
    assert best_device() == torch.device(devices()[0].name)
    torch.zeros(2, device=best_device()).sum().item()


@pytest.mark.parametrize(
    ("cuda", "mps", "names"),
    [
        (2, True, ["cuda:0", "cuda:1", "mps", "cpu"]),
        (1, False, ["cuda:0", "cpu"]),
        (0, True, ["mps", "cpu"]),
        (0, False, ["cpu"]),
    ],
)
def test_order(monkeypatch: pytest.MonkeyPatch, cuda: int, mps: bool, names: list[str]) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: cuda > 0)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: cuda)
    monkeypatch.setattr(torch.cuda, "get_device_name", lambda i: f"GPU {i}")
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: mps)
    assert [device.name for device in devices()] == names


def test_a_broken_driver_leaves_the_cpu(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> bool:
        raise RuntimeError("driver too old")

    monkeypatch.setattr(torch.cuda, "is_available", broken)
    assert best_device().type in {"cpu", "mps"}


@pytest.fixture
def threads() -> object:
    before = torch.get_num_threads()
    yield before
    torch.set_num_threads(before)


def test_threads_follow_the_cores(monkeypatch: pytest.MonkeyPatch, threads: int) -> None:
    monkeypatch.delenv("OMP_NUM_THREADS", raising=False)
    monkeypatch.setattr(policy, "cpu_cores", lambda: 6)
    assert use_threads() == 3
    monkeypatch.setattr(policy, "cpu_cores", lambda: 64)
    assert use_threads() == 8


def test_threads_asked_for_are_kept(monkeypatch: pytest.MonkeyPatch, threads: int) -> None:
    torch.set_num_threads(1)
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    monkeypatch.setattr(policy, "cpu_cores", lambda: 6)
    assert use_threads() == 1
    assert cpu_cores() >= 1
