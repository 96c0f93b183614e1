"""Brings Microsoft's Playground from npm, once, in the exact version of package-lock.json."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

HERE = Path(__file__).parent
NAME = "@microsoft/m365agentsplayground"
VERSION: str = json.loads((HERE / "package.json").read_text())["dependencies"][NAME]
FOLDER = Path(sys.prefix) / "playground" / VERSION  # beside the other packages for development
OLDEST_NODE = 20
PATIENCE = 180  # seconds


class AbsentError(Exception):
    """Why there is no Playground here."""


def install() -> Path:
    """Bring the Playground where it is missing; the program to start. Raises AbsentError."""
    _ask_for_node()
    program = FOLDER / "node_modules" / NAME / "cli.js"
    if not program.exists():
        _bring()
    return program


def _ask_for_node() -> None:
    node = shutil.which("node")
    if not node:
        raise AbsentError(f"no Node.js here, and the Playground needs {OLDEST_NODE} or later")
    said = subprocess.run([node, "--version"], capture_output=True, text=True, check=True).stdout
    if int(said.lstrip("v").partition(".")[0]) < OLDEST_NODE:
        raise AbsentError(
            f"Node.js {said.strip()} is too old for the Playground: {OLDEST_NODE} or later"
        )


def _bring() -> None:
    """Install beside the place, then move there: a place that exists is whole."""
    npm = shutil.which("npm")
    if not npm:
        raise AbsentError("no npm here to bring the Playground")
    FOLDER.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=FOLDER.parent, ignore_cleanup_errors=True) as made:
        for name in ("package.json", "package-lock.json"):
            shutil.copy(HERE / name, made)
        _run(npm, made)
        try:
            Path(made).rename(FOLDER)
        except OSError:  # another run was faster
            if not FOLDER.exists():
                raise


def _run(npm: str, folder: str) -> None:
    command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
    quiet = {"npm_config_update_notifier": "false"}
    try:
        done = subprocess.run(
            command,
            cwd=folder,
            env={**os.environ, **quiet},
            capture_output=True,
            check=False,
            timeout=PATIENCE,
        )
    except subprocess.TimeoutExpired:
        raise AbsentError(f"npm did not bring {NAME} in {PATIENCE} seconds") from None
    if done.returncode:
        raise AbsentError(f"npm could not bring {NAME} {VERSION}: is there a network?")
