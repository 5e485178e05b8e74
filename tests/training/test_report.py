from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from training.report import (
    COLUMNS,
    REAL,
    ClipScores,
    Evaluation,
    ModelScores,
    Scores,
    as_json,
    group_table,
    markdown,
    mean_of,
    write_report,
)


def clip(speaker: str, r: float | None, number: int = 0, **more: Scores) -> ClipScores:
    rng = np.random.default_rng(number)
    real = np.abs(np.sin(np.arange(50) / 4)) * 0.1
    made = [round(float(x), 4) for x in real + 0.01 * rng.normal(size=50)]
    scores: Scores = {"lip r": r, "best lip r": r, "lag": float(number % 3 - 1), "face L1": 1.0 + number / 10}
    scores |= {"face PCK": 0.9, "mouth distance": 2.0, "jitter": 0.5, "blinks": 0.3}
    return ClipScores(
        name=f"{speaker}-{number}",
        speaker=speaker,
        frames=50,
        scores=scores,
        openings=[made, [None, *real[1:]]],
        **more,
    )


@pytest.fixture
def evaluation() -> Evaluation:
    """Two models; p is seen by one of them only; grid-s1 reads, the others speak freely."""
    clips = tuple(clip(speaker, 0.8 - n / 10, n) for speaker in ("grid-s1", "p", "q") for n in range(4))
    nothing = tuple(clip(speaker, None, n) for speaker in ("grid-s1", "p", "q") for n in range(4))
    return Evaluation(
        split="val",
        models=(
            ModelScores("mine", "d1", "audio2keypoint, 5 steps", frozenset({"grid-s1", "p"}), clips),
            ModelScores("copy", "d2", "baseline", frozenset({"grid-s1"}), nothing),
        ),
        real=ModelScores(REAL, REAL, "", frozenset({"grid-s1"}), clips),
        read_speech=("s?", "grid-*"),
        resynced=False,
        skipped=("FID: skipped, needs inception.pt.",),
        about={"command": "likeness-train evaluate x", "versions": {"numpy": "1"}},
    )


def rows(table: str, *starts: str) -> list[list[str]]:
    """Cells of the rows that begin with these cells."""
    split = [[cell.strip() for cell in line.strip("| ").split(" | ")] for line in table.splitlines()]
    return [row for row in split if tuple(row[: len(starts)]) == starts]


def test_a_mean_has_its_interval() -> None:
    values = np.random.default_rng(1).normal(5, 2, 400)
    mean = mean_of("lip r", values.tolist())
    assert (mean.n, mean.mean) == (400, pytest.approx(values.mean()))
    assert mean.low is not None
    assert mean.high is not None
    # 1.96 standard errors of the mean to either side.
    assert mean.high - mean.low == pytest.approx(2 * 1.96 * values.std() / 20, rel=0.1)
    assert mean.low < values.mean() < mean.high
    assert mean_of("lip r", values.tolist()) == mean


def test_what_is_unknown_does_not_count() -> None:
    assert mean_of("lip r", [None, 1.0, None, 3.0]).mean == 2
    assert mean_of("lip r", [None, 1.0, None, 3.0]).n == 2
    one = mean_of("lip r", [0.5, None])
    assert (one.n, one.mean, one.low, one.high) == (1, 0.5, None, None)
    assert mean_of("lip r", [None]).mean is None


def test_lags_have_a_median() -> None:
    assert mean_of("lag", [0, 0, 8]).mean == 0
    assert mean_of("gain", [0, 0, 9]).mean == 3


def test_groups_follow_the_model_and_the_speaker(evaluation: Evaluation) -> None:
    mine, copy = evaluation.models
    assert {g: len(c) for g, c in evaluation.groups(mine).items()} == {
        "seen, sentences": 4,
        "seen, free speech": 4,
        "unseen, free speech": 4,
    }
    assert {g: len(c) for g, c in evaluation.groups(copy).items()} == {"seen, sentences": 4, "unseen, free speech": 8}


def test_groups_are_never_averaged_together(evaluation: Evaluation) -> None:
    table = group_table(evaluation, ("lip r", "lag", "face L1"))
    assert table is not None
    ((_, _, clips, r, lag, l1),) = rows(table, "unseen, free speech", "mine")
    assert clips == "4"
    assert r.startswith("0.65 [")
    assert lag.startswith("0 [")
    assert l1.startswith("1.15 [")
    ((_, _, clips, r, *_),) = rows(table, "unseen, free speech", "copy")
    assert (clips, r) == ("8", "–")
    assert not rows(table, "seen, free speech", "copy")


def test_columns_without_a_number_are_left_out(evaluation: Evaluation) -> None:
    table = group_table(evaluation, ("lip r", "PSNR"))
    assert table is not None
    assert "PSNR" not in table
    assert group_table(evaluation, ("PSNR", "SSIM")) is None
    assert group_table(evaluation, ("lip r",), resynced=True) is None


def test_fewer_numbers_than_clips_are_told(evaluation: Evaluation) -> None:
    some = (clip("q", 0.5), clip("q", None, 1), clip("q", 0.7, 2))
    model = ModelScores("some", "d", "", frozenset(), some)
    table = group_table(replace(evaluation, models=(model,)), ("lip r",))
    assert table is not None
    assert rows(table, "unseen, free speech", "some")[0][3].endswith("(n 2)")


def test_the_report_names_what_it_shows_and_what_it_skips(evaluation: Evaluation) -> None:
    text = markdown(evaluation)
    assert "FID: skipped, needs inception.pt." in text
    assert f"**{COLUMNS['face PCK'].heading}**: PCK of the face alone" in text
    assert "`likeness-train evaluate x`" in text
    assert len(rows(text, "q", "unseen, free speech")) == 2
    # Real speech stands beside the models only where it is the measure.
    assert sum("real speech" in line for line in text.splitlines()) == 2


def test_lateness_removed_stands_beside_and_not_instead(evaluation: Evaluation) -> None:
    moved = tuple(clip("q", 0.2, n, resynced={"lip r": 0.9, "lag": 0.0}) for n in range(3)) + (clip("q", 0.2, 3),)
    model = ModelScores("mine", "d", "", frozenset(), moved)
    text = markdown(replace(evaluation, models=(model,), resynced=True))
    first = rows(text, "unseen, free speech", "mine")[0]
    second = rows(text.split("lateness of their sound")[1], "unseen, free speech", "mine")[0]
    assert (first[2], first[3][:4]) == ("4", "0.20")
    assert (second[2], second[3][:4]) == ("3", "0.90")


def test_everything_is_in_the_json(evaluation: Evaluation) -> None:
    content = json.loads(json.dumps(as_json(evaluation)))
    mine = content["models"][0]
    assert mine["groups"]["seen, sentences"]["means"]["lip r"]["mean"] == pytest.approx(0.65)
    assert len(mine["clips"]) == 12
    assert mine["clips"][5] == {
        "name": "p-1",
        "speaker": "p",
        "frames": 50,
        "group": "seen, free speech",
        "scores": evaluation.models[0].clips[5].scores,
        "resynced": None,
        "pictures": {},
    }
    assert content["command"] == "likeness-train evaluate x"


def test_a_number_of_a_whole_group_has_no_interval(evaluation: Evaluation) -> None:
    mine = evaluation.models[0]
    whole = ModelScores(mine.title, "d", "", mine.seen, mine.clips, {"seen, sentences": {"FID": 12.5, "WER": None}})
    table = group_table(replace(evaluation, models=(whole,)), ("FID", "WER"))
    assert table is not None
    assert rows(table, "seen, sentences", "mine")[0][3:] == ["12.50"]
    assert rows(table, "seen, free speech", "mine")[0][3:] == ["–"]


def test_the_files_are_written(evaluation: Evaluation, tmp_path: Path) -> None:
    text = write_report(evaluation, tmp_path / "out")
    names = {path.name for path in (tmp_path / "out").iterdir()}
    assert names == {"val.md", "val.json", "val-groups.png", "val-openings.png", "val-lags.png"}
    assert (tmp_path / "out" / "val.md").read_text("utf-8") == text
    for name in names:
        if name.endswith(".png"):
            assert f"]({name})" in text
            picture = np.asarray(Image.open(tmp_path / "out" / name).convert("L"))
            assert min(picture.shape) > 300
            assert picture.std() > 20


def test_models_that_stand_still_have_no_curves_and_no_lags(evaluation: Evaluation, tmp_path: Path) -> None:
    write_report(replace(evaluation, models=evaluation.models[1:]), tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {"val.md", "val.json", "val-groups.png"}
