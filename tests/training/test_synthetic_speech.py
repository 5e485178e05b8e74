"""Voices read sentences into shards; held-out voices stay out of training. Most tests speak with a toy voice."""

from __future__ import annotations

import json
import shutil
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from engine.errors import LikenessError, VoiceError
from training import cli, synthetic_speech
from training.data.records import SPLITS
from training.data.spoken import read_spoken
from training.model_card import read_sources
from training.synthetic_speech import SpeechConfig, Voice, Way, drawn, make, say, voices

TOY = (
    "import sys, numpy, soundfile; n = 900 * len(open(sys.argv[1]).read()); "
    "soundfile.write(sys.argv[2], numpy.sin(numpy.arange(n) * float(sys.argv[3])) * 0.3, 16000)"
)
PLAIN = Way(rate=1.0, pitch=0.0, throat=1.0, accent="en-us", level=0.1, silences_s=(0.1, 0.2))


@pytest.fixture
def toy(monkeypatch: pytest.MonkeyPatch) -> None:
    """An engine whose voices hum, a note each, as long as the text; the voice "mute" fails."""

    def command(name: str, _: Way, source: Path, wav: Path) -> tuple[list[str], str]:
        if name == "mute":
            return [sys.executable, "-c", "raise SystemExit(1)"], ""
        return [sys.executable, "-c", TOY, str(source), str(wav), f"0.{1 + len(name)}"], ""

    monkeypatch.setitem(synthetic_speech.COMMANDS, "espeak-ng", command)
    names = ["a", "bb", "ccc", "dddd", "f1", "f3", "klatt5", "mute"]
    monkeypatch.setattr(synthetic_speech, "voices", lambda: [Voice("espeak-ng", name) for name in names])
    monkeypatch.setattr(synthetic_speech, "SHARD", 4)


def grid_folder(folder: Path) -> Path:
    """A list of clips with one train and one test sentence of GRID, and one of free speech."""
    rows = ["file,split,speaker", "s1/bbaf2n.mp4,train,s1", "s2/lgiazp.mp4,test,s2", "x/free.mp4,train,x"]
    for row in rows[1:]:
        file = folder / row.split(",")[0]
        file.parent.mkdir(parents=True, exist_ok=True)
        sound = np.random.default_rng(0).normal(size=48000) * 0.1
        soundfile.write(file, sound, 16000, format="WAV")
    (folder / "clips.csv").write_text("\n".join(rows), "utf-8")
    return folder


def test_every_split_is_made_with_its_own_voices(toy: None, tmp_path: Path) -> None:
    out, clips = tmp_path / "speech", grid_folder(tmp_path / "clips")
    make(SpeechConfig(out=out, clips=clips, sentences=6, held_out=3, workers=2))
    found = {split: read_spoken(out, split) for split in SPLITS}
    speakers = {split: {one.speaker for one in own["synthetic"]} for split, own in found.items()}
    assert not speakers["train"] & (speakers["val"] | speakers["test"])
    assert not speakers["val"] & speakers["test"]
    assert found["train"]["real"][0].text == "bin blue at f two now"
    assert [(one.text, one.speaker) for one in found["test"]["real"]] == [("lay green in a zero please", "s2")]
    assert "real" not in found["val"]
    assert found["train"]["synthetic"][0].samples_N is None
    assert found["test"]["real"][0].samples_N is not None
    sources = read_sources(out)
    assert sources.tracker == ""
    assert {source.name[:6] for source in sources.sources} == {"GRID a", "voices"}


def test_the_same_command_again_keeps_what_is_there_and_makes_more(toy: None, tmp_path: Path) -> None:
    make(SpeechConfig(out=tmp_path, sentences=4, held_out=2, workers=1))
    first = (tmp_path / "train-synthetic-0000.npz").read_bytes()
    make(SpeechConfig(out=tmp_path, sentences=8, held_out=2, workers=1))
    assert (tmp_path / "train-synthetic-0000.npz").read_bytes() == first
    report = json.loads((tmp_path / "report.json").read_text("utf-8"))
    good = [row for row in report["clips"] if row["rejected"] is None and row["split"] == "train"]
    assert len(good) == len(read_spoken(tmp_path, "train")["synthetic"])
    assert (tmp_path / "train-synthetic-0001.npz").exists()


def test_the_same_seed_gives_the_same_speech(toy: None, tmp_path: Path) -> None:
    for name in ("a", "b"):
        make(SpeechConfig(out=tmp_path / name, sentences=4, held_out=1, workers=2))
    one, other = (read_spoken(tmp_path / name, "train")["synthetic"] for name in ("a", "b"))
    assert [u.text for u in one] == [u.text for u in other]
    assert all(np.array_equal(u.mel_SM, v.mel_SM) for u, v in zip(one, other, strict=True))


def test_a_sentence_that_cannot_be_spoken_is_left_out_by_name(toy: None, tmp_path: Path) -> None:
    with pytest.raises(VoiceError, match="espeak-ng-mute cannot speak 'hello'"):
        say("hello", Voice("espeak-ng", "mute"), PLAIN, tmp_path / "a.wav")


def test_sound_is_brought_to_its_level_between_silences(toy: None, tmp_path: Path) -> None:
    samples_N = say("hello", Voice("espeak-ng", "a"), PLAIN, tmp_path / "a.wav") / 32767
    assert not samples_N[:1600].any()
    assert not samples_N[-3200:].any()
    assert np.sqrt(np.mean(samples_N[1600:-3200] ** 2)) == pytest.approx(0.1, rel=0.02)
    smaller = say("hello", Voice("espeak-ng", "a"), replace(PLAIN, throat=1.25), tmp_path / "a.wav")
    assert (len(samples_N) - 4800) / (len(smaller) - 4800) == pytest.approx(1.25, rel=0.01)
    assert not list(tmp_path.iterdir())


def test_of_several_engines_none_drowns_the_others() -> None:
    many = [*(Voice("espeak-ng", str(n)) for n in range(80)), Voice("flite", "slt")]
    random = np.random.default_rng(0)
    share = np.mean([drawn(many, random)[0].engine == "flite" for _ in range(1000)])
    assert 0.5 < share < 0.6


def test_no_engine_is_one_sentence(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    with pytest.raises(LikenessError, match="No speech engine was found: install espeak-ng, flite or festival first"):
        make(SpeechConfig(out=tmp_path))


def test_a_wrong_number_is_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["speech", "--sentences", "0"]) == 2
    assert "--sentences: must be at least 1" in capsys.readouterr().err


@pytest.mark.parametrize("engine", ["espeak-ng", "flite", "festival"])
def test_installed_engines_speak(engine: str, tmp_path: Path) -> None:
    if shutil.which(engine) is None:
        pytest.skip(f"{engine} is not installed here")
    own = [voice for voice in voices() if voice.engine == engine]
    if not own:
        pytest.skip(f"{engine} has no English voice here")
    slow = Way(rate=0.8, pitch=0.5, throat=1.1, accent="en-gb", level=0.1, silences_s=(0.0, 0.0))
    lengths = [len(say("the judge's orange hat", own[0], way, tmp_path / "a.wav")) for way in (PLAIN, slow)]
    assert 16000 * 0.7 < lengths[0] < 16000 * 3
    if not own[0].name.endswith("_hts"):  # which keep their rate
        assert lengths[1] > lengths[0]
