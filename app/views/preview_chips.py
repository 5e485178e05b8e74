"""Short words over the picture: advice, what is being rendered, how fast it goes."""

from __future__ import annotations

import math
from typing import Literal

from PySide6.QtCore import QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app import direction, theme

Level = Literal["good", "warn", "plain"]
WIDEST = 300
_PAD_X, _PAD_Y, _SIGN = 10, 6, 16
_ICONS: dict[Level, str] = {"good": "check-circle", "warn": "warning", "plain": ""}
PULSE_MS = 50


class Chip(QWidget):
    """A sentence on a rounded ground, wrapped where it is long; it may pulse while something goes on."""

    def __init__(self, text: str = "", level: Level = "plain", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said: tuple[str, Level, bool] = ("", level, False)
        self._phase = 0.0
        self._pulse = QTimer(self)
        self._pulse.setInterval(PULSE_MS)
        self._pulse.timeout.connect(self._beat)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.signals.changed.connect(self.update)
        self.set_text(text, level)

    @property
    def text(self) -> str:
        return self._said[0]

    @property
    def level(self) -> Level:
        return self._said[1]

    def set_text(self, text: str, level: Level = "plain", *, pulsing: bool = False) -> None:
        """Says something else; nothing hides the chip."""
        pulsing = pulsing and bool(text)
        if pulsing != self._pulse.isActive():
            self._phase = 0.0
            self._pulse.start() if pulsing else self._pulse.stop()
        if (text, level, pulsing) != self._said:
            self._said = (text, level, pulsing)
            self.setAccessibleName(text)
            self.setFixedSize(self.sizeHint())
            self.update()
        self.setVisible(bool(text))

    @property
    def pulsing(self) -> bool:
        return self._pulse.isActive()

    def sizeHint(self) -> QSize:  # noqa: N802
        words = self._words_rect()
        return QSize(words.width() + 2 * _PAD_X + self._sign_width(), max(words.height(), _SIGN) + 2 * _PAD_Y)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        palette = theme.palette()
        colour = {"good": palette.good, "warn": palette.warn, "plain": palette.muted}[self.level]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QColor(palette.line))
        painter.setBrush(theme.colour(palette.field, 0.94))
        painter.drawRoundedRect(ground, 8, 8)
        sign = direction.place(self, QRectF(_PAD_X, _PAD_Y, _SIGN, _SIGN))
        if self._pulse.isActive():
            strength = 0.35 + 0.65 * (0.5 + 0.5 * math.sin(self._phase))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(palette.accent, strength))
            painter.drawEllipse(QRectF(sign.center().x() - 4, self.height() / 2 - 4, 8, 8))
        elif _ICONS[self.level]:
            theme.icon(_ICONS[self.level], colour).paint(painter, sign.toRect())
        painter.setPen(QColor(palette.text if self.level != "plain" or self.pulsing else palette.muted))
        painter.setFont(theme.tabular(self.font()))
        words = QRectF(self._words_rect().translated(_PAD_X + self._sign_width(), 0))
        words.moveTop(_PAD_Y + max(0, (_SIGN - words.height()) // 2))
        begin = direction.align(self, Qt.AlignmentFlag.AlignLeft)
        painter.drawText(direction.place(self, words), int(begin) | int(Qt.TextFlag.TextWordWrap), self.text)
        painter.end()

    def _sign_width(self) -> int:
        return _SIGN + 6 if _ICONS[self.level] or self._pulse.isActive() else 0

    def _words_rect(self) -> QRect:
        metrics = QFontMetrics(theme.tabular(self.font()))
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
        rect = metrics.boundingRect(QRect(0, 0, WIDEST, 1000), int(flags), self.text)
        return QRect(0, 0, rect.width() + 1, rect.height())

    def _beat(self) -> None:
        self._phase += 2 * math.pi * PULSE_MS / 1400
        self.update()


class ChipColumn(QWidget):
    """Chips one below the other, the first being the most serious."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: list[Chip] = []
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(theme.STEP // 2)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @property
    def texts(self) -> tuple[str, ...]:
        return tuple(chip.text for chip in self._chips)

    def set_chips(self, chips: list[tuple[str, Level]]) -> None:
        """Shows these sentences, each with its level."""
        if [(chip.text, chip.level) for chip in self._chips] != chips:
            for chip in self._chips:
                self._rows.removeWidget(chip)
                chip.deleteLater()
            self._chips = [Chip(text, level, self) for text, level in chips]
            for chip in self._chips:
                self._rows.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeft)
        self.setVisible(bool(chips))
        self.adjustSize()
