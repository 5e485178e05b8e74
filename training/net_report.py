"""The tables of an evaluation of nets on clips: one row a net, people it was trained with and others never together.

OUT/SPLIT.json and .md are what `likeness-train export --evaluation` takes.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from training.data.shards import whole_file, write_json
from training.metrics import means
from training.metrics.table import Metric

Scores = dict[str, float]
Rows = Sequence[tuple[str, dict[str, Scores]]]
"""A clip each: who speaks, and scores by the title of what was scored."""


@dataclass(frozen=True, eq=False)
class Scored:
    """A row of the tables: `seen` are the speakers it was trained with, `digest` that of its checkpoint."""

    title: str
    seen: Collection[str]
    digest: str = ""


def digest_of(file: Path) -> str:
    """What tells a checkpoint from others."""
    return hashlib.sha256(file.read_bytes()).hexdigest()


def grouped(scored: Scored, rows: Rows) -> dict[str, object]:
    """Means over people, of those whom a model was trained with and of the others; and how many clips and people."""
    out: dict[str, object] = {}
    for group in ("unseen", "seen"):
        own: dict[str, list[Scores]] = {}
        for speaker, scores in rows:
            if scored.title in scores and (speaker in scored.seen) == (group == "seen"):
                own.setdefault(speaker, []).append(scores[scored.title])
        if own:
            found = means([means(clips) for clips in own.values()])
            told = {name: {"mean": None if math.isnan(value) else value} for name, value in found.items()}
            out[group] = {"clips": sum(map(len, own.values())), "people": len(own), "means": told}
    return out


def write_report(
    out: Path, split: str, title: str, about: str, columns: Sequence[Metric], scored: Sequence[Scored], rows: Rows
) -> str:
    """Writes OUT/SPLIT.json and SPLIT.md, whose head and first sentence are `title` and `about`; returns the latter."""
    groups = {one.title: grouped(one, rows) for one in scored}
    models = [{"title": one.title, "digest": one.digest, "groups": groups[one.title]} for one in scored]
    clips = [{"speaker": speaker, "scores": _without_nan(scores)} for speaker, scores in rows]
    write_json(out / f"{split}.json", {"version": 1, "split": split, "models": models, "clips": clips})
    parts = [f"# {title}", about]
    for group in ("unseen", "seen"):
        if any(group in own for own in groups.values()):
            parts += [
                f"## People {'trained with' if group == 'seen' else 'never seen'}",
                _table(groups, group, columns),
            ]
    parts.append("\n".join(f"- **{column.heading}**: {column.meaning}" for column in columns))
    text = "\n\n".join(parts) + "\n"
    with whole_file(out / f"{split}.md") as file:
        file.write(text.encode())
    return text


def _table(groups: Mapping[str, Mapping[str, object]], group: str, columns: Sequence[Metric]) -> str:
    rows = [["model", "clips", "people", *(column.heading for column in columns)]]
    rows.append(["---"] * len(rows[0]))
    for title, own in groups.items():
        told = json.loads(json.dumps(own.get(group, {})))
        if told:
            values = [told["means"].get(column.name, {}).get("mean") for column in columns]
            cells = [column.write(value) for column, value in zip(columns, values, strict=True)]
            rows.append([title, str(told["clips"]), str(told["people"]), *cells])
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)


def _without_nan(scores: Mapping[str, Scores]) -> dict[str, dict[str, float | None]]:
    return {
        title: {name: None if math.isnan(value) else value for name, value in own.items()}
        for title, own in scores.items()
    }
