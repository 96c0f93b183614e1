"""`import ideas` and `import feed` on the command line."""

import argparse
import os
from importlib import import_module
from pathlib import Path

from bot.chat.phrase import Phrase
from bot.console.spoken import spoken

IDEAS = Phrase(
    fr="des idées, d’un fichier CSV, YAML ou TOML ; elles attendent une approbation",
    en="ideas, from a CSV, YAML or TOML file; they wait for approval",
)
FEED = Phrase(
    fr="ce que l’entreprise publie (RSS ou Atom), en brouillons à mettre en mots",
    en="what the company publishes (RSS or Atom), as drafts to put in words",
)
FILE = Phrase(
    fr="comme ideas.toml, ou un tableau : key, subject, title_fr, words_fr, until…",
    en="like ideas.toml, or a table: key, subject, title_fr, words_fr, until…",
)
SOURCE = Phrase(fr="une adresse, ou un fichier", en="an address, or a file")
BY = Phrase(
    fr="qui l’a écrit : cette personne ne pourra pas approuver",
    en="who wrote it: this person will not be able to approve",
)
DRY = Phrase(fr="dire ce qui ne va pas, sans rien garder", en="say what is wrong, and keep nothing")


def add_library(words: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add `ideas` and `feed` to the words that follow `import`."""
    language = spoken(os.environ)
    said = IDEAS.to(language)
    ideas = words.add_parser("ideas", help=said, description=said)
    ideas.add_argument("file", type=Path, metavar="FILE", help=FILE.to(language))
    ideas.add_argument("--dry-run", action="store_true", help=DRY.to(language))
    said = FEED.to(language)
    feed = words.add_parser("feed", help=said, description=said)
    feed.add_argument("source", metavar="URL|FILE", help=SOURCE.to(language))
    for parser, name in ((ideas, "ideas"), (feed, "feed")):
        parser.add_argument("--by", default="", metavar="E-MAIL", help=BY.to(language))
        parser.set_defaults(run=_run, what=name)


def _run(args: argparse.Namespace) -> int:
    status: int = import_module("bot.console.ideas").run(args)
    return status
