"""Synthetic speech with the exact time of every phone, spoken by the engines that this computer has.

eSpeak NG (formant synthesis, many accents and voices) and flite (voices built from recordings of four people); what
they say is in `sentences.txt`, written for this project. Nothing of the engines is shipped.

Shape letters: N sound samples (16 kHz), S mel steps (100 a second), as in `training.data.phones`.
"""

from __future__ import annotations

import ctypes.util
import json
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import numpy as np

from engine.audio import FRAME, MEL_HOP, RATE
from engine.errors import LikenessError
from training.data.phones import PHONES, UNKNOWN

ACCENTS = ("en", "en-us", "en-gb-scotland", "en-gb-x-rp", "en-gb-x-gbclan", "en-gb-x-gbcwmd", "en-029", "en-us-nyc")
VARIANTS = ("m1", "m2", "m3", "m4", "m5", "m6", "m7", "m8", "f1", "f2", "f3", "f4", "f5", "klatt2")
FLITE_PITCH_HZ = {"slt": 170, "awb": 130, "rms": 95, "kal16": 105}
"""The voices of flite that are used, with the usual pitch of each."""
ESPEAK_WORDS_PER_MINUTE, ESPEAK_PITCH = 165, 45
RATES, PITCHES = (0.8, 1.3), (0.8, 1.25)
"""Range of the speaking rate and of the pitch in a synthetic set, 1 being the voice's own."""
EDGE_S = (0.08, 0.6)
"""Range of the silence before and after the speech."""
TRIM_SHARE = 0.002
"""Sound below this share of the peak at the end of an engine's output is silence."""
PATIENCE_S = 60

IPA_OF_PHONE = {
    "IY": "iː i", "IH": "ɪ ᵻ ɨ", "EH": "e ɛ ɛː eə", "EY": "eɪ eː", "AE": "æ a", "AA": "ɑː ɑ aː", "AO": "ɔː ɔ ɒ ɒː",
    "OW": "əʊ oʊ ʌʊ oː o", "UH": "ʊ", "UW": "uː u ʉ ʉː", "AH": "ʌ ə ɐ", "ER": "ɜː ɜ ɝ ɚ", "AY": "aɪ ɑɪ ʌɪ", "AW": "aʊ",
    "OY": "ɔɪ", "P": "p", "B": "b", "T": "t ʔ", "D": "d ɾ", "K": "k x", "G": "ɡ g", "CH": "tʃ", "JH": "dʒ", "F": "f",
    "V": "v", "TH": "θ", "DH": "ð", "S": "s", "Z": "z", "SH": "ʃ", "ZH": "ʒ", "HH": "h ɦ", "M": "m", "N": "n",
    "NG": "ŋ", "L": "l ɫ", "R": "ɹ r", "W": "w ʍ", "Y": "j",
}  # fmt: skip
"""The IPA of eSpeak NG's English voices by ARPAbet phone: sounds of English first, others with their nearest."""
PHONES_OF_IPA = {ipa: (phone,) for phone, many in IPA_OF_PHONE.items() for ipa in many.split()} | {
    "ʊə": ("UH", "AH"),
    "ɪə": ("IH", "AH"),
    "iə": ("IY", "AH"),
}
PHONES_OF_FLITE = {
    "pau": "SIL", "ax": "AH", "axr": "ER", "ix": "IH", "ux": "UW", "dx": "D", "hv": "HH", "nx": "N", "em": "M",
    "en": "N", "el": "L",
}  # fmt: skip
"""The phones of flite that the CMU dictionary does not have."""


def voices() -> tuple[str, ...]:
    """Every voice that `speak` can use here, as ENGINE:NAME; empty when no engine is installed."""
    found: list[str] = []
    if _espeak_library():
        found += [f"espeak-ng:{accent}+{variant}" for accent in ACCENTS for variant in VARIANTS]
    if shutil.which("flite"):
        asked = subprocess.run(["flite", "-lv"], capture_output=True, text=True, check=False, timeout=PATIENCE_S)
        found += [f"flite:{name}" for name in FLITE_PITCH_HZ if name in asked.stdout.split()]
    return tuple(found)


def speak(text: str, voice: str, rate: float = 1.0, pitch: float = 1.0, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """`text` spoken by `voice` (one of `voices()`): int16 sound (N,) at 16 kHz and its phones (S,) int8.

    N is a multiple of 640 (whole video frames) and S = N / 160. `rate` and `pitch` are factors of the voice's own;
    `seed` chooses how much silence comes before and after. The same arguments give the same sound. A sound that the
    phone list lacks is UNKNOWN. Raises LikenessError.
    """
    engine, _, name = voice.partition(":")
    if engine == "espeak-ng":
        found_N, times = _espeak(text, name, rate, pitch)
    elif engine == "flite":
        found_N, times = _flite(text, name, rate, pitch)
    else:
        raise LikenessError(f"There is no speech engine {engine or voice!r}; choose a voice of espeak-ng or flite.")
    loud = np.flatnonzero(np.abs(found_N) > TRIM_SHARE * np.abs(found_N).max(initial=0))
    if not len(loud):
        raise LikenessError(f"The voice {voice} said nothing to {text!r}; choose another voice or text.")
    found_N = found_N[: loud[-1] + 1]
    before, after = (np.random.default_rng(seed).uniform(*EDGE_S, 2) * RATE).astype(int)
    frames = -(-(before + len(found_N) + after) // FRAME)
    samples_N = np.pad(found_N, (before, frames * FRAME - before - len(found_N)))
    phones_S = np.zeros(frames * FRAME // MEL_HOP, np.int8)
    end_s = len(found_N) / RATE
    for start_s, stop_s, phone in times:
        first, last = (round((min(at_s, end_s) * RATE + before) / MEL_HOP) for at_s in (start_s, stop_s))
        phones_S[first:last] = phone
    return samples_N, phones_S


def sentences() -> list[str]:
    """The texts that synthetic speech says."""
    lines = Path(__file__).with_name("sentences.txt").read_text("utf-8").splitlines()
    return [line for line in lines if line]


def make_synthetic(out: Path, minutes: float, seed: int = 0) -> int:
    """Fills the folder `out` with `minutes` of speech in every voice there is; returns the number of files.

    NAME.npz holds `samples_N` int16, `phones_S` int8 (four a video frame) and `voice`. Texts of one to three sentences,
    engines by turns, voices, rates and pitches at random from `seed`. Files that are there already are kept, so that an
    interrupted run goes on; each is written whole or not at all. Raises LikenessError when no engine is installed.
    """
    by_engine: dict[str, list[str]] = {}
    for voice in voices():
        by_engine.setdefault(voice.partition(":")[0], []).append(voice)
    if not by_engine:
        raise LikenessError(
            "No speech engine is installed; install eSpeak NG (the package espeak-ng) or flite to make speech."
        )
    out.mkdir(parents=True, exist_ok=True)
    random = np.random.default_rng(seed)
    engines, texts, waiting = list(by_engine), sentences(), list[str]()
    count, steps = 0, 0
    while steps * MEL_HOP < minutes * 60 * RATE:
        if len(waiting) < 3:
            waiting = [*waiting, *random.permutation(texts).tolist()]
        many = int(random.integers(1, 4))
        text, waiting = " ".join(waiting[:many]), waiting[many:]
        choice = by_engine[engines[count % len(engines)]]
        voice = choice[int(random.integers(len(choice)))]
        rate, pitch = (float(np.exp(random.uniform(*np.log(limits)))) for limits in (RATES, PITCHES))
        file = out / f"{count:05d}.npz"
        if not file.exists():
            samples_N, phones_S = speak(text, voice, rate, pitch, seed=int(random.integers(2**31)))
            _write(file, samples_N, phones_S, voice)
        else:
            random.integers(2**31)  # so that what follows is the same
        with np.load(file) as data:
            steps += len(data["phones_S"])
        count += 1
    return count


def _write(file: Path, samples_N: np.ndarray, phones_S: np.ndarray, voice: str) -> None:
    part = file.with_suffix(".part")
    with part.open("wb") as stream:
        np.savez_compressed(stream, samples_N=samples_N, phones_S=phones_S, voice=np.array(voice))
    part.replace(file)


@cache
def _espeak_library() -> str | None:
    return ctypes.util.find_library("espeak-ng")


def _espeak(text: str, name: str, rate: float, pitch: float) -> tuple[np.ndarray, list[tuple[float, float, int]]]:
    """Sound at 16 kHz and (start, end, phone), in seconds, by eSpeak NG."""
    library = _espeak_library()
    if library is None:
        raise LikenessError("eSpeak NG is not installed; install it (the package espeak-ng) or choose another voice.")
    task = {
        "library": library,
        "voice": name,
        "words_per_minute": round(ESPEAK_WORDS_PER_MINUTE * rate),
        "pitch": int(np.clip(round(ESPEAK_PITCH + 60 * np.log2(pitch)), 0, 99)),
        "text": text,
    }
    command = [sys.executable, "-I", str(Path(__file__).with_name("espeak.py"))]
    told = _run(command, json.dumps(task).encode(), f"espeak-ng:{name}")
    head, _, sound = told.partition(b"\n")
    about = json.loads(head)
    source_rate = about["rate"]
    starts = [sample / source_rate for sample, _ in about["phones"]] + [len(sound) / 2 / source_rate]
    times: list[tuple[float, float, int]] = []
    for (_, ipa), start_s, stop_s in zip(about["phones"], starts[:-1], starts[1:], strict=True):
        parts = phones_of_ipa(ipa)
        edges = np.linspace(start_s, stop_s, len(parts) + 1).tolist()
        times += zip(edges[:-1], edges[1:], parts, strict=True)
    return _resampled(np.frombuffer(sound, np.int16), source_rate), times


def phones_of_ipa(ipa: str) -> list[int]:
    """The phones of one sound as eSpeak NG writes it: none is silence, `ɛɹ` are two, what is no English is UNKNOWN."""
    found: list[int] = []
    rest = re.sub("[ˈˌʲ\u0329\u0303\u032a'|_-]", "", ipa.replace(":", "ː"))
    while rest:
        size = next((size for size in (3, 2, 1) if rest[:size] in PHONES_OF_IPA), 0)
        if size:
            found += [PHONES.index(phone) for phone in PHONES_OF_IPA[rest[:size]]]
        elif rest[0] != "ː":
            found.append(UNKNOWN)
        rest = rest[max(size, 1) :]
    return found or [0]


def _flite(text: str, name: str, rate: float, pitch: float) -> tuple[np.ndarray, list[tuple[float, float, int]]]:
    """Sound at 16 kHz and (start, end, phone), in seconds, by flite."""
    import soundfile

    if not shutil.which("flite"):
        raise LikenessError("flite is not installed; install it or choose a voice of espeak-ng.")
    settings = {"duration_stretch": 1 / rate, "int_f0_target_mean": FLITE_PITCH_HZ.get(name, 120) * pitch}
    options = [word for key, value in settings.items() for word in ("--setf", f"{key}={value:.4f}")]
    with tempfile.TemporaryDirectory(prefix="likeness-") as folder:
        file = Path(folder) / "speech.wav"
        told = _run(["flite", "-voice", name, *options, "-psdur", "-t", text, "-o", str(file)], b"", f"flite:{name}")
        if not file.exists():
            raise LikenessError(f"flite has no voice {name}; choose one of {', '.join(FLITE_PITCH_HZ)}.")
        sound, source_rate = soundfile.read(file, dtype="int16")
    return _resampled(sound, source_rate), list(_flite_times(told.decode("utf-8", "ignore").split()))


def _flite_times(segments: Iterable[str]) -> Iterable[tuple[float, float, int]]:
    """(start, end, phone) from flite's PHONE:END words."""
    start_s = 0.0
    for segment in segments:
        name, _, end = segment.rpartition(":")
        phone = PHONES_OF_FLITE.get(name, name.upper())
        yield start_s, float(end), PHONES.index(phone) if phone in PHONES else UNKNOWN
        start_s = float(end)


def _run(command: list[str], given: bytes, voice: str) -> bytes:
    try:
        done = subprocess.run(command, input=given, capture_output=True, check=True, timeout=PATIENCE_S)
    except (OSError, subprocess.SubprocessError) as error:
        said = getattr(error, "stderr", None) or b""
        reason = said.decode("utf-8", "replace").strip() or type(error).__name__
        raise LikenessError(f"The voice {voice} cannot speak ({reason}); choose another voice.") from error
    return done.stdout


def _resampled(samples_N: np.ndarray, rate: int) -> np.ndarray:
    """int16 sound at 16 kHz."""
    if rate == RATE:
        return samples_N.astype(np.int16)
    from scipy.signal import resample_poly

    common = int(np.gcd(rate, RATE))
    return np.clip(
        np.round(resample_poly(samples_N.astype(np.float64), RATE // common, rate // common)), -32768, 32767
    ).astype(np.int16)
