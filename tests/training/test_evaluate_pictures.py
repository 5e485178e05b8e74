"""The judge of finished videos, on a clip that is a video of ours: it has to agree with itself."""

from __future__ import annotations

import json
import warnings
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from engine.errors import LikenessError
from engine.models import manifest
from engine.order import Order
from engine.pipeline import make_video
from training.baselines import TrainingSplit, without_training
from training.data.annotate import annotate
from training.data.records import Clip, ClipRecord
from training.evaluate import RealClip, score_clip
from training.evaluate_pictures import Pictures, read_transcripts
from training.models import Model, load_motion_model
from training.report import REAL, Evaluation, ModelScores

SHIPPED = next(row.name for row in manifest() if row.name.startswith("audio2keypoint"))


class Pool(torch.nn.Module):
    """Features of pictures (B, 3, H, W): the mean of each colour."""

    def forward(self, pictures: torch.Tensor) -> torch.Tensor:
        return pictures.float().mean((2, 3))


@pytest.fixture(scope="module")
def filmed(portrait: Path, voice: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with one video, made by the studio, and a lip reader that hears well."""
    folder = tmp_path_factory.mktemp("filmed")
    make_video(Order(portrait, voice, folder / "clip.mp4", seed=4), lambda _: None)
    return folder


@pytest.fixture(scope="module")
def record(filmed: Path) -> ClipRecord:
    found = annotate(Clip(name="clip", speaker="someone", split="val", file=filmed / "clip.mp4"))
    return replace(found, file="clip.mp4")


@pytest.fixture(scope="module")
def split(record: ClipRecord) -> TrainingSplit:
    return without_training(lambda: [record])


def evaluation_of(models: list[Model], record: ClipRecord, split: TrainingSplit) -> Evaluation:
    clip = RealClip.of(record, split)
    scores = tuple(ModelScores(m.title, "", m.about, m.seen, (score_clip(m, clip, split, 0),)) for m in models)
    real = ModelScores(REAL, "", "", frozenset(), ())
    return Evaluation(split="val", models=scores, real=real, read_speech=(), resynced=False, skipped=(), about={})


@pytest.mark.timeout(240)
def test_a_video_of_ours_agrees_with_itself(
    record: ClipRecord, split: TrainingSplit, filmed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    weights = tmp_path / "weights"
    weights.mkdir()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # published weights are TorchScript all the same
        traced = torch.jit.trace(Pool(), torch.zeros(2, 3, 8, 8, dtype=torch.uint8))
        torch.jit.save(traced, weights / "inception.pt")
    reader = tmp_path / "read.sh"
    reader.write_text("#!/bin/sh\necho bin blue at x two now\n")
    reader.chmod(0o755)
    monkeypatch.setenv("LIKENESS_LIP_READER", str(reader))
    transcripts = tmp_path / "said.csv"
    transcripts.write_text("clip,text\nclip,Bin blue at F two now\n")

    models = [load_motion_model(name, split) for name in (SHIPPED, "copy")]
    evaluation = evaluation_of(models, record, split)
    pictures = Pictures(filmed, tmp_path / "out", "warp", weights, transcripts, 0)
    made, copied = pictures.add(evaluation, models, lambda: [record]).models
    ours, still = made.clips[0].pictures, copied.clips[0].pictures
    assert ours["video r"] is not None
    assert still["video r"] is not None
    assert ours["video r"] > 0.7 > still["video r"]  # two seconds of drawn syllables on a smile
    assert ours["video lag"] is not None
    assert abs(ours["video lag"]) <= 1
    assert ours["face found"] == 1
    assert ours["ends"] is not None
    assert ours["ends"] < 40
    assert ours["SSIM"] is not None
    assert ours["SSIM"] > 0.75
    assert ours["PSNR"] is not None
    assert ours["PSNR"] > 25
    assert still["video blinks"] == 0
    assert "LPIPS" not in ours
    assert made.of_groups["unseen, free speech"]["WER"] == pytest.approx(1 / 6)
    with np.load(next((tmp_path / "out").rglob("clip.npz"))) as features:
        assert features["made"].shape == features["real"].shape == (50, 3)
    apart = [scores.of_groups["unseen, free speech"]["FID"] for scores in (made, copied)]
    assert all(value is not None and 0 < value < 100 for value in apart)  # mean colours of much the same pictures
    assert apart[0] != apart[1]
    # What is there is not rendered again.
    videos = sorted((tmp_path / "out").rglob("*.mp4"))
    times = [video.stat().st_mtime_ns for video in videos]
    again = pictures.add(evaluation, models, lambda: [record])
    assert again.models[0].clips[0].pictures == ours
    assert [video.stat().st_mtime_ns for video in videos] == times


def test_the_landmark_drawing_can_be_judged_too(
    record: ClipRecord, split: TrainingSplit, filmed: Path, tmp_path: Path
) -> None:
    models = [load_motion_model("copy", split)]
    pictures = Pictures(filmed, tmp_path, "landmarks", None, None, 0)
    (drawn,) = pictures.add(evaluation_of(models, record, split), models, lambda: [record]).models
    assert drawn.clips[0].pictures["SSIM"] is not None
    assert drawn.clips[0].pictures["SSIM"] < 0.6
    assert drawn.of_groups["unseen, free speech"] == {"FID": None, "WER": None}
    json.dumps(drawn.clips[0].pictures, allow_nan=False)


def test_what_is_missing_is_told_in_a_sentence(
    record: ClipRecord, split: TrainingSplit, filmed: Path, tmp_path: Path
) -> None:
    models = [load_motion_model("copy", split)]
    lost = replace(record, file="lost.mp4")
    pictures = Pictures(filmed, tmp_path, "landmarks", None, None, 0)
    with pytest.raises(LikenessError, match=r"lost\.mp4 is not there: give the folder that was prepared"):
        pictures.add(evaluation_of(models, lost, split), models, lambda: [lost])
    with pytest.raises(LikenessError, match="no renderer called magic"):
        Pictures(filmed, tmp_path, "magic", None, None, 0)
    (tmp_path / "said.csv").write_text("file,words\na,b\n")
    with pytest.raises(LikenessError, match="columns clip and text"):
        read_transcripts(tmp_path / "said.csv")


def test_a_clip_in_whose_first_frame_no_face_is_found_scores_nothing(
    record: ClipRecord, split: TrainingSplit, filmed: Path, tmp_path: Path
) -> None:
    from engine import ffmpeg

    grey = filmed / "grey.mp4"
    source = ["-f", "lavfi", "-i", "color=gray:size=128x128:rate=25:duration=2", "-pix_fmt", "yuv420p", str(grey)]
    with ffmpeg.Child(["-y", "-loglevel", "error", *source]) as child:
        child.finish()
    models = [load_motion_model("copy", split)]
    faceless = replace(record, file="grey.mp4")
    pictures = Pictures(filmed, tmp_path, "landmarks", None, None, 0)
    (scores,) = pictures.add(evaluation_of(models, faceless, split), models, lambda: [faceless]).models
    assert scores.clips[0].pictures == {"face found": 0.0}
    assert np.isfinite(scores.clips[0].frames)
