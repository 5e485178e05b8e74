"""Renders each clip from its own first frame and its own face's motion, and holds what comes out against the clip.

This judges a renderer and nothing else: the landmarks and lids that drive it are those of the real clip, as our own
tracker sees them. The same tracker looks at what was rendered.
"""

from __future__ import annotations

import argparse
import shlex
import tempfile
import time
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import chain, islice, repeat
from pathlib import Path
from typing import Any, cast

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from rich.console import Console
from rich.progress import Progress

from engine import ffmpeg
from engine.audio import Speech
from engine.cli.values import whole
from engine.devices import best_device
from engine.document import FPS, FloatArray
from engine.errors import LikenessError
from engine.faces.detect import find_faces
from engine.faces.geometry import FaceGeometry
from engine.faces.points import MOUTH
from engine.nets.patch_painter import PatchPainter, from_weights
from engine.render.hearing import Hearing
from engine.render.protocol import Renderer, VoicedPortrait
from engine.render.registry import PAINTERS, shipped_painters
from training.data.annotate import Track, track_video
from training.data.layouts import VIDEO_SUFFIXES, find_clips
from training.data.media import frames_of, read_sound
from training.data.records import SPLITS, BadClip, Clip
from training.data.shards import whole_file
from training.export import read_checkpoint
from training.metrics.landmarks import correlation, eye_aspect, lip_opening, seen_frames
from training.metrics.mouths import FaceSquare, blink_depth, flicker, frame_scores, lid_closure
from training.metrics.pictures import cpbd
from training.provenance import hardware, revision
from training.render_report import ClipResult, RendererEvaluation, Scores, write_renderer_report
from training.renderers import load_renderer

Picture = NDArray[np.uint8]

PARTS = tuple(PAINTERS)
"""Parts of a warped face that a net can touch up."""
LONGEST_S = 10
"""Seconds of a clip that are rendered unless asked otherwise."""
WARM_UP = 6
"""Times that the tracker is shown the first frame before it counts: it takes some frames to settle on a face."""
FEWEST = 25
"""Frames with a face that a clip must have."""
CPBD_EVERY = 5
"""Frames from one whose blur is judged to the next: it takes longer than all else."""
HEARD_SEED = 0
"""Of what chance adds, for renderers that hear."""
SHEET_COLUMNS, SHEET_PX = 8, 192
_LIDS = (((37, 38, 40, 41), 36, 39), ((43, 44, 46, 47), 42, 45))
"""Of each eye the landmarks on its lids and its corners."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What `likeness-train evaluate-renderer` takes."""
    add = parser.add_argument
    add("data", type=Path, metavar="DATA", help="folder of videos, as `likeness-train prepare` takes it")
    add("--renderer", default="warp", metavar="NAME", help="or the best.pt of one (default: %(default)s)")
    add("--against", action="append", default=[], metavar="NAME", help="another one on the same clips; repeatable")
    add("--split", choices=SPLITS, default="val", help="default: %(default)s")
    add("--speakers", default="", metavar="NAME,...", help="only these")
    add("--held-out", default="", metavar="NAME,...", help="speakers of the train split whom the renderer never saw")
    add("--unseen", action="store_true", help="only people whom the renderer never saw in training")
    add("--clips", type=whole("--clips", 1), metavar="N", help="at most so many of a speaker, evenly chosen")
    add(
        "--seconds", type=whole("--seconds", 1), default=LONGEST_S, metavar="S", help="of a clip (default: %(default)s)"
    )
    add("--threads", type=whole("--threads", 1), default=1, metavar="N", help="of the renderer (default: %(default)s)")
    add("--painter", action="append", default=[], metavar="PART=CHECKPOINT", help="a net for a part of the warped face")
    add("--without", default="", metavar="PART,...", help="leave out these shipped nets for parts of the warped face")
    add("--sheets", action="store_true", help="also write pictures of real frames above rendered ones")
    add("--out", type=Path, default=Path("runs/renderer"), help="default: %(default)s")


def main(args: argparse.Namespace) -> None:
    """Evaluates, writes metrics.json and table.md and prints the table; raises LikenessError."""
    torch.set_num_threads(args.threads)
    clips, seen = chosen_clips(args.data, args.split, _names(args.speakers), _names(args.held_out), args.clips)
    clips = [clip for clip in clips if not (args.unseen and clip.speaker in seen)]
    if not clips:
        raise LikenessError(f"Everybody in the {args.split} split was trained with: leave --unseen away.")
    painters = painters_of(args.painter, _names(args.without))
    title, renderer = load_renderer(args.renderer, painters)
    against = dict(load_renderer(name, painters) for name in args.against)
    about = {
        "command": _command(args),
        "revision": revision(),  # of the code as it was loaded, whatever is edited meanwhile
        "hardware": hardware(best_device()),
        "threads": str(args.threads),
    }
    results: list[ClipResult] = []
    left_out: dict[str, str] = {}
    with Progress(console=Console(stderr=True)) as bars:
        for clip in bars.track(clips, description=f"{title}, {args.split}"):
            sheet = args.out / "sheets" / f"{clip.name}.png" if args.sheets else None
            try:
                results.append(score_clip(renderer, clip, args.seconds, sheet, against))
            except BadClip as why:
                left_out[clip.name] = str(why)
    if not results:
        raise LikenessError(f"No clip could be rendered: {'; '.join(f'{n}: {why}' for n, why in left_out.items())}.")
    evaluation = RendererEvaluation(
        renderer=title,
        split=args.split,
        seen=seen,
        clips=tuple(results),
        left_out=left_out,
        about=about,
    )
    print(write_renderer_report(evaluation, args.out))


def painters_of(chosen: Sequence[str], without: frozenset[str]) -> dict[str, PatchPainter]:
    """The shipped nets for parts of a warped face, those of checkpoints (PART=FILE) instead, and some left out.

    Raises LikenessError for what names no part, no file or no checkpoint of such a net.
    """
    painters = shipped_painters()
    for word in chosen:
        part, equals, file = word.partition("=")
        if part not in PARTS or not equals:
            raise LikenessError(f"--painter takes {' or '.join(PARTS)}, = and a checkpoint, not {word!r}.")
        state, about = read_checkpoint(Path(file))
        painters[part] = from_weights(state, about["net"])
    if unknown := without - set(PARTS):
        raise LikenessError(f"--without takes {' and '.join(PARTS)}, not {', '.join(sorted(unknown))}.")
    return {part: net for part, net in painters.items() if part not in without}


def _names(words: str) -> frozenset[str]:
    return frozenset(name.strip() for name in words.split(",")) - {""}


def _command(args: argparse.Namespace) -> str:
    words = ["likeness-train", "evaluate-renderer", "DATA", "--renderer", _shown(args.renderer), "--split", args.split]
    words += [word for name in args.against for word in ("--against", _shown(name))]
    for option in ("speakers", "held_out", "clips", "without"):
        if getattr(args, option):
            words += [f"--{option.replace('_', '-')}", str(getattr(args, option))]
    for option, usual in (("seconds", LONGEST_S), ("threads", 1)):
        if getattr(args, option) != usual:
            words += [f"--{option}", str(getattr(args, option))]
    for word in args.painter:
        words += ["--painter", word]
    return shlex.join([*words, "--unseen"] if args.unseen else words)


def _shown(name: str) -> str:
    """A renderer's name; of a checkpoint its last part, for its place means nothing elsewhere."""
    return Path(name).name if Path(name).is_absolute() else name


def chosen_clips(
    folder: Path, split: str, speakers: frozenset[str], held_out: frozenset[str], most: int | None
) -> tuple[list[Clip], frozenset[str]]:
    """The filmed clips to render, `most` of a speaker at most, and the speakers whom a model was trained with.

    Raises LikenessError if there are none.
    """
    all_clips = [clip for clip in find_clips(folder) if clip.file.suffix.lower() in VIDEO_SUFFIXES]
    seen = frozenset(clip.speaker for clip in all_clips if clip.split == "train") - held_out
    own: dict[str, list[Clip]] = {}
    for clip in all_clips:
        if clip.split == split and (not speakers or clip.speaker in speakers):
            own.setdefault(clip.speaker, []).append(clip)
    if not own:
        raise LikenessError(f"{folder} holds no filmed clip of these speakers in its {split} split: choose others.")
    chosen: list[Clip] = []
    for clips in own.values():
        count = min(len(clips), most or len(clips))
        places: list[float] = np.linspace(0, len(clips) - 1, count).tolist()
        chosen += [clips[round(place)] for place in places]
    return chosen, seen


@dataclass(frozen=True, eq=False)
class RealClip:
    """A clip from its first frame with a face on, T frames; `portrait` is that frame and `face` the face in it.

    `landmarks_TPD` (T, 68, 2) are NaN where no face was found. `file` holds the frames as `tracked` writes
    them, `before` of them in front of the first. `sound`: the file that holds what is said, from its own beginning on.
    """

    file: Path
    sound: Path
    before: int
    portrait: Picture
    face: FaceGeometry
    landmarks_TPD: FloatArray

    @classmethod
    def of(cls, clip: Clip, seconds: int, folder: Path) -> RealClip:
        """Tracks a clip's first `seconds`, unpacked to `folder`; raises BadClip where there is too little of a face."""
        file = folder / "real.mkv"
        track = tracked(islice(frames_of(clip.file, FPS), seconds * FPS), file)
        seen = seen_frames(track.landmarks_TPD, track.mesh_TVD)
        if seen.sum() < FEWEST:
            raise BadClip(f"a face in only {int(seen.sum())} frames")
        first = int(seen.argmax())
        portrait = np.array(next(islice(frames_of(file, FPS), WARM_UP + first, None)))
        face = face_in(portrait, track, first)
        return cls(file, clip.sound or clip.file, first, portrait, face, track.landmarks_TPD[first:])

    def heard_by(self, renderer: Renderer, portrait: Any) -> Callable[[int], tuple[FloatArray | None, ...]]:
        """What an opened portrait takes besides the motion of a frame: what is said, where its renderer hears."""
        if not renderer.info.hears:
            return lambda _: ()
        speech = Speech(read_sound(self.sound).astype(np.float32) / 32768)
        hearing = Hearing(cast(VoicedPortrait, portrait), speech, HEARD_SEED)
        return lambda frame: (None, hearing.at(self.before + frame))

    def frames(self) -> Iterator[Picture]:
        return islice(frames_of(self.file, FPS), WARM_UP + self.before, None)


def face_in(portrait: Picture, track: Track, first: int) -> FaceGeometry:
    """The tracked face in the portrait, its mask and crop measured as in a photo, its points as the tracker has them.

    So the points do not jump from one way of measuring to the other when the motion begins.
    """
    landmarks_PD = track.landmarks_TPD[first]
    middle, width = landmarks_PD.mean(0), float(np.ptp(landmarks_PD[:, 0]))
    near = [(float(np.linalg.norm(face.landmarks_PD.mean(0) - middle)), face) for face in find_faces(portrait)]
    away, face = min(near, key=lambda pair: pair[0], default=(np.inf, None))
    if face is None or away > width / 2:
        raise BadClip("no face was found in its first frame, taken as a photo")
    return replace(face, landmarks_PD=landmarks_PD, mesh_VD=track.mesh_TVD[first])


def driving_motion(landmarks_TPD: FloatArray) -> tuple[FloatArray, FloatArray]:
    """What a renderer is to do to show real landmarks (T, 68, 2): landmarks with open lids, and closure (T, 2).

    Lids that are less open than in the first frame are given its shape, and the rest is closure. Where no face was
    found the face stays as it was.
    """
    known = seen_frames(landmarks_TPD)
    last = np.maximum.accumulate(np.where(known, np.arange(len(known)), 0))
    held = landmarks_TPD[last].astype(np.float64)
    closure = lid_closure(held, held[0])
    wider = np.maximum(eye_aspect(held) / eye_aspect(held[:1]), 1)
    flat = held @ [1, 1j]
    for eye, (lids, outer, inner) in enumerate(_LIDS):
        across = (flat[:, inner] - flat[:, outer])[:, None]
        shape = (flat[0, list(lids)] - flat[0, outer]) / across[0]
        flat[:, list(lids)] = flat[:, [outer]] + (shape.real + 1j * shape.imag * wider[:, [eye]]) * across
    return np.stack([flat.real, flat.imag], -1).astype(np.float32), closure.astype(np.float32)


@dataclass(frozen=True, eq=False)
class _Rendered:
    """A clip as a renderer made it: `crops` and landmarks (T, 68, 2) in them, and how fast it was."""

    crops: list[Picture]
    landmarks_TPD: NDArray[np.float64]
    speed: Scores


def score_clip(
    renderer: Renderer,
    clip: Clip,
    seconds: int = LONGEST_S,
    sheet: Path | None = None,
    against: Mapping[str, Renderer] | None = None,
) -> ClipResult:
    """One clip rendered and compared, beside its first frame standing still and what other renderers make of it.

    Raises BadClip for what is of no use.
    """
    with tempfile.TemporaryDirectory() as folder:
        real = RealClip.of(clip, seconds, Path(folder))
        square = FaceSquare.of(real.landmarks_TPD[0])
        motion = driving_motion(real.landmarks_TPD)
        shown = [square.cut(frame) for frame in real.frames()]
        made = _rendered(renderer, real, motion, square, Path(folder))
        real_TPD = square.place(real.landmarks_TPD)
        others = {name: _rendered(one, real, motion, square, Path(folder)) for name, one in (against or {}).items()}
    if sheet is not None:
        rows = [made.crops, *(other.crops for other in others.values())]
        write_sheet(sheet, rows, shown, sheet_frames(real_TPD, motion[1]))
    still_TPD = np.repeat(real_TPD[:1], len(real_TPD), 0)
    return ClipResult(
        name=clip.name,
        speaker=clip.speaker,
        frames=len(shown),
        size=(real.face.width, real.face.height),
        face_px=round(square.side),
        scores=compare(made.crops, shown, made.landmarks_TPD, real_TPD) | made.speed,
        copy=compare([shown[0]] * len(shown), shown, still_TPD, real_TPD),
        others={name: compare(o.crops, shown, o.landmarks_TPD, real_TPD) | o.speed for name, o in others.items()},
    )


def _rendered(
    renderer: Renderer, real: RealClip, motion: tuple[FloatArray, FloatArray], square: FaceSquare, folder: Path
) -> _Rendered:
    opening = time.perf_counter()
    opened: Callable[..., Picture] = renderer.open(real.portrait, real.face)
    opening = time.perf_counter() - opening
    said = real.heard_by(renderer, opened)
    took: list[tuple[float, float]] = []
    crops: list[Picture] = []

    def frames() -> Iterator[Picture]:
        for index, (points_PD, lids_E) in enumerate(zip(*motion, strict=True)):
            start, busy = time.perf_counter(), time.process_time()
            frame = opened(points_PD, lids_E, *said(index))
            took.append((time.perf_counter() - start, time.process_time() - busy))
            crops.append(square.cut(frame))
            yield frame

    track = tracked(frames(), folder / "made.mkv")
    wall_s, busy_s = np.median(took[1:], axis=0).tolist()
    speed: Scores = {"frames/s": 1 / wall_s, "processor ms": 1000 * busy_s, "opening ms": 1000 * opening}
    return _Rendered(crops, square.place(track.landmarks_TPD), speed)


def compare(made: Sequence[Picture], real: Sequence[Picture], made_TPD: np.ndarray, real_TPD: np.ndarray) -> Scores:
    """Every score of a clip's crops against the real ones, by its name in the report; landmarks are in their pixels.

    The first frame, which a renderer is given, counts only for what moves.
    """
    known = seen_frames(real_TPD)
    rows = [frame_scores(made[t], real[t], real_TPD[t], real[0]) for t in range(1, len(real)) if known[t]]
    both = seen_frames(made_TPD, real_TPD)
    both[0] = False
    apart = np.linalg.norm(made_TPD - real_TPD, axis=-1)[both]
    steady = flicker(made, real_TPD) / flicker(real, real_TPD)
    eyes = [
        lid_closure(track, track[seen_frames(track)][0])
        if seen_frames(track).any()
        else np.full((len(track), 2), np.nan)
        for track in (made_TPD, real_TPD)
    ]
    depth, blinking = blink_depth(*eyes)
    names = ("PSNR", "SSIM", "mouth PSNR", "mouth SSIM")
    scores = {name: _average(np.mean, [row[name] for row in rows if name in row]) for name in names}
    scores |= {
        "LMD": _average(np.mean, apart),
        "mouth LMD": _average(np.mean, apart[:, MOUTH]),
        "lip r": correlation(lip_opening(made_TPD), lip_opening(real_TPD)).r,
        "sharpness": _average(np.median, [row["sharpness"] for row in rows if "sharpness" in row]),
        "sharpness elsewhere": _average(np.median, [row["sharpness elsewhere"] for row in rows]),
        "CPBD": _average(np.mean, [cpbd(made[t]) for t in range(1, len(real), CPBD_EVERY) if known[t]]),
        "flicker": float(steady),
        "blinks": depth,
        "blinking frames": float(blinking),
        "face found": float(seen_frames(made_TPD)[known].mean()),
    }
    return {name: float(value) if np.isfinite(value) else None for name, value in scores.items()}


def _average(how: Callable[[np.ndarray], np.floating], values: Sequence[float] | np.ndarray) -> float:
    return float(how(np.asarray(values))) if len(values) else float("nan")


def tracked(frames: Iterable[Picture], file: Path) -> Track:
    """The face in frames, as the tracker sees it once it knows the first one; raises BadClip.

    They are written to `file` without loss, `WARM_UP` times the first one in front of them.
    """
    frames = iter(frames)
    first = next(frames, None)
    if first is None:
        raise BadClip("no picture")
    with lossless(file, (first.shape[1], first.shape[0])) as write:
        for frame in chain(repeat(first, WARM_UP + 1), frames):
            write(frame)
    track = track_video(file, allow_portrait=True)
    kept = slice(WARM_UP, None)
    return Track(track.size, track.landmarks_TPD[kept], track.mesh_TVD[kept], track.confidence_T[kept])


@contextmanager
def lossless(file: Path, size: tuple[int, int]) -> Generator[Callable[[Picture], None]]:
    """A function that adds a picture (H, W, 3) to a video that keeps every pixel; whole when the block ends."""
    raw = f"-f rawvideo -pixel_format rgb24 -video_size {size[0]}x{size[1]} -framerate {FPS} -i pipe:0"
    coded = "-c:v ffv1 -level 3 -pix_fmt bgr0 -threads:v 1 -f matroska"
    args = [*f"-loglevel error -y {raw} {coded}".split(), ffmpeg.file_url(file)]
    with ffmpeg.Child(args, feed=True) as child:
        yield lambda picture: child.write(np.ascontiguousarray(picture).data.cast("B"))
        child.finish()


def sheet_frames(real_TPD: np.ndarray, closure_TE: np.ndarray) -> list[int]:
    """Which frames a sheet shows, in order: the most open mouth, the most closed eyes, the rest evenly."""
    opening_T = np.nan_to_num(lip_opening(real_TPD), nan=-1.0)
    picked = {int(opening_T.argmax()), int(closure_TE.mean(1).argmax())}
    for place in np.linspace(0, len(real_TPD) - 1, SHEET_COLUMNS).tolist():
        if len(picked) < SHEET_COLUMNS:
            picked.add(round(place))
    return sorted(picked)


def write_sheet(file: Path, made: Sequence[Sequence[Picture]], real: Sequence[Picture], frames: Sequence[int]) -> None:
    """A PNG of real crops above rendered ones, a row for each renderer; raises OutputError."""
    rows = [np.hstack([_small(crops[frame]) for frame in frames]) for crops in (real, *made)]
    _, content = cv2.imencode(".png", cv2.cvtColor(np.vstack(rows), cv2.COLOR_RGB2BGR))
    with whole_file(file) as out:
        out.write(content.tobytes())


def _small(crop: Picture) -> Picture:
    return np.asarray(cv2.resize(crop, (SHEET_PX, SHEET_PX), interpolation=cv2.INTER_AREA), np.uint8)
