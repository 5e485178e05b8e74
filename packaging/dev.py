#!/usr/bin/env python3
"""Sets Likeness up and runs it, on any machine that has a Python.

Standard library only, and no syntax newer than Python 3.6: an old Python can still read this file, and start it again
with a Python that Likeness supports.
"""

import contextlib
import ctypes
import hashlib
import importlib.util
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import time
from typing import Any, Callable, Dict, Iterable, Iterator, List, NamedTuple, Optional, Sequence, Tuple

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
VENV = os.path.join(ROOT, ".venv")
SUPPORTED = ("3.11", "3.12")
TESTS = ("test", "window")
EXTRAS: Dict[str, Tuple[str, ...]] = {"studio": ("window",), "demo": (), "train": ("training",)}
EXTRAS.update(test=TESTS, check=("dev", "freeze", *TESTS), bench=TESTS)
SHIPPING = ("freeze", "package", "smoke", "release")
EXTRAS.update(dict.fromkeys(SHIPPING, ("freeze", *TESTS)), release=("dev", "freeze", *TESTS))
USAGE = """python3 packaging/dev.py studio | demo | train | test | check | bench | freeze | package | smoke | release

studio opens the window; it may be followed by a project file
demo   renders the demo portrait speaking the demo voice to likeness-demo.mp4 in the current folder
train  trains what Likeness loads; further words go to likeness-train, for example: train prepare VIDEOS
test   runs the tests; further words go to pytest, for example: test tests/engine -k audio
check  runs what CI asks of the code: ruff, pyright and the import contracts
bench  measures speed; best on an idle machine
freeze makes dist/Likeness, the studio as one folder that needs no Python
package makes of it what Linux installs: a .deb, and an AppImage where appimagetool is
smoke  tries the frozen studio as a user has it
release makes a release of a clean checkout (docs/RELEASING.md); release --dry-run only says what it would do

It makes .venv in the folder of Likeness, installs there what the command needs, and skips that the next time."""
PROBE = "import struct, sys; print('%d.%d' % sys.version_info[:2], struct.calcsize('P') * 8, sys.executable)"


class Stop(Exception):
    """The set-up cannot go on; the message says what to do."""


class Library(NamedTuple):
    """What no wheel brings: a shared library or a program, who uses it, and its packages in Debian and in Arch."""

    name: str
    user: str
    debian: str
    arch: str


with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "system.txt"), encoding="utf-8") as table:
    LIBRARIES = [Library(*(cell.replace(",", " ") for cell in line.split())) for line in table if line[:1].isalpha()]
# Whose libraries a command installs, and without whose it cannot run at all.
WINDOW = ("OpenCV", "Qt", "X11", "PortAudio", "Speech")
USERS = {"studio": WINDOW, **dict.fromkeys(("test", "bench", *SHIPPING), (*WINDOW, "Tests"))}
ESSENTIAL = {"studio": ("OpenCV", "Qt", "X11"), **dict.fromkeys(("test", "bench", *SHIPPING), ("OpenCV", "Qt"))}
LINT_IMPORTS = "import sys; from importlinter.cli import lint_imports_command as lint; sys.exit(lint())"
CHECKS: Dict[str, List[str]] = {
    "ruff format": ["-m", "ruff", "format", "--check", "."],
    "ruff": ["-m", "ruff", "check", "."],
    "pyright": ["-m", "pyright"],
    "lint-imports": ["-c", LINT_IMPORTS, "--no-cache"],  # its module does nothing when run by -m
}


def main(argv: List[str]) -> int:
    """Sets up what `argv[0]` needs, runs it with the other words, and returns its exit code."""
    if not argv or argv[0] not in EXTRAS:
        helped = bool(argv) and argv[0] in ("-h", "--help", "help")
        say(USAGE if helped or not argv else "There is no command {!r}.\n\n{}".format(argv[0], USAGE))
        return 0 if helped else 2
    for name in ("PYTHONHOME", "PYTHONPATH"):  # what a shell sets for another Python is not for ours
        os.environ.pop(name, None)
    try:
        if running_version() not in SUPPORTED:
            return run([*find_python(), os.path.abspath(__file__), *argv])
        refuse_platform()
        python = set_up(EXTRAS[argv[0]], argv[0])
        return COMMANDS[argv[0]](python, argv[1:])
    except Stop as reason:
        say(str(reason))
        return 1


def say(text: str) -> None:
    print(text, flush=True)


def running_version() -> str:
    return "{}.{}".format(*sys.version_info[:2])


def find_python() -> List[str]:
    """The command of a supported Python: the one of .venv, of PATH, the py launcher, pyenv, uv; raises Stop."""
    for command in candidates():
        found = probe(command)
        if found and found[0] in SUPPORTED:
            say("Python {} cannot run Likeness; using Python {} ({}).".format(running_version(), *found))
            return [found[1]]
    raise Stop(how_to_get_python())


def candidates() -> Iterator[List[str]]:
    """Commands that may start a supported Python, the likeliest first; looked for only as far as they are asked for."""
    yield [venv_python()]
    for version in SUPPORTED:
        yield ["python" + version]
    if os.name == "nt":
        for version in SUPPORTED:
            yield ["py", "-" + version]
    yield ["python3"]
    yield ["python"]
    pyenv = os.path.join(os.environ.get("PYENV_ROOT") or os.path.expanduser("~/.pyenv"), "versions")
    for name in sorted(os.listdir(pyenv), reverse=True) if os.path.isdir(pyenv) else []:
        if name.startswith(SUPPORTED):
            yield [os.path.join(pyenv, name, "bin", "python")]
    for version in SUPPORTED:  # places that a shell's PATH may lack on macOS
        yield ["/Library/Frameworks/Python.framework/Versions/{0}/bin/python{0}".format(version)]
        yield ["/opt/homebrew/bin/python" + version]
    uv = shutil.which("uv") or shutil.which(os.path.expanduser("~/.local/bin/uv"))
    if uv:
        yield [output([uv, "python", "find", ">=3.11,<3.13"]) or ""]
        say("uv fetches Python {}.".format(SUPPORTED[-1]))
        if run([uv, "python", "install", SUPPORTED[-1]]) == 0:
            yield [output([uv, "python", "find", SUPPORTED[-1]]) or ""]


def probe(command: Sequence[str]) -> Optional[Tuple[str, str]]:
    """Version ("3.12") and executable of a 64-bit Python that `command` starts, or None."""
    if not shutil.which(command[0]):
        return None
    answer = (output([*command, "-c", PROBE]) or "").split(" ", 2)
    return (answer[0], answer[2]) if len(answer) == 3 and answer[1] == "64" else None


def output(command: Sequence[str]) -> Optional[str]:
    """What `command` prints, or None where it fails, is missing or takes more than a minute."""
    try:
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=60, check=True)
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout.decode("utf-8", "replace").strip()


def how_to_get_python() -> str:
    """What to type on this system to get a supported Python."""
    return "Likeness needs Python 3.11 or 3.12 (64-bit), and this is {}. Type: {}   then run this again.".format(
        platform.python_version(), python_installer()
    )


def python_installer() -> str:
    if os.name == "nt":
        return "winget install Python.Python.3.12"
    if sys.platform == "darwin":
        return "brew install python@3.12"
    for version in SUPPORTED:
        if shutil.which("apt-get") and output(["apt-cache", "show", "python" + version]):
            return "{0}apt-get install python{1} python{1}-venv".format(sudo(), version)
    if shutil.which("dnf"):
        return sudo() + "dnf install python3.12"
    if shutil.which("zypper"):
        return sudo() + "zypper install python312"
    if shutil.which("pacman"):
        return sudo() + "pacman -S uv"
    return "python3 -m pip install --user uv"  # with uv on PATH, this script lets it fetch a Python


def refuse_platform() -> None:
    """Raises Stop where torch or mediapipe have no wheels, before minutes of downloading."""
    reason = unsupported(sys.platform, platform.machine().lower(), platform.libc_ver(), platform.mac_ver()[0])
    if reason:
        raise Stop(reason)


def unsupported(system: str, machine: str, libc: Tuple[str, str], macos: str) -> Optional[str]:
    """Why the libraries Likeness stands on cannot be had here, or None."""
    if system == "darwin":
        if machine != "arm64":
            return "Likeness needs a Mac with Apple silicon, and a Python made for it (this one is {}).".format(machine)
        if numbers(macos) < (14,):
            return "Likeness needs macOS 14 or newer; this is macOS {}.".format(macos)
    elif machine not in ("x86_64", "amd64"):
        return "Likeness needs an x86-64 processor here (mediapipe has no build for {}).".format(machine)
    elif system.startswith("linux") and (libc[0] != "glibc" or numbers(libc[1]) < (2, 28)):
        return "Likeness needs a Linux with glibc 2.28 or newer, for example Debian 12 or Ubuntu 22.04."
    return None


def numbers(version: str) -> Tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", version))


def venv_python(venv: str = VENV) -> str:
    return os.path.join(venv, "Scripts", "python.exe") if os.name == "nt" else os.path.join(venv, "bin", "python")


def set_up(extras: Sequence[str], command: str = "") -> str:
    """Makes .venv ready for `extras` and `command`, system libraries too, and returns its Python; raises Stop."""
    started = time.monotonic()
    make_venv()
    stamp = read_stamp()
    missing = missing_libraries(command)
    told = set(stamp.get("without", []))
    if essential(missing, command) or not {library.name for library in missing} <= told:
        missing = provide(missing, command)
    without = sorted(told.union(library.name for library in missing))
    wanted = fingerprint()
    if stamp.get("fingerprint") == wanted and set(extras) <= set(stamp.get("extras", [])):
        write_stamp(dict(stamp, without=without))  # what is missing is told once
        return venv_python()
    everything = sorted({*extras, *stamp.get("extras", [])})
    install(everything)
    write_stamp({"fingerprint": wanted, "extras": everything, "without": without})
    say("Ready after {}.".format(duration(time.monotonic() - started)))
    return venv_python()


def make_venv() -> None:
    """Makes .venv with the running Python unless it holds a working one; raises Stop."""
    if os.path.lexists(VENV):
        found = probe([venv_python()])
        if found and found[0] in SUPPORTED and (read_stamp() or output([venv_python(), "-m", "pip", "--version"])):
            return
        if not os.path.exists(os.path.join(VENV, "pyvenv.cfg")) and not (os.path.isdir(VENV) and not os.listdir(VENV)):
            raise Stop("{} is no virtual environment; move it away, then run this again.".format(VENV))
        say("Remaking .venv: {}.".format("it holds Python " + found[0] if found else "it is broken"))
        remove_venv()
    else:
        say("Making .venv with Python {}.".format(platform.python_version()))
    if not importlib.util.find_spec("ensurepip"):
        provide_venv_module()
    command = [sys.executable, "-m", "venv", VENV]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    if done.returncode:
        remove_venv()
        raise Stop("Python cannot make {}: {}".format(VENV, done.stdout.decode("utf-8", "replace").strip()[-600:]))


def remove_venv() -> None:
    """Takes .venv away; only the link where it is one."""
    try:
        if os.path.islink(VENV):
            os.unlink(VENV)
        elif os.path.isdir(VENV):
            shutil.rmtree(VENV)
    except OSError as error:
        text = "{} cannot be removed ({}); close what uses it, then run this again."
        raise Stop(text.format(VENV, error.strerror)) from None


def provide_venv_module() -> None:
    """Debian and Ubuntu keep ensurepip in a package of its own: installs it as root; raises Stop."""
    package = "python{}-venv".format(running_version())
    if is_root() and shutil.which("apt-get") and apt_install([package]):
        importlib.invalidate_caches()
        if importlib.util.find_spec("ensurepip"):
            return
    text = "Python's venv module is missing. Type: {}apt-get install {}   then run this again."
    raise Stop(text.format(sudo(), package))


def stamp_file() -> str:
    return os.path.join(VENV, "likeness-stamp.json")


def read_stamp() -> Dict[str, Any]:
    """What the last finished installation wrote; empty where there was none."""
    try:
        with open(stamp_file(), encoding="utf-8") as file:
            stamp = json.load(file)
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def write_stamp(stamp: Dict[str, Any]) -> None:
    with open(stamp_file(), "w", encoding="utf-8") as file:
        json.dump(stamp, file)


def fingerprint() -> str:
    """Changes with pyproject.toml, constraints.txt, the Python of .venv and the place of the checkout."""
    digest = hashlib.sha256()
    for name in ("pyproject.toml", "constraints.txt"):
        with open(os.path.join(ROOT, name), "rb") as file:
            digest.update(file.read().replace(b"\r\n", b"\n") + b"\0")
    digest.update("{} {}".format(output([venv_python(), "-VV"]), ROOT).encode("utf-8", "surrogateescape"))
    return digest.hexdigest()


def pin(name: str, text: str) -> str:
    """The requirement `name==version` in the text of a constraints file; raises Stop where there is none."""
    found = re.search(r"(?im)^{}==[^\s;#]+".format(re.escape(name)), text)
    if not found:
        raise Stop("constraints.txt does not pin {}; take a fresh copy of Likeness.".format(name))
    return found.group(0)


def install(extras: Sequence[str]) -> None:
    """Installs torch, then Likeness with `extras`, at the versions of constraints.txt; raises Stop."""
    drop_half_installed()
    with contextlib.suppress(OSError):
        os.unlink(stamp_file())
    with open(os.path.join(ROOT, "constraints.txt"), encoding="utf-8") as file:
        torch = pin("torch", file.read())
    # torch alone and first: asked for together with others, pip may settle on another build of it.
    say("Installing {} (the largest piece) ...".format(torch))
    pip([torch])
    say("Installing Likeness and the rest ...")
    pip(["-e", ".[{}]".format(",".join(extras)) if extras else "."])


def drop_half_installed() -> None:
    """Lets pip install again what an interrupted run left without its list of files."""
    answer = output([venv_python(), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"])
    for name in os.listdir(answer) if answer and os.path.isdir(answer) else []:
        folder = os.path.join(answer or "", name)
        if name.endswith(".dist-info") and not os.path.exists(os.path.join(folder, "RECORD")):
            shutil.rmtree(folder, ignore_errors=True)


def pip(what: Sequence[str]) -> None:
    """Runs pip install; its words go to .venv/install.log, and their end into the Stop that a failure raises."""
    log = os.path.join(VENV, "install.log")
    options = ["-c", "constraints.txt", "--no-input", "--no-user", "--progress-bar", "off"]
    command = [venv_python(), "-m", "pip", "install", *options, *what]
    with open(log, "ab") as file:
        file.write("\n$ {}\n".format(" ".join(command)).encode("utf-8"))
        file.flush()
        begin = file.tell()
        code = run(command, cwd=ROOT, stdout=file, stderr=subprocess.STDOUT)
    if not code:
        return
    with open(log, "rb") as file:
        file.seek(begin)
        text = file.read().decode("utf-8", "replace")
    if code == 130 or "Operation cancelled by user" in text:
        raise KeyboardInterrupt
    tail = "\n".join("  " + line for line in text.strip().splitlines()[-12:])
    raise Stop("{}\n{}\nThe whole of it: {}".format(tail, why_pip_failed(text), log))


def why_pip_failed(text: str) -> str:
    """One sentence on the words of a failed pip."""
    if re.search(r"No space left on device|Errno 28|not enough space", text, re.I):
        return "The disk is full: Likeness needs about 4 GB, 10 with CUDA. Make room, then run this again."
    if re.search(
        r"NewConnectionError|NameResolutionError|name resolution|Network is unreachable|getaddrinfo failed|"
        r"ConnectTimeout|ReadTimeout|Read timed out|ProxyError|Connection (refused|reset|aborted)|SSLError",
        text,
        re.I,
    ):
        return "The network cannot be reached. Connect, then run this again; what is installed already is kept."
    if re.search(r"Permission denied|Errno 13|Access is denied", text, re.I):
        return "A file may not be written. See that this folder is yours and nothing uses .venv, then run this again."
    return "pip could not install Likeness; the lines above say why."


def there(name: str) -> bool:
    """Whether the loader finds this library, or the shell this program."""
    if ".so" not in name:
        return shutil.which(name) is not None
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def missing_libraries(command: str = "") -> List[Library]:
    """What `command` would use and is not here."""
    if not sys.platform.startswith("linux"):
        return []
    users = USERS.get(command, ("OpenCV",))
    return [library for library in LIBRARIES if library.user in users and not there(library.name)]


def essential(missing: Iterable[Library], command: str) -> List[Library]:
    """Those without which `command` cannot run."""
    return [library for library in missing if library.user in ESSENTIAL.get(command, ("OpenCV",))]


def provide(missing: List[Library], command: str = "") -> List[Library]:
    """Installs libraries as root on Debian and Ubuntu, else says what to type, and returns those still missing.

    Raises Stop where one of these is essential.
    """
    if is_root() and shutil.which("apt-get"):
        say("Installing system libraries: {} ...".format(words(library.debian for library in missing)))
        if not apt_install(words(library.debian for library in missing).split()):
            apt_install(words(library.debian for library in essential(missing, command)).split())
        missing = missing_libraries(command)
    if essential(missing, command):
        text = "Likeness needs system libraries that are not here. Type: {}   then run this again."
        raise Stop(text.format(wish(missing)))
    if missing:
        say("Without these, sound, speech or some tests are left out; to install, type: {}".format(wish(missing)))
    return missing


def wish(missing: Sequence[Library]) -> str:
    """The one command that installs `missing` with this system's package manager."""
    if shutil.which("apt-get"):
        return sudo() + "apt-get install -y " + words(library.debian for library in missing)
    if shutil.which("pacman"):
        return sudo() + "pacman -S --needed " + words(library.arch for library in missing)
    rpm = words(("'{}()(64bit)'" if ".so" in one.name else "/usr/bin/{}").format(one.name) for one in missing)
    for name in ("dnf", "zypper"):
        if shutil.which(name):
            return sudo() + name + " install " + rpm
    return "your package manager, for " + words(library.name for library in missing)


def words(packages: Iterable[str]) -> str:
    return " ".join(dict.fromkeys(packages))


def apt_install(packages: Sequence[str]) -> bool:
    """Whether apt-get installed all of `packages`; the last line of a failure is shown."""
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    patience = ["-o", "Acquire::http::Timeout=30", "-o", "Acquire::Retries=1", "-o", "DPkg::Lock::Timeout=120"]
    pipes: Dict[str, Any] = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
    try:
        for verb in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
            command = ["apt-get", "-qq", *patience, *verb]
            done = subprocess.run(command, env=environment, timeout=600, check=False, **pipes)
    except (OSError, subprocess.TimeoutExpired):
        return False
    if done.returncode:  # only the second counts: an update may fail for a source that we do not need
        say("  apt-get: " + (done.stdout.decode("utf-8", "replace").strip().splitlines() or ["no reason given"])[-1])
    return done.returncode == 0


def is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def sudo() -> str:
    return "" if is_root() else "sudo "


def starter(*words: str, there: bool = False) -> Callable[[str, List[str]], int]:
    """A command that starts Python with `words` and what the user typed after it; `there`: in Likeness's folder."""
    return lambda python, rest: run([python, *words, *rest], cwd=ROOT if there else None)


studio = starter("-P", "-m", "app")
demo = starter("-P", "-m", "engine.cli", "demo")
train = starter("-P", "-m", "training.cli")
test = starter("-m", "pytest", there=True)
bench = starter("-m", "pytest", "-s", "-m", "bench", "tests/bench", there=True)
freeze, package, smoke, release = (starter(os.path.join(ROOT, "packaging", name + ".py")) for name in SHIPPING)


def check(python: str, rest: List[str]) -> int:
    """All of them, even after one has failed; the worst exit code. Further words go to each."""
    worst = 0
    for name, tool in CHECKS.items():
        say("--- " + name)
        worst = max(worst, run([python, *tool, *rest], cwd=ROOT))
    return worst


COMMANDS = {"studio": studio, "demo": demo, "train": train, "test": test, "bench": bench, "check": check}
COMMANDS.update(freeze=freeze, package=package, smoke=smoke, release=release)


def run(command: Sequence[str], **options: Any) -> int:
    """Runs `command` to its end, also through Ctrl-C, which it gets itself; its exit code, 128 + n for signal n."""
    child = subprocess.Popen(command, **options)
    while True:
        try:
            code = child.wait()
        except KeyboardInterrupt:
            continue
        return 128 - code if code < 0 else code


def duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return "{} min {} s".format(minutes, rest) if minutes else "{} s".format(rest)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        say("\nStopped. Run it again to go on.")
        sys.exit(130)
