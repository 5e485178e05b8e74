"""Prepares filmed speech for training: face mesh and sound of every clip, one file a clip.

    python -m training.prepare DATA_FOLDER --out runs/tracks

DATA_FOLDER holds `clips.csv` (columns: file, split, speaker) and the videos it names; takes of a face rig, if any,
lie in `rig/` as NAME.flac + NAME.npz (`weights` (T, R), `fps`). Written to the output folder:

- NAME.npz a clip: `mesh_TVD` (T, 478, 3) float32 MediaPipe vertices in pixels (NaN where no face was found), 25 frames
  a second; `samples_N` (N,) int16 sound, 16 kHz; `size` (width, height); `source`, `split`, `speaker`;
- NAME.npz a rig take: `rig_TR` (T, R) float32 at 25 frames a second instead of the mesh;
- clips.json: for every clip its frames and, if it is damaged, the reason why it is refused.

A second run tracks only what is missing and judges everything anew.
"""

from __future__ import annotations

import argparse
import csv
import json
import multiprocessing
import subprocess
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path

import imageio_ffmpeg
import numpy as np
from rich.progress import track as progress

from engine.ffmpeg import Child

FPS = 25
RATE = 16000
VERTICES = 478
STABLE_VERTICES = [33, 133, 362, 263, 168, 6, 197, 5]
"""Eye corners and the bridge of the nose."""


@dataclass(frozen=True)
class Clip:
    """One row of clips.csv; `file` is relative to the data folder."""

    file: str
    split: str
    speaker: str

    @property
    def name(self) -> str:
        return Path(self.file).with_suffix("").as_posix().replace("/", "_")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path, help="folder with clips.csv")
    parser.add_argument("--out", type=Path, default=Path("runs/tracks"))
    parser.add_argument("--workers", type=int, default=2)
    args = parser.parse_args()
    prepare(args.data, args.out, args.workers)


def prepare(data: Path, out: Path, workers: int = 2) -> list[dict[str, object]]:
    """Tracks what is not tracked yet, judges every clip, writes clips.json and returns its rows."""
    out.mkdir(parents=True, exist_ok=True)
    with (data / "clips.csv").open(newline="") as rows:
        clips = [Clip(row["file"], row["split"], row["speaker"]) for row in csv.DictReader(rows)]
    takes = [Clip(f"rig/{path.name}", "train", "rig") for path in sorted((data / "rig").glob("*.flac"))]
    waiting = [clip for clip in clips + takes if not (out / f"{clip.name}.npz").exists()]
    # MediaPipe's threads do not survive a fork.
    with ProcessPoolExecutor(workers, multiprocessing.get_context("spawn")) as pool:
        work = [pool.submit(_prepare_one, clip, data, out) for clip in waiting]
        try:
            for done in progress(as_completed(work), "Tracking", total=len(work)):
                done.result()
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise
    verdicts = [_verdict(clip, out) for clip in clips + takes]
    (out / "clips.json").write_text(json.dumps(verdicts, indent=1))
    refused = [row for row in verdicts if row["refused"]]
    print(f"{len(verdicts)} clips, {len(refused)} refused")
    for row in refused:
        print(f"  {row['file']}: {row['refused']}")
    return verdicts


def _prepare_one(clip: Clip, data: Path, out: Path) -> None:
    path = data / clip.file
    samples = read_sound(path)
    about = {"samples_N": samples, "source": clip.file, "split": clip.split, "speaker": clip.speaker}
    if clip.speaker == "rig":
        _save(out / f"{clip.name}.npz", rig_TR=read_rig(path.with_suffix(".npz")), **about)
        return
    width, height = video_size(path)
    _save(out / f"{clip.name}.npz", mesh_TVD=track_mesh(path), size=np.array([width, height]), **about)


def _save(path: Path, **arrays: object) -> None:
    """Whole files only: a run that is killed leaves `.part`, which the next run writes again."""
    part = path.with_suffix(".part")
    with part.open("wb") as file:
        np.savez_compressed(file, **arrays)  # pyright: ignore[reportArgumentType]
    part.replace(path)


def video_size(path: Path) -> tuple[int, int]:
    """Width and height as they are shown, in pixels; (0, 0) for a file without pictures."""
    try:
        reader = imageio_ffmpeg.read_frames(str(path))
        meta = next(reader)
        reader.close()
    except (OSError, StopIteration):
        return 0, 0
    width, height = meta["size"]
    return width, height


def frames_of(path: Path) -> Iterator[np.ndarray]:
    """Every frame at 25 fps, (H, W, 3) uint8 RGB; none for a file without pictures."""
    width, height = video_size(path)
    if not width:
        return
    raw = ["-loglevel", "error", "-i", str(path), "-vf", f"fps={FPS}", "-f", "rawvideo", "-pix_fmt", "rgb24", "-"]
    with Child(raw, output=True) as child:
        for frame in child.blocks(height * width * 3):
            if len(frame) == height * width * 3:
                yield np.frombuffer(frame, np.uint8).reshape(height, width, 3)


def track_mesh(path: Path) -> np.ndarray:
    """MediaPipe face mesh of every frame: (T, 478, 3) float32 pixels, NaN where no face was found."""
    from mediapipe.python.solutions.face_mesh import FaceMesh

    found_T: list[np.ndarray] = []
    with FaceMesh(refine_landmarks=True, max_num_faces=1) as tracker:
        for frame in frames_of(path):
            height, width = frame.shape[:2]
            faces = getattr(tracker.process(np.ascontiguousarray(frame)), "multi_face_landmarks")  # noqa: B009
            if faces:
                found_T.append(
                    np.array([[p.x * width, p.y * height, p.z * width] for p in faces[0].landmark], np.float32)
                )
            else:
                found_T.append(np.full((VERTICES, 3), np.nan, np.float32))
    return np.stack(found_T) if found_T else np.zeros((0, VERTICES, 3), np.float32)


def read_sound(path: Path) -> np.ndarray:
    """The sound of a file, (N,) int16, 16 kHz mono; empty if it has none."""
    ffmpeg = imageio_ffmpeg.get_ffmpeg_exe()
    command = [ffmpeg, "-v", "error", "-i", str(path), "-vn", "-ac", "1", "-ar", str(RATE), "-f", "s16le", "-"]
    return np.frombuffer(subprocess.run(command, capture_output=True, check=False).stdout, np.int16)


def read_rig(path: Path) -> np.ndarray:
    """Rig weights resampled to 25 frames a second: (T, R) float32."""
    with np.load(path) as take:
        weights_TR, fps = take["weights"].astype(np.float32), float(take["fps"])
    frames = int(len(weights_TR) / fps * FPS)
    place = np.minimum(np.arange(frames) * fps / FPS, len(weights_TR) - 1)
    before = place.astype(int)
    after = np.minimum(before + 1, len(weights_TR) - 1)
    share = (place - before)[:, None].astype(np.float32)
    return weights_TR[before] * (1 - share) + weights_TR[after] * share


def _verdict(clip: Clip, out: Path) -> dict[str, object]:
    with np.load(out / f"{clip.name}.npz") as data:
        frames = len(data["rig_TR"]) if "rig_TR" in data else len(data["mesh_TVD"])
        reason = damage_of_sound(data["samples_N"], frames)
        if "mesh_TVD" in data:
            reason = damage_of_face(data["mesh_TVD"]) or reason
    return {
        "name": clip.name,
        "file": clip.file,
        "split": clip.split,
        "speaker": clip.speaker,
        "frames": frames,
        "refused": reason,
    }


def damage_of_face(mesh_TVD: np.ndarray) -> str | None:
    """Why the pictures of a clip are of no use, or None."""
    if len(mesh_TVD) < FPS:
        return "less than a second of video"
    missing = np.isnan(mesh_TVD[:, 0, 0])
    if missing.mean() > 0.05:
        return f"no face in {missing.mean():.0%} of the frames"
    whole = mesh_TVD[~missing]
    eyes_T = np.linalg.norm(whole[:, 33, :2] - whole[:, 263, :2], axis=1)
    step_T = np.linalg.norm(np.diff(whole[:, STABLE_VERTICES, :2].mean(1), axis=0), axis=1) / np.median(eyes_T)
    jumps = int((step_T > 0.25).sum())
    if jumps:
        return f"the face jumps {jumps} times"
    same = float((np.abs(np.diff(whole[:, :, :2], axis=0)).max((1, 2)) == 0).mean())
    if same > 0.2:
        return f"{same:.0%} of the frames repeat the one before"
    return None


def damage_of_sound(samples_N: np.ndarray, frames: int) -> str | None:
    """Why the sound of a clip is of no use, or None."""
    if not len(samples_N):
        return "no sound"
    if abs(len(samples_N) / RATE - frames / FPS) > 0.3:
        return f"{len(samples_N) / RATE:.2f} s of sound for {frames / FPS:.2f} s of pictures"
    level = samples_N.astype(np.float32) / 32768
    hops = level[: len(level) // 640 * 640].reshape(-1, 640)
    rms_T = np.sqrt((hops**2).mean(1))
    if np.percentile(rms_T, 95) < 1e-3:
        return "the sound is silent"
    if (np.abs(level) > 0.999).mean() > 0.01:
        return "the sound is clipped"
    # Speech comes and goes; sound that is as loud at its quietest as at its loudest is noise.
    if np.percentile(rms_T, 95) < 2 * np.percentile(rms_T, 5):
        return "the sound is noise"
    return None


if __name__ == "__main__":
    main()
