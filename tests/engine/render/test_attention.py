"""The attention renderer: pastes back without a seam, keeps the portrait sharp, tells what it changed."""

from __future__ import annotations

import hashlib
import json
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import save

from engine import models
from engine.assets import assets_folder
from engine.compose import ComposedMotion
from engine.errors import LikenessError
from engine.faces.geometry import FaceGeometry
from engine.models import load_weights
from engine.nets.attention_texture import AttentionConfig, AttentionTexture, Texture
from engine.render import registry
from engine.render.attention import WIDTH, AttentionPortrait, AttentionRenderer, drawing, face_square, in_square
from engine.render.patch import RESTING
from engine.render.registry import ATTENTION, make_renderer, renderer_info
from engine.render.warp import WarpRenderer

TINY = AttentionConfig(side=64, widths=(8, 8, 16), drawn=8)
OPEN = np.zeros(2, np.float32)
CPU = torch.device("cpu")


def net_that(keeps: float, paints: tuple[float, float, float] = (0, 0, 0)) -> AttentionTexture:
    """A net that keeps the same share everywhere but at its border, and adds the same to every colour."""
    net = AttentionTexture(TINY).eval().requires_grad_(requires_grad=False)
    assert net.leave.bias is not None
    net.leave.weight.zero_()
    logit = float(np.log(keeps / (1 - keeps)))
    net.leave.bias.copy_(torch.tensor([logit - 1, *paints]).repeat_interleave(4))
    return net


def renderer_of(net: AttentionTexture) -> AttentionRenderer:
    return AttentionRenderer(net, load_weights("spread-v1")["spread"], CPU)


def spoken(face: FaceGeometry) -> np.ndarray:
    """The landmarks with the jaw dropped."""
    landmarks = np.array(face.landmarks_PD)
    for part in (slice(55, 60), slice(65, 68), slice(5, 12)):
        landmarks[part, 1] += 0.12 * face.eye_distance
    return landmarks


def turned(face: FaceGeometry, degrees: float) -> np.ndarray:
    """The landmarks with the head rolled about the chin."""
    a = np.radians(degrees)
    turn = np.array([[np.cos(a), np.sin(a)], [-np.sin(a), np.cos(a)]])
    return ((face.landmarks_PD - face.landmarks_PD[8]) @ turn + face.landmarks_PD[8]).astype(np.float32)


def test_one_that_keeps_everything_shows_the_portrait_sharp(picture: np.ndarray, face: FaceGeometry) -> None:
    frame = renderer_of(net_that(0.9999, (1, 1, 1))).open(picture, face)
    assert np.abs(frame(face.landmarks_PD, OPEN).astype(int) - picture).max() <= 1
    # Lips and chin are never a share of those at rest; eyes and nose stay about as they are.
    apart = np.abs(frame(spoken(face), OPEN).astype(int) - picture)
    left, right = face.landmarks_PD[[36, 45], 0].astype(int)
    top, bottom = face.landmarks_PD[[37, 28], 1].astype(int)
    assert apart[top - 6 : bottom, left:right].mean() < 1.5
    assert apart[int(face.landmarks_PD[57, 1]) :, left:right].max() > 40


def test_the_head_is_moved_by_the_warp_and_the_face_is_not(
    picture: np.ndarray, face: FaceGeometry, renderer: WarpRenderer
) -> None:
    target = turned(face, 6)
    kept = renderer_of(net_that(0.9999)).open(picture, face)
    warped = renderer.open(picture, face)(target, OPEN)
    assert np.abs(kept(target, OPEN).astype(int) - warped).mean() < 0.2
    # With the jaw dropped besides, the head stays where it is, and the mouth is the net's to open.
    spoken_too = target + spoken(face) - face.landmarks_PD
    spoken_frame = kept(spoken_too, OPEN).astype(int)
    eyes = slice(0, int(target[28, 1]))
    assert np.abs(spoken_frame - warped)[eyes].mean() < 0.6


def test_only_the_square_is_painted_and_its_edge_is_not_seen(picture: np.ndarray, face: FaceGeometry) -> None:
    frame = renderer_of(net_that(0.2, (0.4, 0, 0))).open(picture, face)(face.landmarks_PD, OPEN)
    changed = frame.astype(int) - picture
    mesh = face.mesh_VD + np.array([0.5, 0.5, 0], np.float32)
    place = face_square(mesh).carried(RESTING)
    y, x = np.mgrid[: face.height, : face.width] + 0.5
    inside = (in_square(np.stack([x, y], -1).reshape(-1, 2), place, 2) - 1).reshape(*x.shape, 2)
    depth = 1 - np.abs(inside).max(-1)
    assert np.abs(changed[depth < 0]).max() <= 1
    assert np.abs(changed[(depth > 0) & (depth < 0.02)]).max() <= 6
    dark = picture[..., 0] < 120
    assert changed[(depth > 0.2) & dark, 0].mean() == pytest.approx(0.8 * 0.4 * 255, rel=0.1)
    assert abs(changed[depth > 0.2, 1].mean()) < 3


def test_the_frame_is_made_of_the_maps(picture: np.ndarray, face: FaceGeometry) -> None:
    opened = renderer_of(net_that(0.885, (0.8, -0.8, 0))).open(picture, face)
    assert isinstance(opened, AttentionPortrait)
    maps = opened.maps(face.landmarks_PD, OPEN)
    assert maps.attention_HW.shape == picture.shape[:2]
    assert maps.attention_HW[0, 0] == 255
    middle = tuple(np.round(face.landmarks_PD[30, ::-1]).astype(int))
    assert maps.attention_HW[middle] == pytest.approx(0.5 * 255, abs=2)
    share = maps.attention_HW[..., None] / 255
    made = (1 - share) * maps.colour_HWC + share * picture
    frame = opened(face.landmarks_PD, OPEN)
    assert np.abs(made - frame).max() < 10  # a change of less than a tenth is told as less of it
    assert np.abs(made - frame).mean() < 0.5 * np.abs(frame.astype(int) - picture).mean()


@pytest.mark.parametrize("closure", [(0.5, 0.5), (1, 1), (1, 0)])
def test_lids_are_closed_and_eyes_turned_by_the_warp(
    picture: np.ndarray, face: FaceGeometry, renderer: WarpRenderer, closure: tuple[float, float]
) -> None:
    kept, warped = (one.open(picture, face) for one in (renderer_of(net_that(0.9999)), renderer))
    lids, gaze = np.array(closure, np.float32), np.array([0.1, 0.04], np.float32)
    frame, expected = (opened(face.landmarks_PD, lids, gaze).astype(int) for opened in (kept, warped))
    assert np.abs(frame - expected).max() <= 1
    assert np.abs(frame - picture).max() > 40
    # Whatever a net would do to the mouth, it has no say in a blink.
    painted = renderer_of(net_that(0.6, (0.3, 0, 0))).open(picture, face)
    opened, shut = (painted(face.landmarks_PD, lids_E).astype(int) for lids_E in (OPEN, lids))
    assert np.abs(opened - shut).max() > 40


def test_the_net_is_shown_shut_lids_at_rest_too(picture: np.ndarray, face: FaceGeometry) -> None:
    seen: list[tuple[torch.Tensor, ...]] = []

    class Watched(AttentionTexture):
        def forward(
            self, picture: torch.Tensor, warped: torch.Tensor, resting: torch.Tensor, moved: torch.Tensor
        ) -> Texture:
            seen.append((picture, resting, moved))
            return super().forward(picture, warped, resting, moved)

    frame = renderer_of(Watched(TINY)).open(picture, face)
    frame(face.landmarks_PD, OPEN)
    frame(face.landmarks_PD, np.array([1.0, 0.0], np.float32))
    side = TINY.side
    (base, resting, moved), (base_shut, resting_shut, moved_shut) = seen
    torch.testing.assert_close(resting, moved)
    torch.testing.assert_close(resting_shut, moved_shut)
    # Only the right eye, which is on the left of the picture, above the square's middle.
    for one, other in ((base, base_shut), (moved, moved_shut)):
        apart = ((one - other).float().abs().sum(1)[0] > 0.1).nonzero().float()
        assert len(apart)
        assert float(apart[:, 0].max()) < 0.5 * side
        assert float(apart[:, 1].max()) < 0.5 * side


def test_colours_are_changes_of_the_warped_face_in_full_size(
    picture: np.ndarray, face: FaceGeometry, renderer: WarpRenderer
) -> None:
    """A net that keeps nothing of the portrait and changes no colour shows what the warp makes, as sharp as that is."""
    painted = renderer_of(net_that(0.0001)).open(picture, face)
    frame, warped = (one(spoken(face), OPEN).astype(int) for one in (painted, renderer.open(picture, face)))
    x, y = face.landmarks_PD[48:68].mean(0).astype(int)
    lips = np.s_[y - 30 : y + 30, x - 30 : x + 30]
    assert np.abs(frame - warped)[lips].max() <= 2
    assert np.abs(warped - picture)[lips].mean() > 5


def test_attention_is_decided_and_the_nets_colours_stay_its_own(picture: np.ndarray, face: FaceGeometry) -> None:
    """A net that is of two minds mixes no two faces, but a cheek has the colour that it says."""
    nose, cheek = (
        tuple(np.round(p[::-1]).astype(int)) for p in (face.landmarks_PD[30], face.landmarks_PD[[1, 30]].mean(0))
    )
    for keeps, attention in ((0.2, 0), (0.98, 255)):
        opened = renderer_of(net_that(keeps, (0.2, 0, 0))).open(picture // 2, face)
        assert opened.maps(face.landmarks_PD, OPEN).attention_HW[nose] == pytest.approx(attention, abs=1)
    redder = renderer_of(net_that(0.2, (0.1, 0, 0))).open(picture // 2, face)(face.landmarks_PD, OPEN)
    y, x = cheek
    part = np.s_[y - 6 : y + 6, x - 6 : x + 6]
    assert (redder[part].astype(int) - picture[part] // 2).mean((0, 1)) == pytest.approx([0.8 * 25.5, 0, 0], abs=1)


def test_between_the_lips_the_warp_is_left_alone(
    picture: np.ndarray, face: FaceGeometry, renderer: WarpRenderer
) -> None:
    frame = renderer_of(net_that(0.2, (0.3, 0, 0))).open(picture // 2, face)(spoken(face), OPEN).astype(int)
    warped = renderer.open(picture // 2, face)(spoken(face), OPEN)
    x, y = spoken(face)[60:68].mean(0).astype(int)
    assert np.abs(frame - warped)[y - 3 : y + 3, x - 8 : x + 8].max() <= 2
    x, y = spoken(face)[57].astype(int)
    assert (frame - warped)[y + 2 : y + 5, x - 8 : x + 8, 0].mean() > 30


def test_a_drawing_lies_on_the_face(picture: np.ndarray, face: FaceGeometry) -> None:
    mesh = face.mesh_VD + np.array([0.5, 0.5, 0], np.float32)
    place = face_square(mesh).carried(RESTING)
    points = in_square(face.landmarks_PD + np.float32(0.5), place, 128)
    assert points.min() > 8
    assert points.max() < 120
    assert np.linalg.norm(points[36] - points[45]) == pytest.approx(128 / WIDTH, rel=0.05)
    lines = drawing(points, 128).max(-1) > 60
    row, column = np.floor(points[30]).astype(int)[::-1]
    assert lines[row, column]
    assert 0.02 < lines.mean() < 0.15


def test_a_head_that_leaves_the_picture_is_no_error(picture: np.ndarray, face: FaceGeometry) -> None:
    away = face.landmarks_PD + np.float32(5000)
    opened = renderer_of(net_that(0.2)).open(picture, face)
    assert opened(away, OPEN).shape == picture.shape
    assert opened.maps(away, OPEN).attention_HW.min() == 255


def test_frames_are_those_of_the_opened_portrait(picture: np.ndarray, face: FaceGeometry) -> None:
    renderer = renderer_of(net_that(0.5, (0.1, 0, 0)))
    landmarks = np.stack([face.landmarks_PD, spoken(face)])
    closure = np.array([[0, 0], [1, 1]], np.float32)
    frames = list(renderer.frames(picture, face, ComposedMotion(landmarks, closure)))
    opened = renderer.open(picture, face)
    assert all(np.array_equal(a, opened(b, c)) for a, b, c in zip(frames, landmarks, closure, strict=True))


def test_a_larger_portrait_is_painted_in_its_own_size(picture: np.ndarray, face: FaceGeometry) -> None:
    large = np.ascontiguousarray(picture.repeat(2, 0).repeat(2, 1))
    big_face = face.scaled(1024, 1024)
    frame = renderer_of(net_that(0.9999)).open(large, replace(big_face))(big_face.landmarks_PD, OPEN)
    assert frame.shape == large.shape
    assert np.abs(frame.astype(int) - large).max() <= 2


def test_it_is_offered_only_where_its_weights_are(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    names = {row.name for row in models.manifest()}
    assert (ATTENTION in registry.INFOS) == (registry.WEIGHTS["attention"] in names)
    folder = tmp_path / "models"
    folder.mkdir()
    shipped = json.loads((assets_folder() / "models" / "manifest.json").read_text("utf-8"))["models"]
    rows = [row for row in shipped if row["name"] in ("spread-v1", *registry.PAINTERS.values())]
    for row in rows:
        shutil.copy(assets_folder() / "models" / row["file"], folder)
    listing = folder / "manifest.json"
    listing.write_text(json.dumps({"version": 1, "models": rows}), "utf-8")
    monkeypatch.setattr(models, "assets_folder", lambda: tmp_path)
    monkeypatch.setattr(models, "asset", tmp_path.joinpath)
    monkeypatch.setattr(registry, "INFOS", registry._offered())
    with pytest.raises(LikenessError, match="no renderer called attention"):
        renderer_info("attention")

    content = save(net_that(0.5).state_dict())
    (folder / "attention-v1.safetensors").write_bytes(content)
    row = {"name": "attention-v1", "file": "attention-v1.safetensors", "size": len(content), "licence": "Apache-2.0"}
    config = {"side": 64, "widths": [8, 8, 16], "drawn": 8}
    rows.append(row | {"sha256": hashlib.sha256(content).hexdigest(), "config": config})
    listing.write_text(json.dumps({"version": 1, "models": rows}), "utf-8")
    monkeypatch.setattr(registry, "INFOS", registry._offered())
    assert renderer_info("attention") is ATTENTION
    assert make_renderer("attention").info is ATTENTION
    (folder / "manifest.json").unlink()
    assert registry._offered() == (registry.WARP, registry.LANDMARKS)
