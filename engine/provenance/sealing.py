"""The seal of each kind of order: which files it was made from, and what decides its picture."""

from __future__ import annotations

import hashlib
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from engine.order import Advice, DrivenOrder, Order, Tell
from engine.provenance.making import DIRECT, Making, Role, Source, source_of
from engine.provenance.seal import Seal

if TYPE_CHECKING:
    from engine.deliver import Order as Delivery
    from engine.reenactment.orders import DecodeOrder, DirectOrder


def seal_of_order(order: Order, tell: Tell) -> Seal:
    """The seal of what the pipeline renders; reads its files, and raises OutputError where one is gone."""
    sources = [source_of("portrait", order.portrait)]
    settings: dict[str, Any] = {
        "fps": order.fps,
        "size": order.size,
        "range": f"{order.start_s:g}-{'' if order.end_s is None else f'{order.end_s:g}'}",
        "face": order.face + 1,
        "crop": order.crop,
        "gaze": order.gaze,
        "blink": order.blink,
    }
    generator = order.motion
    if isinstance(order, DrivenOrder):
        generator = "driver"
        sources.append(source_of("driver", order.driver))
        settings |= asdict(order.how)
    if not isinstance(order, DrivenOrder) or order.voice != order.driver:
        sources.append(source_of("voice", order.voice))
    making = Making(tuple(sources), order.renderer, generator, order.seed, settings=_words(settings))
    return Seal(making, order.marks, _advice(tell))


def seal_of_stream(order: DecodeOrder | DirectOrder, tell: Tell) -> Seal:
    """The seal of what the net AVFR-GAN paints from keypoints alone."""
    from engine.reenactment.orders import DecodeOrder

    if isinstance(order, DecodeOrder):
        sources = [source_of("stream", order.stream)]
    else:
        sources = [source_of("portrait", order.portrait), source_of("driver", order.driver)]
        if order.voice is not None:
            sources.append(source_of("voice", order.voice))
    return Seal(Making(tuple(sources), DIRECT), order.marks, _advice(tell))


def seal_of_delivery(order: Delivery, tell: Tell) -> Seal:
    """The seal of what the studio exports: its files are known by their digests, its motion by that of its numbers."""
    job, project = order.job, order.project
    digest = hashlib.sha256()
    for numbers in (order.motion.landmarks_TPD, order.motion.closure_TE, order.motion.gaze_TD):
        digest.update(numbers.tobytes())
    generator = project.motion.generator if project.motion else ""
    settings = {"preset": job.preset, "quality": job.quality, "fps": job.fps, "motion": digest.hexdigest()}
    sources: list[Source] = [Source("portrait", order.portrait.original.sha256)]
    heard: Role = "voice"
    if project.voice is not None:
        sources.append(Source(heard, project.voice.sound.sha256))
    note = project.consent
    told = note.words if note is not None and note.told else ""
    making = Making(tuple(sources), job.renderer, generator, project.seed, settings=_words(settings), consent=told)
    return Seal(making, job.marks, _advice(tell))


def _words(settings: dict[str, Any]) -> tuple[tuple[str, str], ...]:
    """What was set, by name; what was left to Likeness is left out."""
    return tuple(sorted((name, str(value)) for name, value in settings.items() if value is not None))


def _advice(tell: Tell) -> Any:
    return lambda text: tell(Advice(text))
