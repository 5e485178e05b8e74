"""Fuzzes the parsers of `parsers`, guided by which branches of ours an input takes (atheris, libFuzzer).

    .venv/bin/python -m pip install atheris
    .venv/bin/python tests/fuzz/fuzz.py --minutes 10            # every parser, one after another
    .venv/bin/python tests/fuzz/fuzz.py picture srt --minutes 1

What a parser may do with a file is return or raise a LikenessError. Anything else, more than 20 s or 3 GB is a finding:
its input lies in runs/fuzz/NAME/found, its traceback in runs/fuzz/NAME/log.txt, and the search for that parser goes on.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib.util
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "runs" / "fuzz"
MEMORY = Path("/dev/shm")
SLOWEST_S = 20
MOST_MB = 3000
LONGEST = 60_000
"""Bytes of an input: parsers are not told apart by longer ones."""
MOST_FOUND = 5
"""After so many findings a parser is mended first."""


def main() -> int:
    """Fuzzes what the command line names; returns how many parsers had findings."""
    sys.path.insert(0, str(ROOT))
    from tests.fuzz.parsers import PARSERS

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"default: all of {', '.join(PARSERS)}")
    parser.add_argument("--minutes", type=float, default=10.0, help="for each parser (default: 10)")
    parser.add_argument("--one", action="store_true", help=argparse.SUPPRESS)
    chosen, rest = parser.parse_known_args()
    unknown = [name for name in chosen.names if name not in PARSERS]
    if unknown:
        parser.error(f"there is no parser {unknown[0]}; choose of {', '.join(PARSERS)}")
    if importlib.util.find_spec("atheris") is None:
        parser.error("atheris is not installed: .venv/bin/python -m pip install atheris")
    if chosen.one:
        fuzz_one(chosen.names[0], rest)
        return 0
    return sum(bool(fuzz(name, chosen.minutes * 60)) for name in chosen.names or PARSERS)


def fuzz(name: str, seconds: float) -> int:
    """Fuzzes one parser for so long, in processes of its own, and tells how it went; returns its findings."""
    from tests.fuzz.parsers import PARSERS

    folder = FOLDER / name
    corpus, found, log = folder / "corpus", folder / "found", folder / "log.txt"
    for each in (corpus, found):
        each.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(PARSERS[name].seeds()):
        (corpus / f"seed-{number}").write_bytes(seed)
    end, runs, findings = time.monotonic() + seconds, 0, 0
    log.write_text("", encoding="utf-8")
    while (left := end - time.monotonic()) > 1 and findings < MOST_FOUND:
        words = [sys.executable, __file__, name, "--one", str(corpus), f"-max_total_time={max(1, round(left))}"]
        words += [f"-artifact_prefix={found}/", f"-timeout={SLOWEST_S}", f"-rss_limit_mb={MOST_MB}"]
        words += [f"-max_len={LONGEST}", "-print_final_stats=1", "-verbosity=1"]
        with log.open("ab") as file:
            at = file.tell()
            code = subprocess.run(words, stdout=file, stderr=file, cwd=ROOT, check=False).returncode
        said = log.read_bytes()[at:].decode("utf-8", "replace")
        runs += max([0, *map(int, re.findall(r"^#(\d+)\s", said, re.MULTILINE))])
        if code == 0:
            break
        findings += 1
    spent = seconds - max(0.0, end - time.monotonic())
    print(f"{name}: {runs} runs in {spent:.0f} s, {findings} findings{f' (see {log})' if findings else ''}", flush=True)
    return findings


def fuzz_one(name: str, arguments: list[str]) -> None:
    """Runs libFuzzer in this process; `arguments` are its own."""
    from engine.errors import LikenessError
    from tests.fuzz.parsers import PARSERS

    atheris = importlib.import_module("atheris")  # not among what tests need: there is none for Windows
    target = PARSERS[name]
    folder = Path(tempfile.mkdtemp(prefix="likeness-fuzz-", dir=MEMORY if MEMORY.is_dir() else None))
    path = folder / f"input{target.suffix}"

    def run(data: bytes) -> None:
        path.write_bytes(data)
        with contextlib.suppress(LikenessError):
            target.read(path)
        left = [one.name for one in folder.iterdir() if one != path]
        if left:
            raise AssertionError(f"files were left beside the input: {left}")

    with atheris.instrument_imports(include=list(target.modules)):
        for seed in (b"", *target.seeds()):  # so that what is imported late is imported now
            run(seed)
    os.environ["OMP_NUM_THREADS"] = "1"
    atheris.Setup([sys.argv[0], *arguments], run)
    atheris.Fuzz()


if __name__ == "__main__":
    sys.exit(main())
