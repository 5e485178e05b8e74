"""The map from landmarks to the mesh: learned from shards, better than no map, on people it has not seen."""

from __future__ import annotations

import argparse
import hashlib
import json
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import load_file

from engine.document import FPS
from engine.errors import LikenessError
from engine.faces.points import MESH_OF_LANDMARK
from engine.render.topology import FACE
from training.data.records import ClipRecord
from training.data.report import Report, Row, write_dataset, write_report
from training.data.shards import read_records, write_shard
from training.fit_spread import add_arguments, errors_px, fit, main

MODES = np.random.default_rng(1).normal(size=(4, 478, 3)) * [1.0, 1.0, 0]
"""How the faces here move: four ways in which all vertices go together."""


def clip(number: int, split: str, speaker: str, frames: int = 40) -> ClipRecord:
    """A head that sways and whose vertices move in the same four ways as everybody's; one frame is lost."""
    random = np.random.default_rng(number)
    head = np.random.default_rng(0).normal(size=(478, 3)) * 60 + 150
    moves = np.einsum("tk,kvd->tvd", random.normal(size=(frames, 4)), MODES)
    mesh = (head + moves + random.normal(size=(frames, 1, 3)) * [5, 5, 0]).astype(np.float32)
    mesh[frames // 2] = np.nan
    return ClipRecord(
        name=f"clip{number}",
        speaker=speaker,
        split=split,
        file=f"clip{number}.mp4",
        size=(300, 300),
        samples_N=np.zeros(640 * frames, np.int16),
        landmarks_TPD=mesh[:, MESH_OF_LANDMARK, :2],
        mesh_TVD=mesh,
        confidence_T=np.ones(frames, np.float32),
        rig_TR=np.zeros((0, 0), np.float32),
    )


@pytest.fixture
def dataset(tmp_path: Path) -> Path:
    people = {"train": [("p0", 0), ("p1", 1), ("p0", 2), ("p1", 3)], "test": [("p0", 8), ("p9", 9)]}
    seals: list[dict[str, Any]] = []
    for split, clips in people.items():
        records = [clip(number, split, speaker) for speaker, number in clips]
        path = tmp_path / f"{split}-000000.tar"
        write_shard(path, records)
        rows = [Row(one.name, one.speaker, split, one.file, one.frames, one.frames / FPS, None) for one in records]
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        sealed = [asdict(row) for row in rows]
        seals.append({"file": path.name, "bytes": path.stat().st_size, "sha256": digest, "clips": sealed})
    report = Report.of(seals)
    write_report(tmp_path, report)
    write_dataset(tmp_path, report, {"layout": "list", "tracker": "mediapipe", "allow_portrait": False}, seals)
    return tmp_path


def test_it_generalises(dataset: Path) -> None:
    spread, known = fit(read_records(dataset, ["train"]), 1.0, np.random.default_rng(0))
    assert spread.shape == (136, FACE * 2)
    assert known == {"p0", "p1"}

    def errors(spread: np.ndarray) -> dict[str, tuple[float, int]]:
        return errors_px(read_records(dataset), spread, known, np.random.default_rng(0))

    without, fitted = errors(np.zeros_like(spread)), errors(spread)
    assert list(fitted) == ["test, seen", "test, unseen", "train"]
    assert [frames for _, frames in fitted.values()] == [39 * 3, 39 * 3, 4 * 39 * 3]
    for split, (error, _) in fitted.items():
        assert error < 0.1 * without[split][0]


def test_weights_and_their_row(dataset: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    out = tmp_path / "models" / "spread-v9.safetensors"
    main(parser.parse_args([str(dataset), "--out", str(out)]))
    assert load_file(out)["spread"].dtype == np.float16
    row = json.loads((out.parent / "manifest.json").read_text("utf-8"))["models"][0]
    assert row["name"] == "spread-v9"
    assert row["card"] == "spread-v9.md"
    assert row["training_data"] == "other clips, not stated"
    assert "vertex error px of 256, test, unseen" in row["metrics"]
    assert "test, unseen: " in capsys.readouterr().out


def test_clips_without_a_mesh(tmp_path: Path) -> None:
    record = clip(0, "train", "p0")
    bare = replace(record, mesh_TVD=record.mesh_TVD[:0])
    write_shard(tmp_path / "train-000000.tar", [bare])
    with pytest.raises(LikenessError, match="No clip for training has a mesh"):
        fit(read_records(tmp_path), 100.0, np.random.default_rng(0))
