"""Annotation of real files: a face that the engine filmed, and every way in which a video goes wrong."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from engine.errors import LikenessError, ModelError
from engine.faces import fan
from engine.faces.points import MESH_OF_LANDMARK
from training.data.annotate import annotate
from training.data.records import BadClip, Clip, ClipRecord
from training.data.verdict import verdict
from training.metrics import lip_opening

Cook = Callable[..., Path]
ENCODED = ("-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p")
WIDE = "pad=2*iw:ih:iw/2:0"


def clip_of(file: Path, speaker: str = "p1", sound: Path | None = None) -> Clip:
    return Clip(name=file.stem, speaker=speaker, split="train", file=file, sound=sound)


@pytest.fixture(scope="module")
def good(talking_clip: Path) -> ClipRecord:
    return annotate(clip_of(talking_clip))


def difference(one: ClipRecord, other: ClipRecord) -> float:
    """Mean distance of landmarks, in eye distances, over the frames that both have."""
    count = min(one.frames, other.frames)
    a, b = (record.landmarks_TPD[:count] / record.size[0] for record in (one, other))
    return float(np.nanmean(np.linalg.norm(a - b, axis=-1)) / np.linalg.norm(a[0, 36] - a[0, 45]))


def same(one: ClipRecord, other: ClipRecord) -> bool:
    fields = ("samples_N", "landmarks_TPD", "mesh_TVD", "confidence_T")
    return all(np.array_equal(getattr(one, name), getattr(other, name), equal_nan=True) for name in fields)


def test_a_talking_face(good: ClipRecord, talking_clip: Path) -> None:
    assert good.size == (256, 256)
    assert good.frames == 75
    assert good.mesh_TVD.shape == (75, 478, 3)
    assert good.mesh_TVD.dtype == good.landmarks_TPD.dtype == good.confidence_T.dtype == np.float32
    assert np.array_equal(good.landmarks_TPD, good.mesh_TVD[:, MESH_OF_LANDMARK, :2])
    assert good.samples_N.dtype == np.int16
    assert abs(len(good.samples_N) - 48000) < 1600
    assert good.confidence_T.min() > 0.6
    assert good.confidence_T.max() <= 1
    assert np.ptp(lip_opening(good.landmarks_TPD)) > 0.06
    assert good.file == talking_clip.as_posix()
    assert verdict(good) is None


def test_the_clip_before_leaves_no_trace(good: ClipRecord, talking_clip: Path, cook: Cook, tmp_path: Path) -> None:
    moved = cook(tmp_path / "moved.mp4", "-vf", "crop=200:200:40:0", *ENCODED)
    other = annotate(clip_of(moved))
    assert same(annotate(clip_of(talking_clip)), good)
    faceless = cook(tmp_path / "wall.mp4", "-vf", "drawbox=color=gray:t=fill", *ENCODED)
    annotate(clip_of(faceless))
    assert same(annotate(clip_of(moved)), other)
    assert not same(good, other)


@pytest.mark.parametrize("rate", [20, 50, "24000/1001", "30000/1001"])
def test_other_frame_rates_become_25(good: ClipRecord, cook: Cook, tmp_path: Path, rate: float | str) -> None:
    record = annotate(clip_of(cook(tmp_path / "other.mp4", "-vf", f"fps={rate}", *ENCODED)))
    assert abs(record.frames - 75) <= 2
    assert difference(good, record) < 0.03
    seen, again = (lip_opening(one.landmarks_TPD)[:72] for one in (good, record))
    assert np.corrcoef(seen, again)[0, 1] > 0.9
    assert verdict(record) is None


def test_slow_video_is_refused(cook: Cook, tmp_path: Path) -> None:
    with pytest.raises(BadClip, match=r"^only 4 frames a second$"):
        annotate(clip_of(cook(tmp_path / "slow.mp4", "-r", "4", *ENCODED)))


def test_files_that_are_no_videos(talking_clip: Path, cook: Cook, tmp_path: Path) -> None:
    def reason(name: str, content: bytes) -> str:
        (tmp_path / name).write_bytes(content)
        with pytest.raises(BadClip) as refused:
            annotate(clip_of(tmp_path / name))
        return str(refused.value)

    whole = talking_clip.read_bytes()
    assert reason("empty.mp4", b"") == "the file is empty (0 bytes)"
    assert reason("text.mp4", b"This is no video.\n" * 100) == "it is no video, or is damaged beyond reading"
    head = whole[: whole.index(b"mdat") + 8]
    assert reason("head.mp4", head) in ("no picture", "the picture cannot be decoded")
    assert "damaged" in reason("half.mp4", whole[: len(whole) // 2])
    assert reason("sound.mp4", cook(tmp_path / "sound.wav", "-vn").read_bytes()) == "no picture"
    with pytest.raises(BadClip, match="does not exist"):
        annotate(clip_of(tmp_path / "none.mp4"))
    with pytest.raises(BadClip, match="does not exist"):
        annotate(clip_of(tmp_path))
    with pytest.raises(BadClip, match="does not exist"):
        annotate(clip_of(talking_clip, sound=tmp_path / "none.wav"))


@pytest.mark.parametrize("amount", [1, 20, 1000])
def test_a_damaged_picture(cook: Cook, tmp_path: Path, amount: int) -> None:
    damaged = cook(tmp_path / "damaged.mkv", "-bsf:v", f"noise=amount={amount}", "-c", "copy")
    with pytest.raises(BadClip, match=r"the picture is damaged|cannot be decoded"):
        annotate(clip_of(damaged))


def test_silence_and_no_sound(cook: Cook, tmp_path: Path) -> None:
    mute = annotate(clip_of(cook(tmp_path / "mute.mp4", "-an", "-c:v", "copy")))
    assert mute.samples_N.shape == (0,)
    assert verdict(mute) == "no sound"
    silent = annotate(clip_of(cook(tmp_path / "silent.mp4", "-af", "volume=0", "-c:v", "copy")))
    assert verdict(silent) == "the sound is silent"


def test_no_face(cook: Cook, tmp_path: Path) -> None:
    record = annotate(clip_of(cook(tmp_path / "wall.mp4", "-vf", "drawbox=color=gray:t=fill", *ENCODED)))
    assert record.frames == 75
    assert np.isnan(record.landmarks_TPD).all()
    assert not record.confidence_T.any()
    assert verdict(record) == "no face in 100% of the frames"


def test_a_face_that_is_away_for_a_while(cook: Cook, tmp_path: Path) -> None:
    away = "drawbox=color=gray:t=fill:enable='between(t,1,2)'"
    record = annotate(clip_of(cook(tmp_path / "away.mp4", "-vf", away, *ENCODED)))
    missing = np.isnan(record.landmarks_TPD[:, 0, 0])
    assert 20 < missing.sum() < 30
    assert (record.confidence_T[missing] == 0).all()
    assert (record.confidence_T[~missing] > 0.4).all()
    assert "no face in 3" in str(verdict(record))


@pytest.mark.parametrize(
    ("turn", "reason"),
    [
        (f"{WIDE},transpose=1", "the picture lies on its side"),
        ("transpose=2", "the picture lies on its side"),
        ("hflip,vflip", "the picture is upside down"),
    ],
)
def test_a_picture_that_lies_on_its_side(cook: Cook, tmp_path: Path, turn: str, reason: str) -> None:
    with pytest.raises(BadClip, match=reason):
        annotate(clip_of(cook(tmp_path / "lying.mp4", "-t", "1.2", "-vf", turn, *ENCODED)), allow_portrait=True)


def test_portrait_mode_is_left_out_unless_it_is_allowed(good: ClipRecord, cook: Cook, tmp_path: Path) -> None:
    high = cook(tmp_path / "high.mp4", "-vf", "pad=iw:2*ih:0:ih/2", *ENCODED)
    with pytest.raises(BadClip, match=r"portrait-mode video \(256x512\)"):
        annotate(clip_of(high))
    record = annotate(clip_of(high), allow_portrait=True)
    assert record.size == (256, 512)
    assert verdict(record) is None
    little = annotate(clip_of(cook(tmp_path / "little.mp4", "-vf", "pad=iw:1.2*ih:0:0", *ENCODED)))
    assert difference(good, little) < 0.02


def test_the_turn_that_a_phone_writes_down_is_obeyed(good: ClipRecord, cook: Cook, tmp_path: Path) -> None:
    lying = cook(tmp_path / "lying.mp4", "-vf", "transpose=1", *ENCODED)
    told = cook(tmp_path / "told.mp4", "-c", "copy", sources=("-display_rotation", "90"), clip=lying)
    assert difference(good, annotate(clip_of(told))) < 0.02
    wide = cook(tmp_path / "wide.mp4", "-vf", WIDE, *ENCODED)
    told = cook(tmp_path / "upright.mp4", "-c", "copy", sources=("-display_rotation", "90"), clip=wide)
    with pytest.raises(BadClip, match=r"portrait-mode video \(256x512\)"):
        annotate(clip_of(told))


def test_pixels_that_are_not_square(good: ClipRecord, cook: Cook, tmp_path: Path) -> None:
    squeezed = annotate(clip_of(cook(tmp_path / "dv.mp4", "-vf", "scale=192:256,setsar=4/3", *ENCODED)))
    assert squeezed.size == (256, 256)
    assert difference(good, squeezed) < 0.02


def test_sound_beside_the_video(good: ClipRecord, cook: Cook, tmp_path: Path) -> None:
    mute = cook(tmp_path / "mute.mp4", "-an", "-c:v", "copy")
    record = annotate(clip_of(mute, sound=cook(tmp_path / "voice.wav", "-vn", "-ac", "2", "-ar", "44100")))
    count = min(len(record.samples_N), len(good.samples_N))
    assert np.corrcoef(record.samples_N[:count], good.samples_N[:count])[0, 1] > 0.99


def test_sound_that_starts_late_is_kept_in_place(good: ClipRecord, cook: Cook, tmp_path: Path) -> None:
    late = cook(tmp_path / "late.mkv", "-af", "asetpts=PTS+0.4/TB", "-c:v", "copy")
    samples_N = annotate(clip_of(late)).samples_N
    assert not samples_N[:6000].any()
    assert np.corrcoef(samples_N[6400:46400], good.samples_N[:40000])[0, 1] > 0.95


def test_rig_takes(cook: Cook, tmp_path: Path) -> None:
    take = clip_of(cook(tmp_path / "take.flac", "-vn", "-t", "3"), speaker="rig")
    ramp = np.arange(90, dtype=np.float16)[:, None] / 30
    np.savez(tmp_path / "take.npz", weights=np.repeat(ramp, 4, 1), names=np.array(list("abcd")), fps=30)
    record = annotate(take)
    assert record.frames == 75
    assert np.allclose(record.rig_TR[:, 2], np.arange(75) / 25, atol=2e-3)
    assert record.landmarks_TPD.shape == (0, 68, 2)
    assert record.mesh_TVD.shape == (0, 478, 3)
    assert verdict(record) is None
    np.savez(tmp_path / "take.npz", weights=np.full((90, 4), np.nan), fps=30)
    with pytest.raises(BadClip, match="no table of numbers"):
        annotate(take)
    (tmp_path / "take.npz").write_bytes(b"PK\x03\x04 not a table")
    with pytest.raises(BadClip, match="cannot be read"):
        annotate(take)


class Network:
    """Stands in for FAN's, whose weights are not shipped: the corners and the middle of the box it is handed."""

    def get_landmarks_from_image(self, picture: np.ndarray, detected_faces: list[np.ndarray]) -> list[np.ndarray]:
        left, top, right, bottom = detected_faces[0]
        corners = [(left, top), (right, bottom), ((left + right) / 2, (top + bottom) / 2)]
        return [np.array(corners + [corners[2]] * 65)]


def test_fan_places_landmarks_and_keeps_no_mesh(
    good: ClipRecord, cook: Cook, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fan, "_network", Network)
    away = "drawbox=color=gray:t=fill:enable='between(t,1,1.05)'"
    record = annotate(clip_of(cook(tmp_path / "away.mp4", "-vf", away, *ENCODED)), tracker="fan")
    assert record.mesh_TVD.shape == (0, 478, 3)
    assert record.landmarks_TPD.shape == (75, 68, 2)
    assert np.isnan(record.landmarks_TPD[25]).all()
    middle = good.mesh_TVD[0, :, :2].mean(0)
    assert np.linalg.norm(record.landmarks_TPD[0, 2] - middle) < 20
    assert record.confidence_T[0] > 0.6


def test_trackers_that_are_not_there(talking_clip: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(LikenessError, match="no tracker named 'dlib'"):
        annotate(clip_of(talking_clip), tracker="dlib")

    def missing() -> None:
        raise ModelError("The fan backend needs the face-alignment package.")

    monkeypatch.setattr(fan, "_network", missing)
    with pytest.raises(ModelError, match="face-alignment"):
        annotate(clip_of(talking_clip), tracker="fan")
