"""Metrics of pictures: how near to the real one, how sharp, how like real pictures as a whole.

Shape letters: H, W pixels, C = 3 channels (RGB), N pictures, F features. A picture is uint8, (H, W, C) or grey (H, W).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import sobel
from skimage.metrics import structural_similarity

Array = NDArray[np.float64]
Picture = NDArray[np.uint8]

BLOCK, EDGE_SHARE = 64, 0.002
"""CPBD looks at blocks of this side in pixels, those in which more than this share of the pixels are edges."""
HIGH_CONTRAST, WIDTHS = 50, (5, 3)
"""Widths in pixels of a just noticeable blur at contrasts up to, and over, 50 grey levels (CPBD, II.A)."""
SOBEL_SLOPE = 2.0
"""An edge rises by more grey levels a pixel than this."""


def grey(picture: Picture) -> Array:
    """Luma 0 … 255 of a picture, (H, W), rounded as an 8-bit grey picture is (ITU-R BT.601)."""
    values = np.asarray(picture, np.float64)
    return values if values.ndim == 2 else np.round(values @ [0.299, 0.587, 0.114])


def picture_l1(made: Picture, real: Picture) -> float:
    """Mean absolute difference, 0 (same) … 1 (black for white). AVFR-GAN 4."""
    _same_size(made, real)
    return float(np.abs(made.astype(np.float64) - real).mean() / 255)


def psnr(made: Picture, real: Picture) -> float:
    """Peak signal-to-noise ratio in dB, 255 being the peak; infinite for equal pictures."""
    _same_size(made, real)
    error = float(((made.astype(np.float64) - real) ** 2).mean())
    return 10 * np.log10(255**2 / error) if error else float("inf")


def ssim(made: Picture, real: Picture) -> float:
    """Structural similarity, -1 … 1 (equal), mean over channels: Gaussian window of 1.5 px. Wang et al. 2004."""
    _same_size(made, real)
    if min(made.shape[:2]) < 11:
        raise ValueError(f"structural similarity needs pictures of 11 px and more, not {made.shape[:2]}")
    axis = 2 if made.ndim == 3 else None
    similarity: Any = structural_similarity(  # its type depends on options that are not used here
        made, real, channel_axis=axis, data_range=255, gaussian_weights=True, sigma=1.5, use_sample_covariance=False
    )
    return float(similarity)


def cpbd(picture: Picture) -> float:
    """Cumulative probability of blur detection, 0 (blurred) … 1 (sharp); 0 without an edge.

    The share of vertical edges whose blur people hardly notice: those seen as blurred with a probability of at most
    63%. With P = 1 - exp(-(w / w_JNB)^3.6) that says: edges no wider than the just noticeable blur of their block.
    Raises ValueError under 64 x 64 px. Narvekar and Karam 2011; edge widths after Marziliano et al. 2004.
    """
    grey_HW = grey(picture)
    if min(grey_HW.shape) < BLOCK:
        raise ValueError(f"CPBD needs pictures of {BLOCK} px and more, not {grey_HW.shape}")
    edges_HW, widths_HW = sobel_edges(grey_HW), edge_widths(grey_HW)
    rows, columns = grey_HW.shape[0] // BLOCK, grey_HW.shape[1] // BLOCK
    edges, sharp = 0, 0
    for top, left in np.ndindex(rows, columns):
        block = np.s_[top * BLOCK : (top + 1) * BLOCK, left * BLOCK : (left + 1) * BLOCK]
        if edges_HW[block].mean() <= EDGE_SHARE:
            continue
        widths = widths_HW[block][edges_HW[block] & (widths_HW[block] > 0)]
        edges += len(widths)
        sharp += int((widths <= WIDTHS[int(np.ptp(grey_HW[block]) > HIGH_CONTRAST)]).sum())
    return sharp / edges if edges else 0.0


def sobel_edges(grey_HW: Array) -> NDArray[np.bool_]:
    """Thin vertical edges, (H, W): a Sobel slope of more than 2 grey levels a pixel, the steepest along its row.

    The threshold is that of the authors' release; theirs also asks Canny which blocks have edges, which differs only
    in blocks of faint ones.
    """
    slope = np.abs(sobel(grey_HW, 1, mode="nearest")) / 8
    padded = np.pad(slope, ((0, 0), (1, 1)), mode="edge")
    return (slope > SOBEL_SLOPE) & (padded[:, :-2] <= slope) & (slope > padded[:, 2:])


def edge_widths(grey_HW: Array) -> NDArray[np.int64]:
    """Width in pixels of the slope through each pixel along its row, 0 where the gradient is not about horizontal.

    From the pixel to the last strict rise (or fall, where the picture falls) on either side, one pixel at least.
    """
    y, x = np.gradient(grey_HW)
    step = np.diff(grey_HW, axis=1)
    widths = np.zeros(grey_HW.shape, np.int64)
    for sign in (1, -1):
        before = _runs(sign * step > 0)
        after = _runs((sign * step > 0)[:, ::-1])[:, ::-1]
        slope = np.zeros_like(widths)
        slope[:, 1:-1] = 2 + before[:, :-2] + after[:, 2:]
        along = (sign * x > 0) & (np.abs(y) <= np.tan(np.pi / 8) * np.abs(x))
        widths[along] = slope[along]
    widths[[0, -1]] = 0
    return widths


def _runs(steps: NDArray[np.bool_]) -> NDArray[np.int64]:
    """How many steps in a row, (H, W - 1), are true just before each pixel: (H, W)."""
    runs = np.zeros((steps.shape[0], steps.shape[1] + 1), np.int64)
    for i in range(steps.shape[1]):
        runs[:, i + 1] = np.where(steps[:, i], runs[:, i] + 1, 0)
    return runs


def fdbm(picture: Picture) -> float:
    """Frequency domain blurriness measure, 0 … 1 (sharp): Fourier coefficients over a thousandth of the largest.

    As a share of all coefficients. De and Masilamani 2013 (Procedia Engineering 64, algorithm 1).
    """
    spectrum = np.abs(np.fft.fft2(grey(picture)))
    return float((spectrum > spectrum.max() / 1000).mean())


def frechet_distance(mean_a_F: Array, covariance_a_FF: Array, mean_b_F: Array, covariance_b_FF: Array) -> float:
    """Squared Fréchet distance of two Gaussians: |ma - mb|² + tr(A + B - 2 (A B)^½). Dowson and Landau 1982.

    The trace of the root is the sum of the roots of the eigenvalues of A^½ B A^½, which are those of A B.
    """
    values, vectors = np.linalg.eigh(covariance_a_FF)
    root = (vectors * np.sqrt(np.maximum(values, 0))) @ vectors.T
    cross = np.sqrt(np.maximum(np.linalg.eigvalsh(root @ covariance_b_FF @ root), 0)).sum()
    apart = float(((mean_a_F - mean_b_F) ** 2).sum())
    return float(apart + np.trace(covariance_a_FF) + np.trace(covariance_b_FF) - 2 * cross)


def fid(made_NF: np.ndarray, real_NF: np.ndarray) -> float:
    """Fréchet inception distance of two sets of features (N, F): 0 for the same, larger for less alike.

    Needs two pictures a side; with fewer than some thousand, or than F, it is far too large: compare only equal
    numbers. Heusel et al. 2017.
    """
    made, real = np.asarray(made_NF, np.float64), np.asarray(real_NF, np.float64)
    if min(len(made), len(real)) < 2:
        raise ValueError(f"FID needs two pictures a side, not {len(made)} and {len(real)}")
    a, b = np.atleast_2d(np.cov(made, rowvar=False)), np.atleast_2d(np.cov(real, rowvar=False))
    return frechet_distance(made.mean(0), a, real.mean(0), b)


def features_of(
    pictures: Iterable[Picture], extract: Callable[[np.ndarray], np.ndarray], batch: int = 16
) -> NDArray[np.float64]:
    """Features (N, F) of a stream of pictures; `extract` turns (B, H, W, C) uint8 into (B, F)."""
    rows: list[np.ndarray] = []
    waiting: list[Picture] = []
    for picture in pictures:
        waiting.append(picture)
        if len(waiting) == batch:
            rows.append(extract(np.stack(waiting)))
            waiting.clear()
    if waiting:
        rows.append(extract(np.stack(waiting)))
    if not rows:
        raise ValueError("no picture to take features of")
    return np.concatenate(rows).astype(np.float64)


def picture_scores(made: Iterable[Picture], real: Iterable[Picture]) -> dict[str, float]:
    """Every metric of a made video against the real one, by its name in METRICS: means over the frames.

    Both have the same number of frames of one size. Equal frames count as 100 dB, so that a mean exists.
    """
    rows = [
        {
            "picture L1": picture_l1(a, b),
            "PSNR": min(psnr(a, b), 100.0),
            "SSIM": ssim(a, b),
            "CPBD": cpbd(a),
            "FDBM": fdbm(a),
        }
        for a, b in zip(made, real, strict=True)
    ]
    return means(rows)


def means(rows: Sequence[dict[str, float]]) -> dict[str, float]:
    """The mean of each name over rows, leaving out NaN; NaN where none is left."""
    names = dict.fromkeys(name for row in rows for name in row)
    known = {name: [row[name] for row in rows if name in row and not np.isnan(row[name])] for name in names}
    return {name: float(np.mean(values)) if values else float("nan") for name, values in known.items()}


def _same_size(made: Picture, real: Picture) -> None:
    if made.shape != real.shape:
        raise ValueError(f"pictures of different sizes: {made.shape} and {real.shape}")
