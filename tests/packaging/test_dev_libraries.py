from __future__ import annotations

import os
import sys
import venv
from pathlib import Path
from types import ModuleType

import pytest

POSIX = pytest.mark.skipif(os.name != "posix", reason="links, signals and shebangs of POSIX")


def program(folder: Path, name: str, text: str = "exit 0") -> None:
    (folder / name).write_text(f"#!/bin/sh\n{text}\n")
    (folder / name).chmod(0o755)


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
