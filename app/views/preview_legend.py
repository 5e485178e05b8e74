"""What the colours over the picture mean: a card in a corner of the preview."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app import direction, theme
from app.i18n import tr
from engine.render.overlays import scale
from engine.render.protocol import OverlayInfo

WIDE = 232
BAR_PX = 8
STOPS = 12


class Legend(QWidget):
    """Title, a bar of the scale's colours with what its ends mean, and one sentence; it lets the mouse through."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said: tuple[str, bool] | None = None
        self.setProperty("surface", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedWidth(WIDE)
        self.title, self.about = QLabel(), QLabel()
        self.title.setProperty("role", "strong")
        self.about.setProperty("role", "muted")
        self.about.setWordWrap(True)
        self.low, self.high = QLabel(), QLabel()
        self.bar = _Bar()
        ends = QHBoxLayout()
        ends.setSpacing(theme.STEP)
        direction.in_order(ends)  # as the bar's colours
        ends.addWidget(self.low)
        ends.addStretch(1)
        ends.addWidget(self.high)
        rows = self._rows = QVBoxLayout(self)
        rows.setContentsMargins(theme.STEP + 4, theme.STEP, theme.STEP + 4, theme.STEP)
        rows.setSpacing(theme.STEP // 2)
        rows.addWidget(self.title)
        rows.addWidget(self.bar)
        rows.addLayout(ends)
        rows.addWidget(self.about)

    def tell(self, info: OverlayInfo | None, paused: bool) -> None:
        """Explains an overlay, or hides; while time goes on it says that the overlay waits."""
        self.setVisible(info is not None)
        if info is None or self._said == (info.name, paused):
            return
        self._said = info.name, paused
        about = tr(info.about) if paused else tr("It is laid over the picture again when you pause.")
        self.title.setText(tr(info.title))
        self.about.setText(about)
        self.low.setText(tr(info.low) if info.low else "")
        self.high.setText(tr(info.high) if info.high else "")
        for widget in (self.bar, self.low, self.high):
            widget.setVisible(not info.colours and paused)
        self.setAccessibleName(f"{tr(info.title)}: {about}")
        self._rows.activate()
        self.setFixedHeight(self._rows.totalHeightForWidth(WIDE))


class _Bar(QWidget):
    """The scale from little to much, on light and dark ground as on a picture."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(BAR_PX)

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(WIDE, BAR_PX)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        colours, opacity = scale()
        line = QLinearGradient(QPointF(0, 0), QPointF(self.width(), 0))
        for stop in range(STOPS + 1):
            place = stop / STOPS
            step = round(255 * place)
            colour = QColor(*(round(float(part)) for part in colours[step]))
            colour.setAlphaF(float(opacity[step]))
            line.setColorAt(place, colour)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        box = QRectF(self.rect())
        for brush in (QColor(theme.palette().muted), line):
            painter.setBrush(brush)
            painter.drawRoundedRect(box, BAR_PX / 2, BAR_PX / 2)
        painter.end()
