from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engine.faces.geometry import FaceGeometry
from engine.render.plate import Plate


def test_both_layers_at_rest_are_the_picture(picture: NDArray[np.uint8], face: FaceGeometry) -> None:
    plate = Plate.of(picture, face.mask_HW, face.eye_distance)
    share = plate.opacity_HW[..., None]
    again = picture * share + plate.behind_HWC * (1 - share)
    assert np.abs(again - picture).max() < 1e-3
    assert plate.opacity_HW.min() == 0
    assert plate.opacity_HW.max() == 1


def test_the_layer_holds_all_of_the_person(picture: NDArray[np.uint8], face: FaceGeometry) -> None:
    plate = Plate.of(picture, face.mask_HW, face.eye_distance)
    assert plate.opacity_HW[face.mask_HW > 200].mean() > 0.99
    assert plate.opacity_HW[face.mask_HW < 5].mean() < 0.3  # but not much more


def test_behind_the_person_the_background_goes_on(picture: NDArray[np.uint8], face: FaceGeometry) -> None:
    """On a background of one colour nothing else comes to light, grain included."""
    ground = np.array([60, 120, 180])
    grain = np.random.default_rng(0).normal(0, 6, (*picture.shape[:2], 1))
    flat = np.clip(ground + grain, 0, 255)
    one_colour = np.where(face.mask_HW[..., None] > 20, picture, flat).astype(np.uint8)
    plate = Plate.of(one_colour, face.mask_HW, face.eye_distance)
    covered = plate.opacity_HW == 1
    near = covered & ~np.roll(covered, round(0.15 * face.eye_distance), 1)
    assert near.sum() > 50
    assert np.abs(np.median(plate.behind_HWC[near], axis=0) - ground).max() < 12
    assert plate.behind_HWC[near].std(0).max() > 2  # not smooth among grain


def test_a_person_who_fills_the_picture_needs_no_plate(picture: NDArray[np.uint8], face: FaceGeometry) -> None:
    plate = Plate.of(picture, np.full_like(face.mask_HW, 255), face.eye_distance)
    assert plate.opacity_HW.min() > 0.99
