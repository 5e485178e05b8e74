"""The net that streams and direct reenactment run by, as the engine loads it, and how it is told from others.

Keypoints are found and sound is heard in float32 on the processor, so that what is sent does not depend on a graphics
card; frames are painted by a copy of the net made ready for the best device.

Shape letters: T frames, 25 a second, S side of the net's square, C = 3 colours, X what is said in a frame.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import asdict
from functools import cached_property

import numpy as np
import torch
from numpy.typing import NDArray

from engine.audio import RATE, Speech
from engine.devices import best_device
from engine.document import FloatArray
from engine.models import load_weights, model_row
from engine.nets.avfr import Avfr, from_weights
from engine.nets.avfr_keypoints import Keypoints
from engine.nets.packed import ready
from engine.reenactment.stream_file import DIGEST
from engine.render.avfr_ears import AvfrFollower, heard_of, silent
from engine.render.registry import AVFR, WEIGHTS

Picture = NDArray[np.uint8]

_PIECE = 10 * RATE


class Model:
    """AVFR-GAN for streams."""

    def __init__(self, net: Avfr) -> None:
        """`net`: in float32 on the processor, in eval mode."""
        self.net = net

    @property
    def side(self) -> int:
        return self.net.config.side

    @cached_property
    def digest(self) -> bytes:
        """16 bytes that tell this net from any other: of its sizes and, name by name, its weights in float32."""
        told = hashlib.sha256(json.dumps(asdict(self.net.config), sort_keys=True).encode())
        for name, value in sorted(self.net.state_dict().items()):
            if name.endswith("num_batches_tracked"):  # says how long it was trained, and nothing of what it paints
                continue
            told.update(name.encode())
            told.update(value.detach().float().cpu().contiguous().numpy().astype("<f4").tobytes())
        return told.digest()[:DIGEST]

    @cached_property
    def _painter(self) -> Avfr:
        return ready(self.net, best_device())

    @torch.inference_mode()
    def said(self, speech: Speech, level: float, frames: int) -> FloatArray:
        """(T, X) float32, what is said in so many frames; `level`: RMS of the voice's loud frames, 0 if unknown."""
        follower, samples_N = AvfrFollower(self.net, level or None), speech.samples_N
        parts = [follower.push(samples_N[first : first + _PIECE]) for first in range(0, len(samples_N), _PIECE)]
        said_TX = np.concatenate([*parts, follower.finish()])[:frames]
        rest = frames - len(said_TX)
        return np.concatenate([said_TX, np.repeat(silent(self.net)[None], rest, 0)]) if rest else said_TX

    @torch.inference_mode()
    def painted(
        self, still_SSC: Picture, keypoints: Keypoints, motion: Keypoints, said_TX: FloatArray
    ) -> Iterator[Picture]:
        """The frames, (S, S, 3) uint8 RGB each, of a still, its keypoints, the motion of T frames and what is said.

        Nothing else bears on a frame but these and the processor: one by one, so that no frame depends on how many are
        asked for.
        """
        painter = self._painter
        device = next(painter.parameters()).device

        def there(own: Keypoints) -> Keypoints:
            return Keypoints(*(part.to(device) for part in own))

        still = torch.from_numpy(np.array(still_SSC)).movedim(-1, 0)[None].float().div_(255)
        state = painter.start(still.to(device), there(keypoints))
        for number, said_X in enumerate(said_TX):
            made = painter.paint(state, there(motion.frame(number)), heard_of(painter, said_X)).picture
            yield (made[0].float().clamp(0, 1) * 255 + 0.5).to(torch.uint8).movedim(0, -1).cpu().numpy()


def shipped_model() -> Model:
    """AVFR-GAN with the weights that ship; raises ModelError when they are missing or damaged."""
    row = model_row(WEIGHTS[AVFR.name])
    return Model(from_weights(load_weights(row.name), row.config))
