from __future__ import annotations

import builtins
import subprocess
import sys
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine import phones as module
from engine.assets import asset
from engine.audio import RATE, Speech, load_speech
from engine.errors import Cancelled, LikenessError, VoiceError
from engine.order import Event, Progress
from engine.phones import SILENCE, Phone, phones


@pytest.fixture(scope="module")
def demo() -> Speech:
    """A woman: "Hello, I am only a picture, but give me a voice and I will speak. My lips move with every word ..."."""
    return load_speech(asset("demo", "voice.flac"))


@pytest.fixture(scope="module")
def found(demo: Speech) -> tuple[Phone, ...]:
    return phones(demo)


@pytest.fixture
def fresh_decoder() -> Iterator[None]:
    module._decoder.cache_clear()
    yield
    module._decoder.cache_clear()


def check_gapless(found: tuple[Phone, ...], speech: Speech) -> None:
    assert found[0].start_s == 0
    assert found[-1].end_s == pytest.approx(speech.duration_s)
    for one, other in pairwise(found):
        assert one.end_s == other.start_s
        assert one.end_s > one.start_s
        assert not one.name == other.name == SILENCE


def test_phones_are_those_of_the_words(demo: Speech, found: tuple[Phone, ...]) -> None:
    check_gapless(found, demo)

    def names(start_s: float, end_s: float) -> str:
        return " ".join(p.name for p in found if p.start_s >= start_s and p.end_s <= end_s)

    assert "P" in names(1.8, 2.4)  # picture
    assert "CH ER" in names(1.8, 2.7)
    assert "M" in names(3.1, 3.4)  # me
    assert "B L" in names(6.9, 7.5)  # blink
    assert {"SIL"} == {p.name for p in found if p.end_s < 0.55}
    assert found[-1].name == SILENCE


def test_the_same_voice_gives_the_same_phones(demo: Speech, found: tuple[Phone, ...]) -> None:
    assert phones(demo) == found


def test_another_voice_heard_before_changes_nothing(demo: Speech, found: tuple[Phone, ...], voice: Path) -> None:
    phones(load_speech(voice))
    assert phones(demo) == found


def test_loudness_does_not_matter(demo: Speech, found: tuple[Phone, ...]) -> None:
    quiet = phones(Speech(demo.samples_N * np.float32(0.02)))
    assert sum(a.name == b.name for a, b in zip(quiet, found, strict=False)) > 0.9 * len(found)


def test_a_long_voice_is_recognised_in_blocks_whose_times_go_on(demo: Speech, found: tuple[Phone, ...]) -> None:
    long = Speech(np.tile(demo.samples_N, 5))
    told: list[Event] = []
    parts = phones(long, told.append)
    check_gapless(parts, long)
    done = [event.done for event in told if isinstance(event, Progress)]
    assert len(done) >= 4  # 64 s in blocks of at most 20
    assert done == sorted(done)
    assert done[-1] == len(long.samples_N)
    once = {(p.name, round(p.start_s, 1)) for p in found}
    for copy in range(5):
        shift_s = copy * demo.duration_s
        here = {(p.name, round(p.start_s - shift_s, 1)) for p in parts}
        assert len(once & here) > 0.8 * len(once)


def test_whoever_is_told_may_stop_it(demo: Speech) -> None:
    def stop(event: Event) -> None:
        raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        phones(demo, stop)


@pytest.mark.parametrize("samples", [1, 100, 1599, 1600, 1601, 16000])
def test_short_and_silent_voices_are_silence(samples: int) -> None:
    assert phones(Speech(np.zeros(samples, np.float32))) == (Phone(0.0, samples / RATE, SILENCE),)


def test_an_empty_voice_has_no_phones() -> None:
    assert phones(Speech(np.zeros(0, np.float32))) == ()


def test_short_noises_are_no_error() -> None:
    for samples in (1700, 2000, 3200):
        speech = Speech(np.random.default_rng(0).normal(0, 0.1, samples).astype(np.float32))
        check_gapless(phones(speech), speech)


def test_the_recogniser_writes_nothing(voice: Path, capfd: pytest.CaptureFixture[str], fresh_decoder: None) -> None:
    phones(load_speech(voice))
    assert capfd.readouterr() == ("", "")


def test_a_failing_recogniser_says_where_and_works_on_another_voice(
    demo: Speech, found: tuple[Phone, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    class Broken:
        def reinit_feat(self) -> None:
            pass

        def start_utt(self) -> None:
            raise RuntimeError("Failed to start utterance processing")

    stand = Stand(Broken())
    with monkeypatch.context() as patch:
        patch.setattr(module, "_decoder", stand)
        with pytest.raises(VoiceError, match=r"between 0\.0 s and 12\.9 s; trim"):
            phones(demo)
    assert stand.cleared
    assert phones(demo) == found


class Stand:
    """In place of the cached decoder."""

    def __init__(self, decoder: object) -> None:
        self.decoder, self.cleared = decoder, False

    def __call__(self) -> object:
        return self.decoder

    def cache_clear(self) -> None:
        self.cleared = True


def test_without_the_recogniser_one_sentence_says_so(
    demo: Speech, monkeypatch: pytest.MonkeyPatch, fresh_decoder: None
) -> None:
    real = builtins.__import__

    def no_sphinx(name: str, *args: Any) -> Any:
        if name == "pocketsphinx":
            raise ImportError(name)
        return real(name, *args)

    monkeypatch.setattr(builtins, "__import__", no_sphinx)
    with pytest.raises(LikenessError, match="install Likeness again"):
        phones(demo)


def test_a_missing_model_is_told_in_one_sentence(
    demo: Speech, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, fresh_decoder: None
) -> None:
    import pocketsphinx

    monkeypatch.setattr(pocketsphinx, "get_model_path", lambda part: str(tmp_path / part))
    with pytest.raises(LikenessError, match="missing or damaged"):
        phones(demo)


def test_nothing_heavy_is_imported_before_a_voice_is_recognised() -> None:
    code = (
        "import sys, engine.phones, engine.cues; "
        "print([name for name in ('torch', 'pocketsphinx', 'scipy') if name in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
