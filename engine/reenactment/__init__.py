"""AVFR-GAN at work: what the net is shown of a portrait and of a driver, and what is made of it."""
