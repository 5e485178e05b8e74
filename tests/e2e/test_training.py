"""From a folder of videos to weights that the studio loads, by the command line alone, as a stranger would do it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from engine import ffmpeg, models
from engine.assets import asset
from engine.audio import load_speech
from engine.faces.detect import find_face
from engine.faces.picture import load_picture
from engine.motion import registry
from engine.motion.registry import make_generator
from engine.order import Order
from engine.pipeline import make_video
from training.data.shards import read_records

ROOT = Path(__file__).parents[2]
DEMO = Path(str(asset("demo")))
MIRRORED, CROPPED = "hflip", "crop=iw*0.85:ih*0.85,scale=iw/0.85:-2"
GOOD = {
    "cleo/first.mp4": ("0", "1.8", "null", "anull"),
    "cleo/closer.mp4": ("1.8", "1.8", CROPPED, "anull"),
    "dora/mirrored.mp4": ("3.4", "1.8", MIRRORED, "anull"),
    "dora/slower.mp4": ("4.2", "1.5", f"{MIRRORED},setpts=PTS*1.2", "atempo=1/1.2"),
    "nina/other.mkv": ("5.2", "1.8", f"{CROPPED},hue=b=1", "volume=0.5"),
    "ada/last.mp4": ("2.6", "1.8", f"{MIRRORED},{CROPPED}", "anull"),
}
"""Begin, length, and what is done to pictures and sound; by name cleo and dora train, nina validates and ada tests."""
BAD = {
    "corrupted.mp4": "no video",
    "torn.mp4": "damaged",
    "silent.mp4": "silent",
    "faceless.mp4": "face",
    "slow.mp4": "4 frames a second",
    "upright.mp4": "portrait",
    "empty.mp4": "0 bytes",
}


@contextmanager
def timed(what: str) -> Generator[None]:
    """Prints how long a part took; pytest shows it with -s, and where the test fails."""
    begin = time.monotonic()
    yield
    print(f"{what}: {time.monotonic() - begin:.1f} s")


def cook(source: Path, out: Path, *arguments: str, before: tuple[str, ...] = ()) -> None:
    """`source` through ffmpeg; `before` are arguments for reading it."""
    out.parent.mkdir(parents=True, exist_ok=True)
    words = ["-v", "error", "-y", *before, "-i", ffmpeg.file_url(source), *arguments, ffmpeg.file_url(out)]
    with ffmpeg.Child(words) as child:
        child.finish()


@pytest.fixture(scope="module")
def videos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """People's folders with clips of the demo portrait, which the studio itself makes speak, and what is of no use."""
    folder = tmp_path_factory.mktemp("videos")
    talking = tmp_path_factory.mktemp("talking") / "talking.mp4"
    threads = torch.get_num_threads()
    with timed("making the talking video"):
        order = Order(portrait=DEMO / "portrait.jpg", voice=DEMO / "voice.flac", out=talking, size=256, end_s=7.0)
        make_video(order, lambda _: None)
        torch.set_num_threads(threads)
    fast = ("-c:v", "libx264", "-preset", "ultrafast")
    with timed("cutting it into clips"):
        for name, (begin, length, picture, sound) in GOOD.items():
            cook(talking, folder / name, "-vf", picture, "-af", sound, *fast, before=("-ss", begin, "-t", length))
        cook(talking, folder / "silent.mp4", "-t", "1.2", "-af", "volume=0", *fast)
        cook(talking, folder / "faceless.mp4", "-t", "1.2", "-vf", "boxblur=60", *fast)
        cook(talking, folder / "slow.mp4", "-t", "2", "-r", "4", *fast)
        cook(talking, folder / "upright.mp4", "-t", "1.2", "-vf", "pad=iw:2*ih", *fast)
        (folder / "corrupted.mp4").write_bytes(np.random.default_rng(0).bytes(40000))
        cook(talking, folder / "torn.mp4", "-t", "2", "-movflags", "+faststart", *fast)
        torn = (folder / "torn.mp4").read_bytes()
        (folder / "torn.mp4").write_bytes(torn[: len(torn) * 2 // 3])
        (folder / "empty.mp4").touch()
    return folder


@pytest.fixture(scope="module")
def likeness_train(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., str]:
    """The command as a user of a checkout types it, in an empty folder: it must succeed; returns what it prints."""
    folder = tmp_path_factory.mktemp("work")

    def run(*arguments: str | Path) -> str:
        words = [sys.executable, "-m", "training.cli", *map(str, arguments)]
        environment = os.environ | {"PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}
        with timed(f"likeness-train {arguments[0]}"):
            told = subprocess.run(words, cwd=folder, env=environment, capture_output=True, text=True, check=False)
        assert told.returncode == 0, told.stderr
        assert "Traceback" not in told.stderr
        return told.stdout

    return run


@pytest.fixture(scope="module")
def dataset(videos: Path, likeness_train: Callable[..., str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("prepared") / "dataset"
    printed = likeness_train("prepare", videos, "--out", out, "--workers", "2")
    assert f"{len(GOOD)} clips accepted, {len(BAD)} rejected" in printed
    for name, reason in BAD.items():
        (line,) = (line for line in printed.splitlines() if f"rejected {name}: " in line)
        assert reason in line
    return out


@pytest.fixture(scope="module")
def checkpoint(dataset: Path, likeness_train: Callable[..., str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("trained") / "tiny"
    small = ("--width", "16", "--depth", "2", "--batch", "4", "--frames", "32", "--precision", "32-true")
    often = (
        "--steps",
        "20",
        "--validate-every",
        "10",
        "--discriminate-from",
        "5",
        "--accelerator",
        "cpu",
        "--threads",
        "1",
    )
    likeness_train("train", "audio2keypoint", "--data", dataset, "--out", out, *small, *often)
    return out / "best.pt"


@pytest.fixture(scope="module")
def evaluation(
    dataset: Path, checkpoint: Path, likeness_train: Callable[..., str], tmp_path_factory: pytest.TempPathFactory
) -> Path:
    out = tmp_path_factory.mktemp("evaluated")
    chosen = ("--model", f"tiny={checkpoint}", "--model", "copy", "--model", "mean-motion")
    printed = likeness_train("evaluate", dataset, "--split", "test", *chosen, "--out", out)
    assert all(name in printed for name in ("tiny", "copy", "mean-motion"))
    return out / "test.json"


def report_of(dataset: Path) -> dict[str, Any]:
    """By file, what became of each video."""
    return {row["file"]: row for row in json.loads((dataset / "report.json").read_text("utf-8"))["clips"]}


def test_every_video_is_accepted_or_skipped_by_name_with_its_reason(dataset: Path) -> None:
    rows = report_of(dataset)
    assert set(rows) == {*GOOD, *BAD}
    table = (dataset / "report.txt").read_text("utf-8")
    for name, reason in BAD.items():
        assert reason in rows[name]["rejected"], name
        assert rows[name]["rejected"] in next(line for line in table.splitlines() if line.startswith(name))
    for name, (_, length, picture, _) in GOOD.items():
        assert rows[name]["rejected"] is None, name
        slower = 1.2 if "setpts" in picture else 1.0
        assert rows[name]["seconds"] == pytest.approx(float(length) * slower, abs=0.15)


def test_nobody_is_in_two_splits(dataset: Path) -> None:
    splits = json.loads((dataset / "dataset.json").read_text("utf-8"))["splits"]
    speakers = {split: about["speakers"] for split, about in splits.items()}
    assert speakers == {"train": ["cleo", "dora"], "val": ["nina"], "test": ["ada"]}
    records = {record.file: record for record in read_records(dataset)}
    assert set(records) == set(GOOD)
    assert all(np.isfinite(record.mesh_TVD).all() for record in records.values())


def test_training_says_what_it_was(checkpoint: Path) -> None:
    saved = torch.load(checkpoint, weights_only=True)
    about = json.loads(saved["about"])
    assert about["model"] == "audio2keypoint"
    assert about["step"] in (10, 20)
    assert about["speakers"] == ["cleo", "dora"]
    assert set(about["scores"]) == {"nina", "mean"}
    assert "--steps 20" in about["command"]
    assert list(checkpoint.parent.glob("events.out.tfevents.*"))


def test_the_evaluation_has_every_model_and_clip(evaluation: Path) -> None:
    told = json.loads(evaluation.read_text("utf-8"))
    assert [model["title"] for model in told["models"]] == ["tiny", "copy", "mean-motion"]
    table = evaluation.with_suffix(".md").read_text("utf-8")
    assert "unseen" in table
    for model in told["models"]:
        (group,) = model["groups"].values()
        assert group["clips"] == 1
        assert group["means"]["L1"]["mean"] > 0


def test_what_was_exported_moves_a_face(
    dataset: Path,
    checkpoint: Path,
    evaluation: Path,
    likeness_train: Callable[..., str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    out = tmp_path / "models"
    options = ("--name", "tiny-v1", "--out", out, "--data", dataset, "--evaluation", evaluation)
    printed = likeness_train("export", checkpoint, *options)
    assert "tiny-v1.safetensors" in printed
    card = (out / "tiny-v1.md").read_text("utf-8")
    assert "--steps 20" in card
    assert "left out: 7." in card
    assert "Evaluation on the test split" in card

    monkeypatch.setattr(models, "assets_folder", lambda: tmp_path)
    monkeypatch.setattr(models, "asset", tmp_path.joinpath)
    monkeypatch.setitem(registry.WEIGHTS, "audio2keypoint", "tiny-v1")
    speech = load_speech(DEMO / "voice.flac")
    face = find_face(load_picture(DEMO / "portrait.jpg"))
    made = make_generator().generate(speech, face, 0).landmarks_TPD
    assert made.shape == (speech.frames, 68, 2)
    assert np.isfinite(made).all()
    assert np.abs(made[0] - face.landmarks_PD)[17:48].max() < 0.001 * face.eye_distance  # her smile it closes
    assert np.abs(made - made[0]).max() > 0.01 * face.eye_distance
