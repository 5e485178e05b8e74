"""Shards of annotated clips: tar files that plain `webdataset` reads.

A sample is NAME.json (name, speaker, split, file, size, frames, late_frames) and one .npy for each array of its
ClipRecord: samples (N,) int16, landmarks (T, 68, 2), mesh (T, 478, 3), confidence (T,) and rig (T, R) float32. Arrays
are stored as they are, so that training on shards equals training on the records to the last bit: float16 would round
a mesh beyond x = 512 to half pixels, and zip takes 10% off float32 tracks (measured), which is not worth a decoder that
plain readers of the shards lack. Sound is a sixth of a sample, hence no FLAC either.

A folder made by `training.data.prepare` names its shards in dataset.json; in any other folder they are SPLIT-*.tar.
"""

from __future__ import annotations

import io
import json
import os
import tarfile
from collections.abc import Collection, Generator, Iterable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO
from uuid import uuid4

import numpy as np

from engine.errors import LikenessError, OutputError
from training.data.records import SPLITS, ClipRecord

if TYPE_CHECKING:
    from webdataset.pipeline import DataPipeline

VERSION = 1
"""Of dataset.json and of what a sample holds."""
ARRAYS = {
    "samples.npy": ("samples_N", np.dtype("<i2")),
    "landmarks.npy": ("landmarks_TPD", np.dtype("<f4")),
    "mesh.npy": ("mesh_TVD", np.dtype("<f4")),
    "confidence.npy": ("confidence_T", np.dtype("<f4")),
    "rig.npy": ("rig_TR", np.dtype("<f4")),
}

Sample = dict[str, Any]


def write_shard(path: Path, records: Iterable[ClipRecord]) -> None:
    """Writes the records as one shard: the whole file or none; the same records give the same bytes.

    Raises OutputError where it cannot be written, ValueError for arrays of another type than ClipRecord says.
    """
    _write_samples(path, (_encoded(record) for record in records))


def join_shards(path: Path, parts: Iterable[Path]) -> None:
    """Writes the samples of all `parts` as one shard, as `write_shard` would have written their records."""
    _write_samples(path, _samples(parts))


def read_records(
    folder: Path, splits: Collection[str] | None = None, speakers: Collection[str] | None = None
) -> Iterator[ClipRecord]:
    """The clips of a dataset one by one: train, val, test, each in the order in which they were planned.

    Raises LikenessError if the folder holds no dataset, an unfinished or newer one, or a damaged shard.
    """
    return _records(_samples(shard_files(folder, splits)), speakers)


def stream(
    folder: Path, split: str, *, seed: int = 0, buffer: int = 64, speakers: Collection[str] | None = None
) -> DataPipeline:
    """One epoch of a split in random order, for datasets beyond memory: a torch IterableDataset of ClipRecord.

    Every process (RANK, WORLD_SIZE) and DataLoader worker reads its own shards; another `seed` gives the next epoch's
    order. Raises LikenessError as `read_records`, and while iterating if there are fewer shards than readers.
    """
    from webdataset.filters import shuffle
    from webdataset.pipeline import DataPipeline
    from webdataset.shardlists import SimpleShardList, split_by_node, split_by_worker

    files = [str(path) for path in shard_files(folder, [split])]

    # Partials of functions of this module: workers that are spawned get the pipeline pickled.
    return DataPipeline(
        SimpleShardList(files, seed=seed),
        partial(_enough, shards=len(files), folder=folder),
        split_by_node,
        split_by_worker,
        _opened,
        shuffle(buffer, initial=buffer, seed=seed),
        partial(_records, speakers=speakers),
    )


def shard_files(folder: Path, splits: Collection[str] | None = None) -> list[Path]:
    """The shards of a dataset by split, then by number; raises LikenessError as `read_records`."""
    wanted = [split for split in SPLITS if splits is None or split in splits]
    about = folder / "dataset.json"
    if about.exists():
        listed = json.loads(about.read_text(encoding="utf-8"))
        if listed["version"] > VERSION:
            raise LikenessError(f"{folder} was prepared by a newer Likeness; update Likeness to read it.")
        rows = [row for split in wanted for row in listed["shards"] if row["split"] == split]
        for row in rows:
            path = folder / row["file"]
            if not path.exists() or path.stat().st_size != row["bytes"]:
                raise _damaged(path)
        files = [folder / row["file"] for row in rows]
    elif (folder / "plan.json").exists():
        raise LikenessError(f"The dataset in {folder} is not finished; run `likeness-train prepare` on it again.")
    else:
        files = [path for split in wanted for path in sorted(folder.glob(f"{split}-*.tar"))]
    if not files:
        what = "no clips" if splits is None else f"no {' or '.join(wanted or splits)} clips"
        raise LikenessError(f"{folder} holds {what}; make a dataset there with `likeness-train prepare`.")
    return files


@contextmanager
def whole_file(path: Path) -> Generator[BinaryIO]:
    """A file to write that appears under its name when it is whole, and not at all after an error.

    Raises OutputError where the disk is full or the folder cannot be written.
    """
    part = path.with_name(f"{path.name}.{uuid4().hex[:8]}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with part.open("wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        raise OutputError(
            f"{path} cannot be written ({error.strerror or error}); make room there or choose another folder."
        ) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def write_json(path: Path, content: object) -> None:
    """Writes a whole JSON file or none; raises OutputError."""
    with whole_file(path) as file:
        file.write(json.dumps(content, indent=1, ensure_ascii=False).encode())


def _write_samples(path: Path, samples: Iterable[Sample]) -> None:
    from webdataset.writer import TarWriter

    # PAX takes names of any length and script; a fixed time makes equal records equal bytes.
    with (
        whole_file(path) as file,
        TarWriter(file, encoder=False, mtime=0, user="", group="", format="PAX_FORMAT") as tar,
    ):
        for sample in samples:
            tar.write(sample)


def _samples(paths: Iterable[Path]) -> Iterator[Sample]:
    """The samples of shards as webdataset groups them: `__key__` and the bytes of every member."""
    from webdataset.tariterators import group_by_keys, tar_file_expander

    # webdataset's own opener takes paths for URLs, which Windows drives and a # or ? in a name are not.
    for path in paths:
        try:
            with path.open("rb") as file:
                yield from group_by_keys(tar_file_expander(iter([{"url": str(path), "stream": file}])))
        except (OSError, tarfile.TarError, ValueError) as error:
            raise _damaged(path) from error


def _opened(urls: Iterable[Sample]) -> Iterator[Sample]:
    return _samples(Path(url["url"]) for url in urls)


def _enough(urls: Iterator[Sample], shards: int, folder: Path) -> Iterator[Sample]:
    """Raises LikenessError where a reader would have nothing to read: distributed training would wait for it."""
    from webdataset.utils import pytorch_worker_info

    _, processes, _, workers = pytorch_worker_info()
    if shards < processes * workers:
        raise LikenessError(
            f"{folder} has {shards} shards for {processes * workers} readers; take fewer data-loading workers, "
            "or prepare it with fewer clips per shard."
        )
    return urls


def _records(samples: Iterable[Sample], speakers: Collection[str] | None) -> Iterator[ClipRecord]:
    for sample in samples:
        about = json.loads(sample["json"])
        if speakers is None or about["speaker"] in speakers:
            yield _decoded(sample, about)


def _damaged(path: Path) -> LikenessError:
    return LikenessError(f"The shard {path} is missing or damaged; delete it and run `likeness-train prepare` again.")


def _encoded(record: ClipRecord) -> Sample:
    # webdataset ends a sample's name at its first dot.
    key = record.name.replace("%", "%25").replace(".", "%2E").replace("/", "%2F")
    about = {
        "name": record.name,
        "speaker": record.speaker,
        "split": record.split,
        "file": record.file,
        "size": list(record.size),
        "frames": record.frames,
        "late_frames": record.late_frames,
    }
    sample: Sample = {"__key__": key, "json": json.dumps(about, ensure_ascii=False).encode()}
    for member, (field, dtype) in ARRAYS.items():
        array: np.ndarray = getattr(record, field)
        if array.dtype != dtype:
            raise ValueError(f"{field} of {record.name} must be {dtype}, not {array.dtype}")
        with io.BytesIO() as file:
            np.save(file, array, allow_pickle=False)
            sample[member] = file.getvalue()
    return sample


def _decoded(sample: Sample, about: dict[str, Any]) -> ClipRecord:
    arrays = {field: np.load(io.BytesIO(sample[member]), allow_pickle=False) for member, (field, _) in ARRAYS.items()}
    return ClipRecord(
        name=about["name"],
        speaker=about["speaker"],
        split=about["split"],
        file=about["file"],
        size=(about["size"][0], about["size"][1]),
        late_frames=about["late_frames"],
        **arrays,
    )
