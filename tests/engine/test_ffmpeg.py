"""Finding ffmpeg, running it, and what becomes of it when things go wrong."""

from __future__ import annotations

import os
import signal
import stat
import sys
from contextlib import suppress
from pathlib import Path

import psutil
import pytest

from engine import ffmpeg
from engine.errors import LikenessError

posix = pytest.mark.skipif(os.name == "nt", reason="signals and scripts as POSIX knows them")
ENDLESS = ["-loglevel", "error", "-f", "lavfi", "-i", "testsrc2", "-f", "null", "-"]
GRAY = "-loglevel {} -f rawvideo -pixel_format gray -video_size 64x64 -i pipe:0 -vf showinfo -f null -"


def script(path: Path, text: str) -> Path:
    path.write_text(text)
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


def write_much(child: ffmpeg.Child) -> None:
    for _ in range(1000):
        child.write(bytes(1 << 20))


def test_finds_an_ffmpeg_that_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LIKENESS_FFMPEG", raising=False)
    assert ffmpeg.version().startswith("ffmpeg version ")


def test_the_users_choice_comes_first(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    name = "mine.bat" if os.name == "nt" else "mine"
    mine = script(tmp_path / name, "#!/bin/sh\n")
    monkeypatch.setenv("LIKENESS_FFMPEG", str(mine))
    assert Path(ffmpeg.executable()) == mine


def test_a_wrong_choice_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LIKENESS_FFMPEG", "/nowhere/ffmpeg")
    with pytest.raises(LikenessError, match="LIKENESS_FFMPEG is /nowhere/ffmpeg"):
        ffmpeg.executable()


@posix
def test_a_choice_that_is_no_program_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("LIKENESS_FFMPEG", str(script(tmp_path / "ffmpeg", "no program")))
    with pytest.raises(LikenessError, match="cannot be started"):
        ffmpeg.version()


def test_none_at_all_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    def none() -> str:
        raise RuntimeError

    monkeypatch.delenv("LIKENESS_FFMPEG", raising=False)
    monkeypatch.setattr("imageio_ffmpeg.get_ffmpeg_exe", none)
    monkeypatch.setenv("PATH", "")
    with pytest.raises(LikenessError, match="ffmpeg was not found"):
        ffmpeg.executable()


def test_a_child_dies_with_its_block() -> None:
    pid = 0

    def interrupted() -> None:
        nonlocal pid
        with ffmpeg.Child(ENDLESS) as child:
            pid = child.pid
            assert psutil.pid_exists(pid)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert not psutil.pid_exists(pid)


@posix
def test_ctrl_c_in_the_terminal_reaches_only_us() -> None:
    with ffmpeg.Child(ENDLESS) as child:
        assert os.getpgid(child.pid) != os.getpgid(0)


def test_a_flood_of_messages_blocks_nothing() -> None:
    with ffmpeg.Child(GRAY.format("debug").split(), feed=True, patience_s=20) as child:
        for _ in range(1500):
            child.write(bytes(64 * 64))
        child.finish()
        lines = child.log.splitlines()
    assert len(lines) == 2 * ffmpeg.LOG_LINES, "only the first and the last lines are kept"


@posix
@pytest.mark.parametrize("code", [signal.SIGKILL, signal.SIGTERM])
def test_a_child_killed_from_outside_says_so(code: signal.Signals) -> None:
    with ffmpeg.Child(GRAY.format("error").split(), feed=True) as child:
        child.write(bytes(64 * 64))
        psutil.Process(child.pid).send_signal(code)
        with pytest.raises(ffmpeg.FFmpegError) as failure:
            write_much(child)
    assert failure.value.code != 0
    if code == signal.SIGKILL:
        assert "stopped from outside (SIGKILL)" in str(failure.value)


@posix
def test_a_stuck_child_is_killed_with_its_own_children(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    note = tmp_path / "pid"
    stuck = script(tmp_path / "ffmpeg", f"#!/bin/sh\nsleep 100 &\necho $! > {note}\nwait\n")
    monkeypatch.setenv("LIKENESS_FFMPEG", str(stuck))
    with ffmpeg.Child([], feed=True, patience_s=1) as child, pytest.raises(ffmpeg.FFmpegError, match="stopped resp"):
        write_much(child)
    sleeper = int(note.read_text())
    with suppress(psutil.NoSuchProcess):
        psutil.Process(sleeper).wait(timeout=30)


@pytest.mark.parametrize(
    ("args", "why"),
    [
        ("-f lavfi -i sine=d=0.1 -c:a nosuch -f null -", "lacks the encoder nosuch"),
        ("-f lavfi -i sine=d=0.1 -af nosuch -f null -", "lacks the filter nosuch"),
        ("-i /nowhere/a.wav -f null -", "No such file or directory"),
        pytest.param(
            "-f lavfi -i sine=d=1 -f wav -y /dev/full",
            "the disk is full; free some space",
            marks=pytest.mark.skipif(sys.platform != "linux", reason="/dev/full is Linux's"),
        ),
    ],
)
def test_a_failure_is_told_in_words(args: str, why: str) -> None:
    with ffmpeg.Child(["-loglevel", "error", *args.split()]) as child, pytest.raises(ffmpeg.FFmpegError) as failure:
        child.finish()
    assert why in str(failure.value)
    assert "@ 0x" not in str(failure.value)


def test_a_name_is_taken_literally(tmp_path: Path) -> None:
    path = tmp_path / "-a %d [b] 'c'.wav"
    with ffmpeg.Child(["-loglevel", "error", "-f", "lavfi", "-i", "sine=d=0.1", ffmpeg.file_url(path)]) as child:
        child.finish()
    assert path.stat().st_size > 0
