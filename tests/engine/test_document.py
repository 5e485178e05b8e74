from __future__ import annotations

import numpy as np
import pytest

from engine.document import Blink, BlinkTrack, MotionTrack


def test_tracks_cannot_be_changed_and_do_not_share_the_maker_s_array() -> None:
    landmarks = np.zeros((3, 68, 2), np.float32)
    track = MotionTrack(landmarks, "test", 1)
    landmarks[:] = 7
    assert not track.landmarks_TPD.any()
    with pytest.raises(ValueError, match="read-only"):
        track.landmarks_TPD[0] = 1


def test_a_track_of_another_shape_is_refused() -> None:
    with pytest.raises(ValueError, match="expected shape"):
        MotionTrack(np.zeros((3, 67, 2), np.float32), "test", 1)


def test_duration_and_frames() -> None:
    track = MotionTrack(np.zeros((50, 68, 2), np.float32), "test", 1)
    assert (track.frames, track.duration_s) == (50, 2.0)


def test_blinks_lie_in_order_of_time() -> None:
    late, early = Blink(3.0, 0.2), Blink(1.0, 0.2)
    assert BlinkTrack((late, early)).blinks == (early, late)
    assert early.end_s == pytest.approx(1.2)
