"""Renderers: a portrait and composed motion become frames."""
