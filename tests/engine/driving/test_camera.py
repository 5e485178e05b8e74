"""Films: pictures that come as they like become a video at a steady rate, with sound in its place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from engine.audio import load_speech
from engine.driving.camera import FILM_FPS, Camera, Film, camera_names, with_sound
from engine.errors import DriverError
from engine.video import probe
from engine.video_frames import frames_of
from tests.conftest import write_wav

Write = Callable[..., Path]


def picture(value: int) -> np.ndarray:
    return np.full((120, 161, 3), value, np.uint8)


@pytest.fixture
def film(tmp_path: Path) -> Path:
    """Pictures at 0, 0.1, 0.5 and 0.99 s: a slow camera, with a hole."""
    out = tmp_path / "film.mp4"
    with Film(out, 161, 120) as made:
        for value, at_s in ((40, 7.0), (90, 7.1), (140, 7.5), (200, 7.99)):
            made.add(picture(value), at_s)
        made.finish()
    return out


def test_pictures_are_held_until_the_next_one_comes(film: Path) -> None:
    info = probe(film)
    assert (info.fps, info.width, info.height) == (FILM_FPS, 160, 120)
    assert info.duration_s == pytest.approx(1.0, abs=0.05)
    values = [float(frame.mean()) for frame in frames_of(film, FILM_FPS)]
    assert len(values) == 30
    np.testing.assert_allclose(values, [40] * 3 + [90] * 12 + [140] * 14 + [200], atol=4)


def test_a_film_that_is_not_finished_leaves_no_file(tmp_path: Path) -> None:
    with Film(tmp_path / "film.mp4", 160, 120) as made:
        made.add(picture(90)[:, :160], 0.0)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(("late_s", "heard_s"), [(0.2, 0.5), (-0.2, 0.1)])
def test_sound_lies_where_it_was_heard(film: Path, tmp_path: Path, late_s: float, heard_s: float) -> None:
    samples_N = np.zeros(16000, np.float32)
    samples_N[4800:8000] = 0.5 * np.sin(2 * np.pi * 440 * np.arange(3200) / 16000)  # from 0.3 to 0.5 s
    out = with_sound(film, write_wav(tmp_path / "sound.wav", samples_N), late_s, tmp_path / "out.mp4")
    heard_N = load_speech(out).samples_N
    loud = np.flatnonzero(np.abs(heard_N) > 0.1) / 16000
    assert loud[0] == pytest.approx(heard_s, abs=0.03)
    assert loud[-1] == pytest.approx(heard_s + 0.2, abs=0.03)
    assert probe(out).duration_s == pytest.approx(probe(film).duration_s, abs=0.1)


def test_a_camera_that_is_none_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(DriverError, match="cannot be opened"):
        Camera(str(tmp_path / "none"))
    assert all(device and name for device, name in camera_names())
