"""The headless engine: faces, audio, motion, renderers and export; no Qt and no sound device."""

__version__ = "0.1.0"
