"""Errors that a user can mend: each carries one sentence that says what to do, and an exit code."""

from __future__ import annotations

from typing import ClassVar


class LikenessError(Exception):
    """Anything the user can mend; `str(error)` is one whole sentence for them."""

    exit_code: ClassVar[int] = 1


class PictureError(LikenessError):
    """The portrait cannot be read, or shows no usable face."""

    exit_code = 3


class VoiceError(LikenessError):
    """The voice cannot be read, is empty, too short or silent."""

    exit_code = 4


class OutputError(LikenessError):
    """The video cannot be written: folder, rights, space or encoder."""

    exit_code = 5


class ModelError(LikenessError):
    """A model is missing, damaged or cannot run on this machine."""

    exit_code = 6


class DriverError(LikenessError):
    """The driving video cannot be read, or shows no face that can be followed."""

    exit_code = 7


class FootageError(LikenessError):
    """The video to be dubbed cannot be read, or shows no face that can be followed."""

    exit_code = 7


class ProjectError(LikenessError):
    """The project cannot be read or written."""

    exit_code = 8


class ProjectInUse(ProjectError):
    """Another window has the project open for writing; it can still be opened for reading only."""


class JobListError(LikenessError):
    """The list of a batch, or a name in it, cannot be understood."""

    exit_code = 2


class InterchangeError(LikenessError):
    """A file of another program cannot be read, or what is there cannot be written as such a file."""

    exit_code = 12


class VerifyError(LikenessError):
    """The file whose making is asked for cannot be read."""

    exit_code = 11


class Cancelled(LikenessError):
    """The user stopped the work; nothing was left behind."""

    exit_code = 130


class Unfinished(Cancelled):
    """The user stopped work of which a part is done, and kept; the sentence says how to go on."""


def out_of_memory(error: BaseException) -> bool:
    """Whether memory was short, on whichever device; torch says so in a RuntimeError."""
    told = str(error).lower()
    return isinstance(error, MemoryError) or "out of memory" in told or "allocate memory" in told
