"""A batch on a real Ray cluster of two machines, one of which is lost midway."""

from __future__ import annotations

import json
import os
import signal
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine.batch.cluster import Cluster
from engine.batch.journal import HOME
from engine.batch.run import BatchOrder, Began, JobState, run_batch
from engine.batch.table import BatchJob, Settings
from engine.errors import LikenessError
from engine.video import probe
from tests.conftest import voice_samples

VOICES = 6


@pytest.fixture
def machines(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """A head that works for nobody, and two machines with room for one video each."""
    ray = pytest.importorskip("ray")
    from ray.cluster_utils import Cluster as Machines

    monkeypatch.setenv("RAY_USAGE_STATS_ENABLED", "0")
    monkeypatch.setenv("RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO", "0")
    small: dict[str, Any] = {"object_store_memory": 80 << 20}
    made: Any = Machines(initialize_head=True, head_node_args={"num_cpus": 0, "include_dashboard": False, **small})
    made.workers = [made.add_node(num_cpus=1, **small) for _ in range(2)]
    made.wait_for_nodes()
    yield made
    ray.shutdown()
    made.shutdown()


def orders(portrait: Path, folder: Path, make_voice: Callable[[Path, np.ndarray], Path]) -> BatchOrder:
    own = Settings(renderer="landmarks", size=128)
    voices = [make_voice(folder / f"line{index}.wav", voice_samples(1.0, seed=index)) for index in range(VOICES)]
    return BatchOrder([BatchJob(portrait, voice, settings=own) for voice in voices], folder / "out")


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")  # Ray's own, of files that it leaves open when a machine is lost
def test_a_machine_is_lost_midway(
    machines: Any, portrait: Path, tmp_path: Path, make_voice: Callable[[Path, np.ndarray], Path]
) -> None:
    """Nothing is lost and nothing made twice: each video is committed once, by a render call that ended."""
    order = orders(portrait, tmp_path, make_voice)
    calls = tmp_path / "calls"
    calls.mkdir()

    def counted(task: Mapping[str, Any]) -> dict[str, Any]:
        """The real work; a file says that it began on which machine, another one that it ended."""
        import os
        from pathlib import Path

        from engine.batch.cluster import make

        mine = Path(str(calls)) / f"{Path(task['voice']).stem} {Path(task['out']).parent.name}"
        mine.with_suffix(".began").write_text(f"{os.getpid()} {os.getppid()}")
        answer = make(task)
        mine.with_suffix(".ended").touch()
        return answer

    done: list[str] = []
    lost: list[str] = []

    def tell(event: Began | JobState) -> None:
        if isinstance(event, Began):
            return
        if event.state == "done":
            done.append(event.planned.name)

    def check() -> None:
        """After the first video, the machine that is at another one goes, its processes with it."""
        if lost or not done:
            return
        doomed = machines.workers[0]
        raylet = doomed.all_processes["raylet"][0].process.pid
        for began in calls.glob("*.began"):
            pid, *parent = began.read_text().split() or [""]
            if not began.with_suffix(".ended").exists() and parent == [str(raylet)]:
                lost.append(began.stem)
                os.kill(int(pid), signal.SIGKILL)  # all at once, as a machine goes; its raylet would take a moment
                machines.remove_node(doomed, allow_graceful=False)
                return

    outcome = run_batch(order, tell, check, lambda _: Cluster(machines.address, function=counted))
    assert lost, "the machine was never lost in the middle of a video"
    assert (outcome.made, outcome.kept, outcome.failed) == (VOICES, 0, 0)
    lines = [json.loads(line) for line in (order.out / HOME / "journal.jsonl").read_text("utf-8").splitlines() if line]
    made = [line for line in lines if line["event"] == "job" and line["state"] == "made"]
    names = [f"portrait-line{index}.mp4" for index in range(VOICES)]
    assert Counter(line["name"] for line in made) == Counter(names)
    ended = {path.stem.split()[0] for path in calls.glob("*.ended")}
    began = Counter(path.stem.split()[0] for path in calls.glob("*.began"))
    assert len(list(calls.glob("*.ended"))) == VOICES == len(ended)
    assert sum(began.values()) == VOICES + 1
    assert began[lost[0].split()[0]] == 2
    assert {line["tries"] for line in made} == {1, 2}
    assert sorted(path.name for path in order.out.rglob("*.mp4*")) == names
    assert all(abs(probe(order.out / name).duration_s - 1.0) < 0.1 for name in names)
    assert not (order.out / HOME / "parts").exists()


def test_without_ray_a_sentence_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ray", None)
    with pytest.raises(LikenessError, match=r"Ray is not installed: .*likeness\[cluster\]"), Cluster("local"):
        pass


def test_nobody_at_that_address() -> None:
    pytest.importorskip("ray")
    import socket

    with socket.socket() as taken:  # bound, but nobody listens
        taken.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        with pytest.raises(LikenessError, match=f"No Ray cluster is at {address}"), Cluster(address):
            pass
    assert "RAY_ADDRESS" not in os.environ
