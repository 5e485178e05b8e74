"""Builds every model that the studio loads; uses `engine.nets` and never imports `app`."""
