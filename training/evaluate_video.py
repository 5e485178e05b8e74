"""Holds finished videos against real ones: each clip's first frame and sound are rendered, and the result tracked anew.

    python -m training.evaluate_video DATA_FOLDER runs/tracks --split test --out runs/videos

Where `training.evaluate` compares landmarks as the generator made them, this sees what a viewer sees: the whole way
with renderer and encoder, through a face tracker. Prints a Markdown table, one row a speaker:

- r, lag: correlation of the lip opening with the real one, and the lag in frames at which it is best;
- silent: opening in frames more than 35 dB under the 95th percentile of loudness, minus the portrait's own;
- blinks: a second, counted as closures under 55 % of the open eye; face: share of frames with a face; ends: by how
  many milliseconds sound and picture differ.
"""

from __future__ import annotations

import argparse
import json
import subprocess
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from engine.audio import load_speech, loudness_T
from engine.document import FPS
from engine.faces.points import MESH_OF_LANDMARK
from engine.ffmpeg import executable
from engine.order import Order
from engine.pipeline import make_video
from training.dataset import lip_opening
from training.evaluate import correlation
from training.prepare import track_mesh


@dataclass(frozen=True, kw_only=True)
class VideoScore:
    """One rendered clip's numbers; see the module."""

    name: str
    speaker: str
    seconds: float
    r: float
    lag: int
    silent: float | None
    blinks_per_s: float
    face: float
    ends_ms: float


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, help="folder with clips.csv and the videos")
    parser.add_argument("tracks", type=Path, help="what training.prepare made of it")
    parser.add_argument("--split", default="test")
    parser.add_argument("--speakers", default="", help="only these, separated by commas")
    parser.add_argument("--most", type=int, default=20, help="clips of one speaker at most")
    parser.add_argument("--out", type=Path, default=Path("runs/videos"))
    args = parser.parse_args()
    rows = [row for row in json.loads((args.tracks / "clips.json").read_text()) if not row["refused"]]
    rows = [row for row in rows if row["split"] == args.split and row["speaker"] != "rig"]
    wanted = set(filter(None, args.speakers.split(",")))
    scores: list[VideoScore] = []
    for speaker in sorted({row["speaker"] for row in rows}):
        own = [row for row in rows if row["speaker"] == speaker and (not wanted or speaker in wanted)]
        scores += [score(row, args.data, args.tracks, args.out) for row in own[: args.most]]
    text = table(scores)
    print(text)
    (args.out / f"{args.split}.md").write_text(text + "\n")
    (args.out / f"{args.split}.json").write_text(json.dumps([asdict(s) for s in scores], indent=1))


def score(row: dict[str, str], data: Path, tracks: Path, out: Path) -> VideoScore:
    """Renders one clip from its own first frame and sound, and compares it with the clip."""
    out.mkdir(parents=True, exist_ok=True)
    clip, portrait, video = data / row["file"], out / f"{row['name']}.png", out / f"{row['name']}.mp4"
    first = [executable(), "-v", "error", "-y", "-i", str(clip), "-frames:v", "1", str(portrait)]
    subprocess.run(first, check=True, stdin=subprocess.DEVNULL)
    result = make_video(Order(portrait, clip, video), lambda _: None)
    with np.load(tracks / f"{row['name']}.npz") as track:
        real_TVD = track["mesh_TVD"]
    made_TVD, speech = track_mesh(video), load_speech(video)
    length = min(len(made_TVD), len(real_TVD))
    made_T, real_T = (lip_opening(mesh[:length, MESH_OF_LANDMARK, :2]) for mesh in (made_TVD, real_TVD))
    seen = np.isfinite(made_T) & np.isfinite(real_T)
    r, _, lag = correlation(made_T[seen], real_T[seen])
    db_T = loudness_T(speech)[:length]
    quiet_T = db_T < np.percentile(db_T, 95) - 35
    return VideoScore(
        name=row["name"],
        speaker=row["speaker"],
        seconds=result.duration_s,
        r=r,
        lag=lag,
        silent=float(np.nanmean(made_T[: len(db_T)][quiet_T]) - real_T[0]) if quiet_T.sum() > 3 else None,
        blinks_per_s=count_blinks(made_TVD) / result.duration_s,
        face=float(np.isfinite(made_TVD[:, 0, 0]).mean()),
        ends_ms=1000 * abs(speech.duration_s - result.duration_s),
    )


def count_blinks(mesh_TVD: np.ndarray) -> int:
    """Closures of both eyes under 55 % of how open they mostly are, of at most 0.8 s."""
    eyes = mesh_TVD[:, MESH_OF_LANDMARK[36:48], :2].reshape(-1, 2, 6, 2)
    heights = np.linalg.norm(eyes[:, :, [1, 2]] - eyes[:, :, [5, 4]], axis=-1).mean(-1)
    aspect_T = (heights / np.linalg.norm(eyes[:, :, 0] - eyes[:, :, 3], axis=-1)).mean(1)
    shut = (aspect_T < 0.55 * np.nanpercentile(aspect_T, 80)).astype(int)
    edges = np.flatnonzero(np.diff(np.r_[0, shut, 0]))
    return int(((edges[1::2] - edges[::2]) <= 0.8 * FPS).sum())


def table(scores: Sequence[VideoScore]) -> str:
    """Markdown, a row a speaker: means over clips, the worst of faces and ends."""
    lines = ["| speaker | clips | seconds | r | lag | silent | blinks | face | ends |", "|---" * 9 + "|"]
    for speaker in sorted({s.speaker for s in scores}):
        own = [s for s in scores if s.speaker == speaker]
        silent = [s.silent for s in own if s.silent is not None]
        cells = [
            speaker,
            str(len(own)),
            f"{sum(s.seconds for s in own):.0f}",
            f"{np.mean([s.r for s in own]):.2f}",
            f"{np.median([s.lag for s in own]):+.0f}",
            f"{np.mean(silent):+.3f}" if silent else "–",
            f"{np.mean([s.blinks_per_s for s in own]):.2f}",
            f"{min(s.face for s in own):.0%}",
            f"{max(s.ends_ms for s in own):.0f} ms",
        ]
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
