"""OTIO and FCPXML: what is written is read again, OpenTimelineIO itself reads it, and whole frames are kept."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import opentimelineio as otio
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.document import Marker
from engine.errors import InterchangeError
from engine.interchange.otio_files import path_of, url_of
from engine.interchange.records import Clip, Records, Timeline
from engine.interchange.registry import FORMATS, read_text, write_text

RATE = 25.0
FRAME_S = 1 / RATE
TEXT = st.text("abc xyzäß…<>&\"'", min_size=1, max_size=12).map(lambda text: " ".join(text.split()) or "x")
FRAMES = st.integers(0, 5000)


@st.composite
def timelines(draw: st.DrawFn) -> Timeline:
    """Clips and markers on whole frames; the video first, then sounds, of which one is heard."""
    clips: list[Clip] = []
    if draw(st.booleans()):
        length = draw(st.integers(1, 5000)) * FRAME_S
        clips.append(Clip("talk", "video", Path("/films/a talk.mp4"), 0.0, 0.0, length, length))
    for count in range(draw(st.integers(0, 3))):
        start, source, length = (draw(FRAMES) * FRAME_S for _ in range(3))
        length += FRAME_S
        path = draw(st.sampled_from([Path("/films/vöice 1.wav"), Path("media/one.flac")]))
        clips.append(Clip(draw(TEXT), "sound", path, start, source, length, source + length, count == 0))
    moments = draw(st.lists(FRAMES, max_size=5, unique=True))
    markers = tuple(sorted(Marker(frame * FRAME_S, draw(TEXT)) for frame in moments))
    span = None
    if draw(st.booleans()):
        begin = draw(FRAMES)
        span = (begin * FRAME_S, (begin + draw(st.integers(1, 500))) * FRAME_S)
    return Timeline("cut", RATE, tuple(clips), markers, span, (720, 900))


@pytest.mark.parametrize("name", ["otio", "fcpxml"])
@given(made=timelines())
@settings(max_examples=40, deadline=None)
def test_a_timeline_that_was_written_is_read(name: str, made: Timeline) -> None:
    text = write_text(Records("x", timeline=made), FORMATS[name])
    found = read_text(text, f"cut.{name}", FORMATS[name]).timeline
    assert found is not None
    assert (found.name, found.rate, found.size) == (made.name, pytest.approx(RATE), made.size)
    order = sorted(found.clips, key=lambda clip: (clip.kind != "video", clip.name, clip.start_s, clip.source_s))
    wanted = sorted(made.clips, key=lambda clip: (clip.kind != "video", clip.name, clip.start_s, clip.source_s))
    assert len(order) == len(wanted)
    for one, other in zip(order, wanted, strict=True):
        assert (one.name, one.kind, one.path, one.heard) == (other.name, other.kind, other.path, other.heard)
        for field in ("start_s", "source_s", "length_s", "media_s"):
            assert getattr(one, field) == pytest.approx(getattr(other, field), abs=FRAME_S / 2), field
    assert [marker.text for marker in found.markers] == [marker.text for marker in made.markers]
    times = [marker.time_s for marker in found.markers]
    assert times == pytest.approx([marker.time_s for marker in made.markers], abs=1e-6)
    assert (found.range is None) == (made.range is None)
    assert found.range is None or found.range == pytest.approx(made.range, abs=1e-6)


def test_opentimelineio_reads_what_we_write_and_we_what_it_writes() -> None:
    clips = (
        Clip("talk", "video", Path("/films/talk.mp4"), 0.0, 0.0, 4.0, 4.0),
        Clip("one", "sound", Path("/films/one.wav"), 0.0, 0.4, 3.6, 5.0),
        Clip("two", "sound", None, 1.0, 0.0, 2.0, 2.0, heard=False),
    )
    made = Timeline("cut", RATE, clips, (Marker(1.0, "here"),), (0.4, 2.0))
    text = write_text(Records("x", timeline=made), FORMATS["otio"])
    theirs = otio.adapters.read_from_string(text, "otio_json")
    assert [track.kind for track in theirs.tracks] == ["Video", "Audio", "Audio"]
    one = next(iter(theirs.tracks[1].find_clips()))
    assert one.media_reference.target_url == "file:///films/one.wav"
    assert one.source_range.start_time.to_seconds() == pytest.approx(0.4)
    assert [clip.enabled for clip in theirs.find_clips()] == [True, True, False]
    assert theirs.duration().to_seconds() == pytest.approx(4.0)
    # Their own writing of it, with an effect and a transition besides, which we leave out.
    one.effects.append(otio.schema.LinearTimeWarp(time_scalar=2.0))
    theirs.tracks[0].append(otio.schema.Transition(in_offset=otio.opentime.RationalTime(1, 25)))
    again = read_text(otio.adapters.write_to_string(theirs, "otio_json"), "cut.otio", FORMATS["otio"])
    assert again.timeline is not None
    assert len(again.timeline.clips) == 3
    assert again.notes == ("cut.otio holds 2 effects, transitions or nested parts that were left out.",)


def test_final_cuts_own_nesting_is_read() -> None:
    text = """<?xml version="1.0"?>
<!DOCTYPE fcpxml>
<fcpxml version="1.9"><resources><format id="r1" frameDuration="1001/30000s" width="1920" height="1080"/>
<asset id="r2" src="file:///a.mov" hasVideo="1" duration="300300/30000s"/></resources>
<library><event><project name="p"><sequence format="r1"><spine>
<asset-clip ref="r2" name="first" offset="0s" start="1001/30000s" duration="60060/30000s">
<marker start="31031/30000s" duration="1001/30000s" value="in the clip"/></asset-clip>
<title offset="60060/30000s" duration="30030/30000s"/>
<gap offset="90090/30000s" duration="30030/30000s" start="3600s"><asset-clip ref="r2" lane="1" name="above"
offset="108030030/30000s" duration="30030/30000s"/></gap>
</spine></sequence></project></event></library></fcpxml>"""
    records = read_text(text, "p.fcpxml", FORMATS["fcpxml"])
    assert records.timeline is not None
    assert records.timeline.rate == pytest.approx(29.97, abs=0.001)
    first, above = records.timeline.clips
    assert (first.name, first.start_s, first.source_s, first.path) == ("first", 0.0, 1001 / 30000, Path("/a.mov"))
    assert above.start_s == pytest.approx(90090 / 30000 + (108030030 / 30000 - 3600))
    assert records.timeline.markers == (Marker(30030 / 30000, "in the clip"),)
    assert records.notes == ("p.fcpxml holds 1 effects, transitions or nested parts that were left out.",)


def test_bad_timelines_say_what_is_wrong() -> None:
    for name, text in (
        ("otio", '{"OTIO_SCHEMA": "Clip.2"}'),
        ("otio", '{"OTIO_SCHEMA": "Timeline.1", "metadata": {"likeness": {"rate": 0}}}'),
        ("fcpxml", "<fcpxml/>"),
        ("fcpxml", '<fcpxml><sequence><spine><gap offset="1/0s"/></spine></sequence></fcpxml>'),
        ("fcpxml", '<fcpxml><sequence><spine><gap offset="9999999999s"/></spine></sequence></fcpxml>'),
    ):
        with pytest.raises(InterchangeError, match="is expected"):
            read_text(text, "file", FORMATS[name])


def test_urls_are_files_of_this_computer_or_none() -> None:
    for path in (Path("/a/b c.wav"), Path("media/ü.wav")):
        assert path_of(url_of(path)) == path
    assert path_of("file:///C:/films/a.mov") == Path("C:/films/a.mov")
    for url in ("http://a/b.wav", "ftp://x", "", "file:///a%00b", "http://[bad"):
        assert path_of(url) is None
    assert url_of(Path(PurePosixPath("a b"))) == "a%20b"
