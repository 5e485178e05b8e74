"""Speaks one text with the eSpeak NG library of this computer; a program of its own, for `training.data.synthetic`.

In a process of its own because the library keeps state from one text to the next: only the first one is reproducible.
Imports nothing but the standard library, so that it starts in no time.

Reads {"library", "voice", "words_per_minute", "pitch", "text"} as JSON from its input. Writes one line of JSON,
{"rate", "phones": [[first sample, IPA], …]}, then the sound as native int16. When it cannot, it ends with the reason on
stderr and exit code 1. Interface: espeak-ng/speak_lib.h, revision 12 (which does not change what earlier ones had).
"""

from __future__ import annotations

import ctypes
import json
import sys
from typing import Any

SYNCHRONOUS = 2
PHONEME_EVENTS, PHONEME_IPA, DONT_EXIT = 1, 2, 0x8000
PHONEME = 7
RATE, PITCH = 1, 3
UTF8 = 1
POSITION_CHARACTER = 1


class Identifier(ctypes.Union):
    _fields_ = (("number", ctypes.c_int), ("name", ctypes.c_char_p), ("string", ctypes.c_char * 8))


class Event(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", Identifier),
    )


CALLBACK = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(Event))


def speak(task: dict[str, Any]) -> tuple[int, list[tuple[int, str]], bytes]:
    """Sample rate, phones (first sample, IPA; "" is a pause) and sound of a text; raises OSError or ValueError."""
    library = ctypes.CDLL(task["library"])
    rate = library.espeak_Initialize(SYNCHRONOUS, 0, None, PHONEME_EVENTS | PHONEME_IPA | DONT_EXIT)
    if rate <= 0:
        raise OSError("eSpeak NG cannot find its data")
    phones: list[tuple[int, str]] = []
    sound = bytearray()

    @CALLBACK
    def keep(samples: Any, count: int, events: Any) -> int:
        if samples and count > 0:
            sound.extend(ctypes.string_at(samples, 2 * count))
        at = 0
        while events[at].type:
            if events[at].type == PHONEME:
                phones.append((events[at].sample, events[at].id.string.decode("utf-8", "ignore")))
            at += 1
        return 0

    library.espeak_SetSynthCallback(keep)
    if library.espeak_SetVoiceByName(task["voice"].encode()):
        raise ValueError(f"eSpeak NG has no voice {task['voice']}")
    library.espeak_SetParameter(RATE, task["words_per_minute"], 0)
    library.espeak_SetParameter(PITCH, task["pitch"], 0)
    text = task["text"].encode()
    library.espeak_Synth(text, ctypes.c_size_t(len(text) + 1), 0, POSITION_CHARACTER, 0, UTF8, None, None)
    library.espeak_Synchronize()
    return rate, phones, bytes(sound)


def main() -> int:
    try:
        rate, phones, sound = speak(json.load(sys.stdin))
    except (OSError, ValueError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.buffer.write(json.dumps({"rate": rate, "phones": phones}).encode() + b"\n" + sound)
    return 0


if __name__ == "__main__":
    sys.exit(main())
