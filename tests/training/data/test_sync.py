"""Lateness of the sound, on a clip whose sound is moved by a known time."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from training.data.annotate import annotate
from training.data.records import Clip, ClipRecord
from training.data.sync import FARTHEST, clear_peak, correlations, measure_lateness
from training.data.verdict import verdict

FRAME = 640


@pytest.fixture(scope="module")
def record(talking_clip: Path) -> ClipRecord:
    return annotate(Clip(name="a", speaker="p1", split="train", file=talking_clip))


def moved(samples_N: np.ndarray, frames: int) -> np.ndarray:
    gap = np.zeros(abs(frames) * FRAME, np.int16)
    if frames >= 0:
        return np.concatenate([gap, samples_N])[: len(samples_N)]
    return np.concatenate([samples_N, gap])[-len(samples_N) :]


@pytest.mark.parametrize("frames", [-9, -3, 0, 4, 7])
def test_moved_sound_is_found(record: ClipRecord, frames: int) -> None:
    late = measure_lateness(replace(record, samples_N=moved(record.samples_N, frames)))
    assert late is not None
    assert abs(late - frames) <= 1


def test_sound_that_is_far_too_late_is_refused(record: ClipRecord) -> None:
    late = replace(record, samples_N=moved(record.samples_N, 8))
    reason = verdict(replace(late, late_frames=measure_lateness(late)))
    assert reason in {f"the sound comes {ms} ms late" for ms in (280, 320, 360)}


def test_measuring_twice_gives_the_same_and_leaves_threads_alone(record: ClipRecord) -> None:
    threads = torch.get_num_threads()
    assert measure_lateness(record) == measure_lateness(record)
    assert torch.get_num_threads() == threads


def test_what_cannot_be_measured_is_not(record: ClipRecord) -> None:
    silent = replace(record, samples_N=np.zeros_like(record.samples_N))
    none = replace(record, samples_N=record.samples_N[:0])
    short = replace(record, landmarks_TPD=record.landmarks_TPD[:40], samples_N=record.samples_N[: 40 * FRAME])
    faceless = replace(record, landmarks_TPD=np.full_like(record.landmarks_TPD, np.nan))
    still = replace(record, landmarks_TPD=np.repeat(record.landmarks_TPD[:1], record.frames, 0))
    rig = replace(record, rig_TR=np.zeros((75, 3), np.float32))
    assert [measure_lateness(one) for one in (silent, none, short, faceless, still, rig)] == [None] * 6


def test_a_few_missing_frames_do_not_matter(record: ClipRecord) -> None:
    holes = record.landmarks_TPD.copy()
    holes[[0, 30, 31, 74]] = np.nan
    assert measure_lateness(replace(record, landmarks_TPD=holes)) == measure_lateness(record)


def test_correlations_against_numpy() -> None:
    random = np.random.default_rng(0)
    seen = random.normal(size=100)
    heard = np.roll(seen, 4) + 0.1 * random.normal(size=100)
    values = correlations(heard, seen[:90])
    assert values.argmax() - FARTHEST == 4
    assert values[FARTHEST + 4] == pytest.approx(np.corrcoef(heard[4:90], seen[:86])[0, 1])
    assert values[FARTHEST - 12] == pytest.approx(np.corrcoef(heard[:78], seen[12:90])[0, 1])
    assert not correlations(np.ones(100), seen).any()


def test_only_a_high_clear_peak_inside_the_range_counts() -> None:
    lateness = np.arange(-FARTHEST, FARTHEST + 1)

    def bump(place: int, height: float = 0.8) -> np.ndarray:
        return height * np.exp(-(((lateness - place) / 1.5) ** 2))

    assert clear_peak(bump(-5)) == -5
    assert clear_peak(bump(5, 0.45)) is None
    assert clear_peak(bump(5) + bump(-5, 0.7)) is None
    assert clear_peak(bump(5) + bump(-5, 0.5)) == 5
    assert clear_peak(bump(12)) is None
