from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from engine.compose import ComposedMotion
from engine.faces.geometry import FaceGeometry
from engine.order import Order
from engine.pipeline import make_video
from engine.render.landmarks import BACKGROUND, COLOURS, LandmarksRenderer, close_lids, draw_landmarks
from engine.render.registry import make_renderer

PARTS = {
    "jaw": slice(0, 17),
    "brows": slice(17, 27),
    "nose": slice(27, 36),
    "eyes": slice(36, 48),
    "outer lips": slice(48, 60),
    "inner lips": slice(60, 68),
}


def still(face: FaceGeometry, closures: list[tuple[float, float]]) -> ComposedMotion:
    """The face at rest, once for each closure of the right and the left eye."""
    return ComposedMotion(np.repeat(face.landmarks_PD[None], len(closures), 0), np.array(closures, np.float32))


def drawn(landmarks_PD: np.ndarray, size: int = 512) -> np.ndarray:
    canvas = np.full((size, size, 3), BACKGROUND, np.uint8)
    draw_landmarks(canvas, landmarks_PD)
    return canvas


def coverage(frame: np.ndarray) -> np.ndarray:
    """Which pixels differ from the background."""
    return (np.abs(frame.astype(int) - np.array(BACKGROUND)) > 40).any(-1)


def far_apart(size: int = 512) -> np.ndarray:
    """Landmarks whose parts do not touch one another, on an ellipse a part."""
    out = np.zeros((68, 2))
    for number, (part, which) in enumerate(PARTS.items()):
        angles = np.linspace(0, np.pi, which.stop - which.start)
        centre = np.array([0.25 + 0.5 * (number % 2), 0.2 + 0.3 * (number // 2)])
        reach = 0.03 if part == "inner lips" else 0.1
        out[which] = centre + reach * np.stack([np.cos(angles), np.sin(angles)], 1)
    return out * size


def test_every_landmark_lies_on_a_line_of_its_part(face: FaceGeometry) -> None:
    """On a face drawn large, so that parts are far from one another; the colour is that of the part itself."""
    points = (face.landmarks_PD - face.landmarks_PD.min(0) + 20) * 6
    frame = drawn(points, 1600).astype(int)
    for part, which in PARTS.items():
        for x, y in np.round(points[which]).astype(int):
            nearest = min(COLOURS, key=lambda name: np.abs(frame[y, x] - COLOURS[name]).sum())
            assert np.abs(frame[y, x] - COLOURS[nearest]).sum() < 30
            assert nearest == part or {nearest, part} <= {"outer lips", "inner lips"}


def test_lines_are_where_the_landmarks_are_to_a_fraction_of_a_pixel() -> None:
    points = far_apart()
    points[PARTS["jaw"]] = np.stack([np.linspace(100, 400, 17), np.full(17, 37.25)], 1)
    canvas = np.zeros((512, 512, 3), np.uint8)
    draw_landmarks(canvas, points, 100.0, (255, 255, 255))
    weight = canvas[30:45, 150:350, 0].astype(float)
    assert (weight * np.arange(30, 45)[:, None]).sum() / weight.sum() == pytest.approx(37.25, abs=0.05)
    assert weight.sum(0).mean() / 255 == pytest.approx(2.8, abs=0.35)  # the width, in pixels


def test_the_drawing_scales_with_the_face() -> None:
    middle, large = drawn(far_apart(512), 512), drawn(far_apart(1536), 1536)
    shrunk = cv2.resize(large, (512, 512), interpolation=cv2.INTER_AREA).astype(int)
    difference, ink = np.abs(shrunk - middle).mean(), np.abs(middle.astype(int) - BACKGROUND).mean()
    assert difference < 0.35 * ink


def test_lids_follow_the_closure_of_their_own_eye(picture: np.ndarray, face: FaceGeometry) -> None:
    frames = list(LandmarksRenderer().frames(picture, face, still(face, [(0, 0), (0.5, 0.5), (1, 1), (1, 0)])))
    right, left = (np.round(face.landmarks_PD[eye]).astype(int) for eye in (slice(36, 42), slice(42, 48)))

    def height(frame: np.ndarray, eye: np.ndarray) -> int:
        """Rows that the drawing of an eye covers."""
        box = frame[eye[:, 1].min() - 4 : eye[:, 1].max() + 5, eye[0, 0] + 3 : eye[3, 0] - 2]
        return int(coverage(box).any(1).sum())

    for eye in (right, left):
        opened, half, shut = (height(frame, eye) for frame in frames[:3])
        assert opened > half > shut
    assert height(frames[3], right) == height(frames[2], right)
    assert (
        frames[3][left[0, 1] - 20 : left[0, 1] + 20, left[:, 0].min() :]
        == frames[0][left[0, 1] - 20 : left[0, 1] + 20, left[:, 0].min() :]
    ).all()


def test_shut_lids_meet_and_open_ones_stay(face: FaceGeometry) -> None:
    landmarks_TPD = np.repeat(face.landmarks_PD[None], 2, 0)
    out = close_lids(landmarks_TPD, np.array([[1, 0], [0, 0]], np.float32))
    assert out[0, [37, 38]] == pytest.approx(out[0, [41, 40]], abs=1e-3)
    assert (out[0, 42:48] == face.landmarks_PD[42:48]).all()
    assert (out[1] == face.landmarks_PD).all()
    # The upper lid goes most of the way.
    moved = np.abs(out[0] - face.landmarks_PD)[:, 1]
    assert (moved[[37, 38]] > 4 * moved[[41, 40]]).all()


def test_frames_have_the_size_of_the_portrait_and_nothing_but_lines(picture: np.ndarray, face: FaceGeometry) -> None:
    wide = np.ascontiguousarray(picture[:, :-30])
    (frame,) = LandmarksRenderer().frames(wide, face, still(face, [(0, 0)]))
    assert (frame.shape, frame.dtype) == (wide.shape, np.uint8)
    outside = np.ones(frame.shape[:2], bool)
    low, high = (np.round(f(face.landmarks_PD, axis=0)).astype(int) for f in (np.min, np.max))
    outside[low[1] - 20 : high[1] + 20, low[0] - 20 : high[0] + 20] = False
    assert (frame[outside] == BACKGROUND).all()


def test_the_portrait_shines_through_as_far_as_asked(picture: np.ndarray, face: FaceGeometry) -> None:
    (dark,) = LandmarksRenderer().frames(picture, face, still(face, [(0, 0)]))
    (over,) = LandmarksRenderer(portrait=0.4).frames(picture, face, still(face, [(0, 0)]))
    corner = np.s_[400:, :100]
    wanted = 0.4 * picture[corner] + 0.6 * np.array(BACKGROUND)
    assert np.abs(over[corner] - wanted).max() <= 0.51
    lines = (dark == COLOURS["jaw"]).all(-1)
    assert lines.sum() > 50
    assert (over[lines] == COLOURS["jaw"]).all()


def test_a_face_beyond_the_edge_or_without_landmarks_is_no_error() -> None:
    canvas = np.full((64, 48, 3), BACKGROUND, np.uint8)
    draw_landmarks(canvas, far_apart(64) - 300)
    draw_landmarks(canvas, np.full((68, 2), np.nan))
    assert (canvas == BACKGROUND).all()
    draw_landmarks(canvas, far_apart(64) - 20)
    assert coverage(canvas).any()


def test_the_command_line_renders_with_it(tmp_path: Path, portrait: Path, voice: Path) -> None:
    assert make_renderer("landmarks").info.name == "landmarks"
    out = tmp_path / "out.mp4"
    result = make_video(Order(portrait, voice, out, renderer="landmarks"), lambda _: None)
    assert (result.frames, result.width, result.height) == (50, 256, 256)
    capture = cv2.VideoCapture(str(out))
    found, frame = capture.read()
    capture.release()
    assert found
    assert np.abs(frame[-20:, :20].astype(int) - BACKGROUND[::-1]).max() < 12
