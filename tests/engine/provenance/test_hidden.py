"""The hidden mark: unseen, still, and read again after what happens to videos."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
import pytest
from skimage import data

from engine.provenance.hidden import HiddenMark, read
from tests.engine.provenance.conftest import moving

ID = "89abcdef01"


def marked(frames: Sequence[np.ndarray]) -> list[np.ndarray]:
    mark = HiddenMark(ID)
    return [mark(frame) for frame in frames]


def level_db(one: np.ndarray, other: np.ndarray) -> float:
    return float(10 * np.log10(255**2 / np.mean((one.astype(float) - other) ** 2)))


def flat(level: int = 20) -> np.ndarray:
    """A dark wall."""
    return np.full((360, 640, 3), level, np.uint8)


def test_it_is_read_from_one_frame_and_is_not_seen() -> None:
    frames = list(moving())
    shown = marked(frames)
    found = read(shown[:1])
    assert found.decoded is not None
    assert found.decoded.id == ID
    assert level_db(shown[0], frames[0]) > 38
    assert level_db(marked([np.ascontiguousarray(data.chelsea()[:300])])[0], data.chelsea()[:300]) > 41


def test_on_a_flat_wall_cells_are_one_level_apart() -> None:
    (shown,) = marked([flat()])
    assert np.ptp(shown) == 1
    found = read([shown])
    assert found.decoded is not None
    assert found.decoded.id == ID


def test_what_does_not_move_does_not_flicker() -> None:
    frames = list(moving())
    shown = marked(frames)
    changes = [one[:80].astype(int) - other[:80] for one, other in zip(shown, frames, strict=True)]
    assert np.abs(changes[0]).max() > 0
    assert all(np.array_equal(changes[0], change) for change in changes)


def test_a_cut_is_marked_anew() -> None:
    cut = [np.ascontiguousarray(data.chelsea()[:300, :300]), np.ascontiguousarray(data.coffee()[:300, :300])]
    for shown in marked(cut):
        found = read([shown])
        assert found.decoded is not None
        assert found.decoded.id == ID


@pytest.mark.parametrize("size", [(192, 192), (240, 320), (640, 480), (331, 317)])
def test_it_survives_another_size(size: tuple[int, int]) -> None:
    small = (cv2.resize(frame, size, interpolation=cv2.INTER_AREA) for frame in marked(list(moving())))
    shown = [np.asarray(frame, np.uint8) for frame in small]
    found = read(shown)
    assert found.decoded is not None
    assert found.decoded.id == ID


def test_transparent_frames_keep_their_transparency() -> None:
    frame = np.dstack([next(moving()), np.arange(384).astype(np.uint8)[None].repeat(384, 0)])
    (shown,) = marked([frame])
    assert np.array_equal(shown[..., 3], frame[..., 3])
    found = read([shown])
    assert found.decoded is not None


def test_a_tiny_frame_stays_as_it_is() -> None:
    frame = np.zeros((32, 48, 3), np.uint8)
    assert np.array_equal(marked([frame])[0], frame)


@pytest.mark.parametrize("level", [0, 128, 255])
def test_a_plain_wall_has_no_mark(level: int) -> None:
    found = read([flat(level)] * 3)
    assert not found.present
    assert found.decoded is None


def test_pictures_and_noise_have_no_mark() -> None:
    rng = np.random.default_rng(3)
    noise = [rng.integers(0, 256, (120, 160, 3), dtype=np.uint8) for _ in range(60)]
    names = ("astronaut", "chelsea", "coffee", "rocket")
    for picture in [*noise, *(np.ascontiguousarray(getattr(data, name)()) for name in names)]:
        found = read([picture])
        assert not found.present
        assert found.strength < 9


def test_the_given_frame_stays_as_it_is() -> None:
    frame = next(moving())
    before = frame.copy()
    marked([frame])
    assert np.array_equal(frame, before)
