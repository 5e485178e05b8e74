"""The frozen studio, tried: `pytest -m slow -s tests/packaging/test_frozen.py`; it takes minutes, and freezes first."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

Load = Callable[[str], ModuleType]
pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(3600),
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="it is tried on Xvfb"),
]


@pytest.fixture(scope="module")
def frozen(load: Load) -> Path:
    """dist/Likeness, made of this checkout now."""
    pytest.importorskip("PyInstaller", reason="the extra `freeze` installs it")
    freeze = load("freeze")
    assert freeze.freeze() == 0
    return freeze.FROZEN


def test_it_does_what_the_checkout_does(frozen: Path, load: Load, tmp_path: Path) -> None:
    smoke = load("smoke")
    if any(shutil.which(tool) is None for tool in ("Xvfb", "xdotool")):
        pytest.skip("needs Xvfb and xdotool")
    smoke.smoke(frozen, tmp_path / "window.png")  # raises Failed
    assert (tmp_path / "window.png").stat().st_size > 20_000


def test_the_smoke_test_notices_what_is_missing(frozen: Path, load: Load, tmp_path: Path) -> None:
    smoke = load("smoke")
    shutil.copytree(frozen, tmp_path / "Likeness", symlinks=True)
    next((tmp_path / "Likeness" / "_internal" / "assets" / "models").glob("mouth-*.safetensors")).unlink()
    with pytest.raises(smoke.Failed):
        smoke.smoke(tmp_path / "Likeness")


def test_the_debian_package_installs_and_starts(frozen: Path, load: Load, tmp_path: Path) -> None:
    if shutil.which("dpkg-deb") is None:
        pytest.skip("needs dpkg")
    made = load("package").deb(frozen, tmp_path)
    subprocess.run(["dpkg-deb", "--extract", str(made), str(tmp_path / "root")], check=True)
    program = tmp_path / "root" / "opt" / "likeness" / "likeness"
    environment = {"HOME": str(tmp_path), "PATH": str(tmp_path)}
    done = subprocess.run([program, "info"], cwd=tmp_path, env=environment, check=True, capture_output=True, text=True)
    assert str(tmp_path / "root" / "opt") in done.stdout


def test_no_link_in_it_leads_nowhere(frozen: Path) -> None:
    assert [path for path in frozen.rglob("*") if path.is_symlink() and not path.exists()] == []
