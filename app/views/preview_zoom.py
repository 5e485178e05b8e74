"""Where the picture lies in the preview: fitted, or zoomed and moved by hand. Plain numbers, no Qt."""

from __future__ import annotations

LARGEST = 8.0
"""Device pixels that one picture pixel may cover."""
MARGIN = 16.0
"""Room around a fitted picture, in window units."""
KEPT = 48.0
"""How much of the picture stays in sight however far it is moved."""


class Zoom:
    """Maps picture pixels to the window's units; places count from the picture's left top edge.

    `scale` is window units a picture pixel; `x`, `y` is where the picture's corner lies. `fitted`: it follows the size
    of the window.
    """

    def __init__(self) -> None:
        self.width, self.height = 1.0, 1.0
        self.room_width, self.room_height = 1.0, 1.0
        self.ratio = 1.0
        self.scale, self.x, self.y = 1.0, 0.0, 0.0
        self.fitted = True

    def set_picture(self, width: float, height: float) -> None:
        """Another picture, in pixels; it is fitted unless it is as large as the one before."""
        if (width, height) != (self.width, self.height):
            self.width, self.height = max(width, 1.0), max(height, 1.0)
            self.fitted = True
        self._settle()

    def set_room(self, width: float, height: float, ratio: float) -> None:
        """The window's size in its own units and device pixels a unit; what was in the middle stays there."""
        self.x += (width - self.room_width) / 2
        self.y += (height - self.room_height) / 2
        self.room_width, self.room_height, self.ratio = width, height, ratio
        self._settle()

    @property
    def fit_scale(self) -> float:
        """The scale at which all of the picture is seen; small pictures are enlarged at most to their threefold."""
        free = (
            max(self.room_width - 2 * MARGIN, 1.0) / self.width,
            max(self.room_height - 2 * MARGIN, 1.0) / self.height,
        )
        return min(*free, 3.0)

    @property
    def percent(self) -> int:
        """Device pixels a picture pixel, in percent."""
        return round(self.scale * self.ratio * 100)

    def fit(self) -> None:
        """Shows all of the picture."""
        self.fitted = True
        self._settle()

    def zoom(self, factor: float, x: float, y: float) -> None:
        """Enlarges by `factor`; what lies at (x, y) of the window stays there."""
        least, largest = min(self.fit_scale, 1 / self.ratio) / 2, LARGEST / self.ratio
        scale = min(max(self.scale * factor, least), largest)
        self.x = x - (x - self.x) * scale / self.scale
        self.y = y - (y - self.y) * scale / self.scale
        self.scale = scale
        self.fitted = False
        self._settle()

    def move(self, dx: float, dy: float) -> None:
        """Moves the picture by window units."""
        self.x += dx
        self.y += dy
        self.fitted = False
        self._settle()

    def to_picture(self, x: float, y: float) -> tuple[float, float]:
        """The picture's place under (x, y) of the window."""
        return (x - self.x) / self.scale, (y - self.y) / self.scale

    def to_window(self, x: float, y: float) -> tuple[float, float]:
        """Where the picture's (x, y) is in the window."""
        return x * self.scale + self.x, y * self.scale + self.y

    def _settle(self) -> None:
        if self.fitted:
            self.scale = self.fit_scale
            self.x = (self.room_width - self.width * self.scale) / 2
            self.y = (self.room_height - self.height * self.scale) / 2
            return
        self.x = min(max(self.x, KEPT - self.width * self.scale), self.room_width - KEPT)
        self.y = min(max(self.y, KEPT - self.height * self.scale), self.room_height - KEPT)
