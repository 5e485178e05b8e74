"""Shards: exact, whole or not there, and readable with plain webdataset."""

from __future__ import annotations

import gc
import hashlib
import json
import os
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import numpy as np
import pytest
from torch.utils.data import DataLoader
from webdataset.compat import WebDataset

from engine.errors import LikenessError, OutputError
from training.data.records import ClipRecord
from training.data.shards import join_shards, read_records, stream, whole_file, write_json, write_shard


def record(number: int, split: str = "train", speaker: str = "p0", frames: int = 5) -> ClipRecord:
    random = np.random.default_rng(number)
    mesh = random.normal(size=(frames, 478, 3)).astype(np.float32)
    mesh[1] = np.nan
    return ClipRecord(
        name=f"{speaker}.clip {number}",
        speaker=speaker,
        split=split,
        file=f"{speaker}/clip {number}.mp4",
        size=(360, 288),
        samples_N=random.integers(-32768, 32767, 640 * frames).astype(np.int16),
        landmarks_TPD=random.normal(size=(frames, 68, 2)).astype(np.float32),
        mesh_TVD=mesh,
        confidence_T=random.random(frames).astype(np.float32),
        rig_TR=np.zeros((0, 0), np.float32),
        late_frames=[None, -2, 3][number % 3],
    )


def same(a: ClipRecord, b: ClipRecord) -> bool:
    for field, value in vars(a).items():
        other = getattr(b, field)
        if isinstance(value, np.ndarray):
            if value.dtype != other.dtype or value.shape != other.shape or value.tobytes() != other.tobytes():
                return False
        elif value != other:
            return False
    return True


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three training shards with eight clips of two speakers, one of validation."""
    clips = [record(n, speaker=f"p{n % 2}") for n in range(8)]
    for number, some in enumerate((clips[:3], clips[3:6], clips[6:])):
        write_shard(tmp_path / f"train-{number:06d}.tar", some)
    write_shard(tmp_path / "val-000000.tar", [record(20, "val", "p9")])
    return tmp_path


def numbers(records: object) -> list[int]:
    return [int(clip.name.split()[-1]) for clip in records]  # pyright: ignore[reportGeneralTypeIssues]


def test_what_is_read_is_what_was_written(tmp_path: Path) -> None:
    rig = replace(
        record(2),
        landmarks_TPD=np.zeros((0, 68, 2), np.float32),
        mesh_TVD=np.zeros((0, 478, 3), np.float32),
        confidence_T=np.zeros(0, np.float32),
        rig_TR=np.ones((7, 4), np.float32),
    )
    written = [record(0), replace(record(1), name="50%.ж/" + "long" * 40), rig]
    write_shard(tmp_path / "train-000000.tar", written)
    read = list(read_records(tmp_path))
    assert len(read) == 3
    assert all(map(same, written, read))
    with pytest.raises(ValueError, match=r"samples_N of p0\.clip 0 must be int16"):
        write_shard(tmp_path / "val-000000.tar", [replace(record(0), samples_N=np.zeros(9, np.float32))])
    assert [path.name for path in tmp_path.iterdir()] == ["train-000000.tar"]


def test_order_splits_and_speakers(folder: Path) -> None:
    assert numbers(read_records(folder)) == [*range(8), 20]
    assert numbers(read_records(folder, ["val"])) == [20]
    assert numbers(read_records(folder, ["train"], ["p1"])) == [1, 3, 5, 7]


def test_joining_shards_equals_writing_them(folder: Path, tmp_path: Path) -> None:
    parts = [folder / f"train-{number:06d}.tar" for number in range(3)]
    join_shards(tmp_path / "joined.tar", parts)
    write_shard(tmp_path / "written.tar", (record(n, speaker=f"p{n % 2}") for n in range(8)))
    joined, written = ((tmp_path / name).read_bytes() for name in ("joined.tar", "written.tar"))
    assert hashlib.sha256(joined).digest() == hashlib.sha256(written).digest()


@pytest.mark.filterwarnings("ignore:Exception ignored.*train-:pytest.PytestUnraisableExceptionWarning")
def test_plain_webdataset_reads_them(folder: Path) -> None:
    plain: Any = WebDataset(str(folder / "train-{000000..000002}.tar"), shardshuffle=False)
    samples = list(plain.decode())
    assert [sample["json"]["name"] for sample in samples] == [record(n, speaker=f"p{n % 2}").name for n in range(8)]
    assert np.array_equal(samples[4]["mesh.npy"], record(4).mesh_TVD, equal_nan=True)
    assert samples[4]["samples.npy"].dtype == np.int16
    del plain
    gc.collect()  # it leaves its files open, and the warning belongs here


def test_a_stream_is_shuffled_and_repeatable(folder: Path) -> None:
    orders = [numbers(stream(folder, "train", seed=seed)) for seed in (0, 0, 1, 2)]
    assert all(sorted(order) == list(range(8)) for order in orders)
    assert orders[0] == orders[1]
    assert len(set(map(tuple, orders))) == 3
    assert sorted(numbers(stream(folder, "train", speakers=["p0"]))) == [0, 2, 4, 6]


def test_nodes_and_workers_share_a_stream(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WORLD_SIZE", "3")
    seen: Counter[int] = Counter()
    for rank in range(3):
        monkeypatch.setenv("RANK", str(rank))
        seen.update(numbers(stream(folder, "train", seed=5)))
    assert seen == Counter(range(8))
    monkeypatch.setenv("WORLD_SIZE", "4")
    with pytest.raises(LikenessError, match="3 shards for 4 readers"):
        list(stream(folder, "train"))


def test_a_data_loader_splits_a_stream(folder: Path) -> None:
    clips: Any = stream(folder, "train")
    loader = DataLoader(clips, batch_size=None, num_workers=2, multiprocessing_context="spawn")
    assert sorted(numbers(loader)) == list(range(8))


def test_folders_without_a_whole_dataset(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(LikenessError, match="no test clips"):
        list(read_records(folder, ["test"]))
    with pytest.raises(LikenessError, match="holds no clips"):
        list(read_records(tmp_path / "nowhere"))
    write_json(folder / "plan.json", {})
    with pytest.raises(LikenessError, match="not finished"):
        list(read_records(folder))
    tar = folder / "train-000001.tar"
    row = {"file": tar.name, "split": "train", "bytes": tar.stat().st_size}
    write_json(folder / "dataset.json", {"version": 1, "shards": [row]})
    assert numbers(read_records(folder)) == [3, 4, 5]
    write_json(folder / "dataset.json", {"version": 2, "shards": [row]})
    with pytest.raises(LikenessError, match="newer Likeness"):
        list(read_records(folder))
    write_json(folder / "dataset.json", {"version": 1, "shards": [row | {"bytes": 1}]})
    with pytest.raises(LikenessError, match=r"train-000001\.tar is missing or damaged"):
        list(read_records(folder))


@pytest.mark.parametrize("damage", [lambda data: data[:3000], lambda data: b"x" * len(data), lambda data: data[:700]])
def test_damaged_shards(folder: Path, damage: object) -> None:
    tar = folder / "train-000001.tar"
    tar.write_bytes(damage(tar.read_bytes()))  # pyright: ignore[reportCallIssue]
    with pytest.raises(LikenessError, match=r"train-000001\.tar is missing or damaged"):
        list(read_records(folder))


def test_nothing_half_written(tmp_path: Path) -> None:
    with pytest.raises(TypeError), whole_file(tmp_path / "file") as file:
        file.writelines(cast(Any, [b"half", "no bytes"]))
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(OutputError, match="cannot be written"):
        write_shard(tmp_path / "file" / "train-000000.tar", [record(0)])


@pytest.mark.skipif(sys.platform == "win32", reason="limits of Unix")
def test_a_full_disk(tmp_path: Path) -> None:
    """The system refuses the file beyond 100 kB, as a full disk would."""
    script = """
import resource, signal, sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from test_shards import record
from engine.errors import OutputError
from training.data.shards import write_shard
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
try:
    write_shard(Path(sys.argv[1]) / "train-000000.tar", [record(n) for n in range(9)])
except OutputError as error:
    print(error)
"""
    command = [sys.executable, "-c", script, str(tmp_path), str(Path(__file__).parent)]
    ran = subprocess.run(command, capture_output=True, text=True, check=True, env={**os.environ, "PYTHONPATH": "."})
    assert "train-000000.tar cannot be written (File too large); make room" in ran.stdout
    assert json.dumps(sorted(path.name for path in tmp_path.iterdir())) == "[]"
