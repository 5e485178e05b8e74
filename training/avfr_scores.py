"""How near AVFR-GAN's frames come to those of a clip whose first frame it knows: pictures, mouths, lips.

The same-identity protocol of "Audio-visual face reenactment" (section 4): the first frame is the still, the others are
the drivers.

Shape letters: T frames, S side of the square, C = 3 colours (uint8), K pixels of the mouth.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
import torch
from numpy.typing import NDArray

from engine.nets.avfr import Avfr
from engine.nets.avfr_keypoints import relative
from engine.speech_features import SILENCE
from training.avfr_batches import HeadClip, boxes, face_shape
from training.metrics import correlation, psnr, ssim
from training.metrics.pictures import grey
from training.temporal_scores import read_opening

Frames = NDArray[np.uint8]

EVERY = 3
"""Every so many frames are made for a validation."""
AT_ONCE = 8


@torch.no_grad()
def made_of(
    net: Avfr, clip: HeadClip, numbers: Sequence[int], other: HeadClip | None = None, deaf: bool = False
) -> Frames:
    """What the net makes of a clip's first frame with a face, driven by these frames of it: (T, S, S, 3).

    `other`: the clip whose first frame is the still instead, moved as the driver moves away from its own first frame.
    `deaf`: the net hears digital silence.
    """
    device = next(net.parameters()).device
    net.eval()
    whose = other or clip
    state = net.start(whose.shown(int(whose.seen[0])).to(device))
    first = net.follow(clip.shown(int(clip.seen[0])).to(device))
    made: list[Frames] = []
    for begin in range(0, len(numbers), AT_ONCE):
        some = list(numbers[begin : begin + AT_ONCE])
        motion = net.follow(clip.shown(*some).to(device))
        if other is not None:
            motion = relative(state.keypoints, first, motion)
        mel = np.full_like(clip.mel[some], SILENCE) if deaf else clip.mel[some]
        heard = net.hear(torch.from_numpy(mel).to(device))
        frames = net.paint(state.repeated(len(some)), motion, heard).picture
        made.append((frames.float().clamp(0, 1) * 255 + 0.5).to(torch.uint8).permute(0, 2, 3, 1).cpu().numpy())
    return np.concatenate(made)


def clip_scores(net: Avfr, clip: HeadClip, every: int = EVERY) -> dict[str, float]:
    """PSNR, SSIM, `mouth` (mean difference round the lips, 0 … 255) and `lips` of a clip; and those of the still alone.

    `lips`: correlation of how far the lips are open with what the made mouths show of it (see `read_opening`).
    """
    numbers = clip.seen[1::every].tolist()
    still = np.asarray(clip.frames[clip.seen[0]])
    real = np.asarray(clip.frames[numbers])
    scores: dict[str, float] = {}
    for name, made in (("", made_of(net, clip, numbers)), ("copy ", np.repeat(still[None], len(real), 0))):
        pairs = list(zip(made, real, strict=True))
        scores[f"{name}PSNR"] = float(np.mean([min(psnr(a, b), 100.0) for a, b in pairs]))
        scores[f"{name}SSIM"] = float(np.mean([ssim(a, b) for a, b in pairs]))
        scores[f"{name}mouth"] = _mouth_difference(made, real, clip.mesh[numbers])
        if not name:
            scores["lips"] = _lips(made, real, clip.mesh[numbers])
    return scores


def validate(net: Avfr, watched: Sequence[HeadClip], known: Sequence[HeadClip]) -> dict[str, float]:
    """Means over people held out and, as "known …", over the validation clips of people who were trained on.

    `score`, by which weights are kept, is PSNR / 30 + SSIM + lips, which count about alike; both groups half of it.
    """
    groups = {"": watched, "known ": known}
    scores = {prefix: _by_speaker(net, clips) for prefix, clips in groups.items() if clips}
    found = [own["PSNR"] / 30 + own["SSIM"] + own["lips"] for own in scores.values()]
    out = {f"{prefix}{name}": value for prefix, own in scores.items() for name, value in own.items()}
    return {"score": float(np.mean(found))} | out


def sheet(net: Avfr, clips: Sequence[HeadClip], columns: int = 9) -> Frames:
    """For each clip two rows, made and real: the still, then frames from the whole of it; (2 n S, columns S, 3)."""
    rows: list[Frames] = []
    for clip in clips:
        spread = np.linspace(0, len(clip.seen) - 1, columns - 1).astype(int)
        some = clip.seen[np.argsort(clip.opening)[spread]].tolist()
        still = np.asarray(clip.frames[clip.seen[0]])
        rows += [np.concatenate([still, *own], axis=1) for own in (made_of(net, clip, some), clip.frames[some])]
    return np.concatenate(rows, axis=0)


def _mouth_difference(made: Frames, real: Frames, mesh_TVD: NDArray[np.float32]) -> float:
    off: list[float] = []
    for one, other, mesh_VD in zip(made, real, mesh_TVD, strict=True):
        inside = boxes(mesh_VD, len(one))[0][0].numpy() > 0
        off.append(float(np.abs(one[inside].astype(float) - other[inside]).mean()))
    return float(np.mean(off))


def _lips(made: Frames, real: Frames, mesh_TVD: NDArray[np.float32]) -> float:
    """How the lips of made frames follow the real ones, -1 … 1, read off the pixels of a box that all mouths fit in."""
    inside = np.max([boxes(mesh_VD, made.shape[1])[0][0].numpy() for mesh_VD in mesh_TVD], 0) > 0
    opening_T = np.array([face_shape(mesh_VD)[0] for mesh_VD in mesh_TVD])
    mouths = [np.stack([grey(frame)[inside] for frame in frames]) for frames in (made, real)]
    return float(np.nan_to_num(correlation(read_opening(mouths[0], mouths[1], opening_T), opening_T).r))


def _by_speaker(net: Avfr, clips: Iterable[HeadClip]) -> dict[str, float]:
    rows: dict[str, list[Mapping[str, float]]] = {}
    for clip in clips:
        rows.setdefault(clip.speaker, []).append(clip_scores(net, clip))
    return _means([_means(own) for own in rows.values()])


def _means(rows: Sequence[Mapping[str, float]]) -> dict[str, float]:
    return {name: float(np.mean([row[name] for row in rows])) for name in rows[0]}
