"""A real face and a renderer for it."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from skimage.data import astronaut

from engine.faces.detect import find_face
from engine.faces.geometry import FaceGeometry
from engine.models import load_weights
from engine.render.warp import WarpRenderer


@pytest.fixture(scope="session")
def picture() -> np.ndarray:
    """A woman who smiles with her teeth, 512 x 512 px (NASA, public domain)."""
    return astronaut()


@pytest.fixture(scope="session")
def face(picture: np.ndarray) -> FaceGeometry:
    return find_face(picture)


@pytest.fixture(scope="session")
def renderer() -> WarpRenderer:
    return WarpRenderer(load_weights("spread-v1")["spread"], torch.device("cpu"))


@pytest.fixture(scope="session")
def shaded(picture: np.ndarray, face: FaceGeometry) -> np.ndarray:
    """The same woman with her teeth in the shade: well-lit ones keep their light whatever a net says."""
    shaded = picture.copy()
    left, top = face.landmarks_PD[60:68].min(0).astype(int)
    right, bottom = face.landmarks_PD[60:68].max(0).astype(int)
    shaded[top : bottom + 1, left:right] //= 2
    return shaded
