"""The report of a batch: a table for spreadsheets, and a page that shows every video; both whole in themselves."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, get_args
from urllib.parse import quote

from engine.quality import Kind

if TYPE_CHECKING:
    from engine.batch.run import JobState

KINDS: tuple[Kind, ...] = get_args(Kind)
TITLES = {
    "jitter": "trembling",
    "open_in_silence": "lips open in silence",
    "open_bilabial": "lips open at p, b, m",
    "out_of_place": "landmarks out of place",
    "stretched_jaw": "stretched jaw",
    "crossed_lips": "crossed lips",
    "low_confidence": "face hardly found",
    "turned_away": "turned away",
    "long_blink": "long blink",
    "dense_blinks": "many blinks",
}
STATES = {
    "waiting": "waiting",
    "running": "being made",
    "done": "made",
    "kept": "made earlier",
    "failed": "failed",
}
"""What people read."""
COLUMNS = ("n", "state", "video", "portrait", "voice", "duration_s", "took_s", "tries", "problems", *KINDS, "message")

STYLE = """\
:root { color-scheme: light dark; --line: #d9dce1; --soft: #5d6570; --bad: #b3261e; --good: #1b7f4b; --back: #fff;
  --head: #f4f5f7; --text: #1b1f24; --chip: #fdf0d5; --chip-text: #6b4a00; }
@media (prefers-color-scheme: dark) { :root { --line: #353a42; --soft: #9aa3af; --bad: #ff8a80; --good: #66cf98;
  --back: #15181c; --head: #1e2227; --text: #e8eaed; --chip: #3d3219; --chip-text: #f2cf87; } }
body { margin: 2rem auto; max-width: 82rem; padding: 0 1.5rem; font: 15px/1.45 system-ui, sans-serif;
  color: var(--text); background: var(--back); }
h1 { font-size: 1.4rem; margin: 0 0 .3rem; } p { margin: 0 0 1.4rem; color: var(--soft); }
table { border-collapse: collapse; width: 100%; } th { text-align: left; background: var(--head); font-weight: 600; }
th, td { padding: .5rem .7rem; border-bottom: 1px solid var(--line); vertical-align: top; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
img { display: block; max-width: 96px; max-height: 96px; border-radius: 4px; } td:first-child { width: 96px; }
.none { width: 96px; height: 54px; border: 1px dashed var(--line); border-radius: 4px; }
a { color: inherit; } .soft { color: var(--soft); } .name { overflow-wrap: anywhere; }
.failed { color: var(--bad); font-weight: 600; } .done, .kept { color: var(--good); }
.chip { display: inline-block; margin: 0 .3rem .3rem 0; padding: 0 .5rem; border-radius: 1rem;
  background: var(--chip); color: var(--chip-text); white-space: nowrap; }
"""


def csv_of(states: Sequence[JobState]) -> str:
    """The table; a cell that a spreadsheet would take for a formula is made text of."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for state in states:
        entry, job = state.entry, state.planned.job
        made = (entry.duration_s, entry.took_s) if entry else ("", "")
        scores = [entry.scores.get(kind, "") if entry else "" for kind in KINDS]
        names = [_cell(str(text)) for text in (state.planned.name, job.portrait, job.voice)]
        problems = entry.problems if entry and entry.scores else ""
        row = (state.planned.index + 1, state.state, *names, *made, state.tries, problems, *scores)
        writer.writerow((*row, _cell(first_sentence(state.message))))
    return out.getvalue()


def html_of(states: Sequence[JobState], out: Path) -> str:
    """The page, for a file in the folder `out` of the videos."""
    count = {name: sum(state.state == name for state in states) for name in STATES}
    told = ", ".join(f"{number} {STATES[name]}" for name, number in count.items() if number)
    rows = "\n".join(_row(state, out) for state in states)
    return f"""\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>Batch: {escape(out.name)}</title>
<style>
{STYLE}</style>
</head>
<body>
<h1>{escape(out.name)}</h1>
<p>{len(states)} videos: {escape(told)}. A number after a problem says how bad its worst place is, up to 1.</p>
<table>
<thead><tr><th></th><th>Video</th><th>State</th><th class="number">Length</th><th class="number">Took</th>\
<th class="number">Tries</th><th>What a viewer may notice</th></tr></thead>
<tbody>
{rows}
</tbody>
</table>
</body>
</html>
"""


def first_sentence(message: str) -> str:
    """The first sentence of what is told, without what follows it."""
    end = message.find(". ")
    return message if end < 0 else message[: end + 1]


def _row(state: JobState, out: Path) -> str:
    entry, job = state.entry, state.planned.job
    there = state.state in ("done", "kept")
    name = escape(state.planned.name)
    if there:
        # Seen from the page's own folder, so that both can be moved together.
        link = quote(state.path.relative_to(out).as_posix().encode("utf-8", "surrogateescape"))
        name = f'<a href="./{link}">{escape(state.path.relative_to(out).as_posix())}</a>'
    picture = '<div class="none"></div>'
    if entry is not None and entry.thumbnail:
        picture = f'<img alt="" src="data:image/jpeg;base64,{escape(entry.thumbnail)}">'
    noticed = ""
    if entry is not None and there:
        found = sorted(((value, kind) for kind, value in entry.scores.items() if value > 0), reverse=True)
        noticed = "".join(
            f'<span class="chip">{escape(TITLES.get(kind, kind))} {value:.2f}</span>' for value, kind in found
        )
        noticed = noticed or f'<span class="soft">{"nothing found" if entry.scores else "not judged"}</span>'
    message = f'<div class="soft">{escape(first_sentence(state.message))}</div>' if state.message else ""
    length, took = (f"{entry.duration_s:.1f} s", f"{entry.took_s:.1f} s") if entry and there else ("", "")
    sources = escape(f"{job.portrait.name} · {job.voice.name}")
    cells = (
        ("", picture),
        ("name", f'{name}<div class="soft">{sources}</div>'),
        (state.state, STATES[state.state]),
        ("number", length),
        ("number", took),
        ("number", str(state.tries or "")),
        ("", noticed + message),
    )
    row = "".join(f'<td class="{kind}">{content}</td>' for kind, content in cells)
    return f"<tr>{row}</tr>".encode("utf-8", "replace").decode()


def _cell(text: str) -> str:
    """Text that no spreadsheet takes for a formula."""
    text = text.encode("utf-8", "replace").decode()
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text
