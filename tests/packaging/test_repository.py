from __future__ import annotations

import os
import re
import shlex
import subprocess
from pathlib import Path

import pytest

from engine import errors
from training import cli

LARGEST = 25 * 1024 * 1024
IGNORED = {".git", ".venv", "runs", "build", "dist", "__pycache__", ".pytest_cache", ".ruff_cache", ".hypothesis"}
# In pieces, so that this file does not hold what it looks for.
FORBIDDEN = re.compile(
    "|".join([r"/ho" + r"me/\w+/", "/ro" + "ot/", r"/Us" + r"ers/\w+/", r"C:\\Us" + "ers", "/wo" + "rk/"]).encode()
)


@pytest.fixture(scope="module")
def files() -> list[Path]:
    """What belongs to the repository: as git tells, or, in a copy without its history, what is not built."""
    root = Path(__file__).parents[2]
    git = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    if (root / ".git").exists():
        done = subprocess.run(git, cwd=root, capture_output=True, check=True)
        found = [root / os.fsdecode(name) for name in done.stdout.split(b"\0") if name]
    else:
        found = [path for path in root.rglob("*") if not IGNORED & set(path.relative_to(root).parts)]
    return [path for path in found if path.is_file() and path.suffix != ".part"]


def test_there_are_files(files: list[Path], root: Path) -> None:
    assert {root / "pyproject.toml", root / "engine" / "document.py"} <= set(files)


def test_no_file_is_too_large_for_a_repository(files: list[Path]) -> None:
    assert [str(path) for path in files if path.stat().st_size > LARGEST] == []


def test_no_file_names_the_machine_it_was_made_on(files: list[Path]) -> None:
    found = [(str(path), match.group()) for path in files if (match := FORBIDDEN.search(path.read_bytes()))]
    assert found == []


def test_no_pickled_weights(files: list[Path]) -> None:
    assert [str(path) for path in files if path.suffix in {".pt", ".pth", ".pkl", ".pickle", ".ckpt", ".bin"}] == []


def test_sources_stay_small_enough_to_read(files: list[Path], root: Path) -> None:
    sources = [path for path in files if path.suffix == ".py" and path.relative_to(root).parts[0] != "tests"]
    lengths = {str(path.relative_to(root)): len(path.read_text(encoding="utf-8").splitlines()) for path in sources}
    assert {name: lines for name, lines in lengths.items() if lines > 500} == {}


# ------------------------------------------------------------------------------------- what the documents say


def commands(text: str) -> list[str]:
    return re.findall(r"(?m)^\$? ?((?:python3|py) packaging/dev\.py .*?)\s*(?:#.*)?$", text)


def test_ci_runs_the_test_command_of_the_readme(root: Path) -> None:
    ci = (root / ".ci" / "run").read_text(encoding="utf-8")
    readme = commands((root / "README.md").read_text(encoding="utf-8"))
    test = "python3 packaging/dev.py test"
    assert test in readme
    _, rest, windows = re.findall(rf"(?m)^{re.escape(test)}(.*?)(?: >.*| \|\|.*)?$", ci)
    left_out = re.findall(r"--ignore=(\S+)", rest)
    assert rest == "".join(f" --ignore={folder}" for folder in left_out)
    assert windows.split() == left_out, "what one half leaves out the other half runs"
    assert "python3 packaging/dev.py studio" in readme
    assert "python3 packaging/dev.py demo" in (root / "README.md").read_text(encoding="utf-8")


def test_documents_give_dev_py_only_commands_that_it_has(root: Path, files: list[Path]) -> None:
    usage = (root / "packaging" / "dev.py").read_text(encoding="utf-8").split('"""python3 packaging/dev.py ')[1]
    known = set(usage.splitlines()[0].split(" | "))
    asked = {
        (path.name, word)
        for path in files
        if path.suffix == ".md"
        for word in re.findall(r"packaging/dev\.py (\w+)", path.read_text(encoding="utf-8"))
    }
    assert {word for _, word in asked} <= known


def test_commands_of_the_readme_name_tests_and_benches_that_are_there(root: Path) -> None:
    readme = (root / "README.md").read_text(encoding="utf-8")
    for path in re.findall(r"\b(tests/[\w/]+(?:\.py)?)", readme):
        assert (root / path).exists(), path
    for bench in re.findall(r"dev\.py bench -k (\w+)", readme):
        assert list((root / "tests" / "bench").glob(f"{bench}*.py")), bench


def training_commands(text: str) -> list[list[str]]:
    """What likeness-train is told in the code blocks of a document, also through torchrun and packaging/dev.py."""
    blocks = "\n".join(re.findall(r"(?ms)^```\w*\n(.*?)^```", text)).replace("\\\n", " ")
    starts = r"(?:\.venv/bin/)?likeness-train|python3 packaging/dev\.py train|\.venv/bin/torchrun .* -m training\.cli"
    found = [shlex.split(words, comments=True) for words in re.findall(rf"(?m)^(?:{starts})\b(.*)$", blocks)]
    return [words for words in found if words]


@pytest.mark.parametrize("document", ["README.md", "docs/TRAINING.md"])
def test_documents_tell_training_only_what_it_understands(root: Path, document: str) -> None:
    found = training_commands((root / document).read_text(encoding="utf-8"))
    assert {"prepare", "train", "evaluate", "export", "spread"} <= {words[0] for words in found}
    for words in found:
        cli.parse(words)  # raises UsageError


def test_the_guide_tells_of_every_command_and_model(root: Path) -> None:
    found = training_commands((root / "docs" / "TRAINING.md").read_text(encoding="utf-8"))
    assert {words[0] for words in found} == set(cli.COMMANDS)
    assert {words[1] for words in found if words[:1] == ["train"]} == set(cli.MODELS)


def test_the_readme_tells_every_exit_code(root: Path) -> None:
    told = re.findall(r"(?m)^\| (\d+) \|", (root / "README.md").read_text(encoding="utf-8"))
    kinds = [
        kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, errors.LikenessError)
    ]
    assert {kind.exit_code for kind in kinds} <= {int(code) for code in told}


def test_links_between_the_documents_lead_somewhere(files: list[Path]) -> None:
    links = [
        (page, target)
        for page in files
        if page.suffix == ".md"
        for target in re.findall(r"\]\(([^)#\s]+)", page.read_text(encoding="utf-8"))
    ]
    outside = ("http:", "https:", "mailto:")
    broken = [(page.name, to) for page, to in links if not to.startswith(outside) and not (page.parent / to).exists()]
    assert broken == []


def test_pictures_of_the_documents_are_small_and_all_of_them_are_shown(files: list[Path], root: Path) -> None:
    pictures = [path for path in files if path.parent == root / "docs" / "pictures"]
    shown = "\n".join(path.read_text(encoding="utf-8") for path in files if path.suffix == ".md")
    assert pictures
    assert [path.name for path in pictures if path.stat().st_size > 300_000] == []
    assert [path.name for path in pictures if f"pictures/{path.name}" not in shown] == []


def test_decisions_are_numbered_without_a_gap(root: Path) -> None:
    numbers = sorted(int(path.name[:4]) for path in (root / "docs" / "adr").glob("[0-9]*.md"))
    assert numbers
    assert numbers == list(range(1, len(numbers) + 1))
