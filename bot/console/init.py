"""`init`: a company's own folder to edit, begun from the sample company's."""

import argparse
import os
import secrets
import shutil
import sys
from pathlib import Path

from bot.chat.phrase import Phrase
from bot.console.fault import UsageFault
from bot.console.spoken import spoken
from bot.samples import SAMPLE

FILES = ("company.toml", "charter.fr.md", "charter.en.md", "ideas.toml", "people.csv")

SUMMARY = Phrase(
    fr="préparer le dossier de votre entreprise, à partir de l’exemple",
    en="write your company’s own folder, begun from the sample",
)
FOLDER = Phrase(fr="un dossier nouveau, ou vide", en="a folder that is new, or empty")
NEXT = Phrase(
    fr="{folder} est prêt. Tout y parle d’une entreprise inventée\u00a0: commencez par "
    '{company}, puis essayez\u202f:\n  python -m bot check --company {company} "Votre brouillon"',
    en="{folder} is ready. All of it is about an invented company: begin with {company}, then "
    'try:\n  python -m bot check --company {company} "Your draft"',
)
UNWRITABLE = Phrase(
    fr="{folder} ne peut pas être écrit, {error} ; nommez un autre dossier",
    en="{folder} cannot be written, {error}; name another folder",
)
NOT_EMPTY = Phrase(
    fr="{folder} n’est pas vide ; nommez un dossier nouveau, ou vide",
    en="{folder} is not empty; name a folder that is new or empty",
)


def add_init(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add init; it sets `run`, a function from its arguments to an exit status."""
    language = spoken(os.environ)
    said = SUMMARY.to(language)
    parser = commands.add_parser("init", help=said, description=said)
    parser.add_argument("folder", type=Path, metavar="FOLDER", help=FOLDER.to(language))
    parser.set_defaults(run=run, lang=language)


def run(args: argparse.Namespace) -> int:
    """Write the folder and say what comes next; raises UsageFault rather than overwrite."""
    folder: Path = args.folder
    try:
        write_folder(folder)
    except OSError as error:
        raise UsageFault(UNWRITABLE, folder=folder, error=error.strerror) from None
    said = NEXT.to(args.lang, folder=folder, company=folder / "company.toml")
    sys.stdout.write(said + "\n")
    return 0


def write_folder(folder: Path) -> None:
    """Write a folder whole or not at all; raises UsageFault where something is there, OSError."""
    folder = folder.absolute()
    if not _is_free(folder):
        raise UsageFault(NOT_EMPTY, folder=folder)
    folder.parent.mkdir(parents=True, exist_ok=True)
    within = folder if folder.exists() else folder.parent
    written = within / f".{folder.name}-{secrets.token_hex(4)}"
    try:
        _copy(written)
        if within == folder:
            _empty_into(written, folder)
        else:
            written.rename(folder)
    finally:
        shutil.rmtree(written, ignore_errors=True)


def _is_free(folder: Path) -> bool:
    if folder.is_dir():
        return not any(folder.iterdir())
    return not folder.exists() and not folder.is_symlink()


def _copy(folder: Path) -> None:
    folder.mkdir()
    for name in FILES:
        shutil.copyfile(SAMPLE / name, folder / name)


def _empty_into(written: Path, folder: Path) -> None:
    """Move the files up: an empty folder may be where somebody is, or where a disk is mounted."""
    for name in FILES:
        (written / name).rename(folder / name)
