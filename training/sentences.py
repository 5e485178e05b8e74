"""Sentences for synthetic voices to read: texts.txt, made-up ones of the words of words.txt, lists of rarer words.

All is small letters, spaces and apostrophes, as the acoustic model spells. What is made up is made of a seed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import numpy as np


def sentences(seed: int) -> Iterator[str]:
    """Sentences without end, the same for the same seed; the fixed texts among them."""
    random = np.random.default_rng(seed)
    fixed, rare = texts(), rare_words()
    kinds = [_plain, _linked, _begun, _listed, _spelled]
    while True:
        draw = random.random()
        if draw < 0.25:
            yield fixed[random.integers(len(fixed))]
        elif draw < 0.45 and rare:
            yield " ".join(rare[i] for i in random.integers(0, len(rare), random.integers(3, 9)))
        else:
            yield kinds[random.choice(len(kinds), p=[0.3, 0.3, 0.2, 0.1, 0.1])](random)


@cache
def texts() -> tuple[str, ...]:
    """The lines of texts.txt."""
    lines = Path(__file__).with_name("texts.txt").read_text("utf-8").splitlines()
    return tuple(line for line in lines if line and not line.startswith("#"))


@cache
def words() -> dict[str, tuple[str, ...]]:
    """The sections of words.txt."""
    parts = re.split(r"^\[(\w+)\]$", Path(__file__).with_name("words.txt").read_text("utf-8"), flags=re.MULTILINE)[1:]
    lists = (" ".join(text.split()).split(", ") for text in parts[1::2])
    return {name: tuple(own) for name, own in zip(parts[::2], lists, strict=True)}


@cache
def rare_words() -> tuple[str, ...]:
    """Words of PocketSphinx's pronouncing dictionary (CMU) that others are built on, and those others.

    So the dictionary's many family names stay out. None where PocketSphinx is not installed.
    """
    try:
        from pocketsphinx import get_model_path

        lines = Path(get_model_path("en-us/cmudict-en-us.dict")).read_text("utf-8").splitlines()
    except (ImportError, OSError):
        return ()
    known = {word for word in (line.partition(" ")[0] for line in lines) if re.fullmatch(r"[a-z]{3,12}", word)}
    found: set[str] = set()
    for word in known:
        stem = word.removesuffix("e")
        built = [stem + "ing", word + "ly", word + "ness", word + "ment", word + "ful", stem + "able"]
        built = [other for other in built if other in known]
        if len(word) > 3 and built:
            found |= {word, *built}
    return tuple(sorted(found))


def spelled(text: str) -> str:
    """A text as the acoustic model spells it: small letters, apostrophes, single spaces; ValueError for digits."""
    plain = text.lower().replace("’", "'").replace("-", " ")
    if re.search(r"\d", plain):
        raise ValueError(f"{text!r} has digits: write numbers as words")
    return " ".join(re.sub(r"[^a-z'\s]", "", plain).split())


def _one(random: np.random.Generator, section: str) -> str:
    choices = words()[section]
    return choices[random.integers(len(choices))]


def _thing(random: np.random.Generator) -> str:
    noun, draw = _one(random, "nouns"), random.random()
    if draw < 0.5:
        noun = f"{_one(random, 'adjectives')} {noun}"
    elif draw < 0.65:
        noun = f"{noun} of the {_one(random, 'nouns')}"
    elif draw < 0.75:
        noun = f"{noun}'s {_one(random, 'nouns')}"
    return f"{_one(random, 'articles')} {noun}"


def _plain(random: np.random.Generator) -> str:
    who = _one(random, "people") if random.random() < 0.6 else _thing(random)
    said = f"{who} {_one(random, 'verbs')} {_thing(random)}"
    return f"{said} {_one(random, 'places')}" if random.random() < 0.6 else said


def _linked(random: np.random.Generator) -> str:
    return f"{_plain(random)} {_one(random, 'links')} {_plain(random)}"


def _begun(random: np.random.Generator) -> str:
    return f"{_one(random, 'starts')} {_plain(random)}"


def _listed(random: np.random.Generator) -> str:
    sections = ("nouns", "adjectives", "verbs", "numbers")
    return " ".join(_one(random, sections[random.integers(4)]) for _ in range(random.integers(2, 8)))


def _spelled(random: np.random.Generator) -> str:
    """Numbers, colours and letters: what is said most briefly, and what the sentences of GRID are full of."""
    sections = ("numbers", "colours", "letters", "letters")
    said = [_one(random, sections[random.integers(4)]) for _ in range(random.integers(3, 7))]
    return " ".join([_one(random, "commands"), *said])
