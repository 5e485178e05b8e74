"""What it costs that previews are rendered in another process and travel as JPEG files.

Run `pytest tests/bench/bench_preview.py -s -m bench` on an idle machine. Ratios of one run mean more than its times.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import cv2
import numpy as np
import pytest
import torch
from skimage.data import astronaut

from engine.cache import FrameCache, frame_keys, scene_key
from engine.codec import to_plain
from engine.compose import ComposedMotion, compose_project
from engine.devices import use_threads
from engine.document import Blob, GeneratedMotion, MotionTrack, Portrait, Project, Tracks
from engine.faces.picture import Picture
from engine.motion.blinks import sample_blinks
from engine.motion.registry import make_generator
from engine.render.registry import make_renderer
from engine.studio_scene import make_working_picture, portrait_scene, scaled_motion
from engine.worker.preview import encoded
from engine.worker.process import NICENESS

ROOT = Path(__file__).parents[2]
FRAMES = 60


def blob(path: Path, files: dict[str, str]) -> Blob:
    content = path.read_bytes()
    digest = sha256(content).hexdigest()
    files[digest] = str(path)
    return Blob(digest, path.name, len(content))


@pytest.fixture(scope="module", autouse=True)
def behind_the_window() -> None:
    """The worker gives way to other programs; so that one is held against the other, all of this does."""
    if hasattr(os, "nice"):
        os.nice(NICENESS)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Project, dict[str, str]]:
    """A portrait of 1024 px that speaks for some seconds, and the files of the project."""
    from engine.audio import RATE, Speech

    folder = tmp_path_factory.mktemp("bench")
    path = folder / "portrait.png"
    cv2.imwrite(str(path), cv2.resize(astronaut()[:330, 60:390, ::-1], (1024, 1024), interpolation=cv2.INTER_CUBIC))
    files: dict[str, str] = {}
    picture = make_working_picture(path, folder, lambda _: None)
    portrait = Portrait(blob(path, files), blob(picture.path, files), picture.width, picture.height, picture.faces)
    project = Project(portrait)
    _, face, _ = portrait_scene(project, {key: Path(value) for key, value in files.items()}, None)
    times = np.arange(4 * RATE) / RATE
    noise = np.random.default_rng(0).normal(size=len(times)) * np.maximum(0, np.sin(2 * np.pi * 4 * times))
    motion = make_generator().generate(Speech((0.1 * noise).astype(np.float32)), face, 0)
    track = folder / "motion.npy"
    np.save(track, motion.landmarks_TPD[20 : 20 + FRAMES])
    project = replace(project, motion=GeneratedMotion(blob(track, files), "audio2keypoint", 0, FRAMES, ""))
    return replace(project, blinks=sample_blinks(FRAMES / 25, 0)), files


def composed_at(project: Project, files: dict[str, str], size: int) -> tuple[Picture, object, ComposedMotion]:
    paths = {key: Path(value) for key, value in files.items()}
    picture, face, scale = portrait_scene(project, paths, size)
    assert project.motion is not None
    track = MotionTrack(np.load(paths[project.motion.track.sha256]), "audio2keypoint", 0)
    return picture, face, compose_project(project, Tracks(scaled_motion(track, scale)))


def through_the_worker(project: Project, files: dict[str, str], size: int, cache: Path) -> float:
    """Frames a second from the first frame to the last, as told by the worker."""
    with subprocess.Popen(
        [sys.executable, "-m", "engine.worker"], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as worker:
        assert worker.stdin is not None
        assert worker.stdout is not None
        request = {"id": 1, "op": "preview", "project": to_plain(project), "files": files, "renderer": "warp"}
        request |= {"size": size, "cache": str(cache), "cache_gb": 1, "focus": 0}
        worker.stdin.write(json.dumps(request).encode() + b"\n")
        worker.stdin.flush()
        first = 0.0
        for line in worker.stdout:
            told = json.loads(line)
            if told["event"] == "frame" and not first:
                first = time.perf_counter()
            assert told["event"] != "error", told
            if told["event"] == "done":
                break
        took = time.perf_counter() - first
        worker.stdin.close()
    return (FRAMES - 1) / took


@pytest.mark.bench
@pytest.mark.parametrize("size", [384, 640, 1024])
def test_the_worker_costs_little_beside_rendering(
    made: tuple[Project, dict[str, str]], size: int, tmp_path: Path
) -> None:
    threads = use_threads()
    picture, face, composed = composed_at(*made, size)
    renderer = make_renderer("warp")
    bare, worked = 0.0, 0.0
    frame = picture
    for attempt in range(3):
        with torch.inference_mode():
            frames = renderer.frames(picture, face, composed)  # pyright: ignore[reportArgumentType]
            next(frames)
            started = time.perf_counter()
            for one in frames:
                frame = one
        bare = max(bare, (FRAMES - 1) / (time.perf_counter() - started))
        worked = max(worked, through_the_worker(*made, size, tmp_path / str(attempt)))
    jpeg = encoded(frame)
    back = cv2.cvtColor(cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_COLOR), cv2.COLOR_BGR2RGB)
    psnr = cv2.PSNR(np.ascontiguousarray(frame), back)
    print(
        f"\n{size} px: bare {bare:.1f}, through the worker {worked:.1f} frames/s, ratio {worked / bare:.2f}, "
        f"{threads} threads; a frame is {len(jpeg) / 1000:.0f} kB, {psnr:.1f} dB from the rendered one"
    )
    assert worked / bare > 0.75


@pytest.mark.bench
@pytest.mark.parametrize("size", [384, 640, 1024])
def test_what_a_frame_costs_on_its_way(made: tuple[Project, dict[str, str]], size: int, tmp_path: Path) -> None:
    picture, _, _ = composed_at(*made, size)
    cache, keys = FrameCache(tmp_path), [f"{index:064x}" for index in range(100)]

    def each(work: object) -> float:
        best = 1e9
        for _ in range(5):
            started = time.perf_counter()
            for key in keys:
                work(key)  # pyright: ignore[reportCallIssue]
            best = min(best, (time.perf_counter() - started) / len(keys))
        return 1000 * best

    jpeg, shared = encoded(picture), np.empty_like(picture)
    encode = each(lambda _: encoded(picture))
    put, get = each(lambda key: cache.put(key, jpeg)), each(cache.get)
    decode = each(lambda _: cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_COLOR))
    copy = each(lambda _: np.copyto(shared, picture))
    print(
        f"\n{size} px: encode {encode:.2f}, write {put:.2f}, read {get:.2f}, decode {decode:.2f} ms; "
        f"through shared memory: two copies, {2 * copy:.2f} ms"
    )
    assert encode + put + get + decode < 40  # a frame's time at 25 frames/s


@pytest.mark.bench
def test_keys_of_an_hour(made: tuple[Project, dict[str, str]]) -> None:
    frames = 90_000
    composed = ComposedMotion(
        np.random.default_rng(0).random((frames, 68, 2), np.float32), np.zeros((frames, 2), np.float32)
    )
    assert made[0].portrait is not None
    started = time.perf_counter()
    keys = frame_keys(scene_key(made[0].portrait, "warp", 640), composed)
    took = time.perf_counter() - started
    print(f"\nkeys of {frames} frames: {1000 * took:.0f} ms")
    assert len(set(keys)) == frames
    assert took < 0.5
