"""Formats that other programs write: mouth cues, face motion, subtitles and timelines, one file a format."""
