"""`likeness stream` and `likeness reenact --direct` as they are typed, in an installation whose net learnt nothing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from engine.cli import main
from engine.cli.parser import UsageError, parse
from engine.reenactment.model import shipped_model
from engine.reenactment.receiver import motion_of, still_of
from engine.reenactment.sender import observe
from engine.reenactment.stream_file import load_stream
from engine.reenactment.stream_sound import SentSound, heard
from engine.reenactment.streams import Scene, frames_of
from engine.video import probe
from tests.installation import become, reenacting_installation

BARE = ("--no-mark", "compared with the net here")
"""Of 32 pixels, frames are too small for the hidden mark: without the badge they are the net's own."""


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = reenacting_installation(tmp_path_factory.mktemp("reenacting") / "installation")
    with pytest.MonkeyPatch.context() as patch:
        become(patch, folder)
        yield folder


@pytest.fixture(scope="module")
def call(installed: Path, spoken: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("call") / "call.lks"
    assert main(["stream", "encode", str(spoken), "-o", str(out)]) == 0
    return out


def test_what_is_decoded_is_what_is_painted_directly(call: Path, spoken: Path, tmp_path: Path) -> None:
    """The whole command line against the net alone: keypoints that were never packed, the sound that was sent."""
    assert main(["stream", "decode", str(call), "-o", str(tmp_path / "frames"), "--pictures", *BARE]) == 0
    shown = [np.asarray(Image.open(file)) for file in sorted((tmp_path / "frames").glob("*.png"))]
    model = shipped_model()
    sent = observe(model, spoken, None, 0, False, lambda event: None)
    stream = load_stream(call)
    with heard(SentSound(stream.sound, stream.skip, stream.level), len(stream.sound), 50) as speech:
        own = Scene(sent.still.picture_SSC, sent.still.keypoints, sent.motion, speech, stream.level)
        here = list(frames_of(model, own))
        received = Scene(*still_of(stream, "it"), motion_of(stream), speech, stream.level)
        there = list(frames_of(model, received))
    np.testing.assert_array_equal(np.stack(shown), np.stack(here))
    np.testing.assert_array_equal(np.stack(shown), np.stack(there))


def test_what_is_told(installed: Path, call: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert main(["stream", "info", str(call)]) == 0
    out, err = capsys.readouterr()
    assert "960 bits a frame (10 keypoints), 24.0 kbit/s" in out
    assert err == ""
    assert main(["stream", "info", str(call), "--json"]) == 0
    facts = json.loads(capsys.readouterr().out)
    assert (facts["frames"], facts["side"], facts["sound"], facts["missing"]) == (50, 32, True, [])
    assert facts["bits"]["motion"] == 48_000
    assert facts["bytes"] == call.stat().st_size
    out = tmp_path / "call.mp4"
    assert main(["stream", "decode", str(call), "-o", str(out), "--json"]) == 0
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [event["name"] for event in events if event["event"] == "stage"] == ["starting", "reading", "rendering"]
    assert (events[-1]["event"], events[-1]["frames"], events[-1]["width"]) == ("done", 50, 32)
    assert sum(event["event"] == "progress" for event in events) == 50


def test_encode_tells_its_bits(
    installed: Path, spoken: Path, portrait: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    words = ["stream", "encode", str(spoken), "--portrait", str(portrait), "-o", str(tmp_path / "a.lks"), "--kbps", "0"]
    assert main([*words, "--json"]) == 0
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    done = events[-1]
    assert (done["frames"], done["motion_bits"], done["sound_bits"]) == (50, 48_000, 0)
    assert done["motion_bits_per_pixel"] == pytest.approx(960 / 32**2, abs=1e-4)
    names = [event["name"] for event in events if event["event"] == "stage"]
    assert names == ["starting", "reading", "driver", "motion", "writing"]


def test_direct_reenactment(
    installed: Path, spoken: Path, portrait: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "direct.mp4"
    assert main(["reenact", str(portrait), str(spoken), "--direct", "-o", str(out)]) == 0
    info = probe(out)
    assert (info.width, info.height, info.has_sound) == (32, 32, True)
    assert info.duration_s == pytest.approx(2.0, abs=0.06)


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (["--head", "0.5"], "--head"),
        (["--lips", "2", "--no-blink"], "--lips, --no-blink"),
        (["--absolute"], "--absolute"),
        (["--fps", "30"], "--fps"),
        (["--renderer", "landmarks"], "--renderer"),
    ],
)
def test_nothing_of_direct_motion_can_be_set(words: list[str], named: str, capsys: pytest.CaptureFixture[str]) -> None:
    given = ["reenact", "p.png", "d.mp4", "-o", "o.mp4", "--direct", *words]
    with pytest.raises(UsageError, match=f"leave out {named}$"):
        parse(given)
    assert main(given) == 2
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ([], "ACTION"),
        (["dance"], "dance"),
        (["encode", "a.mp4"], "-o"),
        (["encode", "a.mp4", "-o", "a.lks", "--kbps", "3"], "--kbps"),
        (["encode", "a.mp4", "-o", "a.lks", "--kbps", "x"], "--kbps"),
        (["encode", "a.mp4", "-o", "a.lks", "--face", "0"], "at least 1"),
        (["decode", "a.lks"], "-o"),
    ],
)
def test_wrong_words(words: list[str], names: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["stream", *words]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert names in err


def test_errors_have_their_codes(
    installed: Path, call: Path, spoken: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    bad, out = tmp_path / "bad.lks", str(tmp_path / "o.mp4")
    bad.write_bytes(call.read_bytes()[:150])
    for words, code in (
        (["info", str(bad)], 9),
        (["info", str(spoken)], 9),
        (["info", str(tmp_path / "none.lks"), "--json"], 9),
        (["decode", str(bad), "-o", out], 9),
        (["decode", str(call), "-o", str(tmp_path / "o.avi")], 5),
        (["decode", str(call), "-o", str(call)], 5),
        (["encode", str(spoken), "-o", str(tmp_path / "o.bin")], 5),
        (["encode", str(tmp_path / "none.mp4"), "-o", str(tmp_path / "o.lks")], 7),
    ):
        assert main(["stream", *words]) == code
        told, err = capsys.readouterr()
        assert told == ""
        assert err.count("\n") == 1
        assert err.endswith(".\n")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bad.lks"]
