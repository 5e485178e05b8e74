"""What a request says, each value of the kind that is meant."""

from __future__ import annotations

import math
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

from engine.worker.lines import RequestError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

T = TypeVar("T")
LEAST_PX, MOST_PX = 16, 16_000


class Arguments:
    """The values of one request; each getter raises RequestError where the value is missing or of another kind."""

    def __init__(self, content: Mapping[str, Any]) -> None:
        self._content = content

    def text(self, name: str, otherwise: str | None = None) -> str:
        """A string, which may be empty; `otherwise` where it is left open and may be."""
        value = self._content.get(name, otherwise)
        if not isinstance(value, str):
            raise RequestError(f"The worker was not told {name}, or not as text.")
        return value

    def path(self, name: str) -> Path:
        """A path."""
        value = self.text(name)
        if not value:
            raise RequestError(f"The worker was told no {name}.")
        return Path(value)

    def flag(self, name: str) -> bool:
        """Yes or no; no where it is left open."""
        value = self._content.get(name, False)
        if not isinstance(value, bool):
            raise RequestError(f"The worker was told {value!r} as {name}, neither yes nor no.")
        return value

    def number(self, name: str) -> float:
        """A finite number."""
        value = self._content.get(name)
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
            raise RequestError(f"The worker was not told {name}, or not as a number.")
        return float(value)

    def numbers(self, name: str, count: int) -> NDArray[np.float32]:
        """So many finite numbers, (count,) float32."""
        import numpy as np

        value = self._content.get(name)
        if not isinstance(value, list) or len(cast("list[Any]", value)) != count:
            raise RequestError(f"The worker was not told {name}, or not as {count} numbers.")
        return np.array([Arguments({name: one}).number(name) for one in cast("list[Any]", value)], np.float32)

    def pixels(self, name: str) -> int | None:
        """A size in pixels, None where it is left open."""
        value = self._content.get(name)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int) or not LEAST_PX <= value <= MOST_PX:
            raise RequestError(f"The worker was told {value!r} as {name}: it must be {LEAST_PX} to {MOST_PX} px.")
        return value

    def files(self, name: str = "files") -> dict[str, Path]:
        """Where files lie, by SHA-256."""
        value = self._content.get(name)
        if not isinstance(value, dict):
            raise RequestError(f"The worker was not told {name}.")
        return {str(key): Path(str(path)) for key, path in cast("dict[Any, Any]", value).items()}

    def mapping(self, name: str) -> Mapping[str, Any] | None:
        """Values by name, None where they are left open."""
        value = self._content.get(name)
        if value is None:
            return None
        if not isinstance(value, dict):
            raise RequestError(f"The worker was told {value!r} as {name}, which are no values by name.")
        return cast("dict[str, Any]", value)

    def value(self, kind: type[T], name: str) -> T:
        """A part of a project in codec form; raises ProjectError where it is none."""
        from engine.codec import from_plain

        if name not in self._content:
            raise RequestError(f"The worker was not told {name}.")
        return from_plain(kind, self._content[name])
