"""Manifests: written into every kind of file that takes one, valid, and broken by any change."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from engine.encode import Recipe
from engine.provenance import manifest as module
from engine.provenance.credentials import SigningError, credentials
from engine.provenance.making import Making
from engine.provenance.manifest import can_carry, read_manifest, sign
from engine.provenance.marks import ALL_MARKS, Marks
from tests.engine.provenance.conftest import MAKING, sealed
from tests.media import packets_of


def test_it_says_how_the_video_was_made(video: Path) -> None:
    read = read_manifest(video)
    assert read.state == "valid"
    assert read.own
    assert not read.trusted
    assert read.signer == "Likeness on this computer"
    assert read.made == "trainedAlgorithmicMedia"
    assert read.facts["id"] == MAKING.id
    assert read.facts["sources"] == [
        {"role": "portrait", "sha256": "ab" * 32},
        {"role": "voice", "sha256": "cd" * 32},
    ]
    assert {model["name"] for model in read.facts["models"]} >= {"audio2keypoint-v2"}
    assert read.marks == {"visible": True, "hidden": True, "reason": ""}
    assert read.consent == MAKING.consent
    assert read.problems == ()


@pytest.mark.parametrize(
    ("name", "recipe"),
    [("t.mov", Recipe("prores", "draft", alpha=False)), ("t.m4v", Recipe()), ("pictures", Recipe("png", "draft"))],
)
def test_every_kind_that_can_be_signed_is(name: str, recipe: Recipe, tmp_path: Path) -> None:
    out = sealed(tmp_path / name, Marks(visible=False, reason="for a test"), recipe)
    carrier = out / "frame_00000.png" if out.is_dir() else out
    read = read_manifest(carrier)
    assert read.state == "valid"
    assert read.marks["reason"] == "for a test"
    if out.is_dir():
        assert read_manifest(out / "frame_00001.png").state == "none"
    assert sorted(path.name for path in tmp_path.iterdir()) == [name]


def test_webm_takes_none_and_is_written_all_the_same(tmp_path: Path) -> None:
    told: list[str] = []
    out = sealed(tmp_path / "t.webm", recipe=Recipe("vp9", "draft"), told=told)
    assert not can_carry(out)
    assert read_manifest(out).state == "none"
    assert told == []


def test_footage_with_a_made_face_is_a_composite(video: Path, tmp_path: Path) -> None:
    path = tmp_path / "dub.mp4"
    shutil.copy(video, path)
    sign(path, path, Making((), "warp", composite=True), ALL_MARKS, credentials())
    assert read_manifest(path).made == "compositeWithTrainedAlgorithmicMedia"


def test_a_changed_file_is_broken(video: Path, tmp_path: Path) -> None:
    content = bytearray(video.read_bytes())
    content[-len(content) // 3] ^= 1
    path = tmp_path / "changed.mp4"
    path.write_bytes(content)
    read = read_manifest(path)
    assert read.state == "broken"
    assert any("ismatch" in code for code in read.problems)


@pytest.mark.parametrize("keep", [0.02, 0.4, 0.9])
def test_a_file_cut_short_never_passes(video: Path, keep: float, tmp_path: Path) -> None:
    content = video.read_bytes()
    path = tmp_path / "short.mp4"
    path.write_bytes(content[: int(len(content) * keep)])
    assert read_manifest(path).state != "valid"


def test_pictures_and_sound_are_those_of_an_unsigned_video(video: Path, tmp_path: Path) -> None:
    plain = sealed(tmp_path / "plain.mp4", Marks(signed=False))
    assert read_manifest(plain).state == "none"
    assert packets_of(plain) == packets_of(video)
    # Without a manifest nothing in the file is by chance.
    assert plain.read_bytes() == sealed(tmp_path / "again.mp4", Marks(signed=False)).read_bytes()


def test_what_cannot_be_signed_is_told_and_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "key.pem").write_text("no key")
    monkeypatch.setenv("LIKENESS_C2PA_CERT", str(tmp_path / "key.pem"))
    monkeypatch.setenv("LIKENESS_C2PA_KEY", str(tmp_path / "key.pem"))
    told: list[str] = []
    out = sealed(tmp_path / "t.mp4", told=told)
    assert len(told) == 1
    assert "choose the chain as PEM" in told[0]
    assert out.stat().st_size > 1000
    assert not list(tmp_path.glob("*.part*"))


def test_a_file_that_is_no_video_cannot_be_signed_and_stays(tmp_path: Path) -> None:
    path = tmp_path / "t.mp4"
    path.write_bytes(b"this is no video")
    with pytest.raises(SigningError, match="could not be signed"):
        sign(path, path, MAKING, ALL_MARKS, credentials())
    assert path.read_bytes() == b"this is no video"
    assert [each.name for each in tmp_path.iterdir()] == ["t.mp4"]


def test_the_library_asks_no_other_machine() -> None:
    assert module.ALONE["verify"] == {"remote_manifest_fetch": False, "ocsp_fetch": False}


def test_a_manifest_of_any_shape_can_be_told() -> None:
    for plain in (
        {},
        {"active_manifest": 5, "manifests": []},
        {
            "active_manifest": "a",
            "manifests": {"a": {"assertions": [3, {"label": "c2pa.actions", "data": {"actions": {"a": 1}}}]}},
        },
    ):
        assert module._told(json.loads(json.dumps(plain)), "").state == "broken"
