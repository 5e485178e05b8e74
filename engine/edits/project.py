"""Edits of what a project is made from: portrait, takes, generator, seed, motion."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from typing import Any

from engine.document import BlinkTrack, Consent, Crop, Gaze, GeneratedMotion, Portrait, Project, Take
from engine.edits.limits import within
from engine.limits import GAZE_LIMITS, LONGEST_CONSENT, NATURAL_GAZE


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


def set_consent(project: Project, consent: Consent | None) -> Project:
    """The project with another note of consent, its texts on one line each and no longer than they may be."""
    if consent is None:
        return replace(project, consent=None)
    texts = {name: _line(getattr(consent, name)) for name in ("shown", "speaks", "date", "note")}
    return replace(project, consent=replace(consent, **texts))


def _line(text: str) -> str:
    return "".join(sign for sign in " ".join(text.split()) if sign.isprintable())[:LONGEST_CONSENT]


def change(project: Project, **fields: Any) -> Project:
    """The project with plain fields changed: generator, renderer, seed, range."""
    return replace(project, **fields)


def set_motion(project: Project, motion: GeneratedMotion, blinks: BlinkTrack) -> Project:
    """The project with newly generated motion and blinks; blinks of the user's own stay, where they are in the way.

    So do other edits, but for segments that were made for another face or voice. With the first motion of a project its
    eyes begin to look about.
    """
    own = [blink for blink in project.blinks.blinks if blink.own]
    free = [b for b in blinks.blinks if all(b.end_s <= o.start_s or o.end_s <= b.start_s for o in own)]
    fitting = tuple(s for s in project.segments if s.motion.inputs == segment_inputs(project, s.motion))
    track = BlinkTrack((*free, *own), blinks.seed, project.blinks.muted)
    return replace(project, motion=motion, blinks=track, gaze=_gaze_of(project, motion), segments=fitting)


def _gaze_of(project: Project, motion: GeneratedMotion) -> Gaze:
    if project.motion is None:
        return Gaze(NATURAL_GAZE, motion.seed)
    same = project.motion.seed == motion.seed
    return project.gaze if same else replace(project.gaze, seed=motion.seed)


def change_gaze(project: Project, amount: float | None = None, seed: int | None = None) -> Project:
    """The project whose eyes look about more or less far (0 … 2, 1 is natural), or elsewhere."""
    gaze = project.gaze
    if amount is not None:
        gaze = replace(gaze, amount=within(amount, GAZE_LIMITS["amount"]))
    if seed is not None:
        gaze = replace(gaze, seed=seed)
    return project if gaze == project.gaze else replace(project, gaze=gaze)


def segment_inputs(project: Project, motion: GeneratedMotion) -> str:
    """What `motion.inputs` is if its generator and seed made it from the project's face and voice."""
    return motion_inputs(replace(project, generator=motion.generator, seed=motion.seed))


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
