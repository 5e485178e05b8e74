"""From a picture and a driving video to a video: the whole way, in one direction."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import torch

from engine.audio import RATE, Speech, load_speech
from engine.devices import use_threads
from engine.driving.length import NEARLY_S
from engine.driving.track import checked, track_driver
from engine.driving.transfer import drive
from engine.errors import VoiceError
from engine.export import check_output, check_rate
from engine.faces.advice import advice
from engine.faces.picture import load_picture
from engine.order import Advice, DrivenOrder, Progress, Result, Stage, Tell
from engine.pipeline import Scene, chosen_face, render
from engine.sizes import at_working_size


def reenact(order: DrivenOrder, tell: Tell, started: float | None = None) -> Result:
    """Renders `order` to its file; raises a LikenessError, the output's before any long work.

    `started`: the `time.perf_counter()` from which the result counts the time taken, if that is not now.
    """
    started = time.perf_counter() if started is None else started
    check_rate(order.fps)
    check_output(order.out, [order.portrait, order.driver, order.voice])
    use_threads()
    return render(prepare_driven(order, tell), order, tell, started)


@torch.inference_mode()
def prepare_driven(order: DrivenOrder, tell: Tell) -> Scene:
    """Reads the picture, the driver and the voice, finds the face and lays the driver's motion on it.

    The voice of the scene is as long as the driver: longer ones are cut, shorter ones end in silence. A driver without
    sound that can be used is silent.
    """
    tell(Stage("reading"))
    picture, scale = at_working_size(load_picture(order.portrait), order.size)
    has_sound = checked(order.driver).has_sound
    other = None if order.voice == order.driver else order.voice
    speech = voice_of(order.driver, other, has_sound, tell)
    tell(Stage("face"))
    face = chosen_face(picture, scale, order)
    for text in advice(face, picture):
        tell(Advice(text))
    tell(Stage("driver"))
    track = track_driver(order.driver, lambda done, total: tell(Progress(done, total)))
    driven = drive(track, face, order.how)
    for text in driven.notes:
        tell(Advice(text))
    if speech is not None and other is not None:
        tell_lengths(speech.duration_s, track.duration_s, tell)
    voice = as_long_as(speech, track.duration_s)
    return Scene(picture, face, voice, driven.motion, driven.blinks, driven.curves)


def as_long_as(speech: Speech | None, duration_s: float) -> Speech:
    """The voice cut, or filled with silence, to `duration_s`; silence that has no file for None."""
    count = max(1, round(duration_s * RATE))
    if speech is None:
        return Speech(np.zeros(count, np.float32))
    samples_N = speech.samples_N[:count]
    if len(samples_N) < count:
        samples_N = np.pad(samples_N, (0, count - len(samples_N)))
    return Speech(samples_N, speech.source, speech.start_s, speech.note)


def voice_of(driver: Path, voice: Path | None, has_sound: bool, tell: Tell) -> Speech | None:
    """What is heard, the driver's own sound without `voice`; None for silence.

    Raises VoiceError for another voice that cannot be used.
    """
    if voice is None and not has_sound:
        return None
    try:
        speech = load_speech(driver if voice is None else voice)
    except VoiceError:
        if voice is not None:
            raise
        tell(Advice(f"The sound of the driving video {driver} cannot be used or is silence: so is the video."))
        return None
    if speech.note:
        tell(Advice(speech.note))
    return speech


def tell_lengths(voice_s: float, driver_s: float, tell: Tell) -> None:
    """Says what becomes of another voice that is longer or shorter than the driver."""
    if voice_s > driver_s + NEARLY_S:
        tell(Advice(f"The voice is {voice_s:.2f} s long, the driving video {driver_s:.2f} s: its end is left out."))
    if voice_s < driver_s - NEARLY_S:
        tell(Advice(f"The voice is {voice_s:.2f} s long, the driving video {driver_s:.2f} s: it ends in silence."))
