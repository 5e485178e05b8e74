from __future__ import annotations

import hashlib
import subprocess
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest

Load = Callable[[str], ModuleType]
BEFORE = """# Changelog

## [Unreleased]

### Added

- The old way.

### Fixed

- A crash.

## [0.1.0] - 2026-01-02

### Added

- Everything.
"""


@pytest.fixture
def changelog(load: Load) -> ModuleType:
    return load("changelog")


@pytest.fixture
def release(load: Load) -> ModuleType:
    return load("release")


# ---------------------------------------------------------------------------------------------------- changelog


def fragment(root: Path, name: str, text: str = "Something new.\n") -> Path:
    path = root / "changelog.d" / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_fragments_join_what_was_unreleased_already(changelog: ModuleType, tmp_path: Path) -> None:
    fragment(tmp_path, "README.md")
    fragment(tmp_path, "batch.added.md", "Batches.\nThey go on after a crash.\n")
    fragment(tmp_path, "old.removed.md")
    found = changelog.fragments(tmp_path / "changelog.d")
    told = changelog.released(BEFORE, "0.2.0", date(2026, 5, 4), found)
    assert told == BEFORE.replace(
        "## [Unreleased]\n\n### Added\n\n- The old way.\n",
        "## [Unreleased]\n\n## [0.2.0] - 2026-05-04\n\n### Added\n\n"
        "- The old way.\n- Batches.\n  They go on after a crash.\n",
    ).replace("- A crash.\n", "- A crash.\n\n### Removed\n\n- Something new.\n")


def test_a_release_after_a_release_has_only_its_own(changelog: ModuleType, tmp_path: Path) -> None:
    once = changelog.released(BEFORE, "0.2.0", date(2026, 5, 4), [])
    twice = changelog.released(once, "0.2.1", date(2026, 6, 4), [fragment(tmp_path, "x.fixed.md")])
    assert twice.partition("## [0.2.0]")[0].endswith(
        "## [Unreleased]\n\n## [0.2.1] - 2026-06-04\n\n### Fixed\n\n- Something new.\n\n"
    )
    assert twice.endswith(once[once.index("## [0.2.0]") :])


@pytest.mark.parametrize(
    ("name", "text", "why"),
    [
        ("batch.new.md", "A.", "no name of a fragment"),
        ("Batch.added.md", "A.", "no name"),
        ("a.fixed.md", " ", "empty"),
    ],
)
def test_bad_fragments(changelog: ModuleType, tmp_path: Path, name: str, text: str, why: str) -> None:
    fragment(tmp_path, name, text)
    with pytest.raises(changelog.BadFragment, match=why):
        changelog.fragments(tmp_path / "changelog.d")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("# Changelog\n", "no section"),
        (BEFORE.replace("### Fixed", "### Mended"), "Mended"),
        (BEFORE.replace("### Added\n\n- The old", "The old", 1), "under no kind"),
        (BEFORE.replace("0.1.0", "0.2.0"), "already"),
        ("## [Unreleased]\n", "nothing to release"),
    ],
)
def test_bad_changelogs(changelog: ModuleType, text: str, why: str) -> None:
    with pytest.raises(changelog.BadFragment, match=why):
        changelog.released(text, "0.2.0", date(2026, 5, 4), [])


def test_the_fragments_and_the_changelog_of_this_checkout_can_be_released(changelog: ModuleType, root: Path) -> None:
    found = changelog.fragments(root / "changelog.d")
    text = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    assert "## [99.0.0] - 2026-05-04" in changelog.released(text, "99.0.0", date(2026, 5, 4), found)


# ------------------------------------------------------------------------------------------------------ release


class Checkout:
    """A small repository that is released; all but git only notes what would be run, and fails where `fails` says."""

    def __init__(self, root: Path, release: ModuleType) -> None:
        self.root, self.release, self.ran, self.fails = root, release, list[str](), ""
        (root / "engine").mkdir(parents=True)
        (root / "engine" / "__init__.py").write_text('"""E."""\n\n__version__ = "0.1.9"\n', encoding="utf-8")
        (root / "CHANGELOG.md").write_text(BEFORE, encoding="utf-8")
        (root / "constraints.txt").write_text("torch==2.13.0\n", encoding="utf-8")
        (root / ".gitignore").write_text("dist/\n", encoding="utf-8")
        fragment(root, "batch.added.md")
        self.git("init", "--quiet", "--initial-branch", "main")
        self.git("config", "user.name", "Somebody")
        self.git("config", "user.email", "somebody@example.org")
        self.git("config", "commit.gpgsign", "false")
        self.git("config", "tag.gpgsign", "false")
        self.git("add", ".")
        self.git("commit", "--quiet", "--message", "Begin")
        self.place = release.Place(root, self.run)

    def run(self, command: Sequence[str]) -> str:
        if command[0] == "git":
            return self.git(*command[1:])
        self.ran.append(" ".join(command[1:]))
        if self.fails and self.fails in self.ran[-1]:
            raise self.release.Refused("This failed.")
        if "hatchling" in self.ran[-1]:
            self.place.dist.mkdir()
            (self.place.dist / "likeness.whl").write_bytes(b"wheel")
        if "freeze" in self.ran[-1]:
            (self.place.dist / "Likeness").mkdir()
            (self.place.dist / "Likeness" / "likeness").write_bytes(b"program")
        return ""

    def git(self, *words: str) -> str:
        done = subprocess.run(["git", *words], cwd=self.root, capture_output=True, text=True, check=True)
        return done.stdout


@pytest.fixture
def checkout(tmp_path: Path, release: ModuleType) -> Checkout:
    return Checkout(tmp_path / "checkout", release)


@pytest.mark.parametrize(("step", "after"), [("major", "1.0.0"), ("minor", "0.2.0"), ("patch", "0.1.10")])
def test_the_next_version(release: ModuleType, step: str, after: str) -> None:
    assert release.next_version('x = 1\n__version__ = "0.1.9"\n', step) == after


def test_a_release(checkout: Checkout, release: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    assert release.release(checkout.place, "minor", dry_run=False) == "0.2.0"
    programs = ["dev.py check", "dev.py test", "freeze.py", "smoke.py", "package.py"]
    packaged = [line.removeprefix("packaging/") for line in checkout.ran if line.startswith("packaging/")]
    assert packaged == programs
    assert checkout.git("status", "--porcelain") == ""
    assert checkout.git("tag").split() == ["v0.2.0"]
    assert checkout.git("log", "--format=%s").splitlines() == ["Release 0.2.0", "Begin"]
    assert '__version__ = "0.2.0"' in (checkout.root / "engine" / "__init__.py").read_text(encoding="utf-8")
    assert "## [0.2.0] - " in (checkout.root / "CHANGELOG.md").read_text(encoding="utf-8")
    assert not list(checkout.root.glob("changelog.d/*"))
    rows = (checkout.place.dist / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    named = {row.split("  ")[1]: row.split("  ")[0] for row in rows}
    assert set(named) == {"likeness.whl", "constraints.txt", "likeness-0.2.0-linux-x86_64.tar.gz"}
    assert named["likeness.whl"] == hashlib.sha256(b"wheel").hexdigest()


def test_a_dry_run_changes_nothing(checkout: Checkout, release: ModuleType) -> None:
    assert release.release(checkout.place, "major", dry_run=True) == "1.0.0"
    assert checkout.ran == []
    assert checkout.git("status", "--porcelain") == ""
    assert checkout.git("tag") == ""


def test_no_release_of_what_is_not_committed(checkout: Checkout, release: ModuleType) -> None:
    (checkout.root / "new.py").write_text("", encoding="utf-8")
    with pytest.raises(release.Refused, match="not committed"):
        release.release(checkout.place, "patch", dry_run=False)
    assert checkout.ran == []


def test_no_release_of_a_version_that_there_is(checkout: Checkout, release: ModuleType) -> None:
    checkout.git("tag", "v0.1.10")
    with pytest.raises(release.Refused, match=r"v0\.1\.10 already"):
        release.release(checkout.place, "patch", dry_run=False)


def test_no_release_without_a_branch(checkout: Checkout, release: ModuleType) -> None:
    checkout.git("checkout", "--quiet", "--detach")
    with pytest.raises(release.Refused, match="no branch"):
        release.release(checkout.place, "patch", dry_run=False)


@pytest.mark.parametrize("fails", ["dev.py check", "dev.py test", "hatchling", "smoke.py"])
def test_what_fails_leaves_everything_as_it_was(
    checkout: Checkout, release: ModuleType, fails: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    checkout.fails = fails
    before = checkout.git("rev-parse", "HEAD")
    with pytest.raises(release.Refused):
        release.release(checkout.place, "minor", dry_run=False)
    assert checkout.git("rev-parse", "HEAD") == before
    assert checkout.git("status", "--porcelain") == ""
    assert checkout.git("tag") == ""
    assert (checkout.root / "changelog.d" / "batch.added.md").exists()


def test_it_never_pushes(root: Path) -> None:
    code = (root / "packaging" / "release.py").read_text(encoding="utf-8")
    assert '"push"' not in code
