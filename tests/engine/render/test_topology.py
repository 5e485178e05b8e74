from __future__ import annotations

from collections import Counter
from itertools import combinations

import numpy as np

from engine.faces.geometry import FaceGeometry
from engine.render.topology import FACE, build_warp, face_oval, face_triangles


def test_the_face_is_a_surface_without_holes() -> None:
    skin, strips = face_triangles()
    assert skin.shape == (852, 3)
    edges = Counter(edge for t in np.concatenate([skin, strips]) for edge in combinations(sorted(t.tolist()), 2))
    assert max(edges.values()) == 2
    rim = {edge for edge, count in edges.items() if count == 1}
    oval = face_oval().tolist()
    assert rim == {tuple(sorted((a, b))) for a, b in zip(oval, oval[1:] + oval[:1], strict=True)}


def test_the_mesh_covers_the_whole_region_once(face: FaceGeometry) -> None:
    size = 200
    mesh = (face.mesh_VD - [face.crop.x, face.crop.y, 0]) * (size / face.crop.side)
    warp = build_warp(mesh.astype(np.float32), size, size)
    a, b, c = (warp.source_ND[warp.triangles_M3[:, i]].astype(np.float64) for i in range(3))
    area = np.abs((b - a)[:, 0] * (c - a)[:, 1] - (b - a)[:, 1] * (c - a)[:, 0]).sum() / 2
    # A turned head's far cheek folds over itself a little; a hole or a doubled part would be far more.
    assert abs(area / size**2 - 1) < 0.03


def test_the_border_never_moves_and_the_crown_follows_more_than_the_neck(face: FaceGeometry) -> None:
    mesh = face.mesh_VD - [face.crop.x, face.crop.y, 0]
    side = round(face.crop.side)
    warp = build_warp(mesh.astype(np.float32), side, side)
    around, follow = warp.source_ND[FACE:], warp.follow_N
    on_border = (around == 0).any(1) | (around == side).any(1)
    assert (follow[on_border] == 0).all()
    ring = follow[:36]
    assert ring[around[:36, 1].argmin()] > ring[around[:36, 1].argmax()] > 0


def test_all_above_the_mouth_goes_with_the_head(face: FaceGeometry) -> None:
    side = 4 * round(face.crop.side)  # room enough for all rings
    mesh = (face.mesh_VD - [face.crop.x, face.crop.y, 0] + [1.5 * face.crop.side, 1.5 * face.crop.side, 0]).astype("f4")
    warp = build_warp(mesh, side, side)
    around, follow = warp.source_ND[FACE:], warp.follow_N
    oval = mesh[face_oval()]
    above = around[:, 1] < oval[:, 1].min() + 0.5 * np.ptp(oval[:, 1])
    on_border = (around == 0).any(1) | (around == side).any(1)
    assert (follow[above & ~on_border] == 1).all()


def test_rings_lie_ever_further_back_up_to_the_outline_of_the_head(face: FaceGeometry) -> None:
    mesh = (face.mesh_VD - [face.crop.x, face.crop.y, 0]).astype("f4")
    side = round(face.crop.side)
    inner, middle, outer = build_warp(mesh, side, side).depth_N[:108].reshape(3, 36)
    assert (middle >= inner - 1e-3).mean() > 0.9
    assert np.ptp(middle) < 1e-3 * face.eye_distance
    assert np.allclose(middle, outer)
    assert 0.6 < (middle[0] - mesh[168, 2]) / face.eye_distance < 1.2
