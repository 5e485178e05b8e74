from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

Load = Callable[[str], ModuleType]
OPTIONAL = {"face_alignment", "ray"}
"""What the studio imports where an extra is installed, and tells of where it is not."""


@pytest.fixture
def contents(load: Load) -> ModuleType:
    return load("contents")


def imported(root: Path) -> set[str]:
    """The names of all modules that engine and app import, anywhere in them, and of what they import from them."""
    names: set[str] = set()
    for package in ("engine", "app"):
        for path in (root / package).rglob("*.py"):
            text = path.read_text(encoding="utf-8")
            names |= set(re.findall(r"(?m)^ *import ([\w.]+)", text))
            for module, taken in re.findall(r"(?m)^ *from ([\w.]+) import ([\w, ]*)", text):
                names |= {module, *(f"{module}.{name.split()[0]}" for name in taken.split(",") if name.strip())}
    return names


def test_nothing_is_left_out_that_the_studio_imports(contents: ModuleType, root: Path) -> None:
    names = imported(root)
    assert {"torch", "mediapipe.python.solution_base", "PySide6.QtCore", "engine.document"} <= names
    left = {left for left in contents.LEFT_OUT for name in names if f"{name}.".startswith(f"{left}.")}
    assert left <= OPTIONAL


@pytest.mark.parametrize(
    ("place", "kept"),
    [
        ("torch/lib/libtorch_cpu.so", True),
        ("torch/bin/torch_shm_manager", True),
        ("torch/bin/protoc", False),
        ("torch/bin/test_api", False),
        ("mediapipe/modules/face_landmark/face_landmark_with_attention.tflite", True),
        ("mediapipe\\modules\\pose_landmark\\pose_landmark_full.tflite", False),
        ("qtawesome/fonts/phosphor-1.3.0.ttf", True),
        ("qtawesome/fonts/materialdesignicons6-webfont.ttf", False),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("libstdc++.so.6", False),
        ("assets/models/warp.safetensors", True),
    ],
)
def test_files(contents: ModuleType, place: str, kept: bool) -> None:
    assert contents.kept(place) is kept


def test_libraries_of_the_system_that_only_left_out_files_wanted_go_too(contents: ModuleType) -> None:
    linked = {
        "/site/qt.so": ["libxcb.so.1"],
        "/usr/lib/libxcb.so.1": ["libXau.so.6"],
        "/usr/lib/libXau.so.6": [],
        "/usr/lib/libgtk.so": ["libcairo.so"],  # what wanted it is left out
        "/usr/lib/libcairo.so": [],
        "/site/wheel.libs/libown.so": [],
        "/usr/lib/python3/extension.so": [],
    }
    rows = [
        ("Qt/qt.so", "/site/qt.so", "BINARY"),
        ("libxcb.so.1", "/usr/lib/libxcb.so.1", "BINARY"),
        ("libXau.so.6", "/usr/lib/libXau.so.6", "BINARY"),
        ("libgtk.so", "/usr/lib/libgtk.so", "BINARY"),
        ("libcairo.so", "/usr/lib/libcairo.so", "BINARY"),
        ("wheel.libs/libown.so", "/site/wheel.libs/libown.so", "BINARY"),
        ("python3/extension.so", "/usr/lib/python3/extension.so", "EXTENSION"),
    ]
    left = contents.needed(rows, lambda source: linked[source])
    assert [row[0] for row in left] == [
        "Qt/qt.so",
        "libxcb.so.1",
        "libXau.so.6",
        "wheel.libs/libown.so",
        "python3/extension.so",
    ]


def test_every_part_of_the_program_is_counted_once(load: Load, tmp_path: Path) -> None:
    freeze = load("freeze")
    files = {
        "likeness": 5,
        "_internal/torch/lib/libtorch_cpu.so": 70,
        "_internal/torch-2.13.0.dist-info/LICENSE": 1,
        "_internal/PySide6/Qt/lib/libQt6Core.so.6": 20,
        "_internal/libzstd.so.1": 3,
    }
    for name, size in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(bytes(size))
    (tmp_path / "_internal" / "libQt6Core.so.6").symlink_to("PySide6/Qt/lib/libQt6Core.so.6")
    found = freeze.sizes(tmp_path)
    assert found == {"torch": 71, "Qt and PySide6": 20, "Python, Likeness itself, the rest": 8}
    assert list(found) == sorted(found, key=found.__getitem__, reverse=True)
    assert "| **all** | **0** |" in freeze.table(found)


def test_what_stands_in_for_numba_changes_no_function_and_hides_nothing(root: Path) -> None:
    hook = root / "packaging" / "hooks" / "without.py"
    script = (
        f"import runpy; runpy.run_path({str(hook)!r}); import numba, matplotlib.pyplot as plt\n"
        "@numba.jit(nopython=True, cache=True)\ndef one(x): return x + 1\n"
        "@numba.vectorize\ndef two(x): return x + 2\n"
        "print(one(1), two(1), hasattr(plt, 'plot'), hasattr(numba, 'prange'))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["2", "3", "False", "False"]


@pytest.mark.slow
def test_log_mel_is_the_same_without_numba(root: Path, tmp_path: Path) -> None:
    hook = root / "packaging" / "hooks" / "without.py"
    compute = (
        "import hashlib, numpy as np; from engine.audio import log_mel\n"
        "x = np.random.default_rng(1).normal(0, 0.1, 16000).astype(np.float32)\n"
        "print(hashlib.sha256(log_mel(x).tobytes()).hexdigest())"
    )
    stood_in = f"import runpy; runpy.run_path({str(hook)!r})\n"
    told = [
        subprocess.run([sys.executable, "-c", start + compute], cwd=root, capture_output=True, text=True, check=True)
        for start in ("", stood_in)
    ]
    assert told[0].stdout == told[1].stdout
