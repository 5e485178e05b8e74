"""Motion generators by name: what a user is told of each, and the generator, imported when it is asked for.

Nothing here loads torch, which takes seconds, before `make_generator` is called.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.errors import LikenessError
from engine.models import manifest
from engine.motion.protocol import GeneratorInfo

if TYPE_CHECKING:
    from engine.motion.protocol import StreamingGenerator

AUDIO2KEYPOINT = GeneratorInfo(
    name="audio2keypoint",
    title="Audio2Keypoint: lips, chin, brows and head from the voice",
    licence="Apache-2.0",
    needs=("voice", "portrait"),
    about="Lips, chin, brows and head from the voice alone, learnt from English speech.",
    streams=True,
)
SPEECH_LANDMARKS = GeneratorInfo(
    name="speech_landmarks",
    title="Speech landmarks: lips and chin from what is said",
    licence="Apache-2.0",
    needs=("voice", "portrait"),
    about="Lips from the sounds of speech, whoever speaks, in noise too; the head moves by itself.",
    streams=True,
)
TEMPORAL_GAN = GeneratorInfo(
    name="temporal_gan",
    title="Temporal GAN: the lips that its net makes",
    licence="Apache-2.0",
    needs=("voice", "portrait"),
    about="The lips that the renderer Temporal GAN makes, as landmarks: to be seen, edited, shown by any renderer.",
)
WEIGHTS = {
    "audio2keypoint": "audio2keypoint-v2",
    "speech_landmarks": "speech_landmarks-v1",
    "temporal_gan": "temporal_gan-v1",
}
"""The model in the manifest that each of them loads."""


def _offered() -> tuple[GeneratorInfo, ...]:
    try:
        known = {row.name for row in manifest()}
    except LikenessError:
        known = set[str]()  # told by whatever needs a model; the list must not keep a window from opening
    learned = (info for info in (TEMPORAL_GAN,) if WEIGHTS[info.name] in known)
    return (AUDIO2KEYPOINT, SPEECH_LANDMARKS, *learned)


INFOS = _offered()
"""Motion generators that are offered, the default first."""
NAMES = tuple(info.name for info in INFOS)


def make_generator(name: str = NAMES[0]) -> StreamingGenerator:
    """The motion generator called `name`, its weights loaded.

    Raises LikenessError when there is none of that name, ModelError when its weights are missing or damaged.
    """
    if name == AUDIO2KEYPOINT.name:
        from engine.models import load_weights, model_row
        from engine.motion import reach
        from engine.motion.audio2keypoint import Audio2KeypointGenerator
        from engine.nets.audio2keypoint import from_weights

        row = model_row(WEIGHTS[name])
        net = from_weights(load_weights(WEIGHTS[name]), row.config)
        return Audio2KeypointGenerator(net, reach=reach.REACHES.get(row.name))
    if name == SPEECH_LANDMARKS.name:
        from engine.models import load_weights, model_row
        from engine.motion.speech_landmarks import SpeechLandmarksGenerator
        from engine.nets.speech_landmarks import from_weights as landmarks_of
        from engine.speech_features import acoustic_listener, features_of

        row = model_row(WEIGHTS[name])
        acoustic = acoustic_listener().net
        net = landmarks_of(load_weights(row.name), row.config)
        return SpeechLandmarksGenerator(net, features_of(acoustic), acoustic=acoustic)
    if name == TEMPORAL_GAN.name and name in NAMES:
        from engine.models import load_weights, model_row
        from engine.motion.temporal_gan import TemporalGanGenerator
        from engine.nets.temporal_gan import from_weights as gan_of

        row = model_row(WEIGHTS[name])
        template = load_weights(WEIGHTS[SPEECH_LANDMARKS.name])["template_VD"].float().numpy()
        return TemporalGanGenerator(gan_of(load_weights(row.name), row.config), template)
    raise LikenessError(f"There is no motion generator called {name}: choose {' or '.join(NAMES)}.")
