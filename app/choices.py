"""Renderers and motion generators to choose from, and what stands in for one that this installation does not have.

A project keeps the names that it was made with: where a learned renderer is missing, nothing of it is lost.
"""

from __future__ import annotations

from dataclasses import replace

from app.i18n import tr
from engine.document import Project
from engine.driving.config import DRIVING
from engine.interchange.apply import IMPORTED
from engine.motion import registry as motion
from engine.motion.protocol import GeneratorInfo
from engine.render import registry as render
from engine.render.protocol import OverlayInfo, RendererInfo


def renderers() -> tuple[RendererInfo, ...]:
    """Those of this installation, the default first."""
    return render.INFOS


def generators() -> tuple[GeneratorInfo, ...]:
    """Those of this installation, the default first."""
    return motion.INFOS


def renderer_of(project: Project) -> RendererInfo:
    """The project's renderer, or the default one in its place."""
    return next((info for info in render.INFOS if info.name == project.renderer), render.INFOS[0])


def generator_of(project: Project) -> GeneratorInfo:
    """The project's motion generator, or the default one in its place."""
    return next((info for info in motion.INFOS if info.name == project.generator), motion.INFOS[0])


def can_be_made(project: Project) -> Project:
    """The project as this installation can make it."""
    renderer, generator = renderer_of(project).name, generator_of(project).name
    if project.generator == DRIVING:  # no generator, but a driving video, makes the motion
        generator = DRIVING
    if (renderer, generator) == (project.renderer, project.generator):
        return project
    return replace(project, renderer=renderer, generator=generator)


def is_imported(project: Project) -> bool:
    """Whether the project's motion came from a file of another program."""
    return project.motion is not None and project.motion.generator == IMPORTED


def missing(project: Project) -> tuple[str, ...]:
    """A sentence for each thing that the project was made with and this installation lacks."""
    return tuple(sentence for sentence in (missing_generator(project), missing_renderer(project)) if sentence)


def missing_generator(project: Project) -> str:
    """What becomes of the motion where its generator is lacking; "" where it is there."""
    generator = generator_of(project)
    if project.generator in (generator.name, DRIVING):
        return ""
    text = tr(
        "This project uses the motion generator {name}, which is not installed here: its motion stays, and {other} "
        "makes what is generated anew."
    )
    return text.format(name=project.generator, other=short_title(tr(generator.title)))


def missing_renderer(project: Project) -> str:
    """What is shown where the project's renderer is lacking; "" where it is there."""
    renderer = renderer_of(project)
    if renderer.name == project.renderer:
        return ""
    text = tr(
        "This project uses the renderer {name}, which is not installed here: {other} shows it meanwhile, and nothing "
        "in the project is changed."
    )
    return text.format(name=project.renderer, other=tr(renderer.title))


def overlays() -> bool:
    """Whether any renderer of this installation can show how it made a frame."""
    return any(info.overlays for info in render.INFOS)


def overlay_of(project: Project, name: str) -> OverlayInfo | None:
    """The overlay of that name, if the project's renderer has it."""
    return next((info for info in renderer_of(project).overlays if info.name == name), None)


def generator_title(name: str) -> str:
    """What a generator is called in a few words; its name where it is not installed."""
    if name == DRIVING:
        return tr("Driving video")
    if name == IMPORTED:
        return tr("Imported")
    return next((short_title(tr(info.title)) for info in motion.INFOS if info.name == name), name)


def short_title(title: str) -> str:
    """The name of a generator without what it explains: `Audio2Keypoint: lips, chin` is `Audio2Keypoint`."""
    return title.partition(":")[0]
