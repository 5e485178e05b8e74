"""AVFR-GAN: a driving frame and what is said in it move the face of a still, through ten keypoints.

From "Audio-visual face reenactment" (section 3), on the ground of "First order motion model for image animation"
(FOMM). A frame's motion is its keypoints and nothing else of the picture, so it can be sent in 960 bits
(`engine.nets.avfr_keypoints.pack`) and painted elsewhere: `paint` takes the still's state, computed once, the motion
and what was heard, and gives the same bits wherever the motion has been meanwhile. No public code of the paper exists;
what it does not say is as in FOMM, and what is ours is said where it stands.

Shape letters: B batch, K = 10 keypoints, D = 2 (right, down), C channels, S side of the pictures, Q = S / 4, L = 20 mel
steps of a window, M mel bands.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, NamedTuple

import torch
from torch import Tensor, nn
from torch.nn.functional import avg_pool2d

from engine.nets.avfr_generator import FeatureEncoder, IdentityAwareGenerator, PlainGenerator
from engine.nets.avfr_keypoints import NUMBERS, QUARTER, Detected, KeypointDetector, Keypoints
from engine.nets.avfr_layers import carried
from engine.nets.avfr_motion import DenseMotion
from engine.nets.avfr_sound import Ears, Heard, attended

INPUTS = 5
"""Channels that are shown of a picture, all 0 … 1: red, green, blue, the drawn mesh, the mask."""
_MUCH = 16.0
"""What flow and keypoints' changes are multiplied by for the identity-aware generator: lips move by a hundredth."""
_CODE = 16
"""Numbers that the keypoints' changes become for it, told everywhere alike."""


@dataclass(frozen=True, kw_only=True)
class AvfrConfig:
    """Sizes, by default the paper's and where it is silent FOMM's for faces of 256 px.

    `detector`, `motion` and `width`: channels that keypoint detector, dense motion and generator begin with, up to
    `widest` in the first two, which halve their side `scales` times. `blocks` at the generator's smallest side.
    `mels` bands are heard, by encoders that begin with `ear` channels, and become `heard` maps. Table 3 takes away
    `structure` (mesh and mask), `sound` (all that is heard) and `identity` (the identity-aware generator).
    """

    side: int = 256
    keypoints: int = 10
    detector: int = 32
    motion: int = 64
    widest: int = 1024
    scales: int = 5
    width: int = 64
    blocks: int = 6
    mels: int = 64
    ear: int = 32
    heard: int = 256
    structure: bool = True
    sound: bool = True
    identity: bool = True

    def __post_init__(self) -> None:
        for field in fields(self):
            if getattr(self, field.name) < (0 if field.type == "bool" else 1):
                raise ValueError(f"The size {field.name} of AVFR-GAN must be 1 at least.")
        if self.side % self.stride or self.side < 4 * QUARTER:
            raise ValueError(f"The side of AVFR-GAN must be a multiple of {self.stride}, not {self.side}.")

    @property
    def stride(self) -> int:
        """What the side must be a multiple of."""
        return QUARTER << self.scales


SMALL = AvfrConfig(side=128, detector=24, motion=32, widest=256, width=16, blocks=2, ear=16, heard=32)
"""For a processor: 128 px, nine million parameters (the default has a hundred million)."""
TINY = AvfrConfig(side=32, detector=8, motion=8, widest=16, scales=2, width=8, blocks=1, ear=2, heard=4)
"""For tests: a quarter of a million parameters."""


class Still(NamedTuple):
    """What is computed once of a still: its picture (B, 3, S, S), -1 … 1, keypoints, features and identity."""

    picture: Tensor
    keypoints: Keypoints
    features_BCQQ: Tensor
    identities: tuple[Tensor, ...]

    def repeated(self, rows: int) -> Still:
        """The state of each still as that of so many frames, one still's after the other."""

        def alike(part: Tensor) -> Tensor:
            return part.expand(rows, *part.shape[1:]) if len(part) == 1 else part.repeat_interleave(rows, 0)

        keypoints = Keypoints(*map(alike, self.keypoints))
        return Still(alike(self.picture), keypoints, alike(self.features_BCQQ), tuple(map(alike, self.identities)))


class Reenacted(NamedTuple):
    """A frame (B, 3, S, S), about 0 … 1, and how it came about, for overlays.

    `attention` (B, 1, Q, Q), 0 … 1, without channels in a net that does not hear. `flow` (B, D, Q, Q): where in the
    still each place comes from, as a change of place (the picture is 2 wide). `shown` (B, 1, Q, Q): how much of it the
    still shows. `masks` (B, 1 + K, Q, Q): which motion counts where, the background's first.
    """

    picture: Tensor
    attention: Tensor
    flow: Tensor
    shown: Tensor
    masks: Tensor


class Trained(NamedTuple):
    """What training wants to know: the frame, and the keypoints of still, driver and bent driver, if there is one."""

    made: Reenacted
    still: Keypoints
    driver: Keypoints
    bent: Keypoints | None


class Avfr(nn.Module):
    """The net; `forward` is for training, `start`, `follow`, `hear` and `paint` for whatever runs it."""

    def __init__(self, config: AvfrConfig) -> None:
        super().__init__()
        self.config = config
        side, carries = config.side // QUARTER, 4 * config.width
        channels = INPUTS if config.structure else 3
        self.detector = KeypointDetector(channels, config.detector, config.widest, config.scales, config.keypoints)
        self.motion = DenseMotion(config.motion, config.widest, config.scales, config.keypoints)
        self.features = FeatureEncoder(config.width)
        told = carries
        if config.identity:
            self.change = nn.Linear(NUMBERS * config.keypoints, _CODE)
            told += 3 + _CODE
        if config.sound:
            self.ears = Ears(config.mels, config.ear, config.heard, carries, side)
            told += config.heard + 1
        kind = IdentityAwareGenerator if config.identity else PlainGenerator
        self.generator = kind(config.width, told, config.blocks)

    def forward(self, still: Tensor, driver: Tensor, mel_BLM: Tensor, bent: Tensor | None = None) -> Trained:
        """The frame of stills and drivers, both (B, 5, S, S), 0 … 1, and of what is heard, all at full precision.

        `bent`: the driver again, bent by a known map, to hold keypoints to what the map makes of them.
        """
        own, there = self.detect(still).keypoints, self.detect(driver).keypoints
        made = self.paint(self.known(still, own), there, self.hear(mel_BLM))
        return Trained(made, own, there, None if bent is None else self.detect(bent).keypoints)

    def detect(self, seen: Tensor) -> Detected:
        """The keypoints of pictures (B, 5, S, S), 0 … 1, with their heat, at full precision."""
        channels = INPUTS if self.config.structure else 3
        return self.detector(seen[:, :channels].float() * 2 - 1)

    def start(self, still: Tensor, keypoints: Keypoints | None = None) -> Still:
        """The state of stills (B, 5, S, S), 0 … 1.

        Whoever was sent the still's keypoints gives them, and needs its picture alone (B, 3, S, S).
        """
        return self.known(still, (keypoints or self.follow(still)).rounded())

    def follow(self, driver: Tensor) -> Keypoints:
        """The motion of frames (B, 5, S, S), 0 … 1, as a packed one has it: a stream loses nothing of it."""
        return self.detect(driver).keypoints.rounded()

    def hear(self, mel_BLM: Tensor) -> Heard:
        """What windows of log-mel (B, L, M) say to the generator; digital silence where there is no sound."""
        if self.config.sound:
            return self.ears(mel_BLM)
        side = self.config.side // QUARTER
        return Heard(mel_BLM.new_zeros(len(mel_BLM), 0, side, side), mel_BLM.new_zeros(len(mel_BLM), 0))

    def paint(self, still: Still, motion: Keypoints, heard: Heard) -> Reenacted:
        """The frames of a still, a motion and a sound, a row of each a frame; nothing else bears on them."""
        small = avg_pool2d(still.picture.float(), QUARTER)
        dense = self.motion(small, still.keypoints, motion)
        moved = carried(still.features_BCQQ, dense.flow_BDQQ) * dense.shown_B1QQ.to(still.features_BCQQ.dtype)
        attention, told = dense.shown_B1QQ[:, :0], [moved]
        if self.config.identity:
            told += [(_MUCH * dense.flow_BDQQ).to(moved.dtype), dense.shown_B1QQ.to(moved.dtype)]
            told.append(self._changed(still.keypoints, motion, moved))
        if self.config.sound:
            attention = attended(heard.query_BC, moved)
            told += [heard.maps_BCQQ.to(moved.dtype), attention.to(moved.dtype)]
        picture = self.generator(torch.cat(told, 1), still.identities, still.picture, dense)
        return Reenacted((picture + 1) / 2, attention, dense.flow_BDQQ, dense.shown_B1QQ, dense.masks_BNQQ)

    def _changed(self, still: Keypoints, motion: Keypoints, like: Tensor) -> Tensor:
        """How the face has changed, (B, C, Q, Q), the same at every place."""
        moved = [(one - other).flatten(1) for one, other in zip(motion, still, strict=True)]
        code_BC = self.change((_MUCH * torch.cat(moved, 1)).to(self.change.weight.dtype))
        return code_BC.to(like.dtype)[:, :, None, None].expand(-1, -1, *like.shape[2:])

    def known(self, still: Tensor, keypoints: Keypoints) -> Still:
        """The state of stills (B, 3 or more, S, S), 0 … 1, with these keypoints as they are."""
        picture = still[:, :3].float() * 2 - 1
        return Still(picture, keypoints, self.features(picture), self.generator.identities(picture))


def sizes_of(config: Mapping[str, Any]) -> AvfrConfig:
    """The sizes of a net's configuration as JSON gives it, unknown names left out."""
    known = {field.name for field in fields(AvfrConfig)}
    return AvfrConfig(**{name: value for name, value in config.items() if name in known})


def from_weights(weights: Mapping[str, Tensor], config: Mapping[str, Any]) -> Avfr:
    """The net with trained weights, in eval mode."""
    net = Avfr(sizes_of(config))
    counters = {name: value for name, value in net.state_dict().items() if name.endswith("num_batches_tracked")}
    net.load_state_dict(counters | {name: value.float() for name, value in weights.items()})
    return net.eval().requires_grad_(requires_grad=False)
