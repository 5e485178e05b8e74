"""The table of every metric: what it is called, what it is measured in, which way is better, what it needs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Better = Literal["higher", "lower", "as real"]


@dataclass(frozen=True)
class Metric:
    """A metric as tables show it.

    `needs` is "landmarks", "pictures" or "votes", or the name of weights in `training.third_party`.
    `better` "as real": near to what the same measure gives for the real clip. `decimals` and `scale` say how it is
    written; the value itself is in its plain unit (a share is 0 … 1).
    """

    name: str
    unit: str
    better: Better
    needs: str
    meaning: str
    decimals: int = 2
    scale: float = 1.0

    @property
    def heading(self) -> str:
        """Name, unit and direction for the head of a column: "PCK (%) ↑"."""
        arrow = {"higher": " ↑", "lower": " ↓", "as real": ""}[self.better]
        return (f"{self.name} ({self.unit})" if self.unit else self.name) + arrow

    def write(self, value: float | None) -> str:
        """The value as a table shows it; a dash where there is none."""
        if value is None or value != value:  # noqa: PLR0124 - NaN
            return "–"
        return f"{value * self.scale:.{self.decimals}f}"


_EYE = "% of eye distance"

_ROWS = (
    Metric("L1", _EYE, "lower", "landmarks", "mean difference per coordinate, relative to the top of the nose"),
    Metric("normalised L1", "std", "lower", "landmarks", "L1 in standard deviations of the training data"),
    Metric("PCK", "%", "higher", "landmarks", "landmarks within 2% of the face's box of the real ones", 1, 100),
    Metric("LMD", _EYE, "lower", "landmarks", "distance of mouth landmarks, mouths centred on one another"),
    Metric("AKD", _EYE, "lower", "landmarks", "distance of all landmarks where they are (LMD of AVFR-GAN)"),
    Metric("mouth distance", _EYE, "lower", "landmarks", "distance of mouth landmarks, free of head motion"),
    Metric("lip r", "", "higher", "landmarks", "correlation of the lip opening with the real one"),
    Metric("best lip r", "", "higher", "landmarks", "the best such correlation within 8 frames"),
    Metric("lag", "frames", "as real", "landmarks", "where that is: positive is late; 0 is right", 0),
    Metric("gain", "", "as real", "landmarks", "how far the lips open, over the real; 1 is right"),
    Metric("silent opening", "", "lower", "landmarks", "lip opening in silence over the portrait's own", 3),
    Metric("jitter", f"{_EYE}/frame³", "as real", "landmarks", "mean third difference of the landmarks"),
    Metric("blinks", "1/s", "as real", "landmarks", "blinks a second; people make 0.28 to 0.4"),
    Metric("blink length", "s", "as real", "landmarks", "mean time that the lids are shut"),
    Metric("yaw std", "°", "as real", "landmarks", "how far the head turns aside"),
    Metric("pitch std", "°", "as real", "landmarks", "how far the head nods"),
    Metric("roll std", "°", "as real", "landmarks", "how far the head leans"),
    Metric("yaw speed", "°/s", "as real", "landmarks", "how fast the head turns aside", 1),
    Metric("pitch speed", "°/s", "as real", "landmarks", "how fast the head nods", 1),
    Metric("roll speed", "°/s", "as real", "landmarks", "how fast the head leans", 1),
    Metric("picture L1", "", "lower", "pictures", "mean difference of pixels, 0 to 1", 3),
    Metric("PSNR", "dB", "higher", "pictures", "peak signal-to-noise ratio"),
    Metric("SSIM", "", "higher", "pictures", "structural similarity", 3),
    Metric("CPBD", "", "higher", "pictures", "share of edges that look sharp", 3),
    Metric("FDBM", "", "higher", "pictures", "share of spatial frequencies that carry something", 3),
    Metric("FID", "", "lower", "inception", "how unlike real pictures the made ones are as a whole"),
    Metric("LPIPS", "", "lower", "lpips", "perceived difference of pictures", 3),
    Metric("ACD", "", "lower", "face", "distance of face embeddings from the portrait's", 3),
    Metric("AED", "", "lower", "face", "distance of face embeddings from the real frame's", 3),
    Metric("Sync", "", "higher", "syncnet", "SyncNet's confidence that lips and voice agree (LSE-C)"),
    Metric("Sync distance", "", "lower", "syncnet", "SyncNet's distance of lips and voice (LSE-D)"),
    Metric("WER", "%", "lower", "lip reader", "words that a lip reader reads wrong", 1, 100),
    Metric("preference", "%", "higher", "votes", "share of viewers' votes", 1, 100),
)

METRICS: dict[str, Metric] = {metric.name: metric for metric in _ROWS}
"""Every metric by its name, in the order of the tables."""
