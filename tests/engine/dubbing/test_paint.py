"""What a dub changes in the frames, and what it does not."""

from __future__ import annotations

import numpy as np
import torch

from engine.driving.follow import Follower
from engine.dubbing.mask import SoftMask
from engine.faces.mediapipe_models import models
from engine.order import Advice
from tests.engine.dubbing.conftest import AGAIN, GONE, SILENT_S, SPEAKING, Made


def opacity(made: Made, index: int) -> np.ndarray:
    """The mask of a frame, (H, W); nothing where no mask was laid."""
    height, width = made.before[index].shape[:2]
    out = np.zeros((height, width), np.float32)
    lips = made.scene.lips
    if lips.share_T[index] > 0:
        mask = SoftMask.of(lips.head, index, lips.rests[int(lips.shot_T[index])])
        box = mask.box(width, height)
        assert box is not None
        out[box[1] : box[3], box[0] : box[2]] = mask.opacity(box, torch.device("cpu")).numpy()
    return out


def openings(made: Made) -> np.ndarray:
    """How far the lips of the dubbed frames are apart, in eye distances, as a tracker sees them."""
    follower = Follower(models())
    out: list[float] = []
    for frame in made.after[:SPEAKING]:
        mesh = follower.see(frame)
        assert mesh is not None
        out.append(float(np.linalg.norm(mesh[14] - mesh[13]) / np.linalg.norm(mesh[33] - mesh[263])))
    return np.array(out)


def test_outside_the_mask_every_bit_is_the_footages(made: Made) -> None:
    assert len(made.after) == len(made.before) == SPEAKING + GONE + AGAIN
    for index, (before, after) in enumerate(zip(made.before, made.after, strict=True)):
        outside = opacity(made, index) == 0
        assert outside.mean() > 0.7
        assert np.array_equal(before[outside], after[outside])


def test_frames_without_the_face_are_left_alone(made: Made) -> None:
    for index in range(SPEAKING, SPEAKING + GONE):
        assert made.scene.lips.share_T[index] == 0
        assert np.array_equal(made.before[index], made.after[index])


def test_lips_change_in_both_shots(made: Made) -> None:
    speaks = round(SILENT_S * 25) + 4
    for index in (*range(speaks, SPEAKING - 5), *range(SPEAKING + GONE + 4, SPEAKING + GONE + AGAIN)):
        changed = np.abs(made.before[index].astype(int) - made.after[index]).max()
        assert changed > 15, index
    assert set(made.scene.lips.rests) == {0, 1}


def test_the_lips_do_what_is_wanted(made: Made) -> None:
    lips = made.scene.lips
    wanted_TPD = lips.filmed_TPD[:SPEAKING] + lips.share_T[:SPEAKING, None, None] * lips.shift_TPD[:SPEAKING]
    wanted_T = wanted_TPD[:, 66, 1] - wanted_TPD[:, 62, 1]
    filmed_T = lips.filmed_TPD[:SPEAKING, 66, 1] - lips.filmed_TPD[:SPEAKING, 62, 1]
    seen_T = openings(made)
    assert np.corrcoef(seen_T, wanted_T)[0, 1] > 0.9
    assert np.corrcoef(seen_T, wanted_T)[0, 1] > np.corrcoef(seen_T, filmed_T)[0, 1] + 0.2


def test_lips_that_were_filmed_open_are_shut_in_silence(made: Made) -> None:
    lips = made.scene.lips
    filmed_T = lips.filmed_TPD[:, 66, 1] - lips.filmed_TPD[:, 62, 1]
    silent = slice(4, round(SILENT_S * 25) - 3)
    assert filmed_T[silent].min() > 0.1, "a smile that is never shut"
    rest = float(lips.rests[0].gaps.max())
    assert rest <= 0.03
    assert openings(made)[silent].max() < rest + 0.025


def test_the_edge_has_no_seam(made: Made) -> None:
    for index in range(16, SPEAKING - 5):
        place = opacity(made, index)
        change = np.abs(made.before[index].astype(int) - made.after[index]).max(-1)
        faint = (place > 0) & (place < 0.1)
        assert change[faint].mean() < 1.5
        assert change[place > 0.9].mean() > 1


def test_the_mask_lies_on_the_head_and_not_on_the_lips(made: Made) -> None:
    lips = made.scene.lips
    one, other = (SoftMask.of(lips.head, index, lips.rests[0]) for index in (13, 14))
    assert np.hypot(one.origin[0] - other.origin[0], one.origin[1] - other.origin[1]) < 3
    assert one.wide == other.wide
    box = one.box(320, 320)
    assert box is not None
    edge = one.opacity(box, torch.device("cpu"))
    assert float(torch.cat([edge[0], edge[-1], edge[:, 0], edge[:, -1]]).max()) < 0.02
    assert one.box(10, 10) is None


def test_what_was_not_dubbed_is_told(made: Made) -> None:
    texts = [event.text for event in made.told if isinstance(event, Advice)]
    assert texts == []  # a third of a second without a face is not worth a word
