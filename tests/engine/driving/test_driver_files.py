"""Followed drivers as files, and whom a video shows before it is followed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from engine.driving.driver_files import ROOM, THUMB_PX, load_driver, look_at_driver, save_driver
from engine.driving.track import DriverTrack, track_driver
from engine.errors import DriverError
from engine.faces.detect import find_face
from tests.engine.driving.made_drivers import Studio

Write = Callable[..., Path]


def test_a_followed_driver_is_read_as_it_was_written(driver: Path, tmp_path: Path) -> None:
    track, out = track_driver(driver), tmp_path / "driver.npz"
    save_driver(track, out)
    again = load_driver(out)
    np.testing.assert_array_equal(again.mesh_TVD, track.mesh_TVD)
    np.testing.assert_array_equal(again.shot_T, track.shot_T)
    for name in ("rate", "duration_s", "size", "faces", "quarters"):
        assert getattr(again, name) == getattr(track, name)


def test_files_that_are_none_are_one_sentence(tmp_path: Path) -> None:
    mesh = np.zeros((6, 400, 3), np.float32)  # not the mesh of this version
    wrong = tmp_path / "wrong.npz"
    save_driver(DriverTrack(25.0, 0.24, (10, 10), mesh, np.zeros(6, np.int32)), wrong)
    broken = tmp_path / "broken.npz"
    broken.write_bytes(wrong.read_bytes()[:200])
    text = tmp_path / "text.npz"
    text.write_text("no arrays")
    for path in (wrong, broken, text, tmp_path / "gone.npz"):
        with pytest.raises(DriverError, match="open the video again"):
            load_driver(path)


def test_a_face_is_found_before_it_is_followed(driver: Path) -> None:
    seen = look_at_driver(driver)
    assert (seen.faces, seen.at_s) == (1, 0.0)
    assert not seen.info.has_sound
    assert seen.thumb_HWC.shape == (THUMB_PX, THUMB_PX, 3)
    face = find_face(seen.thumb_HWC)
    assert np.ptp(face.landmarks_PD, axis=0).max() == pytest.approx(THUMB_PX / ROOM, rel=0.1)
    np.testing.assert_allclose(face.landmarks_PD.mean(0), THUMB_PX / 2, atol=8)


def test_a_face_that_comes_later_is_found(drivers: Studio, video: Write, tmp_path: Path) -> None:
    grey = [np.full_like(drivers.frames(25)[0], 90)] * 20
    path = video(tmp_path / "late.mp4", [*grey, *drivers.frames(25)[:20]])
    seen = look_at_driver(path)
    assert seen.faces == 1
    assert seen.at_s > 0.5


def test_without_a_face_the_first_picture_is_shown(video: Write, tmp_path: Path) -> None:
    path = video(tmp_path / "grey.mp4", [np.full((120, 160, 3), 90, np.uint8)] * 20)
    seen = look_at_driver(path)
    assert seen.faces == 0
    np.testing.assert_allclose(seen.thumb_HWC, 90, atol=4)
