"""One real face, in the public domain and inside scikit-image: the astronaut Eileen Collins, 512 x 512."""

from __future__ import annotations

import numpy as np
import pytest
from skimage import data

from engine.faces.detect import find_face
from engine.faces.geometry import FaceGeometry
from engine.faces.picture import Picture


@pytest.fixture(scope="session")
def astronaut() -> Picture:
    picture = np.ascontiguousarray(data.astronaut())
    picture.flags.writeable = False
    return picture


@pytest.fixture(scope="session")
def face(astronaut: Picture) -> FaceGeometry:
    return find_face(astronaut)
