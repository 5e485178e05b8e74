"""Filmed clips as `speech_landmarks` is trained on them: features of their voices, and how their lips leave rest.

Every clip is heard several times, each time as another voice, in another room, in another noise (training.sounds), so
that training itself only reads numbers. Hearing 0 is the clip as it is.

Shape letters: N samples, T frames (25 a second), W = 16 frames of a window, F features of a frame, K = 136 = 68 * 2.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

import numpy as np

from engine.audio import FRAME, Speech, log_mel
from engine.document import FloatArray
from engine.errors import LikenessError
from engine.faces import points
from engine.faces.points import MESH_OF_LANDMARK
from engine.motion.lips import voice_level
from engine.motion.retarget import motion_scale
from engine.motion.speech_landmarks import LEVEL, Hear
from engine.nets.acoustic import from_weights
from engine.speech_features import (
    STEPS,
    AcousticListener,
    acoustic_features,
    by_frame_TA,
    deepspeech_listener,
    scores_UA,
    windows_TWA,
)
from training.augment import MIRROR
from training.data.corpus import canonical_faces, fill_gaps, in_sync, make_template, resting_faces
from training.data.records import ClipRecord
from training.data.shards import read_records
from training.export import read_checkpoint
from training.metrics.landmarks import lip_opening
from training.sounds import SoundAugment, faster

LOG_MEL = "log-mel"
SPOKEN = np.r_[points.JAW.start : points.JAW.stop, points.MOUTH.start : points.MOUTH.stop]
"""Landmarks that speech moves: chin and lips."""


def hearing(name: str) -> Hear:
    """What makes features of voices.

    `name`: `log-mel`, an acoustic model that ships, the best.pt of one, or DeepSpeech weights (.npz, .safetensors).
    Raises ModelError.
    """
    file = Path(name)
    if name == LOG_MEL:
        return log_mel_features
    if file.suffix in (".npz", ".safetensors") and file.is_file():
        deepspeech_listener(file)  # a file that does not fit is told of at once
        return lambda speech, gain: by_frame_TA(scores_UA(speech, deepspeech_listener(file), gain))
    if file.suffix == ".pt" and file.is_file():
        weights, about = read_checkpoint(file)
        net = from_weights(weights, about["net"])
        return lambda speech, gain: by_frame_TA(scores_UA(speech, AcousticListener(net), gain))
    return acoustic_features(name)


def log_mel_features(speech: Speech, gain: float) -> FloatArray:
    """(T, 64) log-mel of a voice times a gain, the mean of each frame's four steps: what others hear with."""
    samples_N = np.pad(speech.samples_N, (0, speech.frames * FRAME - len(speech.samples_N)))
    mel_SM = log_mel(samples_N * np.float32(gain))[: STEPS * speech.frames]
    return mel_SM.reshape(speech.frames, STEPS, -1).mean(1)


@dataclass(frozen=True, eq=False)
class Heard:
    """One hearing of a clip: `windows_TWF` (T, 16, F) a view, `moved_TK` (T, 136) displacements from rest."""

    windows_TWF: FloatArray
    moved_TK: FloatArray


@dataclass(frozen=True, eq=False)
class FilmedVoice:
    """A clip: its sound where its lips are, its face on the canonical head, its lip opening as seen in the picture."""

    name: str
    speaker: str
    split: str
    samples_N: FloatArray
    faces_TPD: FloatArray
    opening_T: FloatArray


def read_voices(folder: Path, splits: Sequence[str]) -> tuple[list[FilmedVoice], FloatArray]:
    """The filmed clips of a dataset's splits, and the canonical head; raises LikenessError if there are none."""
    template_VD = make_template(read_records(folder, ["train"]))
    voices = [_voice(record, template_VD) for record in _filmed(folder, splits)]
    if not voices:
        raise LikenessError(f"{folder} holds no filmed clip in its {' or '.join(splits)} split: prepare more.")
    return voices, template_VD


def _filmed(folder: Path, splits: Sequence[str]) -> Iterator[ClipRecord]:
    for record in read_records(folder, list(splits)):
        if len(record.mesh_TVD) and np.isfinite(record.mesh_TVD[:, 0, 0]).any():
            yield record


def _voice(record: ClipRecord, template_VD: FloatArray) -> FilmedVoice:
    samples_N = in_sync(record)[: record.frames * FRAME].astype(np.float32) / 32768
    samples_N = np.pad(samples_N, (0, record.frames * FRAME - len(samples_N)))
    faces_TPD = canonical_faces(fill_gaps(record.mesh_TVD), template_VD)
    opening_T = lip_opening(record.mesh_TVD[:, MESH_OF_LANDMARK, :2]).astype(np.float32)
    return FilmedVoice(record.name, record.speaker, record.split, samples_N, faces_TPD, opening_T)


def hear_clip(voice: FilmedVoice, moved_TPD: FloatArray, hear: Hear) -> Heard:
    """A clip as it is."""
    return _heard(voice.samples_N, moved_TPD, hear)


def hear_changed(
    voice: FilmedVoice,
    moved_TPD: FloatArray,
    hear: Hear,
    others: Sequence[FloatArray],
    augment: SoundAugment,
    number: int,
) -> Heard:
    """A clip as another voice elsewhere, its lips in time with it, mirrored every other time; the same every time."""
    random = np.random.default_rng([crc32(voice.name.encode()), number])
    factor = augment.throat_of(random)
    samples_N = augment(faster(voice.samples_N, factor), others, random)
    frames = len(samples_N) // FRAME
    place_T = np.minimum(np.arange(frames) * len(moved_TPD) / max(frames, 1), len(moved_TPD) - 1)
    low_T = np.minimum(place_T.astype(int), len(moved_TPD) - 2)
    share = (place_T - low_T)[:, None, None]
    moved = (moved_TPD[low_T] * (1 - share) + moved_TPD[low_T + 1] * share).astype(np.float32)
    if number % 2:
        moved = moved[:, MIRROR] * np.array([-1, 1], np.float32)
    return _heard(samples_N[: frames * FRAME], moved, hear)


def _heard(samples_N: FloatArray, moved_TPD: FloatArray, hear: Hear) -> Heard:
    speech = Speech(samples_N)
    level = voice_level(speech)
    features_TF = np.asarray(hear(speech, LEVEL / level if level > 0 else 1.0), np.float32)
    frames = min(len(features_TF), len(moved_TPD))
    return Heard(windows_TWA(features_TF[:frames]), moved_TPD[:frames].reshape(frames, -1))


def displacements(voices: Iterable[FilmedVoice]) -> tuple[list[FloatArray], FloatArray]:
    """How far chin and lips of each clip are from its speaker's rest, on the mean face, (T, 68, 2); and that face.

    Displacements are divided by the S of equation 1 (height and width of the speaker's face over the mean face's).
    """
    voices = list(voices)
    rests = resting_faces((voice.speaker, voice.faces_TPD) for voice in voices)
    neutral_PD = np.mean(list(rests.values()), axis=0)
    moved: list[FloatArray] = []
    for voice in voices:
        rest_PD = rests[voice.speaker]
        own = np.zeros_like(voice.faces_TPD)
        own[:, SPOKEN] = ((voice.faces_TPD - rest_PD) / motion_scale(rest_PD, neutral_PD))[:, SPOKEN]
        moved.append(own)
    return moved, neutral_PD.astype(np.float32)
