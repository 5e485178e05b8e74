"""`likeness-train` finds its commands, explains itself fast, and ends in one sentence."""

from __future__ import annotations

import argparse
import subprocess
import sys
import types
from collections.abc import Callable
from importlib.util import find_spec

import pytest

from engine.errors import OutputError
from training import cli

Install = Callable[[Callable[[argparse.Namespace], None]], None]


@pytest.fixture
def install(monkeypatch: pytest.MonkeyPatch) -> Install:
    """Puts a command `toy` and a model `toy` in place that run a function."""

    def put(function: Callable[[argparse.Namespace], None]) -> None:
        module = types.ModuleType("training.toy", "Trains a toy.")
        module.main = function  # type: ignore[attr-defined]
        module.add_arguments = lambda parser: parser.add_argument(  # type: ignore[attr-defined]
            "--steps", type=int, default=3, help="how long"
        )
        monkeypatch.setitem(sys.modules, "training.toy", module)
        for known in (cli.COMMANDS, cli.MODELS):
            monkeypatch.setitem(known, "toy", cli.Command("training.toy", "a toy"))

    return put


def test_help_comes_without_torch() -> None:
    code = "import sys; from training.cli import main; main(['--help']); print('torch' in sys.modules, file=sys.stderr)"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stderr == "False\n"
    assert all(name in told.stdout for name in cli.COMMANDS)


def test_it_runs_as_a_module() -> None:
    told = subprocess.run([sys.executable, "-m", "training.cli", "train"], capture_output=True, text=True, check=True)
    assert "audio2keypoint" in told.stdout


@pytest.mark.parametrize("command", [*cli.COMMANDS.values(), *cli.MODELS.values()])
def test_every_command_has_its_module(command: cli.Command) -> None:
    assert not command.module or find_spec(command.module)


@pytest.mark.parametrize("words", [["toy", "--steps", "5"], ["train", "toy", "--steps", "5"]])
def test_commands_and_models_get_their_options(words: list[str], install: Install) -> None:
    got: list[int] = []
    install(lambda chosen: got.append(chosen.steps))
    assert cli.main(words) == 0
    assert got == [5]


def test_a_models_help_shows_its_options(install: Install, capsys: pytest.CaptureFixture[str]) -> None:
    install(lambda chosen: None)
    assert cli.main(["train", "toy", "--help"]) == 0
    told = capsys.readouterr().out
    assert "Trains a toy." in told
    assert "how long" in told


@pytest.mark.parametrize(
    ("error", "code", "told"),
    [
        (OutputError("There is\n no room."), 5, "likeness-train: There is no room.\n"),
        (KeyboardInterrupt(), 130, "likeness-train: Stopped.\n"),
        (RuntimeError("CUDA out of memory. Tried"), 6, "likeness-train: There is not enough memory: choose a smaller"),
        (ModuleNotFoundError("No", name="ray.data"), 1, "likeness-train: ray is not installed: run `"),
        (BrokenPipeError(), 141, ""),
    ],
)
def test_errors_are_one_line_and_an_exit_code(
    error: BaseException, code: int, told: str, install: Install, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(chosen: argparse.Namespace) -> None:
        raise error

    install(fail)
    assert cli.main(["toy"]) == code
    out, err = capsys.readouterr()
    assert err.startswith(told)
    assert err.count("\n") == bool(told)
    assert not out


def test_a_bug_keeps_its_traceback(install: Install) -> None:
    def fail(chosen: argparse.Namespace) -> None:
        raise RuntimeError("shapes do not fit")

    install(fail)
    with pytest.raises(RuntimeError):
        cli.main(["toy"])


@pytest.mark.parametrize("words", [["paint"], ["train", "portraits"], ["toy", "--steps", "x"], ["toy", "--x"]])
def test_what_cannot_be_understood_is_told(
    words: list[str], install: Install, capsys: pytest.CaptureFixture[str]
) -> None:
    install(lambda chosen: None)
    assert cli.main(words) == 2
    err = capsys.readouterr().err
    assert err.startswith("likeness-train: ")
    assert err.count("\n") == 1
    assert "--help" in err


def test_nobody_reads_the_help() -> None:
    run = subprocess.Popen(
        [sys.executable, "-m", "training.cli", "--help"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert run.stdout is not None
    assert run.stderr is not None
    run.stdout.close()
    with run.stderr as told:
        assert told.read() == ""
    assert run.wait() == cli.BROKEN_PIPE
