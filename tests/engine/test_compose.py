from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest

from engine.compose import closure, compose
from engine.document import FPS, Blink, BlinkTrack, MotionTrack

TRACK = MotionTrack(np.arange(5 * 136, dtype=np.float32).reshape(5, 68, 2), "test", 0)
NONE = BlinkTrack()


def test_at_25_frames_a_second_the_track_comes_out_as_it_is() -> None:
    composed = compose(TRACK, NONE, np.arange(5) / FPS)
    assert np.array_equal(composed.landmarks_TPD, TRACK.landmarks_TPD)
    assert not composed.closure_TE.any()


def test_between_two_frames_landmarks_are_interpolated() -> None:
    composed = compose(TRACK, NONE, np.array([0.5 / FPS]))
    assert composed.landmarks_TPD[0] == pytest.approx(TRACK.landmarks_TPD[:2].mean(0))


def test_after_its_end_a_track_holds_its_last_frame() -> None:
    composed = compose(TRACK, NONE, np.array([99.0]))
    assert np.array_equal(composed.landmarks_TPD[0], TRACK.landmarks_TPD[-1])


def test_a_blink_begins_and_ends_open_and_is_shut_at_its_peak() -> None:
    blink = Blink(start_s=1.0, length_s=0.3)
    times = np.linspace(0.9, 1.4, 501)
    shut_TE = closure(BlinkTrack((blink,)), times)
    assert np.array_equal(shut_TE[:, 0], shut_TE[:, 1])
    assert (shut_TE[(times <= 1.0) | (times >= 1.3)] == 0).all()
    assert shut_TE.max() == pytest.approx(1.0)
    peak = int(shut_TE[:, 0].argmax())
    assert (np.diff(shut_TE[: peak + 1, 0]) >= 0).all()
    assert (np.diff(shut_TE[peak:, 0]) <= 0).all()
    # Lids fall faster than they rise.
    assert times[peak] - 1.0 < 1.3 - times[peak]


def test_a_wink_closes_one_eye_and_a_light_blink_closes_it_in_part() -> None:
    track = BlinkTrack((Blink(0.0, 0.4, closure=0.6, eyes="left"),))
    shut_TE = closure(track, np.linspace(0, 0.4, 200))
    assert shut_TE[:, 0].max() == 0
    assert shut_TE[:, 1].max() == pytest.approx(0.6)


def test_lids_that_are_held_wait_at_their_peak() -> None:
    plain, held = Blink(0.0, 0.3), Blink(0.0, 1.3, hold_s=1.0)
    times = np.arange(0, 1.4, 0.001)
    short, long = (closure(BlinkTrack((blink,)), times)[:, 0] for blink in (plain, held))
    assert (long > 0.999).sum() == pytest.approx((short > 0.999).sum() + 1000, abs=3)
    np.testing.assert_allclose(long[:120], short[:120], atol=1e-6)
    np.testing.assert_allclose(long[1150:1300], short[150:300], atol=1e-6)
    assert np.isfinite(closure(BlinkTrack((Blink(0.0, 0.5, hold_s=0.5),)), times)).all()


def test_lids_move_softly_or_snap() -> None:
    times = np.arange(0, 0.3, 0.001)
    shut = {
        ease: (closure(BlinkTrack((Blink(0.0, 0.3, ease=ease),)), times)[:, 0] > 0.9).sum()
        for ease in ("soft", "natural", "snap")
    }
    assert shut["soft"] < shut["natural"] < shut["snap"]


def test_muted_blinks_leave_the_eyes_open() -> None:
    track = BlinkTrack((Blink(0.0, 0.3),), muted=True)
    assert not closure(track, np.linspace(0, 0.3, 50)).any()


def test_the_document_side_loads_without_torch() -> None:
    code = (
        "import sys, engine.compose, engine.document, engine.edits, engine.tracks; "
        "sys.exit(any(name in sys.modules for name in ('torch', 'scipy', 'cv2', 'mediapipe', 'librosa')))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
