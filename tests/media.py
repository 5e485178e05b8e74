"""What tests ask of finished videos, whatever their manifests say."""

from __future__ import annotations

from pathlib import Path

from engine import ffmpeg


def packets_of(path: Path) -> str:
    """The digest of each stream's packets: alike for two videos that show and sound the same to the last bit.

    The rest of a signed file is never the same twice: its manifest has random numbers in it.
    """
    args = ["-loglevel", "error", "-i", ffmpeg.file_url(path), "-map", "0", "-c", "copy", "-f", "streamhash", "-"]
    with ffmpeg.Child(args, output=True) as child:
        told = b"".join(child.blocks(4096))
        child.finish()
    return told.decode()
