"""Likeness installed by pipx from its wheel: `pytest -m "slow and network" -s tests/packaging/test_pipx.py`."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

Load = Callable[[str], ModuleType]
pytestmark = [
    pytest.mark.slow,
    pytest.mark.network,
    pytest.mark.timeout(1800),
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the window is opened on Xvfb"),
]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of commands that pipx made, by the command of docs/guide/install.md."""
    root = Path(__file__).parents[2]
    place = tmp_path_factory.mktemp("pipx")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(place)]
    subprocess.run(build, cwd=root, check=True, capture_output=True)
    (wheel,) = place.glob("*.whl")
    subprocess.run([sys.executable, "-m", "venv", str(place / "venv")], check=True)
    subprocess.run([place / "venv" / "bin" / "pip", "install", "--quiet", "pipx"], check=True)
    environment = {**os.environ, "PIPX_HOME": str(place / "home"), "PIPX_BIN_DIR": str(place / "bin")}
    started = time.monotonic()
    subprocess.run(
        [
            place / "venv" / "bin" / "pipx",
            "install",
            "--pip-args",
            f"-c {root / 'constraints.txt'}",
            f"likeness[window] @ {wheel.as_uri()}",
        ],
        env={**environment, "PIPX_MAN_DIR": str(place / "man")},
        check=True,
    )
    size = sum(path.lstat().st_size for path in (place / "home").rglob("*") if path.is_file())
    print(f"\ninstalled in {time.monotonic() - started:.0f} s, {size / 1e6:.0f} MB")
    return place / "bin"


def test_it_renders_the_demo_far_from_the_checkout(installed: Path, tmp_path: Path) -> None:
    started = time.monotonic()
    done = subprocess.run([installed / "likeness", "demo", "-o", "demo.mp4"], cwd=tmp_path, check=False)
    assert done.returncode == 0
    assert (tmp_path / "demo.mp4").stat().st_size > 300_000
    print(f"rendered in {time.monotonic() - started:.0f} s")


def test_its_torch_is_the_pinned_one(installed: Path, tmp_path: Path) -> None:
    told = subprocess.run([installed / "likeness", "info", "--json"], cwd=tmp_path, check=True, capture_output=True)
    pins = (Path(__file__).parents[2] / "constraints.txt").read_text(encoding="utf-8")
    version = json.loads(told.stdout)["torch"]
    assert f"torch=={version.partition('+')[0]}\n" in pins


def test_its_window_opens(installed: Path, tmp_path: Path, load: Load) -> None:
    if shutil.which("Xvfb") is None:
        pytest.skip("needs Xvfb")
    log = tmp_path / "started.json"
    with load("stage").display(1400, 900) as screen:
        environment = {
            "HOME": str(tmp_path),
            "PATH": os.environ["PATH"],
            "DISPLAY": screen,
            "LIKENESS_HOME": str(tmp_path / "home"),
            "LIKENESS_STARTUP_LOG": str(log),
        }
        window = subprocess.Popen([installed / "likeness"], cwd=tmp_path, env=environment)
        try:
            end = time.monotonic() + 120
            while not log.exists():
                assert window.poll() is None
                assert time.monotonic() < end
                time.sleep(0.2)
            window.terminate()
            assert window.wait(60) == 0
        finally:
            window.kill()
            window.wait()
    assert json.loads(log.read_text(encoding="utf-8"))["heavy"] == []
