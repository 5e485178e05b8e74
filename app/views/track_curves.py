"""Rows of the timeline that show how the face moves, as curves, with the keys that were set on them.

Shape letters: T frames, P = 68 landmarks, D = 2 coordinates, K keys.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import numpy as np
from PySide6.QtGui import QColor, QPainter

from app import theme
from app.editing.words import curve_word
from app.i18n import tr
from app.motion_curves import DEGREES, added_at, curve_values, rest_values
from app.views.curve_keys import SIZE, Keys, Marks, draw_marks
from app.views.timeline_axis import TimeAxis
from app.views.timeline_grips import Grip
from app.views.timeline_lanes import Curve, Lane, Look, Word, line
from engine import document, edits
from engine.document import FPS, CurveName, FloatArray, FoundFace, Project
from engine.selection import CurveKey, Item, Selection

MARGIN = 3.0
"""Pixels above and below a curve, as `Curve.draw` leaves them."""
NEAR, GRIP = 14.0, 7.0
"""Pixels within which the pointer means a curve, and a key."""
DOWNWARD: frozenset[CurveName] = frozenset({"pitch", "shift_y", "gaze_y"})
"""Down is down in the row too: the head that nods lowers the line."""
TOGETHER: tuple[tuple[tuple[CurveName, ...], float], ...] = (
    (("mouth_open",), 0.2),
    (("mouth_width",), 0.15),
    (("smile", "brows"), 0.05),
    (("yaw", "pitch", "roll"), 4.0),
    (("shift_x", "shift_y"), 0.05),
)
"""Curves that are drawn on one scale, and how far it reaches at least."""
STEPS = (1.0, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0)
"""Scales reach as far as one of these times a power of ten, so that they seldom change."""
ROOM = 1.1
"""How much further than the curve a scale reaches."""
GAZE: tuple[CurveName, ...] = ("gaze_x", "gaze_y")
LEAST_GAZE = 0.05
"""How far their scale reaches at least, in eye widths."""
SHRINK = 0.4
"""A scale of which less is needed becomes smaller."""
DIM = 0.45
"""How much of a curve's colour is left while a key of another one is selected."""


def curve_lines(landmarks_TPD: FloatArray, rest: FoundFace | None) -> dict[CurveName, Curve]:
    """All curves of a composed motion (T, 68, 2), each on a scale round what the portrait shows; may run in a thread.

    Values are those of `curve_values`, but with pitch and shift down (`DOWNWARD`) counted upwards, as they are drawn.
    """
    values = curve_values(landmarks_TPD, rest)
    middles = rest_values(rest) if rest is not None and len(landmarks_TPD) else {}
    lines: dict[CurveName, Curve] = {}
    for names, least in TOGETHER:
        middle = {name: middles.get(name, _usual(name, values[name])) for name in names}
        if names == ("mouth_open",):
            middle["mouth_open"] = 0.0
        away = [float(np.abs(values[name] - middle[name]).max(initial=0.0)) for name in names]
        reach = _stepped(max(least, max(away) * ROOM))
        for name in names:
            bottom, top = middle[name] - reach, middle[name] + reach
            if name == "mouth_open":
                bottom = 0.0
            if name in DOWNWARD:
                lines[name] = Curve(-values[name], -top, -bottom)
            else:
                lines[name] = Curve(values[name], bottom, top)
    return lines


def gaze_lines(gaze_TD: FloatArray) -> dict[CurveName, Curve]:
    """The curves of a composed gaze (T, 2), on one scale round where the portrait looks, as `curve_lines` has them."""
    reach = _stepped(max(LEAST_GAZE, float(np.abs(gaze_TD).max(initial=0.0)) * ROOM))
    across_T, down_T = (np.ascontiguousarray(values_T) for values_T in gaze_TD.T)
    return {"gaze_x": Curve(across_T, -reach, reach), "gaze_y": Curve(-down_T, -reach, reach)}


def _usual(name: CurveName, values_T: FloatArray) -> float:
    return float(np.median(values_T)) if name == "mouth_width" and len(values_T) else 0.0


def _stepped(reach: float) -> float:
    """The next step from `reach` on."""
    power = 10.0 ** np.floor(np.log10(reach))
    return float(next((power * step for step in STEPS if power * step >= reach * (1 - 1e-6)), power * 10))


def amount(name: CurveName, value: float, sign: bool = False) -> str:
    """A value of a curve for people, `0.12` eye distances or `4.5°`; with `sign`, + before what is added."""
    decimals = 1 if name in DEGREES else 3 if name in GAZE else 2
    value = round(value, decimals) + 0.0  # nobody wants to read -0.00
    number = f"{value:{'+' if sign else ''}.{decimals}f}"
    return f"{number}°" if name in DEGREES else number


class CurveLane(Lane):
    """Some curves, with diamonds where they have keys; `curves`: which, the first being that of the row itself."""

    kind = "key"
    curves: tuple[CurveName, ...] = ()

    def __init__(self) -> None:
        super().__init__()
        self.lines: dict[CurveName, Curve] = {}
        self.keys: dict[CurveName, Keys] = {name: Keys(document.Curve(name), frozenset()) for name in self.curves}
        self._wanted: dict[CurveName, tuple[float, float]] = {}
        self._scales: dict[CurveName, tuple[float, float]] = {}
        self._dragged_to: Project | None = None

    def looks(self) -> dict[CurveName, Look]:
        """How each curve is drawn."""
        raise NotImplementedError

    def word(self, name: CurveName) -> str:
        """A curve's name among the row's small print."""
        raise NotImplementedError

    @property
    def info(self) -> tuple[Word, ...]:
        looks = self.looks()
        if not self.lines:
            return ()
        return tuple(Word(self.word(name), looks[name].colour, curve_word(name)) for name in self.curves)

    # What it shows

    def show_lines(self, lines: dict[CurveName, Curve]) -> None:
        """Shows what `curve_lines` made, or nothing; while a key is dragged, the scales stay as they are."""
        same = len(lines) > 0 and self._length(lines) == self._length(self.lines)
        self.lines = {name: lines[name] for name in self.curves if name in lines}
        self._wanted = {name: (curve.bottom, curve.top) for name, curve in self.lines.items()}
        if not same:
            self._scales, self._dragged_to = {}, None
        if self._dragged_to is None:
            self._fit_scales()
        self.refresh()

    def _length(self, lines: dict[CurveName, Curve]) -> int:
        first = lines.get(self.curves[0])
        return 0 if first is None else len(first.pyramid)

    def _fit_scales(self) -> None:
        """Lets scales grow as far as the curves ask for, and shrink where they ask for far less."""
        for name, (low, high) in self._wanted.items():
            bottom, top = self._scales.get(name, (low, high))
            fits = bottom <= low + 1e-9 and high <= top + 1e-9
            self._scales[name] = (bottom, top) if fits and high - low >= SHRINK * (top - bottom) else (low, high)

    def show_project(self, project: Project, selection: Selection, duration_s: float) -> None:  # noqa: ARG002
        chosen = selection.keys
        changed = False
        for name in self.curves:
            curve, before = project.curve(name), self.keys[name]
            mine = frozenset(item.key for item in chosen if item.curve == name)
            if (curve is not before.curve and curve != before.curve) or mine != before.selected:
                self.keys[name], changed = Keys(curve, mine), True
        if self._dragged_to is not None and project is not self._dragged_to and project != self._dragged_to:
            self.drag_over()
        if changed:
            self.refresh()

    # Where things are

    def grip_at(self, x: float, y: float, axis: TimeAxis) -> Grip | None:
        best: tuple[bool, float] | None = None
        found: CurveKey | None = None
        for name, keys in self._shown():
            near = keys.between(axis.seconds(x - GRIP), axis.seconds(x + GRIP))
            marks = self._marks(name, keys, near, axis, self.rect.height())
            away_K = np.hypot(marks.x_K - x, marks.y_K - y)
            for place in np.flatnonzero(away_K <= GRIP):
                # Selected ones lie on top.
                rank = (not marks.selected_K[place], float(away_K[place]))
                if best is None or rank < best:
                    best, found = rank, CurveKey(name, keys.keys[near][place])
        return None if found is None else Grip("key", found, found.key.time_s, value=True)

    def within(self, start_s: float, end_s: float) -> tuple[Item, ...]:
        return tuple(
            CurveKey(name, key) for name, keys in self._shown() for key in keys.keys[keys.between(start_s, end_s)]
        )

    def curve_at(self, x: float, y: float, axis: TimeAxis) -> CurveName | None:
        """The curve under the pointer, the row's first where none is near; None where there is none yet."""
        if not self.lines:
            return None
        height, moment_1 = self.rect.height(), np.array([axis.seconds(x)])
        lies = (np.clip(self._y(name, moment_1, height)[0], MARGIN, height - MARGIN) for name in self.lines)
        away = [abs(float(line_y) - y) for line_y in lies]
        nearest = int(np.argmin(away))
        return list(self.lines)[nearest if away[nearest] <= NEAR else 0]

    def value_at(self, curve: CurveName, seconds: float) -> float:
        """What is seen of a curve at a moment, in its own units."""
        value = float(self._values(curve, np.array([seconds]))[0])
        return -value if curve in DOWNWARD else value

    def added_at(self, curve: CurveName, seconds: float) -> float:
        """What the keys of a curve add at a moment."""
        return added_at(self.keys[curve].curve, seconds)

    def tip_at(self, x: float, y: float, axis: TimeAxis) -> str:
        """Names what is under the pointer: a curve and its value, and what a key adds."""
        grip, curve = self.grip_at(x, y, axis), self.curve_at(x, y, axis)
        if grip is not None and isinstance(grip.item, CurveKey):
            name, key = grip.item.curve, grip.item.key
            shown = f"{curve_word(name)} {amount(name, self.value_at(name, key.time_s))}"
            return f"{shown}\n{tr('Key {value}').format(value=amount(name, key.value, sign=True))}"
        if curve is None:
            return self.tip
        return f"{curve_word(curve)} {amount(curve, self.value_at(curve, axis.seconds(x)))}"

    def _shown(self) -> Iterable[tuple[CurveName, Keys]]:
        """Keys of the curves that are there."""
        return ((name, self.keys[name]) for name in self.lines)

    def _values(self, name: CurveName, times_K: np.ndarray) -> np.ndarray:
        """A curve at moments (K,), as it is drawn."""
        values_T = self.lines[name].pyramid.values
        place_K = np.clip(times_K * FPS, 0, len(values_T) - 1)
        before_K = place_K.astype(np.intp)
        after_K = np.minimum(before_K + 1, len(values_T) - 1)
        return values_T[before_K] + (place_K - before_K) * (values_T[after_K] - values_T[before_K])

    def _unit(self, name: CurveName, height: float) -> float:
        """What a pixel upwards is worth, as it is drawn."""
        bottom, top = self._scales[name]
        return (top - bottom) / max(1.0, height - 2 * MARGIN)

    def _y(self, name: CurveName, times_K: np.ndarray, height: float) -> np.ndarray:
        """Where a curve lies at moments (K,), also above or below the row."""
        return height - MARGIN - (self._values(name, times_K) - self._scales[name][0]) / self._unit(name, height)

    def _marks(self, name: CurveName, keys: Keys, part: slice, axis: TimeAxis, height: float) -> Marks:
        times_K = keys.times_K[part]
        y_K = self._y(name, times_K, height)
        added_K = -keys.values_K[part] if name in DOWNWARD else keys.values_K[part]
        without_K = np.clip(y_K + added_K / self._unit(name, height), MARGIN, height - MARGIN)
        y_K = np.clip(y_K, SIZE + 1.5, height - SIZE - 2.5)  # all of a diamond stays in sight
        x_K = (times_K - axis.start_s) * axis.scale
        return Marks(self.looks()[name].colour, x_K, y_K, without_K, keys.selected_K[part])

    # What is done with it

    def dragged(self, project: Project, selection: Selection, grip: Grip, by_s: float, up_px: float) -> Project:
        by_value, curve = 0.0, None
        if isinstance(grip.item, CurveKey) and grip.item.curve in self._scales:
            curve = grip.item.curve
            by_value = up_px * self._unit(curve, self.rect.height()) * (-1 if curve in DOWNWARD else 1)
        self._dragged_to = edits.move_selected(project, selection, by_s, by_value, curve)
        return self._dragged_to

    def drag_over(self) -> None:
        """The button is up, or the drag was given up: scales may fit the curves again."""
        if self._dragged_to is not None:
            self._dragged_to = None
            self._fit_scales()
            self.refresh()

    # How it looks

    def draw(self, painter: QPainter, axis: TimeAxis, width: float, height: float, ratio: float) -> None:
        if not self.lines:
            return
        self.draw_ground(painter, axis, width, height)
        strong = [name for name, keys in self._shown() if keys.selected]
        looks: dict[CurveName, Look] = {
            name: _dimmed(look) if strong and name not in strong else look
            for name, look in self.looks().items()
            if name in self.lines
        }
        for lies_over in (False, True):
            for name, look in looks.items():
                if (name in strong) == lies_over:
                    curve = self.lines[name]
                    curve.bottom, curve.top = self._scales[name]
                    curve.draw(painter, axis, width, height, ratio, look)
        slack_s = (SIZE + 2) / axis.scale
        marks: list[Marks] = []
        for name, keys in self._shown():
            part = keys.between(axis.start_s - slack_s, axis.seconds(width) + slack_s)
            if part.stop > part.start:
                marks.append(replace(self._marks(name, keys, part, axis, height), colour=looks[name].colour))
        if marks:
            draw_marks(painter, marks, width, height, ratio)

    def draw_ground(self, painter: QPainter, axis: TimeAxis, width: float, height: float) -> None:
        """Draws what lies under the curves."""


def _dimmed(look: Look) -> Look:
    """The same in a colour that is nearly the ground's, so that no alpha piles up where lines cross."""
    ground, colour = QColor(theme.palette().canvas), QColor(look.colour)
    parts = zip(
        (colour.red(), colour.green(), colour.blue()), (ground.red(), ground.green(), ground.blue()), strict=True
    )
    return replace(look, colour=QColor(*(round(DIM * c + (1 - DIM) * g) for c, g in parts)).name())


class MouthLane(CurveLane):
    """Lip opening as a filled curve, width of the mouth as a line."""

    share = 2.0
    least = 34
    curves = ("mouth_open", "mouth_width")

    def __init__(self) -> None:
        super().__init__()
        self.name = tr("Mouth")
        self.tip = tr(
            "Opening and width of the mouth, in eye distances. Double click sets a key, which can be dragged."
        )

    def word(self, name: CurveName) -> str:
        return tr("opening") if name == "mouth_open" else tr("width")

    def looks(self) -> dict[CurveName, Look]:
        p = theme.palette()
        return {"mouth_open": Look(p.mouth, 1.5, fill=0.28), "mouth_width": Look(p.keys, 1.1)}


class FaceLane(CurveLane):
    """Brows and smile round the middle of the row, which is the portrait's own face."""

    share = 1.4
    least = 32
    curves = ("brows", "smile")

    def __init__(self) -> None:
        super().__init__()
        self.name = tr("Face")
        self.tip = tr(
            "How far brows and corners of the mouth are raised. Double click sets a key, which can be dragged."
        )

    def word(self, name: CurveName) -> str:
        return tr("brows") if name == "brows" else tr("smile")

    def looks(self) -> dict[CurveName, Look]:
        p = theme.palette()
        return {"brows": Look(p.blink, 1.3), "smile": Look(p.mouth, 1.3)}

    def draw_ground(self, painter: QPainter, axis: TimeAxis, width: float, height: float) -> None:
        _middle(painter, axis, width, height)


class HeadLane(CurveLane):
    """Turn, nod and tilt round the middle of the row, which is the portrait's own pose; shifts thinner."""

    share = 1.7
    least = 32
    curves = ("yaw", "pitch", "roll", "shift_x", "shift_y")

    def __init__(self) -> None:
        super().__init__()
        self.name = tr("Head")
        self.tip = tr("How the head is turned and where it is. Double click sets a key; drag it up or down.")

    def word(self, name: CurveName) -> str:
        words = {"yaw": tr("turn"), "pitch": tr("nod"), "roll": tr("tilt"), "shift_x": "↔"}
        return words.get(name, "↕")  # there is no room for longer ones beside the row's name

    def looks(self) -> dict[CurveName, Look]:
        p = theme.palette()
        turn, nod, tilt = (Look(colour, 1.3) for colour in p.head)
        shift_x, shift_y = Look(p.muted, 0.9), Look(p.edge, 0.9)
        return {"shift_x": shift_x, "shift_y": shift_y, "yaw": turn, "pitch": nod, "roll": tilt}

    def draw_ground(self, painter: QPainter, axis: TimeAxis, width: float, height: float) -> None:
        _middle(painter, axis, width, height)


class GazeLane(CurveLane):
    """Where the eyes look, round the middle of the row, which is where the portrait's do."""

    share = 1.2
    least = 28
    curves = ("gaze_x", "gaze_y")

    def __init__(self) -> None:
        super().__init__()
        self.name = tr("Gaze")
        self.tip = tr("Where the eyes look, in eye widths. Double click sets a key; drag it up or down.")

    def word(self, name: CurveName) -> str:
        return "↔" if name == "gaze_x" else "↕"

    def looks(self) -> dict[CurveName, Look]:
        p = theme.palette()
        return {"gaze_x": Look(p.voice, 1.3), "gaze_y": Look(p.blink, 1.1)}

    def draw_ground(self, painter: QPainter, axis: TimeAxis, width: float, height: float) -> None:
        _middle(painter, axis, width, height)


def _middle(painter: QPainter, axis: TimeAxis, width: float, height: float) -> None:
    line(painter, min(width, axis.x(axis.duration_s)), round(height / 2) + 0.5, theme.palette().line)
