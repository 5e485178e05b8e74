"""`likeness reenact`: from a picture and a driving video to a file."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from engine.audio import load_speech
from engine.cli import main
from engine.cli.parser import UsageError, parse
from engine.driving.reenact import as_long_as
from engine.errors import VoiceError
from engine.video import probe
from tests.conftest import voice_samples, write_wav
from tests.engine.driving.made_drivers import Studio

Write = Callable[..., Path]


@pytest.fixture(scope="module")
def speaking(drivers: Studio, video: Write, voice: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Half a second of a driver that speaks."""
    return video(tmp_path_factory.mktemp("speaking") / "driver.mp4", drivers.frames(25)[:13], sound=voice)


def told(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def reenacted(*arguments: Path | str) -> int:
    return main(["reenact", *map(str, arguments), "--size", "128", "--json"])


def test_the_drivers_own_sound(
    portrait: Path, speaking: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.mp4"
    assert reenacted(portrait, speaking, "-o", out, "--head", "0.5", "--match", "--fps", "30") == 0
    events = told(capsys)
    stages = [event["name"] for event in events if event["event"] == "stage"]
    assert stages == ["starting", "reading", "face", "driver", "rendering"]
    info = probe(out)
    assert info.duration_s == pytest.approx(0.52, abs=0.04)
    assert info.fps == 30
    assert np.abs(load_speech(out).samples_N).max() > 0.05
    assert list(tmp_path.iterdir()) == [out]


def test_a_driver_without_sound_is_silent(
    portrait: Path, drivers: Studio, video: Write, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out.mp4"
    assert reenacted(portrait, video(tmp_path / "driver.mp4", drivers.frames(25)[:8]), "-o", out) == 0
    assert not [event for event in told(capsys) if event["event"] == "advice" and "sound" in str(event["text"])]
    with pytest.raises(VoiceError, match="silent"):
        load_speech(out)


@pytest.mark.parametrize(("seconds", "said"), [(0.3, "it ends in silence"), (2.0, "its end is left out")])
def test_another_voice(
    portrait: Path,
    speaking: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    seconds: float,
    said: str,
) -> None:
    out, other = tmp_path / "out.mp4", write_wav(tmp_path / "other.wav", voice_samples(seconds, seed=3))
    assert reenacted(portrait, speaking, "-o", out, "--audio", other) == 0
    advice = [str(event["text"]) for event in told(capsys) if event["event"] == "advice"]
    assert any(said in text for text in advice)
    assert probe(out).duration_s == pytest.approx(0.52, abs=0.04)
    heard_N = load_speech(out).samples_N
    quiet = np.abs(heard_N[round(0.42 * 16000) : round(0.5 * 16000)]).max()
    assert (quiet < 0.01) == (seconds < 0.5)


def test_a_voice_is_cut_or_filled(voice: Path) -> None:
    speech = load_speech(voice)
    cut, filled = as_long_as(speech, 0.5), as_long_as(speech, 3.0)
    np.testing.assert_array_equal(cut.samples_N, speech.samples_N[:8000])
    np.testing.assert_array_equal(filled.samples_N[: len(speech.samples_N)], speech.samples_N)
    assert filled.samples_N.shape == (48000,)
    assert not filled.samples_N[len(speech.samples_N) :].any()
    assert cut.source == filled.source == voice
    silence = as_long_as(None, 0.5)
    assert silence.source is None
    assert not silence.samples_N.any()


def test_bad_input_is_one_sentence_and_its_code(
    portrait: Path, speaking: Path, video: Write, drivers: Studio, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = tmp_path / "text.mp4"
    text.write_text("no video")
    grey = video(tmp_path / "grey.mp4", [np.full((120, 160, 3), 90, np.uint8)] * 10)
    out = tmp_path / "out.mp4"
    cases: list[tuple[tuple[Path | str, ...], int, str]] = [
        ((portrait, tmp_path / "gone.mp4"), 7, "was not found"),
        ((portrait, text), 7, "damaged or no video"),
        ((portrait, portrait), 7, "The driving video"),
        ((portrait, grey), 7, "No face was found in the driving video"),
        ((text, speaking), 3, "text.mp4"),
        ((portrait, speaking, "--audio", tmp_path / "gone.wav"), 4, "does not exist"),
        ((portrait, speaking, "--audio", grey), 4, "without sound"),
    ]
    for arguments, code, words in cases:
        assert reenacted(*arguments, "-o", out) == code
        captured = capsys.readouterr()
        assert words in captured.err
        assert captured.err.count("\n") == 1
        assert not out.exists()
    assert reenacted(portrait, speaking, "-o", speaking) == 5
    assert "overwrite its own source" in capsys.readouterr().err


@pytest.mark.parametrize("option", [("--head", "3"), ("--lips", "-1"), ("--expression", "x"), ("--gaze", "2.1")])
def test_strengths_have_limits(option: tuple[str, str]) -> None:
    with pytest.raises(UsageError, match=f"{option[0]} is a number from 0 to 2"):
        parse(["reenact", "p.png", "d.mp4", "-o", "o.mp4", *option])
