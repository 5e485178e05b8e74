"""Transparent videos, folders of pictures, and what every preset asks of its place."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import psutil
import pytest
from PIL import Image
from scipy.io import wavfile

from engine import ffmpeg
from engine.audio import RATE, Speech
from engine.encode import Recipe
from engine.errors import OutputError
from engine.export import Cut, Frame, export
from engine.formats import Codec, ExportJob, Quality
from engine.target import check_folder, check_place

SIZE = 48


def tone(seconds: float, rate: int = RATE) -> np.ndarray:
    return (0.3 * np.sin(2 * np.pi * 440 * np.arange(round(seconds * rate)) / rate)).astype(np.float32)


def speech_of(seconds: float) -> Speech:
    return Speech(tone(seconds))


def pictures(count: int, height: int = SIZE, width: int = SIZE, seed: int = 0) -> Iterator[Frame]:
    """A grey gradient over which a bright square moves, with a little noise that compresses badly."""
    rng = np.random.default_rng(seed)
    for index in range(count):
        frame = rng.integers(100, 120, (height, width, 3), dtype=np.uint8)
        frame[:8, index % (width - 8) :][:, :8] = 230
        yield frame


def log_of(*args: str) -> str:
    with ffmpeg.Child([*args, "-f", "null", "-"]) as child:
        child.finish()
        return child.log


def assert_nothing_left(folder: Path, *expected: str) -> None:
    assert sorted(path.name for path in folder.iterdir()) == sorted(expected)
    ours = [child.name() for child in psutil.Process().children()]
    assert not [name for name in ours if "ffmpeg" in name], "not even a zombie"


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 300 kB."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = sys.platform == "linux" and subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=300k", "tmpfs", str(disk)], capture_output=True, check=False
    )
    if not mounted or mounted.returncode:
        pytest.skip("mounting a small disk needs Linux and root")
    yield disk
    subprocess.run(["umount", str(disk)], check=True)


def cut_outs(count: int, height: int = SIZE, width: int = SIZE) -> list[Frame]:
    """A red square, half transparent at its left, on nothing; it moves down."""
    frames: list[Frame] = []
    for index in range(count):
        frame = np.zeros((height, width, 4), np.uint8)
        frame[..., 0] = 200
        frame[4 + index : 24 + index, 8:24, 3] = 128
        frame[4 + index : 24 + index, 24:40, 3] = 255
        frames.append(frame)
    return frames


def decoded_cut_outs(path: Path) -> np.ndarray:
    """(T, H, W, 4) uint8."""
    decoder = ["-c:v", "libvpx-vp9"] if path.suffix == ".webm" else []
    raw = ["-f", "rawvideo", "-pix_fmt", "rgba", "-fps_mode", "passthrough", "-"]
    with ffmpeg.Child(["-loglevel", "error", *decoder, "-i", str(path), *raw], output=True) as child:
        data = b"".join(child.blocks(1 << 20))
        child.finish()
    return np.frombuffer(data, np.uint8).reshape(-1, SIZE, SIZE, 4)


def sound_length(path: Path) -> float:
    """Seconds of the sound."""
    args = ["-loglevel", "error", "-i", str(path), "-ac", "1", "-ar", "8000", "-f", "s16le", "-"]
    with ffmpeg.Child(args, output=True) as child:
        count = sum(len(block) for block in child.blocks(1 << 16))
        child.finish()
    return count / 2 / 8000


@pytest.mark.parametrize(
    ("codec", "name", "words"),
    [("prores", "talk.mov", ("prores (4444)", "yuva444p", "pcm_s16le")), ("vp9", "talk.webm", ("vp9", "opus"))],
)
@pytest.mark.parametrize("quality", ["draft", "good", "best"])
def test_transparency_comes_back(
    tmp_path: Path, codec: Codec, name: str, words: tuple[str, ...], quality: Quality
) -> None:
    speech = speech_of(0.4)
    out = export(cut_outs(10), tmp_path / name, speech, recipe=Recipe(codec, quality, alpha=True))
    told = log_of("-i", str(out))
    assert all(word in told for word in words), told
    got = decoded_cut_outs(out)
    assert len(got) == 10
    assert sound_length(out) == pytest.approx(0.4, abs=0.03)
    for index, frame in ((0, got[0]), (9, got[9])):
        opacity = frame[..., 3].astype(int)
        assert opacity[:, 42:].max() < 12
        assert opacity[8 + index : 20 + index, 12:20].mean() == pytest.approx(128, abs=12)
        assert opacity[8 + index : 20 + index, 28:36].min() > 240
        # Straight colours: what is half transparent is as red as what is not, with no dark edge.
        np.testing.assert_allclose(frame[8 + index : 20 + index, 12:36, 0], 200, atol=14)
    assert_nothing_left(tmp_path, name)


@pytest.mark.parametrize("alpha", [False, True])
def test_pictures_come_back_exactly_with_the_voice(tmp_path: Path, alpha: bool) -> None:
    rate = 44100
    wavfile.write(tmp_path / "voice.wav", rate, np.stack([tone(1, rate), 0.5 * tone(1, rate)], 1))
    frames = cut_outs(8) if alpha else list(pictures(8, 31, 47))
    cut = Cut(tmp_path / "voice.wav", 0.25, 0.32)
    out = export(frames, tmp_path / "50 % talk", cut, recipe=Recipe("png", "draft", alpha))
    names = [f"frame_{index:05d}.png" for index in range(8)]
    assert sorted(path.name for path in out.iterdir()) == [*names, "voice.wav"]
    for name, frame in zip(names, frames, strict=True):
        np.testing.assert_array_equal(np.asarray(Image.open(out / name)), frame)
    got_rate, sound = wavfile.read(out / "voice.wav")
    assert (got_rate, sound.dtype, sound.shape) == (rate, np.int16, (round(0.32 * rate), 2))
    want = tone(1, rate)[round(0.25 * rate) :][: len(sound)]
    np.testing.assert_allclose(sound[100:-100, 0] / 32768, want[100:-100], atol=2e-3)
    assert_nothing_left(tmp_path, "50 % talk", "voice.wav")


def test_a_folder_of_ours_is_replaced_and_no_other(tmp_path: Path) -> None:
    speech, recipe = speech_of(0.2), Recipe("png", "draft")
    export(pictures(5), tmp_path / "talk", speech, recipe=recipe)
    export(pictures(5, seed=1), tmp_path / "talk", speech, recipe=recipe)
    assert len(list((tmp_path / "talk").glob("*.png"))) == 5
    assert_nothing_left(tmp_path, "talk")
    (tmp_path / "talk" / "novel.txt").write_text("chapter one")
    with pytest.raises(OutputError, match=r"holds other files too; choose a new name"):
        export(pictures(5), tmp_path / "talk", speech, recipe=recipe)
    assert (tmp_path / "talk" / "novel.txt").read_text() == "chapter one"
    assert_nothing_left(tmp_path, "talk")


@pytest.mark.parametrize("error", [KeyboardInterrupt(), RuntimeError("renderer")])
@pytest.mark.parametrize(
    ("name", "recipe"),
    [("talk", Recipe("png", "draft")), ("talk.mov", Recipe("prores")), ("talk.webm", Recipe("vp9", "draft"))],
)
def test_whatever_stops_other_formats_leaves_nothing(
    tmp_path: Path, name: str, recipe: Recipe, error: BaseException
) -> None:
    def stopped() -> Iterator[Frame]:
        yield from pictures(30)
        raise error

    with pytest.raises(type(error)):
        export(stopped(), tmp_path / name, speech_of(4), recipe=recipe)
    assert_nothing_left(tmp_path)


def test_a_full_disk_leaves_no_folder(small_disk: Path) -> None:
    rng = np.random.default_rng(0)
    frames = (rng.integers(0, 255, (256, 256, 3), dtype=np.uint8) for _ in range(50))
    with pytest.raises(OutputError, match=r"the disk is full; free some space"):
        export(frames, small_disk / "talk", speech_of(2), recipe=Recipe("png", "draft"))
    assert_nothing_left(small_disk)


@pytest.mark.parametrize("codec", ["prores", "vp9", "png"])
def test_other_formats_give_the_same_bytes_again(tmp_path: Path, codec: Codec) -> None:
    suffix = {"prores": ".mov", "vp9": ".webm", "png": ""}[codec]
    made = []
    for name in ("a", "b"):
        out = export(cut_outs(6), tmp_path / (name + suffix), speech_of(0.24), recipe=Recipe(codec, alpha=True))
        files = sorted(out.iterdir()) if out.is_dir() else [out]
        made.append([path.read_bytes() for path in files])
        time.sleep(1.1)  # a creation time would change by the second
    assert made[0] == made[1]


@pytest.mark.parametrize(
    ("preset", "name", "words"),
    [
        ("web", "talk.webm", "needs a name that ends in .mp4 (or .m4v, .mov)"),
        ("prores", "talk.mp4", "needs a name that ends in .mov."),
        ("webm", "talk.mp4", "needs a name that ends in .webm."),
        ("png", "taken.txt", "is a file; choose another name for the folder"),
        ("data", "nowhere/data", "does not exist; create it"),
        ("data", "busy", "holds other files too"),
    ],
)
def test_every_preset_says_what_is_wrong_with_a_place(tmp_path: Path, preset: str, name: str, words: str) -> None:
    (tmp_path / "taken.txt").touch()
    (tmp_path / "busy.part").mkdir()
    (tmp_path / "busy.part" / "mine.txt").touch()
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(OutputError) as error:
        check_place(ExportJob(preset, str(tmp_path / name)))
    assert words in str(error.value)
    assert sorted(tmp_path.rglob("*")) == before


def test_a_whole_disk_is_no_folder_to_export_to() -> None:
    with pytest.raises(OutputError, match="is a whole disk"):
        check_folder(Path(Path.cwd().anchor))
