"""The ablation runs to its end, leaves out what it says, and stands beside the paper's numbers."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import torch

from engine.nets.audio2keypoint import TINY, Audio2Keypoint
from training import cli
from training.ablate import VARIANTS, Score, score, table
from training.checkpoint import load
from training.data.corpus import FilmedClip, load_corpus

OPTIONS = (
    *("--steps", "2", "--batch", "2", "--frames", "32", "--width", "8", "--depth", "2", "--threads", "1"),
    *("--accelerator", "cpu", "--precision", "32-true", "--discriminate-from", "0", "--hold-out", "p1"),
)


@pytest.fixture(scope="module")
def ablation(dataset: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("ablation")
    assert cli.main(["ablate", "--data", str(dataset), "--out", str(out), *OPTIONS]) == 0
    return out


def rows_of(text: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in text.strip().splitlines()]


def test_four_models_are_trained_and_lack_what_they_should(ablation: Path) -> None:
    lacking = {
        "only-audio": {"pose_variant", "pose_invariant"},
        "without-PIV-encoder": {"pose_invariant"},
        "without-discriminator": set(),
        "final-model": set(),
    }
    for folder, gone in lacking.items():
        state = load(ablation / folder / "best.pt")["state"]
        there = {name.split(".")[0] for name in state}
        assert {"pose_variant", "pose_invariant"} - there == gone
        saved = load(ablation / folder / "last.pt")
        assert saved["step"] == 2
        config = json.loads(saved["config"])
        assert config["discriminate"] == (folder != "without-discriminator")
        assert bool(saved["parts"]["discriminator_optimiser"]["state"]) == (folder != "without-discriminator")


def test_the_table_has_our_numbers_beside_the_papers(ablation: Path) -> None:
    head, _, *rows = rows_of((ablation / "ablation.md").read_text())
    assert head[:3] == ["model", "L1, paper", "PCK, paper"]
    assert [row[:3] for row in rows] == [  # Audio2Keypoint, Table 1
        ["only audio", "1.12", "6.9"],
        ["without PIV encoder", "0.78", "22.6"],
        ["without discriminator", "0.56", "23.2"],
        ["final model", "0.85", "22.2"],
    ]
    scores = [Score(**one) for one in json.loads((ablation / "ablation.json").read_text())]
    # A validation clip of p0, whom the nets know, one of p9, and both clips of p1, who was held out.
    assert {(s.speaker, s.seen) for s in scores} == {("p0", True), ("p9", False), ("p1", False)}
    assert len(scores) == 4 * 4
    for row in rows:
        for seen, group in ((True, "seen (1 clips)"), (False, "unseen (3 clips)")):
            own = [s for s in scores if s.variant == row[0] and s.seen == seen]
            for name, told in (("L1", "l1"), ("PCK", "pck"), ("motion", "motion"), ("identity", "identity")):
                cell = row[head.index(f"{name}, {group}")]
                assert float(cell) == pytest.approx(np.mean([getattr(s, told) for s in own]), abs=0.06)


def test_a_finished_ablation_is_only_measured_again(
    ablation: Path, dataset: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = {path: path.stat().st_mtime_ns for path in ablation.glob("*/*.pt")}
    text = (ablation / "ablation.md").read_text()
    assert cli.main(["ablate", "--data", str(dataset), "--out", str(ablation), *OPTIONS]) == 0
    told = capsys.readouterr()
    assert told.err.count("is finished, 2 steps") == 4
    assert text in told.out
    assert {path: path.stat().st_mtime_ns for path in ablation.glob("*/*.pt")} == before


@pytest.fixture
def clip(dataset: Path) -> FilmedClip:
    return next(clip for clip in load_corpus(dataset).filmed if clip.split == "val")


def test_a_face_that_keeps_its_mouth_open_worked_by_hand(clip: FilmedClip) -> None:
    """A net that says the same for every sound: the first frame, its lower lip 0.2 eye distances lower."""
    net = Audio2Keypoint(TINY, 29)
    torch.nn.init.zeros_(net.keypoints.weight)
    assert net.keypoints.bias is not None
    torch.nn.init.zeros_(net.keypoints.bias)
    net.keypoints.bias.data[2 * 66 + 1] = 0.1
    net.std_K.fill_(2.0)
    made = score(net, clip, "open", seen=True)
    off = np.repeat(clip.faces_TPD[:1], len(clip.faces_TPD), 0) - clip.faces_TPD
    off[:, 66, 1] += 0.2
    assert made.identity == pytest.approx(100 * np.linalg.norm(off.mean(0), axis=1).mean(), rel=1e-3)
    off -= off[:, 27:28]  # the paper's numbers are from the top of the nose, and in standard deviations
    assert made.l1 == pytest.approx(np.abs(off).mean() / 2.0, rel=1e-3)
    real = clip.faces_TPD - clip.faces_TPD[:, 27:28]
    near = 0.02 * (real.max((0, 1)) - real.min((0, 1))).max()
    assert made.pck == pytest.approx(100 * (np.linalg.norm(off, axis=2) <= near).mean(), abs=0.1)
    assert 50 < made.pck < 99
    assert made.motion == 0
    assert made.lip_r == 0
    assert (made.clip, made.speaker, made.variant, made.seen) == (clip.name, "p0", "open", True)


def test_the_table_averages_over_clips_and_tells_strangers_apart() -> None:
    def one(variant: str, clip: str, seen: bool, l1: float) -> Score:
        numbers = {"l1": l1, "pck": 10.0, "lip_r": 0.5, "motion": 1.0, "identity": 2.0}
        return Score(variant=variant, clip=clip, speaker="p", seen=seen, **numbers)

    titles = [variant.title for variant in VARIANTS]
    known = [one(title, clip, True, l1) for title in titles for clip, l1 in (("a", 1.0), ("b", 2.0))]
    head, _, *rows = rows_of(table(known))
    assert not any("unseen" in cell for cell in head)
    assert [row[3:] for row in rows] == [["1.50", "10.0", "0.50", "1.00", "2.00"]] * 4
    head, _, *rows = rows_of(table([*known, *(one(title, "c", False, 4.0) for title in titles)]))
    assert head[8] == "L1, unseen (1 clips)"
    assert rows[0][8] == "4.00"
