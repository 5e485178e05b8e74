"""Numbers in NumPy's own files, read without trusting what the files say."""

from __future__ import annotations

from pathlib import Path

import numpy as np


class DamagedArrays(ValueError):
    """The file holds no numbers that can be read."""


def read_array(path: Path) -> np.ndarray:
    """The array of a .npy file; raises DamagedArrays, or OSError where the file cannot be opened."""
    with path.open("rb") as file:
        try:
            return _numbers(np.lib.format.read_array(file, allow_pickle=False))
        except OSError:
            raise
        except Exception as error:  # a header is Python, which its parser may refuse in any way
            raise DamagedArrays(f"{path} holds no array: {error}") from error


def read_arrays(path: Path) -> dict[str, np.ndarray]:
    """The arrays of a .npz file by name; raises DamagedArrays, or OSError where the file cannot be opened."""
    with path.open("rb") as file:
        try:
            with np.load(file, allow_pickle=False) as arrays:
                return {name: _numbers(arrays[name]) for name in arrays.files}
        except Exception as error:  # as above, and what zip and zlib raise
            raise DamagedArrays(f"{path} holds no arrays: {error}") from error


def _numbers(array: np.ndarray) -> np.ndarray:
    """The array, if it holds numbers and no text, times or records."""
    if array.dtype.kind not in "fiub":
        raise DamagedArrays(f"there are no numbers in it, but {array.dtype}")
    return array
