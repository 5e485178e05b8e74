from __future__ import annotations

import os
import subprocess
import sys

import pytest

from engine.faces.quiet import quiet

NOTES = (
    b"W0000 00:00:1700000000.123456   4470 inference_feedback_manager.cc:114] Feedback manager requires a model\n"
    b"INFO: Created TensorFlow Lite XNNPACK delegate for CPU.\n"
    b"WARNING: All log messages before absl::InitializeLog() is called are written to STDERR\n"
)


def test_drops_notes_and_passes_everything_else(capfd: pytest.CaptureFixture[str]) -> None:
    with quiet():
        print("a line of our own", file=sys.stderr, flush=True)
        os.write(2, NOTES + b"Segmentation fault\n")
    print("after", file=sys.stderr)
    assert capfd.readouterr().err == "a line of our own\nSegmentation fault\nafter\n"


def test_stderr_is_restored_after_an_error(capfd: pytest.CaptureFixture[str]) -> None:
    def fail() -> None:
        with quiet(), quiet():
            os.write(2, NOTES + b"why\n")
            raise RuntimeError("inside")

    with pytest.raises(RuntimeError, match="inside"):
        fail()
    os.write(2, b"after\n")
    assert capfd.readouterr().err == "why\nafter\n"


def test_leaves_no_descriptor_open() -> None:
    before = os.dup(2)
    os.close(before)
    for _ in range(20):
        with quiet():
            pass
    after = os.dup(2)
    os.close(after)
    assert after == before


def test_a_program_without_stderr() -> None:
    code = (
        "import os, sys; os.close(2); sys.stderr = None\n"
        "from engine.faces.quiet import quiet\n"
        "with quiet(): print('ran')"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout == "ran\n"
