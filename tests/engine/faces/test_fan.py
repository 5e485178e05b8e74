from __future__ import annotations

import sys
from pathlib import Path

import pytest

from engine.errors import ModelError
from engine.faces import fan
from engine.faces.detect import find_face
from engine.faces.picture import Picture


@pytest.fixture(autouse=True)
def forgotten():
    fan._network.cache_clear()
    yield
    fan._network.cache_clear()


def test_missing_package_says_what_to_install(astronaut: Picture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "face_alignment", None)
    with pytest.raises(ModelError, match=r"likeness\[fan\].*mediapipe backend"):
        find_face(astronaut, backend="fan")


def test_missing_weights_say_what_to_do(
    astronaut: Picture, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("face_alignment")
    monkeypatch.setenv("TORCH_HOME", str(tmp_path))
    for scheme in ("http", "https"):  # a proxy where nobody listens: offline on every machine
        monkeypatch.setenv(f"{scheme}_proxy", "http://127.0.0.1:9")
    with pytest.raises(ModelError, match=r"could not be downloaded.*mediapipe backend"):
        find_face(astronaut, backend="fan")
    assert capfd.readouterr().err == ""


def test_unknown_backend(astronaut: Picture) -> None:
    with pytest.raises(ModelError, match="'dlib': use mediapipe or fan"):
        find_face(astronaut, backend="dlib")
