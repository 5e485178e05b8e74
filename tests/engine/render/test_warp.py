from __future__ import annotations

import numpy as np
import pytest
import torch

from engine.compose import ComposedMotion
from engine.faces.detect import find_face
from engine.faces.geometry import FaceGeometry
from engine.faces.points import MESH_OF_LANDMARK
from engine.models import load_weights
from engine.nets.patch_painter import PatchPainter, PatchPainterConfig
from engine.render.warp import Region, WarpRenderer


def parted(landmarks_PD: np.ndarray, opening: float) -> np.ndarray:
    """The landmarks with the jaw dropped until the inner lips are `opening` eye distances apart."""
    unit = np.linalg.norm(landmarks_PD[36] - landmarks_PD[45])
    drop = opening * unit - (landmarks_PD[66, 1] - landmarks_PD[62, 1])
    out = landmarks_PD.copy()
    lower = {
        67: 0.8,
        66: 1.0,
        65: 0.8,
        59: 0.6,
        58: 0.95,
        57: 1.0,
        56: 0.95,
        55: 0.6,
        6: 0.6,
        7: 0.9,
        8: 1.0,
        9: 0.9,
        10: 0.6,
    }
    for point, share in lower.items():
        out[point, 1] += share * drop
    return out


def motion(landmarks: list[np.ndarray], closures: list[float] | None = None) -> ComposedMotion:
    """Frames with these landmarks and, for both eyes, these closures."""
    shut = np.zeros(len(landmarks)) if closures is None else np.array(closures)
    return ComposedMotion(np.stack(landmarks).astype(np.float32), np.stack([shut, shut], 1).astype(np.float32))


def opening(face: FaceGeometry) -> float:
    """Distance of the inner lips over the distance of the eyes."""
    return float(np.linalg.norm(face.landmarks_PD[62] - face.landmarks_PD[66])) / face.eye_distance


def aspect(face: FaceGeometry, eye: int) -> float:
    """Height of an eye over its width."""
    p = face.landmarks_PD[36 + 6 * eye : 42 + 6 * eye]
    return float(np.linalg.norm(p[1] - p[5]) + np.linalg.norm(p[2] - p[4])) / 2 / float(np.linalg.norm(p[0] - p[3]))


def test_motion_at_rest_gives_the_portrait_back(
    renderer: WarpRenderer, picture: np.ndarray, face: FaceGeometry
) -> None:
    (frame,) = renderer.frames(picture, face, motion([face.landmarks_PD]))
    assert np.abs(frame.astype(int) - picture).max() <= 2


def test_only_the_crop_changes_and_its_border_does_not(
    renderer: WarpRenderer, picture: np.ndarray, face: FaceGeometry
) -> None:
    moved = parted(face.landmarks_PD, 0.3) + [4, 3]
    (frame,) = renderer.frames(picture, face, motion([moved], [1.0]))
    region = Region.of(face.crop, face.width, face.height)
    inner = (slice(region.y0 + 1, region.y1 - 1), slice(region.x0 + 1, region.x1 - 1))
    difference = np.abs(frame.astype(int) - picture)
    assert difference[inner].max() > 60
    outer = difference.copy()
    outer[region.y0 : region.y1, region.x0 : region.x1] = 0
    assert outer.max() == 0
    rim = difference[region.y0 : region.y1, region.x0 : region.x1].copy()
    rim[2:-2, 2:-2] = 0
    assert rim.max() <= 3


@pytest.mark.parametrize("wanted", [0.0, 0.05, 0.1])
def test_lips_open_as_far_as_the_landmarks_say(
    renderer: WarpRenderer, picture: np.ndarray, face: FaceGeometry, wanted: float
) -> None:
    (frame,) = renderer.frames(picture, face, motion([parted(face.landmarks_PD, wanted)]))
    assert opening(find_face(frame)) == pytest.approx(wanted, abs=0.035)


def test_a_wider_mouth_is_seen_wider(renderer: WarpRenderer, picture: np.ndarray, face: FaceGeometry) -> None:
    frames = renderer.frames(picture, face, motion([parted(face.landmarks_PD, o) for o in (0.0, 0.1, 0.2, 0.3)]))
    assert (np.diff([opening(find_face(frame)) for frame in frames]) > 0.025).all()


def test_lids_close_fully_and_by_degrees(renderer: WarpRenderer, picture: np.ndarray, face: FaceGeometry) -> None:
    rest = face.landmarks_PD
    frames = list(renderer.frames(picture, face, motion([rest] * 3, [0.0, 0.5, 1.0])))
    seen = [[aspect(find_face(frame), eye) for eye in (0, 1)] for frame in frames]
    for eye in (0, 1):
        open_, half, shut = (s[eye] for s in seen)
        assert open_ > half > shut
        assert shut < 0.45 * open_


def test_each_eye_closes_alone(renderer: WarpRenderer, picture: np.ndarray, face: FaceGeometry) -> None:
    wink = ComposedMotion(face.landmarks_PD[None], np.array([[1.0, 0.0]], np.float32))
    (frame,) = renderer.frames(picture, face, wink)
    changed = np.abs(frame.astype(int) - picture).max(-1)
    x, y = face.landmarks_PD[36:42].mean(0).round().astype(int)
    assert changed[y - 2 : y + 3, x - 2 : x + 3].max() > 40
    x, y = face.landmarks_PD[42:48].mean(0).round().astype(int)
    assert changed[y - 4 : y + 5, x - 4 : x + 5].max() <= 2


def test_a_closed_mouth_opens_on_a_dark_inside_with_teeth(
    renderer: WarpRenderer, picture: np.ndarray, face: FaceGeometry
) -> None:
    (closed,) = renderer.frames(picture, face, motion([parted(face.landmarks_PD, 0.0)]))
    shut_face = find_face(closed)
    target = parted(shut_face.landmarks_PD, 0.35)
    (frame,) = renderer.frames(closed, shut_face, motion([target]))
    upper, lower = target[62], target[66]
    column = frame[round(float(upper[1])) : round(float(lower[1])), round(float(upper[0]))].astype(int).sum(-1) / 3
    skin = closed[tuple(shut_face.landmarks_PD[33].round().astype(int)[::-1])].mean()
    assert column.min() < 0.35 * skin
    assert column[: len(column) // 2].max() > column[len(column) // 2 :].min() + 30


def test_no_teeth_show_between_shut_lips(renderer: WarpRenderer, picture: np.ndarray, face: FaceGeometry) -> None:
    shut = parted(face.landmarks_PD, 0.0)
    for upper, lower in ((61, 67), (63, 65)):
        shut[[upper, lower]] = shut[[upper, lower]].mean(0)
    (frame,) = renderer.frames(picture, face, motion([shut]))
    x, y = shut[[62, 66]].mean(0).round().astype(int)
    teeth = picture[y - 2 : y + 4, x - 8 : x + 9].min(-1).max()
    line = frame[y - 1 : y + 2, x - 8 : x + 9].min(-1)
    assert line.max(0).mean() < 0.75 * teeth
    assert line.min(0).mean() < 110


def test_the_head_moves_and_a_far_background_does_not(
    renderer: WarpRenderer, picture: np.ndarray, face: FaceGeometry
) -> None:
    (frame,) = renderer.frames(picture, face, motion([face.landmarks_PD + [5.0, 2.0]]))
    moved = find_face(frame).mesh_VD[:, :2] - face.mesh_VD[:, :2]
    assert np.median(moved, 0) == pytest.approx([5, 2], abs=0.8)
    assert np.array_equal(frame[:, :40], picture[:, :40])


def test_a_wink_leaves_all_else_the_picture_bit_for_bit(
    renderer: WarpRenderer, picture: np.ndarray, face: FaceGeometry
) -> None:
    wink = ComposedMotion(face.landmarks_PD[None], np.array([[1.0, 0.0]], np.float32))
    (frame,) = renderer.frames(picture, face, wink)
    eye = face.landmarks_PD[36:42].mean(0)
    y, x = np.nonzero((frame != picture).any(-1))
    assert len(x) > 50
    assert np.hypot(x - eye[0], y - eye[1]).max() < 1.2 * face.eye_distance


def test_softening_tears_in_a_box_is_softening_them_everywhere(
    renderer: WarpRenderer, picture: np.ndarray, face: FaceGeometry, monkeypatch: pytest.MonkeyPatch
) -> None:
    from engine.render.warp import _Portrait

    torn = motion([parted(face.landmarks_PD, 0.2) + [4, 0]])
    (boxed,) = renderer.frames(picture, face, torn)
    monkeypatch.setattr(_Portrait, "_torn_part", lambda self, *steps: (0, 0, *self._grid))
    (whole,) = renderer.frames(picture, face, torn)
    monkeypatch.setattr(_Portrait, "_torn_part", lambda *_: None)
    (hard,) = renderer.frames(picture, face, torn)
    assert np.array_equal(boxed, whole)
    assert not np.array_equal(boxed, hard)


def test_the_same_motion_gives_the_same_frames_however_it_is_cut(
    renderer: WarpRenderer, picture: np.ndarray, face: FaceGeometry
) -> None:
    landmarks = [parted(face.landmarks_PD, 0.02 * t) + [0.2 * t, 0] for t in range(11)]
    whole = list(renderer.frames(picture, face, motion(landmarks)))
    again = list(renderer.frames(picture, face, motion(landmarks)))
    late = list(renderer.frames(picture, face, motion(landmarks[7:])))
    assert len(whole) == 11
    assert all(np.array_equal(a, b) for a, b in zip(whole, again, strict=True))
    assert all(np.array_equal(a, b) for a, b in zip(whole[7:], late, strict=True))


def test_a_crop_that_reaches_beyond_the_picture_is_fine(renderer: WarpRenderer, picture: np.ndarray) -> None:
    close = np.ascontiguousarray(picture[20:200, 150:300])
    face = find_face(close)
    assert face.crop.x < 0 or face.crop.y < 0 or face.crop.x + face.crop.side > close.shape[1]
    (frame,) = renderer.frames(close, face, motion([parted(face.landmarks_PD, 0.2) + [3, 0]]))
    assert frame.shape == close.shape
    assert np.abs(frame.astype(int) - close).max() > 40


def test_frames_are_made_one_at_a_time(renderer: WarpRenderer, picture: np.ndarray, face: FaceGeometry) -> None:
    endless = ComposedMotion(
        np.broadcast_to(face.landmarks_PD, (10_000_000, 68, 2)), np.broadcast_to(np.float32(0), (10_000_000, 2))
    )
    frames = renderer.frames(picture, face, endless)
    assert next(frames).shape == picture.shape
    assert next(frames).shape == picture.shape


def nets() -> dict[str, PatchPainter]:
    """Nets that change a lot, and nothing in particular."""
    torch.manual_seed(0)
    sizes = [PatchPainterConfig(widths=(16, 24, 32, 40), held_only=part == "mouth") for part in ("mouth", "eye")]
    made = {part: PatchPainter(config).eval() for part, config in zip(("mouth", "eye"), sizes, strict=True)}
    for net in made.values():
        with torch.no_grad():
            net.leave.weight.mul_(30)
    return made


def test_frames_with_nets_do_not_depend_on_what_was_rendered_before(shaded: np.ndarray, face: FaceGeometry) -> None:
    spread, painters = load_weights("spread-v1")["spread"], nets()
    tracks = motion([parted(face.landmarks_PD, 0.2), face.landmarks_PD], [0.0, 0.7])
    renderer = WarpRenderer(spread, torch.device("cpu"), painters)
    there = list(renderer.frames(shaded, face, tracks))
    late = WarpRenderer(spread, torch.device("cpu"), painters).open(shaded, face)
    assert np.array_equal(late(tracks.landmarks_TPD[1], tracks.closure_TE[1]), there[1])
    assert np.array_equal(late(tracks.landmarks_TPD[0], tracks.closure_TE[0]), there[0])
    bare = WarpRenderer(spread, torch.device("cpu")).frames(shaded, face, tracks)
    for with_nets, without in zip(there, bare, strict=True):
        assert np.abs(with_nets.astype(int) - without).max() > 20


def test_the_number_of_threads_does_not_change_a_bit(shaded: np.ndarray, face: FaceGeometry) -> None:
    renderer = WarpRenderer(load_weights("spread-v1")["spread"], torch.device("cpu"), nets())
    tracks = motion([parted(face.landmarks_PD, 0.2) + [3, 1]], [0.7])
    threads, frames = torch.get_num_threads(), []
    try:
        for count in (1, 2, 3):
            torch.set_num_threads(count)
            frames += renderer.frames(shaded, face, tracks)
    finally:
        torch.set_num_threads(threads)
    assert all(np.array_equal(frame, frames[0]) for frame in frames[1:])


def test_eyes_look_where_the_gaze_says(renderer: WarpRenderer, picture: np.ndarray, face: FaceGeometry) -> None:
    look = renderer.open(picture, face)
    straight, aside = (
        look(face.landmarks_PD, np.zeros(2, np.float32), gaze) for gaze in (None, np.array([0.1, 0], np.float32))
    )
    y, x = np.nonzero((straight != aside).any(-1))
    assert len(x) > 50
    for place in zip(x, y, strict=True):
        eyes = [np.hypot(*(face.landmarks_PD[e : e + 6].mean(0) - place)) for e in (36, 42)]
        assert min(eyes) < 0.3 * face.eye_distance


def accelerator() -> torch.device:
    from engine.devices import best_device

    device = best_device()
    if device.type == "cpu":
        pytest.skip("no accelerator on this machine")
    return device


@pytest.mark.gpu
@pytest.mark.parametrize("painters", [{}, nets()], ids=["warp", "with nets"])
def test_an_accelerator_gives_the_same_frames(
    picture: np.ndarray, face: FaceGeometry, painters: dict[str, PatchPainter]
) -> None:
    spread = load_weights("spread-v1")["spread"]
    landmarks = np.stack([parted(face.landmarks_PD, 0.2) + [3, 1], face.landmarks_PD]).astype(np.float32)
    closure, gaze = np.array([[[0, 0], [0.6, 1]], [[0.08, 0], [0, 0.03]]], np.float32)
    tracks = ComposedMotion(landmarks, closure, gaze)
    there = WarpRenderer(spread, accelerator(), painters).frames(picture, face, tracks)
    here = WarpRenderer(spread, torch.device("cpu"), painters).frames(picture, face, tracks)
    for a, b in zip(there, here, strict=True):
        assert np.abs(a.astype(int) - b).mean() < 0.2
        assert np.quantile(np.abs(a.astype(int) - b), 0.999) <= 6


@pytest.mark.gpu
def test_an_accelerator_cuts_out_the_same_person(picture: np.ndarray, face: FaceGeometry) -> None:
    spread = load_weights("spread-v1")["spread"]
    closure = np.zeros(2, np.float32)
    there, here = (
        WarpRenderer(spread, device).open_cutout(picture, face)(parted(face.landmarks_PD, 0.2), closure)
        for device in (accelerator(), torch.device("cpu"))
    )
    assert np.abs(there.astype(int) - here).mean() < 0.2


def test_landmarks_of_another_detector_move_the_mesh_all_the_same(
    renderer: WarpRenderer, picture: np.ndarray, face: FaceGeometry
) -> None:
    offset = np.random.default_rng(0).normal(0, 0.01 * face.eye_distance, (68, 2)).astype(np.float32)
    other = FaceGeometry(
        face.landmarks_PD + offset, face.mesh_VD, face.pose, face.mask_HW, face.crop, 1.0, 0, 1, "another"
    )
    (frame,) = renderer.frames(picture, other, motion([other.landmarks_PD]))
    assert np.abs(frame.astype(int) - picture).max() <= 2
    assert np.abs(other.landmarks_PD - face.mesh_VD[MESH_OF_LANDMARK, :2]).max() > 0
