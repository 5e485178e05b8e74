"""Motion generators by name: what a user is told of each, and the generator, imported when it is asked for.

Nothing here loads torch, which takes seconds, before `make_generator` is called.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.errors import LikenessError
from engine.motion.protocol import GeneratorInfo

if TYPE_CHECKING:
    from engine.motion.protocol import StreamingGenerator

AUDIO2KEYPOINT = GeneratorInfo(
    name="audio2keypoint",
    title="Audio2Keypoint: lips, chin, brows and head from the voice",
    licence="Apache-2.0",
    needs=("voice", "portrait"),
    about="Lips, chin, brows and head from the voice alone, learnt from English speech; takes seconds.",
)
SPEECH_LANDMARKS = GeneratorInfo(
    name="speech_landmarks",
    title="Speech landmarks: lips and chin from what is said",
    licence="Apache-2.0",
    needs=("voice", "portrait"),
    about="Lips from the sounds of speech, whoever speaks, in noise too; the head moves by itself.",
)
INFOS = (AUDIO2KEYPOINT, SPEECH_LANDMARKS)
"""Motion generators that ship, the default first."""
NAMES = tuple(info.name for info in INFOS)
WEIGHTS = {"audio2keypoint": "audio2keypoint-v2", "speech_landmarks": "speech_landmarks-v1"}
"""The model in the manifest that each of them loads."""


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
    raise LikenessError(f"There is no motion generator called {name}: choose {' or '.join(NAMES)}.")
