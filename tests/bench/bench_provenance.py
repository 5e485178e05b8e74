"""How the hidden mark survives, how little it is seen, how often chance makes one, and what marking and signing cost.

Run `pytest tests/bench/bench_provenance.py -s -m bench` on an idle machine to see the tables. The videos: the demo's
portrait as the warp renderer animates it, at three sizes; three photographs that pan all over the frame, which is
harder than any portrait; a dark face before a dark wall.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import cv2
import numpy as np
import pytest
from skimage import data
from skimage.metrics import structural_similarity

from engine import ffmpeg
from engine.assets import asset_like
from engine.audio import Speech
from engine.compose import compose
from engine.document import Gaze
from engine.export import export
from engine.order import Order
from engine.pipeline import prepare, render
from engine.provenance.code import encode
from engine.provenance.hidden import HiddenMark, grouped, heard_in, reading
from engine.provenance.making import Making
from engine.provenance.marks import Marks
from engine.provenance.seal import Seal
from engine.render.hearing import spoken_frames
from engine.render.registry import make_renderer

ID = "0123456789"
COUNT = 50
SECOND = 25
X264 = "-c:v libx264 -pix_fmt yuv420p -preset"
GOOD, DRAFT = f"{X264} fast -crf 17", f"{X264} veryfast -crf 24"
HALF, CROPPED = "-vf scale=iw/2:-2:flags=bicubic", "-vf crop=iw*0.9:ih*0.9"
WAYS: dict[str, tuple[str, ...]] = {
    "as marked": (),
    "H.264 good (crf 17 fast)": (GOOD,),
    "H.264 draft (crf 24 veryfast)": (DRAFT,),
    "good, then 50 %, good": (GOOD, f"{HALF} {GOOD}"),
    "good, then 50 %, draft": (GOOD, f"{HALF} {DRAFT}"),
    "draft, then 50 %, draft": (DRAFT, f"{HALF} {DRAFT}"),
    "good, then crf 28 medium": (GOOD, f"{X264} medium -crf 28"),
    "VP9 good": ("-c:v libvpx-vp9 -b:v 0 -crf 26 -deadline good -cpu-used 5 -row-mt 1",),
    "ProRes 4444": ("-c:v prores_ks -profile:v 4444 -q:v 9",),
    "10 % cropped off": (GOOD, f"{CROPPED} {GOOD}"),
}
SUFFIX = {"libx264": ".mp4", "libvpx-vp9": ".webm", "prores_ks": ".mov"}


class Heard(NamedTuple):
    """Share of wrong bits of single frames and of seconds, and how many of either are read."""

    frame_wrong: float
    second_wrong: float
    frames_read: int
    frames: int
    seconds_read: int
    seconds: int


@pytest.fixture(scope="module")
def portrait_frames() -> list[np.ndarray]:
    order = Order(asset_like("demo", "portrait"), asset_like("demo", "voice"), Path("none.mp4"), end_s=COUNT / SECOND)
    scene = prepare(order, lambda event: None)
    motion = compose(scene.motion, scene.blinks, np.arange(COUNT) / SECOND, Gaze(order.gaze, 0), scene.curves)
    renderer = make_renderer("warp")
    return list(spoken_frames(renderer, scene.picture_HWC, scene.face, motion, scene.speech, 0, SECOND))


@pytest.fixture(scope="module")
def videos(portrait_frames: list[np.ndarray]) -> dict[str, list[np.ndarray]]:
    def sized(side: int) -> list[np.ndarray]:
        how = cv2.INTER_AREA if side < 720 else cv2.INTER_CUBIC
        return [np.asarray(cv2.resize(frame, (side, side), interpolation=how), np.uint8) for frame in portrait_frames]

    dark = np.full((720, 720, 3), 18, np.uint8)
    cv2.circle(dark, (360, 360), 200, (60, 45, 40), -1)
    dark = np.asarray(cv2.GaussianBlur(dark, (0, 0), 40), np.uint8)
    return {
        "portrait 1080": sized(1080),
        "portrait 720": portrait_frames,
        "portrait 512": sized(512),
        "portrait 256": sized(256),
        "coffee 1920x1080, pans": panning(data.coffee(), 1920, 1080),
        "cat 1280x720, pans": panning(data.chelsea(), 1280, 720),
        "astronaut 512, pans": panning(data.astronaut(), 512, 512),
        "dark face 720": [dark] * COUNT,
    }


def panning(picture: np.ndarray, width: int, height: int) -> list[np.ndarray]:
    scale = 1.15 * max(width / picture.shape[1], height / picture.shape[0])
    large = np.asarray(cv2.resize(picture, None, fx=scale, fy=scale, interpolation=cv2.INTER_CUBIC), np.uint8)
    middle = large.shape[1] / 2, large.shape[0] / 2
    places = ((middle[0] + 3 * np.sin(n / 5), middle[1] + 2 * np.cos(n / 4)) for n in range(COUNT))
    return [np.asarray(cv2.getRectSubPix(large, (width, height), place), np.uint8) for place in places]


def recoded(frames: Sequence[np.ndarray], ways: Sequence[str], folder: Path) -> list[np.ndarray]:
    """The frames after having been encoded in one way after another."""
    source = folder / "0.rgb"
    height, width = frames[0].shape[:2]
    source.write_bytes(b"".join(frame.tobytes() for frame in frames))
    given = f"-f rawvideo -pixel_format rgb24 -video_size {width}x{height} -framerate {SECOND}".split()
    for number, way in enumerate(ways, 1):
        out = folder / f"{number}{next(suffix for name, suffix in SUFFIX.items() if name in way)}"
        run([*given, "-i", str(source), *way.split(), "-an", str(out)])
        source, given = out, []
    if not ways:
        return list(frames)
    with ffmpeg.Child(
        ["-loglevel", "error", "-i", str(source), "-f", "image2pipe", "-pix_fmt", "rgb24", "-c:v", "ppm", "-"],
        output=True,
    ) as child:
        content = b"".join(child.blocks(1 << 20))
        child.finish()
    width, height = map(int, content.split(b"\n", 2)[1].split())
    head = len(content) // COUNT - width * height * 3
    pixels = np.frombuffer(content, np.uint8).reshape(COUNT, -1)[:, head:]
    return list(pixels.reshape(COUNT, height, width, 3))


def run(arguments: Sequence[str]) -> None:
    with ffmpeg.Child(["-loglevel", "error", "-y", *arguments]) as child:
        child.finish(300)


def heard(frames: Sequence[np.ndarray]) -> Heard:
    sent_B = encode(ID) > 0
    cells = [heard_in(frame) for frame in frames]
    seconds = [np.sum(cells[at : at + SECOND], 0) for at in range(0, len(cells), SECOND)]
    wrong = [[float(((grouped(each) > 0) != sent_B).mean()) for each in group] for group in (cells, seconds)]
    read = [sum(right(each) for each in group) for group in (cells, seconds)]
    return Heard(float(np.mean(wrong[0])), float(np.mean(wrong[1])), read[0], len(cells), read[1], len(seconds))


def right(cells_RK: np.ndarray) -> bool:
    found = reading(cells_RK, 1).decoded
    return found is not None and found.id == ID


@pytest.mark.bench
@pytest.mark.timeout(3000)
def test_what_it_survives(videos: dict[str, list[np.ndarray]], tmp_path: Path) -> None:
    print(f"\n{len(videos)} videos of {COUNT} frames\n| way | video | wrong, frame | second | frames | seconds read |")
    for way, steps in WAYS.items():
        found: list[Heard] = []
        for name, frames in videos.items():
            mark = HiddenMark(ID)
            one = heard(recoded([mark(frame) for frame in frames], steps, tmp_path))
            found.append(one)
            told = f"{one.frame_wrong:.2%} | {one.second_wrong:.2%}"
            print(f"| {way} | {name} | {told} | {one.frames_read}/{one.frames} | {one.seconds_read}/{one.seconds} |")
        read, of = sum(one.seconds_read for one in found), sum(one.seconds for one in found)
        wrong = [float(np.mean([one[index] for one in found])) for index in (0, 1)]
        frames_read = sum(one.frames_read for one in found)
        told = f"{wrong[0]:.2%} | {wrong[1]:.2%} | {frames_read}/{COUNT * len(found)}"
        print(f"| {way} | **all** | {told} | {read}/{of} |", flush=True)
        if way in ("as marked", "H.264 good (crf 17 fast)", "good, then 50 %, good"):
            assert read == of


@pytest.mark.bench
def test_how_little_it_is_seen(videos: dict[str, list[np.ndarray]]) -> None:
    print("\n| video | PSNR dB | SSIM | most levels | flicker of what stands still |")
    for name, frames in videos.items():
        mark = HiddenMark(ID)
        marked = [mark(frame) for frame in frames[:25]]
        level = 10 * np.log10(
            255**2 / np.mean([(a.astype(float) - b) ** 2 for a, b in zip(marked, frames, strict=False)])
        )
        alike = structural_similarity(marked[0], frames[0], channel_axis=2)
        most = np.abs(marked[0].astype(int) - frames[0]).max()
        still = np.all([frame == frames[0] for frame in frames[:25]], 0)
        flicker = max(float((each != marked[0])[still].mean()) for each in marked) if still.any() else 0.0
        print(f"| {name} | {level:.1f} | {alike:.4f} | {most} | {flicker:.3%} of {still.mean():.0%} |")
        assert level > 41


@pytest.mark.bench
@pytest.mark.timeout(900)
def test_chance_makes_no_mark(videos: dict[str, list[np.ndarray]], tmp_path: Path) -> None:
    rng = np.random.default_rng(5)

    def unmarked() -> Iterator[np.ndarray]:
        for frames in videos.values():
            yield from frames
            yield from recoded(frames, (DRAFT,), tmp_path)
        for _ in range(400):
            yield rng.integers(0, 256, (240, 320, 3), dtype=np.uint8)
        names = ("astronaut", "chelsea", "coffee", "rocket", "immunohistochemistry", "hubble_deep_field", "retina")
        pictures = [np.ascontiguousarray(getattr(data, name)()) for name in names]
        for number in range(700):
            picture = pictures[number % len(pictures)]
            side = int(rng.integers(100, min(picture.shape[:2])))
            y, x = (int(rng.integers(0, edge - side + 1)) for edge in picture.shape[:2])
            yield np.ascontiguousarray(picture[y : y + side, x : x + side, :3])

    strengths = np.array([reading(heard_in(frame), 1).strength for frame in unmarked()])
    print(f"\n{len(strengths)} unmarked pictures: strength at most {strengths.max():.2f}, mean {strengths.mean():.2f}")
    print(f"present needs 10; read as marked: {(strengths >= 10).sum()}")
    assert len(strengths) >= 1000
    assert strengths.max() < 10


@pytest.mark.bench
@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080), (512, 512)])
def test_milliseconds_a_frame(size: tuple[int, int]) -> None:
    cv2.setNumThreads(1)
    frames = panning(data.coffee(), *size)
    mark = HiddenMark(ID)
    mark(frames[0])
    started = time.perf_counter()
    for frame in frames:
        mark(frame)
    steady_ms = (time.perf_counter() - started) / len(frames) * 1000
    started = time.perf_counter()
    HiddenMark(ID)(frames[0])
    fit_ms = (time.perf_counter() - started) * 1000
    print(f"\n{size[0]}x{size[1]}: {steady_ms:.1f} ms a frame, {fit_ms:.0f} ms for the first and after a cut")


@pytest.mark.bench
@pytest.mark.timeout(900)
def test_its_share_of_an_export(tmp_path: Path) -> None:
    """Alternately with and without, in one run, by the processor's time, ffmpeg's too: others on it count less."""
    portrait, voice = asset_like("demo", "portrait"), asset_like("demo", "voice")
    order = Order(portrait, voice, tmp_path / "t.mp4", end_s=4.0)
    scene = prepare(order, lambda event: None)
    used: dict[bool, list[float]] = {True: [], False: []}
    for _ in range(4):
        for sealed in (False, True):
            marks = Marks() if sealed else Marks(visible=False, hidden=False, signed=False)
            one = Order(portrait, voice, tmp_path / "t.mp4", end_s=4.0, marks=marks)
            before = os.times()
            render(scene, one, lambda event: None, time.perf_counter())
            used[sealed].append(sum(os.times()[:4]) - sum(before[:4]))
    share = min(used[True]) / min(used[False]) - 1
    print(
        f"\nexport of 4 s, 720 px: {min(used[False]):.2f} s of processor, sealed {min(used[True]):.2f} s: {share:+.1%}"
    )
    assert share < 0.1


@pytest.mark.bench
def test_its_share_of_encoding_alone(tmp_path: Path, portrait_frames: list[np.ndarray]) -> None:
    """Against ready frames, where nothing is rendered: what marking and signing add in seconds."""
    speech = Speech(np.zeros(16000 * COUNT // SECOND, np.float32))
    seal = Seal(Making((), "warp"), Marks(), print)
    took: dict[bool, list[float]] = {True: [], False: []}
    for _ in range(4):
        for sealed in (False, True):
            started = time.perf_counter()
            export(iter(portrait_frames), tmp_path / "t.mp4", speech, seal=seal if sealed else None)
            took[sealed].append(time.perf_counter() - started)
    added_ms = (min(took[True]) - min(took[False])) / COUNT * 1000
    print(f"\nencoding alone, 720 px: {added_ms:.1f} ms a frame more when sealed, signing included")
