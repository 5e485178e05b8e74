"""A program that edits a project is killed at any moment: all it said was saved is there, and the file is whole."""

from __future__ import annotations

import hashlib
import json
import random
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

import pytest

from engine.document import Project
from engine.store import ProjectFile
from engine.store_files import connect

ROOT = Path(__file__).resolve().parents[2]
NAME = "film.likeness"
EDITS = """
import json, random, sys
from pathlib import Path
from engine.document import Blink, BlinkTrack, Project, Take
from engine.store import ProjectFile
rng = random.Random(sys.argv[2])
file = ProjectFile.open(Path(sys.argv[1]))
def say(*words):
    print(json.dumps(words), flush=True)
say("open", file.project.seed, len(file.history()))
while True:
    what = rng.random()
    if what < 0.55:
        seed = rng.randrange(10**9)
        blinks = tuple(Blink(rng.random() * 100, 0.2) for _ in range(rng.randrange(200)))
        say("begin", seed)
        file.commit(Project(seed=seed, takes=file.project.takes, blinks=BlinkTrack(blinks)), f"Seed {seed}")
        say("commit", seed, len(file.history()))
    elif what < 0.65:
        seed, data = rng.randrange(10**9), rng.randbytes(rng.randrange(3_000_000))
        say("begin", seed)
        blob = file.add_blob(data, f"{seed}.wav")
        file.commit(Project(seed=seed, takes=(*file.project.takes, Take(str(seed), "", blob, 1.0))[-3:]), "Take")
        say("commit", seed, len(file.history()))
    elif what < 0.8:
        say("begin", None)
        say("step", file.undo().seed, len(file.history()))
    elif what < 0.95:
        say("begin", None)
        say("step", file.redo().seed, len(file.history()))
    elif what < 0.97:
        file.flush()
    elif what < 0.98:
        file.compact()
    elif what < 0.99:
        file.copy_to(Path(sys.argv[1]).with_name("copy.likeness"))
    else:
        file.close()
        file = ProjectFile.open(Path(sys.argv[1]))
"""
"""`begin` tells of an edit that may or may not have come to be saved; the words after it tell that it is."""


def killed(path: Path, seed: int, after_s: float) -> list[list[object]]:
    """What the program said before it was killed."""
    command = [sys.executable, "-c", EDITS, str(path), str(seed)]
    with (
        tempfile.TemporaryFile("w+") as errors,
        subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=errors, text=True) as process,
    ):
        assert process.stdout is not None
        first = process.stdout.readline()
        time.sleep(after_s)
        alive = process.poll() is None
        process.kill()
        rest = process.stdout.read()  # not communicate: it would miss what readline has read ahead
        errors.seek(0)
        assert (alive, errors.read()) == (True, "")
    lines = [first, *rest.splitlines(keepends=True)]
    return [json.loads(line) for line in lines if line.endswith("\n")]


def check(path: Path, said: list[list[object]]) -> None:
    saved = next(words for words in reversed(said) if words[0] != "begin")
    begun = said[-1][1] if said[-1][0] == "begin" else saved[1]
    with ProjectFile.open(path) as file:
        assert (file.read_only, file.notes) == (False, ())
        if begun is None:  # undo or redo: the neighbours of what was saved
            assert len(file.history()) == saved[2]
            states = {file.project.seed, file.undo().seed, file.redo().seed, file.redo().seed}
            assert saved[1] in states
        else:
            assert file.project.seed in (saved[1], begun)
        if file.project.seed == saved[1]:
            assert len(file.history()) == saved[2]
        for blob in file.project.blobs:
            assert hashlib.sha256(file.read_blob(blob)).hexdigest() == blob.sha256
        while file.undo_label is not None:  # every step can be read
            file.undo()
        assert file.project == Project()
        while file.redo_label is not None:
            file.redo()
    with closing(connect(path, "frozen")) as plain:
        assert plain.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert plain.execute("SELECT count(*) FROM blobs WHERE sha256 IS NULL").fetchone() == (0,)


def run(folder: Path, times: int) -> int:
    """Kills that many times; how many edits were acknowledged."""
    rng, path, edits = random.Random(7), folder / NAME, 0
    for number in range(times):
        if number % 10 == 0:
            ProjectFile.create(path, replace=True).close()
        said = killed(path, number, rng.random() * 0.3)
        edits += sum(words[0] != "begin" for words in said) - 1
        check(path, said)
        copy = folder / "copy.likeness"
        if copy.exists():
            with ProjectFile.open(copy) as whole:
                assert whole.notes == ()
    left = {each.name for each in folder.iterdir()} - {NAME, "copy.likeness"}
    # What the one that was killed while it copied had begun; the next copy takes its place.
    assert left <= {"copy.likeness.part", "copy.likeness.part-journal", ".copy.likeness.lock"}
    return edits


def test_killed_20_times(tmp_path: Path) -> None:
    assert run(tmp_path, 20) > 100


@pytest.mark.slow
@pytest.mark.timeout(1200)
def test_killed_200_times(tmp_path: Path) -> None:
    assert run(tmp_path, 200) > 2000


def test_killed_while_it_is_made(tmp_path: Path) -> None:
    making = (
        "import sys; from pathlib import Path; from engine.store import ProjectFile; print('go', flush=True)\n"
        "while True: ProjectFile.create(Path(sys.argv[1]), replace=True).close()"
    )
    rng = random.Random(3)
    for _ in range(5):
        command = [sys.executable, "-c", making, str(tmp_path / NAME)]
        with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            process.stdout.readline()
            while not (tmp_path / NAME).exists():  # the first one may take long on a busy machine
                time.sleep(0.001)
            time.sleep(0.05 + rng.random() * 0.1)
            process.kill()
        with ProjectFile.open(tmp_path / NAME) as file:
            assert (file.read_only, file.project) == (False, Project())
