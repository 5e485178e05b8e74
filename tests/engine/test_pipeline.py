"""The whole way, in this process: sizes, faces, events, and what is left when it stops."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from engine.audio import load_speech
from engine.document import Crop
from engine.errors import Cancelled, OutputError, PictureError
from engine.faces.picture import load_picture
from engine.order import Event, Order, Progress, Stage
from engine.pipeline import chosen_face, make_video, prepare
from engine.sizes import at_working_size


def order_of(portrait: Path, voice: Path, out: Path) -> Order:
    return Order(portrait, voice, out, end_s=0.4)


def test_a_crop_is_meant_in_the_pixels_of_the_users_picture(portrait: Path, voice: Path, tmp_path: Path) -> None:
    order = order_of(portrait, voice, tmp_path / "out.mp4")
    picture, scale = at_working_size(load_picture(portrait), 512)
    whole = chosen_face(picture, scale, order)
    low, high = whole.landmarks_PD.min(0) / scale, whole.landmarks_PD.max(0) / scale
    fits = Crop(float(low[0]) - 5, float(low[1]) - 5, float((high - low).max()) + 10)
    face = chosen_face(picture, scale, replace(order, crop=fits))
    assert (face.crop.x, face.crop.y, face.crop.side) == pytest.approx((fits.x * 2, fits.y * 2, fits.side * 2))
    np.testing.assert_array_equal(face.landmarks_PD, whole.landmarks_PD)
    cuts = Crop(float(low[0]) + 5, float(low[1]) - 5, float((high - low).max()) + 10)
    with pytest.raises(PictureError, match=f"from x {low[0] // 1:.0f}, y {low[1] // 1:.0f} to"):
        chosen_face(picture, scale, replace(order, crop=cuts))


def test_a_face_that_is_not_there_is_counted_from_1(portrait: Path, voice: Path, tmp_path: Path) -> None:
    order = replace(order_of(portrait, voice, tmp_path / "out.mp4"), face=1)
    with pytest.raises(PictureError, match=r"Face 2 was asked for, but .* shows one face"):
        chosen_face(load_picture(portrait), 1.0, order)


def test_the_second_face(portrait: Path, voice: Path, tmp_path: Path) -> None:
    one = load_picture(portrait)
    small = cv2.resize(one, (180, 180), interpolation=cv2.INTER_AREA)
    both = np.full((256, 456, 3), 128, np.uint8)
    both[:180, :180], both[:, 200:] = small, one
    order = order_of(portrait, voice, tmp_path / "out.mp4")
    largest, second = (chosen_face(both, 1.0, replace(order, face=index)) for index in (0, 1))
    assert largest.faces == second.faces == 2
    assert largest.landmarks_PD[:, 0].min() > 200
    assert second.landmarks_PD[:, 0].max() < 180


def test_a_scene_fits_the_order(portrait: Path, voice: Path, tmp_path: Path) -> None:
    order = replace(order_of(portrait, voice, tmp_path / "out.mp4"), size=128, start_s=0.5, end_s=1.1, blink=False)
    scene = prepare(order, lambda event: None)
    assert scene.picture_HWC.shape == (128, 128, 3)
    assert scene.speech.duration_s == pytest.approx(0.6)
    assert scene.motion.frames == 15
    assert scene.motion.seed == order.seed
    assert scene.blinks.blinks == ()
    np.testing.assert_array_equal(scene.speech.samples_N, load_speech(voice, 0.5, 1.1).samples_N)


def test_events_and_result(portrait: Path, voice: Path, tmp_path: Path) -> None:
    events: list[Event] = []
    out = tmp_path / "out.mp4"
    result = make_video(replace(order_of(portrait, voice, out), size=128, fps=30), events.append)
    assert [event.name for event in events if isinstance(event, Stage)] == ["reading", "face", "motion", "rendering"]
    assert [event for event in events if isinstance(event, Progress)] == [Progress(n, 12) for n in range(1, 13)]
    assert (result.frames, result.fps, result.duration_s) == (12, 30, 0.4)
    assert (result.width, result.height) == (128, 128)
    assert result.bytes == out.stat().st_size
    assert 0 < result.render_s < result.took_s
    assert list(tmp_path.iterdir()) == [out]


@pytest.mark.parametrize("when", [Stage("face"), Progress(1, 10), Progress(5, 10), Progress(10, 10)], ids=str)
def test_what_tell_raises_stops_the_work(when: Event, portrait: Path, voice: Path, tmp_path: Path) -> None:
    def tell(event: Event) -> None:
        if event == when:
            raise Cancelled("Stopped.")

    out = tmp_path / "out.mp4"
    out.write_bytes(b"an older video")
    with pytest.raises(Cancelled):
        make_video(replace(order_of(portrait, voice, out), size=128), tell)
    assert out.read_bytes() == b"an older video"
    assert list(tmp_path.iterdir()) == [out]


def test_the_output_is_looked_at_before_any_work(tmp_path: Path) -> None:
    told: list[Event] = []
    order = Order(tmp_path / "no.png", tmp_path / "no.wav", tmp_path / "nowhere" / "out.mp4")
    with pytest.raises(OutputError, match="nowhere"):
        make_video(order, told.append)
    assert told == []
