from __future__ import annotations

import os
import venv
from pathlib import Path
from types import ModuleType

import pytest

POSIX = pytest.mark.skipif(os.name != "posix", reason="links, signals and shebangs of POSIX")


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
