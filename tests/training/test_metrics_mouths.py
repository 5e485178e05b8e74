"""Metrics of a speaking face's pictures, on faces that are drawn here and by hand."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from scipy.ndimage import gaussian_filter

from engine.faces.points import INNER_LIP, MOUTH
from training.metrics.mouths import (
    FaceSquare,
    blink_depth,
    flicker,
    frame_scores,
    gradient_energy,
    lid_closure,
    mouth_box,
    similarity,
)
from training.metrics.pictures import ssim


def face(opening: float = 12.0, lids: float = 5.0) -> np.ndarray:
    """Landmarks of a face in a picture of 256 px: eyes, nose and a mouth that is `opening` px open; (68, 2)."""
    points = np.random.default_rng(3).uniform([60, 60], [196, 200], (68, 2))
    points[27:36] = np.c_[np.linspace(120, 136, 9), [90, 100, 110, 120, 130, 132, 134, 132, 130]]
    for first, x in ((36, 80), (42, 150)):
        points[first : first + 6] = np.array([[0, 0], [8, -1], [18, -1], [26, 0], [18, 1], [8, 1]]) * [1, lids] + [
            x,
            95,
        ]
    angles = np.linspace(np.pi, 3 * np.pi, 12, endpoint=False)
    points[48:60] = np.c_[np.cos(angles) * 30 + 128, np.sin(angles) * (opening / 2 + 6) + 165]
    angles = np.linspace(np.pi, 3 * np.pi, 8, endpoint=False)
    points[60:68] = np.c_[np.cos(angles) * 22 + 128, np.sin(angles) * opening / 2 + 165]
    return points


def texture(seed: int = 0) -> np.ndarray:
    rough = gaussian_filter(np.random.default_rng(seed).normal(size=(256, 256, 3)), (2, 2, 0))
    return np.clip(rough * 400 + 128, 0, 255).astype(np.uint8)


def test_the_square_is_cut_and_scaled_and_lies_a_little_higher() -> None:
    points = np.full((68, 2), 300.0)
    points[0], points[1] = [250, 280], [350, 320]
    square = FaceSquare.of(points)
    assert square == FaceSquare(round(300.5 - 85), round(300.5 - 85 - 0.03 * 170), 170)
    picture = np.zeros((600, 600, 3), np.uint8)
    picture[300, 300] = 255
    cut = square.cut(picture, 170)
    x, y = square.place(np.array([300, 300]), 170)
    assert cut[round(y), round(x)].tolist() == [255, 255, 255]
    assert (cut > 0).sum() == 3
    # Twice as large, the edge of the first pixel stays where it is.
    assert square.place(np.array([square.x, square.y]), 340) == pytest.approx([0.5, 0.5])


def test_a_square_beyond_the_picture_goes_on_with_its_edge() -> None:
    picture = np.zeros((40, 40, 3), np.uint8)
    picture[:, 0] = 90
    cut = FaceSquare(-20, 0, 40).cut(picture, 40)
    assert (cut[:, :21] == 90).all()
    assert (cut[:, 21:] == 0).all()


def test_the_mouths_box_holds_the_lips() -> None:
    points = face()
    box = mouth_box(points)
    assert box is not None
    low, high = points[MOUTH].min(0), points[MOUTH].max(0)
    assert (box[1].start, box[1].stop) == (int(low[0] - 12), int(high[0] + 13))
    assert (box[0].start, box[0].stop) == (int(low[1] - 12), int(high[1] + 13))
    assert mouth_box(points + [0, 300]) is None


def test_similarity_is_that_of_pictures() -> None:
    made, real = texture(0), texture(1)
    made[:100] = real[:100]
    whole, part = similarity(made, real, (slice(0, 60), slice(0, 60)))
    assert whole == pytest.approx(ssim(made, real))
    assert part == pytest.approx(1)
    assert np.isnan(similarity(made, real, None)[1])


def test_scores_of_a_frame_tell_the_mouth_from_the_rest() -> None:
    real, points = texture(), face()
    assert frame_scores(real, real, points) == pytest.approx(
        {"PSNR": 100, "SSIM": 1, "mouth PSNR": 100, "mouth SSIM": 1, "sharpness": 1, "sharpness elsewhere": 1}
    )
    soft = real.copy()
    box = mouth_box(points)
    assert box is not None
    soft[box] = cv2.GaussianBlur(real, (0, 0), 1.5)[box]
    scores = frame_scores(soft, real, points)
    assert scores["PSNR"] > scores["mouth PSNR"] + 6
    assert scores["SSIM"] > scores["mouth SSIM"] + 0.05
    assert scores["sharpness"] < 0.8
    assert scores["sharpness elsewhere"] == pytest.approx(1)
    dull = frame_scores(cv2.GaussianBlur(real, (0, 0), 1.5).astype(np.uint8), real, points, portrait=real)
    assert dull["sharpness elsewhere"] < 0.8
    assert set(frame_scores(real, real, points + [0, 300])) == {"PSNR", "SSIM", "sharpness elsewhere"}


def test_gradient_energy_by_hand() -> None:
    steps = np.tile(np.array([0, 3], np.uint8), (4, 2))
    assert gradient_energy(steps) == pytest.approx(9)


def test_flicker_is_of_the_mouths_inside_alone_and_blind_to_the_head() -> None:
    points, picture = face(), texture()
    inside = np.zeros((256, 256), np.uint8)
    cv2.fillPoly(inside, [np.round(points[INNER_LIP]).astype(np.int32)], (1,))
    bright = picture.copy()
    bright[inside > 0] = np.clip(bright[inside > 0].astype(int) - 20, 0, 255)
    track = np.repeat(points[None], 6, 0)
    assert flicker([picture] * 6, track) == pytest.approx(0, abs=1e-9)
    assert flicker([picture, bright] * 3, track) == pytest.approx(20, abs=1.5)
    elsewhere = np.where(inside[..., None] > 0, picture, 255 - picture).astype(np.uint8)
    assert flicker([picture, elsewhere] * 3, track) < 8  # the mask's edge
    # A head that moves by whole pixels takes its mouth along.
    moved = [np.roll(picture, (t, 2 * t), (0, 1)) for t in range(6)]
    swaying = np.stack([points + [2 * t, t] for t in range(6)])
    assert flicker(moved, swaying) == pytest.approx(0, abs=1e-6)
    assert flicker(moved, track) > 10


def test_flicker_without_an_open_mouth_or_a_face() -> None:
    picture = texture()
    shut = np.repeat(face(opening=0.0)[None], 3, 0)
    assert np.isnan(flicker([picture] * 3, shut))
    lost = np.repeat(face()[None], 3, 0)
    lost[1] = np.nan
    assert np.isnan(flicker([picture] * 3, lost))


def test_lids_close_against_the_first_face() -> None:
    track = np.stack([face(lids=lids) for lids in (5.0, 2.5, 0.0, 6.0)])
    assert lid_closure(track, track[0])[:, 0] == pytest.approx([0, 0.5, 1, 0])
    assert lid_closure(track, track[0])[:, 1] == pytest.approx([0, 0.5, 1, 0])


def test_depth_of_blinks_counts_closed_frames_only() -> None:
    real = np.array([[0.1, 0.1], [0.8, 0.8], [1.0, 0.6], [np.nan, np.nan], [0.4, 0.4]])
    made = real * 0.75
    made[4] = 9
    assert blink_depth(made, real) == (pytest.approx(0.75), 2)
    depth, count = blink_depth(made[:1], real[:1])
    assert np.isnan(depth)
    assert count == 0
