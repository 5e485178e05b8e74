from __future__ import annotations

import csv
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.batch import table
from engine.batch.table import BatchJob, Settings, Template, expand, read_jobs, write_jobs
from engine.errors import JobListError


def listed(folder: Path, content: str | bytes) -> Path:
    path = folder / "jobs.csv"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def test_a_list_as_spreadsheets_write_it(tmp_path: Path) -> None:
    rows = 'Portrait;VOICE;output;no-blink;Range;crop\r\n"a;1.jpg";sub/b.wav;;yes;1:05-;1,2,3.5\r\n\r\n'
    rows += 'c.png;"d ""x"".wav";e;;;\r\n'
    first, second = read_jobs(listed(tmp_path, b"\xef\xbb\xbf" + rows.encode()))
    assert first.portrait == tmp_path / "a;1.jpg"
    assert first.voice == tmp_path / "sub" / "b.wav"
    assert first.settings == Settings(no_blink=True, range=(65.0, None), crop=(1.0, 2.0, 3.5))
    assert (second.voice.name, second.output, second.settings) == ('d "x".wav', "e", Settings())
    assert (first.line, second.line) == (2, 4)


@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_every_separator(separator: str, end: str, tmp_path: Path) -> None:
    rows = [["voice", "portrait", "seed"], ["Müller, Jo;b.wav", "é.jpg", "7"]]
    quoted = [separator.join(f'"{cell}"' for cell in row) for row in rows]
    (job,) = read_jobs(listed(tmp_path, end.join(quoted)))
    assert (job.portrait.name, job.voice.name, job.settings.seed) == ("é.jpg", "Müller, Jo;b.wav", 7)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("", "is empty"),
        ("portrait,voice\n", "no job"),
        ("portrait,sound\na,b\n", "Line 1 of jobs.csv has a column called 'sound'"),
        ("portrait,voice,rendrer\na,b,c\n", "did you mean renderer?"),
        ("portrait,portrait,voice\na,b,c\n", "two columns called portrait"),
        ("voice\nb\n", "names no column portrait"),
        ("portrait,voice\na,\n", "Line 2 of jobs.csv names no voice"),
        ("portrait,voice\na,b,c\n", "3 cells for 2 columns"),
        ("portrait,voice,fps\na,b,25\na,b,26\n", "Line 3 of jobs.csv, column fps: the frame rate is one of"),
        ("portrait,voice,renderer\na,b,wrap\n", "did you mean warp?"),
        ("portrait,voice,seed\na,b,-1\n", "column seed: the seed is a whole number"),
        ("portrait,voice,size\na,b,1e9\n", "column size"),
        ("portrait,voice,range\na,b,5-1\n", "ends before it starts"),
        ("portrait,voice,gaze\na,b,nan\n", "column gaze"),
        ("portrait,voice,no_blink\na,b,maybe\n", "this is yes or no"),
        ("portrait,voice,crop\na,b,1\n", "column crop"),
        ('portrait,voice\n"a,b\n', "Line 2 of jobs.csv cannot be read"),
        (b"portrait,voice\na,\xff\xfe.wav\n", "UTF-8"),
        ("portrait,voice\na,b\n".encode("utf-16"), "UTF-8"),
        (b"portrait,voice\na,b\0.wav\n", "UTF-8"),
        ("portrait,voice\na," + 5000 * "b", "shorten it"),
        ("portrait,voice\na," + 200_000 * "b", "cannot be read"),
    ],
)
def test_a_bad_list_is_told_in_one_sentence(content: str | bytes, told: str, tmp_path: Path) -> None:
    with pytest.raises(JobListError) as caught:
        read_jobs(listed(tmp_path, content))
    sentence = str(caught.value)
    assert told in sentence
    assert "\n" not in sentence
    assert len(sentence) < 400


def test_a_list_that_is_none(tmp_path: Path) -> None:
    for path in (tmp_path / "no.csv", tmp_path, tmp_path / "no\0.csv"):
        with pytest.raises(JobListError):
            read_jobs(path)


def test_rows_have_a_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table, "MOST_ROWS", 3)
    assert len(read_jobs(listed(tmp_path, "portrait,voice\n" + 3 * "a,b\n"))) == 3
    with pytest.raises(JobListError, match="more than 3 rows"):
        read_jobs(listed(tmp_path, "portrait,voice\n" + 4 * "a,b\n"))
    with pytest.raises(JobListError, match="more than the 3"):
        expand(Template(2 * (Path("a.jpg"),), 2 * (Path("b.wav"),)))


def test_size_has_a_limit_before_anything_is_read(tmp_path: Path) -> None:
    path = listed(tmp_path, "")
    with path.open("wb") as file:
        file.truncate(table.MOST_BYTES + 1)  # a hole: nothing is written
    with pytest.raises(JobListError, match="at most 64 MB"):
        read_jobs(path)


def test_as_many_rows_as_there_may_be(tmp_path: Path) -> None:
    rows = "".join(f"a.jpg,{index}.wav\n" for index in range(table.MOST_ROWS))
    assert len(read_jobs(listed(tmp_path, "portrait,voice\n" + rows))) == table.MOST_ROWS


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    content=st.one_of(
        st.binary(max_size=300),
        st.text(max_size=300).map(lambda text: f"portrait,voice,{text}".encode("utf-8", "replace")),
    )
)
def test_whatever_a_list_holds(content: bytes, tmp_path: Path) -> None:
    try:
        jobs = read_jobs(listed(tmp_path, content))
    except JobListError:
        return
    assert jobs


words = st.text(st.characters(exclude_categories=("C", "Z"), exclude_characters="/\\"), min_size=1, max_size=20)
numbers = st.floats(0, 2).map(lambda value: round(value, 6))
some_settings = st.builds(
    Settings,
    renderer=st.none() | st.sampled_from(table.RENDERERS),
    motion=st.none() | st.sampled_from(table.GENERATORS),
    seed=st.none() | st.integers(0, 2**40),
    fps=st.none() | st.sampled_from((24, 25, 30)),
    size=st.none() | st.integers(64, 3840),
    range=st.none() | st.tuples(numbers, st.none() | numbers.map(lambda value: round(value + 3, 6))),
    face=st.none() | st.integers(1, 9),
    gaze=st.none() | numbers,
    no_blink=st.none() | st.booleans(),
    crop=st.none() | st.tuples(numbers, numbers, numbers.map(lambda value: round(value + 1, 6))),
    backend=st.none() | st.just("mediapipe"),
    strength=st.none() | numbers,
    duck=st.none() | numbers.map(lambda value: -value),
    cues=st.none() | st.just(Path("/somewhere/cues.tsv")),
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=st.lists(st.tuples(words, words, words, some_settings), min_size=1, max_size=4))
def test_what_is_written_is_read(rows: list[tuple[str, str, str, Settings]], tmp_path: Path) -> None:
    jobs = tuple(BatchJob(tmp_path / a, tmp_path / b, c, own, line=2 + i) for i, (a, b, c, own) in enumerate(rows))
    path = tmp_path / "jobs.csv"
    write_jobs(path, jobs)
    assert read_jobs(path) == jobs
    with path.open(newline="", encoding="utf-8-sig") as file:  # any spreadsheet's idea of it
        assert len(list(csv.DictReader(file))) == len(jobs)


def test_a_template_counts_as_people_do(tmp_path: Path) -> None:
    voices = tmp_path / "voices"
    voices.mkdir()
    for name in ("line10.wav", "line2.WAV", "notes.txt", ".hidden.wav", "b.flac"):
        (voices / name).touch()
    jobs = expand(Template((Path("anna.jpg"), Path("ben.png")), (voices,), settings=Settings(fps=30)))
    names = ["b", "line2", "line10"]
    assert [job.output for job in jobs] == [f"{who}-{name}.mp4" for who in ("anna", "ben") for name in names]
    assert all(job.settings.fps == 30 and job.portrait.is_absolute() for job in jobs)


def test_templates_that_make_nothing(tmp_path: Path) -> None:
    with pytest.raises(JobListError, match="holds no sound files"):
        expand(Template((Path("a.jpg"),), (tmp_path,)))
    with pytest.raises(JobListError, match="name both"):
        expand(Template((), (Path("a.wav"),)))
    with pytest.raises(JobListError, match=r"a pattern with the number"):
        expand(Template((Path("x/a.jpg"), Path("y/a.jpg")), (Path("a.wav"),)))


def test_a_list_is_light() -> None:
    heavy = "{'torch', 'cv2', 'PIL', 'librosa'}"
    asked = f"import sys, engine.batch.table, engine.cli.parser; print({heavy} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"
