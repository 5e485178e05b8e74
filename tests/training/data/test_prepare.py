"""Preparing real videos: what is accepted and why not, resumed after kills, whole or not at all."""

from __future__ import annotations

import argparse
import csv
import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
import psutil
import pytest
from filelock import FileLock

from engine.errors import LikenessError, OutputError
from training.data import workers as crew
from training.data.prepare import add_arguments, main, prepare
from training.data.shards import read_records

Cook = Callable[..., Path]


def write_list(folder: Path, rows: Sequence[tuple[str, str, str]]) -> None:
    with (folder / "clips.csv").open("w", newline="") as file:
        csv.writer(file).writerows([("file", "split", "speaker"), *rows])


def hashes(out: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(out.glob("*.tar"))}


def load(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def run_main(*arguments: str | Path) -> None:
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    main(parser.parse_args([str(argument) for argument in arguments]))


@pytest.fixture(scope="module")
def videos(tmp_path_factory: pytest.TempPathFactory, talking_clip: Path, cook: Cook) -> Path:
    """Two good clips and one of every kind of bad one."""
    folder = tmp_path_factory.mktemp("videos")
    shutil.copy(talking_clip, folder / "good.mp4")
    cook(folder / "other.mp4", "-t", "1.4", "-c:v", "libx264")
    cook(folder / "silent.mp4", "-t", "1.4", "-af", "volume=0", "-c:v", "libx264")
    cook(folder / "mute.mp4", "-t", "1.4", "-an", "-c:v", "libx264")
    cook(folder / "faceless.mp4", "-t", "1.4", "-vf", "boxblur=60", "-c:v", "libx264")
    cook(folder / "slow.mp4", "-r", "4", "-c:v", "libx264")
    cook(folder / "upright.mp4", "-t", "1.4", "-vf", "pad=iw:2*ih", "-c:v", "libx264")
    (folder / "corrupted.mp4").write_bytes(os.urandom(40000))
    (folder / "empty.mp4").touch()
    names = ("good", "silent", "mute", "faceless", "slow", "upright", "corrupted", "empty")
    write_list(folder, [*((f"{name}.mp4", "train", "p0") for name in names), ("other.mp4", "val", "p1")])
    return folder


@pytest.fixture(scope="module")
def dataset(tmp_path_factory: pytest.TempPathFactory, videos: Path) -> Path:
    out = tmp_path_factory.mktemp("dataset") / "out"
    prepare(videos, out, clips_per_shard=3)
    return out


def test_every_clip_is_reported(dataset: Path, videos: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = {row["file"]: row for row in load(dataset / "report.json")["clips"]}
    assert [name for name, row in rows.items() if row["rejected"] is None] == ["good.mp4", "other.mp4"]
    reasons = {
        "silent.mp4": "silent",
        "mute.mp4": "no sound",
        "faceless.mp4": "face",
        "slow.mp4": "4 frames a second",
        "upright.mp4": "portrait",
        "corrupted.mp4": "no video",
        "empty.mp4": "0 bytes",
    }
    run_main(videos, "--out", dataset, "--clips-per-shard", "3")
    printed = capsys.readouterr().out
    assert "2 clips accepted, 7 rejected" in printed
    table = (dataset / "report.txt").read_text()
    for name, reason in reasons.items():
        assert reason in rows[name]["rejected"]
        assert f"rejected {name}: {rows[name]['rejected']}" in printed
        assert f"rejected: {rows[name]['rejected']}" in table
    assert rows["good.mp4"] == {
        "name": "good",
        "speaker": "p0",
        "split": "train",
        "file": "good.mp4",
        "frames": 75,
        "seconds": 3.0,
        "rejected": None,
    }


def test_the_dataset_says_what_it_is(dataset: Path) -> None:
    about = load(dataset / "dataset.json")
    assert about["version"] == 1
    assert (about["layout"], about["tracker"]) == ("list", "mediapipe")
    assert about["splits"]["train"] == {"clips": 1, "hours": round(3 / 3600, 4), "speakers": ["p0"]}
    assert about["splits"]["val"]["speakers"] == ["p1"]
    assert {shard["file"]: shard["sha256"] for shard in about["shards"]} == hashes(dataset)
    assert sorted(hashes(dataset)) == ["train-000000.tar", "val-000000.tar"]  # two more had nothing but bad clips
    assert not (dataset / "staging").exists()
    good, other = read_records(dataset)
    assert (good.file, good.speaker, good.split, good.frames) == ("good.mp4", "p0", "train", 75)
    assert good.mesh_TVD.shape == (75, 478, 3)
    assert len(good.samples_N) == pytest.approx(48000, abs=2000)
    assert np.isfinite(good.mesh_TVD).all()
    assert other.split == "val"


def test_a_second_run_does_only_what_is_missing(
    dataset: Path, videos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, out = tmp_path / "videos", tmp_path / "out"
    shutil.copytree(videos, folder, copy_function=shutil.copy2)
    shutil.copytree(dataset, out, copy_function=shutil.copy2)
    before = hashes(out)
    with monkeypatch.context() as patch:
        patch.setattr(crew, "run", None)  # would fail if called
        prepare(folder, out, clips_per_shard=3)
    assert hashes(out) == before
    shutil.copy(folder / "other.mp4", folder / "mute.mp4")
    shutil.copy(folder / "other.mp4", folder / "new.mp4")
    with (folder / "clips.csv").open("a", newline="") as file:
        csv.writer(file).writerow(("new.mp4", "train", "p2"))
    report = prepare(folder, out, clips_per_shard=3)
    assert {**hashes(out), **before} == hashes(out)
    assert [record.file for record in read_records(out, ["train"])] == ["good.mp4", "mute.mp4", "new.mp4"]
    assert [row.file for row in report.accepted] == ["good.mp4", "mute.mp4", "other.mp4", "new.mp4"]
    assert load(out / "dataset.json")["splits"]["train"]["speakers"] == ["p0", "p2"]


@pytest.fixture(scope="module")
def four(tmp_path_factory: pytest.TempPathFactory, cook: Cook) -> Path:
    """Four short clips."""
    folder = tmp_path_factory.mktemp("four")
    for number in range(4):
        cook(folder / f"c{number}.mp4", "-t", str(1.2 + 0.2 * number), "-c:v", "libx264")
    write_list(folder, [(f"c{number}.mp4", "train", "p0") for number in range(4)])
    return folder


@pytest.fixture(scope="module")
def uninterrupted(tmp_path_factory: pytest.TempPathFactory, four: Path) -> dict[str, str]:
    out = tmp_path_factory.mktemp("uninterrupted")
    assert len(prepare(four, out, workers=1, clips_per_shard=3).accepted) == 4
    return hashes(out)


def start(folder: Path, out: Path, *options: str) -> subprocess.Popen[str]:
    code = (
        "import argparse; from training.data.prepare import add_arguments, main\n"
        "if __name__ == '__main__':\n"
        "    parser = argparse.ArgumentParser(); add_arguments(parser); main(parser.parse_args())\n"
    )
    script = out.with_name("script.py")
    script.write_text(code)
    command = [sys.executable, str(script), str(folder), "--out", str(out), "--clips-per-shard", "3", *options]
    return subprocess.Popen(
        command, env={**os.environ, "PYTHONPATH": str(Path.cwd())}, stdout=subprocess.PIPE, text=True
    )


def staged(out: Path) -> set[str]:
    return {path.stem for path in out.glob("staging/*/*.json")}


def wait_until(true: Callable[[], Any], patience_s: float = 120) -> None:
    end = time.monotonic() + patience_s
    while not true():
        assert time.monotonic() < end
        time.sleep(0.01)


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_kills_lose_nothing(four: Path, uninterrupted: dict[str, str], tmp_path: Path) -> None:
    """The run is killed when one clip is done, then a worker of the second run."""
    out = tmp_path / "out"
    first = start(four, out, "--workers", "2")
    wait_until(lambda: staged(out))
    first.kill()
    first.communicate()
    kept = staged(out)
    assert kept
    assert not (out / "dataset.json").exists()
    with pytest.raises(LikenessError, match="not finished"):
        list(read_records(out))
    times = {path: path.stat().st_mtime_ns for path in out.glob("staging/*/*.tar") if path.stem in kept}
    second = start(four, out, "--workers", "1")
    amid: list[psutil.Process] = []
    wait_until(lambda: amid.extend(decoding(second)) or amid)
    amid[0].kill()
    assert all(path.stat().st_mtime_ns == mtime for path, mtime in times.items() if path.exists())
    printed, _ = second.communicate(timeout=120)
    assert second.returncode == 0
    assert "4 clips accepted, 0 rejected" in printed
    assert hashes(out) == uninterrupted
    assert not (out / "staging").exists()
    assert list(out.glob("*.part")) == []


def decoding(run: subprocess.Popen[str]) -> list[psutil.Process]:
    """The workers of a run that are amid a clip: ffmpeg works for them."""
    amid: list[psutil.Process] = []
    for child in psutil.Process(run.pid).children():
        with suppress(psutil.NoSuchProcess):
            amid += [child] if child.children() else []
    return amid


@pytest.mark.slow
def test_ray_makes_the_same_dataset(four: Path, uninterrupted: dict[str, str], tmp_path: Path) -> None:
    pytest.importorskip("ray")
    report = prepare(four, tmp_path / "out", workers=2, backend="ray", clips_per_shard=3)
    assert len(report.accepted) == 4
    assert hashes(tmp_path / "out") == uninterrupted


def test_what_is_refused(videos: Path, dataset: Path, tmp_path: Path) -> None:
    with FileLock(dataset / ".lock"), pytest.raises(LikenessError, match="Another `prepare` is writing"):
        prepare(videos, dataset)
    with pytest.raises(
        LikenessError, match=r"was prepared with layout list, tracker mediapipe, .* choose another --out"
    ):
        prepare(videos, dataset, allow_portrait=True)
    with pytest.raises(LikenessError, match="at least 1 worker"):
        prepare(videos, tmp_path / "out", workers=0)
    with pytest.raises(OutputError, match="cannot be written"):
        prepare(videos, dataset / "report.txt" / "out")
    with pytest.raises(LikenessError):
        prepare(tmp_path / "nowhere", tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_nothing_accepted_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "bad.mp4").write_bytes(b"no video")
    with pytest.raises(LikenessError, match=r"None of the 1 clips in .* can be used; .*report\.txt says why"):
        run_main(tmp_path, "--out", tmp_path / "out", "--workers", "1")
    assert "bad.mp4" in (tmp_path / "out" / "report.txt").read_text()


@pytest.mark.skipif(sys.platform == "win32", reason="limits of Unix")
def test_a_full_disk_is_one_sentence(four: Path, tmp_path: Path) -> None:
    """The system refuses files beyond 100 kB, as a full disk would."""
    code = (
        "import resource, signal, sys; from pathlib import Path; from training.data.prepare import prepare\n"
        "from engine.errors import OutputError\n"
        "if __name__ == '__main__':\n"
        "    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))\n"
        "    try:\n"
        "        prepare(Path(sys.argv[1]), Path(sys.argv[2]), workers=1, clips_per_shard=3)\n"
        "    except OutputError as error:\n"
        "        print(error)\n"
    )
    script, out = tmp_path / "script.py", tmp_path / "out"
    script.write_text(code)
    environment = {**os.environ, "PYTHONPATH": str(Path.cwd())}
    command = [sys.executable, str(script), str(four), str(out)]
    ran = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    assert "c0.tar cannot be written (File too large)" in ran.stdout
    assert staged(out) == set()
    assert [path for path in out.rglob("*") if path.suffix in (".tar", ".part")] == []
