"""Numbers of generators whose faults are known, and the whole command on a dataset made here."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from skimage.data import astronaut

from engine.audio import Speech
from engine.document import HeadPose, MotionTrack
from engine.errors import LikenessError, ModelError
from engine.faces.detect import find_face
from engine.faces.geometry import FaceGeometry
from engine.faces.points import MESH_OF_LANDMARK
from engine.faces.pose import rotation
from engine.models import load_weights, manifest
from engine.motion.protocol import GeneratorInfo
from training.baselines import StillHead, TrainingSplit, make_baseline, measure
from training.checkpoint import TrainingError
from training.data.records import ClipRecord
from training.data.shards import write_shard
from training.evaluate import RealClip, add_arguments, main, score_clip, score_real
from training.models import Model, load_motion_model
from training.report import ClipScores

FRAMES = 60
LOWER_LIP = (65, 66, 67)
SHIPPED = next(row for row in manifest() if row.name.startswith("audio2keypoint"))


class Given:
    """A generator that says what it was told to; it knows nothing of the voice."""

    info = GeneratorInfo("given", "Given", "Apache-2.0")

    def __init__(self, landmarks_TPD: np.ndarray) -> None:
        self._landmarks_TPD = landmarks_TPD

    def generate(self, speech: Speech, face: FaceGeometry, seed: int) -> MotionTrack:
        return MotionTrack(self._landmarks_TPD, "given", seed)


@pytest.fixture(scope="module")
def face() -> FaceGeometry:
    return find_face(astronaut())


@pytest.fixture(scope="module")
def make_record(face: FaceGeometry) -> Callable[..., ClipRecord]:
    """A clip of a swaying head whose lips open as loud as it speaks; no face in frames 20 and 21."""

    def make(name: str, speaker: str, split: str = "train", seed: int = 0, still: bool = False) -> ClipRecord:
        random = np.random.default_rng(seed)
        t = np.arange(FRAMES)
        envelope = np.abs(np.sin(np.arange(FRAMES * 640) / 16000 * 6 + seed)) ** 2 * (np.arange(FRAMES * 640) > 5000)
        samples_N = (envelope * random.normal(size=FRAMES * 640) * 4000).astype("<i2")
        opened_T = envelope.reshape(FRAMES, 640).mean(1) * 0.2
        shut = np.asarray(face.mesh_VD, np.float64) * (1 + seed / 20)
        shut[MESH_OF_LANDMARK[list(LOWER_LIP)]] = shut[MESH_OF_LANDMARK[[63, 62, 61]]]  # she smiles
        mesh = np.repeat(shut[None], FRAMES, 0)
        mesh[:, MESH_OF_LANDMARK[list(LOWER_LIP)], 1] += opened_T[:, None] * face.eye_distance
        angles = np.stack([8 * np.sin(t / 9), 4 * np.sin(t / 7), 2 * np.sin(t / 5)], 1) * (not still)
        turns = np.stack([rotation(HeadPose(*three)) for three in angles.tolist()])
        middle = mesh[0].mean(0)
        mesh_TVD = ((mesh - middle) @ np.swapaxes(turns, 1, 2) + middle).astype(np.float32)
        mesh_TVD[20:22] = np.nan
        return ClipRecord(
            name=name,
            speaker=speaker,
            split=split,
            file=f"{name}.mp4",
            size=(512, 512),
            samples_N=samples_N,
            landmarks_TPD=np.ascontiguousarray(mesh_TVD[:, MESH_OF_LANDMARK, :2]),
            mesh_TVD=mesh_TVD,
            confidence_T=np.isfinite(mesh_TVD[:, 0, 0]).astype(np.float32),
            rig_TR=np.zeros((0, 0), np.float32),
        )

    return make


@pytest.fixture(scope="module")
def split(make_record: Callable[..., ClipRecord]) -> TrainingSplit:
    return measure(lambda: [make_record("a", "p0", seed=1), make_record("b", "p1", seed=2)])


@pytest.fixture(scope="module")
def clip(make_record: Callable[..., ClipRecord], split: TrainingSplit) -> RealClip:
    return RealClip.of(make_record("c", "p2", "val", seed=3), split)


@pytest.fixture(scope="module")
def whole(clip: RealClip) -> np.ndarray:
    """The clip's landmarks, the two frames without a face as the one before."""
    landmarks_TPD = clip.record.landmarks_TPD.copy()
    landmarks_TPD[20:22] = landmarks_TPD[19]
    return landmarks_TPD


def scored(landmarks_TPD: np.ndarray, clip: RealClip, split: TrainingSplit, baseline: bool = True) -> ClipScores:
    model = Model("given", Given(landmarks_TPD), "digest", frozenset(), "", baseline)
    return score_clip(model, clip, split, seed=0)


def test_the_truth_is_perfect(clip: RealClip, split: TrainingSplit, whole: np.ndarray) -> None:
    truth, real = scored(whole, clip, split).scores, score_real(clip, split).scores
    none = ("L1", "LMD", "AKD", "mouth distance", "normalised L1", "face L1", "face normalised L1", "lag")
    assert {name: truth[name] for name in none} == pytest.approx(dict.fromkeys(none, 0), abs=1e-6)
    full = ("PCK", "face PCK", "lip r", "best lip r", "gain")
    assert {name: truth[name] for name in full} == pytest.approx(dict.fromkeys(full, 1), abs=1e-6)
    assert (truth["frames"], truth["unseen"]) == (58, 2)
    for name in ("yaw std", "pitch std", "silent opening"):
        assert truth[name] == pytest.approx(real[name], rel=0.1)
    assert real["yaw std"] == pytest.approx(8 / np.sqrt(2), rel=0.15)


def test_the_first_frame_repeated_follows_nothing(clip: RealClip, split: TrainingSplit) -> None:
    copy = Model("copy", make_baseline("copy", split), "d", frozenset(), "baseline", True)
    scores = score_clip(copy, clip, split, 0).scores
    assert (scores["lip r"], scores["gain"], scores["jitter"], scores["blinks"]) == (0, 0, 0, 0)
    real = clip.record.landmarks_TPD
    seen = np.isfinite(real[:, 0, 0])
    from_base = real[seen] - real[seen][:, 27:28]
    unit = np.median(np.linalg.norm(real[seen][:, 36] - real[seen][:, 45], axis=-1))
    assert scores["L1"] == pytest.approx(100 * np.abs(from_base - from_base[0]).mean() / unit, rel=1e-4)
    assert scores["face L1"] is not None
    assert scores["L1"] is not None
    assert scores["face L1"] < 0.3 * scores["L1"]  # only three landmarks move on the face


def test_a_head_held_still_is_wrong_in_the_picture_but_not_on_the_face(
    clip: RealClip, split: TrainingSplit, whole: np.ndarray
) -> None:
    held = StillHead(Given(whole), split)
    scores = score_clip(Model("held", held, "d", frozenset(), ""), clip, split, 0).scores
    assert scores["face L1"] == pytest.approx(0, abs=0.05)
    assert scores["face PCK"] == 1
    assert scores["L1"] is not None
    assert scores["L1"] > 1
    assert scores["yaw std"] == pytest.approx(0, abs=0.01)
    assert scores["lip r"] == pytest.approx(1, abs=0.02)


def test_normalised_l1_counts_standard_deviations(clip: RealClip, split: TrainingSplit, whole: np.ndarray) -> None:
    unit = np.nanmedian(np.linalg.norm(whole[:, 36] - whole[:, 45], axis=-1))
    scores = scored(whole + 2 * unit * split.picture_std_PD, clip, split).scores
    assert scores["normalised L1"] == pytest.approx(2 * 67 / 68, rel=0.01)  # the base point never moves


def test_late_lips_are_late_and_resynced_beside(clip: RealClip, split: TrainingSplit, whole: np.ndarray) -> None:
    late_TPD = np.concatenate([whole[:1], whole[:1], whole[:-2]])
    late = replace(clip, record=replace(clip.record, late_frames=2))
    scores = scored(late_TPD, late, split)
    assert scores.scores["lag"] == 2
    assert scores.scores["lip r"] is not None
    assert scores.scores["lip r"] < 0.9
    assert scores.resynced is not None
    assert scores.resynced["lag"] == 0
    assert scores.resynced["lip r"] == pytest.approx(1, abs=1e-6)
    assert scores.resynced["face L1"] == pytest.approx(0, abs=1e-5)
    early = replace(clip, record=replace(clip.record, late_frames=-2))
    early_TPD = np.concatenate([whole[2:], whole[-1:], whole[-1:]])
    again = scored(early_TPD, early, split)
    assert again.scores["lag"] == -2
    assert again.resynced is not None
    assert again.resynced["lip r"] == pytest.approx(1, abs=1e-6)
    assert scored(late_TPD, clip, split).resynced is None


def test_models_blink_as_the_studio_makes_them(clip: RealClip, split: TrainingSplit, whole: np.ndarray) -> None:
    longer = RealClip(clip.record, clip.portrait, Speech(np.tile(clip.speech.samples_N, 6)), clip.faces_TPD)
    blinking, baseline = (scored(whole, longer, split, baseline=b).scores for b in (False, True))
    assert baseline["blinks"] == 0
    assert blinking["blinks"] is not None
    assert blinking["L1"] == baseline["L1"]  # the track itself leaves the lids as they are


# The whole command


@pytest.fixture(scope="module")
def dataset(tmp_path_factory: pytest.TempPathFactory, make_record: Callable[..., ClipRecord]) -> Path:
    """Two speakers train; one of them, a reader and a stranger are in the validation split."""
    folder = tmp_path_factory.mktemp("dataset")
    train = [make_record(f"t{n}", f"p{n % 2}", seed=n) for n in range(3)]
    val = [make_record(f"v{n}", who, "val", 5 + n) for n, who in enumerate(["p0", "p0", "p0", "s4", "stranger"])]
    write_shard(folder / "train-000000.tar", train)
    write_shard(folder / "val-000000.tar", val)
    return folder


@pytest.fixture
def checkpoint(tmp_path: Path) -> Path:
    """The shipped weights as a training run would leave them; it says whom it has heard."""
    about = {"model": "audio2keypoint", "net": dict(SHIPPED.config), "step": 7, "speakers": ["stranger"]}
    (tmp_path / "run").mkdir()
    file = tmp_path / "run" / "best.pt"
    torch.save({"version": 1, "state": load_weights(SHIPPED.name), "about": json.dumps(about)}, file)
    return file


def evaluate(*words: str) -> None:
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    main(parser.parse_args(words))


def test_models_and_baselines_side_by_side(
    dataset: Path, checkpoint: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    common = [str(dataset), "--split", "val", "--out", str(out), "--most", "2"]
    evaluate(*common, "--model", "copy", "--model", "loudness")
    before = {path: path.stat().st_mtime_ns for path in (out / "cache").iterdir()}
    evaluate(*common, "--model", "copy", "--model", "loudness", "--model", f"mine={checkpoint}", "--resynced")
    after = {path: path.stat().st_mtime_ns for path in (out / "cache").iterdir()}
    assert len(after) == len(before) + 1
    assert {path: after[path] for path in before} == before

    content = json.loads((out / "val.json").read_text("utf-8"))
    assert [model["title"] for model in content["models"]] == ["copy", "loudness", "mine"]
    copy, loudness, mine = content["models"]
    assert copy["groups"].keys() == {"seen, free speech", "unseen, sentences", "unseen, free speech"}
    assert {clip["name"]: clip["group"] for clip in mine["clips"]} == {
        "v0": "unseen, free speech",
        "v2": "unseen, free speech",
        "v3": "unseen, sentences",
        "v4": "seen, free speech",
    }
    means = loudness["groups"]["unseen, sentences"]["means"]
    assert means["lip r"]["mean"] > 0.9 > copy["groups"]["unseen, sentences"]["means"]["lip r"]["mean"]
    assert means["face L1"]["mean"] < copy["groups"]["unseen, sentences"]["means"]["face L1"]["mean"]
    printed = capsys.readouterr().out
    assert "mine" in printed
    assert "FID" in printed.split("## Skipped")[1]
    assert {path.name for path in out.iterdir()} >= {"val.md", "val-groups.png", "val-openings.png", "val-lags.png"}


def test_a_dataset_without_training_clips_is_measured_too(
    dataset: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "only"
    folder.mkdir()
    (folder / "val-000000.tar").write_bytes((dataset / "val-000000.tar").read_bytes())
    evaluate(str(folder), "--out", str(tmp_path / "out"), "--model", "copy", "--most", "1")
    text = capsys.readouterr().out
    assert "normalised" not in text.split("## What the columns mean")[0]
    assert "unseen, free speech" in text
    with pytest.raises(LikenessError, match="loudness needs a dataset with a training split"):
        evaluate(str(folder), "--out", str(tmp_path / "out"), "--model", "loudness")


def test_what_cannot_be_evaluated_is_told_in_a_sentence(dataset: Path, tmp_path: Path, checkpoint: Path) -> None:
    def say(*words: str, kind: type[LikenessError] = LikenessError) -> str:
        with pytest.raises(kind) as told:
            evaluate(str(dataset), "--out", str(tmp_path / "none"), *words)
        assert str(told.value).endswith(".")
        assert "\n" not in str(told.value)
        return str(told.value)

    known = say("--model", "copy", "--model", "audio2face", kind=ModelError)
    assert all(name in known for name in ("audio2face", SHIPPED.name, "copy", "loudness", "checkpoint"))
    assert "makes no motion" in say("--model", "spread-v1", kind=ModelError)
    assert "same title" in say("--model", f"a={checkpoint}", "--model", "a=copy")
    assert "choose others" in say("--speakers", "nobody")
    assert "holds no test clips" in say("--split", "test")
    for content in (b"", b"not a checkpoint"):
        (tmp_path / "broken.pt").write_bytes(content)
        assert "broken.pt" in say("--model", str(tmp_path / "broken.pt"), kind=TrainingError)
    torch.save({"state": {}, "about": "{}"}, tmp_path / "empty.pt")
    assert "does not fit" in say("--model", str(tmp_path / "empty.pt"), kind=ModelError)
    torch.save({"weights": {}}, tmp_path / "other.pt")
    assert "not the best.pt" in say("--model", str(tmp_path / "other.pt"), kind=ModelError)


def test_clips_without_a_mesh_are_refused(make_record: Callable[..., ClipRecord], split: TrainingSplit) -> None:
    flat = replace(make_record("fan", "p"), mesh_TVD=np.zeros((0, 478, 3), np.float32))
    with pytest.raises(LikenessError, match="fan has landmarks but no mesh"):
        RealClip.of(flat, split)


def test_models_say_whom_they_have_heard(split: TrainingSplit, checkpoint: Path) -> None:
    mine = load_motion_model(str(checkpoint), split)
    assert (mine.title, mine.seen, mine.about) == ("run/best", {"stranger"}, "audio2keypoint, 7 steps")
    shipped = load_motion_model(f"{SHIPPED.name}+still-head", split)
    assert shipped.title == f"{SHIPPED.name}+still-head"
    assert not shipped.baseline
    live = load_motion_model(f"theirs={checkpoint}+live3+still-head", split)
    assert (live.title, live.seen) == ("theirs", {"stranger"})
    assert live.generator.info.name == "audio2keypoint+live3+still-head"
    assert live.digest != mine.digest
    with pytest.raises(LikenessError, match="takes whole voices only"):
        load_motion_model("loudness+live1", split)
    assert load_motion_model("loudness", split).seen == {"p0", "p1"}
    titled = load_motion_model("theirs=copy", split)
    assert (titled.title, titled.baseline) == ("theirs", True)
    assert len({model.digest for model in (mine, shipped, titled)}) == 3
