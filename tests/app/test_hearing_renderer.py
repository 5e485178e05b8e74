"""A renderer that hears, in a real studio: its frames follow the voice and the seed, and no voice is told."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.studio import Studio
from engine import cache, edits
from tests.installation import become, hearing_installation

Wait = Callable[[Callable[[], bool]], None]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return hearing_installation(tmp_path_factory.mktemp("hearing") / "installation")


@pytest.fixture
def hearing(installed: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    become(monkeypatch, installed)
    yield
    cache._models.cache_clear()


@pytest.fixture
def heard(hearing: None, spoken: Studio, wait_for: Wait) -> Studio:
    """The renderer is chosen, and all its frames are there."""
    spoken.settings.set("preview_px", 96)
    spoken.choose_renderer("temporal_gan")
    spoken.scene.rendered.show(["temporal_gan"])
    wait_for(lambda: complete(spoken))
    return spoken


def complete(studio: Studio) -> bool:
    return studio.scene.frames > 0 and bool(studio.scene.cached("temporal_gan").all())


def keys(studio: Studio) -> list[str]:
    return studio.scene.rendered._keys.get("temporal_gan", [])


def test_frames_are_made_anew_for_another_voice_and_another_seed(heard: Studio, wait_for: Wait) -> None:
    first = keys(heard)
    assert len(set(first)) == len(first) == heard.scene.frames
    assert heard.scene.image(3, "temporal_gan") is not None
    take = heard.project.voice
    assert take is not None
    # The motion stays the same: it is the voice alone that makes these frames others.
    heard.edit(edits.change_take(heard.project, take.id, gain_db=take.gain_db + 3), "Louder")
    wait_for(lambda: heard.scene.voice_ready and complete(heard) and keys(heard) != first)
    second = keys(heard)
    assert not set(first) & set(second)
    assert [key[24:64] for key in first] == [key[24:64] for key in second], "the motion is what it was"
    heard.edit(replace(heard.project, seed=heard.project.seed + 1), "Seed")
    wait_for(lambda: complete(heard) and keys(heard) != second)
    assert not set(keys(heard)) & {*first, *second}


def test_without_a_voice_it_says_what_to_do_and_shows_nothing_old(heard: Studio, wait_for: Wait) -> None:
    told: list[str] = []
    heard.scene.rendered.failed.connect(told.append)
    heard.edit(replace(heard.project, takes=(), take=None), "No voice")
    wait_for(lambda: bool(told))
    assert told[0] == "Temporal GAN makes the lips of the voice itself: choose a voice first."
    assert not heard.scene.cached("temporal_gan").any()
    assert heard.scene.image(3, "temporal_gan") is None
    heard.session.undo()
    wait_for(lambda: heard.scene.voice_ready and complete(heard))


def test_an_edit_of_the_motion_asks_for_the_moment_that_is_looked_at(heard: Studio, wait_for: Wait) -> None:
    before = keys(heard)
    heard.scene.rendered.look_at(10)
    blinks = replace(heard.project.blinks, muted=not heard.project.blinks.muted)
    heard.edit(replace(heard.project, blinks=blinks), "Blinks")
    wait_for(lambda: complete(heard) and keys(heard) != before)
    assert heard.scene.image(10, "temporal_gan") is not None
