"""A camera for the window: its newest picture is handed over, and what is filmed becomes a video.

The request: {"device", "pixels": the file that pictures are handed over in, "out": the film}. Then {"op": "feed", "id",
"film": true or false} begins or ends a film, {"op": "feed", "id", "over": true} gives the camera back.

Told: "opened" with "width" and "height" of what is shown, "frame" with its "index" and "slot", "filming" with "at_ns"
(by time.perf_counter_ns, which all programs of a computer share) of its first picture, "filmed" with "duration_s".
"""

from __future__ import annotations

import time
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np

from engine.driving.camera import LONGEST_S, Camera, Film
from engine.errors import DriverError
from engine.live_files import FrameWriter

if TYPE_CHECKING:
    from engine.driving.camera import Picture
    from engine.worker.arguments import Arguments
    from engine.worker.lines import Teller

Result = dict[str, Any]
SHOWN_PX = 640
FIRST_S = 8.0


def watch(arguments: Arguments, tell: Teller) -> Result:
    """Shows what a camera sees until it is told to end; cancelling ends it too, and leaves no film."""
    device, pixels, out = arguments.text("device"), arguments.path("pixels"), arguments.path("out")
    with closing(Camera(device)) as camera:
        first = _first(camera, tell)
        shown = _small(first)
        tell.send("opened", width=shown.shape[1], height=shown.shape[0])
        with closing(FrameWriter(pixels)) as writer:
            _run(camera, writer, out, first, tell)
    return {"path": str(out)}


def _first(camera: Camera, tell: Teller) -> Picture:
    end_s = time.monotonic() + FIRST_S
    while time.monotonic() < end_s:
        tell.check()
        frame = camera.read()
        if frame is not None:
            return frame
    raise DriverError("The camera sends no pictures: look whether another program uses it, then try again.")


def _run(camera: Camera, writer: FrameWriter, out: Path, first: Picture, tell: Teller) -> None:
    index, size = 0, first.shape
    film: Film | None = None
    try:
        while True:
            tell.check()
            for told in tell.fed(0.0):
                if told.get("film") is True and film is None:
                    film = Film(out, size[1], size[0]).__enter__()
                elif told.get("film") is False and film is not None:
                    film = _end(film, tell)
                if told.get("over"):
                    return
            frame = camera.read()
            now_ns = time.perf_counter_ns()
            if frame is None or frame.shape != size:
                continue
            if film is not None:
                began = not film.duration_s
                film.add(frame, now_ns / 1e9)
                if began:
                    tell.send("filming", at_ns=now_ns)
                if film.duration_s >= LONGEST_S:
                    film = _end(film, tell)
            slot = writer.write(index, _small(frame))
            tell.send("frame", index=index, slot=slot)
            index += 1
    finally:
        if film is not None:
            film.__exit__(None, None, None)


def _end(film: Film, tell: Teller) -> None:
    film.finish()
    film.__exit__(None, None, None)
    tell.send("filmed", duration_s=film.duration_s)


def _small(frame_HWC: Picture) -> Picture:
    """As in a mirror, and no larger than it is shown."""
    height, width = frame_HWC.shape[:2]
    share = min(1.0, SHOWN_PX / max(height, width))
    small = cv2.resize(frame_HWC, (round(width * share), round(height * share)), interpolation=cv2.INTER_AREA)
    return np.ascontiguousarray(small[:, ::-1], np.uint8)
