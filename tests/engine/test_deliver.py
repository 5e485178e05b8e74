"""From a project to its file: every preset, the range, the rate, and projects that are not ready."""

from __future__ import annotations

import csv
import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image
from scipy.io import wavfile

from engine import edits, ffmpeg
from engine.compose import ComposedMotion
from engine.deliver import deliver
from engine.document import Blink, BlinkTrack, Blob, GeneratedMotion, Portrait, Project, Take
from engine.errors import Cancelled, LikenessError, OutputError, PictureError, VoiceError
from engine.export import frame_count
from engine.formats import ExportJob
from engine.order import Event, Progress, Stage
from engine.studio_scene import make_working_picture
from tests.media import packets_of

RATE = 48000
VOICE_S = 1.2


@dataclass(frozen=True)
class Ready:
    """A project with all that an export needs."""

    project: Project
    files: Mapping[str, Path]
    voice: Path
    landmarks_TPD: np.ndarray


def blob(path: Path) -> Blob:
    content = path.read_bytes()
    return Blob(hashlib.sha256(content).hexdigest(), path.name, len(content))


@pytest.fixture(scope="module")
def ready(portrait: Path, tmp_path_factory: pytest.TempPathFactory) -> Ready:
    """The astronaut with a mouth that opens and closes, a head that moves, and one blink at 0.5 s."""
    folder = tmp_path_factory.mktemp("project")
    made = make_working_picture(portrait, folder, lambda event: None)
    times = np.arange(round(VOICE_S * 25)) / 25
    landmarks_TPD = np.repeat(np.array(made.faces[0].landmarks, np.float32)[None], len(times), 0)
    landmarks_TPD[:, [57, 65, 66, 67]] += (4 * (1 - np.cos(2 * np.pi * 2 * times)))[:, None, None] * [0, 1]
    landmarks_TPD += (6 * np.sin(2 * np.pi * times))[:, None, None] * [1, 0]
    np.save(folder / "motion.npy", landmarks_TPD.astype(np.float32))
    sound = (0.3 * np.sin(2 * np.pi * 300 * np.arange(round(VOICE_S * RATE)) / RATE) * 32767).astype(np.int16)
    wavfile.write(folder / "voice.wav", RATE, sound)
    shown = Portrait(blob(portrait), blob(made.path), made.width, made.height, made.faces)
    take = Take("a", "voice", blob(folder / "voice.wav"), VOICE_S)
    project = edits.add_take(Project(portrait=shown, seed=3), take)
    track = GeneratedMotion(blob(folder / "motion.npy"), "audio2keypoint", 3, len(times), edits.motion_inputs(project))
    project = edits.set_motion(project, track, BlinkTrack((Blink(0.4, 0.24),)))
    files = {
        shown.original.sha256: portrait,
        shown.picture.sha256: made.path,
        track.track.sha256: folder / "motion.npy",
    }
    return Ready(project, files, folder / "voice.wav", landmarks_TPD)


def quiet(event: Event) -> None:
    """Nobody listens."""


def told_by_ffmpeg(path: Path) -> str:
    with ffmpeg.Child(["-i", str(path), "-f", "null", "-"]) as child:
        child.finish()
        return child.log


def frames_of(path: Path) -> np.ndarray:
    """(T, H, W, 3) uint8 RGB."""
    capture = cv2.VideoCapture(str(path))
    frames: list[np.ndarray] = []
    while (read := capture.read())[0]:
        frames.append(cv2.cvtColor(read[1], cv2.COLOR_BGR2RGB))
    capture.release()
    return np.stack(frames)


@pytest.mark.parametrize(
    ("preset", "name", "size", "words"),
    [
        ("web", "talk.mp4", (256, 256), ("h264", "aac")),
        ("source", "talk.mp4", (256, 256), ("h264", "aac")),
        ("square", "talk.mp4", (1080, 1080), ("h264", "aac")),
        ("vertical", "talk.mp4", (1080, 1920), ("h264", "aac")),
        ("prores", "talk.mov", (256, 256), ("prores (4444)", "yuva444p", "pcm_s16le")),
        ("webm", "talk.webm", (256, 256), ("vp9", "opus")),
    ],
)
def test_every_video_preset(
    ready: Ready, tmp_path: Path, preset: str, name: str, size: tuple[int, int], words: tuple[str, ...]
) -> None:
    events: list[Event] = []
    job = ExportJob(preset, str(tmp_path / name), (0.2, 0.8), quality="draft")
    result = deliver(job, ready.project, ready.files, ready.voice, events.append)
    assert (result.width, result.height) == size
    assert (result.frames, result.fps, result.duration_s) == (15, 25, 0.6)
    assert result.path == str(tmp_path / name)
    assert result.bytes == (tmp_path / name).stat().st_size
    told = told_by_ffmpeg(tmp_path / name)
    assert f"{size[0]}x{size[1]}" in told
    assert all(word in told for word in words), told
    assert [path.name for path in tmp_path.iterdir()] == [name]
    stages = [event.name for event in events if isinstance(event, Stage)]
    assert stages == ["reading", "face", "rendering", "writing"]
    assert [event for event in events if isinstance(event, Progress)] == [Progress(i, 15) for i in range(1, 16)]


@pytest.mark.parametrize("fps", [24, 25, 60])
def test_range_and_rate(ready: Ready, tmp_path: Path, fps: int) -> None:
    out = tmp_path / "data"
    job = ExportJob("data", str(out), (0.3, 1.0), fps)
    deliver(job, ready.project, ready.files, ready.voice, quiet)
    data = np.load(out / "landmarks.npz")
    count = frame_count(0.7, fps)
    np.testing.assert_allclose(data["times_s_T"], np.arange(count) / fps)
    place = np.minimum((0.3 + np.arange(count) / fps) * 25, len(ready.landmarks_TPD) - 1)
    for axis, point in ((0, 30), (1, 66)):
        want = np.interp(place, np.arange(len(ready.landmarks_TPD)), ready.landmarks_TPD[:, point, axis])
        np.testing.assert_allclose(data["landmarks_TPD"][:, point, axis], want, atol=0.01)
    shut = data["closure_TE"].max(1).argmax() / fps
    assert shut == pytest.approx(0.4 + 0.24 * 0.44 - 0.3, abs=1.5 / fps)
    rate, sound = wavfile.read(out / "voice.wav")
    assert len(sound) / rate == pytest.approx(count / fps, abs=1e-4)


def test_the_table_says_the_same_as_the_arrays(ready: Ready, tmp_path: Path) -> None:
    events: list[Event] = []
    result = deliver(ExportJob("data", str(tmp_path / "d")), ready.project, ready.files, ready.voice, events.append)
    out = Path(result.path)
    assert sorted(path.name for path in out.iterdir()) == ["about.json", "landmarks.csv", "landmarks.npz", "voice.wav"]
    with (out / "landmarks.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    data = np.load(out / "landmarks.npz")
    motion = ComposedMotion(data["landmarks_TPD"], data["closure_TE"])
    assert len(rows) == len(motion) == result.frames == 30
    table = np.array([[[float(row[f"{axis}_{i}"]) for axis in "xy"] for i in range(68)] for row in rows])
    np.testing.assert_allclose(table, motion.landmarks_TPD, atol=6e-4)
    closure = [[float(row["closure_right"]), float(row["closure_left"])] for row in rows]
    np.testing.assert_allclose(closure, motion.closure_TE, atol=6e-5)
    assert [int(row["frame"]) for row in rows] == list(range(30))
    about = json.loads((out / "about.json").read_text(encoding="utf-8"))
    documented = " ".join(about["columns"])
    assert all(re.sub(r"_\d+", "_0", name) in documented for name in rows[0]), "every column is explained"
    assert "AI-generated" in about["what"]
    assert result.bytes == sum(path.stat().st_size for path in out.iterdir())


def test_pictures_with_and_without_the_background(ready: Ready, tmp_path: Path) -> None:
    for transparent in (False, True):
        out = tmp_path / f"{transparent}"
        job = ExportJob("png", str(out), (0.0, 0.4), quality="draft", transparent=transparent, watermark=False)
        deliver(job, ready.project, ready.files, ready.voice, quiet)
        pictures = [np.asarray(Image.open(path)) for path in sorted(out.glob("frame_*.png"))]
        assert len(pictures) == 10
        assert pictures[0].shape == (256, 256, 4 if transparent else 3)
    opacity = np.stack(pictures)[..., 3]
    assert opacity[:, :20, :20].max() == 0, "the wall behind"
    assert (opacity[:, 60:110, 120:150] == 255).all(), "the face"
    assert 0.2 < (opacity[0] > 128).mean() < 0.8


def test_the_outline_moves_along_with_the_head(ready: Ready, tmp_path: Path) -> None:
    job = ExportJob("png", str(tmp_path / "a"), quality="draft", transparent=True, watermark=False)
    deliver(job, ready.project, ready.files, ready.voice, quiet)
    opacity = np.stack([np.asarray(Image.open(path))[..., 3] for path in sorted((tmp_path / "a").glob("*.png"))])
    # Where the hair ends at its left, at the height of the eyes, in every frame.
    edge = (opacity[:, 70] > 128).argmax(1).astype(float)
    moved = ready.landmarks_TPD[:, 30, 0]
    assert np.corrcoef(edge, moved)[0, 1] > 0.9
    assert np.ptp(edge) > 4


def test_the_mark_is_there_unless_it_is_left_out(ready: Ready, tmp_path: Path) -> None:
    seen = {}
    for watermark in (True, False):
        job = ExportJob("source", str(tmp_path / "t.mp4"), (0.0, 0.2), watermark=watermark)
        deliver(job, ready.project, ready.files, ready.voice, quiet)
        seen[watermark] = frames_of(tmp_path / "t.mp4")[0].astype(int)
    different = np.abs(seen[True] - seen[False]).max(-1) > 24
    rows, columns = np.nonzero(different)
    assert len(rows) > 200
    assert rows.min() > 200
    assert columns.min() > 128


def test_square_shows_the_face_in_the_middle(ready: Ready, tmp_path: Path) -> None:
    from engine.faces.detect import find_face

    job = ExportJob("square", str(tmp_path / "t.mp4"), (0.0, 0.2))
    deliver(job, ready.project, ready.files, ready.voice, quiet)
    face = find_face(frames_of(tmp_path / "t.mp4")[0])
    x, y = face.landmarks_PD[30] / 1080
    assert 0.35 < x < 0.65
    assert 0.25 < y < 0.6
    assert face.landmarks_PD.min() > 0
    assert face.landmarks_PD.max() < 1080


def test_the_landmark_drawing_can_be_exported(ready: Ready, tmp_path: Path) -> None:
    job = ExportJob("web", str(tmp_path / "t.mp4"), (0.0, 0.4), renderer="landmarks")
    assert deliver(job, ready.project, ready.files, ready.voice, quiet).frames == 10


def test_the_same_order_gives_the_same_pictures_and_sound(ready: Ready, tmp_path: Path) -> None:
    for name in ("a.mp4", "b.mp4"):
        job = ExportJob("vertical", str(tmp_path / name), (0.0, 0.4), quality="draft")
        deliver(job, ready.project, ready.files, ready.voice, quiet)
    assert packets_of(tmp_path / "a.mp4") == packets_of(tmp_path / "b.mp4")


@pytest.mark.parametrize("preset", ["web", "prores", "png", "data"])
@pytest.mark.parametrize("at", [0, 3])
def test_cancelling_leaves_nothing(ready: Ready, tmp_path: Path, preset: str, at: int) -> None:
    suffix = {"web": ".mp4", "prores": ".mov"}.get(preset, "")

    def tell(event: Event) -> None:
        if isinstance(event, Progress) and event.done >= at:
            raise Cancelled("Cancelled.")

    with pytest.raises(Cancelled):
        deliver(ExportJob(preset, str(tmp_path / f"t{suffix}")), ready.project, ready.files, ready.voice, tell)
    assert list(tmp_path.iterdir()) == []


def test_a_project_that_is_not_ready_says_what_to_do(ready: Ready, tmp_path: Path) -> None:
    project, job = ready.project, ExportJob("web", str(tmp_path / "t.mp4"))
    motion = project.motion
    assert motion is not None
    unmoved = {sha: path for sha, path in ready.files.items() if sha != motion.track.sha256}
    faceless = {motion.track.sha256: ready.files[motion.track.sha256]}
    (tmp_path / "bad").mkdir()
    (tmp_path / "bad" / "voice.wav").write_bytes(b"RIFF")
    np.save(tmp_path / "bad" / "motion.npy", np.zeros((4, 68, 3), np.float32))
    damaged = {**ready.files, motion.track.sha256: tmp_path / "bad" / "motion.npy"}
    late = replace(job, range=(5.0, 6.0))
    drawn = ExportJob("webm", str(tmp_path / "t.webm"), renderer="landmarks")
    cases = [
        (job, replace(project, portrait=None), ready.files, ready.voice, OutputError, "no portrait yet"),
        (job, replace(project, motion=None), ready.files, ready.voice, OutputError, "no motion yet: generate it first"),
        (job, replace(project, seed=9), ready.files, ready.voice, OutputError, "generate it again, then export"),
        (job, project, unmoved, ready.voice, LikenessError, "missing or damaged: generate it again"),
        (job, project, damaged, ready.voice, LikenessError, "missing or damaged: generate it again"),
        (job, project, faceless, ready.voice, PictureError, "portrait is missing"),
        (job, project, ready.files, tmp_path / "none.wav", VoiceError, "choose the voice again"),
        (job, project, ready.files, tmp_path / "bad" / "voice.wav", VoiceError, "choose the voice again"),
        (late, project, ready.files, ready.voice, OutputError, "behind the end of the voice"),
        (drawn, project, ready.files, ready.voice, OutputError, "cannot leave the background out: choose warp"),
    ]
    for order, state, files, voice, kind, words in cases:
        with pytest.raises(kind, match=words) as error:
            deliver(order, state, files, voice, quiet)
        assert str(error.value).endswith(".")
    assert [path.name for path in tmp_path.iterdir()] == ["bad"]
