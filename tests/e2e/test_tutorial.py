"""The tutorial's steps, one after another, on the real studio: each key is pressed as its page says."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from engine.document import Project

PAGE = Path(__file__).parents[2] / "docs" / "guide" / "tutorial.md"
NAMES = {"Enter": "Return", "Esc": "Escape", "Space": "space"}
"""xdotool's names of keys, where they are not the page's own."""

Seen = Callable[[Any], object]


def steps() -> dict[str, list[str]]:
    """The keys of each step, by its title."""
    _, *parts = re.split(r"(?m)^## \d+\. ", PAGE.read_text(encoding="utf-8"))
    return {part.partition("\n")[0]: re.findall(r"`([^`\n]+)`", part) for part in parts}


def pressed(key: str) -> str:
    """A key as xdotool wants it."""
    *held, last = key.split("+")
    last = NAMES.get(last, last.lower() if len(last) == 1 else last)
    return "+".join([*(each.lower() for each in held), last])


def own(project: Project, eyes: str) -> int:
    return sum(blink.own and blink.eyes == eyes for blink in project.blinks.blinks)


def verified(video: Path) -> dict[str, bool]:
    """What the command at the end of the page says of the video's manifest, hidden mark and badge."""
    command = re.findall(r"(?m)^\.venv/bin/likeness (.*) VIDEO\.mp4$", PAGE.read_text(encoding="utf-8"))[-1]
    words = [sys.executable, "-m", "engine.cli", *command.split(), str(video), "--json"]
    told = json.loads(subprocess.run(words, check=True, capture_output=True, timeout=120).stdout)
    return {
        "manifest": told["manifest"]["state"] == "valid",
        "hidden mark": told["hidden"]["present"],
        "badge": told["badge"]["found"],
    }


SEEN: dict[str, Seen] = {
    "Open the demo": lambda desk: desk.project.motion is not None,
    "Watch it": lambda desk: any((desk.home / "cache").rglob("*.jpg")),
    "Add a blink": lambda desk: own(desk.project, "both") == 1,
    "Add a wink": lambda desk: own(desk.project, "left") == 1,
    "Change your mind": lambda desk: own(desk.project, "left") == 1,
    "Change how a part moves": lambda desk: len(desk.project.ranges) == 1 and desk.project.range == (0.0, 2.0),
    "Generate the part anew": lambda desk: len(desk.project.segments) == 1,
    "Mark a place": lambda desk: [marker.time_s for marker in desk.project.markers] == [1.0],
    "Export": lambda desk: list(desk.videos.glob("*.mp4")),
    "See what the video says of itself": lambda desk: all(verified(next(desk.videos.glob("*.mp4"))).values()),
}
"""What is there once a step is done."""


def test_every_step_of_the_tutorial_does_what_it_says(desk: Any) -> None:
    assert list(steps()) == list(SEEN)
    desk.start()
    for title, keys in steps().items():
        if title == "Export":
            desk.keys(pressed(keys[0]))
            desk.keys(pressed(keys[1]), window=desk.find("^Note of consent$"))
            desk.keys(pressed(keys[2]), window=desk.find("^Export$"))
        elif title == "Change your mind":
            desk.keys(pressed(keys[0]))
            desk.wait(lambda: own(desk.project, "left") == 0, 20, "undo")
            desk.keys(*map(pressed, keys[1:]))
        elif keys:
            desk.keys(*map(pressed, keys))
        desk.wait(lambda title=title: SEEN[title](desk), 120, f"what step {title!r} promises")
    assert desk.project.segments[0].start_s == pytest.approx(0.0)
    assert desk.end() == 0
