"""`import …` on the command line."""

import argparse
import os
from importlib import import_module
from pathlib import Path

from bot.chat.phrase import Phrase
from bot.console.library import add_library
from bot.console.spoken import spoken

IMPORT = Phrase(
    fr="faire entrer un fichier, en entier ou pas du tout",
    en="bring a file in, whole or not at all",
)
PEOPLE = Phrase(
    fr="les personnes : nom, e-mail, équipe, manager, langue, fuseau, rôle",
    en="people: name, email, team, manager, language, timezone, role",
)
FILE = Phrase(
    fr="un fichier CSV, tel qu’un tableur l’enregistre", en="a CSV file, as a spreadsheet saves it"
)
LEAVERS = Phrase(
    fr="ceux qu’un import précédent a nommés et que celui-ci ne nomme plus : keep les laisse (par "
    "défaut), close ferme leur accès et rend leurs mots",
    en="those whom an earlier import named and this one does not: keep leaves them (the default), "
    "close ends their access and gives their words back",
)
DRY = Phrase(fr="dire ce qui changerait, sans rien changer", en="say what would change, only")


def add_import(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add `import`; each word after it sets `run`, from its arguments to an exit status."""
    language = spoken(os.environ)
    said = IMPORT.to(language)
    importing = commands.add_parser("import", help=said, description=said)
    words = importing.add_subparsers(dest="import_command", metavar="WHAT", required=True)
    add_library(words)
    said = PEOPLE.to(language)
    people = words.add_parser("people", help=said, description=said)
    people.add_argument("file", type=Path, metavar="FILE.csv", help=FILE.to(language))
    people.add_argument(
        "--leavers", choices=("keep", "close"), default="keep", help=LEAVERS.to(language)
    )
    people.add_argument("--dry-run", action="store_true", help=DRY.to(language))
    people.set_defaults(run=_run)


def _run(args: argparse.Namespace) -> int:
    status: int = import_module("bot.console.people").run(args)
    return status
