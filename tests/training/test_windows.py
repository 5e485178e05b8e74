"""Windows: the same batch from the same numbers, voice and face together, silence, cuts, rigs and mirrored heads."""

from __future__ import annotations

import random as python_random
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor

from engine.faces import points
from engine.motion.head import turn_head
from engine.motion.retarget import HeadFrame, lip_gaps
from engine.nets.audio2keypoint import LOUD, STEPS, TINY
from training.augment import MIRROR
from training.data.corpus import FilmedClip, RigTake, load_corpus
from training.losses import liveliness
from training.windows import HUSH, Batch, WindowConfig, Windows, turns

SMALL = WindowConfig(batch=6, frames=32, rig_share=0.4)
PLAIN = replace(SMALL, augment=0.0, silence_share=0.0, cut_chance=0.0)


@pytest.fixture(scope="module")
def train_clips(dataset: Path) -> tuple[list[FilmedClip], tuple[RigTake, ...]]:
    corpus = load_corpus(dataset)
    return [clip for clip in corpus.filmed if clip.split == "train"], corpus.rigs


@pytest.fixture(scope="module")
def windows(train_clips: tuple[list[FilmedClip], tuple[RigTake, ...]]) -> Windows:
    return Windows(*train_clips, SMALL)


def counting_mel(frames: int) -> np.ndarray:
    """Log-mel (4 T, 64) that tells which frame it is of: linear, within what the net sees."""
    place = np.arange(frames * STEPS, dtype=np.float32) / STEPS
    return np.repeat((LOUD - 8 + place / 10)[:, None], 64, 1)


def steps_heard(mel_BSM: Tensor) -> np.ndarray:
    """The frames, with fractions, (B, S) that each step of levelled counting mel is of."""
    return ((mel_BSM.mean(2) - 1) * 4 + 8).numpy() * 10


def frames_heard(mel_BSM: Tensor) -> np.ndarray:
    """The frames (B, T) that levelled counting mel is of."""
    return steps_heard(mel_BSM)[:, ::STEPS]


def counting_clip(name: str, speaker: str, frames: int = 100, first: int = 0) -> FilmedClip:
    """A clip whose voice, chin and head tell which frame it is, `first` added."""
    faces = np.zeros((frames, 68, 2), np.float32)
    faces[:, 30, 1] = 1.0  # a nose that only a change of size moves
    faces[:, 8, 1] = np.arange(frames) + first
    faces[:, 62, 0] = faces[:, 36, 0] = 0.5
    angles = np.zeros((frames, 6), np.float32)
    angles[:, 1] = np.arange(frames)
    mel = counting_mel(frames + first)[first * STEPS :]
    return FilmedClip(name, speaker, "train", mel, faces, np.zeros(frames, np.float32), angles)


def frames_seen(batch: Batch) -> np.ndarray:
    """The frames (B, T) that faces of counting clips are of."""
    return (batch.faces_BTPD[:, :, 8, 1] / batch.faces_BTPD[:, :, 30, 1]).numpy()


def same(one: Sequence[Tensor], two: Sequence[Tensor]) -> list[bool]:
    return [torch.equal(a, b) for a, b in zip(one, two, strict=True)]


def test_a_batch_has_the_shapes_that_the_net_takes(windows: Windows) -> None:
    batch = windows.batch(TINY, seed=0, step=0)
    assert batch.mel_BSM.shape == (8, 128, 64)  # six filmed, two of the rig
    assert batch.reference_BK.shape == (8, 136)
    assert batch.noise_BZT.shape == (8, TINY.noise, 8)
    assert batch.lively_B.shape == (8,)
    assert batch.faces_BTPD.shape == (6, 32, 68, 2)
    assert batch.turns_BTA.shape == (6, 32, 3)
    assert batch.counts_BT.shape == (6, 32)
    assert batch.rig_BTR.shape == (2, 32, 4)  # one of five weights never moves
    assert batch.whole_B.shape == (6,)
    numbers = [part for part in batch if part is not batch.whole_B]
    assert all(torch.isfinite(part).all() and part.dtype == torch.float32 for part in numbers)


def test_windows_that_are_not_cut_are_told_and_one_at_least_is_there(
    train_clips: tuple[list[FilmedClip], tuple[RigTake, ...]],
) -> None:
    whole_B = Windows(*train_clips, replace(SMALL, cut_chance=1.0)).batch(TINY, 0, 3).whole_B
    assert whole_B.tolist() == [True] + [False] * 5
    batch = Windows(*train_clips, PLAIN).batch(TINY, 0, 3)
    assert batch.whole_B.all()
    assert (batch.counts_BT == 1).all()


def test_a_batch_is_made_of_seed_step_and_process_alone(windows: Windows) -> None:
    batch = windows.batch(TINY, seed=3, step=5, rank=1)
    windows.batch(TINY, seed=0, step=4)
    torch.manual_seed(9)
    python_random.seed(9)
    assert all(same(batch, windows.batch(TINY, seed=3, step=5, rank=1)))
    for other in ((4, 5, 1), (3, 6, 1), (3, 5, 0)):
        seed, step, rank = other
        changed = same(batch, windows.batch(TINY, seed=seed, step=step, rank=rank))
        assert sum(changed) <= 1, other  # counts may be alike: nothing was cut


def test_voice_and_mouth_stay_together_when_a_window_is_stretched(
    train_clips: tuple[list[FilmedClip], tuple[RigTake, ...]],
) -> None:
    """The drawn mouths open as loud as their voices: stretched and given to other faces they still must."""
    windows = Windows(*train_clips, replace(PLAIN, speed=0.3))
    rs = []
    for step in range(5):
        batch = windows.batch(TINY, 0, step)
        loud = ((batch.mel_BSM[:6] - 1) * 4).exp().mean(2).reshape(6, 32, STEPS).mean(2)
        gap = batch.faces_BTPD[:, :, 66, 1] - batch.faces_BTPD[:, :, 62, 1]
        rs += [float(np.corrcoef(loud[b], gap[b])[0, 1]) for b in range(6)]
    assert np.mean(rs) > 0.8


def test_voice_face_and_head_are_of_the_same_frame() -> None:
    windows = Windows([counting_clip("a", "p0")], [], replace(PLAIN, speed=0.3, batch=12))
    speeds: list[float] = []
    for step in range(4):
        batch = windows.batch(TINY, 0, step)
        heard = frames_heard(batch.mel_BSM)
        assert np.allclose(frames_seen(batch), heard, atol=0.02)
        inner = (heard > 5) & (heard < 94)  # turns are smoothed, and the clip's ends bend them
        assert np.allclose((batch.turns_BTA[..., 1].numpy() + 49.5)[inner], heard[inner], atol=0.05)
        assert heard.min() >= -0.01
        assert heard.max() <= 99.01
        sound = steps_heard(batch.mel_BSM)[heard.max(1) < 98]  # of an even pace within a frame too
        assert np.allclose(np.diff(sound, n=2, axis=1), 0, atol=0.02)
        speeds += np.diff(heard, axis=1).mean(1).tolist()
        assert torch.equal(batch.lively_B, liveliness(batch.turns_BTA))
    assert 0.7 < min(speeds) < 0.85
    assert 1.2 < max(speeds) < 1.4


def test_a_window_longer_than_its_clip_stays_on_the_last_frame() -> None:
    windows = Windows([counting_clip("a", "p0", 20), counting_clip("b", "p0", 20, first=60)], [], PLAIN)
    heard = frames_heard(windows.batch(TINY, 0, 0).mel_BSM)
    for row in heard:
        first = 60 if row[0] >= 60 else 0  # never from one clip into the next
        assert row.min() >= first - 0.01
        assert row[-1] <= first + 19.8


def test_two_clips_cut_together_count_not_where_they_meet() -> None:
    clips = [counting_clip("a", "p0"), counting_clip("b", "p0", 80, first=20)]
    windows = Windows(clips, [], replace(PLAIN, batch=16, cut_chance=1.0, speed=0.0))
    batch = windows.batch(TINY, 0, 0)
    heard, counts = frames_heard(batch.mel_BSM), batch.counts_BT.numpy()
    assert np.allclose(frames_seen(batch), heard, atol=0.02)
    assert np.all(counts.sum(1) == np.where(batch.whole_B, 32, 32 - 8))
    steps = np.diff(heard, axis=1)
    both = counts[:, 1:] * counts[:, :-1] == 1
    assert np.allclose(steps[both], 1, atol=0.02)
    assert (np.abs(steps - 1).max(1) > 0.5).mean() > 0.8  # there was a cut, but by chance
    uncut = Windows(clips, [], replace(PLAIN, cut_chance=0.0)).batch(TINY, 0, 0)
    assert torch.all(uncut.counts_BT == 1)


def test_silent_windows_have_a_face_at_rest(train_clips: tuple[list[FilmedClip], tuple[RigTake, ...]]) -> None:
    windows = Windows(*train_clips, replace(PLAIN, silence_share=1.0))
    batch = windows.batch(TINY, 0, 1)
    assert torch.allclose(batch.mel_BSM[:6], torch.tensor((HUSH - LOUD) / 4 + 1), atol=1e-3)
    assert torch.all(batch.faces_BTPD == batch.faces_BTPD[:, :1])
    assert lip_gaps(batch.faces_BTPD.numpy()).max() < 0.03
    assert batch.mel_BSM[6:].std() > 0.1  # takes of a rig speak
    share = Windows(*train_clips, replace(PLAIN, silence_share=0.25, batch=200)).batch(TINY, 0, 0)
    assert 0.15 < (share.mel_BSM[:200].std((1, 2)) < 1e-6).float().mean() < 0.35


def test_the_reference_is_of_the_same_person(train_clips: tuple[list[FilmedClip], tuple[RigTake, ...]]) -> None:
    """Whosever face and size it was given, its eyes, nose and jaw are those that speak."""
    batch = Windows(*train_clips, PLAIN).batch(TINY, 0, 2)
    reference = batch.reference_BK[:6].reshape(6, 1, 68, 2)
    still = [*range(8), *range(9, 48)]
    off = (batch.faces_BTPD - reference)[:, :, still].abs()
    assert off.mean() < 0.01
    apart = (batch.faces_BTPD.mean(1)[:, None] - batch.faces_BTPD.mean(1)[None])[:, :, still].abs().mean((2, 3))
    assert apart[~torch.eye(6, dtype=torch.bool)].mean() > 0.02


def test_speakers_are_drawn_by_a_power_of_how_much_there_is_of_them() -> None:
    clips = [*(counting_clip(f"a{n}", "p0") for n in range(4)), counting_clip("b", "p1")]
    assert Windows(clips, [], replace(PLAIN, balance=0.5)).chance.tolist() == pytest.approx([2 / 3, 1 / 3])
    assert Windows(clips, [], replace(PLAIN, balance=0.0)).chance.tolist() == [0.5, 0.5]
    assert Windows(clips, [], replace(PLAIN, balance=1.0)).chance.tolist() == pytest.approx([0.8, 0.2])


def counting_take(frames: int, first: int = 0) -> RigTake:
    rig = np.zeros((frames, 3), np.float32)
    rig[:, 0] = np.arange(frames) + first
    rig[:, 2] = -rig[:, 0]
    return RigTake("take", "rig", "train", counting_mel(frames + first)[first * STEPS :], rig)


@pytest.mark.parametrize("late", [0.0, 1.5, 4.0])
def test_rig_weights_are_taken_as_late_as_they_come(late: float) -> None:
    takes = [counting_take(60), counting_take(40, first=60)]
    config = replace(PLAIN, rig_late=late, rig_share=2.0)
    windows = Windows([counting_clip("a", "p0")], takes, config)
    assert windows.rig_size == 2  # the second weight never moves
    numbers = np.concatenate([take.rig_TR[:, 0] for take in takes])
    deviation = numbers.std() + 0.02
    for step in range(3):
        batch = windows.batch(TINY, 0, step)
        assert batch.rig_BTR.shape == (12, 32, 2)
        heard = frames_heard(batch.mel_BSM[6:])
        seen = batch.rig_BTR[..., 0].numpy() * deviation + numbers.mean()
        last = np.where(heard[:, :1] >= 59.5, 99, 59)  # of its own take; the next one is nobody's business
        assert np.allclose(seen, np.minimum(heard + late, last), atol=0.1)
        assert torch.allclose(batch.rig_BTR[..., 1], -batch.rig_BTR[..., 0], atol=1e-4)
    for number, take in enumerate(takes):
        whole = windows.rig_of(number)[:, 0] * deviation + numbers.mean()
        assert np.allclose(whole, np.minimum(take.rig_TR[:, 0] + late, take.rig_TR[-1, 0]), atol=0.01)


def test_without_rigs_there_are_none(train_clips: tuple[list[FilmedClip], tuple[RigTake, ...]]) -> None:
    filmed, rigs = train_clips
    for windows in (Windows(filmed, [], SMALL), Windows(filmed, rigs, replace(SMALL, rig_share=0.0))):
        batch = windows.batch(TINY, 0, 0)
        assert windows.rig_size == 0
        assert len(batch.mel_BSM) == len(batch.lively_B) == 6
        assert batch.rig_BTR.shape == (0, 32, 0)


def test_mirrored_faces_turn_as_in_a_mirror(train_clips: tuple[list[FilmedClip], tuple[RigTake, ...]]) -> None:
    clip = train_clips[0][0]
    windows = Windows([clip], [], replace(PLAIN, batch=24, speed=0.0))
    batch = windows.batch(TINY, 0, 0)
    jaw = windows.faces_TPD[0, points.JAW, 0]
    turned = torch.tensor([-1.0, 1.0, -1.0])  # yaw and roll go the other way, pitch does not
    mirrored = 0
    for b in range(24):
        said, shown = batch.turns_BTA[b, 0], batch.faces_BTPD[b, 0, points.JAW, 0]
        off, off_mirrored = ((windows.turns_TA * signs - said).abs().sum(1) for signs in (1, turned))
        in_a_mirror = bool(off_mirrored.min() < off.min())
        assert torch.minimum(off.min(), off_mirrored.min()) < 0.8
        # The outline of the face tells by itself which way round it is.
        expected = -jaw[MIRROR[points.JAW]] if in_a_mirror else jaw
        size = (shown @ expected) / (expected @ expected)
        assert 0.8 < size < 1.2
        assert torch.allclose(shown, expected * size, atol=0.02)
        mirrored += in_a_mirror
    assert 4 < mirrored < 20


def test_a_mirrored_head_that_turns_is_a_turning_head_in_a_mirror() -> None:
    """The signs above, held against geometry."""
    upright = HeadFrame(np.array(1.0), np.eye(3), np.zeros(3))
    face = np.random.default_rng(0).normal(size=(1, 68, 3))
    in_a_mirror = np.array([-1.0, 1.0, 1.0])
    three = np.array([[5.0, -3.0, 2.0]])
    turned = turn_head(face, three, upright) * in_a_mirror
    assert np.allclose(turn_head(face * in_a_mirror, three * [-1, 1, -1], upright), turned)


def test_turns_are_smooth_and_count_from_the_clips_mean(
    train_clips: tuple[list[FilmedClip], tuple[RigTake, ...]],
) -> None:
    clip = train_clips[0][0]
    random = np.random.default_rng(0)
    trembling = replace(clip, head_T6=clip.head_T6 + random.normal(size=clip.head_T6.shape).astype(np.float32) + 30)
    calm, shaken = turns(clip), turns(trembling)
    assert calm.shape == (80, 3)
    assert np.allclose(calm.mean(0), 0, atol=0.15)
    assert np.allclose(shaken.mean(0), 0, atol=0.3)
    angles = clip.head_T6[:, :3]
    assert np.allclose(calm[:, [0, 2]], (angles - angles.mean(0))[:, [0, 2]], atol=0.2)
    assert np.corrcoef(calm[:, 1], angles[:, 1])[0, 1] > 0.95
    assert np.abs(np.diff(shaken, axis=0)).mean() < 0.4 * np.abs(np.diff(trembling.head_T6[:, :3], axis=0)).mean()
