"""`stats` on the command line: a week as a spreadsheet reads it."""

import argparse
import os
import sys
from importlib import import_module
from pathlib import Path

from bot.chat.phrase import Phrase
from bot.console.fault import UsageFault
from bot.console.spoken import spoken

STATS = Phrase(
    fr="la semaine de l’entreprise, d’une équipe à l’autre, en CSV",
    en="the company’s week, team by team, as CSV",
)
WEEK = Phrase(
    fr="une semaine, comme 2026-W47 (à défaut, la dernière qui est finie)",
    en="a week, such as 2026-W47 (default: the last one that is over)",
)
CSV = Phrase(
    fr="le fichier à écrire (à défaut, la sortie standard)",
    en="the file to write (default: standard output)",
)


def add_stats(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add `stats`; it sets `run`, from its arguments to an exit status."""
    language = spoken(os.environ)
    said = STATS.to(language)
    stats = commands.add_parser("stats", help=said, description=said)
    stats.add_argument("--week", default="", metavar="2026-W47", help=WEEK.to(language))
    stats.add_argument("--csv", type=Path, metavar="FILE", help=CSV.to(language))
    stats.set_defaults(run=_run)


def _run(args: argparse.Namespace) -> int:
    """Write the week; raises UsageFault."""
    export = import_module("bot.console.week")
    try:
        written: str = import_module("asyncio").run(export.written(args.week))
        if args.csv:
            # the mark tells spreadsheets that it is UTF-8
            args.csv.write_text(written, encoding="utf-8-sig", newline="")
        else:
            sys.stdout.write(written)
    except export.TROUBLES as trouble:
        raise UsageFault(trouble) from None
    return 0
