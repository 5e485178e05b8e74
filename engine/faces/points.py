"""Numbers of the 68 iBUG landmarks and of the MediaPipe vertices that stand for them."""

from __future__ import annotations

import numpy as np

# fmt: off
MESH_OF_LANDMARK = np.array([
    127, 234, 93, 58, 172, 136, 149, 148, 152, 377, 378, 365, 397, 288, 323, 454, 356,  # 0-16 jaw
    70, 63, 105, 66, 107, 336, 296, 334, 293, 300,  # 17-26 brows
    168, 197, 5, 4, 75, 97, 2, 326, 305,  # 27-35 nose
    33, 160, 158, 133, 153, 144, 362, 385, 387, 263, 373, 380,  # 36-47 eyes
    61, 39, 37, 0, 267, 269, 291, 405, 314, 17, 84, 181,  # 48-59 outer lip
    78, 82, 13, 312, 308, 317, 14, 87,  # 60-67 inner lip
])
# fmt: on
"""(68,) the MediaPipe vertex of each iBUG landmark."""

JAW = slice(0, 17)
BROWS = slice(17, 27)
NOSE = slice(27, 36)
RIGHT_EYE = slice(36, 42)
LEFT_EYE = slice(42, 48)
OUTER_LIP = slice(48, 60)
INNER_LIP = slice(60, 68)
MOUTH = slice(48, 68)

STABLE = np.r_[27:36, 36, 39, 42, 45]
"""Landmarks that speech and blinks hardly move: nose and eye corners."""
