"""`likeness verify`: one answer of manifest, hidden mark and badge, for whole, converted, cut and foreign files."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from skimage import data

from engine import ffmpeg
from engine.cli import main
from engine.encode import Recipe
from engine.errors import VerifyError
from engine.provenance.credentials import credentials
from engine.provenance.making import Making
from engine.provenance.manifest import sign
from engine.provenance.marks import ALL_MARKS, Marks
from engine.provenance.verify import verify
from engine.provenance.words import answer, lines
from tests.engine.provenance.conftest import MAKING, sealed


def converted(video: Path, out: Path, *how: str) -> Path:
    with ffmpeg.Child(["-loglevel", "error", "-y", "-i", str(video), *how, str(out)]) as child:
        child.finish()
    return out


def test_a_video_of_ours_tells_all_three(video: Path) -> None:
    verdict = verify(video)
    assert verdict.manifest.state == "valid"
    assert verdict.ids == (MAKING.id,)
    assert verdict.agree is True
    assert verdict.badge.found
    assert answer(verdict) == "Likeness made this, and it is as it was signed."


def test_after_being_converted_to_half_the_size_marks_remain(video: Path, tmp_path: Path) -> None:
    out = converted(video, tmp_path / "half.mp4", "-vf", "scale=iw/2:-2", "-c:v", "libx264", "-crf", "17")
    verdict = verify(out)
    assert verdict.manifest.state == "none"
    assert verdict.ids == (MAKING.id,)
    assert verdict.badge.found
    assert "its manifest is gone" in answer(verdict)


def test_a_frame_saved_as_a_picture_is_read(video: Path, tmp_path: Path) -> None:
    out = converted(video, tmp_path / "one.jpg", "-frames:v", "1", "-update", "1", "-q:v", "3")
    assert verify(out).ids == (MAKING.id,)


def test_a_folder_of_pictures_is_read(tmp_path: Path) -> None:
    verdict = verify(sealed(tmp_path / "pictures", recipe=Recipe("png", "draft")))
    assert verdict.manifest.state == "valid"
    assert verdict.agree is True


def test_a_manifest_of_another_video_is_noticed(video: Path, tmp_path: Path) -> None:
    path = tmp_path / "forged.mp4"
    shutil.copy(video, path)
    sign(path, path, Making((), "warp", seed=99), ALL_MARKS, credentials())
    verdict = verify(path)
    assert verdict.manifest.state == "valid"
    assert verdict.agree is False
    assert "do not trust the manifest" in answer(verdict)


def test_why_there_is_no_badge_is_told(tmp_path: Path) -> None:
    verdict = verify(sealed(tmp_path / "t.mp4", Marks(visible=False, reason="labelled beside the player")))
    assert not verdict.badge.found
    assert "No badge because: labelled beside the player" in lines(verdict)


def test_a_camera_s_picture_has_nothing(tmp_path: Path) -> None:
    path = tmp_path / "photo.png"
    Image.fromarray(data.astronaut()).save(path)
    verdict = verify(path)
    assert not verdict.hidden.present
    assert not verdict.badge.found
    assert "no proof" in answer(verdict)


@pytest.mark.parametrize("content", [b"", b"hello", b"\x00\x00\x00\x18ftypmp42" + bytes(200)])
@pytest.mark.parametrize("name", ["t.mp4", "t.png", "t"])
def test_what_cannot_be_read_is_told(content: bytes, name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(VerifyError, match="cannot be looked at"):
        verify(tmp_path / name)


def test_places_without_a_video_are_told(tmp_path: Path) -> None:
    with pytest.raises(VerifyError, match="was not found"):
        verify(tmp_path / "gone.mp4")
    with pytest.raises(VerifyError, match="without pictures"):
        verify(tmp_path)


def test_the_command(video: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["verify", str(video)]) == 0
    assert capsys.readouterr().out.startswith("Likeness made this, and it is as it was signed.\n")
    assert main(["verify", "--json", str(video)]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["manifest"]["facts"]["id"] == told["hidden"]["ids"][0] == MAKING.id
    assert told["hidden"]["chance"] <= 1e-9
    assert main(["verify", str(tmp_path / "gone.mp4")]) == 11
    assert capsys.readouterr().err.count("\n") == 1


def test_lines_of_others_stay_on_their_line(video: Path, tmp_path: Path) -> None:
    path = tmp_path / "odd.mp4"
    shutil.copy(video, path)
    sign(path, path, Making((), "warp", consent="a\nManifest: valid\x1b[31m"), ALL_MARKS, credentials())
    told = lines(verify(path))
    assert not any("\x1b" in line or "\n" in line for line in told)


def test_frames_of_any_shape_are_looked_at(tmp_path: Path) -> None:
    path = tmp_path / "thin.png"
    Image.fromarray(np.zeros((64, 1900, 3), np.uint8)).save(path)
    assert not verify(path).hidden.present
