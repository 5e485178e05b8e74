"""Holds a motion generator against real speech: the voice and the first frame of each clip go in, the rest is compared.

    python -m training.evaluate runs/tracks --split test                                  the shipped weights
    python -m training.evaluate runs/tracks --split val --checkpoint runs/audio2keypoint/best.pt

Prints a Markdown table, one row a speaker, and writes it with a JSON of every clip to `--out`. Openings are the inner
lips' (62 to 66) over the outer eye distance (36 to 45), as a detector sees them in the picture.

- r: correlation of made and real opening at lag 0; best r and its lag in frames (positive: made comes late);
- gain: standard deviation of the made opening over that of the real one;
- silent: made opening in frames more than 35 dB under the 95th percentile of loudness, minus that of the first frame;
- LMD: mean distance of the 20 mouth landmarks, free of head motion, in hundredths of the eye distance;
- loudness r: what the loudness in dB alone would reach as opening; copy LMD: the first frame repeated.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from engine.audio import Speech, loudness_T
from engine.faces import points
from engine.faces.geometry import Crop, FaceGeometry, HeadPose
from engine.faces.points import MESH_OF_LANDMARK
from engine.motion.audio2keypoint import Audio2KeypointGenerator
from engine.motion.protocol import MotionGenerator
from engine.motion.registry import make_generator
from engine.nets.audio2keypoint import from_weights
from training.dataset import fill_gaps, lip_opening


@dataclass(frozen=True, kw_only=True)
class ClipScore:
    """One clip's numbers; see the module."""

    name: str
    split: str
    speaker: str
    frames: int
    r: float
    best_r: float
    lag: int
    gain: float
    silent: float | None
    lmd: float
    loudness_r: float
    copy_lmd: float


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tracks", type=Path, help="what training.prepare made")
    parser.add_argument("--split", default="test", help="val, test or train")
    parser.add_argument("--speakers", default="", help="only these, separated by commas")
    parser.add_argument("--checkpoint", type=Path, help="a checkpoint instead of the shipped weights")
    parser.add_argument("--out", type=Path, default=Path("runs/evaluation"))
    args = parser.parse_args()
    torch.set_num_threads(1)
    generator = load_checkpoint(args.checkpoint) if args.checkpoint else make_generator()
    scores = evaluate(args.tracks, generator, args.split, set(filter(None, args.speakers.split(","))))
    text = table(scores)
    print(text)
    args.out.mkdir(parents=True, exist_ok=True)
    (args.out / f"{args.split}.md").write_text(text + "\n")
    (args.out / f"{args.split}.json").write_text(json.dumps([dataclasses.asdict(s) for s in scores], indent=1))


def load_checkpoint(path: Path) -> Audio2KeypointGenerator:
    """The generator of a checkpoint that training.train_audio2keypoint wrote."""
    saved = torch.load(path, weights_only=True)
    return Audio2KeypointGenerator(from_weights(saved["state"], json.loads(saved["about"])["net"]))


def evaluate(tracks: Path, generator: MotionGenerator, split: str, speakers: set[str] | None = None) -> list[ClipScore]:
    """Scores of every clip of a split (of some speakers) that is not refused."""
    rows = [row for row in json.loads((tracks / "clips.json").read_text()) if not row["refused"]]
    rows = [row for row in rows if row["split"] == split and row["speaker"] != "rig"]
    return [score(tracks, row, generator) for row in rows if not speakers or row["speaker"] in speakers]


def score(tracks: Path, row: dict[str, str], generator: MotionGenerator) -> ClipScore:
    with np.load(tracks / f"{row['name']}.npz") as data:
        mesh_TVD, samples_N = fill_gaps(data["mesh_TVD"]), data["samples_N"].astype(np.float32) / 32768
    speech = Speech(samples_N)
    made_TPD = generator.generate(speech, portrait_of(mesh_TVD[0]), seed=0).landmarks_TPD
    frames = min(len(made_TPD), len(mesh_TVD))
    made_TPD, real_TPD = made_TPD[:frames], mesh_TVD[:frames, MESH_OF_LANDMARK, :2]
    made_T, real_T = lip_opening(made_TPD), lip_opening(real_TPD)
    db_T = loudness_T(speech)[:frames]
    quiet_T = db_T < np.percentile(db_T, 95) - 35
    r, best_r, lag = correlation(made_T, real_T)
    return ClipScore(
        name=row["name"],
        split=row["split"],
        speaker=row["speaker"],
        frames=frames,
        r=r,
        best_r=best_r,
        lag=lag,
        gain=float(made_T.std() / max(real_T.std(), 1e-6)),
        silent=float(made_T[quiet_T].mean() - real_T[0]) if quiet_T.sum() > 3 else None,
        lmd=mouth_distance(made_TPD, real_TPD),
        loudness_r=correlation(db_T, real_T)[0],
        copy_lmd=mouth_distance(np.broadcast_to(real_TPD[0], real_TPD.shape), real_TPD),
    )


def portrait_of(mesh_VD: np.ndarray) -> FaceGeometry:
    """A frame as the portrait that a generator is given."""
    return FaceGeometry(
        landmarks_PD=mesh_VD[MESH_OF_LANDMARK, :2],
        mesh_VD=mesh_VD,
        pose=HeadPose(0.0, 0.0, 0.0),
        mask_HW=np.zeros((1, 1), np.uint8),
        crop=Crop(0.0, 0.0, 1.0),
        confidence=1.0,
        index=0,
        faces=1,
        backend="mediapipe",
    )


def correlation(made_T: np.ndarray, real_T: np.ndarray, span: int = 8) -> tuple[float, float, int]:
    """Correlation at lag 0, the best within `span` frames, its lag (positive: made comes late); 0 if one is still."""

    def at(lag: int) -> float:
        a = made_T[lag:] if lag >= 0 else made_T[:lag]
        b = real_T[: len(real_T) - lag] if lag >= 0 else real_T[-lag:]
        return float(np.corrcoef(a, b)[0, 1]) if len(a) > 10 and a.std() > 1e-6 and b.std() > 1e-6 else 0.0

    all_r = {lag: at(lag) for lag in range(-span, span + 1)}
    best = max(all_r, key=lambda lag: all_r[lag])
    return all_r[0], all_r[best], best


def mouth_distance(made_TPD: np.ndarray, real_TPD: np.ndarray) -> float:
    """Mean distance of the mouth landmarks after a similarity on the stable ones, in hundredths of the eye distance."""

    def numbers(landmarks_TPD: np.ndarray) -> np.ndarray:
        return landmarks_TPD[..., 0] + 1j * landmarks_TPD[..., 1]

    made, real = numbers(made_TPD), numbers(real_TPD)
    a, b = made[:, points.STABLE], real[:, points.STABLE]
    a_mean, b_mean = a.mean(1, keepdims=True), b.mean(1, keepdims=True)
    turn = (np.conj(a - a_mean) * (b - b_mean)).sum(1, keepdims=True) / (np.abs(a - a_mean) ** 2).sum(1, keepdims=True)
    laid = (made[:, points.MOUTH] - a_mean) * turn + b_mean
    return float((np.abs(laid - real[:, points.MOUTH]).mean(1) / np.abs(real[:, 36] - real[:, 45])).mean() * 100)


def table(scores: Sequence[ClipScore]) -> str:
    """Markdown, a row a speaker: means over clips."""
    lines = [
        "| split | speaker | clips | frames | r | best r | lag | gain | silent | LMD | loudness r | copy LMD |",
        "|---|---|---|---|---|---|---|---|---|---|---|---|",
    ]
    for speaker in sorted({s.speaker for s in scores}):
        own = [s for s in scores if s.speaker == speaker]
        silent = [s.silent for s in own if s.silent is not None]

        def mean(name: str, own: Sequence[ClipScore] = own) -> str:
            return f"{np.mean([getattr(s, name) for s in own]):.2f}"

        hushed = f"{np.mean(silent):+.3f}" if silent else "–"
        cells = [own[0].split, speaker, str(len(own)), str(sum(s.frames for s in own)), mean("r"), mean("best_r")]
        cells += [f"{np.median([s.lag for s in own]):+.0f}", mean("gain"), hushed]
        cells += [mean(name) for name in ("lmd", "loudness_r", "copy_lmd")]
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
