"""A portrait speaks by a renderer that hears and a generator of the same net: the real command, with a tiny net."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import cv2
import numpy as np
import pytest

from tests.installation import hearing_installation


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return hearing_installation(tmp_path_factory.mktemp("hearing") / "installation")


def likeness(installed: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """The command of that installation."""
    command = [sys.executable, "-m", "engine.cli", *map(str, arguments)]
    return subprocess.run(command, cwd=installed, capture_output=True, text=True, check=False)


def frames_of(video: Path) -> np.ndarray:
    """(T, H, W, 3) uint8."""
    capture = cv2.VideoCapture(str(video))
    frames: list[np.ndarray] = []
    while (read := capture.read())[0]:
        frames.append(read[1])
    capture.release()
    return np.stack(frames)


def test_a_voice_becomes_a_video(installed: Path, portrait: Path, voice: Path, tmp_path: Path) -> None:
    made: dict[str, np.ndarray] = {}
    for renderer in ("temporal_gan", "warp"):
        out = tmp_path / f"{renderer}.mp4"
        asked = ["--renderer", renderer, "--range", "0-0.6", "--no-blink", "--gaze", "0", "--fps", "30", "--json"]
        told = likeness(installed, "render", portrait, voice, "-o", out, *asked)
        assert told.returncode == 0, told.stderr
        assert json.loads(told.stdout.splitlines()[-1])["frames"] == 18
        made[renderer] = frames_of(out).astype(int)
    apart = np.abs(made["temporal_gan"] - made["warp"]).max(-1)
    assert apart.shape == (18, 256, 256)
    assert apart[:, 130:200, 80:165].mean() > 20, "the lips are the net's"
    assert apart[:, :40].mean() < 4, "the hair is the warp's, but for the mark that each video has in its pixels"


def test_the_list_of_choices_tells_of_it(installed: Path) -> None:
    told = likeness(installed, "info", "--json")
    facts = json.loads(told.stdout)
    assert "temporal_gan" in facts["renderers"]
    assert "temporal_gan" in facts["generators"]
