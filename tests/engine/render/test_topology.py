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


def test_each_ring_follows_less_the_lower_and_the_further_out_it_is(face: FaceGeometry) -> None:
    side = 4 * round(face.crop.side)  # room enough for all rings
    mesh = (face.mesh_VD - [face.crop.x, face.crop.y, 0] + [1.5 * face.crop.side, 1.5 * face.crop.side, 0]).astype("f4")
    warp = build_warp(mesh, side, side)
    rings = warp.follow_N[:108].reshape(3, 36)
    assert (rings[0] >= rings[1]).all()
    assert (rings[1] >= rings[2]).all()
    height = mesh[face_oval(), 1]
    assert (np.diff(rings[:, height.argsort()], axis=1) <= 1e-6).all()
    assert rings[:, height.argmin()].min() > 0.74  # hair goes with the head
    assert rings[2, height.argmax()] < 1e-6  # shoulders do not
