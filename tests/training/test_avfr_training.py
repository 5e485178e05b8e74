"""AVFR-GAN's training on drawn heads: pairs that belong together, losses that count, runs that go on, its table."""

from __future__ import annotations

import json
import warnings
from dataclasses import asdict, replace
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from engine.audio import FRAME
from engine.faces.detect import find_face
from engine.nets.avfr import TINY, Avfr
from engine.reenactment.views import drawn_mesh
from engine.speech_features import SILENCE
from tests.installation import loud_avfr
from training import ablate_avfr, cli
from training.avfr_batches import MEASURES, Change, HeadClip, HeadClips, boxes, face_shape
from training.avfr_losses import lpips_loss
from training.avfr_scores import clip_scores, made_of, sheet, validate
from training.checkpoint import TrainingError, write
from training.config import as_json
from training.evaluate_avfr import BORDER, COPY, REAL, WARP, Evaluation, Judges, enlarged, load_model, reduced
from training.export import change_by_halving, read_checkpoint
from training.speakers import some_of
from training.train_avfr import EXPORT, Taught, TrainConfig, own_losses, train

FRAMES, SIDE = 16, 32
AS_FILMED = Change(light=0, size=0, turn=0, place=0, apart=0, silence=0, loudness=0, choice=1)


def drawn_face(opening: float, across: float) -> np.ndarray:
    """A mesh (478, 3) of a face 14 px wide whose lips are `opening` px apart."""
    angles = np.arange(478) * 2.399963
    mesh = np.zeros((478, 3), np.float32)
    mesh[:, 0] = 16 + across + 7 * np.cos(angles) * np.sqrt(np.arange(478) / 478)
    mesh[:, 1] = 15 + 8 * np.sin(angles) * np.sqrt(np.arange(478) / 478)
    named = {33: (-5, -3), 263: (5, -3), 13: (0, 4 - opening / 2), 14: (0, 4 + opening / 2), 0: (0, 3 - opening / 2)}
    named |= {17: (0, 5 + opening / 2), 61: (-3, 4), 291: (3, 4), 1: (0, 0), 152: (0, 8 + opening / 2)}
    named |= {159: (-4, -4), 145: (-4, -2), 386: (4, -4), 374: (4, -2)}
    for vertex, (x, y) in named.items():
        mesh[vertex, :2] = 16 + across + x, 15 + y
    return mesh


def write_clip(folder: Path, name: str, random: np.random.Generator) -> None:
    """Skin before a wall, a dark mouth as open as the voice is loud, a head that sways; frame 3 has no face."""
    y, x = np.mgrid[:SIDE, :SIDE]
    skin = random.uniform(120, 200, 3)
    frames = np.zeros((FRAMES, SIDE, SIDE, 3), np.uint8)
    masks = np.zeros((FRAMES, SIDE, SIDE), np.uint8)
    meshes, phase = [], random.uniform(0, 6)
    opening_T = 1.5 + 1.5 * np.sin(np.arange(FRAMES) * 0.9 + phase)
    for t, opening in enumerate(opening_T):
        across = 2 * np.sin(t / 3 + phase)
        head = ((x - 16 - across) / 8) ** 2 + ((y - 15) / 10) ** 2 < 1
        mouth = ((x - 16 - across) / 3) ** 2 + ((y - 19) / (0.5 + opening)) ** 2 < 1
        frames[t] = np.where(mouth[..., None], 30, np.where(head[..., None], skin, 90))
        masks[t] = 255 * head
        meshes.append(drawn_face(opening, across))
    mesh = np.stack(meshes)
    mesh[3] = np.nan
    sound = np.repeat(opening_T, FRAME) * random.normal(size=FRAMES * FRAME) * 2000
    parts = {"frames": frames, "masks": masks, "mesh": mesh, "sound": sound.astype(np.int16)}
    for kind, part in parts.items():
        np.save(folder / f"{name}.{kind}.npy", part)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder, random = tmp_path_factory.mktemp("heads"), np.random.default_rng(0)
    clips = [("a1", "a", "train"), ("a2", "a", "train"), ("b1", "b", "train"), ("c1", "c", "train"), ("a3", "a", "val")]
    for name, _, _ in clips:
        write_clip(folder, name, random)
    rows = [{"name": name, "speaker": who, "split": split, "frames": FRAMES} for name, who, split in clips]
    rows.append({"name": "none", "speaker": "d", "split": "train", "frames": 0})
    (folder / "index.json").write_text(json.dumps({"version": 1, "side": SIDE, "clips": rows}), "utf-8")
    return folder


@pytest.fixture(scope="module")
def clips(folder: Path) -> HeadClips:
    return HeadClips(folder, {"c"})


@pytest.fixture
def config(folder: Path, tmp_path: Path) -> TrainConfig:
    names = ("width", "blocks", "detector", "motion", "widest", "scales")
    return TrainConfig(
        **{name: getattr(TINY, name) for name in names},
        samples=folder,
        out=tmp_path / "run",
        steps=4,
        carry=1,
        paint=1,
        batch=2,
        hold_out="c",
        precision="32-true",
        accelerator="cpu",
        threads=1,
        validate_every=2,
    )


def test_people_held_out_are_not_trained_on(clips: HeadClips) -> None:
    assert clips.speakers == ["a", "b"]
    assert {clip.speaker for clip in clips.watched} == {"c"}
    assert [clip.name for clip in clips.known] == ["a3"]
    assert clips._odds[-1] == pytest.approx(1 / (1 + 2**0.5))
    assert [clip.name for clip in some_of(clips.own, 1)] == ["a1", "b1"]
    assert 3 not in clips.own[0].seen


def test_a_folder_without_heads_says_so(tmp_path: Path, folder: Path) -> None:
    with pytest.raises(TrainingError, match="holds no heads; cut them"):
        HeadClips(tmp_path, set())
    with pytest.raises(TrainingError, match="needs people to train on"):
        HeadClips(folder, {"a", "b", "c"})


def test_a_batch_depends_on_its_number_alone(clips: HeadClips) -> None:
    one, two, other = (clips.batch(3, (0, step, 0), Change()) for step in (5, 5, 6))
    for name in ("still", "driver", "mel", "shape", "mouth", "eyes"):
        assert torch.equal(getattr(one, name), getattr(two, name))
    assert not torch.equal(one.driver, other.driver)
    assert one.still.shape == one.driver.shape == (3, 5, SIDE, SIDE)
    assert one.mel.shape == (3, 20, 64)
    assert one.shape.shape == (3, MEASURES)
    assert one.mouth.shape == (3, 1, SIDE, SIDE)


def test_picture_mesh_mask_and_sound_belong_together(clips: HeadClips) -> None:
    """Unchanged, or mirrored as a whole, every driver is a frame of a clip, with what is heard there."""
    found = 0
    for step in range(4):
        pair = clips.batch(2, (0, step, 0), AS_FILMED)
        for row, driver in enumerate(pair.driver):
            for clip in clips.own:
                for number in clip.seen.tolist():
                    there = clip.shown(number)[0]
                    plain = torch.allclose(there[:3], driver[:3], atol=0.01)
                    if plain or torch.allclose(there[:3].flip(-1), driver[:3], atol=0.01):
                        found += 1
                        np.testing.assert_allclose(pair.mel[row], clip.mel[number], atol=1e-5)
                        if plain:
                            torch.testing.assert_close(there[3:], driver[3:], atol=0.02, rtol=0)
    assert found >= 8


def test_silence_is_heard_now_and_then(clips: HeadClips) -> None:
    pair = clips.batch(2, (0, 0, 0), replace(AS_FILMED, silence=1.0))
    assert torch.equal(pair.mel, torch.full_like(pair.mel, SILENCE))


def test_the_shape_of_a_face_is_that_of_its_lips_wherever_it_is() -> None:
    shut, wide, there = (face_shape(drawn_face(*how)) for how in ((0, 0), (3, 0), (3, 5)))
    assert wide[0] - shut[0] == pytest.approx(3, abs=1e-4)
    np.testing.assert_allclose(there, wide, atol=1e-4)
    mouth, eyes = boxes(drawn_face(2, 0), SIDE)
    assert mouth[0, 19, 16] == 1
    assert eyes[0, 12, 12] == 1
    assert mouth[0, 12, 16] == eyes[0, 19, 16] == 0


def test_the_mesh_is_drawn_where_it_is() -> None:
    drawn = drawn_mesh(drawn_face(2, 0), SIDE)
    assert drawn[12, 11] > 60
    assert drawn[:2].max() == 0
    assert drawn_mesh(np.full((478, 3), np.nan, np.float32), SIDE).max() == 0


def test_what_the_still_shows_of_the_mouth_counts_once_more(clips: HeadClips, config: TrainConfig) -> None:
    pair = clips.batch(2, (0, 1, 0), AS_FILMED)
    told = torch.zeros(2, MEASURES)
    right = own_losses(config, pair.driver[:, :3], pair.shape, pair)
    assert {name: float(value) for name, value in right.items()} == {"mouth": 0, "eyes": 0, "shape": 0}
    wrong = own_losses(config, pair.driver[:, :3] + 0.1 * pair.mouth, told, pair)
    assert float(wrong["mouth"]) == pytest.approx(0.1 * config.mouth, rel=1e-4)
    assert float(wrong["eyes"]) == 0
    assert float(wrong["shape"]) > 0


def test_carrying_learns_keypoints_and_flow_alone(clips: HeadClips) -> None:
    torch.manual_seed(0)
    taught = Taught(Avfr(TINY).train())
    pair = clips.batch(2, (0, 1, 0), AS_FILMED)
    trained, told = taught(pair.still, pair.driver, pair.mel, pair.driver, paints=False)
    (trained.made.picture.mean() + told.sum()).backward()
    moved = {name.split(".")[1] for name, value in taught.named_parameters() if value.grad is not None}
    assert moved == {"detector", "motion", "weight", "bias"}
    assert told.shape == (2, MEASURES)


def test_a_still_has_several_drivers_whose_lips_differ(clips: HeadClips) -> None:
    pair = clips.batch(2, (0, 1, 0), AS_FILMED, 3)
    assert len(pair.still) == len(pair.driver) == len(pair.mel) == len(pair.mouth) == 6
    assert torch.equal(pair.still[0], pair.still[2])
    assert not torch.equal(pair.still[2], pair.still[3])
    apart = [
        float(np.mean([abs(clips.batch(2, (0, step, 0), how, 3).shape[:, 0]).mean() for step in range(6)]))
        for how in (AS_FILMED, replace(AS_FILMED, choice=4))
    ]
    assert apart[1] > 1.2 * apart[0]


def test_once_it_paints_keypoints_and_flow_stay(clips: HeadClips) -> None:
    torch.manual_seed(0)
    taught = Taught(Avfr(TINY).train())
    taught.fix()
    before = {name: value.clone() for name, value in taught.net.detector.state_dict().items()}
    pair = clips.batch(2, (0, 1, 0), AS_FILMED, 2)
    trained, _ = taught(pair.still[::2], pair.driver, pair.mel, paints=True)
    assert trained.made.picture.shape == pair.driver[:, :3].shape
    assert trained.bent is None
    trained.made.picture.mean().backward()
    assert {name.split(".")[1] for name, value in taught.named_parameters() if value.grad is not None} == {
        "features", "ears", "change", "generator",
    }  # fmt: skip
    for name, value in taught.net.detector.state_dict().items():
        assert torch.equal(value, before[name])


def test_a_run_goes_on_where_it_was_and_scores_both_groups(config: TrainConfig) -> None:
    whole = train(config)
    assert {"score", "PSNR", "known PSNR", "copy PSNR", "lips", "mouth"} <= set(whole)
    state, about = read_checkpoint(config.out / "best.pt")
    assert about["model"] == "avfr"
    assert about["speakers"] == ["a", "b"]
    parts = replace(config, out=config.out.with_name("parts"), steps=4)
    train(replace(parts, steps=3))
    train(parts)
    again, _ = read_checkpoint(parts.out / "best.pt")
    assert set(state) == set(again)
    assert 0 < change_by_halving(EXPORT, state, about["net"]) < 0.2


class Distance(torch.nn.Module):
    """In place of LPIPS: an (untrained) layer's features, compared."""

    def __init__(self) -> None:
        super().__init__()
        self.layer = torch.nn.Conv2d(3, 4, 3)

    def forward(self, made: torch.Tensor, real: torch.Tensor) -> torch.Tensor:
        return (self.layer(made) - self.layer(real)).abs().mean((1, 2, 3))


def test_a_users_lpips_takes_the_place_of_our_looks(
    config: TrainConfig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("LIKENESS_LPIPS", raising=False)
    with pytest.raises(TrainingError, match="name it by LIKENESS_LPIPS"):
        train(replace(config, perceptual="lpips"))
    file = tmp_path / "lpips.pt"
    net = Distance()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # published weights are TorchScript, new torch or not
        torch.jit.script(net).save(str(file))
    monkeypatch.setenv("LIKENESS_LPIPS", str(file))
    train(replace(config, perceptual="lpips", steps=2))
    made = torch.rand(2, 3, 64, 64, requires_grad=True)
    looks, real = lpips_loss(net), torch.rand(2, 3, 64, 64)
    looks(made, real).backward()
    assert made.grad is not None
    assert float(made.grad.abs().sum()) > 0
    assert net.layer.weight.grad is None
    assert float(looks(real, real)) == 0


def test_the_steps_must_be_more_than_those_of_carrying(config: TrainConfig) -> None:
    with pytest.raises(ValueError, match="more than the 4 of --carry"):
        replace(config, carry=4)


def test_the_rate_rises_twice_and_falls() -> None:
    config = TrainConfig(steps=1000, carry=400, rate=1.0, paint_rate=0.5)
    rates = [config.rate_at(step) for step in (0, 100, 399, 400, 500, 999)]
    assert rates[0] < 0.05 < rates[2] < rates[1] < 1
    assert rates[3] < 0.05 < rates[4] < 0.5
    assert rates[5] == pytest.approx(0.05, abs=0.01)


def test_scores_tell_frames_from_others(clips: HeadClips) -> None:
    torch.manual_seed(0)
    net, clip = Avfr(TINY).eval(), clips.known[0]
    scores = clip_scores(net, clip)
    assert scores["copy PSNR"] < 40
    assert -1 <= scores["lips"] <= 1
    numbers = clip.seen[1:4].tolist()
    made = made_of(net, clip, numbers)
    assert made.shape == (3, SIDE, SIDE, 3)
    np.testing.assert_array_equal(made[1:2], made_of(net, clip, numbers[1:2]))
    hearing, deaf = (made_of(loud_avfr(TINY), clip, numbers, deaf=deaf) for deaf in (False, True))
    assert not np.array_equal(hearing, deaf)
    assert validate(net, clips.watched, clips.known)["score"] < 4
    assert sheet(net, [clip], 4).shape == (2 * SIDE, 4 * SIDE, 3)


def test_another_persons_still_keeps_its_colours(clips: HeadClips) -> None:
    """An untrained net carries the still: driven by another person it stays that still."""
    torch.manual_seed(0)
    clip, other = clips.own[0], clips.own[2]
    made = made_of(Avfr(TINY).eval(), clip, clip.seen[1:3].tolist(), other).astype(int)
    still, driver = (np.asarray(one.frames[one.seen[0]]).astype(int) for one in (other, clip))
    assert np.abs(made[0] - still).mean() < np.abs(made[0] - driver).mean()


@pytest.fixture(scope="module")
def filmed(portrait: Path) -> HeadClip:
    """A photo whose square is moved from frame to frame."""
    picture = np.array(Image.open(portrait).convert("RGB").resize((300, 300)))
    mesh = np.asarray(find_face(picture).mesh_VD, np.float32)
    frames, meshes = [], []
    for t in range(12):
        frames.append(np.asarray(Image.fromarray(np.roll(picture, 8 * (t % 3), 1)).resize((128, 128)), np.uint8))
        meshes.append((mesh + np.array([8 * (t % 3), 0, 0], np.float32)) * np.float32(128 / 300))
    masks = np.full((12, 128, 128), 255, np.uint8)
    sound = np.random.default_rng(0).normal(size=12 * FRAME) * 3000
    return HeadClip("clip", "a", "val", np.stack(frames), masks, np.stack(meshes), sound.astype(np.int16))


def checkpoint(file: Path, speakers: list[str]) -> Path:
    torch.manual_seed(0)
    sizes = replace(TINY, side=128)
    about = {
        "model": "avfr", "config": as_json(TrainConfig()), "net": asdict(sizes), "step": 1, "scores": {},
        "seconds": 1.0, "hardware": "", "command": "", "revision": "", "torch": "", "speakers": speakers,
    }  # fmt: skip
    write(file, {"version": 1, "state": Avfr(sizes).state_dict(), "about": json.dumps(about)})
    return file


def test_the_table_holds_models_against_copy_warp_and_real(filmed: HeadClip, tmp_path: Path) -> None:
    model = load_model(f"mine={checkpoint(tmp_path / 'best.pt', ['a'])}")
    assert (model.scored.title, model.scored.seen, len(model.scored.digest)) == ("mine", {"a"}, 64)
    evaluation = Evaluation([model], Judges())
    evaluation.add(filmed)
    scores = evaluation.rows[0][1]
    assert set(scores) == {"mine", COPY, WARP, REAL}
    assert scores[REAL]["PSNR"] == 100
    assert scores[REAL]["AKD"] == 0
    assert scores[COPY]["PSNR"] < scores[WARP]["PSNR"]  # the warp turns and shifts, a copy stands still
    text = evaluation.report(tmp_path / "out", "val")
    assert "## People trained with" in text
    assert "never seen" not in text
    found = json.loads((tmp_path / "out" / "val.json").read_text("utf-8"))
    assert [one["title"] for one in found["models"]] == ["mine", COPY, WARP, REAL]
    table = ablate_avfr.table(found["models"], [replace(ablate_avfr.ARMS[4], title="mine")])
    assert "| mine | 0.824 | 8.48 | 5.45 |" in table
    assert "seen (1 people, 1 clips)" in table


def test_across_people_the_still_is_another_persons(filmed: HeadClip, tmp_path: Path) -> None:
    evaluation = Evaluation([load_model(str(checkpoint(tmp_path / "best.pt", [])))], Judges(), cross=True)
    evaluation.add(filmed)
    assert evaluation.rows == []
    evaluation.add(replace(filmed, speaker="b"))
    assert [speaker for speaker, _ in evaluation.rows] == ["b"]
    assert set(evaluation.rows[0][1]) == {"AVFR-GAN", REAL}
    evaluation.report(tmp_path, "val")
    assert (tmp_path / "val-cross.md").exists()


def test_enlarged_squares_come_back(filmed: HeadClip) -> None:
    frame = np.asarray(filmed.frames[0])
    large = enlarged(frame)
    assert large.shape == (3 * 128 + 2 * BORDER,) * 2 + (3,)
    assert np.abs(reduced(large, 128).astype(int) - frame).mean() < 1


def test_arms_and_models_that_are_none_are_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert [arm.folder for arm in ablate_avfr.chosen("full,plain")] == ["plain", "full"]
    assert cli.main(["ablate-avfr", "data", "--videos", "videos", "--arms", "best"]) == 1
    assert "There is no arm called best: choose of plain, structure" in capsys.readouterr().err
    assert cli.main(["evaluate-avfr", "data", "--videos", "v", "--model", str(tmp_path / "none.pt")]) == 7
    assert "There is no checkpoint" in capsys.readouterr().err
