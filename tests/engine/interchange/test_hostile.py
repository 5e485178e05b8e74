"""Files that mean harm, or are broken: one sentence, nothing else, and soon."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.errors import InterchangeError
from engine.interchange.records import Records
from engine.interchange.registry import FORMATS, read_any, read_text
from engine.interchange.tables import MOST_ROWS
from tests.engine.interchange.faces import face_motion

SUFFIXES = sorted({form.suffix for form in FORMATS.values()})
SOON_S = 20.0
"""A busy machine needs a fraction of it; a file that is read in squared time needs hours."""


def refused(path: Path) -> str:
    with pytest.raises(InterchangeError) as caught:
        read_any(path)
    sentence = str(caught.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence


@given(content=st.binary(max_size=400), suffix=st.sampled_from(SUFFIXES))
@settings(max_examples=150, deadline=None)
def test_any_bytes_are_records_or_one_sentence(
    content: bytes, suffix: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.getbasetemp() / f"any{suffix}"
    path.write_bytes(content)
    try:
        assert isinstance(read_any(path), Records)
    except InterchangeError as error:
        assert str(error).endswith(".")  # noqa: PT017 (both outcomes are fine)


def test_entities_of_xml_are_refused(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret")
    for body in (
        f'<!DOCTYPE r [<!ENTITY x SYSTEM "{secret.as_uri()}">]><rhubarbResult>&x;</rhubarbResult>',
        '<!DOCTYPE r [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]><rhubarbResult>&b;</rhubarbResult>',
    ):
        path = tmp_path / "evil.xml"
        path.write_text(body)
        assert "defines entities" in refused(path)
        assert "secret" not in refused(path)


@pytest.mark.parametrize(
    ("suffix", "content"),
    [
        (".json", '{"mouthCues": ' + "[" * 100_000),
        (".otio", '{"OTIO_SCHEMA": "Timeline.1", "tracks": ' + '{"children": [' * 50_000),
        (".xml", "<rhubarbResult>" + "<a>" * 100_000),
        (".fcpxml", '<fcpxml version="1.10">' + "<spine>" * 100_000),
    ],
)
def test_deep_nesting_is_refused(suffix: str, content: str, tmp_path: Path) -> None:
    path = tmp_path / f"deep{suffix}"
    path.write_text(content)
    assert "nested too deeply" in refused(path)


def test_large_files_and_endless_ones_are_refused_soon(tmp_path: Path) -> None:
    began = time.monotonic()
    large = tmp_path / "large.tsv"
    with large.open("wb") as file:
        file.truncate(40 << 20)
    assert "larger than 32 MB" in refused(large)
    many = tmp_path / "many.tsv"
    many.write_text("0.5\tA\n" * 250_000)
    assert "more than 200000 entries" in refused(many)
    rows = tmp_path / "rows.csv"
    rows.write_text("Timecode,BlendShapeCount,JawOpen\n" + "00:00:00:00,61,0\n" * (MOST_ROWS + 5))
    assert f"more than {MOST_ROWS} rows" in refused(rows)
    words = tmp_path / "words.pgo"
    words.write_text("lipsync version 1\na.wav\n24\n10\n1\nv\nt\n200000\n" + "p\n1\n2\n0\n" * 10)
    assert "is expected" in refused(words)
    assert time.monotonic() - began < SOON_S


def test_names_that_lead_elsewhere_are_no_paths(tmp_path: Path) -> None:
    for name in ("nul\0l.tsv", str(tmp_path), str(tmp_path / "missing.tsv")):
        assert "choose another" in refused(Path(name))
    url = '"target_url": "http://somewhere/else.wav"'
    text = (
        '{"OTIO_SCHEMA": "Timeline.1", "tracks": {"OTIO_SCHEMA": "Stack.1", "children": [{"OTIO_SCHEMA": "Track.1", '
        '"children": [{"OTIO_SCHEMA": "Clip.2", "media_references": {"DEFAULT_MEDIA": {"OTIO_SCHEMA": '
        f'"ExternalReference.1", {url}}}}}}}]}}]}}}}'
    )
    timeline = read_text(text, "a.otio", FORMATS["otio"]).timeline
    assert timeline is not None
    assert timeline.clips[0].path is None


@pytest.mark.parametrize("bad", ["nan", "inf", "1e999", "", "x", "-1e9"])
def test_numbers_that_are_none_are_refused_in_tables(bad: str) -> None:
    from engine.interchange.registry import write_text

    for name in ("openface", "arkit"):
        lines = write_text(Records("x", motion=face_motion(10)), FORMATS[name]).splitlines()
        cells = lines[3].split(",")
        cells[40] = bad
        lines[3] = ",".join(cells)
        with pytest.raises(InterchangeError, match="line 4: a number"):
            read_text("\n".join(lines), "t.csv", FORMATS[name])


def test_a_table_whose_time_stands_still_is_refused() -> None:
    from engine.interchange.registry import write_text

    text = write_text(Records("x", motion=face_motion(10)), FORMATS["openface"])
    still = text.replace(",0.080000,", ",0.040000,")
    with pytest.raises(InterchangeError, match="a later time"):
        read_text(still, "t.csv", FORMATS["openface"])
    assert np.isfinite(read_text(text, "t.csv", FORMATS["openface"]).duration_s)
