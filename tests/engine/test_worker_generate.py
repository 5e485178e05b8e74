"""The worker makes motion, and listens to a voice once for all that is asked of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine import phones as module
from engine.assets import asset
from engine.audio import load_speech
from engine.codec import from_plain, to_plain
from engine.cues import cues, heard_T2
from engine.document import Blob, Crop, Cue, FoundFace, HeadPose, Portrait, Project
from engine.errors import Cancelled
from engine.order import Event, Progress
from engine.worker import warm
from engine.worker.arguments import Arguments
from engine.worker.lines import RequestError
from engine.worker.operations import generate

Ask = Callable[..., dict[str, Any]]
VOICE = asset("demo", "voice.flac")


@pytest.fixture
def ask(portrait: Path, tmp_path: Path) -> Iterator[Ask]:
    """Asks for the demo's motion; `tell` hears what is told."""
    blob = Blob("1" * 64, "portrait.png", 1)
    landmarks = tuple((float(n), float(n)) for n in range(68))
    face = FoundFace(landmarks, Crop(0, 0, 100), HeadPose(0, 0, 0), 1.0)
    project = Project(portrait=Portrait(blob, blob, 100, 100, (face,)))
    content = {"project": to_plain(project), "files": {"1" * 64: str(portrait)}, "voice": str(VOICE)}

    def asked(tell: Callable[[Event], None] = lambda _: None, **more: Any) -> dict[str, Any]:
        return generate(Arguments({**content, "out": str(tmp_path / "motion.npy"), **more}), tell)

    yield asked
    warm.forget()


def test_cues_and_closures_come_of_one_listening(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = load_speech(VOICE)
    found = module.phones(whole)
    heard = list[object]()
    monkeypatch.setattr(module, "phones", lambda speech, tell: (heard.append(speech), found)[1])
    result = ask()
    assert len(heard) == 1
    assert from_plain(tuple[Cue, ...], result["cues"]) == cues(whole, found)
    assert np.array_equal(np.load(result["heard"]), heard_T2(whole, found))
    assert np.load(result["path"]).shape == (result["frames"], 68, 2)


def test_nobody_listens_for_a_part(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = np.load(ask()["path"])
    monkeypatch.setattr(module, "phones", lambda *_: pytest.fail("it listened"))
    result = ask(part=True)
    assert (result["heard"], result["cues"]) == ("", [])
    assert np.array_equal(np.load(result["path"]), whole)
    with pytest.raises(RequestError, match="part"):
        ask(part="yes")


def test_listening_tells_frames_and_can_be_cancelled(ask: Ask) -> None:
    told = list[Event]()
    frames = ask(told.append)["frames"]
    progress = [event for event in told if isinstance(event, Progress)]
    assert progress
    assert {event.total for event in progress} == {frames}
    assert progress[-1].done in (frames - 1, frames)

    def stop(event: Event) -> None:
        if isinstance(event, Progress):
            raise Cancelled

    with pytest.raises(Cancelled):
        ask(stop)
