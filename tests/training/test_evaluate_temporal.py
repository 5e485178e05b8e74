"""The temporal GAN's table: real frames win, people are not mixed, the card takes what was written."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from dataclasses import asdict, replace
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from engine.audio import FRAME
from engine.faces.canonical_face import canonical_picture, laid, to_canonical
from engine.faces.detect import find_face
from engine.nets.temporal_gan import TINY, TemporalGan
from training import cli, evaluate_temporal
from training.checkpoint import write
from training.config import as_json
from training.data.records import ClipRecord
from training.evaluate_temporal import COLUMNS, COPY, compare, load_model, track
from training.export import export
from training.net_report import Scored, grouped
from training.temporal_batches import FaceClip
from training.temporal_data import Faces
from training.train_temporal_gan import TrainConfig

FRAMES = 14


@pytest.fixture(scope="module")
def face(portrait: Path) -> tuple[np.ndarray, np.ndarray]:
    """The canonical face of a photo, and its landmarks there."""
    picture = np.array(Image.open(portrait).convert("RGB"))
    landmarks = find_face(picture).landmarks_PD
    place = to_canonical(landmarks)
    return canonical_picture(picture, place), laid(landmarks, place)


@pytest.fixture(scope="module")
def clip(face: tuple[np.ndarray, np.ndarray]) -> FaceClip:
    """A face that grows lighter while it speaks, in its second half."""
    frames = np.stack([(face[0] * (0.8 + 0.01 * t)).astype(np.uint8) for t in range(FRAMES)])
    sound = np.random.default_rng(0).normal(size=FRAMES * FRAME) * np.repeat(np.arange(FRAMES) > 6, FRAME)
    points = np.repeat(face[1][None], FRAMES, 0)
    return FaceClip("clip", "a", "val", 0.1, frames, (sound * 3000).astype(np.int16), points)


def checkpoint(file: Path, speakers: list[str], **sizes: bool) -> Path:
    torch.manual_seed(0)
    config = replace(TINY, **sizes)
    about = {
        "model": "temporal_gan", "config": as_json(TrainConfig()), "net": asdict(config), "step": 1, "scores": {},
        "seconds": 1.0, "hardware": "", "command": "", "revision": "", "torch": "", "speakers": speakers,
    }  # fmt: skip
    write(file, {"version": 1, "state": TemporalGan(config).state_dict(), "about": json.dumps(about)})
    return file


def test_the_tracker_finds_canonical_faces(face: tuple[np.ndarray, np.ndarray]) -> None:
    points = track(np.stack([face[0]] * 3))
    assert points.shape == (3, 68, 2)
    assert np.abs(points[-1] - face[1]).mean() < 1.5
    assert np.isnan(track(np.zeros((2, *face[0].shape), np.uint8))).all()


def test_real_frames_are_best_and_the_still_does_not_move(clip: FaceClip) -> None:
    real = compare(np.asarray(clip.frames), clip)
    still = compare(np.repeat(clip.frames[:1], FRAMES, 0), clip)
    assert list(real) == [column.name for column in COLUMNS]
    assert real["PSNR"] == 100 > still["PSNR"]
    assert real["SSIM"] > still["SSIM"]
    assert real["unrest"] > 0.5
    assert still["unrest"] == 0
    assert real["face found"] == 1
    assert math.isnan(real["ACD"])


def test_people_count_alike_and_those_trained_with_apart() -> None:
    scores = [("a", 1.0), ("a", 3.0), ("b", 5.0), ("b", 5.0), ("b", 5.0), ("c", 7.0)]
    rows = [(speaker, {"m": {"PSNR": value, "SSIM": math.nan}}) for speaker, value in scores]
    found = json.loads(json.dumps(grouped(Scored("m", {"a"}), rows)))
    assert found["seen"] == {"clips": 2, "people": 1, "means": {"PSNR": {"mean": 2.0}, "SSIM": {"mean": None}}}
    assert found["unseen"]["means"]["PSNR"]["mean"] == 6.0
    assert (found["unseen"]["clips"], found["unseen"]["people"]) == (4, 2)


def test_the_command_writes_what_the_card_takes(
    clip: FaceClip, tmp_path: Path, dataset: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def read(folder: Path, splits: list[str], speakers: object) -> Iterator[ClipRecord]:
        for speaker in ("a", "a", "b"):
            yield ClipRecord(
                name=f"{speaker}1", speaker=speaker, split=splits[0], file="", size=(96, 128), samples_N=clip.sound,
                landmarks_TPD=clip.points, mesh_TVD=np.zeros((0, 478, 3)), confidence_T=np.ones(FRAMES),
                rig_TR=np.zeros((0, 0)),
            )  # fmt: skip

    monkeypatch.setattr(evaluate_temporal, "read_records", read)
    monkeypatch.setattr(
        evaluate_temporal,
        "cut_clip",
        lambda *_: Faces(np.asarray(clip.frames), np.asarray(clip.sound), np.asarray(clip.points)),
    )
    best = checkpoint(tmp_path / "best.pt", ["a"])
    static = checkpoint(tmp_path / "static.pt", ["a"], recurrent=False)
    words = ["evaluate-temporal", "data", "--videos", "videos", "--split", "test", "--most", "1"]
    words += ["--model", f"gan={best}", "--model", str(static), "--out", str(tmp_path / "out")]
    assert cli.main(words) == 0
    written = json.loads((tmp_path / "out" / "test.json").read_text("utf-8"))
    assert [model["title"] for model in written["models"]] == ["gan", "static baseline", COPY, "real"]
    assert written["models"][0]["groups"]["seen"]["clips"] == written["models"][0]["groups"]["unseen"]["clips"] == 1
    assert len(written["clips"]) == 2
    assert "| real | 1 | 1 | 100.00 |" in capsys.readouterr().out
    evaluation = tmp_path / "out" / "test.json"
    export(best, "temporal_gan-v1", tmp_path / "models", data=dataset, evaluations=[evaluation])
    card = (tmp_path / "models" / "temporal_gan-v1.md").read_text("utf-8")
    assert "People never seen" in card
    row = json.loads((tmp_path / "models" / "manifest.json").read_text("utf-8"))["models"][0]
    assert row["metrics"]["test"]["unseen"].keys() >= {"PSNR", "SSIM"}


def test_what_cannot_be_evaluated_is_told_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    best = checkpoint(tmp_path / "best.pt", ["a"])
    assert load_model(str(best)).title == "temporal GAN"
    words = ["evaluate-temporal", "data", "--videos", "videos", "--model", str(best)]
    assert cli.main([*words, "--model", str(best)]) == 1
    assert "another by --model TITLE=CHECKPOINT" in capsys.readouterr().err
    monkeypatch.setattr(evaluate_temporal, "read_records", lambda *_: iter(()))
    assert cli.main(words) == 1
    assert "no filmed clips of these speakers in its val split" in capsys.readouterr().err
