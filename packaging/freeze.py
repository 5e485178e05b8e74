"""Makes the frozen studio: `python3 packaging/dev.py freeze`, or `... freeze --sizes` for a table of what is in it.

dist/Likeness is the program, one folder that needs no Python: `likeness` in it opens the window, and is the command
line and the worker too. What is in it and what is left out says contents.py, how it is made likeness.spec.
"""

# ruff: noqa: INP001 (a folder of programs)

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

from contents import FILES_LEFT_OUT, LEFT_OUT

ROOT = Path(__file__).resolve().parents[1]
DIST, BUILD = ROOT / "dist", ROOT / "build"
FROZEN = DIST / "Likeness"
PARTS: dict[str, tuple[str, ...]] = {
    "torch": ("torch", "torchgen", "torch-*"),
    "ffmpeg": ("imageio_ffmpeg",),
    "OpenCV": ("cv2", "opencv_contrib_python*"),
    "Qt and PySide6": ("PySide6", "shiboken6", "qtawesome", "libQt6*", "libpyside6*", "libshiboken6*", "libicu*"),
    "models, demo, fonts, words, icons": ("assets",),
    "SciPy, NumPy": ("scipy*", "numpy*"),
    "MediaPipe": ("mediapipe*",),
    "content credentials": ("c2pa*", "cryptography*"),
    "PocketSphinx": ("pocketsphinx*",),
    "pictures and sound": ("PIL", "pillow*", "soundfile*", "_soundfile*", "soxr*", "librosa*", "_pillow*", "libheif*"),
}
"""The rows of the table of sizes: patterns of names in the program's inner folder; what fits none is the rest."""


def main(argv: list[str] | None = None) -> int:
    """Freezes, or tells sizes of what was frozen before; returns the exit code."""
    parser = argparse.ArgumentParser(prog="freeze", description="Makes the frozen studio in dist/Likeness.")
    parser.add_argument("--sizes", action="store_true", help="only tell how much what takes")
    if not parser.parse_args(argv).sizes:
        started = time.monotonic()
        code = freeze()
        if code:
            return code
        print(f"{FROZEN} after {time.monotonic() - started:.0f} s")
    if not FROZEN.is_dir():
        print(f"{FROZEN} is not there; freeze first.", file=sys.stderr)
        return 1
    print(table(sizes(FROZEN)))
    return 0


def freeze() -> int:
    """Runs PyInstaller on likeness.spec in a fresh folder; returns its exit code."""
    shutil.rmtree(FROZEN, ignore_errors=True)
    BUILD.mkdir(exist_ok=True)
    icon()
    options = ["--noconfirm", "--log-level", "WARN", "--distpath", str(DIST), "--workpath", str(BUILD)]
    command = [sys.executable, "-m", "PyInstaller", *options, str(ROOT / "packaging" / "likeness.spec")]
    return subprocess.run(command, cwd=ROOT, check=False).returncode


def icon() -> Path:
    """The program's icon as Windows' installer wants it, made of the one that ships."""
    from PIL import Image

    path = BUILD / "likeness.ico"
    with Image.open(ROOT / "assets" / "icons" / "likeness.png") as picture:
        picture.save(path, sizes=[(side, side) for side in (16, 24, 32, 48, 64, 128, 256)])
    return path


def sizes(folder: Path) -> dict[str, int]:
    """Bytes of each part of the frozen program in `folder`, the largest first."""
    count: Counter[str] = Counter()
    inner = folder / "_internal"
    for path in folder.rglob("*"):
        if path.is_symlink() or not path.is_file():
            continue
        name = path.relative_to(inner).parts[0] if path.is_relative_to(inner) else ""
        count[part_of(name)] += path.stat().st_size
    return dict(count.most_common())


def part_of(name: str) -> str:
    """The row of the table in which `name` is counted, the first part of a place in the inner folder."""
    for part, patterns in PARTS.items():
        if any(Path(name).match(pattern) for pattern in patterns if name):
            return part
    return "Python, Likeness itself, the rest"


def table(found: dict[str, int]) -> str:
    """The sizes as a table in Markdown."""
    rows = [f"| {part} | {size / 1e6:.0f} |" for part, size in found.items()]
    total = f"| **all** | **{sum(found.values()) / 1e6:.0f}** |"
    told = f"{len(LEFT_OUT)} modules and {len(FILES_LEFT_OUT)} kinds of files are left out (packaging/contents.py)."
    return "\n".join(["| What | MB |", "|---|---|", *rows, total, "", told])


if __name__ == "__main__":
    sys.exit(main())
