"""Small widgets: what they tell, when they go away, and that all of them paint in both themes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QCursor, QEnterEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app import theme
from app.widgets import level_meter, notice
from app.widgets.blink_curve import BlinkCurve
from app.widgets.choice_row import ChoiceRow
from app.widgets.elided_label import ElidedLabel, plain_tip
from app.widgets.empty_state import EmptyState
from app.widgets.facts import Facts
from app.widgets.hint_bubble import HintBubble
from app.widgets.icon_button import IconButton
from app.widgets.labelled_slider import LabelledSlider, Number
from app.widgets.level_meter import LevelMeter
from app.widgets.notice import NoticeBar
from app.widgets.section import Section, SectionHeader
from app.widgets.segmented import SegmentedControl
from app.widgets.thumbnail import Thumbnail
from engine.document import Blink

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(autouse=True)
def dark(qapp: QApplication):
    theme.apply(qapp, "dark")
    yield
    theme.apply(qapp, "dark")


def _meter() -> QWidget:
    meter = LevelMeter(2)
    meter.feed(0.2, 0.9)
    return meter


def _notice() -> QWidget:
    bar = NoticeBar()
    bar.show_notice("error", "The disk is full: free some space.")
    return bar


def _curve() -> QWidget:
    curve = BlinkCurve()
    curve.set_blink(Blink(1.0, 0.24))
    return curve


def _facts() -> QWidget:
    facts = Facts()
    facts.set_facts([("Picture", "640 × 640 px")])
    return facts


def _section() -> QWidget:
    section = Section("Blink")
    section.add(QLabel("inside"))
    return section


MAKERS: dict[str, Callable[[], QWidget]] = {
    "choice row": lambda: ChoiceRow("Take 1", "0:11.0", icon="circle-fill", icon_role="bad"),
    "elided label": lambda: ElidedLabel("A name"),
    "empty state": lambda: EmptyState("user-focus", "Open a portrait to begin."),
    "facts": _facts,
    "blink curve": _curve,
    "icon button": lambda: IconButton("microphone", "Record"),
    "labelled slider": lambda: LabelledSlider("Gain", Number(0, 1, 0.5)),
    "level meter": _meter,
    "upright meter": lambda: LevelMeter(1, Qt.Orientation.Vertical),
    "notice": _notice,
    "section": _section,
    "header": lambda: SectionHeader("Voice"),
    "segments": lambda: SegmentedControl((("a", "One"), ("b", "Two"))),
    "thumbnail": lambda: Thumbnail(48),
}


def colours(widget: QWidget) -> set[int]:
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}


@pytest.mark.parametrize("name", MAKERS)
def test_it_paints_in_both_themes(qtbot: QtBot, qapp: QApplication, name: str) -> None:
    widget = MAKERS[name]()
    qtbot.addWidget(widget)
    widget.resize(widget.sizeHint().expandedTo(widget.minimumSizeHint()))
    widget.show()
    dark = colours(widget)
    theme.apply(qapp, "light")
    light = colours(widget)
    assert len(dark) > 3
    assert len(light) > 3
    assert dark != light, "it follows the theme while it lives"


def test_elided_label_tells_the_whole_in_its_tooltip(qtbot: QtBot) -> None:
    label = ElidedLabel("moon-speech-second-try.png", mode=Qt.TextElideMode.ElideMiddle)
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.show()
    assert "…" in label.shown()
    assert label.text() == label.toolTip() == "moon-speech-second-try.png"
    label.resize(400, 20)
    assert label.toolTip() == ""


def test_a_tooltip_shows_every_sign_of_a_name() -> None:
    assert plain_tip("a & b.png") == "a & b.png"
    assert plain_tip("<b>moon</b>.png") == "<qt>&lt;b&gt;moon&lt;/b&gt;.png</qt>"


def test_section_folds_by_mouse_and_keys(qtbot: QtBot) -> None:
    section = _section()
    assert isinstance(section, Section)
    qtbot.addWidget(section)
    folded: list[bool] = []
    section.folded.connect(folded.append)
    section.resize(200, 100)
    section.show()
    QTest.mouseClick(section._head, LEFT)
    assert not section.body.isVisible()
    assert folded == [True]
    QTest.keyClick(section._head, Qt.Key.Key_Space)
    assert section.body.isVisible()
    assert folded == [True, False]


def test_empty_state_buttons_do_what_they_say(qtbot: QtBot) -> None:
    state, done = EmptyState("user", "Nothing here."), []
    qtbot.addWidget(state)
    first = state.add_button("Open", lambda: done.append("open"), icon="folder-open")
    second = state.add_button("Demo", lambda: done.append("demo"))
    state.show()
    QTest.mouseClick(first, LEFT)
    QTest.mouseClick(second, LEFT)
    assert done == ["open", "demo"]
    assert (first.property("kind"), second.property("kind")) == ("primary", "quiet")


def test_meter_scale() -> None:
    assert level_meter.to_db(1.0) == 0
    assert level_meter.to_db(0.5) == pytest.approx(-6.02, abs=0.01)
    assert level_meter.to_db(0) == level_meter.to_db(1e-9) == -60


def test_meter_falls_holds_and_rests(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    now = 100.0
    monkeypatch.setattr(level_meter.time, "monotonic", lambda: now)
    meter = LevelMeter()
    qtbot.addWidget(meter)
    meter.feed(0.5)
    now += 1.0
    meter._fall()
    assert meter._channels[0].level == pytest.approx(-30.02, abs=0.01)
    assert meter._channels[0].peak == pytest.approx(-6.02, abs=0.01), "the line stays for a while"
    now += 60.0
    meter._fall()
    meter._fall()
    assert meter._channels[0].level == -60
    assert not meter._timer.isActive(), "nothing is drawn in silence"
    assert not meter.clipped()
    meter.feed(1.0)
    assert meter.clipped()
    meter.reset()
    assert not meter.clipped()


def test_meter_shows_how_loud_it_is(qtbot: QtBot) -> None:
    meter = LevelMeter(1, scale=False)
    qtbot.addWidget(meter)
    meter.resize(240, 6)
    meter.feed(10 ** (-30 / 20))  # half of the scale
    meter._timer.stop()
    image = meter.grab().toImage()
    assert image.pixelColor(100, 3).name() == theme.DARK.meter[0]
    assert image.pixelColor(140, 3).name() != theme.DARK.meter[0]


def test_info_goes_away_by_itself_and_errors_stay(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notice, "INFO_MS", 40)
    bar = NoticeBar()
    bar.move(QCursor.pos() + QPoint(50, 50))  # not under the pointer, which would hold it
    qtbot.addWidget(bar)
    with qtbot.waitSignal(bar.closed, timeout=2000):
        bar.show_notice("info", "Saved.")
    assert bar.isHidden()
    bar.show_notice("error", "The disk is full.")
    qtbot.wait(120)
    assert bar.isVisible()
    bar.show_notice("info", "Saved.")
    assert bar.sentence() == "The disk is full.", "an info does not cover an error"
    bar.show_notice("error", "Another one.")
    assert bar.sentence() == "Another one."


def test_an_error_that_could_be_read_gives_way(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar.show_notice("error", "a.likeness is damaged.")
    bar.show_notice("advice", "b.likeness is old.")
    bar.settle()
    assert bar.sentence() == "a.likeness is damaged.", "it came just now"
    monkeypatch.setattr(notice, "READ_MS", 0)
    bar.show_notice("info", "Saved.")
    assert bar.sentence() == "a.likeness is damaged."
    bar.show_notice("advice", "b.likeness is old.")
    assert bar.sentence() == "b.likeness is old."
    bar.settle()
    assert bar.isVisible(), "advice stays: it is about what is there"
    bar.show_notice("error", "Oh.")
    bar.settle()
    assert bar.isHidden()


def test_the_pointer_holds_an_info(qtbot: QtBot) -> None:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar.show_notice("info", "Saved.")
    here = QPointF(5, 5)
    QApplication.sendEvent(bar, QEnterEvent(here, here, here))
    assert not bar._timer.isActive()
    QApplication.sendEvent(bar, QEvent(QEvent.Type.Leave))
    assert bar._timer.isActive()


def test_notice_button_and_cross(qtbot: QtBot) -> None:
    bar, done = NoticeBar(), []
    qtbot.addWidget(bar)
    bar.show_notice("advice", "No microphone.", "Choose…", lambda: done.append(1))
    QTest.mouseClick(bar._button, LEFT)
    assert done == [1]
    assert bar.isHidden()
    bar.show_notice("error", "Oh.")
    assert not bar._button.isVisible()
    QTest.mouseClick(bar._close, LEFT)
    assert bar.isHidden()


def test_notice_takes_no_focus(qtbot: QtBot) -> None:
    window = QWidget()
    field = QPushButton("x", window)
    bar = NoticeBar(window)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
        window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    bar.show_notice("error", "Oh.")
    assert field.hasFocus()


def test_a_long_notice_is_told_whole(qtbot: QtBot) -> None:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar.show_notice("error", "A sentence of some length. " * 8)
    assert bar.hasHeightForWidth()
    assert bar.heightForWidth(300) > bar.heightForWidth(1200)


@pytest.mark.parametrize(
    ("x", "y", "side"),
    [(10, 200, "right"), (250, 10, "below"), (560, 200, "left"), (250, 460, "above")],
)
def test_hint_points_at_its_thing_and_stays_inside(qtbot: QtBot, x: int, y: int, side: str) -> None:
    window = QWidget()
    window.resize(640, 500)
    target = QPushButton("Record", window)
    target.setGeometry(x, y, 70, 30) if side not in ("below", "above") else target.setGeometry(20, y, 600, 30)
    qtbot.addWidget(window)
    window.show()
    bubble = HintBubble(target, "Record your own voice here.", step="1 of 3")
    bubble.place()
    assert bubble._side == side
    assert window.rect().contains(bubble.geometry())
    assert not bubble.geometry().intersects(target.geometry().adjusted(1, 1, -1, -1))


def test_hint_buttons(qtbot: QtBot) -> None:
    window = QWidget()
    window.resize(640, 480)
    target = QPushButton("x", window)
    qtbot.addWidget(window)
    window.show()
    bubble = HintBubble(target, "Here.")
    bubble.place()
    with qtbot.waitSignal(bubble.dismissed, timeout=1000):
        QTest.mouseClick(bubble.next, LEFT)
    with qtbot.waitSignal(bubble.ended, timeout=1000):
        QTest.mouseClick(bubble.stop, LEFT)
    target.hide()
    assert bubble.isHidden(), "no hint about what is not there"


def test_thumbnail_shows_the_middle_of_its_picture(qtbot: QtBot) -> None:
    picture = QImage(300, 100, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    for x in range(100, 200):
        for y in range(100):
            picture.setPixelColor(x, y, Qt.GlobalColor.green)
    thumb = Thumbnail(48)
    qtbot.addWidget(thumb)
    thumb.set_image(picture)
    seen = thumb.grab().toImage()
    assert all(seen.pixelColor(x, 24).green() > 250 for x in (3, 24, 44))


def test_facts_leave_out_what_is_empty(qtbot: QtBot) -> None:
    facts = Facts()
    qtbot.addWidget(facts)
    facts.set_facts([("A", "1"), ("B", ""), ("C", "3")])
    assert facts.values() == {"A": "1", "C": "3"}
    facts.set_facts([("A", "2")])
    assert facts.values() == {"A": "2"}
