from __future__ import annotations

import os
import struct
import zlib
from io import BytesIO
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pillow_heif
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms

from engine.errors import PictureError
from engine.faces.picture import Picture, load_picture

pillow_heif.register_heif_opener()


@pytest.fixture(autouse=True)
def nothing_on_the_terminal(capfd: pytest.CaptureFixture[str]):
    yield
    out = capfd.readouterr()
    assert (out.out, out.err) == ("", "")


def difference(one: Picture, other: Picture) -> float:
    assert one.shape == other.shape
    assert one.dtype == np.uint8
    return float(np.abs(one.astype(int) - other).mean())


def refusal(path: Path) -> str:
    with pytest.raises(PictureError) as caught:
        load_picture(path)
    message = str(caught.value)
    assert path.name in message
    assert message.endswith(".")
    assert "\n" not in message
    return message


@pytest.mark.parametrize(
    ("suffix", "options", "tolerance"),
    [
        ("png", {}, 0),
        ("bmp", {}, 0),
        ("tiff", {}, 0),
        ("tiff", {"compression": "tiff_lzw"}, 0),
        ("webp", {"lossless": True}, 0),
        ("jp2", {}, 0),
        ("ppm", {}, 0),
        ("gif", {}, 8),
        ("jpg", {"quality": 92}, 3),
        ("jpg", {"quality": 92, "progressive": True}, 3),
        ("heic", {"quality": 90}, 3),
        ("avif", {"quality": 90}, 3),
    ],
)
def test_formats(astronaut: Picture, tmp_path: Path, suffix: str, options: dict[str, Any], tolerance: float) -> None:
    path = tmp_path / f"Porträt 肖像 🙂.{suffix}"
    Image.fromarray(astronaut).save(path, **options)
    picture = load_picture(path)
    assert difference(picture, astronaut) <= tolerance
    assert picture.flags["C_CONTIGUOUS"]


@pytest.mark.parametrize("suffix", ["png", "tiff"])
def test_16_bit_colour_is_scaled_not_clipped(astronaut: Picture, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"deep.{suffix}"
    assert cv2.imwrite(str(path), astronaut[..., ::-1].astype(np.uint16) * 257)
    assert difference(load_picture(path), astronaut) <= 0.5


@pytest.mark.parametrize("suffix", ["png", "tiff"])
def test_16_bit_grey_is_scaled_not_clipped(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"ramp.{suffix}"
    ramp = np.tile(np.linspace(0, 65535, 256).astype(np.uint16), (80, 1))
    assert cv2.imwrite(str(path), ramp)
    np.testing.assert_allclose(load_picture(path)[40, :, 1], np.arange(256), atol=1)


@pytest.mark.parametrize("depth", [8, 16])
def test_tiff_in_colour_planes(astronaut: Picture, tmp_path: Path, depth: int) -> None:
    tifffile = pytest.importorskip("tifffile")
    path = tmp_path / "planes.tif"
    planes = np.moveaxis(astronaut, 2, 0).astype(f"uint{depth}") * (257 if depth == 16 else 1)
    tifffile.imwrite(path, planes, photometric="rgb", planarconfig="separate")
    if depth == 8:
        assert difference(load_picture(path), astronaut) == 0
    else:
        assert "16-bit planes" in refusal(path)


def test_float_tiff(tmp_path: Path) -> None:
    path = tmp_path / "float.tif"
    Image.fromarray(np.tile(np.linspace(0, 1, 256, dtype=np.float32), (80, 1))).save(path)
    np.testing.assert_allclose(load_picture(path)[40, :, 2], np.arange(256), atol=1)


@pytest.mark.parametrize("mode", ["L", "LA", "P", "RGBA", "CMYK", "YCbCr", "1"])
def test_modes_mean_the_same_picture(astronaut: Picture, tmp_path: Path, mode: str) -> None:
    path = tmp_path / f"mode.{'jpg' if mode in ('CMYK', 'YCbCr') else 'png'}"
    image = Image.fromarray(astronaut)
    image.convert(mode).save(path, quality=95)
    want = np.asarray(image.convert("L" if mode in ("L", "LA", "1") else "RGB").convert("RGB"))
    got = load_picture(path)
    if mode == "1":  # dithered: only the mean brightness stays
        assert set(np.unique(got)) == {0, 255}
        assert abs(float(got.mean()) - float(want.mean())) < 3
    else:
        assert difference(got, want) < {"P": 16, "CMYK": 3, "YCbCr": 3}.get(mode, 0.01)


@pytest.mark.parametrize("mode", ["RGBA", "LA", "PA"])
def test_transparency_shows_white(astronaut: Picture, tmp_path: Path, mode: str) -> None:
    alpha = np.zeros((512, 512), np.uint8)
    alpha[:, 256:] = 255
    alpha[:, 200:256] = 128
    image = Image.fromarray(astronaut).convert("L" if mode == "LA" else "RGB").convert("LA" if mode == "LA" else "RGBA")
    image.putalpha(Image.fromarray(alpha))
    if mode == "PA":
        image = image.quantize(64)
    image.save(tmp_path / "a.png")
    picture = load_picture(tmp_path / "a.png").astype(int)
    assert (picture[:, :200] >= 254).all()
    want = np.asarray(image.convert("RGBA"))[:, 200:256, :3].astype(int)
    np.testing.assert_allclose(picture[:, 200:256], (want + 255) / 2, atol=2)
    assert picture[:, 256:].std() > 40


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("suffix", ["jpg", "png", "webp", "tiff"])
def test_exif_rotation(astronaut: Picture, tmp_path: Path, orientation: int, suffix: str) -> None:
    wide = astronaut[:300]
    stored = {
        1: wide,
        2: wide[:, ::-1],
        3: wide[::-1, ::-1],
        4: wide[::-1],
        5: wide.transpose(1, 0, 2),
        6: np.rot90(wide),
        7: wide[::-1, ::-1].transpose(1, 0, 2),
        8: np.rot90(wide, -1),
    }[orientation]
    exif = Image.Exif()
    exif[0x0112] = orientation
    path = tmp_path / f"turned.{suffix}"
    Image.fromarray(np.ascontiguousarray(stored)).save(path, exif=exif, quality=95)
    assert difference(load_picture(path), wide) < 4


def test_broken_exif_does_not_matter(astronaut: Picture, tmp_path: Path) -> None:
    path = tmp_path / "exif.jpg"
    Image.fromarray(astronaut).save(path, exif=b"Exif\0\0II*\0\xff\xff\xff\x00broken", quality=95)
    assert difference(load_picture(path), astronaut) < 3


def profile_with_red_and_green_swapped() -> bytes:
    data = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    names = {b"rXYZ": b"gXYZ", b"gXYZ": b"rXYZ"}
    for tag in range(struct.unpack_from(">I", data, 128)[0]):
        at = 132 + 12 * tag
        data[at : at + 4] = names.get(bytes(data[at : at + 4]), bytes(data[at : at + 4]))
    return bytes(data)


@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
def test_embedded_profile_is_obeyed(astronaut: Picture, tmp_path: Path, mode: str) -> None:
    path = tmp_path / "profile.png"
    Image.fromarray(astronaut).convert(mode).save(path, icc_profile=profile_with_red_and_green_swapped())
    assert difference(load_picture(path), astronaut[..., [1, 0, 2]]) < 2


@pytest.mark.parametrize("mode", ["CMYK", "L", "RGB"])
@pytest.mark.parametrize("profile", [b"no profile at all", None])
def test_broken_or_foreign_profile_is_left_out(
    astronaut: Picture, tmp_path: Path, mode: str, profile: bytes | None
) -> None:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    image = Image.fromarray(astronaut).convert(mode)
    image.save(tmp_path / "p.jpg", icc_profile=profile or lab, quality=95)
    assert difference(load_picture(tmp_path / "p.jpg"), np.asarray(image.convert("RGB"))) < 3


@pytest.mark.parametrize("suffix", ["gif", "webp", "tiff", "png"])
def test_first_frame_of_many(astronaut: Picture, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"moving.{suffix}"
    later = [Image.fromarray(255 - astronaut), Image.fromarray(astronaut[::-1].copy())]
    Image.fromarray(astronaut).save(path, save_all=True, append_images=later, quality=95)
    assert difference(load_picture(path), astronaut) < 8


def chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png_header(width: int, height: int) -> bytes:
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(bytes(1000)))


@pytest.mark.parametrize(
    "size", [(20_000, 20_000), (16_001, 100), (100, 16_001), (15_000, 11_000), (2**31 - 1, 2**31 - 1)]
)
def test_bombs_are_refused_from_the_header(tmp_path: Path, size: tuple[int, int]) -> None:
    path = tmp_path / "bomb.png"
    path.write_bytes(png_header(*size))
    assert "too large" in refusal(path)


@pytest.mark.parametrize("size", [(63, 500), (500, 63), (1, 1)])
def test_too_small(tmp_path: Path, size: tuple[int, int]) -> None:
    path = tmp_path / "tiny.png"
    Image.new("RGB", size).save(path)
    assert f"too small ({size[0]} x {size[1]} px)" in refusal(path)


def test_files_that_are_no_pictures(tmp_path: Path) -> None:
    assert "not found" in refusal(tmp_path / "nothing.jpg")
    assert "folder" in refusal(tmp_path)
    for name, data, word in [
        ("empty.jpg", b"", "empty"),
        ("text.png", b"Dear diary,\n" * 100, "not a picture"),
        ("half.png", b"\x89PNG\r\n\x1a\n", "not a picture"),
        ("noise.jpg", np.random.default_rng(1).bytes(5000), "not a picture"),
        ("fake.tif", b"II*\0" + np.random.default_rng(2).bytes(500), "not a picture"),
        ("script.eps", b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 100 100\n", "not a picture"),
    ]:
        (tmp_path / name).write_bytes(data)
        assert word in refusal(tmp_path / name)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes are a thing of Unix")
def test_a_pipe_does_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    assert "not an ordinary file" in refusal(tmp_path / "pipe.png")


def encoded(picture: Picture, kind: str) -> bytes:
    buffer = BytesIO()
    Image.fromarray(picture).save(buffer, kind)
    return buffer.getvalue()


KINDS = ["JPEG", "PNG", "WEBP", "TIFF", "GIF", "BMP", "HEIF", "AVIF", "JPEG2000"]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("share", [0.001, 0.02, 0.3, 0.6, 0.9])
def test_truncated(astronaut: Picture, tmp_path: Path, kind: str, share: float) -> None:
    data = encoded(astronaut, kind)
    path = tmp_path / "cut.img"
    path.write_bytes(data[: max(int(len(data) * share), 8)])
    message = refusal(path)
    assert "cut short" in message or "not a picture" in message


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_damaged_files_never_raise_anything_else(tmp_path: Path, data: st.DataObject) -> None:
    rng = np.random.default_rng(3)
    small = cv2.GaussianBlur(rng.integers(0, 255, (72, 80, 3), dtype=np.uint8), (0, 0), 2).astype(np.uint8)
    good = bytearray(encoded(small, data.draw(st.sampled_from(KINDS))))
    for _ in range(data.draw(st.integers(1, 6))):
        good[data.draw(st.integers(0, len(good) - 1))] = data.draw(st.integers(0, 255))
    path = tmp_path / "damaged.img"
    path.write_bytes(bytes(good[: data.draw(st.integers(1, len(good)))]))
    try:
        picture = load_picture(path)
    except PictureError as error:
        assert path.name in str(error)  # noqa: PT017
    else:
        assert picture.ndim == 3
        assert picture.dtype == np.uint8


def test_8000_px(tmp_path: Path) -> None:
    path = tmp_path / "large.jpg"
    Image.new("RGB", (8000, 6000), (10, 200, 90)).save(path)
    picture = load_picture(path)
    assert picture.shape == (6000, 8000, 3)
    assert abs(int(picture[3000, 4000, 1]) - 200) <= 2
