"""`likeness convert` and what it is made of: a project to every format, cues among each other, a voice to cues."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from engine import edits
from engine.cli import main
from engine.document import Blink, BlinkTrack, Cue, Curve, GeneratedMotion, Key, Marker, Portrait, Project, Take
from engine.errors import InterchangeError, OutputError
from engine.interchange.apply import IMPORTED, cues_of, fitting, lines_of, with_motion
from engine.interchange.convert import Conversion, convert
from engine.interchange.registry import FORMATS, read_any
from engine.interchange.send import safe_name
from engine.store import ProjectFile
from tests.conftest import voice_samples, write_wav
from tests.engine.interchange.faces import SIDE, face, speaking_TPD

FRAMES = 75
"""Three seconds."""


@pytest.fixture(scope="module")
def project_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with a drawn face, a voice of 3 s, its motion, cues, blinks and markers."""
    folder = tmp_path_factory.mktemp("project")
    path = folder / "talk.likeness"
    sound = write_wav(folder / "voice.wav", voice_samples(3.2))
    np.save(folder / "motion.npy", speaking_TPD(FRAMES))
    with ProjectFile.create(path) as file:
        picture = file.add_blob(b"no picture is read here", "portrait.png")
        project = edits.set_portrait(Project(), Portrait(picture, picture, SIDE, SIDE, (face(),)))
        voice = file.add_blob(sound, "voice.wav")
        project = edits.add_take(project, Take("t", "../My: voice", voice, 3.2, start_s=0.1, end_s=3.1))
        track = file.add_blob(folder / "motion.npy", "motion.npy")
        made = GeneratedMotion(track, "audio2keypoint", 0, FRAMES, edits.motion_inputs(project))
        project = edits.set_motion(project, made, BlinkTrack((Blink(0.9, 0.24),)))
        project = edits.set_found_cues(project, [Cue(0.0, 1.0, "X"), Cue(1.0, 2.0, "D"), Cue(2.0, 3.0, "C")])
        project = edits.add_cue(project, 1.4, 2.2, "F")
        project = edits.put_markers(project, [Marker(0.2, "Hello"), Marker(1.2), Marker(2.0, "you there")])
        file.commit(project, "all")
    return path


def quiet(_: object) -> None:
    """Hears of nothing."""


def made(project_path: Path, out: Path, **more: object) -> Path:
    return convert(Conversion(project_path, out, **more), quiet).path  # type: ignore[arg-type]


def test_a_project_becomes_every_format(project_path: Path, tmp_path: Path) -> None:
    before = project_path.read_bytes()
    for form in FORMATS.values():
        out = made(project_path, tmp_path / f"{form.name}{form.suffix}", target_format=form.name)
        records = read_any(out, form.name)
        held = {
            "cues": [cue.shape for cue in records.cues if cue.shape != "X"] == ["D", "F", "C"],
            "text": [line.text for line in records.lines] == ["Hello", "you there"],
            "motion": records.motion is not None and records.motion.frames == FRAMES,
            "timeline": records.timeline is not None and len(records.timeline.clips) == 1,
        }
        assert held[form.holds], form.name
    assert project_path.read_bytes() == before, "it was only read"
    assert sorted(path.name for path in tmp_path.iterdir() if path.is_dir()) == ["fcpxml-media", "otio-media"]
    (sound,) = (tmp_path / "otio-media").iterdir()
    assert sound.name.startswith("_My_ voice-"), "a take's name leads to no other folder"
    clip = read_any(tmp_path / "otio.otio").timeline.clips[0]  # type: ignore[union-attr]
    assert (clip.path, round(clip.source_s, 4), clip.length_s) == (sound, 0.1, pytest.approx(3.0))
    heard = made(project_path, tmp_path / "heard.wav")
    assert heard.stat().st_size == 44 + 3 * 48_000 * 2


def test_motion_files_tell_what_is_seen(project_path: Path, tmp_path: Path) -> None:
    out = made(project_path, tmp_path / "face.csv", target_format="openface", fps=50.0)
    motion = read_any(out).motion
    assert motion is not None
    assert (motion.frames, round(motion.rate)) == (150, 50)
    shut_T = motion.closure_TE[:, 0]  # type: ignore[index]
    assert shut_T.argmax() / 50 == pytest.approx(1.0, abs=0.04), "the blink at 0.9 s"
    assert np.abs(motion.landmarks_TPD[0] - speaking_TPD(1)[0]).max() < 0.02  # type: ignore[index]


def test_cues_on_the_timeline_are_own_ones_in_place_of_found_ones(project_path: Path) -> None:
    with ProjectFile.open(project_path, read_only=True) as file:
        project = file.project
    assert cues_of(project, 3.0) == (Cue(0, 1, "X"), Cue(1, 1.4, "D"), Cue(1.4, 2.2, "F"), Cue(2.2, 3.0, "C"))
    assert [(line.start_s, line.end_s) for line in lines_of(project, 3.0)] == [(0.2, 2.0), (2.0, 3.0)]
    assert lines_of(Project(), 3.0) == ()
    assert cues_of(Project(), 3.0) == ()


def test_cues_that_a_project_cannot_have_are_left_out() -> None:
    cues = (Cue(0, 1, "A"), Cue(1, 1.01, "B"), Cue(1.01, 2, "C"), Cue(5, 6, "D"))
    assert fitting(cues, 3.0) == (cues[0], cues[2])
    assert fitting(cues, 0.0) == (cues[0], cues[2], cues[3])


def test_imported_motion_keeps_what_the_user_did(project_path: Path) -> None:
    with ProjectFile.open(project_path, read_only=True) as file:
        project = file.project
    assert project.motion is not None
    track = project.motion.track
    project = edits.add_blink(project, 2.5)
    curves = (Curve("gaze_x", (Key(0.5, 0.1),)),)
    after = with_motion(project, track, FRAMES, [Blink(0.3, 0.2), Blink(2.45, 0.2)], curves)
    assert after.motion is not None
    assert (after.motion.generator, after.generator) == (IMPORTED, "audio2keypoint")
    assert after.motion.inputs == edits.motion_inputs(after)
    assert [round(blink.start_s, 2) for blink in after.blinks.blinks if not blink.own] == [0.3]
    assert [blink for blink in after.blinks.blinks if blink.own] == [b for b in project.blinks.blinks if b.own]
    assert (after.gaze.amount, after.curve("gaze_x").keys) == (0.0, curves[0].keys)
    driven = edits.change(project, generator="driving")
    assert with_motion(driven, track, FRAMES, [], ()).generator == "audio2keypoint"


def test_cues_among_each_other_and_words_to_cues(tmp_path: Path) -> None:
    tsv = tmp_path / "a.tsv"
    tsv.write_text("0.00\tX\n0.50\tA\n1.00\tD\n1.50\tX\n")
    xml, again = tmp_path / "a.xml", tmp_path / "b.tsv"
    assert convert(Conversion(tsv, xml), quiet).cues == 3
    convert(Conversion(xml, again), quiet)
    assert again.read_text() == tsv.read_text()
    srt = tmp_path / "a.srt"
    srt.write_text("1\n00:00:00,500 --> 00:00:01,500\nmama\n")
    done = convert(Conversion(srt, tmp_path / "c.json"), quiet)
    shapes = [cue["value"] for cue in json.loads(done.path.read_text())["mouthCues"]]
    assert shapes.count("A") == 2


def test_what_cannot_be_made_is_said_and_nothing_is_written(tmp_path: Path, project_path: Path) -> None:
    tsv = tmp_path / "a.tsv"
    tsv.write_text("0.00\tX\n0.50\tA\n1.00\tX\n")
    for out, error, told in (
        (tmp_path / "x.srt", InterchangeError, "no SubRip subtitles can be made"),
        (tmp_path / "x.csv", InterchangeError, "choose one with --to"),
        (tmp_path / "x.abc", InterchangeError, "no ending that is known"),
        (tmp_path / "none" / "x.xml", OutputError, "does not exist"),
        (tsv, OutputError, "is what is read"),
        (tmp_path / "x.wav", InterchangeError, "of a project only"),
    ):
        with pytest.raises(error, match=told):
            convert(Conversion(tsv, out), quiet)
    with pytest.raises(OutputError, match="needs a name that ends in"):
        convert(Conversion(project_path, tmp_path / "x.txt", target_format="moho"), quiet)
    assert [path.name for path in tmp_path.iterdir()] == ["a.tsv"]
    assert tsv.read_text().startswith("0.00")


def test_the_command_line_converts_a_voice(
    tmp_path: Path, make_voice: Callable[[Path, np.ndarray], Path], capsys: pytest.CaptureFixture[str]
) -> None:
    voice = make_voice(tmp_path / "voice.wav", voice_samples(1.5))
    out = tmp_path / "voice.tsv"
    assert main(["convert", str(voice), "-o", str(out)]) == 0
    cues = read_any(out).cues
    assert capsys.readouterr().out == f"{len(cues)} mouth cues, 1.50 s: {out}\n"
    assert len(cues) > 3
    assert main(["convert", str(tmp_path / "no.tsv"), "-o", str(out)]) == 12
    assert "cannot be read" in capsys.readouterr().err
    assert main(["convert", str(out), "-o", str(tmp_path / "a.dat"), "--fps", "12"]) == 0
    assert (tmp_path / "a.dat").read_text().startswith("MohoSwitch1\n1 ")


@pytest.mark.parametrize("name", ["../../etc", "a/b\\c:d", "...", "\x00x", "CON:", "x" * 500])
def test_names_of_takes_stay_in_their_folder(name: str) -> None:
    safe = safe_name(name)
    assert Path(safe).name == safe
    assert safe not in ("", ".", "..")
    assert len(safe) <= 80
