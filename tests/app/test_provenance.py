"""Consent, the reason for leaving out the badge, who signs, and what a video says of itself, in the studio."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from pytestqt.qtbot import QtBot

from app import provenance
from app.dialogs.consent import ConsentDialog
from app.dialogs.export_marks import MarkRows
from app.dialogs.verify import VerifyDialog
from app.studio import Studio
from engine import edits
from engine.codec import from_json, to_json
from engine.document import Consent
from engine.errors import OutputError
from engine.limits import LONGEST_CONSENT
from tests.engine.provenance.conftest import MAKING, sealed


@pytest.fixture(scope="module")
def video(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return sealed(tmp_path_factory.mktemp("sealed") / "talk.mp4")


def test_a_note_of_consent_is_kept_and_undone(qtbot: QtBot, studio: Studio) -> None:
    dialog = ConsentDialog(studio)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClicks(dialog.shown, "Ada")
    qtbot.keyClicks(dialog.speaks, "Grace")
    dialog.kind.setCurrentIndex(dialog.kind.findData("written"))
    dialog.told.setChecked(True)
    qtbot.keyClick(dialog.note, Qt.Key.Key_Return)
    kept = studio.project.consent
    assert kept is not None
    assert (kept.shown, kept.speaks, kept.kind, kept.told) == ("Ada", "Grace", "written", True)
    assert len(kept.date) == 10
    assert from_json(to_json(studio.project)).consent == kept
    studio.session.undo()
    assert studio.project.consent is None
    studio.session.redo()
    again = ConsentDialog(studio)
    qtbot.addWidget(again)
    assert again.consent() == kept
    again.accept()
    assert studio.session.redo_label is None


def test_texts_of_consent_stay_on_one_line_and_within_limits(studio: Studio) -> None:
    consent = Consent("A\nda\x00", "x" * 1000)
    kept = edits.set_consent(studio.project, consent).consent
    assert kept is not None
    assert (kept.shown, len(kept.speaks)) == ("A da", LONGEST_CONSENT)
    assert kept.words.startswith("shown: A da; speaks: ")


def test_consent_is_asked_for_once_and_not_now_goes_on(
    qtbot: QtBot, studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Window:
        def __init__(self) -> None:
            self.studio = studio

    shown: list[ConsentDialog] = []

    class Shown(ConsentDialog):
        def __init__(self, studio: Studio, parent: object, *, asked: bool) -> None:
            super().__init__(studio, None, asked=asked)
            qtbot.addWidget(self)
            shown.append(self)

    monkeypatch.setattr("app.dialogs.consent.ConsentDialog", Shown)
    went: list[int] = []
    window: Any = Window()
    provenance.before_export(window, lambda: went.append(1))
    assert (len(shown), went) == (1, [])
    qtbot.keyClick(shown[0], Qt.Key.Key_Escape)
    assert went == [1]
    assert studio.project.consent is None
    provenance.before_export(window, lambda: went.append(2))
    assert (len(shown), went) == (1, [1, 2])


def test_a_project_with_a_note_is_not_asked(studio: Studio) -> None:
    class Window:
        def __init__(self) -> None:
            self.studio = studio

    provenance.keep_consent(studio, Consent("Ada"))
    went: list[int] = []
    window: Any = Window()
    provenance.before_export(window, lambda: went.append(1))
    assert went == [1]


def test_why_there_is_no_badge_is_asked_once(qtbot: QtBot, studio: Studio) -> None:
    rows = MarkRows(studio.settings)
    qtbot.addWidget(rows)
    rows.show()
    assert rows.why() == ""
    assert not rows.reason.isVisible()
    qtbot.keyClick(rows.switch, Qt.Key.Key_Space)
    assert rows.reason.isVisible()
    with pytest.raises(OutputError, match="a reason is needed"):
        rows.why()
    qtbot.keyClicks(rows.reason, "labelled beside the player")
    rows.remember()
    again = MarkRows(studio.settings)
    qtbot.addWidget(again)
    assert again.switch.isChecked()  # the badge is on again, the reason is not asked for anew
    again.switch.setChecked(False)
    assert again.why() == "labelled beside the player"


def test_workers_are_told_who_signs(studio: Studio, tmp_path: Path) -> None:
    assert provenance.environment(studio.settings) == {}
    studio.settings.set("c2pa_cert", str(tmp_path / "chain.pem"))
    studio.settings.set("c2pa_key", str(tmp_path / "key.pem"))
    told = {"LIKENESS_C2PA_CERT": str(tmp_path / "chain.pem"), "LIKENESS_C2PA_KEY": str(tmp_path / "key.pem")}
    assert provenance.environment(studio.settings) == told


def test_a_video_is_checked_and_told(qtbot: QtBot, studio: Studio, video: Path, tmp_path: Path) -> None:
    dialog = VerifyDialog(studio, video)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.copy.isEnabled, timeout=60_000)
    assert dialog.answer.text() == "Likeness made this, and it is as it was signed."
    qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    told = QGuiApplication.clipboard().text()
    assert "Mark in the pixels: There, of the same export" in told
    assert f"Valid, export {MAKING.id}" in told
    assert "Portrait: SHA-256 abababab" in told
    # Another file, dropped on it.
    bad = tmp_path / "bad.mp4"
    bad.write_bytes(b"no video")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(bad))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    dialog.dropEvent(QDropEvent(QPoint(5, 5), copy, mime, left, none))
    qtbot.waitUntil(lambda: "cannot be looked at" in dialog.answer.text(), timeout=30_000)
    assert dialog.form.rowCount() == 0
    changed = tmp_path / "changed.mp4"
    shutil.copy(video, changed)
    content = bytearray(changed.read_bytes())
    content[-len(content) // 3] ^= 1
    changed.write_bytes(content)
    dialog.look(changed)
    qtbot.waitUntil(dialog.copy.isEnabled, timeout=30_000)
    assert dialog.answer.text().startswith("The manifest is broken")


@pytest.mark.parametrize(
    "told", [{}, {"manifest": 3, "hidden": [], "badge": None}, {"manifest": {"facts": {"models": 5, "sources": [1]}}}]
)
def test_anything_can_be_told(told: dict[str, Any]) -> None:
    assert all(isinstance(text, str) for pair in provenance.findings(told) for text in pair)
