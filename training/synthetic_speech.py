"""Makes speech with known text for the acoustic model: synthetic voices of this computer, and real clips.

    likeness-train speech --out runs/speech --clips VIDEOS --texts texts.csv

Voices are those of espeak-ng (every variant in several accents), flite and festival, whichever is installed; rate,
pitch and throat (resampling) vary from sentence to sentence. Some voices only validate and some only test. Real
speech: GRID clips of --clips (their names spell the words), and files of --texts, a table with the columns file, text,
speaker, split. A command that was stopped goes on when it is given again.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import tempfile
import zlib
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Annotated

import numpy as np

from engine.audio import RATE, load_speech
from engine.errors import LikenessError, VoiceError
from training.config import Least, add_options, check, from_options
from training.data.layouts import find_clips
from training.data.records import SPLITS
from training.data.shards import write_json
from training.data.spoken import Told, Utterance, fits, grid_text, is_grid, mel_of, read_texts, write_spoken
from training.sentences import sentences

SHARD = 256
"""Sentences of a shard."""
PATIENCE_S = 60
LONGEST_S = 14.0
ACCENTS = ("en-us", "en-gb", "en-gb-x-rp", "en-gb-scotland", "en-gb-x-gbclan", "en-gb-x-gbcwmd", "en-029", "en-us-nyc")
NOT_SPEECH = frozenset("Demonic UniRobot anikaRobot fast whisper whisperf croak".split())  # noqa: SIM905
"""Variants of espeak-ng that no person sounds like."""
TEST_VOICES = frozenset({"flite-awb"})
"""Besides one in ten of espeak-ng's variants: a voice cut from the speech of a real person."""
ESPEAK_SHARE = 0.45
"""Of the sentences, where another engine is installed too."""
SOURCES = (
    ("espeak-ng-.*", "voices of eSpeak NG, made-up sentences", "what it speaks is free; the program GPL-3.0-or-later"),
    ("flite-.*", "voices of Flite (Carnegie Mellon University), made-up sentences", "BSD-like"),
    ("festival-.*", "voices of Festival (University of Edinburgh, CMU), made-up sentences", "X11- and BSD-like"),
)


@dataclass(frozen=True, kw_only=True)
class SpeechConfig:
    """What is made; every field is an option of the command line."""

    out: Annotated[Path, "folder of the speech; what is there is kept"] = Path("runs/speech")
    clips: Annotated[Path | None, "folder of filmed clips, as `prepare` takes it; of GRID's the text is known"] = None
    texts: Annotated[Path | None, "table of sound files with their text: file, text, speaker, split"] = None
    sentences: Annotated[int, "that synthetic voices read for training", Least(1)] = 12000
    held_out: Annotated[int, "that they read for validation, and again for test", Least(1)] = 300
    seed: Annotated[int, "other numbers give other sentences and voices", Least(0)] = 0
    workers: Annotated[int, "sentences that are spoken at once; 0: as many as processors", Least(0)] = 0

    def __post_init__(self) -> None:
        check(self)


@dataclass(frozen=True)
class Voice:
    """A voice of a speech engine; `speaker` is what held-out voices are told by."""

    engine: str
    name: str

    @property
    def speaker(self) -> str:
        return f"{self.engine}-{self.name}"

    @property
    def split(self) -> str:
        if self.engine != "espeak-ng":
            return "test" if self.speaker in TEST_VOICES else "train"
        place = zlib.crc32(self.name.encode()) % 10
        return "val" if place == 0 else "test" if place == 1 else "train"


@dataclass(frozen=True)
class Way:
    """How a sentence is read: `rate` 1 is the voice's own, `pitch` -1 … 1, `throat` > 1 is a smaller person's."""

    rate: float
    pitch: float
    throat: float
    accent: str
    level: float
    silences_s: tuple[float, float]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_options(parser, SpeechConfig)


def main(args: argparse.Namespace) -> None:
    make(from_options(SpeechConfig, args))


def make(config: SpeechConfig) -> None:
    """Makes all shards that are not there yet, and what the model card is told; raises LikenessError."""
    rows: list[dict[str, object]] = []
    there = voices()
    if not there:
        raise LikenessError("No speech engine was found: install espeak-ng, flite or festival first.")
    told = read_texts(config.texts) if config.texts else []
    told += known_clips(config.clips) if config.clips else []
    for split in SPLITS:
        own = [voice for voice in there if voice.split == split]
        count = config.sentences if split == "train" else config.held_out
        for number in range(-(-count // SHARD) if own else 0):
            path = config.out / f"{split}-synthetic-{number:04d}.npz"
            todo = min(SHARD, count - number * SHARD)
            rows += kept_rows(path) or written(path, spoken_shard(config, own, split, number, todo), split)
            print(f"{path.name}: {sum(1 for _ in rows)} so far", flush=True)
        real = [one for one in told if one.split == split]
        path = config.out / f"{split}-real-0000.npz"
        if real:
            rows += kept_rows(path) or written(path, heard(real), split)
    write_reports(config.out, rows)


def kept_rows(path: Path) -> list[dict[str, object]]:
    """What the report says of a shard that is there already; nothing where it is not."""
    beside = path.with_suffix(".json")
    return json.loads(beside.read_text("utf-8")) if path.exists() and beside.exists() else []


def written(path: Path, made: Sequence[Utterance | str], split: str) -> list[dict[str, object]]:
    """Writes a shard and, beside it, a row for every utterance: those that could not be made are named with why."""
    good = [one for one in made if isinstance(one, Utterance)]
    if not good:
        raise LikenessError(f"Nothing could be made of {path.name}: {next(iter(made), 'it has no sentences')}.")
    if split == "train":
        good = [Utterance(text=u.text, speaker=u.speaker, file=u.file, mel_SM=u.mel_SM) for u in good]
    of = [(f"{path.stem}/{i}", one.speaker, one.seconds, None) for i, one in enumerate(good)]
    of += [(path.stem, "", 0.0, why) for why in made if isinstance(why, str)]
    rows = [
        dict[str, object](name=name, speaker=speaker, split=split, seconds=seconds, rejected=why)
        for name, speaker, seconds, why in of
    ]
    write_spoken(path, good)
    write_json(path.with_suffix(".json"), rows)
    return rows


def write_reports(folder: Path, rows: Sequence[dict[str, object]]) -> None:
    """dataset.json, report.json and sources.json, which `likeness-train export` reads."""
    rejected = sum(row["rejected"] is not None for row in rows)
    write_json(folder / "sources.json", [{"speakers": s, "name": n, "licence": how} for s, n, how in SOURCES])
    write_json(folder / "report.json", {"clips": list(rows), "rejected": rejected})
    write_json(folder / "dataset.json", {"tracker": ""})
    for split in SPLITS:
        seconds = [float(str(row["seconds"])) for row in rows if row["split"] == split and row["rejected"] is None]
        print(f"{split}: {len(seconds)} utterances, {sum(seconds) / 3600:.2f} h")
    print(f"left out: {rejected}")


# Real speech


def known_clips(folder: Path) -> list[Told]:
    """The clips of a folder whose names spell GRID sentences."""
    return [
        Told(file=clip.file, text=grid_text(clip.file.stem) or "", speaker=clip.speaker, split=clip.split)
        for clip in find_clips(folder)
        if is_grid(clip.file)
    ]


def heard(told: Sequence[Told]) -> list[Utterance | str]:
    """The sound of files whose text is known; why not, for those that are of no use."""
    out: list[Utterance | str] = []
    for one in told:
        try:
            samples_N = np.asarray(np.rint(load_speech(one.file).samples_N * 32767), np.int16)
        except VoiceError as error:
            out.append(f"{one.file.name}: {error}")
            continue
        out.append(_utterance(one.text, one.speaker, one.file.name, samples_N))
    return out


def _utterance(text: str, speaker: str, file: str, samples_N: np.ndarray) -> Utterance | str:
    mel_SM = mel_of(samples_N)
    if len(samples_N) > LONGEST_S * RATE * 2 or not fits(text, len(mel_SM)):
        return f"{file}: {len(samples_N) / RATE:.1f} s is too short or too long for its text"
    return Utterance(text=text, speaker=speaker, file=file, mel_SM=mel_SM, samples_N=samples_N)


# Synthetic speech


def voices() -> list[Voice]:
    """Every voice of every engine that is installed."""
    found: list[Voice] = []
    if shutil.which("espeak-ng"):
        rows = _answer("espeak-ng", "--voices=variant").splitlines()[1:]
        names = {row.split("!v/")[1].split()[0] for row in rows if "!v/" in row} - NOT_SPEECH
        found += [Voice("espeak-ng", name) for name in sorted(names)]
    if shutil.which("flite"):
        names = set(_answer("flite", "-lv").partition(":")[2].split()) - {"awb_time", "kal"}
        found += [Voice("flite", name) for name in sorted(names)]
    if shutil.which("festival"):
        names = set(_answer("festival", "-b", "(print (voice.list))").strip("()\n ").split())
        found += [Voice("festival", name) for name in sorted(names)]
    return found


def drawn(voices_: Sequence[Voice], random: np.random.Generator) -> tuple[Voice, Way]:
    """A voice and a way of reading; of several engines none drowns the others."""
    espeak = [voice for voice in voices_ if voice.engine == "espeak-ng"]
    others = [voice for voice in voices_ if voice.engine != "espeak-ng"]
    group = espeak if espeak and (not others or random.random() < ESPEAK_SHARE) else others
    voice = group[random.integers(len(group))]
    way = Way(
        rate=float(np.exp(random.uniform(-0.3, 0.3))),
        pitch=float(random.uniform(-1, 1)),
        throat=float(np.exp(random.uniform(-0.13, 0.16))),
        accent=ACCENTS[random.integers(len(ACCENTS))],
        level=float(10 ** (random.uniform(-32, -16) / 20)),
        silences_s=(float(random.uniform(0, 0.4)), float(random.uniform(0, 0.4))),
    )
    return voice, way


def spoken_shard(
    config: SpeechConfig, voices_: Sequence[Voice], split: str, number: int, count: int
) -> list[Utterance | str]:
    """The sentences of one shard, spoken; the same for the same seed, split and number."""
    seed = np.random.SeedSequence([config.seed, SPLITS.index(split), number])
    random = np.random.default_rng(seed)
    texts = list(islice(sentences(int(seed.generate_state(1)[0])), count))
    todo = [(text, *drawn(voices_, random)) for text in texts]
    with (
        tempfile.TemporaryDirectory(prefix="likeness-speech-") as folder,
        ThreadPoolExecutor(config.workers or os.cpu_count() or 1) as pool,
    ):
        made = partial(_one, folder=Path(folder))
        return list(pool.map(made, range(count), todo))


def _one(index: int, what: tuple[str, Voice, Way], folder: Path) -> Utterance | str:
    text, voice, way = what
    try:
        samples_N = say(text, voice, way, folder / f"{index}.wav")
    except VoiceError as error:
        return str(error)
    return _utterance(text, voice.speaker, f"{voice.speaker} {index}", samples_N)


def say(text: str, voice: Voice, way: Way, wav: Path) -> np.ndarray:
    """The text spoken, int16 at 16 kHz, silence before and after; `wav` is a file for the engine. Raises VoiceError."""
    import soundfile
    import soxr

    source = wav.with_suffix(".txt")
    source.write_text(text + "\n", "ascii")
    command, given = COMMANDS[voice.engine](voice.name, way, source, wav)
    try:
        subprocess.run(command, input=given.encode(), capture_output=True, timeout=PATIENCE_S, check=True)
        sound, rate = soundfile.read(str(wav), dtype="float32")
    except (OSError, subprocess.SubprocessError, RuntimeError) as error:
        raise VoiceError(f"{voice.speaker} cannot speak {text!r}: {error}") from error
    finally:
        source.unlink(missing_ok=True)
        wav.unlink(missing_ok=True)
    # Played faster, the voice is that of a shorter throat; the engine was told to speak slower by as much.
    sound = soxr.resample(sound, rate * way.throat, RATE)
    power = float(np.sqrt(np.mean(np.square(sound)))) if len(sound) else 0.0
    if power < 1e-4:
        raise VoiceError(f"{voice.speaker} makes no sound of {text!r}")
    sound = np.clip(sound * way.level / power, -1, 1)
    before, after = (round(s * RATE) for s in way.silences_s)
    return np.pad(np.rint(sound * 32767).astype(np.int16), (before, after))


def _espeak(name: str, way: Way, _source: Path, wav: Path) -> tuple[list[str], str]:
    pitch, rate = str(round(50 + 30 * way.pitch)), str(round(165 * way.rate / way.throat))
    voice = f"{way.accent}+{name}"
    return ["espeak-ng", "-v", voice, "-s", rate, "-p", pitch, "-w", str(wav), "--stdin"], _source.read_text("ascii")


def _flite(name: str, way: Way, source: Path, wav: Path) -> tuple[list[str], str]:
    base = {"slt": 175, "kal16": 105}.get(name, 115)
    settings = [f"duration_stretch={way.throat / way.rate:.3f}", f"int_f0_target_mean={base * 1.3**way.pitch:.0f}"]
    options = [word for setting in settings for word in ("--setf", setting)]
    return ["flite", "-voice", name, *options, "-f", str(source), "-o", str(wav)], ""


def _festival(name: str, way: Way, source: Path, wav: Path) -> tuple[list[str], str]:
    """Its HTS voices keep their own rate, whatever they are told."""
    text = source.read_text("ascii").strip()
    script = (
        f"(voice_{name}) (Parameter.set 'Duration_Stretch {way.throat / way.rate:.3f}) "
        f'(utt.save.wave (utt.synth (Utterance Text "{text}")) "{wav}" \'riff)'
    )
    return ["festival", "--pipe"], script


COMMANDS = {"espeak-ng": _espeak, "flite": _flite, "festival": _festival}
"""An engine's command for a voice, a way, a text file and the WAV file to write; and what it reads from its input."""


def _answer(*command: str) -> str:
    try:
        return subprocess.run(command, capture_output=True, timeout=PATIENCE_S, check=True, text=True).stdout
    except (OSError, subprocess.SubprocessError):  # a broken engine has no voices
        return ""
