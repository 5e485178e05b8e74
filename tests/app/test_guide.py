"""The guide says what the window does: its keys, kinds of export, pages of the preferences."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app import action_table, settings
from app.dialogs.export_words import preset_words
from app.dialogs.preferences import groups
from app.dialogs.shortcuts import plain
from engine.models import manifest
from engine.motion.registry import INFOS as GENERATORS
from engine.render.registry import INFOS as RENDERERS

GUIDE = Path(__file__).parents[2] / "docs" / "guide"


def rows_of(page: str, heading: str) -> list[list[str]]:
    """Cells of the table under a heading of a page, without its head."""
    text = (GUIDE / page).read_text(encoding="utf-8")
    part = re.split(r"(?m)^#+ ", text)
    [found] = [section for section in part if section.startswith(heading + "\n")]
    lines = [line for line in found.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in re.split(r"(?<!\\)\|", line.strip("|"))] for line in lines[2:]]


@pytest.mark.usefixtures("qapp")
def test_the_table_of_keys_is_that_of_the_actions() -> None:
    wanted: dict[str, list[list[str]]] = {}
    for row in action_table.rows():
        if row.keys:
            keys = " ".join(f"`{key}`" for key in row.keys)
            wanted.setdefault(plain(row.menu), []).append([keys, plain(row.text).replace("|", "\\|")])
    told = {menu: rows_of("shortcuts.md", menu) for menu in wanted}
    assert told == wanted


def test_every_kind_of_export_is_explained(qapp: QApplication) -> None:
    assert [row[0] for row in rows_of("exporting.md", "Exporting")] == [words.title for words in preset_words()]


def test_every_page_of_the_preferences_is_told(qapp: QApplication) -> None:
    told = dict(rows_of("files.md", "Preferences (`Ctrl+,`)"))
    assert list(told) == [title for title, _ in groups().values()]
    asked_for = {row.group for row in settings.rows() if row.group}
    assert asked_for <= set(groups())


def test_every_page_is_in_the_table_of_contents() -> None:
    contents = (GUIDE / "README.md").read_text(encoding="utf-8")
    pages = {path.name for path in GUIDE.glob("*.md")} - {"README.md"}
    assert set(re.findall(r"^\| \[[^]]+\]\(([\w-]+\.md)\)", contents, re.MULTILINE)) == pages


def test_every_model_has_a_page() -> None:
    pages = {path.name: path.read_text(encoding="utf-8") for path in (GUIDE / "models").glob("*.md")}
    index = pages.pop("README.md")
    assert set(re.findall(r"\]\(([\w-]+\.md)\)", index)) == set(pages)
    offered = {info.name.replace("_", "-") + ".md" for info in (*GENERATORS, *RENDERERS)}
    assert offered | {"blinks.md"} == set(pages)
    told = set(re.findall(r"assets/models/([\w-]+)\.md", "".join(pages.values())))
    assert told == {row.name for row in manifest()}
    for name, text in pages.items():
        assert "**Good at**" in text, name
        assert "**Bad at**" in text, name
