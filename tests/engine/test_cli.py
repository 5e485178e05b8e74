"""What users type, what scripts read, and how every end of a command looks."""

from __future__ import annotations

import contextlib
import io
import json
import os
import signal
import subprocess
import sys
from argparse import ArgumentTypeError
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine import export, pipeline
from engine.cli import main
from engine.cli.parser import BACKENDS, RATES, Answer, UsageError, parse
from engine.cli.process import Stop
from engine.cli.values import number, square, time_range, time_s, whole
from engine.errors import Cancelled, ModelError, PictureError
from engine.faces import detect
from engine.order import Advice, Order, Progress, Result, Stage, Tell

ROOT = Path(__file__).parents[2]
RENDER = ["render", "p.png", "v.wav", "-o", "out.mp4"]


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("0", 0), ("12.5", 12.5), (".5", 0.5), ("5.", 5), ("1:05", 65), ("1:10.5", 70.5), ("1:02:03.25", 3723.25)],
)
def test_times(text: str, seconds: float) -> None:
    assert time_s(text) == seconds


@pytest.mark.parametrize("text", ["", "x", "1:60", "1:60:00", "1:2:3:4", "-1", "1e3", "nan", "inf", "1:", ":5", "٣"])
def test_no_times(text: str) -> None:
    with pytest.raises(ArgumentTypeError):
        time_s(text)


@given(st.integers(0, 99), st.integers(0, 59), st.integers(0, 5999))
def test_any_time_reads_as_written(hours: int, minutes: int, hundredths: int) -> None:
    expected = hours * 3600 + minutes * 60 + hundredths / 100
    assert time_s(f"{hours}:{minutes:02}:{hundredths / 100:05.2f}") == pytest.approx(expected)
    assert time_s(f"{hundredths / 100}") == pytest.approx(hundredths / 100)


@given(st.integers(0, 10**6), st.integers(1, 10**6))
def test_any_range_reads_as_written(start_ms: int, length_ms: int) -> None:
    start_s, end_s = start_ms / 1000, (start_ms + length_ms) / 1000
    assert time_range(f"{start_s:.3f}-{end_s:.3f}") == (start_s, end_s)
    assert time_range(f"{start_s:.3f}-") == (start_s, None)
    assert time_range(f"-{end_s:.3f}") == (0, end_s)
    with pytest.raises(ArgumentTypeError, match="ends before it starts"):
        time_range(f"{end_s:.3f}-{start_s:.3f}")


@given(st.text())
def test_no_text_breaks_a_reader(text: str) -> None:
    for read in (time_s, time_range, square, whole("the seed", 0), number("the gaze", 0, 2)):
        with contextlib.suppress(ArgumentTypeError):  # the one error that argparse turns into a sentence
            assert read(text) is not None


@pytest.mark.parametrize("text", ["", "x", "-0.1", "2.1", "1e0", "nan", "inf"])
def test_no_gaze(text: str) -> None:
    with pytest.raises(ArgumentTypeError, match="the gaze is a number from 0 to 2"):
        number("the gaze", 0, 2)(text)
    assert [number("the gaze", 0, 2)(good) for good in ("0", "1.5", " .25 ")] == [0, 1.5, 0.25]


@pytest.mark.parametrize("text", ["-", "", "5", "5-5", "a-b", "1-2-3", "--5"])
def test_no_ranges(text: str) -> None:
    with pytest.raises(ArgumentTypeError):
        time_range(text)


def test_squares() -> None:
    assert square("120, 80,512.5") == (120, 80, 512.5)
    assert square("-12.5,+8,512") == (-12.5, 8, 512)
    for text in ("", "1,2", "1,2,3,4", "1,2,0", "1,2,-3", "1,2,nan", "1,2,1e9", "a,b,c"):
        with pytest.raises(ArgumentTypeError):
            square(text)


def test_values_that_begin_with_a_dash() -> None:
    chosen = parse([*RENDER, "--range", "-1:10", "--crop", "-5,10,200"])
    assert chosen.range == (0, 70)
    assert chosen.crop == (-5, 10, 200)


@pytest.mark.parametrize(
    ("arguments", "names"),
    [
        (["render"], "PORTRAIT, VOICE, -o"),
        ([*RENDER, "--fps", "23"], "--fps"),
        ([*RENDER, "--size", "63"], "from 64 to 3840"),
        ([*RENDER, "--size", "9999999"], "from 64 to 3840"),
        ([*RENDER, "--face", "0"], "at least 1"),
        ([*RENDER, "--seed", "-1"], "--seed"),
        ([*RENDER, "--range", "9-3"], "ends before it starts"),
        ([*RENDER, "--crop", "1,2"], "left,top,side"),
        ([*RENDER, "--renderer", "magic"], "magic"),
        ([*RENDER, "--see", "1"], "--see"),
        (["dance"], "dance"),
    ],
)
def test_wrong_usage_is_one_line_and_2(arguments: list[str], names: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(UsageError):
        parse(arguments)
    assert main(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("likeness: ")
    assert err.count("\n") == 1
    assert names in err
    assert "--help" in err


@pytest.mark.parametrize("arguments", [["-h"], ["--help"], ["render", "--help"], ["demo", "-h"], ["info", "-h"]])
def test_help_tells_the_exit_codes(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 0
    out, err = capsys.readouterr()
    assert "usage: likeness" in out
    for code in ("0", "1", "2", "3", "4", "5", "6", "130"):
        assert f"\n{code:>5}  " in out
    assert err == ""


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(Answer):
        parse(["--version"])
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.startswith("likeness 0.")


@pytest.mark.parametrize("arguments", [[], ["film.likeness"], ["a folder/FILM.Likeness"]])
def test_without_a_command_the_window_opens(arguments: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[list[str]] = []
    window = ModuleType("app.main")
    vars(window)["main"] = lambda words: asked.append(words) or 3
    monkeypatch.setitem(sys.modules, "app.main", window)
    assert main(arguments) == 3
    assert asked == [arguments]


@pytest.mark.parametrize("arguments", [["film.likeness", "other.likeness"], ["film.mp4"], ["worker", "--help"]])
def test_what_is_no_project_file_is_no_command(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == 2
    assert "invalid choice" in capsys.readouterr().err


def test_a_frozen_build_can_start_itself_as_a_worker() -> None:
    """It is ready, does what it is asked, and ends with its input; nothing but JSON lines comes out."""
    with subprocess.Popen(
        [sys.executable, "-m", "engine.cli", "worker"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as worker:
        assert worker.stdin is not None
        assert worker.stdout is not None
        assert json.loads(worker.stdout.readline())["event"] == "ready"
        worker.stdin.write('{"id": 1, "op": "dance"}\n')
        worker.stdin.flush()
        told = json.loads(worker.stdout.readline())
        assert (told["id"], told["event"]) == (1, "error")
        worker.stdin.close()
        assert worker.wait(60) == 0
        assert worker.stdout.read() == ""


def test_help_imports_nothing_heavy() -> None:
    code = (
        "import sys; from engine.cli import main; main(['render', '--help']);"
        "print(sorted({'torch', 'numpy', 'cv2', 'rich', 'mediapipe', 'librosa'} & sys.modules.keys()))"
    )
    answer = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert answer.stdout.splitlines()[-1] == "[]"


def test_nobody_reads(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "engine.cli", "--help"], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait() == 141


def made(order: Order, tell: Tell, started: float) -> Result:
    """Stands in for the pipeline where only what is told matters."""
    tell(Stage("reading"))
    tell(Advice("The mouth is open: a picture with closed lips works better."))
    tell(Stage("rendering"))
    for done in (1, 2):
        tell(Progress(done, 2))
    return Result(str(order.out), 256, 192, order.fps, 2, 0.08, 1234, order.seed, 2.0, 0.5)


def test_json_lines(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(pipeline, "make_video", made)
    assert main([*RENDER, "--json", "--seed", "7"]) == 0
    out, err = capsys.readouterr()
    events = [json.loads(line) for line in out.splitlines()]
    assert events[:-1] == [
        {"event": "stage", "name": "starting"},
        {"event": "stage", "name": "reading"},
        {"event": "advice", "text": "The mouth is open: a picture with closed lips works better."},
        {"event": "stage", "name": "rendering"},
        {"event": "progress", "done": 1, "total": 2},
        {"event": "progress", "done": 2, "total": 2},
    ]
    done = events[-1]
    assert done["event"] == "done"
    assert (done["path"], done["width"], done["height"], done["seed"]) == ("out.mp4", 256, 192, 7)
    assert (done["frames"], done["frames_per_s"], done["times_real_time"]) == (2, 4.0, 0.04)
    assert err == ""


def test_lines_for_people(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(pipeline, "make_video", made)
    assert main(RENDER) == 0
    out, err = capsys.readouterr()
    assert out == (
        "out.mp4 - 0.08 s, 256x192, 25 frames/s, 0.0 MB, seed 0; took 2.0 s (0.04x real time, 4.0 frames/s rendered)\n"
    )
    assert err == "The mouth is open: a picture with closed lips works better.\n"


def test_options_reach_the_pipeline(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    seen: list[Order] = []
    monkeypatch.setattr(pipeline, "make_video", lambda order, *told: (seen.append(order), made(order, *told))[1])
    given_ = (
        "--size 512 --fps 30 --range 1:05-1:10.5 --seed 3 --no-blink --gaze 0.5 --face 2 --crop 1,2,300 --backend fan"
    )
    assert main([*RENDER, *given_.split()]) == 0
    (order,) = seen
    assert (order.portrait, order.voice, order.out) == (Path("p.png"), Path("v.wav"), Path("out.mp4"))
    assert (order.size, order.fps, order.start_s, order.end_s, order.seed) == (512, 30, 65, 70.5, 3)
    assert (order.blink, order.gaze, order.face, order.backend) == (False, 0.5, 1, "fan")
    assert order.crop is not None
    assert (order.crop.x, order.crop.y, order.crop.side) == (1, 2, 300)


def fail_with(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    def broken(order: Order, tell: Tell, started: float) -> Result:
        raise error

    monkeypatch.setattr(pipeline, "make_video", broken)


class Terminal(io.StringIO):
    """A stream that people look at."""

    def isatty(self) -> bool:
        return True


def test_bars_on_a_terminal(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    terminal = Terminal()
    monkeypatch.setattr(pipeline, "make_video", made)
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setenv("TERM", "xterm")
    assert main(RENDER) == 0
    for text in ("Starting", "Rendering", "2/2", "The mouth is open"):
        assert text in terminal.getvalue()
    assert capsys.readouterr().out.startswith("out.mp4 - 0.08 s, 256x192")


def test_choices_are_those_of_the_engine() -> None:
    assert RATES == export.RATES
    assert [detect.backend_named(name).name for name in BACKENDS if name != "fan"] == ["mediapipe"]
    with pytest.raises(ModelError, match=" or ".join(BACKENDS)):
        detect.backend_named("none of these")


def test_an_error_is_one_line_and_its_code(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    fail_with(monkeypatch, PictureError("No face was found\nin p.png: use another."))
    assert main(RENDER) == 3
    assert capsys.readouterr() == ("", "likeness: No face was found in p.png: use another.\n")
    assert main([*RENDER, "--json"]) == 3
    out, err = capsys.readouterr()
    assert json.loads(out.splitlines()[-1]) == {
        "event": "error",
        "code": 3,
        "message": "No face was found in p.png: use another.",
    }
    assert err == "likeness: No face was found in p.png: use another.\n"


def test_a_bug_asks_for_a_report(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    fail_with(monkeypatch, ZeroDivisionError("by zero"))
    assert main(RENDER) == 1
    out, err = capsys.readouterr()
    (report,) = tmp_path.glob("likeness-*.log")
    assert err == f"likeness: Something went wrong inside Likeness: please report it together with the file {report}.\n"
    assert out == ""
    text = report.read_text()
    assert "Traceback" in text
    assert "ZeroDivisionError: by zero" in text


@pytest.mark.parametrize("error", [MemoryError(), RuntimeError("CUDA out of memory. Tried ...")])
def test_short_memory(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], error: BaseException
) -> None:
    fail_with(monkeypatch, error)
    assert main(RENDER) == 6
    assert "smaller --size" in capsys.readouterr().err


def test_noise_of_libraries_stays_out(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    def noisy(order: Order, tell: Tell, started: float) -> Result:
        os.write(2, b"W0000 native noise\n")
        os.write(1, b"native noise\n")
        print("python noise")
        print("python noise", file=sys.stderr)
        return made(order, tell, started)

    monkeypatch.setattr(pipeline, "make_video", noisy)
    assert main([*RENDER, "--json"]) == 0
    out, err = capfd.readouterr()
    assert all(json.loads(line) for line in out.splitlines())
    assert err == ""


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX's")
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_that_a_library_swallows_is_obeyed_soon(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], number: int, code: int
) -> None:
    def swallowing(order: Order, tell: Tell, started: float) -> Result:
        with contextlib.suppress(KeyboardInterrupt):
            os.kill(os.getpid(), number)
        os.kill(os.getpid(), number)  # an impatient second one
        tell(Stage("reading"))
        raise AssertionError("went on after the signal")

    before = signal.getsignal(number)
    monkeypatch.setattr(pipeline, "make_video", swallowing)
    assert main(RENDER) == code
    assert signal.getsignal(number) is before
    assert capsys.readouterr() == ("", "likeness: Stopped; nothing was written.\n")


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX's")
def test_the_exit_code_is_ours_even_from_within_an_exec(tmp_path: Path) -> None:
    code = """
import sys
from engine import pipeline
from engine.cli import main
inside = "import os, signal; os.kill(os.getpid(), signal.SIGTERM); [x for x in range(9)]"
pipeline.make_video = lambda order, tell, started: exec(inside)
sys.argv[1:] = ["render", "p.png", "v.wav", "-o", "out.mp4"]
sys.exit(main())
"""
    (tmp_path / "stopped.py").write_text(code)
    # By -m, as only then Python looks at whether a KeyboardInterrupt has been through an exec.
    answer = subprocess.run(
        [sys.executable, "-m", "stopped"],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (answer.returncode, answer.stderr) == (143, "likeness: Stopped; nothing was written.\n")


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX's")
def test_a_held_signal_waits_for_the_check() -> None:
    with Stop() as stop:
        stop.hold(True)
        os.kill(os.getpid(), signal.SIGINT)
        assert stop.exit_code == 130
        with pytest.raises(Cancelled):
            stop.check()


def test_info_as_json_and_as_lines(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["info", "--json"]) == 0
    facts = json.loads(capsys.readouterr().out)
    assert facts["devices"][-1]["name"] == "cpu"
    assert facts["ffmpeg"]["version"].startswith("ffmpeg version")
    assert facts["backends"]["mediapipe"] is True
    assert facts["models"]
    assert all(model["intact"] and len(model["sha256"]) == 64 for model in facts["models"])
    assert facts["problems"] == []
    assert main(["info"]) == 0
    out = capsys.readouterr().out
    for text in (facts["torch"], facts["devices"][0]["title"], facts["models"][0]["sha256"], "intact"):
        assert text in out


def test_info_tells_of_a_damaged_installation(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LIKENESS_FFMPEG", "no-such-program")
    assert main(["info", "--json"]) == 6
    out, err = capsys.readouterr()
    assert "no-such-program" in json.loads(out)["problems"][0]
    assert err.startswith("likeness: ")
    assert "no-such-program" in err
