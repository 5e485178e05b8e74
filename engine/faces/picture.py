"""Reads any ordinary picture file as upright 8-bit sRGB."""

from __future__ import annotations

import struct
import warnings
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageCms, ImageOps

from engine.errors import PictureError
from engine.faces.quiet import quiet

Picture = NDArray[np.uint8]
"""(H, W, 3) uint8, sRGB."""

MAX_SIDE = 16_000
MAX_PIXELS = 150_000_000
MIN_SIDE = 64

# Formats that decode without a helper program; TGA is left out because almost any file passes for one.
FORMATS = ("JPEG", "MPO", "PNG", "WEBP", "TIFF", "GIF", "BMP", "DIB", "JPEG2000", "PPM", "PSD", "HEIF", "AVIF")
BITS_PER_SAMPLE, PLANAR_CONFIGURATION = 258, 284
"""Numbers of TIFF tags."""
NAMES = "JPEG, PNG, WebP, TIFF or HEIC"


def load_picture(path: str | Path) -> Picture:
    """The picture in a file, turned upright by its EXIF tag, over white where it is transparent.

    Returns (H, W, 3) uint8 sRGB; of an animated file, its first frame. Raises PictureError, before decoding where the
    header suffices, when the file is missing, empty, no picture, damaged, under 64 px or over 16,000 px a side.
    """
    path = Path(path)
    _check_file(path)
    with warnings.catch_warnings(), quiet():
        warnings.simplefilter("ignore")
        image = _open(path)
        with image:
            _check_size(path, *image.size)
            _check_planes(path, image)
            try:
                image.load()
                return np.ascontiguousarray(_to_srgb(_upright(image)))
            except MemoryError:
                raise PictureError(f"{path} does not fit in memory: make it smaller and try again.") from None
            except Exception as error:  # Pillow's decoders raise nearly anything on damaged data
                raise PictureError(
                    f"{path} is damaged or cut short: save or download it again, or use another picture."
                ) from error


def _check_file(path: Path) -> None:
    try:
        if path.is_dir():
            raise PictureError(f"{path} is a folder: choose one picture inside it.")
        if not path.exists():
            raise PictureError(f"{path} was not found: check the name and the folder.")
        if not path.is_file():
            raise PictureError(f"{path} is not an ordinary file: choose a picture file ({NAMES}).")
        if path.stat().st_size == 0:
            raise PictureError(f"{path} is empty (0 bytes): save or download it again.")
        with path.open("rb"):
            pass
    except (OSError, ValueError):  # ValueError: a NUL in the name
        raise PictureError(f"{path} cannot be read: check its permissions or copy it elsewhere.") from None


@cache
def _readable() -> tuple[str, ...]:
    """Those of FORMATS that this installation of Pillow decodes."""
    import pillow_heif

    Image.init()
    pillow_heif.register_heif_opener()
    return tuple(name for name in FORMATS if name in Image.OPEN)


def _open(path: Path) -> Image.Image:
    try:
        return Image.open(path, formats=_readable())
    except Image.DecompressionBombError:
        raise PictureError(
            f"{path} is too large (over {MAX_PIXELS // 10**6} million pixels): make it smaller and try again."
        ) from None
    except MemoryError:
        raise PictureError(f"{path} does not fit in memory: make it smaller and try again.") from None
    except Exception as error:  # a header that starts like a picture's can break its parser in any way
        raise PictureError(f"{path} is not a picture that can be read: use a {NAMES} file.") from error


def _check_size(path: Path, width: int, height: int) -> None:
    size = f"{width} x {height} px"
    if max(width, height) > MAX_SIDE or width * height > MAX_PIXELS:
        raise PictureError(
            f"{path} is too large ({size}): make it smaller than {MAX_SIDE} px a side "
            f"and {MAX_PIXELS // 10**6} million pixels."
        )
    if min(width, height) < MIN_SIDE:
        raise PictureError(f"{path} is too small ({size}): use a picture of at least {MIN_SIDE} px a side.")


def _check_planes(path: Path, image: Image.Image) -> None:
    """Refuses TIFF with over 8 bits in separate colour planes, which Pillow and OpenCV alike jumble silently."""
    tags: Any = getattr(image, "tag_v2", {})
    if tags.get(PLANAR_CONFIGURATION, 1) == 2 and max(tags.get(BITS_PER_SAMPLE, (8,))) > 8:
        raise PictureError(f"{path} keeps its colours in separate 16-bit planes: save it as PNG or interleaved TIFF.")


def _upright(image: Image.Image) -> Image.Image:
    try:
        return ImageOps.exif_transpose(image)
    except (LookupError, OSError, SyntaxError, TypeError, ValueError, struct.error):
        # EXIF that cannot be parsed says nothing about rotation.
        return image


def _to_srgb(image: Image.Image) -> Picture:
    profile = image.info.get("icc_profile")
    if image.mode.startswith("I") or image.mode == "F":
        image = Image.fromarray(_to_8_bit(np.asarray(image)))
    elif image.mode in ("P", "PA", "1", "La", "RGBa", "HSV") or "transparency" in image.info:
        image = image.convert("RGBA" if image.has_transparency_data else "RGB")
    if profile:
        image = _through_profile(image, profile)
    if image.has_transparency_data:
        pixels = image.convert("RGBA")
        white = Image.new("RGBA", pixels.size, "white")
        image = Image.alpha_composite(white, pixels)
    return np.asarray(image.convert("RGB"))


def _to_8_bit(values: np.ndarray) -> Picture:
    """Grey or colour of any depth as 0..255; floats are taken as 0..1 unless they exceed it."""
    if values.dtype == np.uint8:
        return values
    numbers = np.nan_to_num(values.astype(np.float32))
    top = float(numbers.max(initial=0))
    if values.dtype.kind == "f":
        white = next((limit for limit in (1.0, 255.0, 65535.0) if top <= limit), top)
    elif values.dtype.itemsize <= 2:
        white = float(np.iinfo(values.dtype).max)
    else:  # Pillow's 32-bit integers mostly hold 8-bit or 16-bit samples
        white = next((limit for limit in (255.0, 65535.0) if top <= limit), float(2**32 - 1))
    return np.clip(numbers * (255 / white) + 0.5, 0, 255).astype(np.uint8)


def _through_profile(image: Image.Image, profile: bytes) -> Image.Image:
    """The colours as the embedded ICC profile means them; a broken or foreign profile is left out of account."""
    wanted = {"L": "GRAY", "LA": "GRAY", "RGB": "RGB ", "RGBA": "RGB ", "CMYK": "CMYK", "LAB": "Lab "}.get(image.mode)
    try:
        source = ImageCms.ImageCmsProfile(BytesIO(profile))
        meant: Any = source.profile
        if meant.xcolor_space != wanted:
            return image
        alpha = image.getchannel("A") if image.mode in ("RGBA", "LA") else None
        if image.mode in ("RGBA", "LA"):
            image = image.convert(image.mode[:-1])
        converted = ImageCms.profileToProfile(
            image,
            source,
            ImageCms.createProfile("sRGB"),
            renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
            outputMode="RGB",
            flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
        )
    except (ImageCms.PyCMSError, OSError, ValueError):
        return image
    if converted is None:
        return image
    if alpha is not None:
        converted.putalpha(alpha)
    return converted
