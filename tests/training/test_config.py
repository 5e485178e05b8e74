"""Dataclasses become options and come back; wrong values are told in words."""

from __future__ import annotations

import argparse
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Any, Literal

import pytest

from engine.cli.parser import Parser, UsageError
from training.config import (
    MAY_CHANGE,
    ConfigError,
    Least,
    add_options,
    as_json,
    as_options,
    changes,
    check,
    from_options,
    settings,
)


@dataclass(frozen=True, kw_only=True)
class Base:
    """What comes first."""

    out: Annotated[Path, "a folder", MAY_CHANGE] = Path("runs/x")
    steps: Annotated[int, "100% of the work", Least(1), MAY_CHANGE] = 10


@dataclass(frozen=True, kw_only=True)
class Config(Base):
    """Every kind of field."""

    rate: Annotated[float, "how fast"] = 1e-3
    bf16: Annotated[bool, "half precision"] = True
    still: Annotated[bool, "no motion"] = False
    kind: Annotated[Literal["unet", "conv"], "the net"] = "unet"
    sizes: Annotated[tuple[int, int, int], "channels", Least(2)] = (4, 8, 16)
    hold_out: Annotated[tuple[str, ...], "people left out"] = ()
    limit: Annotated[float | None, "at most"] = None
    shares: Annotated[tuple[float, ...], "shares"] = field(default_factory=lambda: (0.5, 0.5))

    def __post_init__(self) -> None:
        check(self)
        if self.limit == 13:
            raise ValueError("--limit may not be 13.")


def typed(*words: str) -> Config:
    parser = Parser(prog="toy")
    add_options(parser, Config)
    return from_options(Config, parser.parse_args(words))


def test_without_options_the_defaults_are_there() -> None:
    assert typed() == Config()


def test_every_kind_of_option() -> None:
    words = "--out a/b --steps 3 --rate 2e-4 --no-bf16 --still --kind conv --sizes 2,4,6 --hold-out s1,s2 --limit 0.5"
    config = typed(*words.split(), "--shares", "1")
    assert config == Config(
        out=Path("a/b"),
        steps=3,
        rate=2e-4,
        bf16=False,
        still=True,
        kind="conv",
        sizes=(2, 4, 6),
        hold_out=("s1", "s2"),
        limit=0.5,
        shares=(1.0,),
    )
    assert typed(*as_options(config).split()) == config
    assert as_options(config, leave_out=("out", "sizes")).startswith("--steps 3 --rate 0.0002 --no-bf16 --still")
    assert as_options(Config()) == ""
    assert typed("--hold-out", "").hold_out == ()


def test_absolute_paths_are_told_by_their_last_part() -> None:
    assert as_options(Config(out=Path("/data/me/set one"))) == "--out 'set one'"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("--steps x", "--steps: must be a whole number, not 'x'"),
        ("--steps 1.5", "--steps: must be a whole number, not '1.5'"),
        ("--steps 0", "--steps: must be at least 1, not 0"),
        ("--rate fast", "--rate: must be a number, not 'fast'"),
        ("--rate nan", "--rate: must be a finite number, not 'nan'"),
        ("--kind gru", "--kind: must be one of unet or conv, not 'gru'"),
        ("--sizes 1,2", "--sizes: must be 3 values with commas between them, not '1,2'"),
        ("--sizes 4,8,1", "--sizes: must be at least 2, not 4,8,1"),
        ("--sizes 4,8,x", "--sizes: must be a whole number, not 'x'"),
        ("--size 4,8,16", "unrecognized arguments: --size"),
    ],
)
def test_wrong_words_are_told(words: str, told: str) -> None:
    parser = Parser(prog="toy", allow_abbrev=False)
    add_options(parser, Config)
    with pytest.raises(UsageError) as error:
        parser.parse_args(words.split())
    assert told in str(error.value)


def test_what_the_dataclass_refuses_is_told() -> None:
    with pytest.raises(ConfigError, match=r"^--limit may not be 13\.$"):
        typed("--limit", "13")
    with pytest.raises(ConfigError, match="--sizes must be at least 2, not 1,2,3"):
        Config(sizes=(1, 2, 3))
    with pytest.raises(ConfigError, match="--rate must be a finite number"):
        Config(rate=float("inf"))
    other: Any = "gru"
    with pytest.raises(ConfigError, match="--kind must be one of unet or conv, not gru"):
        Config(kind=other)


def test_help_names_type_default_and_choices() -> None:
    parser = argparse.ArgumentParser(prog="toy")
    add_options(parser, Config)
    text = " ".join(parser.format_help().split())
    assert "--steps N 100% of the work (default: 10)" in text
    assert "--kind NAME the net: unet or conv (default: unet)" in text
    assert "--bf16, --no-bf16 half precision (default: --bf16)" in text
    assert "--sizes N,... channels (default: 4,8,16)" in text
    assert all(setting.option in text for setting in settings(Config))


def test_a_field_without_a_default_must_be_given() -> None:
    @dataclass(frozen=True)
    class Bare:
        data: Path

    parser = Parser(prog="toy")
    add_options(parser, Bare)
    with pytest.raises(UsageError, match="required: --data"):
        parser.parse_args([])
    assert from_options(Bare, parser.parse_args(["--data", "x"])) == Bare(Path("x"))


def test_changes_name_what_matters_alone() -> None:
    then = as_json(Config())
    assert then["out"] == "runs/x"
    assert then["sizes"] == [4, 8, 16]
    assert changes(then, Config(out=Path("y"), steps=99)) == []
    assert changes(then, Config(sizes=(2, 2, 2), bf16=False)) == ["--bf16 True, now False", "--sizes 4,8,16, now 2,2,2"]
    del then["rate"]  # a field that came later
    assert changes(then, Config()) == []
    assert changes(then, Config(rate=1.0)) == ["--rate 0.001, now 1.0"]
