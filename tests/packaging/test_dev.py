from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

POSIX = pytest.mark.skipif(os.name != "posix", reason="links, signals and shebangs of POSIX")


@pytest.fixture
def project(root: Path) -> dict[str, Any]:
    return tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))


def program(folder: Path, name: str, text: str = "exit 0") -> None:
    (folder / name).write_text(f"#!/bin/sh\n{text}\n")
    (folder / name).chmod(0o755)


# ------------------------------------------------------------------------------- agreement with the other files


def test_supported_pythons_are_those_of_pyproject(dev: ModuleType, project: dict[str, Any]) -> None:
    wanted = SpecifierSet(project["project"]["requires-python"])
    assert tuple(f"3.{minor}" for minor in range(40) if f"3.{minor}" in wanted) == dev.SUPPORTED


def test_its_extras_are_those_of_pyproject(dev: ModuleType, project: dict[str, Any]) -> None:
    assert {extra for extras in dev.EXTRAS.values() for extra in extras} <= set(
        project["project"]["optional-dependencies"]
    )
    assert set(dev.EXTRAS) == set(dev.COMMANDS)


def test_the_tests_get_what_training_and_its_cluster_need(dev: ModuleType, project: dict[str, Any]) -> None:
    extras = project["project"]["optional-dependencies"]

    def all_of(name: str) -> set[str]:
        asked = [Requirement(text) for text in extras[name]]
        own = {one for requirement in asked if requirement.name == "likeness" for one in requirement.extras}
        return {name}.union(*(all_of(one) for one in own))

    assert {"training", "cluster", "window"} <= set.union(*(all_of(extra) for extra in dev.EXTRAS["test"]))
    assert "training" in dev.EXTRAS["train"]
    # Once the tests were set up, the window opens without asking pip again.
    assert set(dev.EXTRAS["studio"]) <= set(dev.EXTRAS["test"])


def test_constraints_pin_every_requirement_within_its_range(project: dict[str, Any], root: Path) -> None:
    lines = (root / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = {
        canonicalize_name(name): version for name, version in re.findall(r"(?m)^([\w.-]+)==(\S+)$", "\n".join(lines))
    }
    assert len(pins) == sum(1 for line in lines if line and not line.startswith("#"))
    extras = project["project"]["optional-dependencies"].values()
    asked = [Requirement(text) for group in [project["project"]["dependencies"], *extras] for text in group]
    for requirement in [each for each in asked if each.name != "likeness"]:
        assert requirement.specifier.contains(pins[canonicalize_name(requirement.name)]), requirement


def test_torch_is_pinned_without_the_name_of_a_build(dev: ModuleType, root: Path) -> None:
    assert re.fullmatch(
        r"torch==\d+\.\d+\.\d+", dev.pin("torch", (root / "constraints.txt").read_text(encoding="utf-8"))
    )


def test_a_pin_is_found_by_its_whole_name(dev: ModuleType) -> None:
    assert dev.pin("torch", "torchvision==1.0\n# torch==1.1\nTorch==2.0 ; python_version > '3'\n") == "Torch==2.0"
    with pytest.raises(dev.Stop, match="does not pin torch"):
        dev.pin("torch", "# torch==2.0\ntorchvision==1.0\n")


# ------------------------------------------------------------------------------------------------- which Python


def test_probe_tells_version_and_place(dev: ModuleType) -> None:
    version, place = dev.probe([sys.executable])
    assert version == f"3.{sys.version_info.minor}"
    assert Path(place).samefile(sys.executable)


@POSIX
def test_probe_believes_only_what_runs(dev: ModuleType, shell: Path) -> None:
    program(shell, "shim", "echo 'not installed' >&2; exit 127")
    program(shell, "liar", "echo hello")
    program(shell, "narrow", "echo 3.12 32 /usr/bin/narrow")
    assert [dev.probe([name]) for name in ("absent", "shim", "liar", "narrow")] == [None] * 4


@POSIX
def test_a_supported_python_is_found_behind_a_broken_shim(
    dev: ModuleType, house: Path, shell: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    program(shell, "python3.11", "exit 127")
    program(shell, "python3.12", f'exec "{sys.executable}" "$@"')
    assert Path(dev.find_python()[0]).samefile(sys.executable)
    assert "cannot run Likeness; using Python 3.1" in capsys.readouterr().out


@POSIX
def test_pyenv_is_looked_into(dev: ModuleType, house: Path, shell: Path) -> None:
    for version in ("3.10.2", f"3.{sys.version_info.minor}.9"):
        folder = shell.parent / ".pyenv" / "versions" / version / "bin"
        folder.mkdir(parents=True)
        program(folder, "python", f'exec "{sys.executable}" "$@"' if "10" not in version else "exit 1")
    assert Path(dev.find_python()[0]).samefile(sys.executable)


@POSIX
def test_uv_fetches_a_python_where_there_is_none(dev: ModuleType, house: Path, shell: Path) -> None:
    program(
        shell,
        "uv",
        f'case "$*" in "python install 3.12") : > "{house}/fetched";; "python find 3.12") '
        f'[ -e "{house}/fetched" ] && echo "{sys.executable}";; *) exit 2;; esac',
    )
    if all(dev.probe([place]) is None for place in no_system_pythons()):
        assert Path(dev.find_python()[0]).samefile(sys.executable)


def no_system_pythons() -> Iterator[str]:
    """Places that dev.py knows besides PATH."""
    for version in ("3.11", "3.12"):
        yield f"/Library/Frameworks/Python.framework/Versions/{version}/bin/python{version}"
        yield f"/opt/homebrew/bin/python{version}"


@POSIX
def test_without_any_python_it_says_what_to_type(dev: ModuleType, house: Path, shell: Path) -> None:
    program(shell, "dnf")
    if sys.platform.startswith("linux"):
        with pytest.raises(dev.Stop, match=r"needs Python 3\.11 or 3\.12 .* Type: .*dnf install python3\.12 "):
            dev.find_python()


def old_pythons() -> list[str]:
    """Interpreters older than 3.11 on this machine."""
    names = [shutil.which(f"python3.{minor}") for minor in range(6, 11)]
    kept = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv") / "versions"
    names += [str(place) for minor in range(6, 11) for place in sorted(kept.glob(f"3.{minor}.*/bin/python"))]
    return [
        name
        for name in names
        if name and not subprocess.run([name, "-c", ""], capture_output=True, check=False).returncode
    ]


@POSIX
def test_an_old_python_finds_a_supported_one(root: Path, tmp_path: Path) -> None:
    old = old_pythons()
    if not old:
        pytest.skip("no Python older than 3.11 here")
    (tmp_path / "packaging").mkdir()
    for name in ("dev.py", "system.txt"):
        shutil.copy(root / "packaging" / name, tmp_path / "packaging")
    (tmp_path / "bin").mkdir()
    program(tmp_path / "bin", "python3.11", f'exec "{sys.executable}" "$@"')
    for interpreter in old:
        script = "import sys; sys.path.insert(0, 'packaging'); import dev; print(dev.find_python()[0])"
        done = subprocess.run(
            [interpreter, "-B", "-c", script],
            cwd=tmp_path,
            env={"PATH": str(tmp_path / "bin")},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        assert Path(done.stdout.splitlines()[-1]).samefile(sys.executable)


@pytest.mark.parametrize(
    ("system", "machine", "libc", "macos", "reason"),
    [
        ("linux", "x86_64", ("glibc", "2.36"), "", None),
        ("linux", "x86_64", ("glibc", "2.28"), "", None),
        ("linux", "x86_64", ("glibc", "2.27"), "", "glibc 2.28"),
        ("linux", "x86_64", ("", ""), "", "glibc"),
        ("linux", "aarch64", ("glibc", "2.36"), "", "aarch64"),
        ("darwin", "arm64", ("", ""), "14.0", None),
        ("darwin", "arm64", ("", ""), "26.1", None),
        ("darwin", "arm64", ("", ""), "13.6", "macOS 14"),
        ("darwin", "x86_64", ("", ""), "15.1", "Apple silicon"),
        ("win32", "amd64", ("", ""), "", None),
        ("win32", "arm64", ("", ""), "", "arm64"),
    ],
)
def test_platforms(
    dev: ModuleType, system: str, machine: str, libc: tuple[str, str], macos: str, reason: str | None
) -> None:
    answer = dev.unsupported(system, machine, libc, macos)
    assert answer is None if reason is None else reason in answer


# ------------------------------------------------------------------------------------------------- its commands


def test_words_it_does_not_know(dev: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["dance"]) == 2
    assert "no command 'dance'" in capsys.readouterr().out
    assert dev.main([]) == 2
    assert dev.main(["--help"]) == 0
    told = capsys.readouterr().out
    assert all(f"\n{name} " in told for name in dev.COMMANDS)


def test_exit_codes_pass_through(dev: ModuleType) -> None:
    assert dev.run([sys.executable, "-c", "raise SystemExit(37)"]) == 37
    assert dev.run([sys.executable, "-c", ""]) == 0


def test_train_passes_its_words_and_the_exit_code_on(dev: ModuleType, capfd: pytest.CaptureFixture[str]) -> None:
    assert dev.train(sys.executable, ["prepare", "--help"]) == 0
    assert "usage: likeness-train prepare" in capfd.readouterr().out
    assert dev.train(sys.executable, ["dance"]) == 2
    assert "dance" in capfd.readouterr().err


def test_studio_passes_its_words_and_the_exit_code_on(dev: ModuleType, capfd: pytest.CaptureFixture[str]) -> None:
    assert dev.studio(sys.executable, ["--version"]) == 0
    assert capfd.readouterr().out.startswith("likeness ")
    assert dev.studio(sys.executable, ["holiday.jpg"]) == 2
    assert "holiday.jpg" in capfd.readouterr().err


@POSIX
def test_a_killed_child_has_the_exit_code_of_a_shell(dev: ModuleType) -> None:
    script = "import os, signal; os.kill(os.getpid(), signal.SIGKILL)"
    assert dev.run([sys.executable, "-c", script]) == 128 + signal.SIGKILL


@POSIX
def test_ctrl_c_waits_for_the_child_and_shows_no_traceback(root: Path, tmp_path: Path) -> None:
    inner = f"import pathlib, time; pathlib.Path({str(tmp_path / 'up')!r}).touch(); time.sleep(60)"
    catching = f"try:\n {inner}\nexcept KeyboardInterrupt:\n time.sleep(0.3); print('tidied'); raise SystemExit(21)"
    outer = "import sys; sys.path.insert(0, sys.argv[1]); import dev; sys.exit(dev.run(sys.argv[2:]))"
    with subprocess.Popen(
        [sys.executable, "-B", "-c", outer, str(root / "packaging"), sys.executable, "-c", catching],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as child:
        while not (tmp_path / "up").exists():
            assert child.poll() is None
            time.sleep(0.05)
        os.killpg(child.pid, signal.SIGINT)
        out, err = child.communicate(timeout=60)
    assert (child.returncode, out, err) == (21, "tidied\n", "")


@pytest.mark.parametrize(
    ("name", "module", "fault"),
    [
        ("ruff format", "ruff", "x=1\n"),
        ("ruff", "ruff", "import os\n"),
        ("pyright", "pyright", 'x: int = "one"\n'),
        ("lint-imports", "importlinter", "import torch\n"),
    ],
)
def test_each_check_finds_its_fault(dev: ModuleType, house: Path, name: str, module: str, fault: str) -> None:
    pytest.importorskip(module, reason="the extra `dev` installs it")
    for package in ("app", "engine", "training"):
        (house / package).mkdir()
        (house / package / "__init__.py").touch()
    for file in re.findall(r'"engine\.(\w+)"', (house / "pyproject.toml").read_text()):
        (house / "engine" / f"{file}.py").touch()
    check = [sys.executable, *dev.CHECKS[name]]
    if name == "pyright":
        check.append("engine")  # its settings name folders that this checkout does not have
    assert dev.run(check, cwd=house, stdout=subprocess.DEVNULL) == 0
    (house / "engine" / "document.py").write_text(fault)
    assert dev.run(check, cwd=house, stdout=subprocess.DEVNULL) == 1


@pytest.mark.parametrize(("seconds", "text"), [(0.2, "0 s"), (59.4, "59 s"), (59.6, "1 min 0 s"), (754, "12 min 34 s")])
def test_durations(dev: ModuleType, seconds: float, text: str) -> None:
    assert dev.duration(seconds) == text
