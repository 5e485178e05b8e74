"""Files of other programs in the studio, with the real worker: each read is one edit, each written one a job."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from app.choices import is_imported
from app.dialogs import data
from app.dialogs.export import ExportDialog
from app.export_queue import ExportQueue
from app.interchange import kind_of, kinds
from app.studio import Studio
from app.views.media_motion import MotionPart
from engine import edits
from engine.document import FPS, Marker, Project
from engine.edits import motion_inputs
from engine.interchange.apply import IMPORTED
from engine.interchange.records import Records
from engine.interchange.registry import FORMATS, read_any, write_text
from tests.engine.interchange.faces import face_motion

WaitFor = Callable[[Callable[[], bool]], None]
Notices = list[tuple[str, str]]

TSV = "0.00\tX\n0.40\tD\n0.80\tA\n1.20\tF\n2.00\tX\n"
SRT = "1\n00:00:00,200 --> 00:00:00,900\nHello world\n\n2\n00:00:01,000 --> 00:00:01,900\nMore words\n"


def steps(studio: Studio) -> int:
    return studio.session.file.position


def test_cues_of_rhubarb_are_one_edit_and_bend_the_mouth(
    spoken: Studio, tmp_path: Path, wait_for: WaitFor, notices: Notices
) -> None:
    path = tmp_path / "walk.tsv"
    path.write_text(TSV)
    before, at = spoken.project, steps(spoken)
    composed = spoken.scene.composed
    spoken.imports.drop([path])
    wait_for(lambda: spoken.project != before)
    own = [(cue.start_s, cue.end_s, cue.shape) for cue in spoken.project.cues if cue.own]
    assert own == [(0.0, 0.4, "X"), (0.4, 0.8, "D"), (0.8, 1.2, "A"), (1.2, 2.0, "F")]
    assert (steps(spoken), spoken.session.undo_label) == (at + 1, "Import walk.tsv")
    assert notices[-1] == ("info", "4 mouth cues from walk.tsv.")
    wait_for(lambda: spoken.scene.composed is not composed)
    landmarks_TPD = spoken.scene.composed.landmarks_TPD  # type: ignore[union-attr]
    gap_T = np.linalg.norm(landmarks_TPD[:, 66] - landmarks_TPD[:, 62], axis=-1)
    assert gap_T[15] > 4 * gap_T[25], "D is wide open, A is shut"
    spoken.session.undo()
    assert spoken.project == before


def test_own_motion_comes_back_from_openface_as_imported_motion(
    spoken: Studio, tmp_path: Path, wait_for: WaitFor, notices: Notices
) -> None:
    path = tmp_path / "face.csv"
    before, at = spoken.project, steps(spoken)
    wait_for(lambda: spoken.scene.composed is not None)
    was_TPD = spoken.scene.composed.landmarks_TPD  # type: ignore[union-attr]
    spoken.interchange.save(path, "openface")
    wait_for(lambda: ("info", "face.csv is written.") in notices)
    spoken.interchange.take(path)
    wait_for(lambda: spoken.project != before and spoken.scene.motion is not None and not spoken.jobs.running)
    after = spoken.project
    assert after.motion is not None
    assert before.motion is not None
    assert (after.motion.generator, after.generator) == (IMPORTED, before.generator)
    assert after.motion.inputs == motion_inputs(after), "nothing is generated over it"
    assert (after.motion.frames, after.motion.heard) == (before.motion.frames, before.motion.heard)
    assert (steps(spoken), spoken.session.undo_label) == (at + 1, "Import face.csv")
    wait_for(lambda: spoken.scene.motion.generator == IMPORTED)  # type: ignore[union-attr]
    now_TPD = spoken.scene.motion.landmarks_TPD  # type: ignore[union-attr]
    eye = np.linalg.norm(was_TPD[0, 36] - was_TPD[0, 45])
    assert np.linalg.norm(now_TPD - was_TPD, axis=-1)[:, 48:].mean() < 0.04 * eye
    part = MotionPart(spoken)
    part.refresh()
    assert part.generators.row(IMPORTED).isChecked()
    part.generators.row(before.generator).click()
    assert spoken.generation.running, "a click lets the voice move it again"
    spoken.generation.stop()
    part.deleteLater()
    spoken.session.undo()
    assert spoken.project == before


def test_subtitles_ask_and_become_markers_or_cues_too(
    spoken: Studio, tmp_path: Path, wait_for: WaitFor, notices: Notices
) -> None:
    path = tmp_path / "talk.srt"
    path.write_text(SRT)
    asked: list[Path] = []
    spoken.interchange.asked.connect(asked.append)
    spoken.imports.drop([path])
    assert asked == [path], "what its words are for is asked first"
    before = spoken.project
    spoken.interchange.load(path)
    wait_for(lambda: bool(spoken.project.markers))
    assert spoken.project == replace(before, markers=(Marker(0.2, "Hello world"), Marker(1.0, "More words")))
    assert notices[-1] == ("info", "2 markers from talk.srt.")
    spoken.session.undo()
    spoken.interchange.load(path, mouths=True)
    wait_for(lambda: bool(spoken.project.markers))
    assert any(cue.own and cue.shape != "X" for cue in spoken.project.cues)


def test_motion_without_a_voice_moves_the_portrait_and_can_be_exported(
    spoken: Studio, tmp_path: Path, wait_for: WaitFor
) -> None:
    path = tmp_path / "live.csv"
    path.write_text(write_text(Records("x", motion=face_motion(40)), FORMATS["arkit"]))
    assert spoken.project.portrait is not None
    silent = edits.set_portrait(Project(), spoken.project.portrait)
    spoken.edit(silent, "no voice")
    spoken.interchange.load(path)
    wait_for(lambda: spoken.project.motion is not None and spoken.scene.composed is not None)
    assert is_imported(spoken.project)
    assert spoken.scene.duration_s == pytest.approx(1.6)
    assert not spoken.scene.stale
    dialog = ExportDialog(spoken, ExportQueue(spoken.jobs, tmp_path / "exports"))
    assert dialog.export.isEnabled()
    assert not dialog.problem.text()
    dialog.reject()


def test_a_bad_file_changes_nothing_and_says_where_it_is_wrong(
    spoken: Studio, tmp_path: Path, wait_for: WaitFor, notices: Notices
) -> None:
    path = tmp_path / "broken.tsv"
    path.write_text("0.00\tX\n0.40\tQ\n")
    before = spoken.project
    spoken.imports.drop([path])
    wait_for(lambda: any(level == "error" for level, _ in notices))
    assert "broken.tsv, line 2" in notices[-1][1]
    assert spoken.project == before


def test_timelines_go_out_with_the_takes_and_bring_markers_back(
    spoken: Studio, tmp_path: Path, wait_for: WaitFor, notices: Notices
) -> None:
    marked = edits.change(edits.put_markers(spoken.project, [Marker(0.4, "here")]), range=(0.4, 1.6))
    spoken.edit(marked, "mark")
    path = tmp_path / "cut.otio"
    spoken.interchange.save(path, "otio")
    wait_for(lambda: ("info", "cut.otio is written.") in notices)
    timeline = read_any(path).timeline
    assert timeline is not None
    assert [clip.path is not None and clip.path.is_file() for clip in timeline.clips] == [True]
    spoken.session.undo()
    before = spoken.project
    spoken.interchange.take(path)
    wait_for(lambda: spoken.project != before)
    assert spoken.project.markers == (Marker(0.4, "here"),)
    assert spoken.project.range == pytest.approx((0.4, 1.6), abs=0.5 / FPS)


def test_every_format_can_be_chosen_once(tmp_path: Path) -> None:
    offered = kinds()
    assert len({title for _, title, _ in offered}) == len(offered) == len(FORMATS) + 1
    path = tmp_path / "mouth.dat"
    path.write_text("MohoSwitch1\n1 rest\n9 AI\n")
    form = kind_of(path)
    assert form is not None
    assert form.asks_rate
    assert "24" in data.MOHO_RATES
