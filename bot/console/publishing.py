"""`charter publish` on the command line."""

import argparse
import os
from importlib import import_module
from pathlib import Path

from bot.chat.phrase import Phrase
from bot.console.spoken import spoken

CHARTER = Phrase(fr="publier une nouvelle charte", en="publish a new charter")
PUBLISH = Phrase(
    fr="montrer ce qui change, article par article, et les idées qui ne passent plus, puis publier",
    en="show what changes, article by article, and the ideas that no longer pass, then publish",
)
FILES = Phrase(
    fr="les fichiers Markdown, un par langue (à défaut, ceux de PV_COMPANY)",
    en="the Markdown files, one a language (default: those of PV_COMPANY)",
)
DRY = Phrase(fr="montrer sans publier", en="show, and do not publish")


def add_charter(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add `charter publish`; it sets `run`, from its arguments to an exit status."""
    language = spoken(os.environ)
    charter = commands.add_parser(
        "charter", help=CHARTER.to(language), description=CHARTER.to(language)
    )
    words = charter.add_subparsers(dest="charter_command", metavar="publish", required=True)
    said = PUBLISH.to(language)
    publish = words.add_parser("publish", help=said, description=said)
    publish.add_argument("files", nargs="*", type=Path, metavar="FILE", help=FILES.to(language))
    publish.add_argument("--dry-run", action="store_true", help=DRY.to(language))
    publish.set_defaults(run=_run)


def _run(args: argparse.Namespace) -> int:
    status: int = import_module("bot.console.charter").run(args)
    return status
