"""Drive by video, with the real worker: a driver is followed once, laid as one edit, and laid anew in a moment."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from app.dialogs.export import ExportDialog
from app.driving_tracks import GAZE
from app.export_queue import ExportQueue
from app.studio import Studio
from engine import edits
from engine.document import FPS, Curve
from engine.driving.config import DRIVING, DrivingConfig
from engine.edits import motion_inputs
from engine.formats import ExportJob
from engine.video import probe
from tests.conftest import voice_samples, write_wav
from tests.engine.driving import made_drivers

WaitFor = Callable[[Callable[[], bool]], None]


@pytest.fixture(scope="session")
def drivers() -> made_drivers.Studio:
    return made_drivers.Studio()


@pytest.fixture(scope="session")
def silent_driver(drivers: made_drivers.Studio, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made_drivers.write_video(tmp_path_factory.mktemp("silent") / "silent.mp4", drivers.frames(25))


@pytest.fixture(scope="session")
def speaking_driver(drivers: made_drivers.Studio, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("speaking")
    sound = write_wav(folder / "sound.wav", voice_samples(made_drivers.SECONDS, seed=2))
    return made_drivers.write_video(folder / "ann.mp4", drivers.frames(25), sound=sound)


def settled(studio: Studio) -> bool:
    return all(job.finished for job in studio.jobs.list) and studio.scene.composed is not None


def steps(studio: Studio) -> int:
    return studio.session.file.position


def test_a_driver_with_sound_becomes_ordinary_tracks_in_one_edit(
    spoken: Studio, speaking_driver: Path, wait_for: WaitFor, notices: list[tuple[str, str]]
) -> None:
    before, at = spoken.project, steps(spoken)
    spoken.driving.start(speaking_driver)
    assert spoken.driving.running
    wait_for(lambda: spoken.project.generator == DRIVING)
    wait_for(lambda: settled(spoken) and spoken.scene.voice_ready and not spoken.scene.stale)
    after = spoken.project
    assert after.motion is not None
    assert after.voice is not None
    assert before.voice is not None
    assert (after.motion.generator, after.voice.name, len(after.takes)) == (DRIVING, "ann", 2)
    assert after.motion.frames == int(np.ceil(after.voice.duration_s * FPS - 1e-6))
    assert after.motion.inputs == motion_inputs(after)
    # What the driver does: lids are shut in the middle of its two blinks, lips open five times, the head turns.
    middles = [blink.start_s + 0.44 * blink.length_s for blink in after.blinks.blinks]
    assert middles == pytest.approx(made_drivers.BLINKS_S, abs=0.06)
    assert after.gaze.amount in (0.0, before.gaze.amount)
    motion_TPD = spoken.scene.motion.landmarks_TPD  # type: ignore[union-attr]
    gap_T = np.linalg.norm(motion_TPD[:, 66] - motion_TPD[:, 62], axis=-1)
    opened_T = gap_T > gap_T.min() + 0.6 * np.ptp(gap_T)
    assert (np.diff(opened_T.astype(int)) == 1).sum() == 5
    assert steps(spoken) == at + 1, "one edit"
    assert spoken.session.undo_label == "Drive by video ann.mp4"
    spoken.session.undo()
    assert spoken.project == before
    spoken.session.redo()
    assert spoken.project == after
    assert [sentence for level, sentence in notices if level == "error"] == []


def test_my_voice_is_kept_and_what_is_too_long_or_short_is_told(
    spoken: Studio, speaking_driver: Path, wait_for: WaitFor, notices: list[tuple[str, str]]
) -> None:
    before = spoken.project
    assert before.voice is not None
    assert before.motion is not None
    spoken.driving.start(speaking_driver, sound="voice")
    wait_for(lambda: spoken.project.generator == DRIVING)
    wait_for(lambda: settled(spoken))
    after = spoken.project
    assert (after.voice, after.takes) == (before.voice, before.takes)
    assert after.motion is not None
    assert after.motion.heard == before.motion.heard
    assert after.cues == before.cues
    assert after.motion.frames == before.motion.frames
    told = [sentence for level, sentence in notices if level == "advice"]
    assert any("video's end is left out" in sentence for sentence in told)
    assert all(blink.end_s <= after.motion.frames / FPS for blink in after.blinks.blinks)


def test_other_strengths_follow_nothing_anew_and_a_drag_is_one_step(
    studio: Studio, portrait: Path, silent_driver: Path, wait_for: WaitFor
) -> None:
    driving = studio.driving
    studio.imports.portrait(portrait)
    wait_for(lambda: studio.project.portrait is not None)
    driving.start(silent_driver)
    wait_for(lambda: settled(studio))
    laid, at = studio.project, steps(studio)
    followed = [job for job in studio.jobs.list if job.op == "driver_track"]
    full_TPD = studio.scene.motion.landmarks_TPD  # type: ignore[union-attr]
    for strength in (0.8, 0.4, 0.0):
        driving.change(replace(driving.how, head=strength), held=True)
    assert driving.how.head == 0.0, "what is on its way is shown"
    driving.end_drag()
    wait_for(lambda: driving.laid is not None and driving.laid.how.head == 0.0)
    wait_for(lambda: settled(studio) and studio.scene.motion.landmarks_TPD is not full_TPD)  # type: ignore[union-attr]
    assert [job for job in studio.jobs.list if job.op == "driver_track"] == followed
    assert steps(studio) == at + 1
    still_TPD = studio.scene.motion.landmarks_TPD  # type: ignore[union-attr]
    assert np.ptp(still_TPD[:, 27, 0]) < 0.05 * np.ptp(full_TPD[:, 27, 0]), "the head is still"
    assert studio.project.blinks == laid.blinks
    studio.session.undo()
    assert studio.project == laid
    assert driving.how.head == 1.0, "the panel follows undo"
    driving.change(replace(driving.how, lips=0.0), held=True)
    wait_for(lambda: driving.laid is not None and driving.laid.how.lips == 0.0)
    driving.give_up()
    assert studio.project == laid, "Escape takes a drag back"


def test_what_i_did_is_kept(spoken: Studio, silent_driver: Path, wait_for: WaitFor) -> None:
    spoken.blinks.add(1.2)
    keyed = edits.set_key(spoken.project, "gaze_x", 0.4, 0.1)
    spoken.edit(keyed, "key")
    mine = [blink for blink in spoken.project.blinks.blinks if blink.own]
    for how in (DrivingConfig(), DrivingConfig(gaze=1.5, absolute=True)):
        spoken.driving.start(silent_driver, how)
        wait_for(lambda how=how: spoken.driving.laid is not None and spoken.driving.laid.how == how)
        wait_for(lambda: settled(spoken))
        assert [blink for blink in spoken.project.blinks.blinks if blink.own] == mine
        assert [key for key in spoken.project.curve("gaze_x").keys if key.time_s == 0.4] == list(
            keyed.curve("gaze_x").keys
        )
    driven = spoken.project
    assert driven.takes == keyed.takes, "a driver without sound leaves the voice"
    spoken.choose_generator("audio2keypoint")
    wait_for(lambda: spoken.project.motion is not None and spoken.project.motion.generator == "audio2keypoint")
    assert [curve for curve in spoken.project.curves if curve.name in GAZE] == [
        Curve("gaze_x", keyed.curve("gaze_x").keys)
    ]
    assert spoken.project.gaze.amount > 0


def test_without_any_voice_the_project_is_as_long_as_the_driver(
    studio: Studio, portrait: Path, silent_driver: Path, wait_for: WaitFor, notices: list[tuple[str, str]]
) -> None:
    studio.driving.start(silent_driver)
    assert "portrait" in notices[-1][1]
    studio.imports.portrait(portrait)
    wait_for(lambda: studio.project.portrait is not None)
    studio.driving.start(silent_driver)
    wait_for(lambda: settled(studio))
    assert studio.project.takes == ()
    assert studio.scene.duration_s == pytest.approx(made_drivers.SECONDS)
    assert not studio.scene.stale


def test_another_face_or_voice_lays_it_anew_and_undo_does_not(
    spoken: Studio, silent_driver: Path, voice: Path, wait_for: WaitFor
) -> None:
    spoken.driving.start(silent_driver)
    wait_for(lambda: spoken.project.generator == DRIVING)
    wait_for(lambda: settled(spoken))
    take = spoken.project.voice
    assert take is not None
    spoken.change_take(take.id, end_s=1.0)
    wait_for(lambda: spoken.project.motion is not None and spoken.project.motion.frames == 25)
    assert spoken.project.generator == DRIVING
    wait_for(lambda: settled(spoken) and not spoken.scene.stale)
    spoken.session.undo()
    assert spoken.scene.stale
    assert not spoken.driving.running


def test_cancelling_leaves_nothing(spoken: Studio, speaking_driver: Path, wait_for: WaitFor) -> None:
    before, at = spoken.project, steps(spoken)
    spoken.driving.start(speaking_driver)
    [job] = [job for job in spoken.jobs.list if job.op == "driver_track"]
    wait_for(lambda: job.done > 0)
    spoken.jobs.cancel(job)
    wait_for(lambda: job.finished)
    assert job.state == "cancelled"
    assert (spoken.project, steps(spoken)) == (before, at)
    assert not spoken.driving.running
    assert not list((spoken.scene.cache_folder / "drivers").glob("*"))


def test_a_video_that_cannot_drive_is_one_sentence(
    spoken: Studio, tmp_path: Path, wait_for: WaitFor, notices: list[tuple[str, str]]
) -> None:
    before = spoken.project
    grey = made_drivers.write_video(tmp_path / "grey.mp4", [np.full((120, 160, 3), 90, np.uint8)] * 10)
    text = tmp_path / "text.mp4"
    text.write_text("no video")
    for path, words in ((grey, "No face was found"), (text, "no video"), (tmp_path / "gone.mp4", "")):
        notices.clear()
        spoken.driving.start(path)
        wait_for(lambda: bool(notices))
        wait_for(lambda: settled(spoken))
        [(level, sentence)] = notices
        assert level == "error"
        assert words in sentence
    assert spoken.project == before


def test_it_is_known_whom_a_video_shows_before_it_is_followed(
    spoken: Studio, speaking_driver: Path, wait_for: WaitFor
) -> None:
    told: list[dict[str, object]] = []
    spoken.driving.look(speaking_driver, told.append, pytest.fail)
    wait_for(lambda: bool(told))
    assert (told[0]["faces"], told[0]["has_sound"]) == (1, True)
    assert told[0]["duration_s"] == pytest.approx(made_drivers.SECONDS, abs=0.1)
    assert Path(str(told[0]["thumb"])).stat().st_size > 1000


def test_where_the_cache_was_emptied_the_motion_stays_and_says_what_to_do(
    spoken: Studio, silent_driver: Path, wait_for: WaitFor, notices: list[tuple[str, str]]
) -> None:
    spoken.driving.start(silent_driver)
    wait_for(lambda: spoken.project.generator == DRIVING)
    wait_for(lambda: settled(spoken))
    for path in (spoken.scene.cache_folder / "drivers").iterdir():
        path.unlink()
    assert not spoken.driving.can_change
    motion = spoken.project.motion
    spoken.set_seed(5)
    wait_for(lambda: bool(notices) and "open it again" in notices[-1][1])
    assert spoken.project.motion == motion


def test_without_a_voice_it_is_exported_in_silence(
    studio: Studio, portrait: Path, silent_driver: Path, wait_for: WaitFor, tmp_path: Path
) -> None:
    studio.imports.portrait(portrait)
    wait_for(lambda: studio.project.portrait is not None)
    studio.driving.start(silent_driver)
    wait_for(lambda: settled(studio))
    queue = ExportQueue(studio.jobs, tmp_path / "exports")
    dialog = ExportDialog(studio, queue)
    assert dialog._missing() == ""
    dialog.reject()
    job = ExportJob(preset="web", out=str(tmp_path / "out.mp4"), renderer="landmarks")
    export = queue.add(job, studio.project, studio.scene.files(studio.project), None)
    wait_for(lambda: export.finished)
    assert (export.state, export.message) == ("done", "")
    info = probe(tmp_path / "out.mp4")
    assert info.duration_s == pytest.approx(made_drivers.SECONDS, abs=0.1)
    assert info.has_sound
