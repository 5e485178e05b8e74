"""Typed text, spoken by a speech engine of this computer: whichever is installed, found when it is asked for."""

from __future__ import annotations

import math
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

import numpy as np

from engine.audio import SHORTEST_S, SILENT_PEAK
from engine.errors import VoiceError
from engine.order import Stage, Tell

LONGEST_TEXT = 100_000
"""Signs of text that are spoken at once: about two hours."""
SLOWEST, FASTEST = 0.4, 2.5
WORDS_A_MINUTE = 175
"""How fast espeak-ng and `say` speak at a rate of 1."""
PATIENCE_S = 30.0
PATIENCE_PER_SIGN_S = 0.02
TICK_S = 0.1


@dataclass(frozen=True)
class SpokenVoice:
    """One voice of a speech engine. `language`: a tag such as `en-us`, or empty."""

    engine: str
    id: str
    name: str
    language: str

    @property
    def key(self) -> str:
        """What tells it from all others: `espeak-ng:gmw/en-US`."""
        return f"{self.engine}:{self.id}"


@dataclass(frozen=True)
class _Command:
    """How an engine is run: never through a shell; text goes by stdin or a file, nothing of it by the arguments."""

    args: Sequence[str]
    stdin: bytes = b""
    environment: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True)
class _Engine:
    """A speech engine: how to find its program, list its voices, and have it speak text into a WAV file.

    `say(program, voice, rate, text, folder)` writes `speech.wav` in `folder`.
    """

    name: str
    program: Callable[[], str | None]
    list: Callable[[str], list[SpokenVoice]]
    say: Callable[[str, str, float, str, Path], _Command]


def voices() -> list[SpokenVoice]:
    """All voices of all engines that are installed, by engine and language; empty if there is no engine."""
    found: list[SpokenVoice] = []
    for engine in ENGINES:
        program = engine.program()
        if program is not None:
            with suppress(OSError, subprocess.SubprocessError):  # a broken engine has no voices
                found.extend(engine.list(program))
    return found


def speak(
    text: str, voice: SpokenVoice | str, rate: float, out: Path, tell: Tell | None = None, patience_s: float = 0.0
) -> float:
    """Speaks `text` into the WAV file `out`; returns its length in seconds.

    `voice`: one of `voices()` or its `key`; `rate`: 1 is the engine's own, 2 twice as fast, within 0.4 … 2.5. `tell`
    is called while the engine works; whatever it raises stops it and leaves nothing behind. `patience_s`: how long the
    engine may take, 0 for half a minute and more for long text. Raises VoiceError.
    """
    text = _clean(text)
    rate = min(max(rate, SLOWEST), FASTEST) if math.isfinite(rate) else 1.0
    engine, program, name = _chosen(voice.key if isinstance(voice, SpokenVoice) else voice)
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        # Beside the result, so that it can take its place in one step.
        with tempfile.TemporaryDirectory(prefix="speech-", dir=out.parent) as folder:
            wav = Path(folder) / "speech.wav"
            command = engine.say(program, name, rate, text, Path(folder))
            _run(engine.name, command, patience_s or PATIENCE_S + PATIENCE_PER_SIGN_S * len(text), tell)
            duration_s = _judged(wav, engine.name)
            wav.replace(out)
    except OSError as error:
        raise VoiceError(
            f"The spoken text cannot be written to {out.parent} ({error.strerror or error}); make room there."
        ) from error
    return duration_s


def missing() -> str:
    """What to say where no engine is installed."""
    if sys.platform.startswith("linux"):
        return "No speech engine was found; install the package espeak-ng to have text spoken."
    return "No speech engine was found; install eSpeak NG to have text spoken."


def _clean(text: str) -> str:
    """The text without control signs and lone surrogates; raises VoiceError if nothing is left or it is too long."""
    text = text.encode("utf-8", "replace").decode("utf-8")
    text = "".join(c if c in "\n\t" or unicodedata.category(c) != "Cc" else " " for c in text).strip()
    if not text:
        raise VoiceError("There is no text to speak; type a sentence first.")
    if len(text) > LONGEST_TEXT:
        raise VoiceError(
            f"The text has {len(text)} signs, and at most {LONGEST_TEXT} are spoken at once; speak it in parts."
        )
    return text


def _chosen(key: str) -> tuple[_Engine, str, str]:
    """The engine, its program and the name of the voice `key`; an empty key means an English voice if there is one."""
    there = voices()
    if not there:
        raise VoiceError(missing())
    if not key:
        key = next((voice for voice in there if voice.language.startswith("en")), there[0]).key
    voice = next((voice for voice in there if voice.key == key), None)
    if voice is None:
        raise VoiceError(f"The voice {key} is not installed any more; choose another one.")
    engine = next(engine for engine in ENGINES if engine.name == voice.engine)
    program = engine.program()
    if program is None:
        raise VoiceError(missing())
    return engine, program, voice.id


def _run(name: str, command: _Command, patience_s: float, tell: Tell | None) -> None:
    started = subprocess.Popen(
        command.args,
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        env={**os.environ, **command.environment},
        **_hidden(),
    )
    process = cast("subprocess.Popen[bytes]", started)
    end = time.monotonic() + patience_s
    given: bytes | None = command.stdin
    try:
        while True:
            if tell is not None:
                tell(Stage("reading"))
            try:
                _, complaint = process.communicate(given, timeout=TICK_S)
                break
            except subprocess.TimeoutExpired:
                given = None
                if time.monotonic() > end:
                    raise VoiceError(
                        f"{name} took too long over this text; speak less of it at once, or choose another voice."
                    ) from None
    finally:
        if process.poll() is None:
            process.kill()
            process.communicate()
    if process.returncode != 0:
        lines = complaint.decode(errors="replace").strip().splitlines() or [f"exit status {process.returncode}"]
        raise VoiceError(f"{name} cannot speak this text ({lines[-1][:200].rstrip('.')}); choose another voice.")


def _judged(wav: Path, name: str) -> float:
    """Length of what was spoken; raises VoiceError if nothing can be heard."""
    import soundfile

    peak, duration_s = 0.0, 0.0
    try:
        with soundfile.SoundFile(str(wav)) as file:
            for block in file.blocks(1 << 18, dtype="float32"):
                peak = max(peak, float(np.abs(block).max(initial=0)))
                duration_s += len(block) / file.samplerate
    except (OSError, RuntimeError):  # no file at all, or no sound in it
        pass
    if duration_s < SHORTEST_S or peak < SILENT_PEAK:
        raise VoiceError(f"{name} makes no sound of this text; type words, or choose a voice of their language.")
    return duration_s


def _asked(*args: str) -> str:
    """What a program answers on stdout."""
    done = subprocess.run(args, stdin=subprocess.DEVNULL, capture_output=True, timeout=10, check=True, **_hidden())
    return done.stdout.decode("utf-8", "replace")


def _hidden() -> dict[str, Any]:
    return {"creationflags": subprocess.CREATE_NO_WINDOW} if sys.platform == "win32" else {}


# espeak-ng: a hundred languages


def _espeak() -> str | None:
    found = shutil.which("espeak-ng")
    if found is None and sys.platform == "win32":  # its installer does not put it on the path
        usual = Path(os.environ.get("PROGRAMFILES", "C:/Program Files")) / "eSpeak NG" / "espeak-ng.exe"
        found = str(usual) if usual.is_file() else None
    return found


def _espeak_voices(program: str) -> list[SpokenVoice]:
    found: list[SpokenVoice] = []
    for line in _asked(program, "--voices").splitlines()[1:]:
        row = re.match(r"\s*\d+\s+(\S+)\s+\S+\s+(\S+)\s+(\S+)", line)
        # mb/ needs the separate MBROLA voices, !v are changes of other voices.
        if row and not row[3].startswith(("mb/", "!v")):
            found.append(SpokenVoice("espeak-ng", row[3], row[2].replace("_", " ").strip(), row[1].lower()))
    return found


def _espeak_say(program: str, voice: str, rate: float, text: str, folder: Path) -> _Command:
    speed = str(round(WORDS_A_MINUTE * rate))
    args = [program, "-v", voice, "-s", speed, "-b", "1", "--stdin", "-w", str(folder / "speech.wav")]
    return _Command(args, text.encode())


# flite: English, small


def _flite_voices(program: str) -> list[SpokenVoice]:
    names = _asked(program, "-lv").partition(":")[2].split()
    # awb_time can only tell the time, kal is kal16 with half the sample rate.
    usable = [name for name in names if name != "awb_time" and not (name == "kal" and "kal16" in names)]
    return [SpokenVoice("flite", name, name, "en") for name in usable]


def _flite_say(program: str, voice: str, rate: float, text: str, folder: Path) -> _Command:
    # It knows ASCII only and speaks the bytes of anything else one by one.
    plain = unicodedata.normalize("NFKD", text.translate(_QUOTES)).encode("ascii", "ignore")
    source = folder / "text.txt"
    source.write_bytes(plain + b"\n")
    stretch = f"duration_stretch={1 / rate:.4f}"
    return _Command([program, "-voice", voice, "--setf", stretch, "-f", str(source), "-o", str(folder / "speech.wav")])


_QUOTES = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "–": ", ", "—": ", ", "…": "..."})


# say: macOS (written from its manual, not tried on a Mac)


def _mac_voices(program: str) -> list[SpokenVoice]:
    rows = (re.match(r"(.+?)\s{2,}([a-z]{2,3}[_-]\w+)\s+#", line) for line in _asked(program, "-v", "?").splitlines())
    return [SpokenVoice("say", row[1], row[1], row[2].replace("_", "-").lower()) for row in rows if row]


def _mac_say(program: str, voice: str, rate: float, text: str, folder: Path) -> _Command:
    form = ["--file-format=WAVE", "--data-format=LEI16@22050"]
    speed = str(round(WORDS_A_MINUTE * rate))
    return _Command(
        [program, "-v", voice, "-r", speed, *form, "-o", str(folder / "speech.wav"), "-f", "-"], text.encode()
    )


# SAPI: Windows, through PowerShell (written from Microsoft's manual, not tried on Windows)

_LIST = """
[Console]::OutputEncoding = [Text.Encoding]::UTF8
Add-Type -AssemblyName System.Speech
$s = New-Object System.Speech.Synthesis.SpeechSynthesizer
$s.GetInstalledVoices() | Where-Object Enabled | ForEach-Object {
  $_.VoiceInfo.Name + "`t" + $_.VoiceInfo.Culture.Name }
"""
_SAY = """
$ErrorActionPreference = 'Stop'
Add-Type -AssemblyName System.Speech
$s = New-Object System.Speech.Synthesis.SpeechSynthesizer
$s.SelectVoice($env:LIKENESS_VOICE)
$s.Rate = [int]$env:LIKENESS_RATE
$s.SetOutputToWaveFile($env:LIKENESS_OUT)
$s.Speak([IO.File]::ReadAllText($env:LIKENESS_TEXT, [Text.Encoding]::UTF8))
$s.Dispose()
"""


def _powershell() -> str | None:
    return shutil.which("powershell") if sys.platform == "win32" else None


def _sapi_voices(program: str) -> list[SpokenVoice]:
    rows = (line.split("\t") for line in _asked(program, "-NoProfile", "-Command", _LIST).splitlines() if "\t" in line)
    return [SpokenVoice("sapi", name, name, language.strip().lower()) for name, language in rows]


def _sapi_say(program: str, voice: str, rate: float, text: str, folder: Path) -> _Command:
    source = folder / "text.txt"
    source.write_text(text, "utf-8")
    speed = str(round(min(max(10 * math.log(rate, 3), -10), 10)))  # -10 … 10, a third to three times as fast
    facts = {"VOICE": voice, "RATE": speed, "OUT": str(folder / "speech.wav"), "TEXT": str(source)}
    environment = {f"LIKENESS_{name}": value for name, value in facts.items()}
    return _Command([program, "-NoProfile", "-NonInteractive", "-Command", _SAY], b"", environment)


def _mac() -> str | None:
    return shutil.which("say") if sys.platform == "darwin" else None


ENGINES = (
    _Engine("say", _mac, _mac_voices, _mac_say),
    _Engine("sapi", _powershell, _sapi_voices, _sapi_say),
    _Engine("espeak-ng", _espeak, _espeak_voices, _espeak_say),
    _Engine("flite", lambda: shutil.which("flite"), _flite_voices, _flite_say),
)
"""All that are known, those that come with the system first."""
