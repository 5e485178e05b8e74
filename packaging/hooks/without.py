"""Run before the program: modules that libraries import for what Likeness never asks of them.

MediaPipe imports matplotlib for drawing helpers, librosa imports numba to make beats, chroma and the like fast. Both
stay out of the frozen program. A decorator of numba's gives the Python function back, so that nothing is computed
otherwise; whatever else is asked of these modules fails and names them.
"""

# ruff: noqa: INP001 (PyInstaller runs it by its path)

import sys
from types import ModuleType
from typing import Any


def _as_written(*arguments: Any, **_options: Any) -> Any:
    """A decorator that changes nothing, with or without arguments."""
    if len(arguments) == 1 and callable(arguments[0]):
        return arguments[0]
    return lambda function: function


for name in ("matplotlib", "matplotlib.pyplot", "numba"):
    sys.modules[name] = ModuleType(name, f"{name} is not in the frozen program")
sys.modules["matplotlib"].pyplot = sys.modules["matplotlib.pyplot"]  # type: ignore[attr-defined]
for name in ("jit", "njit", "vectorize", "guvectorize", "stencil"):
    setattr(sys.modules["numba"], name, _as_written)
