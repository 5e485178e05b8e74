from __future__ import annotations

import configparser
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout, built by its own build backend."""
    pytest.importorskip("hatchling", reason="the extra `test` installs the build backend")
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    done = subprocess.run(command, cwd=Path(__file__).parents[2], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return next(folder.glob("likeness-*-py3-none-any.whl"))


@pytest.fixture(scope="module")
def unpacked(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("installed")
    with zipfile.ZipFile(wheel) as file:
        file.extractall(folder)
    return folder


def test_it_carries_the_code_the_assets_and_nothing_else(unpacked: Path, root: Path) -> None:
    top = {path.name for path in unpacked.iterdir() if path.suffix != ".dist-info"}
    assert top == {"app", "engine", "training"}
    for package in top:
        sources = {path.relative_to(root) for path in (root / package).rglob("*.py")}
        assert sources <= {path.relative_to(unpacked) for path in unpacked.rglob("*.py")}
    shipped = [path for path in (root / "assets").rglob("*") if path.is_file() and not path.name.endswith(".part")]
    assert shipped
    for path in shipped:
        assert (unpacked / "engine" / "_assets" / path.relative_to(root / "assets")).read_bytes() == path.read_bytes()


def test_it_carries_what_the_window_shows_and_says(unpacked: Path) -> None:
    assets = unpacked / "engine" / "_assets"
    assert list((assets / "icons").glob("*.svg"))
    assert (assets / "i18n" / "likeness_de.ts").exists()
    assert (assets / "i18n" / "likeness_de.qm").exists()
    names = told(unpacked, "from app.theme import program_icon; from PySide6.QtGui import QGuiApplication as A;"
                 "a = A([]); print(program_icon().isNull())")  # fmt: skip
    assert names == "False"


def test_its_command_starts_the_command_line(unpacked: Path) -> None:
    points = configparser.ConfigParser()
    points.read(next(unpacked.glob("*.dist-info")) / "entry_points.txt")
    commands = dict(points["console_scripts"])
    assert commands == {"likeness": "engine.cli:main", "likeness-train": "training.cli:main"}
    for module, function in (command.split(":") for command in commands.values()):
        told_of = told(unpacked, f"import {module} as it; print(callable(it.{function}), it.__file__)")
        assert told_of.startswith(f"True {unpacked / module.split('.')[0]}")


def test_it_finds_its_assets_far_from_the_checkout(unpacked: Path) -> None:
    assert told(unpacked, "from engine.assets import assets_folder; print(assets_folder())") == str(
        unpacked / "engine" / "_assets"
    )


def told(unpacked: Path, script: str) -> str:
    """What `script` prints where the unpacked wheel comes first on the path."""
    environment = {**os.environ, "PYTHONPATH": str(unpacked)}
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=unpacked.parent,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_it_states_its_licence_and_its_pythons(unpacked: Path) -> None:
    metadata = (next(unpacked.glob("*.dist-info")) / "METADATA").read_text(encoding="utf-8")
    assert "License-Expression: Apache-2.0" in metadata
    assert "Requires-Python: <3.13,>=3.11" in metadata
    assert next(unpacked.glob("*.dist-info/licenses/LICENSE")).read_text(encoding="utf-8").lstrip().startswith("Apache")
