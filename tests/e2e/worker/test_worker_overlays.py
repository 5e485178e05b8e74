"""A real worker of an installation with the attention renderer lays its maps over the frame that is asked for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine.codec import to_plain
from tests.e2e.worker.conftest import SIZE, Studio, Worker


@pytest.fixture(scope="module")
def attentive(installation: Path) -> Iterator[Worker]:
    made = Worker(cwd=installation)
    made.wait("ready")
    yield made
    made.end()


def moment(studio: Studio, folder: Path, overlay: str = "", renderer: str = "attention") -> dict[str, Any]:
    landmarks_PD = studio.motion().landmarks_TPD[20]
    numbers = [*landmarks_PD.ravel().tolist(), *4 * [0.0]]
    asked = studio.request(folder / "cache", renderer=renderer, overlay=overlay, moment=numbers)
    del asked["project"]
    return {**asked, "pixels": str(folder / f"{overlay}.rgb"), "portrait": to_plain(studio.project.portrait)}


def pixels(folder: Path, overlay: str) -> np.ndarray:
    return np.frombuffer((folder / f"{overlay}.rgb").read_bytes(), np.uint8).reshape(SIZE, SIZE, 3).astype(int)


def test_maps_lie_over_the_frame_and_are_kept_beside_it(attentive: Worker, studio: Studio, tmp_path: Path) -> None:
    told = {
        name: attentive.ask(number, **moment(studio, tmp_path, name)) for number, name in ((1, ""), (2, "attention"))
    }
    assert [one["event"] for one in told.values()] == ["done", "done"], told
    assert told[""]["key"] != told["attention"]["key"]
    plain, over = pixels(tmp_path, ""), pixels(tmp_path, "attention")
    differ_HW = np.abs(over - plain).sum(2) > 30
    assert 0.02 < differ_HW.mean() < 0.9, "the face is painted, what lies round it is not"
    assert not differ_HW[:4].any()
    again = attentive.ask(3, **moment(studio, tmp_path, "attention"))
    assert (again["rendered"], again["key"]) == (0, told["attention"]["key"])
    painted = attentive.ask(4, **moment(studio, tmp_path, "colours"))
    assert painted["key"] not in {one["key"] for one in told.values()}
    assert pixels(tmp_path, "colours")[:4].mean() < 0.4 * plain[:4].mean(), "what is kept is dark"


def test_an_overlay_that_there_is_not_is_told(attentive: Worker, studio: Studio, tmp_path: Path) -> None:
    told = attentive.ask(5, **moment(studio, tmp_path, "heat"))
    assert told["event"] == "error"
    assert told["message"] == "The renderer attention has nothing called heat to lay over its frames."
    told = attentive.ask(6, **moment(studio, tmp_path, "attention", renderer="warp"))
    assert told["message"] == "The renderer warp has nothing called attention to lay over its frames."
