"""Clips in memory: canonical faces, gaps, openings and resting faces."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from engine.faces.points import MESH_OF_LANDMARK
from engine.motion.retarget import fit_head
from training.dataset import canonical_faces, fill_gaps, lip_opening, load_corpus, mel_of_frames, resting_faces


def test_loads_what_was_not_refused(tracks: Path) -> None:
    corpus = load_corpus(tracks)
    assert [clip.name for clip in corpus.filmed] == [f"clip{i}" for i in range(8)]
    assert corpus.template_VD.shape == (29, 3)
    for clip in corpus.filmed:
        assert clip.faces_TPD.shape == (80, 68, 2)
        assert clip.opening_T.shape == (80,)
        assert clip.mel_SM.shape == (320, 64)
        assert clip.frames == 80
    assert [(take.name, take.rig_TR.shape, take.frames) for take in corpus.rigs] == [("rig_take", (100, 5), 100)]


def test_canonical_faces_are_free_of_head_motion(tracks: Path) -> None:
    with np.load(tracks / "clip0.npz") as data:
        mesh = data["mesh_TVD"]
    template = load_corpus(tracks).template_VD
    turn = np.array([[0.96, -0.28, 0], [0.28, 0.96, 0], [0, 0, 1]])
    still, moved = canonical_faces(mesh, template), canonical_faces(1.7 * mesh @ turn + 30, template)
    assert np.allclose(still, moved, atol=1e-4)
    assert still[:, 27].std(0).max() < 1e-4
    assert np.corrcoef(lip_opening(still), lip_opening(mesh[:, MESH_OF_LANDMARK, :2]))[0, 1] > 0.999
    assert fit_head(mesh, template).scale.std() < 0.1


def test_gaps_are_filled_from_the_nearest_frame() -> None:
    mesh = np.arange(6, dtype=float)[:, None, None] * np.ones((1, 478, 3))
    mesh[[0, 3]] = np.nan
    assert fill_gaps(mesh)[:, 0, 0].tolist() == [1, 1, 2, 2, 4, 5]


def test_opening_is_the_judges_own() -> None:
    face = np.zeros((1, 68, 2))
    face[0, 36], face[0, 45], face[0, 62], face[0, 66] = (0, 0), (200, 0), (100, 100), (106, 108)
    assert lip_opening(face)[0] == pytest.approx(0.05)


def test_rest_is_the_mean_of_the_most_closed_frames(tracks: Path) -> None:
    rests = resting_faces(load_corpus(tracks).filmed)
    assert set(rests) == {"p0", "p1", "p2", "p9"}
    assert all(lip_opening(rest[None])[0] < 0.01 for rest in rests.values())


def test_mel_is_that_of_the_voice_at_one_level() -> None:
    sound = np.random.default_rng(0).normal(size=32000) * np.maximum(np.sin(np.arange(32000) / 900), 0)
    loud, soft = (mel_of_frames((sound * gain).astype(np.int16), 50) for gain in (6000, 1500))
    assert loud.shape == (200, 64)
    assert np.abs(loud - soft).mean() < 0.1
    assert np.all(mel_of_frames((sound * 6000).astype(np.int16), 60)[206:] < -13)
