"""Words for the user, in the user's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def tr(text: str) -> str:
    """`text` in the chosen language; placeholders are filled in afterwards: `tr("{n} frames").format(n=3)`."""
    return QCoreApplication.translate("Likeness", text)
