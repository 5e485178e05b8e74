"""What installers are made of: Linux's files, the Debian package, and the files of Windows and macOS, never tried."""

from __future__ import annotations

import ast
import configparser
import os
import plistlib
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from engine.document import Project
from engine.store import ProjectFile
from engine.store_schema import APPLICATION_ID

Load = Callable[[str], ModuleType]
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"


@pytest.fixture
def package(load: Load) -> ModuleType:
    return load("package")


def needs(tool: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(tool) is None, reason=f"{tool} is not installed")


# -------------------------------------------------------------------------------------------------------- Linux


def desktop(root: Path) -> dict[str, str]:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read(root / "packaging" / "linux" / "likeness.desktop", encoding="utf-8")
    return dict(parser["Desktop Entry"])


def test_the_menu_entry_opens_projects(root: Path) -> None:
    entry = desktop(root)
    assert entry["Exec"] == "likeness %f"
    assert entry["MimeType"] == "application/x-likeness;"
    assert entry["Name"] == "Likeness"
    assert entry["Icon"] == "likeness"


@needs("desktop-file-validate")
def test_the_menu_entry_is_valid(root: Path) -> None:
    file = root / "packaging" / "linux" / "likeness.desktop"
    done = subprocess.run(["desktop-file-validate", str(file)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


def test_the_file_type_knows_a_project_that_the_studio_writes(root: Path, tmp_path: Path) -> None:
    (kind,) = ET.parse(root / "packaging" / "linux" / "likeness.xml").getroot()
    assert kind.get("type") == "application/x-likeness"
    glob = kind.find(f"{MIME}glob")
    assert glob is not None
    assert glob.get("pattern") == "*.likeness"
    with ProjectFile.create(tmp_path / "film.likeness", Project()):
        pass
    start = (tmp_path / "film.likeness").read_bytes()[:100]
    matches = list(kind.iter(f"{MIME}match"))
    assert len(matches) == 2
    for match in matches:
        at, value = int(match.get("offset", "")), match.get("value", "")
        wanted = value.encode() if match.get("type") == "string" else int(value, 16).to_bytes(4, "big")
        assert start[at : at + len(wanted)] == wanted
    assert int(matches[1].get("value", ""), 16) == APPLICATION_ID


@needs("update-mime-database")
def test_a_desktop_takes_the_file_type(root: Path, tmp_path: Path) -> None:
    packages = tmp_path / "mime" / "packages"
    packages.mkdir(parents=True)
    shutil.copy(root / "packaging" / "linux" / "likeness.xml", packages)
    subprocess.run(["update-mime-database", str(tmp_path / "mime")], check=True, capture_output=True)
    assert "application/x-likeness:*.likeness" in (tmp_path / "mime" / "globs").read_text(encoding="utf-8")


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    """A folder laid out as a frozen program is: a program of this system's in it, and a library beside."""
    folder = tmp_path / "Likeness"
    (folder / "_internal").mkdir(parents=True)
    shutil.copy("/bin/true" if Path("/bin/true").exists() else sys.executable, folder / "likeness")
    (folder / "_internal" / "readme.txt").write_text("no ELF", encoding="utf-8")
    (folder / "_internal" / "libown.so.1").write_bytes(b"\x7fELF, but cut short")
    (folder / "_internal" / "libown.so").symlink_to("libown.so.1")
    return folder


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Debian's packages are made on Linux")
@needs("dpkg-deb")
@needs("objdump")
def test_the_debian_package(package: ModuleType, frozen: Path, tmp_path: Path) -> None:
    shutil.copy(frozen / "likeness", frozen / "_internal" / "libown.so.1")
    made = package.deb(frozen, tmp_path)
    assert made.name == f"likeness_{package.version()}_amd64.deb"
    told = subprocess.run(["dpkg-deb", "--field", str(made)], capture_output=True, text=True, check=True).stdout
    assert re.search(r"(?m)^Depends: libc6 \(>= 2\.\d+\)", told)
    assert "libportaudio2" in told
    subprocess.run(["dpkg-deb", "--extract", str(made), str(tmp_path / "root")], check=True)
    installed = tmp_path / "root"
    assert os.access(installed / "opt" / "likeness" / "likeness", os.X_OK)
    assert (installed / "opt" / "likeness" / "_internal" / "libown.so").is_symlink()
    assert (installed / "usr" / "bin" / "likeness").readlink() == Path("/opt/likeness/likeness")
    share = installed / "usr" / "share"
    for place in ("applications/likeness.desktop", "mime/packages/likeness.xml", "doc/likeness/copyright"):
        assert (share / place).is_file()
    icons = {path.name for path in (share / "icons").rglob("*") if path.is_file()}
    assert icons == {"likeness.svg", "likeness.png", "application-x-likeness.svg"}
    owners = subprocess.run(["dpkg-deb", "--contents", str(made)], capture_output=True, text=True, check=True).stdout
    assert {line.split()[1] for line in owners.splitlines()} == {"root/root"}
    assert list(tmp_path.glob("*.part")) == []
    assert list(tmp_path.glob("likeness-deb-*")) == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="an AppDir is Linux's")
def test_the_appdir_starts_what_is_in_it(package: ModuleType, frozen: Path, tmp_path: Path) -> None:
    (frozen / "likeness").write_text('#!/bin/sh\nprintf "%s|" "$@"\n', encoding="utf-8")
    (frozen / "likeness").chmod(0o755)
    tools = tmp_path / "empty"
    tools.mkdir()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PATH", str(tools))
        folder = package.appimage(frozen, tmp_path)
    link = tmp_path / "a link"
    link.symlink_to(folder / "AppRun")
    done = subprocess.run([link, "a film.likeness", "-x"], capture_output=True, text=True, check=True)
    assert done.stdout == "a film.likeness|-x|"
    assert (folder / "likeness.desktop").read_text(encoding="utf-8").startswith("[Desktop Entry]")
    assert (folder / ".DirIcon").is_file()


def test_without_a_frozen_studio_it_says_what_to_do(
    package: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(package, "FROZEN", tmp_path / "nothing")
    assert package.main(["--out", str(tmp_path / "out")]) == 1
    assert "freeze first" in capsys.readouterr().err


def test_a_library_of_which_nothing_is_known_is_told(
    package: ModuleType, frozen: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(package, "linked", lambda _: ({"libc.so.6", "libdance.so.1"}, "2.31"))
    with pytest.raises(package.CannotPack, match=r"libdance\.so\.1"):
        package.depends(frozen)


# ------------------------------------------------------------------------------------------- licences of others


def test_the_licences_of_all_that_is_carried(load: Load) -> None:
    licences, contents = load("licences"), load("contents")
    there = licences.carried(without=frozenset(contents.UNCARRIED))
    names = {one.name.lower() for one in there}
    assert {"torch", "mediapipe", "numpy", "pyside6_essentials", "pocketsphinx"} <= names
    assert not names & {"jax", "matplotlib", "numba", "pytest", "ray", "likeness"}
    told = licences.listing(there)
    assert "LGPL-3.0" in told
    folders = {Path(folder).name for _, folder in licences.texts(there)}
    bare = {one.name for one in there if f"| {one.version} | see its folder |" in told and one.name not in folders}
    assert bare == set()
    assert all(Path(file).is_file() for file, _ in licences.texts(there))


# -------------------------------------------------------------------------------------------- Windows and macOS


def test_the_spec_is_python_and_names_files_that_are_there(root: Path) -> None:
    text = (root / "packaging" / "likeness.spec").read_text(encoding="utf-8")
    ast.parse(text)
    for words in re.findall(r"\bHERE((?: / \"[^\"]+\")+)", text):
        assert root.joinpath("packaging", *re.findall(r'"([^"]+)"', words)).exists(), words
    assert (root / "assets" / "icons" / "likeness.png").exists()


def test_the_windows_installer_names_what_is_there(root: Path) -> None:
    folder = root / "packaging" / "windows"
    text = (folder / "likeness.iss").read_text(encoding="utf-8")
    spec = (root / "packaging" / "likeness.spec").read_text(encoding="utf-8")
    frozen = (root / "packaging" / "frozen.py").read_text(encoding="utf-8")
    defined = dict(re.findall(r'(?m)^#define (\w+) "(.+)"$', text))
    assert set(re.findall(r"\{#(\w+)\}", text)) == {*defined, "Version"}
    for name in (defined["Window"], defined["Console"]):
        assert f'program("{name.removesuffix(".exe")}"' in spec
    assert f'CONSOLE = "{defined["Console"]}"' in frozen
    sections = re.findall(r"(?m)^\[(\w+)\]$", text)
    assert sections == ["Setup", "Languages", "Tasks", "Files", "Icons", "Registry", "Run"]
    tasks = set(re.findall(r'(?m)^Name: "(\w+)"; Description', text))
    assert len(tasks) == 2
    assert set(re.findall(r"Tasks: (\w+)", text)) <= tasks
    within = {path for path in re.findall(r"\{#Root\}\\([^\n\";]+)", text) if not path.startswith(("dist", "build"))}
    assert within
    assert all((root / path.replace("\\", "/")).exists() for path in within)
    assert (folder / defined["Root"].replace("\\", "/")).resolve() == root.resolve()
    assert ".likeness\\OpenWithProgids" in text


def test_macos_files_agree_with_one_another(root: Path) -> None:
    folder = root / "packaging" / "macos"
    told = plistlib.loads((folder / "Info.plist").read_bytes())
    (kind,), (exported,) = told["CFBundleDocumentTypes"], told["UTExportedTypeDeclarations"]
    assert kind["LSItemContentTypes"] == [exported["UTTypeIdentifier"]]
    assert exported["UTTypeTagSpecification"]["public.filename-extension"] == ["likeness"]
    assert exported["UTTypeTagSpecification"]["public.mime-type"] == desktop(root)["MimeType"].rstrip(";")
    assert told["NSMicrophoneUsageDescription"]
    assert told["NSCameraUsageDescription"]
    rights = plistlib.loads((folder / "entitlements.plist").read_bytes())
    assert rights["com.apple.security.device.audio-input"] is True
    assert rights["com.apple.security.device.camera"] is True
