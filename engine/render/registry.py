"""Renderers by name: what a user is told of each, and the renderer itself, imported when it is asked for.

Nothing here loads torch, which takes seconds, before `make_renderer` is called. A learned renderer is offered only
where its weights are part of the installation.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from engine.errors import LikenessError
from engine.models import manifest
from engine.render.protocol import OverlayInfo, RendererInfo

if TYPE_CHECKING:
    from engine.nets.patch_painter import PatchPainter
    from engine.render.protocol import Renderer

WARP = RendererInfo(
    name="warp",
    title="Warp",
    licence="Apache-2.0",
    needs=("portrait", "landmarks"),
    frame_size="full size",
    about="Moves the portrait's own pixels: sharp at any size, true to the person, on any computer.",
)
LANDMARKS = RendererInfo(
    name="landmarks",
    title="Landmarks",
    licence="Apache-2.0",
    needs=("landmarks",),
    frame_size="full size",
    about="Draws the motion as coloured lines: a quick look at what the voice does to the face.",
)
PAINTERS = {"mouth": "mouth-v1", "eye": "eye-v1"}
"""The models that touch up parts of a warped face, by the part's name."""
ATTENTION = RendererInfo(
    name="attention",
    title="Attention",
    licence="Apache-2.0",
    needs=("portrait", "landmarks"),
    frame_size="full size",
    about="A net repaints what moves and keeps the portrait's own pixels elsewhere; it can show which.",
    overlays=(
        OverlayInfo(
            name="attention",
            title="Attention",
            about="How much of each pixel the net repaints; where no colour lies over it, the portrait stays.",
            kept="attention_HW",
            low="a little",
            high="all of it",
        ),
        OverlayInfo(
            name="colours",
            title="Colours",
            about="What the net paints, the stronger the more it counts; dark is what stays the portrait's own.",
            kept="attention_HW",
            colours="colour_HWC",
        ),
    ),
)
TEMPORAL_GAN = RendererInfo(
    name="temporal_gan",
    title="Temporal GAN",
    licence="Apache-2.0",
    needs=("portrait", "voice"),
    frame_size="96 x 128",
    about="Lips from the voice, not the timeline; for frontal, evenly lit faces and voices as in training: else Warp.",
)
AVFR = RendererInfo(
    name="avfr",
    title="AVFR-GAN",
    licence="Apache-2.0",
    needs=("portrait", "landmarks", "voice"),
    frame_size="full size",
    about="A net reenacts the moving portrait and hears the voice; its light and colours lie on the portrait's face.",
    overlays=(
        OverlayInfo(
            name="keypoints",
            title="Keypoints",
            about="The ten points by which the net tells motion, which it found by itself.",
            kept="keypoints_HW",
            low="near a keypoint",
            high="a keypoint",
        ),
        OverlayInfo(
            name="attention",
            title="Attention",
            about="Where in the frame the net attends to what is said at the moment.",
            kept="attention_HW",
            low="less",
            high="most",
        ),
    ),
)
WEIGHTS = {ATTENTION.name: "attention-v1", TEMPORAL_GAN.name: "temporal_gan-v1", AVFR.name: "avfr-v1"}
"""The model in the manifest that a learned renderer loads."""


def _offered() -> tuple[RendererInfo, ...]:
    try:
        known = {row.name for row in manifest()}
    except LikenessError:
        known = set[str]()  # told by whatever needs a model; the list of renderers must not keep a window from opening
    return (WARP, LANDMARKS, *(info for info in (ATTENTION, TEMPORAL_GAN, AVFR) if WEIGHTS[info.name] in known))


INFOS = _offered()
"""Renderers that are offered, the default first."""
NAMES = tuple(info.name for info in INFOS)


def renderer_info(name: str) -> RendererInfo:
    """What a user is told about the renderer called `name`; raises LikenessError when there is none of that name."""
    for info in INFOS:
        if info.name == name:
            return info
    raise LikenessError(f"There is no renderer called {name}: choose {' or '.join(NAMES)}.")


def hears(name: str) -> bool:
    """Whether the renderer called `name` is offered and hears the voice."""
    return any(info.name == name and info.hears for info in INFOS)


def no_voice(name: str) -> str:
    """What to do where the renderer called `name` hears, and there is no voice."""
    info = renderer_info(name)
    if info.obeys_lips:
        return f"{info.title} hears the voice beside the motion: choose a voice first."
    return f"{info.title} makes the lips of the voice itself: choose a voice first."


def make_renderer(name: str, painters: Mapping[str, PatchPainter] | None = None) -> Renderer:
    """The renderer called `name` on the best device, its weights loaded.

    `painters`: nets for parts of the warped face instead of those that ship (see `shipped_painters`). Raises
    LikenessError when there is no renderer of that name, ModelError when its weights are missing or damaged.
    """
    info = renderer_info(name)
    if info is WARP:
        from engine.devices import best_device
        from engine.models import load_weights
        from engine.render.warp import WarpRenderer

        spread, device = load_weights("spread-v1")["spread"], best_device()
        return WarpRenderer(spread, device, shipped_painters() if painters is None else painters)
    if info is ATTENTION:
        from engine.devices import best_device
        from engine.models import load_weights, model_row
        from engine.nets.attention_texture import from_weights
        from engine.render.attention import AttentionRenderer

        row = model_row(WEIGHTS[name])
        net = from_weights(load_weights(row.name), row.config)
        nets = shipped_painters() if painters is None else painters
        return AttentionRenderer(net, load_weights("spread-v1")["spread"], best_device(), nets)
    if info is TEMPORAL_GAN:
        from engine.devices import best_device
        from engine.models import load_weights, model_row
        from engine.nets.temporal_gan import from_weights as gan_of
        from engine.render.temporal_gan import TemporalGanRenderer

        row = model_row(WEIGHTS[name])
        nets = shipped_painters() if painters is None else painters
        spread = load_weights("spread-v1")["spread"]
        return TemporalGanRenderer(gan_of(load_weights(row.name), row.config), spread, best_device(), nets)
    if info is AVFR:
        from engine.devices import best_device
        from engine.models import load_weights, model_row
        from engine.nets.avfr import from_weights as avfr_of
        from engine.render.avfr import AvfrRenderer

        row = model_row(WEIGHTS[name])
        nets = shipped_painters() if painters is None else painters
        spread = load_weights("spread-v1")["spread"]
        return AvfrRenderer(avfr_of(load_weights(row.name), row.config), spread, best_device(), nets)
    from engine.render.landmarks import LandmarksRenderer

    return LandmarksRenderer()


def shipped_painters() -> dict[str, PatchPainter]:
    """The nets that touch up parts of a warped face, by the part's name; raises ModelError as `load_weights` does."""
    from engine.models import load_weights, model_row
    from engine.nets.patch_painter import from_weights

    return {part: from_weights(load_weights(name), model_row(name).config) for part, name in PAINTERS.items()}
