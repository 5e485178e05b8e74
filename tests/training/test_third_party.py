"""Weights of others: found, loaded and fed as documented, here with tiny nets made on the spot."""

from __future__ import annotations

import stat
import sys
import warnings
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor, nn

from engine.errors import ModelError
from training import metrics
from training.third_party import (
    TABLE,
    FaceEmbedder,
    Inception,
    Lpips,
    SyncNet,
    available,
    find,
    load_torchscript,
    mfcc,
    read_lips,
    sync_faces,
)


class MeanColour(nn.Module):
    def forward(self, pictures: Tensor) -> Tensor:
        return pictures.float().mean(dim=(2, 3))


class Classifier(nn.Module):
    """As StyleGAN2-ADA's Inception: classes, unless features are asked for."""

    def forward(self, img: Tensor, return_features: bool = False) -> Tensor:
        if return_features:
            return img.float().mean(dim=(2, 3))
        return torch.zeros(img.shape[0], 1008)


class MeanGap(nn.Module):
    def forward(self, a: Tensor, b: Tensor) -> Tensor:
        return (a - b).abs().mean(dim=(1, 2, 3), keepdim=True)


class TinySync(nn.Module):
    """Loudness of the sound and brightness of the face, each as the mean of the moment's 5 frames."""

    def forward(self, pictures: Tensor, sound: Tensor) -> tuple[Tensor, Tensor]:
        bright = pictures.mean(dim=(1, 3, 4))
        energy = sound[:, 0, 0].reshape(-1, 5, 4).mean(dim=2)
        return bright, energy


@pytest.fixture(autouse=True)
def _no_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    for weights in TABLE.values():
        monkeypatch.delenv(weights.variable, raising=False)


def script(net: nn.Module, path: Path) -> Path:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        torch.jit.script(net).save(str(path))
    return path


def field(number: int, value: int | bytes | str) -> bytes:
    """One field of a protocol buffer."""

    def varint(n: int) -> bytes:
        return bytes([n]) if n < 128 else bytes([n & 127 | 128]) + varint(n >> 7)

    if isinstance(value, int):
        return varint(number << 3) + varint(value)
    data = value.encode() if isinstance(value, str) else value
    return varint(number << 3 | 2) + varint(len(data)) + data


def onnx_embedder(path: Path) -> Path:
    """An ONNX net (1, 3, 112, 112) -> (1, 3): the mean of each colour."""

    def value(name: str, *shape: int) -> bytes:
        dims = b"".join(field(1, field(1, size)) for size in shape)
        return field(1, name) + field(2, field(1, field(1, 1) + field(2, dims)))

    pool = field(1, "data") + field(2, "mean") + field(4, "GlobalAveragePool")
    flat = field(1, "mean") + field(2, "out") + field(4, "Flatten")
    graph = field(1, pool) + field(1, flat) + field(2, "tiny")
    graph += field(11, value("data", 1, 3, 112, 112)) + field(12, value("out", 1, 3))
    path.write_bytes(field(1, 8) + field(7, graph) + field(8, field(2, 13)))
    return path


def upright_face(size: float = 100) -> np.ndarray:
    """Landmarks (68, 2) of a face that looks at the camera, within 0 … size."""
    landmarks = np.full((68, 2), 0.5)
    landmarks[0:17] = np.stack([np.linspace(0, 1, 17), 0.3 + 0.7 * np.sin(np.linspace(0, np.pi, 17))], 1)
    landmarks[17:27] = [0.5, 0.1]
    landmarks[36:42], landmarks[42:48] = [0.3, 0.3], [0.7, 0.3]
    landmarks[30], landmarks[48], landmarks[54] = [0.5, 0.55], [0.33, 0.75], [0.67, 0.75]
    return landmarks * size


def test_everything_absent_is_said_by_name(tmp_path: Path) -> None:
    found = available(tmp_path)
    assert not found.present
    assert set(found.absent) == set(TABLE)
    assert found.absent["inception"].startswith("FID: skipped, needs inception.pt (")
    assert found.absent["face"].startswith("ACD, AED: skipped, needs face.onnx (")
    assert available(None).absent == found.absent


def test_every_metric_needs_something_known() -> None:
    known = {"landmarks", "pictures", "votes", *TABLE}
    assert {metric.needs for metric in metrics.METRICS.values()} == known
    assert all(weights.metrics for weights in TABLE.values())
    named = " ".join(weights.what + weights.licence for weights in TABLE.values()).lower()
    assert "http" not in named


def test_weights_are_found_in_the_folder_or_by_the_variable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "lpips.pt").touch()
    elsewhere = tmp_path / "mine.pt"
    elsewhere.touch()
    assert find("lpips", tmp_path) == tmp_path / "lpips.pt"
    assert set(available(tmp_path).present) == {"lpips"}
    monkeypatch.setenv("LIKENESS_LPIPS", str(elsewhere))
    assert find("lpips", tmp_path) == find("lpips") == elsewhere
    monkeypatch.setenv("LIKENESS_LPIPS", str(tmp_path / "gone.pt"))
    with pytest.raises(ModelError, match=r"LIKENESS_LPIPS names .*correct it or unset it"):
        available(tmp_path)


def test_a_file_that_is_no_net_is_refused(tmp_path: Path) -> None:
    broken = tmp_path / "inception.pt"
    broken.write_bytes(b"not a net")
    with pytest.raises(ModelError, match="no TorchScript file"):
        load_torchscript(broken)
    torch.save({"weights": torch.zeros(2)}, broken)
    with pytest.raises(ModelError, match="no TorchScript file"):
        load_torchscript(broken)
    with pytest.raises(ModelError, match="no ONNX face embedder"):
        FaceEmbedder(broken)


@pytest.mark.parametrize("net", [MeanColour(), Classifier()])
def test_fid_of_colours(tmp_path: Path, net: nn.Module) -> None:
    extract = Inception(script(net, tmp_path / "inception.pt"))
    random = np.random.default_rng(0)
    real = [np.full((16, 16, 3), level, np.uint8) for level in random.integers(50, 150, (40, 3))]
    features = metrics.features_of(real, extract)
    np.testing.assert_allclose(features, [picture[0, 0] for picture in real], atol=1e-4)
    brighter = metrics.features_of([picture + np.uint8(30) for picture in real], extract)
    assert metrics.fid(brighter, features) == pytest.approx(3 * 30**2, rel=1e-5)


def test_lpips_is_given_pictures_from_minus_one_to_one(tmp_path: Path) -> None:
    distance = Lpips(script(MeanGap(), tmp_path / "lpips.pt"))
    black, white = np.zeros((8, 8, 3), np.uint8), np.full((8, 8, 3), 255, np.uint8)
    assert distance(black, white) == pytest.approx(2)
    assert distance(white, white) == 0


def test_a_net_that_was_made_for_something_else_is_refused(tmp_path: Path) -> None:
    path = script(MeanGap(), tmp_path / "inception.pt")
    with pytest.raises(ModelError, match="does not take"):
        Inception(path)(np.zeros((1, 8, 8, 3), np.uint8))
    sync = SyncNet(script(MeanGap(), tmp_path / "syncnet.pt"))
    with pytest.raises(ModelError, match=r"does not take|gives no embedding"):
        sync([np.zeros((64, 64, 3), np.uint8)] * 6, np.stack([upright_face(50)] * 6), np.zeros(6 * 640))


def test_faces_are_embedded_upright_in_rgb(tmp_path: Path) -> None:
    embed = FaceEmbedder(onnx_embedder(tmp_path / "face.onnx"))
    picture = np.zeros((160, 160, 3), np.uint8)
    picture[:] = [200, 100, 50]
    landmarks = upright_face() + 30
    assert embed(picture, landmarks) == pytest.approx([200, 100, 50], abs=1)
    gone = np.full((68, 2), np.nan)
    rows = embed.frames([picture, picture, picture], np.stack([landmarks, gone, landmarks]))
    assert np.isnan(rows[1]).all()
    assert metrics.acd(rows[0], rows) == pytest.approx(0)
    assert np.isnan(embed.frames([picture], gone[None])).all()


def test_a_face_is_laid_on_the_same_place_wherever_it_is(tmp_path: Path) -> None:
    """A bright patch over the face's left eye weighs the same when face and patch move and grow together."""
    embed = FaceEmbedder(onnx_embedder(tmp_path / "face.onnx"))
    seen: list[np.ndarray] = []
    for size, shift in ((80, 20), (160, 70)):
        picture = np.zeros((300, 300, 3), np.uint8)
        x, y = int(0.6 * size) + shift, int(0.2 * size) + shift
        picture[y : y + size // 5, x : x + size // 5, 0] = 255
        seen.append(embed(picture, upright_face(size) + shift))
    assert seen[0][0] > 5
    np.testing.assert_allclose(seen[0], seen[1], rtol=0.03)


def test_sync_cuts_the_face_and_hears_the_same_moment(tmp_path: Path) -> None:
    """A face whose brightness follows the log energy of the sound, shown 3 frames late."""
    random = np.random.default_rng(0)
    envelope = np.repeat(np.abs(random.normal(size=120)) + 0.05, 640)
    samples = 0.1 * envelope * random.normal(size=len(envelope))
    energy = mfcc(samples)[:, 0]
    energy_T = np.array([energy[4 * t : 4 * t + 4].mean() for t in range(119)])
    level_T = np.roll(energy_T, 3)
    pictures = [np.full((120, 120, 3), 0, np.uint8) for _ in level_T]
    for picture, level in zip(pictures, level_T, strict=True):
        picture[:] = int(np.clip(level * 10, 0, 255))
    landmarks = np.stack([upright_face(60) + 40] * len(pictures))

    class Scaled(nn.Module):
        def forward(self, pictures: Tensor, sound: Tensor) -> tuple[Tensor, Tensor]:
            bright = pictures.mean(dim=(1, 3, 4)) / 10
            return bright, sound[:, 0, 0].reshape(-1, 5, 4).mean(dim=2)

    picture, voice = SyncNet(script(Scaled(), tmp_path / "syncnet.pt"))(pictures, landmarks, samples)
    assert picture.shape == voice.shape == (115, 5)
    assert metrics.sync(picture, voice).lag == 3


def test_the_cut_face_is_bgr_and_centred() -> None:
    picture = np.zeros((200, 200, 3), np.uint8)
    landmarks = upright_face(80) + 60
    centre = landmarks.min(0) * 0.5 + landmarks.max(0) * 0.5
    x, y = centre.astype(int)
    picture[y - 4 : y + 4, x - 4 : x + 4] = [255, 0, 0]
    (face,) = sync_faces([picture], landmarks[None])
    assert face.shape == (224, 224, 3)
    assert face[..., 2].max() == 255
    assert face[..., 0].max() <= 110  # grey beyond the picture, nothing else
    across = np.flatnonzero((face[..., 2] > 200).any(0)).mean()
    assert across == pytest.approx(112, abs=4)


def test_sync_refuses_clips_without_a_face_or_too_short(tmp_path: Path) -> None:
    sync = SyncNet(script(TinySync(), tmp_path / "syncnet.pt"))
    pictures = [np.zeros((64, 64, 3), np.uint8)] * 6
    with pytest.raises(ModelError, match="needs a face"):
        sync(pictures, np.full((6, 68, 2), np.nan), np.zeros(6 * 640))
    with pytest.raises(ModelError, match="6 frames"):
        sync(pictures[:4], np.stack([upright_face(50)] * 4), np.zeros(4 * 640))


def test_mfccs_are_those_of_python_speech_features() -> None:
    """Its version 0.6 on a quarter-amplitude 440 Hz tone, 16-bit, step 10."""
    tone = 0.25 * np.sin(2 * np.pi * 440 * np.arange(8000) / 16000)
    expected = [19.1134, 19.5093, 2.6418, -13.1866, -26.1662, -32.529, -28.679, -17.6722, -2.3722, 10.7979]
    coefficients = mfcc(tone)
    assert coefficients.shape == (49, 13)
    np.testing.assert_allclose(coefficients[10, :10], expected, atol=1e-4)
    np.testing.assert_allclose(coefficients[10, 10:], [18.8859, 18.6877, 12.3826], atol=1e-4)
    assert np.isfinite(mfcc(np.zeros(100))).all()


def reader(path: Path, body: str) -> Path:
    path.write_text(f"#!{sys.executable}\nimport sys, time\n{body}\n")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


@pytest.mark.skipif(sys.platform == "win32", reason="scripts start by their first line elsewhere")
def test_a_lip_reader_is_a_program(tmp_path: Path) -> None:
    reader(tmp_path / "lip-reader", "print('bin blue', sys.argv[1][-8:], '\\n now')")
    assert read_lips(tmp_path / "clip.mp4", tmp_path) == "bin blue clip.mp4 now"
    assert "lip reader" in available(tmp_path).present


def test_a_lip_reader_may_be_a_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "read.py"
    program.write_text("import sys\nprint(' '.join(sys.argv[1:-1]))")
    command = f"{Path(sys.executable).as_posix()} {program.as_posix()} --speed fast"
    monkeypatch.setenv("LIKENESS_LIP_READER", command)
    assert read_lips(tmp_path / "clip.mp4") == "--speed fast"
    monkeypatch.setenv("LIKENESS_LIP_READER", "no-such-program-of-mine --fast")
    with pytest.raises(ModelError, match="not there"):
        read_lips(tmp_path / "clip.mp4")


def test_a_lip_reader_that_fails_or_hangs_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ModelError, match="WER: skipped, needs lip-reader"):
        read_lips(tmp_path / "clip.mp4", tmp_path)
    program = tmp_path / "read.py"
    monkeypatch.setenv("LIKENESS_LIP_READER", f"{Path(sys.executable).as_posix()} {program.as_posix()}")
    program.write_text("raise SystemExit(3)")
    with pytest.raises(ModelError, match=r"failed on clip\.mp4"):
        read_lips(tmp_path / "clip.mp4")
    program.write_text("import time\ntime.sleep(60)")
    with pytest.raises(ModelError, match=r"took over 1 s for clip\.mp4"):
        read_lips(tmp_path / "clip.mp4", timeout_s=1)
