"""What the preview shows before there is a portrait: an invitation, or that a face is being looked for."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app import theme
from app.i18n import tr


class Page(QWidget):
    """A card in the middle of the canvas."""

    dashed = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        outer = QHBoxLayout(self)
        self.card = QFrame()
        self.card.setMinimumWidth(360)
        self.rows = QVBoxLayout(self.card)
        self.rows.setContentsMargins(40, 32, 40, 32)
        self.rows.setSpacing(theme.STEP)
        outer.addStretch()
        outer.addWidget(self.card, 0, Qt.AlignmentFlag.AlignCenter)
        outer.addStretch()
        theme.signals.changed.connect(self.update)

    def add_label(self, text: str, role: str) -> QLabel:
        """A centred line of words."""
        label = QLabel(text)
        label.setProperty("role", role)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setWordWrap(True)
        self.rows.addWidget(label)
        return label

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        palette = theme.palette()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(palette.canvas))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(palette.window))
        style = Qt.PenStyle.DashLine if self.dashed else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(palette.edge if self.dashed else palette.line), 1.0, style))
        painter.drawRoundedRect(QRectF(self.card.geometry()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)
        painter.end()


class EmptyPage(Page):
    """Invites to drop, open or paste a portrait, or to try the demo."""

    open_asked = Signal()
    paste_asked = Signal()
    demo_asked = Signal()
    dashed = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = QLabel()
        self._sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.rows.addWidget(self._sign)
        self.add_label(tr("Drop a portrait here"), "title")
        self.add_label(
            tr("One picture of a face, seen from the front. A voice or a project may be dropped too."), "muted"
        )
        self.rows.addSpacing(theme.STEP)
        self.open = self._button(tr("Open portrait…"), tr("Choose a picture, or a video to take one from"))
        self.open.setProperty("kind", "primary")
        self.open.clicked.connect(self.open_asked)
        pair = QHBoxLayout()
        pair.setSpacing(theme.STEP)
        self.paste = self._button(tr("Paste"), tr("Take the picture that is in the clipboard (Ctrl+V)"))
        self.paste.clicked.connect(self.paste_asked)
        self.demo = self._button(tr("Open the demo"), tr("A portrait and a voice to try the studio with"))
        self.demo.clicked.connect(self.demo_asked)
        self.rows.addWidget(self.open)
        pair.addWidget(self.paste)
        pair.addWidget(self.demo)
        self.rows.addLayout(pair)
        theme.set_icon(self.open, "folder-open", "on_accent")
        theme.set_icon(self.paste, "clipboard")
        theme.set_icon(self.demo, "play-circle")
        theme.signals.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self._sign.setPixmap(theme.icon("user-focus", theme.palette().muted).pixmap(48, 48))

    @staticmethod
    def _button(text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAccessibleName(text)
        return button


class BusyPage(Page):
    """Says what is being done with the portrait, and lets it be stopped."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.add_label("", "title")
        self.stage = self.add_label("", "muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.rows.addWidget(self.bar)
        self.rows.addSpacing(theme.STEP)
        self.stop = QPushButton(tr("Cancel"))
        self.stop.setToolTip(tr("Stop reading this picture; nothing is changed"))
        self.stop.setAccessibleName(tr("Cancel"))
        self.stop.clicked.connect(self.cancelled)
        self.rows.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignCenter)

    def tell(self, title: str, stage: str, done: int, total: int) -> None:
        """What goes on; a `total` of 0 is a bar that only moves."""
        self.title.setText(title)
        self.stage.setText(stage)
        self.stage.setVisible(bool(stage))
        self.bar.setRange(0, total)
        self.bar.setValue(done)
