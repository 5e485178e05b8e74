"""Tables of motion: a header that names columns, one row a frame, read once and only where a column is needed.

Shape letters: T frames at the file's rate, R rows, C columns.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from engine.errors import InterchangeError
from engine.interchange.reading import RATES, wrong

MOST_ROWS = 120_000
"""Rows of a table, and frames that come of it."""
LONGEST_S = 1800.0
MOST_COLUMNS = 3000
SHORTEST_S = 0.2
FAR = 1e6
"""No number of a face is larger."""

Matrix = NDArray[np.float64]


class Table:
    """The rows of a table; every column by its name, whatever blanks the header has around it."""

    def __init__(self, text: str, name: str, needed: Sequence[str]) -> None:
        self.name = name
        self._lines = _lines(text, name)
        header = next(self._lines, None)
        if header is None or len(header) > MOST_COLUMNS:
            raise wrong(name, "line 1", "the names of columns, with commas between")
        self.columns = {word.strip().lower(): place for place, word in reversed(list(enumerate(header)))}
        # X_0 and x_0 are two columns of one table; what is written small goes first.
        self.columns.update({word.strip(): place for place, word in reversed(list(enumerate(header)))})
        missing = [column for column in needed if column not in self]
        if missing:
            raise wrong(name, "line 1", f"a column called {missing[0]}")

    def __contains__(self, column: str) -> bool:
        return column in self.columns or column.lower() in self.columns

    def place(self, column: str) -> int:
        return self.columns[column] if column in self.columns else self.columns[column.lower()]

    def rows(self) -> Iterator[tuple[int, list[str]]]:
        """Each row with the number of its line."""
        for count, row in enumerate(self._lines, 2):
            if not any(cell.strip() for cell in row):
                continue
            if count > MOST_ROWS + 1:
                raise InterchangeError(f"{self.name} holds more than {MOST_ROWS} rows; cut it into shorter parts.")
            yield count, row

    def numbers(self, row: list[str], columns: Sequence[int], line: int) -> list[float]:
        """The finite numbers of some columns of a row; raises InterchangeError."""
        try:
            values = [float(row[column]) for column in columns]
        except (ValueError, IndexError) as error:
            raise self.bad(line) from error
        if not all(-FAR < value < FAR for value in values):
            raise self.bad(line)
        return values

    def bad(self, line: int) -> InterchangeError:
        return wrong(self.name, f"line {line}", "a number in each column of the header")


def _lines(text: str, name: str) -> Iterator[list[str]]:
    try:
        yield from csv.reader(_cut(text))
    except csv.Error as error:
        raise InterchangeError(f"{name} is no table with commas between its columns; export it anew.") from error


def _cut(text: str) -> Iterator[str]:
    """The lines, one at a time: a table can be half a gigabyte, and is in memory once only."""
    at = 0
    while at < len(text):
        end = text.find("\n", at) + 1 or len(text)
        yield text[at:end]
        at = end


def steady(times_s: Matrix, name: str) -> tuple[float, NDArray[np.int64], int]:
    """The rate of a table, which frame each row is, and how many frames there are; times (R,) rise."""
    if len(times_s) < 2:
        raise InterchangeError(f"{name} holds fewer than two frames; choose a longer recording.")
    steps = np.diff(times_s)
    if (steps <= 0).any():
        row = int(np.flatnonzero(steps <= 0)[0])
        raise wrong(name, f"frame {row + 2}", "a later time than in the frame before")
    rate = float(1 / np.median(steps))
    if not RATES[0] <= rate <= RATES[1]:
        raise InterchangeError(f"{name} has {rate:.3g} frames a second, not {RATES[0]:g} to {RATES[1]:g}.")
    length_s = float(times_s[-1] - times_s[0])
    if length_s > LONGEST_S:
        raise InterchangeError(f"{name} is longer than {LONGEST_S / 60:g} minutes; cut it into shorter parts.")
    if length_s < SHORTEST_S:
        raise InterchangeError(f"{name} is shorter than {SHORTEST_S:g} s; choose a longer recording.")
    places = np.rint((times_s - times_s[0]) * rate).astype(np.int64)
    # The median step is rounded to what the file writes: over minutes the mean of all is more exact.
    if np.array_equal(np.diff(places), np.ones(len(places) - 1)):
        rate = (len(times_s) - 1) / length_s
    frames = int(places[-1]) + 1
    if frames > MOST_ROWS:
        raise InterchangeError(f"{name} holds more than {MOST_ROWS} frames; cut it into shorter parts.")
    return rate, places, frames


def spread(values_RC: Matrix, places: NDArray[np.int64], frames: int) -> Matrix:
    """Rows where they belong among the frames, (T, C); NaN in frames without a row."""
    out = np.full((frames, values_RC.shape[1]), np.nan)
    out[places] = values_RC
    return out
