"""`export person` and `erase person` on the command line: for who asks in writing, or has left."""

import argparse
import os
from importlib import import_module
from pathlib import Path

from bot.chat.phrase import Phrase
from bot.console.spoken import spoken

EXPORT = Phrase(
    fr="écrire dans un fichier tout ce qui est gardé d’une personne",
    en="write all that is kept of a person to a file",
)
ERASE = Phrase(
    fr="effacer une personne sur-le-champ ; cela ne se défait pas",
    en="erase a person on the spot; it cannot be undone",
)
EMAIL = Phrase(fr="son adresse e-mail", en="their e-mail address")
FILE = Phrase(fr="un fichier qui n’existe pas encore", en="a file that does not exist yet")
YES = Phrase(fr="oui, effacer pour toujours", en="yes, erase for ever")


def add_personal(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add `export person` and `erase person`; each sets `run`, to an exit status."""
    language = spoken(os.environ)
    export = _person(commands, "export", EXPORT.to(language), EMAIL.to(language))
    export.add_argument("file", type=Path, metavar="FILE.json", help=FILE.to(language))
    erase = _person(commands, "erase", ERASE.to(language), EMAIL.to(language))
    erase.add_argument("--yes", action="store_true", help=YES.to(language))


def _person(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", verb: str, said: str, who: str
) -> argparse.ArgumentParser:
    doing = commands.add_parser(verb, help=said, description=said)
    words = doing.add_subparsers(dest=f"{verb}_command", metavar="person", required=True)
    person = words.add_parser("person", help=said, description=said)
    person.add_argument("email", metavar="E-MAIL", help=who)

    def run(args: argparse.Namespace) -> int:
        status: int = getattr(import_module("bot.console.rights"), verb)(args)
        return status

    person.set_defaults(run=run)
    return person
