"""The list of recent projects."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.recent import MOST, Recent, clear, forget, recent, remember
from app.settings import Settings


@pytest.fixture
def settings(qapp: object, home: Path) -> Settings:
    return Settings()


def made(folder: Path, name: str) -> Path:
    path = folder / f"{name}.likeness"
    path.touch()
    return path


def test_the_latest_comes_first_and_only_once(settings: Settings, tmp_path: Path) -> None:
    one, two = made(tmp_path, "one, or ü"), made(tmp_path, "two")
    for path in (one, two, one):
        remember(settings, path)
    assert recent(settings) == (Recent(one, False), Recent(two, False))


def test_missing_ones_are_marked_and_can_be_forgotten(settings: Settings, tmp_path: Path) -> None:
    one, two = made(tmp_path, "one"), made(tmp_path, "two")
    remember(settings, one)
    remember(settings, two)
    one.unlink()
    assert [entry.missing for entry in recent(settings)] == [False, True]
    forget(settings, one)
    forget(settings, tmp_path / "never seen.likeness")
    assert [entry.path for entry in recent(settings)] == [two]
    clear(settings)
    assert recent(settings) == ()


def test_the_oldest_falls_out(settings: Settings, tmp_path: Path) -> None:
    paths = [made(tmp_path, str(number)) for number in range(MOST + 3)]
    for path in paths:
        remember(settings, path)
    assert [entry.path for entry in recent(settings)] == paths[: -MOST - 1 : -1]


def test_windows_share_the_list(settings: Settings, tmp_path: Path) -> None:
    other = Settings()
    one, two = made(tmp_path, "one"), made(tmp_path, "two")
    remember(settings, one)
    remember(other, two)
    assert [entry.path for entry in recent(settings)] == [two, one]


def test_a_relative_path_is_kept_whole(settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made(tmp_path, "here")
    monkeypatch.chdir(tmp_path)
    remember(settings, Path("here.likeness"))
    assert [entry.path for entry in recent(settings)] == [tmp_path / "here.likeness"]
