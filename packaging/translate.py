"""Brings the translations of the window up to date: `python packaging/translate.py [--check]`.

Collects every text of the window into assets/i18n/likeness_de.ts: `tr("...")`, and what the engine's tables say of
generators and renderers. What is translated there is kept, and texts that are gone go. Once nothing is left to do, it
makes likeness_de.qm, which the window loads. With --check it only tells what is missing.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[1]
LANGUAGES = ("de",)
CONTEXT = "Likeness"
"""As in app/i18n.py."""
TABLES = ("engine/motion/registry.py", "engine/render/registry.py")
FIELDS = ("title", "about", "frame_size")
"""What the window shows of these tables: `tr(info.title)`."""


class NotLiteral(Exception):
    """A tr() whose text stands not in it as one literal, so that no translator would ever see it."""


@dataclass(frozen=True)
class Text:
    """One text of the window and the files that show it."""

    source: str
    places: tuple[str, ...]


def texts(root: Path) -> tuple[Text, ...]:
    """All texts of the window of a checkout, in the order of the alphabet; raises NotLiteral."""
    places: dict[str, set[str]] = {}
    for path in [*sorted((root / "app").rglob("*.py")), *(root / table for table in TABLES)]:
        if path.exists():
            name = path.relative_to(root).as_posix()
            find = fields_of if name in TABLES else texts_of
            for source in find(path.read_text(encoding="utf-8"), name):
                places.setdefault(source, set()).add(name)
    return tuple(Text(source, tuple(sorted(places[source]))) for source in sorted(places))


def texts_of(code: str, name: str) -> Iterator[str]:
    """The texts that a file of the window shows; raises NotLiteral."""
    for node in ast.walk(ast.parse(code, name)):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr"):
            continue
        argument = node.args[0] if len(node.args) == 1 else None
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
            yield argument.value
        elif not (isinstance(argument, ast.Attribute) and argument.attr in FIELDS):
            raise NotLiteral(f"{name}:{node.lineno}: tr() takes one text in quotation marks; use .format() afterwards")


def fields_of(code: str, name: str) -> Iterator[str]:
    """The texts of one of the engine's tables."""
    for node in ast.walk(ast.parse(code, name)):
        if isinstance(node, ast.keyword) and node.arg in FIELDS and isinstance(node.value, ast.Constant):
            yield str(node.value.value)


def read(path: Path) -> dict[str, str]:
    """Translations by text, "" for what is not translated yet; empty where there is no file."""
    if not path.exists():
        return {}
    out: dict[str, str] = {}
    for message in ET.parse(path).getroot().iter("message"):  # noqa: S314 (our own file)
        translation = message.find("translation")
        done = translation is not None and translation.get("type") != "unfinished"
        out[message.findtext("source", "")] = (translation.text or "") if translation is not None and done else ""
    return out


def write(path: Path, language: str, found: Iterable[Text], translated: dict[str, str]) -> None:
    """The file as Qt's tools have it."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text in found:
        message = ET.SubElement(context, "message")
        for place in text.places:
            ET.SubElement(message, "location", filename=f"../../{place}")
        ET.SubElement(message, "source").text = text.source
        translation = ET.SubElement(message, "translation")
        if translated.get(text.source):
            translation.text = translated[text.source]
        else:
            translation.set("type", "unfinished")
    ET.indent(root, "    ")
    path.parent.mkdir(parents=True, exist_ok=True)
    body = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def release(path: Path) -> None:
    """Makes the .qm beside a .ts."""
    command = [
        sys.executable,
        "-c",
        "import sys; from PySide6.scripts.pyside_tool import lrelease; sys.exit(lrelease())",
    ]
    subprocess.run([*command, "-silent", str(path), "-qm", str(path.with_suffix(".qm"))], check=True)


def main(argv: list[str]) -> int:
    """Updates the files, or checks them; 1 where something is missing or cannot be translated."""
    try:
        found = texts(ROOT)
    except NotLiteral as error:
        print(error)
        return 1
    code = 0
    for language in LANGUAGES:
        path = ROOT / "assets" / "i18n" / f"likeness_{language}.ts"
        known = read(path)
        open_ = [text.source for text in found if not known.get(text.source)]
        missing = [text.source for text in found if text.source not in known]
        print(f"{path.name}: {len(found)} texts, {len(open_)} to translate, {len(missing)} new")
        if "--check" in argv:
            code = max(code, 1 if missing else 0)
            continue
        write(path, language, found, known)
        if open_:
            path.with_suffix(".qm").unlink(missing_ok=True)
        else:
            release(path)
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
