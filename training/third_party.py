"""Weights of others that some metrics need: none comes with the project, each is used where the user has it.

Put the files of `TABLE` into one folder (`--weights FOLDER`) or name each in its environment variable. Nothing here
downloads anything. TorchScript files (.pt) hold code as well as numbers, and loading one runs it: take them only from
where you would take a program. ONNX files hold no code.
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import torch
from numpy.typing import NDArray
from scipy.fft import dct
from torch import Tensor

from engine.audio import RATE
from engine.errors import ModelError
from training.metrics.landmarks import seen_frames
from training.metrics.table import METRICS

Array = NDArray[np.float64]
Picture = NDArray[np.uint8]

MOMENT = 5
"""Frames that SyncNet looks at together: 0.2 s at 25 frames a second, and 20 steps of its sound."""


@dataclass(frozen=True)
class Weights:
    """Something a user can supply: its file's name, the variable that may name it, what it is and its licence."""

    name: str
    file: str
    variable: str
    what: str
    licence: str

    @property
    def metrics(self) -> tuple[str, ...]:
        """Names of the metrics that need it."""
        return tuple(metric.name for metric in METRICS.values() if metric.needs == self.name)

    @property
    def absent(self) -> str:
        """The sentence that says what is left out without it."""
        return (
            f"{', '.join(self.metrics)}: skipped, needs {self.file} ({self.what}); "
            f"put it into the folder of --weights or name it in {self.variable}."
        )


_ROWS = (
    Weights(
        "inception",
        "inception.pt",
        "LIKENESS_INCEPTION",
        "the InceptionV3 of FID as TorchScript, uint8 (B, 3, H, W) to features (B, 2048), as published with "
        "StyleGAN2-ADA",
        "Apache-2.0 (TensorFlow's Inception of 2015)",
    ),
    Weights(
        "lpips",
        "lpips.pt",
        "LIKENESS_LPIPS",
        "LPIPS as TorchScript, two pictures (B, 3, H, W) from -1 to 1 to a distance each, traced from the package "
        "of its authors",
        "BSD-2-Clause; its AlexNet or VGG was trained on ImageNet",
    ),
    Weights(
        "face",
        "face.onnx",
        "LIKENESS_FACE",
        "a face embedder for 112 px faces as ONNX, such as SFace of the OpenCV model zoo",
        "Apache-2.0 (SFace)",
    ),
    Weights(
        "syncnet",
        "syncnet.pt",
        "LIKENESS_SYNCNET",
        "SyncNet as TorchScript, BGR pictures (B, 3, 5, 224, 224) from 0 to 255 and MFCCs (B, 1, 13, 20) to two "
        "embeddings (B, F), traced from syncnet_v2 of its authors",
        "MIT code; weights trained on BBC programmes, for research",
    ),
    Weights(
        "lip reader",
        "lip-reader",
        "LIKENESS_LIP_READER",
        "a program that takes the path of a video and prints the words it reads from the lips, such as a script around "
        "LipNet; the variable may hold a whole command",
        "that of the lip reader you choose",
    ),
)

TABLE: dict[str, Weights] = {row.name: row for row in _ROWS}
"""Everything that can be supplied, by its name."""


@dataclass(frozen=True)
class Available:
    """What is there, as paths, and what is not, as one sentence each that names the metrics left out."""

    present: dict[str, Path]
    absent: dict[str, str]


def find(name: str, folder: Path | None = None) -> Path | None:
    """The file of some weights: the one its environment variable names, else the one in `folder`; None if neither.

    Raises ModelError if the variable names a file that is not there.
    """
    weights = TABLE[name]
    named = os.environ.get(weights.variable, "").strip()
    if not named:
        path = folder / weights.file if folder else None
        return path if path and path.is_file() else None
    if Path(named).is_file():
        return Path(named)
    program = shutil.which(shlex.split(named)[0]) if name == "lip reader" else None
    if program is None:
        raise ModelError(f"{weights.variable} names {named}, which is not there: correct it or unset it.")
    return Path(program)


def available(folder: Path | None = None) -> Available:
    """Which weights are there and which metrics have to be skipped; nothing is loaded."""
    found = {name: find(name, folder) for name in TABLE}
    present = {name: path for name, path in found.items() if path}
    return Available(present, {name: TABLE[name].absent for name, path in found.items() if not path})


def load_torchscript(path: Path) -> torch.jit.ScriptModule:
    """A TorchScript net on the CPU, ready to use. It runs the file's own code. Raises ModelError."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # published weights are TorchScript, new torch or not
            net: Any = torch.jit.load(path, map_location="cpu")
    except (OSError, RuntimeError, ValueError) as error:
        raise ModelError(f"{path} is no TorchScript file that this torch can load: get or trace it again.") from error
    return net.eval()


def _run(path: Path, net: Any, *inputs: Any, **options: Any) -> Any:
    """What a user's net makes of inputs; raises ModelError where it was not made for them."""
    try:
        with torch.inference_mode():
            return net(*inputs, **options)
    except (RuntimeError, TypeError) as error:
        raise ModelError(f"{path} does not take what its metric gives it; see training.third_party.") from error


def _channels_first(pictures: np.ndarray) -> Tensor:
    return torch.from_numpy(np.ascontiguousarray(np.moveaxis(pictures, -1, 1)))


class Inception:
    """Features for FID: uint8 pictures (B, H, W, 3) -> (B, F)."""

    def __init__(self, path: Path) -> None:
        self._path, self._net = path, load_torchscript(path)
        schema: Any = getattr(getattr(self._net, "forward", None), "schema", None)
        # StyleGAN2-ADA's gives classes unless it is asked for features.
        asked = schema is not None and any(argument.name == "return_features" for argument in schema.arguments)
        self._options = {"return_features": True} if asked else {}

    def __call__(self, pictures: np.ndarray) -> Array:
        features = _run(self._path, self._net, _channels_first(pictures), **self._options)
        return features.reshape(len(pictures), -1).double().numpy()


class Lpips:
    """Perceived distance of two uint8 pictures (H, W, 3), 0 for equal ones. Zhang et al. 2018."""

    def __init__(self, path: Path) -> None:
        self._path, self._net = path, load_torchscript(path)

    def __call__(self, made: Picture, real: Picture) -> float:
        a, b = (_channels_first(picture[None]).float() / 127.5 - 1 for picture in (made, real))
        return float(_run(self._path, self._net, a, b).mean())


class FaceEmbedder:
    """Embedding (F,) of the face in an RGB picture, laid upright on 112 px by its 68 landmarks."""

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            self._net = cv2.FaceRecognizerSF.create(str(path), "")
        except cv2.error as error:
            raise ModelError(f"{path} is no ONNX face embedder that OpenCV can load: get it again.") from error

    def __call__(self, picture: Picture, landmarks_PD: np.ndarray) -> Array:
        """Picture (H, W, 3) and landmarks (68, 2) in its pixels -> (F,)."""
        face = np.zeros((1, 15), np.float32)
        # As OpenCV's face detector writes it: box, the subject's right and left eye, nose, right and left mouth corner.
        points = [landmarks_PD[36:42].mean(0), landmarks_PD[42:48].mean(0), *landmarks_PD[[30, 48, 54]]]
        face[0, :4] = [*landmarks_PD.min(0), *np.ptp(landmarks_PD, axis=0)]
        face[0, 4:14] = np.concatenate(points)
        try:
            upright = self._net.alignCrop(np.ascontiguousarray(picture[..., ::-1]), face)
            return self._net.feature(upright).reshape(-1).astype(np.float64)
        except cv2.error as error:
            raise ModelError(f"{self._path} does not take faces of 112 px: use another embedder.") from error

    def frames(self, pictures: Sequence[Picture], landmarks_TPD: np.ndarray) -> Array:
        """Embeddings (T, F) of a video, NaN in frames without a face."""
        seen = seen_frames(landmarks_TPD)
        rows = {t: self(pictures[t], landmarks_TPD[t]) for t in np.flatnonzero(seen).tolist()}
        width = len(next(iter(rows.values()))) if rows else 1
        out = np.full((len(landmarks_TPD), width), np.nan)
        for t, row in rows.items():
            out[t] = row
        return out


class SyncNet:
    """Embeddings of a talking face and its voice at every moment, for `training.metrics.sync`."""

    def __init__(self, path: Path) -> None:
        self._path, self._net = path, load_torchscript(path)

    def __call__(
        self, pictures: Sequence[Picture], landmarks_TPD: np.ndarray, samples_N: np.ndarray
    ) -> tuple[Array, Array]:
        """RGB frames at 25 a second, landmarks (T, 68, 2) and sound at 16 kHz, -1 … 1 -> (S, F) each.

        S is T - 5 for sound as long as the picture. The face is cut out by one square for the whole clip. Raises
        ModelError under 6 frames, or without a face.
        """
        faces = torch.from_numpy(sync_faces(pictures, landmarks_TPD))
        sound = torch.from_numpy(mfcc(samples_N).T.astype(np.float32))
        moments = min(len(faces), sound.shape[1] // 4) - MOMENT + 1  # 4 steps of sound a frame
        if moments < 1:
            raise ModelError(f"SyncNet needs {MOMENT + 1} frames with sound: leave out clips as short as this.")
        rows: tuple[list[Tensor], list[Tensor]] = ([], [])
        for start in range(0, moments, 8):
            batch = range(start, min(start + 8, moments))
            seen = torch.stack([faces[t : t + MOMENT].permute(3, 0, 1, 2).float() for t in batch])
            heard = torch.stack([sound[None, :, 4 * t : 4 * t + 4 * MOMENT] for t in batch])
            made = _run(self._path, self._net, seen, heard)
            if not isinstance(made, tuple) or [len(row) for row in made] != [len(batch)] * 2:
                raise ModelError(f"{self._path} gives no embedding of the picture and of the sound: trace it again.")
            for part, row in zip(rows, made, strict=True):
                part.append(row)
        picture, voice = (torch.cat(part).double().numpy() for part in rows)
        return picture, voice


def sync_faces(pictures: Sequence[Picture], landmarks_TPD: np.ndarray) -> NDArray[np.uint8]:
    """The face of each frame as SyncNet wants it: (T, 224, 224, 3) BGR, cut by one square that fits the whole clip.

    The square is a face detector's box (the landmarks and a quarter of their height of forehead), wider by 40% of half
    its side, and lower by as much.
    """
    seen = landmarks_TPD[seen_frames(landmarks_TPD)]
    if not len(seen):
        raise ModelError("SyncNet needs a face in the clip: leave out clips without one.")
    low, high = np.median(seen.min(1), axis=0), np.median(seen.max(1), axis=0)
    low = low - [0, 0.25 * (high[1] - low[1])]
    half, (x, y) = float((high - low).max() / 2), (low + high) / 2
    side, left, top = 2.8 * half, x - 1.4 * half, y - half
    scale = 224 / side
    place = np.array([[scale, 0, -left * scale], [0, scale, -top * scale]])
    cut = [cv2.warpAffine(p[..., ::-1], place, (224, 224), borderValue=(110, 110, 110)) for p in pictures]
    return np.stack(cut).astype(np.uint8)


def mfcc(samples_N: np.ndarray) -> Array:
    """13 mel-frequency cepstral coefficients a step of 10 ms, (S, 13), of sound at 16 kHz, -1 … 1.

    As SyncNet was trained on: 16-bit samples, pre-emphasis 0.97, windows of 25 ms without a taper, 26 triangular mel
    bands on 512 points, lifter 22, the log energy in place of the first. Davis and Mermelstein 1980.
    """
    sound = np.round(np.asarray(samples_N, np.float64) * 32768)
    sound = np.r_[sound[:1], sound[1:] - 0.97 * sound[:-1]]
    steps = max(1, 1 + int(np.ceil((len(sound) - 400) / 160)))
    padded = np.pad(sound, (0, max(0, (steps - 1) * 160 + 400 - len(sound))))
    windows = np.lib.stride_tricks.sliding_window_view(padded, 400)[::160][:steps]
    power = np.abs(np.fft.rfft(windows, 512)) ** 2 / 512
    edges = 700 * (10 ** (np.linspace(0, 2595 * np.log10(1 + RATE / 2 / 700), 28) / 2595) - 1)
    bins = np.floor(513 * edges / RATE)
    place = np.arange(257)
    bands = [np.interp(place, bins[i : i + 3], [0, 1, 0]) for i in range(26)]
    least = np.finfo(float).eps
    loudness = np.log(np.maximum(power @ np.stack(bands).T, least))
    cepstrum: Array = np.asarray(dct(loudness, type=2, axis=1, norm="ortho"), np.float64)[:, :13]
    cepstrum = cepstrum * (1 + 11 * np.sin(np.pi * np.arange(13) / 22))
    cepstrum[:, 0] = np.log(np.maximum(power.sum(1), least))
    return cepstrum


def read_lips(video: Path, folder: Path | None = None, timeout_s: float = 600) -> str:
    """The words that the user's lip reader prints for a video. Raises ModelError if it is absent, fails or hangs."""
    path = find("lip reader", folder)
    if path is None:
        raise ModelError(TABLE["lip reader"].absent)
    named = os.environ.get(TABLE["lip reader"].variable, "").strip()
    command = shlex.split(named) if named and not Path(named).is_file() else [str(path)]
    try:
        done = subprocess.run(
            [*command, str(video)],
            capture_output=True,
            text=True,
            timeout=timeout_s,
            check=True,
            stdin=subprocess.DEVNULL,
        )
    except subprocess.TimeoutExpired as error:
        raise ModelError(f"The lip reader took over {timeout_s:.0f} s for {video.name}: try it alone.") from error
    except (OSError, subprocess.CalledProcessError) as error:
        raise ModelError(f"The lip reader {command[0]} failed on {video.name}: try it alone.") from error
    return " ".join(done.stdout.split())
