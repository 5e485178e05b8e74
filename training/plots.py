"""Plots: of an evaluation bars by group, lip openings over time, lags; and how blinks are distributed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from engine.document import FPS
from training.data.shards import whole_file
from training.report import COLUMNS, GROUPS, ClipScores, Evaluation, Mean, ModelScores, mean_of

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from training.blink_data import Habit

BARS = ("lip r", "face PCK", "face L1", "mouth distance")
INK, FAINT, GREY = "#23262d", "#e6e8ec", "#8a90a0"
COLOURS = ("#2f6fde", "#e0663c", "#2a9d74", "#8d5bd0", "#d1a12a", "#c2447d", "#4fa6c9", "#7c8a2e")
TRIVIAL = ("#8a90a0", "#b3b8c4", "#cfd3da")
LONGEST_S = 6
"""Of a curve; more would be a thicket."""
STYLE: Any = {
    "font.size": 9,
    "axes.edgecolor": GREY,
    "axes.labelcolor": INK,
    "axes.titlesize": 10,
    "axes.titleweight": "bold",
    "axes.titlelocation": "left",
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.axisbelow": True,
    "grid.color": FAINT,
    "xtick.color": GREY,
    "ytick.color": GREY,
    "xtick.labelcolor": INK,
    "ytick.labelcolor": INK,
    "text.color": INK,
    "legend.frameon": False,
    "figure.dpi": 110,
    "savefig.dpi": 160,
}


def plot(evaluation: Evaluation, out: Path) -> list[Path]:
    """Draws every plot that there are numbers for, into SPLIT-*.png of a folder; returns the files."""
    import matplotlib as mpl

    with mpl.rc_context(STYLE):
        made = {"groups": _bars(evaluation), "openings": _openings(evaluation), "lags": _lags(evaluation)}
        files: list[Path] = []
        for name, figure in made.items():
            if figure is not None:
                file = out / f"{evaluation.split}-{name}.png"
                with whole_file(file) as whole:
                    figure.savefig(whole, format="png", bbox_inches="tight")
                files.append(file)
    return files


def _figure(rows: int, columns: int, width: float, height: float, **options: Any) -> tuple[Figure, Any]:
    """A figure and its axes (rows, columns); without pyplot, which would keep it and look for a screen."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(width, height), layout="constrained")
    FigureCanvasAgg(figure)
    return figure, figure.subplots(rows, columns, squeeze=False, **options)


def colours_of(models: Sequence[ModelScores]) -> dict[str, str]:
    """A colour for each model by its title; baselines are grey."""
    out: dict[str, str] = {}
    for model in models:
        trivial = model.about == "baseline"
        used = sum((other.about == "baseline") == trivial for other in models[: len(out)])
        palette = TRIVIAL if trivial else COLOURS
        out[model.title] = palette[used % len(palette)]
    return out


def _bars(evaluation: Evaluation) -> Figure:
    """One panel a metric: a cluster of bars a group, a bar a model, with its interval."""
    colours = colours_of(evaluation.models)
    by_model = {model.title: evaluation.groups(model) for model in evaluation.models}
    groups = [group for group in GROUPS if any(group in own for own in by_model.values())]
    width = 0.8 / len(evaluation.models)
    figure, axes = _figure(2, 2, max(8.0, 2 + 0.55 * len(groups) * len(evaluation.models)), 6.4)
    for axis, name in zip(axes.flat, BARS, strict=True):
        metric = COLUMNS[name]
        for place, model in enumerate(evaluation.models):
            means: dict[int, Mean] = {}
            for at, group in enumerate(groups):
                means[at] = mean_of(name, [c.scores.get(name) for c in by_model[model.title].get(group, [])])
            known = {at: mean for at, mean in means.items() if mean.mean is not None}
            x = [at + (place - (len(evaluation.models) - 1) / 2) * width for at in known]
            heights = [mean.mean * metric.scale for mean in known.values() if mean.mean is not None]
            reach = [_reach(mean, metric.scale) for mean in known.values()]
            axis.bar(x, heights, width * 0.92, color=colours[model.title], label=model.title)
            axis.errorbar(x, heights, np.array(reach).reshape(-1, 2).T, fmt="none", ecolor=INK, elinewidth=1, capsize=2)
        axis.set_title(metric.heading)
        counts = [max((len(own.get(group, [])) for own in by_model.values()), default=0) for group in groups]
        axis.set_xticks(
            range(len(groups)), [f"{g.replace(', ', chr(10))}\n{n} clips" for g, n in zip(groups, counts, strict=True)]
        )
        axis.tick_params(axis="x", length=0)
        axis.grid(axis="y")
        axis.axhline(0, color=GREY, linewidth=0.8)
    figure.legend(*axes[0, 0].get_legend_handles_labels(), loc="outside upper center", ncols=min(5, len(colours)))
    return figure


def _reach(mean: Mean, scale: float) -> tuple[float, float]:
    if mean.mean is None or mean.low is None or mean.high is None:
        return 0.0, 0.0
    return max(0.0, mean.mean - mean.low) * scale, max(0.0, mean.high - mean.mean) * scale


def _openings(evaluation: Evaluation) -> Figure | None:
    """For the first model that is no baseline: the best, the median and the worst clip of every group."""
    model = next((model for model in evaluation.models if model.about != "baseline"), None)
    groups = {} if model is None else evaluation.groups(model)
    picked = {group: _picked(clips) for group, clips in groups.items()}
    picked = {group: clips for group, clips in picked.items() if clips}
    if model is None or not picked:
        return None
    colour = colours_of(evaluation.models)[model.title]
    figure, axes = _figure(len(picked), 3, 11, 2.1 * len(picked) + 0.5, sharey="row")
    for row, (group, clips) in zip(axes, picked.items(), strict=True):
        for axis, (which, clip) in zip(row, clips.items(), strict=False):
            made, real = (_numbers(curve[: LONGEST_S * FPS]) for curve in clip.openings)
            seconds = np.arange(len(real)) / FPS
            axis.fill_between(seconds, 0, real, color=FAINT, linewidth=0)
            axis.plot(seconds, real, color=INK, linewidth=1, label="real")
            axis.plot(np.arange(len(made)) / FPS, made, color=colour, linewidth=1.6, label=model.title)
            axis.set_title(f"{which}: {clip.speaker}, r {clip.scores['lip r']:.2f}", fontweight="normal")
            axis.set_xlim(0, max(len(real) / FPS, 0.1))
            axis.grid(axis="y")
        row[0].set_ylim(bottom=0)
        for axis in row[len(clips) :]:
            axis.set_visible(False)
        row[0].set_ylabel(f"{group}\nlip opening")
    for axis in axes[-1]:
        axis.set_xlabel("seconds")
    figure.legend(*axes[0, 0].get_legend_handles_labels(), loc="outside upper center", ncols=2)
    return figure


def _signed(frames: float) -> str:
    return f"{frames:+.0f}" if round(frames) else "0"


def _numbers(values: Sequence[float | None]) -> NDArray[np.float64]:
    return np.array([np.nan if value is None else value for value in values])


def _picked(clips: Sequence[ClipScores]) -> dict[str, ClipScores]:
    known = sorted((c for c in clips if c.scores.get("lip r") is not None), key=lambda c: c.scores["lip r"] or 0)
    if len(known) < 3:
        return {"clip": known[-1]} if len(known) == 1 else {"best": known[-1], "worst": known[0]} if known else {}
    return {"best": known[-1], "median": known[len(known) // 2], "worst": known[0]}


def _lags(evaluation: Evaluation) -> Figure | None:
    """How late the lips of each model come, over clips; without those that do not move by the voice."""
    models = [m for m in evaluation.models if any(c.scores.get("best lip r") for c in m.clips)]
    if not models:
        return None
    colours = colours_of(evaluation.models)
    figure, axes = _figure(len(models), 1, 6.5, 1.3 * len(models) + 0.7, sharex=True)
    for axis, model in zip(axes[:, 0], models, strict=True):
        lags = _numbers([clip.scores.get("lag") for clip in model.clips])
        lags = lags[np.isfinite(lags)]
        axis.hist(lags, bins=np.arange(-8.5, 9), color=colours[model.title], rwidth=0.86)
        axis.axvline(0, color=INK, linewidth=0.8, linestyle=(0, (4, 3)))
        axis.set_title(f"{model.title}: median {_signed(float(np.median(lags)))}", fontweight="normal")
        axis.grid(axis="y")
        axis.locator_params(axis="y", integer=True, nbins=3)
        axis.set_ylabel("clips")
    axes[-1, 0].set_xlabel("lag in frames at which the lips agree best (positive: made comes late)")
    axes[-1, 0].set_xticks(range(-8, 9, 2))
    return figure


def plot_lengths(file: Path, real: Habit, others: Mapping[str, Habit]) -> None:
    """Draws how long blinks are, and their pauses: real ones as bars, others as lines. A PNG; raises OutputError."""
    import matplotlib as mpl

    with mpl.rc_context({**STYLE, "savefig.dpi": 110}):
        figure, axes = _figure(1, 2, 9.0, 3.0)
        panels = (("length of a blink", "lengths_s", np.arange(0, 0.825, 0.04)),)
        panels += (("from blink to blink, if under 2.5 s", "gaps_s", np.arange(0, 2.6, 0.2)),)
        lines = zip(others.items(), COLOURS, strict=False)
        drawn = [("real", real, {"histtype": "bar", "color": GREY, "alpha": 0.45})]
        drawn += [(name, habit, {"histtype": "step", "color": c, "linewidth": 1.6}) for (name, habit), c in lines]
        for axis, (title, field, edges) in zip(axes[0], panels, strict=True):
            for name, habit, style in drawn:
                values = np.asarray(getattr(habit, field))
                share = np.ones(len(values)) / max(1, len(values))
                axis.hist(values, edges, weights=share, label=f"{name}, {len(values)}", **style)
            axis.set_title(title, fontweight="normal")
            axis.set_xlabel("seconds")
            axis.grid(axis="y")
            axis.legend()
        axes[0, 0].set_ylabel("share")
        with whole_file(file) as whole:
            figure.savefig(whole, format="png", bbox_inches="tight")
