"""Packs the frozen studio for Linux: `python3 packaging/dev.py package` takes dist/Likeness.

Beside it it makes
- likeness_VERSION_amd64.deb: /opt/likeness, /usr/bin/likeness, menu entry, icons, the file type .likeness;
- Likeness.AppDir, and of it Likeness-VERSION-x86_64.AppImage where the program appimagetool is installed.

Nothing of the system is changed. Windows and macOS have their own: packaging/windows, packaging/macos.
"""

# ruff: noqa: INP001 (a folder of programs)

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from dev import LIBRARIES
from freeze import DIST, FROZEN, ROOT

HERE = Path(__file__).resolve().parent
ICONS = ROOT / "assets" / "icons"
ALWAYS = {
    "libstdc++.so.6": "libstdc++6",
    "libgcc_s.so.1": "libgcc-s1",
    "libexpat.so.1": "libexpat1",
    "libX11.so.6": "libx11-6",
    "libxcb.so.1": "libxcb1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libOpenGL.so.0": "libopengl0",
    "libGLX.so.0": "libglx0",
    "libfreetype.so.6": "libfreetype6",
    "libdrm.so.2": "libdrm2",
    "libgbm.so.1": "libgbm1",
}
"""Debian's packages of libraries that every desktop has; the others are in system.txt."""
OF_LIBC = re.compile(r"(lib(c|m|dl|pthread|rt|util|mvec|resolv|nsl|anl)|ld-linux-x86-64)\.so\.\d+")
RECOMMENDED = ("libportaudio2", "libasound2-plugins", "espeak-ng")
ABOUT = """Studio that makes a portrait speak
 One picture and a voice become landmark motion, a timeline to edit it, photoreal
 frames and a video. Works without a network and without a graphics card."""


class CannotPack(Exception):
    """The packages cannot be made; the message says what to do."""


def main(argv: list[str] | None = None) -> int:
    """Makes the packages; returns 1, with one sentence, where they cannot be made."""
    parser = argparse.ArgumentParser(prog="package", description="Packs the frozen studio for Linux.")
    parser.add_argument("--out", type=Path, default=DIST, help="where to (default: dist)")
    out: Path = parser.parse_args(argv).out
    try:
        out.mkdir(parents=True, exist_ok=True)
        for made in (deb(FROZEN, out), appimage(FROZEN, out)):
            size = sum(path.lstat().st_size for path in [made, *made.rglob("*")] if not path.is_dir())
            print(f"{made} ({size / 1e6:.0f} MB)")
    except CannotPack as why:
        print(why, file=sys.stderr)
        return 1
    return 0


def version() -> str:
    """The version of this checkout, as engine/__init__.py has it."""
    found = re.search(r'(?m)^__version__ = "(.+)"$', (ROOT / "engine" / "__init__.py").read_text(encoding="utf-8"))
    if found is None:
        raise CannotPack("engine/__init__.py tells no version.")
    return found.group(1)


def lay_out(frozen: Path, root: Path) -> None:
    """Puts everything that an installation has under `root`; the program is linked where the disk allows it."""
    shutil.copytree(frozen, root / "opt" / "likeness", symlinks=True, copy_function=_link)
    share = root / "usr" / "share"
    files = {
        HERE / "linux" / "likeness.desktop": "applications/likeness.desktop",
        HERE / "linux" / "likeness.xml": "mime/packages/likeness.xml",
        ICONS / "likeness.svg": "icons/hicolor/scalable/apps/likeness.svg",
        ICONS / "likeness.png": "icons/hicolor/256x256/apps/likeness.png",
        ICONS / "project.svg": "icons/hicolor/scalable/mimetypes/application-x-likeness.svg",
        ROOT / "LICENSE": "doc/likeness/copyright",
        ROOT / "CHANGELOG.md": "doc/likeness/CHANGELOG.md",
    }
    for source, place in files.items():
        (share / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, share / place)
        (share / place).chmod(0o644)
    (root / "usr" / "bin").mkdir()
    (root / "usr" / "bin" / "likeness").symlink_to("/opt/likeness/likeness")


def _link(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:  # another disk
        shutil.copy2(source, target)


def deb(frozen: Path, out: Path) -> Path:
    """Makes the Debian package of the frozen program in `frozen`; raises CannotPack."""
    if not (frozen / "likeness").exists():
        raise CannotPack("There is no frozen studio; run packaging/dev.py freeze first.")
    if shutil.which("dpkg-deb") is None:
        raise CannotPack("The program dpkg-deb is missing; install the package dpkg.")
    target = out / f"likeness_{version()}_amd64.deb"
    part = target.with_name(target.name + ".part")
    with tempfile.TemporaryDirectory(prefix="likeness-deb-", dir=out) as name:
        root = Path(name)
        root.chmod(0o755)
        lay_out(frozen, root)
        size_kb = sum(path.lstat().st_size for path in root.rglob("*") if not path.is_dir()) // 1024
        (root / "DEBIAN").mkdir()
        (root / "DEBIAN" / "control").write_text(control(size_kb, depends(frozen)), encoding="utf-8")
        command = ["dpkg-deb", "--root-owner-group", "-Zzstd", "-z9", "--build", str(root), str(part)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        part.unlink(missing_ok=True)
        raise CannotPack(f"dpkg-deb says: {done.stderr.strip()}")
    part.replace(target)
    return target


def control(size_kb: int, needs: tuple[str, ...]) -> str:
    """What Debian is told of the package."""
    fields = {
        "Package": "likeness",
        "Version": version(),
        "Architecture": "amd64",
        "Maintainer": "The Likeness authors <authors@likeness.invalid>",
        "Installed-Size": str(size_kb),
        "Section": "video",
        "Priority": "optional",
        "Depends": ", ".join(needs),
        "Recommends": ", ".join(RECOMMENDED),
        "Description": ABOUT,
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def depends(frozen: Path) -> tuple[str, ...]:
    """Debian's packages of the libraries that the program is linked to and does not carry; raises CannotPack."""
    wanted, glibc = linked(frozen)
    known = {one.name: one.debian.split()[0] for one in LIBRARIES} | ALWAYS
    missing = sorted(name for name in wanted if name not in known and not OF_LIBC.fullmatch(name))
    if missing:
        raise CannotPack(f"Say in packaging/package.py which package has {', '.join(missing)}.")
    packages = {known[name] for name in wanted if name in known}
    return (f"libc6 (>= {glibc})", *sorted(packages))


def linked(frozen: Path) -> tuple[set[str], str]:
    """The libraries that files of `frozen` are linked to and that it has not, and the newest glibc they ask for."""
    files = [path for path in frozen.rglob("*") if path.is_file() and not path.is_symlink() and _is_elf(path)]
    told = subprocess.run(["objdump", "-p", *map(str, files)], capture_output=True, text=True, check=True).stdout
    own = {path.name for path in frozen.rglob("*.so*")}
    wanted = set(re.findall(r"(?m)^\s+NEEDED\s+(\S+)", told)) - own
    versions = {tuple(map(int, text.split("."))) for text in re.findall(r"\bGLIBC_(\d+(?:\.\d+)+)", told)}
    return wanted, ".".join(map(str, max(versions)))


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def appimage(frozen: Path, out: Path) -> Path:
    """Makes the AppDir, and of it the AppImage where appimagetool is; returns the last that was made."""
    folder = out / "Likeness.AppDir"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    lay_out(frozen, folder)
    (folder / "usr" / "bin" / "likeness").unlink()
    (folder / "usr" / "bin" / "likeness").symlink_to("../../opt/likeness/likeness")
    shutil.copy(HERE / "linux" / "AppRun", folder / "AppRun")
    (folder / "likeness.desktop").symlink_to("usr/share/applications/likeness.desktop")
    shutil.copy(ICONS / "likeness.png", folder / "likeness.png")
    (folder / ".DirIcon").symlink_to("likeness.png")
    tool = shutil.which("appimagetool")
    if tool is None:
        print("There is no AppImage: the program appimagetool is not installed. Its folder is made.", file=sys.stderr)
        return folder
    target = out / f"Likeness-{version()}-x86_64.AppImage"
    done = subprocess.run([tool, str(folder), str(target)], env={**os.environ, "ARCH": "x86_64"}, check=False)
    if done.returncode:
        raise CannotPack("appimagetool could not make the AppImage; the lines above say why.")
    return target


if __name__ == "__main__":
    sys.exit(main())
