"""How the export dialog puts presets, sizes and times into words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.export_queue import Export
from app.i18n import joined, number, tr
from app.views.words import clock
from engine.formats import Codec, ExportJob, Quality, frame_size

BYTES_A_PIXEL: dict[Codec, dict[Quality, float]] = {
    "h264": {"draft": 0.0022, "good": 0.0065, "best": 0.019},
    "prores": {"draft": 0.17, "good": 0.24, "best": 0.42},
    "vp9": {"draft": 0.0022, "good": 0.0055, "best": 0.014},
    "png": {"draft": 1.7, "good": 1.45, "best": 1.4},
    "data": {"draft": 0.0, "good": 0.0, "best": 0.0},
}
"""Measured on talking portraits; a grainy picture takes twice as much, a smooth one half."""
SOUND_BYTES_A_SECOND: dict[Codec, float] = {"h264": 24e3, "prores": 96e3, "vp9": 16e3, "png": 96e3, "data": 96e3}
ROW_BYTES = 1700
"""A frame's landmarks, as text and as numbers."""


@dataclass(frozen=True)
class PresetWords:
    """What one preset is called; `about`: what it is good for."""

    name: str
    title: str
    about: str
    icon: str


def preset_words() -> tuple[PresetWords, ...]:
    """All presets, in the order in which they are offered."""
    return (
        PresetWords(
            "web", tr("Web video"), tr("MP4 that plays everywhere, at most 1080p. The one to send and upload."), "globe"
        ),
        PresetWords(
            "source", tr("Full size"), tr("MP4 in the portrait's own size, as sharp as the picture."), "frame-corners"
        ),
        PresetWords(
            "square", tr("Square"), tr("MP4, 1080 × 1080, cut round the face: for feeds and profiles."), "square"
        ),
        PresetWords(
            "vertical",
            tr("Vertical"),
            tr("MP4, 1080 × 1920, cut round the face: for stories and phones."),
            "device-mobile",
        ),
        PresetWords(
            "prores",
            tr("Editing, transparent"),
            tr("ProRes 4444 without the background, for video editors. Large files, no loss to be seen."),
            "film-strip",
        ),
        PresetWords(
            "webm",
            tr("Web, transparent"),
            tr("WebM without the background, to lay over a web page or a stream."),
            "browser",
        ),
        PresetWords(
            "png",
            tr("Pictures"),
            tr("A folder with one PNG for every frame and the voice as WAV, without any loss."),
            "image",
        ),
        PresetWords(
            "data",
            tr("Motion data"),
            tr("A folder with the landmarks and blinks as tables, and the voice as WAV."),
            "table",
        ),
    )


def quality_words() -> tuple[tuple[str, str, str], ...]:
    """Qualities: key, title, tooltip."""
    return (
        ("draft", tr("Draft"), tr("Quick and small, to look at")),
        ("good", tr("Good"), tr("No loss that you would notice")),
        ("best", tr("Best"), tr("For further work; takes longer and more room")),
    )


@dataclass(frozen=True)
class Forecast:
    """What an export will be. `bytes` is rough; `seconds` is None where nothing tells."""

    width: int
    height: int
    frames: int
    duration_s: float
    bytes: float
    seconds: float | None


def forecast(job: ExportJob, portrait: tuple[int, int], duration_s: float, done: Iterable[Export]) -> Forecast:
    """What `job` will be for a portrait of this width and height; `done`: earlier exports, the time judges by."""
    width, height = frame_size(job.how.shape, *portrait)
    frames = max(1, round(duration_s * job.fps))
    codec = job.how.codec
    picture = BYTES_A_PIXEL[codec][job.quality] * width * height * frames
    data = ROW_BYTES * frames if codec == "data" else 0
    return Forecast(
        width,
        height,
        frames,
        duration_s,
        picture + data + SOUND_BYTES_A_SECOND[codec] * duration_s,
        _seconds(job, width * height * frames, done),
    )


def _seconds(job: ExportJob, pixels: float, done: Iterable[Export]) -> float | None:
    """How long it takes by the latest export of the same kind on this computer."""
    alike = (job.how.codec, job.quality, job.renderer, job.alpha)
    seconds = None
    for each in done:
        made = each.job
        if each.state != "done" or (made.how.codec, made.quality, made.renderer, made.alpha) != alike:
            continue
        told = [each.result.get(name) for name in ("width", "height", "frames", "render_s")]
        if all(isinstance(value, (int, float)) and value > 0 for value in told):
            width, height, frames, render_s = (float(value or 0) for value in told)
            seconds = render_s * pixels / (width * height * frames)
    return seconds


def forecast_words(cast: Forecast, job: ExportJob) -> str:
    """One line: size, length, about how large and how long."""
    parts = [] if not job.how.has_picture else [f"{cast.width} × {cast.height} px"]
    parts.append(clock(cast.duration_s))
    parts.append(tr("{n} frames").format(n=cast.frames))
    parts.append(tr("roughly {size}").format(size=size_words(cast.bytes)))
    if cast.seconds is not None:
        parts.append(tr("takes about {time}").format(time=time_words(cast.seconds)))
    return joined(parts)


def size_words(count: float) -> str:
    """Bytes as people say them."""
    if count < 1e6:
        return tr("{n} kB").format(n=max(1, round(count / 1e3)))
    if count < 1e9:
        return tr("{n} MB").format(n=number(count / 1e6, 0 if count >= 1e7 else 1))
    return tr("{n} GB").format(n=number(count / 1e9, 1))


def time_words(seconds: float) -> str:
    """A length of work as people say it."""
    if seconds < 90:
        return tr("{n} s").format(n=max(1, round(seconds)))
    return tr("{n} min").format(n=round(seconds / 60))
