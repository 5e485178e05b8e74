"""Where a video comes from: marks that are seen and unseen, a signed manifest, and the reading of all three."""
