"""The edits of a project, laid over its track one kind after the other.

Only frames that an edit touches are computed; the others stay as they are to the last bit.

Shape letters: T frames of the track, N those that are needed, P = 68 landmarks, D = 2 coordinates.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.composing import mouth
from engine.composing.changes import Change
from engine.composing.cues import bend_to_cues
from engine.composing.head import Head, head_of
from engine.composing.landmark_keys import moved_by_keys
from engine.composing.plan import TAPS, Plan, RangePlan, later_places, plan_of, smoothing_frames, start_frame
from engine.composing.segments import with_segments
from engine.composing.spans import Ints
from engine.document import CurveName, FloatArray, HeadPose, Project, RangeEdit, Tracks
from engine.faces.points import BROWS, JAW, MOUTH


@dataclass(frozen=True, eq=False)
class _Work:
    """The frames in hand: `row_T` where frame t is among them, `frame_N` the reverse."""

    head: Head
    row_T: Ints
    frame_N: Ints
    away_DNP: FloatArray
    poses_NQD: FloatArray
    rest_3: FloatArray
    seen_N: NDArray[np.bool_]

    def rows(self, span: slice) -> slice:
        """Where a stretch of frames lies, all of which are needed."""
        begin = int(self.row_T[span.start])
        return slice(begin, begin + span.stop - span.start)


def edited(project: Project, tracks: Tracks) -> FloatArray:
    """The landmarks (T, 68, 2) of `tracks` after all edits of the project; the base's own array if there are none."""
    base_TPD = tracks.base.landmarks_TPD
    if not (project.ranges or project.curves or project.landmark_keys or project.cues or project.segments):
        return base_TPD
    head = head_of(tracks.base, _pose(project))
    source_TPD = with_segments(tracks, project.segments, head)
    plan = plan_of(project, tracks.base.frames, tracks.heard_T2)
    if not plan.touched_T.any():
        return source_TPD
    out_TPD = source_TPD.copy() if source_TPD is base_TPD else source_TPD
    _lay(out_TPD, source_TPD, head, plan)
    return out_TPD


def edited_again(change: Change, tracks: Tracks, before_TPD: FloatArray) -> FloatArray:
    """The landmarks of `before_TPD` (T, 68, 2) with the frames of a change as they are after it."""
    head = head_of(tracks.base, _pose(change.project))
    source_TPD = with_segments(tracks, change.project.segments, head)
    plan = plan_of(change.project, tracks.base.frames, tracks.heard_T2, change.frames_T)
    out_TPD = before_TPD.copy()
    out_TPD[change.frames_T] = source_TPD[change.frames_T]
    if plan.touched_T.any():
        _lay(out_TPD, source_TPD, head, plan)
    return out_TPD


def _lay(out_TPD: FloatArray, source_TPD: FloatArray, head: Head, plan: Plan) -> None:
    """Writes what becomes of the frames that are touched."""
    work = _work(head, source_TPD, plan)
    least_N3 = _crossing(work)
    if plan.ranges is not None:
        least_N3 = _apply_ranges(work, plan.ranges, least_N3)
    _apply_curves(work, plan.curves)
    bend_to_cues(work.away_DNP, work.row_T, work.rest_3, plan.cues)
    if plan.ranges is not None:
        rows, close_N = _chosen(work, plan.ranges.close_T)
        mouth.close(work.away_DNP, work.rest_3, close_N, rows)
    moved_by_keys(work.away_DNP, work.row_T, head, plan)
    changed = plan.touched_T[work.frame_N] & work.seen_N  # what shows no head stays as it is
    mouth.keep_apart(work.away_DNP, work.rest_3, least_N3[changed], np.flatnonzero(changed))
    away_DNP, poses_NQD = work.away_DNP, work.poses_NQD
    if not changed.all():
        away_DNP, poses_NQD = away_DNP[:, changed], poses_NQD[changed]
    out_TPD[work.frame_N[changed]] = head.in_picture(away_DNP, poses_NQD)


def _pose(project: Project) -> HeadPose | None:
    return project.portrait.chosen.pose if project.portrait is not None and project.portrait.faces else None


def _work(head: Head, source_TPD: FloatArray, plan: Plan) -> _Work:
    frame_N = np.flatnonzero(plan.needed_T)
    row_T = np.cumsum(plan.needed_T) - 1
    landmarks_NPD = source_TPD if len(frame_N) == len(source_TPD) else source_TPD[frame_N]
    poses_NQD = head.poses(landmarks_NPD)
    seen_N = head.is_seen(poses_NQD)
    return _Work(head, row_T, frame_N, head.on_head(landmarks_NPD, poses_NQD), poses_NQD, _rest_gaps(head), seen_N)


def _rest_gaps(head: Head) -> FloatArray:
    return head.points_PQ[mouth.LOWER, 1] - head.points_PQ[mouth.UPPER, 1]


def _crossing(work: _Work) -> FloatArray:
    """How far the lips cross now: (N, 3), 0 or less."""
    return np.minimum(mouth.gaps(work.away_DNP, work.rest_3), 0)


def _chosen(work: _Work, value_T: FloatArray, nothing: float = 0.0) -> tuple[Ints, FloatArray]:
    """The rows in which a value is not `nothing`, and the values there."""
    value_N = value_T[work.frame_N]
    rows = np.flatnonzero(value_N != nothing)
    return rows, value_N[rows]


# Ranges


def _apply_ranges(work: _Work, ranges: RangePlan, least_N3: FloatArray) -> FloatArray:
    """Applies all but closing rules and expression; returns how far lips may cross: no further than in the track."""
    _offset(work, ranges.later_T)
    for edit, span, weight_N in ranges.each(lambda edit: edit.smoothing_ms):
        _smooth(work, edit, span, weight_N)
    least_N3 = np.minimum(least_N3, _crossing(work))  # lips of other frames may be here now
    rows, gain_N = _chosen(work, ranges.gain_T, 1)
    mouth.amplify(work.away_DNP, gain_N, rows)
    mouth.keep_apart(work.away_DNP, work.rest_3, least_N3[rows], rows)
    frames = len(work.row_T)
    for edit, span, weight_N in ranges.each(lambda edit: edit.hold_mouth):
        held = work.row_T[start_frame(edit, frames)]
        mouth.toward(work.away_DNP, work.away_DNP[:, held : held + 1].copy(), weight_N, work.rows(span))
    rows, gain_N = _chosen(work, ranges.head_T, 1)
    still = work.head.still_QD
    work.poses_NQD[rows] = still + gain_N[:, None, None] * (work.poses_NQD[rows] - still)
    for edit, span, weight_N in ranges.each(lambda edit: edit.freeze):
        held, part = work.row_T[start_frame(edit, frames)], work.rows(span)
        pose, away_DP = work.poses_NQD[held].copy(), work.away_DNP[:, held : held + 1].copy()
        work.poses_NQD[part] += weight_N[:, None, None] * (pose - work.poses_NQD[part])
        work.away_DNP[:, part] += weight_N[:, None] * (away_DP - work.away_DNP[:, part])
    return np.minimum(least_N3, _crossing(work))


def _offset(work: _Work, later_T: NDArray[np.float64]) -> None:
    """Takes mouth and jaw from earlier or later frames."""
    frames, place_N = later_places(later_T)
    if not len(frames):
        return
    before = place_N.astype(np.intp)
    share_N1 = (place_N - before).astype(np.float32)[:, None]
    left, right = work.row_T[before], work.row_T[np.ceil(place_N).astype(np.intp)]
    rows = work.row_T[frames]
    for points, follow in ((MOUTH, np.float32(1)), (JAW, mouth.JAW_SHARE)):
        away = work.away_DNP[:, :, points]
        there = away[:, left]
        there = there + share_N1 * (away[:, right] - there)
        here = away[:, rows]
        work.away_DNP[:, rows, points] = here + follow * (there - here)


def _smooth(work: _Work, edit: RangeEdit, span: slice, weight_N: FloatArray) -> None:
    """Lays a Gaussian over mouth and jaw of a range; before the first and after the last frame they count as still."""
    deviation, last = smoothing_frames(edit), len(work.row_T) - 1
    reach = int(np.ceil(deviation * TAPS))
    taps = np.exp(-0.5 * (np.arange(-reach, reach + 1) / max(deviation, 1e-3)) ** 2)
    taps = (taps / taps.sum()).astype(np.float32)
    seen = work.row_T[np.clip(np.arange(span.start - reach, span.stop + reach), 0, last)]
    rows, count = work.rows(span), span.stop - span.start
    for points, follow in ((MOUTH, np.float32(1)), (JAW, mouth.JAW_SHARE)):
        away = work.away_DNP[:, seen, points]
        smoothed = taps[0] * away[:, :count]
        for tap in range(1, len(taps)):
            smoothed += taps[tap] * away[:, tap : tap + count]
        here = work.away_DNP[:, rows, points]
        work.away_DNP[:, rows, points] = here + weight_N[:, None] * follow * (smoothed - here)


# Curves


def _apply_curves(work: _Work, curves: dict[CurveName, FloatArray]) -> None:
    away_DNP = work.away_DNP
    for name, value_T in curves.items():
        rows, value_N = _chosen(work, value_T)
        if name == "mouth_open":
            mouth.open_by(away_DNP, work.rest_3, value_N, rows)
        elif name == "mouth_width":
            away_DNP[0, rows, MOUTH] += value_N[:, None] * mouth.WIDTH
        elif name == "smile":
            away_DNP[:, rows, MOUTH] += value_N[:, None] * mouth.SMILE_XY[:, None]
        elif name == "brows":
            away_DNP[1, rows, BROWS] -= value_N[:, None] * mouth.ARCH
    _turn(work, curves)


def _turn(work: _Work, curves: dict[CurveName, FloatArray]) -> None:
    """Turns and shifts the head."""
    names: tuple[CurveName, ...] = ("yaw", "pitch", "roll", "shift_x", "shift_y")
    if not any(name in curves for name in names):
        return
    values_N5 = np.zeros((len(work.frame_N), 5), np.float32)
    for column, name in enumerate(names):
        if name in curves:
            values_N5[:, column] = curves[name][work.frame_N]
    rows = np.flatnonzero(values_N5.any(1))
    turned = work.head.turned(work.poses_NQD[rows], values_N5[rows, :3], values_N5[rows, 3:])
    work.poses_NQD[rows] = turned
