"""Measures acoustic models: how many characters they read wrong, in quiet and in noise.

    likeness-train evaluate-speech runs/speech --split test --model runs/acoustic/best.pt --noise 20,10,5

A model is one that ships (`acoustic-v1`), a checkpoint (TITLE=FILE gives it a title), or DeepSpeech weights (.npz or
.safetensors). Synthetic voices that were held out, real speakers that the model was trained with and real speakers
that it never heard are reported apart, never together. Noise has the spectrum of the voice itself, so many dB below it.
Sound goes in as the studio gives it, in a stream. Written to --out: SPLIT.md and SPLIT.json.
"""

from __future__ import annotations

import argparse
import hashlib
import re
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import torch

from engine.audio import Speech
from engine.cli.values import whole
from engine.errors import LikenessError, ModelError
from engine.models import load_weights, manifest
from engine.nets.acoustic import from_weights
from engine.speech_features import AcousticListener, Listener, deepspeech_listener, scores_UA, text_of
from training.config import ConfigError
from training.data.records import SPLITS
from training.data.shards import whole_file, write_json
from training.data.spoken import Utterance, read_spoken
from training.export import read_checkpoint
from training.metrics.text import character_error_rate, word_error_rate
from training.sounds import noisy

SYNTHETIC, SEEN, UNSEEN = "synthetic voices", "real, seen speakers", "real, unseen speakers"


@dataclass(frozen=True, kw_only=True)
class Reader:
    """An acoustic model: what makes a fresh listener of it, whom it was trained with, what file it is."""

    title: str
    listen: Callable[[], Listener]
    seen: frozenset[str]
    digest: str


@dataclass(frozen=True)
class Read:
    """What was read of an utterance in one condition: "" is clean, "10 dB" noise so far below the voice."""

    utterance: Utterance
    noise: str
    text: str


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("data", type=Path, help="folder that `likeness-train speech` made")
    add("--split", choices=[name for name in SPLITS if name != "train"], default="val", help="default: %(default)s")
    add("--model", action="append", required=True, metavar="MODEL", help="may be repeated")
    add("--noise", default="", metavar="DB,...", help="also with noise so many dB below the voice")
    add("--most", type=whole("--most", 1), metavar="N", help="at most so many utterances of each kind, evenly chosen")
    add("--out", type=Path, default=Path("runs/evaluation-speech"), help="default: %(default)s")


def main(args: argparse.Namespace) -> None:
    """Evaluates, writes the report and prints it; raises LikenessError for what a user can mend."""
    torch.set_num_threads(1)
    noises = noises_of(args.noise)
    readers = [load_reader(name) for name in args.model]
    if len({reader.title for reader in readers}) < len(readers):
        raise LikenessError("Two models have the same title: give one another, --model TITLE=FILE.")
    chosen = evenly(read_spoken(args.data, args.split), args.most)
    models: list[dict[str, Any]] = []
    for reader in readers:
        begun = time.perf_counter()
        made = [Read(u, n, read(reader, u, n)) for own in chosen.values() for u in own for n in ("", *noises)]
        took = time.perf_counter() - begun
        heard_s = sum(one.utterance.seconds for one in made)
        models.append(summary(reader, made, chosen) | {"times faster than real time": heard_s / took})
    text = report(args.split, models, noises)
    with whole_file(args.out / f"{args.split}.md") as file:
        file.write(text.encode())
    write_json(args.out / f"{args.split}.json", {"split": args.split, "models": models})
    print(text)


def noises_of(text: str) -> tuple[str, ...]:
    """What `20,10` means, as conditions; raises ConfigError."""
    words = [word.strip() for word in text.split(",") if word.strip()]
    if not all(re.fullmatch(r"-?\d+(\.\d+)?", word) for word in words):
        raise ConfigError(f"--noise takes decibels with commas between them, such as 20,10,5, not {text!r}.")
    return tuple(f"{word} dB" for word in words)


def load_reader(text: str) -> Reader:
    """The acoustic model that `[TITLE=]NAME` means; raises ModelError."""
    title, equals, name = text.partition("=")
    if not equals or Path(text).is_file():
        title, name = "", text
    rows = {row.name: row for row in manifest()}
    if name in rows:
        row = rows[name]
        weights, net, seen, digest = load_weights(name), row.config, row.metrics.get("speakers", ()), row.sha256
    elif Path(name).suffix in (".npz", ".safetensors") and Path(name).is_file():
        deepspeech_listener(Path(name))  # a file that does not fit is told of at once
        digest = _digest(Path(name))
        listen = partial(deepspeech_listener, Path(name))
        return Reader(title=title or Path(name).stem, listen=listen, seen=frozenset(), digest=digest)
    elif Path(name).is_file():
        weights, about = read_checkpoint(Path(name))
        if about["model"] != "acoustic":
            raise ModelError(f"{name} is of a model called {about['model']}: choose one of `train acoustic`.")
        net, seen, digest = about["net"], about.get("speakers", ()), _digest(Path(name))
    else:
        raise ModelError(f"There is no acoustic model {name}: give one that ships, a best.pt, a .npz or .safetensors.")
    try:
        acoustic = from_weights(weights, net)
    except (LookupError, TypeError, ValueError, RuntimeError) as error:
        raise ModelError(
            f"{name} is no acoustic model of this version of Likeness; train or export it again."
        ) from error
    return Reader(
        title=title or f"{Path(name).parent.name}/{Path(name).stem}".strip("/"),
        listen=partial(AcousticListener, acoustic),
        seen=frozenset(map(str, seen)),
        digest=digest,
    )


def read(reader: Reader, utterance: Utterance, noise: str) -> str:
    """What a model reads of an utterance's sound."""
    if utterance.samples_N is None:
        raise LikenessError(
            f"The sound of {utterance.file} is missing: delete its shard and run `likeness-train speech`."
        )
    samples_N = utterance.samples_N.astype(np.float32) / 32768
    if noise:
        samples_N = noisy(samples_N, float(noise.removesuffix(" dB")))
    return text_of(scores_UA(Speech(samples_N), reader.listen()))


def group_of(utterance: Utterance, kind: str, seen: frozenset[str]) -> str:
    if kind == "synthetic":
        return SYNTHETIC
    return SEEN if utterance.speaker in seen else UNSEEN


def summary(reader: Reader, made: Sequence[Read], chosen: Mapping[str, Sequence[Utterance]]) -> dict[str, Any]:
    """Error rates by group and condition, and every utterance, as JSON."""
    kinds = {id(one): kind for kind, own in chosen.items() for one in own}
    by_group: dict[str, list[Read]] = {}
    for one in made:
        by_group.setdefault(group_of(one.utterance, kinds[id(one.utterance)], reader.seen), []).append(one)
    groups: dict[str, Any] = {}
    for name, own in by_group.items():
        means: dict[str, Any] = {}
        for noise in dict.fromkeys(one.noise for one in own):
            pairs = [(one.text, one.utterance.text) for one in own if one.noise == noise]
            after = f", {noise}" if noise else ""
            means[f"CER{after}"] = {"mean": character_error_rate(pairs)}
            means[f"WER{after}"] = {"mean": word_error_rate(pairs)}
        clean = [one.utterance for one in own if not one.noise]
        groups[name] = {"clips": len(clean), "speakers": len({one.speaker for one in clean}), "means": means}
    clips = [
        {"file": one.utterance.file, "speaker": one.utterance.speaker, "noise": one.noise, "said": one.utterance.text}
        | {"read": one.text}
        for one in made
    ]
    return {"title": reader.title, "digest": reader.digest, "groups": groups, "clips": clips}


def report(split: str, models: Sequence[Mapping[str, Any]], noises: Sequence[str]) -> str:
    """The tables in Markdown."""
    conditions = ["", *noises]
    heads = [f"CER{f', {noise}' if noise else ''} (%) ↓" for noise in conditions] + ["WER (%) ↓"]
    parts = [f"# Character error rate, {split} split"]
    for group in (SYNTHETIC, SEEN, UNSEEN):
        rows: list[str] = []
        for model in models:
            own = model["groups"].get(group)
            if own:
                names = [f"CER{f', {noise}' if noise else ''}" for noise in conditions] + ["WER"]
                cells = [f"{own['means'][name]['mean'] * 100:.1f}" for name in names]
                rows.append(f"| {model['title']} | {own['clips']} | {own['speakers']} | {' | '.join(cells)} |")
        if rows:
            table = [f"| model | utterances | speakers | {' | '.join(heads)} |", "|---" * (len(heads) + 3) + "|", *rows]
            parts += [f"## {group[0].upper()}{group[1:]}", "\n".join(table)]
    speeds = [f"{m['title']} {m['times faster than real time']:.0f} times" for m in models]
    parts.append(f"Heard in a stream on one core, faster than real time: {', '.join(speeds)}.")
    return "\n\n".join(parts) + "\n"


def evenly(found: Mapping[str, Sequence[Utterance]], most: int | None) -> dict[str, list[Utterance]]:
    """At most so many utterances of each kind."""
    out: dict[str, list[Utterance]] = {}
    for kind, own in found.items():
        places = np.unique(np.linspace(0, len(own) - 1, min(most or len(own), len(own))).astype(int))
        out[kind] = [own[i] for i in places]
    return out


def _digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()
