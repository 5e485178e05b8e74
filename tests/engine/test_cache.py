"""Frames in the cache: equal inputs have equal keys, and nothing is lost, half written or kept for ever."""

from __future__ import annotations

import hashlib
import multiprocessing
import os
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine import __version__, cache
from engine.cache import FrameCache, frame_keys, from_numbers, heard_key, numbers, scene_key
from engine.compose import ComposedMotion, compose
from engine.document import Blink, BlinkTrack, Blob, Crop, FoundFace, HeadPose, MotionTrack, Portrait
from engine.errors import OutputError

ROOT = Path(__file__).parents[2]


def portrait() -> Portrait:
    landmarks = tuple((float(i), float(i)) for i in range(68))
    face = FoundFace(landmarks, Crop(0, 0, 90), HeadPose(0, 0, 0), 1.0)
    return Portrait(Blob("0" * 64, "a.jpg", 3), Blob("1" * 64, "a.png", 5), 100, 80, (face, face))


def motion(frames: int = 50) -> MotionTrack:
    return MotionTrack(np.random.default_rng(0).random((frames, 68, 2)) * 80, "audio2keypoint", 0)


def composed(blinks: tuple[Blink, ...] = (), frames: int = 50) -> ComposedMotion:
    return compose(motion(frames), BlinkTrack(blinks), np.arange(frames) / 25)


SCENE = scene_key(portrait(), "warp", 64)


@pytest.mark.parametrize(
    "other",
    [
        lambda: scene_key(replace(portrait(), picture=Blob("2" * 64, "a.png", 5)), "warp", 64),
        lambda: scene_key(replace(portrait(), original=Blob("2" * 64, "a.jpg", 3)), "warp", 64),
        lambda: scene_key(replace(portrait(), face=1), "warp", 64),
        lambda: scene_key(replace(portrait(), crop=Crop(0, 0, 90)), "warp", 64),
        lambda: scene_key(portrait(), "landmarks", 64),
        lambda: scene_key(portrait(), "warp", 66),
        lambda: scene_key(portrait(), "warp", None),
    ],
    ids=["picture", "original", "face", "crop", "renderer", "size", "whole size"],
)
def test_whatever_changes_all_frames_changes_the_scenes_key(other: object) -> None:
    assert callable(other)
    assert other() != SCENE


def test_what_changes_no_frame_does_not() -> None:
    renamed = replace(portrait(), original=Blob("0" * 64, "renamed.jpg", 3))
    assert scene_key(renamed, "warp", 64) == SCENE
    assert scene_key(portrait(), "warp", None) == scene_key(portrait(), "warp", 100)  # its own size


def test_another_model_or_version_makes_other_frames(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(cache, "__version__", "9.9")
        assert scene_key(portrait(), "warp", 64) != SCENE
    (tmp_path / "manifest.json").write_text("{}")
    monkeypatch.setattr(cache, "asset", lambda *_: tmp_path / "manifest.json")
    cache._models.cache_clear()
    try:
        assert scene_key(portrait(), "warp", 64) != SCENE
    finally:
        cache._models.cache_clear()


def test_only_frames_that_a_blink_touches_have_other_keys() -> None:
    before, after = frame_keys(SCENE, composed()), frame_keys(SCENE, composed((Blink(1.0, 0.24),)))
    changed = [index for index, (a, b) in enumerate(zip(before, after, strict=True)) if a != b]
    assert changed == list(range(26, 31))
    assert len(set(before)) == 50


def test_a_landmark_moved_by_a_hair_is_another_frame_and_equal_frames_share_a_key() -> None:
    track = np.repeat(motion(1).landmarks_TPD, 3, 0)
    track[1, 67, 1] = np.nextafter(track[1, 67, 1], np.float32(100))
    assert track[1, 67, 1] != track[0, 67, 1]
    still = ComposedMotion(track, np.zeros((3, 2), np.float32))
    first, moved, last = frame_keys(SCENE, still)
    assert first == last != moved
    half = ComposedMotion(track, np.array([[0, 0.5], [0, 0], [0.5, 0]], np.float32))
    assert len(set(frame_keys(SCENE, half))) == 3


def test_keys_are_the_same_in_another_process() -> None:
    code = (
        "import sys; sys.path.insert(0, 'tests/engine'); import test_cache as t; "
        "print(*t.frame_keys(t.SCENE, t.composed((t.Blink(1.0, 0.24),))))"
    )
    told = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert told.split() == frame_keys(SCENE, composed((Blink(1.0, 0.24),)))


def test_the_window_may_import_it() -> None:
    code = "import sys, engine.cache, engine.render.registry, engine.motion.registry; print(*sys.modules)"
    told = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert not {"torch", "cv2", "mediapipe", "librosa", "scipy", "PIL"} & set(told.split())


def test_frames_come_back_as_they_were_put(tmp_path: Path) -> None:
    frames, keys = FrameCache(tmp_path / "new" / "folder"), frame_keys(SCENE, composed())
    assert frames.get(keys[0]) is None
    assert not frames.has(keys[0])
    assert not frames.present(keys).any()
    for index in (3, 7):
        frames.put(keys[index], bytes([index]) * 100)
    assert frames.present(keys).nonzero()[0].tolist() == [3, 7]
    assert [frames.has(key) for key in keys] == frames.present(keys).tolist()
    assert frames.get(keys[7]) == b"\7" * 100
    assert frames.path(keys[7]).read_bytes() == b"\7" * 100
    frames.put(keys[7], b"again")
    assert frames.get(keys[7]) == b"again"
    assert list(tmp_path.rglob("*.part")) == []


def test_a_scene_is_looked_up_in_one_folder(tmp_path: Path) -> None:
    frames = FrameCache(tmp_path)
    both = [*frame_keys(SCENE, composed()), *frame_keys(scene_key(portrait(), "landmarks", 64), composed())]
    for key in both[::2]:
        frames.put(key, b"x")
    assert len(list(tmp_path.iterdir())) == 2
    assert frames.present(both).tolist() == [True, False] * 50


def fill(frames: FrameCache, keys: list[str], size: int = 1000) -> None:
    """Frames that were put one second after the other, long ago."""
    for age, key in enumerate(reversed(keys)):
        frames.put(key, b"x" * size)
        then = time.time() - 3600 - age
        os.utime(frames.path(key), (then, then))


def test_the_frames_looked_at_longest_ago_go_first(tmp_path: Path) -> None:
    frames, keys = FrameCache(tmp_path), frame_keys(SCENE, composed(frames=20))
    fill(frames, keys)
    assert frames.get(keys[0])  # the oldest, but looked at now
    assert frames.prune(20_000) == 0
    assert FrameCache(tmp_path).prune(10_000) == 11
    assert frames.present(keys).nonzero()[0].tolist() == [0, *range(12, 20)]


def test_nothing_is_counted_while_there_is_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    frames, keys = FrameCache(tmp_path), frame_keys(SCENE, composed())
    assert frames.prune(10_000) == 0
    monkeypatch.setattr(frames, "_files", lambda: pytest.fail("counted"))
    for key in keys[:10]:
        frames.put(key, b"x" * 1000)
        assert frames.prune(10_000) == 0
    monkeypatch.undo()
    frames.put(keys[10], b"x" * 1000)
    assert frames.prune(10_000) == 2


def test_what_another_process_put_there_is_counted_in_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    frames, keys = FrameCache(tmp_path), frame_keys(SCENE, composed(frames=20))
    assert frames.prune(10_000) == 0
    fill(FrameCache(tmp_path), keys)
    assert frames.prune(10_000) == 0
    monkeypatch.setattr(cache, "WALK_S", 0)
    assert frames.prune(10_000) == 11


def test_an_emptied_scene_leaves_no_folder_and_other_things_stay(tmp_path: Path) -> None:
    frames, keys = FrameCache(tmp_path), frame_keys(SCENE, composed())
    fill(frames, keys[:3])
    (tmp_path / "holiday").mkdir()
    (tmp_path / "holiday" / "beach.jpg").write_bytes(b"x" * 5000)
    (tmp_path / "letter.txt").write_text("dear")
    assert frames.prune(0) == 3
    assert sorted(path.name for path in tmp_path.iterdir()) == ["holiday", "letter.txt"]
    assert (tmp_path / "holiday" / "beach.jpg").exists()


def test_what_an_ended_process_left_half_written_goes_too(tmp_path: Path) -> None:
    frames, keys = FrameCache(tmp_path), frame_keys(SCENE, composed())
    fill(frames, keys[:1])
    part = frames.path(keys[1]).with_suffix(".jpg.77.part")
    part.write_bytes(b"x" * 500)
    assert not frames.present(keys)[1]
    frames.prune(0)
    assert not part.exists()


def test_no_room_is_told_in_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match=r"cannot be written .*: make room there or choose another folder"):
        FrameCache(tmp_path / "file").put("ab" * 32, b"x")

    def full(self: Path, content: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OutputError, match="No space left on device"):
        FrameCache(tmp_path / "new").put("ab" * 32, b"x")


def hammer(folder: Path, start: int) -> None:
    """Puts, looks up and drops the same frames as another process does."""
    frames, keys = FrameCache(folder), frame_keys(SCENE, composed(frames=30))
    for turn in range(10):
        for index in range(start, start + 30):
            key = keys[index % 30]
            frames.put(key, key.encode() * 20)
            assert frames.get(key) in (None, key.encode() * 20)
        FrameCache(folder).prune(0 if turn % 3 == 0 else 10_000)


def test_two_processes_use_one_folder(tmp_path: Path) -> None:
    with multiprocessing.get_context("spawn").Pool(2) as pool:
        pool.starmap(hammer, [(tmp_path, 0), (tmp_path, 15)])
    frames, keys = FrameCache(tmp_path), frame_keys(SCENE, composed(frames=30))
    for key in keys:
        assert frames.get(key) in (None, key.encode() * 20)
    assert list(tmp_path.rglob("*.part")) == []


def test_keys_of_an_hour_take_no_time_to_speak_of() -> None:
    frames = 90_000
    moving = ComposedMotion(np.random.default_rng(0).random((frames, 68, 2), np.float32), np.zeros((frames, 2), "f4"))
    started = time.process_time()
    assert len(set(frame_keys(SCENE, moving))) == frames
    assert time.process_time() - started < 2  # a tenth of it on an idle machine


# Renderers that hear


def test_keys_of_renderers_that_hear_nothing_are_what_they_always_were() -> None:
    """By the formula of version 2 of the cache, written out: no frame of anybody's cache is thrown away."""
    facts = (2, __version__, cache._models(), "1" * 64, "0" * 64, 0, None, "warp", 64)
    assert hashlib.sha256(repr(facts).encode()).hexdigest() == SCENE
    moving = composed((Blink(1.0, 0.24),))
    rows = np.concatenate([moving.landmarks_TPD.reshape(-1, 136), moving.closure_TE, moving.gaze_TD], 1, dtype="<f4")
    digests = [hashlib.blake2b(row.tobytes(), digest_size=20).hexdigest() for row in rows]
    assert frame_keys(SCENE, moving) == [SCENE[:24] + digest for digest in digests]


def test_another_voice_another_seed_and_another_moment_make_other_frames() -> None:
    heard = [heard_key(*one) for one in (("a", 0), ("b", 0), ("a", 1))]
    scenes = [scene_key(portrait(), "temporal_gan", 64, one) for one in ("", *heard)]
    assert len(set(scenes)) == 4
    still = ComposedMotion(np.repeat(motion(1).landmarks_TPD, 3, 0), np.zeros((3, 2), np.float32))
    keys = frame_keys(scenes[1], still, 0)
    assert len(set(keys)) == 3, "the same landmarks, but something else is said"
    assert frame_keys(scenes[1], from_numbers(numbers(still, slice(2, 3))), 2) == keys[2:]
    assert frame_keys(scenes[2], still, 0)[0] != keys[0]


def test_frames_of_renderers_that_hear_are_kept_as_others_are(tmp_path: Path) -> None:
    frames, keys = FrameCache(tmp_path), frame_keys(SCENE, composed(frames=300), 0)
    for key in keys[::2]:
        frames.put(key, b"a frame")
    assert frames.present(keys).tolist() == [True, False] * 150
    assert frames.present(keys[:4]).tolist() == [True, False] * 2
    assert frames.get(keys[2]) == b"a frame"
    assert frames.prune(0) == 150
