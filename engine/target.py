"""The file or folder that an export writes: checked before any work, `.part` meanwhile, in its place in one step."""

from __future__ import annotations

import errno
import os
import re
import shutil
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType

from engine.errors import OutputError
from engine.formats import Codec, ExportJob

MP4 = (".mp4", ".m4v", ".mov")
SUFFIXES: Mapping[Codec, Sequence[str]] = MappingProxyType({"h264": MP4, "prores": (".mov",), "vp9": (".webm",)})
"""Endings that a file's name may have, the usual one first."""
OURS = re.compile(r"frame_\d{5,}\.png|voice\.wav|landmarks\.(csv|npz)|about\.json")
"""What a folder that was exported holds; only a folder of nothing else is ever replaced."""


def check_place(job: ExportJob, inputs: Iterable[Path | str] = ()) -> Path:
    """Finds out before any work whether `job` can write where it is to; returns the whole path. Raises OutputError."""
    if job.how.is_folder:
        return check_folder(job.out)
    return check_output(job.out, inputs, SUFFIXES[job.how.codec])


def check_output(out: Path | str, inputs: Iterable[Path | str] = (), suffixes: Sequence[str] = MP4) -> Path:
    """Finds out before any work whether a video can be written to `out`; returns its whole path, links followed.

    `inputs` are files that must not be overwritten, `suffixes` the endings that the name may have, the usual one first.
    Leaves nothing behind. Raises OutputError.
    """
    out = Path(out)
    if out.suffix.lower() not in suffixes:
        usual, *others = suffixes
        rest = f" (or {', '.join(others)})" if others else ""
        raise OutputError(f"The video {out} needs a name that ends in {usual}{rest}.")
    try:
        out = out.resolve()  # a link stays a link: what it points at is replaced
        if out.is_dir():
            raise OutputError(f"{out} is a folder; name a file in it, such as {out / f'talk{suffixes[0]}'}.")
        if out.exists() and not out.is_file():
            raise OutputError(f"{out} is not an ordinary file; choose another name for the video.")
        _check_parent(out)
        for path in inputs:
            if out.exists() and Path(path).exists() and out.samefile(path):
                raise OutputError(f"The video would overwrite its own source {out}; choose another name for it.")
        # Permission bits say little (root, network shares, ACLs): only opening the file for real tells.
        part = part_of(out)
        if part.exists() and not part.is_file():
            raise OutputError(f"{part} is in the way; move it, or choose another name for the video.")
        new = not part.exists()
        part.open("ab").close()
        if new:
            part.unlink()
    except OSError as error:
        raise OutputError(refused(out, error)) from error
    return out


def check_folder(out: Path | str) -> Path:
    """As `check_output`, for an export that writes a folder of files; only a folder that it made may be replaced."""
    out = Path(out)
    try:
        out = out.resolve()
        if out == out.parent:
            raise OutputError(f"{out} is a whole disk; name a new folder in it.")
        if out.exists() and not out.is_dir():
            raise OutputError(f"{out} is a file; choose another name for the folder.")
        _check_parent(out)
        for folder in (out, part_of(out)):
            if folder.exists() and not _ours(folder):
                raise OutputError(f"The folder {folder} holds other files too; choose a new name for the export.")
        part = part_of(out)
        if not part.exists():
            part.mkdir()
            part.rmdir()
    except OSError as error:
        raise OutputError(refused(out, error)) from error
    return out


def part_of(out: Path) -> Path:
    """What is written until all is well."""
    return out.with_name(out.name + ".part")


def new_folder(part: Path) -> None:
    """An empty folder `part`; what an earlier export left of it goes."""
    try:
        if part.exists() and _ours(part):
            shutil.rmtree(part)
        part.mkdir()
    except OSError as error:
        raise OutputError(refused(part, error)) from error


def remove(part: Path) -> None:
    """Removes a file or a folder that an export wrote, if it is there."""
    with suppress(OSError):
        if part.is_dir():
            shutil.rmtree(part)
        else:
            part.unlink(missing_ok=True)


def commit(part: Path, out: Path) -> None:
    """Makes the file or folder `part` durable, then lets it take the place of `out`."""
    try:
        for path in sorted(part.iterdir()) if part.is_dir() else (part,):
            with path.open("rb+") as file:
                os.fsync(file.fileno())
        if part.is_dir():
            _sync_folder(part)
            _replace_folder(part, out)
        else:
            part.replace(out)
        _sync_folder(out.parent)
    except OSError as error:
        raise OutputError(refused(out, error)) from error


def refused(out: Path, error: OSError) -> str:
    """Why the system lets nothing be written, as one sentence."""
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        if out.exists() and os.name == "nt":
            return f"{out} is open in another program or protected; close it there or choose another name."
        return f"Nothing can be written in the folder {out.parent}; choose one that you may write to."
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return f"The disk with {out.parent} is full; free some space or choose another folder."
    return f"The video {out} cannot be written ({error.strerror or error}); choose another name or folder."


def _check_parent(out: Path) -> None:
    if not out.parent.is_dir():
        raise OutputError(f"The folder {out.parent} does not exist; create it or choose another one.")


def _ours(folder: Path) -> bool:
    """Whether a folder holds nothing but what an export writes."""
    return folder.is_dir() and all(OURS.fullmatch(path.name) and path.is_file() for path in folder.iterdir())


def _replace_folder(part: Path, out: Path) -> None:
    """Two renames, for no system replaces a folder that holds files in one; the old one goes last."""
    old = out.with_name(out.name + ".old")
    if _ours(old):
        remove(old)
    if out.exists():
        out.rename(old)
    try:
        part.rename(out)
    except OSError:
        if old.exists():
            old.rename(out)
        raise
    remove(old)


def _sync_folder(folder: Path) -> None:
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            with suppress(OSError):  # some network file systems refuse it; the file itself is already safe
                os.fsync(handle)
        finally:
            os.close(handle)
