"""How a batch goes on, with workers that write a few bytes in place of a video; the real ones are in tests/e2e."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import os
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Self

import pytest

from engine.batch import run
from engine.batch.journal import HOME
from engine.batch.pool import Update
from engine.batch.run import BatchOrder, Began, JobState, Outcome, run_batch
from engine.batch.table import BatchJob, Settings
from engine.document import Crop, FoundFace, HeadPose, Portrait, Project
from engine.errors import Cancelled, JobListError, OutputError, Unfinished
from engine.store import ProjectFile


class Hands:
    """Workers of this process: what `does` says for a voice, one thing a try; "make" once that is over."""

    def __init__(self, does: Mapping[str, list[str]] | None = None, room: int = 2) -> None:
        self.does = {name: list(what) for name, what in (does or {}).items()}
        self.room = room
        self.tasks: list[Mapping[str, Any]] = []
        self.made: Counter[str] = Counter()
        self._todo: list[tuple[str, Mapping[str, Any]]] = []

    def __call__(self, order: BatchOrder) -> Hands:
        return self

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._todo.clear()

    @property
    def free(self) -> int:
        return self.room - len(self._todo)

    def submit(self, key: str, task: Mapping[str, Any]) -> None:
        self.tasks.append(task)
        self._todo.append((key, task))

    def wait(self, timeout_s: float) -> list[Update]:
        key, task = self._todo.pop(0)
        voice = Path(task["voice"]).stem
        todo = self.does.get(voice) or ["make"]
        what = todo.pop(0)
        part = Path(task["out"])
        content = f"{voice} {task['seed']}".encode()
        if what == "die":
            part.write_bytes(content[:3])
            return [Update(key, "progress", 0.5), Update(key, "died", message="It was ended from outside.")]
        if what == "crash":
            raise SystemExit("as if the power had gone")
        if what.isdigit():
            return [Update(key, "failed", code=int(what), message=f"Failed with {what}. And more.")]
        part.write_bytes(content)
        self.made[voice] += 1
        answer = {
            "size": len(content) + (what == "short"),
            "sha256": hashlib.sha256(content).hexdigest(),
            "duration_s": 1.0,
            "problems": 1,
            "scores": {"jitter": 0.5, "long_blink": 0.0},
            "thumbnail": "abcd",
            "advice": [],
        }
        return [Update(key, "progress", 0.5), Update(key, "made", 1.0, answer=answer)]


@pytest.fixture
def order(tmp_path: Path) -> BatchOrder:
    """Three jobs: portrait a with voices x, y and z."""
    (tmp_path / "a.jpg").write_bytes(b"a picture")
    for name in "xyz":
        (tmp_path / f"{name}.wav").write_bytes(name.encode())
    jobs = [BatchJob(tmp_path / "a.jpg", tmp_path / f"{name}.wav") for name in "xyz"]
    return BatchOrder(jobs, tmp_path / "out")


def work(order: BatchOrder, hands: Hands) -> tuple[Outcome, dict[str, JobState]]:
    states: dict[str, JobState] = {}

    def tell(event: Began | JobState) -> None:
        if isinstance(event, JobState):
            states[event.planned.job.voice.stem] = event

    return run_batch(order, tell, workers=hands), states


def files(order: BatchOrder) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(order.out.rglob("*.mp4*"))}


def commits(order: BatchOrder) -> Counter[str]:
    lines = (order.out / HOME / "journal.jsonl").read_text("utf-8").split("\n")
    told = [json.loads(line) for line in lines if line]
    return Counter(line["name"] for line in told if line["event"] == "job" and line["state"] == "made")


def test_all_is_made_once(order: BatchOrder) -> None:
    hands = Hands()
    outcome, states = work(order, hands)
    assert (outcome.made, outcome.kept, outcome.failed) == (3, 0, 0)
    assert files(order) == {"a-x.mp4": b"x 0", "a-y.mp4": b"y 0", "a-z.mp4": b"z 0"}
    assert {state.state for state in states.values()} == {"done"}
    assert states["x"].scores["jitter"] == 0.5
    again, states = work(order, hands)
    assert (again.made, again.kept, again.failed) == (0, 3, 0)
    assert {state.state for state in states.values()} == {"kept"}
    assert hands.made == Counter("xyz")
    assert not (order.out / HOME / "parts").exists()


def test_every_job_is_told_at_the_start_and_then_as_it_changes(order: BatchOrder) -> None:
    told: list[tuple[str, str]] = []

    def tell(event: Began | JobState) -> None:
        if isinstance(event, Began):
            assert (event.total, event.out, told) == (3, order.out.resolve(), [])
        else:
            told.append((event.planned.job.voice.stem, event.state))

    run_batch(order, tell, workers=Hands({"y": ["die", "make"]}, room=1))
    assert told[:3] == [("x", "waiting"), ("y", "waiting"), ("z", "waiting")]
    assert [state for name, state in told[3:] if name == "y"] == ["running", "waiting", "running", "done"]


def test_tries(order: BatchOrder) -> None:
    hands = Hands({"x": ["die"], "y": ["die", "1"], "z": ["4"]})
    outcome, states = work(order, hands)
    assert (outcome.made, outcome.failed) == (1, 2)
    assert [states[name].tries for name in "xyz"] == [2, 2, 1]  # a voice that cannot be read is not tried again
    assert states["z"].message == "Failed with 4. And more."
    assert set(files(order)) == {"a-x.mp4"}
    # The next run leaves what failed at that, unless it is told to try again.
    outcome, states = work(order, hands)
    assert (outcome.made, outcome.kept, outcome.failed) == (0, 1, 2)
    assert states["y"].message == "Failed with 1. And more."
    outcome, _ = work(replace(order, again=True), hands)
    assert (outcome.made, outcome.kept, outcome.failed) == (2, 1, 0)
    assert commits(order) == Counter(("a-x.mp4", "a-y.mp4", "a-z.mp4"))


def test_no_retry(order: BatchOrder) -> None:
    outcome, states = work(replace(order, retry=0), Hands({"x": ["die"]}))
    assert (outcome.made, outcome.failed, states["x"].tries) == (2, 1, 1)
    assert states["x"].message == "It was ended from outside."


def test_a_video_that_did_not_arrive_whole_is_not_put_in_its_place(order: BatchOrder) -> None:
    outcome, states = work(order, Hands({"x": ["short"]}))
    assert outcome.failed == 1
    assert "did not arrive whole" in states["x"].message
    assert set(files(order)) == {"a-y.mp4", "a-z.mp4"}


def test_a_crash_loses_nothing_and_repeats_nothing(order: BatchOrder) -> None:
    hands = Hands({"y": ["crash"]}, room=1)
    with pytest.raises(SystemExit):
        work(order, hands)
    assert set(files(order)) == {"a-x.mp4"}
    outcome, _ = work(order, hands)
    assert (outcome.made, outcome.kept) == (2, 1)
    assert hands.made == Counter("xyz")
    assert set(commits(order).values()) == {1}


def test_a_crash_between_the_journal_and_the_last_step(order: BatchOrder, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the journal calls made, but lies where it was rendered, is put in its place by the next run."""
    parts = order.out / HOME / "parts"
    with monkeypatch.context() as patch:

        def gone(*_: object) -> None:
            raise SystemExit("as if the power had gone")

        patch.setattr(run, "commit", gone)
        patch.setattr(run.shutil, "rmtree", lambda *_, **__: None)
        patch.setattr(run.Batch, "_discard", lambda *_: None)
        with pytest.raises(SystemExit):
            work(order, Hands(room=1))
    assert list(order.out.glob("*.mp4")) == []
    assert len(list(parts.rglob("*.mp4"))) == 1
    hands = Hands()
    outcome, _ = work(order, hands)
    assert (outcome.made, outcome.kept) == (2, 1)
    assert hands.made == Counter("yz")
    assert set(files(order)) == {"a-x.mp4", "a-y.mp4", "a-z.mp4"}
    assert set(commits(order).values()) == {1}


def test_stopping_says_how_to_go_on(order: BatchOrder) -> None:
    hands = Hands(room=1)

    def check() -> None:
        if hands.made["x"]:
            raise Cancelled("Stopped; nothing was written.")

    with pytest.raises(Unfinished, match=r"Stopped with 1 of 3 videos made; give the same command again to go on\."):
        run_batch(order, lambda _: None, check, hands)
    assert set(files(order)) == {"a-x.mp4"}
    assert not (order.out / HOME / "parts").exists()


def test_what_changed_is_made_anew(order: BatchOrder) -> None:
    hands = Hands()
    work(order, hands)
    order.jobs[0].voice.write_bytes(b"another recording")
    outcome, states = work(order, hands)
    assert (outcome.made, outcome.kept, outcome.failed) == (0, 2, 1)  # the old video is there, and nobody said so
    assert "is there already" in states["x"].message
    outcome, _ = work(replace(order, overwrite=True), hands)
    assert (outcome.made, outcome.kept, outcome.failed) == (1, 2, 0)
    seeded = replace(
        order, jobs=[replace(job, output=f"{job.voice.stem}2", settings=Settings(seed=3)) for job in order.jobs]
    )
    outcome, _ = work(seeded, hands)
    assert outcome.made == 3
    assert files(order)["x2.mp4"] == b"x 3"


def test_a_file_of_cues_counts_by_its_bytes(order: BatchOrder, tmp_path: Path) -> None:
    cues = tmp_path / "cues.tsv"
    cues.write_text("0.00\tX\n")
    own = Settings(cues=cues)
    bent = replace(order, jobs=[replace(job, settings=own) for job in order.jobs])
    hands = Hands()
    work(bent, hands)
    assert {task["cues"] for task in hands.tasks} == {str(cues)}
    assert work(bent, hands)[0].kept == 3
    cues.write_text("0.00\tA\n")
    assert work(bent, hands)[0].kept == 0


def test_only_what_is_whole_is_kept(order: BatchOrder) -> None:
    hands = Hands()
    work(order, hands)
    (order.out / "a-x.mp4").unlink()
    (order.out / "a-y.mp4").write_bytes(b"y 1")  # as long, but another
    outcome, states = work(order, hands)
    assert (outcome.made, outcome.kept, outcome.failed) == (1, 1, 1)
    assert "is there already" in states["y"].message
    (order.out / "a-y.mp4").unlink()
    assert work(order, hands)[0].kept == 2


def test_a_date_stays_that_of_the_day(order: BatchOrder, monkeypatch: pytest.MonkeyPatch) -> None:
    from engine.batch import plan

    dated = replace(order, pattern="{voice} {date}")
    for day in ("2025-01-31", "2025-02-01"):
        monkeypatch.setattr(plan, "dated", lambda name, day=day: name.replace("{date}", day))
        outcome, states = work(dated, Hands())
        assert states["x"].path.name == "x 2025-01-31.mp4"
    assert outcome.kept == 3


def test_nothing_is_replaced_unasked(order: BatchOrder, tmp_path: Path) -> None:
    order.out.mkdir()
    (order.out / "a-x.mp4").write_bytes(b"the user's own")
    (order.out / "a-y.mp4").mkdir()
    outcome, states = work(order, Hands())
    assert (outcome.made, outcome.failed) == (1, 2)
    assert (order.out / "a-x.mp4").read_bytes() == b"the user's own"
    assert "no video but stands in its place" in states["y"].message
    outcome, _ = work(replace(order, overwrite=True), Hands())
    assert (outcome.made, outcome.kept, outcome.failed) == (1, 1, 1)
    assert (order.out / "a-x.mp4").read_bytes() == b"x 0"


def test_a_source_is_never_replaced(tmp_path: Path) -> None:
    film = tmp_path / "film.mp4"
    film.write_bytes(b"a film")
    (tmp_path / "a.jpg").write_bytes(b"a picture")
    order = BatchOrder([BatchJob(tmp_path / "a.jpg", film, "film.mp4")], tmp_path, overwrite=True)
    outcome, states = work(order, Hands())
    assert outcome.failed == 1
    assert "from which videos are made" in states["film"].message
    assert film.read_bytes() == b"a film"


def test_a_report_of_somebody_else_is_left_alone(order: BatchOrder) -> None:
    order.out.mkdir()
    (order.out / "report.csv").write_text("mine")
    with pytest.raises(OutputError, match=r"report\.csv is there already"):
        work(order, Hands())
    assert (order.out / "report.csv").read_text() == "mine"


def test_two_jobs_with_one_name_are_refused_before_any_work(order: BatchOrder) -> None:
    twice = replace(order, jobs=[replace(job, output="A" if i else "a") for i, job in enumerate(order.jobs)])
    with pytest.raises(JobListError, match="would be written to"):
        work(twice, Hands())


def test_a_place_that_is_no_folder(order: BatchOrder, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for out in (tmp_path / "file", tmp_path / "file" / "sub", tmp_path / "a\0b"):
        with pytest.raises(OutputError, match="cannot be made"):
            work(replace(order, out=out), Hands())


def test_the_report_shows_everything_and_runs_nothing(tmp_path: Path) -> None:
    if os.name == "nt":
        pytest.skip("Windows has no such names")
    bad = tmp_path / "<script>alert(1)</script>.jpg".replace("/", "_")
    bad.write_bytes(b"a picture")
    for name in ("=1+1", "x"):
        (tmp_path / f"{name}.wav").write_bytes(name.encode())
    jobs = [BatchJob(bad, tmp_path / f"{name}.wav", f"n{i} & {{seed}}") for i, name in enumerate(("=1+1", "x"))]
    order = BatchOrder(jobs, tmp_path / "out")
    outcome, _ = work(order, Hands({"x": ["4"]}))
    page = outcome.report.read_text("utf-8")
    assert "<script" not in page
    assert "&lt;script&gt;alert(1)&lt;_script&gt;.jpg" in page
    assert 'src="data:image/jpeg;base64,abcd"' in page
    assert 'href="./n0%20%26%200.mp4"' in page
    assert "trembling 0.50" in page
    assert "Failed with 4." in page
    assert "And more" not in page
    rows = list(csv.DictReader(io.StringIO((order.out / "report.csv").read_text("utf-8-sig"))))
    assert [(row["n"], row["state"], row["message"]) for row in rows] == [
        ("1", "done", ""),
        ("2", "failed", "Failed with 4."),
    ]
    assert (rows[0]["jitter"], rows[0]["problems"], rows[0]["duration_s"]) == ("0.5", "1", "1.0")
    assert all(not cell.startswith("=") for row in rows for cell in row.values())


def test_a_project_is_a_template(order: BatchOrder, tmp_path: Path) -> None:
    path = tmp_path / "anna.likeness"
    landmarks = tuple((float(i), 1.0) for i in range(68))
    face = FoundFace(landmarks, Crop(0, 0, 90), HeadPose(0, 0, 0), 1.0)
    with ProjectFile.create(path) as file:
        blob = file.add_blob(b"the picture", "anna.png")
        portrait = Portrait(blob, blob, 100, 100, (face, face), face=1, crop=Crop(1, 2, 80))
        file.commit(Project(portrait=portrait, renderer="landmarks", generator="speech_landmarks", seed=5), "")
    empty = tmp_path / "empty.likeness"
    ProjectFile.create(empty).close()
    jobs = [
        BatchJob(path, order.jobs[0].voice),
        BatchJob(path, order.jobs[1].voice, settings=Settings(seed=9, no_blink=True)),
        BatchJob(empty, order.jobs[2].voice),
    ]
    hands = Hands()
    outcome, states = work(replace(order, jobs=jobs), hands)
    assert (outcome.made, outcome.failed) == (2, 1)
    assert "has no portrait yet" in states["z"].message
    first, second = hands.tasks
    assert Path(first["portrait"]).read_bytes() == b"the picture"
    told = {"renderer": "landmarks", "motion": "speech_landmarks", "seed": 5, "face": 1, "crop": [1, 2, 80]}
    assert {name: first[name] for name in told} == told
    assert (first["blink"], second["blink"], second["seed"]) == (True, False, 9)
    assert set(files(order)) == {"anna-x.mp4", "anna-y.mp4"}
    assert work(replace(order, jobs=jobs), hands)[0].kept == 2
    with ProjectFile.open(path) as file:  # opened and touched, but the same picture
        file.commit(replace(file.project, range=(0.0, 1.0)), "")
    assert work(replace(order, jobs=jobs), hands)[0].kept == 2


def test_what_says_nothing_about_a_video_is_refused(tmp_path: Path) -> None:
    for name in ("film.mp4", "a.jpg", "x.wav"):
        (tmp_path / name).write_bytes(name.encode())
    rows = [("film.mp4", Settings(size=512)), ("a.jpg", Settings(duck=-18.0)), ("film.mp4", Settings(duck=-18.0))]
    jobs = [BatchJob(tmp_path / name, tmp_path / "x.wav", "{n}", own) for name, own in rows]
    hands = Hands()
    states: list[JobState] = []
    run_batch(
        BatchOrder(jobs, tmp_path / "out"),
        lambda event: states.append(event) if isinstance(event, JobState) else None,
        workers=hands,
    )
    assert {state.planned.index for state in states if state.state == "failed"} == {0, 1}
    (task,) = hands.tasks
    assert (task["dub"], task["duck_db"]) == (True, -18.0)


def test_the_report_of_many_does_not_cost_more_than_the_work(
    order: BatchOrder, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [0.0]
    written: list[float] = []
    monkeypatch.setattr(run.time, "monotonic", lambda: now[0])
    report = run.Report(order.out)

    def slowly(*_: object) -> None:
        now[0] += 0.5
        written.append(now[0])

    monkeypatch.setattr("engine.files.write_whole", slowly)
    for _ in range(100):
        report.write([])
        now[0] += 1.0
    assert 2 * 8 <= len(written) <= 2 * 12  # two files; a tenth of the time
    report.write([], last=True)
    assert len(written) % 2 == 0
