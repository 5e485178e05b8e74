"""Files of a live session: frames handed over without tearing, motion that is whole at any moment."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest

from engine.live_files import SLOTS, FrameWriter, MotionFile, read_frame, read_motion, whole_motion


def landmarks(frames: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).normal(100, 20, (frames, 68, 2)).astype(np.float32)


def test_a_frame_is_read_as_it_was_written_until_its_slot_is_taken(tmp_path: Path) -> None:
    writer, path = FrameWriter(tmp_path / "x.rgb"), tmp_path / "x.rgb"
    rng = np.random.default_rng(0)
    frames = [rng.integers(0, 256, (6, 4, 3), np.uint8) for _ in range(SLOTS + 1)]
    slots = [writer.write(index, frame) for index, frame in enumerate(frames)]
    assert read_frame(path, slots[1], 1, 4, 6) == frames[1].tobytes()
    assert read_frame(path, slots[-1], SLOTS, 4, 6) == frames[-1].tobytes()
    assert read_frame(path, slots[0], 0, 4, 6) is None, "its slot holds a newer one"
    assert read_frame(tmp_path / "none.rgb", 0, 0, 4, 6) is None
    writer.close()


def test_a_reader_never_sees_half_of_two_frames(tmp_path: Path) -> None:
    path, count = tmp_path / "x.rgb", 400
    writer, told = FrameWriter(path), [0]

    def write() -> None:
        for index in range(count):
            slot = writer.write(index, np.full((64, 64, 3), index % 256, np.uint8))
            told[0] = index * SLOTS + slot

    thread = threading.Thread(target=write)
    thread.start()
    whole = 0
    while thread.is_alive() or not whole:
        index, slot = divmod(told[0], SLOTS)
        pixels = read_frame(path, slot, index, 64, 64)
        if pixels is not None:
            whole += 1
            assert set(pixels) == {index % 256}
    thread.join()
    writer.close()
    assert whole


def test_motion_is_a_whole_file_after_every_frame(tmp_path: Path) -> None:
    path, track_TPD = tmp_path / "m.npy", landmarks(1200)
    file = MotionFile(path)
    assert len(np.load(path)) == 0
    at = 0
    for frames in (1, 0, 7, 92, 1100):  # the length grows to more digits
        file.add(track_TPD[at : at + frames])
        at += frames
        np.testing.assert_array_equal(np.load(path), track_TPD[:at])
        np.testing.assert_array_equal(read_motion(path), track_TPD[:at])
    file.close()


def test_what_a_killed_worker_left_can_be_read(tmp_path: Path) -> None:
    path, track_TPD = tmp_path / "m.npy", landmarks(5)
    file = MotionFile(path)
    file.add(track_TPD)
    file.close()
    with path.open("ab") as half:
        half.write(b"\0" * 300)  # amid a frame whose number was not told yet
    np.testing.assert_array_equal(read_motion(path), track_TPD)
    path.write_bytes(b"no numpy file")
    assert len(read_motion(path)) == 0
    np.save(path, np.zeros((3, 5)))
    assert len(read_motion(path)) == 0
    assert len(read_motion(tmp_path / "none.npy")) == 0


def test_motion_is_brought_to_the_length_of_its_sound() -> None:
    live_TPD, rest_TPD = landmarks(40), landmarks(100, 1)
    np.testing.assert_array_equal(whole_motion(live_TPD, 38), live_TPD[:38])
    held_TPD = whole_motion(live_TPD, 42)
    np.testing.assert_array_equal(held_TPD[:40], live_TPD)
    np.testing.assert_array_equal(held_TPD[40:], live_TPD[[39, 39]])
    joined_TPD = whole_motion(live_TPD, 103, rest_TPD)
    assert joined_TPD.shape == (103, 68, 2)
    np.testing.assert_array_equal(joined_TPD[:40], live_TPD)
    np.testing.assert_allclose(joined_TPD[50:100], rest_TPD[50:], rtol=1e-6)
    with pytest.raises(ValueError, match="no frame"):
        whole_motion(live_TPD[:0], 3)


def test_motion_that_goes_on_as_generated_does_not_jump() -> None:
    still_TPD = np.repeat(landmarks(1), 100, axis=0)
    joined_TPD = whole_motion(still_TPD[:40] + np.float32(5), 100, still_TPD)
    steps_T = np.abs(np.diff(joined_TPD, axis=0)).max(axis=(1, 2))
    assert steps_T.max() < 1.0
    np.testing.assert_allclose(joined_TPD[-1], still_TPD[-1], rtol=1e-6)
