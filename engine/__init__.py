"""The headless engine: faces, audio, motion, renderers and export; no Qt and no sound device."""

import os

__version__ = "0.1.0"

# Read by OpenMP when torch loads it. By default its threads wait by spinning, which beside an encoder that wants the
# same two cores makes rendering ten times slower (measured: 3.8 against 40.6 frames/s).
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
# Read by torch when it loads: what Apple's GPU cannot do is done by the processor instead of failing.
os.environ.setdefault("PYTORCH_ENABLE_MPS_FALLBACK", "1")
