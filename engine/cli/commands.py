"""Runs the commands of `likeness`, and turns whatever ends them into one line and an exit code."""

from __future__ import annotations

import sys
import time
from argparse import Namespace
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from engine.cli.parser import Answer, parse
from engine.cli.process import Stop, Streams
from engine.cli.verify_words import marks_of
from engine.cli.window import be_worker, open_window, wants_window, wants_worker
from engine.errors import LikenessError, ModelError, Unfinished, out_of_memory

if TYPE_CHECKING:
    from engine.cli.screen import Screen
    from engine.dubbing.orders import DubOrder
    from engine.order import Event, Order, Result
    from engine.reenactment.orders import DecodeOrder, DirectOrder, Encoded, EncodeOrder

    AnyOrder = Order | EncodeOrder | DecodeOrder | DirectOrder | DubOrder

BROKEN_PIPE = 141
"""Exit code when nobody reads what is printed, as of any program that SIGPIPE ends."""


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the command line and returns its exit code; every error is one line on standard error.

    Without `argv` it is the program itself, which ends after this. Without a command it opens the window.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    if wants_window(arguments):
        return open_window(arguments)
    if wants_worker(arguments):
        return be_worker()
    with Streams() as streams, Stop(last=argv is None) as stop:
        try:
            return _run(parse(arguments), streams, stop, time.perf_counter())
        except Answer as answer:
            return _print(str(answer), streams)
        except BrokenPipeError:
            return BROKEN_PIPE
        except BaseException as error:  # noqa: BLE001 (every error ends here)
            stop.hold(True)
            as_events = "--json" in arguments and "info" not in arguments[:2]  # info's object tells its problems itself
            return _tell_failure(*_explained(error, streams, stop), as_events, streams)


def _run(chosen: Namespace, streams: Streams, stop: Stop, started: float) -> int:
    command = " ".join(filter(None, (chosen.command, getattr(chosen, "action", None))))
    if command == "info":
        _info(chosen.json, streams)
        return 0
    if command == "stream info":
        _stream_info(chosen, streams)
        return 0
    if command == "convert":
        from engine.cli import convert_words

        convert_words.run(chosen, streams, stop)
        return 0
    if command == "verify":
        _verify(chosen, streams)
        return 0
    if command == "batch":
        from engine.cli.batch import batch

        return batch(chosen, streams, stop)
    from engine.cli.screen import make_screen
    from engine.order import Stage

    with make_screen(streams, chosen.json) as screen:
        screen.tell(Stage("starting"))
        _make(_ORDERS[command](chosen), screen, stop, started)
    return 0


def _make(order: AnyOrder, screen: Screen, stop: Stop, started: float) -> None:
    from engine.order import Progress

    # An exception amid the import of a compiled module can abort the process: Ctrl-C waits these seconds out.
    stop.hold(True)
    work = _work(order)
    stop.hold(False)
    stop.check()

    def tell(event: Event) -> None:
        stop.check()
        screen.tell(event)
        if isinstance(event, Progress):
            # The encoder is started after the first frame. An exception while its process is born could lose it, so
            # that moment only notes a Ctrl-C; the check before the second frame obeys it.
            stop.hold(event.done == 1)

    screen.done(work(tell, started))


def _work(order: AnyOrder) -> Callable[[Callable[[Event], None], float], Result | Encoded]:
    """What carries an order out, everything that it needs imported."""
    from engine.dubbing.orders import DubOrder
    from engine.order import DrivenOrder
    from engine.reenactment.orders import DecodeOrder, DirectOrder, EncodeOrder

    if isinstance(order, EncodeOrder | DecodeOrder | DirectOrder):
        from engine.reenactment import streams

        if isinstance(order, EncodeOrder):
            return partial(streams.encode, order)
        return partial(streams.decode if isinstance(order, DecodeOrder) else streams.reenact_directly, order)
    if isinstance(order, DubOrder):
        from engine.dubbing.dub import dub

        return partial(dub, order)
    if isinstance(order, DrivenOrder):
        from engine.driving.reenact import reenact

        return partial(reenact, order)
    from engine.pipeline import make_video

    return partial(make_video, order)


def _order(chosen: Namespace) -> Order:
    from engine.document import Crop
    from engine.order import Order

    start_s, end_s = chosen.range
    return Order(
        portrait=Path(chosen.portrait),
        voice=Path(chosen.voice),
        out=Path(chosen.output),
        renderer=chosen.renderer,
        motion=chosen.motion,
        backend=chosen.backend,
        seed=chosen.seed,
        fps=chosen.fps,
        size=chosen.size,
        start_s=start_s,
        end_s=end_s,
        face=chosen.face - 1,
        crop=Crop(*chosen.crop) if chosen.crop else None,
        blink=not chosen.no_blink,
        gaze=chosen.gaze,
        marks=marks_of(chosen),
        cues=_path(chosen.cues),
        motion_file=_path(chosen.motion_file),
    )


def _demo_order(chosen: Namespace) -> Order:
    from engine.assets import asset_like
    from engine.order import Order

    portrait, voice = asset_like("demo", "portrait"), asset_like("demo", "voice")
    return Order(portrait, voice, Path(chosen.output), marks=marks_of(chosen))


def _driven_order(chosen: Namespace) -> Order | DirectOrder:
    if chosen.direct:
        return _direct_order(chosen)
    from engine.document import Crop
    from engine.driving.config import DrivingConfig
    from engine.order import DrivenOrder

    how = DrivingConfig(
        head=chosen.head,
        expression=chosen.expression,
        lips=chosen.lips,
        gaze=chosen.gaze,
        absolute=chosen.absolute,
        match=chosen.match,
        blink=not chosen.no_blink,
    )
    return DrivenOrder(
        portrait=Path(chosen.portrait),
        voice=Path(chosen.driver if chosen.audio is None else chosen.audio),
        out=Path(chosen.output),
        renderer=chosen.renderer,
        backend=chosen.backend,
        fps=chosen.fps,
        size=chosen.size,
        face=chosen.face - 1,
        crop=Crop(*chosen.crop) if chosen.crop else None,
        gaze=0.0,
        driver=Path(chosen.driver),
        how=how,
        marks=marks_of(chosen),
    )


def _direct_order(chosen: Namespace) -> DirectOrder:
    from engine.reenactment.orders import DirectOrder

    return DirectOrder(
        portrait=Path(chosen.portrait),
        driver=Path(chosen.driver),
        out=Path(chosen.output),
        face=chosen.face - 1,
        voice=_path(chosen.audio),
        marks=marks_of(chosen),
    )


def _encode_order(chosen: Namespace) -> EncodeOrder:
    from engine.reenactment.orders import EncodeOrder

    return EncodeOrder(
        driver=Path(chosen.driver),
        out=Path(chosen.output),
        portrait=_path(chosen.portrait),
        face=chosen.face - 1,
        voice=_path(chosen.audio),
        kbps=chosen.kbps,
        lossless=chosen.lossless,
    )


def _dub_order(chosen: Namespace) -> DubOrder:
    from engine.dubbing.orders import DubOrder

    start_s, end_s = chosen.range
    return DubOrder(
        video=Path(chosen.video),
        voice=Path(chosen.voice),
        out=Path(chosen.output),
        motion=chosen.motion,
        seed=chosen.seed,
        face=chosen.face - 1,
        strength=chosen.strength,
        duck_db=chosen.duck,
        start_s=start_s,
        end_s=end_s,
        marks=marks_of(chosen),
    )


def _decode_order(chosen: Namespace) -> DecodeOrder:
    from engine.reenactment.orders import DecodeOrder

    stream, out = Path(chosen.stream), Path(chosen.output)
    return DecodeOrder(stream=stream, out=out, pictures=chosen.pictures, marks=marks_of(chosen))


def _path(word: str | None) -> Path | None:
    return None if word is None else Path(word)


_ORDERS: dict[str, Callable[[Namespace], AnyOrder]] = {
    "render": _order,
    "demo": _demo_order,
    "reenact": _driven_order,
    "dub": _dub_order,
    "stream encode": _encode_order,
    "stream decode": _decode_order,
}


def _stream_info(chosen: Namespace, streams: Streams) -> None:
    import json
    from dataclasses import asdict

    from engine.reenactment.facts import facts_of, lines

    facts = facts_of(Path(chosen.stream))
    told = json.dumps(asdict(facts), indent=2) if chosen.json else "\n".join(lines(facts))
    print(told, file=streams.out, flush=True)


def _verify(chosen: Namespace, streams: Streams) -> None:
    import json

    from engine.provenance.verify import verify
    from engine.provenance.words import as_plain, lines

    verdict = verify(Path(chosen.file))
    told = json.dumps(as_plain(verdict), indent=2) if chosen.json else "\n".join(lines(verdict))
    print(told, file=streams.out, flush=True)


def _info(as_json: bool, streams: Streams) -> None:
    import json

    from engine.cli import info

    facts = info.collect()
    print(json.dumps(facts, indent=2) if as_json else "\n".join(info.lines(facts)), file=streams.out, flush=True)
    if facts["problems"]:
        raise ModelError(facts["problems"][0])


def _explained(error: BaseException, streams: Streams, stop: Stop) -> tuple[int, str]:
    """Exit code and sentence for whatever ended the work."""
    if stop.signal is not None or isinstance(error, KeyboardInterrupt):
        # First of all: libraries turn an interrupted import or read into errors of their own.
        return stop.exit_code, str(error) if isinstance(error, Unfinished) else "Stopped; nothing was written."
    if isinstance(error, LikenessError):
        return error.exit_code, str(error)
    if out_of_memory(error):
        return ModelError.exit_code, "There is not enough memory: choose a smaller --size or close other programs."
    report = streams.bug_report(error)
    with_file = f" together with the file {report}" if report else f" ({type(error).__name__}: {error})"
    return 1, f"Something went wrong inside Likeness: please report it{with_file}."


def _tell_failure(code: int, sentence: str, as_events: bool, streams: Streams) -> int:
    line = " ".join(sentence.split())
    try:
        print(f"likeness: {line}", file=streams.err, flush=True)
        if as_events:
            from engine.cli.screen import json_line

            json_line(streams.out, "error", code=code, message=line)
    except OSError:  # nobody listens
        pass
    return code


def _print(text: str, streams: Streams) -> int:
    try:
        print(text, file=streams.out, flush=True)
    except BrokenPipeError:
        return BROKEN_PIPE
    return 0
