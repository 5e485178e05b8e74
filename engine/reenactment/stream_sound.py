"""A voice as packets of Opus that a stream sends, and what a receiver hears of those that arrive."""

from __future__ import annotations

import tempfile
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from engine import ffmpeg
from engine.audio import Speech, load_speech
from engine.document import FPS
from engine.driving.reenact import as_long_as
from engine.errors import OutputError, VoiceError
from engine.export import sound_of
from engine.motion.lips import voice_level
from engine.reenactment.ogg import SAMPLES, SILENCE, ogg_of, packets_of, skip_of


@dataclass(frozen=True)
class SentSound:
    """Opus packets of 40 ms, how many samples of 48 kHz come before the first that is heard, and the voice's level."""

    packets: Mapping[int, bytes] = field(default_factory=dict[int, bytes])
    skip: int = 0
    level: float = 0.0


def sent(speech: Speech, frames: int, kbps: int) -> SentSound:
    """A voice, in mono, as packets for so many frames; silence follows where it is shorter.

    `kbps`: thousands of bits a second.
    Raises VoiceError where its file is gone, OutputError where this ffmpeg cannot make Opus.
    """
    with sound_of(speech, frames / FPS) as (given, mapped):
        own = ["0:a:0" if word == "1:a:0" else word for word in mapped]  # there is no picture before it here
        how = f"-ac 1 -ar 48000 -c:a libopus -application voip -b:a {kbps}k -frame_duration 40 -map_metadata -1"
        args = ["-loglevel", "error", *given, *own, *how.split(), "-fflags", "+bitexact", "-f", "ogg", "pipe:1"]
        try:
            with ffmpeg.Child(args, output=True) as child:
                content = b"".join(child.blocks(1 << 16))
                child.finish()
            head, _, *packets = packets_of(content)
            skip = skip_of(head)
        except (ffmpeg.FFmpegError, ValueError) as error:
            raise OutputError(f"The sound cannot be made small enough to be sent: {error}.") from error
    return SentSound(dict(enumerate(packets)), skip, voice_level(speech))


@contextmanager
def heard(sound: SentSound, count: int, frames: int) -> Generator[Speech]:
    """What is heard of the first `count` packets in so many frames; its file lasts as long as the block.

    Silence stands for packets that are missing; where nothing can be heard, all is silence, and the voice has no file.
    """
    if not sound.packets or not count:
        yield as_long_as(None, frames / FPS)
        return
    packets = [sound.packets.get(number, SILENCE) for number in range(count)]
    try:
        with tempfile.TemporaryDirectory(prefix="likeness-") as folder:
            file = Path(folder) / "sound.ogg"
            file.write_bytes(ogg_of(packets, sound.skip, max(1, min(frames, count) * SAMPLES)))
            try:
                speech: Speech | None = load_speech(file)
            except VoiceError:  # silence, or packets that decode to nothing
                speech = None
            if speech is not None:
                # Out of the mapping, or Windows could not remove what lies behind it.
                speech = Speech(np.array(speech.samples_N), speech.source)
            yield as_long_as(speech, frames / FPS)
    except OSError as error:
        raise OutputError(f"The folder for temporary files takes no more ({error}); make room there.") from error
