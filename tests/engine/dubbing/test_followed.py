"""A face followed through all frames of a video: which of several, what is bridged, what is kept of a shot."""

from __future__ import annotations

import tempfile
from fractions import Fraction
from pathlib import Path

import cv2
import numpy as np

from engine import ffmpeg
from engine.dubbing.followed import OPENINGS, _Meshes, follow
from engine.dubbing.footage import footage_of
from engine.video_frames import frames_of
from tests.engine.driving.made_drivers import Frames, write_video
from tests.engine.dubbing.conftest import AGAIN, GONE, SPEAKING, Made


def mesh(value: float) -> np.ndarray:
    return np.full((478, 3), value, np.float32)


def test_shots_and_lost_frames(made: Made) -> None:
    track = made.scene.followed.track
    assert track.seen_T.tolist() == [True] * SPEAKING + [False] * GONE + [True] * AGAIN
    assert np.unique(track.shot_T[:SPEAKING]).tolist() == [0]
    assert np.unique(track.shot_T[SPEAKING + GONE :]).tolist() == [1]
    assert track.size == (320, 320)


def test_kept_frames_go_from_shut_to_open(made: Made) -> None:
    for kept in made.scene.followed.shots.values():
        assert 1 < len(kept) <= len(OPENINGS)
        gaps = [float(np.linalg.norm(frame.mesh_VD[14] - frame.mesh_VD[13])) for frame in kept]
        assert gaps[0] < gaps[-1]
        for frame in kept:
            height, width = frame.picture_HWC.shape[:2]
            inside = (frame.mesh_VD[:, :2] >= 0).all(1) & (frame.mesh_VD[:, :2] < [width, height]).all(1)
            assert inside.all()


def test_the_smaller_of_two_faces(filmed: Frames, tmp_path: Path) -> None:
    frames: Frames = []
    for frame in filmed[:6]:
        wide = np.full((320, 560, 3), 100, np.uint8)
        wide[:, :320] = frame
        wide[60:280, 335:555] = cv2.resize(frame, (220, 220), interpolation=cv2.INTER_AREA)
        frames.append(wide)
    video = footage_of(write_video(tmp_path / "two.mp4", frames))
    large, small = (follow(video, face).track for face in (0, 1))
    assert large.faces == small.faces == 2
    assert np.nanmax(large.mesh_TVD[..., 0]) < 320
    assert np.nanmin(small.mesh_TVD[..., 0]) > 320


def test_short_gaps_are_bridged_within_a_shot_alone() -> None:
    with tempfile.TemporaryFile() as file:
        meshes = _Meshes(file, bridged=2)
        for value, shot in ((0, 0), (None, 0), (None, 0), (3, 0), (None, 0), (None, 0), (None, 0), (7, 0), (None, 1)):
            meshes.add(None if value is None else mesh(value), shot)
        meshes.add(mesh(9), 1)
        values = meshes.mapped()[:, 0, 0]
    np.testing.assert_allclose(values, [0, 1, 2, 3, np.nan, np.nan, np.nan, 7, np.nan, 9])


def test_a_rate_that_varies_becomes_that_of_most_frames(filmed: Frames, tmp_path: Path) -> None:
    even, uneven = write_video(tmp_path / "even.mp4", filmed[:40]), tmp_path / "uneven.mp4"
    late = ["-vf", "setpts='PTS+if(gt(N,20),0.4/TB,0)'", "-fps_mode", "vfr", "-c:v", "libx264", "-y"]
    args = ["-loglevel", "error", "-i", ffmpeg.file_url(even), *late, ffmpeg.file_url(uneven)]
    with ffmpeg.Child(args) as child:
        child.finish()
    assert not footage_of(even).varies
    video = footage_of(uneven)
    assert video.varies
    assert video.rate == Fraction(25)


def test_hd_footage_that_does_not_tell_its_colours_keeps_them(tmp_path: Path) -> None:
    red = np.full((720, 1280, 3), (200, 60, 50), np.uint8)
    raw = ["-f", "rawvideo", "-pix_fmt", "rgb24", "-s", "1280x720", "-r", "25", "-i", "-"]
    meant = "scale=out_color_matrix=bt709:out_range=tv,format=yuv420p"
    for told in ("unknown", "bt709"):
        path = tmp_path / f"{told}.mp4"
        chain = f"{meant},setparams=colorspace={told}:color_primaries={told}:color_trc={told}"
        args = ["-loglevel", "error", *raw, "-vf", chain, "-c:v", "libx264", "-crf", "5", ffmpeg.file_url(path)]
        with ffmpeg.Child(args, feed=True) as child:
            for _ in range(8):
                child.write(red.tobytes())
            child.finish()
        video = footage_of(path)
        assert video.matrix == (None if told == "bt709" else "bt709")
        frame = next(frames_of(path, 25, matrix=video.matrix))
        assert np.abs(frame[300, 600].astype(int) - red[300, 600]).max() < 5
