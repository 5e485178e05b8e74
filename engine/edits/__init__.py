"""Edits: pure functions from a project to the next one.

None of them changes what it is given; one that has nothing to change returns the project itself. Numbers beyond their
limits (`engine.limits`) are brought to the nearest that is allowed.
"""

from engine.edits.blinks import (
    OWN_BLINK_S,
    add_blink,
    change_blink,
    change_blinks,
    hold_blink,
    move_blinks,
    mute_blinks,
    remove_blink,
    remove_blinks,
    replace_blinks,
    scale_blink_rate,
    stretch_blink,
)
from engine.edits.cues import (
    add_cue,
    add_marker,
    change_cue,
    change_marker,
    remove_cue,
    remove_marker,
    set_found_cues,
)
from engine.edits.keys import (
    add_landmark_key,
    change_landmark_key,
    clear_curve,
    delete_keys,
    move_keys,
    remove_landmark_keys,
    set_key,
    set_key_ease,
)
from engine.edits.limits import new_id
from engine.edits.project import (
    add_take,
    change,
    change_take,
    choose_face,
    choose_take,
    motion_inputs,
    remove_take,
    segment_inputs,
    set_crop,
    set_motion,
    set_portrait,
)
from engine.edits.ranges import add_range, change_range, remove_ranges
from engine.edits.segments import change_segment, remove_segment, set_segment
from engine.limits import CURVE_LIMITS, LANDMARK_KEY_LIMITS, RANGE_LIMITS

__all__ = [
    "CURVE_LIMITS",
    "LANDMARK_KEY_LIMITS",
    "OWN_BLINK_S",
    "RANGE_LIMITS",
    "add_blink",
    "add_cue",
    "add_landmark_key",
    "add_marker",
    "add_range",
    "add_take",
    "change",
    "change_blink",
    "change_blinks",
    "change_cue",
    "change_landmark_key",
    "change_marker",
    "change_range",
    "change_segment",
    "change_take",
    "choose_face",
    "choose_take",
    "clear_curve",
    "delete_keys",
    "hold_blink",
    "motion_inputs",
    "move_blinks",
    "move_keys",
    "mute_blinks",
    "new_id",
    "remove_blink",
    "remove_blinks",
    "remove_cue",
    "remove_landmark_keys",
    "remove_marker",
    "remove_ranges",
    "remove_segment",
    "remove_take",
    "replace_blinks",
    "scale_blink_rate",
    "segment_inputs",
    "set_crop",
    "set_found_cues",
    "set_key",
    "set_key_ease",
    "set_motion",
    "set_portrait",
    "set_segment",
    "stretch_blink",
]
