from __future__ import annotations

import importlib
import importlib.util
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
CLOSED = "http://127.0.0.1:9/simple"  # nothing listens on the discard port


@pytest.fixture
def root() -> Path:
    return ROOT


@pytest.fixture
def dev() -> ModuleType:
    """packaging/dev.py, loaded anew for every test."""
    spec = importlib.util.spec_from_file_location("likeness_dev", ROOT / "packaging" / "dev.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def load() -> Callable[[str], ModuleType]:
    """Imports one of the programs in packaging by its name; they import one another as siblings."""

    def load_one(name: str) -> ModuleType:
        sys.path.insert(0, str(ROOT / "packaging"))
        try:
            return importlib.import_module(name)
        finally:
            sys.path.remove(str(ROOT / "packaging"))

    return load_one


@pytest.fixture
def house(dev: ModuleType, root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout of its own, in a folder with a space: dev.py works on this one."""
    place = tmp_path / "a checkout"
    place.mkdir()
    for name in ("pyproject.toml", "constraints.txt"):
        shutil.copy(root / name, place)
    monkeypatch.setattr(dev, "ROOT", str(place))
    monkeypatch.setattr(dev, "VENV", str(place / ".venv"))
    monkeypatch.setattr(dev.venv_python, "__defaults__", (str(place / ".venv"),))
    return place


@pytest.fixture
def no_index(monkeypatch: pytest.MonkeyPatch) -> None:
    """A pip that reaches no package index, whatever this machine's configuration."""
    for name in [name for name in os.environ if name.startswith("PIP_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_INDEX_URL", CLOSED)
    monkeypatch.setenv("PIP_RETRIES", "1")  # without any, pip does not say why it found nothing


@pytest.fixture
def shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A PATH of one empty folder."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("PYENV_ROOT", raising=False)
    return folder
