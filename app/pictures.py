"""Pictures out of the cache of frames, those seen last kept decoded in memory."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtGui import QImage

from engine.cache import FrameCache

KEPT = 48
"""Decoded frames in memory."""


class Pictures:
    """Frames by their key in the cache."""

    def __init__(self, cache: Callable[[], FrameCache]) -> None:
        self._cache = cache
        self._kept: OrderedDict[str, QImage] = OrderedDict()

    def get(self, key: str) -> QImage | None:
        """A frame from memory or the cache; None where it is in neither."""
        image = self._kept.get(key)
        if image is not None:
            self._kept.move_to_end(key)
            return image
        content = self._cache().get(key)
        image = QImage() if content is None else QImage.fromData(content)
        if image.isNull():
            return None
        self.remember(key, image)
        return image

    def remember(self, key: str, image: QImage) -> None:
        """Keeps a frame in memory."""
        self._kept[key] = image
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
