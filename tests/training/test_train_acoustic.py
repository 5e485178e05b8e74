"""The acoustic model learns to read toy speech, goes on after a stop as if there had been none, and is exported."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from engine import models
from engine.audio import Speech
from engine.errors import LikenessError
from engine.models import load_weights, model_row
from engine.nets.acoustic import BLANK, LETTERS, SYMBOLS
from engine.speech_features import acoustic_listener, scores_UA, text_of
from training import cli
from training.checkpoint import load
from training.config import ConfigError
from training.data.records import SPLITS
from training.data.spoken import Utterance, mel_of, write_spoken
from training.evaluate_speech import SEEN, SYNTHETIC, UNSEEN
from training.export import export
from training.metrics.text import character_error_rate
from training.sounds import noisy
from training.speech_batches import SpeechBatch, SpeechBatches, babble, stacked
from training.train_acoustic import EXPORT, TrainConfig, ctc_loss, read, sample, split, train

SMALL = TrainConfig(
    steps=200,
    batch=8,
    width=24,
    kernel=3,
    dilations=(1, 1, 2),
    ahead=(1, 1, 0),
    dropout=0.0,
    bend=0.0,
    rate=1e-2,
    average=0.9,
    validate_every=50,
    sample_every=0,
    log_every=20,
    threads=1,
    accelerator="cpu",
    precision="32-true",
)
NOTES_HZ = {"a": 400, "b": 900, "e": 1700, "s": 3000, "t": 5000, " ": 0}


def toy_sound(text: str, random: np.random.Generator) -> np.ndarray:
    """Each letter a note of 90 ms, a gap of 30 ms after it; noise behind."""
    parts: list[np.ndarray] = [np.zeros(1600)]
    for letter in text:
        times = np.arange(1440) / 16000
        parts += [np.sin(times * NOTES_HZ[letter] * 2 * np.pi) * 0.2, np.zeros(480)]
    sound = np.concatenate([*parts, np.zeros(1600)])
    return ((sound + random.normal(size=len(sound)) * 0.003) * 32767).astype(np.int16)


def toy(text: str, speaker: str, number: int, sound: bool) -> Utterance:
    samples_N = toy_sound(text, np.random.default_rng(number))
    own = samples_N if sound else None
    return Utterance(text=text, speaker=speaker, file=f"{number}", mel_SM=mel_of(samples_N), samples_N=own)


def words(count: int, seed: int) -> list[str]:
    random = np.random.default_rng(seed)
    letters = list(NOTES_HZ)
    drawn = ["".join(letters[i] for i in random.integers(0, len(letters), random.integers(3, 9))) for _ in range(count)]
    return [" ".join(text.split()) or "a" for text in drawn]


@pytest.fixture(scope="module")
def speech(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `likeness-train speech` would have written, with tones for voices."""
    folder = tmp_path_factory.mktemp("speech")
    rows: list[dict[str, object]] = []
    for seed, name in enumerate(SPLITS):
        for kind, speakers in (
            ("synthetic", ["flite-toy"]),
            ("real", ["grid-s1", "grid-s2" if name == "test" else "x"]),
        ):
            made = [
                toy(text, speakers[i % 2 if len(speakers) > 1 else 0], 100 * seed + i, name != "train")
                for i, text in enumerate(words(40 if name == "train" else 6, seed))
            ]
            write_spoken(folder / f"{name}-{kind}-0000.npz", made)
            for u in made:
                row = {"name": u.file, "speaker": u.speaker, "split": name, "seconds": u.seconds, "rejected": None}
                rows.append(dict[str, object](row))
    (folder / "report.json").write_text(json.dumps({"clips": rows, "rejected": 0}), "utf-8")
    (folder / "dataset.json").write_text(json.dumps({"tracker": ""}), "utf-8")
    return folder


@pytest.fixture(scope="module")
def trained(speech: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("run")
    train(replace(SMALL, data=speech, out=out))
    return out


def test_it_learns_to_read(trained: Path) -> None:
    scores = json.loads(load(trained / "best.pt")["about"])["scores"]
    assert scores["synthetic"] < 0.15
    assert scores["real"] < 0.15
    assert scores["mean"] == pytest.approx((scores["synthetic"] + scores["real"]) / 2)


def test_a_run_that_was_stopped_ends_as_one_that_was_not(speech: Path, tmp_path: Path) -> None:
    config = replace(SMALL, data=speech, steps=12, validate_every=6, bend=1.0)
    train(replace(config, out=tmp_path / "whole"))
    train(replace(config, out=tmp_path / "parts", minutes=1e-9))
    for _ in range(14):
        train(replace(config, out=tmp_path / "parts", minutes=1e-9))
    one, other = (load(tmp_path / name / "last.pt")["parts"]["net"] for name in ("whole", "parts"))
    assert all(torch.equal(one[name], other[name]) for name in one)


def test_the_studio_reads_what_was_trained(
    trained: Path, speech: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    export(trained / "best.pt", "acoustic-v1", tmp_path / "models", data=speech)
    monkeypatch.setattr(models, "asset", tmp_path.joinpath)
    monkeypatch.setattr(models, "assets_folder", lambda: tmp_path)
    assert model_row("acoustic-v1").config["dilations"] == [1, 1, 2]
    assert "mean_M" in load_weights("acoustic-v1")
    samples_N = toy_sound("beast at", np.random.default_rng(9)).astype(np.float32) / 32767
    assert character_error_rate([(text_of(scores_UA(Speech(samples_N), acoustic_listener())), "beast at")]) < 0.3
    card = (tmp_path / "models" / "acoustic-v1.md").read_text("utf-8")
    assert "likeness-train speech --clips VIDEOS --out DATA" in card
    assert "Landmarks are" not in card


def test_evaluation_tells_voices_apart(trained: Path, speech: Path, tmp_path: Path) -> None:
    words_ = ["evaluate-speech", str(speech), "--split", "test", "--model", f"toy={trained / 'best.pt'}"]
    assert cli.main([*words_, "--noise", "30,-10", "--out", str(tmp_path)]) == 0
    (model,) = json.loads((tmp_path / "test.json").read_text("utf-8"))["models"]
    assert {name: group["clips"] for name, group in model["groups"].items()} == {SYNTHETIC: 6, SEEN: 3, UNSEEN: 3}
    means = model["groups"][SYNTHETIC]["means"]
    assert means["CER"]["mean"] < 0.2 < means["CER, -10 dB"]["mean"]
    text = (tmp_path / "test.md").read_text("utf-8")
    assert "| toy | 3 | 1 |" in text
    export(trained / "best.pt", "acoustic-v1", tmp_path / "models", data=speech, evaluations=[tmp_path / "test.json"])
    row = json.loads((tmp_path / "models" / "manifest.json").read_text("utf-8"))["models"][0]
    assert row["metrics"]["test"][UNSEEN]["CER"] == pytest.approx(
        model["groups"][UNSEEN]["means"]["CER"]["mean"], abs=1e-4
    )


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        (["--model", "nobody"], "There is no acoustic model nobody"),
        (["--model", "audio2keypoint-v2"], "is no acoustic model of this version"),
        (["--model", "nobody", "--noise", "loud"], "--noise takes decibels with commas between them"),
    ],
)
def test_wrong_words_are_one_sentence(
    more: list[str], sentence: str, speech: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["evaluate-speech", str(speech), *more]) != 0
    told = capsys.readouterr().err
    assert sentence in told
    assert told.count("\n") == 1


def test_noise_is_as_loud_as_it_says_and_the_same_every_time() -> None:
    samples_N = toy_sound("beat", np.random.default_rng(0)).astype(np.float32) / 32767
    noise_N = noisy(samples_N, 10) - samples_N
    ratio = np.mean(samples_N**2) / np.mean(noise_N**2)
    assert 10 * math.log10(ratio) == pytest.approx(10, abs=0.1)
    assert np.array_equal(noisy(samples_N, 10), noisy(samples_N, 10))


def test_batches_are_made_of_seed_and_step_alone(speech: Path) -> None:
    batches, _ = split(replace(SMALL, data=speech, bend=1.0))
    one, again, other = batches.draw(0, 3), batches.draw(0, 3), batches.draw(0, 4)
    assert all(torch.equal(a, b) for a, b in zip(one, again, strict=True))
    assert one.mel_BSM.shape != other.mel_BSM.shape or not torch.equal(one.mel_BSM, other.mel_BSM)
    assert one.mel_BSM.shape[1] % 4 == 0
    assert int(one.steps_B.max()) <= one.mel_BSM.shape[1]
    assert len(one.letters_L) == int(one.lengths_B.sum())


def test_the_share_of_real_speech_is_kept() -> None:
    one, other = toy("abba", "flite-toy", 0, sound=False), toy("abba abba", "grid-s1", 1, sound=False)
    batches = SpeechBatches([one], [other], 16, 0.25, 0.0)
    real = np.mean([(batches.draw(0, step).lengths_B == 9).float().mean().item() for step in range(60)])
    assert real == pytest.approx(0.25, abs=0.05)
    assert SpeechBatches([], [other], 4, 0.25, 0.0).draw(0, 0).lengths_B.tolist() == [9] * 4
    assert SpeechBatches([one], [], 4, 0.25, 0.0).draw(0, 0).lengths_B.tolist() == [4] * 4


def test_babble_is_quieter_than_the_voice() -> None:
    mel = torch.stack([torch.full((40, 64), -3.0), torch.full((40, 64), -5.0)])
    mixed = babble(mel, 1.0, torch.Generator().manual_seed(0)) - mel
    assert (mixed > 0).all()
    assert mixed.max() < math.log(1 + 10**-0.4) + 1e-4


def test_speakers_can_be_held_out(speech: Path) -> None:
    batches, watched = split(replace(SMALL, data=speech, hold_out="x"))
    assert batches.speakers == ["flite-toy", "grid-s1"]
    assert sum(one.speaker == "x" for one in watched["real"]) == 3 + 20


def test_the_loss_is_that_of_the_text() -> None:
    utterance = toy("ab", "flite-toy", 0, sound=False)
    batch: SpeechBatch = stacked([utterance])
    right = [LETTERS.index("a")] * 4 + [BLANK] * 4 + [LETTERS.index("b")] * 4
    scores = torch.full((1, batch.mel_BSM.shape[1] // 2, SYMBOLS), -20.0)
    for step in range(scores.shape[1]):
        scores[0, step, right[step] if step < len(right) else BLANK] = 0.0
    assert float(ctc_loss(scores, batch)) < 0.01
    swapped = scores.clone()
    swapped[:, :, [1, 2]] = scores[:, :, [2, 1]]
    assert float(ctc_loss(swapped, batch)) > 5


def test_a_picture_shows_what_is_heard_and_read(trained: Path, speech: Path) -> None:
    saved = load(trained / "best.pt")
    net = EXPORT.build(saved["state"], json.loads(saved["about"])["net"])
    utterance = toy("beast", "flite-toy", 5, sound=False)
    picture = sample(net, utterance)
    assert picture.shape[0] == 64 * 2 + 2 + SYMBOLS * 6
    assert picture.dtype == np.uint8
    assert read(net, [utterance, utterance]) == read(net, [utterance]) * 2


@pytest.mark.parametrize(
    ("words_", "sentence"),
    [
        (["--dilations", "1,2", "--ahead", "1"], "--dilations and --ahead must have one number for each layer"),
        (["--dilations", "1", "--ahead", "9"], "--ahead 9 is beyond what --kernel 5 reaches"),
        (["--real", "1.5"], "--real must be at most 1"),
        (["--batch", "1"], "--batch: must be at least 2"),
        (["--data", "nowhere"], "nowhere has no speech for train: run `likeness-train speech` first"),
    ],
)
def test_wrong_options_are_one_sentence(
    words_: list[str], sentence: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["train", "acoustic", "--out", str(tmp_path / "run"), *words_]) != 0
    told = capsys.readouterr().err
    assert sentence in told
    assert told.strip().count("\n") == 0


def test_the_config_itself_refuses_what_cannot_be() -> None:
    with pytest.raises((ConfigError, ValueError), match="--dropout and --average below 1"):
        TrainConfig(dropout=1.0)


def test_no_validation_speech_is_one_sentence(tmp_path: Path) -> None:
    write_spoken(tmp_path / "train-synthetic-0000.npz", [toy("ab", "a", 0, sound=False)])
    with pytest.raises(LikenessError, match="has no speech for val"):
        train(replace(SMALL, data=tmp_path, out=tmp_path / "run"))
