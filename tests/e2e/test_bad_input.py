"""Bad input gets one clear sentence and a code that says what is wrong; nothing is left behind."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine import ffmpeg
from engine.cli import main

PICTURE, VOICE, OUTPUT = 3, 4, 5


class Bench:
    """A folder for one video; `refuses` runs the command and looks at everything it must not do."""

    def __init__(self, folder: Path, portrait: Path, voice: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self.portrait, self.voice, self.capsys = folder, portrait, voice, capsys

    def refuses(
        self,
        code: int,
        *,
        portrait: Path | None = None,
        voice: Path | None = None,
        out: Path | None = None,
        more: tuple[str, ...] = (),
    ) -> str:
        """The sentence with which it is refused."""
        before = sorted(self.folder.rglob("*"))
        chosen = (portrait or self.portrait, voice or self.voice)
        answer = main(["render", *map(str, chosen), "-o", str(out or self.folder / "out.mp4"), *more])
        printed, told = self.capsys.readouterr()
        assert answer == code, told
        assert printed == ""
        lines = [line for line in told.splitlines() if not line.startswith("The ")]  # advice may come before
        assert len(lines) == 1, told
        assert lines[0].startswith("likeness: ")
        assert lines[0].endswith(".")
        assert "Traceback" not in told
        assert sorted(self.folder.rglob("*")) == before
        return lines[0]


@pytest.fixture
def bench(tmp_path: Path, portrait: Path, voice: Path, capsys: pytest.CaptureFixture[str]) -> Bench:
    folder = tmp_path / "bench"
    folder.mkdir()
    return Bench(folder, portrait, voice, capsys)


def save(path: Path, pixels: np.ndarray) -> Path:
    Image.fromarray(pixels.astype(np.uint8)).save(path)
    return path


def test_no_face(bench: Bench) -> None:
    rows, columns = np.mgrid[:300, :400]
    hills = np.stack([rows // 2, 120 + 40 * np.sin(columns / 30), 255 - rows // 2], -1)
    assert "No face" in bench.refuses(PICTURE, portrait=save(bench.folder / "hills.png", hills))


def test_face_too_small(bench: Bench) -> None:
    canvas = Image.new("RGB", (640, 480), "grey")
    canvas.paste(Image.open(bench.portrait).resize((56, 56), Image.Resampling.LANCZOS), (300, 200))
    canvas.save(bench.folder / "far.png")
    assert "too small" in bench.refuses(PICTURE, portrait=bench.folder / "far.png")


def test_no_picture(bench: Bench) -> None:
    assert "not a picture" in bench.refuses(PICTURE, portrait=bench.voice)


def test_missing_picture(bench: Bench) -> None:
    assert "not found" in bench.refuses(PICTURE, portrait=bench.folder / "nothing.png")


def test_truncated_picture(bench: Bench) -> None:
    path = bench.folder / "cut.jpg"
    Image.open(bench.portrait).save(path)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    assert "damaged" in bench.refuses(PICTURE, portrait=path)


def test_bomb(bench: Bench) -> None:
    path = bench.folder / "bomb.png"
    Image.new("1", (20_000, 20_000)).save(path)  # some kB that would unfold to 1.2 GB
    assert path.stat().st_size < 1_000_000
    assert "too large" in bench.refuses(PICTURE, portrait=path)


def test_a_second_face_that_is_not_there(bench: Bench) -> None:
    assert "shows one face" in bench.refuses(PICTURE, more=("--face", "2"))


def test_a_crop_beside_the_face(bench: Bench) -> None:
    assert "crop" in bench.refuses(PICTURE, more=("--crop", "0,0,20"))


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.wav", b""),
        ("text.wav", b"Dear portrait, please say this.\n" * 20),
        ("noise.mp3", bytes(range(256)) * 40),
    ],
)
def test_no_voice(bench: Bench, name: str, content: bytes) -> None:
    (bench.folder / name).write_bytes(content)
    assert name in bench.refuses(VOICE, voice=bench.folder / name)


def test_silence(bench: Bench, make_voice) -> None:
    assert "silent" in bench.refuses(VOICE, voice=make_voice(bench.folder / "silence.wav", np.zeros(32000)))


def test_too_short(bench: Bench, make_voice) -> None:
    short = make_voice(bench.folder / "short.wav", 0.3 * np.sin(np.arange(800) / 5))
    assert "short" in bench.refuses(VOICE, voice=short)


def test_missing_voice(bench: Bench) -> None:
    assert "nothing.wav" in bench.refuses(VOICE, voice=bench.folder / "nothing.wav")


def test_video_without_sound(bench: Bench) -> None:
    path = bench.folder / "mute.mp4"
    source = ["-f", "lavfi", "-i", "testsrc=size=64x64:rate=25:duration=1"]
    subprocess.run([ffmpeg.executable(), "-v", "error", *source, str(path)], check=True)
    assert "without sound" in bench.refuses(VOICE, voice=path)


def test_range_after_the_end(bench: Bench) -> None:
    bench.refuses(VOICE, more=("--range", "10-20"))


def test_missing_folder(bench: Bench) -> None:
    assert "does not exist" in bench.refuses(OUTPUT, out=bench.folder / "nowhere" / "out.mp4")


def test_output_is_a_folder(bench: Bench) -> None:
    (bench.folder / "films.mp4").mkdir()
    assert "is a folder" in bench.refuses(OUTPUT, out=bench.folder / "films.mp4")


def test_output_is_no_mp4(bench: Bench) -> None:
    assert ".mp4" in bench.refuses(OUTPUT, out=bench.folder / "out.avi")


def test_output_is_the_portrait(bench: Bench) -> None:
    source = bench.folder / "talk.mp4"
    source.write_bytes(bench.voice.read_bytes())
    assert "overwrite" in bench.refuses(OUTPUT, voice=source, out=source)


@pytest.fixture
def small_disk(bench: Bench) -> Iterator[Path]:
    """A folder on a disk of 64 kB."""
    folder = bench.folder / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)]
    if not sys.platform.startswith("linux") or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("a small disk can be mounted by root on Linux only")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_disk_full(bench: Bench, small_disk: Path) -> None:
    assert "disk is full" in bench.refuses(OUTPUT, out=small_disk / "out.mp4", more=("--size", "512"))


def test_read_only_folder(bench: Bench, small_disk: Path) -> None:
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    assert "may write" in bench.refuses(OUTPUT, out=small_disk / "out.mp4")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere")
def test_forbidden_folder(bench: Bench) -> None:
    folder = bench.folder / "locked"
    folder.mkdir(mode=0o555)
    bench.refuses(OUTPUT, out=folder / "out.mp4")


def test_an_older_video_survives_a_failure(bench: Bench) -> None:
    older = bench.folder / "out.mp4"
    older.write_bytes(b"an older video")
    bench.refuses(PICTURE, portrait=bench.voice)
    assert older.read_bytes() == b"an older video"
