"""How views put numbers and facts of the project into words."""

from __future__ import annotations

from app.i18n import joined, number, tr
from engine.document import FoundFace, HeadPose, Portrait

FRONTAL_DEG = 12.0
"""A head turned, bowed or tilted by less looks straight ahead to most people."""


def clock(seconds: float, decimals: int = 1) -> str:
    """A time or a length as `0:11.0`, minutes and seconds."""
    scale = 10**decimals
    whole = round(max(0.0, seconds) * scale)  # rounded as one number: 59.97 is 1:00.0, not 0:60.0
    minutes, rest = divmod(whole, 60 * scale)
    return f"{minutes}:{rest / scale:0{3 + decimals if decimals else 2}.{decimals}f}"


def pose_words(pose: HeadPose) -> str:
    """`frontal`, or how the head is turned most."""
    yaw, pitch, roll = abs(pose.yaw), abs(pose.pitch), abs(pose.roll)
    most = max(yaw, pitch, roll)
    if most < FRONTAL_DEG:
        return tr("frontal")
    if most == yaw:
        return tr("turned aside")
    if most == pitch:
        return tr("looks down") if pose.pitch > 0 else tr("looks up")
    return tr("tilted")


def face_words(portrait: Portrait) -> str:
    """`face 1 of 2 · frontal · good`; what is not good is told elsewhere."""
    face: FoundFace = portrait.chosen
    several = tr("face {n} of {all}").format(n=portrait.face + 1, all=len(portrait.faces))
    which = several if len(portrait.faces) > 1 else tr("one face")
    parts = [which, pose_words(face.pose)]
    if not face.advice:
        parts.append(tr("good"))
    return joined(parts)


def degrees(value: float) -> str:
    """An angle as `−3°`."""
    return f"{number(round(value))}°"
