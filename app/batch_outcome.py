"""Where each job of a batch stands, as the command tells it in its events."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal, get_args

State = Literal["waiting", "running", "done", "failed", "kept"]
"""As the events have it; `kept`: whole already, from an earlier run."""
STATES: dict[str, State] = {state: state for state in get_args(State)}
LONGEST_MESSAGE = 2000


@dataclass(frozen=True)
class Outcome:
    """How far one job came. `share`: 0 … 1; `path`: its video; `problems`: of its motion, None where nobody looked."""

    state: State = "waiting"
    share: float = 0.0
    message: str = ""
    path: str = ""
    took_s: float = 0.0
    tries: int = 0
    problems: int | None = None

    @property
    def whole(self) -> bool:
        """Whether its video is there."""
        return self.state in ("done", "kept")

    @property
    def settled(self) -> bool:
        """Whether this run does no more about it."""
        return self.whole or self.state == "failed"


WAITING = Outcome()


def told(event: Mapping[str, Any], before: Outcome) -> Outcome:
    """`before` after an event about the job; what the event leaves out or garbles stays as it was."""
    share = _number(event.get("done"))
    took_s = _number(event.get("took_s"))
    tries, problems = _number(event.get("tries")), _number(event.get("problems"))
    path, message = event.get("path"), event.get("message")
    return Outcome(
        state=STATES.get(str(event.get("state")), before.state),
        share=before.share if share is None else min(1.0, share),
        message=message[:LONGEST_MESSAGE] if isinstance(message, str) else before.message,
        path=path if isinstance(path, str) and path else before.path,
        took_s=before.took_s if took_s is None else took_s,
        tries=before.tries if tries is None else int(tries),
        problems=before.problems if problems is None else int(problems),
    )


def interrupted(outcome: Outcome) -> Outcome:
    """A job that was at work when the run ended: it begins anew the next time."""
    return replace(outcome, state="waiting", share=0.0) if outcome.state == "running" else outcome


def _number(value: object) -> float | None:
    """A count or seconds; None for anything else."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value) or value < 0:
        return None
    return float(min(value, 1e9))
