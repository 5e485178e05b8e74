"""A small window from which files can be dragged: `python drag_source.py X Y FILE...`; it prints "ready" when shown."""

from __future__ import annotations

import sys

from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


class Source(QLabel):
    """Begins to drag its files as soon as the mouse moves with a button down."""

    def __init__(self, paths: list[str]) -> None:
        super().__init__("drag me")
        self._urls = [QUrl.fromLocalFile(path) for path in paths]
        self.setFixedSize(120, 120)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if event.buttons() & Qt.MouseButton.LeftButton:
            data = QMimeData()
            data.setUrls(self._urls)
            drag = QDrag(self)
            drag.setMimeData(data)
            drag.exec(Qt.DropAction.CopyAction)


if __name__ == "__main__":
    app = QApplication([])
    source = Source(sys.argv[3:])
    source.setWindowFlag(Qt.WindowType.FramelessWindowHint)
    source.move(int(sys.argv[1]), int(sys.argv[2]))
    source.show()
    QTimer.singleShot(300, lambda: print("ready", flush=True))
    sys.exit(app.exec())
