"""One line that tells what happened or what to do, without taking the focus."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from app import theme
from app.i18n import tell, tr
from app.widgets.elided_label import plain_tip
from app.widgets.icon_button import IconButton

INFO_MS = 6000
"""How long an info stays; advice and errors stay until they are closed or replaced."""
READ_MS = 4000
"""How long an error is there at least, whatever else happens."""
_SIGNS = {"info": ("info", "muted"), "advice": ("lightbulb", "warn"), "error": ("warning-circle", "bad")}
_RANK = {"info": 0, "advice": 1, "error": 2}


class NoticeBar(QFrame):
    """`show_notice(level, sentence)` with level "info", "advice" or "error"; `closed`: it went away.

    An info never covers an error that nobody has closed, advice none that nobody can have read. The pointer on it keeps
    an info from going away.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._level = "info"
        self._shown = QElapsedTimer()
        self._do: Callable[[], object] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setMinimumHeight(36)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._sign = QLabel()
        self._sign.setFixedWidth(18)
        self._words = QLabel()
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._button = QPushButton()
        self._button.setProperty("kind", "quiet")
        self._button.clicked.connect(self._act)
        self._close = IconButton("x", tr("Close this message"), size=14)
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close.clicked.connect(self.close_notice)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.STEP * 2 - 4, theme.STEP // 2, theme.STEP // 2, theme.STEP // 2)
        row.setSpacing(theme.STEP)
        row.addWidget(self._sign)
        row.addWidget(self._words, 1)
        row.addWidget(self._button)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.close_notice)
        theme.signals.changed.connect(self._dress)
        self.hide()

    def show_notice(
        self, level: str, sentence: str, action: str | None = None, do: Callable[[], object] | None = None
    ) -> None:
        """Tells `sentence`; `action` is the text of a button that calls `do`."""
        if (
            self.isVisible()
            and _RANK[level] < _RANK[self._level] == _RANK["error"]
            and (level == "info" or self._fresh)
        ):
            return
        whole, sentence = sentence, tell(sentence)
        self._level, self._do = level, do
        self._words.setText(sentence)
        self._words.setToolTip(plain_tip(whole) if "/" in whole or "\\" in whole else "")  # where the file lies
        self._button.setText(action or "")
        self._button.setToolTip(action or "")
        self._button.setVisible(action is not None)
        self.setAccessibleName(sentence)
        self._dress()
        self.show()
        self._shown.start()
        self._timer.stop()
        if level == "info":
            self._timer.start(INFO_MS)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    @property
    def _fresh(self) -> bool:
        """Whether what is shown came just now: nobody can have read it yet."""
        return self._shown.isValid() and self._shown.elapsed() < READ_MS

    def settle(self) -> None:
        """The user has gone on and done something else: an error that could be read goes."""
        if self._level == "error" and self.isVisible() and not self._fresh:
            self.close_notice()

    def close_notice(self) -> None:
        if not self.isHidden():
            self._timer.stop()
            self.hide()
            self.closed.emit()

    def level(self) -> str:
        return self._level

    def sentence(self) -> str:
        return self._words.text()

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        if self._level == "info" and self.isVisible():
            self._timer.start(INFO_MS)
        super().leaveEvent(event)

    def _act(self) -> None:
        do = self._do
        self.close_notice()
        if do is not None:
            do()

    def _dress(self) -> None:
        name, role = _SIGNS[self._level]
        self._sign.setPixmap(theme.icon(name, getattr(theme.palette(), role)).pixmap(16, 16))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802
        p = theme.palette()
        tint = getattr(p, _SIGNS[self._level][1])
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(theme.colour(p.line if self._level == "info" else tint, 1.0 if self._level == "info" else 0.55))
        painter.setBrush(theme.colour(p.raised))
        painter.drawRoundedRect(box, theme.RADIUS, theme.RADIUS)
