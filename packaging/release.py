"""Makes a release: `python3 packaging/dev.py release major | minor | patch [--dry-run]` (docs/RELEASING.md).

On a clean checkout whose checks and tests pass it sets the version, collects the changelog, commits, builds sdist,
wheel and, on Linux, the frozen studio with its packages, writes their SHA-256 sums, and tags. It pushes nothing. What
fails before the tag leaves the branch as it was.
"""

# ruff: noqa: INP001 (a folder of programs)

from __future__ import annotations

import argparse
import hashlib
import re
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from changelog import BadFragment, fragments, released

ROOT = Path(__file__).resolve().parents[1]
STEPS = ("major", "minor", "patch")
VERSION = re.compile(r'(?m)^__version__ = "(\d+)\.(\d+)\.(\d+)"$')
BLOCK = 1 << 20


class Refused(Exception):
    """There is no release now; the message says what to do first."""


@dataclass(frozen=True)
class Place:
    """A checkout that is released. `run`: runs a command in it and raises Refused where it fails."""

    root: Path
    run: Callable[[Sequence[str]], str]

    @property
    def version_file(self) -> Path:
        return self.root / "engine" / "__init__.py"

    @property
    def changelog(self) -> Path:
        return self.root / "CHANGELOG.md"

    @property
    def dist(self) -> Path:
        return self.root / "dist"


def next_version(text: str, step: str) -> str:
    """The version after that in `text`, engine/__init__.py, by semantic versioning; raises Refused."""
    found = VERSION.search(text)
    if found is None:
        raise Refused('engine/__init__.py has no line __version__ = "X.Y.Z".')
    major, minor, patch = map(int, found.groups())
    after = {"major": (major + 1, 0, 0), "minor": (major, minor + 1, 0), "patch": (major, minor, patch + 1)}
    return ".".join(map(str, after[step]))


def clean(place: Place) -> None:
    """Raises Refused unless git knows all that is there, on a branch."""
    if place.run(["git", "status", "--porcelain"]).strip():
        raise Refused("The checkout has changes that are not committed; commit or remove them first.")
    if place.run(["git", "rev-parse", "--abbrev-ref", "HEAD"]).strip() == "HEAD":
        raise Refused("The checkout is on no branch; switch to one first.")


def checked(place: Place) -> None:
    """Runs the checks and the tests; raises Refused where one fails."""
    for command in ("check", "test"):
        place.run([sys.executable, "packaging/dev.py", command])


def changed(place: Place, version: str) -> dict[Path, str]:
    """What the release changes: new texts of files; raises Refused."""
    try:
        found = fragments(place.root / "changelog.d")
        told = released(place.changelog.read_text("utf-8"), version, datetime.now(UTC).date(), found)
    except BadFragment as why:
        raise Refused(str(why)) from why
    code = VERSION.sub(f'__version__ = "{version}"', place.version_file.read_text("utf-8"))
    return {place.version_file: code, place.changelog: told}


def build(place: Place) -> list[Path]:
    """Builds sdist, wheel and, on Linux, the frozen studio and its packages in a fresh dist; returns the files."""
    shutil.rmtree(place.dist, ignore_errors=True)
    place.run([sys.executable, "-m", "hatchling", "build", "--directory", str(place.dist)])
    shutil.copy(place.root / "constraints.txt", place.dist)  # a wheel is installed with it
    if sys.platform.startswith("linux"):
        for program in ("freeze", "smoke", "package"):
            place.run([sys.executable, f"packaging/{program}.py"])
    return sorted(path for path in place.dist.iterdir() if path.is_file())


def archive(place: Place, version: str) -> Path | None:
    """The frozen studio, if there is one, as one file that is unpacked anywhere."""
    folder = place.dist / "Likeness"
    if not folder.is_dir():
        return None
    target = place.dist / f"likeness-{version}-{sys.platform}-x86_64.tar.gz"
    with tarfile.open(target, "w:gz", compresslevel=6) as file:
        file.add(folder, f"likeness-{version}")
    return target


def sums(files: Sequence[Path]) -> str:
    """The SHA-256 of each file, as `sha256sum --check` reads them."""
    rows: list[str] = []
    for path in files:
        digest = hashlib.sha256()
        with path.open("rb") as file:
            while block := file.read(BLOCK):
                digest.update(block)
        rows.append(f"{digest.hexdigest()}  {path.name}\n")
    return "".join(rows)


def release(place: Place, step: str, dry_run: bool) -> str:
    """Makes the release and returns its version; with `dry_run` only what it would be. Raises Refused."""
    clean(place)
    version = next_version(place.version_file.read_text("utf-8"), step)
    if place.run(["git", "tag", "--list", f"v{version}"]).strip():
        raise Refused(f"There is a tag v{version} already.")
    texts = changed(place, version)
    if dry_run:
        return version
    checked(place)
    before = place.run(["git", "rev-parse", "HEAD"]).strip()
    try:
        for path, text in texts.items():
            path.write_text(text, encoding="utf-8")
        gone = [str(path) for path in fragments(place.root / "changelog.d")]
        if gone:
            place.run(["git", "rm", "--quiet", *gone])
        place.run(["git", "commit", "--quiet", "--all", "--message", f"Release {version}"])
        built = build(place)
        frozen = archive(place, version)
        files = [*built, *([frozen] if frozen else [])]
        (place.dist / "SHA256SUMS").write_text(sums(files), encoding="utf-8")
        place.run(["git", "tag", "--annotate", f"v{version}", "--message", f"Likeness {version}"])
    except BaseException:
        # The checkout was clean when this began: all that goes is what was made here.
        place.run(["git", "reset", "--quiet", "--hard", before])
        raise
    return version


def run(command: Sequence[str]) -> str:
    """What `command` prints in this checkout, shown too unless it is git; raises Refused where it fails."""
    quiet = command[0] == "git"
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE if quiet else None, text=True, check=False)
    if done.returncode:
        raise Refused(f"This failed, and nothing was released: {' '.join(command)}")
    return done.stdout or ""


def main(argv: list[str] | None = None) -> int:
    """Makes the release that `argv` asks for; returns 1, with one sentence, where there can be none."""
    parser = argparse.ArgumentParser(prog="release", description="Makes a release; pushes nothing.")
    parser.add_argument("step", choices=STEPS, help="which number of the version goes up")
    parser.add_argument("--dry-run", action="store_true", help="only say which version and which words it would be")
    chosen = parser.parse_args(argv)
    place = Place(ROOT, run)
    try:
        version = release(place, chosen.step, chosen.dry_run)
        if chosen.dry_run:
            print(f"It would be {version}. Its changelog:\n\n{changed(place, version)[place.changelog]}")
        else:
            print(f"{version} is in dist, and tagged v{version}. Push it: git push --follow-tags")
    except Refused as why:
        print(why, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
