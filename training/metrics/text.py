"""How far what was read is from what was said: character and word error rates."""

from __future__ import annotations

from collections.abc import Iterable, Sequence


def edits(read: Sequence[object], said: Sequence[object]) -> int:
    """The least number of signs to put in, take out or change to make one of the other (Levenshtein)."""
    row = list(range(len(said) + 1))
    for number, sign in enumerate(read, 1):
        before, row[0] = row[0], number
        for place, other in enumerate(said, 1):
            before, row[place] = row[place], min(row[place] + 1, row[place - 1] + 1, before + (sign != other))
    return row[-1]


def character_error_rate(pairs: Iterable[tuple[str, str]]) -> float:
    """Edits over characters of all (read, said) together; 0 is perfect, above 1 is possible, NaN of nothing."""
    return _rate((edits(read, said), len(said)) for read, said in pairs)


def word_error_rate(pairs: Iterable[tuple[str, str]]) -> float:
    """The same over words."""
    return _rate((edits(read.split(), said.split()), len(said.split())) for read, said in pairs)


def _rate(counts: Iterable[tuple[int, int]]) -> float:
    wrong, length = 0, 0
    for own, of in counts:
        wrong, length = wrong + own, length + of
    return wrong / length if length else float("nan")
