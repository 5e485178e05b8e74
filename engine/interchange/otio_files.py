"""OpenTimelineIO's timelines (.otio): takes and video as clips of media files, markers, in and out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import unquote, urlsplit

from engine.document import Marker
from engine.errors import InterchangeError
from engine.interchange.reading import few, json_number, moment, parsed_json, rate_of, wrong
from engine.interchange.records import Clip, Records, Timeline

if TYPE_CHECKING:
    import opentimelineio as otio

IN_OUT = "In to out"
"""The name of the marker that holds in and out."""
OURS = "likeness"
SOUND_RATE = 48_000.0
"""Sounds are cut to the sample, or lips would be late by up to half a frame."""
FASTEST = 1e6
"""Of what a range of time may be counted in."""


def write(records: Records) -> str:
    """The timeline as OTIO's JSON: a track a clip, at the timeline's rate; clips not heard are switched off."""
    import opentimelineio as otio

    told = _told(records)
    timeline = otio.schema.Timeline(told.name or "Likeness")
    for clip in told.clips:
        kind = otio.schema.TrackKind.Video if clip.kind == "video" else otio.schema.TrackKind.Audio
        track = otio.schema.Track(clip.name, kind=kind)
        if clip.start_s > 0:
            track.append(otio.schema.Gap(source_range=_range(0, clip.start_s, told.rate)))
        track.append(_clip(clip, told.rate))
        timeline.tracks.append(track)
    for marker in told.markers:
        timeline.tracks.markers.append(
            otio.schema.Marker(marker.text, _range(marker.time_s, 0, told.rate), otio.schema.MarkerColor.GREEN)
        )
    if told.range is not None:
        start_s, end_s = told.range
        spanned = _range(start_s, end_s - start_s, told.rate)
        timeline.tracks.markers.append(otio.schema.Marker(IN_OUT, spanned, otio.schema.MarkerColor.PURPLE))
    timeline.metadata[OURS] = {"rate": told.rate, "width": told.size[0], "height": told.size[1]}
    return timeline.to_json_string() + "\n"


def _clip(clip: Clip, rate: float) -> otio.schema.Clip:
    import opentimelineio as otio

    fine = rate if clip.kind == "video" else SOUND_RATE
    media: otio.core.MediaReference = otio.schema.MissingReference(clip.name, _range(0, clip.media_s, fine))
    if clip.path is not None:
        media = otio.schema.ExternalReference(str(url_of(clip.path)), _range(0, clip.media_s, fine))
    made = otio.schema.Clip(clip.name, media, _range(clip.source_s, clip.length_s, fine))
    made.enabled = clip.heard
    return made


def _range(start_s: float, length_s: float, rate: float) -> otio.opentime.TimeRange:
    """On whole frames, or samples."""
    import opentimelineio as otio

    time = otio.opentime.RationalTime
    first = round(start_s * rate)
    return otio.opentime.TimeRange(time(first, rate), time(round((start_s + length_s) * rate) - first, rate))


def url_of(path: Path) -> str:
    """A file's URL; a relative path stays one, so that a folder can be moved as a whole."""
    from urllib.parse import quote

    return path.as_uri() if path.is_absolute() else quote(path.as_posix())


def path_of(url: str) -> Path | None:
    """The file of a URL, None where it is no file of this computer."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    if parts.scheme not in ("", "file") or "\0" in url or not parts.path:
        return None
    path = unquote(parts.path)
    if len(path) > 2 and path[0] == "/" and path[2] == ":":  # /C:/folder of Windows
        path = path[1:]
    return None if "\0" in path else Path(path)


def _told(records: Records) -> Timeline:
    if records.timeline is None:
        raise InterchangeError("There is no timeline to write; export a project.")
    return records.timeline


# Reading: the JSON itself, so that a hostile file meets our limits and no native code


def read(text: str, name: str) -> Records:
    """Clips, markers, in and out of a timeline; effects, transitions and nested stacks are left out."""
    root = parsed_json(text, name)
    if not _is(root, "Timeline"):
        raise wrong(name, "line 1", "an OpenTimelineIO timeline")
    stack = root.get("tracks")
    tracks = _children(stack)
    clips: list[Clip] = []
    left = 0
    for count, track in enumerate(tracks, 1):
        found, others = _track(track, name, f"track {count}")
        clips += found
        left += others
        few(len(clips), name)
    holders = [h for h in (stack, *tracks, *(c for t in tracks for c in _children(t))) if isinstance(h, dict)]
    markers, span = _markers(cast("list[dict[str, Any]]", holders), name)
    about = root.get("metadata")
    ours = cast("dict[str, Any]", about).get(OURS) if isinstance(about, dict) else None
    known = cast("dict[str, Any]", ours) if isinstance(ours, dict) else {}
    rate = rate_of(json_number(known.get("rate", 25.0), name, "metadata"), name, "metadata")
    title = root.get("name")
    timeline = Timeline(
        title if isinstance(title, str) else "",
        rate,
        tuple(clips),
        tuple(sorted(markers)),
        span,
        (_pixels(known.get("width"), 1920), _pixels(known.get("height"), 1080)),
    )
    note = (f"{name} holds {left} effects, transitions or nested parts that were left out.",) if left else ()
    ends = [clip.start_s + clip.length_s for clip in clips]
    return Records("otio", timeline=timeline, duration_s=max(ends, default=0.0), notes=note)


def _track(track: Any, name: str, place: str) -> tuple[list[Clip], int]:
    """The clips of a track, and how much else it holds."""
    clips: list[Clip] = []
    left, at_s = 0, 0.0
    if not isinstance(track, dict) or not _is(track, "Track"):
        return clips, 1
    told = cast("dict[str, Any]", track)
    kind = "video" if told.get("kind") == "Video" else "sound"
    for item in _children(told):
        if not isinstance(item, dict):
            continue
        part = cast("dict[str, Any]", item)
        if _is(part, "Transition"):
            left += 1
            continue
        media, media_span = _media(part, name, place)
        span = _span(part.get("source_range"), name, place) or media_span or (0.0, 0.0)
        if _is(part, "Clip"):
            title = part.get("name")
            known = media_span[1] if media_span else span[0] + span[1]
            heard = part.get("enabled") is not False
            clips.append(Clip(title if isinstance(title, str) else "", kind, media, at_s, *span, known, heard))
            left += bool(part.get("effects"))
        elif not _is(part, "Gap"):
            left += 1
        at_s = moment(at_s + span[1], name, place)
    return clips, left


def _media(clip: dict[str, Any], name: str, place: str) -> tuple[Path | None, tuple[float, float] | None]:
    """The file of a clip and what there is of it: of the active reference, in files of every version of the schema."""
    media = clip.get("media_reference")
    several = clip.get("media_references")
    if isinstance(several, dict):
        chosen = clip.get("active_media_reference_key", "DEFAULT_MEDIA")
        media = cast("dict[str, Any]", several).get(chosen) if isinstance(chosen, str) else None
    if not isinstance(media, dict):
        return None, None
    told = cast("dict[str, Any]", media)
    url = told.get("target_url")
    span = _span(told.get("available_range"), name, place)
    return (path_of(url) if isinstance(url, str) and _is(told, "ExternalReference") else None), span


def _markers(holders: list[dict[str, Any]], name: str) -> tuple[list[Marker], tuple[float, float] | None]:
    markers: list[Marker] = []
    span: tuple[float, float] | None = None
    for holder in holders:
        listed = holder.get("markers")
        for item in cast("list[Any]", listed) if isinstance(listed, list) else []:
            if not isinstance(item, dict):
                continue
            told = cast("dict[str, Any]", item)
            found = _span(told.get("marked_range"), name, "a marker") or (0.0, 0.0)
            title = told.get("name")
            text = title if isinstance(title, str) else ""
            if text == IN_OUT and found[1] > 0:
                span = (found[0], found[0] + found[1])
            else:
                markers.append(Marker(found[0], text[:2000]))
            few(len(markers), name)
    return markers, span


def _span(value: Any, name: str, place: str) -> tuple[float, float] | None:
    """Begin and length of a TimeRange in seconds, None where there is none."""
    if not isinstance(value, dict):
        return None
    told = cast("dict[str, Any]", value)
    times: list[float] = []
    for key in ("start_time", "duration"):
        time = told.get(key)
        if not isinstance(time, dict):
            raise wrong(name, place, "a range of time")
        parts = cast("dict[str, Any]", time)
        rate = json_number(parts.get("rate"), name, place)
        if not 1 <= rate <= FASTEST:
            raise wrong(name, place, f"a rate between 1 and {FASTEST:g}")
        times.append(moment(max(0.0, json_number(parts.get("value"), name, place)) / rate, name, place))
    return times[0], times[1]


def _children(value: Any) -> list[Any]:
    listed: Any = cast("dict[str, Any]", value).get("children") if isinstance(value, dict) else None
    return cast("list[Any]", listed) if isinstance(listed, list) else []


def _is(value: dict[str, Any], schema: str) -> bool:
    told = value.get("OTIO_SCHEMA")
    return isinstance(told, str) and told.partition(".")[0] == schema


def _pixels(value: Any, otherwise: int) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) and 16 <= value <= 16_000 else otherwise
