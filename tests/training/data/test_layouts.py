"""Finding clips: every corpus as it is published, and folders as people have them."""

from __future__ import annotations

import csv
import os
import sys
from pathlib import Path

import pytest

from engine.errors import LikenessError
from training.data.layouts import detect_layout, find_clips
from training.data.records import SPLITS


def touch(folder: Path, *files: str) -> Path:
    for file in files:
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        (folder / file).write_bytes(b"x")
    return folder


def found(folder: Path, layout: str = "auto") -> dict[str, tuple[str, str]]:
    """File to name and speaker."""
    return {clip.file.relative_to(folder).as_posix(): (clip.name, clip.speaker) for clip in find_clips(folder, layout)}


def write_list(folder: Path, *rows: tuple[str, str, str]) -> None:
    with (folder / "clips.csv").open("w", newline="", encoding="utf-8-sig") as file:
        csv.writer(file).writerows([("file", "split", "speaker", "licence"), *((*row, "mine") for row in rows)])


def test_a_list_with_rig_takes(tmp_path: Path) -> None:
    touch(tmp_path, "a/one.mp4", "rig/take.flac", "rig/take.npz", "rig/known.flac", "rig/known.npz", "rig/lone.flac")
    write_list(tmp_path, ("a/one.mp4", "val", "p1"), ("gone.mp4", "test", "p2"), ("rig/known.flac", "train", "rig"))
    assert detect_layout(tmp_path) == "list"
    clips = [(clip.name, clip.speaker, clip.split) for clip in find_clips(tmp_path)]
    assert clips == [
        ("a_one", "p1", "val"),
        ("gone", "p2", "test"),
        ("rig_known", "rig", "train"),
        ("rig_take", "rig", "train"),
    ]


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (("a.mp4", "training", "p1"), "Line 2 of .* needs a file, a split"),
        (("", "train", "p1"), "Line 2"),
        (("a.mp4", "train", ""), "Line 2"),
    ],
)
def test_a_bad_line_of_a_list_is_named(tmp_path: Path, row: tuple[str, str, str], words: str) -> None:
    write_list(tmp_path, row)
    with pytest.raises(LikenessError, match=words):
        find_clips(tmp_path)


def test_lists_that_cannot_be_read(tmp_path: Path) -> None:
    write_list(tmp_path, ("a.mp4", "train", "p1"), ("./a.mp4", "test", "p2"))
    with pytest.raises(LikenessError, match=r"Line 3 .* a second time"):
        find_clips(tmp_path)
    write_list(tmp_path)
    with pytest.raises(LikenessError, match="names no clips"):
        find_clips(tmp_path)
    (tmp_path / "clips.csv").write_bytes(b"file,split,speaker\n\xff\xfe\xfa,train,p\n")
    with pytest.raises(LikenessError, match="no UTF-8 text"):
        find_clips(tmp_path)


def test_grid_as_it_is_published(tmp_path: Path) -> None:
    touch(
        tmp_path,
        *("s1/bbaf2n.mpg", "s1/video/mpg_6000/bbaf2n.mpg", "s2/bbaf2n.mpg", "s10/lwae8n.avi", "s10/lwae9p.mp4"),
        *("s1/align/bbaf2n.align", "align/s2/bbaf2n.align", "audio_25k/s1/bbaf2n.wav", "readme.txt"),
    )
    assert detect_layout(tmp_path) == "grid"
    assert found(tmp_path) == {
        "s1/video/mpg_6000/bbaf2n.mpg": ("s1_bbaf2n", "s1"),  # the better of two copies
        "s2/bbaf2n.mpg": ("s2_bbaf2n", "s2"),
        "s10/lwae8n.avi": ("s10_lwae8n", "s10"),
        "s10/lwae9p.mp4": ("s10_lwae9p", "s10"),
    }
    split = {clip.speaker: clip.split for clip in find_clips(tmp_path)}
    assert split == {"s1": "train", "s2": "test", "s10": "test"}


def test_tcd_timit_as_it_is_published(tmp_path: Path) -> None:
    touch(
        tmp_path,
        *("volunteers/01M/Clips/straightcam/sa1.mp4", "volunteers/01M/Clips/30degcam/sa1.mp4"),
        *("volunteers/15F/Clips/straightcam/sa1.mp4", "volunteers/15F/Clips/straightcam/sa1.wav"),
        *("volunteers/13F/Clips/straightcam/sx2.mp4", "lipspeakers/Lipspkr1/Clips/straightcam/sa1.mp4"),
        "volunteers/01M/Clips/straightcam/sa1.txt",
    )
    assert detect_layout(tmp_path) == "tcd-timit"
    clips = {clip.name: clip for clip in find_clips(tmp_path)}
    assert {name: (clip.speaker, clip.split) for name, clip in clips.items()} == {
        "01M_sa1": ("01M", "train"),
        "15F_sa1": ("15F", "test"),
        "13F_sx2": ("13F", "val"),
        "Lipspkr1_sa1": ("Lipspkr1", "train"),
    }
    assert clips["15F_sa1"].sound == tmp_path / "volunteers/15F/Clips/straightcam/sa1.wav"
    assert clips["01M_sa1"].sound is None


def test_voxceleb2_as_it_is_published(tmp_path: Path) -> None:
    touch(
        tmp_path,
        *("dev/mp4/id00012/21Uxsk56VDQ/00001.mp4", "dev/mp4/id00012/2DLq_Kkc1r8/00001.mp4"),
        *("test/mp4/id00017/01dfn2spqyE/00001.mp4", "dev/aac/id00012/21Uxsk56VDQ/00001.m4a"),
    )
    assert detect_layout(tmp_path) == "voxceleb2"
    clips = find_clips(tmp_path)
    assert [clip.name for clip in clips] == [
        "id00012_2DLq_Kkc1r8_00001",  # 2 before 21
        "id00012_21Uxsk56VDQ_00001",
        "id00017_01dfn2spqyE_00001",
    ]
    assert {clip.speaker: clip.split for clip in clips} == {"id00012": "train", "id00017": "test"}


def test_any_folder(tmp_path: Path) -> None:
    touch(tmp_path, "anna/1.mp4", "anna/day 2/1.MOV", "ben/1.webm", "me.mkv", "notes.txt", "ben/1.jpg", ".x/1.mp4")
    touch(tmp_path, "ben/._1.mp4", "ben/.hidden.mp4")
    assert detect_layout(tmp_path) == "folder"
    names = found(tmp_path)
    assert {file: speaker for file, (_, speaker) in names.items()} == {
        "anna/1.mp4": "anna",
        "anna/day 2/1.MOV": "anna",
        "ben/1.webm": "ben",
        "me.mkv": "me",
    }
    assert names["anna/1.mp4"][0] == "anna_1"
    assert all(clip.split in SPLITS for clip in find_clips(tmp_path))


def test_names_are_unique_and_good_for_any_file_system(tmp_path: Path) -> None:
    odd = ["日本/語.mp4", "a b/c%d.mp4", "a_b/c.mp4", "a/b_c.mp4", "x/CON.mp4", "con.mp4", "v1.2.mp4", "v1.2.avi"]
    odd += [f"{'long' * 30}/{'name' * 30}{number}.mp4" for number in range(2)] + ["-.mp4", "'quoted\".mp4"]
    if sys.platform == "win32":
        odd = odd[:4]
    touch(tmp_path, *odd)
    names = [clip.name for clip in find_clips(tmp_path)]
    assert len({name.casefold() for name in names}) == len(odd)
    assert all(name.isascii() and name.replace("-", "").replace("_", "").isalnum() for name in names)
    assert all(len(name) < 120 and name.lower() != "con" for name in names)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has Unicode names")
def test_names_that_are_no_unicode(tmp_path: Path) -> None:
    folder = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9"))
    try:
        touch(folder, "1.mp4")
    except OSError:
        pytest.skip("this file system takes no such names")
    clip = find_clips(tmp_path)[0]
    assert clip.file.exists()
    clip.speaker.encode()
    assert clip.name.isascii()


def test_a_name_stays_when_other_clips_come(tmp_path: Path) -> None:
    touch(tmp_path, "b/c.mp4", "a b/c.mp4")
    before = found(tmp_path)
    touch(tmp_path, "a/0.mp4", "a-b/c.mp4", "z/z.mp4")
    after = found(tmp_path)
    assert {file: after[file] for file in before} == before
    assert len(set(after.values())) == 5


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_links_round_in_a_circle(tmp_path: Path) -> None:
    touch(tmp_path / "data", "anna/1.mp4", "ben/1.mp4")
    touch(tmp_path / "else", "carl/1.mp4")
    data = tmp_path / "data"
    (data / "anna" / "up").symlink_to(data, target_is_directory=True)
    (data / "anna" / "friend").symlink_to(data / "ben", target_is_directory=True)
    (data / "anna" / "again.mp4").symlink_to(data / "anna" / "1.mp4")
    (data / "self.mp4").symlink_to(data / "self.mp4")
    (data / "lost.mp4").symlink_to(tmp_path / "nowhere.mp4")
    (data / "far").symlink_to(tmp_path / "else", target_is_directory=True)
    assert list(found(data)) == ["anna/1.mp4", "ben/1.mp4", "far/carl/1.mp4"]
    (tmp_path / "link").symlink_to(data, target_is_directory=True)
    assert list(found(tmp_path / "link")) == ["anna/1.mp4", "ben/1.mp4", "far/carl/1.mp4"]


def test_folders_without_clips(tmp_path: Path) -> None:
    touch(tmp_path, "notes.txt")
    with pytest.raises(LikenessError, match=r"no videos to train on in .*: it should hold videos"):
        find_clips(tmp_path)
    with pytest.raises(LikenessError, match="does not exist"):
        find_clips(tmp_path / "none")
    with pytest.raises(LikenessError, match="does not exist"):
        find_clips(tmp_path / "notes.txt")
    touch(tmp_path, "a/1.mp4")
    with pytest.raises(LikenessError, match=r"it should hold dev/mp4/id00012"):
        find_clips(tmp_path, "voxceleb2")
    with pytest.raises(LikenessError, match="no layout named 'grip'"):
        find_clips(tmp_path, "grip")
    with pytest.raises(LikenessError, match=r"clips\.csv cannot be read"):
        find_clips(tmp_path, "list")
