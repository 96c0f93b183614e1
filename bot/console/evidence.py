"""`journal verify` and `journal export` on the command line."""

import argparse
import os
from importlib import import_module
from pathlib import Path

from bot.chat.phrase import Phrase
from bot.console.spoken import spoken

JOURNAL = Phrase(
    fr="vérifier ou emporter le journal de ce qui a été fait",
    en="verify the journal of what was done, or take it along",
)
VERIFY = Phrase(
    fr="dire si chaque entrée est telle qu’elle a été écrite, sinon la première qui ne l’est pas",
    en="say whether every entry is as it was written, else the first that is not",
)
EXPORT = Phrase(
    fr="écrire toutes les entrées dans un fichier, une par ligne",
    en="write every entry to a file, one a line",
)
EXPORTED = Phrase(
    fr="un fichier exporté (à défaut, le journal lui-même)",
    en="a file exported earlier (default: the journal itself)",
)
FILE = Phrase(fr="un fichier qui n’existe pas encore", en="a file that does not exist yet")


def add_journal(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add `journal verify` and `journal export`; each sets `run`, to an exit status."""
    language = spoken(os.environ)
    said = JOURNAL.to(language)
    journal = commands.add_parser("journal", help=said, description=said)
    words = journal.add_subparsers(dest="journal_command", metavar="verify|export", required=True)
    said = VERIFY.to(language)
    verify = words.add_parser("verify", help=said, description=said)
    verify.add_argument(
        "file", nargs="?", type=Path, metavar="FILE.jsonl", help=EXPORTED.to(language)
    )
    verify.set_defaults(run=_verify)
    said = EXPORT.to(language)
    export = words.add_parser("export", help=said, description=said)
    export.add_argument("file", type=Path, metavar="FILE.jsonl", help=FILE.to(language))
    export.set_defaults(run=_export)


def _verify(args: argparse.Namespace) -> int:
    status: int = import_module("bot.console.journal").verify(args)
    return status


def _export(args: argparse.Namespace) -> int:
    status: int = import_module("bot.console.journal").export(args)
    return status
