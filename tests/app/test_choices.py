"""Renderers and generators to choose from, and projects that name one that is not installed here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app import choices
from app.dialogs.export import ExportDialog
from app.export_queue import ExportQueue
from app.studio import Studio
from app.views.inspector import InspectorView
from app.views.media import MediaView
from app.views.preview import PreviewView
from app.views.timeline import TimelineView
from app.views.timeline_menu import Place, timeline_menu
from engine import edits
from engine.document import GeneratedMotion, Project
from engine.motion import registry as motion
from engine.motion.protocol import GeneratorInfo
from engine.render import registry as render
from tests.app.inspecting import LEFT

Wait = Callable[[Callable[[], bool]], None]
OTHER = GeneratorInfo("other", "Other: lips", "Apache-2.0", ("voice",), "Lips from the voice.")


@pytest.fixture
def two(monkeypatch: pytest.MonkeyPatch) -> None:
    """There is a second motion generator to choose."""
    monkeypatch.setattr(motion, "INFOS", (motion.AUDIO2KEYPOINT, OTHER))


@pytest.fixture
def asked(spoken: Studio, monkeypatch: pytest.MonkeyPatch) -> list[Project]:
    """Projects whose motion the worker is to make; it makes nothing."""
    made: list[Project] = []
    start = spoken.jobs.start

    def note(op: str, arguments: Any, *more: Any, **options: Any) -> Any:
        if op != "generate":
            return start(op, arguments, *more, **options)
        from engine.codec import from_plain

        made.append(from_plain(Project, arguments["project"]))
        return None

    monkeypatch.setattr(spoken.jobs, "start", note)
    return made


def lacking(studio: Studio) -> None:
    """The project is one that was made where there is more; it is opened here."""
    studio.edit(replace(studio.project, renderer="oil", generator="oracle"), "Elsewhere")
    path = studio.session.path
    studio.session.new()
    studio.session.open(path)


def test_what_is_not_installed_is_told_and_stood_in_for_and_nothing_is_lost(
    spoken: Studio, notices: list[tuple[str, str]], qtbot: QtBot, wait_for: Wait
) -> None:
    lacking(spoken)
    told = (
        "This project uses the motion generator oracle, which is not installed here: its motion stays, and "
        "Audio2Keypoint makes what is generated anew. This project uses the renderer oil, which is not installed "
        "here: Warp shows it meanwhile, and nothing in the project is changed."
    )
    assert notices == [("advice", told)]
    view = PreviewView(spoken)
    qtbot.addWidget(view)
    view.show()
    qtbot.waitExposed(view)
    spoken.settings.set("preview_px", 96)
    view.set_mode("photoreal")
    assert spoken.scene.rendered.shown == ("warp",)
    wait_for(lambda: spoken.scene.image(0, "warp") is not None)
    dialog = ExportDialog(spoken, ExportQueue(spoken.jobs, spoken.settings.folders().data / "exports"))
    qtbot.addWidget(dialog)
    assert dialog.job().renderer == "warp"
    media = MediaView(spoken)
    qtbot.addWidget(media)
    for part, name in ((media.motion.generators, "oracle"), (media.picture.renderers, "oil")):
        row = part.row(name)
        assert row.isChecked()
        assert "not installed" in row.accessibleName()
        assert "not installed here" in row.toolTip()
    assert (spoken.project.renderer, spoken.project.generator) == ("oil", "oracle")
    media.picture.renderers.chosen.emit("landmarks")
    assert media.picture.renderers.keys() == list(render.NAMES), "what is chosen now is there"
    spoken.session.undo()
    assert spoken.project.renderer == "oil"


def test_motion_is_made_by_the_default_where_its_generator_is_lacking(
    spoken: Studio, asked: list[Project], notices: list[tuple[str, str]]
) -> None:
    lacking(spoken)
    assert not spoken.scene.stale, "what is there is the best that can be made here"
    spoken.set_seed(5)
    assert spoken.scene.stale
    asked.clear()
    spoken.generation.start()
    assert [project.generator for project in asked] == ["audio2keypoint"]
    was = spoken.project.motion
    assert was is not None
    inputs = edits.motion_inputs(asked[0])
    made = GeneratedMotion(was.track, "audio2keypoint", spoken.project.seed, was.frames, inputs, was.heard)
    spoken.edit(edits.set_motion(spoken.project, made, spoken.project.blinks), "Made")
    assert not spoken.scene.stale
    assert spoken.project.generator == "oracle", "where it is installed, it is still the one"
    spoken.motion.regenerate(0.4, 1.0)
    assert asked[1].generator == "audio2keypoint"
    assert [level for level, _ in notices] == ["advice"]


def test_names_of_generators(two: None) -> None:
    assert choices.generator_title("other") == "Other"
    assert choices.generator_title("oracle") == "oracle"
    assert choices.can_be_made(Project(generator="other")).generator == "other"
    assert choices.can_be_made(Project(generator="oracle", renderer="oil")) == Project()
    assert choices.missing(Project()) == ()


def test_a_part_can_be_made_by_another_generator(two: None, spoken: Studio, asked: list[Project], qtbot: QtBot) -> None:
    view = InspectorView(spoken)
    qtbot.addWidget(view)
    view.show()
    spoken.set_range((0.4, 1.2))
    part = view.motion
    qtbot.waitUntil(lambda: part.anew.isEnabled() and not part.by.isHidden())
    assert [part.by.box.itemText(n) for n in range(part.by.box.count())] == ["Audio2Keypoint", "Other"]
    QTest.mouseClick(part.anew, LEFT)
    part.by.box.setCurrentIndex(1)
    QTest.mouseClick(part.anew, LEFT)
    first = spoken.project.seed
    assert [(project.generator, project.seed) for project in asked] == [
        ("audio2keypoint", first + 1),
        ("other", first),  # with the same seed, so that they can be compared
    ]
    assert spoken.project.generator == "audio2keypoint", "all else stays with the project's own"


def test_takes_say_who_made_them(two: None, spoken: Studio, asked: list[Project], qtbot: QtBot) -> None:
    was = spoken.project.motion
    assert was is not None
    take = replace(was, generator="other")
    spoken.edit(edits.set_segment(spoken.project, 0.4, 1.2, take), "A part")
    spoken.edit(
        edits.set_segment(spoken.project, 0.4, 1.2, replace(was, seed=7), id=spoken.project.segments[0].id), "B"
    )
    view = InspectorView(spoken)
    qtbot.addWidget(view)
    view.show()
    spoken.selected.select("segment", [spoken.project.segments[0].id])
    part = view.part
    qtbot.waitUntil(part.isVisible)
    assert part.made_by.text() == "Made by Audio2Keypoint"
    part.takes.changed.emit("0")
    qtbot.waitUntil(lambda: part.made_by.text() == "Made by Other")
    part.by.box.setCurrentIndex(1)
    QTest.mouseClick(part.another, LEFT)
    assert (asked[-1].generator, asked[-1].seed) == ("other", was.seed + 1)
    timeline = TimelineView(spoken)
    qtbot.addWidget(timeline)
    menu = timeline_menu(timeline, Place(0.5))
    submenus = {each.title(): each for each in menu.findChildren(QMenu)}
    words = [action.text() for action in submenus["Takes"].actions()]
    assert words[:2] == ["Take 1, seed 0 · Other", "Take 2, seed 7 · Audio2Keypoint"]
    by = submenus["Generate anew by"]
    [other] = [action for action in by.actions() if action.text() == "Other"]
    other.trigger()
    assert asked[-1].generator == "other"


def test_with_one_generator_nobody_is_asked_which(
    spoken: Studio, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(motion, "INFOS", (motion.AUDIO2KEYPOINT,))
    view = InspectorView(spoken)
    qtbot.addWidget(view)
    view.show()
    assert view.motion.by.isHidden()
