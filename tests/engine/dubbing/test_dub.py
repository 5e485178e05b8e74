"""`likeness dub`: from a video and a voice to a file."""

from __future__ import annotations

import json
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

from engine.audio import load_speech
from engine.cli import main
from engine.cli.parser import UsageError, parse
from engine.dubbing.dub import dub
from engine.dubbing.footage import exact, footage_of
from engine.dubbing.orders import DubOrder
from engine.errors import Cancelled
from engine.order import Event, Progress, Stage
from engine.video import probe
from engine.video_frames import frames_of
from tests.conftest import voice_samples, write_wav
from tests.engine.driving.made_drivers import Frames, write_video


def told(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_the_whole_way(footage: Path, words: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.mp4"
    assert main(["dub", str(footage), str(words), "-o", str(out), "--duck", "-20", "--json"]) == 0
    events = told(capsys)
    stages = [event["name"] for event in events if event["event"] == "stage"]
    assert stages == ["starting", "reading", "footage", "motion", "rendering"]
    done = events[-1]
    assert (done["event"], done["frames"], done["fps"], done["width"]) == ("done", 54, 25.0, 320)
    info = probe(out)
    assert (info.duration_s, info.fps, info.has_sound) == (pytest.approx(2.16, abs=0.03), 25, True)
    assert np.abs(load_speech(out).samples_N).max() > 0.1
    assert list(tmp_path.iterdir()) == [out]
    # What was filmed without a face is still what it was, but for the encoder and the marks.
    before, after = (list(frames_of(path, 25))[33] for path in (footage, out))
    assert np.abs(before[:200].astype(int) - after[:200]).mean() < 3


def test_rate_and_rotation_stay(
    filmed: Frames, words: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lying = [np.ascontiguousarray(np.rot90(frame)[60:260]) for frame in filmed[:12]]
    video = write_video(tmp_path / "lying.mp4", lying, rate="30000/1001", turn=90)  # type: ignore[arg-type]
    before = probe(video)
    out = tmp_path / "out.mp4"
    assert main(["dub", str(video), str(words), "-o", str(out), "--motion", "speech_landmarks", "--json"]) == 0
    events = told(capsys)
    advice = [str(event["text"]) for event in events if event["event"] == "advice"]
    assert any("its end is left out" in text for text in advice)
    after = probe(out)
    assert (after.width, after.height) == (before.width, before.height)
    assert after.fps == 29.97
    assert footage_of(out).rate == Fraction(30000, 1001)
    assert events[-1]["frames"] == 12


def test_bad_input_is_one_sentence_and_its_code(
    filmed: Frames, footage: Path, words: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = tmp_path / "text.mp4"
    text.write_text("no video")
    grey = write_video(tmp_path / "grey.mp4", [np.full((120, 160, 3), 90, np.uint8)] * 10)
    slow = write_video(tmp_path / "slow.mp4", filmed[:4], rate=5)
    short = write_video(tmp_path / "short.mp4", filmed[:3])
    empty = write_wav(tmp_path / "silence.wav", np.zeros(16000))
    out = tmp_path / "out.mp4"
    cases: list[tuple[tuple[Path | str, ...], int, str]] = [
        ((tmp_path / "gone.mp4", words), 7, "was not found"),
        ((text, words), 7, "damaged or no video"),
        ((words, words), 7, "no moving picture"),
        ((grey, words), 7, "No face was found in the video"),
        ((slow, words), 7, "5 frames a second"),
        ((short, words), 7, "at least 0.2 s"),
        ((footage, words, "--face", "2"), 7, "shows one face"),
        ((footage, words, "--range", "5-"), 7, "choose an earlier one"),
        ((footage, tmp_path / "gone.wav"), 4, "does not exist"),
        ((footage, grey), 4, "without sound"),
        ((footage, empty), 4, "silent"),
    ]
    for arguments, code, said in cases:
        assert main(["dub", *map(str, arguments), "-o", str(out)]) == code, said
        captured = capsys.readouterr()
        assert said in captured.err
        assert captured.err.count("\n") == 1
        assert not out.exists()
    assert main(["dub", str(footage), str(words), "-o", str(footage)]) == 5
    assert "overwrite its own source" in capsys.readouterr().err


@pytest.mark.parametrize("option", ["--strength=3", "--duck=6", "--duck=-61", "--strength=x"])
def test_options_have_limits(option: str) -> None:
    with pytest.raises(UsageError, match="is a number from"):
        parse(["dub", "v.mp4", "w.wav", "-o", "o.mp4", option])


def test_cancelled_between_frames_it_leaves_nothing(filmed: Frames, words: Path, tmp_path: Path) -> None:
    video = write_video(tmp_path / "video.mp4", filmed[:12])
    seen: list[str] = []

    def tell(event: Event) -> None:
        if isinstance(event, Stage):
            seen.append(event.name)
        if isinstance(event, Progress) and seen[-1] == "rendering" and event.done == 6:
            raise Cancelled("stopped")

    with pytest.raises(Cancelled):
        dub(DubOrder(video=video, voice=words, out=tmp_path / "out.mp4"), tell)
    assert seen[-1] == "rendering"
    assert list(tmp_path.iterdir()) == [video]


def test_strength_0_shuts_the_lips_and_2_opens_them_wider(filmed: Frames, tmp_path: Path) -> None:
    from engine.dubbing.dub import prepare

    video = write_video(tmp_path / "video.mp4", filmed[:25])
    voice = write_wav(tmp_path / "voice.wav", voice_samples(1.0))
    widest: list[float] = []
    for strength in (0.0, 1.0, 2.0):
        order = DubOrder(video=video, voice=voice, out=tmp_path / "out.mp4", strength=strength)
        lips = prepare(order, lambda event: None).lips
        wanted_TPD = lips.filmed_TPD + lips.shift_TPD
        widest.append(float((wanted_TPD[:, 66, 1] - wanted_TPD[:, 62, 1]).max()))
    assert widest[0] < 0.04
    assert widest[0] + 0.02 < widest[1]
    assert widest[1] * 1.3 < widest[2]


@pytest.mark.parametrize(
    ("rounded", "meant"),
    [
        (23.98, Fraction(24000, 1001)),
        (29.97, Fraction(30000, 1001)),
        (59.94, Fraction(60000, 1001)),
        (25.0, Fraction(25)),
        (24.0, Fraction(24)),
        (30.0, Fraction(30)),
        (50.0, Fraction(50)),
        (12.5, Fraction(25, 2)),
    ],
)
def test_rates_are_exact(rounded: float, meant: Fraction) -> None:
    assert exact(rounded) == meant
