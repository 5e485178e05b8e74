"""The one place that imports sounddevice: which devices there are, streams on them, and why there is no sound."""

from __future__ import annotations

import contextlib
import sys
import threading
import weakref
from dataclasses import dataclass
from functools import partial
from types import ModuleType
from typing import Any, Literal, cast

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import Shiboken

from app import background, ending
from app.i18n import tr
from engine.errors import LikenessError

Way = Literal["input", "output"]

LOOK_MS = 2500
"""How often a window that shows devices looks for new ones."""
PLAIN_ALSA = ("sysdefault", "lavrate", "samplerate", "speexrate", "upmix", "vdownmix", "dmix", "dsnoop", "oss")
"""ALSA's own helpers, which no user means when choosing a microphone."""


class SoundError(LikenessError):
    """No sound can be heard or recorded; the sentence says why and what to do."""


@dataclass(frozen=True)
class Device:
    """A sound device as PortAudio names it. `inputs`, `outputs`: its channels; `rate`: its own, in Hz."""

    index: int
    name: str
    system: str
    inputs: int
    outputs: int
    rate: float
    default_input: bool = False
    default_output: bool = False


_lock = threading.RLock()
_streams: weakref.WeakSet[Any] = weakref.WeakSet()


def library() -> ModuleType:
    """sounddevice; raises SoundError where it or PortAudio is missing."""
    there = "sounddevice" in sys.modules
    try:
        import sounddevice
    except ImportError as error:
        raise SoundError(tr("There is no sound, because the package sounddevice is missing; install it.")) from error
    except OSError as error:  # its wheel for Linux carries no PortAudio
        what = "libportaudio2" if sys.platform.startswith("linux") else "PortAudio"
        raise SoundError(
            tr("There is no sound, because PortAudio is missing; install {package} and start Likeness again.").format(
                package=what
            )
        ) from error
    if not there:
        ending.first()  # its own end handler ends PortAudio, also under a thread that is inside
    return sounddevice


def devices() -> tuple[Device, ...]:
    """All devices that PortAudio knows of since the last refresh; raises SoundError."""
    sounddevice = library()
    with _lock:
        try:
            rows = cast("list[dict[str, Any]]", list(sounddevice.query_devices()))
            systems = [str(row["name"]) for row in sounddevice.query_hostapis()]
            chosen_in, chosen_out = sounddevice.default.device
        except sounddevice.PortAudioError as error:
            raise SoundError(
                tr("The sound system does not answer ({reason}); start it again.").format(reason=error)
            ) from error
    return tuple(
        Device(
            index,
            str(row["name"]),
            systems[row["hostapi"]],
            int(row["max_input_channels"]),
            int(row["max_output_channels"]),
            float(row["default_samplerate"]),
            index == chosen_in,
            index == chosen_out,
        )
        for index, row in enumerate(rows)
    )


def choices(way: Way) -> tuple[Device, ...]:
    """Devices for a user to choose from, the default first and one of each name; raises SoundError."""
    found: dict[str, Device] = {}
    for device in sorted(devices(), key=lambda d: not _is_default(d, way)):
        channels = device.inputs if way == "input" else device.outputs
        if channels and device.name not in PLAIN_ALSA:
            found.setdefault(device.name, device)
    return tuple(found.values())


def find(name: str, way: Way) -> Device:
    """The device called `name`, or the default one if that is empty or unplugged; raises SoundError without any."""
    there = choices(way)
    if not there:
        raise SoundError(nothing(way))
    return next((device for device in there if device.name == name), there[0])


def trouble(way: Way) -> str:
    """Why nothing can be recorded (input) or heard (output), in one sentence; empty if all is well."""
    try:
        find("", way)
    except SoundError as error:
        return str(error)
    return ""


def known_trouble(way: Way) -> str:
    """As `trouble`, without looking: "" also where PortAudio was not asked yet, which may take a second."""
    return trouble(way) if "sounddevice" in sys.modules else ""


def nothing(way: Way) -> str:
    """What to say where there is no device of this kind."""
    if way == "input":
        return tr("No microphone was found; plug one in, or load a sound file instead.")
    return tr("No loudspeaker or headphones were found; plug them in to hear the voice.")


def open_stream(kind: str, **settings: Any) -> Any:
    """A sounddevice stream (`kind`: InputStream, RawInputStream, OutputStream…), not started; raises SoundError.

    While a stream made here is open, no refresh pulls PortAudio from under it.
    """
    sounddevice = library()
    with _lock:
        try:
            stream = getattr(sounddevice, kind)(**settings)
        except (sounddevice.PortAudioError, ValueError) as error:
            raise SoundError(
                tr("The sound device cannot be opened ({reason}); choose another one, or close what uses it.").format(
                    reason=reason(error)
                )
            ) from error
        _streams.add(stream)
    return stream


def reason(error: Exception) -> str:
    """PortAudio's own words without its numbers."""
    text = str(error.args[0] if error.args else error)
    return text.removeprefix("Error opening ").split(" [PaErrorCode")[0].split(": ", 1)[-1].strip(" .")


def refresh() -> bool:
    """Lets PortAudio look for devices again, which it does only when it starts; False while a stream is open."""
    try:
        sounddevice = library()
    except SoundError:
        return False
    with _lock:
        if any(not stream.closed for stream in _streams):
            return False
        try:
            with contextlib.suppress(sounddevice.PortAudioError):
                sounddevice._terminate()  # noqa: SLF001 (PortAudio offers no other way)
            sounddevice._initialize()  # noqa: SLF001
        except sounddevice.PortAudioError:
            return False
    return True


class DeviceWatch(QObject):
    """Looks for plugged and unplugged devices while something shows them; `changed` tells of it.

    Looking takes up to some tenths of a second on some systems and so runs in a thread.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: tuple[Device, ...] | None = None
        self._busy = False
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self, *, anew: bool = True) -> None:
        """Looks now and from then on every few seconds; `anew`: tells what it finds first, even if it is the same."""
        if anew:
            self._known = None
        self._timer.start()
        self.look()

    def stop(self) -> None:
        self._timer.stop()

    def look(self) -> None:
        """Looks once, in a thread."""
        if not self._busy:
            self._busy = True
            # Not in the pool of Qt, which is waited for without end: a driver may hang.
            ending.Thread("look for sound devices", partial(_look, background.relay(), weakref.ref(self))).start()

    def compare(self, found: tuple[Device, ...]) -> None:
        """Takes what was found, in the window's thread."""
        self._busy = False
        if found != self._known:
            self._known = found
            self.changed.emit()


def _look(relay: background.Relay, watch: weakref.ref[DeviceWatch]) -> None:
    if "sounddevice" in sys.modules:  # else PortAudio starts now, and looks anyway
        refresh()
    try:
        found = devices()
    except SoundError:
        found = ()
    with contextlib.suppress(RuntimeError):  # the program ended meanwhile
        relay.handed.emit(partial(_tell, watch, found))


def _tell(watch: weakref.ref[DeviceWatch], found: tuple[Device, ...]) -> None:
    there = watch()  # weak: the thread must not be the last to let go of a window's object
    if there is not None and Shiboken.isValid(there):
        there.compare(found)


def _is_default(device: Device, way: Way) -> bool:
    return device.default_input if way == "input" else device.default_output
