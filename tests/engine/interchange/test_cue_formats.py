"""Formats of mouth cues and words: what is written is read again within the format's precision; examples of others."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.document import Cue, CueShape
from engine.errors import InterchangeError
from engine.interchange.mouths import NAME_OF, SHAPES, on_frames
from engine.interchange.records import Line, Records
from engine.interchange.registry import FORMATS, read_text, sniff, write_text

HALF_A_HUNDREDTH_S = 0.005
NEARLY = 1e-6


@st.composite
def cue_lists(draw: st.DrawFn, shortest_ms: int = 80) -> tuple[Cue, ...]:
    """Cues without gaps from 0 on, no two neighbours of one shape, in whole milliseconds."""
    out: list[Cue] = []
    at_ms = 0
    for _ in range(draw(st.integers(1, 40))):
        shape: CueShape = draw(st.sampled_from([s for s in SHAPES if not out or s != out[-1].shape]))
        end_ms = at_ms + draw(st.integers(shortest_ms, 3000))
        out.append(Cue(at_ms / 1000, end_ms / 1000, shape))
        at_ms = end_ms
    return tuple(out)


def again(records: Records, name: str, fps: float | None = None) -> Records:
    """Written, told from other formats, and read."""
    form = FORMATS[name]
    text = write_text(records, form, fps)
    assert sniff(Path(f"any{form.suffix}"), text) == form
    return read_text(text, f"any{form.suffix}", form, fps)


def worst_s(one: tuple[Cue, ...], other: tuple[Cue, ...]) -> float:
    assert [cue.shape for cue in one] == [cue.shape for cue in other]
    pairs = zip(one, other, strict=True)
    return max(max(abs(a.start_s - b.start_s), abs(a.end_s - b.end_s)) for a, b in pairs)


def trimmed(cues: tuple[Cue, ...]) -> tuple[Cue, ...]:
    """Without rests at the begin and the end, which Papagayo does not write; a rest where there is nothing else."""
    moving = [place for place, cue in enumerate(cues) if cue.shape != "X"]
    return cues[moving[0] : moving[-1] + 1] if moving else (Cue(0, 0, "X"),)


@pytest.mark.parametrize("name", ["rhubarb-tsv", "rhubarb-xml", "rhubarb-json"])
@given(cues=cue_lists())
@settings(max_examples=40, deadline=None)
def test_rhubarbs_formats_keep_cues_to_half_a_hundredth(name: str, cues: tuple[Cue, ...]) -> None:
    found = again(Records("x", cues, duration_s=cues[-1].end_s, sound='the "sound" & <more>.wav'), name)
    assert worst_s(found.cues, cues) <= HALF_A_HUNDREDTH_S + NEARLY
    assert found.duration_s == pytest.approx(cues[-1].end_s, abs=HALF_A_HUNDREDTH_S + NEARLY)
    assert name == "rhubarb-tsv" or found.sound == 'the "sound" & <more>.wav'


@pytest.mark.parametrize("fps", [24.0, 25.0, 60.0])
@given(cues=cue_lists(90))
@settings(max_examples=25, deadline=None)
def test_moho_keeps_cues_to_half_a_frame(fps: float, cues: tuple[Cue, ...]) -> None:
    found = again(Records("x", cues, duration_s=cues[-1].end_s), "moho", fps)
    assert worst_s(found.cues, cues) <= 0.5 / fps + NEARLY


@pytest.mark.parametrize("fps", [24.0, 30.0])
@given(cues=cue_lists(90))
@settings(max_examples=25, deadline=None)
def test_papagayo_keeps_mouths_between_rests_to_half_a_frame(fps: float, cues: tuple[Cue, ...]) -> None:
    found = again(Records("x", cues, duration_s=cues[-1].end_s), "papagayo", fps)
    assert worst_s(trimmed(found.cues), trimmed(cues)) <= 0.5 / fps + NEARLY


@given(
    lines=st.lists(
        st.tuples(
            st.integers(0, 80_000_000), st.integers(0, 9000), st.from_regex(r"\w[\w ,.!?']{0,60}", fullmatch=True)
        ),
        min_size=1,
        max_size=20,
    )
)
@settings(max_examples=60, deadline=None)
def test_subtitles_keep_words_and_milliseconds(lines: list[tuple[int, int, str]]) -> None:
    made = sorted(Line(ms / 1000, (ms + length) / 1000, " ".join(text.split())) for ms, length, text in lines)
    found = again(Records("x", lines=tuple(made)), "srt").lines
    assert [line.text for line in found] == [line.text for line in made]
    pairs = list(zip(found, made, strict=True))
    assert max(abs(a.start_s - b.start_s) + abs(a.end_s - b.end_s) for a, b in pairs) < 0.002


# Files as other programs write them


def test_rhubarbs_own_example_is_read() -> None:
    text = "0.00\tX\n0.05\tD\n0.27\tC\n0.31\tB\n0.43\tX\n0.47\tX\n"
    found = read_text(text, "rhubarb.tsv", FORMATS["rhubarb-tsv"])
    assert found.cues[0] == Cue(0.0, 0.05, "X")
    assert found.cues[-1] == Cue(0.43, 0.47, "X")
    assert found.duration_s == 0.47
    xml = (
        '<?xml version="1.0" encoding="utf-8"?>\n<rhubarbResult>\n  <metadata>\n    <soundFile>a.wav</soundFile>\n'
        "    <duration>0.47</duration>\n  </metadata>\n  <mouthCues>\n    "
        '<mouthCue start="0.00" end="0.05">X</mouthCue>\n'
        '    <mouthCue start="0.05" end="0.47">D</mouthCue>\n  </mouthCues>\n</rhubarbResult>\n'
    )
    assert read_text(xml, "a.xml", FORMATS["rhubarb-xml"]).cues == (Cue(0, 0.05, "X"), Cue(0.05, 0.47, "D"))


def test_moho_names_mouths_as_preston_blair_or_by_letters() -> None:
    named = read_text("MohoSwitch1\n1 rest\n13 MBP\n25 E\n37 rest\n", "a.dat", FORMATS["moho"], 24)
    assert named.cues == (Cue(0, 0.5, "X"), Cue(0.5, 1.0, "A"), Cue(1.0, 1.5, "C"))
    letters = read_text("MohoSwitch1\n1 X\n13 A\n25 E\n37 X\n", "a.dat", FORMATS["moho"], 24)
    assert letters.cues[-1] == Cue(1.0, 1.5, "E"), "the same E is another mouth among letters"


def test_papagayos_own_file_with_two_voices() -> None:
    text = (
        "lipsync version 1\ntalk.wav\n24\n96\n2\n\tVoice 1\n\thello there\n\t1\n\t\thello there\n\t\t12\n\t\t40\n"
        "\t\t2\n\t\t\thello 12 23 3\n\t\t\t\t12 etc\n\t\t\t\t16 E\n\t\t\t\t20 O\n\t\t\tthere 30 40 1\n\t\t\t\t30 WQ\n"
        "\tVoice 2\n\thm\n\t1\n\t\thm\n\t\t50\n\t\t60\n\t\t1\n\t\t\thm 50 60 1\n\t\t\t\t50 MBP\n"
    )
    found = read_text(text, "talk.pgo", FORMATS["papagayo"])
    assert [(cue.shape, round(cue.start_s * 24), round(cue.end_s * 24)) for cue in found.cues] == [
        ("B", 12, 16),
        ("C", 16, 20),
        ("E", 20, 24),
        ("X", 24, 30),
        ("F", 30, 41),
    ]
    assert [line.text for line in found.lines] == ["hello there"]
    assert found.notes == ("talk.pgo holds another voice, Voice 2, which was left out.",)
    assert (found.sound, found.duration_s) == ("talk.wav", 4.0)


def test_papagayos_words_may_have_no_mouths() -> None:
    text = "lipsync version 1\na.wav\n24\n96\n1\n\tv\n\thm\n\t1\n\t\thm\n\t\t5\n\t\t9\n\t\t1\n\t\t\thm 5 9 0\n"
    found = read_text(text, "a.pgo", FORMATS["papagayo"])
    assert (found.cues, [line.text for line in found.lines]) == ((), ["hm"])


def test_subtitles_lose_marks_of_looks_and_may_lack_numbers() -> None:
    text = (
        "\ufeff00:00:01.5 --> 00:00:02,000 X1:40\n<i>Well,</i>\n{\\an8}yes\n\n\n7\n00:00:03,000 --> 00:00:04,000\nno\n"
    )
    found = read_text(text.lstrip("\ufeff"), "a.srt", FORMATS["srt"])
    assert found.lines == (Line(1.5, 2.0, "Well, yes"), Line(3.0, 4.0, "no"))


def test_closed_lips_are_not_lost_where_two_cues_share_a_frame() -> None:
    cues = (Cue(0, 0.5, "D"), Cue(0.5, 0.51, "A"), Cue(0.51, 0.53, "C"), Cue(0.53, 1.0, "E"))
    marks, end = on_frames(cues, 24)
    assert marks == [(0, "D"), (12, "A"), (13, "E")]
    assert end == 24
    assert {NAME_OF[shape] for _, shape in marks} == {"AI", "MBP", "O"}


@pytest.mark.parametrize(
    ("name", "text", "place"),
    [
        ("rhubarb-tsv", "0.0\tX\n0.1\tQ\n", "line 2"),
        ("rhubarb-tsv", "0.5\tX\n0.1\tA\n", "line 2"),
        ("rhubarb-tsv", "nan\tX\n1\tX\n", "line 1"),
        ("rhubarb-tsv", "1e300\tX\n", "line 1"),
        ("rhubarb-tsv", "-1\tX\n", "line 1"),
        ("rhubarb-json", '{"mouthCues": [{"start": 0, "end": NaN, "value": "A"}]}', "some line"),
        ("rhubarb-json", '{"mouthCues": [{"start": 0, "end": 1, "value": "Z"}]}', "mouth cue 1"),
        ("rhubarb-json", '{"mouthCues": {}}', "line 1"),
        ("rhubarb-json", '{"mouthCues": [\n', "line 2"),
        ("rhubarb-xml", "<rhubarbResult>\n<mouthCues>", "line 2"),
        ("rhubarb-xml", "<other/>", "line 1"),
        ("moho", "MohoSwitch1\n5 AI\n3 rest\n", "line 3"),
        ("moho", "MohoSwitch2\n", "line 1"),
        ("papagayo", "lipsync version 1\na.wav\n0\n10\n1\n", "line 3"),
        ("papagayo", "lipsync version 1\na.wav\n24\n10\n1\nv\nt\n9999\n", "line 9"),
        ("srt", "1\n00:00:02,000 --> 00:00:01,000\nx\n", "line 2"),
        ("srt", "hello\n", "line 1"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(name: str, text: str, place: str) -> None:
    with pytest.raises(InterchangeError) as caught:
        read_text(text, "file", FORMATS[name])
    assert str(caught.value).startswith(f"file, {place}: ")
    assert str(caught.value).endswith("export the file anew.")


def test_nothing_is_written_where_there_is_nothing() -> None:
    for name in ("rhubarb-tsv", "moho", "srt"):
        with pytest.raises(InterchangeError, match="There are no"):
            write_text(Records("x"), FORMATS[name])
