"""What edits of events are called in menus, in the history and in the inspector."""

from __future__ import annotations

from app.i18n import tr
from engine.document import CurveName, Project
from engine.edits import selected_span_s
from engine.selection import Kind, Selection


def moment(seconds: float) -> str:
    """A time as the history shows it, `00:03.2`: minutes, seconds and tenths."""
    tenths = round(max(0.0, seconds) * 10)
    minutes, rest = divmod(tenths, 600)
    return f"{minutes:02d}:{rest // 10:02d}.{rest % 10}"


def curve_word(name: CurveName) -> str:
    """What a curve is called."""
    words: dict[CurveName, str] = {
        "mouth_open": tr("Mouth opening"),
        "mouth_width": tr("Mouth width"),
        "smile": tr("Smile"),
        "brows": tr("Brows"),
        "yaw": tr("Turn"),
        "pitch": tr("Nod"),
        "roll": tr("Tilt"),
        "shift_x": tr("Sideways"),
        "shift_y": tr("Up and down"),
        "gaze_x": tr("Gaze sideways"),
        "gaze_y": tr("Gaze up and down"),
    }
    return words[name]


def kind_word(kind: Kind) -> str:
    """One thing of a kind, as it stands within a sentence."""
    words: dict[Kind, str] = {
        "blink": tr("blink"),
        "key": tr("key"),
        "range": tr("range"),
        "segment": tr("new part"),
        "cue": tr("mouth cue"),
        "landmark_key": tr("landmark key"),
        "marker": tr("marker"),
    }
    return words[kind]


def kinds_word(kind: Kind, count: int) -> str:
    """So many things of a kind, as they stand within a sentence."""
    if count == 1:
        return kind_word(kind)
    words: dict[Kind, str] = {
        "blink": tr("{n} blinks"),
        "key": tr("{n} keys"),
        "range": tr("{n} ranges"),
        "segment": tr("{n} new parts"),
        "cue": tr("{n} mouth cues"),
        "landmark_key": tr("{n} landmark keys"),
        "marker": tr("{n} markers"),
    }
    return words[kind].format(n=count)


def named(project: Project, selection: Selection) -> str:
    """What is selected, as it stands within a sentence: `blink 00:03.2`, `3 keys`."""
    span = selected_span_s(project, selection)
    if selection.kind is None or span is None:
        return ""
    if len(selection) > 1:
        return kinds_word(selection.kind, len(selection))
    return f"{kind_word(selection.kind)} {moment(span[0])}"
