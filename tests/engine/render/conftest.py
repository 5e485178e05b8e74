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
