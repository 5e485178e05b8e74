"""The whole ways: from a driving video to a stream, from a stream to a video, and from one to the other without a file.

All three share what finds keypoints (`sender`), what a receiver makes of packets (`receiver`) and what paints
(`model`), so that a stream shows what was shown directly, bit for bit, where the same is heard.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from engine.audio import Speech
from engine.devices import use_threads
from engine.document import FPS
from engine.driving.reenact import as_long_as, tell_lengths, voice_of
from engine.driving.track import checked
from engine.encode import Recipe
from engine.errors import OutputError
from engine.export import Frame, check_output, export, frame_count
from engine.motion.lips import voice_level
from engine.nets.avfr_keypoints import Keypoints, pack
from engine.order import Advice, Progress, Result, Stage, Tell
from engine.provenance.seal import Seal
from engine.provenance.sealing import seal_of_stream
from engine.reenactment.facts import notes_of
from engine.reenactment.model import Model, shipped_model
from engine.reenactment.orders import DecodeOrder, DirectOrder, Encoded, EncodeOrder, encoded
from engine.reenactment.receiver import motion_of, sound_one, still_of
from engine.reenactment.sender import Picture, observe
from engine.reenactment.stream_file import (
    SUFFIX,
    Stream,
    StreamError,
    account,
    load_stream,
    to_bytes,
)
from engine.reenactment.stream_sound import SentSound, heard, sent
from engine.target import check_folder, commit, part_of, refused, remove


@dataclass(frozen=True, eq=False)
class Scene:
    """All that bears on the frames that are painted.

    `still_SSC`: (S, S, 3) uint8 RGB, `keypoints` its own, one row. `motion`: T rows. `speech`: as long as T frames,
    `level` the RMS of its loud frames, 0 if unknown.
    """

    still_SSC: Picture
    keypoints: Keypoints
    motion: Keypoints
    speech: Speech
    level: float


def encode(order: EncodeOrder, tell: Tell, started: float | None = None, model: Model | None = None) -> Encoded:
    """Writes the stream of a driving video; raises a LikenessError, the output's before any long work.

    `model`: another net than the one that ships. `started`: the `time.perf_counter()` from which time is counted.
    """
    started = time.perf_counter() if started is None else started
    if order.out.suffix.lower() != SUFFIX:
        raise OutputError(f"The stream {order.out} needs a name that ends in {SUFFIX}.")
    sources = [order.driver, *(path for path in (order.portrait, order.voice) if path is not None)]
    out = check_output(order.out, sources, (SUFFIX,))
    use_threads()
    has_sound = checked(order.driver).has_sound
    model = model or shipped_model()
    speech = voice_of(order.driver, order.voice, has_sound, tell) if order.kbps else None
    seen = observe(model, order.driver, order.portrait, order.face, order.lossless, tell)
    tell(Stage("writing"))
    if speech is not None and order.voice is not None:
        tell_lengths(speech.duration_s, seen.frames / FPS, tell)
    sound = SentSound() if speech is None else sent(speech, seen.frames, order.kbps)
    square = seen.still.square
    stream = Stream(
        side=model.side,
        frames=seen.frames,
        still=seen.still.content,
        still_keypoints=pack(seen.still.keypoints)[0],
        net=model.digest,
        motion=dict(enumerate(pack(seen.motion))),
        sound=sound.packets,
        sounds=len(sound.packets),
        skip=sound.skip,
        level=sound.level,
        square=(square.left, square.top, square.side),
        size=seen.still.size,
        other=seen.other,
    )
    _write(out, to_bytes(stream))
    return encoded(out, seen.frames, model.side, account(stream), time.perf_counter() - started)


def decode(order: DecodeOrder, tell: Tell, started: float | None = None, model: Model | None = None) -> Result:
    """Makes the video of a stream, its square at the net's size; raises a LikenessError.

    What is missing of the stream is bridged, and told. `model` and `started` as in `encode`.
    """
    started = time.perf_counter() if started is None else started
    recipe = Recipe("png") if order.pictures else Recipe()
    out = check_folder(order.out) if order.pictures else check_output(order.out, [order.stream])
    use_threads()
    tell(Stage("reading"))
    name = str(order.stream)
    stream = sound_one(load_stream(order.stream), name)
    picture, keypoints = still_of(stream, name)
    model = model or shipped_model()
    if stream.net != model.digest:
        raise StreamError(f"{name} was made for another net than the one installed: update Likeness at both ends.")
    for text in notes_of(stream):
        tell(Advice(text))
    sound = SentSound(stream.sound, stream.skip, stream.level)
    # One packet more than frames: a decoder leaves out what the first one begins with.
    with heard(sound, min(stream.sounds, stream.ends + 1), stream.ends) as speech:
        scene = Scene(picture, keypoints, motion_of(stream), speech, stream.level)
        return _video(model, scene, out, recipe, seal_of_stream(order, tell), tell, started)


def reenact_directly(
    order: DirectOrder, tell: Tell, started: float | None = None, model: Model | None = None
) -> Result:
    """Makes the video of a portrait that a driver's keypoints move, without a stream; as `encode` and `decode`."""
    started = time.perf_counter() if started is None else started
    sources = [order.portrait, order.driver, *([] if order.voice is None else [order.voice])]
    out = check_output(order.out, sources)
    use_threads()
    has_sound = checked(order.driver).has_sound
    model = model or shipped_model()
    speech = voice_of(order.driver, order.voice, has_sound, tell)
    seen = observe(model, order.driver, order.portrait, order.face, True, tell)
    if speech is not None and order.voice is not None:
        tell_lengths(speech.duration_s, seen.frames / FPS, tell)
    voice = as_long_as(speech, seen.frames / FPS)
    level = 0.0 if speech is None else voice_level(speech)
    scene = Scene(seen.still.picture_SSC, seen.still.keypoints, seen.motion, voice, level)
    return _video(model, scene, out, Recipe(), seal_of_stream(order, tell), tell, started)


def frames_of(model: Model, scene: Scene) -> Iterator[Picture]:
    """The frames of a scene, (S, S, 3) uint8 RGB: the same to the last bit wherever the scene came from."""
    said_TX = model.said(scene.speech, scene.level, len(scene.motion.points_BKD))
    return model.painted(scene.still_SSC, scene.keypoints, scene.motion, said_TX)


def _video(model: Model, scene: Scene, out: Path, recipe: Recipe, seal: Seal, tell: Tell, started: float) -> Result:
    rendering = time.perf_counter()
    tell(Stage("rendering"))
    total = frame_count(scene.speech.duration_s)
    path = export(_counted(frames_of(model, scene), total, tell), out, scene.speech, FPS, recipe, seal)
    now = time.perf_counter()
    return Result(
        path=str(path),
        width=model.side,
        height=model.side,
        fps=FPS,
        frames=total,
        duration_s=total / FPS,
        bytes=sum(file.stat().st_size for file in path.iterdir()) if path.is_dir() else path.stat().st_size,
        seed=0,
        took_s=now - started,
        render_s=now - rendering,
    )


def _counted(frames: Iterator[Picture], total: int, tell: Tell) -> Iterator[Frame]:
    for done, frame in enumerate(frames, 1):
        tell(Progress(done, total))
        yield frame


def _write(out: Path, content: bytes) -> None:
    part = part_of(out)
    try:
        part.write_bytes(content)
        commit(part, out)
    except OSError as error:
        raise OutputError(refused(out, error)) from error
    finally:
        remove(part)
