from __future__ import annotations

import errno
import json
import os
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.batch.journal import HOME, Entry, Home, Journal
from engine.errors import OutputError

ENTRY = Entry(
    id="0123456789abcdef01234567",
    state="made",
    name="a/b.mp4",
    tries=2,
    token="01234567",
    size=5,
    sha256="ab" * 32,
    took_s=1.5,
    duration_s=1.0,
    problems=1,
    scores={"jitter": 0.25},
    thumbnail="abcd",
)


def test_what_is_added_is_there_the_next_time(tmp_path: Path) -> None:
    failed = Entry("f" * 24, "failed", "c.mp4", 2, "The disk is full.")
    with Journal(Home(tmp_path)) as journal:
        assert not journal.goes_on
        journal.add(ENTRY)
        journal.add(failed)
        journal.add(replace(ENTRY, tries=3))
    with Journal(Home(tmp_path)) as journal:
        assert journal.goes_on
        assert journal.entries == {ENTRY.id: replace(ENTRY, tries=3), failed.id: failed}


def test_a_line_that_was_cut_off_costs_itself_only(tmp_path: Path) -> None:
    with Journal(Home(tmp_path)) as journal:
        journal.add(ENTRY)
    path = tmp_path / HOME / "journal.jsonl"
    path.write_bytes(path.read_bytes() + b'{"event": "job", "id": "ffff')
    other = replace(ENTRY, id="e" * 24)
    with Journal(Home(tmp_path)) as journal:
        assert set(journal.entries) == {ENTRY.id}
        journal.add(other)
    with Journal(Home(tmp_path)) as journal:
        assert set(journal.entries) == {ENTRY.id, other.id}


def test_a_full_disk_costs_one_line_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write = os.write

    def full(handle: int, content: bytes) -> int:
        if b"ffffffff" in content:
            return write(handle, content[:20])
        if not content.startswith((b"{", b"\n")):  # the rest of that line
            raise OSError(errno.ENOSPC, "No space left on device")
        return write(handle, content)

    with Journal(Home(tmp_path)) as journal:
        with monkeypatch.context() as patch:
            patch.setattr(os, "write", full)
            with pytest.raises(OutputError, match="is full"):
                journal.add(replace(ENTRY, id="f" * 24))
        journal.add(ENTRY)
    with Journal(Home(tmp_path)) as journal:
        assert set(journal.entries) == {ENTRY.id}


@pytest.mark.parametrize("name", ["", "parts", "portraits"])
def test_links_do_not_lead_out(name: str, tmp_path: Path) -> None:
    elsewhere, out = tmp_path / "elsewhere", tmp_path / "out"
    elsewhere.mkdir()
    link = out / HOME / name
    link.parent.mkdir(parents=True)
    link.symlink_to(elsewhere, target_is_directory=True)
    with pytest.raises(OutputError, match="link to somewhere else"), Journal(Home(out)):
        pass
    assert list(elsewhere.iterdir()) == []


@pytest.mark.parametrize(
    "change",
    [
        {"id": "../../x"},
        {"id": 3},
        {"state": "running"},
        {"name": "../b.mp4"},
        {"name": "/b.mp4"},
        {"token": "../../.."},
        {"sha256": ""},
        {"size": -1},
        {"size": True},
        {"took_s": float("nan")},
        {"took_s": "1"},
        {"scores": {"jitter": "<b>"}},
        {"scores": []},
        {"thumbnail": '"><script>'},
        {"message": None},
    ],
)
def test_an_entry_that_we_did_not_write_is_passed_over(change: dict[str, object], tmp_path: Path) -> None:
    with Journal(Home(tmp_path)) as journal:
        journal.add(ENTRY)
    path = tmp_path / HOME / "journal.jsonl"
    *_, line = path.read_text("utf-8").splitlines()
    path.write_text(json.dumps(json.loads(line) | change) + "\n", "utf-8")
    with Journal(Home(tmp_path)) as journal:
        assert journal.entries == {}


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    content=st.binary(max_size=200)
    | st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(),
        lambda inner: st.dictionaries(st.sampled_from(("event", "id", "name", "path", "version")), inner),
    ).map(lambda value: json.dumps(value).encode())
)
def test_whatever_a_journal_holds(content: bytes, tmp_path: Path) -> None:
    (tmp_path / HOME).mkdir(exist_ok=True)
    (tmp_path / HOME / "journal.jsonl").write_bytes(content)
    with Journal(Home(tmp_path)) as journal:
        assert journal.entries == {}


def test_a_newer_journal_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / HOME).mkdir()
    path = tmp_path / HOME / "journal.jsonl"
    path.write_text('{"event": "opened", "version": 2}\n')
    with pytest.raises(OutputError, match="newer Likeness"), Journal(Home(tmp_path)):
        pass
    assert path.read_text() == '{"event": "opened", "version": 2}\n'


def test_one_batch_at_a_time(tmp_path: Path) -> None:
    with Journal(Home(tmp_path)), pytest.raises(OutputError, match="Another batch is at work"), Journal(Home(tmp_path)):
        pass
    with Journal(Home(tmp_path)):
        pass


def test_digests_are_remembered_as_long_as_a_file_stays(tmp_path: Path) -> None:
    file = tmp_path / "voice.wav"
    file.write_bytes(b"one")
    with Journal(Home(tmp_path)) as journal:
        first = journal.digest(file)
        assert journal.digest(tmp_path / "no.wav") == ""
        assert journal.digest(tmp_path) == ""
    lines = (tmp_path / HOME / "journal.jsonl").read_text("utf-8").count('"file"')
    with Journal(Home(tmp_path)) as journal:
        assert journal.digest(file) == first
        assert (tmp_path / HOME / "journal.jsonl").read_text("utf-8").count('"file"') == lines
        file.write_bytes(b"other")
        assert journal.digest(file) != first
