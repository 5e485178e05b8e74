"""Speech with its text: GRID's names, tables of texts, shards."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from engine.errors import LikenessError
from training.data.spoken import (
    STEP,
    Utterance,
    fits,
    grid_text,
    is_grid,
    mel_of,
    packed,
    read_spoken,
    read_texts,
    unpacked,
    write_spoken,
)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("bbaf2n", "bin blue at f two now"),
        ("swwz9a", "set white with z nine again"),
        ("lgiazp", "lay green in a zero please"),
        ("PRBX1S", "place red by x one soon"),
        ("bbaw2n", None),
        ("clip", None),
        ("bbaf2nn", None),
        ("xbaf2n", None),
    ],
)
def test_a_grid_name_spells_its_sentence(name: str, text: str | None) -> None:
    assert grid_text(name) == text


def test_only_clips_of_talkers_are_grid() -> None:
    assert is_grid(Path("grid/s1/bbaf2n.mp4"))
    assert is_grid(Path("s34/video/mpg_6000/bbaf2n.mpg"))
    assert not is_grid(Path("anna/bbaf2n.mp4"))
    assert not is_grid(Path("s1/hello.mp4"))


def test_ctc_needs_a_step_a_letter_and_one_between_equal_ones() -> None:
    assert fits("ab", 4)
    assert not fits("ab", 3)
    assert not fits("aa", 4)
    assert fits("aa", 6)


def test_packing_rounds_less_than_noise() -> None:
    mel = np.linspace(-13.9, 7.9, 500, dtype=np.float32).reshape(-1, 10)
    assert np.abs(unpacked(packed(mel)) - mel).max() <= STEP / 2 + 1e-5


def utterance(text: str, steps: int, sound: bool) -> Utterance:
    random = np.random.default_rng(steps)
    samples_N = (random.normal(size=steps * 160 - 160) * 3000).astype(np.int16)
    return Utterance(
        text=text, speaker="s1", file=f"{text}.wav", mel_SM=mel_of(samples_N), samples_N=samples_N if sound else None
    )


@pytest.mark.parametrize("sound", [True, False])
def test_a_shard_comes_back_as_it_was(tmp_path: Path, sound: bool) -> None:
    made = [utterance("one", 30, sound), utterance("it's two", 47, sound)]
    write_spoken(tmp_path / "val-real-0000.npz", made)
    write_spoken(tmp_path / "val-synthetic-0000.npz", made[:1])
    found = read_spoken(tmp_path, "val")
    assert [(one.text, one.speaker, one.file) for one in found["real"]] == [
        ("one", "s1", "one.wav"),
        ("it's two", "s1", "it's two.wav"),
    ]
    assert len(found["synthetic"]) == 1
    for before, after in zip(made, found["real"], strict=True):
        assert np.abs(unpacked(after.mel_SM) - before.mel_SM).max() <= STEP
        assert (after.samples_N is None) == (not sound)
        if before.samples_N is not None and after.samples_N is not None:
            assert np.array_equal(before.samples_N, after.samples_N)


def test_missing_and_damaged_shards_are_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(LikenessError, match="has no speech for train: run `likeness-train speech` first"):
        read_spoken(tmp_path, "train")
    (tmp_path / "train-synthetic-0000.npz").write_bytes(b"PK\x03\x04 half a file")
    with pytest.raises(LikenessError, match="is damaged; delete it and run"):
        read_spoken(tmp_path, "train")


def test_a_table_of_texts_is_read(tmp_path: Path) -> None:
    table = tmp_path / "texts.csv"
    table.write_text('file,text,speaker,split\na.flac,"Ask not, what",jfk,test\n', "utf-8")
    (told,) = read_texts(table)
    assert (told.file, told.text, told.speaker, told.split) == (tmp_path / "a.flac", "ask not what", "jfk", "test")


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        ("a.flac,hello,jfk,later", "Line 2 of .* needs a file, a text, a speaker and a split"),
        ("a.flac,,jfk,test", "Line 2 of .* needs a file"),
        ("a.flac,in 1961,jfk,test", "Line 2 of .*: 'in 1961' has digits: write numbers as words"),
    ],
)
def test_a_wrong_table_names_its_line(tmp_path: Path, row: str, sentence: str) -> None:
    table = tmp_path / "texts.csv"
    table.write_text(f"file,text,speaker,split\n{row}\n", "utf-8")
    with pytest.raises(LikenessError, match=sentence):
        read_texts(table)


def test_a_missing_table_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(LikenessError, match=r"cannot be read .* it should have the columns"):
        read_texts(tmp_path / "texts.csv")
