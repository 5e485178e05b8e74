"""Metrics of pictures against scikit-image, scipy, closed forms, hand-worked pictures and a published program."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
import skimage.data
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from scipy.linalg import sqrtm
from scipy.ndimage import gaussian_filter
from scipy.stats import spearmanr
from skimage.metrics import peak_signal_noise_ratio

from training import metrics
from training.metrics.pictures import edge_widths, grey, sobel_edges


def picture(seed: int = 0, size: int = 96) -> np.ndarray:
    smooth = gaussian_filter(np.random.default_rng(seed).normal(size=(size, size, 3)), (2, 2, 0))
    return np.clip(smooth * 400 + 128, 0, 255).astype(np.uint8)


def blurred(grey_HW: np.ndarray, sigma: float) -> np.ndarray:
    return np.round(gaussian_filter(grey_HW.astype(float), sigma)).astype(np.uint8) if sigma else grey_HW


def ramp(*columns: float) -> np.ndarray:
    """A 64 x 64 picture whose rows are all these grey levels, the last one repeated."""
    row = np.r_[columns, np.full(64 - len(columns), columns[-1])]
    return np.repeat(row[None], 64, 0).astype(np.uint8)


def test_grey_is_pillows_luma() -> None:
    rgb = picture()
    assert np.abs(grey(rgb) - np.asarray(Image.fromarray(rgb).convert("L"), float)).max() <= 1


def test_psnr_is_scikit_images() -> None:
    made, real = picture(0), picture(1)
    assert metrics.psnr(made, real) == pytest.approx(peak_signal_noise_ratio(real, made, data_range=255))
    assert metrics.psnr(real, real) == np.inf
    # By hand: every pixel off by 1 is 20 log10(255) dB.
    assert metrics.psnr(np.full((4, 4), 9, np.uint8), np.full((4, 4), 10, np.uint8)) == pytest.approx(48.1308, abs=1e-4)


def test_ssim_by_hand_and_of_equals() -> None:
    # Flat pictures of 100 and 150: only the luminance term is left, (2ab + c) / (a² + b² + c) with c = (0.01 * 255)².
    flat = [np.full((32, 32, 3), level, np.uint8) for level in (100, 150)]
    c = 2.55**2
    assert metrics.ssim(*flat) == pytest.approx((2 * 100 * 150 + c) / (100**2 + 150**2 + c))
    real = picture()
    assert metrics.ssim(real, real) == pytest.approx(1)
    assert metrics.ssim(255 - real, real) < 0 < metrics.ssim(blurred(real[..., 0], 2), real[..., 0]) < 1


def test_ssim_is_wangs_formula_at_a_pixel() -> None:
    """The published formula on one 11 px window, with the Gaussian weights written out."""
    a, b = (picture(seed, 11)[..., 0].astype(float) for seed in (3, 4))
    along = np.exp(-0.5 * (np.arange(-5, 6) / 1.5) ** 2)
    weights = np.outer(along, along) / along.sum() ** 2
    mean_a, mean_b = (weights * a).sum(), (weights * b).sum()
    var_a, var_b = (weights * a**2).sum() - mean_a**2, (weights * b**2).sum() - mean_b**2
    both = (weights * a * b).sum() - mean_a * mean_b
    c1, c2 = 2.55**2, 7.65**2
    expected = (2 * mean_a * mean_b + c1) * (2 * both + c2) / ((mean_a**2 + mean_b**2 + c1) * (var_a + var_b + c2))
    assert metrics.ssim(a.astype(np.uint8), b.astype(np.uint8)) == pytest.approx(expected, abs=1e-6)


def test_picture_l1_by_hand() -> None:
    made, real = np.zeros((2, 2, 3), np.uint8), np.zeros((2, 2, 3), np.uint8)
    made[0, 0] = [255, 0, 51]
    assert metrics.picture_l1(made, real) == pytest.approx(1.2 / 12)


def test_edge_widths_by_hand() -> None:
    # 0 0 40 80 120 120: 3 px from the last flat pixel to the first; at the foot and the head one more, as each side
    # counts a pixel at least.
    widths = edge_widths(ramp(0, 0, 40, 80, 120, 120).astype(float))
    assert widths[5, :6].tolist() == [0, 4, 3, 3, 4, 0]
    step = edge_widths(ramp(0, 0, 0, 200, 200).astype(float))
    assert step[5, :5].tolist() == [0, 0, 2, 2, 0]
    falling = edge_widths(ramp(120, 120, 80, 40, 0, 0).astype(float))
    assert falling[5, :6].tolist() == [0, 4, 3, 3, 4, 0]


def test_edges_are_the_steepest_pixels() -> None:
    edges = sobel_edges(ramp(*[0] * 20, 10, 60, 70).astype(float))
    assert np.flatnonzero(edges.any(0)).tolist() == [21]
    assert not sobel_edges(ramp(*[100] * 20, 102).astype(float)).any()  # 1 grey level a pixel


@pytest.mark.parametrize(
    ("columns", "sharp"),
    [
        ((*[50] * 20, 200), 1.0),  # a step
        ((*[0] * 20, 20, 80, 140, 160), 0.0),  # 4 px at high contrast: just noticeable at 3
        ((*[0] * 20, 30, 100, 130), 1.0),  # 3 px
        ((*[0] * 20, 4, 10, 22, 30, 34), 1.0),  # 5 px at a contrast of 34: just noticeable at 5
        ((*[0] * 20, 4, 10, 16, 28, 34, 40), 0.0),  # 6 px
        ((*[99] * 20, 99), 0.0),  # nothing
    ],
)
def test_cpbd_by_hand(columns: tuple[int, ...], sharp: float) -> None:
    assert metrics.cpbd(ramp(*columns)) == sharp


def test_cpbd_counts_edges_not_blocks() -> None:
    half = ramp(*[50] * 20, 200)
    half[32:] = ramp(*[0] * 20, 20, 40, 60, 120, 140, 160)[32:]
    # 64 rows with an edge each, the first and the last without a width.
    assert metrics.cpbd(half) == pytest.approx(31 / 62)


@pytest.mark.parametrize("name", ["astronaut", "camera", "coins"])
def test_cpbd_falls_with_blur(name: str) -> None:
    picture = grey(getattr(skimage.data, name)()).astype(np.uint8)
    scores = [metrics.cpbd(blurred(picture, sigma)) for sigma in (0, 0.7, 1, 1.5, 2, 3)]
    assert all(a > b or a < 0.01 for a, b in pairwise(scores))
    assert 1 >= scores[0] > 0.4
    assert scores[-1] < 0.02


def test_cpbd_ranks_as_the_published_port() -> None:
    """The `cpbd` 1.0.7 package on camera and coins under blur 0, 0.7, 1, 1.5, 2, 3 px; its Sobel threshold differs."""
    port = [0.748, 0.544, 0.348, 0.110, 0.016, 0.007, 0.765, 0.519, 0.320, 0.089, 0.007, 0.0]
    pictures = [skimage.data.camera(), skimage.data.coins()]
    ours = [metrics.cpbd(blurred(picture, sigma)) for picture in pictures for sigma in (0, 0.7, 1, 1.5, 2, 3)]
    assert spearmanr(port, ours)[0] > 0.98
    np.testing.assert_allclose(ours, port, atol=0.11)


def test_fdbm_by_hand() -> None:
    flat = np.full((8, 8), 100, np.uint8)
    assert metrics.fdbm(flat) == 1 / 64  # the mean alone
    spot = np.zeros((8, 8), np.uint8)
    spot[3, 4] = 255
    assert metrics.fdbm(spot) == 1  # a point has every frequency
    waves = 128 + 100 * np.cos(2 * np.pi * 2 * np.arange(8) / 8)[None] * np.ones((8, 1))
    assert metrics.fdbm(np.round(waves).astype(np.uint8)) == 3 / 64  # the mean and one wave, there and back
    faint = np.full((8, 8), 200, np.uint8)
    faint[0, 0] = 208  # every coefficient but the mean is 8 of 12808: 1 of 1601
    assert metrics.fdbm(faint) == 1 / 64
    faint[0, 0] = 220  # 20 of 12820: 1 of 641
    assert metrics.fdbm(faint) == 1


def test_fdbm_falls_with_blur() -> None:
    scores = [metrics.fdbm(blurred(skimage.data.camera(), sigma)) for sigma in (0, 1, 2, 4)]
    assert scores == sorted(scores, reverse=True)
    assert scores[0] > 2 * scores[-1]


@given(st.integers(0, 2**16))
@settings(max_examples=20, deadline=None)
def test_frechet_distance_is_scipys_square_root(seed: int) -> None:
    random = np.random.default_rng(seed)
    means = random.normal(size=(2, 5))
    a, b = (m @ m.T + 0.1 * np.eye(5) for m in random.normal(size=(2, 5, 5)))
    expected = ((means[0] - means[1]) ** 2).sum() + np.trace(a + b - 2 * np.real(np.asarray(sqrtm(a @ b))))
    assert metrics.frechet_distance(means[0], a, means[1], b) == pytest.approx(expected, rel=1e-6, abs=1e-7)


def test_frechet_distance_in_closed_form() -> None:
    # Independent normals: the squared distances of means and of standard deviations. 3² + 4² + (1-2)² + (5-3)² = 30.
    zero, far = np.zeros(2), np.array([3.0, 4.0])
    assert metrics.frechet_distance(zero, np.diag([1.0, 25.0]), far, np.diag([4.0, 9.0])) == pytest.approx(30)
    flat = np.diag([1.0, 0.0])  # a covariance without full rank
    assert metrics.frechet_distance(zero, flat, zero, flat) == pytest.approx(0, abs=1e-9)


def test_fid_of_samples() -> None:
    random = np.random.default_rng(0)
    a, b = random.normal(size=(4000, 3)), 1 + 2 * random.normal(size=(4000, 3))
    assert metrics.fid(a, b) == pytest.approx(3 * (1 + 1), rel=0.05)
    assert metrics.fid(a, a) == pytest.approx(0, abs=1e-9)
    one = np.array([[1.0], [3.0]])  # one feature: means 2 and 5, sample standard deviations both √2
    assert metrics.fid(one, one + 3) == pytest.approx(9)
    with pytest.raises(ValueError, match="two pictures"):
        metrics.fid(a[:1], b)


def test_features_come_in_batches_and_in_order() -> None:
    sizes: list[int] = []

    def extract(pictures: np.ndarray) -> np.ndarray:
        sizes.append(len(pictures))
        return pictures.reshape(len(pictures), -1)[:, :1]

    stream = (np.full((2, 2, 3), i, np.uint8) for i in range(7))
    assert metrics.features_of(stream, extract, batch=3)[:, 0].tolist() == list(range(7))
    assert sizes == [3, 3, 1]
    with pytest.raises(ValueError, match="no picture"):
        metrics.features_of(iter(()), extract)


def test_scores_of_a_video() -> None:
    real = [picture(seed) for seed in range(3)]
    made = [np.clip(p.astype(int) + 3, 0, 255).astype(np.uint8) for p in real]
    scores = metrics.picture_scores(iter(made), iter(real))
    assert set(scores) <= set(metrics.METRICS)
    assert scores["PSNR"] == pytest.approx(np.mean([metrics.psnr(a, b) for a, b in zip(made, real, strict=True)]))
    assert scores["picture L1"] == pytest.approx(3 / 255, rel=0.02)
    assert metrics.picture_scores(real, real)["PSNR"] == 100
    with pytest.raises(ValueError, match=r"shorter|longer"):
        metrics.picture_scores(made, real[:2])
    assert metrics.means([{"a": 1.0, "b": np.nan}, {"a": 3.0}]) == pytest.approx({"a": 2, "b": np.nan}, nan_ok=True)


def test_pictures_that_do_not_fit_are_refused() -> None:
    small, large = picture(0, 32), picture(0, 96)
    for metric in (metrics.psnr, metrics.ssim, metrics.picture_l1):
        with pytest.raises(ValueError, match="different sizes"):
            metric(small, large)
    with pytest.raises(ValueError, match="64 px"):
        metrics.cpbd(small)
    with pytest.raises(ValueError, match="11 px"):
        metrics.ssim(small[:8, :8], small[:8, :8])
