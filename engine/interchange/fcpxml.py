"""Final Cut Pro's XML (.fcpxml 1.10): one sequence with the video, the takes' sounds below it, markers, in and out.

Written by ourselves: OpenTimelineIO's adapter for it stands at its first release and writes version 1.8.
"""

from __future__ import annotations

import re
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from engine.document import Marker
from engine.errors import InterchangeError
from engine.interchange.otio_files import IN_OUT, path_of, url_of
from engine.interchange.reading import few, moment, rate_of, wrong
from engine.interchange.records import Clip, Records, Timeline
from engine.interchange.rhubarb import parsed_xml, printable

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

VERSION = "1.10"
_TIME = re.compile(r"(-?\d{1,18})(?:/(\d{1,12}))?s", re.ASCII)
SOUND_RATE = Fraction(48_000)
"""Where in its file a sound begins is told to the sample; all else lies on frames."""
NAMED_RATES = {23.976: Fraction(24000, 1001), 29.97: Fraction(30000, 1001), 59.94: Fraction(60000, 1001)}


def write(records: Records) -> str:
    """The timeline; media are referenced where they lie, clips not heard are switched off."""
    from xml.etree import ElementTree as ET

    told = records.timeline
    if told is None:
        raise InterchangeError("There is no timeline to write; export a project.")
    rate = _exact(told.rate)
    length = max((_frames(c.start_s + c.length_s, rate) for c in told.clips), default=0)
    length = max(1, length, *(_frames(m.time_s, rate) + 1 for m in told.markers))
    root = ET.Element("fcpxml", version=VERSION)
    resources = ET.SubElement(root, "resources")
    size = {"width": str(told.size[0]), "height": str(told.size[1])}
    form = {"id": "r1", "frameDuration": _time(1, rate), **size, "colorSpace": "1-1-1 (Rec. 709)"}
    ET.SubElement(resources, "format", form)
    for count, clip in enumerate(told.clips, 2):
        _asset(resources, clip, f"r{count}", rate)
    event = ET.SubElement(ET.SubElement(root, "library"), "event", name="Likeness")
    project = ET.SubElement(event, "project", name=printable(told.name) or "Likeness")
    sequence = ET.SubElement(project, "sequence", format="r1", duration=_time(length, rate), tcStart="0s")
    # One gap holds everything, so that clips lie where they begin whatever lies beside them.
    gap = ET.SubElement(
        ET.SubElement(sequence, "spine"), "gap", name="Likeness", offset="0s", start="0s", duration=_time(length, rate)
    )
    video, sound = 0, 0
    for count, clip in enumerate(told.clips, 2):
        video, sound = (video + 1, sound) if clip.kind == "video" else (video, sound - 1)
        first, fine = _frames(clip.start_s, rate), rate if clip.kind == "video" else SOUND_RATE
        fields = {
            "ref": f"r{count}",
            "lane": str(video if clip.kind == "video" else sound),
            "name": printable(clip.name),
            "offset": _time(first, rate),
            "start": _time(_frames(clip.source_s, fine), fine),
            "duration": _time(max(1, _frames(clip.start_s + clip.length_s, rate) - first), rate),
            "enabled": "1" if clip.heard else "0",
        }
        ET.SubElement(gap, "asset-clip", fields)
    for marker in told.markers:
        _marker(gap, marker.text or "Marker", _frames(marker.time_s, rate), 1, rate)
    if told.range is not None:
        first, end = (_frames(time_s, rate) for time_s in told.range)
        _marker(gap, IN_OUT, first, max(1, end - first), rate)
    ET.indent(root, "  ")
    return '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE fcpxml>\n' + ET.tostring(root, encoding="unicode") + "\n"


def _asset(resources: Element, clip: Clip, number: str, rate: Fraction) -> None:
    from xml.etree import ElementTree as ET

    length = max(1, _frames(max(clip.media_s, clip.source_s + clip.length_s), rate))
    kinds = {"hasVideo": "1", "format": "r1"} if clip.kind == "video" else {}
    fields = {"id": number, "name": printable(clip.name), "start": "0s", "duration": _time(length, rate), **kinds}
    asset = ET.SubElement(resources, "asset", fields, hasAudio="1", audioSources="1")
    # An asset must have a file: one that is not known is looked for by its name.
    source = url_of(clip.path) if clip.path is not None else url_of(Path(clip.name))
    ET.SubElement(asset, "media-rep", kind="original-media", src=printable(source))


def _marker(gap: Element, text: str, first: int, length: int, rate: Fraction) -> None:
    from xml.etree import ElementTree as ET

    ET.SubElement(gap, "marker", start=_time(first, rate), duration=_time(length, rate), value=printable(text))


def _exact(rate: float) -> Fraction:
    near = next((exact for named, exact in NAMED_RATES.items() if abs(rate - named) < 0.002), None)
    return near or Fraction(rate).limit_denominator(1001)


def _frames(time_s: float, rate: Fraction) -> int:
    return round(Fraction(time_s).limit_denominator(1_000_000) * rate)


def _time(frames: int, rate: Fraction) -> str:
    """Frames as seconds, a fraction as the format writes it."""
    value = frames / rate
    return f"{value.numerator}s" if value.denominator == 1 else f"{value.numerator}/{value.denominator}s"


# Reading


def read(text: str, name: str) -> Records:
    """Clips, markers, in and out of the first sequence; what is nested in other ways is left out."""
    root = parsed_xml(text, name)
    if root.tag != "fcpxml":
        raise wrong(name, "line 1", "an element fcpxml")
    sequence = root.find(".//sequence")
    if sequence is None:
        raise wrong(name, "some line", "a sequence")
    formats = {element.get("id", ""): element for element in root.iterfind("resources/format")}
    assets = {element.get("id", ""): element for element in root.iterfind("resources/asset")}
    form = formats.get(sequence.get("format", ""))
    step_s = _seconds(form.get("frameDuration", ""), name, "the format") if form is not None else 1 / 25
    rate = rate_of(1 / step_s if step_s > 0 else 0.0, name, "the format")
    clips: list[Clip] = []
    markers: list[Marker] = []
    span: tuple[float, float] | None = None
    left = 0
    for element, at_s in _placed(sequence.find("spine"), name):
        if element.tag in ("asset-clip", "clip", "video", "audio"):
            clips.append(_clip(element, at_s, assets, name))
        elif element.tag in ("marker", "chapter-marker"):
            words = element.get("value", "")
            if words == IN_OUT:
                span = (at_s, moment(at_s + _attribute(element, "duration", name), name, "a marker"))
            else:
                markers.append(Marker(at_s, "" if words == "Marker" else words[:2000]))
        elif element.tag not in ("gap", "spine"):
            left += 1
        few(len(clips) + len(markers), name)
    size = (_pixels(form, "width", 1920), _pixels(form, "height", 1080))
    project = root.find(".//project")
    title = project.get("name", "") if project is not None else ""
    told = Timeline(title, rate, tuple(clips), tuple(sorted(markers)), span, size)
    note = (f"{name} holds {left} effects, transitions or nested parts that were left out.",) if left else ()
    ends = [clip.start_s + clip.length_s for clip in clips]
    return Records("fcpxml", timeline=told, duration_s=max(ends, default=0.0), notes=note)


def _placed(spine: Element | None, name: str) -> list[tuple[Element, float]]:
    """What lies on a timeline, each with its moment; offsets count in the time of what an element is fixed to."""
    out: list[tuple[Element, float]] = []
    waiting = [(child, 0.0, 0.0) for child in (spine if spine is not None else ())]
    while waiting:
        element, at_s, begin_s = waiting.pop()
        key = "start" if element.tag in ("marker", "chapter-marker") else "offset"
        moved_s = at_s + _attribute(element, key, name) - begin_s
        here_s = moment(max(0.0, moved_s), name, f"an element {element.tag}")
        out.append((element, here_s))
        few(len(out), name)
        if element.tag in ("gap", "asset-clip", "clip", "video", "audio"):
            begin = _attribute(element, "start", name)
            waiting += [(child, here_s, begin) for child in element if child.get("offset") or "marker" in child.tag]
        elif element.tag == "spine":
            waiting += [(child, here_s, 0.0) for child in element]
    return sorted(out, key=lambda pair: (pair[1], pair[0].get("lane", "")))


def _clip(element: Element, at_s: float, assets: dict[str, Element], name: str) -> Clip:
    asset = assets.get(element.get("ref", ""))
    length_s, source_s = (_attribute(element, key, name) for key in ("duration", "start"))
    media_s, path, is_video = source_s + length_s, None, element.tag == "video"
    if asset is not None:
        media_s = max(media_s, _attribute(asset, "duration", name))
        is_video = asset.get("hasVideo") == "1"
        rep = asset.find("media-rep")
        path = path_of((rep.get("src") if rep is not None else asset.get("src")) or "")
    kind = "video" if is_video else "sound"
    heard = element.get("enabled") != "0"
    return Clip(element.get("name", ""), kind, path, at_s, source_s, length_s, media_s, heard)


def _attribute(element: Element, key: str, name: str) -> float:
    """A time that an element tells, 0 where it does not."""
    told = element.get(key)
    return 0.0 if told is None else moment(_seconds(told, name, f"an element {element.tag}"), name, f"{key}")


def _seconds(text: str, name: str, place: str) -> float:
    found = _TIME.fullmatch(text.strip())
    if found is None or (found.group(2) is not None and int(found.group(2)) == 0):
        raise wrong(name, place, "a time such as 1001/30000s")
    return float(Fraction(int(found.group(1)), int(found.group(2) or 1)))


def _pixels(form: Element | None, key: str, otherwise: int) -> int:
    told = form.get(key, "") if form is not None else ""
    return int(told) if re.fullmatch(r"\d{2,5}", told, re.ASCII) and 16 <= int(told) <= 16_000 else otherwise
