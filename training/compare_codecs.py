"""Holds the stream against video codecs at equal bits, as "Audio-visual face reenactment" (section 6) does with H.266.

    python -m training.compare_codecs --samples runs/avfr/data --net runs/avfr/full/best.pt --out runs/avfr/codecs

Samples are cut heads (`training.avfr_data`). The stream's still is a clip's first face, sent as a stream sends it; its
motion takes 960 bits a frame, and the sound that the net hears has been through Opus. Each codec encodes the same
squares by the preset named here, in one group of pictures, at the best quality whose file is no larger than what it may
take: once the bits of the motion alone, which is the paper's comparison, and once those of the still besides, for a
codec's first frame is in its bits. One that cannot go so low is shown at its lowest, with the bits that it takes.
Video bits only, of the bare stream without a container and without comments.

Codecs see and aim at the frames as they were; the net sees a still and ten keypoints. SSIM and PSNR count every pixel,
the background too. OUT/SPLIT.json and .md hold the table.

Shape letters: T frames, S side of the square, C = 3 colours.
"""

from __future__ import annotations

import argparse
import json
import math
import tempfile
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from engine import ffmpeg
from engine.audio import FRAME, Speech
from engine.cli.values import whole
from engine.document import FPS
from engine.errors import LikenessError
from engine.nets.avfr_keypoints import Keypoints
from engine.reenactment.model import Model
from engine.reenactment.sender import picture_of, still_file
from engine.reenactment.stream_sound import heard, sent
from engine.reenactment.views import shown
from training.avfr_batches import HeadClip, open_clip
from training.evaluate_avfr import load_model, track_square
from training.metrics import METRICS, landmark_scores, picture_scores
from training.metrics.table import Metric
from training.net_report import Scored, Scores, write_report

Frames = NDArray[np.uint8]

STREAM, COPY = "stream", "the still alone"
WITH_STILL = ", with the still's bits"
KBPS = 24
EVERY = 3
"""Every so many frames are compared pixel by pixel."""
LEAST_SEEN = 10
COLUMNS = (
    Metric("bits a pixel", "", "lower", "pictures", "video bits over pixels", 4),
    Metric("kbit/s", "", "lower", "pictures", "video bits, thousands a second", 1),
    *(METRICS[name] for name in ("SSIM", "PSNR", "AKD", "LMD", "lip r", "CPBD")),
    Metric("face found", "%", "higher", "pictures", "frames in which the tracker finds a face", 0, 100),
)


@dataclass(frozen=True)
class Codec:
    """A codec as ffmpeg has it: `how` it encodes, `quality` being the word for its step, from 0 to `worst`.

    `scale`: steps in one of the word's own. `kind`: the bare stream's format.
    """

    title: str
    encoder: str
    how: str
    quality: str
    worst: int
    kind: str
    pixels: str = "yuv420p"
    scale: int = 1


CODECS = (
    Codec("H.264 (libx264, veryslow)", "libx264", "-preset veryslow -g 9999", "-crf", 204, "h264", scale=4),
    Codec(
        "H.265 (libx265, slower)",
        "libx265",
        "-preset slower -x265-params log-level=error:keyint=9999:info=0",
        "-crf",
        204,
        "hevc",
        scale=4,
    ),
    Codec(
        "H.266 (libvvenc, medium)", "libvvenc", "-preset medium -qpa 0 -period 1000", "-qp", 63, "vvc", "yuv420p10le"
    ),
    Codec("AV1 (libaom, cpu-used 2)", "libaom-av1", "-b:v 0 -cpu-used 2 -g 9999", "-crf", 63, "obu"),
)
_COMMENTS = {"h264": ["-bsf:v", "filter_units=remove_types=6"]}
"""What takes out an encoder's comment about itself, which is no picture."""


@dataclass(frozen=True, eq=False)
class Encoded:
    """What a codec made of frames: its bits, and the frames as they are decoded, (T, S, S, 3)."""

    bits: int
    frames: Frames


@cache
def encoders() -> frozenset[str]:
    """The encoders that this ffmpeg has."""
    with ffmpeg.Child(["-loglevel", "error", "-encoders"], output=True) as child:
        text = b"".join(child.blocks(1 << 16)).decode(errors="replace")
        child.finish()
    return frozenset(line.split()[1] for line in text.splitlines() if line[:2] == " V" and len(line.split()) > 1)


def encode(frames: Frames, codec: Codec, step: int) -> Encoded:
    """What a codec makes of frames (T, S, S, 3) at a step of its quality; raises LikenessError where it fails."""
    side = frames.shape[1]
    with tempfile.TemporaryDirectory(prefix="likeness-") as folder:
        file = Path(folder) / f"video.{codec.kind}"
        raw = f"-f rawvideo -pixel_format rgb24 -video_size {side}x{side} -framerate {FPS} -i pipe:0"
        colours = f"-vf scale=flags=bicubic+accurate_rnd+full_chroma_inp,format={codec.pixels}"
        how = f"-c:v {codec.encoder} {codec.how} {codec.quality} {step / codec.scale:g} -threads 1"
        words = ["-loglevel", "error", "-y", *raw.split(), *colours.split(), *how.split()]
        words += [*_COMMENTS.get(codec.kind, []), "-f", codec.kind, ffmpeg.file_url(file)]
        back = ["-loglevel", "error", "-i", ffmpeg.file_url(file), "-f", "rawvideo", "-pix_fmt", "rgb24"]
        back += ["-vf", "scale=flags=bicubic+accurate_rnd+full_chroma_int", "-fps_mode", "passthrough", "pipe:1"]
        try:
            with ffmpeg.Child(words, feed=True, patience_s=600) as child:
                child.write(np.ascontiguousarray(frames).tobytes())
                child.finish()
            with ffmpeg.Child(back, output=True, patience_s=600) as child:
                content = b"".join(child.blocks(1 << 20))
                child.finish()
        except ffmpeg.FFmpegError as error:
            raise LikenessError(f"{codec.title} cannot encode these frames: {error}.") from error
        if len(content) != frames.size:
            raise LikenessError(f"{codec.title} gave back another number of frames than it was given.")
        return Encoded(8 * file.stat().st_size, np.frombuffer(content, np.uint8).reshape(frames.shape))


def within(made: Callable[[int], Encoded], worst: int, bits: int) -> Encoded:
    """What is made at the best step, 0 being the best of all, that takes no more than so many bits; else at the worst.

    Worse steps are taken to need fewer bits.
    """
    low, high = 0, worst
    while low < high:
        middle = (low + high) // 2
        if made(middle).bits <= bits:
            high = middle
        else:
            low = middle + 1
    return made(low)


@torch.inference_mode()
def streamed(model: Model, clip: HeadClip, numbers: Sequence[int]) -> tuple[Frames, int, Frames]:
    """What a receiver sees of these frames of a clip, (T, S, S, 3), the bits of the still, and the still."""
    first = numbers[0]
    content = still_file(np.asarray(clip.frames[first]), lossless=False)
    still = picture_of(content, model.side)
    mesh, mask = np.asarray(clip.mesh[first]), np.asarray(clip.masks[first])
    own = model.net.follow(shown([still], [mesh], [mask]))
    rows = [model.net.follow(clip.shown(number)) for number in numbers]
    motion = Keypoints(*(torch.cat([getattr(row, name) for row in rows]) for name in Keypoints._fields))
    speech, frames = Speech(np.asarray(clip.sound, np.float32) / 32768), len(clip.sound) // FRAME
    sound = sent(speech, frames, KBPS)
    with heard(sound, len(sound.packets), frames) as received:
        said_TX = model.said(received, sound.level, frames)[list(numbers)]
    made = np.stack(list(model.painted(still, own, motion, said_TX)))
    return made, 8 * len(content), still


def compare(model: Model, clip: HeadClip, codecs: Sequence[Codec], most: int) -> dict[str, Scores]:
    """The scores of the stream, of the still alone and of each codec, by title, on the first frames with a face."""
    numbers = clip.seen[:most].tolist()
    real = np.ascontiguousarray(clip.frames[numbers])
    track_TPD = track_square(real)
    made, still_bits, still = streamed(model, clip, numbers)
    bits = 8 * 2 * 6 * model.net.config.keypoints * len(numbers)

    def scores(frames: Frames, taken: int) -> Scores:
        points_TPD = track_square(frames)
        found = {**picture_scores(frames[::EVERY], real[::EVERY]), **landmark_scores(points_TPD, track_TPD)}
        found["face found"] = float(np.isfinite(points_TPD).all((1, 2)).mean())
        found |= {"bits a pixel": taken / real[..., 0].size, "kbit/s": taken / 1000 / (len(real) / FPS)}
        return {column.name: found.get(column.name, math.nan) for column in COLUMNS}

    out = {STREAM: scores(made, bits), STREAM + WITH_STILL: scores(made, bits + still_bits)}
    out[COPY] = scores(np.repeat(still[None], len(real), 0), still_bits)
    for codec in codecs:

        @cache
        def at(step: int, codec: Codec = codec) -> Encoded:
            return encode(real, codec, step)

        for title, budget in ((codec.title, bits), (codec.title + WITH_STILL, bits + still_bits)):
            done = within(at, codec.worst, budget)
            out[title] = scores(done.frames, done.bits)
    return out


def clips_of(folder: Path, split: str, speakers: Collection[str], most: int) -> list[HeadClip]:
    """The clips of a split, at most so many of a person; raises LikenessError where there are none."""
    counts: dict[str, int] = {}
    clips: list[HeadClip] = []
    try:
        rows = json.loads((folder / "index.json").read_text("utf-8"))["clips"]
        for row in rows:
            wanted = row["split"] == split and (not speakers or row["speaker"] in speakers)
            if not wanted or row["frames"] < LEAST_SEEN or counts.get(row["speaker"], 0) >= most:
                continue
            clip = open_clip(folder, row)
            if len(clip.seen) >= LEAST_SEEN:
                counts[row["speaker"]] = counts.get(row["speaker"], 0) + 1
                clips.append(clip)
    except (OSError, ValueError, LookupError, TypeError) as error:
        raise LikenessError(f"{folder} holds no heads; cut them with `python -m training.avfr_data`.") from error
    if not clips:
        raise LikenessError(f"{folder} holds no clips of these speakers in its {split} split.")
    return clips


def about(codecs: Sequence[Codec], model: Model) -> str:
    """What stands above the table: what was compared, and which codecs this ffmpeg lacks."""
    side, bits = model.side, 8 * 2 * 6 * model.net.config.keypoints
    lacking = [codec.title for codec in CODECS if codec not in codecs]
    absent = f" {' and '.join(lacking)}: this ffmpeg has no encoder for it." if lacking else ""
    return (
        f"The stream's motion takes {bits} bits a frame: {bits / side**2:.4f} bits a pixel at {side} px, "
        f"{bits / 256**2:.4f} at 256 px (computed). Codecs take no more than that, and in the rows with the still's "
        f"bits no more than motion and still together, where they can go so low. Video bits only; "
        f"{ffmpeg.version()}.{absent}"
    )


def main(words: Sequence[str] | None = None) -> None:
    """Compares, writes OUT/SPLIT.json and .md and prints the table; raises LikenessError."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add = parser.add_argument
    add("--samples", type=Path, required=True, help="heads cut by `python -m training.avfr_data`")
    add("--net", required=True, metavar="CHECKPOINT", help="a best.pt of AVFR-GAN")
    add("--out", type=Path, required=True)
    add("--split", choices=("train", "val"), default="val", help="default: %(default)s")
    add("--speakers", default="", metavar="NAME,...", help="only these")
    add("--most", type=whole("--most", 1), default=4, metavar="N", help="clips of a speaker at most (default: 4)")
    add("--frames", type=whole("--frames", LEAST_SEEN), default=75, metavar="N", help="of a clip (default: 75)")
    args = parser.parse_args(words)
    loaded = load_model(args.net)
    model = Model(loaded.net)
    codecs = [codec for codec in CODECS if codec.encoder in encoders()]
    rows: list[tuple[str, dict[str, Scores]]] = []
    speakers = {name for name in args.speakers.split(",") if name}
    for clip in clips_of(args.samples, args.split, speakers, args.most):
        rows.append((clip.speaker, compare(model, clip, codecs, args.frames)))
        print(f"{len(rows)} {clip.name}", flush=True)
    titles = list(rows[0][1])
    scored: list[Scored] = [replace(loaded.scored, title=title) for title in titles]
    title = f"The stream and video codecs on the {args.split} split"
    print(write_report(args.out, args.split, title, about(codecs, model), COLUMNS, scored, rows))


if __name__ == "__main__":
    main()
