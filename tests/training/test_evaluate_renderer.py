"""The judge of renderers, on a clip that is a video of ours: a better renderer has to score better."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from engine.audio import Speech
from engine.compose import ComposedMotion
from engine.document import FPS, FloatArray
from engine.errors import LikenessError
from engine.faces.detect import find_face
from engine.faces.geometry import FaceGeometry
from engine.models import load_weights
from engine.order import Order
from engine.pipeline import make_video
from engine.render.protocol import OpenedPortrait
from engine.render.registry import WARP, make_renderer
from engine.render.temporal_gan import TemporalGanPortrait, TemporalGanRenderer
from tests.installation import loud_gan
from training import cli
from training.data.annotate import track_video
from training.data.media import frames_of, read_sound
from training.data.records import BadClip, Clip
from training.evaluate_renderer import HEARD_SEED, chosen_clips, driving_motion, lossless, score_clip
from training.metrics.landmarks import eye_aspect
from training.render_report import ClipResult, RendererEvaluation, as_json, markdown, over_people


@pytest.fixture(scope="module")
def filmed(portrait: Path, voice: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with one video of two seconds, made by the studio, and the list of it."""
    folder = tmp_path_factory.mktemp("filmed")
    threads = torch.get_num_threads()
    make_video(Order(portrait, voice, folder / "clip.mp4", seed=4), lambda _: None)
    torch.set_num_threads(threads)
    rows = ["clip.mp4,test,someone", "gone.mp4,train,another"]
    (folder / "clips.csv").write_text("\n".join(["file,split,speaker", *rows]) + "\n")
    (folder / "gone.mp4").write_bytes(b"no video")
    return folder


@pytest.fixture
def clip(filmed: Path) -> Clip:
    return Clip(name="clip", speaker="someone", split="test", file=filmed / "clip.mp4")


class Still:
    """A renderer that shows the portrait, whatever it is told."""

    info = WARP

    def open(self, picture_HWC: np.ndarray, face: FaceGeometry) -> OpenedPortrait:
        def frame(landmarks_PD: FloatArray, closure_E: FloatArray, gaze_D: FloatArray | None = None) -> np.ndarray:
            return picture_HWC.copy()

        return frame

    def frames(self, picture_HWC: np.ndarray, face: FaceGeometry, motion: ComposedMotion) -> Iterator[np.ndarray]:
        raise NotImplementedError


def known(result: ClipResult, name: str) -> float:
    value = result.scores[name]
    assert value is not None
    return value


@pytest.mark.timeout(240)
def test_warping_beats_standing_still(clip: Clip, tmp_path: Path) -> None:
    sheet = tmp_path / "sheets" / "clip.png"
    made = score_clip(make_renderer("warp"), clip, 2, sheet)
    assert made.frames == 50
    assert made.size == (256, 256)
    # The head hardly moves here, so that a still one is hard to beat but for its mouth.
    for name, gain in (("PSNR", -2), ("SSIM", 0.005), ("mouth PSNR", 2), ("mouth SSIM", 0.04)):
        still = made.copy[name]
        assert still is not None
        assert known(made, name) > still + gain, name
    assert known(made, "mouth LMD") < 1.2 < (made.copy["mouth LMD"] or 0)
    assert known(made, "lip r") > 0.9
    assert made.copy["lip r"] == 0
    assert 0.7 < known(made, "sharpness") < 1.6
    assert 0.4 < known(made, "flicker") < 2
    assert known(made, "blinking frames") > 0
    assert known(made, "blinks") > 0.7
    assert made.copy["blinks"] == pytest.approx(0, abs=0.05)
    assert known(made, "face found") == 1
    assert known(made, "frames/s") > 1
    # Real above rendered, eight frames of each.
    picture = np.asarray(Image.open(sheet))
    assert picture.shape == (2 * 192, 8 * 192, 3)
    assert np.abs(picture[:192].astype(int) - picture[192:]).mean() < 12


def test_a_renderer_that_stands_still_scores_as_the_copy(clip: Clip) -> None:
    result = score_clip(Still(), clip, 1)
    assert result.frames == 25
    for name in ("PSNR", "SSIM", "mouth PSNR", "mouth SSIM", "sharpness", "flicker"):
        assert result.scores[name] == pytest.approx(result.copy[name]), name
    for name in ("LMD", "mouth LMD"):  # the tracker's own unrest
        assert result.scores[name] == pytest.approx(result.copy[name], abs=0.3), name


def test_a_renderer_that_hears_is_told_what_the_clip_says(clip: Clip, monkeypatch: pytest.MonkeyPatch) -> None:
    """From the frame with the first face on, by the clip's own sound."""
    said: list[np.ndarray | None] = []
    voiced = TemporalGanRenderer(loud_gan(), load_weights("spread-v1")["spread"], torch.device("cpu"))
    call = TemporalGanPortrait.__call__

    def noted(
        self: TemporalGanPortrait,
        landmarks_PD: FloatArray,
        closure_E: FloatArray,
        gaze_D: FloatArray | None = None,
        said_X: FloatArray | None = None,
    ) -> np.ndarray:
        said.append(said_X)
        return call(self, landmarks_PD, closure_E, gaze_D, said_X)

    monkeypatch.setattr(TemporalGanPortrait, "__call__", noted)
    assert score_clip(voiced, clip, 1).frames == 25
    rows = [row for row in said if row is not None]
    assert len(rows) == len(said) == 25
    portrait = voiced.open(np.asarray(Image.new("RGB", (256, 256))), _face_of(clip))
    whole = portrait.hear(Speech(read_sound(clip.file).astype(np.float32) / 32768), HEARD_SEED)
    assert np.array_equal(np.stack(rows), whole[:25])


def _face_of(clip: Clip) -> FaceGeometry:
    return find_face(np.array(next(iter(frames_of(clip.file, 25)))))


def test_what_is_written_without_loss_comes_back(tmp_path: Path) -> None:
    pictures = np.random.default_rng(0).integers(0, 256, (3, 37, 51, 3), np.uint8)
    file = tmp_path / "all pixels.mkv"
    with lossless(file, (51, 37)) as write:
        for picture in pictures:
            write(picture)
    assert (np.stack(list(frames_of(file, FPS))) == pictures).all()


def test_motion_for_a_renderer_has_open_lids_and_their_closure(clip: Clip) -> None:
    first = track_video(clip.file, allow_portrait=True).landmarks_TPD[0]
    closing, wider, lost = first.copy(), first.copy(), np.full_like(first, np.nan)
    middle = first[[36, 39]].mean(0)[1]
    for points, share in ((closing, 0.4), (wider, 1.25)):
        points[36:42, 1] = middle + (points[36:42, 1] - middle) * share
    track = np.stack([first, closing + np.float32(7), lost, wider])
    landmarks, closure = driving_motion(track)
    assert closure[0] == pytest.approx([0, 0], abs=1e-6)
    assert closure[1, 0] == pytest.approx(0.6, abs=0.05)
    assert closure[1, 1] == pytest.approx(0, abs=1e-5)
    assert eye_aspect(landmarks)[1] == pytest.approx(eye_aspect(first[None])[0], rel=1e-3)
    assert landmarks[1, 48:] == pytest.approx(first[48:] + 7, abs=1e-3)
    assert (landmarks[2] == landmarks[1]).all()  # no face: as it was
    assert landmarks[0] == pytest.approx(first, abs=1e-3)
    assert landmarks[3] == pytest.approx(wider, abs=2)
    assert eye_aspect(landmarks)[3, 0] == pytest.approx(eye_aspect(wider[None])[0, 0], rel=0.02)


def test_clips_are_chosen_evenly_and_people_told_apart(tmp_path: Path) -> None:
    rows = [f"a{n}.mp4,test,a" for n in range(5)] + ["b.mp4,test,b", "c.mp4,train,a", "d.mp4,train,d"]
    (tmp_path / "clips.csv").write_text("\n".join(["file,split,speaker", *rows]) + "\n")
    for row in rows:
        (tmp_path / row.partition(",")[0]).write_bytes(b"")
    chosen, seen = chosen_clips(tmp_path, "test", frozenset(), frozenset(), 3)
    assert [clip.file.name for clip in chosen] == ["a0.mp4", "a2.mp4", "a4.mp4", "b.mp4"]
    assert seen == {"a", "d"}
    chosen, seen = chosen_clips(tmp_path, "train", frozenset({"d"}), frozenset({"d"}), None)
    assert [clip.file.name for clip in chosen] == ["d.mp4"]
    assert seen == {"a"}
    with pytest.raises(LikenessError, match="no filmed clip of these speakers in its val split"):
        chosen_clips(tmp_path, "val", frozenset(), frozenset(), None)


def result(name: str, speaker: str, psnr: float | None) -> ClipResult:
    scores = {"PSNR": psnr, "blinks": 0.9 if name == "b1" else None}
    return ClipResult(name=name, speaker=speaker, frames=9, size=(8, 8), face_px=8, scores=scores, copy={"PSNR": 1.0})


def test_means_are_over_people_and_never_over_seen_and_unseen() -> None:
    clips = (result("a1", "a", 10.0), result("a2", "a", 20.0), result("b1", "b", 35.0), result("s1", "s", 99.0))
    assert over_people([[{"PSNR": 10.0}, {"PSNR": 20.0}], [{"PSNR": 35.0}], [{"PSNR": None}]]) == {"PSNR": 25.0}
    evaluation = RendererEvaluation(
        renderer="warp",
        split="test",
        seen=frozenset("s"),
        clips=clips,
        left_out={"bad": "no picture"},
        about={"command": "c", "revision": "", "hardware": "h", "threads": "1"},
    )
    text = markdown(evaluation)
    unseen, seen = text.split("## People never seen")[1].split("## People trained with")
    assert "| all, 2 people | warp | 3 | 25.00 |" in unseen
    assert "| a | warp | 2 | 15.00 |" in unseen
    assert "| 90 |" in unseen
    assert "99.00" not in unseen
    assert "| all, 1 people | warp | 1 | 99.00 |" in seen
    assert "- bad: no picture" in text
    groups = json.loads(json.dumps(as_json(evaluation), allow_nan=False))["groups"]
    assert groups["unseen"]["means"] == {"warp": {"PSNR": 25.0, "blinks": 0.9}, "copy": {"PSNR": 1.0}}
    assert [clip["name"] for clip in groups["seen"]["clips"]] == ["s1"]


@pytest.mark.timeout(240)
def test_the_command_writes_a_table_and_every_number(
    filmed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["evaluate-renderer", str(filmed), "--renderer", "warp", "--split", "test", "--seconds", "1"]
    threads = torch.get_num_threads()
    try:
        assert cli.main([*words, "--out", str(tmp_path)]) == 0
    finally:
        torch.set_num_threads(threads)
    written = json.loads((tmp_path / "metrics.json").read_text("utf-8"))
    assert list(written["groups"]) == ["unseen"]
    assert written["groups"]["unseen"]["clips"][0]["frames"] == 25
    assert (tmp_path / "table.md").read_text("utf-8").strip() == capsys.readouterr().out.strip()
    assert str(filmed) not in written["command"]


def test_what_is_of_no_use_is_told_in_a_sentence(
    filmed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["evaluate-renderer", str(filmed), "--out", str(tmp_path)]
    threads = torch.get_num_threads()
    try:
        assert cli.main([*words, "--split", "train"]) == 1
        assert "No clip could be rendered: " in capsys.readouterr().err
        assert cli.main([*words, "--split", "test", "--renderer", "magic"]) == 1
        assert "no renderer called magic" in capsys.readouterr().err
        assert cli.main([*words, "--split", "train", "--unseen"]) == 1
        assert "Everybody in the train split was trained with" in capsys.readouterr().err
    finally:
        torch.set_num_threads(threads)
    assert not list(tmp_path.iterdir())


def test_a_clip_without_a_face_is_left_out(tmp_path: Path) -> None:
    file = tmp_path / "grey.mkv"
    with lossless(file, (128, 128)) as write:
        for _ in range(30):
            write(np.full((128, 128, 3), 128, np.uint8))
    assert len(list(islice(frames_of(file, FPS), 30))) == 30
    with pytest.raises(BadClip, match="a face in only 0 frames"):
        score_clip(Still(), Clip(name="grey", speaker="grey", split="test", file=file), 2)
