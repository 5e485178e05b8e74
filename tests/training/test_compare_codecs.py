"""The stream against codecs: bits are those of the files, budgets are kept, and the table tells what lacks."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, replace
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from engine.audio import FRAME
from engine.errors import LikenessError
from engine.faces.detect import find_face
from engine.nets.avfr import TINY, Avfr
from engine.reenactment.model import Model
from tests.installation import loud_avfr
from training import compare_codecs
from training.avfr_batches import HeadClip, open_clip
from training.checkpoint import write
from training.compare_codecs import (
    CODECS,
    COPY,
    STREAM,
    WITH_STILL,
    Codec,
    Encoded,
    compare,
    encode,
    encoders,
    main,
    streamed,
    within,
)
from training.metrics import psnr
from training.net_report import Scores

SIDE, FRAMES = 128, 12
THERE = [codec for codec in CODECS if codec.encoder in encoders()]
H264 = CODECS[0]


@pytest.fixture(scope="module")
def folder(portrait: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Heads of one clip: a photo whose square is moved from frame to frame."""
    folder = tmp_path_factory.mktemp("heads")
    picture = np.array(Image.open(portrait).convert("RGB").resize((300, 300)))
    mesh = np.asarray(find_face(picture).mesh_VD, np.float32)
    frames, meshes = [], []
    for t in range(FRAMES):
        frames.append(np.asarray(Image.fromarray(np.roll(picture, 5 * (t % 4), 1)).resize((SIDE, SIDE)), np.uint8))
        meshes.append((mesh + np.array([5 * (t % 4), 0, 0], np.float32)) * np.float32(SIDE / 300))
    sound = np.random.default_rng(0).normal(size=FRAMES * FRAME) * 3000
    parts = {"frames": np.stack(frames), "mesh": np.stack(meshes), "sound": sound.astype(np.int16)}
    for kind, part in (parts | {"masks": np.full((FRAMES, SIDE, SIDE), 255, np.uint8)}).items():
        np.save(folder / f"clip.{kind}.npy", part)
    row = {"name": "clip", "speaker": "a", "split": "val", "frames": FRAMES}
    (folder / "index.json").write_text(json.dumps({"version": 1, "side": SIDE, "clips": [row]}), "utf-8")
    return folder


@pytest.fixture(scope="module")
def clip(folder: Path) -> HeadClip:
    return open_clip(folder, {"name": "clip", "speaker": "a", "split": "val"})


@pytest.fixture(scope="module")
def model() -> Model:
    return Model(loud_avfr(replace(TINY, side=SIDE)))


@pytest.mark.parametrize("codec", THERE, ids=[codec.encoder for codec in THERE])
def test_every_codec_gives_the_frames_back(clip: HeadClip, codec: Codec) -> None:
    """The better step is nearer and takes more bits; colours and order stay."""
    frames = np.asarray(clip.frames[:5])
    good, bad = (encode(frames, codec, round(share * codec.worst)) for share in (0.25, 0.9))
    assert good.bits > 2 * bad.bits
    near = [np.mean([psnr(a, b) for a, b in zip(made.frames, frames, strict=True)]) for made in (good, bad)]
    assert near[0] > 30
    assert near[0] > near[1]
    assert psnr(good.frames[2], frames[2]) > psnr(good.frames[2], frames[1]) + 3


def test_h264_is_always_there() -> None:
    assert H264 in THERE


def test_an_encoder_that_fails_says_so(clip: HeadClip) -> None:
    with pytest.raises(LikenessError, match="cannot encode these frames"):
        encode(np.asarray(clip.frames), replace(H264, how="-preset wrong"), 80)


@pytest.mark.parametrize(("bits", "step"), [(5000, 0), (1000, 0), (999, 1), (500, 50), (905, 10), (1, 99)])
def test_the_best_step_within_a_budget(bits: int, step: int) -> None:
    """Beyond what a codec can do it is at its worst, with the bits that it takes."""
    asked: list[int] = []

    def made(at: int) -> Encoded:
        asked.append(at)
        return Encoded(1000 - 10 * at, np.zeros((1, 1, 1, 3), np.uint8))

    found = within(made, 99, bits)
    assert found.bits == 1000 - 10 * step
    assert len(asked) < 10


def test_the_stream_sends_a_still_and_960_bits_a_frame(model: Model, clip: HeadClip) -> None:
    made, still_bits, still = streamed(model, clip, [0, 1, 2, 3, 5])
    assert made.shape == (5, SIDE, SIDE, 3)
    assert 8_000 < still_bits < 200_000
    assert psnr(still, np.asarray(clip.frames[0])) > 30
    with torch.inference_mode():
        first = model.net.follow(clip.shown(0))
    assert first.points_BKD.shape == (1, 10, 2)


@pytest.fixture(scope="module")
def scores(model: Model, clip: HeadClip) -> dict[str, Scores]:
    return compare(model, clip, [H264], FRAMES)


def test_scores_of_one_clip(scores: dict[str, Scores]) -> None:
    assert list(scores) == [STREAM, STREAM + WITH_STILL, COPY, H264.title, H264.title + WITH_STILL]
    assert scores[STREAM]["bits a pixel"] == pytest.approx(960 / SIDE**2)
    assert scores[STREAM]["kbit/s"] == pytest.approx(24)
    alone, with_still = scores[H264.title], scores[H264.title + WITH_STILL]
    assert alone["bits a pixel"] <= scores[STREAM]["bits a pixel"]
    assert alone["bits a pixel"] < with_still["bits a pixel"] <= scores[STREAM + WITH_STILL]["bits a pixel"]
    assert alone["SSIM"] < with_still["SSIM"]
    assert scores[COPY]["SSIM"] < with_still["SSIM"]


def test_the_command_writes_its_table(
    folder: Path,
    scores: dict[str, Scores],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    asked: list[Sequence[Codec]] = []
    monkeypatch.setattr(compare_codecs, "encoders", lambda: frozenset({"libx264"}))
    monkeypatch.setattr(compare_codecs, "compare", lambda _, __, codecs, ___: asked.append(codecs) or scores)
    torch.manual_seed(0)
    sizes = replace(TINY, side=SIDE)
    about: dict[str, object] = dict.fromkeys(("hardware", "command", "revision", "torch"), "")
    about |= {"model": "avfr", "config": {}, "net": asdict(sizes), "step": 1, "scores": {}, "seconds": 1.0}
    content = json.dumps(about | {"speakers": ["a"]})
    write(tmp_path / "best.pt", {"version": 1, "state": Avfr(sizes).state_dict(), "about": content})
    words = ["--samples", str(folder), "--net", str(tmp_path / "best.pt"), "--out", str(tmp_path / "out")]
    main(words)
    assert asked == [[H264]]
    text = (tmp_path / "out" / "val.md").read_text("utf-8")
    assert text in capsys.readouterr().out
    assert "960 bits a frame: 0.0586 bits a pixel at 128 px, 0.0146 at 256 px (computed)" in text
    assert "H.266 (libvvenc, medium)" in text.split("##")[0], "what this ffmpeg lacks is said"
    assert "## People trained with" in text
    assert f"| {H264.title}{WITH_STILL} | 1 | 1 |" in text
    with pytest.raises(LikenessError, match="no clips of these speakers"):
        main([*words, "--speakers", "nobody"])
    with pytest.raises(LikenessError, match="holds no heads"):
        main([*words[2:], "--samples", str(tmp_path)])
