"""Motion generators for evaluation: those that ship, those in checkpoints, and the baselines, all by one name."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from torch import Tensor

from engine.errors import ModelError
from engine.models import load_weights, manifest
from engine.motion.protocol import MotionGenerator
from engine.speech_features import WEIGHTS as ACOUSTIC
from engine.speech_features import acoustic_listener
from training import baselines
from training.baselines import AsSpoken, StillHead, TrainingSplit, make_baseline
from training.checkpoint import load

STILL_HEAD = "+still-head"
SPOKEN = re.compile(r"\+live(\d+)$")
"""As it is spoken, with so many frames of look-ahead."""


@dataclass(frozen=True, eq=False)
class Model:
    """A motion generator under its `title`.

    `seen`: the speakers that it was trained with; where a model does not say, those of the dataset's training split.
    `digest`: of all that decides what it makes. `about`: one line on where it comes from.
    """

    title: str
    generator: MotionGenerator
    digest: str
    seen: frozenset[str]
    about: str
    baseline: bool = False


def _audio2keypoint(weights: Mapping[str, Tensor], about: Mapping[str, Any]) -> MotionGenerator:
    from engine.motion.audio2keypoint import Audio2KeypointGenerator
    from engine.nets.audio2keypoint import from_weights

    return Audio2KeypointGenerator(from_weights(weights, about["net"]))


def _speech_landmarks(weights: Mapping[str, Tensor], about: Mapping[str, Any]) -> MotionGenerator:
    from engine.motion.speech_landmarks import SpeechLandmarksGenerator
    from engine.nets.speech_landmarks import from_weights
    from training.heard import hearing

    features = str(about.get("features", ACOUSTIC))
    # A stream hears with the net itself; other features than those that ship take a whole voice.
    acoustic = acoustic_listener(features).net if features in {row.name for row in manifest()} else None
    return SpeechLandmarksGenerator(from_weights(weights, about["net"]), hearing(features), acoustic=acoustic)


NETS: dict[str, Callable[[Mapping[str, Tensor], Mapping[str, Any]], MotionGenerator]] = {
    "audio2keypoint": _audio2keypoint,
    "speech_landmarks": _speech_landmarks,
}
"""What makes a motion generator of weights and what is said of them (`net`, its configuration), by the model's name."""


def load_motion_model(text: str, split: TrainingSplit) -> Model:
    """The model that `[TITLE=]NAME[+liveN][+still-head]` means: a row of the manifest, a checkpoint or a baseline.

    Raises ModelError where there is none, or it is damaged or makes no motion.
    """
    title, equals, name = text.partition("=")
    if not equals or Path(_plain(text)).is_file():
        title, name = "", text
    plain = _plain(name)
    rows = {row.name: row for row in manifest()}
    if plain in baselines.NAMES:
        parts = f"{plain}{split.quiet_PD.tobytes().hex()}"
        seen = frozenset(map(str, split.speakers.tolist()))
        model = Model(plain, make_baseline(plain, split), _digest(parts.encode()), seen, "baseline", baseline=True)
    elif plain in rows:
        row = rows[plain]
        about = {"model": re.sub(r"-v\d+$", "", plain), "net": row.config, "speakers": row.metrics.get("speakers")}
        model = _built(plain, load_weights(plain), about, split, row.sha256)
    elif Path(plain).is_file():
        model = _from_checkpoint(Path(plain), split)
    else:
        motion = [name for name in rows if re.sub(r"-v\d+$", "", name) in NETS]
        known = ", ".join((*motion, *baselines.NAMES))
        raise ModelError(f"There is no model {plain}: choose one of {known}, or the path of a checkpoint.")
    if spoken := SPOKEN.search(name.removesuffix(STILL_HEAD)):
        suffix, live = spoken[0], AsSpoken(model.generator, int(spoken[1]))
        model = Model(model.title + suffix, live, model.digest + suffix, model.seen, model.about)
    if name.endswith(STILL_HEAD):
        still = StillHead(model.generator, split)
        model = Model(model.title + STILL_HEAD, still, model.digest + STILL_HEAD, model.seen, model.about)
    return Model(title or model.title, model.generator, model.digest, model.seen, model.about, model.baseline)


def _plain(name: str) -> str:
    return SPOKEN.sub("", name.removesuffix(STILL_HEAD))


def _from_checkpoint(file: Path, split: TrainingSplit) -> Model:
    saved = load(file)
    try:
        weights, about = saved["state"], json.loads(saved["about"])
        about = {"model": "audio2keypoint", **about}
    except (KeyError, ValueError, TypeError) as error:
        raise ModelError(f"{file} is not the best.pt of a training run: choose that file.") from error
    title = f"{file.parent.name}/{file.stem}" if file.parent.name else file.stem
    return _built(title, weights, about, split, _digest(file.read_bytes()))


def _built(
    title: str, weights: Mapping[str, Tensor], about: Mapping[str, Any], split: TrainingSplit, digest: str
) -> Model:
    make = NETS.get(str(about["model"]))
    if make is None:
        raise ModelError(f"{title} makes no motion: choose a model that does ({', '.join(NETS)}).")
    try:
        generator = make(weights, about)
    except (KeyError, TypeError, ValueError, RuntimeError) as error:
        raise ModelError(f"{title} does not fit this version of Likeness; train or export it again.") from error
    trained = about.get("speakers")
    seen = frozenset(map(str, split.speakers.tolist() if trained is None else trained))
    words = [str(about["model"])]
    words += [f"{about[key]} {unit}" for key, unit in (("step", "steps"),) if key in about]
    return Model(title, generator, digest, seen, ", ".join(words))


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
