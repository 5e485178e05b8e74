"""What can be exported: presets, sizes, names, and orders that make no sense."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from engine.codec import from_plain, to_plain
from engine.errors import LikenessError, OutputError
from engine.formats import PRESETS, ExportJob, Shape, fitting_name, frame_size


@pytest.mark.parametrize(
    ("shape", "portrait", "frame"),
    [
        ("box", (1920, 1080), (1920, 1080)),
        ("box", (1920, 1280), (1620, 1080)),
        ("box", (1200, 1920), (1080, 1728)),
        ("box", (1500, 1500), (1080, 1080)),
        ("box", (640, 480), (640, 480)),
        ("portrait", (1920, 1280), (1920, 1280)),
        ("portrait", (255, 257), (256, 256)),
        ("square", (640, 480), (1080, 1080)),
        ("vertical", (1920, 1080), (1080, 1920)),
    ],
)
def test_frame_sizes(shape: Shape, portrait: tuple[int, int], frame: tuple[int, int]) -> None:
    assert frame_size(shape, *portrait) == frame


@pytest.mark.parametrize(
    ("preset", "given", "wanted"),
    [
        ("web", "talk", "talk.mp4"),
        ("web", "talk.m4v", "talk.mp4"),
        ("web", "talk.MP4", "talk.MP4"),
        ("prores", "talk.mp4", "talk.mov"),
        ("webm", "my talk v1.2", "my talk v1.2.webm"),
        ("png", "talk.webm", "talk"),
        ("data", "talk", "talk"),
    ],
)
def test_a_name_gets_the_ending_of_its_preset(preset: str, given: str, wanted: str) -> None:
    assert fitting_name(PRESETS[preset], Path("a.b") / given) == Path("a.b") / wanted


@pytest.mark.parametrize("preset", PRESETS)
def test_a_job_survives_json(preset: str) -> None:
    job = ExportJob(preset, "/somewhere/Ä talk.mp4", (0.5, 2.25), 30, "best", "landmarks", True, False)
    assert from_plain(ExportJob, json.loads(json.dumps(to_plain(job)))) == job
    plain = ExportJob(preset, "talk")
    assert from_plain(ExportJob, to_plain(plain)) == plain
    assert plain.watermark


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"preset": "gif"}, "There is no preset called gif"),
        ({"quality": "superb"}, "There is no quality called superb"),
        ({"fps": 23}, "choose 24, 25, 30, 50 or 60"),
        ({"range": (2.0, 1.0)}, "choose one that lasts 0.2 s or more"),
        ({"range": (-1.0, 1.0)}, "cannot be exported"),
        ({"range": (0.0, float("nan"))}, "cannot be exported"),
    ],
)
def test_what_makes_no_sense_is_refused(changes: dict, words: str) -> None:
    fields: dict[str, Any] = {"preset": "web", "out": "talk.mp4", **changes}
    with pytest.raises(OutputError, match=words):
        ExportJob(**fields)


def test_a_job_of_a_damaged_file_is_refused() -> None:
    plain = to_plain(ExportJob("web", "talk.mp4"))
    for damaged in ({**plain, "fps": "fast"}, {**plain, "out": 3}, {**plain, "more": 1}, [], {**plain, "preset": "x"}):
        with pytest.raises(LikenessError):
            from_plain(ExportJob, damaged)


def test_which_exports_leave_the_background_out() -> None:
    alpha = {name for name in PRESETS if ExportJob(name, "talk").alpha}
    assert alpha == {"prores", "webm"}
    assert ExportJob("png", "talk", transparent=True).alpha
    assert not ExportJob("web", "talk.mp4", transparent=True).alpha


def test_a_window_can_import_it_without_torch() -> None:
    code = (
        "import sys, engine.formats, engine.target, engine.framing; print('torch' in sys.modules, 'cv2' in sys.modules)"
    )
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert answer.stdout.split() == ["False", "False"]
