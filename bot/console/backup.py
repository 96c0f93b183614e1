"""`backup` and `restore` on the command line."""

import argparse
import os
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from bot.chat.phrase import Phrase
from bot.console.spoken import spoken

BACKUP = Phrase(
    fr="copier la base de données, pendant que le bot sert",
    en="copy the database, while the bot serves",
)
RESTORE = Phrase(
    fr="remettre une copie à la place de la base, le bot étant arrêté",
    en="put a copy in the place of the database, the bot being stopped",
)
TO = Phrase(
    fr="un fichier qui n’existe pas encore (à défaut, un nom daté dans PV_BACKUPS)",
    en="a file that does not exist yet (default: a dated name in PV_BACKUPS)",
)
OF = Phrase(fr="une copie faite par « backup »", en="a copy made by “backup”")


def add_copies(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add `backup` and `restore`; each sets `run`, to an exit status."""
    language = spoken(os.environ)
    said = BACKUP.to(language)
    backup = commands.add_parser("backup", help=said, description=said)
    backup.add_argument("file", nargs="?", type=Path, metavar="FILE", help=TO.to(language))
    backup.set_defaults(run=_runs("backup"))
    said = RESTORE.to(language)
    restore = commands.add_parser("restore", help=said, description=said)
    restore.add_argument("file", type=Path, metavar="FILE", help=OF.to(language))
    restore.set_defaults(run=_runs("restore"))


def _runs(name: str) -> Callable[[argparse.Namespace], int]:
    def run(args: argparse.Namespace) -> int:
        status: int = getattr(import_module("bot.console.copies"), name)(args)
        return status

    return run
