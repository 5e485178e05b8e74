"""What was trained is what the studio loads, with a row and a card that say where it comes from."""

from __future__ import annotations

import argparse
import hashlib
import json
import re
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file
from torch import Tensor, nn

from engine import models
from engine.errors import LikenessError, ModelError, OutputError
from engine.models import intact, load_weights, model_row
from engine.motion.audio2keypoint import Audio2KeypointGenerator
from engine.motion.registry import make_generator
from engine.motion.retarget import HEAD_VERTICES
from engine.nets.audio2keypoint import TINY, Audio2Keypoint, from_weights
from training.checkpoint import TrainingError, write
from training.data.report import Report, Row, write_dataset, write_report
from training.export import Export, add_arguments, change_by_halving, export, export_model, main, rounded
from training.model_card import NOTES
from training.report import ClipScores, Evaluation, ModelScores, as_json, markdown
from training.train_audio2keypoint import probe

ABOUT: dict[str, Any] = {
    "model": "audio2keypoint",
    "config": {"steps": 900, "seed": 7, "precision": "32-true"},
    "net": json.loads(json.dumps(asdict(TINY))),
    "step": 600,
    "scores": {"mean": 0.8125, "p1": 0.5},
    "seconds": 754.0,
    "hardware": "Some CPU, 2 cores",
    "command": "likeness-train train audio2keypoint --steps 900 --seed 7",
    "revision": "0123456789ab+",
    "torch": "2.13.0",
}


OFFERED = Export(
    about="The voice in, landmarks out.",
    build=from_weights,
    probe=probe,
    bound=0.02,
    unit="eye distances",
    facts={"In": "a voice", "Out": "landmarks"},
    leave_out=("rig.",),
    config={"rig": 0},
)


@pytest.fixture
def net() -> Audio2Keypoint:
    torch.manual_seed(0)
    return Audio2Keypoint(replace(TINY, rig=6), len(HEAD_VERTICES)).eval()


@pytest.fixture
def checkpoint(net: nn.Module, tmp_path: Path) -> Path:
    file = tmp_path / "best.pt"
    about = {**ABOUT, "net": {**ABOUT["net"], "rig": 6}}
    write(file, {"version": 1, "state": net.state_dict(), "about": json.dumps(about)})
    return file


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """What `likeness-train prepare` writes of six clips, two of them for training, one rejected."""
    folder = tmp_path / "data"
    folder.mkdir()
    people = [("grid-s1", "train"), ("grid-s2", "train"), ("grid-s2", "train"), ("rig", "train"), ("Ann", "train")]
    rows = [Row(f"c{i}", who, split, f"c{i}.mp4", 900, 36.0, None) for i, (who, split) in enumerate(people)]
    rows += [Row("t", "grid-s9", "test", "t.mp4", 75, 3.0, None), Row("r", "grid-s1", "train", "r", 0, 0.0, "no sound")]
    write_report(folder, Report(tuple(rows)))
    write_dataset(folder, Report(tuple(rows)), {"layout": "list", "tracker": "mediapipe"}, [])
    return folder


@pytest.fixture
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An installation's own, empty folder of models, where the engine looks."""
    monkeypatch.setattr(models, "assets_folder", lambda: tmp_path)
    monkeypatch.setattr(models, "asset", tmp_path.joinpath)
    return tmp_path / "models"


def test_the_engine_loads_the_very_weights_that_were_trained_and_rounded(
    net: Audio2Keypoint, checkpoint: Path, data: Path, shipped: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    export(checkpoint, "tiny-v3", shipped, data=data, model=OFFERED)

    row, loaded = model_row("tiny-v3"), load_weights("tiny-v3")
    assert intact(row)
    expected = {name: value for name, value in rounded(net.state_dict()).items() if name in loaded}
    assert loaded.keys() == {
        name for name in net.state_dict() if not name.startswith("rig.") and not name.endswith("num_batches_tracked")
    }
    assert all(value.dtype == torch.float16 and torch.equal(value, expected[name]) for name, value in loaded.items())

    # The studio's own way in, whichever name it asks for today.
    monkeypatch.setattr(models, "load_weights", lambda _: load_weights("tiny-v3"))
    monkeypatch.setattr(models, "model_row", lambda _: model_row("tiny-v3"))
    generator = make_generator("audio2keypoint")
    assert isinstance(generator, Audio2KeypointGenerator)
    trained = from_weights({n: v for n, v in net.state_dict().items() if n in loaded}, row.config)
    for name, value in trained.state_dict().items():
        whole = value.half().float() if value.is_floating_point() else value
        assert torch.equal(generator.net.state_dict()[name], whole), name
    trained.load_state_dict(
        {n: v.half().float() if v.is_floating_point() else v for n, v in trained.state_dict().items()}
    )
    with torch.inference_mode():
        for one, two in zip(_all(trained(*probe(row.config))), _all(generator.net(*probe(row.config))), strict=True):
            assert torch.equal(one, two)


def evaluated(content: bytes, table: Path) -> None:
    """Writes what `likeness-train evaluate` writes of a model file with this content: two clips."""
    clips = [
        ClipScores(name="a", speaker="grid-s1", frames=75, scores={"lip r": 0.123456, "L1": 2.0, "lag": None}),
        ClipScores(name="b", speaker="Bob", frames=75, scores={"lip r": 0.5, "L1": 4.0}),
    ]
    digest = hashlib.sha256(content).hexdigest()
    scored = [
        ModelScores("copy", "0", "baseline", frozenset({"grid-s1"}), tuple(clips)),
        ModelScores("best", digest, "audio2keypoint", frozenset({"grid-s1"}), tuple(clips)),
    ]
    evaluation = Evaluation(
        split="test",
        models=tuple(scored),
        real=scored[0],
        read_speech=("grid-*",),
        resynced=False,
        skipped=(),
        about={},
    )
    table.write_text(json.dumps(as_json(evaluation)))
    table.with_suffix(".md").write_text(markdown(evaluation, [Path("lips.png")]))


def _all(made: Any) -> list[Tensor]:
    return [part for part in made if isinstance(part, Tensor)]


def test_the_row_and_the_card_say_what_it_is(checkpoint: Path, data: Path, tmp_path: Path) -> None:
    notes = tmp_path / "notes.md"
    notes.write_text("## Limits\n\nIt knows no emotion.\n")
    table, out = tmp_path / "test.json", tmp_path / "out"
    evaluated(checkpoint.read_bytes(), table)
    weights = export(checkpoint, "tiny-v3", out, data=data, model=OFFERED, evaluations=[table], notes=[notes])

    (row,) = json.loads((out / "manifest.json").read_text())["models"]
    assert row["command"] == ABOUT["command"]
    assert row["config"]["rig"] == 0
    assert row["metrics"] == {
        "speakers": ["Ann", "grid-s1", "grid-s2", "rig"],
        "test": {
            "seen, sentences": {"clips": 1, "lip r": 0.1235, "L1": 2.0},
            "unseen, free speech": {"clips": 1, "lip r": 0.5, "L1": 4.0},
        },
    }
    assert row["card"] == "tiny-v3.md"
    assert row["size"] == weights.size == (out / row["file"]).stat().st_size
    assert "CC-BY 4.0; FACEGOOD Audio2Face" in row["training_data"]
    assert "other clips, not stated" in row["training_data"]

    card = (out / "tiny-v3.md").read_text()
    assert card.startswith("# tiny-v3\n\nThe voice in, landmarks out.\n")
    for part in (
        "| In | a voice |",
        "float16, so rounded, an output changes by up to",
        "eye distances on a probe (allowed: 0.02)",
    ):
        assert part in card
    assert re.search(r"\| GRID .* \| 2 \| 3 \| 0\.03 \| CC-BY 4\.0 \|", card)
    assert re.search(r"\| other clips \| 1 \| 1 \| 0\.01 \| not stated \|", card)
    assert "left out: 1." in card
    assert ABOUT["command"] in card
    for name, value in {
        "Steps": "600 of 900 (the best validation)",
        "Seed": "7",
        "Time until then": "13 min",
        "Hardware": "Some CPU, 2 cores",
        "Code": "0123456789ab+; files were changed since",
        "Validation": "mean 0.812, p1 0.500",
    }.items():
        assert f"| {name} | {value} |" in card
    reached = card.partition("\n## What it reaches\n")[2]
    assert "### Evaluation on the test split\n" in reached
    assert re.search(r"\| unseen, free speech \| best \| 1 \|.*0\.50", reached)
    assert "![" not in card
    assert card.endswith(f"{NOTES}\n\n## Limits\n\nIt knows no emotion.\n")
    assert not list(out.glob("*.part"))

    # Written again without notes, the card keeps them; another model's row stays.
    export(checkpoint, "other-v1", out, data=data, model=OFFERED)
    export(checkpoint, "tiny-v3", out, data=data, model=OFFERED)
    assert (out / "tiny-v3.md").read_text().endswith(f"{NOTES}\n\n## Limits\n\nIt knows no emotion.\n")
    assert [row["name"] for row in json.loads((out / "manifest.json").read_text())["models"]] == ["other-v1", "tiny-v3"]


def test_a_dataset_names_its_own_sources(checkpoint: Path, data: Path, tmp_path: Path) -> None:
    own = [{"speakers": "Ann|Bob", "name": "Our studio", "licence": "CC0"}]
    (data / "sources.json").write_text(json.dumps(own))
    export(checkpoint, "tiny-v3", tmp_path / "out", data=data, model=OFFERED)
    assert "| Our studio | 1 | 1 | 0.01 | CC0 |" in (tmp_path / "out" / "tiny-v3.md").read_text()


def test_numbers_are_halved_only_where_nothing_is_lost(
    net: Audio2Keypoint, checkpoint: Path, data: Path, tmp_path: Path
) -> None:
    strict = replace(OFFERED, bound=1e-9)
    weights = export(checkpoint, "tiny-v3", tmp_path / "out", data=data, model=strict)
    assert weights.kind == "float32"
    for name, value in load_file(tmp_path / "out" / "tiny-v3.safetensors").items():
        assert torch.equal(value, net.state_dict()[name])
    assert "float32, for in float16, an output changes by up to" in (tmp_path / "out" / "tiny-v3.md").read_text()


class Times(nn.Module):
    """x times a weight."""

    def __init__(self, weight: Tensor) -> None:
        super().__init__()
        self.weight = weight

    def forward(self, x: Tensor) -> Tensor:
        return x * self.weight.float()


@pytest.mark.parametrize(("weight", "change"), [(1.0, 0.0), (2049.0, 10.0), (1e6, float("inf"))])
def test_what_halving_changes_is_measured_at_the_output(weight: float, change: float) -> None:
    times = replace(
        OFFERED, build=lambda weights, _: Times(weights["weight"]), probe=lambda _: (torch.tensor([10.0, 5.0]),)
    )
    assert change_by_halving(times, {"weight": torch.tensor(weight)}, {}) == change


def test_weights_the_engine_cannot_use_are_refused(checkpoint: Path, data: Path, tmp_path: Path) -> None:
    wrong = replace(OFFERED, leave_out=("rig.", "keypoints", "decoder"))
    with pytest.raises(ModelError, match="does not fit these weights"):
        export(checkpoint, "tiny-v3", tmp_path / "out", data=data, model=wrong)
    assert not (tmp_path / "out").exists()


def test_what_is_of_no_use_is_one_sentence(checkpoint: Path, data: Path, tmp_path: Path) -> None:
    def refused(error: type[LikenessError], told: str, **more: Any) -> None:
        given: dict[str, Any] = {"checkpoint": checkpoint, "name": "a-v1", "out": tmp_path / "out", "data": data}
        given |= {"model": OFFERED} | more
        with pytest.raises(error, match=told):
            export(**given)
        assert not (tmp_path / "out").exists()

    refused(TrainingError, "A model's name is small letters", name="../A")
    refused(TrainingError, "There is no checkpoint", checkpoint=tmp_path / "none.pt")
    refused(TrainingError, "name it with --data", data=tmp_path)
    refused(TrainingError, "not what `likeness-train evaluate` writes", evaluations=[checkpoint])
    evaluated(b"another model", tmp_path / "test.json")
    refused(TrainingError, "evaluate it with --model CHECKPOINT", evaluations=[tmp_path / "test.json"])
    refused(TrainingError, "The notes cannot be read", notes=[tmp_path / "none.md"])
    strange = tmp_path / "strange.pt"
    write(strange, {"version": 1, "state": {}, "about": json.dumps({**ABOUT, "model": "portraits"})})
    refused(TrainingError, "called portraits, which this version does not know", checkpoint=strange, model=None)
    write(strange, {"version": 1, "parts": {}})
    refused(TrainingError, r"is no best\.pt", checkpoint=strange)
    write(strange, {"version": 2})
    refused(TrainingError, "is no checkpoint of this version", checkpoint=strange)


def test_a_folder_that_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "models").write_text("a file")
    with pytest.raises(OutputError, match="cannot be written"):
        export_model({"w": torch.ones(2)}, tmp_path / "models" / "a.safetensors", {"licence": "MIT"})
    (tmp_path / "manifest.json").write_text("{")
    with pytest.raises(OutputError, match="is damaged: mend or delete it"):
        export_model({"w": torch.ones(2)}, tmp_path / "a.safetensors", {"licence": "MIT"})
    assert not (tmp_path / "a.safetensors").exists()


def test_the_command(
    checkpoint: Path, data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("training.export._offered", lambda _: OFFERED)
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    words = [str(checkpoint), "--name", "tiny-v3", "--out", str(tmp_path / "out"), "--data", str(data)]
    main(parser.parse_args(words))
    told = capsys.readouterr().out
    assert "tiny-v3.safetensors" in told
    assert "float16" in told
    assert "tiny-v3.md: its model card" in told
