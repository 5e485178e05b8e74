from __future__ import annotations

import base64
import io
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from engine.batch import work
from engine.batch.plan import DEFAULTS, sha256_of
from engine.batch.work import make, order_of
from engine.errors import Cancelled, PictureError, VoiceError
from engine.order import Event, Progress, Stage
from engine.pipeline import make_video
from engine.provenance.marks import Marks
from engine.quality import Kind
from engine.video_frames import frames_of


@pytest.fixture(autouse=True)
def kit() -> Iterator[work.WarmKit]:
    work.KIT.forget()
    yield work.KIT
    work.KIT.forget()


def task_of(portrait: Path, voice: Path, out: Path, **more: Any) -> Mapping[str, Any]:
    task = {**DEFAULTS, "portrait": str(portrait), "voice": str(voice), "out": str(out), "size": 128}
    return {**task, "start_s": 0.0, "end_s": 0.6, **more}


def pixels(path: Path) -> np.ndarray:
    return np.stack(list(frames_of(path, 25)))


@pytest.mark.parametrize("renderer", ["landmarks", "warp"])
def test_a_warm_worker_makes_what_a_cold_one_does(renderer: str, portrait: Path, voice: Path, tmp_path: Path) -> None:
    cold, warm = tmp_path / "cold.mp4", tmp_path / "warm.mp4"
    told: list[Event] = []
    task = task_of(portrait, voice, cold, renderer=renderer, no_mark="a test compares pixels")
    result = make_video(order_of(task), lambda event: None)
    for out in (tmp_path / "first.mp4", warm):
        answer = make({**task, "out": str(out)}, told.append)
    np.testing.assert_array_equal(pixels(cold), pixels(warm))
    assert (answer["size"], answer["sha256"]) == (warm.stat().st_size, sha256_of(warm))
    assert (answer["width"], answer["height"], answer["duration_s"]) == (128, 128, result.duration_s)
    assert set(answer["scores"]) == set(work.get_args(Kind))
    with Image.open(io.BytesIO(base64.b64decode(answer["thumbnail"]))) as picture:
        assert (picture.format, picture.size) == ("JPEG", (128, 128))
    stages = [event.name for event in told if isinstance(event, Stage)]
    assert stages == 2 * ["reading", "face", "motion", "rendering", "writing"]
    assert max(event.done for event in told if isinstance(event, Progress)) == 15


def test_what_takes_long_is_done_once(
    kit: work.WarmKit, portrait: Path, voice: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found: list[str] = []
    real = work.Kit.face

    def face(self: work.Kit, *order: Any) -> Any:
        found.append(str(order[-1].portrait))
        return real(self, *order)

    monkeypatch.setattr(work.Kit, "face", face)
    own = tmp_path / "own.png"
    own.write_bytes(portrait.read_bytes())
    for index, path in enumerate((portrait, portrait, own, portrait)):
        make(task_of(path, voice, tmp_path / f"{index}.mp4", renderer="landmarks"), lambda event: None)
    assert found == [str(portrait), str(own)]
    with Image.open(own) as picture:  # another picture in the same place
        picture.transpose(Image.Transpose.FLIP_LEFT_RIGHT).save(own)
    make(task_of(own, voice, tmp_path / "last.mp4", renderer="landmarks"), lambda event: None)
    assert found == [str(portrait), str(own), str(own)]


def test_what_cannot_be_made_leaves_nothing(portrait: Path, voice: Path, tmp_path: Path) -> None:
    out = tmp_path / "out" / "a.mp4"
    out.parent.mkdir()
    with pytest.raises(VoiceError):
        make(task_of(portrait, tmp_path / "no.wav", out), lambda event: None)
    with pytest.raises(PictureError):
        make(task_of(voice, voice, out), lambda event: None)

    def tell(event: Event) -> None:
        if isinstance(event, Progress):
            raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        make(task_of(portrait, voice, out, renderer="landmarks"), tell)
    assert list(out.parent.iterdir()) == []


def test_marks() -> None:
    task = {**DEFAULTS, "portrait": "a", "voice": "b", "out": "c"}
    assert order_of(task).marks == Marks()
    assert order_of({**task, "no_mark": "told in the credits"}).marks == Marks(
        visible=False, reason="told in the credits"
    )
