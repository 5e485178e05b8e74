"""Tries the frozen studio as a user has it: `python3 packaging/dev.py smoke [FOLDER] [--picture OUT.png]`.

FOLDER (default: dist/Likeness) is copied away, and run from another folder with an empty environment: no Python on
PATH, no checkout, a home of its own. On the command line every command is tried, and every renderer and generator; in
the window, on an X server of its own, keys open the demo and export a video. Each step says how long it took; the first
that fails ends the program. Linux only; needs Xvfb and xdotool.
"""

# ruff: noqa: INP001 (a folder of programs)

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from stage import display

ROOT = Path(__file__).resolve().parents[1]
FROZEN = ROOT / "dist" / "Likeness"
SCREEN = (1720, 1000)
PATIENCE_S = 300
SECOND = "0:00-0:01"


class Failed(Exception):
    """A step did not do what it should; the text says which and why."""


class User:
    """Somebody with the program's folder, a home, and nothing else. `place`: the folder; `home`: theirs."""

    def __init__(self, place: Path, home: Path, screen: str) -> None:
        self.program, self.inner, self.home = place / "likeness", place / "_internal", home
        self.videos, self.empty = home / "videos", home / "bin"
        self.project = home / "data" / "drafts" / "untitled-1.likeness"
        for folder in (self.videos, self.empty, home / "config"):
            folder.mkdir(parents=True)
        settings = f"[General]\nexport_folder={self.videos}\nhints=false\n"
        (home / "config" / "settings.ini").write_text(settings, encoding="utf-8")
        self.environment = {
            "HOME": str(home),
            "PATH": str(self.empty),
            "DISPLAY": screen,
            "LIKENESS_HOME": str(home),
            "LIKENESS_STARTUP_LOG": str(home / "started.json"),
        }

    def tells(self, *words: str, code: int = 0) -> str:
        """What `likeness WORDS` prints; raises Failed unless it ends with `code`."""
        done = subprocess.run(
            [self.program, *words],
            cwd=self.home,
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=PATIENCE_S,
        )
        if done.returncode != code:
            raise Failed(f"likeness {' '.join(words)}: exit code {done.returncode}\n{done.stdout}\n{done.stderr}")
        return done.stdout

    def frames(self, video: Path) -> str:
        """The decoded frames and sound of a video as digests, told by the program's own ffmpeg."""
        ffmpeg = next((self.inner / "imageio_ffmpeg" / "binaries").glob("ffmpeg*"))
        command = [str(ffmpeg), "-v", "error", "-i", str(video), "-f", "framemd5", "-"]
        told = subprocess.run(command, capture_output=True, text=True, check=True, timeout=PATIENCE_S).stdout
        return "\n".join(line for line in told.splitlines() if not line.startswith("#"))


@contextmanager
def step(name: str) -> Generator[None]:
    """Says what is tried and how long it took."""
    started = time.monotonic()
    yield
    print(f"{time.monotonic() - started:6.1f} s  {name}", flush=True)


def command_line(user: User) -> None:
    """Tries every command; raises Failed."""
    with step("likeness --version"):
        if user.tells("--version").split()[-1] != version():
            raise Failed("It is another version than this checkout; freeze again.")
    with step("likeness info"):
        told: dict[str, Any] = json.loads(user.tells("info", "--json"))
        problems = told.get("problems") or []
        if problems:
            raise Failed(f"info tells of problems: {problems}")
    with step("likeness nonsense, which must fail with one line"):
        user.tells("nonsense", code=2)
    with step("likeness demo"):
        user.tells("demo", "-o", "demo.mp4")
    with step("the same by the checkout: equal frames and sound"):
        again = user.home / "again.mp4"
        command = [sys.executable, "-m", "engine.cli", "demo", "-o", str(again)]
        # In the same environment: OPENBLAS_CORETYPE, for one, changes the last bits of sums.
        subprocess.run(command, cwd=ROOT, env=user.environment, check=True, capture_output=True)
        if user.frames(again) != user.frames(user.home / "demo.mp4"):
            raise Failed("The frozen program makes another video of the demo than the checkout does.")
    renderers(user)
    other_commands(user)


def demo_of(user: User) -> tuple[str, str]:
    """The demo's portrait and voice, as they came along."""
    demo = user.inner / "assets" / "demo"
    return str(demo / "portrait.jpg"), str(demo / "voice.flac")


def renderers(user: User) -> None:
    """Renders a second with every renderer and with the motion of every generator; raises Failed."""
    portrait, voice = demo_of(user)
    for option, names in (("--renderer", names_of("render")), ("--motion", names_of("motion"))):
        for name in names:
            with step(f"likeness render {option} {name}"):
                words = ("render", portrait, voice, "--range", SECOND, option, name, "-o", f"{name}.mp4")
                user.tells(*words)


def other_commands(user: User) -> None:
    """Tries what begins with a video or ends with something else; raises Failed."""
    portrait, voice = demo_of(user)
    with step("likeness stream encode, decode"):
        user.tells("stream", "encode", "warp.mp4", "-o", "face.lks")
        user.tells("stream", "decode", "face.lks", "-o", "decoded.mp4")
    with step("likeness reenact"):
        user.tells("reenact", portrait, "warp.mp4", "-o", "reenacted.mp4")
    with step("likeness dub"):
        user.tells("dub", "warp.mp4", voice, "--range", SECOND, "-o", "dubbed.mp4")
    with step("likeness batch"):
        words = ("--portrait", portrait, "--voices", voice, "--range", SECOND, "--out", "batch", "--workers", "1")
        user.tells("batch", *words)
        if not list((user.home / "batch").glob("*.mp4")):
            raise Failed("likeness batch made no video.")
    with step("likeness convert"):
        user.tells("convert", voice, "-o", "cues.tsv")
    with step("likeness verify"):
        told = json.loads(user.tells("verify", "--json", "demo.mp4"))
        if not told:
            raise Failed("likeness verify tells nothing of a video that the program made.")


def names_of(kind: str) -> tuple[str, ...]:
    """The names that this checkout's registry of renderers ("render") or generators ("motion") offers."""
    command = f"from engine.{kind}.registry import INFOS; print(*(info.name for info in INFOS))"
    told = subprocess.run([sys.executable, "-c", command], cwd=ROOT, check=True, capture_output=True, text=True)
    return tuple(told.stdout.split())


def version() -> str:
    command = "import engine; print(engine.__version__)"
    told = subprocess.run([sys.executable, "-c", command], cwd=ROOT, check=True, capture_output=True, text=True)
    return told.stdout.strip()


class Desk:
    """The window and the hands before it."""

    def __init__(self, user: User) -> None:
        self.user = user
        with (user.home / "window.log").open("wb") as log:
            self.process = subprocess.Popen([user.program], cwd=user.home, env=user.environment, stdout=log, stderr=log)

    def tool(self, *words: str) -> str:
        """What xdotool answers."""
        environment = {**os.environ, "DISPLAY": self.user.environment["DISPLAY"]}
        command = ["timeout", str(PATIENCE_S), "xdotool", *words]
        done = subprocess.run(command, env=environment, check=False, capture_output=True, text=True)
        if done.returncode:
            raise Failed(f"xdotool {' '.join(words)}: {done.stderr.strip()}; {self.log()}")
        return done.stdout.strip()

    def find(self, title: str) -> str:
        return self.tool("search", "--sync", "--onlyvisible", "--name", title).splitlines()[-1]

    def keys(self, window: str, *keys: str) -> None:
        self.tool("windowfocus", "--sync", window)
        self.tool("key", "--delay", "80", *keys)

    def wait(self, until: Callable[[], object], what: str) -> None:
        """Returns once `until` is true; raises Failed."""
        end = time.monotonic() + PATIENCE_S
        while not until():
            if self.process.poll() is not None:
                raise Failed(f"The window ended with code {self.process.returncode} before {what}; {self.log()}")
            if time.monotonic() > end:
                raise Failed(f"{what} did not come within {PATIENCE_S} s; {self.log()}")
            time.sleep(0.2)

    def log(self) -> str:
        return (self.user.home / "window.log").read_text(encoding="utf-8", errors="replace")[-2000:]

    def picture(self, path: Path) -> None:
        from PIL import ImageGrab

        ImageGrab.grab(xdisplay=self.user.environment["DISPLAY"]).convert("RGB").save(path)


def window(user: User, picture: Path | None) -> None:
    """Opens the demo and exports it, by keys; raises Failed."""
    desk = Desk(user)
    try:
        main = opened(desk)
        with step("the demo, by keys, until it has motion"):
            desk.keys(main, "alt+f")
            time.sleep(1)
            desk.keys(main, letter("demo"))
            desk.wait(lambda: has_motion(user), "motion")
        nothing_of_the_checkout(desk.process.pid)
        with step("its first frames"):
            desk.wait(lambda: len(list(user.home.rglob("*.jpg"))) > 20, "rendered frames")
        if picture is not None:
            desk.picture(picture)
        with step("an export, by keys"):
            desk.keys(main, "ctrl+e")
            desk.keys(desk.find("^Note of consent$"), "Escape")  # asked once a project; not now
            desk.keys(desk.find("^Export$"), "Return")
            desk.wait(lambda: list(user.videos.glob("*.mp4")), "the video")
        (video,) = user.videos.glob("*.mp4")
        if user.frames(video).count("\n0, ") < 250:
            raise Failed(f"{video.name} has too few frames.")
        desk.process.terminate()
        if desk.process.wait(60):
            raise Failed(f"The window ended with code {desk.process.returncode}; {desk.log()}")
    finally:
        desk.process.kill()
        desk.process.wait()


def opened(desk: Desk) -> str:
    """The window, once it can be used and lies at the corner of the screen; raises Failed."""
    started = desk.user.home / "started.json"
    desk.wait(started.exists, "the window")
    told = json.loads(started.read_text(encoding="utf-8"))
    if told["heavy"]:
        raise Failed(f"The window's process loaded {told['heavy']}.")
    found = desk.find("Likeness$")
    print(f"{told['first_paint_ms'] / 1000:6.1f} s  from its start to its first picture", flush=True)
    desk.tool("windowmove", found, "0", "0")
    return found


def letter(action: str) -> str:
    """The letter that is underlined in the menu for this action, as app/action_table.py has it."""
    table = (ROOT / "app" / "action_table.py").read_text(encoding="utf-8")
    found = re.search(rf'"{action}", menu, tr\("[^"]*&(.)', table)
    if found is None:
        raise Failed(f"No letter of the menu starts {action}.")
    return found.group(1).lower()


def has_motion(user: User) -> bool:
    """Whether the project of the window has motion; read by this checkout's engine."""
    from engine.errors import LikenessError
    from engine.store import ProjectFile

    try:
        with ProjectFile.open(user.project, read_only=True) as file:
            return file.project.motion is not None
    except LikenessError:
        return False


def nothing_of_the_checkout(pid: int) -> None:
    """Raises Failed where the window or a worker of it has a file of this checkout open, or runs a Python."""
    family = [pid, *children(pid)]
    if len(family) < 2:
        raise Failed("The window has no worker.")
    for one in family:
        maps = Path(f"/proc/{one}/maps").read_text(encoding="utf-8")
        program = Path(f"/proc/{one}/exe").readlink()
        if str(ROOT) in maps or program.name != "likeness":
            raise Failed(f"Process {one} ({program}) uses files of the checkout.")


def children(pid: int) -> list[int]:
    """The processes that `pid` started and that still run."""
    tasks = Path(f"/proc/{pid}/task").glob("*/children")
    return [int(word) for task in tasks for word in task.read_text(encoding="ascii").split()]


def smoke(folder: Path, picture: Path | None = None, *, only_window: bool = False) -> None:
    """Tries the frozen program in `folder`; raises Failed."""
    if not (folder / "likeness").exists():
        raise Failed(f"{folder} holds no frozen program; run packaging/dev.py freeze first.")
    lacking = [tool for tool in ("Xvfb", "xdotool") if shutil.which(tool) is None]
    if lacking:
        raise Failed(f"Install {' and '.join(lacking)}.")
    sys.path.insert(0, str(ROOT))
    with tempfile.TemporaryDirectory(prefix="likeness-smoke-") as name, display(*SCREEN) as screen:
        place = Path(name) / "program"
        shutil.copytree(folder, place, symlinks=True)
        user = User(place, Path(name) / "home", screen)
        if not only_window:
            command_line(user)
        window(user, picture)
        with step("likeness convert of that project, to a timeline"):
            user.tells("convert", str(user.project), "-o", "takes.otio")


def main(argv: list[str] | None = None) -> int:
    """Tries it and returns the exit code: 1 where a step failed."""
    parser = argparse.ArgumentParser(prog="smoke", description="Tries the frozen studio as a user has it.")
    parser.add_argument("folder", type=Path, nargs="?", default=FROZEN)
    parser.add_argument("--picture", type=Path, help="where to keep a picture of the window")
    parser.add_argument("--only-window", action="store_true", help="leave the command line out")
    chosen = parser.parse_args(argv)
    try:
        smoke(chosen.folder, chosen.picture, only_window=chosen.only_window)
    except Failed as why:
        print(why, file=sys.stderr)
        return 1
    print("The frozen studio works.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
