"""The temporal GAN's training on drawn faces: fair batches, the paper's losses, runs that go on, scores that tell."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from engine.audio import FRAME
from engine.nets.temporal_gan import COLUMNS, LEVEL, MARGIN, ROWS, TINY, TemporalGan, from_weights
from training.checkpoint import TrainingError
from training.config import ConfigError
from training.export import change_by_halving, export, read_checkpoint
from training.speakers import some_of
from training.temporal_batches import Change, FaceClip, FaceClips, lip_shape, lit, overheard, piece_of
from training.temporal_judges import FrameJudge, SequenceJudge, judge_loss, realism_loss
from training.temporal_scores import clip_scores, lip_correlation, made_of, quiet_frames, sheet, unrest, validate
from training.train_temporal_gan import EXPORT, MOUTH_BOX, Taught, TrainConfig, apart, lip_loss, rate_at, train

FRAMES = 20
AS_FILMED = Change(light=0, loudness_db=0, microphone_db=0, noise_chance=0)


def write_clip(folder: Path, name: str, random: np.random.Generator) -> float:
    """Skin and a dark mouth that is open as loud as the voice is; the first frames are silent. Gives the level."""
    y, x = np.mgrid[:ROWS, :COLUMNS]
    skin = (170 + 25 * np.sin(x / 9 + random.uniform(0, 6)))[..., None] * np.array([1, 0.8, 0.7])
    opening_T = np.maximum(np.sin(np.arange(FRAMES) * 0.9 + random.uniform(0, 6)), 0) * (np.arange(FRAMES) > 4)
    frames = np.zeros((FRAMES, ROWS, COLUMNS, 3), np.uint8)
    points = random.normal(60, 5, (1, 68, 2)).repeat(FRAMES, 0).astype(np.float32)
    points[:, [36, 45]] = [[20, 44], [75, 44]]
    around = np.linspace(np.pi, 3 * np.pi, 20, endpoint=False)
    for t, opening in enumerate(opening_T):
        high = 1 + 9 * opening
        frames[t] = skin * (1 - 0.8 * ((((x - 48) / 14) ** 2 + ((y - 96) / high) ** 2) < 1))[..., None]
        points[t, 48:68] = np.stack([48 + 14 * np.cos(around), 96 + high * np.sin(around)], 1)
        points[t, [62, 66]] = [[48, 96 - high], [48, 96 + high]]
    sound = np.repeat(opening_T, FRAME) * random.normal(size=FRAMES * FRAME) * 0.2
    np.save(folder / f"{name}.frames.npy", frames)
    np.save(folder / f"{name}.sound.npy", (sound * 32767).astype(np.int16))
    np.save(folder / f"{name}.points.npy", points)
    return 0.2


def write_samples(folder: Path) -> Path:
    random = np.random.default_rng(0)
    clips = [("a1", "a", "train"), ("a2", "a", "train"), ("a3", "a", "train"), ("b1", "b", "train")]
    clips += [("c1", "c", "train"), ("a4", "a", "val")]
    rows = [
        {"name": n, "speaker": s, "split": p, "frames": FRAMES, "level": write_clip(folder, n, random)}
        for n, s, p in clips
    ]
    rows.append({"name": "none", "speaker": "d", "split": "train", "frames": 0, "level": 0.0})
    (folder / "index.json").write_text(json.dumps({"version": 1, "clips": rows}), "utf-8")
    return folder


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_samples(tmp_path_factory.mktemp("faces"))


@pytest.fixture(scope="module")
def clips(folder: Path) -> FaceClips:
    return FaceClips(folder, {"c"}, 4)


@pytest.fixture
def config(folder: Path, tmp_path: Path) -> TrainConfig:
    return TrainConfig(
        samples=folder,
        out=tmp_path / "run",
        widths=TINY.widths,
        sound=TINY.sound,
        context=TINY.context,
        steps=4,
        listen=1,
        paint=1,
        batch=2,
        frames=3,
        warm_up=2,
        hold_out="c",
        precision="32-true",
        accelerator="cpu",
        threads=1,
        validate_every=2,
    )


def draw(clips: FaceClips, step: int = 5, change: Change = AS_FILMED, pieces: int = 3):
    return clips.batch(TINY, (pieces, 4, 3, 2), (0, step, 0), change)


def test_people_held_out_are_not_trained_on(clips: FaceClips) -> None:
    assert clips.speakers == ["a", "b"]
    assert {clip.speaker for clip in clips.watched} == {"c"}
    assert [clip.name for clip in clips.known] == ["a4"]
    # Drawn by the root of how much there is of them: 60 frames against 20.
    assert clips._odds[-1] == pytest.approx(1 / (1 + 3**0.5))
    assert [clip.name for clip in some_of(clips.own, 2)] == ["a1", "a3", "b1"]


def test_a_batch_depends_on_its_number_alone(clips: FaceClips) -> None:
    one, two, other = draw(clips, change=Change()), draw(clips, change=Change()), draw(clips, 6, Change())
    for name in ("still", "sound", "real", "noise", "memory", "picked"):
        assert torch.equal(getattr(one, name), getattr(two, name))
    assert not torch.equal(one.real, other.real)
    assert one.still.shape == (3, 3, ROWS, COLUMNS)
    assert one.real.shape == (3, 4, 3, ROWS, COLUMNS)
    assert one.sound.shape == (3, 7 * FRAME + 2 * MARGIN)
    assert one.noise.shape == (3, 7, TINY.noise)
    assert one.memory.shape == (2, 3, TINY.context)
    assert int(one.picked.max()) < 4


def test_sound_frames_and_mirrored_frames_belong_together(clips: FaceClips) -> None:
    """Every piece is found in its clip, the right way round or mirrored, and its sound is that clip's there."""
    mirrored, started, forgotten = set(), set(), set()
    for step in range(8):
        talk = draw(clips, step)
        for number, real in enumerate(talk.real):
            found = []
            for clip in clips.own:
                for first in range(FRAMES - 3):
                    there = clip.pictures(first, 4)
                    found += [
                        (clip, first, way)
                        for way in (False, True)
                        if torch.equal(there.flip(-1) if way else there, real)
                    ]
            sounds = [torch.from_numpy(piece_of(clip.heard(), first - 3, 7)) for clip, first, _ in found]
            same = [torch.allclose(sound, talk.sound[number], atol=1e-6) for sound in sounds]
            assert any(same)
            clip, first, way = found[same.index(True)]
            # In silence several places of a clip are alike; one of them is the one.
            beyond = np.full((3, 4), np.nan, np.float32)
            lips = [np.r_[beyond, lip_shape(clip.points)][first : first + 7] for clip, first, _ in found]
            assert any(np.array_equal(own, talk.lips[number].numpy(), equal_nan=True) for own in lips)
            mirrored.add(way)
            started.add(first < 3)
            stills = torch.cat([clip.pictures(0, FRAMES), clip.pictures(0, FRAMES).flip(-1)])
            assert bool((stills == talk.still[number]).flatten(1).all(1).any())
            forgotten.add(bool((talk.memory[:, number] == 0).all()))
    assert mirrored == started == forgotten == {False, True}


def test_a_piece_of_sound_has_silence_beyond_the_clip() -> None:
    sound = np.arange(1, 4 * FRAME + 1, dtype=np.float32)
    whole = piece_of(sound, 0, 4)
    np.testing.assert_array_equal(whole[MARGIN:-MARGIN], sound)
    assert not whole[:MARGIN].any()
    assert not whole[-MARGIN:].any()
    assert not piece_of(sound, -20, 3).any()
    begun = np.r_[np.zeros(MARGIN - FRAME, np.float32), sound[: 2 * FRAME + MARGIN]]
    np.testing.assert_array_equal(piece_of(sound, 1, 1), begun)


def test_clips_are_heard_at_one_level_and_changed_as_asked(clips: FaceClips) -> None:
    sound = clips.own[0].heard()
    filmed = np.asarray(clips.own[0].sound, np.float32) / 32768
    np.testing.assert_allclose(sound, filmed * LEVEL / 0.2, rtol=1e-5)
    np.testing.assert_allclose(overheard(sound, AS_FILMED, np.random.default_rng(0)), sound, rtol=1e-6)
    other = overheard(sound, Change(noise_chance=1), np.random.default_rng(0))
    assert np.corrcoef(sound, other)[0, 1] > 0.7
    assert not np.allclose(sound, other)
    silent = np.zeros_like(sound)
    assert not overheard(silent, Change(noise_chance=1), np.random.default_rng(0)).any()
    picture = clips.own[0].pictures(0, 2)
    assert torch.equal(lit(picture, 0.0, np.random.default_rng(0)), picture)
    light = lit(picture, 0.2, np.random.default_rng(0))
    assert 0.01 < float((light - picture).abs().mean()) < 0.4


def test_folders_of_no_use_are_told_in_a_sentence(tmp_path: Path, folder: Path) -> None:
    with pytest.raises(TrainingError, match="holds no faces; cut them with"):
        FaceClips(tmp_path, set(), 4)
    with pytest.raises(TrainingError, match="needs people to train on"):
        FaceClips(folder, {"a", "b", "c"}, 4)
    with pytest.raises((ConfigError, ValueError), match="widths for 5 scales"):
        TrainConfig(widths=(8,))
    with pytest.raises((ConfigError, ValueError), match="more than the 3500 of --listen and --paint"):
        TrainConfig(steps=3500)
    with pytest.raises((ConfigError, ValueError), match="below 1"):
        TrainConfig(average=1.0)


def test_losses_and_rates_are_the_papers() -> None:
    real = torch.zeros(1, 2, 3, ROWS, COLUMNS)
    made = real.clone()
    made[..., : ROWS // 2, :] = 1
    assert [float(part) for part in apart(made, real)] == [2, 0, 0]
    made[..., ROWS // 2 :, :] = 0.25
    assert [float(part) for part in apart(made, real)[1:]] == pytest.approx([0.5, 0.5])
    made[..., *MOUTH_BOX] = 0
    assert float(apart(made, real)[2]) == 0
    config = TrainConfig()
    assert (config.lower, config.rate, config.frame_rate, config.sequence_rate) == (400, 2e-4, 1e-3, 5e-5)
    assert config.patience == 10
    assert rate_at(0) == rate_at(20.9) == 1
    assert rate_at(21) == pytest.approx(0.9)
    assert rate_at(25.5) == pytest.approx(0.9**5)
    assert float(judge_loss(torch.zeros(3), torch.zeros(3))) == pytest.approx(2 * np.log(2))
    assert float(judge_loss(torch.full((2,), 9.0), torch.full((2,), -9.0))) < 0.001


def test_discriminators_learn_to_tell_and_the_generator_hears_them(clips: FaceClips) -> None:
    """Frames of another still, and sequences with the sound of others: told apart after some steps."""
    torch.manual_seed(0)
    talk = draw(clips, pieces=4)
    sound = talk.sound[:, 3 * FRAME :]
    frame, sequence = FrameJudge(TINY.widths), SequenceJudge(TINY.widths[:4], 4, 8)
    made = (talk.real + 0.2 * torch.randn_like(talk.real)).clamp(0, 1)
    for judge, real, fake in (
        (frame, (talk.real[:, 0], talk.still), (made[:, 0], talk.still)),
        (sequence, (talk.real, sound), (made, sound)),
    ):
        optimiser = torch.optim.Adam(judge.parameters(), 1e-2)
        first = float(judge_loss(judge(*real), judge(*fake)).detach())
        for _ in range(25):
            optimiser.zero_grad()
            judge_loss(judge(*real), judge(*fake)).backward()
            optimiser.step()
        assert float(judge_loss(judge(*real), judge(*fake)).detach()) < 0.5 * first
        shown = fake[0].clone().requires_grad_()
        optimiser.zero_grad()
        realism_loss(judge, shown, fake[1]).backward()
        assert shown.grad is not None
        assert float(shown.grad.abs().max()) > 0
        assert all(parameter.grad is None for parameter in judge.parameters())


def test_the_sequence_discriminator_hears_the_sound_and_sees_every_frame(clips: FaceClips) -> None:
    torch.manual_seed(0)
    talk = draw(clips)
    sound = talk.sound[:, 3 * FRAME :]
    judge = SequenceJudge(TINY.widths[:4], 4, 8)
    told = judge(talk.real, sound)
    assert told.shape == (3,)
    assert not torch.allclose(judge(talk.real, sound.roll(1, 0)), told, atol=1e-4)
    for frame in range(4):
        other = talk.real.clone()
        other[:, frame] = 0
        assert not torch.allclose(judge(other, sound), told, atol=1e-5)


def test_it_learns_one_batch_by_heart(clips: FaceClips) -> None:
    torch.manual_seed(0)
    talk = draw(clips, pieces=2)
    net = TemporalGan(replace(TINY, widths=(8, 8, 16, 16, 16)))
    optimiser = torch.optim.Adam(net.parameters(), 1e-2, betas=(0.5, 0.999))
    off = []
    for _ in range(250):
        _, loss, _ = apart(net(talk.still, talk.sound, talk.noise, 3, talk.memory), talk.real)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        off.append(float(loss.detach()))
    still = float(apart(talk.still[:, None].expand_as(talk.real), talk.real)[1])
    assert off[-1] < 0.35 * off[0]
    assert min(off) < 0.65 * still, (off[::50], still)


@pytest.mark.parametrize("static", [False, True])
def test_a_run_that_was_stopped_ends_with_the_same_bits(config: TrainConfig, tmp_path: Path, static: bool) -> None:
    config = replace(config, static=static)
    train(config)
    halves = replace(config, out=tmp_path / "halves")
    for minutes in (1e-6, 0.0):
        train(replace(halves, minutes=minutes))
    one, two = (torch.load(c.out / "last.pt", weights_only=True) for c in (config, halves))
    assert one["step"] == two["step"] == 4
    parts = ["net", "frame"] if static else ["net", "frame", "sequence"]
    assert {"sequence"}.isdisjoint(one["parts"]) == static
    for part in parts:
        assert all(torch.equal(one["parts"][part][name], two["parts"][part][name]) for name in one["parts"][part])
    first, second = (read_checkpoint(c.out / "best.pt")[1]["scores"] for c in (config, halves))
    assert first == second


def test_the_best_weights_can_be_shipped(config: TrainConfig, dataset: Path, tmp_path: Path) -> None:
    train(config)
    state, about = read_checkpoint(config.out / "best.pt")
    assert about["model"] == "temporal_gan"
    assert about["speakers"] == ["a", "b"]
    assert about["net"]["recurrent"] is True
    assert change_by_halving(EXPORT, state, about["net"]) < EXPORT.bound
    names = {"PSNR", "SSIM", "lower", "lips", "still", "real still", "copy PSNR"}
    assert about["scores"].keys() >= {"score", *names, *(f"known {name}" for name in names)}
    net = from_weights(state, about["net"])
    weights = export(config.out / "best.pt", "temporal_gan-v1", tmp_path / "models", data=dataset)
    assert weights.parameters == sum(value.numel() for name, value in state.items() if "num_batches" not in name)
    assert net.config.widths == TINY.widths


def test_lips_are_told_by_their_shape_wherever_the_face_looks() -> None:
    random = np.random.default_rng(0)
    points = random.normal(60, 10, (5, 68, 2)).astype(np.float32)
    points[3, 66, 1] += 8
    shape = lip_shape(points)
    other = np.array(points)
    other[3, 66, 1] += 4
    assert lip_shape(other)[3, 0] - shape[3, 0] == pytest.approx(0.8)  # 4 px are 1, a fifth of which the mean takes
    np.testing.assert_allclose(shape.mean(0), 0, atol=1e-5)
    points[1] = np.nan
    assert np.isnan(lip_shape(points)[1]).all()
    assert np.isfinite(lip_shape(points)[[0, 2, 3, 4]]).all()


def test_what_was_heard_tells_the_lips(clips: FaceClips) -> None:
    """Only the sound is learnt from while it listens; frames without a face do not count."""
    torch.manual_seed(0)
    taught = Taught(TemporalGan(replace(TINY, sound=8, context=24)))
    talk = clips.batch(taught.net.config, (4, 4, 3, 2), (0, 1, 0), AS_FILMED)
    optimiser = torch.optim.Adam(taught.parameters(), 1e-2)
    off = []
    for _ in range(60):
        told, _ = taught(talk.sound, talk.memory)
        loss = lip_loss(told, talk.lips)
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        off.append(float(loss.detach()))
    assert off[-1] < 0.5 * off[0]
    assert all(parameter.grad is None for parameter in taught.net.decoder.parameters())
    nothing = torch.full_like(talk.lips, np.nan)
    assert float(lip_loss(torch.ones_like(nothing), nothing)) == 0
    with torch.no_grad():
        again, made = taught.eval()(talk.sound, talk.memory, talk.still, talk.noise, 3)
        alone = taught.net(talk.still, talk.sound, talk.noise, 3, talk.memory)
    assert again.shape == (4, 7, 4)
    torch.testing.assert_close(made, alone)


def perfect(clip: FaceClip) -> np.ndarray:
    return np.asarray(clip.frames)


def test_scores_tell_real_frames_from_others(clips: FaceClips) -> None:
    clip = clips.own[0]
    real = perfect(clip)
    scores = clip_scores(real, clip)
    assert scores["PSNR"] == 100
    assert scores["SSIM"] == pytest.approx(1)
    assert scores["lower"] == 0
    assert scores["lips"] > 0.9
    assert scores["still"] == scores["real still"] == 0
    still = clip_scores(real[:1].repeat(FRAMES, 0), clip)
    assert still["PSNR"] == pytest.approx(still["copy PSNR"])
    assert still["PSNR"] < 99
    assert still["lower"] > 0.1
    assert np.isnan(still["lips"]) or abs(still["lips"]) < 0.2
    assert clip_scores(real[::-1], clip)["lips"] < 0.7
    rough = (real + np.random.default_rng(0).integers(0, 30, (FRAMES, 1, 1, 1))).clip(0, 255).astype(np.uint8)
    assert clip_scores(rough, clip)["still"] > 1


def test_lips_are_read_off_pixels_where_there_are_faces(clips: FaceClips) -> None:
    clip = clips.own[0]
    points = np.array(clip.points)
    points[::3] = np.nan
    assert lip_correlation(perfect(clip), perfect(clip), points) > 0.9
    points[:] = np.nan
    assert np.isnan(lip_correlation(perfect(clip), perfect(clip), points))


def test_silence_is_where_nobody_speaks(clips: FaceClips) -> None:
    quiet_T = quiet_frames(clips.own[0])
    assert quiet_T.shape == (FRAMES,)
    assert quiet_T[:5].all()
    assert not quiet_T.all()
    assert np.isnan(unrest(perfect(clips.own[0]), np.zeros(FRAMES, np.bool_)))


def test_validation_and_pictures_of_a_new_net(clips: FaceClips) -> None:
    torch.manual_seed(0)
    net = TemporalGan(TINY)
    scores = validate(net, clips.watched, clips.known)
    groups = [scores[p + "PSNR"] / 30 + scores[p + "SSIM"] + scores[p + "lips"] for p in ("", "known ")]
    assert scores["score"] == pytest.approx(np.mean(groups))
    assert all(np.isfinite(value) for value in scores.values())
    assert "known PSNR" not in validate(net, clips.watched, [])
    made = made_of(net, clips.own[0], most=7)
    assert made.shape == (7, ROWS, COLUMNS, 3)
    assert sheet(net, clips.own[:2], columns=4).shape == (4 * ROWS, 4 * COLUMNS, 3)
