"""Other throats, rooms, microphones and noises for a voice, on its samples: for features that nobody trains with it.

`training.augment` bends log-mel; here the sound itself is bent, so that whatever hears it hears it as it would in life.

Shape letters: N samples (16 kHz).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.ndimage import uniform_filter1d
from scipy.signal import fftconvolve, resample_poly

from engine.audio import RATE
from engine.document import FloatArray


@dataclass(frozen=True, kw_only=True)
class SoundAugment:
    """How far voices are bent; chances are per voice, decibels below the voice's RMS."""

    throat: float = 0.16
    noise_chance: float = 0.5
    noise_db: tuple[float, float] = (3.0, 35.0)
    babble_share: float = 0.4
    room_chance: float = 0.4
    room_s: tuple[float, float] = (0.08, 0.5)
    equaliser_db: float = 5.0

    def throat_of(self, random: np.random.Generator) -> float:
        """By how much a voice is made faster and higher at once (as a tape is), or slower and deeper."""
        return float(np.exp(random.uniform(-self.throat, self.throat)))

    def __call__(self, samples_N: FloatArray, others: Sequence[FloatArray], random: np.random.Generator) -> FloatArray:
        """The same voice in another room, through another microphone, in noise or among `others` who talk."""
        made_N = np.asarray(samples_N, np.float32)
        if random.random() < self.room_chance:
            made_N = in_room(made_N, random.uniform(*self.room_s), random)
        made_N = through_microphone(made_N, self.equaliser_db, random)
        if random.random() < self.noise_chance:
            below_db = random.uniform(*self.noise_db)
            if others and random.random() < self.babble_share:
                noise_N = babble(others, len(made_N), random)
            else:
                noise_N = coloured_noise(made_N, random, random.uniform())
            made_N = with_noise(made_N, noise_N, below_db)
        return made_N


def faster(samples_N: FloatArray, factor: float) -> FloatArray:
    """The sound `factor` times as fast, and as much higher."""
    return np.asarray(resample_poly(samples_N, 200, max(1, round(200 * factor))), np.float32)


def in_room(samples_N: FloatArray, decay_s: float, random: np.random.Generator) -> FloatArray:
    """The sound with the reverberation of a room, which is 60 dB weaker after `decay_s` seconds."""
    length = max(2, round(decay_s * RATE))
    tail_N = random.normal(size=length) * 10 ** (-3 * np.arange(length) / length)
    tail_N *= random.uniform(0.2, 0.8) / np.sqrt(np.square(tail_N).sum())
    tail_N[0] = 1.0
    return np.asarray(fftconvolve(samples_N, tail_N)[: len(samples_N)], np.float32)


def through_microphone(samples_N: FloatArray, most_db: float, random: np.random.Generator) -> FloatArray:
    """The sound through a smooth random curve over log frequency, some `most_db` dB up and down."""
    place = np.log(np.linspace(60, RATE / 2, len(samples_N) // 2 + 1) / 60) / np.log(RATE / 120)
    waves = np.stack([np.cos(np.pi * n * place) / np.sqrt(n) for n in range(1, 6)])
    gain = 10 ** (most_db * (random.normal(size=5) @ waves) / 1.5 / 20)
    return np.asarray(np.fft.irfft(np.fft.rfft(samples_N) * gain, len(samples_N)), np.float32)


def coloured_noise(samples_N: FloatArray, random: np.random.Generator, voice: float = 1.0) -> FloatArray:
    """Noise as long as a voice: with the voice's own spectrum, smoothed, at `voice` 1, pink at 0."""
    spectrum = np.square(np.abs(np.fft.rfft(samples_N))) + 1e-12
    own = uniform_filter1d(spectrum, max(1, len(spectrum) // 200), mode="nearest").clip(1e-12)
    pink = own.mean() / np.linspace(1 / 80, 1, len(own)) / 4
    turned = np.sqrt(own**voice * pink ** (1 - voice)) * np.exp(2j * np.pi * random.random(len(own)))
    return np.asarray(np.fft.irfft(turned, len(samples_N)), np.float32)


def babble(others: Sequence[FloatArray], length: int, random: np.random.Generator) -> FloatArray:
    """One to four others who talk at once, `length` samples of them."""
    mixed_N = np.zeros(length, np.float32)
    for chosen in random.integers(0, len(others), random.integers(1, 5)):
        other_N = np.resize(others[chosen], length + RATE)
        first = int(random.integers(0, RATE))
        mixed_N += other_N[first : first + length]
    return mixed_N


def with_noise(samples_N: FloatArray, noise_N: FloatArray, below_db: float) -> FloatArray:
    """The sound with a noise `below_db` dB under it, by their RMS."""
    rms = [float(np.sqrt(np.mean(np.square(one)))) for one in (samples_N, noise_N)]
    return np.asarray(samples_N + noise_N * (rms[0] / max(rms[1], 1e-12) * 10 ** (-below_db / 20)), np.float32)


def noisy(samples_N: FloatArray, below_db: float) -> FloatArray:
    """The sound with noise of its own spectrum, smoothed, `below_db` under its RMS; the same every time."""
    return with_noise(samples_N, coloured_noise(samples_N, np.random.default_rng(len(samples_N))), below_db)
