"""Edits: pure functions from a project to the next one."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from typing import Any

from engine.document import Blink, BlinkTrack, Crop, GeneratedMotion, Portrait, Project, Take

OWN_BLINK_S = 0.24
"""Length of a blink that the user adds: a usual one."""


def set_portrait(project: Project, portrait: Portrait) -> Project:
    """The project with another portrait."""
    return replace(project, portrait=portrait)


def choose_face(project: Project, face: int) -> Project:
    """The project with another face of its portrait, and that face's own crop."""
    if project.portrait is None:
        return project
    return replace(project, portrait=replace(project.portrait, face=face, crop=None))


def set_crop(project: Project, crop: Crop | None) -> Project:
    """The project with the user's own crop, or the face's (None)."""
    if project.portrait is None:
        return project
    return replace(project, portrait=replace(project.portrait, crop=crop))


def add_take(project: Project, take: Take) -> Project:
    """The project with one take more, which is chosen."""
    return replace(project, takes=(*project.takes, take), take=take.id, range=None)


def choose_take(project: Project, take: str) -> Project:
    """The project with another of its takes chosen."""
    return replace(project, take=take, range=None)


def change_take(project: Project, take: str, **changes: Any) -> Project:
    """The project with fields of one take changed."""
    return replace(project, takes=tuple(replace(t, **changes) if t.id == take else t for t in project.takes))


def remove_take(project: Project, take: str) -> Project:
    """The project without a take; if it was the chosen one, the last of the others is chosen."""
    left = tuple(t for t in project.takes if t.id != take)
    chosen = project.take if project.take != take else (left[-1].id if left else None)
    return replace(project, takes=left, take=chosen)


def change(project: Project, **fields: Any) -> Project:
    """The project with plain fields changed: generator, renderer, seed, range."""
    return replace(project, **fields)


def set_motion(project: Project, motion: GeneratedMotion, blinks: BlinkTrack) -> Project:
    """The project with newly generated motion and blinks; blinks of the user's own stay, where they are in the way."""
    own = [blink for blink in project.blinks.blinks if blink.own]
    free = [b for b in blinks.blinks if all(b.end_s <= o.start_s or o.end_s <= b.start_s for o in own)]
    return replace(project, motion=motion, blinks=BlinkTrack((*free, *own), blinks.seed))


def add_blink(project: Project, peak_s: float) -> Project:
    """The project with a blink of the user's own that is shut at `peak_s`; blinks it would overlap make way."""
    start_s = max(0.0, peak_s - OWN_BLINK_S * 0.44)
    new = Blink(start_s, OWN_BLINK_S, own=True)
    others = (b for b in project.blinks.blinks if b.end_s <= new.start_s or new.end_s <= b.start_s)
    return replace(project, blinks=BlinkTrack((*others, new), project.blinks.seed))


def motion_inputs(project: Project) -> str:
    """Digest of all that the motion depends on: the face, the voice as it is heard, the generator and the seed."""
    portrait, voice = project.portrait, project.voice
    facts = [
        None if portrait is None else (portrait.picture.sha256, portrait.face),
        None if voice is None else (voice.sound.sha256, voice.start_s, voice.end_s, voice.gain_db, voice.gate_db),
        project.generator,
        project.seed,
    ]
    return hashlib.sha256(json.dumps(facts).encode()).hexdigest()[:32]


def change_blink(project: Project, index: int, **changes: Any) -> Project:
    """The project with fields of one blink changed; it is the user's own from then on."""
    blinks = list(project.blinks.blinks)
    blinks[index] = replace(blinks[index], own=True, **changes)
    return replace(project, blinks=BlinkTrack(tuple(blinks), project.blinks.seed))


def remove_blink(project: Project, index: int) -> Project:
    """The project without one blink."""
    blinks = project.blinks.blinks
    return replace(project, blinks=BlinkTrack((*blinks[:index], *blinks[index + 1 :]), project.blinks.seed))
