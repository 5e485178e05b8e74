"""The translations hold every text of the window."""

from __future__ import annotations

import ast
import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

NAMES_OF_MENUS = ("_file", "_edit", "_motion", "_play", "_view", "_help")
"""Functions of app/action_table.py."""
LANGUAGES = ("de", "es", "zh", "ar")


@pytest.fixture(scope="module")
def translate() -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        "likeness_translate", Path(__file__).parents[2] / "packaging" / "translate.py"
    )
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look there
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def found(translate: ModuleType) -> tuple[Any, ...]:
    """Every text of this window."""
    return translate.texts(translate.ROOT)


@pytest.fixture
def house(translate: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout with one window of two texts."""
    monkeypatch.setattr(translate, "ROOT", tmp_path)
    (tmp_path / "app" / "views").mkdir(parents=True)
    (tmp_path / "app" / "views" / "one.py").write_text('tr("Open <&portrait>…")\ntr("{n} " "takes").format(n=3)\n')
    return tmp_path


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_of_the_window_is_missing_from_the_translations(
    translate: ModuleType, found: tuple[Any, ...], language: str
) -> None:
    sources = {text.source for text in found}
    assert len(sources) > 100
    assert "Warp" in sources  # out of the engine's tables
    known = translate.read(translate.path_of(language))
    assert sorted(sources - set(known)) == [], "run: python packaging/translate.py"
    assert sorted(set(known) - sources) == [], "run: python packaging/translate.py"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_window_loads_what_the_translators_wrote(
    translate: ModuleType, found: tuple[Any, ...], language: str
) -> None:
    path = translate.path_of(language)
    translator = QTranslator()
    assert translator.load(str(path.with_suffix(".qm"))), "run: python packaging/translate.py"
    known = translate.read(path)
    for text in found:
        if known[text.source]:
            shown = translator.translate(text.context, text.source)
            assert shown == known[text.source], "run: python packaging/translate.py"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_entries_of_a_menu_have_one_letter(translate: ModuleType, root: Path, language: str) -> None:
    known = translate.read(root / "assets" / "i18n" / f"likeness_{language}.ts")
    menus: dict[str, list[str]] = {"bar": []}
    code = ast.parse((root / "app" / "action_table.py").read_text(encoding="utf-8"))
    for function in code.body:
        if isinstance(function, ast.FunctionDef) and function.name in NAMES_OF_MENUS:
            first, *rest = [text for text in translate.texts_of(ast.unparse(function), "table.py") if "&" in text]
            menus["bar"].append(first)
            menus[first] = rest
    assert len(menus) == 1 + len(NAMES_OF_MENUS)
    for menu, texts in menus.items():
        letters = [known[text].partition("&")[2][0].lower() for text in texts]
        assert sorted(set(letters)) == sorted(letters), menu


def test_every_language_that_ships_has_its_test(translate: ModuleType, root: Path) -> None:
    assert LANGUAGES == translate.LANGUAGES
    assert sorted(path.stem[-2:] for path in (root / "assets" / "i18n").glob("*.qm")) == sorted(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_left_to_translate_and_nothing_is_broken(
    translate: ModuleType, found: tuple[Any, ...], language: str
) -> None:
    known = translate.read(translate.path_of(language))
    assert [text.source for text in found if not known.get(text.source)] == []
    assert {text: faults for text, told in known.items() if (faults := translate.faults(text, told))} == {}


@pytest.mark.parametrize(
    ("source", "told", "fault"),
    [
        ("{n} takes", "Aufnahmen", "placeholders"),
        ("{n} takes", "{n} {n} Aufnahmen", "placeholders"),
        ("&Open…", "Öffnen…", "&"),
        ("Cut & paste", "&Ausschneiden", "&"),
        ("&Open…", "Ö&ffnen", "… is gone"),
        ("A\nB", "A B", "lines"),
        ("Play\tEnter", "Reproducir", "tabs"),
        ("<b>Bad</b>", "<b>Malo<b>", "tags"),
        ("Open", " ", "empty"),
        ("Open", "Öffnen ", "space"),
    ],
)
def test_what_a_translation_must_not_lose(translate: ModuleType, source: str, told: str, fault: str) -> None:
    assert fault in " ".join(translate.faults(source, told))


def test_what_a_sound_translation_may_do(translate: ModuleType) -> None:
    assert translate.faults("&Open…", "打开(&O)…") == ()
    assert translate.faults("&Open…", "打开…(&O)") == ()
    assert translate.faults("{n} of {all}", "de {all}, {n}") == ()


def test_a_translators_file_is_taken_line_by_line(
    translate: ModuleType, house: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert translate.main(["--missing", "es"]) == 0
    wanted = json.loads(capsys.readouterr().out)
    assert wanted == {"Open <&portrait>…": "", "{n} takes": ""}
    given = house / "es.json"
    given.write_text(json.dumps(wanted | {"{n} takes": "tomas", "Open <&portrait>…": "Abrir <&retrato>…", "Gone": "x"}))
    assert translate.main(["--fill", "es", str(given)]) == 1
    said = capsys.readouterr().out
    assert "'{n} takes': its {placeholders} are others" in said
    assert "'Gone': the window has no such text" in said
    assert translate.read(translate.path_of("es")) == {"Open <&portrait>…": "Abrir <&retrato>…", "{n} takes": ""}
    given.write_text(json.dumps({"{n} takes": "{n} tomas"}))
    assert translate.main(["--fill", "es", str(given)]) == 0
    assert json.loads(_said(translate, capsys, "--missing", "es")) == {}
    assert translate.path_of("es").with_suffix(".qm").exists()
    assert not translate.path_of("de").exists()  # no other language is touched


def _said(translate: ModuleType, capsys: pytest.CaptureFixture[str], *words: str) -> str:
    capsys.readouterr()
    assert translate.main(list(words)) == 0
    return capsys.readouterr().out


@pytest.mark.parametrize("content", ["[1]", "{", '{"{n} takes": 3}', "\x00"])
def test_a_translators_file_that_is_none(translate: ModuleType, house: Path, content: str) -> None:
    given = house / "es.json"
    given.write_text(content)
    assert translate.main(["--fill", "es", str(given)]) == 1
    assert not any(translate.read(translate.path_of("es")).values())


def test_the_engines_sentences_are_known_by_their_shape(translate: ModuleType) -> None:
    code = """
def a(error):
    "A docstring is no sentence for users."
    raise VoiceError(f"The voice {path} cannot be opened ({error.strerror or error}); check " "its name and rights.")
LEVEL = "not a sentence."
"""
    assert list(translate.sentences_of(code, "voice.py")) == [
        "The voice {0} cannot be opened ({1}); check its name and rights."
    ]


def test_an_error_of_the_engine_is_told_in_german(root: Path, qapp: QCoreApplication) -> None:
    from app.i18n import tell

    translator = QTranslator()
    assert translator.load(str(root / "assets" / "i18n" / "likeness_de.qm"))
    english = "The head looks down by 31 degrees: a view from the front works better."
    own = "Something that (nobody) translated."
    assert tell(english) == english
    qapp.installTranslator(translator)
    try:
        assert tell(english) == "Der Kopf blickt um 31 Grad nach unten: Eine Ansicht von vorn eignet sich besser."
        assert tell(own) == own
        two = f"The face is blurred: a sharper picture gives a better result. {english}"
        assert tell(two).startswith("Das Gesicht ist unscharf: ")
        assert tell(two).endswith("eignet sich besser.")
        assert tell("a.md is not a picture that can be read: use a JPEG, PNG or HEIC file.").endswith("PNG oder HEIC.")
        assert tell("/tmp/{a}.png is empty (0 bytes): save or download it again.").startswith("{a}.png ist leer")
    finally:
        qapp.removeTranslator(translator)


@pytest.mark.parametrize("code", ["tr(name)", 'tr(f"{n} takes")', 'tr("a", "b")', "tr()", 'tr("a" + b)'])
def test_texts_that_no_translator_would_see(translate: ModuleType, code: str) -> None:
    with pytest.raises(translate.NotLiteral, match=r"window\.py:2"):
        list(translate.texts_of(f"\n{code}\n", "window.py"))


def test_the_engines_own_titles_are_texts_of_the_window(translate: ModuleType) -> None:
    assert list(translate.texts_of("tr(info.title)", "window.py")) == []
    assert list(translate.fields_of('A = Info(name="warp", title="Warp", about="Moves " "pixels.")', "t.py")) == [
        "Warp",
        "Moves pixels.",
    ]
    with pytest.raises(translate.NotLiteral):
        list(translate.texts_of("tr(info.name)", "window.py"))


def test_what_is_translated_is_kept_and_what_is_gone_goes(
    translate: ModuleType, house: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = house / "assets" / "i18n" / "likeness_de.ts"
    assert translate.main(["--check"]) == 1
    assert not path.exists()
    assert translate.main([]) == 0
    assert translate.main(["--check"]) == 0
    assert translate.read(path) == {"Open <&portrait>…": "", "{n} takes": ""}
    path.write_text(
        path.read_text(encoding="utf-8").replace(
            '<source>{n} takes</source>\n            <translation type="unfinished" />',
            "<source>{n} takes</source>\n            <translation>{n} Aufnahmen</translation>",
        ),
        encoding="utf-8",
    )
    (house / "app" / "views" / "one.py").write_text('tr("{n} takes")\ntr("Export")\n')
    assert translate.main([]) == 0
    assert translate.read(path) == {"Export": "", "{n} takes": "{n} Aufnahmen"}
    assert not path.with_suffix(".qm").exists()  # half a translation is none
    assert "1 to translate" in capsys.readouterr().out


def test_a_whole_translation_can_be_loaded_by_qt(translate: ModuleType, house: Path, qapp: QCoreApplication) -> None:
    path = house / "assets" / "i18n" / "likeness_de.ts"
    found = translate.texts(house)
    translate.write(path, "de", found, {"Open <&portrait>…": "Porträt <&öffnen>…", "{n} takes": "{n} Aufnahmen"})
    assert translate.main([]) == 0
    translator = QTranslator()
    assert translator.load(str(path.with_suffix(".qm")))
    qapp.installTranslator(translator)
    try:
        from app.i18n import tr

        assert tr("Open <&portrait>…") == "Porträt <&öffnen>…"
        assert tr("{n} takes").format(n=3) == "3 Aufnahmen"
        assert tr("not translated") == "not translated"
    finally:
        qapp.removeTranslator(translator)
