"""Synthetic speech: the sentences, the sound's and the labels' agreement, and what happens without an engine."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from engine.audio import FRAME, MEL_HOP, Speech, log_mel
from engine.errors import LikenessError
from training.data import synthetic
from training.data.phones import PHONES, UNKNOWN, VISEME_OF_PHONE, VISEMES, align
from training.data.synthetic import make_synthetic, phones_of_ipa, sentences, speak, voices

VOICES = voices()
SPOKEN = "hello there my friend the chief gave us five big apples and a bottle of water"
TEXT = "Hello there, my friend. The chief gave us five big apples and a bottle of water."

needs_engine = pytest.mark.skipif(not VOICES, reason="no speech engine is installed (package espeak-ng, or flite)")
needs_flite = pytest.mark.skipif("flite:rms" not in VOICES, reason="flite with its voice rms is not installed")
needs_espeak = pytest.mark.skipif(
    not any(voice.startswith("espeak-ng") for voice in VOICES), reason="espeak-ng is not installed"
)


def one_voice_an_engine() -> list[str]:
    return list({voice.partition(":")[0]: voice for voice in VOICES}.values())


def test_the_sentences_are_many_and_different():
    texts = sentences()
    assert len(texts) >= 150
    assert len(set(texts)) == len(texts)
    assert sum(text.endswith("?") for text in texts) > 15
    assert min(map(len, texts)) < 6
    assert max(map(len, texts)) > 70


def test_ipa_becomes_phones():
    def names(ipa: str) -> list[str]:
        return [PHONES[phone] for phone in phones_of_ipa(ipa)]

    assert names("tʃ") == ["CH"]
    assert names("ˈəʊ") == ["OW"]
    assert names("ɛɹ") == ["EH", "R"]
    assert names("aɪɚ") == ["AY", "ER"]
    assert names("ɔː") == ["AO"]
    assert names("a:") == ["AA"]
    assert names("n̩") == ["N"]
    assert names("") == ["SIL"]
    assert phones_of_ipa("ʘ") == [UNKNOWN]


@needs_engine
def test_sound_and_labels_fit():
    for voice in one_voice_an_engine():
        samples_N, phones_S = speak(TEXT, voice, seed=4)
        assert samples_N.dtype == np.int16
        assert phones_S.dtype == np.int8
        assert len(samples_N) % FRAME == 0
        assert len(phones_S) == len(samples_N) // MEL_HOP
        assert len(samples_N) > 3 * 16000
        mel_S = log_mel(Speech(samples_N / np.float32(32768)).samples_N)[: len(phones_S)].mean(1)
        viseme_S = VISEME_OF_PHONE[np.maximum(phones_S, 0)]
        vowels = np.isin(viseme_S, [VISEMES.index(name) for name in "aeiou"])
        assert mel_S[vowels].mean() > mel_S[viseme_S == VISEMES.index("p, b, m")].mean() + 0.3
        assert mel_S[vowels].mean() > mel_S[phones_S == 0].mean() + 3
        order = [PHONES[phone] for phone in phones_S[np.flatnonzero(np.diff(phones_S, prepend=0))] if phone > 0]
        assert "F AY V B IH G AE P" in " ".join(order)


@needs_engine
def test_the_same_arguments_give_the_same_sound():
    for voice in one_voice_an_engine():
        first = speak(TEXT, voice, 1.1, 0.9, seed=5)
        speak("Something else.", voice)
        again, other = speak(TEXT, voice, 1.1, 0.9, seed=5), speak(TEXT, voice, 1.1, 0.9, seed=6)
        assert np.array_equal(first[0], again[0])
        assert np.array_equal(first[1], again[1])
        assert np.flatnonzero(other[1])[0] != np.flatnonzero(first[1])[0]


@needs_engine
def test_rate_is_a_factor_of_the_speed():
    for voice in one_voice_an_engine():
        slow, fast = (np.count_nonzero(speak(TEXT, voice, rate)[1]) for rate in (0.8, 1.25))
        assert 1.25 < slow / fast < 2.1


@needs_flite
def test_flites_own_times_agree_with_an_alignment():
    pytest.importorskip("pocketsphinx", reason="phone labels need PocketSphinx (the extra `training`)")
    samples_N, phones_S = speak(TEXT, "flite:rms")
    aligned = align(samples_N, SPOKEN.split())
    assert aligned is not None
    found_S = aligned.phones_S[: len(phones_S)]
    speech_S = phones_S > 0
    assert (found_S == phones_S)[speech_S].mean() > 0.8
    shifted = {k: (np.roll(found_S, k) == phones_S)[speech_S].mean() for k in range(-3, 4)}
    assert abs(max(shifted, key=lambda k: shifted[k])) <= 1


@needs_espeak
def test_voices_that_are_not_there_are_refused():
    with pytest.raises(LikenessError, match=r"no voice nobody\); choose another"):
        speak(TEXT, "espeak-ng:nobody")
    with pytest.raises(LikenessError, match="said nothing"):
        speak("", "espeak-ng:en")


def test_engines_that_are_not_there_are_refused(monkeypatch, tmp_path: Path):
    with pytest.raises(LikenessError, match="no speech engine"):
        speak(TEXT, "siri:nora")
    monkeypatch.setattr(synthetic, "_espeak_library", lambda: None)
    monkeypatch.setattr(synthetic.shutil, "which", lambda _: None)
    assert voices() == ()
    with pytest.raises(LikenessError, match="eSpeak NG is not installed"):
        speak(TEXT, "espeak-ng:en")
    with pytest.raises(LikenessError, match="flite is not installed"):
        speak(TEXT, "flite:rms")
    with pytest.raises(LikenessError, match="No speech engine is installed; install eSpeak NG"):
        make_synthetic(tmp_path / "none", 1)
    assert not (tmp_path / "none").exists()


def test_the_program_says_why_it_cannot_speak():
    program = Path(synthetic.__file__).with_name("espeak.py")
    task = {"library": "no-such-library.so", "voice": "en", "words_per_minute": 160, "pitch": 50, "text": TEXT}
    done = subprocess.run(
        [sys.executable, "-I", str(program)], input=json.dumps(task), capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert done.stdout == ""
    assert "no-such-library.so" in done.stderr
    assert "Traceback" not in done.stderr


@needs_engine
def test_a_set_is_reproducible_and_goes_on_after_an_interruption(tmp_path: Path):
    count = make_synthetic(tmp_path / "a", 0.4, seed=2)
    files = sorted((tmp_path / "a").iterdir())
    assert len(files) == count
    assert all(file.suffix == ".npz" for file in files)
    contents = [dict(np.load(file)) for file in files]
    steps = sum(len(content["phones_S"]) for content in contents)
    assert steps >= 0.4 * 6000 > steps - len(contents[-1]["phones_S"])
    assert {str(content["voice"]) for content in contents} <= set(VOICES)
    (tmp_path / "b").mkdir()
    for file in files[:2]:
        (tmp_path / "b" / file.name).write_bytes(file.read_bytes())
    kept = (tmp_path / "b" / files[0].name).stat().st_mtime_ns
    make_synthetic(tmp_path / "b", 0.4, seed=2)
    assert (tmp_path / "b" / files[0].name).stat().st_mtime_ns == kept
    for file, content in zip(files, contents, strict=True):
        again = np.load(tmp_path / "b" / file.name)
        assert np.array_equal(again["samples_N"], content["samples_N"])
        assert np.array_equal(again["phones_S"], content["phones_S"])
