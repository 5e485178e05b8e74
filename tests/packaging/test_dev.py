from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
import tomllib
import venv
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name

POSIX = pytest.mark.skipif(os.name != "posix", reason="links, signals and shebangs of POSIX")
CLOSED = "http://127.0.0.1:9/simple"  # nothing listens on the discard port


@pytest.fixture
def project(root: Path) -> dict[str, Any]:
    return tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))


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


# ------------------------------------------------------------------------------------- the virtual environment


@POSIX
def test_a_broken_environment_is_remade(dev: ModuleType, house: Path, capsys: pytest.CaptureFixture[str]) -> None:
    venv.create(house / ".venv", with_pip=False, symlinks=True)
    (house / ".venv" / "left over").touch()
    (house / ".venv" / "bin" / "python").unlink()
    (house / ".venv" / "bin" / "python").symlink_to(house / "gone")
    dev.make_venv()
    assert "Remaking .venv: it is broken" in capsys.readouterr().out
    assert not (house / ".venv" / "left over").exists()
    assert dev.output([dev.venv_python(), "-m", "pip", "--version"])
    dev.make_venv()
    assert not capsys.readouterr().out


@pytest.mark.parametrize("kind", ["folder", "file"])
def test_a_foreign_folder_is_left_alone(dev: ModuleType, house: Path, kind: str) -> None:
    precious = house / ".venv" / "precious" if kind == "folder" else house / ".venv"
    precious.parent.mkdir(exist_ok=True)
    precious.write_text("mine")
    with pytest.raises(dev.Stop, match="no virtual environment"):
        dev.make_venv()
    assert precious.read_text() == "mine"


@POSIX
def test_only_the_link_of_a_linked_environment_is_removed(dev: ModuleType, house: Path) -> None:
    (house / "elsewhere").mkdir()
    (house / "elsewhere" / "pyvenv.cfg").touch()
    (house / ".venv").symlink_to(house / "elsewhere")
    dev.remove_venv()
    assert not os.path.lexists(house / ".venv")
    assert (house / "elsewhere" / "pyvenv.cfg").exists()


@POSIX
def test_a_finished_installation_is_not_repeated(
    dev: ModuleType, house: Path, no_index: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "LIBRARIES", [])
    venv.create(house / ".venv", with_pip=False, symlinks=True)
    dev.write_stamp({"fingerprint": dev.fingerprint(), "extras": ["test"], "without": []})
    assert dev.set_up(("test",)) == str(house / ".venv" / "bin" / "python")
    assert dev.set_up(()) == str(house / ".venv" / "bin" / "python")
    with pytest.raises(dev.Stop):  # more is asked for: it would install, but this environment has no pip
        dev.set_up(("dev",))
    assert dev.read_stamp() == {}


@POSIX
def test_no_network_is_told_in_one_sentence_and_leaves_no_stamp(
    dev: ModuleType, house: Path, no_index: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dev, "LIBRARIES", [])
    venv.create(house / ".venv", with_pip=True, symlinks=True)
    with pytest.raises(dev.Stop, match="The network cannot be reached") as caught:
        dev.set_up(("test",))
    log = house / ".venv" / "install.log"
    assert str(log) in str(caught.value)
    assert "torch==" in log.read_text(encoding="utf-8")
    assert not (house / ".venv" / "likeness-stamp.json").exists()


@pytest.mark.parametrize("change", ["pyproject.toml", "constraints.txt", "place"])
def test_the_fingerprint_changes_with(
    dev: ModuleType, house: Path, monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    before = dev.fingerprint()
    if change == "place":
        monkeypatch.setattr(dev, "ROOT", str(house.rename(house.parent / "moved")))
    else:
        with (house / change).open("a") as file:
            file.write("# changed\n")
    assert dev.fingerprint() != before


def test_the_fingerprint_ignores_line_ends(dev: ModuleType, house: Path) -> None:
    before = dev.fingerprint()
    text = (house / "constraints.txt").read_bytes()
    (house / "constraints.txt").write_bytes(text.replace(b"\n", b"\r\n"))
    assert dev.fingerprint() == before


@pytest.mark.parametrize("text", ["", "{", "[]", "null"])
def test_a_damaged_stamp_counts_as_none(dev: ModuleType, house: Path, text: str) -> None:
    (house / ".venv").mkdir()
    (house / ".venv" / "likeness-stamp.json").write_text(text)
    assert dev.read_stamp() == {}


@POSIX
def test_what_was_half_installed_is_forgotten(dev: ModuleType, house: Path) -> None:
    venv.create(house / ".venv", with_pip=False, symlinks=True)
    packages = next((house / ".venv" / "lib").glob("python3*/site-packages"))
    for name, files in {"whole-1.dist-info": ["METADATA", "RECORD"], "half-1.dist-info": ["METADATA"]}.items():
        (packages / name).mkdir()
        for file in files:
            (packages / name / file).touch()
    dev.drop_half_installed()
    assert [folder.name for folder in packages.glob("*.dist-info")] == ["whole-1.dist-info"]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("OSError: [Errno 28] No space left on device", "disk is full"),
        (
            "ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: 'x'",
            "may not be written",
        ),
        ("ReadTimeoutError: Read timed out.", "network"),
        ("ERROR: Cannot install a and b because these have conflicting dependencies.", "the lines above say why"),
    ],
)
def test_failures_of_pip_are_explained(dev: ModuleType, line: str, told: str) -> None:
    assert told in dev.why_pip_failed("Collecting torch\n" + line)


# --------------------------------------------------------------------------------------------- system libraries


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="libraries of Linux")
def test_the_loader_is_asked(dev: ModuleType) -> None:
    assert dev.there("libc.so.6")
    assert not dev.there("libno-such-thing.so.9")


@POSIX
@pytest.mark.parametrize(
    ("manager", "command"),
    [
        ("apt-get", "sudo apt-get install -y libgl1 libportaudio2 libasound2-plugins xvfb"),
        ("pacman", "sudo pacman -S --needed libglvnd portaudio alsa-plugins xorg-server-xvfb"),
        ("dnf", "sudo dnf install 'libGL.so.1()(64bit)' 'libportaudio.so.2()(64bit)' /usr/bin/Xvfb"),
        ("zypper", "sudo zypper install 'libGL.so.1()(64bit)' 'libportaudio.so.2()(64bit)' /usr/bin/Xvfb"),
        ("other", "your package manager, for libGL.so.1 libportaudio.so.2 Xvfb"),
    ],
)
def test_the_one_command_to_type(
    dev: ModuleType, shell: Path, monkeypatch: pytest.MonkeyPatch, manager: str, command: str
) -> None:
    monkeypatch.setattr(dev, "is_root", lambda: False)
    program(shell, manager)
    missing = [library for library in dev.LIBRARIES if library.name in ("libGL.so.1", "Xvfb", "libportaudio.so.2")]
    assert dev.wish(missing) == command


@POSIX
def test_a_program_is_looked_for_on_the_path(dev: ModuleType, shell: Path) -> None:
    assert not dev.there("xdotool")
    program(shell, "xdotool")
    assert dev.there("xdotool")


@POSIX
def test_a_user_who_is_not_root_is_stopped_only_by_what_the_command_cannot_do_without(
    dev: ModuleType, shell: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "is_root", lambda: False)
    program(shell, "apt-get")
    everything = list(dev.LIBRARIES)
    sound = [library for library in everything if library.user in ("PortAudio", "Tests")]
    assert dev.provide(sound, "studio") == sound
    assert "sudo apt-get install -y libportaudio2 libasound2-plugins xvfb" in capsys.readouterr().out
    for command, user in (("demo", "OpenCV"), ("studio", "X11"), ("studio", "Qt"), ("test", "Qt")):
        with pytest.raises(dev.Stop, match=r"Type: sudo apt-get install -y "):
            dev.provide([library for library in everything if library.user == user], command)
    x11 = [library for library in everything if library.user == "X11"]
    assert dev.provide(x11, "test") == x11  # Qt's offscreen platform does without


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="libraries of Linux")
def test_a_command_line_asks_for_no_library_of_the_window(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "there", lambda name: False)
    assert {library.user for library in dev.missing_libraries("demo")} == {"OpenCV"}
    assert {library.user for library in dev.missing_libraries("train")} == {"OpenCV"}
    studio = {library.user for library in dev.missing_libraries("studio")}
    assert studio == {"OpenCV", "Qt", "X11", "PortAudio", "Speech"}
    assert {library.user for library in dev.missing_libraries("test")} == studio | {"Tests"}


@POSIX
def test_what_is_missing_is_told_once(
    dev: ModuleType, house: Path, shell: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "is_root", lambda: False)
    library = next(library for library in dev.LIBRARIES if library.name == "xdotool")
    monkeypatch.setattr(dev, "missing_libraries", lambda command: [library])
    venv.create(house / ".venv", with_pip=False, symlinks=True)
    dev.write_stamp({"fingerprint": dev.fingerprint(), "extras": ["test"], "without": []})
    dev.set_up(("test",), "test")
    assert "xdotool" in capsys.readouterr().out
    dev.set_up(("test",), "test")
    assert capsys.readouterr().out == ""
    assert dev.read_stamp()["without"] == ["xdotool"]


def test_every_library_has_a_package_and_a_known_user(dev: ModuleType) -> None:
    assert {library.user for library in dev.LIBRARIES} == {user for users in dev.USERS.values() for user in users}
    assert all(library.debian and library.arch for library in dev.LIBRARIES)
    assert all(set(users) <= set(dev.USERS[command]) for command, users in dev.ESSENTIAL.items())


# -------------------------------------------------------------------------------------------------- its commands


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
