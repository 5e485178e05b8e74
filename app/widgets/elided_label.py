"""One line of text that shortens itself with … where there is no room, and tells the whole in its tooltip."""

from __future__ import annotations

import html

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app import direction


def plain_tip(text: str) -> str:
    """`text` for a tooltip that shows every sign of it: a file's name with < and > in it would be read as HTML."""
    return f"<qt>{html.escape(text)}</qt>" if GuiQt.mightBeRichText(text) else text


class ElidedLabel(QLabel):
    """A QLabel of plain text that may be narrower than its text; `text()` stays whole."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        role: str | None = None,
    ) -> None:
        super().__init__(parent)
        self._mode = mode
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if role:
            self.setProperty("role", role)
        self.setText(text)

    def shown(self) -> str:
        """What there is room for."""
        return self.fontMetrics().elidedText(self.text(), self._mode, self.contentsRect().width())

    def setText(self, text: str) -> None:  # noqa: N802
        super().setText(text)
        self._tell()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(self.fontMetrics().horizontalAdvance("…") * 3, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        self._tell()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = self.shown()
        painter.setLayoutDirection(direction.of(shown))  # a path begins with its slash
        painter.drawText(self.contentsRect(), int(direction.align(self, self.alignment())), shown)

    def _tell(self) -> None:
        """The whole text as a tooltip, only where something is missing."""
        self.setToolTip(plain_tip(self.text()) if self.shown() != self.text() else "")
