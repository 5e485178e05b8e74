"""Records become edits of a project, and a project becomes records: pure functions, without files and torch.

As with a driving video, what the user did stays: blinks, ranges, curves, landmark keys; imported cues are the user's
own, and own cues that they overlap make way.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from engine import edits
from engine.document import FPS, Blink, BlinkTrack, Blob, Cue, Curve, GeneratedMotion, Marker, Project, Take
from engine.edits.limits import SHORTEST_S
from engine.edits.project import motion_inputs
from engine.interchange.mouths import without_gaps
from engine.interchange.records import Clip, Line, Timeline
from engine.motion.registry import INFOS

IMPORTED = "imported"
"""What motion that came from a file calls its generator; the project keeps the generator it had, for what is made anew.
"""
SHOWN_S = 4.0
"""A marker's words are shown so long as a subtitle, if no other marker follows."""
SAME_S = 1e-6


def with_cues(project: Project, cues: Iterable[Cue]) -> Project:
    """The project whose mouth follows cues of a file."""
    return edits.put_cues(project, cues)


def fitting(cues: Sequence[Cue], end_s: float) -> tuple[Cue, ...]:
    """The cues that a project can have: a frame long at least, and none after `end_s`; 0: wherever that is."""
    long = (cue for cue in cues if cue.end_s - cue.start_s >= SHORTEST_S - SAME_S)
    return tuple(cue for cue in long if not end_s or cue.start_s < end_s - SAME_S)


def with_lines(project: Project, lines: Iterable[Line]) -> Project:
    """The project with a marker where each line begins, its words beside it."""
    return edits.put_markers(project, (Marker(line.start_s, line.text) for line in lines))


def with_timeline(project: Project, timeline: Timeline, end_s: float) -> Project:
    """The project with a timeline's markers, and its in and out where they lie within the voice."""
    project = edits.put_markers(project, timeline.markers)
    if timeline.range is not None and end_s and timeline.range[1] <= end_s + 1 / FPS:
        start_s, stop_s = timeline.range
        project = edits.change(project, range=(start_s, min(stop_s, end_s)))
    return project


def with_motion(
    project: Project, track: Blob, frames: int, blinks: Iterable[Blink], curves: Iterable[Curve]
) -> Project:
    """The project moved by a file: its motion, its blinks, its gaze where it tells any.

    The blinks count as generated: others can be drawn in their place. What a driving video brought makes way, and the
    default generator stands in for it.
    """
    if all(info.name != project.generator for info in INFOS):
        project = edits.change(project, generator=INFOS[0].name)
    old = project.motion
    same = old is not None and old.frames == frames and old.inputs in (motion_inputs(project), inputs_of(project, old))
    heard = old.heard if old is not None and same else None
    made = GeneratedMotion(track, IMPORTED, project.seed, frames, motion_inputs(project), heard)
    found = BlinkTrack(tuple(replace(blink, own=False) for blink in blinks), project.blinks.seed)
    after = edits.set_motion(project, made, found)
    brought = {curve.name: curve.keys for curve in curves}
    for name in ("gaze_x", "gaze_y"):
        if brought:
            after = edits.put_keys(edits.clear_curve(after, name), name, brought.get(name, ()))
    # The eyes of the recording look about; what they would do by themselves came on top.
    return edits.change_gaze(after, amount=0.0) if brought else after


def inputs_of(project: Project, motion: GeneratedMotion) -> str:
    """What the motion's inputs are if it was made for the voice that the project has."""
    return motion_inputs(replace(project, generator=motion.generator, seed=motion.seed))


# From a project


def cues_of(project: Project, end_s: float) -> tuple[Cue, ...]:
    """The mouth as it is on the timeline, without gaps from 0 to `end_s`: own cues in place of found ones; none if
    there are none at all.
    """
    own = [cue for cue in project.cues if cue.own]
    rest: list[Cue] = []
    for cue in (cue for cue in project.cues if not cue.own):
        rest += _left(cue, own)
    listed = [cue for cue in (*own, *rest) if cue.start_s < end_s]
    return without_gaps((replace(cue, end_s=min(cue.end_s, end_s)) for cue in listed), end_s) if listed else ()


def _left(cue: Cue, own: Sequence[Cue]) -> list[Cue]:
    """What is left of a cue beside others that overlap it."""
    parts = [cue]
    for other in own:
        if other.end_s <= cue.start_s or other.start_s >= cue.end_s:
            continue
        cut: list[Cue] = []
        for part in parts:
            before = replace(part, end_s=min(part.end_s, other.start_s))
            after = replace(part, start_s=max(part.start_s, other.end_s))
            cut += [piece for piece in (before, after) if piece.end_s > piece.start_s + SAME_S]
        parts = cut
    return parts


def lines_of(project: Project, end_s: float) -> tuple[Line, ...]:
    """The markers with words, each until the next one, 4 s at most; none after `end_s`."""
    told = [marker for marker in project.markers if marker.text.strip() and marker.time_s < end_s]
    ends = [*(marker.time_s for marker in told), end_s][1:]
    return tuple(
        Line(marker.time_s, min(end, marker.time_s + SHOWN_S), marker.text.strip())
        for marker, end in zip(told, ends, strict=True)
        if end > marker.time_s
    )


def timeline_of(
    project: Project, name: str, media: dict[str, Path], video: tuple[Path, float] | None, fps: float
) -> Timeline:
    """The takes as clips, the chosen one heard, the video over them if there is one.

    `media`: where the takes' sounds lie, by the takes' ids. `video`: the exported file and its length in seconds.
    """
    clips = [Clip(take.name, "sound", media.get(take.id), 0.0, take.start_s, take.heard_s, take.duration_s,
                  take.id == project.take) for take in _chosen_first(project)]  # fmt: skip
    if video is not None:
        path, length_s = video
        clips.insert(0, Clip(path.stem, "video", path, 0.0, 0.0, length_s, length_s))
    portrait = project.portrait
    size = (portrait.width, portrait.height) if portrait is not None else (1920, 1080)
    return Timeline(name, fps, tuple(clips), project.markers, project.range, size)


def _chosen_first(project: Project) -> list[Take]:
    return sorted(project.takes, key=lambda take: take.id != project.take)
