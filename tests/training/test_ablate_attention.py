"""The ablation of the attention renderer: three nets are trained, each lacks what it says, and all are measured."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch

from engine.errors import LikenessError
from engine.order import Order
from engine.pipeline import make_video
from training import ablate_attention, cli
from training.ablate_attention import ARMS, held_out_clips, table
from training.checkpoint import load
from training.render_report import ClipResult, Scores
from training.texture_data import CHANNELS, stored_side

SIDE = 32
OPTIONS = (
    *("--side", str(SIDE), "--widths", "8,8,16", "--steps", "2", "--batch", "2", "--threads", "1", "--hold-out", "c"),
    *("--accelerator", "cpu", "--precision", "32-true", "--seconds", "1"),
)


@pytest.fixture(scope="module", autouse=True)
def threads() -> Iterator[None]:
    before = torch.get_num_threads()
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="module")
def filmed(portrait: Path, voice: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A video of two seconds that the studio made, as a clip of somebody known and of somebody held out."""
    folder = tmp_path_factory.mktemp("filmed")
    make_video(Order(portrait, voice, folder / "known.mp4", seed=4), lambda _: None)
    shutil.copy(folder / "known.mp4", folder / "held.mp4")
    for name in ("other", "kept"):
        (folder / f"{name}.mp4").write_bytes(b"")
    rows = ["known.mp4,val,a", "held.mp4,train,c", "other.mp4,train,a", "kept.mp4,test,d"]
    (folder / "clips.csv").write_text("\n".join(["file,split,speaker", *rows]) + "\n")
    return folder


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Noise of two people, one of whom is to be held out."""
    folder, random = tmp_path_factory.mktemp("faces"), np.random.default_rng(0)
    side = stored_side(SIDE)
    for name in ("a1", "c1"):
        np.save(folder / f"{name}.frames.npy", random.integers(0, 256, (3, 2, CHANNELS, side, side), np.uint8))
        np.save(folder / f"{name}.points.npy", random.uniform(4, side - 4, (3, 2, 2, 68, 2)).astype(np.float32))
    rows = [{"name": f"{s}1", "speaker": s, "split": "train", "pairs": 3} for s in ("a", "c")]
    (folder / "index.json").write_text(json.dumps({"version": 1, "side": SIDE, "clips": rows}), "utf-8")
    return folder


@pytest.mark.timeout(600)
def test_one_command_trains_measures_and_compares(
    filmed: Path,
    samples: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    words = ["ablate-attention", str(filmed), "--samples", str(samples), "--out", str(tmp_path), *OPTIONS]
    assert cli.main(words) == 0
    settings = {}
    for folder in ("pixels", "adversarial", "run"):
        saved = load(tmp_path / folder / "last.pt")
        assert saved["step"] == 2
        config = json.loads(saved["config"])
        settings[folder] = config["adversarial"], config["regularise"]
    assert settings == {"pixels": (0, 0), "adversarial": (0.5, 0), "run": (0.5, 0.2)}
    text = (tmp_path / "ablation.md").read_text("utf-8")
    assert text in capsys.readouterr().out
    head, _, *rows = ([cell.strip() for cell in line.strip("|").split("|")] for line in text.strip().splitlines())
    assert [row[:4] for row in rows] == [  # Identity-preserving, Table II
        ["copy", "–", "–", "–"],
        ["L_pix", "25.874", "0.813", "0.366"],
        ["L_pix + L_adv", "25.951", "0.814", "0.373"],
        ["L_pix + L_adv + L_reg", "26.153", "0.818", "0.386"],
    ]
    assert head[4] == "PSNR, unseen (1 people, 1 clips)"
    assert sum(cell.startswith("mouth LMD, ") for cell in head) == 2
    assert all(float(row[4]) > 10 for row in rows)
    clips = json.loads((tmp_path / "ablation.json").read_text("utf-8"))["clips"]
    assert {(clip["speaker"], clip["name"]) for clip in clips} == {("a", "known"), ("c", "held")}

    # What is there is not trained again, only measured.
    again = [ClipResult(**clip) for clip in clips]
    monkeypatch.setattr(ablate_attention, "measured", lambda *_: again)
    before = {path: path.stat().st_mtime_ns for path in tmp_path.glob("*/best.pt")}
    assert len(before) == 3
    assert cli.main(words) == 0
    assert {path: path.stat().st_mtime_ns for path in tmp_path.glob("*/best.pt")} == before
    assert (tmp_path / "ablation.md").read_text("utf-8") == text


def test_the_test_split_is_measured_only_when_asked_for(filmed: Path) -> None:
    chosen = {split: held_out_clips(filmed, split, frozenset("c"), None)[0] for split in ("val", "test")}
    names = {split: {clip.name for clip in clips} for split, clips in chosen.items()}
    assert names == {"val": {"known", "held"}, "test": {"kept"}}
    with pytest.raises(LikenessError, match="no filmed clip of these speakers"):
        held_out_clips(filmed, "val", frozenset("z"), None)


def test_means_are_over_people_and_strangers_stand_apart() -> None:
    def one(speaker: str, psnr: float) -> ClipResult:
        others: dict[str, Scores] = {arm.title: {"PSNR": psnr - 1} for arm in ARMS[:-1]}
        scores: Scores = {"PSNR": psnr}
        copy: Scores = {"PSNR": psnr - 2}
        return ClipResult(
            name="n", speaker=speaker, frames=9, size=(8, 8), face_px=8, scores=scores, copy=copy, others=others
        )

    lines = table([one("a", 10.0), one("a", 20.0), one("b", 35.0), one("k", 50.0)], frozenset("k")).splitlines()
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    places = [cells[0].index(f"PSNR, {group}") for group in ("unseen (2 people, 3 clips)", "seen (1 people, 1 clips)")]
    assert [[row[place] for place in places] for row in cells[2:]] == [
        ["23.00", "48.00"],
        ["24.00", "49.00"],
        ["24.00", "49.00"],
        ["25.00", "50.00"],
    ]
