"""A live speaker: landmarks of its stream, with the lids and the gaze that the kept take has."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from engine.compose import compose, eyes
from engine.document import FPS, FloatArray, Gaze, MotionTrack
from engine.live import LiveFrame, LiveSpeaker, live_blinks
from engine.motion.protocol import MotionStream, StreamConfig
from tests.engine.motion.test_audio2keypoint import drawn_person, portrait, syllables, tiny_audio2keypoint


class Counted:
    """A MotionStream whose landmarks tell the number of their frame."""

    look_ahead_s = 0.0

    def __init__(self) -> None:
        self.samples, self.told = 0, 0

    def push(self, samples_N: FloatArray) -> FloatArray:
        self.samples += len(samples_N)
        return self._until(self.samples // 640)

    def finish(self) -> FloatArray:
        return self._until(-(-self.samples // 640))

    def _until(self, frames: int) -> FloatArray:
        made = np.full((frames - self.told, 68, 2), np.arange(self.told, frames)[:, None, None], np.float32)
        self.told = frames
        return made


def shown(speaker: LiveSpeaker, samples: int, block: int) -> list[LiveFrame]:
    sound = np.zeros(samples, np.float32)
    frames = [frame for at in range(0, samples, block) for frame in speaker.push(sound[at : at + block])]
    return [*frames, *speaker.finish()]


def test_every_frame_comes_once_in_order_with_its_time() -> None:
    stream: MotionStream = Counted()
    frames = shown(LiveSpeaker(stream, 0), 3 * 16000 + 5, 441)
    assert [frame.index for frame in frames] == list(range(76))
    assert [frame.landmarks_PD[0, 0] for frame in frames] == list(range(76))
    assert frames[50].time_s == 2.0


@pytest.mark.parametrize("amount", [0.0, 1.0])
def test_lids_and_gaze_are_those_of_the_take_that_is_kept(amount: float) -> None:
    """Over the borders of sections, which one block may hold."""
    length_s, gaze = 185, Gaze(amount, 4)
    frames = shown(LiveSpeaker(Counted(), 9, gaze), length_s * 16000, 7001)
    blinks = live_blinks(9, length_s)
    times_s = np.arange(len(frames)) / FPS
    closure_TE, gaze_TD = eyes(blinks, gaze, (), times_s, len(frames))
    known = times_s < length_s - 2  # the last shift may wait for a blink that is not in the take any more
    assert np.abs(np.array([frame.closure_E for frame in frames]) - closure_TE)[known].max() < 1e-6
    assert np.abs(np.array([frame.gaze_D for frame in frames]) - gaze_TD)[known].max() < 1e-6
    assert closure_TE.max() > 0.9
    assert (gaze_TD.std() > 0.001) == (amount > 0)


def test_blinks_are_as_frequent_as_people_blink_and_never_overlap() -> None:
    blinks = live_blinks(3, 600.0).blinks
    assert 0.28 * 600 <= len(blinks) <= 0.4 * 600
    assert all(one.end_s < other.start_s for one, other in pairwise(blinks))
    assert live_blinks(3, 100.0).blinks == tuple(blink for blink in blinks if blink.start_s < 100)
    assert live_blinks(4, 100.0) != live_blinks(3, 100.0)


def test_eyes_stay_open_where_blinks_are_not_wanted() -> None:
    frames = shown(LiveSpeaker(Counted(), 9, blinks=False), 60 * 16000, 16000)
    assert all(not frame.closure_E.any() for frame in frames)


def test_a_session_can_be_kept_as_tracks() -> None:
    generator, face = tiny_audio2keypoint(), portrait(drawn_person() * 90 + [150, 120, 0])
    speaker = LiveSpeaker(generator.open(face, 2, StreamConfig(look_ahead=1)), 2)
    assert speaker.look_ahead_s == pytest.approx(0.0425)
    voice = syllables(3).samples_N
    frames = [frame for at in range(0, len(voice), 512) for frame in speaker.push(voice[at : at + 512])]
    frames += speaker.finish()
    track = MotionTrack(np.stack([frame.landmarks_PD for frame in frames]), generator.info.name, 2)
    composed = compose(track, live_blinks(2, 3.0), np.arange(75) / FPS)
    assert np.array_equal(composed.landmarks_TPD, track.landmarks_TPD)
    assert np.array_equal(composed.closure_TE, np.stack([frame.closure_E for frame in frames]))
