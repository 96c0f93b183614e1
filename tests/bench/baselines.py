"""What others offer for the same work, installed apart, so that nothing of theirs reaches ours."""

import json
import shutil
import subprocess
import sys
import venv
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
SCRATCH = HERE.parents[1] / ".bench"
PARSER = "twitter-text-parser==3.0.0"
PACKAGE = "twitter-text@3.1.0"
PATIENCE = 300  # seconds


class MissingError(Exception):
    """A baseline that cannot be installed here, and why."""


@dataclass(frozen=True, slots=True)
class Contender:
    """A program that times its work on the texts it is given."""

    command: tuple[str, ...]

    def microseconds(self, texts: list[str], rounds: int) -> float:
        """Give the µs a text, the best of the rounds."""
        done = subprocess.run(
            [*self.command, str(rounds)],
            input=json.dumps(texts),
            capture_output=True,
            check=True,
            text=True,
        )
        return float(done.stdout)


def ours(function: str) -> Contender:
    """Time a function of bot/text/tweet.py."""
    return Contender((sys.executable, str(HERE / "stopwatch.py"), "bot.text.tweet", function))


def python_parser() -> Contender:
    """Install the parser of PyPI in an environment of its own; raises MissingError."""
    folder = SCRATCH / "python"
    python = folder / "bin" / "python"
    if not any(folder.glob("lib/*/site-packages/twitter_text")):
        venv.create(folder, with_pip=True)
        _install([str(python), "-m", "pip", "install", "--quiet", PARSER], PARSER)
    return Contender((str(python), str(HERE / "stopwatch.py"), "twitter_text", "parse_tweet"))


def node_package(what: str) -> Contender:
    """Install npm's package in a folder of its own; raises MissingError."""
    npm, node = shutil.which("npm"), shutil.which("node")
    if not npm or not node:
        raise MissingError("Node.js is not installed")
    folder = SCRATCH / "node"
    package = folder / "node_modules" / "twitter-text"
    if not package.exists():
        _install([npm, "install", "--prefix", str(folder), "--silent", PACKAGE], PACKAGE)
    return Contender((node, str(HERE / "stopwatch.js"), str(package), what))


def _install(command: list[str], name: str) -> None:
    try:
        subprocess.run(command, check=True, capture_output=True, text=True, timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        raise MissingError(f"{name} took more than {PATIENCE} s to install") from None
    except subprocess.CalledProcessError as error:
        last = (error.stderr.strip().splitlines() or ["no reason given"])[-1]
        raise MissingError(f"{name} cannot be installed: {last}") from None
