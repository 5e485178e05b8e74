"""A talking face, filmed by the engine itself, and the ways in which a video goes wrong."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import torch

from engine import ffmpeg
from engine.assets import asset
from engine.order import Order
from engine.pipeline import make_video

Cook = Callable[..., Path]


@pytest.fixture(scope="session")
def talking_clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three seconds of the demo portrait saying the demo voice, its longer side 256 px, 25 fps, MP4 with sound."""
    before = torch.get_num_threads()
    demo = Path(str(asset("demo")))
    out = tmp_path_factory.mktemp("talking") / "talking.mp4"
    try:
        make_video(
            Order(portrait=demo / "portrait.jpg", voice=demo / "voice.flac", out=out, size=256, end_s=3.0),
            lambda event: None,
        )
    finally:
        torch.set_num_threads(before)
    return out


@pytest.fixture(scope="session")
def cook(talking_clip: Path) -> Cook:
    """`cook(out, *arguments)`: the talking clip through ffmpeg, written to `out`; arguments stand before the name.

    `sources` are arguments before its own `-i`, `clip` another file to start from.
    """

    def cooked(out: Path, *arguments: str, sources: tuple[str, ...] = (), clip: Path | None = None) -> Path:
        source = ffmpeg.file_url(clip or talking_clip)
        with ffmpeg.Child(["-v", "error", "-y", *sources, "-i", source, *arguments, ffmpeg.file_url(out)]) as child:
            child.finish()
        return out

    return cooked
