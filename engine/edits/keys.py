"""Edits of keys: of curves, by name and index in the order of time, and of landmarks, by their ids."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import Any

from engine.document import FPS, Curve, CurveName, Ease, Key, LandmarkKey, Project
from engine.edits.limits import limited, new_id, within
from engine.limits import CURVE_LIMITS, LANDMARK_KEY_LIMITS

SAME_KEY_S = 0.5 / FPS
"""A key set so near to another replaces it: there is one a frame."""


def set_key(project: Project, curve: CurveName, time_s: float, value: float, ease: Ease = "smooth") -> Project:
    """The project with a key of a curve at a moment, in place of one that is there already."""
    key = Key(max(0.0, float(time_s)), within(value, CURVE_LIMITS[curve]), ease)
    return _with_keys(project, curve, [*_apart(project.curve(curve).keys, [key]), key])


def put_keys(project: Project, curve: CurveName, keys: Iterable[Key]) -> Project:
    """The project with more keys of a curve, in place of those that are there already."""
    new = [replace(key, value=within(key.value, CURVE_LIMITS[curve])) for key in keys]
    return _with_keys(project, curve, [*_apart(project.curve(curve).keys, new), *new])


def move_keys(
    project: Project, curve: CurveName, indices: Collection[int], by_s: float, by_value: float = 0.0
) -> Project:
    """The project with some keys earlier or later, higher or lower; keys that they are laid on make way.

    A drag moves those of the project where it began, or what it passes over would be gone.
    """
    keys = project.curve(curve).keys
    chosen = {index for index in indices if 0 <= index < len(keys)}
    if not chosen:
        return project
    by_s = max(by_s, -min(keys[index].time_s for index in chosen))
    moved = [
        replace(keys[i], time_s=keys[i].time_s + by_s, value=within(keys[i].value + by_value, CURVE_LIMITS[curve]))
        for i in sorted(chosen)
    ]
    others = [key for index, key in enumerate(keys) if index not in chosen]
    return _with_keys(project, curve, [*_apart(others, moved), *moved])


def set_key_ease(project: Project, curve: CurveName, indices: Collection[int], ease: Ease) -> Project:
    """The project with another way from some keys to the next."""
    keys = project.curve(curve).keys
    return _with_keys(project, curve, [replace(k, ease=ease) if i in indices else k for i, k in enumerate(keys)])


def delete_keys(project: Project, curve: CurveName, indices: Collection[int]) -> Project:
    """The project without some keys of a curve."""
    return _with_keys(project, curve, [key for i, key in enumerate(project.curve(curve).keys) if i not in indices])


def clear_curve(project: Project, curve: CurveName) -> Project:
    """The project without any key of a curve."""
    return _with_keys(project, curve, [])


def _apart(keys: Iterable[Key], new: list[Key]) -> list[Key]:
    return [key for key in keys if all(abs(key.time_s - one.time_s) > SAME_KEY_S for one in new)]


def _with_keys(project: Project, name: CurveName, keys: list[Key]) -> Project:
    curve = Curve(name, tuple(keys))
    if curve == project.curve(name):
        return project
    others = [other for other in project.curves if other.name != name]
    if keys:
        others.append(curve)
    return replace(project, curves=tuple(sorted(others, key=_name)))


def add_landmark_key(
    project: Project, time_s: float, points: Iterable[int], dx: float, dy: float, **fields: Any
) -> Project:
    """The project with landmarks moved by hand around a moment. `fields`: the others of LandmarkKey."""
    made = LandmarkKey(new_id(project), 0.0, (), 0.0, 0.0)
    made = _sound(made, {"time_s": time_s, "points": points, "dx": dx, "dy": dy, **fields})
    return _with_landmark_keys(project, [*project.landmark_keys, made]) if made.points else project


def change_landmark_key(project: Project, id: str, **fields: Any) -> Project:  # noqa: A002 (the field's own name)
    """The project with fields of one landmark key changed."""
    return _with_landmark_keys(project, [_sound(k, fields) if k.id == id else k for k in project.landmark_keys])


def put_landmark_keys(project: Project, keys: Iterable[LandmarkKey]) -> Project:
    """The project with more landmark keys, whose ids it has not got yet."""
    return _with_landmark_keys(project, [*project.landmark_keys, *keys])


def remove_landmark_keys(project: Project, ids: Collection[str]) -> Project:
    """The project without some of its landmark keys."""
    return _with_landmark_keys(project, [key for key in project.landmark_keys if key.id not in ids])


def _sound(key: LandmarkKey, fields: dict[str, Any]) -> LandmarkKey:
    fields = limited(fields, LANDMARK_KEY_LIMITS)
    if "points" in fields:
        fields["points"] = tuple(sorted({int(point) for point in fields["points"] if 0 <= point < 68}))
    if "time_s" in fields:
        fields["time_s"] = max(0.0, float(fields["time_s"]))
    return replace(key, **fields)


def _with_landmark_keys(project: Project, keys: list[LandmarkKey]) -> Project:
    return replace(project, landmark_keys=tuple(sorted(keys, key=lambda key: (key.time_s, key.id))))


def _name(curve: Curve) -> str:
    return curve.name
