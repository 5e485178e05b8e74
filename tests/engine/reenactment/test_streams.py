"""From a driving video to a stream and to frames: those of direct painting bit for bit, whatever of it arrives."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch
from PIL import Image

from engine.audio import Speech
from engine.errors import DriverError, OutputError, PictureError
from engine.faces.detect import find_face
from engine.nets.avfr_keypoints import Keypoints, pack
from engine.order import Advice, Event
from engine.provenance.marks import Marks
from engine.reenactment import model as model_module
from engine.reenactment.model import Model
from engine.reenactment.orders import DecodeOrder, DirectOrder, EncodeOrder
from engine.reenactment.receiver import motion_of, sound_one, still_of
from engine.reenactment.sender import Sent, at_25, observe, picture_of, still_file
from engine.reenactment.stream_file import Stream, StreamError, load_stream, to_bytes
from engine.reenactment.stream_sound import SentSound, heard
from engine.reenactment.streams import Scene, decode, encode, frames_of, reenact_directly
from tests.engine.driving.made_drivers import Studio, write_video
from tests.installation import loud_avfr

BARE = Marks(visible=False, hidden=False)


def quiet(event: Event) -> None:
    """Listens to nothing."""


def told_by(work: Callable[[Callable[[Event], None]], object]) -> list[str]:
    """The advice given meanwhile."""
    told: list[str] = []
    work(lambda event: told.append(event.text) if isinstance(event, Advice) else None)
    return told


def pictures(folder: Path) -> np.ndarray:
    return np.stack([np.asarray(Image.open(file)) for file in sorted(folder.glob("frame_*.png"))])


@pytest.fixture(scope="module")
def sent(model: Model, spoken: Path) -> Sent:
    return observe(model, spoken, None, 0, False, quiet)


@pytest.fixture(scope="module")
def call(model: Model, spoken: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The stream of the spoken video."""
    out = tmp_path_factory.mktemp("call") / "call.lks"
    told = encode(EncodeOrder(driver=spoken, out=out, kbps=24), quiet, model=model)
    assert (told.frames, told.motion_bits, told.side) == (50, 50 * 960, 32)
    assert told.bytes == out.stat().st_size
    return out


@pytest.fixture(scope="module")
def shown(model: Model, call: Path, tmp_path_factory: pytest.TempPathFactory) -> np.ndarray:
    """What a receiver sees of it."""
    folder = tmp_path_factory.mktemp("shown") / "frames"
    result = decode(DecodeOrder(stream=call, out=folder, pictures=True, marks=BARE), quiet, model=model)
    assert (result.frames, result.width, result.fps) == (50, 32, 25)
    return pictures(folder)


def directly(model: Model, sent: Sent, speech: Speech, level: float) -> np.ndarray:
    """The frames of keypoints that were never packed, of a still that was never in a stream."""
    scene = Scene(sent.still.picture_SSC, sent.still.keypoints, sent.motion, speech, level)
    return np.stack(list(frames_of(model, scene)))


def test_a_stream_shows_what_is_shown_directly(model: Model, call: Path, sent: Sent, shown: np.ndarray) -> None:
    """Bit for bit, by another instance of the net too; with another sound, other frames."""
    stream = load_stream(call)
    with heard(SentSound(stream.sound, stream.skip, stream.level), 51, 50) as speech:
        here = directly(model, sent, speech, stream.level)
        again = directly(Model(loud_avfr()), sent, speech, stream.level)
    np.testing.assert_array_equal(shown, here)
    np.testing.assert_array_equal(shown, again)
    silent = directly(model, sent, Speech(np.zeros(32000, np.float32)), 0.0)
    assert (silent != shown).any(), "sound bears on the frames"
    assert np.abs(shown[1:].astype(int) - shown[:-1]).mean() > 0.01, "and they move"


def test_the_motion_is_that_of_each_frame(model: Model, spoken: Path, sent: Sent, call: Path) -> None:
    """At 25 frames a second nothing is resampled: the first frame has the very keypoints of the still, cut from it."""
    assert [*load_stream(call).motion.values()] == pack(sent.motion)
    exact = observe(model, spoken, None, 0, True, quiet)
    assert pack(exact.motion.frame(0)) == pack(exact.still.keypoints)
    moved = (exact.motion.points_BKD - exact.motion.points_BKD[:1]).abs().amax()
    assert 0.005 < moved < 1


def test_the_video_has_the_sound_and_its_length(model: Model, call: Path, tmp_path: Path) -> None:
    from engine.audio import load_speech
    from engine.video import probe

    out = tmp_path / "call.mp4"
    result = decode(DecodeOrder(stream=call, out=out), quiet, model=model)
    assert Path(result.path) == out
    info = probe(out)
    assert (info.width, info.height, info.has_sound) == (32, 32, True)
    assert info.duration_s == pytest.approx(2.0, abs=0.06)
    assert load_speech(out).duration_s == pytest.approx(2.0, abs=0.06)


def changed(call: Path, out: Path, change: Callable[[Stream], Stream]) -> Path:
    out.write_bytes(to_bytes(change(load_stream(call))))
    return out


def without(stream: Stream, lost: Sequence[int]) -> Stream:
    return replace(stream, motion={n: packet for n, packet in stream.motion.items() if n not in lost})


def test_lost_frames_are_bridged_and_others_stay(model: Model, call: Path, shown: np.ndarray, tmp_path: Path) -> None:
    lost = (10, 11, 12, 30)
    file = changed(call, tmp_path / "lossy.lks", lambda stream: without(stream, lost))
    folder = tmp_path / "frames"
    order = DecodeOrder(stream=file, out=folder, pictures=True, marks=BARE)
    told = told_by(lambda tell: decode(order, tell, model=model))
    assert told == ["4 of 50 frames are missing or damaged: their motion is bridged."]
    frames = pictures(folder)
    kept = [number for number in range(50) if number not in lost]
    np.testing.assert_array_equal(frames[kept], shown[kept])
    whole, bridged = (motion_of(load_stream(path)) for path in (call, file))
    between = bridged.points_BKD[11]
    np.testing.assert_allclose(between, (whole.points_BKD[9] + whole.points_BKD[13]) / 2, atol=1e-6)


def test_a_stream_that_is_cut_short_is_shown_up_to_its_end(
    model: Model, call: Path, shown: np.ndarray, tmp_path: Path
) -> None:
    file, folder = tmp_path / "short.lks", tmp_path / "frames"
    data = call.read_bytes()
    file.write_bytes(data[: len(data) * 3 // 4])
    order = DecodeOrder(stream=file, out=folder, pictures=True, marks=BARE)
    told = told_by(lambda tell: decode(order, tell, model=model))
    frames = pictures(folder)
    assert 25 <= len(frames) < 50
    assert told[0] == f"The stream ends after {len(frames) / 25:.1f} s of 2.0 s: it was cut short."
    np.testing.assert_array_equal(frames[:20], shown[:20])


def test_a_portrait_moves_as_the_driver_has_moved(model: Model, spoken: Path, portrait: Path, tmp_path: Path) -> None:
    order = EncodeOrder(driver=spoken, out=tmp_path / "moved.lks", portrait=portrait, kbps=0, lossless=True)
    encode(order, quiet, model=model)
    stream = load_stream(order.out)
    assert stream.other
    assert not stream.sounds
    motion, still = motion_of(stream), still_of(stream, "it")[1]
    first = (motion.points_BKD[0] - still.points_BKD[0]).abs().max()
    assert first < 1e-3, "the driver's first frame is the portrait at rest"
    assert (motion.points_BKD[5:] - still.points_BKD).abs().max() > 0.003
    picture = np.asarray(cv2.cvtColor(cv2.imread(str(portrait)), cv2.COLOR_BGR2RGB), np.uint8)
    left, top, side = stream.square
    mesh = find_face(picture).mesh_VD[:, :2]
    assert (mesh.min(0) > [left, top]).all()
    assert (mesh.max(0) < [left + side, top + side]).all()


def test_direct_reenactment_is_the_stream_without_a_file(
    model: Model, spoken: Path, portrait: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same keypoints reach the net, and a video as long as the driver comes out."""
    seen: list[Keypoints] = []
    painted = Model.painted

    def listening(self: Model, still: np.ndarray, own: Keypoints, motion: Keypoints, said: np.ndarray) -> object:
        seen.append(motion)
        return painted(self, still, own, motion, said)

    monkeypatch.setattr(model_module.Model, "painted", listening)
    out = tmp_path / "direct.mp4"
    result = reenact_directly(DirectOrder(portrait=portrait, driver=spoken, out=out), quiet, model=model)
    assert (result.frames, result.width) == (50, 32)
    lks = tmp_path / "moved.lks"
    encode(EncodeOrder(driver=spoken, out=lks, portrait=portrait, kbps=6, lossless=True), quiet, model=model)
    decode(DecodeOrder(stream=lks, out=tmp_path / "moved.mp4"), quiet, model=model)
    assert pack(seen[0]) == pack(seen[1])


def test_a_lost_face_a_cut_and_no_sound(model: Model, studio: Studio, tmp_path: Path) -> None:
    """0.4 s without a face are bridged; the still rests through 1.6 s of them, and the user is told when."""
    frames = studio.frames(25)
    empty = np.full_like(frames[0], 90)
    short = write_video(tmp_path / "short.mp4", [*frames[:20], *[empty] * 10, *frames[30:50]])
    told: list[str] = []
    seen = observe(model, short, None, 0, False, lambda e: told.append(e.text) if isinstance(e, Advice) else None)
    assert not told
    steps = (seen.motion.points_BKD[1:] - seen.motion.points_BKD[:-1]).abs().amax((1, 2))
    assert steps[20:30].max() < 0.1
    assert torch.isfinite(seen.motion.jacobians_BKDD).all()
    long = write_video(tmp_path / "long.mp4", [*frames[:15], *[empty] * 40, *frames[:15]])
    told = told_by(lambda tell: observe(model, long, None, 0, False, tell))
    assert len(told) == 1
    assert told[0].startswith("The driver's face is not seen from 0.6 s to 2.2 s")
    mirrored = [np.ascontiguousarray(np.roll(255 - frame[:, ::-1], 0, axis=1)) for frame in frames[20:40]]
    cut = write_video(tmp_path / "cut.mp4", [*frames[:20], *mirrored])
    assert observe(model, cut, None, 0, False, quiet).frames == 40


@pytest.mark.parametrize(("rate", "frames"), [(15, 50), (60, 12)])
def test_other_rates_become_25(model: Model, studio: Studio, tmp_path: Path, rate: int, frames: int) -> None:
    video = write_video(tmp_path / "other.mp4", studio.frames(25)[:30], rate)
    seen = observe(model, video, None, 0, False, quiet)
    assert seen.frames == frames
    assert (seen.motion.points_BKD[1:] != seen.motion.points_BKD[:-1]).flatten(1).any(1).all(), "no frame twice"


def test_resampling() -> None:
    shot = np.array([0, 0, 0, 1, 1], np.int32)
    numbers = np.array([[0.0], [1.0], [np.nan], [5.0], [7.0]])
    same, shots = at_25(numbers, shot, 25.0, 5)
    np.testing.assert_array_equal(same, numbers)
    assert shots.tolist() == [0, 0, 0, 1, 1]
    faster, shots = at_25(numbers, shot, 12.5, 10)
    assert shots.tolist() == [0, 0, 0, 0, 0, 1, 1, 1, 1, 1]
    assert faster[:3, 0].tolist() == [0.0, 0.5, 1.0]
    assert np.isnan(faster[4, 0])
    np.testing.assert_allclose(faster[5:, 0], [5.0, 5.0, 6.0, 7.0, 7.0])


def test_stills(portrait: Path) -> None:
    picture = np.asarray(Image.open(portrait).convert("RGB").resize((64, 64)))
    np.testing.assert_array_equal(picture_of(still_file(picture, lossless=True), 64), picture)
    lossy = picture_of(still_file(picture, lossless=False), 64)
    assert np.abs(lossy.astype(int) - picture).mean() < 6
    assert len(still_file(picture, lossless=False)) < len(still_file(picture, lossless=True)) / 2
    for content, side in ((still_file(picture, lossless=True), 32), (b"no picture", 64), (b"RIFF\0\0\0\0WEBP", 64)):
        with pytest.raises(ValueError, match="still"):
            picture_of(content, side)


def test_bad_input_is_one_sentence(model: Model, spoken: Path, portrait: Path, voice: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.lks"

    def order(**changed: object) -> EncodeOrder:
        return replace(EncodeOrder(driver=spoken, out=out, kbps=24), **changed)  # pyright: ignore[reportArgumentType]

    blank = tmp_path / "blank.png"
    Image.new("RGB", (128, 128), "grey").save(blank)
    for wrong, error in (
        (order(out=tmp_path / "out.mp4"), OutputError),
        (order(out=tmp_path / "none" / "out.lks"), OutputError),
        (order(driver=voice), DriverError),
        (order(driver=tmp_path / "none.mp4"), DriverError),
        (order(portrait=blank), PictureError),
        (order(portrait=portrait, face=3), PictureError),
    ):
        with pytest.raises(error) as raised:
            encode(wrong, quiet, model=model)
        assert str(raised.value).endswith(".")
    assert not list(tmp_path.glob("out*"))


def test_streams_that_cannot_be_shown(model: Model, call: Path, tmp_path: Path) -> None:
    file = tmp_path / "bad.lks"

    def refused(change: Callable[[Stream], Stream]) -> str:
        changed(call, file, change)
        with pytest.raises(StreamError) as raised:
            decode(DecodeOrder(stream=file, out=tmp_path / "bad.mp4"), quiet, model=model)
        return str(raised.value)

    assert "another net" in refused(lambda stream: replace(stream, net=bytes(16)))
    assert "cannot be decoded" in refused(lambda stream: replace(stream, still=b"no picture"))
    assert "cannot be decoded" in refused(lambda stream: replace(stream, side=64))
    assert "before its first frame" in refused(lambda stream: replace(stream, motion={}))
    nan = b"\xff" * 120
    assert "before its first frame" in refused(lambda stream: replace(stream, motion={0: nan}))
    assert not (tmp_path / "bad.mp4").exists()
    whole = load_stream(call)
    holed = sound_one(replace(whole, motion={**whole.motion, 7: nan}), "it")
    assert 7 not in holed.motion


def test_keypoints_beyond_all_measure_are_painted(model: Model, call: Path, tmp_path: Path) -> None:
    """Whoever sends nonsense sees nonsense, and no more."""
    numbers = np.full(60, np.float16(65504)).tobytes()

    def nonsense(stream: Stream) -> Stream:
        return replace(stream, motion={0: numbers, 1: bytes(120)}, frames=2, sounds=2, sound={0: b"x", 1: b"y"})

    file = changed(call, tmp_path / "wild.lks", nonsense)
    decode(DecodeOrder(stream=file, out=tmp_path / "wild", pictures=True), quiet, model=model)
    assert pictures(tmp_path / "wild").shape == (2, 32, 32, 3)


def test_the_digest_tells_nets_apart(model: Model) -> None:
    other = loud_avfr()
    with torch.no_grad():
        other.state_dict()["detector.heat.bias"][0] += 1e-3
    assert Model(loud_avfr()).digest == model.digest != Model(other).digest
    trained = loud_avfr()
    for name, value in trained.state_dict().items():
        if name.endswith("num_batches_tracked"):
            value.add_(5)
    assert Model(trained).digest == model.digest
