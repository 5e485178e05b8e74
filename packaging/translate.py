"""Brings the translations of the window up to date: `python packaging/translate.py [--check]`.

Collects every text of the window into assets/i18n/likeness_de.ts and its like: `tr("...")`, what the engine's tables
say of generators and renderers, and the sentences that the engine tells users. What is translated there is kept, and
texts that are gone go. It makes likeness_de.qm, which the window loads, once nearly all is translated: what is new
since then is shown in English. With --check it only tells what is missing.

For a translator: `--missing es > es.json` lists what has no Spanish yet as {"text": ""}, and `--fill es es.json` puts
such a file in, line by line, but for lines that would break the window, which it names.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parents[1]
LANGUAGES = ("de", "es", "zh", "ar")
"""Besides English, in which the texts are written."""
CONTEXT, ENGINE = "Likeness", "Likeness engine"
"""As in app/i18n.py."""
ENOUGH = 0.9
"""Share of the texts that must be translated for a language to be offered: half a translation is none."""
TABLES = ("engine/motion/registry.py", "engine/render/registry.py")
FIELDS = ("title", "about", "frame_size", "low", "high")
"""What the window shows of these tables: `tr(info.title)`."""
SENTENCE = re.compile(r"[A-Z{].* .*[a-z0-9})>]\.", re.DOTALL)
"""What the engine tells users is always a whole sentence; nothing else in its code looks like one."""
SAID_BY_ENGINE = ("{0}, {1} cores",)
"""Words of the engine that the window shows and that are no sentences."""
NOT_IN_WINDOW = (
    "engine/cli/",
    "engine/faces/fan.py",
    "engine/landmark_files.py",
    "engine/worker/arguments.py",
    "engine/worker/lines.py",
    "engine/worker/loop.py",
)
"""The command line and what it alone uses, the words of exported tables, and what only a wrong request is told."""
LARGEST_FILL = 5_000_000
"""Bytes of a translator's file; the whole window has about 200,000."""
PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
ACCELERATOR = re.compile(r"&(?=[^\s&])")


class NotLiteral(Exception):
    """A tr() whose text stands not in it as one literal, so that no translator would ever see it."""


@dataclass(frozen=True)
class Text:
    """One text of the window and the files that show it."""

    source: str
    places: tuple[str, ...]
    context: str = CONTEXT


def texts(root: Path) -> tuple[Text, ...]:
    """All texts of the window of a checkout, in the order of the alphabet, then the engine's; raises NotLiteral."""
    places: dict[str, set[str]] = {}
    for path in [*sorted((root / "app").rglob("*.py")), *(root / table for table in TABLES)]:
        if path.exists():
            name = path.relative_to(root).as_posix()
            find = fields_of if name in TABLES else texts_of
            for source in find(path.read_text(encoding="utf-8"), name):
                places.setdefault(source, set()).add(name)
    told: dict[str, set[str]] = {}
    for path in sorted((root / "engine").rglob("*.py")):
        name = path.relative_to(root).as_posix()
        if not name.startswith(NOT_IN_WINDOW):
            for source in sentences_of(path.read_text(encoding="utf-8"), name):
                if source not in places:
                    told.setdefault(source, set()).add(name)
    own = (Text(source, tuple(sorted(places[source]))) for source in sorted(places))
    return (*own, *(Text(source, tuple(sorted(told[source])), ENGINE) for source in sorted(told)))


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


def sentences_of(code: str, name: str) -> Iterator[str]:
    """The sentences for users in a file of the engine, with {0}, {1} … for what is filled in."""
    tree = ast.parse(code, name)
    inside = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    inside |= {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}  # docstrings
    for node in ast.walk(tree):
        if id(node) in inside or not isinstance(node, ast.Constant | ast.JoinedStr):
            continue
        text = _with_places(node)
        words = re.sub(r"\{\d+\}", "", text)
        if text in SAID_BY_ENGINE or (SENTENCE.fullmatch(text) and len(words) > 14):
            yield text


def _with_places(node: ast.Constant | ast.JoinedStr) -> str:
    """The text of a literal; "" for a number."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    text, count = "", 0
    for part in node.values:
        if isinstance(part, ast.Constant):
            text += str(part.value)
        else:
            text, count = f"{text}{{{count}}}", count + 1
    return text


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
    contexts: dict[str, ET.Element] = {}
    for text in found:
        if text.context not in contexts:
            contexts[text.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[text.context], "name").text = text.context
        message = ET.SubElement(contexts[text.context], "message")
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


def faults(source: str, told: str) -> tuple[str, ...]:
    """What a translation has lost of its source that the window needs, each in some words; none where it is sound."""
    out: list[str] = []
    if not told.strip():
        out.append("it is empty")
    if sorted(PLACEHOLDER.findall(source)) != sorted(PLACEHOLDER.findall(told)):
        out.append("its {placeholders} are others")
    if len(ACCELERATOR.findall(source)) != len(ACCELERATOR.findall(told)):
        out.append("it has not the one & before the letter of its key, or one too many")
    if source.count("\n") != told.count("\n") or source.count("\t") != told.count("\t"):
        out.append("its lines or tabs are others")
    if source.endswith("…") and "…" not in told[-7:]:  # the letter of a Chinese key may stand behind it
        out.append("its … is gone")
    if sorted(re.findall(r"</?\w+>", source)) != sorted(re.findall(r"</?\w+>", told)):
        out.append("its <tags> are others")
    if told != told.strip() and source == source.strip():
        out.append("it begins or ends with a space")
    return tuple(out)


def fill(language: str, found: Iterable[Text], given: Path) -> int:
    """Puts a translator's {text: translation} into the file of a language; 1 where some of it cannot be taken."""
    if given.stat().st_size > LARGEST_FILL:
        print(f"{given.name} is too large for a translation: give a file of less than {LARGEST_FILL} bytes")
        return 1
    try:
        new = json.loads(given.read_text(encoding="utf-8"))
    except ValueError as error:
        print(f"{given.name} is no JSON: {error}")
        return 1
    if not isinstance(new, dict):
        print(f"{given.name} must be one JSON object, {{text: translation}}")
        return 1
    path, wanted = path_of(language), tuple(found)
    known, sources = read(path), {text.source for text in wanted}
    taken = wrong = 0
    for source, told in new.items():
        if not told:
            continue
        why = ("it is no text",) if not isinstance(told, str) else faults(source, told)
        if source not in sources:
            why = ("the window has no such text",)
        if why:
            wrong += 1
            print(f"{source!r}: {' and '.join(why)}")
            continue
        taken += known.get(source) != told
        known[source] = told
    write(path, language, wanted, known)
    left = sum(1 for text in wanted if not known.get(text.source))
    print(f"{path.name}: {taken} texts taken, {wrong} left out, {left} of {len(wanted)} to translate")
    return 1 if wrong else 0


def path_of(language: str) -> Path:
    """The file of a language."""
    return ROOT / "assets" / "i18n" / f"likeness_{language}.ts"


def main(argv: list[str]) -> int:
    """Updates the files, checks or fills them; 1 where something is missing or cannot be translated."""
    parser = argparse.ArgumentParser(prog="translate.py", description="Keeps the translations of the window.")
    parser.add_argument("--check", action="store_true", help="only tell what is missing")
    parser.add_argument("--missing", choices=LANGUAGES, help="list what that language lacks, as JSON")
    parser.add_argument("--fill", nargs=2, metavar=("LANGUAGE", "FILE"), help="take translations from a JSON file")
    order = parser.parse_args(argv)
    try:
        found = texts(ROOT)
    except NotLiteral as error:
        print(error)
        return 1
    if order.missing:
        known = read(path_of(order.missing))
        lacking = {text.source: "" for text in found if not known.get(text.source)}
        print(json.dumps(lacking, ensure_ascii=False, indent=1))
        return 0
    code = 0
    if order.fill:
        language, given = order.fill
        if language not in LANGUAGES or not Path(given).is_file():
            parser.error(f"--fill takes one of {', '.join(LANGUAGES)} and a file that is there")
        code = fill(language, found, Path(given))
    for language in LANGUAGES:
        path = path_of(language)
        known = read(path)
        open_ = [text.source for text in found if not known.get(text.source)]
        missing = [text.source for text in found if text.source not in known]
        if order.fill is None or language == order.fill[0]:
            print(f"{path.name}: {len(found)} texts, {len(open_)} to translate, {len(missing)} new")
        if order.check:
            code = max(code, 1 if missing else 0)
        elif order.fill is None or language == order.fill[0]:
            write(path, language, found, known)
            if len(open_) > (1 - ENOUGH) * len(found):
                path.with_suffix(".qm").unlink(missing_ok=True)
            else:
                release(path)
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
