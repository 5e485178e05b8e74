"""What the engine tells, as a window says it."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.i18n import tell
from app.widgets.notice import NoticeBar


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "The voice /pictures/of/me/a talk.wav does not exist; check its name.",
            "The voice a talk.wav does not exist; check its name.",
        ),
        (
            "/pictures/of/me/talk is a folder; name a file in it, such as /pictures/of/me/talk/talk.mp4.",
            "talk is a folder; name a file in it, such as talk.mp4.",
        ),
        (
            "No face was found in /a/b c/d.png: use a picture that shows one face from the front.",
            "No face was found in d.png: use a picture that shows one face from the front.",
        ),
        (
            "[Errno 13] Permission denied: '/pictures/of/me/a.png'",
            "a.png cannot be used (Permission denied): look whether it is there and who may use it.",
        ),
        (
            "The disk with /media/stick is full; free some space or choose another folder.",
            "The disk with stick is full; free some space or choose another folder.",
        ),
        ("A {0} of nobody's, /pictures/of/me/a.png.", "A {0} of nobody's, /pictures/of/me/a.png."),
    ],
)
def test_files_are_known_by_their_names(sentence: str, told: str) -> None:
    assert tell(sentence) == told


def test_where_the_file_lies_is_told_under_the_pointer(qtbot: QtBot, qapp: QApplication) -> None:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar.show_notice("error", "The voice /pictures/of/me/talk.wav does not exist; check its name.")
    assert bar.sentence() == "The voice talk.wav does not exist; check its name."
    assert "/pictures/of/me/talk.wav" in bar._words.toolTip()
    bar.show_notice("error", "There is not enough memory: choose a smaller size or close other programs.")
    assert bar._words.toolTip() == ""
