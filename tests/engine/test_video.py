from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine.errors import OutputError, PictureError
from engine.ffmpeg import Child, file_url
from engine.video import probe, still

FPS, FRAMES = 20, 45
WIDTH, HEIGHT = 160, 96


def make(path: Path, *arguments: str, sound: bool = False, frames: int = FRAMES) -> Path:
    """A video whose frame k is the binary number k: eight grey columns, black 0 and white 1; its upper half is red."""
    raw = np.zeros((frames, HEIGHT, WIDTH, 3), np.uint8)
    for k in range(frames):
        for bit in range(8):
            raw[k, HEIGHT // 2 :, bit * 20 : (bit + 1) * 20] = 255 if k >> bit & 1 else 0
    raw[:, : HEIGHT // 2] = (200, 30, 30)
    tone = ["-f", "lavfi", "-i", "sine=d=2"] if sound else []
    source = ["-f", "rawvideo", "-pix_fmt", "rgb24", "-s", f"{WIDTH}x{HEIGHT}", "-r", str(FPS), "-i", "pipe:0"]
    with Child(["-loglevel", "error", *source, *tone, *arguments, "-y", file_url(path)], feed=True) as child:
        child.write(raw.tobytes())
        child.finish()
    return path


def number(path: Path) -> int:
    """Which frame a still shows."""
    pixels = np.asarray(Image.open(path).convert("L")).astype(int)
    height, width = pixels.shape
    row = pixels[height * 3 // 4]
    return sum(int(row[int((bit + 0.5) * width / 8)] > 127) << bit for bit in range(8))


@pytest.fixture(scope="module")
def video(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("video") / "100% mine: take.mp4"
    return make(path, "-c:v", "libx264", "-g", "30", "-bf", "3", "-pix_fmt", "yuv420p", "-c:a", "aac", sound=True)


def test_what_a_video_holds(video: Path) -> None:
    info = probe(video)
    assert (info.width, info.height, info.has_sound) == (WIDTH, HEIGHT, True)
    assert info.fps == pytest.approx(FPS)
    assert info.duration_s == pytest.approx(FRAMES / FPS, abs=0.06)
    assert info.frames == FRAMES


@pytest.mark.parametrize("frame", [0, 1, 2, 17, 29, 30, 31, 44])
def test_a_still_is_the_very_frame(video: Path, tmp_path: Path, frame: int) -> None:
    for share in (0.0, 0.49, 0.95):
        out = still(video, (frame + share) / FPS, tmp_path / "a%d b.png")
        assert number(out) == frame
    with Image.open(out) as image:
        assert (image.size, image.mode, image.format) == ((WIDTH, HEIGHT), "RGB", "PNG")


def test_after_the_end_is_the_last_frame(video: Path, tmp_path: Path) -> None:
    assert number(still(video, 99.0, tmp_path / "late.png")) == FRAMES - 1


def test_pictures_that_end_before_the_sound(tmp_path: Path) -> None:
    path = make(tmp_path / "short.mkv", "-c:v", "libx264", "-c:a", "flac", sound=True, frames=10)
    assert probe(path).duration_s == pytest.approx(2.0, abs=0.1)
    assert number(still(path, 1.9, tmp_path / "out.png")) == 9


@pytest.mark.parametrize(
    ("name", "codec"),
    [("a.avi", ("-c:v", "mjpeg")), ("a.ts", ("-c:v", "libx264", "-g", "12")), ("a.mov", ("-c:v", "prores_ks"))],
)
def test_other_kinds_of_video(tmp_path: Path, name: str, codec: tuple[str, ...]) -> None:
    path = make(tmp_path / name, *codec)
    assert [number(still(path, k / FPS, tmp_path / "out.png")) for k in (0, 13, 40)] == [0, 13, 40]


def test_a_video_that_lies_on_its_side_is_turned_upright(video: Path, tmp_path: Path) -> None:
    turned = tmp_path / "phone.mp4"
    with Child(
        ["-loglevel", "error", "-display_rotation", "90", "-i", file_url(video), "-c", "copy", file_url(turned)]
    ) as child:
        child.finish()
    assert (probe(turned).width, probe(turned).height) == (HEIGHT, WIDTH)
    with Image.open(still(turned, 0.5, tmp_path / "out.png")) as image:
        assert image.size == (HEIGHT, WIDTH)
        red = np.asarray(image).astype(int)
    assert red[:, 5, 0].min() > 150  # turned by 90 degrees against the clock, the red top lies on the left
    assert red[:, 5, 1].max() < 90


def test_pixels_that_are_no_squares(tmp_path: Path) -> None:
    path = make(tmp_path / "disc.mkv", "-c:v", "libx264", "-vf", "setsar=2")
    assert (probe(path).width, probe(path).height) == (2 * WIDTH, HEIGHT)
    with Image.open(still(path, 0.0, tmp_path / "out.png")) as image:
        assert image.size == (2 * WIDTH, HEIGHT)


@pytest.mark.parametrize("kind", [("a.h264", "-f", "h264"), ("a.mkv", "-f", "matroska", "-live", "1")])
def test_a_video_that_does_not_say_how_long_it_is(tmp_path: Path, kind: tuple[str, ...]) -> None:
    path = make(tmp_path / kind[0], "-c:v", "libx264", "-bf", "0", *kind[1:])
    assert probe(path).duration_s == pytest.approx(FRAMES / FPS, abs=0.15)


def test_a_file_that_changed_is_looked_at_again(tmp_path: Path) -> None:
    path = make(tmp_path / "a.mp4", "-c:v", "libx264")
    assert probe(path).frames == FRAMES
    make(path, "-c:v", "libx264", frames=10)
    assert probe(path).frames == 10


def test_a_still_can_be_smaller_and_is_never_enlarged(video: Path, tmp_path: Path) -> None:
    with Image.open(still(video, 0.0, tmp_path / "out.png", height=48)) as image:
        assert image.size == (80, 48)
    with Image.open(still(video, 0.0, tmp_path / "out.png", height=400)) as image:
        assert image.size == (WIDTH, HEIGHT)


def test_what_cannot_be_read_says_what_to_do(tmp_path: Path, voice: Path) -> None:
    empty, text, cut = tmp_path / "empty.mp4", tmp_path / "text.mp4", tmp_path / "cut.mp4"
    empty.touch()
    text.write_text("This is no video.\n" * 50)
    whole = make(tmp_path / "whole.mp4", "-c:v", "libx264").read_bytes()
    cut.write_bytes(whole[: len(whole) // 2])
    for path, words in [
        (tmp_path / "none.mp4", "not found"),
        (tmp_path, "is a folder"),
        (empty, "is empty"),
        (text, "damaged or no video"),
        (cut, "damaged or no video"),
        (voice, "no moving picture"),
    ]:
        with pytest.raises(PictureError, match=words) as caught:
            probe(path)
        assert "\n" not in str(caught.value)


def test_a_failed_still_leaves_nothing_and_keeps_what_was_there(video: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.png"
    out.write_bytes(b"mine")
    for moment in (-1.0, float("nan")):
        with pytest.raises(PictureError, match="no moment"):
            still(video, moment, out)
    with pytest.raises(OutputError, match="no folder"):
        still(video, 0.0, tmp_path / "none" / "out.png")
    assert out.read_bytes() == b"mine"
    assert list(tmp_path.iterdir()) == [out]
