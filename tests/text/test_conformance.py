"""The scanner against the official conformance suite, where PV_EVAL names its folder."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

SUITE = os.environ.get("PV_EVAL")
ROOT = Path(__file__).parents[2]


@pytest.mark.skipif(not SUITE, reason="PV_EVAL names no folder with the conformance suite")
def test_every_case_of_the_official_suite_holds() -> None:
    done = subprocess.run(
        [sys.executable, f"{SUITE}/conformance.py", "--worst", "9"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout
