"""The table of settings and its file."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from app.settings import Row, Settings, as_text, fitting, folders, from_text, rows

KINDS = {
    "choice": (str, "light"),
    "text": (str, "a text, with = signs; [and] more"),
    "device": (str, "USB Mic: Ærø, 2 in"),
    "file": (str, "/opt/some folder/ffmpeg"),
    "folder": (str, str(Path("/some/färdig place").absolute())),
    "whole": (int, 320),
    "real": (float, 7.5),
    "switch": (bool, False),
    "list": (tuple, ("a, b", "ü", "")),
    "bytes": (bytes, bytes(range(256))),
}


@pytest.fixture
def settings(qapp: object, home: Path) -> Settings:
    return Settings()


def test_every_row_begins_with_its_default_in_its_own_kind(settings: Settings) -> None:
    for row in rows():
        assert settings.value(row.name) == row.default
        assert isinstance(row.default, KINDS[row.kind][0])
        assert fitting(row, row.default) == row.default
        assert not row.group or (row.title and row.help)


def test_everything_lies_in_the_home_that_is_named(home: Path, settings: Settings) -> None:
    own = folders()
    assert {own.config.parent, own.data.parent, own.cache.parent, own.logs.parent} == {home}
    settings.set("preview_px", 320)
    assert settings.path == home / "config" / "settings.ini"
    assert settings.path.exists()


def test_without_a_home_the_folders_are_the_systems(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LIKENESS_HOME")
    own = folders()
    assert len({own.config, own.data, own.cache, own.logs}) >= 3
    assert all(path.is_absolute() and "ikeness" in str(path) for path in (own.config, own.data, own.cache, own.logs))


@pytest.mark.parametrize("row", rows(), ids=lambda row: row.name)
def test_what_is_set_is_there_the_next_time(settings: Settings, home: Path, row: Row) -> None:
    value = fitting(row, row.choices[-1].value if row.kind == "choice" else KINDS[row.kind][1])
    settings.set(row.name, value)
    again = Settings().value(row.name)
    assert again == value
    assert isinstance(again, KINDS[row.kind][0])


def test_changes_are_told_once(settings: Settings, qtbot: QtBot) -> None:
    told: list[str] = []
    settings.changed.connect(told.append)
    settings.set("theme", "light")
    settings.set("theme", "light")
    settings.reset("theme")
    assert told == ["theme", "theme"]
    assert settings.value("theme") == "dark"


def test_names_that_are_no_settings(settings: Settings) -> None:
    with pytest.raises(KeyError):
        settings.value("them")
    with pytest.raises(KeyError):
        settings.set("them", "dark")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "pink"),
        ("hints", 1),
        ("preview_px", "640"),
        ("preview_px", float("nan")),
        ("preview_px", True),
        ("recent", "one"),
        ("recent", [1]),
        ("ffmpeg", None),
        ("cache_folder", "here"),
        ("cache_folder", ""),
        ("window_geometry", "text"),
    ],
)
def test_values_that_do_not_fit(settings: Settings, name: str, value: object) -> None:
    before = settings.value(name)
    with pytest.raises(ValueError, match=name):
        settings.set(name, value)
    assert settings.value(name) == before


def test_numbers_are_held_within_their_bounds(settings: Settings) -> None:
    for asked, got in ((1, 64), (10**9, 1920), (333.6, 334)):
        settings.set("preview_px", asked)
        assert settings.value("preview_px") == got
        assert isinstance(settings.value("preview_px"), int)


BAD = """[General]
theme=pink
preview_px=many
cache_gb=nan
hints=perhaps
recent={"a": 1}
window_geometry=%%%
language=en
nonsense=1
input_device=Mic, the good one
cache_folder=relative
"""


def test_what_does_not_fit_in_the_file_counts_as_the_default(home: Path, qapp: object) -> None:
    path = home / "config" / "settings.ini"
    path.parent.mkdir(parents=True)
    path.write_text(BAD, encoding="utf-8")
    settings = Settings()
    defaults = {row.name: row.default for row in rows()}
    for name in ("theme", "preview_px", "cache_gb", "hints", "recent", "window_geometry", "cache_folder"):
        assert settings.value(name) == defaults[name]
    assert settings.value("language") == "en"
    assert settings.value("input_device").startswith("Mic")  # an unquoted comma, as a hand may write it
    settings.set("theme", "light")
    assert Settings().value("theme") == "light"
    assert Settings().value("language") == "en"


def test_a_file_that_is_none_is_kept_aside(home: Path, qapp: object) -> None:
    path = home / "config" / "settings.ini"
    path.parent.mkdir(parents=True)
    path.write_bytes(b"[broken\n\0\xff this is no settings file at all\n]]]")
    settings = Settings()
    settings.set("theme", "light")
    assert Settings().value("theme") == "light"


def test_two_windows_do_not_undo_one_another(settings: Settings) -> None:
    other = Settings()
    settings.set("theme", "light")
    other.set("preview_px", 320)
    last = Settings()
    assert (last.value("theme"), last.value("preview_px")) == ("light", 320)
    assert other.value("theme") == "dark"  # what is in force in a window changes only there ...
    assert other.fresh("theme") == "light"  # ... unless it asks


def test_a_folder_that_cannot_be_written_costs_only_the_memory(
    home: Path, qapp: object, caplog: pytest.LogCaptureFixture
) -> None:
    home.mkdir()
    (home / "config").write_text("a file where the folder should be")
    settings = Settings()
    settings.set("theme", "light")
    assert settings.value("theme") == "light"
    assert "cannot be written" in caplog.text


@given(st.lists(st.text()))
def test_any_list_reads_as_written(texts: list[str]) -> None:
    row = next(row for row in rows() if row.name == "recent")
    assert from_text(row, as_text(row, tuple(texts))) == tuple(texts)


@given(st.text())
def test_no_text_in_the_file_breaks_the_reading(text: str) -> None:
    for row in rows():
        try:
            value = from_text(row, text)
        except ValueError:
            continue
        assert fitting(row, value) == value
