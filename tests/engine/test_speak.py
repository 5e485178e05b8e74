"""Typed text spoken by the engines that are installed, and by scripts that behave as bad engines do."""

from __future__ import annotations

import shutil
import stat
import sys
import time
from pathlib import Path

import pytest

from engine import speak as module
from engine.audio import load_speech
from engine.errors import Cancelled, VoiceError
from engine.order import Event
from engine.speak import LONGEST_TEXT, SpokenVoice, missing, speak, voices

needs_espeak = pytest.mark.skipif(shutil.which("espeak-ng") is None, reason="espeak-ng is not installed")
needs_flite = pytest.mark.skipif(shutil.which("flite") is None, reason="flite is not installed")
posix = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in engines are shell scripts")

ENGLISH = "espeak-ng:gmw/en-US"
SENTENCE = "The boy was there when the sun rose."


@pytest.fixture
def engine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Makes a shell script the only speech engine: it answers `--voices` and otherwise runs the given lines."""

    def install(lines: str) -> None:
        folder = tmp_path / "bin"
        folder.mkdir()
        program = folder / "espeak-ng"
        program.write_text(
            '#!/bin/sh\nif [ "$1" = --voices ]; then\n'
            'echo "Pty Language Age/Gender VoiceName File"\necho " 5 en --/M English gmw/en"\nexit 0\nfi\n' + lines
        )
        program.chmod(program.stat().st_mode | stat.S_IXUSR)
        monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
        only = [engine for engine in module.ENGINES if engine.name == "espeak-ng"]
        monkeypatch.setattr(module, "ENGINES", tuple(only))

    return install


@needs_espeak
def test_voices_have_names_and_languages() -> None:
    found = {voice.key: voice for voice in voices()}
    assert len(found) == len(voices()), "every key is one voice"
    assert found[ENGLISH] == SpokenVoice("espeak-ng", "gmw/en-US", "English (America)", "en-us")
    assert {"de", "it", "es"} <= {voice.language for voice in found.values()}
    assert not [key for key in found if "mb/" in key or "!v" in key], "these need what is not installed"


@needs_espeak
def test_text_becomes_speech_as_long_as_it_says(tmp_path: Path) -> None:
    out = tmp_path / "new" / "speech.wav"
    duration_s = speak(SENTENCE, ENGLISH, 1.0, out)
    assert load_speech(out).duration_s == pytest.approx(duration_s, abs=0.001)
    assert 1.5 < duration_s < 4
    assert [path.name for path in out.parent.iterdir()] == ["speech.wav"]
    fast = speak(SENTENCE, ENGLISH, 2.0, out)
    assert 0.35 < fast / duration_s < 0.7
    assert speak(SENTENCE, "", 1.0, out) > 1, "no voice named: some voice speaks"


@needs_espeak
@pytest.mark.parametrize(
    "text", ["Grüße aus Köln, 東京 и Москва! 🙂", "-v --stdin $(reboot) `ls`; \"x\" 'y'", "a\x00b\ud800c"]
)
def test_any_signs_can_be_spoken(tmp_path: Path, text: str) -> None:
    assert speak(text, ENGLISH, 1.0, tmp_path / "speech.wav") > 0.2


@needs_espeak
def test_a_long_text_is_spoken_whole(tmp_path: Path) -> None:
    one = speak(SENTENCE, ENGLISH, 2.0, tmp_path / "one.wav")
    long = speak(f"{SENTENCE} " * 300, ENGLISH, 2.0, tmp_path / "long.wav")
    assert long > 250 * one * 0.8


@needs_flite
def test_flite_speaks_english_at_any_rate(tmp_path: Path) -> None:
    key = next(voice.key for voice in voices() if voice.engine == "flite")
    slow = speak(f"“{SENTENCE}” – naïve café…", key, 1.0, tmp_path / "a.wav")
    fast = speak(f"“{SENTENCE}” – naïve café…", key, 2.0, tmp_path / "a.wav")
    assert 0.4 < fast / slow < 0.6
    with pytest.raises(VoiceError, match="flite makes no sound"):
        speak("東京", key, 1.0, tmp_path / "b.wav")


@pytest.mark.parametrize("text", ["", "  \n\t ", "\x00\x07"])
def test_no_text(tmp_path: Path, text: str) -> None:
    with pytest.raises(VoiceError, match="no text to speak"):
        speak(text, "", 1.0, tmp_path / "out.wav")


def test_too_much_text(tmp_path: Path) -> None:
    with pytest.raises(VoiceError, match="speak it in parts"):
        speak("x" * (LONGEST_TEXT + 1), "", 1.0, tmp_path / "out.wav")


def test_no_engine_is_said_with_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(module, "ENGINES", module.ENGINES[2:])  # those that do not come with the system
    assert voices() == []
    assert "install" in missing()
    with pytest.raises(VoiceError, match=r"install .*(espeak-ng|eSpeak NG)"):
        speak("Hello", "", 1.0, tmp_path / "out.wav")


@posix
def test_a_voice_that_is_gone(engine, tmp_path: Path) -> None:
    engine("exit 0")
    with pytest.raises(VoiceError, match="flite:slt is not installed any more"):
        speak("Hello", "flite:slt", 1.0, tmp_path / "out.wav")


@posix
@pytest.mark.parametrize(
    ("lines", "says"),
    [
        ("cat >/dev/null; echo 'no such voice' >&2; exit 3", "cannot speak this text .no such voice."),
        ("cat >/dev/null; exit 0", "makes no sound of this text"),
        ('cat >/dev/null; echo junk > "$8"', "makes no sound of this text"),
    ],
)
def test_an_engine_that_fails(engine, tmp_path: Path, lines: str, says: str) -> None:
    engine(lines)
    with pytest.raises(VoiceError, match=says):
        speak("Hello", "", 1.0, tmp_path / "out.wav")
    assert not list(tmp_path.glob("*.wav")) + list(tmp_path.glob("speech-*"))


@posix
def test_an_engine_that_hangs_is_ended(engine, tmp_path: Path) -> None:
    engine("exec sleep 60")
    started = time.monotonic()
    with pytest.raises(VoiceError, match="took too long"):
        speak("Hello", "", 1.0, tmp_path / "out.wav", patience_s=0.5)
    assert time.monotonic() - started < 10


@posix
def test_cancelling_ends_the_engine(engine, tmp_path: Path) -> None:
    engine(f'echo $$ > "{tmp_path}/pid"; exec sleep 60')

    def stop(event: Event) -> None:
        if (tmp_path / "pid").exists():
            raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        speak("Hello", "", 1.0, tmp_path / "out.wav", stop)
    pid = int((tmp_path / "pid").read_text())
    assert not (Path("/proc") / str(pid) / "cmdline").exists() or sys.platform != "linux"
    assert not list(tmp_path.glob("speech-*"))
