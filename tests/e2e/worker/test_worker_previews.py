"""Previews by the worker: which frames are rendered, in which order, and what they make way for."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import cv2
import numpy as np

from engine.cache import FrameCache
from engine.codec import to_plain
from engine.edits import add_blink
from tests.e2e.worker.conftest import SIZE, Studio, Worker, stop


def test_every_frame_is_rendered_into_the_cache(studio: Studio, worker: Worker, tmp_path: Path) -> None:
    worker.send(1, **studio.request(tmp_path))
    done = worker.wait("done", 1)
    assert (done["frames"], done["rendered"], done["renderer"]) == (50, 50, "warp")
    assert worker.frames(1) == list(range(50))
    cache, keys = FrameCache(tmp_path), studio.keys()
    assert cache.present(keys).all()
    content = cache.get(keys[7])
    assert content is not None
    frame = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_COLOR)
    assert frame.shape == (SIZE, SIZE, 3)
    assert studio.project.portrait is not None
    still = cv2.imread(studio.files[studio.project.portrait.picture.sha256])
    still = cv2.resize(still, (SIZE, SIZE), interpolation=cv2.INTER_AREA)
    away = np.abs(frame.astype(int) - still)
    assert away.mean() < 12
    assert away.max() > 30  # it moved


def test_after_a_change_of_one_blink_only_the_changed_frames_are_rendered(
    studio: Studio, worker: Worker, tmp_path: Path
) -> None:
    worker.send(2, **studio.request(tmp_path))
    worker.wait("done", 2)
    changed = Studio(add_blink(studio.project, 1.0), studio.files)
    different = [index for index, (a, b) in enumerate(zip(studio.keys(), changed.keys(), strict=True)) if a != b]
    assert 4 <= len(different) <= 7
    worker.send(3, **changed.request(tmp_path))
    done = worker.wait("done", 3)
    assert worker.frames(3) == different
    assert done["rendered"] == len(different)
    worker.send(4, **studio.request(tmp_path))  # undone
    assert worker.wait("done", 4)["rendered"] == 0
    assert worker.frames(4) == []


def test_rendering_begins_where_the_user_looks_and_wraps_round(studio: Studio, worker: Worker, tmp_path: Path) -> None:
    worker.send(5, **studio.request(tmp_path, focus=40))
    worker.wait("done", 5)
    assert worker.frames(5) == [*range(40, 50), *range(40)]


def test_the_focus_moves(long: Studio, worker: Worker, tmp_path: Path) -> None:
    worker.send(6, **long.request(tmp_path))
    worker.wait("frame", 6, count=2)
    worker.send(6, "focus", frame=990)
    worker.wait("frame", 6)
    while worker.frames(6)[-1] != 999:
        worker.wait("frame", 6)
    worker.wait("frame", 6, count=3)
    stop(worker, 6)
    order = worker.frames(6)
    jump = order.index(990)
    assert order[:jump] == list(range(jump))
    assert order[jump:] == [*range(990, 1000), *range(jump, jump + len(order) - jump - 10)]


def test_a_preview_is_cancelled_between_frames(long: Studio, worker: Worker, tmp_path: Path) -> None:
    worker.send(7, **long.request(tmp_path))
    worker.wait("frame", 7, count=3)
    stop(worker, 7)
    made = worker.frames(7)
    assert 3 <= len(made) < 1000
    assert FrameCache(tmp_path).present(long.keys()).nonzero()[0].tolist() == made
    worker.send(8, **long.request(tmp_path))
    worker.wait("frame", 8)
    assert worker.frames(8) == [len(made)]  # it goes on where the other was stopped
    stop(worker, 8)


def test_other_requests_come_before_the_rest_of_a_preview(
    long: Studio, worker: Worker, portrait: Path, tmp_path: Path
) -> None:
    worker.send(9, **long.request(tmp_path))
    worker.wait("frame", 9, count=2)
    worker.send(10, "portrait", path=str(portrait), folder=str(tmp_path))
    assert worker.wait(("done", "error"), 10)["event"] == "done"
    before = len(worker.frames(9))
    assert 2 <= before < 1000
    worker.wait("frame", 9, count=3)
    assert worker.frames(9) == list(range(before + 3))
    stop(worker, 9)


def test_a_newer_preview_by_the_same_renderer_replaces_the_older(long: Studio, worker: Worker, tmp_path: Path) -> None:
    worker.send(11, **long.request(tmp_path))
    worker.wait("frame", 11, count=2)
    worker.send(12, **long.request(tmp_path, focus=500))
    older = worker.wait("done", 11)
    assert older["replaced"] is True
    assert older["rendered"] == len(worker.frames(11))
    worker.wait("frame", 12, count=2)
    assert worker.frames(12) == [500, 501]
    stop(worker, 12)
    assert worker.told[-1]["id"] == 12  # nothing more of the older one


def test_two_renderers_take_turns(long: Studio, worker: Worker, tmp_path: Path) -> None:
    worker.send(13, **long.request(tmp_path))
    worker.wait("frame", 13)
    worker.send(14, **long.request(tmp_path, renderer="landmarks"))
    worker.wait("frame", 14, count=20)
    mixed = [told["renderer"] for told in worker.told if told.get("id") in (13, 14) and told["event"] == "frame"]
    assert mixed[mixed.index("landmarks") :] == [*["landmarks", "warp"] * 19, "landmarks"]
    stop(worker, 13)
    stop(worker, 14)


def test_a_full_or_forbidden_cache_folder_ends_the_preview_with_a_sentence(
    studio: Studio, worker: Worker, tmp_path: Path
) -> None:
    folder = tmp_path / "file"
    folder.write_text("in the way")
    worker.send(41, **studio.request(folder))
    told = worker.wait(("done", "error"), 41)
    assert told["code"] == 5
    assert "another folder" in told["message"]


def test_the_cache_keeps_to_its_limit(studio: Studio, worker: Worker, tmp_path: Path) -> None:
    worker.send(42, **studio.request(tmp_path, cache_gb=0.0002))
    assert worker.wait("done", 42)["rendered"] == 50
    sizes = [path.stat().st_size for path in tmp_path.rglob("*.jpg")]
    assert 0 < sum(sizes) <= 200_000
    assert FrameCache(tmp_path).present(studio.keys())[-3:].all()  # the last ones made


def moment_of(long: Studio, cache: Path, pixels: Path, lower: float) -> dict[str, Any]:
    """A request for the frame in which the lower lip hangs so many pixels lower than in the first one."""
    landmarks_PD = long.motion().landmarks_TPD[0].copy()
    landmarks_PD[57, 1] += lower
    assert long.project.portrait is not None
    asked = long.request(cache, moment=[*landmarks_PD.ravel().tolist(), *4 * [0.0]], pixels=str(pixels))
    return {**asked, "project": None, "portrait": to_plain(long.project.portrait)}


def test_a_moment_comes_first_and_its_pixels_are_those_of_the_cache(
    long: Studio, worker: Worker, tmp_path: Path
) -> None:
    cache, pixels = tmp_path / "cache", tmp_path / "moment.rgb"
    worker.send(17, **long.request(cache))
    worker.wait("frame", 17, count=2)
    for number, lower in ((18, 3.0), (19, 4.0)):
        worker.send(number, **moment_of(long, cache, pixels, lower))
    told = worker.wait(("done", "error"), 19)
    assert (told["event"], told["rendered"], told["pixels"]) == ("done", 1, [SIZE, SIZE])
    between = worker.told[next(n for n, one in enumerate(worker.told) if one.get("id") == 18) :]
    assert sum(one.get("id") == 17 for one in between) <= 1  # at most the frame that was just being kept
    frame_HWC = np.frombuffer(pixels.read_bytes(), np.uint8).reshape(SIZE, SIZE, 3)
    worker.wait("frame", 17)  # it goes on, and what was handed over is kept by then
    content = FrameCache(cache).get(told["key"])
    assert content is not None
    kept_HWC = cv2.imdecode(np.frombuffer(content, np.uint8), cv2.IMREAD_COLOR)[..., ::-1]
    assert np.abs(kept_HWC.astype(int) - frame_HWC).mean() < 2
    again = worker.ask(20, **moment_of(long, cache, pixels, 4.0))
    assert again["rendered"] == 0
    assert "pixels" not in again
    stop(worker, 17)


def test_a_moment_that_cannot_be_handed_over_goes_through_the_cache(
    long: Studio, worker: Worker, tmp_path: Path
) -> None:
    told = worker.ask(43, **moment_of(long, tmp_path, tmp_path / "no folder" / "moment.rgb", 5.0))
    assert (told["event"], told["rendered"]) == ("done", 1)
    assert "pixels" not in told
    assert FrameCache(tmp_path).has(told["key"])
