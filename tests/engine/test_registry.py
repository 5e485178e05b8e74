"""The lists of renderers and motion generators: told without torch, and what they tell is what is made."""

from __future__ import annotations

import pytest

from engine.errors import LikenessError
from engine.motion import registry as motion
from engine.motion.registry import make_generator
from engine.render import registry as render
from engine.render.registry import make_renderer, renderer_info


def test_what_is_told_is_what_is_made() -> None:
    assert [make_renderer(name).info for name in render.NAMES] == list(render.INFOS)
    assert [make_generator(name).info for name in motion.NAMES] == list(motion.INFOS)
    for name in render.NAMES:
        assert make_renderer(name).info is renderer_info(name)


def test_names_are_one_word_and_differ() -> None:
    for names in (render.NAMES, motion.NAMES):
        assert len(set(names)) == len(names)
        assert all(name.isidentifier() for name in names)


@pytest.mark.parametrize("info", [*render.INFOS, *motion.INFOS], ids=lambda info: info.name)
def test_every_one_tells_what_it_needs_and_is_good_for(info: render.RendererInfo) -> None:
    assert info.title
    assert info.licence == "Apache-2.0"
    assert set(info.needs) <= {"portrait", "landmarks", "voice"}
    assert info.needs
    assert info.about.endswith(".")
    assert len(info.about) <= 120


def test_one_that_is_not_there_is_answered_with_those_that_are() -> None:
    with pytest.raises(LikenessError, match="no renderer called oil: choose warp or landmarks"):
        make_renderer("oil")
    with pytest.raises(LikenessError, match="no renderer called oil: choose warp or landmarks"):
        renderer_info("oil")
    with pytest.raises(LikenessError, match="no motion generator called oil: choose audio2keypoint"):
        make_generator("oil")
