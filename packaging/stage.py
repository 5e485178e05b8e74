"""A screen and a microphone of their own, for a window whose pictures are taken."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ALSA = "pcm.!default { type pulse }\nctl.!default { type pulse }\n"


@contextmanager
def display(width: int, height: int) -> Generator[str]:
    """An X server with one screen of that size; its name."""
    if shutil.which("Xvfb") is None:
        raise SystemExit("The pictures are taken on an X server of their own: install xvfb.")
    read, write = os.pipe()
    words = f"Xvfb -displayfd {write} -screen 0 {width}x{height}x24 -nolisten tcp -noreset".split()
    server = subprocess.Popen(words, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        yield ":" + os.read(read, 16).decode().strip()
    finally:
        os.close(read)
        _end(server)


@contextmanager
def microphone(folder: Path) -> Generator[dict[str, str]]:
    """A sound server in `folder` whose microphone hears what is played; its environment, empty where there is none."""
    if any(shutil.which(program) is None for program in ("pulseaudio", "pactl", "paplay")):
        yield {}
        return
    (folder / ".asoundrc").write_text(ALSA)
    sound = {"XDG_RUNTIME_DIR": str(folder), "PULSE_RUNTIME_PATH": str(folder), "PULSE_SERVER": f"unix:{folder}/native"}
    flags = "-n --daemonize=no --exit-idle-time=-1 --use-pid-file=no --realtime=no --high-priority=no --disable-shm=yes"
    modules = [
        f"--load=module-native-protocol-unix socket={folder}/native auth-anonymous=1",
        "--load=module-null-sink sink_name=virt rate=48000 channels=2",
    ]
    environment = {**os.environ, "HOME": str(folder), **sound}
    quiet: dict[str, Any] = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "env": environment}
    server = subprocess.Popen(["pulseaudio", *flags.split(), *modules], **quiet)
    try:
        for _ in range(100):
            if not subprocess.run(["pactl", "set-default-source", "virt.monitor"], check=False, **quiet).returncode:
                break
            time.sleep(0.1)
        yield sound
    finally:
        _end(server)


def _end(process: subprocess.Popen[Any]) -> None:
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
