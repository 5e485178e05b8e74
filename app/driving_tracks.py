"""A driver's tracks become the project's: pure functions from one project to the next.

As with generated motion, what the user did stays: own blinks, own keys of the gaze, ranges, curves, landmark keys.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from engine import edits
from engine.document import Blink, BlinkTrack, Curve, CurveName, Gaze, GeneratedMotion, Key, Project
from engine.driving.config import DRIVING
from engine.edits import SAME_KEY_S
from engine.limits import NATURAL_GAZE

GAZE: tuple[CurveName, CurveName] = ("gaze_x", "gaze_y")


def is_driven(project: Project) -> bool:
    """Whether a driver made the project's motion."""
    return project.motion is not None and project.motion.generator == DRIVING


def with_driver(
    project: Project,
    motion: GeneratedMotion,
    blinks: Iterable[Blink],
    curves: tuple[Curve, ...],
    before: tuple[Curve, ...] | None,
) -> Project:
    """The project moved by a driver: its motion, blinks, and keys of the gaze between those of the user.

    The driver's blinks count as generated: others can be drawn in their place. `before`: the keys that a driver brought
    the last time, which make way; None where that is not known.
    """
    began = not is_driven(project)
    mine = {name: _own_keys(project, name, before) for name in GAZE}
    track = BlinkTrack(tuple(replace(blink, own=False) for blink in blinks), project.blinks.seed)
    after = replace(edits.set_motion(project, motion, track), generator=DRIVING)
    laid = {curve.name: curve.keys for curve in curves}
    for name in GAZE:
        keys = (*_around(laid.get(name, ()), mine[name]), *mine[name])
        after = edits.put_keys(edits.clear_curve(after, name), name, keys)
    if began and curves:
        # The driver's eyes look about; what they would do by themselves came on top.
        after = edits.change_gaze(after, amount=0.0)
    return after


def without_driver(project: Project, before: tuple[Curve, ...] | None) -> Project:
    """The project without the keys of the gaze that a driver brought; its eyes look about by themselves again."""
    if not is_driven(project):
        return project
    for name in GAZE:
        keys = _own_keys(project, name, before)
        project = edits.put_keys(edits.clear_curve(project, name), name, keys)
    if project.gaze.amount == 0:
        project = replace(project, gaze=Gaze(NATURAL_GAZE, project.gaze.seed))
    return project


def _own_keys(project: Project, name: CurveName, before: tuple[Curve, ...] | None) -> tuple[Key, ...]:
    """The user's keys: all that no driver has brought. Where that is not known, a driven curve is the driver's."""
    keys = project.curve(name).keys
    if not is_driven(project):
        return keys
    if before is None:
        return ()
    brought = {key for curve in before if curve.name == name for key in curve.keys}
    return tuple(key for key in keys if key not in brought)


def _around(keys: Iterable[Key], mine: tuple[Key, ...]) -> tuple[Key, ...]:
    """A driver's keys but for those among the user's own: from the first of these to the last they are obeyed."""
    if not mine:
        return tuple(keys)
    first_s, last_s = mine[0].time_s - SAME_KEY_S, mine[-1].time_s + SAME_KEY_S
    return tuple(key for key in keys if not first_s <= key.time_s <= last_s)
